//! Subjects where the verb is the second part of the clause or its last, as in German and Dutch.

use std::ops::Range;

use super::Reader;
use crate::quote::mention::{Mention, Sort};
use crate::quote::word::{Class, Shape, Token};

impl Reader<'_, '_> {
    /// The subject about a verb in second place: what stands first, unless that is no person and one stands after the verb.
    pub(super) fn second_place(
        &self,
        sentence: &Range<usize>,
        start: usize,
        cue: usize,
        quote: usize,
    ) -> Option<Mention> {
        let tokens = &self.parsed.tokens;
        let lowest = sentence.start.max(start);
        let opening = self.clause_opening(lowest, cue);
        // "… dass X sagte", "wie X sagte": the verb comes last, the subject first.
        let mut at = opening;
        let mut subordinate = false;
        while at < cue
            && tokens[at].is(Class::ADVERB.with(Class::CONJUNCTION).with(Class::THAT))
            && !tokens[at].is(Class::DETERMINER)
        {
            subordinate |= tokens[at].is(Class::SUBORDINATOR.with(Class::THAT));
            at += 1;
        }
        // The finite verb: an auxiliary before the cue, or the cue.
        let finite = if subordinate {
            cue
        } else {
            (opening..cue).find(|&i| tokens[i].is(Class::AUXILIARY)).unwrap_or(cue)
        };
        // "…, who does this, holds …": the subject stands before the commas.
        if at == finite && opening > sentence.start && tokens[opening - 1].shape == Shape::Comma {
            return self.apposed_before(lowest, opening - 1).or_else(|| self.subject(sentence, opening));
        }
        // "Eine Prognose nannte er": what stands first is the object.
        if tokens.get(finite + 1).is_some_and(|t| t.is(Class::HE.with(Class::FIRST)) && !t.is(Class::OBLIQUE))
        {
            return self.phrase(finite + 1, finite + 2);
        }
        let left = self.phrase(at, finite).filter(|m| {
            !tokens[m.from].is(Class::OBLIQUE) && tokens[m.to..finite].iter().all(Token::is_word)
                || m.to == finite
        });
        let left = left.filter(|m| !tokens[m.from].is(Class::OBLIQUE));
        let first = left
            .is_some_and(|m| self.speaks(&m) || m.sort == Sort::Person && m.to == finite && at == opening);
        if first {
            return left;
        }
        let limit = if finite == cue { quote } else { cue };
        let mut after = finite + 1;
        while after < limit && tokens[after].is(Class::ADVERB) && !tokens[after].is(Class::DETERMINER) {
            after += 1;
        }
        let right = self.phrase(after, limit).filter(|m| !tokens[m.from].is(Class::OBLIQUE));
        if left.is_none() && !subordinate { right } else { right.filter(|m| self.speaks(m)).or(left) }
    }

    /// "…, die Sprecherin der Partei, Jane Roe (X), erklärte": the person whose name ends at the comma `close`.
    fn apposed_before(&self, lowest: usize, close: usize) -> Option<Mention> {
        let inner = self.clause_opening(lowest, close);
        let outer = inner.checked_sub(1).filter(|&c| c > lowest && self.shape(c) == Some(Shape::Comma))?;
        self.phrase(self.clause_opening(lowest, outer), close)
            .filter(|m| m.sort == Sort::Person && m.from < outer && m.to > outer)
    }

    /// The subject of the clause that token `quote` stands in, where the verb closes it: "…, weil X …", "X, der …".
    pub(super) fn of_subordinate(&self, sentence: &Range<usize>, quote: usize) -> Option<Mention> {
        let tokens = &self.parsed.tokens;
        let opening = self.clause_opening(sentence.start, quote);
        let first = tokens.get(opening).filter(|_| opening < quote)?;
        if first.is(Class::SUBORDINATOR.with(Class::THAT)) {
            return self.phrase(opening + 1, quote).filter(|m| !tokens[m.from].is(Class::OBLIQUE));
        }
        let comma = opening.checked_sub(1).filter(|&c| self.shape(c) == Some(Shape::Comma))?;
        let inner = Class::DETERMINER.with(Class::PREPOSITION).with(Class::ADVERB).with(Class::PRONOUN);
        let relative = first.is(Class::DETERMINER.with(Class::WHO))
            && !first.is(Class::OBLIQUE)
            && first.shape == Shape::Lower
            && tokens.get(opening + 1).is_some_and(|t| t.is(inner));
        if relative { self.nearest(sentence.start, comma).filter(|m| m.to == comma) } else { None }
    }

    /// Where the clause of a verb begins: after the last comma or the like before it.
    fn clause_opening(&self, lowest: usize, cue: usize) -> usize {
        let parts = |shape| {
            matches!(
                shape,
                Shape::Comma | Shape::Stop | Shape::Semicolon | Shape::Dash | Shape::Quote(_) | Shape::Colon
            )
        };
        (lowest..cue).rev().find(|&i| parts(self.parsed.tokens[i].shape)).map_or(lowest, |i| i + 1)
    }

    /// Whether a phrase is sure to name who may speak: a person or what a person is, an organisation, a pronoun.
    pub(in crate::quote) fn speaks(&self, mention: &Mention) -> bool {
        match mention.sort {
            Sort::Pronoun(_) | Sort::Organisation => true,
            Sort::Person if self.parsed.tokens[mention.name.0].is(Class::MAN.with(Class::WOMAN)) => true,
            Sort::Person | Sort::Description => self.parsed.tokens[mention.from..mention.to]
                .iter()
                .any(|t| t.is(Class::ROLE.with(Class::ORGANISATION).with(Class::TITLE))),
        }
    }
}
