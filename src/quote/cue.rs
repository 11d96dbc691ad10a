//! Cues: which verb or phrase attributes a quotation, and who its subject is.
//!
//! Comes in: a sentence with marked stretches as tokens. Goes out: for one of them, its attribution. In order of trust: a cue right after
//! (`“…,” said X`, `“…,” X said`), a cue before (`X said: “…”`, `according to X, “…”`), a cue at the end (`… “…” …, X said`),
//! the subject of a sentence without a cue.

use std::ops::Range;

use crate::lexicon::Grammar;

use super::mention::{Mention, Sort, extend_prepositions, phrase, run_end};
use super::sentence::Parsed;
use super::word::{Class, Shape, Token};

/// Where the cue stands, which is how far it is trusted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// Right after the quotation.
    After,
    /// Before it.
    Before,
    /// At the end of the sentence.
    Trailing,
    /// No cue, only a subject.
    Subject,
}

/// A quotation's attribution within its sentence.
#[derive(Clone, Copy, Debug)]
pub(super) struct Attribution {
    /// Who; `None` where the sentence leaves it to what came before ("…, adding “…”").
    pub(super) mention: Option<Mention>,
    /// The cue's tokens.
    pub(super) cue: Option<(usize, usize)>,
    pub(super) place: Place,
    /// A rule that guesses more than it reads.
    pub(super) loose: bool,
    /// Only a verb of another sort than saying.
    pub(super) weak: bool,
}

/// How far a cue is looked for.
const REACH: usize = 60;

/// Reads one language's sentences.
#[derive(Clone, Copy, Debug)]
pub(super) struct Reader<'p, 't> {
    pub(super) parsed: &'p Parsed<'t>,
    pub(super) grammar: Grammar,
    pub(super) divided: &'static [(&'static str, &'static [&'static str])],
}

impl Reader<'_, '_> {
    fn token(&self, at: usize) -> Option<&Token> {
        self.parsed.tokens.get(at)
    }

    fn shape(&self, at: usize) -> Option<Shape> {
        self.token(at).map(|t| t.shape)
    }

    fn phrase(&self, at: usize, limit: usize) -> Option<Mention> {
        phrase(self.parsed, at, limit, self.grammar)
    }

    /// The attribution of the marked stretch at token `quote`, in `sentence`.
    pub(super) fn attribution(&self, sentence: &Range<usize>, quote: usize) -> Option<Attribution> {
        if let Some(found) = self.after(sentence, quote) {
            return Some(found);
        }
        if let Some(found) = self.label(sentence, quote) {
            return Some(found);
        }
        let before = self.before(sentence, quote);
        if let Some(found) = before.filter(|b| !b.weak) {
            return Some(found);
        }
        if let Some(found) = self.trailing(sentence, quote) {
            return Some(found);
        }
        if let Some(found) = self.closing(sentence, quote) {
            return Some(found);
        }
        if before.is_some() {
            return before;
        }
        let mention = self.subject(sentence, quote)?;
        Some(Attribution {
            mention: Some(mention),
            cue: None,
            place: Place::Subject,
            loose: true,
            weak: true,
        })
    }

    /// Who speaks after a sentence that ends with a colon.
    pub(super) fn attribution_before_end(&self, sentence: &Range<usize>) -> Option<Attribution> {
        let end = sentence.end - 1;
        self.before(sentence, end).or_else(|| {
            let mention = self.subject(sentence, end)?;
            Some(Attribution {
                mention: Some(mention),
                cue: None,
                place: Place::Subject,
                loose: true,
                weak: true,
            })
        })
    }

    /// Whether the stretch ends as one does before its attribution.
    fn leads_on(&self, quote: usize) -> bool {
        let Some(Shape::Quote(number)) = self.shape(quote) else { return false };
        matches!(
            self.parsed.last_char(number as usize),
            ',' | '?' | '!' | '-' | '—' | '–' | '…' | '，' | '？' | '！'
        ) || matches!(self.shape(quote + 1), Some(Shape::Comma | Shape::Dash))
    }

