//! Headline, authors, date, site and language against what the truth gives: the share of pages on which they agree.
//!
//! Two forms of truth: `pages.json` with `title`, `author` and `published` of its articles, and a folder for each page with
//! `source.html` (gzipped or not) and `expected-metadata.json`. What the truth does not give is not counted.

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use newsfold::Report;
use rayon::prelude::*;
use serde::Deserialize;

use super::figures::{Figures, rate};
use super::part::Part;
use super::tokens::words;
use super::{Arguments, Fault, show};
use crate::{Outcome, batch, source};

/// What is known of a page, under the names of both forms.
#[derive(Deserialize)]
struct Truth {
    url: Option<String>,
    #[serde(rename = "type")]
    sort: Option<String>,
    title: Option<String>,
    #[serde(alias = "byline")]
    author: Option<String>,
    #[serde(alias = "publishedTime")]
    published: Option<String>,
    #[serde(rename = "siteName")]
    site: Option<String>,
    lang: Option<String>,
}

/// One page: its id, part, and for each field that the truth gives, what was expected, what was read, whether they agree.
struct Compared {
    id: String,
    part: Part,
    fields: Vec<(&'static str, String, Option<String>, bool)>,
}

const FIELDS: [&str; 5] = ["headline", "authors", "published", "site", "lang"];

/// Reads every page of a corpus, and compares.
fn compared(path: &Path) -> Result<Vec<Compared>> {
    truths(path)?
        .into_par_iter()
        .map(|(id, file, truth)| {
            let report = newsfold::read(&source::page(&file, truth.url.as_deref())?);
            Ok(Compared { part: Part::of(truth.url.as_deref(), &id), fields: compare(&truth, &report), id })
        })
        .collect()
}

/// The share of the part's pages on which each field agrees.
fn figures_of(compared: &[Compared], part: Part) -> Figures {
    let pages: Vec<&Compared> = compared.iter().filter(|page| part.holds(page.part)).collect();
    let figures = FIELDS.iter().fold(Figures::default(), |figures, field| {
        let fields = pages.iter().flat_map(|page| &page.fields).filter(|(name, ..)| name == field);
        let agreed: Vec<bool> = fields.map(|(.., agreed)| *agreed).collect();
        figures.share(field, rate(&agreed))
    });
    figures.count("n", pages.len())
}

/// The figures of each part over a corpus.
pub(super) fn measured(path: &Path, parts: [Part; 3]) -> Result<[Figures; 3]> {
    let compared = compared(path)?;
    Ok(parts.map(|part| figures_of(&compared, part)))
}

pub(super) fn run(arguments: &Arguments) -> Result<Outcome> {
    let compared = compared(&arguments.path)?;
    let mut out = io::stdout().lock();
    for part in Part::printed(arguments.part) {
        writeln!(out, "{:6} {}", part.name(), figures_of(&compared, part))?;
    }
    if let Some(count) = arguments.errors {
        let open = compared.iter().filter(|page| page.part == Part::Open);
        let faults = open.filter_map(|page| Some((page.id.clone(), fault(page)?)));
        show(&mut out, faults.collect(), count)?;
    }
    Ok(Outcome::Done)
}

fn fault(page: &Compared) -> Option<Fault> {
    let wrong = page.fields.iter().filter(|(.., agreed)| !agreed);
    let lines = wrong.map(|(field, expected, read, _)| {
        format!("{field}: {expected:?}, read as {:?}", read.as_deref().unwrap_or_default())
    });
    Fault::each(lines.collect())
}

/// Each page's id and file with what is known of it.
fn truths(path: &Path) -> Result<Vec<(String, PathBuf, Truth)>> {
    let file = if path.is_dir() { path.join("pages.json") } else { path.to_path_buf() };
    if file.exists() {
        let folder = file.parent().unwrap_or(Path::new(".")).join("html");
        let truth: BTreeMap<String, Truth> = serde_json::from_value(source::json(&file)?)
            .with_context(|| format!("{}: not the truth that this metric expects", file.display()))?;
        let mut files = batch::pages(&folder)?;
        let articles = truth.into_iter().filter(|(_, truth)| truth.sort.as_deref() == Some("article"));
        return Ok(articles
            .filter_map(|(id, truth)| Some((id.clone(), files.remove(&id)?, truth)))
            .collect());
    }
    let folders = fs::read_dir(path).with_context(|| format!("{}: not readable", path.display()))?;
    let mut pages = Vec::new();
    for folder in folders {
        let folder = folder?.path();
        let truth = folder.join("expected-metadata.json");
        if truth.exists() {
            let id = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
            let truth = serde_json::from_value(source::json(&truth)?)
                .with_context(|| format!("{}: not the truth that this metric expects", truth.display()))?;
            let packed = folder.join("source.html.gz");
            pages.push((id, if packed.exists() { packed } else { folder.join("source.html") }, truth));
        }
    }
    if pages.is_empty() {
        bail!("{}: neither pages.json nor folders with expected-metadata.json in it", path.display());
    }
    pages.sort_by(|a, b| a.0.cmp(&b.0));
    Ok(pages)
}

fn compare(truth: &Truth, report: &Report) -> Vec<(&'static str, String, Option<String>, bool)> {
    let mut out = Vec::new();
    let mut add = |field, expected: &Option<String>, read: &Option<String>, agree: fn(&str, &str) -> bool| {
        if let Some(expected) = expected.as_deref().map(str::trim).filter(|expected| !expected.is_empty()) {
            let agreed = read.as_deref().is_some_and(|read| agree(expected, read));
            out.push((field, expected.to_owned(), read.clone(), agreed));
        }
    };
    add("headline", &truth.title, &report.headline, same_title);
    add("authors", &truth.author, &report.byline, same_names);
    add("published", &truth.published, &report.published, same_day);
    add("site", &truth.site, &report.site, |a, b| lower(a) == lower(b));
    add("lang", &truth.lang, &report.lang, |a, b| primary(a) == primary(b));
    out
}

fn lower(text: &str) -> Vec<String> {
    words(text).into_iter().map(str::to_lowercase).collect()
}

fn primary(tag: &str) -> String {
    tag.split(['-', '_']).next().unwrap_or_default().to_lowercase()
}

/// The same words, or one begins or ends with the other: a title often carries the site's name or the section's.
fn same_title(expected: &str, read: &str) -> bool {
    let (a, b) = (lower(expected), lower(read));
    let (short, long) = if a.len() < b.len() { (&a, &b) } else { (&b, &a) };
    a == b || short.len() >= 3 && (long.starts_with(short) || long.ends_with(short))
}

/// The same people, in any order. What is plainly the same name counts as such: "By" before it, titles before and degrees
/// behind it, later lines and an address in brackets, and the order of libraries ("Example, Ann").
fn same_names(expected: &str, read: &str) -> bool {
    let expected = first_line(expected);
    let turned = expected.split_once(", ").filter(|(last, _)| !last.contains(' '));
    people(expected) == people(read)
        || turned.is_some_and(|(last, first)| people(&format!("{first} {last}")) == people(read))
}

/// A byline without the lines below it and without an address in brackets.
fn first_line(text: &str) -> &str {
    let line = text.lines().next().unwrap_or_default();
    line.find("(http").map_or(line, |at| &line[..at])
}

/// Each name of a list as its words in lower case.
fn people(text: &str) -> Vec<Vec<String>> {
    const ASIDE: &[&str] =
        &["by", "dr", "md", "phd", "cfp", "cfa", "jd", "rn", "rd", "mba", "mr", "mrs", "prof"];
    let text = text.replace(" and ", ",").replace(" und ", ",");
    let is_aside = |word: &str| ASIDE.contains(&word.to_lowercase().as_str());
    // Where names are not in capitals, short words that are stand for degrees.
    let small = words(&text).iter().any(|word| !is_aside(word) && word.chars().any(char::is_lowercase));
    let is_degree =
        |word: &str| small && (2..=4).contains(&word.len()) && word.chars().all(char::is_uppercase);
    let mut names: Vec<Vec<String>> = text
        .split([',', ';', '|', '&', '\n'])
        .map(|name| {
            words(name)
                .into_iter()
                .filter(|word| !is_aside(word) && !is_degree(word))
                .map(str::to_lowercase)
                .collect()
        })
        .filter(|name: &Vec<String>| !name.is_empty())
        .collect();
    names.sort();
    names
}

/// The same day, as far as the truth says it; or the same moment in two time zones.
fn same_day(expected: &str, read: &str) -> bool {
    let day = expected.get(..10).unwrap_or(expected);
    read.starts_with(day) || moment(expected).is_some_and(|expected| moment(read) == Some(expected))
}

/// Minutes of a date with a clock and an offset, from a day of its own month: enough to compare two.
fn moment(text: &str) -> Option<i64> {
    let number = |from: usize, to: usize| text.get(from..to)?.parse::<i64>().ok();
    let (year, month, day) = (number(0, 4)?, number(5, 7)?, number(8, 10)?);
    let clock = number(11, 13)? * 60 + number(14, 16)?;
    let zone = text[16..].find(['Z', '+', '-']).map(|at| &text[16 + at..])?;
    let offset = match zone.strip_prefix(['+', '-']) {
        Some(offset) => {
            let minutes =
                offset.get(..2)?.parse::<i64>().ok()? * 60 + offset.get(3..5)?.parse::<i64>().ok()?;
            if zone.starts_with('-') { -minutes } else { minutes }
        }
        None => 0,
    };
    Some(((year * 12 + month) * 31 + day) * 24 * 60 + clock - offset)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_agree_where_they_say_the_same() {
        assert!(same_title("Rain in the hills | The Record", "Rain in the hills"));
        assert!(!same_title("Rain in the hills", "Rain over the hills"));
        assert!(!same_title("Rain in May", "Rain"));
        assert!(same_names("By Dr. Bo Sample and Ann Example, MD", "Ann Example, Bo Sample"));
        assert!(!same_names("Ann Example", "Ann Example, Bo Sample"));
        assert!(same_names("By ANN EXAMPLE\n    Hill Health News", "ANN EXAMPLE"));
        assert!(same_names("Ann Example CPP, PSP", "Ann Example"));
        assert!(same_names("Example, Ann T.", "Ann T. Example"));
        assert!(same_names("Ann Example (https://hill.example/ann)", "Ann Example"));
        assert!(!same_names("Ann Example, Hill Expert", "Ann Example"));
        assert!(same_day("2024-05-01", "2024-05-01T10:00:00+02:00"));
        assert!(same_day("2024-05", "2024-05-01"));
        assert!(!same_day("2024-05-01", "2024-05-02"));
        assert!(same_day("2024-05-01T22:18:13-08:00", "2024-05-02T06:18:13Z"));
        assert!(!same_day("2024-05-01T22:18:13-08:00", "2024-05-02T06:19:13Z"));
    }
}
