//! A caption that is given twice: once for the eye and once for a slide show, with and without its credit, under each slide.

use super::{Bench, fold};
use crate::boilerplate::Kind;
use crate::page::{NodeId, Tag};
use crate::text::letters;
use crate::verdict::Verdict;
use crate::verdict::reason::Reason;
use crate::verdict::role::{Decision, Role};

/// Captions of fewer letters (bytes) may be the same by chance.
const TELLING: usize = 12;
/// Levels above a caption on which its `figure` is looked for.
const LEVELS: usize = 6;

impl Bench<'_> {
    /// Folds what a caption before says too. Of two captions of one picture that begin alike the longer stays, of two
    /// pictures' only what is the same.
    pub(super) fn fold_captions_given_twice(&self, verdicts: &mut [Verdict]) {
        let mut before: Option<(usize, String)> = None;
        for index in 0..verdicts.len() {
            let verdict = verdicts[index];
            if verdict.is_body() {
                before = None;
            }
            if verdict.decision == Decision::Fold || verdict.role != Role::Caption {
                continue;
            }
            let own = letters(&self.measured.subjects[index].block.text);
            let again = before.as_ref().filter(|(_, known)| known.len().min(own.len()) >= TELLING).and_then(
                |(at, known)| {
                    let same = *known == own || self.of_one_picture(*at, index);
                    match (known.starts_with(&own), own.starts_with(known.as_str())) {
                        (true, _) if same => Some(index),
                        (_, true) if same => Some(*at),
                        _ => None,
                    }
                },
            );
            if let Some(again) = again {
                verdicts[again] = fold(Kind::Other, Reason::CaptionAgain, 90, true);
            }
            if again != Some(index) {
                before = Some((index, own));
            }
        }
    }

    /// Whether two captions stand in one figure, or no picture stands between them.
    fn of_one_picture(&self, first: usize, second: usize) -> bool {
        let page = self.page;
        let block = |index: usize| self.measured.subjects[index].block;
        let figure = |index: usize| {
            page.inclusive_ancestors(block(index).container)
                .take(LEVELS)
                .find(|&element| page.is(element, Tag::Figure))
        };
        let between = block(first).last().0 + 1..block(second).first().0;
        figure(first).is_some() && figure(first) == figure(second)
            || !between.map(NodeId).any(|node| page.is(node, Tag::Img))
    }
}
