//! Which short texts stand again in a longer block: a pull quote that repeats a sentence of the story.

use std::collections::{BTreeMap, HashMap};

use crate::feature::Measured;

/// A text of fewer letters (bytes) than this may recur by chance.
const TELLING: usize = 20;

/// For each of `candidates` (indices of blocks), whether its letters stand in a block whose text is longer.
///
/// Linear in the page: the texts are gone through once for each length that the candidates have, by a rolling hash.
pub(super) fn repeated(measured: &Measured, candidates: &[usize]) -> Vec<bool> {
    if candidates.is_empty() {
        return Vec::new();
    }
    let texts: Vec<String> = measured.subjects.iter().map(|subject| letters(&subject.block.text)).collect();
    let length = |index: usize| measured.subjects[index].block.text.len();
    let mut by_length: BTreeMap<usize, Vec<&str>> = BTreeMap::new();
    for &index in candidates.iter().filter(|&&index| texts[index].len() >= TELLING) {
        by_length.entry(texts[index].len()).or_default().push(&texts[index]);
    }
    // The longest block that each candidate's letters stand in.
    let mut longest: HashMap<&str, usize> = HashMap::new();
    for (size, needles) in by_length {
        let wanted: HashMap<u64, Vec<&str>> =
            needles.into_iter().fold(HashMap::new(), |mut wanted, needle| {
                let same: &mut Vec<&str> = wanted.entry(hash(needle.as_bytes())).or_default();
                if !same.contains(&needle) {
                    same.push(needle);
                }
                wanted
            });
        for (index, text) in texts.iter().enumerate() {
            for (at, hash) in windows(text.as_bytes(), size) {
                for needle in wanted.get(&hash).into_iter().flatten() {
                    if text.as_bytes()[at..at + size] == *needle.as_bytes() {
                        let known = longest.entry(needle).or_default();
                        *known = length(index).max(*known);
                    }
                }
            }
        }
    }
    candidates
        .iter()
        .map(|&index| longest.get(texts[index].as_str()).is_some_and(|&found| found > length(index)))
        .collect()
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
