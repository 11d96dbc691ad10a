//! What the body has already: so that a headline, a caption or a pull quote does not say it twice.

use std::hash::Hasher;

use super::word::{Fnv, Table};

/// The runs of one to three words of a text, as hashes: three words in a row are enough to know a sentence by.
#[derive(Debug, Default)]
pub(super) struct Said(Table<u64, ()>);

impl Said {
    /// Learns `texts`. Linear in their length.
    pub(super) fn of<'t>(texts: impl Iterator<Item = &'t str>) -> Self {
        let mut said = Self::default();
        for text in texts {
            let words = words(text);
            for length in 1..=3 {
                for run in words.windows(length) {
                    said.0.insert(joined(run), ());
                }
            }
        }
        said
    }

    /// Whether the body has `text`.
    pub(super) fn has(&self, text: &str) -> bool {
        let words = words(text);
        let length = words.len().min(3);
        length > 0 && words.windows(length).all(|run| self.0.contains_key(&joined(run)))
    }
}

/// Each word's hash, case and punctuation aside.
fn words(text: &str) -> Vec<u64> {
    text.split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(|word| {
            let mut hasher = Fnv::default();
            for c in word.chars().flat_map(char::to_lowercase) {
                hasher.write(&u32::from(c).to_le_bytes());
            }
            hasher.finish()
        })
        .collect()
}

fn joined(run: &[u64]) -> u64 {
    let mut hasher = Fnv::default();
    for word in run {
        hasher.write(&word.to_le_bytes());
    }
    hasher.finish()
}
