//! Newsfold reads a news page: what is the story, what is not, and who said what.
//!
//! One direction, no way back: [`page`] → [`block`] → [`feature`] → [`verdict`] → [`article`] → [`quote`] → [`report`].
//! The same code runs natively, in a content script and in an extension's background worker; it has no clock and no network.

#[forbid(unsafe_code)]
pub mod article;
#[forbid(unsafe_code)]
pub mod block;
#[cfg(target_arch = "wasm32")]
mod browser;
#[forbid(unsafe_code)]
pub mod feature;
#[forbid(unsafe_code)]
pub mod lexicon;
#[forbid(unsafe_code)]
pub mod page;
#[forbid(unsafe_code)]
pub mod quote;
#[forbid(unsafe_code)]
pub mod report;
#[forbid(unsafe_code)]
pub mod text;
#[forbid(unsafe_code)]
pub mod verdict;

#[cfg(test)]
mod typescript;

pub use page::Page;
pub use report::Report;

/// Reads a page.
#[must_use]
pub fn read(page: &Page) -> Report {
    let _ = page;
    Report::default()
}
