//! How much a stretch in marks says: in words, and up to how many of them it is a piece of what was said.

/// Words up to which a quotation is a piece.
pub(super) const PIECE: usize = 3;

/// Letters of a script without spaces that make a piece.
const PIECE_LETTERS: usize = 6;

/// Words that are told from more of them: no title has as many.
const MANY: usize = 7;

/// Words, up to [`MANY`]; of scripts without spaces, a word for two letters.
pub(super) fn size(text: &str) -> usize {
    // First bytes of what may be an ideograph.
    let spaceless = text.bytes().any(|byte| matches!(byte, 0xe3..=0xe9));
    let most = if spaceless { usize::MAX } else { MANY };
    let words = text.split_whitespace().filter(|w| w.chars().any(char::is_alphanumeric)).take(most).count();
    let ideographs = if spaceless { text.chars().filter(|c| is_ideograph(*c)).count() } else { 0 };
    if ideographs > words { if ideographs <= PIECE_LETTERS { 1 } else { PIECE + 1 } } else { words }
}

const fn is_ideograph(c: char) -> bool {
    matches!(c, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}')
}
