//! `newsfold features`: the numbers that blocks and pages are judged by, for `training/`.

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::path::Path;

use anyhow::{Context, Result};
use newsfold::Page;
use newsfold::feature::{Features, Outline};
use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use crate::{Outcome, batch, complain, source};

/// What is printed of a page's blocks, one JSON object a line.
#[derive(Serialize)]
struct OfBlocks {
    id: String,
    names: &'static [&'static str],
    /// Text and numbers of each block, in reading order.
    blocks: Vec<(String, Vec<i32>)>,
}

/// What is printed of a page as a whole, one JSON object a line.
#[derive(Serialize)]
struct OfPage {
    id: String,
    names: &'static [&'static str],
    values: Vec<i32>,
}

/// What a truth file says of a page's address; the rest is of no matter here.
#[derive(Deserialize)]
struct Located {
    url: Option<String>,
}

/// Prints the numbers of a folder's blocks.
pub(crate) fn blocks(dir: &Path) -> Result<Outcome> {
    print(dir, None, |id, page| OfBlocks { id, names: Features::NAMES, blocks: newsfold::numbers(page) })
}

/// Prints the numbers of a folder's pages as wholes; their addresses are those of the truth file, where one is given.
pub(crate) fn pages(dir: &Path, truth: Option<&Path>) -> Result<Outcome> {
    print(dir, truth, |id, page| OfPage { id, names: Outline::NAMES, values: newsfold::outline(page) })
}

fn print<T: Serialize + Send>(
    dir: &Path,
    truth: Option<&Path>,
    numbers: impl Fn(String, &Page) -> T + Sync,
) -> Result<Outcome> {
    let located: BTreeMap<String, Located> = match truth {
        Some(file) => serde_json::from_value(source::json(file)?)
            .with_context(|| format!("{}: no pages with their addresses", file.display()))?,
        None => BTreeMap::new(),
    };
    let lines: Vec<Result<T>> = batch::pages(dir)?
        .into_par_iter()
        .map(|(id, path)| {
            let url = located.get(&id).and_then(|page| page.url.as_deref());
            let page = source::page(&path, url)?;
            Ok(numbers(id, &page))
        })
        .collect();
    let mut out = io::BufWriter::new(io::stdout().lock());
    for line in lines {
        match line {
            Ok(line) => {
                serde_json::to_writer(&mut out, &line).map_err(io::Error::from)?;
                writeln!(out)?;
            }
            Err(error) => complain(&format!("{error:#}")),
        }
    }
    out.flush()?;
    Ok(Outcome::Done)
}
