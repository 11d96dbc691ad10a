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

/// The lead picture of a story with `head` in its head and `between` after its headline or, where there is none, its paragraphs:
/// its first address, caption, credit, and whether the article shows it.
fn lead(head: &str, by_headline: &str, below: &str) -> Option<(String, String, String, bool)> {
    let [first, second, third] = PARAGRAPHS;
    let html = format!(
        "<!doctype html><html lang=en><head><title>Winter boats</title>{head}</head><body><article>\
         <h1>Winter boats for the outer islands</h1>{by_headline}<p>{first}</p><p>{second}</p><p>{third}</p>{below}\
         </article></body></html>"
    );
    let page =
        newsfold::page::html::parse(&html, Some("https://paper.example/news/winter-boats")).expect("a page");
    let lead = newsfold::read(&page).lead?;
    let address = lead.sources.first().map(|source| source.url.clone()).unwrap_or_default();
    Some((address, lead.caption.unwrap_or_default(), lead.credit.unwrap_or_default(), lead.item.is_some()))
}

/// Markup that declares a picture in JSON-LD, given the value of `image`.
fn graph(image: &str) -> String {
    format!(
        "<script type=application/ld+json>{{\"@graph\": [{{\"@type\": \"NewsArticle\", \"headline\": \"Winter boats\", \"image\": {image}, \
         \"publisher\": {{\"@type\": \"Organization\", \"name\": \"Paper\", \"logo\": {{\"url\": \"https://paper.example/s/paper-sign-2024.png\"}}}}}}, \
         {{\"@type\": \"ImageObject\", \"@id\": \"#lead\", \"contentUrl\": \"https://paper.example/i/harbour-dawn.jpg\", \"caption\": \"The harbour.\"}}]}}</script>"
    )
}

#[test]
fn the_lead_picture_is_the_one_by_the_headline_with_its_caption_and_credit() {
    let cases = [
        // what stands under the headline; address, caption, credit
        (
            "<figure><img src=/i/harbour-dawn.jpg><figcaption>The harbour at dawn.</figcaption></figure>",
            ("/i/harbour-dawn.jpg", "The harbour at dawn.", ""),
        ),
        (
            "<figure><img src=/i/harbour-dawn.jpg><figcaption>The harbour at dawn. <span class=credit>Ann Example/Paper</span></figcaption></figure>",
            ("/i/harbour-dawn.jpg", "The harbour at dawn.", "Ann Example/Paper"),
        ),
        (
            "<figure><img src=/i/harbour-dawn.jpg><figcaption>The harbour at dawn. Photo: Ann Example</figcaption></figure>",
            ("/i/harbour-dawn.jpg", "The harbour at dawn.", "Photo: Ann Example"),
        ),
        (
            "<figure><img src=/i/harbour-dawn.jpg><figcaption>The harbour at dawn (photo: Ann Example)</figcaption></figure>",
            ("/i/harbour-dawn.jpg", "The harbour at dawn", "photo: Ann Example"),
        ),
        (
            "<figure><img src=/i/harbour-dawn.jpg><figcaption>The harbour (left) at dawn, seen from the old mole (right)</figcaption>\
             <p class=photo-credit>Ann Example</p></figure>",
            (
                "/i/harbour-dawn.jpg",
                "The harbour (left) at dawn, seen from the old mole (right)",
                "Ann Example",
            ),
        ),
        (
            "<picture><source srcset='/i/harbour-dawn-640.webp 640w, /i/harbour-dawn-1280.webp 1280w'><img src=/i/harbour-dawn.jpg></picture>",
            ("/i/harbour-dawn-640.webp", "", ""),
        ),
        // A portrait, the paper's sign and what stands for a picture that is missing lead no story.
        (
            "<img src=/i/ann.jpg width=80 height=80><figure><img src=/i/harbour-dawn.jpg></figure>",
            ("/i/harbour-dawn.jpg", "", ""),
        ),
        (
            "<figure><img src=/i/paper-logo-large.png></figure><figure><img src=/i/harbour-dawn.jpg></figure>",
            ("/i/harbour-dawn.jpg", "", ""),
        ),
    ];
    for (markup, (address, caption, credit)) in cases {
        let expected = (address.to_owned(), caption.to_owned(), credit.to_owned(), true);
        assert_eq!(lead("", markup, ""), Some(expected), "{markup}");
    }
}

#[test]
fn a_picture_that_is_only_declared_leads_where_none_is_shown() {
    let declared = "https://paper.example/i/harbour-dawn.jpg";
    let cases = [
        // what the head declares; address, caption, credit
        (format!("<meta property=og:image content={declared}>"), Some((declared, "", ""))),
        (format!("<meta name=twitter:image content={declared}>"), Some((declared, "", ""))),
        (graph(&format!("\"{declared}\"")), Some((declared, "", ""))),
        (graph("{\"@id\": \"#lead\"}"), Some((declared, "The harbour.", ""))),
        (
            graph(&format!(
                "[{{\"@type\": \"ImageObject\", \"url\": \"{declared}\", \"caption\": \"The harbour.\", \
                 \"copyrightHolder\": {{\"name\": \"Paper\"}}, \"creditText\": \"Ann Example\"}}]"
            )),
            Some((declared, "The harbour.", "Ann Example")),
        ),
        (
            graph(&format!("{{\"url\": \"{declared}\", \"author\": {{\"name\": \"Bo Sample\"}}}}")),
            Some((declared, "", "Bo Sample")),
        ),
        // The publisher's sign, small pictures, what stands for one that is missing.
        (graph("\"https://cdn.example/paper-sign-2024.png?w=1200\""), None),
        (graph(&format!("{{\"url\": \"{declared}\", \"width\": 120, \"height\": \"80\"}}")), None),
        ("<meta property=og:image content=/i/paper-logo.png>".to_owned(), None),
        ("<meta property=og:image content=/share/default-image.png>".to_owned(), None),
        (
            format!("<meta property=og:image content={declared}><meta property=og:image:width content=100>"),
            None,
        ),
        (String::new(), None),
    ];
    for (head, expected) in cases {
        let expected = expected.map(|(address, caption, credit)| {
            (address.to_owned(), caption.to_owned(), credit.to_owned(), false)
        });
        assert_eq!(lead(&head, "", ""), expected, "{head}");
    }
}

