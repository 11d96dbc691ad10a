//! Headline, byline, dates, language, site and address: what the page declares, checked against what it shows.

use serde::Serialize;

use super::dates::Dated;
use super::{authors, dates};
use crate::block::Block;
use crate::feature::hints::Hint;
use crate::feature::{Declared, Measured, Subject, title_alone};
use crate::lexicon::{Furniture, Language};
use crate::page::{Page, Tag};
use crate::text::{normal, search};
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
    let kept =
        |role| verdicts.iter().position(|verdict| verdict.decision == Decision::Keep && verdict.role == role);
    // A line above the headline can be that of another story.
    let below = |&at: &usize| measured.headline.is_none_or(|headline| at > headline);
    let is_byline =
        |at: &usize| verdicts[*at].decision == Decision::Keep && verdicts[*at].role == Role::Byline;
    let byline = (0..verdicts.len()).filter(is_byline).find(below).or_else(|| kept(Role::Byline));
    let declared_date = |text: &Option<String>| text.as_deref().and_then(|text| dates::iso(text, furniture));
    let shown = shown_dates(page, measured, verdicts, furniture);
    let published = published(declared_date(&declared.published), shown.published)
        .or_else(|| declared_date(&declared.page_published));
    // What is planned for a day is changed before it is published.
    let since = |day: &String| {
        published.as_ref().and_then(|first| dates::days_between(first, day)).is_none_or(|days| days >= 0)
    };
    let modified = declared_date(&declared.modified).filter(since).or(shown.modified.filter(since));
    Metadata {
        headline: kept(Role::Headline)
            .map(|at| without_kicker(measured.subjects[at].block, declared).replace('\n', " "))
            .or_else(|| declared.titles.first().map(|title| title_alone(title, declared).to_owned())),
        authors: authors::authors(page, measured, declared, byline, furniture),
        published,
        modified,
        lang: language_tag(declared, language),
        dir: direction(declared, language),
        url: declared.canonical.clone().or_else(|| page.url().map(str::to_owned)),
        site: declared.site.as_deref().map(|site| site_name(site).to_owned()),
    }
}

/// The text of a heading without the kicker that stands in it, in an element of its own, before what is declared as the
/// headline.
fn without_kicker<'b>(heading: &'b Block, declared: &Declared) -> &'b str {
    const SHORTEST: usize = 3;
    let text = &heading.text;
    let declared: Vec<String> = declared.titles.iter().map(|title| normal(title)).collect();
    let starts = heading.pieces.iter().skip(1).map(|piece| &text[piece.span.start.0 as usize..]);
    let mut whole = starts.filter(|rest| rest.split_whitespace().count() >= SHORTEST);
    whole.find(|rest| declared.contains(&normal(rest))).unwrap_or(text)
}

/// The site's name; of one that gives its address for its name, the host.
fn site_name(declared: &str) -> &str {
    let Some((_, rest)) = search::split_at(declared, "://") else { return declared };
    let host = rest.split(['/', '?', '#']).next().unwrap_or(rest);
    host.strip_prefix("www.").unwrap_or(host)
}

/// When a story was published, by what the page declares and what it shows. Content systems declare the day on which a page
/// was last sent out anew; a story that is shown with an earlier date was published then. A day between them is a time zone.
fn published(declared: Option<String>, shown: Option<String>) -> Option<String> {
    match (declared, shown) {
        (Some(declared), Some(shown))
            if dates::days_between(&shown, &declared).is_some_and(|days| days > 1) =>
        {
            Some(shown)
        }
        (declared, shown) => declared.or(shown),
    }
}

/// The dates that the story shows: in its date and byline, else by the headline.
fn shown_dates(
    page: &Page,
    measured: &Measured,
    verdicts: &[Verdict],
    furniture: &[&'static Furniture],
) -> Dated {
    let near = super::near_headline(measured);
    let roles = (0..verdicts.len()).filter(|&at| matches!(verdicts[at].role, Role::Date | Role::Byline));
    let beside = near.clone().filter(|&at| is_dated(page, measured, &measured.subjects[at]));
    // Last, whatever short line there says a whole date.
    let lines = near.filter(|&at| {
        let subject = &measured.subjects[at];
        !subject.block.hidden && subject.features.words <= 16 && subject.features.link_density < 50
    });
    let mut out = Dated::default();
    for at in roles.chain(beside).chain(lines) {
        let dated = dates_of(page, measured.subjects[at].block, furniture);
        out.published = out.published.or(dated.published);
        out.modified = out.modified.or(dated.modified);
        if out.published.is_some() {
            return out;
        }
    }
    out.published = labelled_date(measured, furniture);
    out
}

/// The date in the one line of the page that says "published" and a day: several are those of other stories.
fn labelled_date(measured: &Measured, furniture: &[&'static Furniture]) -> Option<String> {
    let mut dates = measured
        .subjects
        .iter()
        .filter(|subject| {
            !subject.block.hidden && subject.features.words <= 8 && dates::says_published(&subject.normal)
        })
        .filter_map(|subject| dates::in_line(&subject.block.text, furniture).published);
    dates.next().filter(|_| dates.next().is_none())
}

/// Whether names or a `time` say that a short line is a date, though nothing made it the story's.
fn is_dated(page: &Page, measured: &Measured, subject: &Subject) -> bool {
    let in_time = |node| page.inclusive_ancestors(node).take(3).any(|node| page.is(node, Tag::Time));
    !subject.block.hidden
        && subject.features.words <= 16
        && (subject.near().has(Hint::Date)
            || in_time(subject.block.first())
            || page
                .parent(subject.block.first())
                .is_some_and(|parent| measured.context.around(parent).own.has(Hint::Date)))
}

/// The dates in a block: of the `time` elements in it, else in its words.
fn dates_of(page: &Page, block: &Block, furniture: &[&'static Furniture]) -> Dated {
    let mut out = dates::in_line(&block.text, furniture);
    let names_change = |node| {
        ["class", "itemprop"].iter().filter_map(|name| page.attribute(node, name)).any(dates::names_change)
    };
    if out.modified.is_none() && page.inclusive_ancestors(block.container).take(2).any(names_change) {
        out.modified = out.published.take();
    }
    let times = page
        .ancestors(block.first())
        .take(3)
        .chain(page.descendants(block.container).take(40))
        .filter(|&node| page.is(node, Tag::Time));
    let mut timed = Dated::default();
    for time in times {
        let Some(date) = page.attribute(time, "datetime").and_then(|date| dates::iso(date, furniture)) else {
            continue;
        };
        // The words around it say which date it is.
        let is_changed = names_change(time)
            || out
                .modified
                .as_deref()
                .is_some_and(|day| dates::days_between(day, &date).is_some_and(|days| days.abs() <= 1))
                && out
                    .published
                    .as_deref()
                    .is_none_or(|day| dates::days_between(day, &date).is_none_or(|days| days.abs() > 1));
        let slot = if is_changed { &mut timed.modified } else { &mut timed.published };
        slot.get_or_insert(date);
    }
    Dated { published: timed.published.or(out.published), modified: timed.modified.or(out.modified) }
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
