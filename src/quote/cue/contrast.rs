//! Clauses set against each other in one sentence, each with words and a speaker of its own.

use std::ops::Range;

use super::{Attribution, Place, REACH, Reader};
use crate::quote::mention::{Mention, Sort};
use crate::quote::word::{Class, Shape, Token};

impl Reader<'_, '_> {
    /// Who speaks in the clause between token `at`, which parts it from other words, and the stretch at `quote`. `weak` is a verb between.
    pub(super) fn set_against(
        &self,
        sentence: &Range<usize>,
        start: usize,
        at: usize,
        quote: usize,
        weak: Option<usize>,
    ) -> Option<Attribution> {
        match (self.shape(at)?, weak) {
            // "…“, die Banken halten es für „…“": the verb's own subject.
            (Shape::Quote(_), Some(near)) if self.grammar.inverts => self
                .governed(sentence, at + 1, near, quote, true)
                .filter(|own| {
                    // "und X sollte wissen": what somebody is told.
                    let told =
                        |m: &Mention| self.parsed.tokens[m.to..near].iter().any(|t| t.is(Class::AUXILIARY));
                    own.mention.is_some_and(|m| m.from > at && m.to <= near && !told(&m))
                })
                .map(|own| {
                    let person = own.mention.is_some_and(|m| m.sort == Sort::Person);
                    if person { own } else { own.loosely() }
                }),
            (Shape::Quote(_), None) => {
                self.gapped(sentence, at, quote).or_else(|| self.contrasted(sentence, at, quote))
            }
            (Shape::Semicolon, None) if at + 1 < quote && self.spoke_before(sentence, start, at) => {
                self.contrasted(sentence, at - 1, quote)
            }
            _ => None,
        }
    }

    /// "X sprach von „…“, Y von „…“": behind the words at `from` a subject and the preposition that they had, without the verb.
    fn gapped(&self, sentence: &Range<usize>, from: usize, quote: usize) -> Option<Attribution> {
        let tokens = &self.parsed.tokens;
        if !self.grammar.verb_second || self.shape(from + 1) != Some(Shape::Comma) || quote > from + 12 {
            return None;
        }
        let mention = self.phrase(from + 2, quote).filter(|m| self.speaks(m) || m.sort == Sort::Person)?;
        let preposition = tokens.get(mention.to).filter(|t| t.is(Class::PREPOSITION))?;
        let text = self.parsed.text;
        let same = |t: &Token| t.text(text) == preposition.text(text);
        let before = tokens[sentence.start.max(from.saturating_sub(4))..from].iter().any(same);
        let near = tokens[mention.to..quote].iter().all(Token::is_word) && mention.to + 4 > quote;
        let cue = Some((mention.to, mention.to + 1));
        (before && near && !tokens[mention.from].is(Class::OBLIQUE)).then_some(Attribution {
            mention: Some(mention),
            cue,
            place: Place::Before,
            loose: true,
            weak: false,
        })
    }

    /// "Während X von „…“ sprach, sieht Y darin „…“": behind the words at `from` a clause with a subject of its own, set against theirs.
    fn contrasted(&self, sentence: &Range<usize>, from: usize, quote: usize) -> Option<Attribution> {
        let tokens = &self.parsed.tokens;
        let against = |t: &Token| t.is(Class::SUBORDINATOR) && !t.is(Class::THAT);
        let parts = |i: &usize| matches!(tokens[*i].shape, Shape::Comma | Shape::Semicolon | Shape::Dash);
        let first = (sentence.start..from).take(4).find(|&i| tokens[i].is_word())?;
        let opened = against(&tokens[first]);
        let mut breaks = (from + 1..quote.min(from + REACH)).filter(parts);
        let (mut at, clause) = breaks.find_map(|i| {
            let clause = tokens.get(i + 1).is_some_and(against);
            (clause || opened || tokens[i].shape == Shape::Semicolon).then_some((i + 1, clause))
        })?;
        let view = |t: &Token| t.is(Class::STANCE.with(Class::SOURCE));
        while at < quote && !tokens[at].is(Class::DETERMINER) && !view(&tokens[at]) && {
            let small = Class::ADVERB.with(Class::CONJUNCTION).with(Class::SUBORDINATOR);
            tokens[at].is(small) || tokens[at].text(self.parsed.text) == "to"
        } {
            at += 1;
        }
        if clause && self.grammar.verb_last {
            return None;
        }
        let viewed = at < quote && view(&tokens[at]);
        let cue = at;
        at += usize::from(viewed);
        let verb = self.grammar.verb_second && !clause && !viewed;
        let mention = if verb { self.behind_first_verb(at, quote) } else { self.phrase(at, quote) }?;
        let cue = if verb || viewed { cue } else { mention.to };
        let cue = (cue < quote && tokens[cue].shape == Shape::Lower).then_some((cue, cue + 1));
        let who = mention.sort == Sort::Person || self.speaks(&mention);
        (who && !tokens[mention.from].is(Class::OBLIQUE)).then_some(Attribution {
            mention: Some(mention),
            cue,
            place: Place::Before,
            loose: true,
            weak: false,
        })
    }
}
