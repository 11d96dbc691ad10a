//! What a reader said of a block goes before what was weighed.

use super::role::{self, Decision, Role};
use super::{Confidence, Reason, Verdict};
use crate::boilerplate::Kind;
use crate::feature::Measured;
use crate::page::{Ordinal, Page};

/// What a reader said of elements: every block that one of them is the tightest holder of is story, or is not.
/// Elements are named as in the Report's `Block::node`, in ascending order.
#[derive(Clone, Copy, Debug, Default)]
pub struct Corrections<'a> {
    /// Those that are story.
    pub kept: &'a [u32],
    /// Those that are not.
    pub folded: &'a [u32],
}

impl Corrections<'_> {
    fn on(&self, Ordinal(node): Ordinal) -> Option<Decision> {
        let said = |nodes: &[u32]| nodes.binary_search(&node).is_ok();
        said(self.folded).then_some(Decision::Fold).or(said(self.kept).then_some(Decision::Keep))
    }
}

/// Applies `corrections` to `verdicts`. What is not drawn, and so may be what a publisher withholds, is not kept at
/// anybody's word. O(blocks × log corrections).
pub fn correct(page: &Page, measured: &Measured, corrections: Corrections, verdicts: &mut [Verdict]) {
    for (subject, verdict) in measured.subjects.iter().zip(verdicts) {
        let decision = match corrections.on(page.ordinal(subject.block.element)) {
            Some(Decision::Keep) if !verdict.rendered => continue,
            Some(decision) if decision != verdict.decision || verdict.doubt.is_some() => decision,
            _ => continue,
        };
        *verdict = match (decision, verdict.decision) {
            (Decision::Keep, Decision::Keep) => said(decision, verdict.role, None),
            (Decision::Keep, Decision::Fold) => said(decision, role::of(subject, || false), None),
            (Decision::Fold, _) => {
                said(decision, Role::Boilerplate, Some(verdict.doubt.unwrap_or(Kind::Other)))
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
    use super::Corrections;
    use crate::page::{Builder, Page};
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
        let nodes = [crate::read(&page).blocks[block].node.0];
        let corrections = match decision {
            Decision::Keep => Corrections { kept: &nodes, folded: &[] },
            Decision::Fold => Corrections { kept: &[], folded: &nodes },
        };
        crate::read_corrected(&page, corrections)
    }

    #[test]
    fn without_a_word_of_the_reader_nothing_changes() {
        let page = page();
        assert_eq!(kept(&crate::read_corrected(&page, Corrections::default())), kept(&crate::read(&page)));
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
        let corrections = Corrections { kept: &[], folded: &[9_999] };
        assert_eq!(kept(&crate::read_corrected(&page, corrections)), kept(&crate::read(&page)));
    }
}
