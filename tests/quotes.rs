//! Quotations, language by language: each file under `tests/quotes/` is a specification that a person reads.
//!
//! A case is one or more lines of a story, then, indented, what is found in it:
//!
//! ```text
//! Mayor Jane Roe said the plan was “a disaster for the river.”
//!   “a disaster for the river.” — Jane Roe, Mayor · said
//! ```
//!
//! After the words: the speaker (`?` where unclear, `~` before an inferred one), what they are, the cue, and where they apply `hedged`,
//! `denied`, `fragment`, `answer`, `via` an outlet. Segments are parted by ` | `. `  nothing` says that there is no quotation.

#![allow(clippy::unwrap_used, reason = "a specification that cannot be read fails its test")]

use std::fmt::Write;

use newsfold::lexicon::Language;
use newsfold::quote::plain::{read_plain, read_plain_in};
use newsfold::quote::{Passage, PassageRole, Quotation, QuoteKind, SpeakerState, Status, quotations};

fn passages(text: &str) -> Vec<Passage<'_>> {
    text.lines()
        .filter(|line| !line.trim().is_empty())
        .map(|text| Passage { text, role: PassageRole::Body, entry: 0 })
        .collect()
}

/// One line of a specification.
fn line(quotation: &Quotation, passages: &[Passage]) -> String {
    let pieces: Vec<_> =
        quotation.segments.iter().map(|(passage, span)| span.slice(passages[*passage].text)).collect();
    let mut out = format!("  “{}” — ", pieces.join(" | "));
    match &quotation.speaker {
        None => out.push('?'),
        Some(speaker) => {
            if speaker.state == SpeakerState::Inferred {
                out.push('~');
            }
            out.push_str(speaker.name.as_deref().unwrap_or(&speaker.mention));
            if let Some(role) = &speaker.role {
                write!(out, ", {role}").unwrap();
            }
        }
    }
    if let Some(cue) = &quotation.cue {
        write!(out, " · {cue}").unwrap();
    }
    match quotation.status {
        Status::Said => {}
        Status::Hedged => out.push_str(" · hedged"),
        Status::Denied => out.push_str(" · denied"),
    }
    if let Some(via) = &quotation.via {
        write!(out, " · via {via}").unwrap();
    }
    match quotation.kind {
        QuoteKind::Quotation => {}
        QuoteKind::Fragment => out.push_str(" · fragment"),
        QuoteKind::Answer => out.push_str(" · answer"),
    }
    out
}

fn found(text: &str, language: Language) -> String {
    let passages = passages(text);
    let lines: Vec<_> = quotations(&passages, language).iter().map(|q| line(q, &passages)).collect();
    if lines.is_empty() { "  nothing".to_owned() } else { lines.join("\n") }
}

/// Holds a specification against what is found; all that differs is shown at once.
fn specify(language: Language) {
    let path = format!("{}/tests/quotes/{}.txt", env!("CARGO_MANIFEST_DIR"), language.tag());
    let specification = std::fs::read_to_string(&path).unwrap();
    let mut cases = 0;
    let mut wrong = String::new();
    for case in specification
        .split("\n\n")
        .map(|case| case.trim_matches('\n'))
        .filter(|case| !case.is_empty() && !case.starts_with('#'))
    {
        let (text, want): (Vec<&str>, Vec<&str>) =
            case.lines().filter(|line| !line.starts_with('#')).partition(|line| !line.starts_with("  "));
        let got = found(&text.join("\n"), language);
        cases += 1;
        if got != want.join("\n") {
            write!(wrong, "\n{}\n wanted:\n{}\n found:\n{got}\n", text.join("\n"), want.join("\n")).unwrap();
        }
    }
    assert!(cases >= 8, "{path}: {cases} cases");
    assert!(wrong.is_empty(), "{path}{wrong}");
}

macro_rules! specifications {
    ($($test:ident $language:ident),+ $(,)?) => {
        $(#[test]
        fn $test() {
            specify(Language::$language);
        })+
    };
}

specifications! {
    english_quotations_are_attributed English,
    german_quotations_are_attributed German,
    french_quotations_are_attributed French,
    spanish_quotations_are_attributed Spanish,
    italian_quotations_are_attributed Italian,
    portuguese_quotations_are_attributed Portuguese,
    dutch_quotations_are_attributed Dutch,
    polish_quotations_are_attributed Polish,
    russian_quotations_are_attributed Russian,
    turkish_quotations_are_attributed Turkish,
    japanese_quotations_are_attributed Japanese,
    chinese_quotations_are_attributed Chinese,
    korean_quotations_are_attributed Korean,
    arabic_quotations_are_attributed Arabic,
    hindi_quotations_are_attributed Hindi,
}

