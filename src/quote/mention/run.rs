//! Runs of capitals: where a name begins and ends, and what stands before it.
//!
//! Comes in: tokens and a place among them. Goes out: the extent of a run, and of the person's name in it.

use crate::lexicon::Grammar;
use crate::quote::word::{Class, Shape, Token};

/// Where a run of name-like words at `at` ends: "Ursula von der Leyen", "J. D. Roe Jr".
pub(in crate::quote) fn run_end(tokens: &[Token], at: usize, limit: usize) -> usize {
    let mut end = at;
    let mut i = at;
    while i < limit.min(at + 10) {
        let token = &tokens[i];
        // "Gaetano Lo Verso"
        let of_particle =
            i > at + 1 && tokens[i - 1].shape == Shape::Capital && tokens[i - 1].is(Class::PARTICLE);
        if token.shape == Shape::Capital
            && (of_particle
                || !token.is(Class::FUNCTION)
                || token.class.is(Class::ABBREVIATION)
                || (token.is(Class::PARTICLE) && (i > at || opens_name(tokens, i)))
                || (i > at && token.is(Class::TITLE)))
        {
            i += 1;
            end = i;
            continue;
        }
        // "die Regierung den Verein": an article alone joins nothing.
        if i > at && token.is(Class::PARTICLE) && token.shape == Shape::Lower && !token.is(Class::OBLIQUE) {
            // Particles count where a capital follows.
            let mut k = i + 1;
            while k < limit && tokens[k].is(Class::PARTICLE) && tokens[k].shape == Shape::Lower {
                k += 1;
            }
            // "Ludwig von der Heide", "Joke van Dam": a preposition too, behind a first name.
            let first = &tokens[i - 1];
            let within = !tokens[i].is(Class::PREPOSITION.with(Class::CONJUNCTION))
                || !tokens[i].is(Class::CONJUNCTION) && first.is(Class::MAN.with(Class::WOMAN))
                || k - i == 2 && i == at + 1 && first.class == Class::default();
            let house = tokens[i].is(Class::PREPOSITION) && k < limit && tokens[k].is(Class::ORGANISATION);
            if k < limit && k - i <= 3 && tokens[k].may_name() && within && !house {
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

/// Whether a name begins at `at` with a particle that has a capital, within a sentence: "minister Van der Laan".
pub(in crate::quote) fn opens_name(tokens: &[Token], at: usize) -> bool {
    let token = &tokens[at];
    let within = at.checked_sub(1).is_some_and(|b| tokens[b].shape == Shape::Lower);
    let next = (at + 1..tokens.len().min(at + 4))
        .find(|&i| !(tokens[i].shape == Shape::Lower && tokens[i].is(Class::PARTICLE)));
    token.shape == Shape::Capital
        && token.is(Class::PARTICLE)
        && within
        && next.is_some_and(|i| tokens[i].may_name() && !tokens[i].is(Class::ORGANISATION))
}

/// The name within a run of capitals `from..to`: what stands after the last title or role. `None` for organisations and places.
pub(in crate::quote) fn person_in(
    tokens: &[Token],
    from: usize,
    to: usize,
    grammar: Grammar,
) -> Option<(usize, usize)> {
    let mut start = from;
    let mut titled = false;
    let given = Class::MAN.with(Class::WOMAN);
    let known = given.with(Class::DECLINED);
    for (i, token) in tokens.iter().enumerate().take(to).skip(from) {
        let name_too = token.is(known);
        // "Judge" may be a surname, but only at the end; "Dean" before a surname alone is a first name.
        let first = token.is(given) && !token.is(Class::TITLE) && i + 2 == to;
        let opens = i == from && !titled && !first;
        if i + 1 < to && token.is(Class::TITLE.with(Class::ROLE)) && (!name_too || opens) {
            start = i + 1;
            titled = true;
        }
    }
    // "Депутат Госдумы Оксана Дмитриева", "délégué CGT Michel Ardouin": what a role is of stands before a first name.
    let house = |t: &Token| t.is(Class::ORGANISATION) || grammar.no_articles && !t.is(Class::PARTICLE);
    if titled
        && grammar.inverts
        && let Some(first) = (start + 1..to.saturating_sub(1)).find(|&i| tokens[i].is(known))
        && !tokens[start].is(known)
        && tokens[start..first].iter().all(house)
    {
        start = first;
    }
    let led = titled || from > 0 && tokens[from - 1].is(Class::ROLE);
    while led
        && grammar.inverts
        && start + 2 < to
        && (tokens[start].is(Class::ORGANISATION)
            || grammar.no_articles && tokens[start].class == Class::NO_NAME)
        && !tokens[start].is(known)
    {
        start += 1;
    }
    if !titled
        && let Some(first) = (from + 1..to.saturating_sub(1)).find(|&i| tokens[i].is(known))
        // "trener Lechii Jan Nowak": a case of something, before a first name as it is.
        && (!tokens[from].is(known)
            || grammar.no_articles && !tokens[from].is(given) && tokens[first].is(given))
    {
        // "Florida Republican Marco Rubio": what is no name may stand before a first name.
        let no_name = Class::NO_NAME.with(Class::ORGANISATION).with(Class::ROLE);
        let far = to - from >= 4 || first - from >= 2;
        // "prezydent Radomia Adam Wolski", "o professor da USP Caio Brandão": what the role is of stands before the name.
        // "le ministre de l’Économie Marc Roy" too
        let article =
            |t: &Token| t.is(Class::DETERMINER) && !t.is(Class::PREPOSITION) && !grammar.verb_second;
        let of = from - usize::from(from > 0 && article(&tokens[from - 1]));
        let before = of.checked_sub(1).map(|b| &tokens[b]);
        let of_role = grammar.inverts
            && before.is_some_and(|t| {
                // "il leader M5S Davide Roe"
                let party = first == from + 1 && tokens[from].end - tokens[from].start <= 4;
                t.is(Class::ROLE) && t.shape == Shape::Lower && (grammar.no_articles || party)
                    || t.is(Class::PREPOSITION)
                        && of > 2
                        && tokens[of - 3..of - 1].iter().any(|t| t.is(Class::ROLE) && t.shape == Shape::Lower)
            });
        // "Secretary of Defense Ash Carver"
        let office = !grammar.inverts
            && before.is_some_and(|t| t.is(Class::PREPOSITION))
            && of > 1
            && tokens[of - 2].is(Class::ROLE.with(Class::TITLE));
        let pure = !tokens[from..to].iter().any(|t| t.is(Class::ORGANISATION));
        if grammar.capital_nouns
            || grammar.verb_first
            || of_role
            || office
            || far && pure
            || tokens[from..first].iter().any(|t| t.is(no_name))
        {
            start = first;
        }
    }
    let end = if grammar.verb_first { arabic_end(tokens, from, start, to) } else { to };
    let name = &tokens[start..end];
    if name.is_empty() || name.len() > 6 {
        return None;
    }
    let first_known = name[0].is(known);
    let mistered = start > from && tokens[start - 1].is(Class::MALE_TITLE.with(Class::FEMALE_TITLE));
    let odd = |t: &Token| {
        (t.is(Class::NO_NAME) && !(first_known && name.len() == 2) && !(mistered && name.len() == 1))
            || (t.is(Class::ORGANISATION) && !(first_known && name.len() == 2))
            || t.is(Class::TITLE.with(Class::ROLE)) && name.len() == 1 && !mistered
    };
    // "OH", "R": a state or a party.
    let short = |t: &Token| t.end - t.start <= 2;
    // "Bill de Blasio": a first name is no law.
    if name.iter().skip(usize::from(first_known && name.len() > 1)).any(odd)
        || name.iter().all(short) && !titled && !first_known
        // "şüpheli M.K.": a name kept back.
        || name.iter().all(|t| t.is(Class::ABBREVIATION)) && !(grammar.suffix_apostrophe && led)
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

/// Where the name ends that begins at `start` of a run `from..to`, where nothing has a capital.
fn arabic_end(tokens: &[Token], from: usize, start: usize, to: usize) -> usize {
    let known = Class::MAN.with(Class::WOMAN).with(Class::DECLINED);
    // دونالد ترامب انتقادات: first names and one more.
    let end = if tokens[start..to].first().is_some_and(|t| t.is(known)) {
        let part = |t: &Token| t.is(known.with(Class::PARTICLE));
        let last = (start + 1..to).find(|&i| !part(&tokens[i])).unwrap_or(to);
        to.min(last + 1)
    } else {
        to
    };
    // أندريه فومين واشنطن: what stands behind the name.
    let role = tokens[from.saturating_sub(4)..start].iter().any(|t| t.is(Class::ROLE));
    end - usize::from(role && end > start + 2 && tokens[end - 1].is(Class::NO_NAME))
}
