//! What is measured of a page as a whole: what of it is kept, what it is built of, what it calls itself.
//!
//! Comes in: a page, its measured blocks and what was decided of them. Goes out: the numbers of one [`Outline`].

pub(super) mod address;
mod controls;
mod table;

pub use table::Outline;

use table::count;

use super::declared::{Declared, Genre};
use super::hints::Hint;
use super::numbers::per_cent;
use super::page_type::Types;
use super::subject::Measured;
use super::vector::Features;
use crate::boilerplate::Kind;
use crate::lexicon::{Labels, Language, Sold};
use crate::page::{Page, Tag};

/// What was decided of a block, as far as the sort of page turns on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Kept, and part of the running text.
    Body,
    /// Kept as the byline.
    Byline,
    /// Kept as a date.
    Date,
    /// Kept as a caption, a notice or the like.
    Part,
    /// Folded, or kept for want of better.
    Folded,
}

/// Measures a page as a whole: one pass over its blocks.
#[must_use]
pub fn outline(
    page: &Page,
    measured: &Measured,
    declared: &Declared,
    language: Option<Language>,
    standing: impl Fn(usize) -> Standing,
) -> Outline {
    let mut out = Outline::default();
    let labels = Labels::of(language.unwrap_or(Language::English));
    kept(measured, &standing, &mut out);
    built(measured, labels, &mut out);
    called(page, declared, &mut out);
    let address = page.url().or(declared.canonical.as_deref());
    match address {
        Some(address) => address::located(address, &mut out),
        None => out.address_depth = -1,
    }
    controls::counted(page, measured, address, &mut out);
    out
}

fn share(part: i32, whole: i32) -> i32 {
    per_cent(part.max(0) as u32, whole.max(0) as u32)
}

/// Sums over the running text.
#[derive(Default)]
struct Sums {
    words: i32,
    linked: i32,
    blocks: i32,
    marks: i32,
    named: i32,
    prose: i32,
    sentences: i32,
    parents: i32,
    parent: Option<i32>,
    running: i32,
    cards: i32,
    same: i32,
    article: i32,
    run: i32,
    headings: i32,
    questions: i32,
    listed: i32,
    tabled: i32,
}

fn kept(measured: &Measured, standing: &impl Fn(usize) -> Standing, out: &mut Outline) {
    let mut sums = Sums::default();
    for (index, subject) in measured.subjects.iter().enumerate() {
        let f = &subject.features;
        match standing(index) {
            Standing::Body => {
                sums.words += f.words;
                sums.linked += f.words * f.link_density / 100;
                sums.blocks += 1;
                sums.marks += f.quote_marks;
                sums.headings += i32::from(f.heading > 0);
                sums.questions += i32::from(f.end == 2);
                sums.listed += f.words * f.in_list;
                sums.tabled += f.words * f.in_table;
                sums.named += f.near_story.max(f.far_story);
                out.kept_longest = out.kept_longest.max(f.words.min(500));
                if f.prose == 1 {
                    prose(measured, index, &mut sums);
                    out.kept_run = out.kept_run.max(sums.run.min(5000));
                    out.kept_main_parent = out.kept_main_parent.max(f.parent_prose);
                }
            }
            Standing::Byline => out.byline = 1,
            Standing::Date => out.date = 1,
            Standing::Part => {}
            Standing::Folded => {
                if f.hidden == 0 {
                    sums.run = 0;
                }
                out.folded_prose = (out.folded_prose + f.prose).min(100);
            }
        }
    }
    let words = measured.context.total_words() as i32;
    out.kept_words = sums.words.min(5000);
    out.kept_share = share(sums.words, words);
    out.kept_link_density = share(sums.linked, sums.words);
    out.kept_sentences = (sums.sentences * 10 / sums.prose.max(1)).min(100);
    out.kept_quotes = (sums.marks * 1000 / sums.words.max(1)).min(100);
    out.kept_parents = share(sums.parents, sums.prose);
    out.kept_running = share(sums.running, sums.prose);
    out.kept_cards = share(sums.cards, sums.prose);
    out.kept_same = share(sums.same, sums.prose);
    out.kept_article = share(sums.article, sums.prose);
    out.kept_named = share(sums.named, sums.blocks);
    out.kept_headings = share(sums.headings, sums.blocks);
    out.kept_questions = share(sums.questions, sums.blocks);
    out.kept_listed = share(sums.listed, sums.words);
    out.kept_tabled = share(sums.tabled, sums.words);
}

