//! What each language says: one file per language, one line each in the registry below.
//!
//! Tables only. Phrases are written as [`normal`](crate::text::normal) gives them: lower case, straight apostrophes, single spaces.

/// A list of phrases, written as one: `list!["read more", "see also"]`.
///
/// Thousands of slices would weigh more in the WASM than the phrases themselves.
macro_rules! list {
    ($($phrase:literal),* $(,)?) => { $crate::lexicon::List(concat!($($phrase, "|"),*)) };
}
use list;

mod ar;
mod de;
mod en;
mod es;
mod fr;
mod hi;
mod it;
mod ja;
mod judge;
mod ko;
mod nl;
mod pl;
mod pt;
mod ru;
mod tr;
mod zh;

pub use judge::judge;

use crate::verdict::Kind;

macro_rules! languages {
    ($($(#[$doc:meta])* $name:ident $tag:literal $table:path),+ $(,)?) => {
        /// A language with a lexicon.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Language { $($(#[$doc])* $name),+ }

        impl Language {
            /// Every language, in the order of the registry.
            pub const ALL: &'static [Self] = &[$(Self::$name),+];

            /// BCP 47 primary tag.
            #[must_use]
            pub const fn tag(self) -> &'static str {
                match self { $(Self::$name => $tag),+ }
            }

            /// What it says.
            #[must_use]
            pub const fn lexicon(self) -> &'static Lexicon {
                match self { $(Self::$name => &$table),+ }
            }
        }
    };
}

languages! {
    /// English
    English    "en" en::ENGLISH,
    /// German
    German     "de" de::GERMAN,
    /// French
    French     "fr" fr::FRENCH,
    /// Spanish
    Spanish    "es" es::SPANISH,
    /// Italian
    Italian    "it" it::ITALIAN,
    /// Portuguese
    Portuguese "pt" pt::PORTUGUESE,
    /// Dutch
    Dutch      "nl" nl::DUTCH,
    /// Polish
    Polish     "pl" pl::POLISH,
    /// Russian
    Russian    "ru" ru::RUSSIAN,
    /// Turkish
    Turkish    "tr" tr::TURKISH,
    /// Japanese
    Japanese   "ja" ja::JAPANESE,
    /// Korean
    Korean     "ko" ko::KOREAN,
    /// Chinese
    Chinese    "zh" zh::CHINESE,
    /// Arabic
    Arabic     "ar" ar::ARABIC,
    /// Hindi
    Hindi      "hi" hi::HINDI,
}

/// One language.
#[derive(Debug)]
pub struct Lexicon {
    /// Its most frequent small words, by which it is told from others (empty where the script alone tells).
    pub frequent: &'static [&'static str],
    /// What boilerplate and the parts of a story are called.
    pub furniture: Furniture,
    /// How words are attributed.
    pub speech: Speech,
}

/// A list of phrases.
#[derive(Clone, Copy, Debug)]
pub struct List(&'static str);

impl List {
    /// The phrases, as written.
    pub fn iter(self) -> impl Iterator<Item = &'static str> {
        self.0.split_terminator('|')
    }
}

/// Phrases by which the parts of a page are known.
#[derive(Debug)]
pub struct Furniture {
    /// The whole block says no more than this (punctuation and digits aside): "advertisement", "share".
    pub whole: &'static [(Kind, List)],
    /// A short block or a label before a colon begins so: "read more", "watch", "sign up for".
    pub opening: &'static [(Kind, List)],
    /// A short block has this somewhere: "delivered to your inbox", "all rights reserved".
    pub within: &'static [(Kind, List)],
    /// What stands before an author's name: "by", "text by".
    pub by: &'static [&'static str],
    /// What opens a credit: "photo:", "with files from".
    pub credit: &'static [&'static str],
    /// What opens a correction: "correction", "editor's note".
    pub correction: &'static [&'static str],
    /// What a paywall says: "subscribe to continue reading".
    pub paywall: &'static [&'static str],
    /// What heads a summary: "key points", "at a glance".
    pub summary: &'static [&'static str],
    /// What stands before a date: "published", "updated".
    pub dated: &'static [&'static str],
    /// The months, January first; each with its forms and abbreviations.
    pub months: [&'static [&'static str]; 12],
}

