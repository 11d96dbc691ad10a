//! The parts of a story that are not its paragraphs: headline, byline, date, captions, credits, notices.

mod pictured;

use crate::feature::phrases::{Found, Listed, Phrases};
use crate::feature::{Declared, Features, Measured, Subject};
use crate::page::{NodeId, Page, Tag};
use crate::text::{normal, search};

use super::bars::Bar;
use super::repeated::repeated;
use super::role::Role;
use super::signed;
use crate::boilerplate::Kind;

/// Blocks between the headline and the first paragraph, and as many before the headline, are the head of the story.
const HEAD_BEFORE: usize = 6;
/// The head ends at most this many blocks after the headline.
const HEAD_AFTER: usize = 16;
/// Where head and body share one parent, byline and date may stand after the first paragraph, which is the dek.
const BYLINE_AFTER: usize = 3;

/// Prose in blocks of one shape from which on it is the shape of the story's paragraphs: per cent of the page's prose.
const SHAPE: i32 = 60;
/// What may follow the story's last paragraph, such as a line about its author: per cent of the page's prose.
const REST: i32 = 10;

/// A sentence of this many words is the story's first, set apart, rather than a dek, unless it is called one.
const LEDE: i32 = 15;
/// Paragraphs from which on a name such as "paywall" is that of the story's own, which scripts may take away.
const METERED: usize = 3;

/// Blocks after the first line of a notice in which more of it may stand.
const NOTICE: usize = 4;

/// Names of deks alone; "lead", "intro" and the like are given to first paragraphs too.
#[rustfmt::skip]
const DEKS: &[&str] = &[
    "dek", "deck", "standfirst", "subtitle", "subhead", "subheadline", "subheading",
    "chapo", "chapeau", "sottotitolo", "bajada", "entradilla", "vorspann",
];

/// For each block, the part it looks like; `None` for running text and all that is no part of a story.
pub(super) fn parts(
    page: &Page,
    measured: &Measured,
    declared: &Declared,
    phrases: &Phrases,
    bars: &[Option<Bar>],
) -> Vec<Option<Role>> {
    let authors: Vec<String> = signed::authors(declared).filter(|name| name.len() > 3).collect();
    let large: Vec<usize> = (0..measured.subjects.len())
        .filter(|&index| is_set_large(&measured.subjects[index].features))
        .collect();
    let context = Parts {
        page,
        measured,
        phrases,
        bars,
        authors,
        head: head(measured),
        headline_text: measured.headline.map_or("", |headline| &measured.subjects[headline].normal),
        repeated: repeated(measured, &large),
        gated: measured.subjects.iter().filter(|subject| is_gated(&subject.features)).nth(METERED).is_none(),
    };
    let mut parts: Vec<Option<Role>> =
        (0..measured.subjects.len()).map(|index| context.part(index)).collect();
    for block in (0..parts.len()).flat_map(|index| context.key_points(index)) {
        parts[block].get_or_insert(Role::Summary);
    }
    parts
}

/// The blocks where byline, date and dek stand: around the headline, up to the first paragraph that stands among the
/// story's others (a dek reads like prose too, but stands by itself).
fn head(measured: &Measured) -> std::ops::Range<usize> {
    let subjects = &measured.subjects;
    let reads = |index: usize| {
        let f = &subjects[index].features;
        f.in_content == 1 && f.prose == 1 && f.in_figure == 0
    };
    let from = measured.headline.unwrap_or(0);
    let near = from..subjects.len().min(from + HEAD_AFTER);
    let first_prose =
        (0..subjects.len()).find(|&index| reads(index) && subjects[index].features.before_content == 0);
    let first_prose = first_prose.unwrap_or(0);
    let body = near.clone().find(|&index| reads(index) && subjects[index].features.parent_prose >= 30);
    let body = body.unwrap_or(first_prose);
    let start = measured.headline.map_or(first_prose, |headline| headline.min(first_prose));
    start.saturating_sub(HEAD_BEFORE)..body.max(from) + 1
}

struct Parts<'a> {
    page: &'a Page,
    measured: &'a Measured<'a>,
    phrases: &'a Phrases,
    bars: &'a [Option<Bar>],
    authors: Vec<String>,
    head: std::ops::Range<usize>,
    headline_text: &'a str,
    /// The pull quotes that repeat a sentence of the page, in order.
    repeated: Vec<usize>,
    /// Whether what is called a paywall is one.
    gated: bool,
}

