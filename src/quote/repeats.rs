//! What the body has already: so that a headline, a caption or a pull quote does not say it twice.

use super::{Passage, PassageRole};
use crate::text::{WordHash, run_hash, word_hashes};

/// The runs of one to three words of a text, as hashes in order: three words in a row are enough to know a sentence by.
#[derive(Debug, Default)]
pub(super) struct Said(Vec<u64>);

impl Said {
    /// Learns the body of a story. Linear in its length, but for the sorting.
    pub(super) fn of(passages: &[Passage]) -> Self {
        let body = |p: &&Passage| matches!(p.role, PassageRole::Body | PassageRole::BlockQuote);
        let mut runs = Vec::new();
        for passage in passages.iter().filter(body) {
            let words: Vec<WordHash> = word_hashes(passage.text).collect();
            for length in 1..=3 {
                runs.extend(words.windows(length).map(run_hash));
            }
        }
        runs.sort_unstable();
        Self(runs)
    }

    /// Whether the body has `text`.
    pub(super) fn has(&self, text: &str) -> bool {
        let words: Vec<WordHash> = word_hashes(text).collect();
        let length = words.len().min(3);
        length > 0 && words.windows(length).all(|run| self.0.binary_search(&run_hash(run)).is_ok())
    }
}
