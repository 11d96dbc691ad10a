//! Noun phrases: how a sentence names somebody.
//!
//! Comes in: tokens and a place among them. Goes out: a mention with its extent, and where in it the name stands.

use crate::lexicon::Grammar;

use super::sentence::Parsed;
use super::word::{Class, Shape, Token};

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

/// Tokens that a phrase may reach over, so that no text costs more than its length.
const REACH: usize = 24;

/// Where a run of name-like words at `at` ends: "Ursula von der Leyen", "J. D. Roe Jr".
pub(super) fn run_end(tokens: &[Token], at: usize, limit: usize) -> usize {
    let mut end = at;
    let mut i = at;
    while i < limit.min(at + 10) {
        let token = &tokens[i];
        if token.shape == Shape::Capital
            && (!token.is(Class::FUNCTION)
                || token.class.is(Class::ABBREVIATION)
                || (i > at && token.is(Class::PARTICLE))
                || (i > at && token.is(Class::TITLE)))
        {
            i += 1;
            end = i;
            continue;
        }
        if i > at && token.is(Class::PARTICLE) && token.shape == Shape::Lower {
            // Particles count where a capital follows.
            let mut k = i + 1;
            while k < limit && tokens[k].is(Class::PARTICLE) && tokens[k].shape == Shape::Lower {
                k += 1;
            }
            if k < limit
                && k - i <= 3
                && tokens[k].may_name()
                && !tokens[i].is(Class::PREPOSITION.with(Class::CONJUNCTION))
            {
                i = k + 1;
                end = i;
                continue;
            }
        }
        if i > at
            && token.shape == Shape::Comma
            && i + 1 < limit
            && tokens[i + 1].is(Class::SUFFIX)
            && tokens[i + 1].shape == Shape::Capital
        {
            i += 2;
            end = i;
            continue;
        }
        if i > at && token.shape == Shape::Sign && i + 1 < limit && tokens[i + 1].shape == Shape::Capital {
            i += 1;
            continue;
        }
        // A nickname between two names: Joe “The Rock” Doe
        if i > at
            && matches!(token.shape, Shape::Quote(_))
            && i + 1 < limit
            && tokens[i + 1].may_name()
            && tokens[i - 1].may_name()
            && (token.end - token.start) < 30
        {
            i += 1;
            continue;
        }
        break;
    }
    end
}

/// The name within a run of capitals `from..to`: what stands after the last title or role. `None` for organisations and places.
pub(super) fn person_in(
    tokens: &[Token],
    from: usize,
    to: usize,
    grammar: Grammar,
) -> Option<(usize, usize)> {
    let mut start = from;
    let mut titled = false;
    for i in from..to {
        let token = &tokens[i];
        let name_too = token.is(Class::MAN.with(Class::WOMAN));
        if i + 1 < to && (token.is(Class::TITLE) || token.is(Class::ROLE)) && !(name_too && titled) {
            // "Judge" may be a surname only at the end.
            if !name_too || i == from {
                start = i + 1;
                titled = true;
            }
        }
    }
    if !titled {
        // "Florida Republican Marco Rubio": what is no name may stand before a first name.
        let mut i = from;
        while i < to
            && (tokens[i].is(Class::NO_NAME.with(Class::ORGANISATION))
                || !tokens[i].is(Class::MAN.with(Class::WOMAN)))
        {
            i += 1;
        }
        if i > from
            && i + 1 < to
            && tokens[from..i]
                .iter()
                .any(|t| t.is(Class::NO_NAME.with(Class::ORGANISATION).with(Class::ROLE)))
        {
            start = i;
        } else if grammar.capital_nouns && i > from && i + 1 < to {
            start = i;
        }
    }
    let end = to;
    let name = &tokens[start..end];
    if name.is_empty() || name.len() > 6 {
        return None;
    }
    let first_known = name[0].is(Class::MAN.with(Class::WOMAN));
    let mistered = start > from && tokens[start - 1].is(Class::MALE_TITLE.with(Class::FEMALE_TITLE));
    let odd = |t: &Token| {
        (t.is(Class::NO_NAME) && !(first_known && name.len() == 2))
            || (t.is(Class::ORGANISATION) && !(first_known && name.len() == 2))
            || t.is(Class::TITLE.with(Class::ROLE)) && name.len() == 1 && !mistered
    };
    if name.iter().any(odd)
        || name.iter().all(|t| t.is(Class::ABBREVIATION))
        || name.iter().any(|t| t.shape == Shape::Sign)
    {
        return None;
    }
    if !titled
        && !first_known
        && name.len() >= 4
        && !name.iter().any(|t| t.is(Class::PARTICLE) || t.class.is(Class::ABBREVIATION))
    {
        return None;
    }
    if name.len() == 1 && titled && name[0].is(Class::CUE.with(Class::WEAK)) {
        return None;
    }
    Some((start, end))
}

