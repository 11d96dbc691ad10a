//! The Report: what was read, as data. The one type that is serialised, for the view, the command line and the exports.
//!
//! Comes in: the results of every stage. Goes out: JSON, or the same shape as a JavaScript object. Never decides anything.
//!
//! A block is named by its index in [`Report::blocks`], a live element by its ordinal ([`crate::page::Ordinal`]).

use serde::Serialize;

use crate::page::Ordinal;
use crate::text::{CodePoint, Utf16};
use crate::verdict::{Confidence, Kind};

/// What Newsfold read on one page.
#[derive(Clone, Debug, Default, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Report {
    /// The story's headline, without the site's name.
    pub headline: Option<String>,
    /// The authors' names, parted by `", "`; no "By", no job titles.
    pub byline: Option<String>,
    /// When it was published: ISO 8601, as the page gives it (date alone or with time and offset).
    pub published: Option<String>,
    /// When it was last changed, in the same form.
    pub modified: Option<String>,
    /// BCP 47 tag of the story's language, judged from the text.
    pub lang: Option<String>,
    /// Writing direction of the story.
    pub dir: Direction,
    /// Canonical address, else the address the page was read from.
    pub url: Option<String>,
    /// The site's name.
    pub site: Option<String>,
    /// The body alone: paragraphs parted by blank lines; no headline, captions, credits or folded blocks.
    pub text: String,
    /// Whether the page is a story.
    pub story: bool,
    /// Every rendered block of the page, in reading order.
    pub blocks: Vec<Block>,
    /// The story as the view draws it.
    pub article: Vec<Item>,
    /// Who said what, in document order.
    pub quotes: Vec<Quote>,
}

/// Writing direction.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// Left to right.
    #[default]
    Ltr,
    /// Right to left.
    Rtl,
}

/// A run of text between block boundaries, with its verdict.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Block {
    /// Text as a reader sees it: white space folded, `\n` for a line break.
    pub text: String,
    /// What it is in the story.
    pub role: Role,
    /// Kept or folded.
    pub verdict: Decision,
    /// The kind of boilerplate; `None` where kept.
    pub kind: Option<Kind>,
    /// The kind that a kept block may be, where that is unsure.
    pub doubt: Option<Kind>,
    /// Why, in a reader's words.
    pub reason: String,
    /// How sure the verdict is.
    pub confidence: Confidence,
    /// The tightest element that holds the block.
    pub node: Ordinal,
    /// Inline marks on the text, outer before inner, in order of their start.
    pub marks: Vec<InlineMark>,
}

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

/// An inline mark on a stretch of a block's text. Marks nest, never cross.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct InlineMark {
    /// Where it starts in the block's text.
    pub start: Utf16,
    /// Where it ends.
    pub end: Utf16,
    /// What it is.
    pub mark: Mark,
    /// Where a link leads, as written on the page; `None` for the rest.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(optional))]
    pub href: Option<String>,
}

/// The kinds of inline mark that the view draws.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "lowercase")]
pub enum Mark {
    /// `a href`
    Link,
    /// `em`, `i`, `cite`, `dfn`, `var`
    Emphasis,
    /// `strong`, `b`
    Strong,
    /// `code`, `kbd`, `samp`, `tt`
    Code,
    /// `sub`
    Sub,
    /// `sup`
    Sup,
    /// `mark`
    Highlight,
    /// `del`, `s`, `strike`
    Deleted,
    /// `ins`, `u`
    Inserted,
    /// `small`
    Small,
    /// `q`
    Quote,
}

/// One thing of the story, as the view draws it.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum Item {
    /// A block of text; its role says how it is drawn.
    Block {
        /// Index in [`Report::blocks`].
        block: usize,
        /// Heading level 2..=6 of a subhead, else 0.
        level: u8,
    },
    /// A list.
    List {
        /// Numbered or not.
        ordered: bool,
        /// First number.
        start: i32,
        /// What each list item holds.
        items: Vec<Vec<Item>>,
    },
    /// Pictures with their captions and credits.
    Figure {
        /// The pictures, in order.
        images: Vec<Image>,
        /// Indices of the caption and credit blocks.
        captions: Vec<usize>,
    },
    /// A table.
    Table {
        /// Its rows.
        rows: Vec<Vec<Cell>>,
        /// Index of the caption block.
        caption: Option<usize>,
    },
    /// Words of another, set apart.
    Quote {
        /// What it holds.
        items: Vec<Item>,
    },
    /// A video, an audio player or an embedded page: drawn as a card with a link.
    Media {
        /// What it is.
        media: Media,
        /// Its title, where the page gives one.
        title: Option<String>,
        /// Where it can be seen.
        href: Option<String>,
        /// The element it stands in.
        node: Ordinal,
    },
    /// A run of folded blocks, neighbours joined.
    Fold {
        /// Indices of the blocks, in reading order.
        blocks: Vec<usize>,
        /// Before, inside or after the story.
        place: Place,
        /// Links in it.
        links: u32,
        /// Pictures in it.
        images: u32,
        /// Words in it.
        words: u32,
    },
    /// A thematic break.
    Rule,
}

/// Where a fold stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "lowercase")]
pub enum Place {
    /// Before the headline.
    Before,
    /// Between the headline and the last paragraph.
    Inside,
    /// After the last paragraph.
    After,
}

/// What a media card stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "lowercase")]
pub enum Media {
    /// A video.
    Video,
    /// An audio player.
    Audio,
    /// Another page in a frame: a post, a map, a chart.
    Frame,
}

/// A picture and where it can be had.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Image {
    /// Candidates as the page gives them, best first by the page's own order.
    pub sources: Vec<Source>,
    /// What stands for it where it cannot be seen.
    pub alt: String,
    /// Width in CSS pixels, 0 where unknown.
    pub width: u32,
    /// Height in CSS pixels, 0 where unknown.
    pub height: u32,
    /// The live `img`, which knows its `currentSrc`.
    pub node: Ordinal,
}

/// One address of a picture.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Source {
    /// As written on the page; may be relative.
    pub url: String,
    /// Width descriptor in pixels (`640w`), 0 where none.
    pub width: u32,
}

/// A table cell.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Cell {
    /// Header cell or not.
    pub header: bool,
    /// Columns it spans.
    pub colspan: u32,
    /// Rows it spans.
    pub rowspan: u32,
    /// What it holds.
    pub items: Vec<Item>,
}

/// Words of a person, in one or more segments.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Quote {
    /// The segments joined by a space.
    pub text: String,
    /// Block, start and end of each segment, in code points of that block's text.
    pub segments: Vec<(usize, CodePoint, CodePoint)>,
    /// The same in UTF-16 code units.
    pub ranges: Vec<(usize, Utf16, Utf16)>,
    /// A whole quotation, a piece of one to three words, or an unmarked answer.
    pub kind: crate::quote::QuoteKind,
    /// Who said it; `None` where unclear.
    pub speaker: Option<crate::quote::Speaker>,
    /// The verb or phrase that attributes it.
    pub cue: Option<String>,
    /// The outlet that relays it.
    pub via: Option<String>,
    /// Said, hedged or denied.
    pub status: crate::quote::Status,
}