    /// `“…,” said X` and `“…,” X said`.
    fn after(&self, sentence: &Range<usize>, quote: usize) -> Option<Attribution> {
        let tokens = &self.parsed.tokens;
        let mut at = quote + 1;
        let end = sentence.end.min(quote + REACH);
        let leads = self.leads_on(quote);
        if matches!(self.shape(at), Some(Shape::Comma | Shape::Dash)) {
            at += 1;
        }
        if at >= end {
            return None;
        }
        let first = sentence.start == quote || tokens[quote - 1].shape == Shape::Stop;
        // “…,” according to X
        if tokens[at].is(Class::SOURCE.with(Class::TAIL)) {
            let mention = self.phrase(at + 1, end)?;
            return Some(Attribution {
                mention: Some(mention),
                cue: Some((at, at + 1)),
                place: Place::After,
                loose: false,
                weak: false,
            });
        }
        // “…,” said X
        let mut verb = at;
        while verb < end
            && tokens[verb].is(Class::AUXILIARY.with(Class::ADVERB))
            && !tokens[verb].is(Class::CUE)
            && tokens[verb].shape == Shape::Lower
        {
            verb += 1;
        }
        if verb < end && tokens[verb].is(Class::IMPERSONAL) {
            let mention = tokens
                .get(verb + 1)
                .filter(|t| t.is(Class::PREPOSITION))
                .and_then(|_| self.phrase(verb + 2, end));
            return Some(Attribution {
                mention,
                cue: Some((verb, verb + 1)),
                place: Place::After,
                loose: true,
                weak: false,
            });
        }
        let turned = self.grammar.verb_second && verb < end && self.is_cue(verb, Class::WEAK);
        let unknown = leads
            && verb == at
            && verb + 1 < end
            && tokens[verb].shape == Shape::Lower
            && !tokens[verb].is(Class::FUNCTION.with(Class::CUE).with(Class::WEAK).with(Class::ROLE));
        if turned || unknown {
            let found = self.phrase(verb + 1, end).filter(|m| {
                turned
                    || (m.sort == Sort::Person
                        && m.name.1 - m.name.0 > 1
                        && m.name.0 <= verb + 3
                        && tokens.get(m.to).is_none_or(|t| !t.is_word() || t.is(Class::PREPOSITION)))
            });
            if let Some(mention) = found {
                return Some(Attribution {
                    mention: Some(mention),
                    cue: Some((verb, verb + 1)),
                    place: Place::After,
                    loose: unknown,
                    weak: false,
                });
            }
        }
        if verb < end && self.is_cue(verb, Class::CUE) && (leads || first || self.grammar.inverts) {
            if let Some(mention) = self.subject_right(verb, end) {
                return Some(Attribution {
                    mention: Some(mention),
                    cue: Some((verb, verb + 1)),
                    place: Place::After,
                    loose: false,
                    weak: false,
                });
            }
        }
        if !leads && !first {
            return None;
        }
        // “…,” X said
        let built = |mention, cue: usize| {
            Some(Attribution {
                mention: Some(mention),
                cue: Some((cue, cue + 1)),
                place: Place::After,
                loose: false,
                weak: false,
            })
        };
        let cues = (at..end)
            .take_while(|&i| !matches!(tokens[i].shape, Shape::Quote(_) | Shape::Semicolon | Shape::Colon))
            .filter(|&i| self.is_cue(i, Class::CUE));
        // An opening phrase, whatever stands between commas after it: “…,” X, who runs Y and says so, told Z.
        if let Some(mention) = self.phrase(at, end) {
            for cue in cues.clone().take(3).filter(|&c| c >= mention.to) {
                let mut last = cue;
                while last > mention.to && self.is_filler(last - 1) {
                    last -= 1;
                }
                let apposed = |at: usize, close: usize| {
                    matches!(tokens[at].shape, Shape::Comma | Shape::Open | Shape::Dash)
                        && matches!(tokens[close].shape, Shape::Comma | Shape::Close | Shape::Dash)
                        && close > at
                };
                if mention.to == last || apposed(mention.to, last - 1) {
                    return built(mention, cue);
                }
            }
            // “…” — X
            if mention.sort == Sort::Person
                && self.shape(at - 1) == Some(Shape::Dash)
                && self.token(mention.to).is_none_or(|t| {
                    matches!(t.shape, Shape::Stop | Shape::Quote(_) | Shape::Comma | Shape::Open)
                })
            {
                return Some(Attribution {
                    mention: Some(mention),
                    cue: None,
                    place: Place::After,
                    loose: false,
                    weak: false,
                });
            }
        }
        let cue = cues.clone().next()?;
        if cue == at {
            return None;
        }
        let mention = self.subject_left(at, cue).filter(|m| {
            m.from == at
                || (m.to == cue && m.sort == Sort::Person)
                || tokens[m.from - 1].shape == Shape::Comma
        })?;
        built(mention, cue)
    }

