//! Texts that must be in the body, and texts that must not.
//!
//! Source: adbar/trafilatura, `tests/comparison_small.py`.

use serde::Deserialize;

use super::figures::{Figures, f1, share};
use super::tokens::squashed;
use super::{Fault, PageMetric, Prediction};

pub(super) struct Segments;

#[derive(Deserialize)]
pub(super) struct Truth {
    url: Option<String>,
    with: Vec<String>,
    without: Vec<String>,
}

impl PageMetric for Segments {
    type Truth = Truth;
    const TRUTH: &'static str = "segments.json";

    fn url(truth: &Truth) -> Option<&str> {
        truth.url.as_deref()
    }

    fn figures(pages: &[(&Truth, &Prediction)]) -> Figures {
        let (mut kept, mut with, mut leaked, mut without) = (0, 0, 0, 0);
        for (truth, prediction) in pages {
            let text = squashed(&prediction.text);
            let found = |segments: &[String]| segments.iter().filter(|s| text.contains(&squashed(s))).count();
            kept += found(&truth.with);
            leaked += found(&truth.without);
            with += truth.with.len();
            without += truth.without.len();
        }
        let precision = share(kept, kept + leaked).unwrap_or(0.0);
        let recall = share(kept, with).unwrap_or(0.0);
        Figures::default()
            .share("F1", Some(f1(precision, recall)))
            .share("precision", Some(precision))
            .share("recall", Some(recall))
            .share("accuracy", share(kept + without - leaked, with + without))
            .count("n", pages.len())
    }

    fn fault(truth: &Truth, prediction: &Prediction) -> Option<Fault> {
        let text = squashed(&prediction.text);
        let is_in = |segment: &&String| text.contains(&squashed(segment));
        let lost = truth.with.iter().filter(|s| !is_in(s)).map(|s| format!("lost {}", squashed(s)));
        let leaked = truth.without.iter().filter(is_in).map(|s| format!("leaked {}", squashed(s)));
        let lines: Vec<String> = lost.chain(leaked).collect();
        let weight = share(lines.len(), truth.with.len() + truth.without.len())?;
        (!lines.is_empty()).then_some(Fault { weight, lines })
    }
}
