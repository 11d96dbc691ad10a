//! How much of one text stands in another: by the three-word runs they share.

use super::numbers::per_cent;
use crate::text::{WordHash, run_hash, word_hashes};

/// The three-word runs of a text, hashed, in order.
pub(super) struct Runs(Vec<u64>);

impl Runs {
    pub(super) fn of(text: &str) -> Self {
        let words: Vec<WordHash> = word_hashes(text).collect();
        let mut hashes: Vec<u64> = words.windows(3).map(run_hash).collect();
        hashes.sort_unstable();
        Self(hashes)
    }

    /// Per cent of the runs of a text, given as its words, that are among these; -1 where it has none.
    pub(super) fn share(&self, words: &[WordHash]) -> i32 {
        if words.len() < 3 {
            return -1;
        }
        let hits = words.windows(3).filter(|words| self.0.binary_search(&run_hash(words)).is_ok()).count();
        per_cent(hits as u32, words.len() as u32 - 2)
    }
}
