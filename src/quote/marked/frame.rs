//! Sentences that name who speaks by how they are built: 「…」と話すのは山本さんだ, 援引消息人士的话, "…"라는 기자들의 질문.
//!
//! Comes in: a clause, or a sentence in which [`WORDS`] stands for what is quoted. Goes out: what stands in the slot of the first of the
//! language's frames that fits.
//!
//! A frame is a row of a table: `@` is who speaks, `*` whatever stands between, `%` a noun of saying; all else is as in the text, a
//! clause closed by 。 in any language. One without a slot says that nobody is named.

use super::name::description;
use super::state::Reading;
use super::stretch;
use crate::quote::Speaker;
use crate::text::search;

/// What stands in a frame for the words that are quoted.
pub(super) const WORDS: &str = "「」";

/// Letters of the longest slot between two pieces of a frame.
const SLOT: usize = 32;

/// What a frame says.
#[derive(Debug)]
pub(super) enum Framed {
    /// Who speaks.
    By(Speaker),
    /// Nobody is named.
    Nobody,
}

impl Reading {
    /// Whom the first frame that fits names.
    pub(super) fn framed(&mut self, sentence: &str) -> Option<Framed> {
        let around = search::holds(sentence, WORDS);
        for frame in self.marking.frames.iter().filter(|frame| search::holds(frame, WORDS) == around) {
            let Some((head, tail)) = search::split_at(frame, "@") else {
                if self.laid(sentence, frame).is_some() {
                    return Some(Framed::Nobody);
                }
                continue;
            };
            let Some((_, from)) = self.laid(sentence, head) else { continue };
            let Some((to, _)) = self.laid(&sentence[from..], tail) else { continue };
            let slot = &sentence[from..from + to];
            let goes_on = stretch::count(slot) > SLOT || slot.trim_start_matches('，').contains('，');
            if search::holds(slot, WORDS) || !head.is_empty() && goes_on {
                continue;
            }
            let slot = stretch::last(slot.trim_end_matches(['、', '，']), self.marking.bounds);
            let slot = self.last_words(slot);
            if !slot.is_empty() {
                let slot = if self.marking.spaced { self.without_circumstances(&slot) } else { &slot };
                // 在他看来
                let he = self.pronouns().any(|word| word == slot);
                let speaker = if he { self.stands_for(description(slot)) } else { self.named(slot) };
                return Some(Framed::By(speaker));
            }
        }
        None
    }

    /// Where pieces of a frame stand in a stretch, one after the other: where the first begins, and where the last ends.
    fn laid(&self, stretch: &str, pieces: &str) -> Option<(usize, usize)> {
        let (mut start, mut end) = (None, 0);
        for piece in pieces.split('*') {
            let rest = &stretch[end..];
            let (from, to) = match search::split_at(piece, "%") {
                Some((open, close)) => {
                    // Most frames do not fit by what stands around their noun.
                    if !search::holds(rest, open) || !search::holds(rest, close) {
                        return None;
                    }
                    let between = |noun: &str| {
                        let fits = |at: usize| {
                            rest[..at].ends_with(open) && rest[at + noun.len()..].starts_with(close)
                        };
                        let at = search::all(rest, noun).into_iter().find(|&at| fits(at))?;
                        Some((at - open.len(), at + noun.len() + close.len()))
                    };
                    self.speech.statements.forms().filter_map(between).min()?
                }
                None => search::find(rest, piece).map(|at| (at, at + piece.len()))?,
            };
            start = start.or(Some(end + from));
            end += to;
        }
        start.map(|start| (start, end))
    }
}