impl Parts<'_> {
    fn part(&self, index: usize) -> Option<Role> {
        if self.measured.headline == Some(index) {
            return Some(Role::Headline);
        }
        let subject = &self.measured.subjects[index];
        let f = &subject.features;
        if f.in_nav + f.in_dialog + f.is_fixed > 0 || f.far_comments == 1 {
            return None;
        }
        if f.in_content == 1 && self.opens_entry(index, subject) {
            return Some(Role::Date);
        }
        self.notice(index, subject)
            .or_else(|| self.of_picture(index, subject))
            .or_else(|| {
                let reach = self.head.start..self.head.end + BYLINE_AFTER;
                let part = reach.contains(&index).then(|| self.of_head(index, subject)).flatten();
                part.filter(|role| index < self.head.end || matches!(role, Role::Byline | Role::Date))
            })
            .or_else(|| self.set_apart(index, subject))
    }

    fn opens(&self, subject: &Subject, list: Listed) -> bool {
        !subject.normal.is_empty() && self.phrases.opens(&subject.normal, list)
    }

    fn notice(&self, index: usize, subject: &Subject) -> Option<Role> {
        let f = &subject.features;
        let long_opening;
        let opening = if subject.normal.is_empty() {
            long_opening =
                normal(subject.block.text.get(..subject.block.text.floor_char_boundary(80)).unwrap_or(""));
            &long_opening
        } else {
            &subject.normal
        };
        if f.in_content == 1
            && f.words >= 6
            && f.link_density < 60
            && (f.near_correction == 1 || self.phrases.opens(opening, Listed::Correction))
        {
            return Some(Role::Correction);
        }
        if f.words <= 40
            && (self.gated && f.near_paywall == 1 && f.prose == 0 && f.in_content == 1
                || self.says_limited(index, subject))
        {
            return Some(Role::Paywall);
        }
        None
    }

    /// Whether a block says that the article is limited; what paragraphs of the story's shape say within is the story's.
    fn says_limited(&self, index: usize, subject: &Subject) -> bool {
        let f = &subject.features;
        let alone = f.in_list == 0 && (f.prose == 0 || f.shape_prose < REST);
        let notice = &self.measured.subjects[index.saturating_sub(NOTICE)..=index];
        self.phrases.holds(&subject.normal, Listed::Paywall)
            && (alone || notice.iter().any(|subject| self.opens(subject, Listed::Paywall)))
    }

    fn of_head(&self, index: usize, subject: &Subject) -> Option<Role> {
        let f = &subject.features;
        let text = &subject.normal;
        let named = self.bars[index].is_some_and(|bar| bar.kind.is_some())
            || subject
                .phrase
                .is_some_and(|phrase| phrase.found == Found::Whole && phrase.kind == Kind::Advertisement);
        if text.is_empty() || f.in_figure > 0 || f.in_link == 2 || named || text == self.headline_text {
            return None;
        }
        if self.is_byline(subject) {
            return Some(Role::Byline);
        }
        if self.is_date(subject) {
            return Some(Role::Date);
        }
        let after = self.measured.headline.is_none_or(|headline| index > headline);
        if after && self.is_dek(index, subject) {
            return Some(Role::Dek);
        }
        if !after
            && f.near_kicker == 1
            && f.words <= 8
            && self.measured.headline.is_some_and(|headline| headline - index <= 3)
        {
            return Some(Role::Kicker);
        }
        None
    }

    fn is_byline(&self, subject: &Subject) -> bool {
        let f = &subject.features;
        let text = &subject.normal;
        // Of the author's name and little else: a site that signs its stories is named in much beside them.
        let names_author = || {
            let named = |author: &String| text.len() <= author.len() * 4 + 30 && search::holds(text, author);
            self.authors.iter().any(named)
        };
        !text.is_empty()
            && f.words <= 30
            && f.prose == 0
            && (names_author()
                || f.words <= 16 && self.phrases.opens(text, Listed::By)
                || f.near_byline == 1
                    && f.words <= 16
                    && f.phrase < 3
                    && f.capitalised > 30
                    && !has_date(text, self.phrases))
    }

    fn is_date(&self, subject: &Subject) -> bool {
        let f = &subject.features;
        // A short sentence among the story's own may name a day too.
        let sentence = f.end == 1
            && f.words >= 6
            && f.in_content == 1
            && f.shape_prose >= SHAPE
            && !self.opens(subject, Listed::Dated);
        !subject.normal.is_empty()
            && f.words <= 20
            && f.prose == 0
            && !sentence
            && (self.in_time(subject) || f.link_density < 50 && has_date(&subject.normal, self.phrases))
    }

    fn in_time(&self, subject: &Subject) -> bool {
        self.page.ancestors(subject.block.first()).take(3).any(|element| self.page.is(element, Tag::Time))
    }

    fn is_called_dek(&self, subject: &Subject) -> bool {
        self.page.inclusive_ancestors(subject.block.container).take(2).any(|element| {
            let class = self.page.attribute(element, "class").unwrap_or("");
            class.split(|c: char| !c.is_alphanumeric()).any(|word| DEKS.contains(&normal(word).as_str()))
        })
    }

    /// A line between headline and byline is the dek, whatever it is called; after the byline it has to be called so, or
    /// stand apart from the paragraphs. A long sentence under the headline that nothing calls a dek opens the story.
    fn is_dek(&self, index: usize, subject: &Subject) -> bool {
        let f = &subject.features;
        if f.words < 5 || f.words > 80 || f.link_density >= 30 || f.phrase >= 2 || f.is_title >= 90 {
            return false;
        }
        if f.words >= LEDE && f.end == 1 && f.heading == 0 && !self.is_called_dek(subject) {
            return false;
        }
        let Some(headline) = self.measured.headline else {
            return f.near_dek == 1 && f.tag != 3 && f.parent_prose < 40;
        };
        let apart = f.parent_prose < 40;
        let signed = |range: std::ops::Range<usize>| {
            let mut subjects = self.measured.subjects.get(range).into_iter().flatten();
            subjects.any(|subject| self.is_byline(subject) || self.is_date(subject))
        };
        let opens = index == headline + 1 && signed(index + 1..index + 3);
        if f.near_dek == 1 && f.tag != 3 && (apart || opens) {
            return true;
        }
        index - headline <= 4
            && (f.heading == 2
                || f.heading == 3
                || opens
                || f.in_description >= 70 && apart
                || f.in_header == 1 && f.parent_prose < 25)
    }

    fn set_apart(&self, index: usize, subject: &Subject) -> Option<Role> {
        let f = &subject.features;
        if f.in_content == 0 {
            return None;
        }
        if is_set_large(f) {
            let repeats = self.repeated.binary_search(&index).is_ok();
            if repeats || f.near_pullquote == 1 {
                return repeats.then_some(Role::PullQuote);
            }
        }
        if f.in_quote == 1 && f.words <= 8 && self.signs_pull_quote(index) {
            return Some(Role::PullQuote);
        }
        // "On" and "at" open sentences too.
        let verb = subject.normal.split(' ').next().is_some_and(|word| word.chars().count() >= 5);
        let changed = f.words <= 8 && f.prose_after == 0 && f.digit_density > 0 && verb;
        if self.is_entry_time(subject) || changed && self.opens(subject, Listed::Dated) {
            return Some(Role::Date);
        }
        if self.is_closing_note(subject) {
            return Some(Role::Footnote);
        }
        (f.near_summary == 1 && (f.in_list == 1 || f.words >= 8)).then_some(Role::Summary)
    }

    /// Whether the block before is a pull quote, and stands in the same `blockquote`: this one says whose words they are.
    fn signs_pull_quote(&self, index: usize) -> bool {
        let quote = |index: usize| {
            let container = self.measured.subjects[index].block.container;
            self.page.inclusive_ancestors(container).find(|&element| self.page.is(element, Tag::Blockquote))
        };
        index.checked_sub(1).is_some_and(|before| {
            self.repeated.binary_search(&before).is_ok() && quote(before) == quote(index)
        })
    }

    /// Whether a block is the time of a live blog's entry: a `time` element and nothing else, with prose beside it.
    fn is_entry_time(&self, subject: &Subject) -> bool {
        let f = &subject.features;
        f.words <= 8
            && f.digit_density > 0
            && f.link_density < 50
            && self.in_time(subject)
            && self.page.ancestors(subject.block.first()).take(5).any(|element| {
                self.page.is(element, Tag::Article) && self.measured.context.prose_in(self.page, element) > 0
            })
    }

    /// Whether a block is one of several of its shape that open an entry of a live blog: its time, and who wrote it.
    fn opens_entry(&self, index: usize, subject: &Subject) -> bool {
        const ENTRIES: i32 = 3;
        const LEVELS: usize = 4;
        let f = &subject.features;
        let context = &self.measured.context;
        let holds_prose = |&element: &NodeId| context.prose_in(self.page, element) > 0;
        f.words <= 8
            && f.digit_density > 0
            && f.shape_count >= ENTRIES
            && f.in_list == 0
            && f.link_density < 90
            && self.in_time(subject)
            && self.page.ancestors(subject.block.first()).take(LEVELS).find(holds_prose).is_some_and(
                |entry| {
                    context.blocks_in(self.page, entry).start == index
                        && context.prose_in(self.page, entry) * 2 <= context.prose_in(self.page, NodeId(0))
                },
            )
    }

    /// Whether a short block after the last paragraph says something of the story itself, such as where it was first printed.
    fn is_closing_note(&self, subject: &Subject) -> bool {
        let f = &subject.features;
        let named = || {
            let class = self.page.attribute(subject.block.container, "class").unwrap_or("");
            class.split([' ', '-', '_']).any(|word| matches!(word, "note" | "notes" | "footnote" | "endnote"))
        };
        (4..=40).contains(&f.words)
            && f.end == 1
            && f.link_density < 30
            && f.phrase == 0
            && f.heading + f.in_list + f.in_table + f.in_quote == 0
            && f.far_boilerplate == 0
            && f.prose_after <= REST
            && named()
    }

    /// The heading of a list of key points, which stands before the story's paragraphs, and the items of that list.
    fn key_points(&self, index: usize) -> std::ops::Range<usize> {
        let subject = &self.measured.subjects[index];
        let f = &subject.features;
        let none = index..index;
        let heads = f.words <= 6
            && (f.in_content == 1 || f.after_headline > 0 && f.far_boilerplate + f.in_aside == 0)
            && f.prose_before <= 10
            && (f.heading > 0 || f.bold == 1);
        let named = || {
            let bare = subject.normal.trim_matches(|c: char| !c.is_alphanumeric());
            self.phrases.names(&[bare], Listed::Summary)
        };
        if !heads || !named() {
            return none;
        }
        let mut siblings = self.page.following_siblings(subject.block.container);
        let list = siblings.find(|&sibling| self.page.tag(sibling).is_some());
        if let Some(list) = list.filter(|&list| self.page.is(list, Tag::Ul) || self.page.is(list, Tag::Ol)) {
            let context = &self.measured.context;
            let leads = context.link_words_in(self.page, list) * 2 > context.words_in(self.page, list);
            return if leads && f.in_content == 0 {
                none
            } else {
                index..context.blocks_in(self.page, list).end
            };
        }
        self.headed_box(index).unwrap_or(none)
    }

    /// The blocks of the small box that a heading opens, and that holds more than it.
    fn headed_box(&self, index: usize) -> Option<std::ops::Range<usize>> {
        const LEVELS: usize = 3;
        const BLOCKS: usize = 8;
        const WORDS: u32 = 150;
        let context = &self.measured.context;
        let total = context.prose_in(self.page, NodeId(0));
        self.page
            .inclusive_ancestors(self.measured.subjects[index].block.container)
            .take(LEVELS)
            .filter(|&element| {
                context.words_in(self.page, element) <= WORDS
                    && context.prose_in(self.page, element) * 2 <= total
            })
            .map(|element| context.blocks_in(self.page, element))
            .find(|blocks| blocks.start == index && (2..=BLOCKS).contains(&blocks.len()))
    }
}

