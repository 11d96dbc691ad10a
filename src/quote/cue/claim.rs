//! Nouns of saying, which give the words of whose they are: `Roe’s claim that “…”`, „Das Fazit von X: …“.

use std::ops::Range;

use super::{Attribution, Place, Reader};
use crate::quote::mention::{Mention, Sort};
use crate::quote::word::{Class, Shape};

impl Reader<'_, '_> {
    /// `Roe’s claim that “…”`, `from Roe’s letter: “…”`: whose words a noun of saying gives.
    pub(super) fn claim(&self, start: usize, quote: usize) -> Option<Attribution> {
        let tokens = &self.parsed.tokens;
        let noun = (start..quote).rev().find(|&i| {
            tokens[i].is(Class::NOUN_TOO) && !tokens[i].is(Class::WEAK) && tokens[i].shape == Shape::Lower
        })?;
        // "Roe’s assertion of a “right”"
        let of = noun + 4 > quote && self.parsed.speech.contents.has(tokens[noun + 1].text(self.parsed.text));
        let opens = noun + 1 == quote
            || of
            || tokens[noun + 1].is(Class::THAT)
            || noun + 2 == quote && matches!(tokens[noun + 1].shape, Shape::Colon | Shape::Comma);
        let owner = (start + 1..noun).rev().take(2).find(|&i| tokens[i].shape == Shape::Possessive)?;
        let mention = self.nearest(start, owner).filter(|m| m.to == owner && opens)?;
        Some(Attribution::new(Place::Before, Some(mention), Some(noun)).loosely())
    }

    /// "Auf den Vorwurf der Partei, es sei „…“", "Das Fazit von X: „…“": whose words a noun of saying gives, where nouns have capitals.
    pub(super) fn claim_of(
        &self,
        sentence: &Range<usize>,
        start: usize,
        quote: usize,
    ) -> Option<Attribution> {
        let tokens = &self.parsed.tokens;
        let opener = |i: usize| i == sentence.start && tokens[i].is(Class::NOUN_TOO);
        let noun = (start..quote).rev().find(|&i| self.is_noun_of_saying(i) || opener(i))?;
        let Some(owner) = self.owner_of(noun, quote) else {
            // "Kritik kommt aus der Partei: „…“"
            let verb = noun + 1;
            let from = (verb + 1..quote.min(verb + 4)).find(|&i| self.is_source_preposition(i))?;
            let colon = |m: &Mention| m.to + 1 == quote && self.shape(m.to) == Some(Shape::Colon);
            let owner = self.phrase(from + 1, quote).filter(|m| colon(m) && self.speaks(m))?;
            let opens = noun <= sentence.start + 2 && tokens[verb].shape == Shape::Lower;
            return opens.then(|| Attribution::new(Place::Before, Some(owner), Some(noun)).loosely());
        };
        let clause = self.shape(owner.to) == Some(Shape::Comma)
            && self.token(owner.to + 1).is_some_and(|t| {
                t.is(Class::THAT.with(Class::PRONOUN)) && !t.is(Class::DETERMINER)
                    || t.is(Class::SUBORDINATOR)
            });
        let opens = tokens[sentence.start].is(Class::PREPOSITION) && noun <= sentence.start + 3;
        let subject = || self.subject(sentence, quote).is_none_or(|m| m.from <= noun && noun < m.to);
        let colon = self.shape(quote - 1) == Some(Shape::Colon) && subject();
        (clause || opens && owner.to < quote || colon)
            .then(|| Attribution::new(Place::Before, Some(owner), Some(noun)).loosely())
    }

    /// "Nach Roes Worten", "nach Jane Roes Ansicht": whose statement the preposition at token `at` governs, where nouns have capitals.
    pub(super) fn owner_before(&self, at: usize, limit: usize) -> Option<Mention> {
        let tokens = &self.parsed.tokens;
        let opens = self.parsed.capital_nouns && tokens[at].is(Class::PREPOSITION);
        let noun = (at + 2..limit.min(at + 4))
            .filter(|_| opens)
            .find(|&i| tokens[i].shape == Shape::Capital && tokens[i].is(Class::STATEMENT))?;
        let named = tokens[at + 1..noun].iter().all(|t| t.may_name() && !t.is(Class::ORGANISATION));
        let genitive = self.parsed.speech.affixes.possessives.ends(tokens[noun - 1].text(self.parsed.text));
        let (from, to) = (at + 1, noun);
        (named && genitive).then_some(Mention { sort: Sort::Person, from, to, name: (from, to) })
    }

    /// "Vorwurf", where nouns have capitals.
    fn is_noun_of_saying(&self, at: usize) -> bool {
        let token = &self.parsed.tokens[at];
        self.parsed.capital_nouns && token.is(Class::NOUN_TOO) && token.shape == Shape::Capital
    }

    /// Whose the noun of saying at token `noun` is: "das Fazit des Ministers", "die Kritik von X".
    pub(in crate::quote) fn owner_of(&self, noun: usize, limit: usize) -> Option<Mention> {
        let of = self.token(noun + 1).filter(|t| self.is_noun_of_saying(noun) && t.shape == Shape::Lower)?;
        let from = if of.is(Class::DETERMINER) {
            noun + 1
        } else if of.is(Class::AGENT) {
            noun + 2
        } else {
            return None;
        };
        self.phrase(from, limit).filter(|m| self.speaks(m) || m.sort == Sort::Person)
    }
}
