//! A short line that says again what a folded neighbour says: the title under a video, once more.

use crate::boilerplate::Kind;
use crate::feature::Measured;

/// How far an echo is looked for, in blocks.
const REACH: usize = 3;

/// For each block that is not folded and repeats a folded neighbour (`kinds` holds the kinds of the folded): that kind.
pub(in crate::verdict) fn echoes(measured: &Measured, kinds: &[Option<Kind>]) -> Vec<Option<Kind>> {
    let subjects = &measured.subjects;
    let letters: Vec<String> = subjects
        .iter()
        .map(|subject| subject.normal.chars().filter(|c| c.is_alphanumeric()).collect())
        .collect();
    (0..subjects.len())
        .map(|index| {
            if kinds[index].is_some() || letters[index].len() < 12 || subjects[index].features.words > 30 {
                return None;
            }
            let around = index.saturating_sub(REACH)..(index + REACH + 1).min(subjects.len());
            around
                .filter(|&other| other != index && !letters[other].is_empty())
                .filter(|&other| {
                    letters[other].contains(&letters[index])
                        || other < index
                            && letters[index].contains(&letters[other])
                            && letters[other].len() * 2 > letters[index].len()
                })
                .find_map(|other| kinds[other])
        })
        .collect()
}
