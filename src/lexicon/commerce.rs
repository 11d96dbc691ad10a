//! What shops and firms call out on pages that sell, to be looked up.

use std::sync::OnceLock;

use super::{Language, List, WordIndex};
use crate::text::WordHash;

/// A language's words of selling: labels of buttons and short lines. A label says just this.
#[derive(Debug)]
pub struct Commerce {
    /// What stands by goods.
    pub shop: List,
    /// What stands by what a firm does for others.
    pub service: List,
}

/// What a label says that a page sells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sold {
    /// It stands by goods.
    pub shop: bool,
    /// It stands by what a firm does for others.
    pub service: bool,
}

/// The words of selling of one language, to be looked up.
#[derive(Debug)]
pub struct Labels(WordIndex);

impl Labels {
    /// Those of a language, built once.
    #[must_use]
    pub fn of(language: Language) -> &'static Self {
        static BUILT: [OnceLock<Labels>; Language::ALL.len()] =
            [const { OnceLock::new() }; Language::ALL.len()];
        BUILT[language as usize].get_or_init(|| {
            let commerce = &language.lexicon().commerce;
            let mut labels = WordIndex::default();
            for (list, bit) in [(commerce.shop, 1), (commerce.service, 2)] {
                for label in list {
                    labels.add(label, bit);
                }
            }
            Self(labels)
        })
    }

    /// What a label in normal form says.
    #[must_use]
    pub fn read(&self, label: &str) -> Sold {
        let bits = self.0.get(WordHash::of(label));
        Sold { shop: bits & 1 != 0, service: bits & 2 != 0 }
    }
}
