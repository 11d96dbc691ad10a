//! Where the story is: the element whose blocks, prose for and the rest against, weigh most.
//!
//! A maximum over subtrees of a sum over blocks, so that a story split over several containers is found in what holds
//! them all, and a climb past link lists costs what they weigh.

use super::context::Context;
use super::hints::{Hint, Hints};
use super::setting::Setting;
use crate::block::Block;
use crate::boilerplate::Kind;
use crate::page::{NodeId, Page, Tag};

/// A paragraph longer than this (words) weighs no more.
const LONG: i32 = 80;

/// What each block weighs: prose its words, the rest a little against.
#[must_use]
pub fn weights(blocks: &[Block], context: &Context) -> Vec<i32> {
    blocks.iter().enumerate().map(|(index, block)| weight(index, block, context)).collect()
}

fn weight(index: usize, block: &Block, context: &Context) -> i32 {
    if block.hidden {
        return 0;
    }
    let measure = &context.measures[index];
    let around = context.around(block.container);
    let words = (measure.words as i32).min(LONG);
    let linked = context.link_words(index);
    let aside = around.setting.any(OUTSIDE) || !around.far.among(AGAINST).is_empty();
    if context.is_prose(index) {
        if aside { -words / 2 } else { words }
    } else if linked * 2 > measure.words {
        -4 - (linked as i32).min(12) / 2
    } else if aside {
        -4
    } else {
        i32::from(measure.ends_sentence && measure.words >= 5) * 3 - 1
    }
}

const OUTSIDE: Setting = Setting(
    Setting::NAV.0
        | Setting::FOOTER.0
        | Setting::ASIDE.0
        | Setting::FORM.0
        | Setting::DIALOG.0
        | Setting::COMMENT.0
        | Setting::FIXED.0
        | Setting::UNSEEN.0
        | Setting::LINK.0
        | Setting::BUTTON.0,
);

/// Names that speak against prose inside; `video`, `navigation`, `other` and the like stand around stories too often.
const AGAINST: Hints = {
    let mut bits = 0;
    let kinds = [
        Kind::Related,
        Kind::Newsletter,
        Kind::Sponsored,
        Kind::Comments,
        Kind::Poll,
        Kind::Consent,
        Kind::Promo,
        Kind::AuthorBox,
        Kind::Legal,
        Kind::Advertisement,
    ];
    let mut at = 0;
    while at < kinds.len() {
        bits |= 1 << kinds[at] as u32;
        at += 1;
    }
    Hints(bits)
};

/// The element of the main content; the root where nothing reads like prose. Linear.
#[must_use]
pub fn main_content(page: &Page, weights: &[i32], context: &Context) -> NodeId {
    let mut sums = Vec::with_capacity(weights.len() + 1);
    let mut total = 0;
    sums.push(0);
    for weight in weights {
        total += weight;
        sums.push(total);
    }
    let mut best = (0, NodeId(0));
    for node in page.nodes() {
        if page.tag(node).is_none_or(|tag| matches!(tag, Tag::P | Tag::Li | Tag::A | Tag::Span)) {
            continue;
        }
        let range = context.blocks_in(page, node);
        let mut sum = sums[range.end] - sums[range.start];
        let around = context.around(node);
        if around.setting.any(Setting::BODY_PROPERTY) {
            sum += sum / 20;
        }
        if around.own.has(Hint::Story) {
            sum += sum / 50;
        }
        // A deeper element of the same weight holds the same text with less around it.
        if sum > 0 && sum >= best.0 {
            best = (sum, node);
        }
    }
    best.1
}
