//! How far a phrase that names someone reaches: what belongs to it after its head, and what follows it.

use super::run::run_end;
use crate::lexicon::Grammar;
use crate::quote::sentence::Parsed;
use crate::quote::word::{Class, Shape, Token};

/// Whether a phrase ends before the token, whatever it is.
pub(in crate::quote) const fn bounds(token: &Token) -> bool {
    !matches!(token.shape, Shape::Lower | Shape::Capital | Shape::Number | Shape::Possessive | Shape::Sign)
}

/// Whether small words from `at` lead to what a person is.
pub(super) fn role_follows(parsed: &Parsed, at: usize, limit: usize) -> bool {
    let tokens = &parsed.tokens;
    tokens[at.min(limit)..limit.min(at + 4)]
        .iter()
        .take_while(|t| {
            // "Roe appointed judges": a past tense is no part of a name's role.
            t.shape == Shape::Lower
                && (t.is(Class::NOUN_TOO) || !t.is(Class::CUE.with(Class::WEAK)))
                && !t.is(Class::FUNCTION)
                && (parsed.grammar.inverts || !t.text(parsed.text).ends_with("ed"))
                || t.is(Class::ROLE)
        })
        .any(|t| t.is(Class::ROLE))
}

/// "… Gov. and Harbour Board Chairman Ed Roe": whether a run of capitals with a role in it ends with a name of two words.
pub(super) fn role_then_name(tokens: &[Token], at: usize, limit: usize) -> bool {
    let end = run_end(tokens, at, limit);
    let role = (at..end).rev().find(|&i| tokens[i].is(Class::ROLE.with(Class::TITLE)));
    role.is_some_and(|role| role + 3 == end)
}

/// Whether small words from `at` lead to a name of two words: "директор библиотеки Капитолина Ярцева".
pub(super) fn name_follows(tokens: &[Token], at: usize, limit: usize) -> bool {
    let end = (at..limit.min(at + 6))
        .find(|&i| tokens[i].shape != Shape::Lower || tokens[i].is(Class::CUE))
        .unwrap_or(limit);
    end + 1 < limit && tokens[end].may_name() && tokens[end + 1].may_name()
}

/// "Department of Justice": a preposition and capitals belong to the organisation.
pub(super) fn extend_of(tokens: &[Token], mut at: usize, limit: usize) -> usize {
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
            let of = at;
            at = run_end(tokens, k, limit);
            // "Department of Health and Social Care": a second field.
            let end = run_end(tokens, (at + 1).min(limit), limit);
            let joins = end > at + 1 && of > 0 && tokens[of - 1].is(Class::ORGANISATION);
            let fields = |t: &Token| {
                !t.is(Class::MAN
                    .with(Class::WOMAN)
                    .with(Class::TITLE)
                    .with(Class::ROLE)
                    .with(Class::ORGANISATION))
            };
            if joins && tokens[at].is(Class::CONJUNCTION) && tokens[k..end].iter().all(fields) {
                at = end;
            }
        } else {
            break;
        }
    }
    at
}

