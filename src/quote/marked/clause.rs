//! Sentences and clauses, where stops and commas of all scripts tell them.

use crate::lexicon::List;
use crate::text::search;

/// Letters of a clause that are looked at, so that a text costs its length.
pub(super) const REACH: usize = 240;

/// Commas of all scripts.
pub(super) const COMMAS: &str = "、，,";

/// Whether a character ends a sentence.
pub(super) const fn is_end(c: char) -> bool {
    matches!(c, '。' | '！' | '？' | '.' | '!' | '?' | '।' | '\n')
}

/// The end of a text.
pub(super) fn tail(text: &str) -> &str {
    text.char_indices().rev().nth(REACH).map_or(text, |(at, _)| &text[at..])
}

/// The words of `text` after its last full stop.
pub(super) fn last_clause(text: &str, abbreviations: List) -> &str {
    let text = tail(text);
    &text[sentence_start(text, abbreviations)..]
}

/// Where the last sentence of `text` begins. The stop of an initial ends none: डॉ. अनिल शर्मा.
pub(super) fn sentence_start(text: &str, abbreviations: List) -> usize {
    let mut end = text.len();
    while let Some(at) = text[..end].rfind(is_end) {
        let word = search::rfind(&text[..at], " ").map_or(0, |space| space + 1);
        if !(text[at..].starts_with('.') && abbreviations.has(&text[word..at])) {
            return at + text[at..].chars().next().map_or(1, char::len_utf8);
        }
        end = at;
    }
    0
}

/// The rest of the sentence, and the sentence after it.
pub(super) fn sentence_and_next(text: &str) -> (&str, &str) {
    let Some(at) = text.find(is_end) else { return (text, "") };
    let rest = text[at..].trim_start_matches(is_end);
    (&text[..at], rest.find(is_end).map_or(rest, |end| &rest[..end]))
}

/// The first `letters` of a text.
pub(super) fn cut(text: &str, letters: usize) -> &str {
    text.char_indices().nth(letters).map_or(text, |(at, _)| &text[..at])
}

/// Without （71）, ＝青葉化学＝, 〔記者…／台北報導〕 and the like.
pub(super) fn strip_parentheses(text: &str) -> String {
    let mut depth = 0_u32;
    let mut beside = false;
    let paired = text.matches(['＝', '=']).count() == 2;
    text.chars()
        .filter(|c| match c {
            '（' | '(' | '〔' | '【' => {
                depth += 1;
                false
            }
            '）' | ')' | '〕' | '】' => {
                depth = depth.saturating_sub(1);
                false
            }
            '＝' | '=' if paired => {
                beside = !beside;
                false
            }
            _ => depth == 0 && !beside,
        })
        .collect()
}
