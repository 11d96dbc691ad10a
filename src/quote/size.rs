//! How much a stretch in marks says: in words, and up to how many of them it is a piece of what was said.

/// Words up to which a quotation is a piece.
pub(super) const PIECE: usize = 3;

/// Letters of a script without spaces that make a piece.
const PIECE_LETTERS: usize = 6;

/// Words; of scripts without spaces, a word for two letters.
pub(super) fn size(text: &str) -> usize {
    let words = text.split_whitespace().filter(|w| w.chars().any(char::is_alphanumeric)).count();
    let ideographs =
        text.chars().filter(|c| matches!(c, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}')).count();
    if ideographs > words { if ideographs <= PIECE_LETTERS { 1 } else { PIECE + 1 } } else { words }
}
