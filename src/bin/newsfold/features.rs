//! `newsfold features`: the numbers that blocks are judged by, for `training/train.py`.

use std::io::{self, Write};
use std::path::Path;

use anyhow::Result;
use rayon::prelude::*;
use serde::Serialize;

use crate::{Outcome, batch, complain, source};

/// What is printed of a page, one JSON object a line.
#[derive(Serialize)]
struct Line {
    id: String,
    names: &'static [&'static str],
    /// Text and numbers of each block, in reading order.
    blocks: Vec<(String, Vec<i32>)>,
}

pub(crate) fn run(dir: &Path) -> Result<Outcome> {
    let lines: Vec<Result<Line>> = batch::pages(dir)?
        .into_par_iter()
        .map(|(id, path)| {
            let page = source::page(&path, None)?;
            Ok(Line { id, names: newsfold::feature::Features::NAMES, blocks: newsfold::numbers(&page) })
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