/// How the language attributes words. Read by [`crate::quote`].
///
/// Each line of a list holds the forms of one word, parted by spaces; `_` joins the words of a phrase: `"say says said saying"`, `"according_to"`.
#[derive(Debug)]
pub struct Speech {
    /// Verbs of saying, in the forms that news copy uses: they attribute what stands before and after them.
    pub cue_verbs: &'static [&'static str],
    /// Verbs that attribute only what follows: "called it a “disaster”".
    pub weak_verbs: &'static [&'static str],
    /// Cues whose source stands in a prepositional phrase: German "heißt es in …".
    pub impersonal: &'static [&'static str],
    /// Weak verbs of thinking: "believes".
    pub mental_verbs: &'static [&'static str],
    /// Forms of cue verbs that are as often nouns: "reports".
    pub nouns_too: &'static [&'static str],
    /// Cue verbs whose object is who was told: "told reporters".
    pub tell_verbs: &'static [&'static str],
    /// Second parts of divided verbs, after which the verb counts: German "teilte … mit".
    pub divided_verbs: &'static [(&'static str, &'static [&'static str])],
    /// What stands before a speaker in place of a verb: "according to".
    pub sources: &'static [&'static str],
    /// What stands before a speaker right after the words: German "so".
    pub tails: &'static [&'static str],
    /// What stands after a speaker in place of a verb: German "zufolge".
    pub sources_after: &'static [&'static str],
    /// Verbs by which an outlet relays the words of another: "reports".
    pub relays: &'static [&'static str],
    /// Third person, a man.
    pub he: &'static [&'static str],
    /// Third person, a woman.
    pub she: &'static [&'static str],
    /// Third person, several or unknown.
    pub they: &'static [&'static str],
    /// First person.
    pub first_person: &'static [&'static str],
    /// Relative pronouns of persons.
    pub who: &'static [&'static str],
    /// What opens reported speech: "that".
    pub that: &'static [&'static str],
    /// Titles before a name, of either sex: "Dr".
    pub titles: &'static [&'static str],
    /// Titles of men: "Mr".
    pub male_titles: &'static [&'static str],
    /// Titles of women: "Mrs".
    pub female_titles: &'static [&'static str],
    /// What people are: "spokesman", "mayor".
    pub roles: &'static [&'static str],
    /// Words in the names of organisations and places: "University", "House".
    pub organisations: &'static [&'static str],
    /// Articles, possessives, quantifiers.
    pub determiners: &'static [&'static str],
    /// Articles and pronouns that are never subjects: "den", "him".
    pub oblique: &'static [&'static str],
    /// Verb forms of reported speech: German "sei". A sentence with one and without a cue goes on with who spoke.
    pub reported: &'static [&'static str],
    /// Prepositions.
    pub prepositions: &'static [&'static str],
    /// Conjunctions that open a clause that is not the main one: "while".
    pub subordinators: &'static [&'static str],
    /// Conjunctions.
    pub conjunctions: &'static [&'static str],
    /// Auxiliary and modal verbs.
    pub auxiliaries: &'static [&'static str],
    /// Adverbs that stand between a speaker and the verb: "also", "later".
    pub adverbs: &'static [&'static str],
    /// Particles within names: "van", "de", "al".
    pub particles: &'static [&'static str],
    /// What makes words hearsay: "reportedly", `"is_said_to"`.
    pub hedges: &'static [&'static str],
    /// What makes words unsaid: "never".
    pub denials: &'static [&'static str],
    /// Common first names of men.
    pub men: &'static [&'static str],
    /// Common first names of women.
    pub women: &'static [&'static str],
    /// Capitalised words that name no person: days, months, countries, parties.
    pub no_names: &'static [&'static str],
    /// What stands before a title or a term rather than before speech: "entitled", "so-called".
    pub called: &'static [&'static str],
    /// What stands after a name: "Jr".
    pub suffixes: &'static [&'static str],
    /// Words whose stop ends no sentence: "Mr.", "St.".
    pub abbreviations: &'static [&'static str],
    /// How its sentences are built.
    pub grammar: Grammar,
    /// How it marks a subject, where it has no capitals and its own way of naming.
    pub marking: Option<&'static Marking>,
}

/// How a language without capitals marks who speaks.
#[derive(Debug)]
pub struct Marking {
    /// What stands after the subject: Japanese は. Empty where the verb follows it, as in Chinese.
    pub particles: &'static [&'static str],
    /// What joins a role to the name after it: Japanese の.
    pub joiner: Option<&'static str>,
    /// Family names of one letter, where names are told by them: Chinese.
    pub surnames: &'static str,
    /// Words are parted by spaces.
    pub spaced: bool,
}

/// How a language builds its sentences, as far as attribution needs it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(clippy::struct_excessive_bools, reason = "independent facts of a grammar")]
pub struct Grammar {
    /// Nouns are capitalised, so a capital tells no name.
    pub capital_nouns: bool,
    /// The verb may stand before its subject anywhere: "dijo el alcalde".
    pub inverts: bool,
    /// The verb is the second part of a main clause, whatever stands first: "Gestern sagte sie".
    pub verb_second: bool,
    /// The verb may close the clause, after the words: "… „…“ genannt".
    pub verb_last: bool,
    /// A dash at the beginning of a paragraph opens speech: "– Nie wiem – powiedziała".
    pub dash_speech: bool,
    /// An apostrophe parts a name from its endings: "Ankara'da".
    pub suffix_apostrophe: bool,
    /// A bare noun may be a subject: "poinformował urząd".
    pub no_articles: bool,
    /// The verb stands before its subject and may stand without one: Arabic.
    pub verb_first: bool,
}

