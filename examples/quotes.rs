//! Reads articles `{"id","text"}` a line and prints their quotations: a stand-in for `newsfold quotes`.
use std::io::{BufRead, Write};

fn main() {
    let path = std::env::args().nth(1).unwrap();
    let language = std::env::args().nth(2);
    let file = std::io::BufReader::new(std::fs::File::open(path).unwrap());
    let articles: Vec<serde_json::Value> =
        file.lines().map(|l| serde_json::from_str(&l.unwrap()).unwrap()).collect();
    let out = std::io::stdout();
    let mut out = std::io::BufWriter::new(out.lock());
    let mut time = std::time::Duration::ZERO;
    for article in &articles {
        let text = article["text"].as_str().unwrap();
        let from = std::time::Instant::now();
        let quotes = match &language {
            Some(tag) => newsfold::quote::plain::read_plain_in(
                text,
                *newsfold::lexicon::Language::ALL.iter().find(|l| l.tag() == tag).unwrap(),
            ),
            None => newsfold::quote::plain::read_plain(text),
        };
        time += from.elapsed();
        writeln!(out, "{}", serde_json::json!({"id": article["id"], "quotes": quotes})).unwrap();
    }
    eprintln!("{:.4} ms per article", time.as_secs_f64() * 1000.0 / articles.len() as f64);
}