const fn bounds(token: &Token) -> bool {
    !matches!(token.shape, Shape::Lower | Shape::Capital | Shape::Number | Shape::Possessive | Shape::Sign)
}

/// The phrase that begins at `at` and ends before `limit`.
pub(super) fn phrase(parsed: &Parsed, at: usize, limit: usize, grammar: Grammar) -> Option<Mention> {
    let tokens = &parsed.tokens;
    let limit = limit.min(tokens.len()).min(at + REACH);
    let first = tokens.get(at).filter(|_| at < limit)?;
    if first.is(Class::PRONOUN) && !first.is(Class::DETERMINER) && first.shape != Shape::Number {
        return Some(Mention { sort: Sort::Pronoun(first.class), from: at, to: at + 1, name: (at, at + 1) });
    }
    if first.is(Class::HE.with(Class::SHE))
        && tokens
            .get(at + 1)
            .is_none_or(|t| !t.is_word() || t.is(Class::CUE.with(Class::AUXILIARY).with(Class::ADVERB)))
    {
        return Some(Mention { sort: Sort::Pronoun(first.class), from: at, to: at + 1, name: (at, at + 1) });
    }
    let participle =
        first.shape == Shape::Lower && !first.is(Class::ROLE) && first.text(parsed.text).ends_with("ing");
    if participle
        || first.shape == Shape::Lower && first.is(Class::CUE.with(Class::WEAK)) && !first.is(Class::ROLE)
    {
        return None;
    }
    let article = first.is(Class::DETERMINER);
    let mut i = at;
    let mut lower = false;
    let mut role = false;
    let mut determined = false;
    let mut name: Option<(usize, usize)> = None;
    let mut organisation = false;
    while i < limit {
        let token = &tokens[i];
        if token.shape == Shape::Possessive {
            // "Trump's spokesman": what stood before was no head.
            name = None;
            organisation = false;
            determined = true;
            i += 1;
            continue;
        }
        if bounds(token) {
            break;
        }
        let last_name = name.is_some_and(|(_, end)| end == i);
        if i == at && token.is(Class::DETERMINER) {
            determined = true;
            i += 1;
            continue;
        }
        if token.is(Class::DETERMINER) && i == at + 1 {
            i += 1;
            continue;
        }
        if token.shape == Shape::Capital && !token.is(Class::FUNCTION) {
            let end = run_end(tokens, i, limit);
            if end > i {
                let found = person_in(tokens, i, end, grammar).filter(|found| {
                    // Any noun has a capital: with an article before it, it is no name.
                    !(grammar.capital_nouns
                        && determined
                        && found.0 == i
                        && found.1 == i + 1
                        && !tokens[i].is(Class::MAN.with(Class::WOMAN)))
                });
                if found.is_none() && grammar.capital_nouns && determined {
                    lower = true;
                }
                match found {
                    Some(found) => {
                        if found.0 > i {
                            role = true;
                        }
                        name = Some(found);
                        organisation = false;
                        i = end;
                        // A name cut short ends the phrase.
                        if found.1 < end {
                            i = found.1;
                            break;
                        }
                    }
                    None => {
                        role |= tokens[i..end].iter().any(|t| t.is(Class::ROLE));
                        name = None;
                        organisation = !(grammar.capital_nouns && determined);
                        i = end;
                    }
                }
                continue;
            }
        }
        if token.is(Class::CUE.with(Class::WEAK))
            && !token.is(Class::ROLE)
            && i > at
            && !tokens[i - 1].is(Class::DETERMINER)
            && !(token.is(Class::NOUN_TOO) && role_follows(tokens, i + 1, limit))
        {
            // A verb ends the phrase, except for a participle or noun before a noun: "the proposed law".
            break;
        }
        // "the deputy and party chief Jane Roe"
        if token.is(Class::CONJUNCTION)
            && i > at
            && tokens[i - 1].is(Class::ROLE)
            && i + 1 < limit
            && (tokens[i + 1].is(Class::ROLE) || tokens.get(i + 2).is_some_and(|t| t.is(Class::ROLE)))
            && token.shape == Shape::Lower
            && determined
        {
            i += 1;
            continue;
        }
        if token.is(Class::FUNCTION) {
            break;
        }
        if (last_name || organisation) && !token.is(Class::ROLE) && token.shape == Shape::Lower {
            // "Sanders campaign manager", "the printed Cruz slate card"
            let noun = article && name.is_some_and(|(from, to)| to - from == 1);
            if !noun && !role_follows(tokens, i, limit) {
                break;
            }
            name = None;
            organisation = false;
        }
        if grammar.capital_nouns
            && i > at
            && token.shape == Shape::Lower
            && tokens[i - 1].shape == Shape::Capital
            && !tokens[i - 1].is(Class::DETERMINER)
        {
            break;
        }
        if role
            && token.shape == Shape::Lower
            && !token.is(Class::ROLE)
            && tokens[i - 1].is(Class::ROLE)
            && !role_follows(tokens, i, limit)
        {
            break;
        }
        lower |= token.shape == Shape::Lower;
        role |= token.is(Class::ROLE);
        if token.is(Class::ROLE) {
            name = None;
        }
        if token.shape == Shape::Lower {
            organisation = false;
        }
        i += 1;
        if i - at > 8 {
            break;
        }
    }
    if i == at {
        return None;
    }
    if let Some((start, end)) = name {
        return Some(Mention { sort: Sort::Person, from: at, to: end.max(i), name: (start, end) });
    }
    if organisation && !lower && !role {
        if tokens[at..i].iter().all(|t| {
            t.is(Class::NO_NAME.with(Class::ABBREVIATION)) && !t.is(Class::ORGANISATION)
                || t.shape == Shape::Number
        }) {
            return None;
        }
        let to = extend_of(tokens, i, limit);
        return Some(Mention { sort: Sort::Organisation, from: at, to, name: (at, to) });
    }
    if !(determined || role || lower) || (article && i == at + 1) {
        return None;
    }
    if !determined && !role {
        // "polls say": a bare plural, at most with one word before it.
        let bare = i - at <= 2
            && tokens[at..i].iter().all(|t| t.shape == Shape::Lower || t.shape == Shape::Capital)
            && tokens[i - 1].shape == Shape::Lower;
        if !bare || !tokens[i - 1].text(parsed.text).ends_with(['s', 'e', 'n', 'i', 'r']) {
            return None;
        }
    }
    let to = extend_prepositions(tokens, i, limit);
    // "the mayor, Jane Roe," or "a spokesman for the ministry, Jane Roe,"
    if (role || determined)
        && tokens.get(to).is_some_and(|t| t.shape == Shape::Comma)
        && to + 1 < parsed.tokens.len()
    {
        let all = parsed.tokens.len().min(to + 10);
        let end = run_end(tokens, to + 1, all);
        if end >= to + 3
            && let Some(found) = person_in(tokens, to + 1, end, grammar)
            && found == (to + 1, end)
            && tokens
                .get(end)
                .is_none_or(|t| !t.is_word() || t.is(Class::CUE.with(Class::AUXILIARY).with(Class::ADVERB)))
        {
            return Some(Mention { sort: Sort::Person, from: at, to: end, name: found });
        }
    }
    Some(Mention { sort: Sort::Description, from: at, to, name: (at, to) })
}

