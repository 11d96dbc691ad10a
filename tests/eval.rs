//! The figures of `newsfold eval` on small invented corpora. What is expected was counted by the scripts that the public
//! corpora are scored with, on the same files.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::{Value, json};

fn folder(name: &str) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

/// What `newsfold eval` prints of `truth` and `predictions`, all of it one part.
fn figures(folder: &Path, metric: &str, truth: &Value, predictions: &Value) -> String {
    let (truth_file, prediction_file) = (folder.join("truth.json"), folder.join("predictions.json"));
    std::fs::write(&truth_file, truth.to_string()).unwrap();
    std::fs::write(&prediction_file, predictions.to_string()).unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_newsfold"))
        .args(["eval", metric])
        .arg(truth_file)
        .arg("--pred")
        .arg(prediction_file)
        .args(["--part", "all"])
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn page_metrics_count_as_the_corpora_s_own_scripts_do() {
    let folder = folder("page-metrics");
    let predictions = json!({
        "a": {"articleBody": "one\ntwo three seven"},
        "b": {"articleBody": "y", "story": false},
        "d": {"articleBody": "buy"},
    });
    let pages = json!({
        "a": {"type": "article", "text": "One two three four"},
        "b": {"type": "listing", "text": ""},
        "c": {"type": "article", "text": "five"},
        "d": {"type": "product", "text": ""},
    });
    let segments = json!({
        "a": {"with": ["one  two", "six"], "without": ["ad"]},
        "b": {"with": ["x"], "without": ["y"]},
    });
    let folds = json!({"a": {"keep": ["one, two", "nine"], "fold": ["Ad!", "one two"]}});
    for (metric, truth, expected) in [
        ("segments", &segments, "F1=0.4000 precision=0.5000 recall=0.3333 accuracy=0.4000 n=2"),
        ("folds", &folds, "folded=0.5000 kept=0.5000 leaked=1 folds=2 lost=1 keeps=2 n=1"),
        ("words", &pages, "F1=0.3750 precision=0.3750 recall=0.3750 good=0.0000 n=2"),
        ("story", &pages, "story=0.5000 falsely=0.5000 listing=0.0000 product=1.0000 n=4"),
    ] {
        assert_eq!(figures(&folder, metric, truth, &predictions), format!("all    {expected}\n"), "{metric}");
    }
}

#[test]
fn predictions_may_be_answers_alone_or_stand_under_output() {
    let folder = folder("prediction-shapes");
    let truth = json!({"a": {"type": "article", "text": "x"}, "b": {"type": "listing", "text": ""}});
    for predictions in [
        json!({"a": true, "b": false}),
        json!({"output": {"a": {"articleBody": "x"}, "b": {"articleBody": ""}}}),
        json!({"a": {"articleBody": "", "story": true}, "b": {"articleBody": "x", "story": false}}),
    ] {
        let printed = figures(&folder, "story", &truth, &predictions);
        assert!(printed.starts_with("all    story=1.0000 falsely=0.0000"), "{printed}");
    }
}

#[test]
fn quotes_are_counted_as_the_corpus_s_own_script_does() {
    let folder = folder("quote-metric");
    let truth = json!({
        "id": "a",
        "text": "“It rained,” Jane Roe said. “We stayed at home all day,” she added. “Nobody came to the old mill.”",
        "quotes": [
            {
                "start": 1, "end": 11, "text": "It rained,", "kind": "direct", "speaker_text": "Jane Roe",
                "speaker_type": "name", "speaker_name": "Jane Roe", "speaker_roles": ["a miller"],
            },
            {
                "start": 29, "end": 55, "text": "We stayed at home all day,", "kind": "direct", "speaker_text": "she",
                "speaker_type": "pronoun", "speaker_name": "Jane Roe",
            },
        ],
        "other_marks": [{"start": 69, "end": 98, "text": ""}],
    });
    let predictions = json!({
        "id": "a",
        "quotes": [
            {"start": 1, "end": 11, "text": "It rained,", "speaker": "Roe", "role": "miller", "state": "named"},
            {"text": "we stayed at home ALL day", "speaker": "Jane Roe", "state": "inferred"},
            {"segments": [[69, 98]], "text": "", "speaker": null},
            {"start": 13, "end": 26, "text": "Jane Roe said", "speaker": null},
        ],
    });
    let printed = figures(&folder, "quotes", &truth, &predictions);
    for (name, expected) in [
        ("counts", "docs=1 gold=2 pred=3 matched=2"),
        ("span", "P=0.6667 R=1.0000 F1=0.8000"),
        ("token", "P=0.7273 R=1.0000 F1=0.8421"),
        ("recall_by_kind", "direct=1.0000"),
        ("speaker_mention_acc", "share=1.0000"),
        ("named_share", "share=0.5000"),
        ("full_name_acc_named", "share=0.0000"),
        ("full_name_acc_pronoun", "share=1.0000"),
        ("role_acc_where_gold_has_one", "share=- n=0"),
        ("end_to_end_mention", "P=0.6667 R=1.0000 F1=0.8000"),
        ("end_to_end_name", "P=0.3333 R=0.5000 F1=0.4000"),
    ] {
        assert!(printed.contains(&format!("all    {name:28} {expected}\n")), "{name}:\n{printed}");
    }
}

/// A page of a story whose headline, author and date are said.
const PAGE: &str = "<html lang=en><head><title>Rain in the hills | The Record</title><meta name=author content='Ann Example'>\
    <meta property='article:published_time' content='2024-05-01T10:00:00+02:00'></head><body><article><h1>Rain in the hills</h1>\
    <p>It rained in the hills all night, and by morning the lower road was under water, the mayor said.</p>\
    <p>The school stayed shut, and the bus turned round at the bridge, where the water was deepest of all.</p></article></body></html>";

#[test]
fn metadata_is_compared_with_either_form_of_truth() {
    let folder = folder("metadata");
    std::fs::create_dir_all(folder.join("pages/html")).unwrap();
    std::fs::create_dir_all(folder.join("folders/a")).unwrap();
    std::fs::write(folder.join("pages/html/a.html"), PAGE).unwrap();
    std::fs::write(folder.join("folders/a/source.html"), PAGE).unwrap();
    let pages = json!({"a": {"type": "article", "title": "Rain in the hills", "author": "Bo Sample", "published": "2024-05-01"}});
    let expected = json!({"title": "Rain in the hills", "byline": "By Ann Example", "publishedTime": null, "lang": "en-GB"});
    std::fs::write(folder.join("pages/pages.json"), pages.to_string()).unwrap();
    std::fs::write(folder.join("folders/a/expected-metadata.json"), expected.to_string()).unwrap();
    for (name, figures) in [
        ("pages", "headline=1.0000 authors=0.0000 published=1.0000 site=- lang=- n=1"),
        ("folders", "headline=1.0000 authors=1.0000 published=- site=- lang=1.0000 n=1"),
    ] {
        let output = Command::new(env!("CARGO_BIN_EXE_newsfold"))
            .args(["eval", "metadata"])
            .arg(folder.join(name))
            .args(["--part", "all"])
            .output()
            .unwrap();
        assert_eq!(String::from_utf8(output.stdout).unwrap(), format!("all    {figures}\n"), "{name}");
    }
}

#[test]
fn the_table_has_what_is_there_and_says_where_the_rest_comes_from() {
    let folder = folder("table");
    let table = || {
        let output = Command::new(env!("CARGO_BIN_EXE_newsfold"))
            .args(["eval", "table"])
            .arg(&folder)
            .output()
            .unwrap();
        (output.status.code(), String::from_utf8(output.stdout).unwrap())
    };
    let (code, said) = table();
    assert_eq!(code, Some(2), "nothing is there");
    assert_eq!(said.matches("Not measured, for want of").count(), 6, "{said}");

    std::fs::create_dir_all(folder.join("trafilatura/html")).unwrap();
    std::fs::write(folder.join("trafilatura/html/a.html"), PAGE).unwrap();
    let truth = json!({"a": {"with": ["under water"], "without": ["The Record"]}});
    std::fs::write(folder.join("trafilatura/segments.json"), truth.to_string()).unwrap();
    let (code, said) = table();
    assert_eq!(code, Some(0));
    assert!(said.starts_with("| measure | corpus | open | check | all | Readability.js |"), "{said}");
    assert!(said.contains("| F1 over segments | trafilatura |"), "{said}");
    assert!(said.contains("**1.000** | – | .923 |"), "{said}");
    assert_eq!(said.matches("Not measured, for want of").count(), 5, "{said}");

    std::fs::create_dir_all(folder.join("quotes")).unwrap();
    let text = "“The bridge will hold,” said Mayor Jane Roe.";
    let quote = json!({"start": 1, "end": 22, "kind": "direct", "speaker_text": "Mayor Jane Roe", "speaker_roles": ["mayor"]});
    let article = json!({"id": "a", "text": text, "quotes": [quote]});
    std::fs::write(folder.join("quotes/polnear-dev.jsonl"), article.to_string()).unwrap();
    let (_, said) = table();
    assert!(said.contains("| spans F1 | polnear-dev |"), "{said}");
    let row = said.lines().find(|line| line.starts_with("| ms an article | polnear-dev |")).unwrap();
    assert!(
        row.contains("** |") && row.ends_with("| 0.6 | 38 | 264 | 168 | 274 |"),
        "measured there and then: {row}"
    );
}

#[test]
fn kinds_are_counted_each_by_itself() {
    let folder = folder("kinds");
    let page = PAGE.replace(
        "</article>",
        "<p>Read more: <a href=/x>Dry in the valley</a></p></article><footer>© The Record</footer>",
    );
    std::fs::write(folder.join("a.html"), page).unwrap();
    let truth = json!({
        "keep": ["It rained in the hills all night"],
        "fold": [
            {"text": "Dry in the valley", "kinds": ["related"]},
            {"text": "© The Record", "kinds": ["navigation"]},
            {"text": "nowhere to be seen", "kinds": ["video"]},
        ],
    });
    std::fs::write(folder.join("a.json"), truth.to_string()).unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_newsfold"))
        .args(["eval", "kinds"])
        .arg(&folder)
        .args(["--part", "all"])
        .output()
        .unwrap();
    let said = String::from_utf8(output.stdout).unwrap();
    // A kind that no truth names counts as `other`.
    let expected = "all    (all)          P=0.5000 R=0.5000 n=2\nall    navigation     P=- R=0.0000 n=1\n\
        all    other          P=0.0000 R=- n=0\nall    related        P=1.0000 R=1.0000 n=1\n";
    assert_eq!(said, expected);
}
