//! How much of one text stands in another: by the three-word runs they share.

use super::vector::per_cent;
use crate::text::fnv1a;

/// The words of a text in lower case.
pub(super) fn words_of(text: &str) -> impl Iterator<Item = String> {
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_lowercase)
}

/// The three-word runs of a text, hashed.
pub(super) struct Runs(std::collections::HashSet<u64>);

impl Runs {
    pub(super) fn of(text: &str) -> Self {
        Self(Self::hashes(text).collect())
    }

    fn hashes(text: &str) -> impl Iterator<Item = u64> {
        let mut window = [0_u64; 3];
        let mut seen = 0;
        words_of(text).filter_map(move |word| {
            window = [window[1], window[2], fnv1a(word.bytes())];
            seen += 1;
            (seen >= 3).then(|| fnv1a(window.iter().flat_map(|hash| hash.to_le_bytes())))
        })
    }

    /// Per cent of the runs of `text` that are among these; -1 where it has none.
    pub(super) fn share(&self, text: &str) -> i32 {
        let (mut hits, mut all) = (0, 0);
        for hash in Self::hashes(text) {
            all += 1;
            hits += u32::from(self.0.contains(&hash));
        }
        if all == 0 { -1 } else { per_cent(hits, all) }
    }
}
