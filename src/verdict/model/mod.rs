//! How much a block reads like the story: gradient-boosted trees over its numbers, trained by `training/train.py`; and how
//! much a page does: a sum over its numbers, trained by `training/story.py`.
//!
//! Integers throughout, so that every build gives the same bits. A tree is not walked: every node that sends a block to the
//! right takes the leaves on its left from a set, and the first leaf left over is the block's. Source: Lucchese et al.,
//! “`QuickScorer`” (SIGIR 2015). So eight blocks are judged at once, one in each lane of a vector.

mod pages;
mod weights;

use crate::feature::{Features, Outline};

/// An inner node: which number is asked for, the limit above which the right branch is taken, and the leaves under the
/// left branch, a bit each, the leftmost leaf of the tree in the lowest.
pub(super) struct Node(u8, i16, u16);

/// A tree of at most 16 leaves, which are thousandths of a logit, left to right.
pub(super) struct Tree {
    nodes: &'static [Node],
    leaves: &'static [i16],
}

/// Blocks that are judged at once.
const LANES: usize = 8;

/// One number of each of the blocks.
type Lanes = [i16; LANES];

impl Tree {
    /// The leaf that each block comes to.
    fn values(&self, numbers: &[Lanes]) -> [i32; LANES] {
        let mut open = [u16::MAX; LANES];
        for &Node(feature, limit, left) in self.nodes {
            let number = &numbers[usize::from(feature)];
            for lane in 0..LANES {
                open[lane] &= if number[lane] > limit { !left } else { u16::MAX };
            }
        }
        open.map(|open| self.leaves.get(open.trailing_zeros() as usize).copied().map_or(0, i32::from))
    }
}

/// For each block, points for the story (positive) or against it: hundredths of a logit; 0 is undecided.
pub(super) fn points<'a>(blocks: impl ExactSizeIterator<Item = &'a Features>) -> Vec<i32> {
    let mut out = Vec::with_capacity(blocks.len());
    let mut blocks = blocks.peekable();
    let mut numbers = [[0; LANES]; Features::NAMES.len()];
    while blocks.peek().is_some() {
        let mut taken = 0;
        for (lane, features) in blocks.by_ref().take(LANES).enumerate() {
            for (number, value) in numbers.iter_mut().zip(features.values()) {
                // Every number is capped far below; the two that name groups are not asked for.
                number[lane] = value as i16;
            }
            taken = lane + 1;
        }
        let mut sums = [0; LANES];
        for tree in weights::FIRST {
            for (sum, value) in sums.iter_mut().zip(tree.values(&numbers)) {
                *sum += value;
            }
        }
        out.extend(sums[..taken].iter().map(|sum| sum / 10));
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
    pages::START + pages::STEPS.iter().map(counts).sum::<i32>()
}
