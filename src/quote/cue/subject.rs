//! Who a verb's subject is, before it or after it.

use std::ops::Range;

use super::{REACH, Reader};
use crate::quote::mention::reach::extend_prepositions;
use crate::quote::mention::run::run_end;
use crate::quote::mention::{Mention, Sort};
use crate::quote::word::{Class, Shape, Token};

impl Reader<'_, '_> {
    /// The subject of the sentence: its first phrase that no preposition governs, before `limit`.
    pub(in crate::quote) fn subject(&self, sentence: &Range<usize>, limit: usize) -> Option<Mention> {
        let tokens = &self.parsed.tokens;
        let limit = limit.min(sentence.start + REACH);
        let mut at = sentence.start;
        let mut fallback = None;
        let mut circumstance = None;
        let mut clauses = 0;
        while at < limit && clauses < 5 {
            clauses += 1;
            let mut from = at;
            let mut governed = false;
            let mut subordinate = false;
            while from < limit {
                let token = &tokens[from];
                if token.is(Class::CONJUNCTION) && !token.is(Class::DETERMINER) {
                    subordinate |= token.is(Class::SUBORDINATOR);
                } else if token.is(Class::PREPOSITION) && !token.is(Class::DETERMINER) {
                    governed = true;
                    break;
                } else if !(token.is(Class::ADVERB.with(Class::HEDGE)) && !token.is(Class::DETERMINER)
                    || !token.is_word())
                    || matches!(token.shape, Shape::Quote(_))
                {
                    break;
                }
                from += 1;
            }
            if let Some(mention) =
                self.behind_opening(sentence, at..from, limit, governed, fallback.is_none())
            {
                return Some(mention);
            }
            if !governed && let Some(mention) = self.phrase(from, limit) {
                let useful = match mention.sort {
                    Sort::Organisation => {
                        !tokens[mention.from..mention.to].iter().all(|t| t.is(Class::NO_NAME))
                    }
                    Sort::Description => {
                        mention.to < limit
                            // "X, der 2007 …": a relative clause.
                            && !(self.grammar.verb_second && self.is_dated(from, mention.to))
                            && (tokens[from..mention.to]
                                .iter()
                                .any(|t| t.is(Class::ROLE.with(Class::DETERMINER)))
                                || self.shape(from + 1) == Some(Shape::Possessive) && self.speaks(&mention))
                            && !tokens[from].is(Class::CUE.with(Class::WEAK))
                    }
                    // "Es ist bekannt, dass …"
                    Sort::Pronoun(class) => !(self.grammar.verb_second && class.is(Class::FIRST)),
                    Sort::Person => true,
                };
                // "NEW DELHI: The minister …": where it was written.
                let line = from == sentence.start
                    && !self.grammar.inverts
                    && matches!(self.shape(mention.to), Some(Shape::Colon | Shape::Dash))
                    && self.parsed.words(from, mention.to).ends_with(char::is_uppercase);
                let useful = useful && !line && !tokens[mention.from].is(Class::OBLIQUE);
                // "The day before, X was blunt": when it was, where who it was follows.
                let apart = tokens
                    .get(mention.to)
                    .is_some_and(|t| t.shape == Shape::Comma || t.is(Class::ADVERB.with(Class::PREPOSITION)));
                let who = mention.sort == Sort::Person || self.speaks(&mention);
                // "Die Pläne stellte der Minister in Frage", "Den Helfern dankte er": an object that stands first.
                let oblique = tokens[mention.from].is(Class::OBLIQUE);
                if self.grammar.verb_second
                    && (useful && !who || oblique)
                    && !subordinate
                    && let Some(behind) = self.behind_first_verb(mention.to, limit).filter(|m| self.speaks(m))
                {
                    return Some(behind);
                }
                if useful && apart && !who && !self.grammar.inverts {
                    circumstance = circumstance.or(Some(mention));
                } else if useful && !subordinate && (who || circumstance.is_none()) {
                    return Some(mention);
                } else if useful && fallback.is_none() {
                    fallback = Some(mention);
                }
            }
            // The next clause.
            let Some(comma) = (from.max(at)..limit)
                .find(|&i| matches!(tokens[i].shape, Shape::Comma | Shape::Dash | Shape::Colon))
            else {
                break;
            };
            at = comma + 1;
        }
        circumstance.or(fallback).or_else(|| self.behind_auxiliary(sentence, limit))
    }

