//! Headline, byline, dates, language, site and address: what the page declares, checked against what it shows.

use serde::Serialize;

use super::dates;
use crate::block::Block;
use crate::feature::{Declared, Measured};
use crate::lexicon::{Furniture, Language};
use crate::page::{Page, Tag};
use crate::text::normal;
use crate::verdict::{Decision, Role, Verdict};

/// Writing direction.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// Left to right.
    #[default]
    Ltr,
    /// Right to left.
    Rtl,
}

/// What is known of a story beside its text.
#[derive(Debug, Default)]
pub struct Metadata {
    /// The headline, without the site's name.
    pub headline: Option<String>,
    /// The authors' names.
    pub authors: Vec<String>,
    /// ISO 8601.
    pub published: Option<String>,
    /// ISO 8601.
    pub modified: Option<String>,
    /// BCP 47.
    pub lang: Option<String>,
    /// Writing direction.
    pub dir: Direction,
    /// The canonical address, else the page's.
    pub url: Option<String>,
    /// The site's name.
    pub site: Option<String>,
}

/// Puts together what is declared and what the blocks show.
#[must_use]
pub fn metadata(
    page: &Page,
    measured: &Measured,
    verdicts: &[Verdict],
    declared: &Declared,
    language: Option<Language>,
    furniture: &[&'static Furniture],
) -> Metadata {
    let block = |role| {
        verdicts
            .iter()
            .position(|verdict| verdict.decision == Decision::Keep && verdict.role == role)
            .map(|at| measured.subjects[at].block)
    };
    let shown_date = || {
        verdicts
            .iter()
            .enumerate()
            .filter(|(_, verdict)| verdict.role == Role::Date || verdict.role == Role::Byline)
            .find_map(|(at, _)| date_of(page, measured.subjects[at].block, furniture))
    };
    let published =
        declared.published.as_deref().and_then(|text| dates::iso(text, furniture)).or_else(shown_date);
    Metadata {
        headline: block(Role::Headline)
            .map(|block| block.text.replace('\n', " "))
            .or_else(|| title_alone(declared)),
        authors: authors(declared, block(Role::Byline), furniture),
        published,
        modified: declared.modified.as_deref().and_then(|text| dates::iso(text, furniture)),
        lang: language_tag(declared, language),
        dir: direction(declared, language),
        url: declared.canonical.clone().or_else(|| page.url().map(str::to_owned)),
        site: declared.site.clone(),
    }
}

/// The date in a block: of a `time` element in it, else in its words.
fn date_of(page: &Page, block: &Block, furniture: &[&'static Furniture]) -> Option<String> {
    let timed = page
        .ancestors(block.first())
        .take(3)
        .chain(page.descendants(block.container).take(40))
        .filter(|&node| page.is(node, Tag::Time))
        .find_map(|time| dates::iso(page.attribute(time, "datetime")?, furniture));
    timed.or_else(|| dates::in_words(&block.text, furniture))
}

/// A declared title without the site's name at its end or its beginning.
fn title_alone(declared: &Declared) -> Option<String> {
    let title = declared.titles.first()?;
    let site = declared.site.as_deref().map(normal).unwrap_or_default();
    for mark in [" | ", " – ", " — ", " - ", " :: ", " » ", " · "] {
        if let Some((head, tail)) = title.rsplit_once(mark)
            && (normal(tail) == site
                || tail.split_whitespace().count() <= 4 && head.split_whitespace().count() >= 4)
        {
            return Some(head.trim().to_owned());
        }
    }
    Some(title.trim().to_owned())
}

fn language_tag(declared: &Declared, language: Option<Language>) -> Option<String> {
    let written = declared
        .lang
        .as_deref()
        .map(str::trim)
        .filter(|tag| !tag.is_empty())
        .map(|tag| tag.replace('_', "-"));
    match (language, written) {
        (Some(language), Some(tag))
            if tag.split('-').next().is_some_and(|primary| primary.eq_ignore_ascii_case(language.tag())) =>
        {
            Some(tag)
        }
        (Some(language), _) => Some(language.tag().to_owned()),
        (None, written) => written,
    }
}

/// Languages written from right to left.
const RIGHT_TO_LEFT: &[&str] = &["ar", "he", "iw", "fa", "ur", "ps", "yi", "dv", "ckb", "sd", "ug"];

fn direction(declared: &Declared, language: Option<Language>) -> Direction {
    let tag = language
        .map(|language| language.tag().to_owned())
        .or_else(|| declared.lang.clone())
        .unwrap_or_default();
    let primary = tag.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
    if RIGHT_TO_LEFT.contains(&primary.as_str()) { Direction::Rtl } else { Direction::Ltr }
}

/// The declared authors, else the names in the byline.
fn authors(declared: &Declared, byline: Option<&Block>, furniture: &[&'static Furniture]) -> Vec<String> {
    let site = declared.site.as_deref().map(normal).unwrap_or_default();
    let mut out: Vec<String> = Vec::new();
    for text in &declared.authors {
        push_names(&mut out, text, &site, furniture);
    }
    if out.is_empty()
        && let Some(byline) = byline
    {
        let line = byline.text.lines().next().unwrap_or("");
        push_names(&mut out, line, &site, furniture);
    }
    out
}

/// Words that part two names, beside commas.
const AND: &[&str] = &["and", "und", "et", "y", "e", "en", "i", "и", "&", "ve", "with"];
/// What no person is called: the newsroom itself.
const NEWSROOM: &[&str] = &[
    "staff",
    "editor",
    "editors",
    "redaktion",
    "rédaction",
    "redacción",
    "redazione",
    "newsroom",
    "desk",
    "admin",
    "administrator",
    "team",
    "editorial",
];

fn push_names(out: &mut Vec<String>, text: &str, site: &str, furniture: &[&'static Furniture]) {
    let mut text = text.trim();
    let lower = normal(text);
    // Lower case can be longer or shorter than the text, so the prefix is cut by words.
    if let Some(by) = furniture
        .iter()
        .flat_map(|furniture| furniture.by)
        .filter(|by| lower.starts_with(*by))
        .max_by_key(|by| by.len())
    {
        let count = by.split_whitespace().count();
        let after = text
            .split_whitespace()
            .take(count)
            .last()
            .and_then(|last| text.find(last).map(|at| at + last.len()));
        let whole = lower.as_bytes().get(by.len()).is_none_or(|byte| matches!(byte, b' ' | b':'));
        if let Some(after) = after.filter(|_| whole) {
            text = text[after..].trim_start_matches([':', ' ']);
        }
    }
    let cut = text.find([';', '|', '•', '·', '(', '\n', '–', '—', '/']).unwrap_or(text.len());
    for part in text[..cut].split(',') {
        let mut name: Vec<&str> = Vec::new();
        for word in part.split_whitespace().chain(["and"]) {
            if AND.contains(&word.to_lowercase().as_str()) {
                let joined = name.join(" ");
                let known = normal(&joined);
                let person = looks_like_name(&joined)
                    && known != site
                    && !out.iter().any(|other| normal(other) == known);
                if person {
                    out.push(joined);
                }
                name.clear();
            } else {
                name.push(word);
            }
        }
    }
}

/// Two to five words, each with a capital but for particles, no digits; or one word that is no newsroom's.
fn looks_like_name(name: &str) -> bool {
    let words: Vec<&str> = name.split_whitespace().collect();
    let newsroom = words.iter().any(|word| NEWSROOM.contains(&word.to_lowercase().as_str()));
    let letters = name.chars().all(|c| c.is_alphabetic() || matches!(c, ' ' | '.' | '-' | '\'' | '’' | '‑'));
    let cased = words
        .iter()
        .filter(|word| word.chars().next().is_some_and(|c| c.is_uppercase() || !c.is_lowercase()))
        .count();
    !words.is_empty()
        && words.len() <= 5
        && letters
        && !newsroom
        && cased * 2 >= words.len()
        && name.chars().count() >= 3
}
