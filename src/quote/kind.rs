//! What is a quotation and what only stands between marks: titles, nicknames, terms, scare quotes.

use super::QuoteKind;
use super::cue::{Attribution, Place};
use super::sentence::Parsed;
use super::size::{PIECE, size};
use super::title::{is_title, names_thing, titled};
use super::word::{Class, Shape, Token};

/// What the stretch `number` at token `at` is; `None` for what is no quotation.
pub(super) fn kind(
    parsed: &Parsed,
    number: usize,
    at: usize,
    attribution: Option<&Attribution>,
    whole_sentence: bool,
    capital_nouns: bool,
) -> Option<QuoteKind> {
    let inner = parsed.quotes[number].inner.slice(parsed.text);
    let words = size(inner);
    let kind = if words <= PIECE { QuoteKind::Fragment } else { QuoteKind::Quotation };
    let tokens = &parsed.tokens;
    let before = at.checked_sub(1).map(|i| &tokens[i]);
    let after = tokens.get(at + 1);
    // "On the network’s “Morning Fen,” X said …": the name of a programme, a book, a song.
    // "soruları üzerine “…” dedi": what governs the words before it governs none behind it.
    let preposition = |t: &Token| t.is(Class::PREPOSITION) && !parsed.grammar.postposes();
    let governed = before.is_some_and(|t| preposition(t) || t.shape == Shape::Possessive);
    let told = || told(words, after) && !inner.starts_with(char::is_lowercase);
    if governed && (told() || !capital_nouns && words <= 6 && titled(inner)) {
        return None;
    }
    // "Nel libro «La notte» si narra …": what the word before it names, unless it ends as speech does.
    if let Some(before) = before
        && before.is(Class::CALLED)
        // "El llamado «…»" too
        && (!before.is(Class::CUE.with(Class::WEAK))
            || at > 1 && tokens[at - 2].is(Class::DETERMINER) && !tokens[at - 2].is(Class::OBLIQUE))
        && !inner.ends_with(['!', '?', ','])
        // "По мнению X, роман «станет событием года»": words of somebody's, rather than a title.
        // "noemde het boek ‘ontwapenend’": what somebody calls the book.
        && !(inner.starts_with(char::is_lowercase)
            && parsed.grammar.inverts
            && !before.is(Class::WEAK)
            && attribution.is_some_and(|a| {
                a.cue.is_some_and(|(cue, _)| if a.weak { cue < at } else { words >= PIECE })
            }))
        // "nennt seinen Film „eine Liebeserklärung“": where nouns have capitals, no title begins small.
        && !(capital_nouns && before.shape == Shape::Capital && inner.starts_with(char::is_lowercase))
    {
        return None;
    }
    if !capital_nouns && is_title(parsed, at, inner, attribution) {
        return None;
    }
    let direct = attribution.is_some_and(|a| a.place == Place::After && !a.weak);
    if direct {
        return Some(kind);
    }
    // A nickname stands between two names.
    if words <= PIECE
        && before.is_some_and(super::word::Token::may_name)
        && after.is_some_and(super::word::Token::may_name)
    {
        return None;
    }
    // "Su primera novela, “La casa”, ganó …": what a title stands beside.
    let comma =
        |t: Option<&super::word::Token>| t.is_none_or(|t| matches!(t.shape, Shape::Comma | Shape::Stop));
    if before.is_some_and(|t| t.shape == Shape::Comma)
        && comma(after)
        && !inner.ends_with(['.', '!', '?', ','])
        && attribution.is_none_or(|a| a.cue.is_none())
        && tokens[at.saturating_sub(5)..at].iter().any(|t| t.is(Class::CALLED))
    {
        return None;
    }
    if !capital_nouns && names_a_work(tokens, at, inner) {
        return None;
    }
    // “…,” wrote “The Daily Coast”: an outlet.
    let inverted = |i: usize| {
        tokens[i].is(Class::RELAY)
            && i.checked_sub(1).is_some_and(|c| matches!(tokens[c].shape, Shape::Comma | Shape::Quote(_)))
    };
    let verb =
        if before.is_some_and(|t| t.is(Class::DETERMINER)) { at.checked_sub(2) } else { at.checked_sub(1) };
    if words <= 4
        && verb.is_some_and(inverted)
        && inner.starts_with(char::is_uppercase)
        && !inner.ends_with(['.', '!', '?', ','])
    {
        return None;
    }
    if capital_nouns && names_thing(parsed, at, inner, attribution) {
        return None;
    }
    // Where every noun has a capital, „Flickwerk auf Kosten der Gemeinden“ is no title.
    let spoken = capital_nouns
        && attribution
            .is_some_and(|a| a.cue.is_some_and(|(cue, _)| cue < at && at - cue <= 6 || cue == at + 1));
    let attributed = attribution.is_some_and(|a| a.cue.is_some());
    let introduced =
        before.is_some_and(|t| matches!(t.shape, Shape::Colon | Shape::Comma) || t.is(Class::CUE));
    let sentence = whole_sentence && inner.ends_with(['.', '!', '?']);
    if titled(inner) && !introduced && !spoken && !sentence && words >= 2 {
        return None;
    }
    // 'A matter of trust.': a heading in single marks between paragraphs.
    let alone = parsed.quotes.len() == 1 && tokens.iter().all(|t| !t.is_word());
    if alone && parsed.quotes[number].single && words <= 5 && !attributed {
        return None;
    }
    if whole_sentence {
        return (words > 1 || attributed).then_some(kind);
    }
    // “This is fantastic!” beamed …
    let leads = after.is_some_and(|t| matches!(t.shape, Shape::Comma | Shape::Dash))
        && (tokens.get(at + 2).is_some_and(|t| t.is(Class::CUE))
            || tokens.get(at + 2).is_some_and(|t| t.is(Class::AUXILIARY))
                && tokens.get(at + 3).is_some_and(|t| t.is(Class::CUE)));
    let opens = before.is_none_or(|t| t.shape == Shape::Stop) && (inner.ends_with([',', '!', '?']) || leads);
    if opens && (words >= 2 || leads && parsed.grammar.inverts) {
        return Some(kind);
    }
    if words <= 2 && !attributed && !announced(before, inner) || words <= PIECE && attribution.is_none() {
        return None;
    }
    Some(kind)
}

