//! Errors on quotations by class, biggest class first.

use std::collections::BTreeMap;
use std::io::{self, Write};

/// What sort of error it is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Class {
    /// A quotation that was not found.
    Missed,
    /// What was taken for a quotation and is none.
    Spurious,
    /// Another speaker than the truth's, which is of this type: name, surname, pronoun, organisation, description.
    Speaker(String),
    /// The right one, but not by the full name.
    FullName(String),
}

impl Class {
    fn name(&self) -> String {
        let sort = |sort: &str| match sort {
            "org" => "organisation".to_owned(),
            "nominal" => "description".to_owned(),
            other => other.to_owned(),
        };
        match self {
            Self::Missed => "missed".to_owned(),
            Self::Spurious => "spurious".to_owned(),
            Self::Speaker(of) => format!("wrong speaker: {}", sort(of)),
            Self::FullName(of) => format!("no full name: {}", sort(of)),
        }
    }
}

/// The errors of a corpus: by class, the article and what is wrong.
#[derive(Default)]
pub(super) struct Faults(BTreeMap<Class, Vec<(String, String)>>);

impl Faults {
    /// Enters an article's errors.
    pub(super) fn add(&mut self, article: &str, complaints: Vec<(Class, String)>) {
        for (class, what) in complaints {
            self.0.entry(class).or_default().push((article.to_owned(), what));
        }
    }

    /// Prints each class with its count and its first `count` errors, biggest class first.
    pub(super) fn show(self, out: &mut impl Write, count: usize) -> io::Result<()> {
        let mut classes: Vec<_> = self.0.into_iter().collect();
        classes.sort_by_key(|(_, errors)| std::cmp::Reverse(errors.len()));
        for (class, errors) in classes {
            writeln!(out, "\n{} ({})", class.name(), errors.len())?;
            for (article, what) in errors.iter().take(count) {
                writeln!(out, "    {article}: {what}")?;
            }
        }
        Ok(())
    }
}
