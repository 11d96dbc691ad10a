//! Runs of capitals within a noun phrase: names, bodies, and offices of two fields.

use super::definite::{is_owned, name_in};
use super::noun_phrase::Scan;
use super::reach::role_then_name;
use super::run::{person_in, run_end};
use crate::quote::word::{Class, Shape, Token};

impl Scan<'_, '_> {
    /// Reads a run of capitals up to `end`.
    pub(in crate::quote) fn capitals(&mut self, end: usize) -> bool {
        let tokens = &self.parsed.tokens;
        // المرشح خصومه: "his opponents" is no name behind a role.
        let word = tokens[self.at].text(self.parsed.text);
        if self.grammar.verb_first
            && self.at > self.from
            && tokens[self.at - 1].is(Class::ROLE)
            && is_owned(word, &self.parsed.speech.affixes)
        {
            return false;
        }
        self.noun = true;
        let noun = self.grammar.capital_nouns && self.determined;
        // "lacht de Groningse": where somebody is from.
        let native = self.grammar.verb_second
            && !self.grammar.capital_nouns
            // "zei de 24-jarige Friezin"
            && (self.from + 1..self.at).all(|i| tokens[i].shape == Shape::Number)
            && tokens[self.from].is(Class::DEFINITE)
            && tokens[self.from].shape == Shape::Lower
            && !tokens[self.at].is(Class::ORGANISATION)
            && self.parsed.speech.affixes.nisba.ends(word);
        // "the Clinton campaign"
        let no_noun = Class::FUNCTION.with(Class::CUE).with(Class::WEAK);
        // «губернатор Тверской области Игорь Савельев»: the name comes later.
        let later = self.grammar.no_articles && self.role && self.first_name_follows(end);
        let found = if self.grammar.verb_first {
            name_in(self.parsed, self.from, self.at, end, self.grammar)
        } else {
            person_in(tokens, self.at, end, self.grammar)
        };
        let found = found.filter(|_| !later).filter(|found| {
            // مسؤول أمني: behind an indefinite role, an adjective.
            let role = self
                .at
                .checked_sub(1)
                .filter(|&r| self.grammar.verb_first && r >= self.from && tokens[r].is(Class::ROLE));
            if role
                .is_some_and(|r| !self.parsed.speech.affixes.article.within(tokens[r].text(self.parsed.text)))
                && (found.1 == found.0 + 1
                    // مسؤول أميركي رفيع
                    || found.0 == self.at
                        && self.parsed.speech.affixes.nisba.ends(tokens[found.0].text(self.parsed.text)))
                && !tokens[found.0].is(Class::MAN.with(Class::WOMAN))
            {
                return false;
            }
            // Any noun has a capital: with an article before it, it is no name.
            let bare = *found == (self.at, self.at + 1);
            // "the Post": so too where an article stands right before a single word.
            let article = self.article
                && self.determined
                && self.at == self.from + 1
                && !self.grammar.inverts
                && tokens.get(end).is_none_or(|t| t.shape != Shape::Lower || t.is(no_noun));
            !((noun || article || native) && bare && !tokens[self.at].is(Class::MAN.with(Class::WOMAN)))
        });
        let Some(found) = found else {
            self.lower |= noun || native;
            self.role |= tokens[self.at..end].iter().any(|t| t.is(Class::ROLE));
            self.name = None;
            self.organisation = !(noun || native || later || self.grammar.verb_first && self.role);
            self.at = end;
            return true;
        };
        self.role |= found.0 > self.at;
        self.name = Some(found);
        self.organisation = false;
        self.at = found.1;
        // A name cut short ends the phrase.
        found.1 == end
    }

    /// Whether at most two small words from `at` lead to a first name and another.
    fn first_name_follows(&self, at: usize) -> bool {
        let tokens = &self.parsed.tokens;
        let small =
            |t: &Token| t.shape == Shape::Lower && !t.is(Class::FUNCTION.with(Class::CUE).with(Class::WEAK));
        let first = (at..self.limit.min(at + 3)).find(|&i| !small(&tokens[i])).unwrap_or(self.limit);
        first > at
            && first + 1 < self.limit
            && tokens[first].is(Class::MAN.with(Class::WOMAN).with(Class::DECLINED))
            && tokens[first].may_name()
            && tokens[first + 1].may_name()
    }

    /// "the deputy and party chief Jane Roe"
    pub(super) fn joins_roles(&self) -> bool {
        let tokens = &self.parsed.tokens;
        let token = &tokens[self.at];
        token.is(Class::CONJUNCTION)
            && token.shape == Shape::Lower
            && self.at > self.from
            && tokens[self.at - 1].is(Class::ROLE.with(Class::TITLE))
            && self.at + 1 < self.limit
            && (self.determined && tokens[self.at + 1..].iter().take(2).any(|t| t.is(Class::ROLE))
                || role_then_name(tokens, self.at + 1, self.limit))
    }

    /// "Hazine ve Maliye Bakanı Mehmet Yalçın": two fields of one office.
    pub(super) fn joins_ministry(&self) -> bool {
        let tokens = &self.parsed.tokens;
        let run = run_end(tokens, self.at + 1, self.limit);
        let known = |t: &Token| t.is(Class::MAN.with(Class::WOMAN));
        self.grammar.suffix_apostrophe
            && tokens[self.at].is(Class::CONJUNCTION)
            && self.at > self.from
            && tokens[self.from..self.at].iter().all(|t| {
                let noun = t.shape == Shape::Capital || t.class == Class::default();
                noun && !known(t) && t.text(self.parsed.text).starts_with(char::is_uppercase)
            })
            && (self.at + 1..run.max(self.at + 2).min(self.limit)).any(|i| {
                let words = tokens[i].text(self.parsed.text).contains(' ');
                tokens[i].is(Class::ROLE) && (words || i > self.at + 1)
            })
    }
}
