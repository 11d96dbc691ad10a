//! The Report: what was read, as data. The one type that is serialised, for the view, the command line and the exports.
//!
//! Comes in: the results of every stage. Goes out: JSON, or the same shape as a JavaScript object. Never decides anything.
//!
//! A block is named by its index in [`Report::blocks`], a live element by its ordinal ([`crate::page::Ordinal`]).

use serde::Serialize;

use crate::block::inline_marks;
use crate::boilerplate::Kind;
use crate::feature::phrases::Phrases;
use crate::feature::{Declared, Measured};
use crate::lexicon::Language;
use crate::page::{Ordinal, Page};
use crate::quote::{Passage, PassageRole};
use crate::text::{CodePoint, Offsets, Utf16};
use crate::verdict::{Confidence, Verdict};

pub use crate::article::{Cell, Direction, GoesOn, Image, Item, Lead, Media, Place, Source};
pub use crate::block::Mark;
pub use crate::verdict::{Decision, Role};

/// What Newsfold read on one page.
#[derive(Clone, Debug, Default, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Report {
    /// The story's headline, without the site's name.
    pub headline: Option<String>,
    /// The authors' names, parted by `", "`; no "By", no job titles.
    pub byline: Option<String>,
    /// When it was published: ISO 8601, as the page gives it (date alone or with time and offset).
    pub published: Option<String>,
    /// When it was last changed, in the same form.
    pub modified: Option<String>,
    /// BCP 47 tag of the story's language, judged from the text.
    pub lang: Option<String>,
    /// Writing direction of the story.
    pub dir: Direction,
    /// Canonical address, else the address the page was read from.
    pub url: Option<String>,
    /// The site's name.
    pub site: Option<String>,
    /// The picture that the story leads with, whether the article shows it or the page only declares it.
    pub lead: Option<Lead>,
    /// The body and what was corrected of it, paragraphs parted by blank lines; no headline, captions, credits or folded blocks.
    pub text: String,
    /// Whether the page is a story.
    pub story: bool,
    /// Every rendered block of the page, in reading order.
    pub blocks: Vec<Block>,
    /// The story as the view draws it.
    pub article: Vec<Item>,
    /// Who said what, in document order.
    pub quotes: Vec<Quote>,
    /// Where the story goes on that this page does not hold whole; `None` where it ends here.
    pub goes_on: Option<GoesOn>,
}

/// A run of text between block boundaries, with its verdict.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Block {
    /// Text as a reader sees it: white space folded, `\n` for a line break.
    pub text: String,
    /// What it is in the story.
    pub role: Role,
    /// Kept or folded.
    pub verdict: Decision,
    /// The kind of boilerplate; `None` where kept.
    pub kind: Option<Kind>,
    /// The kind that a kept block may be, where that is unsure.
    pub doubt: Option<Kind>,
    /// Why, in a reader's words.
    pub reason: String,
    /// How sure the verdict is.
    pub confidence: Confidence,
    /// The tightest element that holds the block.
    pub node: Ordinal,
    /// Inline marks on the text, outer before inner, in order of their start.
    pub marks: Vec<InlineMark>,
}

/// An inline mark on a stretch of a block's text. Marks nest, never cross.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct InlineMark {
    /// Where it starts in the block's text.
    pub start: Utf16,
    /// Where it ends.
    pub end: Utf16,
    /// What it is.
    pub mark: Mark,
    /// Where a link leads, as written on the page; `None` for the rest.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(optional))]
    pub href: Option<String>,
    /// The formula whose text this is, as an outline: a line a node, behind as many spaces as there are elements around it.
    /// An element is its name and, each after a tab, its attributes as `name=value`; a text is an equals sign and its words.
    /// `None` for the rest.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(optional))]
    pub maths: Option<String>,
    /// What the page gives for a formula in TeX, else in words.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(optional))]
    pub tex: Option<String>,
}

/// Words of a person, in one or more segments.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Quote {
    /// The segments joined by a space.
    pub text: String,
    /// Block, start and end of each segment, in code points of that block's text.
    pub segments: Vec<(usize, CodePoint, CodePoint)>,
    /// The same in UTF-16 code units.
    pub ranges: Vec<(usize, Utf16, Utf16)>,
    /// A whole quotation, a piece of one to three words, or an unmarked answer.
    pub kind: crate::quote::QuoteKind,
    /// Who said it; `None` where unclear.
    pub speaker: Option<crate::quote::Speaker>,
    /// The verb or phrase that attributes it.
    pub cue: Option<String>,
    /// The outlet that relays it.
    pub via: Option<String>,
    /// Said, hedged or denied.
    pub status: crate::quote::Status,
}

