//! What stands in the article's tree beside its blocks: folds with how much is in them, and where a story goes on.
#![cfg(feature = "cli")]
#![allow(clippy::expect_used, reason = "a test fails by it, and says why")]

use newsfold::article::{GoesOn, Item, Place};
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

/// Where the story goes on after `end`: an address, or what the control says.
fn goes_on(end: &str) -> Option<String> {
    let report = story("", end);
    report.goes_on.map(|on| match on {
        GoesOn::Page { href, page, pages } => format!("{href} after {page} of {}", pages.unwrap_or(0)),
        GoesOn::Control { block } => report.blocks[block].text.clone(),
    })
}

#[test]
fn a_story_of_several_pages_leads_to_the_next() {
    let cases = [
        // what stands at the end, where the story goes on
        ("<div class=pagination>Page 1 of 3 <a href=?page=2>Next</a></div>", Some("?page=2 after 1 of 3")),
        (
            "<nav class=pager><b>1</b> <a href=/news/winter-boats/2>2</a> <a href=/news/winter-boats/3>3</a></nav>",
            Some("/news/winter-boats/2 after 1 of 3"),
        ),
        ("<div class=pagination><a href=?page=1>« Previous</a> Page 3 of 3</div>", None),
        ("<nav class=post-navigation>Next: <a href=/news/summer-boats>Summer boats</a></nav>", None),
        ("<section class=comments><h2>Comments</h2><p>Good.</p><a href=?page=2>2</a></section>", None),
    ];
    for (end, expected) in cases {
        assert_eq!(goes_on(end).as_deref(), expected, "{end}");
    }
}

#[test]
fn a_story_that_ends_at_a_control_says_so() {
    let cases = [
        ("<button type=button>Continue reading</button>", Some("Continue reading")),
        ("<div><a href=# class=more>Read full story →</a></div>", Some("Read full story →")),
        ("<div role=button>Show more</div>", Some("Show more")),
        // It leads away: the story of another page.
        ("<p><a href=/news/summer-boats>Continue reading</a></p>", None),
        ("<p>Read more</p>", None),
        ("", None),
    ];
    for (end, expected) in cases {
        assert_eq!(goes_on(end).as_deref(), expected, "{end}");
    }
}