/// Whether a block is a paragraph that stands under a name such as "paywall".
fn is_gated(f: &Features) -> bool {
    f.near_paywall == 1 && f.prose == 1 && f.in_content == 1
}

/// Whether a block is called a pull quote, or quoted as one, and could be one.
fn is_set_large(f: &Features) -> bool {
    f.in_content == 1 && f.near_pullquote + f.in_quote > 0 && (4..=80).contains(&f.words)
}

/// Whether a short text, in normal form, names a day: a year or a clock beside a month's name, or digits as dates are written.
fn has_date(text: &str, phrases: &Phrases) -> bool {
    let digits = text.chars().filter(char::is_ascii_digit).count();
    if digits == 0 || digits * 3 > text.len() * 2 && digits > 14 {
        return false;
    }
    let words: Vec<&str> =
        text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let month = phrases.names(&words, Listed::Month);
    let year = words.iter().any(|word| {
        word.len() == 4
            && (word.starts_with("19") || word.starts_with("20"))
            && word.bytes().all(|b| b.is_ascii_digit())
    });
    let numeric = text.split(|c: char| c.is_whitespace() || c == ',').any(|token| {
        let parts: Vec<&str> = token.split(['/', '.', '-']).collect();
        parts.len() == 3
            && parts
                .iter()
                .all(|part| matches!(part.len(), 1 | 2 | 4) && part.bytes().all(|b| b.is_ascii_digit()))
    });
    let opens = phrases.opens(text, Listed::Dated);
    let dense = text.contains('年') && text.contains('月');
    month && (year || words.len() <= 10)
        || numeric && words.len() <= 14
        || opens && words.len() <= 14
        || dense
}