/// Puts the results of every stage together.
#[must_use]
pub fn compose(
    page: &Page,
    measured: &Measured,
    verdicts: &[Verdict],
    declared: &Declared,
    phrases: &Phrases,
    language: Option<Language>,
    story: bool,
) -> Report {
    let furniture = phrases.furniture();
    let metadata = crate::article::metadata(page, measured, verdicts, declared, language, furniture);
    let mut next = 0;
    let shown: Vec<Option<usize>> = verdicts
        .iter()
        .map(|verdict| {
            (verdict.rendered || verdict.decision == Decision::Keep).then(|| {
                next += 1;
                next - 1
            })
        })
        .collect();
    let article = crate::article::tree(page, measured, verdicts, &shown);
    let lead = crate::article::lead(page, measured, verdicts, &shown, &article, declared, phrases);
    let url = page.url().or(metadata.url.as_deref());
    let goes_on = crate::article::goes_on(page, measured, verdicts, &shown, furniture, url);
    let entries = crate::article::entries(
        page,
        measured.subjects.iter().zip(verdicts).map(|(subject, verdict)| (subject.block, verdict)),
    );
    let entries: Vec<u32> = entries
        .into_iter()
        .zip(&shown)
        .filter(|(_, shown)| shown.is_some())
        .map(|(entry, _)| entry)
        .collect();
    let blocks: Vec<Block> = measured
        .subjects
        .iter()
        .zip(verdicts)
        .zip(&shown)
        .filter(|(_, shown)| shown.is_some())
        .map(|((subject, verdict), _)| block(page, subject.block, verdict))
        .collect();
    let quotes = quotes(&blocks, &entries, language);
    Report {
        headline: metadata.headline,
        byline: (!metadata.authors.is_empty()).then(|| metadata.authors.join(", ")),
        published: metadata.published,
        modified: metadata.modified,
        lang: metadata.lang,
        dir: metadata.dir,
        url: metadata.url,
        site: metadata.site,
        lead: lead.filter(|_| story),
        text: body(&blocks),
        story,
        blocks,
        article,
        quotes,
        goes_on: goes_on.filter(|_| story),
    }
}

fn block(page: &Page, block: &crate::block::Block, verdict: &Verdict) -> Block {
    let mut offsets = Offsets::of(&block.text);
    let mut formulas = block.formulas.iter();
    let marks = inline_marks(page, block)
        .into_iter()
        .map(|inline| {
            let maths = if inline.mark == Mark::Math { formulas.next().cloned() } else { None };
            let (maths, tex) = maths.map_or((None, None), |maths| (Some(maths.outline), maths.tex));
            InlineMark {
                start: offsets.at(inline.span.start).1,
                end: offsets.at(inline.span.end).1,
                mark: inline.mark,
                href: (inline.mark == Mark::Link)
                    .then(|| page.attribute(inline.element, "href").unwrap_or("").to_owned()),
                maths,
                tex,
            }
        })
        .collect();
    Block {
        text: block.text.clone(),
        role: verdict.role,
        verdict: verdict.decision,
        kind: verdict.kind,
        doubt: verdict.doubt,
        reason: verdict.reason.in_words(),
        confidence: verdict.confidence,
        node: page.ordinal(block.element),
        marks,
    }
}

fn body(blocks: &[Block]) -> String {
    let mut out = String::new();
    for block in blocks.iter().filter(|block| block.verdict == Decision::Keep && block.role.is_text()) {
        if !out.is_empty() {
            out.push_str("\n\n");
        }
        out.push_str(&block.text);
    }
    out
}

fn quotes(blocks: &[Block], entries: &[u32], language: Option<Language>) -> Vec<Quote> {
    let (sources, passages): (Vec<usize>, Vec<Passage>) = blocks
        .iter()
        .enumerate()
        .filter(|(_, block)| block.verdict == Decision::Keep)
        .filter_map(|(index, block)| {
            let entry = entries[index];
            passage_role(block.role).map(|role| (index, Passage { text: &block.text, role, entry }))
        })
        .unzip();
    crate::quote::quotations(&passages, language.unwrap_or(Language::English))
        .into_iter()
        .map(|quotation| {
            let mut segments = Vec::new();
            let mut ranges = Vec::new();
            let mut texts = Vec::new();
            for (passage, span) in quotation.segments {
                let index = sources[passage];
                let text = &blocks[index].text;
                let mut offsets = Offsets::of(text);
                let (start, end) = (offsets.at(span.start), offsets.at(span.end));
                segments.push((index, start.0, end.0));
                ranges.push((index, start.1, end.1));
                texts.push(span.slice(text));
            }
            Quote {
                text: texts.join(" "),
                segments,
                ranges,
                kind: quotation.kind,
                speaker: quotation.speaker,
                cue: quotation.cue,
                via: quotation.via,
                status: quotation.status,
            }
        })
        .collect()
}

fn passage_role(role: Role) -> Option<PassageRole> {
    Some(match role {
        Role::Headline | Role::Dek => PassageRole::Headline,
        Role::Subhead => PassageRole::Subhead,
        Role::BlockQuote => PassageRole::BlockQuote,
        Role::PullQuote => PassageRole::PullQuote,
        Role::Caption => PassageRole::Caption,
        Role::Paragraph
        | Role::ListItem
        | Role::Table
        | Role::Summary
        | Role::Footnote
        | Role::Embed
        | Role::Correction => PassageRole::Body,
        Role::Kicker
        | Role::Byline
        | Role::Date
        | Role::Code
        | Role::Credit
        | Role::Paywall
        | Role::Boilerplate => return None,
    })
}
