//! What each language says: one file per language, one line each in the registry below.
//!
//! Tables only. Phrases are written as [`normal`](crate::text::normal) gives them: lower case, straight apostrophes, single spaces.

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

/// Phrases by which the parts of a page are known.
#[derive(Debug)]
pub struct Furniture {
    /// The whole block says no more than this (punctuation and digits aside): "advertisement", "share".
    pub whole: &'static [(Kind, &'static [&'static str])],
    /// A short block or a label before a colon begins so: "read more", "watch", "sign up for".
    pub opening: &'static [(Kind, &'static [&'static str])],
    /// A short block has this somewhere: "delivered to your inbox", "all rights reserved".
    pub within: &'static [(Kind, &'static [&'static str])],
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

/// How the language attributes words. Filled and read by [`crate::quote`].
#[derive(Debug)]
pub struct Speech {
    /// Verbs of saying, in the forms that news copy uses.
    pub cue_verbs: &'static [&'static str],
}
