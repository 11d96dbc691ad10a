//! Offers: what stands under the notice that an article is limited, and the lines that open boxes of them.

use super::{Bench, fold};
use crate::boilerplate::Kind;
use crate::feature::phrases::Listed;
use crate::verdict::reason::Reason;
use crate::verdict::{Decision, Role, Verdict};

/// What asks a reader for something.
const ASKS: &[Kind] = &[Kind::Promo, Kind::Newsletter, Kind::Share, Kind::Poll, Kind::Comments];
/// Words of a line that opens a box, at most, and blocks of the box.
const OPENER: i32 = 12;
const BLOCKS: usize = 6;
/// Elements climbed from the line to its box.
const LEVELS: usize = 3;

/// Per cent of the page's prose that paragraphs of the story's shape hold.
const STORY: i32 = 60;

/// Blocks from one line of a notice to the next.
const REACH: usize = 4;

impl Bench<'_> {
    /// Of the lines of one notice, keeps the first that says that the article is limited.
    pub(super) fn fold_offers(&self, verdicts: &mut [Verdict]) {
        let lines: Vec<usize> =
            (0..verdicts.len()).filter(|&index| verdicts[index].role == Role::Paywall).collect();
        let says = |index: usize| self.phrases.holds(&self.measured.subjects[index].normal, Listed::Paywall);
        // How many stories are left this month is said over all of the page.
        let over = |index: usize| self.measured.headline.is_some_and(|headline| index < headline);
        // What the story goes on after has not limited it.
        let open = verdicts.iter().enumerate().rposition(|(index, verdict)| {
            let f = self.features(index);
            verdict.is_body() && (f.prose == 1 || f.words >= OPENER && f.shape_prose >= STORY)
        });
        let open = open.filter(|_| !self.declared.limited).unwrap_or(0);
        let mut start = 0;
        while start < lines.len() {
            let mut end = start + 1;
            while lines.get(end).is_some_and(|&next| next - lines[end - 1] <= REACH) {
                end += 1;
            }
            let notice = &lines[start..end];
            let said = notice.iter().copied().find(|&index| says(index));
            // Where only the name of a box says that an open article is limited, the box sells something.
            let said = said.or(self.declared.limited.then_some(notice[0]));
            for &index in notice.iter().filter(|&&index| Some(index) != said || over(index) || index < open) {
                verdicts[index] = fold(Kind::Promo, Reason::Section { kind: Kind::Promo }, 80, true);
            }
            start = end;
        }
    }

    /// Folds a short line that opens a small box with what it leads to, where all else in the box asks for something: "Never
    /// miss a story!" over a link to the newsletter.
    pub(super) fn fold_openers(&self, verdicts: &mut [Verdict]) {
        for index in 0..verdicts.len().saturating_sub(1) {
            let f = self.features(index);
            let next = verdicts[index + 1];
            let Some(kind) = next.kind.filter(|kind| ASKS.contains(kind)) else { continue };
            if verdicts[index].decision == Decision::Fold
                || !matches!(verdicts[index].role, Role::Paragraph | Role::Subhead)
                || f.words > OPENER
                || !matches!(
                    next.reason,
                    Reason::Phrase { .. } | Reason::Holds { .. } | Reason::Section { .. }
                )
            {
                continue;
            }
            let container = self.measured.subjects[index].block.container;
            let boxed = self.page.ancestors(container).take(LEVELS).any(|element| {
                let range = self.measured.context.blocks_in(self.page, element);
                range.start == index
                    && (2..=BLOCKS).contains(&range.len())
                    && verdicts[index + 1..range.end].iter().all(|other| other.decision == Decision::Fold)
            });
            if boxed {
                verdicts[index] = fold(kind, Reason::Section { kind }, 80, true);
            }
        }
    }
}
