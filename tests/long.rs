//! Long stories are read to their end: however many paragraphs stand before one, it is judged as the first are.

use std::fmt::Write;

use newsfold::page::html;
use newsfold::report::Decision;

const WORDS: [&str; 24] = [
    "the", "river", "rose", "over", "night", "and", "by", "morning", "people", "had", "left", "their",
    "houses", "with", "what", "they", "could", "carry", "while", "crews", "worked", "to", "close", "it",
];

/// A sentence of `words` words, another for every `seed`.
fn sentence(seed: usize, words: usize) -> String {
    let word = |at: usize| WORDS[(seed * 7 + at * (seed % 11 + 5) + at * at * (seed / 264)) % WORDS.len()];
    let mut out = (0..words).map(word).collect::<Vec<_>>().join(" ");
    out[..1].make_ascii_uppercase();
    out + "."
}

/// Up to five sentences.
fn paragraph(seed: usize) -> String {
    let sentences = (0..=seed % 5).map(|at| sentence(seed + 31 * at, 8 + (seed + at) * 13 % 22));
    sentences.collect::<Vec<_>>().join(" ")
}

/// A story of `paragraphs` paragraphs in `element`; every so many of them a heading, a list, a table.
fn story(element: &str, paragraphs: usize, heading: usize, list: usize, table: usize) -> String {
    let mut body = String::new();
    for at in 0..paragraphs {
        if heading > 0 && at % heading == 0 {
            let _ = write!(body, "<h2>{}</h2>", sentence(at, 4).trim_end_matches('.'));
        }
        if list > 0 && at % list == 3 {
            let items = (0..6).map(|item| format!("<li>{}</li>", sentence(at + item, 3 + (at + item) % 15)));
            let _ = write!(body, "<ul>{}</ul>", items.collect::<String>());
        }
        if table > 0 && at % table == 2 {
            let row = |row: usize| {
                format!("<tr><td>Day {row}</td><td>{}</td><td>{}</td></tr>", at + row, at * 3 + row)
            };
            let _ = write!(body, "<table>{}</table>", (1..6).map(row).collect::<String>());
        }
        let _ = write!(body, "<p>{}</p>", paragraph(at));
    }
    format!(
        "<title>A long story about the river</title><nav><a href=/a>News</a> <a href=/b>Sport</a></nav>\
         <{element}><h1>A long story about the river</h1><p class=byline>By Ann Roe</p>{body}</{element}>\
         <footer><a href=/p>Privacy</a></footer>"
    )
}

#[test]
fn no_sentence_of_a_long_story_is_lost() {
    for (what, page) in [
        ("in an article", story("article", 300, 0, 0, 0)),
        ("in an article, far longer", story("article", 600, 0, 0, 0)),
        ("under headings", story("article", 300, 6, 0, 0)),
        ("in a div", story("div", 300, 6, 0, 0)),
        ("with lists", story("div", 150, 6, 7, 0)),
        ("with tables", story("div", 150, 6, 0, 9)),
        ("with links", story("article", 300, 0, 0, 0).replace(" river ", " <a href=/r>river</a> ")),
        ("with years", story("article", 300, 0, 0, 0).replace(" by ", " 2016 ")),
    ] {
        let report = newsfold::read(&html::parse(&page, None).unwrap());
        let lost: Vec<&str> = report
            .blocks
            .iter()
            .filter(|block| block.verdict == Decision::Fold && block.text.ends_with('.'))
            .map(|block| block.text.as_str())
            .collect();
        assert!(
            lost.is_empty(),
            "{what}: {} of {} blocks, the first {:?}",
            lost.len(),
            report.blocks.len(),
            lost[0]
        );
        let doubted = report.blocks.iter().filter(|block| block.doubt.is_some()).count();
        assert_eq!(doubted, 0, "{what}: of {} blocks", report.blocks.len());
    }
}