#[test]
fn a_declared_picture_that_the_story_shows_is_the_shown_one() {
    let below = |address: &str| format!("<figure><img src={address}></figure><p>{}</p>", PARAGRAPHS[0]);
    let declared = "<meta property=og:image content=https://paper.example/i/harbour-dawn-1200x630.jpg?v=3>";
    let cases = [
        // the address of the picture below the paragraphs, whether it is the declared one
        ("/i/harbour-dawn.jpg", true),
        ("https://cdn.example/2025/harbour-dawn-640x360.jpg?fit=crop", true),
        ("/_img?url=https%3A%2F%2Fpaper.example%2Fi%2Fharbour-dawn.jpg&w=640", true),
        ("/i/harbour-dusk.jpg", false),
    ];
    for (address, same) in cases {
        let found = lead(declared, "", &below(address)).map(|(_, _, _, shown)| shown);
        assert_eq!(found, Some(same), "{address}");
    }
    // What stands by the headline goes before what is declared, and may be told of by it.
    let by_headline = "<figure><img src=/i/ferry-in-ice.jpg></figure>";
    let found = lead(declared, by_headline, "").map(|(address, ..)| address);
    assert_eq!(found.as_deref(), Some("/i/ferry-in-ice.jpg"));
    let told = graph(
        "{\"url\": \"/i/ferry-in-ice-1200x630.jpg\", \"caption\": \"In the ice.\", \"creditText\": \"Ann Example\"}",
    );
    let found = lead(&told, by_headline, "");
    assert_eq!(
        found,
        Some(("/i/ferry-in-ice.jpg".to_owned(), "In the ice.".to_owned(), "Ann Example".to_owned(), true))
    );
}

#[test]
fn a_caption_that_was_given_twice_stands_in_no_fold() {
    let report = story(
        "<figure><img src=/i/harbour-dawn.jpg><figcaption>The harbour at dawn. <i>The harbour at dawn.</i></figcaption></figure>",
        "",
    );
    let said = report.blocks.iter().filter(|block| block.text == "The harbour at dawn.").count();
    let folds = report.article.iter().filter(|item| matches!(item, Item::Fold { .. })).count();
    let captions = report.article.iter().map(|item| match item {
        Item::Figure { captions, .. } => captions.len(),
        _ => 0,
    });
    assert_eq!((said, folds, captions.sum::<usize>()), (2, 0, 1));
}

#[test]
fn a_line_of_names_by_the_headline_signs_the_story_without_by() {
    let byline = |lines: &str| {
        let [first, second, third] = PARAGRAPHS;
        let html = format!(
            "<!doctype html><html lang=en><title>Winter boats</title><body><article><h1>Winter boats for the outer islands</h1>\
             {lines}<p>{first}</p><p>{second}</p><p>{third}</p></article></body></html>"
        );
        let page = newsfold::page::html::parse(&html, Some("https://paper.example/news/winter-boats"));
        newsfold::read(&page.expect("a page")).byline
    };
    let cases = [
        // what stands between headline and first paragraph, who signs it
        ("<div>Ann Example</div><div>Senior editor</div>", Some("Ann Example")),
        ("<ul><li>Ann Example</li><li>3 May 2025</li></ul>", Some("Ann Example")),
        ("<div>3 May 2025</div><div>Ann Example</div>", Some("Ann Example")),
        (
            "<div>Ann Example, Bo Sample, Cy van der Pattern</div><div>3 May 2025</div>",
            Some("Ann Example, Bo Sample, Cy van der Pattern"),
        ),
        // A section, a topic, the headline's own words, a sentence, a line with nothing beside it.
        ("<div><a href=/news/islands>Outer Islands</a></div><div>3 May 2025</div>", None),
        ("<div class=category>Island Life</div><div>3 May 2025</div>", None),
        ("<div>Winter Boats</div><div>3 May 2025</div>", None),
        ("<div>Two boats a day</div><div>3 May 2025</div>", None),
        ("<div>Ytter Holm</div><div>Two boats a day</div>", None),
    ];
    for (lines, expected) in cases {
        assert_eq!(byline(lines).as_deref(), expected, "{lines}");
    }
}

#[test]
fn a_list_that_is_kept_is_doubted_as_a_whole_or_not_at_all() {
    let [first, second, _] = PARAGRAPHS;
    let items = [
        "Certain kinds of moss on the deck, the rails and the ropes",
        "<a href=/topics/rust>Rust</a>",
        "<a href=/topics/frost>Frost in the walls</a>",
        "<a href=/topics/mould>Mould behind the shelves</a>",
    ]
    .map(|item| format!("<li>{item}</li>"))
    .concat();
    let html = format!(
        "<!doctype html><html lang=en><title>What winter does to boats</title><body><div class=post>\
         <h1>What winter does to boats</h1><p>{first}</p><p>Such as:</p><ul>{items}</ul><p>{second}</p></div></html>"
    );
    let report = newsfold::read(&newsfold::page::html::parse(&html, None).expect("a page"));
    let items = report.blocks.iter().filter(|block| block.role == newsfold::report::Role::ListItem);
    let doubts: Vec<_> = items.map(|item| item.doubt).collect();
    assert_eq!(doubts, [None; 4]);
}
