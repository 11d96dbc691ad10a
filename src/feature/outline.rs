//! What is measured of a page as a whole, in one table: what of it is kept, what it is built of, what it calls itself.
//! Integers, so that every build gives the same.

use super::declared::{Declared, Genre};
use super::hints::Hint;
use super::numbers::numbers;
use super::page_type::Types;
use super::vector::{Features, Measured, per_cent};
use super::{address, controls};
use crate::lexicon::{Labels, Language, Sold};
use crate::page::{Page, Tag};
use crate::verdict::Kind;

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

numbers! {
    /// What is measured of one page.
    Outline {
    kept_words "words of the running text, at most 5000",
    kept_share "its words per words of the page, per cent",
    kept_link_density "its link words per words, per cent",
    kept_longest "words of its longest block, at most 500",
    kept_run "words of its longest run of prose that nothing but captions and notices parts, at most 5000",
    kept_sentences "sentences per block of its prose, tenths, at most 100",
    kept_quotes "quotation marks per thousand words, at most 100",
    kept_parents "different parents of its prose, per cent of its blocks of prose",
    kept_main_parent "prose words in the parent that holds most, per cent of the page's",
    kept_running "its prose whose neighbour in the same parent is prose too, per cent",
    kept_cards "its prose in a parent of three blocks and fewer, per cent",
    kept_same "its prose of the same tag and class as the block before, per cent",
    kept_article "its prose inside an `article`, per cent",
    kept_named "its blocks by whose names a story stands there, per cent",
    byline "1 where a byline is kept",
    date "1 where a date is kept",
    prose "prose words per words of the page, per cent",
    link_density "link words per words of the page, per cent",
    folded_prose "prose blocks folded, at most 100",
    twin_prose "prose words in blocks of the commonest tag and class, per cent of the page's",
    headline "words of the headline, 0 without one, at most 40",
    headline_mark "1 where it has a colon, a question mark or a number",
    prices "short blocks with an amount of money, at most 60",
    shop_calls "labels that say what shops call out, at most 100",
    service_calls "labels that say what firms call out, at most 100",
    head_calls "either within twelve blocks below the headline, at most 20",
    author_names "blocks by whose names an author stands there, at most 20",
    author_boxes "blocks by whose names something is said of an author, at most 60",
    author_near "1 where a name within ten blocks of the headline shows an author",
    declared_story "1 where the page says that it is a story",
    declared_else "1 where it says that it is something else",
    types_story "1 where JSON-LD or Open Graph names a type of story",
    types_goods "1 where either names goods",
    graph_story "1 where JSON-LD does name a type of story",
    dated "2 where a date is declared, 1 where a date of change alone is",
    authors "authors declared, at most 5",
    body_post "1 where the names of `body` say that it is one post",
    body_list "1 where they say that it is a list or the front page",
    body_shop "1 where they say that it is a shop",
    body_page "1 where they say that it is a page that stands for itself",
    at_root "1 where the address is the site's own",
    address_depth "parts of the address's path, -1 without an address, at most 20",
    address_slug "characters of its last part, at most 200",
    address_hyphens "hyphens in it, at most 30",
    address_digits "digits in the path, at most 30",
    address_story "1 where a part of it, the last aside, says blog, news or the like",
    address_service "1 where a part of it says service, solutions or the like",
    kept_headings "headings among its blocks, per cent",
    kept_questions "questions among its blocks, per cent",
    kept_listed "its words in lists, per cent",
    kept_tabled "its words in tables, per cent",
    share_names "1 where names say that the page can be shared",
    comment_names "1 where they say that it can be commented",
    related_names "blocks whose names say that they lead to related pages, at most 60",
    tag_names "1 where they say what it is filed under",
    date_near "1 where a date stands by the headline",
    minutes_near "1 where it is said there how long the page takes to read",
    headline_titled "how much of the page's title the headline says, per cent",
    phones "links to a telephone, at most 20",
    fields "fields to be filled in, at most 40",
    buttons "links and buttons drawn as calls to do something, at most 100",
    head_buttons "of those the ones between the headline and the first prose, at most 20",
    pictures "pictures, at most 200",
    times "elements that say a time, at most 40",
    items_story "1 where an element calls itself a story in microdata",
    items_goods "elements that call themselves goods in microdata, at most 20",
    priced "1 where `meta` says a price",
    self_linked "1 where a menu, header or footer leads to the page itself",
    }
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

/// One more, up to `most`.
pub(super) fn count(number: &mut i32, most: i32) {
    *number = (*number + 1).min(most);
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
