//! Headline, byline, dates, language, site and address: what the page declares, checked against what it shows.

use serde::Serialize;

use super::{authors, dates};
use crate::block::Block;
use crate::feature::hints::Hint;
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
    let declared_date = |text: &Option<String>| text.as_deref().and_then(|text| dates::iso(text, furniture));
    let published = declared_date(&declared.published)
        .or_else(shown_date)
        .or_else(|| date_near_headline(page, measured, furniture))
        .or_else(|| declared_date(&declared.page_published));
    Metadata {
        headline: block(Role::Headline)
            .map(|block| block.text.replace('\n', " "))
            .or_else(|| title_alone(declared)),
        authors: authors::authors(page, measured, declared, block(Role::Byline), furniture),
        published,
        modified: declared_date(&declared.modified),
        lang: language_tag(declared, language),
        dir: direction(declared, language),
        url: declared.canonical.clone().or_else(|| page.url().map(str::to_owned)),
        site: declared.site.as_deref().map(|site| site_name(site).to_owned()),
    }
}

/// The site's name; of one that gives its address for its name, the host.
fn site_name(declared: &str) -> &str {
    let Some((_, rest)) = declared.split_once("://") else { return declared };
    let host = rest.split(['/', '?', '#']).next().unwrap_or(rest);
    host.strip_prefix("www.").unwrap_or(host)
}

/// The date that stands by the headline, in a block that nothing made the story's date.
fn date_near_headline(page: &Page, measured: &Measured, furniture: &[&'static Furniture]) -> Option<String> {
    let subjects = &measured.subjects[super::near_headline(measured)];
    let dated = |node| page.inclusive_ancestors(node).take(3).any(|node| page.is(node, Tag::Time));
    subjects
        .iter()
        .filter(|subject| !subject.block.hidden && subject.features.words <= 16)
        .filter(|subject| subject.near().has(Hint::Date) || dated(subject.block.first()))
        .find_map(|subject| date_of(page, subject.block, furniture))
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
    let words = |text: &str| text.split_whitespace().count();
    for mark in [" | ", " – ", " — ", " - ", " :: ", " » ", " · "] {
        let Some((head, tail)) = title.rsplit_once(mark) else { continue };
        if normal(tail) == site || words(tail) <= 4 && words(head) >= 4 {
            return Some(head.trim().to_owned());
        }
        if normal(head) == site || words(head) <= 4 && words(tail) >= 6 {
            return Some(tail.trim().to_owned());
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

#[cfg(test)]
mod tests {
    use super::site_name;

    #[test]
    fn an_address_is_no_name() {
        for (declared, name) in [
            ("Corrow Post", "Corrow Post"),
            ("https://www.corrowpost.example", "corrowpost.example"),
            ("http://news.corrow.example/en?x", "news.corrow.example"),
        ] {
            assert_eq!(site_name(declared), name);
        }
    }
}
