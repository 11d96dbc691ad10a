//! What is story and what is not: evidence from the rules, weighed into one verdict for each block.
//!
//! Comes in: blocks and what was measured of them. Goes out: keep or fold, with role, kind, reason and confidence.
//! Never touches text.

mod bars;
mod boxes;
mod confidence;
mod corrected;
mod leads;
mod model;
mod naming;
mod parts;
mod reason;
mod repeated;
mod role;
mod rules;
mod sections;
mod signed;
mod signs;
mod stories;
mod story;
mod weigh;

pub use confidence::Confidence;
pub use corrected::{Corrections, correct};
pub use reason::Reason;
pub use role::{Decision, Role};
pub use story::{is_story, outline};
pub use weigh::judge;

use crate::boilerplate::Kind;

/// The verdict on one block.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// Kept or folded.
    pub decision: Decision,
    /// What it is in the story.
    pub role: Role,
    /// The kind of boilerplate it is, where folded.
    pub kind: Option<Kind>,
    /// The kind it may be, where kept and unsure.
    pub doubt: Option<Kind>,
    /// What weighed most.
    pub reason: Reason,
    /// How sure.
    pub confidence: Confidence,
    /// Whether a reader of the page can see it; what is not drawn is in no report, unless it is kept.
    pub rendered: bool,
}

impl Verdict {
    /// Whether it is kept as part of the story's body.
    #[must_use]
    pub fn is_body(&self) -> bool {
        self.decision == Decision::Keep && self.role.is_body()
    }
}
