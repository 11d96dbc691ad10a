//! The line that a disclosure is closed to is kept with what it holds.

use super::{Bench, keep};
use crate::page::Tag;
use crate::verdict::reason::Reason;
use crate::verdict::{Decision, Role, Verdict};

impl Bench<'_> {
    /// Keeps the `summary` of a `details` that begins with something of the story.
    pub(super) fn keep_summaries(&self, verdicts: &mut [Verdict]) {
        let page = self.page;
        for index in (1..verdicts.len()).rev() {
            let [line, held] = [index - 1, index];
            if verdicts[held].decision == Decision::Fold || verdicts[line].decision == Decision::Keep {
                continue;
            }
            // A heading may stand in it around its line.
            let own = self.measured.subjects[line].block.container;
            let summary = if page.is(own, Tag::Summary) { Some(own) } else { page.parent(own) };
            let Some(summary) = summary.filter(|&summary| page.is(summary, Tag::Summary)) else { continue };
            let first = self.measured.subjects[held].block.first();
            if page.parent(summary).is_some_and(|details| page.end(details) > first) {
                verdicts[line] = keep(Role::Paragraph, Reason::Part("a heading"), 80);
            }
        }
    }
}
