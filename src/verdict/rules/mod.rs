//! Evidence for boilerplate: each rule looks at one block and says what kind it may be, how strongly, and why.

mod echo;
mod label;
mod names;
mod phrase;
mod place;

use super::bars::Bar;
use super::reason::Reason;
use crate::boilerplate::Kind;
use crate::feature::{Measured, Subject};

/// What a rule found: a kind, with points against the story.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Evidence {
    /// The kind that the block may be.
    pub(super) kind: Kind,
    /// How telling it is among the evidence: the most telling names the kind.
    pub(super) points: i32,
    /// What it takes off the block's own points, beyond what the trained weights know of it; hundredths of a logit.
    pub(super) decisive: i32,
    /// Why.
    pub(super) reason: Reason,
}

/// What is known of each block beside its own numbers.
pub(super) struct Known {
    /// The kind that a heading above names.
    pub(super) sections: Vec<Option<Kind>>,
    /// Which are lines of several links.
    pub(super) bars: Vec<Option<Bar>>,
    /// What the small box around asks for.
    pub(super) asked: Vec<Option<(Kind, Reason)>>,
}

impl Known {
    /// The case of one block.
    pub(super) fn case<'a>(&self, measured: &'a Measured<'a>, index: usize) -> Case<'a> {
        Case {
            measured,
            index,
            section: self.sections[index],
            bar: self.bars[index],
            asked: self.asked[index],
        }
    }
}

/// What a rule looks at.
pub(super) struct Case<'a> {
    pub(super) measured: &'a Measured<'a>,
    pub(super) index: usize,
    /// The kind that a heading above names.
    pub(super) section: Option<Kind>,
    /// Whether it is a line of several links.
    pub(super) bar: Option<Bar>,
    /// What the small box around asks for.
    pub(super) asked: Option<(Kind, Reason)>,
}

impl<'a> Case<'a> {
    pub(super) fn subject(&self) -> &'a Subject<'a> {
        &self.measured.subjects[self.index]
    }

    /// Whether it is a button in the main content that asks what the text behind it answers.
    fn opens_answer(&self) -> bool {
        const ANSWER: i32 = 8;
        let f = &self.subject().features;
        f.in_link == 2
            && f.end == 2
            && f.in_content == 1
            && f.next_words >= ANSWER
            && f.next_link_density < 34
    }
}

type Rule = fn(&Case) -> Option<Evidence>;

/// Every rule that judges a block by itself.
const RULES: &[Rule] = &[
    phrase::phrase,
    label::label,
    names::names,
    place::place,
    phrase::section,
    phrase::asked,
    phrase::links,
];

/// All evidence against a block.
pub(super) fn evidence(case: &Case) -> impl Iterator<Item = Evidence> {
    RULES.iter().filter_map(move |rule| rule(case))
}

/// The strongest evidence against a block, and the most that any takes off its points.
pub(super) fn strongest(case: &Case) -> (Option<Evidence>, i32) {
    let (mut strongest, mut decisive): (Option<Evidence>, _) = (None, 0);
    for found in evidence(case) {
        decisive = decisive.max(found.decisive);
        if strongest.is_none_or(|strongest| strongest.points < found.points) {
            strongest = Some(found);
        }
    }
    (strongest, decisive)
}

pub(super) use echo::echoes;
