//! Markup and text made to break programs: always a report, in which every quotation lies in kept text.
//!
//! The collections lie beside the repository; where they are absent, these tests say so and pass.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::path::Path;

use newsfold::page::{PageError, captured, html};
use newsfold::report::Decision;
use newsfold::{Page, Report};
use rayon::prelude::*;
use serde_json::Value;

/// Markup or text of a collection.
struct Case {
    id: String,
    is_markup: bool,
    payload: String,
}

fn cases() -> Vec<Case> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/corpora/hostile");
    if !folder.exists() {
        eprintln!("skipped: no collections of hostile markup beside the repository");
        return Vec::new();
    }
    let mut cases = Vec::new();
    for collection in ["blns", "dompurify", "h5sc", "html5lib", "payloadbox"] {
        let json = std::fs::read_to_string(folder.join(collection).with_extension("json")).unwrap();
        let all: Vec<Value> = serde_json::from_str(&without_lone_surrogates(&json)).unwrap();
        let text = |case: &Value, key: &str| case[key].as_str().unwrap().to_owned();
        cases.extend(all.iter().map(|case| Case {
            id: text(case, "id"),
            is_markup: case["kind"] == "html",
            payload: text(case, "payload"),
        }));
    }
    assert!(cases.len() > 5000);
    cases
}

/// Lone surrogates may be escaped in JSON; no string of Rust's can hold them.
fn without_lone_surrogates(json: &str) -> String {
    let mut out = String::with_capacity(json.len());
    let mut rest = json;
    while let Some(at) = rest.find("\\u") {
        let unit = |from: usize| {
            let escape = rest.get(from..from + 6)?.strip_prefix("\\u")?;
            u16::from_str_radix(escape, 16).ok()
        };
        let (kept, length) = match (unit(at), unit(at + 6)) {
            (Some(0xd800..=0xdbff), Some(0xdc00..=0xdfff)) => (true, 12),
            (Some(0xd800..=0xdfff), _) => (false, 6),
            _ => (true, 2),
        };
        out.push_str(&rest[..at]);
        out.push_str(if kept { &rest[at..at + length] } else { "\\ufffd" });
        rest = &rest[at + length..];
    }
    out.push_str(rest);
    out
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// A story with `content` between its paragraphs.
fn story_with(content: &str) -> String {
    format!(
        "<html lang=\"en\"><head><title>Bridge reopens</title></head><body><article><h1>Bridge reopens</h1>\
         <p>The old bridge over the Tarn reopened on Monday, eleven weeks after a flood carried away two arches.</p>\
         <div>{content}</div>\
         <p>“We crossed it with our hearts in our mouths,” said Tomas Hale, who keeps the mill on the bank.</p>\
         </article></body></html>"
    )
}

#[track_caller]
fn check(page: Result<Page, PageError>, id: &str) -> Option<Report> {
    let page = match page {
        Ok(page) => page,
        Err(error) => {
            assert_eq!(error, PageError::Empty, "{id}");
            return None;
        }
    };
    let report = newsfold::read(&page);
    for block in &report.blocks {
        assert!(block.node.0 < page.elements(), "{id}: a block names an element that is not there");
        assert_eq!(block.kind.is_none(), block.verdict == Decision::Keep, "{id}");
        let length = block.text.encode_utf16().count() as u32;
        for mark in &block.marks {
            assert!(mark.start <= mark.end && mark.end.0 <= length, "{id}: {mark:?} in {:?}", block.text);
        }
    }
    for quote in &report.quotes {
        let segments: Vec<String> = quote
            .segments
            .iter()
            .map(|&(block, start, end)| {
                let block = &report.blocks[block];
                assert_eq!(block.verdict, Decision::Keep, "{id}: a quotation in folded text");
                block.text.chars().skip(start.0 as usize).take((end.0 - start.0) as usize).collect()
            })
            .collect();
        assert_eq!(segments.join(" "), quote.text, "{id}");
    }
    let again = serde_json::to_string(&newsfold::read(&page)).unwrap();
    assert_eq!(serde_json::to_string(&report).unwrap(), again, "{id}: the same page, the same report");
    let _ = newsfold::export::markdown(&report);
    Some(report)
}

#[test]
fn hostile_markup_alone_gives_a_report_from_file_and_browser() {
    cases().into_par_iter().for_each(|Case { id, payload, .. }| {
        check(html::parse(&payload, None), &id);
        check(captured::parse(&payload, &[], None), &id);
    });
}

#[test]
fn hostile_markup_inside_a_story_gives_a_report_from_file_and_browser() {
    cases().into_par_iter().for_each(|Case { id, payload, is_markup }| {
        let story = story_with(&if is_markup { payload } else { escaped(&payload) });
        check(html::parse(&story, None), &id).unwrap();
        check(captured::parse(&story, &[], None), &id).unwrap();
    });
}

#[test]
fn hostile_text_inside_a_story_leaves_the_story_as_it_is() {
    cases().into_par_iter().for_each(|Case { id, payload, .. }| {
        let report = check(captured::parse(&story_with(&escaped(&payload)), &[], None), &id).unwrap();
        for sentence in ["The old bridge over the Tarn reopened", "said Tomas Hale"] {
            assert!(report.text.contains(sentence), "{id}: lost {sentence:?} beside {payload:?}");
        }
    });
}

#[test]
fn hostile_text_as_an_article_gives_quotations_that_slice_exactly() {
    cases().into_par_iter().for_each(|Case { id, payload, .. }| {
        let article = format!("“{payload},” said Tomas Hale.\n\n{payload}\n\nHale said: “{payload}”");
        let chars: Vec<char> = article.chars().collect();
        for quote in newsfold::quote::plain::read_plain(&article) {
            let segments: Vec<String> = quote
                .segments
                .iter()
                .map(|span| chars[span.start.0 as usize..span.end.0 as usize].iter().collect())
                .collect();
            assert_eq!(segments.join(" "), quote.text, "{id}");
        }
    });
}
