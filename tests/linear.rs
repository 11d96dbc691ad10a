//! Time grows in proportion to the page and to its quotations, whatever they are made of: four times as much may take a little
//! over four times as long, and a cost that is square in some part of them takes sixteen.
#![cfg(feature = "cli")]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::fmt::Write as _;
use std::time::{Duration, Instant};

use newsfold::lexicon::Language;
use newsfold::page::{Page, html};
use newsfold::quote::{Passage, PassageRole, quotations};

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

/// Time of one reading.
fn time_of(text: &str, language: Language) -> Duration {
    let passages: Vec<Passage> =
        text.lines().map(|text| Passage { text, role: PassageRole::Body, entry: 0 }).collect();
    let start = Instant::now();
    let found = quotations(&passages, language);
    std::hint::black_box(found.len());
    start.elapsed()
}

/// How often a unit may take too long: a cost that is the square of the text is so each time, a machine that is busy is not.
const TRIES: usize = 8;

/// Reads so many of each unit, and four times as many.
fn in_proportion(units: &[(Language, &str, &str)], count: usize) {
    let mut slow = Vec::new();
    for (language, name, unit) in units {
        let text = |count: usize| (0..count).map(|n| unit.replace("{n}", &letters(n))).collect::<String>();
        let (short, long) = (text(count), text(count * 4));
        let mut tries = (0..TRIES).map(|_| (time_of(&short, *language), time_of(&long, *language)));
        let fits = |(short, long): &(Duration, Duration)| *long < *short * 7 + Duration::from_millis(20);
        let last = tries.find(fits);
        match last {
            Some((short, long)) => {
                let times = long.as_secs_f64() / short.as_secs_f64();
                println!(
                    "{name} ({}): {count} in {short:?}, four times as many take {times:.1} times",
                    language.tag()
                );
            }
            None => slow.push(format!("{name} ({})", language.tag())),
        }
    }
    assert!(slow.is_empty(), "more than seven times as long, each of {TRIES} times: {}", slow.join(", "));
}

#[test]
fn quotations_four_times_as_many_cost_about_four_times_as_much() {
    use Language::English;
    in_proportion(
        &[
            (English, "unbalanced opening marks", "“ "),
            (English, "unbalanced words in marks", "“word "),
            (English, "unbalanced single marks", "‘word "),
            (English, "closing marks", "word” "),
            (English, "mixed marks", "“a ‘b «c \"d "),
            (English, "quotations in one paragraph", "“One two three four,” said Jane Roe. "),
            (English, "one endless sentence", "“One two three four” and Jane Roe said "),
            (English, "speakers", "“One two three four,” said Abc Def{n}.\n"),
            (English, "one surname", "“One two three four,” said Abc{n} Roe.\n"),
            (English, "capitals", "Abc Def Ghi "),
            (English, "labels", "Roe{n}: Is it so?\n"),
            (English, "commas", "Jane Roe, a b, c d, "),
        ],
        12_000,
    );
}

#[test]
fn speakers_and_marks_of_every_custom_cost_in_proportion() {
    use Language::{Arabic, English, French, German, Polish, Russian, Turkish};
    in_proportion(
        &[
            (
                English,
                "titles and descriptions",
                "Mayor Abc Def{n} spoke. “One two three four,” the mayor said.\n",
            ),
            (English, "ages", "Abc Def{n}, 43, spoke. “One two three four,” the 43-year-old said.\n"),
            (
                English,
                "words and who spoke behind them",
                "“One two three four.” Those were the words of Abc Def{n}.\n",
            ),
            (
                English,
                "who spoke behind them, in one paragraph",
                "“One two three four.” Those were the words of Abc Def{n}. ",
            ),
            (English, "answers", "Abc Def{n}: “One two three four.”\n"),
            (German, "speakers", "„Eins zwei drei vier“, sagte Abc Def{n}.\n"),
            (German, "clauses without an end", "weil Abc Def{n} von einem „Fehler der Stadt“ sprach, "),
            (German, "a sentence without commas", "und das „Eins zwei drei vier“ und Abc Def{n} sagte "),
            (
                German,
                "descriptions",
                "Außenminister Abc Def{n} kam. „Eins zwei drei vier“, sagte der Minister.\n",
            ),
            (German, "reported speech", "Abc Def{n} sagte nichts. Es sei „eins zwei drei vier“. "),
            (German, "nouns of saying", "Der Vorwurf von Abc Def{n}, es sei „eins zwei drei vier“ "),
            (German, "sources", "dem Bericht der Def{n} zufolge „eins zwei drei vier“ "),
            (German, "unbalanced marks", "„eins "),
            (French, "unbalanced marks", "« un "),
            (French, "speakers", "« Un deux trois quatre », a dit Abc Def{n}.\n"),
            (Polish, "dashes", "– Raz dwa trzy – powiedział Abc Def{n}.\n"),
            (Russian, "speakers", "«Раз два три четыре», — сказал Абв Где{n}.\n"),
            (Turkish, "speakers", "Abc Def{n}, “Bir iki üç dört” dedi.\n"),
            (Arabic, "speakers", "قال محمد{n} علي: «واحد اثنان ثلاثة أربعة».\n"),
        ],
        2_500,
    );
}

#[test]
fn speakers_where_nothing_has_a_capital_cost_in_proportion() {
    use Language::{Arabic, Chinese, Hindi, Japanese, Korean};
    in_proportion(
        &[
            (Arabic, "names behind the words", "وقال: «واحد اثنان ثلاثة أربعة». وكان محمد{n} علي هنا. "),
            (Japanese, "speakers", "田中{n}市長は「一つ二つ三つ四つ」と話した。\n"),
            (Japanese, "one endless sentence", "田中{n}市長は「一つ二つ三つ四つ」と話し、"),
            (Japanese, "words side by side", "「一つ二つ三つ四つ」"),
            (Japanese, "paragraphs that wait for a speaker", "「一つ二つ三つ四つ」\n"),
            (Japanese, "names behind the words", "「一つ二つ三つ四つ」\n田中{n}さんはそう言った。\n"),
            (Chinese, "speakers", "市长王{n}说:“一二三四五六七八。”\n"),
            (Chinese, "one endless sentence", "市长王{n}说,“一二三四五六七八”,"),
            (Chinese, "pronouns", "他说:“一二三四五六七八。”店主王{n}走了。"),
            (Korean, "speakers", "김{n} 시장은 “하나 둘 셋 넷”이라고 말했다.\n"),
            (Korean, "one endless sentence", "김{n} 시장은 “하나 둘 셋 넷”이라며 "),
            (Hindi, "speakers", "मंत्री रमेश{n} यादव ने कहा, “एक दो तीन चार।”\n"),
            (Hindi, "pronouns", "उन्होंने कहा, “एक दो तीन चार।” मंत्री रमेश{n} यादव ने देखा। "),
        ],
        400,
    );
}

/// A number in letters, so that names differ.
fn letters(mut number: usize) -> String {
    let mut out = String::new();
    loop {
        out.push(char::from(b'a' + (number % 26) as u8));
        number /= 26;
        if number == 0 {
            return out;
        }
    }
}