/// A block of prose among the running text.
fn prose(measured: &Measured, index: usize, sums: &mut Sums) {
    let f = &measured.subjects[index].features;
    let beside = |at: Option<usize>| {
        at.and_then(|at| measured.subjects.get(at))
            .is_some_and(|other| other.features.parent_id == f.parent_id && other.features.prose == 1)
    };
    sums.prose += 1;
    sums.run += f.words;
    sums.sentences += f.sentences;
    sums.parents += i32::from(sums.parent != Some(f.parent_id));
    sums.parent = Some(f.parent_id);
    sums.running += i32::from(beside(index.checked_sub(1)) || beside(Some(index + 1)));
    sums.cards += i32::from(f.parent_blocks <= 3);
    sums.same += f.previous_same_shape;
    sums.article += f.in_article;
}

/// What blocks the page is built of, kept or not.
fn built(measured: &Measured, labels: &Labels, out: &mut Outline) {
    for subject in &measured.subjects {
        let f = &subject.features;
        if f.prose == 1 {
            out.twin_prose = out.twin_prose.max(f.shape_prose);
        }
        if f.words <= 8 && names_money(&subject.block.text) {
            count(&mut out.prices, 60);
        }
        calls(&subject.normal, f, labels, out);
        let near = subject.near();
        if near.has(Hint::Byline) {
            count(&mut out.author_names, 20);
        }
        if near.has(Hint::Of(Kind::AuthorBox)) {
            count(&mut out.author_boxes, 60);
        }
        if near.has(Hint::Of(Kind::Related)) {
            count(&mut out.related_names, 60);
        }
        out.share_names |= i32::from(near.has(Hint::Of(Kind::Share)));
        out.comment_names |= i32::from(near.has(Hint::Of(Kind::Comments)));
        out.tag_names |= i32::from(near.has(Hint::Of(Kind::Tags)));
        if f.after_headline != -99 && (-10..=10).contains(&f.after_headline) {
            out.author_near |= f.near_byline;
            if f.words <= 12 {
                out.date_near |= i32::from(says_date(&subject.normal, f.near_date == 1));
                out.minutes_near |= i32::from(says_minutes(&subject.normal));
            }
        }
    }
    let context = &measured.context;
    out.prose = per_cent(context.prose_before(measured.subjects.len()), context.total_words());
    out.link_density = per_cent(context.total_link_words(), context.total_words());
    if let Some(headline) = measured.headline {
        let text = &measured.subjects[headline].block.text;
        out.headline = measured.subjects[headline].features.words.min(40);
        out.headline_titled = measured.subjects[headline].features.is_title;
        let marked = text.contains([':', '?', '：', '？']) || text.bytes().any(|byte| byte.is_ascii_digit());
        out.headline_mark = i32::from(marked);
    }
}

/// Whether a text has a sign of money and a digit.
fn names_money(text: &str) -> bool {
    text.contains(['$', '€', '£', '¥', '₹', '₽', '₩', '₺']) && text.bytes().any(|byte| byte.is_ascii_digit())
}

/// Whether a line by the headline says a day: a year with a day beside it, or a number where its name says a date stands.
fn says_date(normal: &str, is_named: bool) -> bool {
    let numbers = || {
        normal.split(|c: char| !c.is_alphanumeric()).filter_map(|word| {
            let digits = word.bytes().take_while(u8::is_ascii_digit).count();
            word.get(..digits)?.parse::<u32>().ok()
        })
    };
    let year = numbers().any(|number| (1990..=2100).contains(&number));
    let day = numbers().any(|number| (1..=31).contains(&number));
    day && (year || is_named)
}

