//! What a block is in the story.

use serde::Serialize;

use crate::feature::Subject;

/// Kept in the story or folded away.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "lowercase")]
pub enum Decision {
    /// Shown.
    Keep,
    /// Folded away where it stood.
    Fold,
}

/// What a block is in the story.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// The title of the story.
    Headline,
    /// The short line above the headline.
    Kicker,
    /// The line under the headline that sums the story up.
    Dek,
    /// Who wrote it.
    Byline,
    /// When it was published or changed; in a live blog, the time of an entry.
    Date,
    /// Running text.
    Paragraph,
    /// A heading within the story.
    Subhead,
    /// An item of a list.
    ListItem,
    /// A cell of a table.
    Table,
    /// Words of another, set apart.
    BlockQuote,
    /// A sentence of the story or of a person in it, set large.
    PullQuote,
    /// Preformatted text.
    Code,
    /// What a picture shows.
    Caption,
    /// Who made a picture, or helped with the story.
    Credit,
    /// The publisher's notice that it limits this article.
    Paywall,
    /// What was corrected or added.
    Correction,
    /// Key points or a summary that stands in the story.
    Summary,
    /// Text of an embedded post.
    Embed,
    /// A note at the foot of the story.
    Footnote,
    /// Not part of the story.
    Boilerplate,
}

impl Role {
    /// Whether its words are part of the body text.
    #[must_use]
    pub const fn is_body(self) -> bool {
        matches!(
            self,
            Self::Paragraph
                | Self::Subhead
                | Self::ListItem
                | Self::Table
                | Self::BlockQuote
                | Self::Code
                | Self::Footnote
                | Self::Summary
                | Self::Embed
        )
    }

    /// Whether its words stand in the text that is copied and counted: the body, and what was corrected of it.
    #[must_use]
    pub const fn is_text(self) -> bool {
        self.is_body() || matches!(self, Self::Correction)
    }
}

/// The role of a kept block that is no part with a place of its own; `in_data_table` is asked only where it matters.
pub(super) fn of(subject: &Subject, in_data_table: impl Fn() -> bool) -> Role {
    let f = &subject.features;
    if subject.block.preformatted {
        Role::Code
    } else if f.in_post == 1 {
        Role::Embed
    } else if f.heading > 0 {
        Role::Subhead
    } else if f.in_quote == 1 {
        Role::BlockQuote
    } else if f.in_table == 1 && in_data_table() {
        Role::Table
    } else if f.in_list == 1 {
        Role::ListItem
    } else if f.bold == 1
        && f.words <= 14
        && f.end != 1
        && (f.tag != 5 || !in_data_table())
        && !names_source(&subject.block.text)
    {
        Role::Subhead
    } else {
        Role::Paragraph
    }
}

/// Whether a line names whose words stand above it: in brackets, or after a dash.
pub(super) fn names_source(text: &str) -> bool {
    text.starts_with('[') && text.ends_with(']')
        || text.starts_with('(') && text.ends_with(')')
        || text.starts_with(['—', '–', '―'])
}
