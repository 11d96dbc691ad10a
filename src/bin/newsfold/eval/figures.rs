//! Figures as they are printed.

use std::fmt;

/// Named figures, in order.
#[derive(Default)]
pub(super) struct Figures(Vec<(String, Figure)>);

enum Figure {
    /// Printed with four decimals; `-` where there was nothing to take a share of.
    Share(Option<f64>),
    Count(usize),
}

impl Figures {
    pub(super) fn share(mut self, name: &str, share: Option<f64>) -> Self {
        self.0.push((name.to_owned(), Figure::Share(share)));
        self
    }

    pub(super) fn count(mut self, name: &str, count: usize) -> Self {
        self.0.push((name.to_owned(), Figure::Count(count)));
        self
    }

    /// A share by its name.
    pub(super) fn get(&self, name: &str) -> Option<f64> {
        self.0.iter().find_map(|(known, figure)| match figure {
            Figure::Share(share) if known == name => *share,
            _ => None,
        })
    }
}

impl fmt::Display for Figures {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        for (index, (name, figure)) in self.0.iter().enumerate() {
            let space = if index == 0 { "" } else { " " };
            match figure {
                Figure::Share(Some(share)) => write!(f, "{space}{name}={share:.4}")?,
                Figure::Share(None) => write!(f, "{space}{name}=-")?,
                Figure::Count(count) => write!(f, "{space}{name}={count}")?,
            }
        }
        Ok(())
    }
}

/// `part` of `whole`; `None` of nothing.
#[allow(clippy::cast_precision_loss, reason = "counts of words are far below 2^52")]
pub(super) fn share(part: usize, whole: usize) -> Option<f64> {
    (whole > 0).then(|| part as f64 / whole as f64)
}

/// The mean; `None` of nothing.
#[allow(clippy::cast_precision_loss, reason = "counts of pages are far below 2^52")]
pub(super) fn mean(values: &[f64]) -> Option<f64> {
    (!values.is_empty()).then(|| values.iter().sum::<f64>() / values.len() as f64)
}

/// The share of pages that something holds of.
pub(super) fn rate(values: &[bool]) -> Option<f64> {
    share(values.iter().filter(|&&value| value).count(), values.len())
}

/// The harmonic mean of precision and recall; 0 where both are 0.
pub(super) fn f1(precision: f64, recall: f64) -> f64 {
    let sum = precision + recall;
    if sum > 0.0 { 2.0 * precision * recall / sum } else { 0.0 }
}
