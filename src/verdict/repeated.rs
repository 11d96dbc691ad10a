//! Which short texts stand again in a longer block: a pull quote that repeats a sentence of the story.

use crate::feature::Measured;

/// A text of fewer letters (bytes) than this may recur by chance.
const TELLING: usize = 20;

/// Those of `candidates` (indices of blocks) whose letters stand in a block whose text is longer.
///
/// The texts are gone through once for each length that the candidates have, by a rolling hash: linear in the page where
/// those are few, as among pull quotes of some words, and never its square.
pub(super) fn repeated(measured: &Measured, candidates: &[usize]) -> Vec<usize> {
    if candidates.is_empty() {
        return Vec::new();
    }
    let texts: Vec<String> = measured.subjects.iter().map(|subject| letters(&subject.block.text)).collect();
    let length = |index: usize| measured.subjects[index].block.text.len() as u32;
    let key = |index: usize| (texts[index].len(), hash(texts[index].as_bytes()));
    let mut sought: Vec<Sought> = candidates
        .iter()
        .filter(|&&index| texts[index].len() >= TELLING)
        .map(|&index| Sought { key: key(index), index, longest: 0 })
        .collect();
    sought.sort_unstable();
    sought.dedup_by_key(|sought| sought.key);
    for alike in sought.chunk_by_mut(|one, next| one.key.0 == next.key.0) {
        let size = alike[0].key.0;
        for (index, text) in texts.iter().enumerate() {
            for (at, hash) in windows(text.as_bytes(), size) {
                let Ok(found) = alike.binary_search_by_key(&hash, |sought| sought.key.1) else { continue };
                if text.get(at..at + size) == Some(&texts[alike[found].index]) {
                    alike[found].longest = length(index).max(alike[found].longest);
                }
            }
        }
    }
    let stands_again = |&index: &usize| {
        sought
            .binary_search_by_key(&key(index), |sought| sought.key)
            .is_ok_and(|found| sought[found].longest > length(index))
    };
    candidates.iter().copied().filter(stands_again).collect()
}

/// Letters that are looked for.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Sought {
    /// How many they are, in bytes, and their hash.
    key: (usize, u64),
    /// The first candidate that has them.
    index: usize,
    /// The longest block that they stand in.
    longest: u32,
}

fn letters(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// The base of the polynomial by which bytes are hashed; any odd number of many bits serves.
const BASE: u64 = 0x100_0000_01b3;

fn hash(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0_u64, |hash, &byte| hash.wrapping_mul(BASE).wrapping_add(u64::from(byte) + 1))
}

/// Every window of `size` bytes: where it begins, and its hash. Source: Karp & Rabin, "Efficient randomized
/// pattern-matching algorithms" (1987).
fn windows(bytes: &[u8], size: usize) -> impl Iterator<Item = (usize, u64)> {
    let power = (0..size).fold(1_u64, |power, _| power.wrapping_mul(BASE));
    let first = bytes.get(..size).map(hash);
    std::iter::successors(first.map(|hash| (0, hash)), move |&(at, hash)| {
        let added = *bytes.get(at + size)?;
        let left = (u64::from(bytes[at]) + 1).wrapping_mul(power);
        Some((at + 1, hash.wrapping_mul(BASE).wrapping_add(u64::from(added) + 1).wrapping_sub(left)))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_window_is_hashed_as_if_alone() {
        let text = b"the river rose";
        for size in [1, 3, text.len()] {
            let rolled: Vec<(usize, u64)> = windows(text, size).collect();
            let alone: Vec<(usize, u64)> = text.windows(size).map(hash).enumerate().collect();
            assert_eq!(rolled, alone, "{size}");
        }
        assert_eq!(windows(text, text.len() + 1).count(), 0);
    }
}
