//! Boilerplate that stands inside the article kept out of the body, and the article's own blocks kept in.

use serde::Deserialize;

use super::figures::{Figures, share};
use super::tokens::words;
use super::{Fault, PageMetric, Prediction};

pub(super) struct Folds;

#[derive(Deserialize)]
pub(super) struct Truth {
    url: Option<String>,
    fold: Vec<String>,
    keep: Vec<String>,
}

impl PageMetric for Folds {
    type Truth = Truth;
    const TRUTH: &'static str = "in-article.json";

    fn url(truth: &Truth) -> Option<&str> {
        truth.url.as_deref()
    }

    fn figures(pages: &[(&Truth, &Prediction)]) -> Figures {
        let (mut leaked, mut folds, mut lost, mut keeps) = (0, 0, 0, 0);
        for (truth, prediction) in pages {
            let text = spaced(&prediction.text);
            leaked += truth.fold.iter().filter(|block| text.contains(&spaced(block))).count();
            lost += truth.keep.iter().filter(|block| !text.contains(&spaced(block))).count();
            folds += truth.fold.len();
            keeps += truth.keep.len();
        }
        Figures::default()
            .share("folded", share(folds - leaked, folds))
            .share("kept", share(keeps - lost, keeps))
            .count("leaked", leaked)
            .count("folds", folds)
            .count("lost", lost)
            .count("keeps", keeps)
            .count("n", pages.len())
    }

    fn fault(truth: &Truth, prediction: &Prediction) -> Option<Fault> {
        let text = spaced(&prediction.text);
        let is_in = |block: &&String| text.contains(&spaced(block));
        let lost =
            truth.keep.iter().filter(|block| !is_in(block)).map(|block| format!("lost{}", spaced(block)));
        let leaked = truth.fold.iter().filter(is_in).map(|block| format!("leaked{}", spaced(block)));
        let lines: Vec<String> = lost.chain(leaked).collect();
        let weight = share(lines.len(), truth.fold.len() + truth.keep.len())?;
        (!lines.is_empty()).then_some(Fault { weight, lines })
    }
}

/// The words, a space before, between and after.
fn spaced(text: &str) -> String {
    format!(" {} ", words(text).join(" "))
}
