//! Mentions: where a sentence names somebody, and of what sort the words are.

use super::word::Class;

/// What sort of phrase it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sort {
    /// "Kremlin spokesperson Dmitry Peskov": the name stands in `name`.
    Person,
    /// "the White House"
    Organisation,
    /// "she"
    Pronoun(Class),
    /// "a spokesman for the ministry"
    Description,
}

/// A noun phrase: tokens `from..to`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Mention {
    pub(super) sort: Sort,
    pub(super) from: usize,
    pub(super) to: usize,
    /// The name alone, for a person.
    pub(super) name: (usize, usize),
}
