//! Subjects behind what stands between them and the beginning, or their verb: where, when, how and to whom it was said.

use std::ops::Range;

use super::Reader;
use crate::quote::mention::{Mention, Sort};
use crate::quote::word::{Class, Shape, Token};

impl Reader<'_, '_> {
    /// The subject behind the words `opening` with which a clause begins, where they govern it (`governed`) or it is turned round.
    /// `first`: no clause before it had one.
    pub(super) fn behind_opening(
        &self,
        sentence: &Range<usize>,
        opening: Range<usize>,
        limit: usize,
        governed: bool,
        first: bool,
    ) -> Option<Mention> {
        let tokens = &self.parsed.tokens;
        let Range { start: at, end: from } = opening;
        let next = |m: &Mention, class: Class| tokens.get(m.to).is_some_and(|t| t.is(class));
        if !self.grammar.verb_second {
            // "Po sukcesie filmu reżyser X wraca …"
            let other = self.grammar.verb_first || self.grammar.suffix_apostrophe;
            let found = if governed && first && self.grammar.inverts && !other {
                self.behind_circumstances(from, limit)
            } else {
                None
            };
            return found.filter(|m| {
                let verb =
                    |t: &Token| t.shape == Shape::Lower && (t.is(Class::AUXILIARY) || !t.is(Class::FUNCTION));
                m.sort == Sort::Person && m.from < m.name.0 && tokens.get(m.to).is_some_and(verb)
            });
        }
        if governed
            && first
            && let Some(mention) = self.behind_verb(from, limit)
        {
            return Some(mention);
        }
        // "Zuvor hatte Außenministerin X …"
        if at == sentence.start
            && from > at
            && tokens[from - 1].is(Class::ADVERB)
            && let Some(mention) = self.behind_first_verb(from, limit).filter(|m| self.speaks(m))
            // "Hier sparte der Rat nicht mit Kritik", but not "Auch junge Abgeordnete sparten …"
            && (tokens[from].is(Class::AUXILIARY)
                || tokens[mention.from].is(Class::DETERMINER) && !tokens[from].is(Class::REPORTED))
        {
            return Some(mention);
        }
        // "Um Zeit zu gewinnen, will der Rat …"
        let clause = first && at > sentence.start && tokens[at - 1].shape == Shape::Comma;
        let found = if clause { self.behind_first_verb(from, limit) } else { None };
        found.filter(|m| {
            let goes_on = Class::DETERMINER.with(Class::PREPOSITION).with(Class::ADVERB);
            self.speaks(m) || m.sort == Sort::Person && next(m, goes_on)
        })
    }

    /// "Podobnego zdania jest ekonomistka X."
    pub(super) fn behind_auxiliary(&self, sentence: &Range<usize>, limit: usize) -> Option<Mention> {
        if !self.grammar.inverts || self.grammar.verb_second || self.grammar.verb_first {
            return None;
        }
        let near = sentence.start..limit.min(sentence.start + 6);
        let auxiliary = |i: usize| self.token(i).is_some_and(|t| t.is(Class::AUXILIARY));
        let is = near.into_iter().find(|&i| auxiliary(i))?;
        // "è stato il portiere"
        let is = is + usize::from(auxiliary(is + 1));
        self.phrase(is + 1, limit).filter(|m| match m.sort {
            Sort::Person => m.from < m.name.0 || self.speaks(m),
            _ => self.parsed.tokens[m.from].is(Class::DEFINITE) && m.is_human(self.parsed),
        })
    }

    /// "responde enigmático el técnico", "disse, lacônico, o advogado X": past how it was said.
    pub(super) fn behind_manner(&self, at: usize, limit: usize) -> usize {
        let tokens = &self.parsed.tokens;
        let article =
            |at: usize| self.token(at).is_some_and(|t| t.is(Class::DETERMINER) && !t.is(Class::PREPOSITION));
        if !self.grammar.inverts || self.grammar.verb_second || self.grammar.no_articles || at + 1 >= limit {
            return at;
        }
        let comma = |at: usize| self.shape(at) == Some(Shape::Comma);
        if comma(at) && comma(at + 2) && at + 3 < limit && article(at + 3) {
            return at + 3;
        }
        let manner = tokens[at].shape == Shape::Lower && tokens[at].class == Class::default();
        // "avisa logo de cara X"
        let governs = tokens[at + 1].is(Class::PREPOSITION) && tokens[at + 1].shape == Shape::Lower;
        at + usize::from(manner && (governs || article(at + 1)))
    }

