//! The persons of an article: what they are called, what they are, and which words stand for them.
//!
//! Comes in: parsed passages. Goes out: a [`Register`](register::Register) of persons, learned from every passage, that is asked whom a name
//! or a description means. Never knows who speaks.

pub(super) mod described;
pub(super) mod namewords;
pub(super) mod register;
pub(super) mod role;

mod key;

/// A person's number in the register.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct PersonId(pub(super) u32);

/// As titles and first names tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sex {
    Man,
    Woman,
}

/// A person.
#[derive(Debug)]
pub(super) struct Person {
    /// First and last name, as first given.
    pub(super) name: String,
    pub(super) sex: Option<Sex>,
    /// What the person is, best first.
    pub(super) role: Option<String>,
    role_worth: u32,
    /// How often the full name stands in the article.
    count: u32,
    /// It begins with a first name.
    first_known: bool,
    /// Something else than a capital says that this is a person.
    pub(super) sure: bool,
}