    /// `X: “…”`: a name between a break and a colon.
    fn label(&self, sentence: &Range<usize>, quote: usize) -> Option<Attribution> {
        let tokens = &self.parsed.tokens;
        let colon =
            quote.checked_sub(1).filter(|&c| c > sentence.start && tokens[c].shape == Shape::Colon)?;
        let lowest = sentence.start.max(colon.saturating_sub(8));
        let mut from = colon;
        while from > lowest && tokens[from - 1].is_word() {
            from -= 1;
        }
        if from > sentence.start && !matches!(tokens[from - 1].shape, Shape::Dash | Shape::Stop) {
            return None;
        }
        let mention = self.phrase(from, colon).filter(|m| m.to == colon)?;
        Some(Attribution {
            mention: Some(mention),
            cue: Some((colon, colon + 1)),
            place: Place::Before,
            loose: false,
            weak: false,
        })
    }

    /// A verb that attributes, rather than a noun of the same form.
    fn is_cue(&self, at: usize, class: Class) -> bool {
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
        if token.is(Class::NOUN_TOO)
            && before.shape == Shape::Lower
            && !before.is(Class::ROLE.with(Class::PRONOUN).with(Class::WHO).with(Class::CONJUNCTION))
            && !self.is_filler(at - 1)
        {
            return false;
        }
        // "the claim", "to say", "in reports"
        if before.is(Class::DETERMINER) && !before.is(Class::PRONOUN) {
            return false;
        }
        if before.is(Class::PREPOSITION) && before.shape == Shape::Lower {
            return false;
        }
        // "the claims that", "its report": a noun before a verb
        !(self.token(at + 1).is_some_and(|t| t.is(Class::AUXILIARY))
            && !token.is(Class::WEAK)
            && before.shape == Shape::Lower
            && !before.is(Class::PRONOUN))
    }

    /// Whether the second part of a divided verb follows: "teilte … mit".
    fn second_part(&self, at: usize) -> bool {
        let tokens = &self.parsed.tokens;
        let first = tokens[at].text(self.parsed.text);
        let Some((_, parts)) = self.divided.iter().find(|(verb, _)| *verb == first) else { return false };
        tokens[at + 1..]
            .iter()
            .take(16)
            .take_while(|t| t.shape != Shape::Stop)
            .any(|t| t.shape == Shape::Lower && parts.contains(&t.text(self.parsed.text)))
    }

