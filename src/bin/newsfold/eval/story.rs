//! Whether the reader tells a page that is a story from one that is none.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::figures::{Figures, rate};
use super::{Fault, PageMetric, Prediction};

pub(super) struct Story;

#[derive(Deserialize)]
pub(super) struct Truth {
    url: Option<String>,
    #[serde(rename = "type")]
    sort: String,
}

impl PageMetric for Story {
    type Truth = Truth;
    const TRUTH: &'static str = "pages.json";

    fn url(truth: &Truth) -> Option<&str> {
        truth.url.as_deref()
    }

    fn figures(pages: &[(&Truth, &Prediction)]) -> Figures {
        let mut sorts: BTreeMap<&str, Vec<bool>> = BTreeMap::new();
        for (truth, prediction) in pages {
            sorts.entry(&truth.sort).or_default().push(prediction.story);
        }
        let articles = sorts.remove("article").unwrap_or_default();
        let rest: Vec<bool> = sorts.values().flatten().copied().collect();
        let figures = Figures::default().share("story", rate(&articles)).share("falsely", rate(&rest));
        let figures = sorts.iter().fold(figures, |figures, (sort, said)| figures.share(sort, rate(said)));
        figures.count("n", pages.len())
    }

    fn fault(truth: &Truth, prediction: &Prediction) -> Option<Fault> {
        let line = match (truth.sort.as_str(), prediction.story) {
            ("article", false) => "a story, said to be none".to_owned(),
            ("article", true) | (_, false) => return None,
            (sort, true) => format!("said to be a story, but a {sort}"),
        };
        Some(Fault { weight: 1.0, lines: vec![line] })
    }
}
