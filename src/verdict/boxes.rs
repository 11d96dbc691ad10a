//! Small boxes that ask for something: all that stands in a box with a field for an e-mail address is the sign-up.

use super::kind::Kind;
use super::reason::Reason;
use super::signs::{Sign, Signs};
use crate::feature::Measured;
use crate::feature::hints::Hint;
use crate::feature::phrases::Found;
use crate::page::{NodeId, Page};

/// A box holds at most so many blocks and words, and at most a third of the page's prose.
const BLOCKS: usize = 8;
const WORDS: u32 = 120;
/// Elements climbed from a field or a phrase to its box.
const LEVELS: usize = 6;
/// Kinds whose phrases name the whole box around them.
const TELLING: &[Kind] = &[Kind::Newsletter, Kind::Sponsored, Kind::Consent, Kind::Comments, Kind::Poll];

/// Kinds that ask for something, of whose words a line at the head and one at the foot make all between them theirs.
const ASKING: &[Kind] =
    &[Kind::Promo, Kind::Newsletter, Kind::Comments, Kind::Poll, Kind::Audio, Kind::Other];
/// Words of a line at the head of a box that asks, and of a button at its foot, at most.
const HEAD: i32 = 15;
const BUTTON: i32 = 5;

/// For each block, what the box around it asks for.
pub(super) fn boxes(page: &Page, measured: &Measured, signs: &Signs) -> Vec<Option<(Kind, Reason)>> {
    let mut found = vec![None; measured.subjects.len()];
    for (node, sign) in signs.iter().filter(|(_, sign)| matches!(sign, Sign::Address | Sign::Reply)) {
        let (_, kind, what) = Sign::ALL[sign as usize];
        mark(page, measured, node, (kind, Reason::Holds { kind, what }), &mut found);
    }
    for (index, subject) in measured.subjects.iter().enumerate() {
        if subject.features.in_link > 0 && is_amount(&subject.block.text) {
            // Buttons with sums of money are for donors.
            let what = (Kind::Promo, Reason::Holds { kind: Kind::Promo, what: "a sum to give" });
            mark(page, measured, subject.block.container, what, &mut found);
        }
        let Some(phrase) = subject.phrase else { continue };
        if phrase.kind == Kind::Advertisement && phrase.found == Found::Whole {
            mark_labelled(page, measured, index, &mut found);
        }
        mark_between(page, measured, index, phrase.kind, &mut found);
        // The button of a box that is called one: "become a member" in a "call-to-action".
        let called = phrase.kind == Kind::Promo
            && phrase.found == Found::Whole
            && subject.features.in_link > 0
            && (subject.near().has(Hint::Of(Kind::Promo)) || subject.far().has(Hint::Of(Kind::Promo)));
        if !called && !TELLING.contains(&phrase.kind) {
            continue;
        }
        if phrase.found == Found::Whole || phrase.found == Found::Opening && subject.features.words <= 30 {
            let reason = Reason::Section { kind: phrase.kind };
            mark(page, measured, subject.block.container, (phrase.kind, reason), &mut found);
        }
    }
    found
}

/// Whether a text is a sum of money and nothing else.
fn is_amount(text: &str) -> bool {
    let sign = |c: char| matches!(c, '$' | '€' | '£' | '¥' | '₹' | '₺' | '₽');
    text.len() <= 12
        && text.contains(sign)
        && text.chars().any(|c| c.is_ascii_digit())
        && !text.contains(char::is_alphabetic)
}

/// Marks all of the smallest box that a block opens with a line that asks for something, and that a button or another such line
/// closes, or that is called so: "Support our work", why, "Donate".
fn mark_between(
    page: &Page,
    measured: &Measured,
    head: usize,
    kind: Kind,
    found: &mut [Option<(Kind, Reason)>],
) {
    let context = &measured.context;
    let asks = |index: usize| {
        let subject = &measured.subjects[index];
        subject.phrase.is_some_and(|phrase| phrase.found != Found::Within && ASKING.contains(&phrase.kind))
    };
    if !asks(head) || measured.subjects[head].features.words > HEAD {
        return;
    }
    let fits = |&element: &NodeId| {
        let range = context.blocks_in(page, element);
        let foot = range.end - 1;
        let button = &measured.subjects[foot].features;
        let own = context.around(element).own;
        let called = own.has(Hint::Of(Kind::Promo)) || own.has(Hint::Paywall);
        range.start == head
            && (2..=BLOCKS).contains(&range.len())
            && (called || range.len() > 2 && (asks(foot) || button.in_link > 0 && button.words <= BUTTON))
            && measured.subjects[range.clone()].iter().all(|subject| subject.features.in_list == 0)
            && measured.headline.is_none_or(|headline| !range.contains(&headline))
    };
    let boxed = page
        .inclusive_ancestors(measured.subjects[head].block.container)
        .take(LEVELS)
        .take_while(|&element| {
            context.words_in(page, element) <= WORDS
                && context.prose_in(page, element) * 3 <= context.prose_in(page, NodeId(0))
        })
        .find(fits);
    for block in boxed.into_iter().flat_map(|element| context.blocks_in(page, element)) {
        found[block].get_or_insert((kind, Reason::Section { kind }));
    }
}

/// Marks what stands with the label of an advertisement in a box that it opens, where none of it is a sentence of any length.
fn mark_labelled(page: &Page, measured: &Measured, label: usize, found: &mut [Option<(Kind, Reason)>]) {
    let context = &measured.context;
    let fits = |element: &NodeId| {
        let range = context.blocks_in(page, *element);
        let headed = |subject: &crate::feature::Subject| {
            subject.phrase.is_some_and(|phrase| {
                phrase.found != Found::Within
                    && !matches!(
                        phrase.kind,
                        Kind::Advertisement | Kind::Sponsored | Kind::Other | Kind::Share
                    )
            })
        };
        range.start == label
            && range.len() <= BLOCKS
            && context.prose_in(page, *element) == 0
            && !measured.subjects[range].iter().skip(1).any(headed)
    };
    let what = (Kind::Advertisement, Reason::Section { kind: Kind::Advertisement });
    mark_largest(page, measured, measured.subjects[label].block.container, what, &fits, found);
}

/// Marks the blocks of the largest box around a node that asks for something.
fn mark(
    page: &Page,
    measured: &Measured,
    node: NodeId,
    what: (Kind, Reason),
    found: &mut [Option<(Kind, Reason)>],
) {
    let context = &measured.context;
    let total = context.prose_in(page, NodeId(0));
    let fits = |element: &NodeId| {
        let range = context.blocks_in(page, *element);
        range.len() <= BLOCKS
            && context.words_in(page, *element) <= WORDS
            && context.prose_in(page, *element) * 3 <= total
            && measured.subjects[range.clone()].iter().all(|subject| {
                subject.features.in_list == 0
                    && (subject.features.link_density < 90 || subject.features.in_link == 2)
            })
            && measured.headline.is_none_or(|headline| !range.contains(&headline))
    };
    mark_largest(page, measured, node, what, &fits, found);
}

/// Marks the blocks of the outermost element around a node that fits, as all within it do.
fn mark_largest(
    page: &Page,
    measured: &Measured,
    node: NodeId,
    what: (Kind, Reason),
    fits: &dyn Fn(&NodeId) -> bool,
    found: &mut [Option<(Kind, Reason)>],
) {
    if let Some(outermost) = page.inclusive_ancestors(node).take(LEVELS).take_while(fits).last() {
        for block in measured.context.blocks_in(page, outermost) {
            found[block].get_or_insert(what);
        }
    }
}
