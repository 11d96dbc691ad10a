//! `newsfold batch`: the pages of a folder, read in parallel.

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use indicatif::{ParallelProgressIterator, ProgressBar, ProgressStyle};
use rayon::prelude::*;
use serde::Serialize;

use crate::{Outcome, complain, source};

/// What is printed of a page.
#[derive(Serialize)]
struct Line {
    #[serde(rename = "articleBody")]
    body: String,
    story: bool,
}

pub(crate) fn run(dir: &Path) -> Result<Outcome> {
    let pages = pages(dir)?;
    let total = pages.len();
    let read: Vec<(String, Result<Line>)> = pages
        .into_par_iter()
        .progress_with(bar(total))
        .map(|(id, path)| {
            let line = source::page(&path, None).map(|page| {
                let report = newsfold::read(&page);
                Line { body: report.text, story: report.story }
            });
            (id, line)
        })
        .collect();
    let mut lines = BTreeMap::new();
    let mut failed = 0;
    for (id, line) in read {
        match line {
            Ok(line) => {
                lines.insert(id, line);
            }
            Err(error) => {
                failed += 1;
                complain(&format!("{error:#}"));
            }
        }
    }
    let mut out = io::BufWriter::new(io::stdout().lock());
    serde_json::to_writer(&mut out, &lines).map_err(io::Error::from)?;
    writeln!(out)?;
    out.flush()?;
    if failed > 0 {
        bail!("{}: {failed} of {total} pages could not be read, the others are printed", dir.display());
    }
    Ok(Outcome::Done)
}

/// The pages of a folder by id, which is the file's name without endings; in order.
pub(crate) fn pages(dir: &Path) -> Result<BTreeMap<String, PathBuf>> {
    let name = dir.display();
    if !dir.exists() {
        bail!("{name}: no such directory");
    }
    if !dir.is_dir() {
        bail!("{name}: a file, not a directory; `newsfold read` reads files");
    }
    let mut pages = BTreeMap::new();
    let entries = fs::read_dir(dir).with_context(|| format!("{name}: not readable"))?;
    for entry in entries {
        let path = entry.with_context(|| format!("{name}: not readable"))?.path();
        let Some(file) = path.file_name().and_then(|file| file.to_str()) else { continue };
        let Some(id) = file.strip_suffix(".html").or_else(|| file.strip_suffix(".html.gz")) else { continue };
        let id = id.to_owned();
        if let Some(other) = pages.insert(id.clone(), path) {
            let other: &PathBuf = &other;
            bail!("{}: two files have the id {id}; take one of them away", other.display());
        }
    }
    if pages.is_empty() {
        bail!("{name}: no *.html or *.html.gz in it");
    }
    Ok(pages)
}

/// A progress bar on stderr where that is a terminal; else nothing.
pub(crate) fn bar(total: usize) -> ProgressBar {
    let style = ProgressStyle::with_template("{bar:40} {pos}/{len} pages, {eta} left");
    ProgressBar::new(total as u64).with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()))
}
