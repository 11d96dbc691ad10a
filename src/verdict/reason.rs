//! Why a block was kept or folded, as values; the words come from here alone.

use crate::boilerplate::Kind;

/// Why.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// A phrase that the lexicon knows.
    Phrase {
        /// What it names.
        kind: Kind,
        /// The phrase.
        phrase: &'static str,
    },
    /// It stands under a heading that says so.
    Section {
        /// What the heading names.
        kind: Kind,
    },
    /// The page's own names say so.
    Named {
        /// What they name.
        kind: Kind,
    },
    /// Its box holds something that says so.
    Holds {
        /// What such a box is.
        kind: Kind,
        /// What it holds, in a reader's words.
        what: &'static str,
    },
    /// Its links lead there.
    Leads {
        /// What they lead to.
        kind: Kind,
    },
    /// The section of the page it stands in.
    Place {
        /// What stands in such a section.
        kind: Kind,
        /// The section, in a reader's words.
        place: &'static str,
    },
    /// It is made of links.
    LinkDensity {
        /// Link words per words, per cent.
        value: i32,
    },
    /// It says again what a neighbour says.
    Repeats,
    /// It says again what its picture's caption says.
    CaptionAgain,
    /// It leads to a part of this page, and says what stands there.
    Contents,
    /// It opens with the name that the story is signed with.
    Signed,
    /// It stands in another story.
    Other,
    /// It stands outside the story.
    Outside,
    /// It reads like no part of the story.
    Unlike,
    /// It is set apart as a part of the story.
    Part(&'static str),
    /// It reads like the story.
    Prose,
    /// The page names it as the story's text.
    Declared,
    /// It stands among the story's paragraphs.
    Among,
    /// The reader corrected it.
    Corrected,
}

impl Reason {
    /// In a reader's words.
    #[must_use]
    pub fn in_words(self) -> String {
        match self {
            Self::Phrase { kind, phrase } => format!("{}: says “{phrase}”", kind.in_words()),
            Self::Section { kind } => format!("{}: stands under a heading that says so", kind.in_words()),
            Self::Named { kind } => format!("{}: the page's own markup calls it so", kind.in_words()),
            Self::Holds { kind, what } => format!("{}: its box holds {what}", kind.in_words()),
            Self::Leads { kind } => format!("{}: its links say so", kind.in_words()),
            Self::Place { kind, place } => format!("{}: stands in {place}", kind.in_words()),
            Self::LinkDensity { value } => format!("{value} % of its words are links"),
            Self::Repeats => "says again what stands beside it".to_owned(),
            Self::CaptionAgain => "says again what the caption beside it says".to_owned(),
            Self::Contents => "a table of contents: says the headings below once more".to_owned(),
            Self::Signed => "says who wrote this: opens with the author's name".to_owned(),
            Self::Other => "belongs to another story on the page".to_owned(),
            Self::Outside => "stands outside the story".to_owned(),
            Self::Unlike => "does not read like the story".to_owned(),
            Self::Part(part) => format!("{part} of the story"),
            Self::Prose => "reads like the story".to_owned(),
            Self::Declared => "the page names it as the story's text".to_owned(),
            Self::Among => "stands among the story's paragraphs".to_owned(),
            Self::Corrected => "you said so".to_owned(),
        }
    }
}
