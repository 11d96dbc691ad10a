//! `newsfold quotes`: plain articles in, their quotations out.

use std::io::{self, Write};
use std::path::Path;

use anyhow::Result;
use newsfold::quote::plain::{Quote, read_plain};
use rayon::prelude::*;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::{Outcome, source};

#[derive(Deserialize)]
struct Article {
    /// Any JSON value: what comes in goes out.
    id: Value,
    text: String,
}

#[derive(Serialize)]
struct Line {
    id: Value,
    quotes: Vec<Quote>,
}

pub(crate) fn run(file: &Path) -> Result<Outcome> {
    let articles: Vec<Article> = source::json_lines(file)?;
    let lines: Vec<Line> = articles
        .into_par_iter()
        .map(|article| Line { id: article.id, quotes: read_plain(&article.text) })
        .collect();
    let mut out = io::BufWriter::new(io::stdout().lock());
    for line in lines {
        serde_json::to_writer(&mut out, &line).map_err(io::Error::from)?;
        writeln!(out)?;
    }
    out.flush()?;
    Ok(Outcome::Done)
}
