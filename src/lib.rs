//! Newsfold reads a news page: what is the story, what is not, and who said what.
//!
//! One direction, no way back: [`page`] → [`block`] → [`feature`] → [`verdict`] → [`article`] → [`quote`] → [`report`].
//! The same code runs natively, in a content script and in an extension's background worker; it has no clock and no network.

#[forbid(unsafe_code)]
pub mod article;
#[forbid(unsafe_code)]
pub mod block;
#[forbid(unsafe_code)]
pub mod boilerplate;
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
    measured(page, |Stages { measured, declared, language, phrases }| {
        let mut verdicts = verdict::judge(page, &measured, &declared, phrases);
        verdict::correct(page, &measured, corrections, &mut verdicts);
        let story = verdict::is_story(&verdict::outline(page, &measured, &verdicts, &declared, language));
        report::compose(page, &measured, &verdicts, &declared, phrases, language, story)
    })
}

/// What the stages before the verdicts made of a page.
struct Stages<'b> {
    measured: feature::Measured<'b>,
    declared: feature::Declared,
    language: Option<lexicon::Language>,
    /// What to look for: English's phrases where the page's language has no lexicon.
    phrases: &'static feature::phrases::Phrases,
}

/// Runs the stages before the verdicts, and hands on what came of them.
fn measured<T>(page: &Page, then: impl FnOnce(Stages) -> T) -> T {
    let blocks = block::cut(page);
    let declared = feature::declared(page);
    let language = feature::language(&blocks, &declared);
    let phrases = feature::phrases::Phrases::of(language.unwrap_or(lexicon::Language::English));
    let measured = feature::measured(page, &blocks, &declared, phrases);
    then(Stages { measured, declared, language, phrases })
}

/// Each block's text with the numbers it is judged by, in reading order: what the weights are trained on.
#[cfg(feature = "cli")]
#[must_use]
pub fn numbers(page: &Page) -> Vec<(String, Vec<i32>)> {
    measured(page, |Stages { measured, .. }| {
        let numbers =
            |subject: &feature::Subject| (subject.block.text.clone(), subject.features.values().to_vec());
        measured.subjects.iter().map(numbers).collect()
    })
}

/// The numbers that the page as a whole is judged by: what the weights for "is it a story" are trained on.
#[cfg(feature = "cli")]
#[must_use]
pub fn outline(page: &Page) -> Vec<i32> {
    measured(page, |Stages { measured, declared, language, phrases }| {
        let verdicts = verdict::judge(page, &measured, &declared, phrases);
        verdict::outline(page, &measured, &verdicts, &declared, language).values().to_vec()
    })
}