/// "a spokesman for the ministry": prepositional phrases belong to a description.
pub(in crate::quote) fn extend_prepositions(
    tokens: &[Token],
    mut at: usize,
    limit: usize,
    grammar: Grammar,
) -> usize {
    let mut phrases = 0;
    let limit = limit.min(at + 10);
    // "die Moderatorin eines Senders": a genitive too.
    let joins = |t: &Token| {
        t.is(Class::PREPOSITION) && !t.is(Class::SOURCE.with(Class::ADJUNCT)) || t.is(Class::GENITIVE)
    };
    // What words are given in belongs to the verb: "so die Richterin in ihrer Begründung".
    let given = |t: &Token| {
        t.is(Class::STATEMENT) || grammar.capital_nouns && t.is(Class::NOUN_TOO) && t.shape == Shape::Capital
    };
    // "eines Sprechers des Ministeriums handelt": where nouns have capitals, a small word behind one is a verb.
    let ends_before = |k: usize| {
        let verb = tokens[k].is(Class::WEAK) && !tokens[k].is(Class::NOUN_TOO.with(Class::ROLE));
        let small = tokens[k].shape == Shape::Lower && !tokens[k].is(Class::FUNCTION.with(Class::ROLE));
        // "uit de Vleesstraat veegt het glas"
        let opens = || tokens.get(k + 1).is_some_and(|t| t.is(Class::DETERMINER));
        let behind = grammar.capital_nouns || grammar.verb_second && opens();
        small && (verb && grammar.inverts || behind && tokens[k - 1].shape == Shape::Capital)
    };
    // "zitierte der Bischof in seiner Predigt die Bibel": an article behind a noun opens another phrase.
    let another = |k: usize| {
        grammar.capital_nouns
            && tokens[k].is(Class::DETERMINER)
            && !tokens[k].is(Class::PREPOSITION.with(Class::GENITIVE))
            && tokens[k].shape == Shape::Lower
            && tokens[k - 1].shape == Shape::Capital
    };
    // "for the state department"
    let noun = |k: usize| tokens[k].is(Class::NOUN_TOO) && tokens[k - 1].is(Class::DETERMINER);
    while at + 1 < limit && joins(&tokens[at]) && phrases < 3 {
        let mut k = at + 1;
        while k < limit
            && !bounds(&tokens[k])
            && (!tokens[k].is(Class::CUE) || noun(k))
            && !tokens[k].is(Class::PREPOSITION
                .with(Class::AUXILIARY)
                .with(Class::WHO)
                .with(Class::THAT)
                .with(Class::ADVERB))
            && !ends_before(k)
            && !another(k)
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
        // „sagte eine Sprecherin der dpa“: who was told, in the dative.
        let told = (grammar.verb_second && tokens[at].is(Class::DETERMINER) || grammar.verb_first)
            && tokens[at..k]
                .iter()
                .any(|t| t.is(Class::OUTLET) && (t.shape == Shape::Capital || grammar.verb_first));
        // "le ministre sur RTL": where it was said.
        let of = tokens[at].is(Class::PARTICLE);
        let aired = grammar.inverts
            && !of
            && k <= at + 5
            && tokens[at + 1..k].iter().any(|t| t.is(Class::OUTLET) && t.shape == Shape::Capital);
        let told = told || aired;
        // "sprachen die Richter von einem „…“": an article alone is no phrase.
        let bare = grammar.verb_second && tokens[k - 1].is(Class::DETERMINER);
        if k == at + 1 || told || bare || tokens[at..k].iter().any(given) {
            break;
        }
        at = k;
        phrases += 1;
    }
    at
}

/// "der seit Jahren im Dorf lebende Künstler": past the phrases that stand between an article and its noun, where nouns have capitals.
pub(super) fn behind_attribute(parsed: &Parsed, at: usize, limit: usize) -> usize {
    let tokens = &parsed.tokens;
    // "der 34 Jahre alte Angeklagte", "die das Unglück überlebende Frau", "der sich als Retter verstehende Kandidat" too
    let inner = Class::PREPOSITION.with(Class::DETERMINER).with(Class::ADVERB);
    let within = |t: &Token| t.is(inner) && t.shape == Shape::Lower || t.shape == Shape::Number;
    let opens = tokens[at].is(Class::DETERMINER) && tokens.get(at + 1).is_some_and(within);
    let ends = |t: &Token| t.text(parsed.text).ends_with(['e', 'n', 'r', 's', 'm']);
    // The adjective stands between two nouns.
    let adjective = |i: &usize| {
        let token = &tokens[*i];
        token.shape == Shape::Lower
            && !token.is(Class::FUNCTION)
            && ends(token)
            && tokens[*i - 1].shape == Shape::Capital
            && tokens.get(*i + 1).is_some_and(|t| t.shape == Shape::Capital)
    };
    (at + 3..limit.min(at + 12))
        .take_while(|&i| opens && !bounds(&tokens[i]))
        .find(adjective)
        .map_or(at, |i| i + 1)
}