    /// "der 2007", "die 2007 in Kiel": an article and a year, without a noun of their own.
    fn is_dated(&self, from: usize, to: usize) -> bool {
        self.shape(from + 1) == Some(Shape::Number)
            && (to == from + 2 || self.parsed.tokens[from + 2].is(Class::PREPOSITION))
    }

    /// Who speaks in a sentence that has no quotation: the subject of its first verb of saying, or its source.
    pub(in crate::quote) fn reports(&self, sentence: &Range<usize>) -> Option<Mention> {
        let tokens = &self.parsed.tokens;
        let end = sentence.end.min(sentence.start + REACH);
        for (i, token) in tokens.iter().enumerate().take(end).skip(sentence.start) {
            if token.is(Class::SOURCE) {
                return self.phrase(i + 1, end);
            }
            // "X forgave Y after explaining …": a gerund's subject is the sentence's.
            let gerund = i > sentence.start && tokens[i - 1].is(Class::PREPOSITION);
            if self.is_cue(i, Class::CUE) && !gerund {
                // "And the plan, said X, …"
                let parted = i > sentence.start && tokens[i - 1].shape == Shape::Comma;
                let closes = |m: &Mention| {
                    m.sort == Sort::Person
                        && self.token(m.to).is_none_or(|t| matches!(t.shape, Shape::Comma | Shape::Stop))
                };
                if parted && let Some(mention) = self.subject_right(i, end).filter(closes) {
                    return Some(mention);
                }
                let left = self.subject_left(sentence.start, i);
                // "Roe backed the plan and said he would pay": two verbs of one subject.
                let joined =
                    !self.grammar.verb_second && i > sentence.start && tokens[i - 1].is(Class::CONJUNCTION);
                let left = left.or_else(|| if joined { self.subject(sentence, i) } else { None });
                // "Asked about X, Y smiled": an opening participle has its subject behind the comma.
                let opens = i == sentence.start && !self.grammar.inverts;
                let found = left.or_else(|| if opens { None } else { self.subject_right(i, end) });
                if found.is_some() || !opens {
                    return found;
                }
            }
        }
        None
    }

