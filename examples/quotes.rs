//! Reads articles `{"id","text"}`, a line each, prints their quotations a line each, and says how long that took.
//!
//! `cargo run --release --example quotes -- ARTICLES.jsonl [LANGUAGE]`

use std::fs::File;
use std::io::{BufRead, BufReader, BufWriter, Write};
use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use newsfold::lexicon::Language;
use newsfold::quote::plain::{read_plain, read_plain_in};

fn main() -> Result<()> {
    let path = std::env::args().nth(1).context("name a file of articles, one JSON object a line")?;
    let tag = std::env::args().nth(2);
    let language = tag.and_then(|tag| Language::ALL.iter().copied().find(|language| language.tag() == tag));
    let file = File::open(&path).with_context(|| format!("{path}: cannot be opened"))?;
    let mut out = BufWriter::new(std::io::stdout().lock());
    let (mut time, mut articles) = (Duration::ZERO, 0_u32);
    for line in BufReader::new(file).lines() {
        let article: serde_json::Value = serde_json::from_str(&line?)?;
        let text = article["text"].as_str().context("an article without a text")?;
        let start = Instant::now();
        let quotes = language.map_or_else(|| read_plain(text), |language| read_plain_in(text, language));
        time += start.elapsed();
        articles += 1;
        writeln!(out, "{}", serde_json::json!({ "id": article["id"], "quotes": quotes }))?;
    }
    eprintln!("{:.4} ms per article", time.as_secs_f64() * 1000.0 / f64::from(articles.max(1)));
    Ok(())
}
