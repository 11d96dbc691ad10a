//! What stands between two paragraphs of the story, where nothing says what else it is.

use super::{Bench, keep};
use crate::boilerplate::Kind;
use crate::verdict::Verdict;
use crate::verdict::reason::Reason;

/// Per cent of a sentence's words from which on it is links.
const LINKED: i32 = 34;
/// Letters that a line has at least: less is a bullet or a picture.
const LETTERS: usize = 3;
/// Words up to which a line may stand elsewhere on the page too: "Cons". Of longer ones the page has a second copy.
const LABEL: i32 = 4;

impl Bench<'_> {
    /// Trusts sentences of which nothing says what else they are, and keeps those that were folded for their looks alone: the
    /// trees know few stories of hundreds of blocks. Then keeps a single line between kept text that was, which is a heading or a
    /// listing in three cases of four (guides of 2020 to 2026).
    pub(super) fn keep_between(&self, verdicts: &mut [Verdict]) {
        let is_sentence = |index: usize| {
            let f = self.features(index);
            f.prose == 1 && f.link_density < LINKED && f.repeats == 0
        };
        for (index, verdict) in verdicts.iter_mut().enumerate() {
            if verdict.doubt == Some(Kind::Other)
                && self.weighed[index].against.is_none()
                && is_sentence(index)
            {
                verdict.doubt = None;
            }
        }
        let is_listing = |index: usize| self.measured.subjects[index].block.preformatted;
        self.keep_in_gaps(verdicts, &|_, index| is_sentence(index) || is_listing(index));
        self.keep_to_the_end(verdicts, &is_sentence);
        let is_label =
            |index: usize| self.features(index).repeats == 0 || self.features(index).words <= LABEL;
        self.keep_in_gaps(verdicts, &|drawn, index| drawn == 1 && is_label(index));
    }

    /// Keeps what `is_story` says is, of the blocks between two kept ones; it is told how many of those are drawn.
    fn keep_in_gaps(&self, verdicts: &mut [Verdict], is_story: &dyn Fn(usize, usize) -> bool) {
        let Some(mut before) = verdicts.iter().position(Verdict::is_body) else { return };
        while let Some(gap) = verdicts[before + 1..].iter().position(Verdict::is_body) {
            let between = before + 1..before + 1 + gap;
            before = between.end;
            let drawn = verdicts[between.clone()].iter().filter(|verdict| verdict.rendered).count();
            for index in between {
                if self.is_unlike(index, &verdicts[index]) && is_story(drawn, index) {
                    verdicts[index] = keep(self.role(index), Reason::Among, 55);
                }
            }
        }
    }

    /// Keeps the sentences right behind the last kept one that have its shape.
    fn keep_to_the_end(&self, verdicts: &mut [Verdict], is_sentence: &dyn Fn(usize) -> bool) {
        let Some(last) = verdicts.iter().rposition(Verdict::is_body) else { return };
        for (index, verdict) in verdicts.iter_mut().enumerate().skip(last + 1) {
            let like = self.features(index).previous_same_shape == 1 && is_sentence(index);
            if !like || !self.is_unlike(index, verdict) {
                return;
            }
            *verdict = keep(self.role(index), Reason::Among, 55);
        }
    }

    /// Whether a block of the main content was folded for its looks alone.
    fn is_unlike(&self, index: usize, verdict: &Verdict) -> bool {
        let f = self.features(index);
        let text = &self.measured.subjects[index].block.text;
        verdict.rendered
            && verdict.reason == Reason::Unlike
            && f.in_content == 1
            && f.far_boilerplate == 0
            && !self.is_furniture(index)
            && text.chars().filter(|c| c.is_alphabetic()).nth(LETTERS - 1).is_some()
    }
}
