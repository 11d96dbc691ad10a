//! Other stories on the page: where the next one is loaded below, or two stand side by side, each has its own headline,
//! byline and date; what the headline of this page does not stand over is not its story.

use crate::feature::hints::Hint;
use crate::feature::{Declared, Genre, Measured, Setting};
use crate::page::{NodeId, Page, Tag};

/// Prose words from which on what stands under a headline is a story.
const STORY: u32 = 40;

/// Elements climbed from a headline to all of its story.
const LEVELS: usize = 32;
/// Nodes of a story among which its byline or date is looked for.
const OPENING: usize = 200;
/// How much of the page's title the headline says, per cent, and twice what another story's may.
const TITLE: i32 = 60;

/// For each block, whether it stands in another story than the one of the headline.
pub(super) fn others(page: &Page, measured: &Measured, declared: &Declared) -> Vec<bool> {
    let mut other = vec![false; measured.subjects.len()];
    let Some(own) = measured.headline else { return other };
    // Whose story it is has to be beyond doubt: the page's title says so.
    let f = &measured.subjects[own].features;
    if declared.genre == Genre::LiveBlog || f.is_title < TITLE || f.heading != 1 {
        return other;
    }
    let context = &measured.context;
    for (index, subject) in measured.subjects.iter().enumerate() {
        let heads = page.is(subject.block.container, Tag::H1) && subject.features.words >= 3;
        let titled = subject.features.is_title * 2 >= TITLE;
        if index <= own
            || other[index]
            || !heads
            || titled
            || subject.block.hidden
            || subject.setting().any(Setting::NAV)
        {
            continue;
        }
        let apart = |element: &NodeId| !context.blocks_in(page, *element).contains(&own);
        let region = page.inclusive_ancestors(subject.block.container).take(LEVELS).take_while(apart).last();
        let Some(region) = region.filter(|&region| context.prose_in(page, region) >= STORY) else { continue };
        if are_alike(page, measured.subjects[own].block.container, subject.block.container)
            && is_signed(page, measured, region)
        {
            other[context.blocks_in(page, region)].fill(true);
        }
    }
    other
}

/// Whether two headlines and the elements around them have the same tags and classes: both are made from one template.
fn are_alike(page: &Page, one: NodeId, other: NodeId) -> bool {
    const AROUND: usize = 2;
    let shape = |element: NodeId| (page.name(element), page.attribute(element, "class"));
    let mut pairs = page.inclusive_ancestors(one).zip(page.inclusive_ancestors(other)).take(AROUND);
    page.attribute(one, "class").is_some() && pairs.all(|(one, other)| shape(one) == shape(other))
}

/// Whether an element holds a byline or a date, as a story of its own does and a chapter does not.
fn is_signed(page: &Page, measured: &Measured, region: NodeId) -> bool {
    page.descendants(region).take(OPENING).filter(|&node| page.tag(node).is_some()).any(|node| {
        let own = measured.context.around(node).own;
        page.is(node, Tag::Time) || own.has(Hint::Byline) || own.has(Hint::Date)
    })
}
