//! Bars: lines of several links, each with a word or two of its own: "Share  Facebook  Print".

use super::kind::Kind;
use crate::feature::phrases::{Found, Phrases};
use crate::feature::{Measured, Subject};
use crate::page::{NodeId, Page, Tag};
use crate::text::normal;

/// A line of more words is no bar.
const WORDS: i32 = 120;
/// Link words of all its words, per cent: a label or a mark of copyright may stand beside the links.
const LINKED: usize = 35;
/// Words of a link, on average; longer ones are headlines, and only a label says what they are.
const LINK: usize = 5;
/// Elements climbed from a text to its link.
const LEVELS: usize = 4;

/// A line of several links.
#[derive(Clone, Copy, Debug)]
pub(super) struct Bar {
    /// What the label before the links says they are, else what half of them are, else what the first is where each is known.
    pub(super) kind: Option<Kind>,
    /// How many.
    pub(super) links: usize,
    /// Whether all are of that kind.
    pub(super) alike: bool,
    /// Whether they are of a word or two.
    pub(super) short: bool,
}

/// The bars among a page's blocks.
pub(super) fn bars(page: &Page, measured: &Measured, phrases: &Phrases) -> Vec<Option<Bar>> {
    let of = |subject: &Subject| {
        let f = &subject.features;
        let may_be = f.words <= WORDS && f.in_link < 2 && subject.block.pieces.len() > 1;
        if may_be { bar(page, subject, phrases) } else { None }
    };
    measured.subjects.iter().map(of).collect()
}

fn bar(page: &Page, subject: &Subject, phrases: &Phrases) -> Option<Bar> {
    let block = subject.block;
    let link_of = |node: NodeId| page.ancestors(node).take(LEVELS).find(|&element| page.is(element, Tag::A));
    let said = |text: &str| {
        let phrase = phrases.find(&normal(text)).filter(|phrase| phrase.found != Found::Within);
        phrase.map(|phrase| phrase.kind)
    };
    let (mut label, mut first) = (None, None);
    let (mut links, mut words, mut others) = (0, 0, 0);
    let mut named = [0_usize; Kind::ALL.len()];
    let mut at = 0;
    while let Some(piece) = block.pieces.get(at) {
        let (link, mut span) = (link_of(piece.node), piece.span);
        at += 1;
        while let Some(next) = block.pieces.get(at).filter(|next| link_of(next.node) == link) {
            span.end = next.span.end;
            at += 1;
        }
        let text = span.slice(&block.text).trim();
        if link.is_none() {
            if links == 0 {
                // "Topics:" before links is none of a menu's words.
                let whole = if subject.normal.is_empty() {
                    phrases.find(&normal(&block.text))
                } else {
                    subject.phrase
                };
                let opens = whole.filter(|phrase| phrase.found == Found::Opening);
                label = opens.map(|phrase| phrase.kind).or_else(|| said(text));
            }
            others += text.split_whitespace().count();
            continue;
        }
        links += 1;
        words += text.split_whitespace().count();
        let kind = if text.starts_with('#') { Some(Kind::Tags) } else { said(text) };
        if let Some(kind) = kind {
            named[kind as usize] += 1;
            first.get_or_insert(kind);
        }
    }
    // A single link is one behind a label that leads to something: "Partner news: the other story".
    let leads =
        label.is_some_and(|kind| matches!(kind, Kind::Related | Kind::Sponsored | Kind::Advertisement));
    if links == 0 || links == 1 && !leads || words * 100 < (words + others) * LINKED {
        return None;
    }
    if words > links * LINK {
        return label.map(|label| Bar { kind: Some(label), links, alike: true, short: false });
    }
    // "Cookies" beside "Imprint" leads to what is said of them.
    if named[Kind::Legal as usize] > 0 {
        named[Kind::Legal as usize] += std::mem::take(&mut named[Kind::Consent as usize]);
    }
    let most = Kind::ALL
        .iter()
        .copied()
        .find(|&kind| named[kind as usize] * 2 > links || links > 2 && named[kind as usize] * 2 == links);
    let most = most.or_else(|| first.filter(|_| named.iter().sum::<usize>() == links));
    // "Topics" stands in menus too.
    let label = label.filter(|&kind| kind != Kind::Navigation);
    let alike = label.is_some() || most.is_some_and(|kind| named[kind as usize] == links);
    Some(Bar { kind: label.or(most), links, alike, short: words <= links * 2 })
}
