//! Small boxes that ask for something: all that stands in a box with a field for an e-mail address is the sign-up.

use super::reason::Reason;
use super::signs::{Sign, Signs};
use crate::boilerplate::Kind;
use crate::feature::hints::Hint;
use crate::feature::phrases::{Found, Listed, Phrases};
use crate::feature::{Measured, Subject};
use crate::page::{NodeId, Page};

/// A box holds at most so many blocks and words, and at most a third of the page's prose.
const BLOCKS: usize = 8;
const WORDS: u32 = 120;
/// Elements climbed from a field or a phrase to its box.
const LEVELS: usize = 6;
/// Kinds whose phrases name the whole box around them.
const TELLING: &[Kind] = &[Kind::Newsletter, Kind::Sponsored, Kind::Consent, Kind::Comments, Kind::Poll];

/// Kinds whose labels name what stands with them in a box, where none of it is a sentence.
const LABELS: &[Kind] = &[Kind::Advertisement, Kind::Video, Kind::Audio];

/// Kinds that ask for something, of whose words a line at the head and one at the foot make all between them theirs.
const ASKING: &[Kind] =
    &[Kind::Promo, Kind::Newsletter, Kind::Comments, Kind::Poll, Kind::Audio, Kind::Other];
/// Words of a line at the head of a box that asks, and of a button at its foot, at most.
const HEAD: i32 = 15;
const BUTTON: i32 = 5;
/// Blocks of a card, at most.
const CARD: usize = 5;

/// For each block, what the box around it asks for.
pub(super) fn boxes(
    page: &Page,
    measured: &Measured,
    phrases: &Phrases,
    signs: &Signs,
) -> Vec<Option<(Kind, Reason)>> {
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
        mark_card(page, measured, phrases, index, &mut found);
        let Some(phrase) = subject.phrase else { continue };
        if LABELS.contains(&phrase.kind) && phrase.found == Found::Whole {
            mark_labelled(page, measured, index, phrase.kind, &mut found);
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
        // A notice of consent stands over the page or under it, with its buttons.
        let notice = phrase.kind == Kind::Consent && subject.features.in_content == 0;
        if phrase.found == Found::Whole
            || phrase.found == Found::Opening && subject.features.words <= 30
            || notice
        {
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

/// Marks a card of a few lines around one that asks for something, where a label opens it or a button closes it: "News on the go",
/// "Get alerts with our app".
fn mark_card(
    page: &Page,
    measured: &Measured,
    phrases: &Phrases,
    index: usize,
    found: &mut [Option<(Kind, Reason)>],
) {
    const CARD_WORDS: u32 = 60;
    const LABEL: i32 = 8;
    const SAYS: i32 = 6;
    let context = &measured.context;
    let subject = &measured.subjects[index];
    let card = page
        .inclusive_ancestors(subject.block.container)
        .take(LEVELS)
        .find(|&element| context.blocks_in(page, element).len() > 1);
    let Some(card) = card else { return };
    let range = context.blocks_in(page, card);
    let (first, last) = (range.start, range.end - 1);
    let (label, button) = (&measured.subjects[first].features, &measured.subjects[last].features);
    let labelled = index != first && label.words <= LABEL && label.end != 1 && label.in_link == 0;
    let closed = subject.features.in_link == 0 && button.in_link > 0 && button.words <= BUTTON;
    let consents = |subject: &Subject| subject.phrase.is_some_and(|phrase| phrase.kind == Kind::Consent);
    let says = |subject: &Subject| subject.features.in_link == 0 && subject.features.words >= SAYS;
    if range.len() > CARD
        || !(labelled || closed)
        || context.words_in(page, card) > CARD_WORDS
        || context.prose_in(page, card) * 3 > context.prose_in(page, NodeId(0))
        || measured.subjects[range.clone()].iter().any(|subject| subject.features.in_list == 1)
        || !measured.subjects[range.clone()].iter().any(says)
        || measured.subjects[range.clone()].iter().any(consents)
        || measured.headline.is_some_and(|headline| range.contains(&headline))
    {
        return;
    }
    let said = subject.phrase.filter(|phrase| phrase.found != Found::Within).map(|phrase| phrase.kind);
    let kind = said
        .or_else(|| phrases.invites(&subject.normal).map(|(_, kind)| kind))
        .filter(|&kind| kind != Kind::Other || said.is_some());
    // A label, a sentence and a button that shows no more of either: whatever they say among the paragraphs, it is asked for.
    let f = &subject.features;
    let among = f.in_content == 1
        && f.end == 1
        && f.near_boilerplate + f.far_boilerplate + f.in_dialog + f.is_fixed == 0;
    let pressed =
        among && labelled && closed && button.in_link == 2 && measured.subjects[last].phrase.is_none();
    let kind = kind.or(pressed.then_some(Kind::Promo));
    if let Some(kind) = kind.filter(|kind| ASKING.contains(kind)) {
        // The button of a newsletter says no more than "subscribe".
        let letter = |subject: &Subject| phrases.holds(&subject.normal, Listed::Offer(Kind::Newsletter));
        let button = kind == Kind::Promo && measured.subjects[range.clone()].iter().any(letter);
        let kind = if button { Kind::Newsletter } else { kind };
        for block in range {
            found[block].get_or_insert((kind, Reason::Section { kind }));
        }
    }
}

/// Marks what stands with a label in a box that it opens, where none of it is a sentence of any length.
fn mark_labelled(
    page: &Page,
    measured: &Measured,
    label: usize,
    kind: Kind,
    found: &mut [Option<(Kind, Reason)>],
) {
    let context = &measured.context;
    // A word in a paragraph of its own may be the story's: "Listen".
    let called = measured.subjects[label].features.tag != 1 && context.prose_in(page, NodeId(0)) > 0;
    let titled = |subject: &Subject| {
        let f = &subject.features;
        f.end != 1 && f.in_figure + f.in_table == 0
    };
    let fits = |element: &NodeId| {
        let range = context.blocks_in(page, *element);
        let headed = |subject: &Subject| {
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
            && (kind == Kind::Advertisement
                || called && range.len() <= CARD && measured.subjects[range.clone()].iter().all(titled))
            && !measured.subjects[range].iter().skip(1).any(headed)
    };
    let what = (kind, Reason::Section { kind });
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
