//! Looking for a phrase in a text. One copy for all who look: the standard library's search is large, and would stand in each of
//! them anew.

use memchr::memchr;

/// The longest part, in bytes, that is compared wherever its first byte stands. The standard library's search prepares itself for
/// every part anew, which costs more than it saves where parts are words (a tenth of a reading, measured); for longer ones it
/// keeps the cost in proportion to the text, whatever both hold.
const SHORT: usize = 32;

/// Where `part` first stands in `text`, in bytes.
#[inline(never)]
#[must_use]
pub fn find(text: &str, part: &str) -> Option<usize> {
    if part.len() > SHORT {
        return text.find(part);
    }
    let Some(&first) = part.as_bytes().first() else { return Some(0) };
    let (bytes, last) = (text.as_bytes(), text.len().checked_sub(part.len())?);
    let mut at = 0;
    while let Some(found) = memchr(first, &bytes[at..=last]) {
        at += found;
        if bytes[at..].starts_with(part.as_bytes()) {
            return Some(at);
        }
        at += 1;
    }
    None
}

/// Where the ASCII character `byte` first stands in `text`, in bytes.
#[must_use]
pub fn byte(text: &str, byte: u8) -> Option<usize> {
    memchr(byte, text.as_bytes())
}

/// Where `part` last stands in `text`, in bytes.
#[inline(never)]
#[must_use]
pub fn rfind(text: &str, part: &str) -> Option<usize> {
    if part.len() > SHORT {
        return text.rfind(part);
    }
    let last = text.len().checked_sub(part.len())?;
    (0..=last).rev().find(|&at| text.as_bytes()[at..].starts_with(part.as_bytes()))
}

/// Wherever `part` stands in `text`, none within another.
#[must_use]
pub fn all(text: &str, part: &str) -> Vec<usize> {
    let (mut places, mut from) = (Vec::new(), 0);
    while let Some(at) = find(&text[from..], part).filter(|_| !part.is_empty()) {
        places.push(from + at);
        from += at + part.len();
    }
    places
}

/// Whether `part` stands in `text`.
#[must_use]
pub fn holds(text: &str, part: &str) -> bool {
    find(text, part).is_some()
}

/// What stands before and after the first `mark`.
#[must_use]
pub fn split_at<'t>(text: &'t str, mark: &str) -> Option<(&'t str, &'t str)> {
    find(text, mark).map(|at| (&text[..at], &text[at + mark.len()..]))
}

/// What stands before and after the last `mark`.
#[must_use]
pub fn rsplit_at<'t>(text: &'t str, mark: &str) -> Option<(&'t str, &'t str)> {
    rfind(text, mark).map(|at| (&text[..at], &text[at + mark.len()..]))
}

/// `text` with `other` in the place of each `part`.
#[inline(never)]
#[must_use]
pub fn replaced(text: &str, part: &str, other: &str) -> String {
    text.replace(part, other)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Parts short and long, at either end and over characters of several bytes.
    #[test]
    fn finds_what_the_standard_library_finds() {
        let long = "a".repeat(SHORT + 1);
        for text in ["", "a", "aab", "a wet, wet day", "„näß“ und „naß“", "東京の東", &"a".repeat(SHORT * 2)]
        {
            for part in ["", "a", "b", "ab", "wet", "day", "naß", "ß“", "東", "の東", "absent", &long]
            {
                assert_eq!(find(text, part), text.find(part), "{part:?} in {text:?}");
                assert_eq!(rfind(text, part), text.rfind(part), "the last {part:?} in {text:?}");
            }
        }
    }
}