/// The texts of a specification.
fn texts(language: Language) -> Vec<String> {
    let path = format!("{}/tests/quotes/{}.txt", env!("CARGO_MANIFEST_DIR"), language.tag());
    std::fs::read_to_string(path)
        .unwrap()
        .split("\n\n")
        .map(|case| case.lines().filter(|line| !line.starts_with([' ', '#'])).collect::<Vec<_>>().join("\n"))
        .filter(|text| !text.is_empty())
        .collect()
}

#[test]
fn a_sentence_or_two_tell_their_language() {
    for language in Language::ALL {
        let texts = texts(*language);
        let read = |text: &&String| read_plain(text) == read_plain_in(text, *language);
        let right = texts.iter().filter(read).count();
        assert!(right * 100 >= texts.len() * 95, "{}: {right} of {}", language.tag(), texts.len());
    }
}

#[test]
fn a_headline_speaks_where_the_story_does_not() {
    for (language, headline, body) in [
        (Language::Chinese, "市长李明：“我们不会放弃”", "会议于周三举行。"),
        (Language::Japanese, "田中市長「計画を見直すつもりはない」", "会議は水曜日に開かれた。"),
        (Language::Korean, "김민수 시장 “예산 확보에 총력을 다하겠다”", "회의는 수요일에 열렸다."),
        (Language::Hindi, "मुख्यमंत्री राजेश शर्मा ने कहा, “हम किसी को नहीं छोड़ेंगे”", "बैठक बुधवार को हुई।"),
    ] {
        let read = |body: &str| {
            let headline = Passage { text: headline, role: PassageRole::Headline, entry: 0 };
            let passages = [headline, Passage { text: body, role: PassageRole::Body, entry: 0 }];
            quotations(&passages, language)
                .into_iter()
                .map(|q| (q.segments[0].0, q.speaker))
                .collect::<Vec<_>>()
        };
        let found = read(body);
        assert_eq!(found.len(), 1, "{headline}");
        assert!(found[0].1.as_ref().is_some_and(|s| s.name.is_some()), "{headline}: {:?}", found[0].1);
        // What the body says is not said twice.
        assert!(
            read(&format!("{headline}{}", if language == Language::Hindi { "।" } else { "。" }))
                .iter()
                .all(|(passage, _)| *passage == 1),
            "{headline}"
        );
    }
}

#[test]
fn text_set_in_columns_is_read_as_in_lines() {
    for (line, columns) in [
        ("高梨町長は「計画を戻すつもりはない」と話した。", "高梨町長は﹁計画を戻すつもりはない﹂と話した︒"),
        ("高梨町長は『計画は「白紙」に戻す』と話した。", "高梨町長は﹃計画は﹁白紙﹂に戻す﹄と話した︒"),
        ("市長王建國說：「我們不會放棄，絕不！」", "市長王建國說︓﹁我們不會放棄︐絕不︕﹂"),
        ("「我們不會放棄。」市長王建國（五十歲）說。", "﹁我們不會放棄︒﹂市長王建國︵五十歲︶說︒"),
    ] {
        for language in [Language::Japanese, Language::Chinese, Language::English] {
            let read = |text| {
                let passages = [Passage { text, role: PassageRole::Body, entry: 0 }];
                quotations(&passages, language)
            };
            assert_eq!(read(line), read(columns), "{columns}");
        }
        assert!(!read_plain(columns).is_empty(), "{columns}");
    }
}

/// Every segment lies inside its passage on whole characters, without space around it.
fn sound(text: &str, language: Language) {
    let passages = passages(text);
    for quotation in quotations(&passages, language) {
        assert!(!quotation.segments.is_empty());
        for (passage, span) in &quotation.segments {
            let text = passages[*passage].text;
            let piece = text.get(span.start.0 as usize..span.end.0 as usize);
            assert!(
                piece.is_some_and(|piece| !piece.is_empty() && piece.trim() == piece),
                "{span:?} of {text:?}"
            );
        }
    }
}

