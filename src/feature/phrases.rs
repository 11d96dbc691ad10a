//! The lexicon's phrases found in blocks.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use crate::lexicon::{Furniture, Language, List};
use crate::verdict::Kind;

/// How a phrase was found, strongest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Found {
    /// The block says nothing else.
    Whole,
    /// The block, or a label in it, begins so.
    Opening,
    /// It stands somewhere in the block.
    Within,
}

/// A phrase of the lexicon found in a block.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Phrase {
    /// What the phrase names.
    pub kind: Kind,
    /// How it was found.
    pub found: Found,
    /// The phrase.
    pub phrase: &'static str,
}

/// The phrases of a page's language, and of English beside it, ordered to be looked up.
#[derive(Debug)]
pub struct Phrases {
    whole: BTreeMap<&'static str, Kind>,
    /// By first word.
    opening: BTreeMap<&'static str, Vec<(&'static str, Kind)>>,
    within: BTreeMap<&'static str, Vec<(&'static str, Kind)>>,
    /// Of languages without spaces, whose words cannot be looked up.
    unspaced: Vec<(&'static str, Found, Kind)>,
    furniture: Vec<&'static Furniture>,
}

/// A block longer than this (words) is not furniture for a phrase's sake.
pub const SHORT: u32 = 40;

impl Phrases {
    /// The phrases of `language`; English stands beside every other, since so much furniture comes in it. Ordered once.
    #[must_use]
    pub fn of(language: Language) -> &'static Self {
        static ORDERED: [OnceLock<Phrases>; Language::ALL.len()] =
            [const { OnceLock::new() }; Language::ALL.len()];
        ORDERED[language as usize].get_or_init(|| Self::ordered(language))
    }

    fn ordered(language: Language) -> Self {
        let mut out = Self {
            whole: BTreeMap::new(),
            opening: BTreeMap::new(),
            within: BTreeMap::new(),
            unspaced: Vec::new(),
            furniture: Vec::new(),
        };
        out.add(language);
        if language != Language::English {
            out.add(Language::English);
        }
        out
    }

    fn add(&mut self, language: Language) {
        let furniture = &language.lexicon().furniture;
        self.furniture.push(furniture);
        let unspaced = matches!(language, Language::Japanese | Language::Chinese);
        for (kind, phrases) in furniture.whole {
            for phrase in *phrases {
                self.whole.entry(trim(phrase)).or_insert(*kind);
            }
        }
        for (table, list, found) in [
            (&mut self.opening, furniture.opening, Found::Opening),
            (&mut self.within, furniture.within, Found::Within),
        ] {
            for (kind, phrases) in list {
                for phrase in *phrases {
                    if unspaced {
                        self.unspaced.push((phrase, found, *kind));
                    } else {
                        table.entry(first_word(phrase)).or_default().push((phrase, *kind));
                    }
                }
            }
        }
    }

    /// The strongest phrase in a block's text, which is given in normal form.
    #[must_use]
    pub fn find(&self, normal: &str) -> Option<Phrase> {
        let bare = trim(normal);
        if let Some((&phrase, &kind)) = self.whole.get_key_value(bare) {
            return Some(Phrase { kind, found: Found::Whole, phrase });
        }
        for &(phrase, found, kind) in &self.unspaced {
            let hit = match found {
                Found::Within => bare.contains(phrase),
                _ => bare.starts_with(phrase),
            };
            if hit {
                return Some(Phrase { kind, found, phrase });
            }
        }
        let opening = longest(&self.opening, bare).or_else(|| longest(&self.opening, normal));
        if let Some((phrase, kind)) = opening {
            return Some(Phrase { kind, found: Found::Opening, phrase });
        }
        let mut at = 0;
        while at < bare.len() {
            if let Some((phrase, kind)) = longest(&self.within, &bare[at..]) {
                return Some(Phrase { kind, found: Found::Within, phrase });
            }
            at += bare[at..].find(' ').map_or(bare.len() - at, |space| space + 1);
        }
        None
    }

    /// Whether the text, in normal form, begins with one of the phrases that `list` picks.
    #[must_use]
    pub fn opens(&self, normal: &str, list: impl Fn(&'static Furniture) -> List) -> Option<&'static str> {
        let bare = normal.trim_start_matches(|c: char| !c.is_alphanumeric());
        self.furniture.iter().flat_map(|furniture| list(furniture)).find(|phrase| begins(bare, phrase))
    }

    /// Whether the text, in normal form, holds one of the phrases that `list` picks.
    #[must_use]
    pub fn holds(&self, normal: &str, list: impl Fn(&'static Furniture) -> List) -> Option<&'static str> {
        self.furniture.iter().flat_map(|furniture| list(furniture)).find(|phrase| normal.contains(phrase))
    }

    /// The tables that are looked in.
    #[must_use]
    pub fn furniture(&self) -> &[&'static Furniture] {
        &self.furniture
    }
}

/// The text without what is neither letter nor digit at its ends, and without a number at its end: "comments (12)".
fn trim(text: &str) -> &str {
    let text = text.trim_matches(|c: char| !c.is_alphanumeric());
    let without_number = text.trim_end_matches(|c: char| !c.is_alphabetic());
    let text = if without_number.chars().any(char::is_alphabetic) { without_number } else { text };
    let without_number = text.trim_start_matches(|c: char| !c.is_alphabetic());
    if without_number.is_empty() { text } else { without_number }
}

fn first_word(phrase: &str) -> &str {
    let end = phrase.find(|c: char| !c.is_alphanumeric() && c != '\'').unwrap_or(phrase.len());
    &phrase[..end]
}

fn longest(
    table: &BTreeMap<&'static str, Vec<(&'static str, Kind)>>,
    text: &str,
) -> Option<(&'static str, Kind)> {
    let candidates = table.get(first_word(text))?;
    candidates
        .iter()
        .filter(|(phrase, _)| begins(text, phrase))
        .max_by_key(|(phrase, _)| phrase.len())
        .copied()
}

/// Whether `text` begins with `phrase` and the phrase ends where a word does.
fn begins(text: &str, phrase: &str) -> bool {
    text.strip_prefix(phrase).is_some_and(|rest| {
        !phrase.ends_with(char::is_alphanumeric)
            || !rest.starts_with(char::is_alphanumeric)
            || phrase.ends_with(super::measure::is_dense)
    })
}
