//! How much a block reads like the story: gradient-boosted trees over its numbers, trained by `training/train.py`; and how
//! much a page does: a sum over its numbers, trained by `training/story.py`.
//!
//! Integers throughout, so that every build gives the same bits. A tree is not walked: every node that sends a block to the
//! right takes the leaves on its left from a set, and the first leaf left over is the block's. Source: Lucchese et al.,
//! “`QuickScorer`” (SIGIR 2015). So eight blocks are judged at once, one in each lane of a vector.

mod lanes;
mod pages;
mod weights;

use crate::feature::{Features, Outline};
use lanes::{LANES, Numbers, Open};

/// Inner nodes of a tree; one leaf more.
const NODES: usize = 14;

/// The trees, each of 14 inner nodes and 15 leaves, as columns, which pack better than rows.
pub(super) struct Trees {
    /// Which number a node asks for.
    features: &'static [[u8; NODES]],
    /// Above this the right branch is taken.
    limits: &'static [[i16; NODES]],
    /// The leaves under the left branch, a bit each, the leftmost leaf of the tree in the lowest.
    lefts: &'static [[u16; NODES]],
    /// Thousandths of a logit, left to right.
    leaves: &'static [[i16; NODES + 1]],
}

impl Trees {
    /// Adds up the leaves that each block comes to.
    fn sums(&self, numbers: &[Numbers]) -> [i32; LANES] {
        let mut sums = [0; LANES];
        let trees = self.features.iter().zip(self.limits).zip(self.lefts).zip(self.leaves);
        for (((features, limits), lefts), leaves) in trees {
            let mut open = Open::ALL;
            for ((&feature, &limit), &left) in features.iter().zip(limits).zip(lefts) {
                open = open.close(numbers[usize::from(feature)], limit, left);
            }
            for (sum, open) in sums.iter_mut().zip(open.bits()) {
                *sum += leaves.get(open.trailing_zeros() as usize).copied().map_or(0, i32::from);
            }
        }
        sums
    }
}

/// For each block, points for the story (positive) or against it: hundredths of a logit; 0 is undecided.
///
/// A function of its own, as [`super::naming`]'s longest is: within the function that judges a page V8 has no registers left for it
/// (a reading took 7 % longer, measured).
#[inline(never)]
pub(super) fn points(blocks: &[&Features]) -> Vec<i32> {
    let mut out = Vec::with_capacity(blocks.len());
    for chunk in blocks.chunks(LANES) {
        let mut rows = [[0; LANES]; Features::NAMES.len()];
        for (lane, features) in chunk.iter().enumerate() {
            for (row, value) in rows.iter_mut().zip(features.values()) {
                // Every number is capped far below; the two that name groups are not asked for.
                row[lane] = value as i16;
            }
        }
        let numbers = rows.map(Numbers::of);
        let sums = weights::TREES.sums(&numbers);
        out.extend(sums[..chunk.len()].iter().map(|sum| sum / 10));
    }
    out
}

/// What a number of a page counts: points for each limit that it is above.
pub(super) struct Steps {
    number: u8,
    points: i16,
    limits: &'static [i16],
}

/// Points for a page's being a story: thousandths of a logit above the threshold.
pub(super) fn page_points(outline: &Outline) -> i32 {
    let numbers = outline.values();
    let counts = |steps: &Steps| {
        let number = numbers[usize::from(steps.number)];
        let passed = steps.limits.iter().filter(|&&limit| number > i32::from(limit)).count();
        i32::from(steps.points) * passed as i32
    };
    let start = if outline.address_depth < 0 { pages::START_ALONE } else { pages::START };
    start + pages::STEPS.iter().map(counts).sum::<i32>()
}
