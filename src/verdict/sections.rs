//! Sections that a heading names: what stands under "Related stories" is related.

use crate::feature::phrases::Found;
use crate::feature::{Measured, Subject};
use crate::page::{NodeId, Page, Tag};

use crate::boilerplate::Kind;

/// For each block, the kind that the heading above it names, with whether the section is closed by its own element.
pub(super) fn sections(page: &Page, measured: &Measured) -> Vec<Option<Kind>> {
    let mut kinds = vec![None; measured.subjects.len()];
    for (index, subject) in measured.subjects.iter().enumerate() {
        let Some(kind) = named_by(subject) else { continue };
        let range = if kind == Kind::Advertisement {
            labelled(page, measured, index)
        } else {
            scope(page, measured, index)
        };
        let heading = subject.features.heading;
        for block in range {
            let next = measured.subjects[block].features.heading;
            if next > 0 && next <= heading {
                break;
            }
            if kinds[block].is_none() || measured.subjects[block].phrase.is_none() {
                kinds[block] = Some(kind);
            }
        }
    }
    kinds
}

/// The kind that a block names as a heading: short, and a heading, a label with a colon, all bold, or a whole phrase.
fn named_by(subject: &Subject) -> Option<Kind> {
    let phrase = subject.phrase?;
    let f = &subject.features;
    let alone = phrase.found == Found::Whole && f.in_list == 0 && f.in_link == 0;
    let heads = f.heading > 0 || f.bold == 1 || f.end == 3 || alone;
    // A mark of copyright ends what stands over it.
    let heads = heads && phrase.kind != Kind::Legal;
    (heads && f.words <= 10 && f.link_density <= 50 && phrase.found != Found::Within).then_some(phrase.kind)
}

/// The blocks that the label of an advertisement stands over: those of its own small box.
fn labelled(page: &Page, measured: &Measured, index: usize) -> std::ops::Range<usize> {
    const SMALL: usize = 4;
    let container = measured.subjects[index].block.container;
    let range = page.parent(container).map_or(0..0, |parent| measured.context.blocks_in(page, parent));
    if range.len() > SMALL { index..index } else { index + 1..range.end.max(index + 1) }
}

/// The blocks that a heading stands over: the rest of the smallest section around it that holds more than the heading
/// and is not most of the page's prose; where there is none, the list of links that comes next.
fn scope(page: &Page, measured: &Measured, index: usize) -> std::ops::Range<usize> {
    let context = &measured.context;
    let block = measured.subjects[index].block;
    let total = context.prose_in(page, NodeId(0));
    let mut inside = block.container;
    for element in page.ancestors(block.container).take(6) {
        let range = context.blocks_in(page, element);
        if range.len() > 1 {
            let prose = context.prose_in(page, element);
            if prose * 5 > total && prose > 0 {
                break;
            }
            if range.start + 2 >= index {
                return index + 1..range.end.max(index + 1);
            }
            break;
        }
        inside = element;
    }
    // The siblings after it, as long as they are lists or made of links.
    let mut end = index + 1;
    for sibling in page.following_siblings(inside).filter(|&sibling| page.tag(sibling).is_some()) {
        let range = context.blocks_in(page, sibling);
        let linked = context.link_words_in(page, sibling) * 2 > context.words_in(page, sibling);
        let list = page.is(sibling, Tag::Ul) || page.is(sibling, Tag::Ol);
        if range.is_empty() {
            continue;
        }
        if !(linked || list && context.prose_in(page, sibling) == 0) || range.len() > 60 {
            break;
        }
        end = range.end;
    }
    index + 1..end.max(index + 1)
}
