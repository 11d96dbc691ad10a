//! Time grows in proportion to the page, whatever it is made of: four times as much may take a little over four times as
//! long, and a cost that is square in some part of the page takes sixteen.
#![cfg(feature = "cli")]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::fmt::Write as _;
use std::time::{Duration, Instant};

use newsfold::page::{Page, html};

/// Pages are made so large that the smaller one takes this long, since shorter times say little.
const LONG_ENOUGH: Duration = Duration::from_millis(40);
/// Times as long that four times as much may take.
const AT_MOST: f64 = 9.0;

const PARAGRAPH: &str =
    "<p>It rained in the hills all night long, and by the morning the lower road was under water again.</p>";

/// A story with `count` of `part` in its middle; `#` in it stands for a number.
fn page(before: &str, part: &str, after: &str, count: usize) -> Page {
    let mut middle = String::new();
    for number in 0..count {
        write!(middle, "{}", part.replace('#', &number.to_string())).unwrap();
    }
    let paragraphs = PARAGRAPH.repeat(5);
    let article = format!("<article><h1>Rain</h1>{paragraphs}{before}{middle}{after}{paragraphs}</article>");
    html::parse(&format!("<html lang=en><body>{article}</body></html>"), None).unwrap()
}

/// The least of three readings: what else the machine does only adds.
fn time(page: &Page) -> Duration {
    let once = || {
        let start = Instant::now();
        std::hint::black_box(newsfold::read(page));
        start.elapsed()
    };
    (0..3).map(|_| once()).min().unwrap()
}

#[test]
fn four_times_as_much_of_anything_takes_about_four_times_as_long() {
    let mut slow = Vec::new();
    for (what, before, part, after) in [
        ("paragraphs", "", "<p>The river rose by # more feet that day.</p>", ""),
        ("pull quotes", "", "<div class=pullquote>The river number # rose above the bridge</div>", ""),
        ("cells of one row", "<table><tr>", "<td>cell #</td>", "</tr></table>"),
        ("rows", "<table>", "<tr><td>row #</td><td>#</td></tr>", "</table>"),
        ("items of one list", "<ul>", "<li>item # of the list</li>", "</ul>"),
        ("sections of links", "", "<h3>Related</h3><ul><li><a href=/#>Other story #</a></li></ul>", ""),
        (
            "pictures with twins",
            "",
            "<img src=data:image/gif;base64,R0><noscript><img src=\"#.jpg\"></noscript>",
            "",
        ),
        ("pictures that have not come", "", "<img src=data:image/gif;base64,R0>", ""),
        ("pictures that only decorate", "", "<img aria-hidden=true src=\"#.jpg\">", ""),
        (
            "formulas drawn twice",
            "",
            "<p>So <b><i><math><mi>x</mi></math></i><i aria-hidden=true>x</i></b> is # here.</p>",
            "",
        ),
        ("nodes of one formula", "<p><math>", "<mfrac><mi>x</mi><mn>#</mn></mfrac>", "</math></p>"),
        (
            "disclosures",
            "",
            "<details><summary>Day #</summary><p>The river rose by # more feet that day.</p></details>",
            "",
        ),
        ("quotations", "", "<p>“The river rose by # feet,” said Ann Lee.</p>", ""),
    ] {
        let mut count = 500;
        let mut small = time(&page(before, part, after, count));
        while small < LONG_ENOUGH {
            count *= 2;
            small = time(&page(before, part, after, count));
        }
        let large = time(&page(before, part, after, count * 4));
        let times = large.as_secs_f64() / small.as_secs_f64();
        eprintln!("{what}: {count} in {small:?}, four times as many take {times:.1} times as long");
        if times > AT_MOST {
            slow.push(format!("{what}: {times:.1} times as long"));
        }
    }
    assert!(slow.is_empty(), "{}", slow.join("; "));
}
