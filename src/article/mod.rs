//! The story as the view draws it: headline, byline, date, body, figures, lists, tables.
//!
//! Comes in: a page, its blocks and their verdicts. Goes out: metadata and a tree of items that name blocks by index.
//! Never decides what is story.

mod authors;
mod dates;
mod entries;
mod goes_on;
mod images;
mod item;
mod metadata;
mod tree;

pub use entries::entries;
pub use goes_on::{GoesOn, goes_on};
pub use item::{Cell, Image, Item, Media, Place, Source};
pub use metadata::{Direction, Metadata, metadata};
pub use tree::tree;

/// The blocks where byline and date stand: around the headline, else around the first prose of the main content.
fn near_headline(measured: &crate::feature::Measured) -> std::ops::Range<usize> {
    let subjects = &measured.subjects;
    let prose =
        || subjects.iter().position(|subject| subject.features.in_content * subject.features.prose == 1);
    let at = measured.headline.or_else(prose).unwrap_or(0);
    at.saturating_sub(6)..subjects.len().min(at + 17)
}