    /// The subject after an inverted verb.
    fn subject_right(&self, verb: usize, limit: usize) -> Option<Mention> {
        let tokens = &self.parsed.tokens;
        let mut at = verb + 1;
        while at < limit
            && tokens[at].is(Class::ADVERB.with(Class::HEDGE))
            && tokens[at].shape == Shape::Lower
            && !tokens[at].is(Class::DETERMINER)
        {
            at += 1;
        }
        let token = tokens.get(at).filter(|_| at < limit)?;
        if token.is(Class::PREPOSITION.with(Class::THAT).with(Class::CONJUNCTION))
            && !token.is(Class::PARTICLE.with(Class::DETERMINER))
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
        let mention = self.phrase(at, limit)?;
        match mention.sort {
            Sort::Pronoun(class)
                if class.is(Class::FIRST)
                    && token.shape == Shape::Lower
                    && tokens.get(at + 1).is_some_and(Token::is_word) =>
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

    /// The subject between `from` and the verb `cue`.
    fn subject_left(&self, from: usize, cue: usize) -> Option<Mention> {
        let tokens = &self.parsed.tokens;
        // Adverbs, auxiliaries before the verb.
        let mut last = cue;
        while last > from && self.is_filler(last - 1) {
            last -= 1;
        }
        if last == from {
            return None;
        }
        // The clause: back to a conjunction, a stretch in marks, a colon; a comma starts a candidate.
        let mut start = last;
        let lowest = from.max(cue.saturating_sub(REACH));
        // "X, a mother and a teacher, said": an apposition may hold conjunctions.
        let closed = matches!(tokens[last - 1].shape, Shape::Comma | Shape::Close | Shape::Dash);
        while start > lowest {
            let token = &tokens[start - 1];
            let hard = matches!(token.shape, Shape::Quote(_) | Shape::Stop | Shape::Semicolon | Shape::Colon)
                || (!closed
                    && token.is(Class::CONJUNCTION)
                    && token.shape == Shape::Lower
                    && !(token.is(Class::PREPOSITION) && start >= 2 && tokens[start - 2].is_word())
                    && !self.joins_names(start - 1, last))
                || (!closed && token.is(Class::THAT) && start < last);
            if hard {
                break;
            }
            start -= 1;
        }
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
        for &at in candidates.iter().take(8) {
            let mut at = at;
            while at < last
                && tokens[at].is(Class::ADVERB.with(Class::HEDGE).with(Class::CONJUNCTION))
                && !tokens[at].is(Class::DETERMINER)
            {
                at += 1;
            }
            let Some(mention) = self.phrase(at, last) else { continue };
            if mention.to == last {
                return Some(mention);
            }
            let next = &tokens[mention.to];
            match next.shape {
                Shape::Comma | Shape::Open | Shape::Dash if closed => {
                    // An apposition between commas; a name is better than a description.
                    if mention.sort != Sort::Description {
                        return Some(mention);
                    }
                    described = described.or(Some(mention));
                }
                _ => {}
            }
            if next.is(Class::WHO) {
                return Some(mention);
            }
            // "X on Tuesday said"
            if matches!(mention.sort, Sort::Person | Sort::Pronoun(_) | Sort::Organisation)
                && (next.is(Class::PREPOSITION.with(Class::ADVERB).with(Class::NO_NAME)))
                && last - mention.to <= 8
                && !tokens[mention.to..last]
                    .iter()
                    .any(|t| matches!(t.shape, Shape::Comma) || t.is(Class::AUXILIARY.with(Class::CUE)))
            {
                return Some(mention);
            }
            // "X of Y said", with names
            if mention.sort == Sort::Person && extend_prepositions(tokens, mention.to, last) == last {
                return Some(mention);
            }
            if mention.sort == Sort::Person
                && (next.is(Class::CONJUNCTION))
                && at == start
                && self.joins_names(mention.to, last)
            {
                return Some(mention);
            }
        }
        if described.is_some() {
            return described;
        }
        if self.grammar.verb_second {
            return None;
        }
        // The name or noun right before the verb.
        let mut at = last;
        while at > start && tokens[at - 1].shape == Shape::Capital && !tokens[at - 1].is(Class::FUNCTION) {
            at -= 1;
        }
        if at < last {
            // Back over what belongs to it.
            let mut back = at;
            while back > start
                && at - back < 6
                && (tokens[back - 1].is(Class::ROLE.with(Class::DETERMINER))
                    || (tokens[back - 1].shape == Shape::Lower
                        && !tokens[back - 1].is(Class::FUNCTION.with(Class::CUE))))
            {
                back -= 1;
                if tokens[back].is(Class::DETERMINER) {
                    break;
                }
            }
            if back > start && tokens[back - 1].is(Class::PREPOSITION) {
                back = at;
            }
            return self.phrase(back, last).filter(|m| m.to == last).or_else(|| self.phrase(at, last));
        }
        if tokens[last - 1].is(Class::PRONOUN) {
            return self.phrase(last - 1, last);
        }
        // "the man said"
        let mut back = last;
        while back > start
            && last - back < 8
            && tokens[back - 1].is_word()
            && !tokens[back - 1].is(Class::DETERMINER)
        {
            back -= 1;
        }
        if back > start && tokens[back - 1].is(Class::DETERMINER) {
            return self.phrase(back - 1, last).filter(|m| m.to == last);
        }
        None
    }

    /// Whether a conjunction stands between two names rather than two clauses.
    fn joins_names(&self, at: usize, last: usize) -> bool {
        let tokens = &self.parsed.tokens;
        if at == 0 || at + 1 >= last {
            return false;
        }
        let named = |t: &Token| t.shape == Shape::Capital && !t.is(Class::FUNCTION) || t.is(Class::ROLE);
        named(&tokens[at - 1]) && named(&tokens[at + 1]) && run_end(tokens, at + 1, last).max(at + 2) == last
    }

    fn is_filler(&self, at: usize) -> bool {
        let token = &self.parsed.tokens[at];
        token.is(Class::ADVERB.with(Class::AUXILIARY).with(Class::HEDGE).with(Class::DENIAL))
            && !token.is(Class::PRONOUN)
            || (token.shape == Shape::Lower && token.text(self.parsed.text).ends_with("ly"))
    }

    fn before_relative(&self, start: usize, who: usize) -> Option<Mention> {
        let tokens = &self.parsed.tokens;
        let last = if tokens[who - 1].shape == Shape::Comma { who - 1 } else { who };
        let mut at = last;
        while at > start && tokens[at - 1].shape == Shape::Capital && !tokens[at - 1].is(Class::FUNCTION) {
            at -= 1;
        }
        if at < last { self.phrase(at, last) } else { self.phrase(start, last).filter(|m| m.to == last) }
    }

    /// A cue before the stretch.
    fn before(&self, sentence: &Range<usize>, quote: usize) -> Option<Attribution> {
        let tokens = &self.parsed.tokens;
        let start = sentence.start.max(quote.saturating_sub(REACH));
        // From the quotation back: the nearest strong cue, or a weak one that stands close.
        let mut weak: Option<usize> = None;
        let mut crossed = false;
        for i in (start..quote).rev() {
            let token = &tokens[i];
            if let Shape::Quote(_) = token.shape {
                crossed = true;
                continue;
            }
            if token.shape == Shape::Semicolon && i + 1 < quote {
                break;
            }
            if token.is(Class::SOURCE) {
                let mention = self.phrase(i + 1, quote)?;
                return Some(Attribution {
                    mention: Some(mention),
                    cue: Some((i, i + 1)),
                    place: Place::Before,
                    loose: quote - i > 40,
                    weak: false,
                });
            }
            if token.is(Class::TAIL)
                && i > start
                && tokens[i - 1].shape == Shape::Comma
                && let Some(mention) = self.phrase(i + 1, quote).filter(|m| m.to + 2 >= quote - 1)
            {
                return Some(Attribution {
                    mention: Some(mention),
                    cue: Some((i, i + 1)),
                    place: Place::Before,
                    loose: false,
                    weak: false,
                });
            }
            if token.is(Class::SOURCE_AFTER) {
                if let Some(mention) = self.subject_left(start, i).filter(|m| m.to == i) {
                    return Some(Attribution {
                        mention: Some(mention),
                        cue: Some((i, i + 1)),
                        place: Place::Before,
                        loose: false,
                        weak: false,
                    });
                }
            }
            if self.is_cue(i, Class::CUE) && !self.is_modifier(i) {
                if let Some(found) = self.governed(sentence, start, i, quote, crossed) {
                    if let Some(near) = weak.filter(|w| *w > i)
                        && quote - near <= 6
                        && !tokens[near].is(Class::MENTAL)
                        && let Some(own) = self.governed(sentence, start, near, quote, crossed)
                        && own.mention.is_none_or(|m| matches!(m.sort, Sort::Person | Sort::Pronoun(_)))
                    {
                        return Some(Attribution { weak: false, ..own });
                    }
                    return Some(found);
                }
            }
            if weak.is_none() && self.is_cue(i, Class::WEAK) {
                weak = Some(i);
            }
        }
        let i = weak?;
        self.governed(sentence, start, i, quote, crossed).map(|a| Attribution {
            weak: true,
            loose: true,
            ..a
        })
    }

    /// A participle before a noun: "the alleged plot".
    fn is_modifier(&self, at: usize) -> bool {
        self.token(at.wrapping_sub(1)).is_some_and(|t| t.is(Class::DETERMINER) && !t.is(Class::PRONOUN))
    }

    /// The attribution by the verb at `cue` of the stretch at `quote` after it.
    fn governed(
        &self,
        sentence: &Range<usize>,
        start: usize,
        cue: usize,
        quote: usize,
        crossed: bool,
    ) -> Option<Attribution> {
        let tokens = &self.parsed.tokens;
        let built = |mention| {
            Some(Attribution {
                mention,
                cue: Some((cue, cue + 1)),
                place: Place::Before,
                loose: quote - cue > 40,
                weak: false,
            })
        };
        let word = tokens[cue].text(self.parsed.text);
        let mut before = cue;
        while before > start && self.is_filler(before - 1) {
            before -= 1;
        }
        if tokens[cue].is(Class::IMPERSONAL) {
            let prepositional =
                (start..cue).find(|&i| tokens[i].is(Class::PREPOSITION)).filter(|&i| i == start);
            return built(prepositional.and_then(|i| self.phrase(i + 1, cue)));
        }
        if self.grammar.verb_second
            && let Some(mention) = self.second_place(sentence, start, cue, quote)
        {
            return built(Some(mention));
        }
        if before > start || self.grammar.inverts {
            let own = self.subject_left(start, cue);
            // "… to reporters saying": only a name or a pronoun next to a participle is its subject.
            let own = own.filter(|m| {
                !word.ends_with("ing") || (m.to == before && !matches!(m.sort, Sort::Description))
            });
            if let Some(mention) = own {
                return built(Some(mention));
            }
        }
        // Inverted before the quotation: "Said X: “…”", German "sagte X: „…“".
        if before == start
            || self.grammar.inverts
            || matches!(self.shape(before - 1), Some(Shape::Quote(_) | Shape::Comma))
        {
            if !word.ends_with("ing")
                && let Some(mention) = self.subject_right(cue, quote)
            {
                return built(Some(mention));
            }
        }
        // The subject of the sentence, or whoever spoke in it: "…, adding “…”", "… and said “…”".
        if crossed || self.spoke_before(sentence, start, cue) {
            return built(None);
        }
        // "…, X said, adding": the verb before has the subject.
        let earlier = (start..cue)
            .rev()
            .find(|&i| self.is_cue(i, Class::CUE) && !tokens[i].text(self.parsed.text).ends_with("ing"));
        if let Some(mention) = earlier.and_then(|e| self.subject_left(start, e)) {
            return built(Some(mention));
        }
        if let Some(mention) = self.subject(sentence, cue) {
            return built(Some(mention));
        }
        None
    }

    /// The subject about a verb in second place: before it where it opens the clause, else after it.
    fn second_place(
        &self,
        sentence: &Range<usize>,
        start: usize,
        cue: usize,
        quote: usize,
    ) -> Option<Mention> {
        let tokens = &self.parsed.tokens;
        // The finite verb: an auxiliary before the cue, or the cue.
        let opening = (sentence.start.max(start)..cue)
            .rev()
            .find(|&i| {
                matches!(
                    tokens[i].shape,
                    Shape::Comma
                        | Shape::Stop
                        | Shape::Semicolon
                        | Shape::Dash
                        | Shape::Quote(_)
                        | Shape::Colon
                )
            })
            .map_or(sentence.start.max(start), |i| i + 1);
        let finite = (opening..cue).find(|&i| tokens[i].is(Class::AUXILIARY)).unwrap_or(cue);
        let mut at = opening;
        while at < finite
            && tokens[at].is(Class::ADVERB.with(Class::CONJUNCTION))
            && !tokens[at].is(Class::DETERMINER)
        {
            at += 1;
        }
        let strong = |m: &Mention| match m.sort {
            Sort::Pronoun(_) | Sort::Organisation => true,
            Sort::Person => m.name.1 - m.name.0 > 1 || m.from < m.name.0,
            Sort::Description => {
                tokens[m.from].is(Class::DETERMINER) || tokens[m.from..m.to].iter().any(|t| t.is(Class::ROLE))
            }
        };
        let left = self.phrase(at, finite).filter(|m| m.to == finite);
        let left = left.filter(|m| !tokens[m.from].is(Class::OBLIQUE));
        if left.as_ref().is_some_and(strong) || (left.is_some() && at == opening) {
            return left;
        }
        let limit = if finite == cue { quote } else { cue };
        let mut after = finite + 1;
        while after < limit && tokens[after].is(Class::ADVERB) && !tokens[after].is(Class::DETERMINER) {
            after += 1;
        }
        let right = self.phrase(after, limit).filter(|m| !tokens[m.from].is(Class::OBLIQUE));
        if left.is_some() {
            return right.filter(strong).or(left);
        }
        right
    }

    /// Whether an earlier part of the sentence has a quotation, so that its speaker goes on.
    fn spoke_before(&self, sentence: &Range<usize>, start: usize, cue: usize) -> bool {
        self.parsed.tokens[sentence.start.max(start)..cue].iter().any(|t| matches!(t.shape, Shape::Quote(_)))
    }

    /// `… “…” …, X said.`
    fn trailing(&self, sentence: &Range<usize>, quote: usize) -> Option<Attribution> {
        let tokens = &self.parsed.tokens;
        let end = sentence.end.min(quote + REACH);
        let mut comma = None;
        for i in quote + 1..end {
            match tokens[i].shape {
                Shape::Comma | Shape::Dash => {
                    if tokens.get(i + 1).is_some_and(|t| t.is(Class::SOURCE.with(Class::TAIL))) {
                        let mention = self.phrase(i + 2, end)?;
                        return Some(Attribution {
                            mention: Some(mention),
                            cue: Some((i + 1, i + 2)),
                            place: Place::Trailing,
                            loose: false,
                            weak: false,
                        });
                    }
                    if comma.is_none() {
                        comma = Some(i);
                    }
                    // ", said X"
                    if tokens.get(i + 1).is_some_and(|t| t.is(Class::CUE))
                        && i + 2 < end
                        && !tokens[i + 1].text(self.parsed.text).ends_with("ing")
                        && let Some(mention) = self.subject_right(i + 1, end)
                    {
                        return Some(Attribution {
                            mention: Some(mention),
                            cue: Some((i + 1, i + 2)),
                            place: Place::Trailing,
                            loose: false,
                            weak: false,
                        });
                    }
                }
                Shape::Semicolon => break,
                // One in marks that leads on takes the rest of the sentence with it.
                Shape::Quote(_) if self.leads_on(i) && self.after(sentence, i).is_some() => {
                    let found = self.after(sentence, i)?;
                    return Some(Attribution { place: Place::Trailing, loose: true, ..found });
                }
                _ => {}
            }
            if tokens[i].is(Class::SOURCE) {
                let mention = self.phrase(i + 1, end)?;
                return Some(Attribution {
                    mention: Some(mention),
                    cue: Some((i, i + 1)),
                    place: Place::Trailing,
                    loose: false,
                    weak: false,
                });
            }
            if let Some(comma) = comma
                && self.is_cue(i, Class::CUE)
                && let Some(mention) = self.subject_left(comma + 1, i)
                && (tokens[mention.from.wrapping_sub(1)].shape == Shape::Comma || mention.from == comma + 1)
            {
                return Some(Attribution {
                    mention: Some(mention),
                    cue: Some((i, i + 1)),
                    place: Place::Trailing,
                    loose: false,
                    weak: false,
                });
            }
        }
        None
    }

    /// `X … “…” said`, where verbs come last.
    fn closing(&self, sentence: &Range<usize>, quote: usize) -> Option<Attribution> {
        if !self.grammar.verb_last {
            return None;
        }
        let end = sentence.end.min(quote + 6);
        let cue = (quote + 1..end)
            .take_while(|&i| self.parsed.tokens[i].is_word() || self.parsed.tokens[i].shape == Shape::Comma)
            .find(|&i| self.is_cue(i, Class::CUE.with(Class::WEAK)))?;
        let mention = self.subject(sentence, quote);
        let weak = !self.parsed.tokens[cue].is(Class::CUE);
        Some(Attribution {
            mention,
            cue: Some((cue, cue + 1)),
            place: Place::Before,
            loose: mention.is_none() || weak,
            weak,
        })
    }

    /// The subject of the sentence: its first phrase that no preposition governs, before `limit`.
    pub(super) fn subject(&self, sentence: &Range<usize>, limit: usize) -> Option<Mention> {
        let tokens = &self.parsed.tokens;
        let limit = limit.min(sentence.start + REACH);
        let mut at = sentence.start;
        let mut fallback = None;
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
            if !governed && let Some(mention) = self.phrase(from, limit) {
                let useful = match mention.sort {
                    Sort::Organisation => {
                        !tokens[mention.from..mention.to].iter().all(|t| t.is(Class::NO_NAME))
                    }
                    Sort::Description => {
                        mention.to < limit
                            && tokens[from..mention.to]
                                .iter()
                                .any(|t| t.is(Class::ROLE.with(Class::DETERMINER)))
                            && !tokens[from].is(Class::CUE.with(Class::WEAK))
                    }
                    _ => true,
                };
                let useful = useful && !tokens[mention.from].is(Class::OBLIQUE);
                if useful && !subordinate {
                    return Some(mention);
                }
                if useful && fallback.is_none() {
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
        fallback
    }
}
