//! F1 over bags of words, averaged over the pages that are articles.
//!
//! Source: Murrough-Foley/web-content-extraction-benchmark.

use std::collections::HashMap;

use serde::Deserialize;

use super::articles::lost_and_leaked;
use super::figures::{Figures, f1, mean, rate, share};
use super::tokens::{overlap, words};
use super::{Fault, PageMetric, Prediction};

pub(super) struct Words;

#[derive(Deserialize)]
pub(super) struct Truth {
    url: Option<String>,
    #[serde(rename = "type")]
    sort: String,
    text: String,
}

/// From here on a page counts as well read.
const GOOD: f64 = 0.98;

impl PageMetric for Words {
    type Truth = Truth;
    const TRUTH: &'static str = "pages.json";

    fn url(truth: &Truth) -> Option<&str> {
        truth.url.as_deref()
    }

    fn figures(pages: &[(&Truth, &Prediction)]) -> Figures {
        let (mut precisions, mut recalls, mut f1s) = (Vec::new(), Vec::new(), Vec::new());
        for (truth, prediction) in pages.iter().filter(|(truth, _)| is_article(truth)) {
            let (both, of_truth, of_read) = overlap(&bag(&truth.text), &bag(&prediction.text));
            let (precision, recall) =
                (share(both, of_read).unwrap_or(0.0), share(both, of_truth).unwrap_or(0.0));
            precisions.push(precision);
            recalls.push(recall);
            f1s.push(f1(precision, recall));
        }
        Figures::default()
            .share("F1", mean(&f1s))
            .share("precision", mean(&precisions))
            .share("recall", mean(&recalls))
            .share("good", rate(&f1s.iter().map(|&f1| f1 >= GOOD).collect::<Vec<_>>()))
            .count("n", f1s.len())
    }

    fn fault(truth: &Truth, prediction: &Prediction) -> Option<Fault> {
        is_article(truth).then(|| lost_and_leaked(&truth.text, &prediction.text))?
    }
}

fn is_article(truth: &Truth) -> bool {
    truth.sort == "article"
}

fn bag(text: &str) -> HashMap<String, usize> {
    let mut counts = HashMap::new();
    for word in words(text) {
        *counts.entry(word.to_lowercase()).or_default() += 1;
    }
    counts
}
