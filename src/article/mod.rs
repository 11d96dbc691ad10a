//! The story as the view draws it: headline, byline, date, body, figures, lists, tables.
//!
//! Comes in: a page, its blocks and their verdicts. Goes out: metadata and a tree of items that name blocks by index.
//! Never decides what is story.

mod dates;
mod entries;
mod images;
mod item;
mod metadata;
mod tree;

pub use entries::entries;
pub use item::{Cell, Image, Item, Media, Place, Source};
pub use metadata::{Direction, Metadata, metadata};
pub use tree::tree;
