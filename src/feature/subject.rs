//! Every block of a page with what was measured of it: its numbers, its phrase, what stands around it.

use super::context::{Around, Context};
use super::declared::Declared;
use super::hints::Hints;
use super::invitation::{gives_way, invitation};
use super::phrases::{Phrase, Phrases, SHORT};
use super::setting::Setting;
use super::vector::{Features, PageView};
use crate::block::Block;
use crate::page::{NodeId, Page};
use crate::text::{normal, word_hashes};

/// A block with what was measured of it.
#[derive(Debug)]
pub struct Subject<'p> {
    /// The block.
    pub block: &'p Block,
    /// Its text in normal form; empty for long blocks, which no phrase is looked for in.
    pub normal: String,
    /// What stands around its container.
    pub around: Around,
    /// What stands around its tightest element.
    pub inner: Around,
    /// The numbers.
    pub features: Features,
    /// The strongest phrase in it.
    pub phrase: Option<Phrase>,
}

impl Subject<'_> {
    /// The sections that the container or the tightest element stands in.
    #[must_use]
    pub fn setting(&self) -> Setting {
        self.around.setting.with(self.inner.setting)
    }

    /// Hints of the names close by.
    #[must_use]
    pub fn near(&self) -> Hints {
        self.around.near.with(self.inner.own)
    }

    /// Hints of every name that is about it.
    #[must_use]
    pub fn far(&self) -> Hints {
        self.around.far.with(self.inner.own)
    }
}

/// Everything that was measured of a page.
#[derive(Debug)]
pub struct Measured<'p> {
    /// The blocks, in reading order.
    pub subjects: Vec<Subject<'p>>,
    /// The element of the main content.
    pub content: NodeId,
    /// The headline's block.
    pub headline: Option<usize>,
    /// Sums and settings of the elements.
    pub context: Context,
}

/// Measures every block of a page. Linear in the page.
#[must_use]
pub fn measured<'p>(
    page: &Page,
    blocks: &'p [Block],
    declared: &Declared,
    phrases: &Phrases,
) -> Measured<'p> {
    let context = Context::of(page, blocks, &declared.withheld);
    let weights = super::main_content::weights(blocks, &context);
    let content = super::main_content::main_content(page, &weights, &context);
    let headline = super::headline::find(page, blocks, declared, &context, content);
    let page_view = PageView::of(page, blocks, declared, &context, content, headline);
    let site: Vec<String> =
        [&declared.site, &declared.brand].into_iter().flatten().map(|name| normal(name)).collect();
    let mut words = Vec::new();
    let subjects = blocks
        .iter()
        .enumerate()
        .map(|(index, block)| {
            let normal =
                if context.measures[index].words <= SHORT { normal(&block.text) } else { String::new() };
            let phrase = if normal.is_empty() { None } else { phrases.find(&normal) };
            words.clear();
            words.extend(word_hashes(&block.text));
            let features = page_view.features(index, phrase, &words);
            let invited = || invitation(phrases, &block.text, &normal, &features, &site).or(phrase);
            let phrase = if gives_way(phrase) { invited() } else { phrase };
            Subject {
                block,
                normal,
                around: *context.around(block.container),
                inner: *context.around(block.element),
                features,
                phrase,
            }
        })
        .collect();
    Measured { subjects, content, headline, context }
}
