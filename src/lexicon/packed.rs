//! The tables of every language as one text, and back: the WASM is code alone, and is handed the tables when it starts.
//!
//! Written by the build (`cargo xtask tables`). A language ends with [`LANGUAGE`]; each of its fields, in the order of the
//! structs, with [`FIELD`]; a list's phrases with line ends, as everywhere.

use super::{Affixes, Commerce, Furniture, Grammar, Language, Lexicon, List, Marking, Speech};
use crate::boilerplate::Kind;

/// Ends a language. Source: ASCII, "group separator".
const LANGUAGE: char = '\u{1d}';
/// Ends a field. Source: ASCII, "record separator".
const FIELD: char = '\u{1e}';

/// Every language's tables, in the order of [`Language::ALL`].
#[must_use]
pub fn write() -> String {
    let mut out = String::new();
    for language in Language::ALL {
        language.lexicon().write(&mut out);
        out.push(LANGUAGE);
    }
    out
}

/// A language's tables out of a text as [`write`] gives it; empty tables where it has none.
#[must_use]
pub fn read(text: &'static str, language: Language) -> Lexicon {
    let tables = text.split_terminator(LANGUAGE).nth(language as usize).unwrap_or("");
    Lexicon::read(&mut tables.split_terminator(FIELD))
}

type Fields = std::str::SplitTerminator<'static, char>;

/// What can be written as fields and read back.
trait Packed {
    fn write(&self, out: &mut String);
    fn read(fields: &mut Fields) -> Self;
}

macro_rules! packed {
    ($($name:ident { $($field:ident),+ $(,)? })+) => {
        $(impl Packed for $name {
            fn write(&self, out: &mut String) {
                $(self.$field.write(out);)+
            }

            fn read(fields: &mut Fields) -> Self {
                // Fields are read in the order they are written in.
                $(let $field = Packed::read(fields);)+
                Self { $($field),+ }
            }
        })+
    };
}

packed! {
    Lexicon { frequent, furniture, speech, commerce }
    Commerce { shop, service }
    Furniture { whole, opening, within, by, credit, correction, paywall, summary, goes_on, invites, offers, dated, months }
    Speech {
        cue_verbs, weak_verbs, impersonal, mental_verbs, nouns_too, tell_verbs, divided_verbs, sources, own_sources, hindsight, tails, agents,
        passives, contents, attached, complements, stances, sources_after, relays, he, she, they, first_person, own_voice, who, that, what, titles, male_titles, female_titles, roles,
        organisations, outlets, determiners, definite, lesser, masculine, feminine,
        demonstratives, alike, anybody, unannounced, oblique, genitives, statements, reported, prepositions, adjuncts, subordinators, conjunctions,
        auxiliaries, adverbs, particles, hedges, denials, men, women, no_names, noun_endings, called, suffixes,
        abbreviations, affixes, grammar, marking,
    }
    Affixes {
        adverbs, gerunds, participles, modifiers, plurals, oblique, women, men, article, article_taken_up, article_joined,
        joined, nisba,
        possessives, ablative, members, circumstantial, feminine_verbs,
    }
    Grammar {
        capital_nouns, inverts, verb_second, verb_last, dash_speech, suffix_apostrophe, no_articles, verb_first,
    }
    Marking {
        particles, objects, joiner, surnames, doubles, spaced, offices, houses, behind_names, familiar, joined_title, withheld, no_name_endings,
        apart, frames, bounds, topics, no_subject, turns, about, gives, gives_too, governs, also, opens, manners, units, times, in_clauses, ages,
        role_ends, no_second, no_third, tells, no_tells, relative, vice, no_given, no_role_ends, behind_marks,
    }
}

impl Packed for &'static str {
    fn write(&self, out: &mut String) {
        out.push_str(self);
        out.push(FIELD);
    }

    fn read(fields: &mut Fields) -> Self {
        fields.next().unwrap_or("")
    }
}

impl Packed for List {
    fn write(&self, out: &mut String) {
        self.0.write(out);
    }

    fn read(fields: &mut Fields) -> Self {
        Self(Packed::read(fields))
    }
}

impl Packed for bool {
    fn write(&self, out: &mut String) {
        if *self { "1" } else { "" }.write(out);
    }

    fn read(fields: &mut Fields) -> Self {
        !<&str>::read(fields).is_empty()
    }
}

impl Packed for [List; 12] {
    fn write(&self, out: &mut String) {
        for list in self {
            list.write(out);
        }
    }

    fn read(fields: &mut Fields) -> Self {
        std::array::from_fn(|_| List::read(fields))
    }
}

/// One list for each kind, in the order of the table of kinds; empty ones are left out again.
impl Packed for &'static [(Kind, List)] {
    fn write(&self, out: &mut String) {
        for kind in Kind::ALL {
            for (_, list) in self.iter().filter(|(of, _)| of == kind) {
                out.push_str(list.0);
            }
            out.push(FIELD);
        }
    }

    fn read(fields: &mut Fields) -> Self {
        let lists = Kind::ALL.iter().map(|kind| (*kind, List::read(fields)));
        lists.filter(|(_, list)| !list.is_empty()).collect::<Vec<_>>().leak()
    }
}

/// Two fields for each pair, then an empty one.
impl Packed for &'static [(&'static str, List)] {
    fn write(&self, out: &mut String) {
        for (first, list) in *self {
            first.write(out);
            list.write(out);
        }
        "".write(out);
    }

    fn read(fields: &mut Fields) -> Self {
        let mut pairs = Vec::new();
        loop {
            let first = <&str>::read(fields);
            if first.is_empty() {
                return pairs.leak();
            }
            pairs.push((first, List::read(fields)));
        }
    }
}

/// An empty field stands for nothing.
impl Packed for Option<&'static str> {
    fn write(&self, out: &mut String) {
        self.unwrap_or("").write(out);
    }

    fn read(fields: &mut Fields) -> Self {
        Some(<&str>::read(fields)).filter(|text| !text.is_empty())
    }
}

/// Whether there is one, then its fields.
impl Packed for Option<&'static Marking> {
    fn write(&self, out: &mut String) {
        self.is_some().write(out);
        if let Some(marking) = self {
            marking.write(out);
        }
    }

    fn read(fields: &mut Fields) -> Self {
        bool::read(fields).then(|| &*Box::leak(Box::new(Marking::read(fields))))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_back() {
        let text = write().leak();
        for &language in Language::ALL {
            let lexicon = read(text, language);
            let (mut whole, mut again) = (String::new(), String::new());
            language.lexicon().write(&mut whole);
            lexicon.write(&mut again);
            assert_eq!(whole, again, "{}", language.tag());
            assert_eq!(format!("{:?}", language.lexicon().speech), format!("{:?}", lexicon.speech));
            assert_eq!(format!("{:?}", language.lexicon().commerce), format!("{:?}", lexicon.commerce));
        }
    }

    #[test]
    fn a_text_without_tables_gives_empty_ones() {
        let lexicon = read("", Language::German);
        assert!(
            lexicon.frequent.is_empty()
                && lexicon.furniture.whole.is_empty()
                && lexicon.commerce.shop.is_empty()
        );
    }
}
