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
mod lead;
mod metadata;
mod names;
mod pictures;
mod tree;

pub use entries::entries;
pub use goes_on::{GoesOn, goes_on};
pub use item::{Cell, Image, Item, Media, Place, Source};
pub use lead::{Lead, lead};
pub use metadata::{Direction, Metadata, metadata};
pub use tree::tree;

/// The blocks where byline and date stand: around the headline, else around the first prose of the main content. What stands
/// under the first heading below the prose belongs to a chapter, or to other stories.
fn near_headline(measured: &crate::feature::Measured) -> std::ops::Range<usize> {
    let subjects = &measured.subjects;
    let prose =
        || subjects.iter().position(|subject| subject.features.in_content * subject.features.prose == 1);
    let at = measured.headline.or_else(prose).unwrap_or(0);
    let end = subjects.len().min(at + 17);
    let below = subjects.get(at + 1..end).unwrap_or_default();
    let told = below
        .iter()
        .position(|subject| subject.features.prose == 1 && subject.features.heading == 0)
        .unwrap_or(below.len());
    let heading = below.iter().skip(told).position(|subject| subject.features.heading > 0);
    at.saturating_sub(6)..heading.map_or(end, |heading| at + 1 + told + heading)
}