/// Whether small words from `at` lead to what a person is.
fn role_follows(tokens: &[Token], at: usize, limit: usize) -> bool {
    tokens[at.min(limit)..limit.min(at + 4)]
        .iter()
        .take_while(|t| {
            t.shape == Shape::Lower && !t.is(Class::FUNCTION.with(Class::CUE).with(Class::WEAK))
                || t.is(Class::ROLE)
        })
        .any(|t| t.is(Class::ROLE))
}

/// "Department of Justice": a preposition and capitals belong to the organisation.
fn extend_of(tokens: &[Token], mut at: usize, limit: usize) -> usize {
    while at + 1 < limit && tokens[at].is(Class::PREPOSITION) && tokens[at].shape == Shape::Lower {
        let mut k = at + 1;
        if tokens[k].is(Class::DETERMINER) {
            k += 1;
        }
        if k < limit
            && tokens[k].shape == Shape::Capital
            && !tokens[k].is(Class::FUNCTION)
            && tokens[at].end - tokens[at].start <= 3
        {
            at = run_end(tokens, k, limit);
        } else {
            break;
        }
    }
    at
}

/// "a spokesman for the ministry": prepositional phrases belong to a description.
pub(super) fn extend_prepositions(tokens: &[Token], mut at: usize, limit: usize) -> usize {
    let mut phrases = 0;
    let limit = limit.min(at + 10);
    while at + 1 < limit && tokens[at].is(Class::PREPOSITION) && !tokens[at].is(Class::SOURCE) && phrases < 3
    {
        let mut k = at + 1;
        while k < limit
            && !bounds(&tokens[k])
            && !tokens[k].is(Class::PREPOSITION
                .with(Class::CUE)
                .with(Class::AUXILIARY)
                .with(Class::WHO)
                .with(Class::THAT)
                .with(Class::ADVERB))
        {
            if tokens[k].is(Class::CONJUNCTION)
                && !tokens.get(k + 1).is_some_and(|t| {
                    t.shape == Shape::Capital || t.shape == Shape::Lower && !t.is(Class::FUNCTION)
                })
            {
                break;
            }
            k += 1;
        }
        if k == at + 1 {
            break;
        }
        at = k;
        phrases += 1;
    }
    at
}