    /// Whom a source at token `at` names: "jak twierdzi w rozmowie z Onetem dr X" too.
    pub(super) fn behind_source(&self, at: usize, limit: usize) -> Option<Mention> {
        // "so formulierte es X"
        let object =
            self.grammar.verb_second && self.token(at + 1).is_some_and(|t| t.text(self.parsed.text) == "es");
        let from = self.behind_told(at + 1 + usize::from(object), limit);
        let apart = || self.behind_circumstances(from, limit).filter(|_| self.grammar.no_articles);
        // "Как пояснили в прокуратуре"
        self.phrase(from, limit).or_else(apart).or_else(|| self.speaking_from(from - 1, at, limit))
    }

    /// «сообщил ТАСС представитель …»: past who was told without a preposition.
    pub(super) fn behind_told(&self, at: usize, limit: usize) -> usize {
        // بحسب ما قاله قائد المنتخب
        if at + 2 < limit && self.parsed.speech.what.has(self.parsed.tokens[at].text(self.parsed.text)) {
            return at + 2 + usize::from(self.parsed.tokens[at + 2].is(Class::ADVERB));
        }
        let person = |t: &Token| t.is(Class::ROLE.with(Class::MAN).with(Class::WOMAN));
        let told = self.grammar.no_articles
            && at < limit
            && self.token(at).is_some_and(|t| t.is(Class::OUTLET) && t.shape == Shape::Capital)
            && self.token(at + 1).is_some_and(person);
        at + usize::from(told)
    }

    /// `a réagi auprès de l’AFP Jane Roe`, `dijo este martes la ministra`: the subject behind where and when it was said.
    pub(super) fn behind_circumstances(&self, at: usize, limit: usize) -> Option<Mention> {
        let tokens = &self.parsed.tokens;
        let dated = |i: usize| {
            tokens[i].is(Class::DETERMINER)
                && tokens.get(i + 1).is_some_and(|t| t.is(Class::ADVERB) && t.is_word())
        };
        let first = tokens.get(at).filter(|_| at < limit)?;
        // "ripete come un mantra X" too
        let governed = first.is(Class::PREPOSITION.with(Class::SUBORDINATOR)) && !first.is(Class::DETERMINER);
        if !(governed || dated(at)) {
            return None;
        }
        let free =
            |i: usize| !tokens[i - 1].is(Class::PREPOSITION.with(Class::DETERMINER).with(Class::CONJUNCTION));
        let within = |i: &usize| match tokens[*i].shape {
            Shape::Quote(number) => self.names_something(number),
            _ => tokens[*i].is_word(),
        };
        (at + 1..limit.min(at + 12)).take_while(within).filter(|&i| free(i)).find_map(|i| {
            let person = tokens[i].is(Class::MAN.with(Class::WOMAN)) && tokens[i].shape == Shape::Capital;
            let article = tokens[i].is(Class::DETERMINER)
                && if self.grammar.verb_second {
                    !tokens[i].is(Class::OBLIQUE)
                } else {
                    !tokens[i].is(Class::PREPOSITION)
                };
            // "napisała w mediach społecznościowych aktorka"
            let role = self.grammar.no_articles
                && tokens[i].is(Class::ROLE.with(Class::TITLE))
                && tokens[i].shape == Shape::Lower
                && self
                    .token(i + 1)
                    .is_none_or(|t| !t.is_word() || t.shape == Shape::Capital || t.class == Class::default());
            // "avisa logo de cara Ondina Freitas": two capitals that end the clause.
            let full =
                tokens[i].may_name() && tokens[i - 1].shape == Shape::Lower && !self.grammar.no_articles;
            if !person && !article && !role && !full {
                return None;
            }
            self.phrase(i, limit).filter(|m| {
                let ends =
                    |m: &Mention| m.name.1 - m.name.0 > 1 && self.token(m.to).is_none_or(|t| !t.is_word());
                m.sort == Sort::Person && (person || m.from < m.name.0 || full && ends(m))
                    || (article || role) && tokens[m.from..m.to].iter().any(|t| t.is(Class::ROLE))
            })
        })
    }

    /// `schrieb „Die Zeit“`: the name of an outlet in marks, at token `at`.
    pub(super) fn outlet_in_marks(&self, verb: usize, at: usize) -> Option<Mention> {
        let article = self.token(at).is_some_and(|t| t.is(Class::DETERMINER));
        let at = if article { at + 1 } else { at };
        let token = self.token(at).filter(|_| self.parsed.tokens[verb].is(Class::RELAY))?;
        let Shape::Quote(number) = token.shape else { return None };
        let inner = self.parsed.quotes[number as usize].inner.slice(self.parsed.text);
        let short = inner.starts_with(char::is_uppercase) && inner.split_whitespace().count() <= 4;
        short.then_some(Mention { sort: Sort::Organisation, from: at, to: at + 1, name: (at, at + 1) })
    }
}
