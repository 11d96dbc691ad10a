//! F1 over shingles of four words: precision and recall of each page, averaged over pages.
//!
//! Source: scrapinghub/article-extraction-benchmark, `evaluate.py`.

use serde::Deserialize;

use super::figures::{Figures, f1, mean, rate, share};
use super::tokens::{missing, overlap, shingles, words};
use super::{Fault, PageMetric, Prediction};

pub(super) struct Articles;

#[derive(Deserialize)]
pub(super) struct Truth {
    #[serde(rename = "articleBody")]
    body: String,
    url: Option<String>,
}

impl PageMetric for Articles {
    type Truth = Truth;
    const TRUTH: &'static str = "ground-truth.json";

    fn url(truth: &Truth) -> Option<&str> {
        truth.url.as_deref()
    }

    fn figures(pages: &[(&Truth, &Prediction)]) -> Figures {
        let (mut precisions, mut recalls, mut exact) = (Vec::new(), Vec::new(), Vec::new());
        for (truth, prediction) in pages {
            let (truth, read) = (words(&truth.body), words(&prediction.text));
            let (both, of_truth, of_read) = overlap(&shingles(&truth), &shingles(&read));
            precisions.extend(share(both, of_read));
            recalls.extend(share(both, of_truth));
            exact.push(truth == read);
        }
        let (precision, recall) = (mean(&precisions).unwrap_or(0.0), mean(&recalls).unwrap_or(0.0));
        Figures::default()
            .share("F1", Some(f1(precision, recall)))
            .share("precision", Some(precision))
            .share("recall", Some(recall))
            .share("accuracy", rate(&exact))
            .count("n", pages.len())
    }

    fn fault(truth: &Truth, prediction: &Prediction) -> Option<Fault> {
        lost_and_leaked(&truth.body, &prediction.text)
    }
}

/// What of the truth was not read, and what was read that is not in the truth.
pub(super) fn lost_and_leaked(truth: &str, read: &str) -> Option<Fault> {
    let (truth, read) = (words(truth), words(read));
    let (both, of_truth, of_read) = overlap(&shingles(&truth), &shingles(&read));
    let f1 = f1(share(both, of_read).unwrap_or(0.0), share(both, of_truth).unwrap_or(0.0));
    let lost = missing(&truth, &read).into_iter().map(|line| format!("lost {line}"));
    let leaked = missing(&read, &truth).into_iter().map(|line| format!("leaked {line}"));
    let mut lines: Vec<String> = lost.chain(leaked).collect();
    if lines.is_empty() {
        return None;
    }
    lines.insert(0, format!("F1 {f1:.4}, {} words of the story, {} read", truth.len(), read.len()));
    Some(Fault { weight: 1.0 - f1, lines })
}