    /// The subject after an inverted verb.
    pub(super) fn subject_right(&self, verb: usize, limit: usize) -> Option<Mention> {
        let tokens = &self.parsed.tokens;
        let mut at = verb + 1;
        // "powiedziała nam Ewa Lis": who was told.
        let told = |t: &Token| self.grammar.no_articles && t.is(Class::OBLIQUE);
        while at < limit
            && (tokens[at].is(Class::ADVERB.with(Class::HEDGE)) || told(&tokens[at]))
            && tokens[at].shape == Shape::Lower
            && !tokens[at].is(Class::DETERMINER)
        {
            at += 1;
        }
        at = self.behind_manner(at, limit);
        // «цитирует агентство слова дипломата X»
        if self.grammar.no_articles
            && tokens[verb].is(Class::RELAY)
            && tokens.get(at).is_some_and(|t| t.is(Class::OUTLET) && t.shape == Shape::Capital)
        {
            let words = run_end(tokens, at, limit);
            let statement = tokens.get(words).is_some_and(|t| t.is(Class::STATEMENT));
            let quoted = self.phrase(words + usize::from(statement), limit).filter(|m| self.speaks(m));
            if quoted.is_some() {
                return quoted;
            }
        }
        at = self.behind_told(at, limit);
        // قال بيان صادر عن وزارة الدفاع: whose statement it is.
        if self.grammar.verb_first && self.token(at).is_some_and(|t| t.is(Class::STATEMENT)) {
            let of = (at + 1..limit.min(at + 4)).find(|&i| tokens[i].is(Class::PREPOSITION));
            at = of.map_or(at, |of| of + 1);
        }
        if self.grammar.inverts
            && let Some(mention) = self.behind_circumstances(at, limit)
        {
            return Some(mention);
        }
        let token = tokens.get(at).filter(|_| at < limit)?;
        // "ter dito a um empresário": the preposition that is an article too.
        let governs = self.grammar.inverts
            && !self.grammar.verb_second
            && token.is(Class::PREPOSITION)
            && self.token(at + 1).is_some_and(|t| t.is(Class::DETERMINER) && t.shape == Shape::Lower);
        if token.is(Class::PREPOSITION.with(Class::THAT).with(Class::CONJUNCTION))
            && (governs || !token.is(Class::PARTICLE.with(Class::DETERMINER)))
        {
            return None;
        }
        if tokens[verb].is(Class::TELL)
            && !self.grammar.inverts
            && token.is_word()
            && self.parsed.tokens.get(verb.wrapping_sub(1)).is_some_and(Token::is_word)
        {
            return None;
        }
        let mention = self.phrase(at, limit).or_else(|| self.outlet_in_marks(verb, at))?;
        // "nannte ihn", "sagte dem Sender die Ministerin": who it is said of or to, never who says it.
        if self.grammar.verb_second && token.is(Class::OBLIQUE) {
            return self
                .phrase(mention.to, limit)
                .filter(|m| self.speaks(m) && !tokens[m.from].is(Class::OBLIQUE));
        }
        // „…“, zitiert die Agentur Sprecher X.
        if tokens[verb].is(Class::RELAY)
            && self.grammar.verb_second
            && mention.sort != Sort::Person
            && let Some(quoted) = self.phrase(mention.to, limit).filter(|m| self.speaks(m))
        {
            return Some(quoted);
        }
        let bare =
            |m: &Mention| !tokens[m.from..m.to].iter().any(|t| t.is(Class::ROLE.with(Class::ORGANISATION)));
        match mention.sort {
            // "“…” diyerek yaşadıklarını anlattı": an object.
            Sort::Description if self.grammar.suffix_apostrophe && bare(&mention) => None,
            Sort::Pronoun(class)
                if class.is(Class::FIRST)
                    && token.shape == Shape::Lower
                    && tokens.get(at + 1).is_some_and(Token::is_word) =>
            {
                None
            }
            // "считает награду «…»": no subject ends so.
            Sort::Description
                if self.grammar.no_articles
                    && tokens[at].shape == Shape::Lower
                    && mention.to == at + 1
                    && self.parsed.speech.affixes.oblique.ends(tokens[at].text(self.parsed.text)) =>
            {
                None
            }
            // "prometió ayudas «…»": a bare noun is an object.
            Sort::Description
                if self.grammar.inverts
                    && !(self.grammar.no_articles || self.grammar.verb_second || self.grammar.verb_first)
                    && !tokens[at].is(Class::DETERMINER)
                    && bare(&mention) =>
            {
                None
            }
            Sort::Description
                if !tokens[at].is(Class::DETERMINER.with(Class::ROLE))
                    && !tokens[at..mention.to].iter().any(|t| t.is(Class::ROLE))
                    && tokens[at].shape == Shape::Lower
                    && mention.to - at > 5 =>
            {
                None
            }
            _ => Some(mention),
        }
    }

    /// Where the adverbs and auxiliaries before the verb `cue` begin.
    fn before_fillers(&self, from: usize, cue: usize) -> usize {
        let tokens = &self.parsed.tokens;
        let mut last = cue;
        // "la patronal lo considera": what looks like an article is an object.
        let clitic = |at: usize| {
            let token = &tokens[at];
            self.grammar.inverts
                && !self.grammar.verb_second
                && token.shape == Shape::Lower
                && token.is(Class::DETERMINER.with(Class::OBLIQUE))
                && token.end - token.start <= 3
        };
        while last > from && (self.is_filler(last - 1) || last > from + 1 && clitic(last - 1)) {
            last -= 1;
        }
        last
    }

    /// "O Governo, acrescenta, “…”": a verb alone between commas has whoever spoke before.
    pub(super) fn is_set_in(&self, start: usize, cue: usize) -> bool {
        let comma = |at: usize| self.shape(at) == Some(Shape::Comma);
        let last = self.before_fillers(start, cue);
        self.grammar.inverts
            && !self.grammar.verb_second
            && !self.grammar.verb_first
            && last > start
            && comma(last - 1)
            && comma(cue + 1)
            && !(start..last - 1).any(comma)
    }

    /// The subject between `from` and the verb `cue`.
    pub(super) fn subject_left(&self, from: usize, cue: usize) -> Option<Mention> {
        let lowest = from.max(cue.saturating_sub(REACH));
        let last = self.before_fillers(from, cue);
        self.of_relative(lowest, last).or_else(|| self.subject_before(from, cue))
    }

