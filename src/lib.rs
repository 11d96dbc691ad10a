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
#[cfg(feature = "cli")]
#[forbid(unsafe_code)]
pub mod export;
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

/// Reads a page. Linear in the page, whatever it holds.
///
/// # Example
///
/// ```
/// let mut builder = newsfold::page::Builder::new(None);
/// builder.open("p");
/// builder.text("It rained in the hills all night, and by morning the lower road was under water.");
/// let report = newsfold::read(&builder.finish()?);
/// assert_eq!(report.blocks.len(), 1);
/// # Ok::<(), newsfold::page::PageError>(())
/// ```
#[must_use]
pub fn read(page: &Page) -> Report {
    read_corrected(page, verdict::Corrections::default())
}

/// Reads a page as a reader corrected it; see [`read`].
#[must_use]
pub fn read_corrected(page: &Page, corrections: verdict::Corrections) -> Report {
    let blocks = block::cut(page);
    let declared = feature::declared(page);
    let (language, phrases) = spoken(&blocks, &declared);
    let measured = feature::measured(page, &blocks, &declared, phrases);
    let mut verdicts = verdict::judge(page, &measured, &declared, phrases);
    verdict::correct(page, &measured, corrections, &mut verdicts);
    let story = verdict::is_story(&verdict::outline(page, &measured, &verdicts, &declared, language));
    let metadata = article::metadata(page, &measured, &verdicts, &declared, language, phrases.furniture());
    report::compose(page, &measured, &verdicts, metadata, language, story)
}

/// The page's language, and the phrases to look for: English's where it has no lexicon.
fn spoken(
    blocks: &[block::Block],
    declared: &feature::Declared,
) -> (Option<lexicon::Language>, &'static feature::phrases::Phrases) {
    let language = feature::language(blocks, declared);
    (language, feature::phrases::Phrases::of(language.unwrap_or(lexicon::Language::English)))
}

/// Each block's text with the numbers it is judged by, in reading order: what the weights are trained on.
#[cfg(feature = "cli")]
#[must_use]
pub fn numbers(page: &Page) -> Vec<(String, Vec<i32>)> {
    let blocks = block::cut(page);
    let declared = feature::declared(page);
    let (_, phrases) = spoken(&blocks, &declared);
    let measured = feature::measured(page, &blocks, &declared, phrases);
    measured
        .subjects
        .iter()
        .map(|subject| (subject.block.text.clone(), subject.features.values().to_vec()))
        .collect()
}

/// The numbers that the page as a whole is judged by: what the weights for "is it a story" are trained on.
#[cfg(feature = "cli")]
#[must_use]
pub fn outline(page: &Page) -> Vec<i32> {
    let blocks = block::cut(page);
    let declared = feature::declared(page);
    let (language, phrases) = spoken(&blocks, &declared);
    let measured = feature::measured(page, &blocks, &declared, phrases);
    let verdicts = verdict::judge(page, &measured, &declared, phrases);
    verdict::outline(page, &measured, &verdicts, &declared, language).values().to_vec()
}
