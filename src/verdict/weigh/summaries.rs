//! The line that a disclosure is closed to is kept with what it holds.

use super::{Bench, keep};
use crate::page::Tag;
use crate::verdict::reason::Reason;
use crate::verdict::{Decision, Verdict};

/// Elements that may stand in a `summary` around its line.
const LEVELS: usize = 4;

impl Bench<'_> {
    /// Keeps the `summary` of every `details` that holds something of the story. Linear in the page.
    pub(super) fn keep_summaries(&self, verdicts: &mut [Verdict]) {
        let page = self.page;
        // How many blocks of the story stand before each block.
        let mut kept = vec![0];
        for verdict in verdicts.iter() {
            let story = verdict.decision == Decision::Keep && verdict.role.is_body();
            kept.push(kept[kept.len() - 1] + u32::from(story));
        }
        for (index, verdict) in verdicts.iter_mut().enumerate() {
            if verdict.decision == Decision::Keep || !verdict.rendered {
                continue;
            }
            let container = self.measured.subjects[index].block.container;
            let mut around = page.inclusive_ancestors(container).take(LEVELS);
            let Some(summary) = around.find(|&element| page.is(element, Tag::Summary)) else { continue };
            let Some(details) = page.parent(summary).filter(|&parent| page.is(parent, Tag::Details)) else {
                continue;
            };
            let blocks = self.measured.context.blocks_in(page, details);
            if kept[blocks.end] > kept[blocks.start] {
                *verdict = keep(self.role(index), Reason::Part("a heading"), 80);
            }
        }
    }
}