impl Grammar {
    /// Subject, verb, object.
    pub const ENGLISH: Self = Self {
        capital_nouns: false,
        inverts: false,
        verb_second: false,
        verb_last: false,
        dash_speech: false,
        suffix_apostrophe: false,
        no_articles: false,
        verb_first: false,
    };
}

impl Speech {
    /// A language that says nothing yet.
    pub const NONE: Self = Self {
        cue_verbs: &[],
        weak_verbs: &[],
        impersonal: &[],
        mental_verbs: &[],
        nouns_too: &[],
        tell_verbs: &[],
        divided_verbs: &[],
        sources: &[],
        tails: &[],
        sources_after: &[],
        relays: &[],
        he: &[],
        she: &[],
        they: &[],
        first_person: &[],
        who: &[],
        that: &[],
        titles: &[],
        male_titles: &[],
        female_titles: &[],
        roles: &[],
        organisations: &[],
        determiners: &[],
        oblique: &[],
        reported: &[],
        prepositions: &[],
        conjunctions: &[],
        subordinators: &[],
        auxiliaries: &[],
        adverbs: &[],
        particles: &[],
        hedges: &[],
        denials: &[],
        men: &[],
        women: &[],
        no_names: &[],
        called: &[],
        suffixes: &[],
        abbreviations: &[],
        grammar: Grammar::ENGLISH,
        marking: None,
    };
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{Furniture, Kind, Language};
    use crate::text::normal;

    /// Every list of a table, with what it is called; the three lists by kind as one list each.
    fn lists(furniture: &Furniture) -> Vec<(&'static str, Vec<&'static str>)> {
        let by_kind =
            |table: &[(Kind, super::List)]| table.iter().flat_map(|(_, list)| list.iter()).collect();
        vec![
            ("whole", by_kind(furniture.whole)),
            ("opening", by_kind(furniture.opening)),
            ("within", by_kind(furniture.within)),
            ("by", furniture.by.to_vec()),
            ("credit", furniture.credit.to_vec()),
            ("correction", furniture.correction.to_vec()),
            ("paywall", furniture.paywall.to_vec()),
            ("summary", furniture.summary.to_vec()),
            ("dated", furniture.dated.to_vec()),
            ("months", furniture.months.concat()),
        ]
    }

    fn each_list(mut check: impl FnMut(&str, &str, &[&'static str])) {
        for language in Language::ALL {
            check(language.tag(), "frequent", language.lexicon().frequent);
            for (name, phrases) in lists(&language.lexicon().furniture) {
                check(language.tag(), name, &phrases);
            }
        }
    }

    #[test]
    fn no_list_is_empty_and_no_phrase_is() {
        each_list(|tag, name, phrases| {
            assert!(!phrases.is_empty(), "{tag}: nothing in `{name}`");
            assert!(!phrases.contains(&""), "{tag}: an empty phrase in `{name}`");
        });
        for language in Language::ALL {
            for (month, forms) in language.lexicon().furniture.months.iter().enumerate() {
                assert!(!forms.is_empty(), "{}: month {} has no name", language.tag(), month + 1);
            }
        }
    }

    #[test]
    fn phrases_are_in_normal_form() {
        each_list(|tag, name, phrases| {
            for phrase in phrases {
                assert_eq!(*phrase, normal(phrase), "{tag}: `{name}` has a phrase that no text can match");
                let end = phrase.chars().last();
                assert!(
                    !end.is_some_and(|c| ".,;!?…。，！？؟".contains(c)),
                    "{tag}: {phrase:?} in `{name}` ends in punctuation"
                );
            }
        });
    }

    #[test]
    fn a_phrase_stands_once_in_a_list() {
        each_list(|tag, name, phrases| {
            let mut seen = BTreeSet::new();
            for phrase in phrases {
                assert!(seen.insert(phrase), "{tag}: {phrase:?} stands twice in `{name}`");
            }
        });
    }

    #[test]
    fn a_label_that_is_a_word_of_running_text_has_its_colon() {
        for phrase in
            ["watch", "related", "video", "read", "listen", "more", "analysis", "opinion", "advertisement"]
        {
            for (name, phrases) in lists(&Language::English.lexicon().furniture) {
                assert!(name != "opening" || !phrases.contains(&phrase), "`opening` has a bare {phrase:?}");
            }
        }
    }

    #[test]
    fn each_kind_has_words_in_every_language() {
        for language in Language::ALL {
            let furniture = &language.lexicon().furniture;
            for kind in Kind::ALL {
                let named = [furniture.whole, furniture.opening, furniture.within].iter().any(|table| {
                    table.iter().any(|(of, phrases)| of == kind && phrases.iter().next().is_some())
                });
                assert!(named, "{}: nothing is said for {}", language.tag(), kind.id());
            }
        }
    }
}
