//! Words to numbers, at the cost of one multiplication a letter and one look: what every table of the lexicon is looked up in.
//!
//! A word is known by its hash alone. Of 50,000 words and a million look-ups one in a billion pages would take a word for
//! another. Only words of our own tables are put in, so that no page can make it slow.

use crate::text::WordHash;

/// A map from words to sets of bits, none for a word that was not put in.
#[derive(Debug, Default)]
pub struct WordIndex {
    /// Hash and bits; a hash of 0 is an empty slot. As many as a power of two, at most half of them taken.
    slots: Vec<(u64, u64)>,
    taken: usize,
}

impl WordIndex {
    /// Adds bits to those of a word.
    pub fn add(&mut self, word: &str, bits: u64) {
        *self.slot(WordHash::of(word)) |= bits;
    }

    /// The bits of a word, to be changed.
    pub fn slot(&mut self, word: WordHash) -> &mut u64 {
        if self.taken * 2 >= self.slots.len() {
            self.grow();
        }
        let at = self.place(word.0);
        if self.slots[at].0 == 0 {
            self.taken += 1;
            self.slots[at].0 = word.0;
        }
        &mut self.slots[at].1
    }

    /// The bits of a word.
    #[must_use]
    pub fn get(&self, word: WordHash) -> u64 {
        if self.slots.is_empty() { 0 } else { self.slots[self.place(word.0)].1 }
    }

    /// Where a hash is, or would be.
    fn place(&self, hash: u64) -> usize {
        let mask = self.slots.len() - 1;
        // The upper half of the hash is mixed best.
        let mut at = (hash ^ hash >> 32) as usize & mask;
        while self.slots[at].0 != hash && self.slots[at].0 != 0 {
            at = (at + 1) & mask;
        }
        at
    }

    fn grow(&mut self) {
        let room = (self.slots.len() * 2).max(16);
        let old = std::mem::replace(&mut self.slots, vec![(0, 0); room]);
        for slot in old.into_iter().filter(|slot| slot.0 != 0) {
            let at = self.place(slot.0);
            self.slots[at] = slot;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_word_has_the_bits_it_was_given_and_no_other_has_any() {
        let mut index = WordIndex::default();
        assert_eq!(index.get(WordHash::of("rain")), 0);
        for number in 0..1000_u64 {
            index.add(&format!("word{number}"), number + 1);
        }
        index.add("word7", 1 << 40);
        for number in (0..1000_u64).filter(|&number| number != 7) {
            assert_eq!(index.get(WordHash::of(&format!("word{number}"))), number + 1);
        }
        assert_eq!(index.get(WordHash::of("word7")), 1 << 40 | 8);
        assert_eq!(index.get(WordHash::of("word1000")), 0);
    }
}
