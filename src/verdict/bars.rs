//! Bars: lines of several links, each with a word or two of its own: "Share  Facebook  Print".

use crate::boilerplate::Kind;
use crate::feature::phrases::{Found, Phrases};
use crate::feature::{Measured, Subject};
use crate::page::{NodeId, Page, Tag};
use crate::text::{Byte, Span, normal};

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
    let runs = runs(page, subject);
    let links = runs.iter().filter(|run| run.linked).count();
    let count = |linked: bool| {
        let of = runs.iter().filter(|run| run.linked == linked);
        of.map(|run| run.text.split_whitespace().count()).sum::<usize>()
    };
    let (words, others) = (count(true), count(false));
    if links == 0 || words * 100 < (words + others) * LINKED {
        return None;
    }
    let said = |text: &str| {
        let phrase = phrases.find(&normal(text)).filter(|phrase| phrase.found != Found::Within);
        phrase.map(|phrase| phrase.kind)
    };
    let label = runs.first().filter(|run| !run.linked).and_then(|first| {
        // "Topics:" before links is none of a menu's words.
        let whole = if subject.normal.is_empty() {
            phrases.find(&normal(&subject.block.text))
        } else {
            subject.phrase
        };
        let opens = whole.filter(|phrase| phrase.found == Found::Opening);
        opens.map(|phrase| phrase.kind).or_else(|| said(first.text))
    });
    // A single link is one behind a label that leads to something: "Partner news: the other story".
    let leads =
        label.is_some_and(|kind| matches!(kind, Kind::Related | Kind::Sponsored | Kind::Advertisement));
    if links == 1 && !leads {
        return None;
    }
    if words > links * LINK {
        return label.map(|label| Bar { kind: Some(label), links, alike: true, short: false });
    }
    let mut first = None;
    let mut named = [0_usize; Kind::ALL.len()];
    for run in runs.iter().filter(|run| run.linked) {
        let kind = if run.text.starts_with('#') { Some(Kind::Tags) } else { said(run.text) };
        if let Some(kind) = kind {
            named[kind as usize] += 1;
            first.get_or_insert(kind);
        }
    }
    // "Cookies" beside "Imprint" leads to what is said of them.
    if named[Kind::Legal as usize] > 0 {
        named[Kind::Legal as usize] += std::mem::take(&mut named[Kind::Consent as usize]);
    }
    let most = Kind::ALL
        .iter()
        .copied()
        .find(|&kind| named[kind as usize] * 2 > links || links > 2 && named[kind as usize] * 2 == links);
    let known: usize = named.iter().sum();
    let most = most.or_else(|| first.filter(|_| known == links));
    // The imprint or the terms stand among nothing but their like.
    let legal = known > 0 && known == named[Kind::Legal as usize];
    let most = most.or(legal.then_some(Kind::Legal));
    // "Topics" stands in menus too.
    let label = label.filter(|&kind| kind != Kind::Navigation);
    let alike = label.is_some() || most.is_some_and(|kind| named[kind as usize] == links);
    Some(Bar { kind: label.or(most), links, alike, short: words <= links * 2 })
}

/// A stretch of a line that is one link, or stands between two.
struct Run<'b> {
    text: &'b str,
    linked: bool,
}

fn runs<'b>(page: &Page, subject: &Subject<'b>) -> Vec<Run<'b>> {
    let block = subject.block;
    let link_of = |node: NodeId| page.ancestors(node).take(LEVELS).find(|&element| page.is(element, Tag::A));
    let mut runs: Vec<(Option<NodeId>, Span<Byte>)> = Vec::new();
    for piece in &block.pieces {
        let link = link_of(piece.node);
        match runs.last_mut() {
            Some((last, span)) if *last == link => span.end = piece.span.end,
            _ => runs.push((link, piece.span)),
        }
    }
    let run = |(link, span): (Option<NodeId>, Span<Byte>)| Run {
        text: span.slice(&block.text).trim(),
        linked: link.is_some(),
    };
    runs.into_iter().map(run).collect()
}
