//! What is known while passages are read: the language's tables, whom the article names, who spoke, what waits for a speaker.

use crate::lexicon::{Marking, Speech};
use crate::quote::vocabulary::Vocabulary;
use crate::quote::{Quotation, Speaker};

/// At most so many persons are kept for surnames; news copy names a dozen.
pub(super) const PERSONS: usize = 64;

/// A name as the article has it, with what the person is.
#[derive(Debug)]
pub(super) struct Person {
    pub(super) name: String,
    pub(super) role: Option<String>,
}

/// Quotations that wait for whoever the next passage names.
#[derive(Clone, Copy, Debug)]
pub(super) struct Waiting {
    /// Number of the first of them.
    pub(super) first: usize,
    /// The passage of the last.
    pub(super) passage: usize,
    /// They are said to be of him or her.
    pub(super) pronoun: bool,
}

/// The reading of one article.
pub(super) struct Reading {
    pub(super) vocabulary: &'static Vocabulary,
    pub(super) speech: &'static Speech,
    pub(super) marking: &'static Marking,
    /// Whom the article names, in the order of their first mention.
    pub(super) persons: Vec<Person>,
    /// The last who spoke.
    pub(super) spoke: Option<Speaker>,
    /// Number of the person who was named last.
    pub(super) named_last: Option<usize>,
    /// Whom the sentence before is about, where nobody was quoted since.
    pub(super) since: Option<Speaker>,
    /// The passage in which somebody was last quoted.
    pub(super) quoted_in: Option<usize>,
    /// What is read is a headline or a caption.
    pub(super) headline: bool,
    /// Every sentence is asked for names, rather than those around quotations.
    pub(super) learning: bool,
    /// Quotations at the end of what was read that wait for whoever the next passage names.
    pub(super) waiting: Option<Waiting>,
    /// What was written down.
    pub(super) out: Vec<Quotation>,
}