/// "about her new book, “The Salt Road.”", "the “Today” programme": the noun beside a stretch says what it is the name of.
fn names_a_work(tokens: &[Token], at: usize, inner: &str) -> bool {
    let noun = |i: usize| tokens.get(i).is_some_and(|t| t.is(Class::CALLED) && t.is_word());
    let parted = at > 1 && tokens[at - 1].shape == Shape::Comma && noun(at - 2);
    let words = size(inner);
    // "«La notte» è il nuovo romanzo di X": a title that opens its sentence.
    let opens = at.checked_sub(1).is_none_or(|b| tokens[b].shape == Shape::Stop)
        && words <= 6
        && tokens.get(at + 1).is_some_and(|t| t.is(Class::AUXILIARY) && t.shape == Shape::Lower)
        && (at + 2..at + 6).any(noun);
    inner.starts_with(char::is_uppercase)
        && (opens && !inner.ends_with(['.', '!', '?', ','])
            || parted && words <= 6 && titled(inner)
            || words <= 4 && noun(at + 1) && !inner.ends_with(','))
}

/// "She was blunter still: “Grow up.”"
fn announced(before: Option<&Token>, inner: &str) -> bool {
    before.is_some_and(|t| t.shape == Shape::Colon) && inner.ends_with(['.', '!', '?']) && size(inner) > 1
}

/// قال X لـ"الشروق": “…”: whether a piece before a colon is who was told.
fn told(words: usize, after: Option<&super::word::Token>) -> bool {
    words <= PIECE && after.is_some_and(|t| t.shape == Shape::Colon)
}
