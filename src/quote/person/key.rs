//! What names are looked up by: the hash of a word in lower case, of a full name, of a stem.
//!
//! Comes in: words of a passage. Goes out: their keys, without a string of their own.

use crate::quote::stem::stem;
use crate::quote::word::Token;
use crate::text::WordHash;

/// A word of a name in lower case with straight apostrophes, without the stop of an abbreviation.
pub(super) fn folded(token: &Token, text: &str) -> String {
    let word = token.text(text).trim_end_matches('.');
    word.chars().flat_map(char::to_lowercase).map(|c| if c == '’' { '\'' } else { c }).collect()
}

/// The hash of what was hashed and of a word [`folded`]: what persons are known by, since names are asked for more often than anything.
fn key_after(before: WordHash, token: &Token, text: &str) -> WordHash {
    let word = token.text(text).trim_end_matches('.');
    if word.is_ascii() {
        return word.bytes().fold(before, |hash, byte| hash.then(byte.to_ascii_lowercase()));
    }
    word.chars().fold(before, |hash, c| if c == '’' { hash.then(b'\'') } else { hash.then_lower(c) })
}

/// The key of a word.
pub(super) fn key(token: &Token, text: &str) -> WordHash {
    key_after(WordHash::EMPTY, token, text)
}

/// The key of a full name.
pub(super) fn full_key(first: &Token, last: &Token, text: &str) -> WordHash {
    key_after(key(first, text).then(b' '), last, text)
}

/// The key of the stem of a name.
pub(super) fn stem_key(token: &Token, text: &str) -> WordHash {
    WordHash::of(&stem(&folded(token, text)))
}

/// The key of the stems of first and last name: without the endings that declension changes.
pub(super) fn full_stem_key(first: &Token, last: &Token, text: &str) -> WordHash {
    stem_key(first, text).then(b' ').then_word(&stem(&folded(last, text)))
}