/// Whether a line says a number of minutes, as it is written in most languages.
fn says_minutes(normal: &str) -> bool {
    let digits = normal.find(|c: char| c.is_ascii_digit());
    digits.is_some_and(|at| {
        let after = normal[at..]
            .trim_start_matches(|c: char| c.is_ascii_digit() || matches!(c, ' ' | '-' | '\u{a0}'));
        ["min", "мин", "分", "분", "dk", "dakika", "دقائق", "मिनट"].iter().any(|word| after.starts_with(word))
    })
}

fn calls(normal: &str, f: &Features, labels: &Labels, out: &mut Outline) {
    if !(1..=6).contains(&f.words) {
        return;
    }
    let said = normal.trim_matches(|c: char| !c.is_alphanumeric());
    let Sold { shop, service } = labels.read(said);
    if shop {
        count(&mut out.shop_calls, 100);
    }
    if service {
        count(&mut out.service_calls, 100);
    }
    if (shop || service) && (1..=12).contains(&f.after_headline) {
        count(&mut out.head_calls, 20);
    }
}

/// What content systems write on `body` of one post, of a list of posts, of a shop, of a page that stands for itself.
const BODY: [&[&str]; 4] = [
    &["single", "post", "article", "story", "entry", "recipe", "news"],
    &[
        "home",
        "front",
        "frontpage",
        "homepage",
        "archive",
        "category",
        "tag",
        "taxonomy",
        "search",
        "index",
        "listing",
        "list",
        "section",
    ],
    &["product", "products", "shop", "woocommerce", "store", "collection", "catalog", "cart"],
    &["page", "landing", "service", "services"],
];

/// What the page calls itself.
fn called(page: &Page, declared: &Declared, out: &mut Outline) {
    let body = page.nodes().find(|&node| page.is(node, Tag::Body));
    for node in page.nodes().take(1).chain(body) {
        for names in ["class", "id"].iter().filter_map(|name| page.attribute(node, name)) {
            for word in names.split(|c: char| !c.is_ascii_alphanumeric()) {
                let has = |at: usize| BODY[at].iter().any(|name| name.eq_ignore_ascii_case(word));
                out.body_post |= i32::from(has(0));
                out.body_list |= i32::from(has(1));
                out.body_shop |= i32::from(has(2));
                out.body_page |= i32::from(has(3));
            }
        }
    }
    out.declared_story = i32::from(matches!(declared.genre, Genre::Article | Genre::LiveBlog));
    out.declared_else = i32::from(declared.genre == Genre::Else);
    out.types_story = i32::from(declared.types.any(Types::STORY.with(Types::LIVE)));
    out.types_goods = i32::from(declared.types.any(Types::GOODS));
    out.graph_story = i32::from(declared.graph_story);
    out.dated = if declared.published.is_some() { 2 } else { i32::from(declared.modified.is_some()) };
    out.authors = declared.authors.len().min(5) as i32;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_amount_of_money_has_a_sign_and_a_digit() {
        for (text, money) in [("€39.00", true), ("$5 off", true), ("US$", false), ("39.00", false)] {
            assert_eq!(names_money(text), money, "{text}");
        }
    }

    #[test]
    fn a_line_by_the_headline_says_a_day_or_how_long_the_page_takes() {
        for (line, named, day, minutes) in [
            ("may 3, 2024", false, true, false),
            ("5 min read", false, false, true),
            ("7 minuten lesezeit", false, false, true),
            ("3. mai", false, false, false),
            ("since 1998", false, false, false),
            ("10 best bridges of 2025", false, true, false),
        ] {
            assert_eq!((says_date(line, named), says_minutes(line)), (day, minutes), "{line}");
        }
    }
}
