//! How much a block reads like the story: gradient-boosted trees over its numbers, trained by `training/train.py`.
//!
//! Integers throughout, so that every build gives the same bits.

mod weights;

use crate::feature::Features;

/// An inner node: which number is asked for, the limit at or below which the left branch is taken, and the branches:
/// an inner node's index, or `!index` of a leaf.
pub(super) struct Node(u8, i16, i8, i8);

/// A tree; its leaves are thousandths of a logit.
pub(super) struct Tree {
    nodes: &'static [Node],
    leaves: &'static [i16],
}

impl Tree {
    fn value(&self, numbers: &[i32]) -> i32 {
        let mut at = 0_i8;
        while let Ok(index) = usize::try_from(at) {
            let Some(Node(feature, limit, left, right)) = self.nodes.get(index) else { break };
            at = if numbers[usize::from(*feature)] <= i32::from(*limit) { *left } else { *right };
        }
        self.leaves.get(usize::from(!at as u8)).copied().map_or(0, i32::from)
    }
}

/// Points for the story (positive) or against it: hundredths of a logit; 0 is undecided.
pub(super) fn points(features: &Features) -> i32 {
    let numbers = features.values();
    weights::FIRST.iter().map(|tree| tree.value(&numbers)).sum::<i32>() / 10
}
