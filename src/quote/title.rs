//! Names of things in marks: titles, houses, programmes.
//!
//! Comes in: a stretch in marks and what stands around it. Goes out: whether it is what something is called.

use super::cue::Attribution;
use super::sentence::Parsed;
use super::size::{PIECE, size};
use super::word::{Class, Shape, Token};

/// Tokens within which a sentence begins.
const SENTENCE: usize = 30;

/// Whether the stretch at token `at` is what something is called, where nouns have no capitals: "Dans « Le Monde d’hier », X racontait",
/// "ses Mémoires (« Le Temps long », Grasset)", „Solidarność” zapowiada protesty.
pub(super) fn is_title(parsed: &Parsed, at: usize, inner: &str, attribution: Option<&Attribution>) -> bool {
    if !inner.starts_with(char::is_uppercase) || inner.ends_with(['.', '!', '?', ',', '…']) {
        return false;
    }
    let tokens = &parsed.tokens;
    let lowest = at.saturating_sub(SENTENCE);
    let start = (lowest..at).rev().find(|&i| tokens[i].shape == Shape::Stop).map_or(lowest, |i| i + 1);
    let before = at.checked_sub(1).filter(|&b| b >= start).map(|b| &tokens[b]);
    let after = tokens.get(at + 1);
    let comma = after.is_some_and(|t| t.shape == Shape::Comma);
    let said =
        |from: usize, cue: Class| tokens[from..at].iter().any(|t| t.is(cue) || t.shape == Shape::Colon);
    // What stands before the first comma of a sentence that a preposition opens.
    let circumstance = tokens[start].is(Class::PREPOSITION)
        && !tokens[start].is(Class::STANCE)
        && !said(start, Class::CUE.with(Class::SOURCE))
        && attribution.is_none_or(|a| a.cue.is_none_or(|(cue, _)| cue > at + 1));
    if comma && (circumstance || before.is_some_and(|t| t.shape == Shape::Open)) {
        return true;
    }
    // "prix Goncourt pour « … »", but not "habla de «…»"
    let governed = before.is_some_and(|t| t.is(Class::PREPOSITION) && t.shape == Shape::Lower);
    if governed
        && !parsed.grammar.postposes()
        && parsed.grammar.inverts
        && !said(at.saturating_sub(5).max(start), Class::CUE.with(Class::WEAK).with(Class::SOURCE))
    {
        return true;
    }
    // Związek zawodowy „Solidarność”: the name of a house behind what it is.
    let house = |at: usize| tokens[at].is(Class::ORGANISATION) && tokens[at].is_word();
    // «поражение от «Зари»», „właścicielka bistro „Cynamon””: where names have cases, what they are called has none of its own.
    let noun = |t: &Token| t.class == Class::default() && t.shape == Shape::Lower;
    let bears = |t: &Token| {
        t.is(Class::PREPOSITION)
            || noun(t) && !said(at.saturating_sub(3).max(start), Class::CUE.with(Class::WEAK))
    };
    if size(inner) <= 2
        && parsed.declines()
        && (size(inner) == 1 && before.is_some_and(bears)
            // «капитан «Зари» Иван Орлов»
            || before.is_some_and(|t| t.is(Class::ROLE)) && after.is_some_and(Token::may_name)
            || at > start && house(at - 1)
            || at > start + 1
                && house(at - 2)
                && tokens[at - 1].class == Class::default()
                && tokens[at - 1].is_word())
    {
        return true;
    }
    // Speech is parted from what follows it.
    let verb = Class::CUE.with(Class::SOURCE).with(Class::TAIL);
    let next = after.is_some_and(|t| t.shape == Shape::Lower && (parsed.declines() || !t.is(verb)));
    at == start && parsed.incises() && size(inner) <= PIECE && next
}

/// „Hafencity“ after a noun or an article names something, where nouns have capitals.
pub(super) fn names_thing(
    parsed: &Parsed,
    at: usize,
    inner: &str,
    attribution: Option<&Attribution>,
) -> bool {
    let words = size(inner);
    if words > 6 || !inner.starts_with(char::is_uppercase) || inner.ends_with(['.', '!', '?']) {
        return false;
    }
    let tokens = &parsed.tokens;
    let before = at.checked_sub(1).map(|i| &tokens[i]);
    let after = tokens.get(at + 1);
    let names = before.is_some_and(|t| {
        (t.shape == Shape::Capital && !t.is(Class::FUNCTION) && !t.is(Class::CUE))
            || (words <= 4 && t.is(Class::DETERMINER.with(Class::PREPOSITION)))
    });
    let called = attribution.is_some_and(|a| {
        a.cue.is_some_and(|(cue, _)| cue < at && at - cue <= 6 && tokens[cue].is(Class::WEAK))
            && !before.is_some_and(|t| t.shape == Shape::Capital)
            // "soll der Mann „…“ gerufen haben"
            || after.is_some_and(|t| t.is(Class::CUE))
                && tokens.get(at + 2).is_some_and(|t| t.is(Class::AUXILIARY))
            // "Während X von einem „…“ sprach": the verb closes the clause.
            || a.cue.is_some_and(|(cue, _)| cue == at + 1 && tokens[cue].is(Class::WEAK))
                && (at.saturating_sub(12)..at)
                    .rev()
                    .take_while(|&i| tokens[i].is_word() || tokens[i].shape == Shape::Comma)
                    .any(|i| tokens[i].is(Class::SUBORDINATOR.with(Class::THAT)))
    });
    names && !called
}

/// Every word of weight has a capital, and nothing ends a sentence: "The Last River".
pub(super) fn titled(text: &str) -> bool {
    if text.ends_with(['!', '?', '.']) && size(text) > 4 {
        return false;
    }
    if !text.starts_with(char::is_uppercase) {
        return false;
    }
    let mut capitals = 0;
    for word in text.split_whitespace() {
        let Some(first) = word.chars().find(|c| c.is_alphanumeric()) else { continue };
        if first.is_uppercase() {
            capitals += 1;
        } else if first.is_lowercase() && word.chars().count() > 3 {
            return false;
        }
    }
    capitals >= 2
}
