//! What the view draws: the items of a story, which name blocks by their index in the Report.

use serde::Serialize;

use crate::page::Ordinal;

/// One thing of the story, as the view draws it.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum Item {
    /// A block of text; its role says how it is drawn.
    Block {
        /// Index in the Report's blocks.
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
    /// What a reader opens and closes: a `details`.
    Details {
        /// Whether the page shows it open.
        open: bool,
        /// Indices of the blocks of its `summary`, which stands for it while it is closed; none where it has none.
        summary: Vec<usize>,
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
        /// Video players in it.
        videos: u32,
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

impl Cell {
    /// A cell without text.
    pub(super) const EMPTY: Self = Self { header: false, colspan: 1, rowspan: 1, items: Vec::new() };
}
