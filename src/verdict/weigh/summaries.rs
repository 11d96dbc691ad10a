//! The line that a disclosure is closed to is kept with what it holds.

use super::{Bench, keep};
use crate::page::Tag;
use crate::verdict::reason::Reason;
use crate::verdict::{Decision, Role, Verdict};

/// Elements that may stand in a `summary` around its line.
const LEVELS: usize = 4;

impl Bench<'_> {
    /// Keeps the `summary` of a `details` that begins with something of the story.
    pub(super) fn keep_summaries(&self, verdicts: &mut [Verdict]) {
        let page = self.page;
        for index in (1..verdicts.len()).rev() {
            let [line, held] = [index - 1, index];
            if verdicts[held].decision == Decision::Fold || verdicts[line].decision == Decision::Keep {
                continue;
            }
            let subjects = &self.measured.subjects;
            let first = subjects[held].block.first();
            let holds = |details| page.end(details) > first;
            let mut around = page.inclusive_ancestors(subjects[line].block.container).take(LEVELS);
            if around.any(|element| page.is(element, Tag::Summary) && page.parent(element).is_some_and(holds))
            {
                verdicts[line] = keep(Role::Paragraph, Reason::Part("a heading"), 80);
            }
        }
    }
}
