//! What a reader said of a block goes before what was weighed.

use super::role::{self, Decision, Role};
use super::{Confidence, Kind, Reason, Verdict};
use crate::feature::Measured;
use crate::page::{Ordinal, Page};

/// A reader's word on every block that an element is the tightest holder of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Correction {
    /// The element, as the Report names it in `Block::node`.
    pub node: Ordinal,
    /// What its blocks are.
    pub decision: Decision,
}

/// Applies `corrections` to `verdicts`; the last word on an element counts. What is not drawn, and so may be what a
/// publisher withholds, is not kept at anybody's word. O(blocks × log corrections).
pub fn correct(page: &Page, measured: &Measured, corrections: &[Correction], verdicts: &mut [Verdict]) {
    if corrections.is_empty() {
        return;
    }
    let mut sorted = corrections.to_vec();
    sorted.sort_by_key(|correction| correction.node);
    for (subject, verdict) in measured.subjects.iter().zip(verdicts) {
        let node = page.ordinal(subject.block.element);
        let after = sorted.partition_point(|correction| correction.node <= node);
        let Some(correction) = after.checked_sub(1).map(|last| sorted[last]) else { continue };
        if correction.node != node || correction.decision == verdict.decision && verdict.doubt.is_none() {
            continue;
        }
        *verdict = match correction.decision {
            Decision::Keep if !verdict.rendered => continue,
            Decision::Keep => {
                let role = if verdict.decision == Decision::Keep {
                    verdict.role
                } else {
                    role::of(subject, || false)
                };
                said(Decision::Keep, role, None)
            }
            Decision::Fold => {
                said(Decision::Fold, Role::Boilerplate, Some(verdict.doubt.unwrap_or(Kind::Other)))
            }
        };
    }
}

fn said(decision: Decision, role: Role, kind: Option<Kind>) -> Verdict {
    Verdict {
        decision,
        role,
        kind,
        doubt: None,
        reason: Reason::Corrected,
        confidence: Confidence::hundredths(99),
        rendered: true,
    }
}

#[cfg(test)]
mod tests {
    use super::Correction;
    use crate::page::{Builder, Ordinal, Page};
    use crate::report::{Decision, Report};

    const STORY: &str =
        "It rained in the hills all night, and by morning the lower road was under water, the mayor said.";

    /// Three paragraphs and a promotion: `html` is 0, its paragraphs 1 to 3, the link 4.
    fn page() -> Page {
        let mut builder = Builder::new(None);
        for text in [STORY, STORY, STORY] {
            builder.open("p");
            builder.text(text);
            builder.close();
        }
        builder.open("p");
        builder.text("READ MORE: The bridge that nobody wanted");
        builder.close();
        builder.finish().expect("a page")
    }

    fn kept(report: &Report) -> Vec<bool> {
        report.blocks.iter().map(|block| block.verdict == Decision::Keep).collect()
    }

    fn read_with(decision: Decision, block: usize) -> Report {
        let page = page();
        let node = crate::read(&page).blocks[block].node;
        crate::read_corrected(&page, &[Correction { node, decision }])
    }

    #[test]
    fn without_a_word_of_the_reader_nothing_changes() {
        let page = page();
        assert_eq!(kept(&crate::read_corrected(&page, &[])), kept(&crate::read(&page)));
        assert_eq!(kept(&crate::read(&page)), [true, true, true, false]);
    }

    #[test]
    fn what_the_reader_folds_is_folded_and_says_why() {
        let report = read_with(Decision::Fold, 1);
        assert_eq!(kept(&report), [true, false, true, false]);
        assert_eq!(report.blocks[1].reason, "you said so");
    }

    #[test]
    fn what_the_reader_keeps_is_part_of_the_text() {
        let report = read_with(Decision::Keep, 3);
        assert_eq!(kept(&report), [true, true, true, true]);
        assert!(report.text.contains("nobody wanted"));
    }

    #[test]
    fn a_word_on_an_element_that_holds_no_block_changes_nothing() {
        let page = page();
        let correction = Correction { node: Ordinal(9_999), decision: Decision::Fold };
        assert_eq!(kept(&crate::read_corrected(&page, &[correction])), kept(&crate::read(&page)));
    }
}
