//! What a stretch of text begins with, ends in and is parted by, where single letters tell: one copy of each search for all tables.
//!
//! Comes in: a stretch, and letters as a table holds them. Goes out: an answer, or a part of the stretch. Knows no language.

/// Whether `letter` is one of `letters`.
#[inline(never)]
pub(super) fn has(letters: &str, letter: char) -> bool {
    letters.chars().any(|other| other == letter)
}

/// Whether `text` begins with one of `letters`.
#[inline(never)]
pub(super) fn begins(text: &str, letters: &str) -> bool {
    text.chars().next().is_some_and(|c| has(letters, c))
}

/// Whether `text` ends in one of `letters`.
#[inline(never)]
pub(super) fn ends(text: &str, letters: &str) -> bool {
    text.chars().next_back().is_some_and(|c| has(letters, c))
}

/// `text` without `letters` at its beginning.
#[inline(never)]
pub(super) fn from<'t>(text: &'t str, letters: &str) -> &'t str {
    text.trim_start_matches(|c| has(letters, c))
}

/// `text` without `letters` at its end.
#[inline(never)]
pub(super) fn until<'t>(text: &'t str, letters: &str) -> &'t str {
    text.trim_end_matches(|c| has(letters, c))
}

/// What stands behind the last of `letters`, all of `text` where there is none.
#[inline(never)]
pub(super) fn last<'t>(text: &'t str, letters: &str) -> &'t str {
    &text[text.char_indices().rev().find(|(_, c)| has(letters, *c)).map_or(0, |(at, c)| at + c.len_utf8())..]
}

/// How many letters `text` has.
#[inline(never)]
pub(super) fn count(text: &str) -> usize {
    text.chars().count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_are_told_at_either_end() {
        assert!(begins("的话", "是的") && !begins("话的", "是的") && !begins("", "的"));
        assert!(ends("话的", "是的") && !ends("的话", "是的") && !ends("的", ""));
        assert_eq!((from("，，他，", "，"), until("，他，，", "，")), ("他，", "，他"));
        assert_eq!((last("一，二、三", "，、"), last("一", "，"), count("一，二")), ("三", "一", 3));
    }
}
