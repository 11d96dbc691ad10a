//! What is story and what is not: evidence from the rules, weighed into one verdict for each block.
//!
//! Comes in: blocks and what was measured of them. Goes out: keep or fold, with kind, reason and confidence. Never touches text.

mod confidence;
pub mod kind;

pub use confidence::Confidence;
pub use kind::Kind;
