//! Which words are verbs of saying, and which only look so.

use super::Reader;
use crate::quote::word::{Class, Shape, Token};

/// "X resigned after calling it “a farce”": before these a gerund has the sentence's subject; after "for" it has its object.
const SUBJECT_GERUNDS: [&str; 4] = ["after", "before", "by", "without"];

impl Reader<'_, '_> {
    /// A verb that attributes, rather than a noun of the same form.
    pub(in crate::quote) fn is_cue(&self, at: usize, class: Class) -> bool {
        let token = &self.parsed.tokens[at];
        if token.is(Class::DIVIDED) && class.is(Class::CUE) && self.second_part(at) {
            return true;
        }
        if !token.is(class)
            || (token.shape == Shape::Capital && self.token(at.wrapping_sub(1)).is_some_and(Token::is_word))
        {
            return false;
        }
        let Some(before) = at.checked_sub(1).and_then(|b| self.token(b)) else { return true };
        let governs = self
            .token(at + 1)
            .is_some_and(|t| t.is(Class::DETERMINER.with(Class::PRONOUN).with(Class::THAT)));
        if token.is(Class::NOUN_TOO)
            && !governs
            && before.shape == Shape::Lower
            && !before.is(Class::ROLE.with(Class::PRONOUN).with(Class::WHO).with(Class::CONJUNCTION))
            && !self.is_filler(at - 1)
        {
            return false;
        }
        // "Roe's claim", "her claim"
        if token.is(Class::NOUN_TOO) && (before.shape == Shape::Possessive || before.is(Class::DETERMINER)) {
            return false;
        }
        // "Dans une note": behind a preposition "une" is an article.
        let article = before.is(Class::DETERMINER)
            && at.checked_sub(2).is_some_and(|b| self.parsed.tokens[b].is(Class::PREPOSITION));
        // "Her rival, state Rep. Jane Roe": a noun before a title, between commas.
        let apposed = before.shape == Shape::Comma
            && token.is(Class::NOUN_TOO)
            && self.token(at + 1).is_some_and(|t| t.is(Class::TITLE) && t.shape == Shape::Capital)
            && !at.checked_sub(2).is_some_and(|b| matches!(self.shape(b), Some(Shape::Quote(_))));
        if article || apposed {
            return false;
        }
        // "the claim", "to say", "in reports"
        if before.is(Class::DETERMINER) && !before.is(Class::PRONOUN) {
            return self.has_object(at);
        }
        if before.is(Class::PREPOSITION) && before.shape == Shape::Lower {
            return SUBJECT_GERUNDS.contains(&before.text(self.parsed.text)) && self.is_gerund(at);
        }
        // "the claims that", "its report": a noun before a verb
        let noun = !self.grammar.verb_last
            && self.token(at + 1).is_some_and(|t| t.is(Class::AUXILIARY))
            && before.shape == Shape::Lower;
        !noun || token.is(Class::WEAK) || before.is(Class::PRONOUN)
    }

    /// A participle before a noun: "the alleged plot".
    pub(super) fn is_modifier(&self, at: usize) -> bool {
        self.token(at.wrapping_sub(1)).is_some_and(|t| t.is(Class::DETERMINER) && !t.is(Class::PRONOUN))
            && !self.has_object(at)
    }

    /// "comme le dit X", "il l'admet : …": what looks like an article is an object.
    fn has_object(&self, at: usize) -> bool {
        // "la patronal lo considera": a noun before it.
        let noun = |i: usize| {
            let token = &self.parsed.tokens[i];
            token.is_word()
                && !token.is(Class::FUNCTION.with(Class::CUE).with(Class::WEAK))
                && !self.grammar.verb_second
        };
        let subject = at > 2
            && noun(at - 2)
            && self.parsed.tokens[at - 1].shape == Shape::Lower
            && (self.parsed.tokens[at - 2].shape == Shape::Capital
                || self.parsed.tokens[at - 2].is(Class::ROLE)
                || (at.saturating_sub(5)..at - 2)
                    .rev()
                    .take_while(|&i| self.parsed.tokens[i].is_word())
                    .any(|i| self.parsed.tokens[i].is(Class::DETERMINER)));
        // "discorda e a define como …"
        let joined = at > 1
            && self.parsed.tokens[at - 2].is(Class::CONJUNCTION)
            && !self.parsed.tokens[at].is(Class::CUE)
            && !self.grammar.verb_second;
        // "X, che la definisce «…»"
        let relative = at > 2
            && self.parsed.tokens[at - 2].is(Class::WHO)
            && self.shape(at - 3) == Some(Shape::Comma)
            && !self.parsed.tokens[at].is(Class::NOUN_TOO)
            && !self.grammar.verb_second;
        // "La oposición, en cambio, lo considera “…”"
        let inserted = at > 1
            && self.shape(at - 2) == Some(Shape::Comma)
            && matches!(self.shape(at + 1), Some(Shape::Quote(_)))
            && !self.grammar.verb_second;
        self.grammar.inverts
            && (subject
                || joined
                || relative
                || inserted
                || at > 1 && self.token(at - 2).is_some_and(|t| t.is(Class::SUBORDINATOR))
                || self.shape(at + 1) == Some(Shape::Colon))
    }

    /// Whether the second part of a divided verb follows: "teilte … mit", "kommt zu dem Schluss".
    pub(super) fn second_part(&self, at: usize) -> bool {
        let tokens = &self.parsed.tokens;
        let first = tokens[at].text(self.parsed.text);
        let Some((_, parts)) = self.parsed.speech.divided_verbs.iter().find(|(verb, _)| *verb == first)
        else {
            return false;
        };
        tokens[at + 1..]
            .iter()
            .take(16)
            .take_while(|t| t.shape != Shape::Stop)
            .any(|t| t.is_word() && parts.contains(t.text(self.parsed.text)))
    }

    /// "saying"
    pub(super) fn is_gerund(&self, at: usize) -> bool {
        self.parsed.speech.affixes.gerunds.ends(self.parsed.tokens[at].text(self.parsed.text))
    }

    pub(super) fn is_filler(&self, at: usize) -> bool {
        let token = &self.parsed.tokens[at];
        token.is(Class::ADVERB.with(Class::AUXILIARY).with(Class::HEDGE).with(Class::DENIAL))
            && !token.is(Class::PRONOUN)
            || (token.shape == Shape::Lower
                && self.parsed.speech.affixes.adverbs.ends(token.text(self.parsed.text)))
    }
}