#[test]
fn segments_lie_inside_their_passage_on_hostile_text() {
    for text in [
        "",
        "“",
        "”",
        "\"",
        "''",
        "“”",
        "“ ”",
        "”“",
        "««««»",
        "„“”‟",
        "’’’’",
        "“a",
        "a”",
        "\u{feff}“\u{200b}” said",
        "“😀” said 😀",
        "“A,” said",
        "a “b c d e” f,",
        "“a b c d.” Das",
        "“a b c d.” Mit diesen Worten",
        "said “A”",
        "according to",
        "according to “”",
        ": “a b c d”",
        "— — —",
        "– a – said – b",
        "(“a)”",
        "“‘“‘a’”’”",
        "U.S. “a b c d” U.S.",
        "Mr. Mr. Mr. said “a b c d”",
        "'s “a b c d” 's",
        "said said said said “a b c d e” said said",
        "「",
        "」は「",
        "「」と話した",
        "は「あいうえおかきくけこ」",
        "a\u{301}“b\u{301} c d e”\u{301}",
    ] {
        for language in Language::ALL {
            sound(text, *language);
        }
    }
}

/// Sentences of a language in any order and cut anywhere, as drawn by a generator that is the same everywhere.
#[test]
fn segments_lie_inside_their_passage_however_sentences_are_shuffled() {
    const ARTICLES: usize = 300;
    let mut state = 1_u64;
    let mut draw = |below: usize| {
        // Source: Knuth's constants for MMIX.
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as usize % below
    };
    for language in Language::ALL {
        let sentences = texts(*language);
        let words: Vec<&str> = sentences.iter().flat_map(|text| text.split_inclusive(' ')).collect();
        for _ in 0..ARTICLES {
            let mut article = String::new();
            for _ in 0..=draw(6) {
                if draw(2) == 0 {
                    let sentence = &sentences[draw(sentences.len())];
                    let at = sentence.floor_char_boundary(draw(sentence.len() + 1));
                    article.push_str(if draw(3) == 0 { &sentence[at..] } else { sentence });
                    article.push(if draw(3) == 0 { '\n' } else { ' ' });
                } else {
                    (0..draw(12)).for_each(|_| article.push_str(words[draw(words.len())]));
                }
            }
            sound(&article, *language);
        }
    }
}

#[test]
fn segments_lie_inside_their_passage_on_the_hostile_corpus() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/corpora/hostile");
    let Ok(files) = std::fs::read_dir(&folder) else {
        println!("skipped: no hostile corpus at {}", folder.display());
        return;
    };
    for file in files.flatten() {
        let Ok(text) = std::fs::read_to_string(file.path()) else { continue };
        for language in [
            Language::English,
            Language::German,
            Language::French,
            Language::Polish,
            Language::Japanese,
            Language::Chinese,
        ] {
            sound(&text, language);
        }
    }
}

#[test]
fn a_pull_quote_that_repeats_the_story_is_no_second_quotation() {
    let body = "“The river always wins in the end,” said Jane Roe.";
    let passages = [
        Passage { text: body, role: PassageRole::Body, entry: 0 },
        Passage { text: "“The river always wins in the end”", role: PassageRole::PullQuote, entry: 0 },
    ];
    assert_eq!(quotations(&passages, Language::English).len(), 1);
}

#[test]
fn a_headline_counts_only_where_the_body_does_not_have_its_words() {
    let headline = Passage {
        text: "Mayor Roe: ‘The river always wins in the end’",
        role: PassageRole::Headline,
        entry: 0,
    };
    let body = |text| Passage { text, role: PassageRole::Body, entry: 0 };
    let both = [headline, body("“The river always wins in the end,” said Mayor Jane Roe.")];
    assert_eq!(quotations(&both, Language::English).len(), 1);
    let alone = [headline, body("Mayor Jane Roe spoke on Tuesday about the flood.")];
    let found = quotations(&alone, Language::English);
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].speaker.as_ref().unwrap().name.as_deref(), Some("Jane Roe"));
}

#[test]
fn a_block_quote_is_a_quotation_without_marks() {
    let passages = [
        Passage {
            text: "Mayor Jane Roe wrote to the residents on Tuesday:",
            role: PassageRole::Body,
            entry: 0,
        },
        Passage {
            text: "The river will be high until Sunday, and nobody should sleep in a cellar.",
            role: PassageRole::BlockQuote,
            entry: 0,
        },
    ];
    let found = quotations(&passages, Language::English);
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].speaker.as_ref().unwrap().name.as_deref(), Some("Jane Roe"));
    assert_eq!(found[0].segments[0].0, 1);
}

#[test]
fn pronouns_and_continuation_do_not_cross_the_entries_of_a_live_blog() {
    let passages = [
        Passage {
            text: "“The bridge will be closed until noon,” said Mayor Jane Roe.",
            role: PassageRole::Body,
            entry: 1,
        },
        Passage { text: "“Nobody told us anything about a bridge.”", role: PassageRole::Body, entry: 2 },
    ];
    let found = quotations(&passages, Language::English);
    assert_eq!(found.len(), 2);
    assert_eq!(found[1].speaker, None);
}
