//! What stands in the article's tree beside its blocks: folds with how much is in them, and where a story goes on.
#![cfg(feature = "cli")]
#![allow(clippy::expect_used, reason = "a test fails by it, and says why")]

use newsfold::article::{Item, Place};
use newsfold::report::Report;

const PARAGRAPHS: [&str; 3] = [
    "The ferry to the outer islands will run all winter, the county said on Tuesday, after three years in which it lay up from November to March.",
    "“We asked for one boat a day and we got two,” said Marit Holm, who keeps the shop on Ytterholm and has counted the passengers since August.",
    "Tickets cost what they cost in summer, and bicycles go free of charge on the first crossing of the morning, the county added in its notice.",
];

/// A story with `between` after its first paragraph and `after` at its end.
fn story(between: &str, after: &str) -> Report {
    let [first, second, third] = PARAGRAPHS;
    let html = format!(
        "<!doctype html><html lang=en><title>Winter boats</title><body><article><h1>Winter boats for the outer islands</h1>\
         <p>{first}</p>{between}<p>{second}</p><p>{third}</p>{after}</article></body></html>"
    );
    let page =
        newsfold::page::html::parse(&html, Some("https://paper.example/news/winter-boats")).expect("a page");
    newsfold::read(&page)
}

fn videos(between: &str) -> Vec<u32> {
    let report = story(between, "");
    let inside = report.article.iter().filter_map(|item| match item {
        Item::Fold { place: Place::Inside, videos, .. } => Some(*videos),
        _ => None,
    });
    inside.collect()
}

#[test]
fn a_fold_says_how_many_videos_are_in_it() {
    let cases = [
        // what stands between the paragraphs, videos in each fold
        (
            "<div class=video-promo><p>WATCH: How a ferry is loaded</p><video src=/a.mp4></video></div>",
            vec![1],
        ),
        (
            "<div class=video-promo><video src=/a.mp4></video><p>WATCH: How a ferry is loaded</p></div>",
            vec![1],
        ),
        (
            "<div class=video-promo><iframe src=/player/1 allowfullscreen></iframe><p>WATCH: How a ferry is loaded</p></div>",
            vec![1],
        ),
        ("<div class=ad-slot><p>Advertisement</p><iframe src=//ads.example/1></iframe></div>", vec![0]),
        ("<p><a href=/x>READ MORE: The last lighthouse keeper</a></p>", vec![0]),
    ];
    for (between, expected) in cases {
        assert_eq!(videos(between), expected, "{between}");
    }
}