    /// The same, but for relative clauses.
    fn subject_before(&self, from: usize, cue: usize) -> Option<Mention> {
        let tokens = &self.parsed.tokens;
        let last = self.before_fillers(from, cue);
        if last == from {
            return None;
        }
        // "X, a mother and a teacher, said": an apposition may hold conjunctions.
        let closed = matches!(tokens[last - 1].shape, Shape::Comma | Shape::Close | Shape::Dash)
            || matches!(tokens[last - 1].shape, Shape::Quote(_)) && self.ends_with_comma(last - 1);
        let start = self.clause(from.max(cue.saturating_sub(REACH)), last, closed);
        if start == last {
            return None;
        }
        // "X, who …, said": a relative pronoun right before the verb.
        if (tokens[last - 1].is(Class::WHO)
            || (tokens[last - 1].is(Class::THAT)
                && start + 1 < last
                && tokens[last - 2].shape == Shape::Lower
                && !tokens[last - 2].is(Class::CUE)))
            && last - 1 > start
        {
            return self.before_relative(start, last - 1);
        }
        let mut candidates = vec![start];
        candidates.extend(
            (start..last)
                .filter(|&i| matches!(tokens[i].shape, Shape::Comma | Shape::Dash | Shape::Close))
                .map(|i| i + 1),
        );
        let mut described = None;
        let mut organisation = None;
        for &at in candidates.iter().take(8) {
            let opener = |t: &Token| {
                t.is(Class::ADVERB.with(Class::HEDGE).with(Class::CONJUNCTION)) && !t.is(Class::DETERMINER)
            };
            let at = (at..last).find(|&i| !opener(&tokens[i])).unwrap_or(last);
            let Some(mention) = self.phrase(at, last) else { continue };
            if mention.to == last {
                return Some(mention);
            }
            let next = &tokens[mention.to];
            // "Roe of Hatch, a teacher, said": an apposition between commas. Who bears a name is better than what.
            let behind = extend_prepositions(tokens, mention.to, last, self.grammar);
            if closed
                && matches!(tokens[behind.min(last - 1)].shape, Shape::Comma | Shape::Open | Shape::Dash)
            {
                match mention.sort {
                    // "Le gérant, lui, relativise"
                    Sort::Pronoun(_) if described.or(organisation).is_some() && self.grammar.inverts => {}
                    Sort::Person | Sort::Pronoun(_) => return Some(mention),
                    Sort::Organisation if behind == mention.to => {
                        organisation = organisation.or(Some(mention));
                    }
                    Sort::Description if behind == mention.to => described = described.or(Some(mention)),
                    _ => {}
                }
            }
            // «Источник «Труда» в компании назвал»: an outlet in marks says whose source.
            let whose =
                matches!(self.shape(mention.to), Some(Shape::Quote(number)) if self.names_something(number));
            if whose && self.parsed.declines() && self.speaks(&mention) {
                described = described.or(Some(mention));
            }
            if at == start && self.is_modified(&mention, last) {
                return Some(mention);
            }
            if next.is(Class::WHO) {
                if mention.sort != Sort::Description {
                    return Some(mention);
                }
                described = described.or(Some(mention));
            }
            // "X on Tuesday said"
            if (mention.sort != Sort::Description || !self.grammar.inverts && self.speaks(&mention))
                && (next.is(Class::PREPOSITION.with(Class::ADVERB).with(Class::NO_NAME)))
                && last - mention.to <= 8
                && !tokens[mention.to..last]
                    .iter()
                    .any(|t| matches!(t.shape, Shape::Comma) || t.is(Class::AUXILIARY.with(Class::CUE)))
            {
                return Some(mention);
            }
            // "X of Y said", with names
            if mention.sort == Sort::Person
                && extend_prepositions(tokens, mention.to, last, self.grammar) == last
            {
                return Some(mention);
            }
            // "Roe, head of Hatch told us": an apposition without its second comma.
            let apposed = |what: Mention| {
                tokens[what.from..what.to].iter().any(|t| t.is(Class::ROLE))
                    && extend_prepositions(tokens, what.to, last, self.grammar) == last
            };
            let follows = match next.shape {
                Shape::Comma => !closed && self.phrase(mention.to + 1, last).is_some_and(apposed),
                _ => next.is(Class::CONJUNCTION) && at == start && self.joins_names(mention.to, last),
            };
            if mention.sort == Sort::Person && follows {
                return Some(mention);
            }
        }
        if organisation.is_some() || described.is_some() {
            return organisation.or(described);
        }
        if self.grammar.verb_second {
            None
        } else {
            self.closing_phrase(start, last).or_else(|| self.nearest(start, last))
        }
    }
}
