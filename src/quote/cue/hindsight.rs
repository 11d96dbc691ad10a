//! Phrases that look back on the words before them: „…“ Mit diesen Worten eröffnete X das Fest.

use std::ops::Range;

use super::{Attribution, Place, Reader};
use crate::quote::mention::noun_phrase::phrase;
use crate::quote::mention::{Mention, Sort};
use crate::quote::word::{Class, Shape};

/// Words within which whoever spoke is named.
const NEAR: usize = 10;

/// Words within which the verb of saying stands.
const VERB: usize = 40;

impl Reader<'_, '_> {
    /// Who spoke the words before token `at`, where a phrase there looks back on them.
    pub(in crate::quote) fn hindsight(&self, at: usize, end: usize) -> Option<Attribution> {
        let tokens = &self.parsed.tokens;
        let end = end.min(at + VERB);
        let first = tokens.get(at).filter(|t| t.is(Class::HINDSIGHT))?;
        let (mention, cue) = if first.is(Class::DETERMINER.with(Class::TAIL).with(Class::THAT)) {
            // "Das musste X einräumen", "Das ist die Meinung von X"
            if let Some(owned) = (at + 1..end).find_map(|i| Some((self.owner_of(i, end)?, i))) {
                owned
            } else {
                let verb = if first.is(Class::TAIL) { Class::CUE.with(Class::WEAK) } else { Class::CUE };
                let said = (at + 1..end).find(|&i| {
                    self.is_cue(i, verb)
                        || i == at + 1 && tokens[i].is(verb) && tokens[i].shape == Shape::Lower
                });
                let closed = |m: &Mention| tokens.get(m.to).is_none_or(|t| t.shape == Shape::Stop);
                // "So die Ministerin."
                let alone = || self.named_at(at + 1, end).filter(|m| first.is(Class::TAIL) && closed(m));
                let before = |cue: usize| self.named_at(at + 1, end).filter(|m| m.to <= cue);
                // "так охарактеризовала политику премьер-министр X"
                let far = |cue: usize| {
                    (cue + 1..end.min(cue + NEAR))
                        .take_while(|&i| {
                            !self.grammar.verb_second && self.grammar.inverts && tokens[i].is_word()
                        })
                        .filter(|&i| tokens[i].is(Class::ROLE.with(Class::MAN).with(Class::WOMAN)))
                        .find_map(|i| self.named_at(i, end))
                };
                let subject = |cue: usize| {
                    self.behind_first_verb(at + 1, end).or_else(|| before(cue)).or_else(|| far(cue))
                };
                match said.and_then(|cue| Some((subject(cue)?, cue))) {
                    Some(found) => found,
                    None => (alone()?, at),
                }
            }
        } else {
            let of = tokens.get(at + 1).is_some_and(|t| t.is(Class::PREPOSITION.with(Class::DETERMINER)));
            let mention = (at + 1..end.min(at + NEAR))
                .take_while(|&i| tokens[i].is_word() || tokens[i].shape == Shape::Comma)
                .find_map(|i| {
                    let mention = self.named_at(i, end)?;
                    (i == at + 1 && of || !tokens[mention.from].is(Class::OBLIQUE)).then_some(mention)
                })?;
            (mention, at)
        };
        let cue = Some((cue, cue + 1));
        Some(Attribution { mention: Some(mention), cue, place: Place::After, loose: true, weak: false })
    }

    /// "Güreşçi Yasin Er, antrenörüne bu sözlerle teşekkür etti": a subject, and what looks back on the words behind it.
    pub(in crate::quote) fn looks_back(&self, range: &Range<usize>) -> Option<Attribution> {
        let tokens = &self.parsed.tokens;
        let end = range.end.min(range.start + VERB);
        let back =
            (range.start..end).find(|&i| self.grammar.suffix_apostrophe && tokens[i].is(Class::HINDSIGHT))?;
        if tokens[range.start..back].iter().any(|t| matches!(t.shape, Shape::Quote(_))) {
            return None;
        }
        let named = |at: usize| self.named_at(at, back).filter(|m| m.sort == Sort::Person && m.from == at);
        let mention = (range.start..back).take(16).find_map(|at| {
            let apart = named(at)?;
            tokens
                .get(apart.to)
                .is_some_and(|t| t.shape == Shape::Comma || t.is(Class::HINDSIGHT))
                .then_some(apart)
        })?;
        Some(Attribution::new(Place::After, Some(mention), Some(back)).loosely())
    }

    /// Whoever the sentence behind a verb without its subject names by first name and family name.
    pub(in crate::quote) fn named_only_after(&self, range: &Range<usize>, verb: &str) -> Option<Attribution> {
        if !self.grammar.verb_first {
            return None;
        }
        let woman = self.parsed.speech.affixes.feminine_verbs.ends(verb);
        let other = if woman { Class::MAN } else { Class::WOMAN };
        let mention = (range.start..range.end.min(range.start + NEAR)).find_map(|at| {
            self.named_at(at, range.end).filter(|m| {
                let first = &self.parsed.tokens[m.name.0];
                m.sort == Sort::Person && m.name.1 - m.name.0 > 1 && !first.is(other)
            })
        })?;
        Some(Attribution::new(Place::After, Some(mention), None).loosely())
    }

    /// Somebody who may speak, named from token `at` on.
    pub(in crate::quote) fn named_at(&self, at: usize, end: usize) -> Option<Mention> {
        let endings = self.grammar.suffix_apostrophe.then(|| {
            (at..end).find(|&i| self.parsed.tokens[i].shape == Shape::Possessive).map_or(end, |i| i + 1)
        });
        phrase(self.parsed, at, endings.unwrap_or(end), self.grammar).filter(|m| match m.sort {
            Sort::Person => true,
            Sort::Pronoun(class) => class.is(Class::HE.with(Class::SHE)),
            _ => self.speaks(m),
        })
    }

    /// `The author: X.`: a name behind a colon that ends the sentence.
    pub(in crate::quote) fn named_behind_colon(&self, range: &Range<usize>) -> Option<Mention> {
        let tokens = &self.parsed.tokens;
        let colon =
            (range.start..range.end.min(range.start + 4)).find(|&i| tokens[i].shape == Shape::Colon)?;
        let role = colon > range.start + 1
            && tokens[colon - 1].is(Class::ROLE.with(Class::TITLE))
            && tokens[colon - 2].is(Class::DETERMINER);
        self.named_at(colon + 1, range.end).filter(|m| {
            let closed = tokens.get(m.to).is_none_or(|t| matches!(t.shape, Shape::Stop | Shape::Comma));
            role && m.sort == Sort::Person && closed
        })
    }
}
