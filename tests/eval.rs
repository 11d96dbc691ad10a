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
