//! Looking for a phrase in a text. One copy for all who look: the standard library's search is large, and would stand in each of
//! them anew.

/// Where `part` first stands in `text`, in bytes.
#[inline(never)]
#[must_use]
pub fn find(text: &str, part: &str) -> Option<usize> {
    text.find(part)
}

/// Where `part` last stands in `text`, in bytes.
#[inline(never)]
#[must_use]
pub fn rfind(text: &str, part: &str) -> Option<usize> {
    text.rfind(part)
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
