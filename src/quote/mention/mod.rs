//! Mentions: where a sentence names somebody, and of what sort the words are.
//!
//! Comes in: the tokens of a sentence and a place among them. Goes out: a [`Mention`], by `noun_phrase`. How far a phrase goes on is
//! said by `reach`; which of its words are a name by their capitals (`run`, `capitals`), by what stands before them where there are none
//! (`definite`).

pub(super) mod definite;
pub(super) mod noun_phrase;
pub(super) mod reach;
pub(super) mod run;

mod capitals;

use super::sentence::Parsed;
use super::word::{Class, Shape, Token};
use crate::text::Lower;

/// What sort of phrase it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sort {
    /// "Kremlin spokesperson Dmitry Peskov": the name stands in `name`.
    Person,
    /// "the White House"
    Organisation,
    /// "she"
    Pronoun(Class),
    /// "a spokesman for the ministry"
    Description,
}

/// A noun phrase: tokens `from..to`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Mention {
    pub(super) sort: Sort,
    pub(super) from: usize,
    pub(super) to: usize,
    /// The name alone, for a person.
    pub(super) name: (usize, usize),
}

impl Mention {
    /// Whether a description is of a person: "der Sprecher der Bahn", but not "die Angriffe des Sprechers".
    pub(super) fn is_human(&self, passage: &Parsed) -> bool {
        let words = &passage.tokens[self.from..self.to];
        let other = Class::PREPOSITION.with(Class::DETERMINER).with(Class::GENITIVE);
        let head = |i: &usize| !passage.grammar.inverts || *i == 0 || !words[*i].is(other);
        (0..words.len()).take_while(head).any(|i| words[i].is(Class::ROLE))
    }

    /// Where a description ends that has taken up where or to whom somebody spoke: "el mandatario | desde La Moneda".
    pub(super) fn described_end(&self, passage: &Parsed) -> usize {
        let tokens = &passage.tokens;
        let of = |t: &Token| {
            t.is(Class::PARTICLE.with(Class::GENITIVE).with(Class::SOURCE))
                || passage.speech.complements.has(&t.text(passage.text).lower())
        };
        let person = self.sort == Sort::Description
            && passage.grammar.inverts
            && !passage.grammar.verb_first
            && !passage.speech.complements.is_empty()
            && tokens[self.from..self.to].iter().any(|t| t.is(Class::ROLE));
        let away = |i: &usize| {
            tokens[*i].is(Class::PREPOSITION.with(Class::ADJUNCT))
                && tokens[*i].shape == Shape::Lower
                && !of(&tokens[*i])
        };
        (self.from + 1..self.to).find(|i| person && away(i)).unwrap_or(self.to)
    }

    /// "der 52-Jährige", "34-latek": whether a description says how old somebody is, and may say no more.
    pub(super) fn is_age(&self, passage: &Parsed) -> bool {
        let tokens = &passage.tokens[self.from..self.to];
        tokens.len() <= 3
            && tokens.iter().any(|t| t.shape == Shape::Number && t.text(passage.text).contains('-'))
    }

    /// Its words without an article before them and marks around them.
    pub(super) fn without_article(&self, passage: &Parsed) -> String {
        let from = if self.to > self.from + 1 && passage.tokens[self.from].is(Class::DETERMINER) {
            self.from + 1
        } else {
            self.from
        };
        passage.words(from, self.to).trim_matches(['“', '”', '„', '"', '«', '»']).to_owned()
    }
}
