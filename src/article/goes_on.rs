//! Where a story goes on that the page does not hold whole: on the next of its pages, or behind a control.

use serde::Serialize;

use crate::boilerplate::Kind;
use crate::feature::Measured;
use crate::lexicon::Furniture;
use crate::page::{NodeId, Page, Tag};
use crate::text::normal;
use crate::text::search;
use crate::verdict::{Decision, Role, Verdict};

/// Where a story goes on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "lowercase", tag = "type")]
pub enum GoesOn {
    /// On the next of its pages.
    Page {
        /// That page's address, as written on this one.
        href: String,
        /// This page's number, from 1.
        page: u32,
        /// How many pages there are, where this one says so.
        pages: Option<u32>,
    },
    /// Behind a control of this page.
    Control {
        /// The folded block that the control says: "Continue reading".
        block: usize,
    },
}

/// How many blocks after the story's last what leads to its pages may stand.
const REACH: usize = 12;
/// How many a control may: further down it shows more of something else.
const CLOSE: usize = 2;
/// How far up from a word a control is looked for, in elements.
const LEVELS: usize = 4;
/// A story has no more pages than this; a larger number is a date or an identifier.
const MOST_PAGES: u32 = 60;

/// Where the story goes on, judged by what stands after its last block. `url` is the page's own address, `shown` gives each
/// rendered block's index in the Report.
///
/// Linear in the page.
#[must_use]
pub fn goes_on(
    page: &Page,
    measured: &Measured,
    verdicts: &[Verdict],
    shown: &[Option<usize>],
    furniture: &[&'static Furniture],
    url: Option<&str>,
) -> Option<GoesOn> {
    let kept = |verdict: &Verdict| verdict.decision == Decision::Keep;
    let last = verdicts.iter().rposition(kept)?;
    let own = url.map(Address::of);
    next_page(page, measured, verdicts, last, own.as_ref())
        .or_else(|| declared_next(page, own.as_ref()?))
        .or_else(|| {
            // A paywall has its own notice.
            if verdicts.iter().any(|verdict| kept(verdict) && verdict.role == Role::Paywall) {
                return None;
            }
            let block = control(page, measured, last, furniture, own.as_ref())?;
            Some(GoesOn::Control { block: shown[block]? })
        })
}

/// A link to the page after this one.
fn next_page(
    page: &Page,
    measured: &Measured,
    verdicts: &[Verdict],
    last: usize,
    own: Option<&Address>,
) -> Option<GoesOn> {
    let near = last + 1..verdicts.len().min(last + 1 + REACH);
    // Comments have pages of their own.
    let mut after = near.filter(|&index| verdicts[index].kind != Some(Kind::Comments));
    after.find_map(|index| {
        let block = measured.subjects[index].block;
        block.pieces.iter().find_map(|piece| {
            let link =
                page.inclusive_ancestors(piece.node).take(LEVELS).find(|&node| page.is(node, Tag::A))?;
            on_next_page(page.attribute(link, "href")?, own, &block.text)
        })
    })
}

/// `<link rel="next">`, where it leads to another page of the same story.
fn declared_next(page: &Page, own: &Address) -> Option<GoesOn> {
    let mut links = page.nodes().filter(|&node| page.is(node, Tag::Link));
    let next = links.find(|&link| {
        page.attribute(link, "rel").is_some_and(|rel| rel.split_ascii_whitespace().any(|one| one == "next"))
    })?;
    on_next_page(page.attribute(next, "href")?, Some(own), "")
}

/// A button, or a link to nowhere else, that says "continue reading" and the like.
fn control(
    page: &Page,
    measured: &Measured,
    last: usize,
    furniture: &[&'static Furniture],
    own: Option<&Address>,
) -> Option<usize> {
    let mut near = last + 1..measured.subjects.len().min(last + 1 + CLOSE);
    near.find(|&index| {
        let block = measured.subjects[index].block;
        let said = normal(&block.text);
        furniture.iter().any(|one| one.goes_on.contains(said.trim_matches(|c: char| !c.is_alphanumeric())))
            && page.inclusive_ancestors(block.first()).take(LEVELS).any(|node| is_control(page, node, own))
    })
}

fn is_control(page: &Page, node: NodeId, own: Option<&Address>) -> bool {
    match page.tag(node) {
        Some(Tag::Button | Tag::Summary | Tag::Label) => true,
        Some(Tag::A) => page.attribute(node, "href").is_none_or(|href| {
            let href = href.trim();
            href.is_empty()
                || href.starts_with('#')
                || href.starts_with("javascript:")
                || own.is_some_and(|own| Address::of(href) == *own)
        }),
        _ => page.attribute(node, "role") == Some("button"),
    }
}

/// The page after this one in the same story, where `href` leads there; `said` may tell how many there are.
fn on_next_page(href: &str, own: Option<&Address>, said: &str) -> Option<GoesOn> {
    let next = Address::of(href);
    let (page, stem) = own.map_or((1, ""), |own| (own.number.unwrap_or(1), own.stem.as_str()));
    // "?page=3" is of this page, whatever its address.
    let same = next.stem.is_empty() || next.stem == stem;
    let numbers = said.split(|c: char| !c.is_ascii_digit()).filter_map(page_number);
    let pages = numbers.filter(|&number| number > page).max();
    (same && next.number == Some(page + 1)).then(|| GoesOn::Page { href: href.to_owned(), page, pages })
}

/// An address as far as pages of one story differ in it.
#[derive(Debug, PartialEq, Eq)]
struct Address {
    /// Path and query without scheme, host, fragment, file ending and the page's number.
    stem: String,
    /// The page's number.
    number: Option<u32>,
}

impl Address {
    fn of(address: &str) -> Self {
        let address = address.trim();
        let address = address.split_once('#').map_or(address, |(before, _)| before);
        let rest = search::split_at(address, "//").map_or(address, |(_, rest)| {
            // The host goes with the scheme.
            rest.find(['/', '?']).map_or("", |path| &rest[path..])
        });
        let (path, query) = rest.split_once('?').unwrap_or((rest, ""));
        let (mut others, mut number) = (String::new(), None);
        for pair in query.split('&').filter(|pair| !pair.is_empty()) {
            let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
            match page_number(value) {
                Some(page) if number.is_none() && PAGE_KEYS.contains(&key) => number = Some(page),
                _ => {
                    others.push('&');
                    others.push_str(pair);
                }
            }
        }
        let path = path.trim_end_matches('/');
        let path = match path.rsplit_once('.') {
            Some((before, ending)) if ending.len() <= 5 && !ending.contains('/') => before,
            _ => path,
        };
        let (path, in_path) = without_number(path);
        Self { stem: path.to_owned() + &others, number: number.or(in_path) }
    }
}

/// What a page's number is called in a query.
const PAGE_KEYS: &[&str] =
    &["page", "p", "pg", "paged", "pagina", "pagenum", "seite", "sida", "strona", "sayfa"];

/// What may stand between a path and the page's number: "/page/2", ",seite-2", "_p2".
const PAGE_WORDS: &[&str] = &["page", "pagina", "seite", "sida", "strona", "sayfa", "p", "pg"];

/// A path without the number of a page at its end, and that number.
fn without_number(path: &str) -> (&str, Option<u32>) {
    let before = path.trim_end_matches(|c: char| c.is_ascii_digit());
    let Some(number) = page_number(&path[before.len()..]) else { return (path, None) };
    let parted = |text: &str| text.ends_with(['/', ',', '-', '_', '.']);
    let separators: &[char] = &['/', ',', '-', '_', '.'];
    let bare = before.trim_end_matches(separators);
    let word = PAGE_WORDS.iter().find_map(|word| bare.strip_suffix(word)).filter(|rest| parted(rest));
    match word {
        Some(rest) => (rest.trim_end_matches(separators), Some(number)),
        None if parted(before) => (bare, Some(number)),
        None => (path, None),
    }
}

fn page_number(text: &str) -> Option<u32> {
    text.parse().ok().filter(|number| (1..=MOST_PAGES).contains(number))
}

#[cfg(test)]
mod tests {
    use super::{Address, GoesOn, on_next_page};

    #[test]
    fn the_next_page_is_the_same_address_with_the_next_number() {
        let cases = [
            // this page, a link, whether it is the story's next page
            ("https://paper.example/news/slow-race", "?page=2", true),
            ("https://paper.example/news/slow-race?page=2", "?page=3", true),
            ("https://paper.example/news/slow-race?page=2", "?page=1", false),
            ("https://paper.example/news/slow-race", "/news/slow-race/2", true),
            ("https://paper.example/news/slow-race/", "https://paper.example/news/slow-race/page/2/", true),
            ("https://paper.example/news/slow-race.html", "/news/slow-race-2.html", true),
            ("https://paper.example/news/slow-race", "/news/slow-race/seite-2", true),
            ("https://paper.example/news/slow-race,1234567", "/news/slow-race,1234567?p=2", true),
            ("https://paper.example/news/slow-race", "/news/fast-race/2", false),
            ("https://paper.example/news/slow-race", "/news/slow-race/4", false),
            ("https://paper.example/news/slow-race", "/2024/11/another", false),
            ("https://paper.example/news/slow-race?id=7", "/news/slow-race?id=8&page=2", false),
        ];
        for (own, link, expected) in cases {
            let found = on_next_page(link, Some(&Address::of(own)), "");
            assert_eq!(found.is_some(), expected, "{own} → {link}");
        }
        assert!(on_next_page("?page=2", None, "").is_some(), "an address that is not known");
        assert!(on_next_page("/other/2", None, "").is_none(), "an address that is not known");
    }

    #[test]
    fn how_many_pages_there_are_is_read_from_what_leads_to_them() {
        for (said, pages) in
            [("Page 2 of 5 « Previous Next »", Some(5)), ("1 2 3 4 Next", Some(4)), ("Next", None)]
        {
            let own = Address::of("/slow-race?page=2");
            let page = GoesOn::Page { href: "?page=3".to_owned(), page: 2, pages };
            assert_eq!(on_next_page("?page=3", Some(&own), said), Some(page), "{said}");
        }
    }
}
