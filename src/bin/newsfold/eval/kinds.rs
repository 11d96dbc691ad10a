//! Kinds of boilerplate, each with precision and recall, on pages whose folds are known by kind: `ID.json` beside `ID.html`,
//! `{"keep": [text], "fold": [{"text", "kinds": [every kind that is right, the likeliest first]}]}`.
//!
//! A text counts under the likeliest of its kinds for recall, and under the kind it was given for precision; a kind that no truth
//! names counts as `other`.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, Write};
use std::ops::Range;
use std::path::Path;

use anyhow::{Context, Result, bail};
use newsfold::boilerplate::Kind;
use newsfold::report::{Block, Decision};
use rayon::prelude::*;
use serde::Deserialize;

use super::figures::{Figures, share};
use super::part::Part;
use super::tokens::words;
use super::{Arguments, Fault, show};
use crate::{Outcome, batch, source};

#[derive(Deserialize)]
struct Truth {
    keep: Vec<String>,
    fold: Vec<Fold>,
}

#[derive(Deserialize)]
struct Fold {
    text: String,
    kinds: Vec<String>,
}

/// A text of the truth on the page: the kinds that are right, none where it is to be kept; and the kind it was given.
struct Stretch {
    text: String,
    right: Vec<String>,
    given: Option<&'static str>,
}

struct Page {
    id: String,
    part: Part,
    given: Vec<Stretch>,
}

pub(super) fn run(arguments: &Arguments) -> Result<Outcome> {
    let pages: Result<Vec<Page>> = batch::pages(&arguments.path)?
        .into_par_iter()
        .filter_map(|(id, file)| {
            let truth = arguments.path.join(&id).with_extension("json");
            truth.exists().then(|| page(id, &file, &truth))
        })
        .collect();
    let mut pages = pages?;
    name_as_labelled(&mut pages);
    if pages.is_empty() {
        bail!("{}: no page with its truth, ID.json beside ID.html", arguments.path.display());
    }
    let mut out = io::stdout().lock();
    for part in Part::printed(arguments.part) {
        let given = pages.iter().filter(|page| part.holds(page.part)).flat_map(|page| &page.given);
        for (kind, tally) in tallies(given) {
            writeln!(out, "{:6} {kind:14} {}", part.name(), tally.figures())?;
        }
    }
    if let Some(count) = arguments.errors {
        let open = pages.iter().filter(|page| page.part == Part::Open);
        let faults = open.filter_map(|page| Some((page.id.clone(), fault(page)?)));
        show(&mut out, faults.collect(), count)?;
    }
    Ok(Outcome::Done)
}

/// A kind that none of the truths names is `other` to them: they were labelled when it had no name.
fn name_as_labelled(pages: &mut [Page]) {
    let stretches = pages.iter().flat_map(|page| &page.given);
    let named: BTreeSet<String> = stretches.flat_map(|stretch| stretch.right.clone()).collect();
    for given in
        pages.iter_mut().flat_map(|page| &mut page.given).filter_map(|stretch| stretch.given.as_mut())
    {
        if !named.contains(*given) {
            *given = Kind::Other.id();
        }
    }
}

fn page(id: String, file: &Path, truth: &Path) -> Result<Page> {
    let known: Truth = serde_json::from_value(source::json(truth)?)
        .with_context(|| format!("{}: not the truth that this metric expects", truth.display()))?;
    let report = newsfold::read(&source::page(file, None)?);
    let mut run = Run::of(&report.blocks);
    let keeps = known.keep.into_iter().map(|text| Fold { text, kinds: Vec::new() });
    let mut given = Vec::new();
    for Fold { text, kinds: right } in keeps.chain(known.fold) {
        // What is nowhere on the page, as a reader sees it, is neither kept nor folded.
        if let Some(found) = run.take(&text) {
            given.push(Stretch { given: run.kind(&found), text, right });
        }
    }
    Ok(Page { part: Part::of(None, &id), id, given })
}

/// The words of a page in order, each with its block.
struct Run<'r> {
    words: Vec<String>,
    owners: Vec<&'r Block>,
    used: Vec<bool>,
}

impl<'r> Run<'r> {
    fn of(blocks: &'r [Block]) -> Self {
        let owned =
            |block: &'r Block| words(&block.text).into_iter().map(move |word| (word.to_lowercase(), block));
        let (words, owners): (Vec<String>, Vec<&Block>) = blocks.iter().flat_map(owned).unzip();
        Self { used: vec![false; words.len()], words, owners }
    }

    /// Where a text stands: where its blocks hold the least beside it, at a place not yet taken.
    fn take(&mut self, text: &str) -> Option<Range<usize>> {
        let wanted: Vec<String> = words(text).into_iter().map(str::to_lowercase).collect();
        if wanted.is_empty() {
            return None;
        }
        let starts = self.words.windows(wanted.len()).enumerate().filter(|(_, window)| *window == wanted);
        let places = starts.map(|(start, _)| start..start + wanted.len());
        let beside = |place: &Range<usize>| {
            let (first, last) = (self.owners[place.start], self.owners[place.end - 1]);
            first.text.len() + if std::ptr::eq(first, last) { 0 } else { last.text.len() }
        };
        let place = places.filter(|place| !self.used[place.start]).min_by_key(beside)?;
        self.used[place.clone()].fill(true);
        Some(place)
    }

    /// The kind that most of a stretch was folded as; none where most of it is kept.
    fn kind(&self, place: &Range<usize>) -> Option<&'static str> {
        let mut counts: BTreeMap<Option<&'static str>, usize> = BTreeMap::new();
        for block in &self.owners[place.clone()] {
            let kind =
                block.kind.filter(|_| block.verdict == Decision::Fold).map(newsfold::boilerplate::Kind::id);
            *counts.entry(kind).or_default() += 1;
        }
        counts.into_iter().max_by_key(|(_, count)| *count).and_then(|(kind, _)| kind)
    }
}

#[derive(Default)]
struct Tally {
    given: usize,
    given_right: usize,
    of: usize,
    found: usize,
}

impl Tally {
    fn figures(&self) -> Figures {
        let precision = share(self.given_right, self.given);
        Figures::default().share("P", precision).share("R", share(self.found, self.of)).count("n", self.of)
    }
}

/// What is counted of each kind, and of all.
fn tallies<'g>(given: impl Iterator<Item = &'g Stretch>) -> BTreeMap<&'g str, Tally> {
    let mut out: BTreeMap<&str, Tally> = BTreeMap::new();
    for Stretch { right, given, .. } in given {
        let is_right = given.is_some_and(|kind| right.iter().any(|known| known == kind));
        for kind in given.iter().copied().chain(given.map(|_| "(all)")) {
            let tally = out.entry(kind).or_default();
            tally.given += 1;
            tally.given_right += usize::from(is_right);
        }
        for kind in right.first().map(String::as_str).into_iter().chain(right.first().map(|_| "(all)")) {
            let tally = out.entry(kind).or_default();
            tally.of += 1;
            tally.found += usize::from(is_right);
        }
    }
    out
}

fn fault(page: &Page) -> Option<Fault> {
    let wrong = page.given.iter().filter(|one| match one.given {
        Some(kind) => !one.right.iter().any(|known| known == kind),
        None => !one.right.is_empty(),
    });
    let lines = wrong.map(|one| {
        let wanted = if one.right.is_empty() { "kept".to_owned() } else { one.right.join(" or ") };
        format!("{wanted}, read as {}: {}", one.given.unwrap_or("kept"), one.text)
    });
    Fault::each(lines.collect())
}
