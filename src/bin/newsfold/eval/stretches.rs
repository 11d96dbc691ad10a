//! An article's text as code points, words and letters, with stretches of it.

use std::collections::HashSet;
use std::ops::Range;

use super::tokens::{is_alphanumeric, is_word};

/// Code points shown on either side of a stretch.
const AROUND: usize = 110;

/// An article's text as code points, and its words' places.
pub(super) struct Text {
    pub(super) chars: Vec<char>,
    words: Vec<Range<usize>>,
    /// Letters and numbers in lower case, and where each stands.
    letters: Vec<char>,
    letters_at: Vec<usize>,
}

impl Text {
    pub(super) fn of(text: &str) -> Self {
        let chars: Vec<char> = text.chars().collect();
        let mut words: Vec<Range<usize>> = Vec::new();
        for (at, _) in chars.iter().enumerate().filter(|&(_, &c)| is_word(c)) {
            match words.last_mut() {
                Some(word) if word.end == at => word.end += 1,
                _ => words.push(at..at + 1),
            }
        }
        let placed = chars.iter().enumerate().filter(|&(_, &c)| is_alphanumeric(c));
        let (letters_at, letters) = placed.map(|(at, &c)| (at, lower(c))).unzip();
        Self { chars, words, letters, letters_at }
    }

    /// Indices of the words that lie in a stretch as wholes.
    pub(super) fn words_in(&self, stretch: &Range<usize>) -> Range<usize> {
        let first = self.words.partition_point(|word| word.start < stretch.start);
        let count = self.words[first..].iter().take_while(|word| word.end <= stretch.end).count();
        first..first + count
    }

    /// Where these words stand, white space and marks forgiven; a place not yet used before one that is.
    pub(super) fn find(&self, words: &str, used: &HashSet<Range<usize>>) -> Option<Range<usize>> {
        let key: Vec<char> = words.chars().filter(|&c| is_alphanumeric(c)).map(lower).collect();
        if key.is_empty() {
            return None;
        }
        let places = self.letters.windows(key.len()).enumerate().filter(|(_, window)| *window == key);
        let mut places =
            places.map(|(at, _)| self.letters_at[at]..self.letters_at[at + key.len() - 1] + 1).peekable();
        let first = places.peek().cloned();
        places.find(|place| !used.contains(place)).or(first)
    }

    pub(super) fn slice(&self, stretch: &Range<usize>) -> String {
        let end = stretch.end.min(self.chars.len());
        self.chars[stretch.start.min(end)..end].iter().collect()
    }

    /// A stretch in its marks, with some of what stands on either side.
    pub(super) fn around(&self, stretch: &Range<usize>) -> String {
        let end = stretch.end.min(self.chars.len());
        let start = stretch.start.min(end);
        let before = self.slice(&(start.saturating_sub(AROUND)..start));
        let after = self.slice(&(end..end + AROUND));
        let said = self.slice(&(start..end));
        let shown = match said.char_indices().nth(2 * AROUND) {
            Some(_) => {
                let letters = end - start;
                format!(
                    "{} […] {}",
                    self.slice(&(start..start + AROUND)),
                    self.slice(&(start + letters - AROUND..end))
                )
            }
            None => said,
        };
        format!("{before}⟦{shown}⟧{after}").replace('\n', " ¶ ")
    }
}

/// The lower case of a letter where that is one letter.
fn lower(c: char) -> char {
    let mut lower = c.to_lowercase();
    match (lower.next(), lower.next()) {
        (Some(lower), None) => lower,
        _ => c,
    }
}
