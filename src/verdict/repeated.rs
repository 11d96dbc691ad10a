//! Which short texts stand again in a longer block: a pull quote that repeats a sentence of the story.

use std::collections::{HashMap, HashSet};

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
    // The longest block that each candidate's letters stand in.
    let mut longest: HashMap<&str, u32> = HashMap::new();
    let (mut sizes, mut wanted) = (Vec::new(), HashSet::new());
    for text in candidates.iter().map(|&index| texts[index].as_str()).filter(|text| text.len() >= TELLING) {
        longest.insert(text, 0);
        wanted.insert(hash(text.as_bytes()));
        if !sizes.contains(&text.len()) {
            sizes.push(text.len());
        }
    }
    for size in sizes {
        for (index, text) in texts.iter().enumerate() {
            for (at, _) in windows(text.as_bytes(), size).filter(|(_, hash)| wanted.contains(hash)) {
                if let Some(known) = text.get(at..at + size).and_then(|found| longest.get_mut(found)) {
                    *known = length(index).max(*known);
                }
            }
        }
    }
    let stands_again =
        |index: &usize| longest.get(texts[*index].as_str()).is_some_and(|&found| found > length(*index));
    candidates.iter().copied().filter(stands_again).collect()
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
