//! Which short texts stand again in a longer block: a pull quote that repeats a sentence of the story.

use crate::feature::Measured;
use crate::text::letters;

/// A text of fewer letters (bytes) than this may recur by chance.
const TELLING: usize = 20;

/// Those of `candidates` (indices of blocks) whose letters stand in a block whose text is longer.
///
/// The texts are gone through once for each length that the candidates have, by a rolling hash: linear in the page where
/// those are few, as among pull quotes of some words, and never its square. Two texts of one hash are taken for the same: a
/// page that writes such can hide its own words alone.
pub(super) fn repeated(measured: &Measured, candidates: &[usize]) -> Vec<usize> {
    if candidates.is_empty() {
        return Vec::new();
    }
    let texts: Vec<String> = measured.subjects.iter().map(|subject| letters(&subject.block.text)).collect();
    let length = |index: usize| measured.subjects[index].block.text.len();
    let own = |index: usize| hash(texts[index].as_bytes());
    let mut wanted: Vec<u64> = Vec::new();
    let mut sizes: Vec<usize> = Vec::new();
    for &index in candidates.iter().filter(|&&index| texts[index].len() >= TELLING) {
        wanted.push(own(index));
        if !sizes.contains(&texts[index].len()) {
            sizes.push(texts[index].len());
        }
    }
    wanted.sort_unstable();
    // The length of the longest block that each candidate's letters stand in.
    let mut longest = vec![0; wanted.len()];
    for size in sizes {
        for (index, text) in texts.iter().enumerate() {
            for hash in windows(text.as_bytes(), size) {
                if let Ok(at) = wanted.binary_search(&hash) {
                    longest[at] = length(index).max(longest[at]);
                }
            }
        }
    }
    let stands_again =
        |&&index: &&usize| wanted.binary_search(&own(index)).is_ok_and(|at| longest[at] > length(index));
    candidates.iter().filter(stands_again).copied().collect()
}

/// The base of the polynomial by which bytes are hashed; any odd number of many bits serves.
const BASE: u64 = 0x100_0000_01b3;

fn hash(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0_u64, |hash, &byte| hash.wrapping_mul(BASE).wrapping_add(u64::from(byte) + 1))
}

/// The hash of every window of `size` bytes, in order. Source: Karp & Rabin, "Efficient randomized pattern-matching
/// algorithms" (1987).
fn windows(bytes: &[u8], size: usize) -> impl Iterator<Item = u64> {
    let power = (0..size).fold(1_u64, |power, _| power.wrapping_mul(BASE));
    let first = bytes.get(..size).map(|bytes| (0, hash(bytes)));
    let rolled = std::iter::successors(first, move |&(at, hash): &(usize, u64)| {
        let added = *bytes.get(at + size)?;
        let left = (u64::from(bytes[at]) + 1).wrapping_mul(power);
        Some((at + 1, hash.wrapping_mul(BASE).wrapping_add(u64::from(added) + 1).wrapping_sub(left)))
    });
    rolled.map(|(_, hash)| hash)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_window_is_hashed_as_if_alone() {
        let text = b"the river rose";
        for size in [1, 3, text.len()] {
            let rolled: Vec<u64> = windows(text, size).collect();
            let alone: Vec<u64> = text.windows(size).map(hash).collect();
            assert_eq!(rolled, alone, "{size}");
        }
        assert_eq!(windows(text, text.len() + 1).count(), 0);
    }
}
