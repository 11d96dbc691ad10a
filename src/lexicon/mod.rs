//! What each language says: one file per language, one line each in the registry below.
//!
//! Tables only. Phrases are written as [`normal`](crate::text::normal) gives them: lower case, straight apostrophes, single spaces.

/// A list of phrases, written as one: `list!["read more", "see also"]`.
///
/// Thousands of slices would weigh more in the WASM than the phrases themselves.
#[cfg(not(target_arch = "wasm32"))]
macro_rules! list {
    ($($phrase:literal),* $(,)?) => { $crate::lexicon::List(concat!($($phrase, "\n"),*)) };
}

mod affixes;
#[cfg(not(target_arch = "wasm32"))]
mod ar;
mod commerce;
#[cfg(not(target_arch = "wasm32"))]
mod de;
#[cfg(not(target_arch = "wasm32"))]
mod en;
#[cfg(not(target_arch = "wasm32"))]
mod es;
#[cfg(not(target_arch = "wasm32"))]
mod fr;
#[cfg(not(target_arch = "wasm32"))]
mod hi;
mod index;
#[cfg(not(target_arch = "wasm32"))]
mod it;
#[cfg(not(target_arch = "wasm32"))]
mod ja;
mod judge;
#[cfg(not(target_arch = "wasm32"))]
mod ko;
#[cfg(not(target_arch = "wasm32"))]
mod nl;
pub mod packed;
#[cfg(not(target_arch = "wasm32"))]
mod pl;
#[cfg(not(target_arch = "wasm32"))]
mod pt;
#[cfg(not(target_arch = "wasm32"))]
mod ru;
#[cfg(not(target_arch = "wasm32"))]
mod tr;
#[cfg(not(target_arch = "wasm32"))]
mod zh;

pub use affixes::Affixes;
pub use commerce::{Commerce, Labels, Sold};
pub use index::WordIndex;
pub use judge::{judge, judge_declared};

use crate::boilerplate::Kind;
use crate::text::search;

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
            #[cfg(not(target_arch = "wasm32"))]
            #[must_use]
            pub const fn lexicon(self) -> &'static Lexicon {
                match self { $(Self::$name => &$table),+ }
            }

            /// What it says, of the tables that were [handed over](hand_over).
            #[cfg(target_arch = "wasm32")]
            #[must_use]
            pub fn lexicon(self) -> &'static Lexicon {
                handed_over(self)
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

/// The tables of every language as [`packed::write`] gives them, where they do not stand in the program: once, before anything is read.
#[cfg(target_arch = "wasm32")]
static TABLES: std::sync::OnceLock<&'static str> = std::sync::OnceLock::new();

/// Takes the tables of every language. Those handed over first stay.
#[cfg(target_arch = "wasm32")]
pub fn hand_over(tables: String) {
    TABLES.get_or_init(|| tables.leak());
}

#[cfg(target_arch = "wasm32")]
fn handed_over(language: Language) -> &'static Lexicon {
    static READ: [std::sync::OnceLock<Lexicon>; Language::ALL.len()] =
        [const { std::sync::OnceLock::new() }; Language::ALL.len()];
    READ[language as usize].get_or_init(|| packed::read(TABLES.get().copied().unwrap_or(""), language))
}

/// One language.
#[derive(Debug)]
pub struct Lexicon {
    /// Its most frequent small words, by which it is told from others (empty where the script alone tells).
    pub frequent: List,
    /// What boilerplate and the parts of a story are called.
    pub furniture: Furniture,
    /// How words are attributed.
    pub speech: Speech,
    /// What pages that sell say.
    pub commerce: Commerce,
}

/// Whether a byte parts the forms of a list.
const fn is_bound(byte: u8) -> bool {
    matches!(byte, b' ' | b'\n')
}

/// A list of phrases.
#[derive(Clone, Copy, Debug)]
pub struct List(&'static str);

impl List {
    /// The phrases, as written.
    #[must_use]
    pub fn iter(self) -> std::str::SplitTerminator<'static, char> {
        self.0.split_terminator('\n')
    }

    /// Whether `phrase` is one of them.
    #[must_use]
    pub fn contains(self, phrase: &str) -> bool {
        !phrase.is_empty() && self.stands_between(phrase, |byte| byte == b'\n')
    }

    /// Whether `word` is a form of one of its words.
    #[inline(never)]
    #[must_use]
    pub fn has(self, word: &str) -> bool {
        !word.is_empty() && !word.bytes().any(is_bound) && self.stands_between(word, is_bound)
    }

    /// Whether `part` stands between two bounds. Looked for as it stands, which costs less than parting the list.
    fn stands_between(self, part: &str, is_bound: fn(u8) -> bool) -> bool {
        let bound = |at: Option<usize>| {
            at.and_then(|at| self.0.as_bytes().get(at)).is_none_or(|&byte| is_bound(byte))
        };
        let mut from = 0;
        while let Some(at) = search::find(&self.0[from..], part) {
            let (start, end) = (from + at, from + at + part.len());
            if bound(start.checked_sub(1)) && bound(Some(end)) {
                return true;
            }
            from = end;
        }
        false
    }

    /// Whether `word` begins with one of them.
    #[inline(never)]
    #[must_use]
    pub fn begins(self, word: &str) -> bool {
        self.forms().any(|form| word.starts_with(form))
    }

    /// Whether `word` has one of them anywhere.
    #[must_use]
    pub fn within(self, word: &str) -> bool {
        self.forms().any(|form| search::holds(word, form))
    }

    /// Whether `word` ends in one of them.
    #[inline(never)]
    #[must_use]
    pub fn ends(self, word: &str) -> bool {
        let (list, word) = (self.0.as_bytes(), word.as_bytes());
        // Where the last letter of the word ends a form.
        word.last().is_some_and(|&last| {
            memchr::memchr_iter(last, list).any(|at| {
                let start =
                    || list[..at].iter().rposition(|&byte| is_bound(byte)).map_or(0, |bound| bound + 1);
                list.get(at + 1).is_none_or(|&byte| is_bound(byte)) && word.ends_with(&list[start()..=at])
            })
        })
    }

    /// Whether one of its phrases stands in `text`.
    #[inline(never)]
    #[must_use]
    pub fn stands_in(self, text: &str) -> bool {
        self.iter().any(|phrase| search::holds(text, phrase))
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(self) -> bool {
        self.0.is_empty()
    }

    /// The forms of all its words, where each line holds the forms of one.
    #[must_use]
    pub const fn forms(self) -> Forms {
        Forms(self.0)
    }
}

/// The forms of a list's words, one after the other. One copy for all who go through them: as adapters of the standard library
/// they would stand in each anew.
#[derive(Clone, Debug)]
pub struct Forms(&'static str);

impl Iterator for Forms {
    type Item = &'static str;

    #[inline(never)]
    fn next(&mut self) -> Option<&'static str> {
        let bytes = self.0.as_bytes();
        let start = bytes.iter().position(|&byte| !is_bound(byte))?;
        let end = bytes[start..]
            .iter()
            .position(|&byte| is_bound(byte))
            .map_or(bytes.len(), |length| start + length);
        let form = &self.0[start..end];
        self.0 = &self.0[end..];
        Some(form)
    }
}

impl IntoIterator for List {
    type Item = &'static str;
    type IntoIter = std::str::SplitTerminator<'static, char>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
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
    pub by: List,
    /// What opens a credit: "photo:", "with files from".
    pub credit: List,
    /// What opens a correction: "correction", "editor's note".
    pub correction: List,
    /// What a paywall says: "subscribe to continue reading".
    pub paywall: List,
    /// What heads a summary: "key points", "at a glance".
    pub summary: List,
    /// What a control says that shows the rest of the story: "continue reading".
    pub goes_on: List,
    /// What asks a reader to do something, at the beginning or the end of a clause: "sign up", "folgen Sie".
    pub invites: List,
    /// What a reader is asked to: "newsletter", `WhatsApp`. Either alone is said in stories too.
    pub offers: &'static [(Kind, List)],
    /// What stands before a date: "published", "updated".
    pub dated: List,
    /// The months, January first; each with its forms and abbreviations.
    pub months: [List; 12],
}

/// How the language attributes words. Read by [`crate::quote`].
///
/// Each line of a list holds the forms of one word, parted by spaces; `_` joins the words of a phrase: `"say says said saying"`, `"according_to"`.
#[derive(Debug)]
pub struct Speech {
    /// Verbs of saying, in the forms that news copy uses: they attribute what stands before and after them.
    pub cue_verbs: List,
    /// Verbs that attribute only what follows: "called it a “disaster”".
    pub weak_verbs: List,
    /// Cues whose source stands in a prepositional phrase: German "heißt es in …".
    pub impersonal: List,
    /// Weak verbs of thinking: "believes".
    pub mental_verbs: List,
    /// Forms of cue verbs that are as often nouns: "reports".
    pub nouns_too: List,
    /// Cue verbs whose object is who was told: "told reporters".
    pub tell_verbs: List,
    /// Second parts of divided verbs, after which the verb counts, with the capital they have: German "teilte … mit", "kommt … Schluss".
    pub divided_verbs: &'static [(&'static str, List)],
    /// What stands before a speaker in place of a verb: "according to".
    pub sources: List,
    /// What looks back on words and leads to who spoke them: "those were the words of"; an article or a tail among them needs a verb of saying.
    pub hindsight: List,
    /// What names whoever was spoken of before: "in his view".
    pub own_sources: List,
    /// What stands before a speaker right after the words: German "so".
    pub tails: List,
    /// What stands between words and who chose them, behind a participle or before it: French "par", German "von".
    pub agents: List,
    /// Auxiliaries of the passive: English "was", German "wird". Who does it stands behind one of the `agents`.
    pub passives: List,
    /// What joins a noun of saying to its words: "of" in "chants of “…”".
    pub contents: List,
    /// Adjectives behind the noun that they say more of: "a source close to Roe".
    pub attached: List,
    /// What leads from a noun to what it is of: "for" in "spokeswoman for the union".
    pub complements: List,
    /// Prepositions that name whose view it is, where they open the sentence: French "pour".
    pub stances: List,
    /// What stands after a speaker in place of a verb: German "zufolge".
    pub sources_after: List,
    /// Verbs by which an outlet relays the words of another: "reports".
    pub relays: List,
    /// Third person, a man.
    pub he: List,
    /// Third person, a woman.
    pub she: List,
    /// Third person, several or unknown.
    pub they: List,
    /// First person.
    pub first_person: List,
    /// Words in which somebody speaks of themselves, in any case: an interview's answers have them.
    pub own_voice: List,
    /// Relative pronouns of persons.
    pub who: List,
    /// What opens reported speech: "that".
    pub that: List,
    /// What stands for the words between a source and the verb of saying: Arabic ما.
    pub what: List,
    /// Titles before a name, of either sex: "Dr".
    pub titles: List,
    /// Titles of men: "Mr".
    pub male_titles: List,
    /// Titles of women: "Mrs".
    pub female_titles: List,
    /// What people are: "spokesman", "mayor".
    pub roles: List,
    /// Words in the names of organisations and places: "University", "House".
    pub organisations: List,
    /// Outlets and agencies, and what such are called: "Reuters", "newspaper".
    pub outlets: List,
    /// Articles, possessives, quantifiers.
    pub determiners: List,
    /// The article of what is known, German "der": a role behind it stands for the one person whose role it is. Empty where roles
    /// do not tell persons apart.
    pub definite: List,
    /// What makes another of a role: "deputy", "former".
    pub lesser: List,
    /// Articles of nouns of men: Spanish "el".
    pub masculine: List,
    /// Articles of nouns of women: Spanish "la".
    pub feminine: List,
    /// What points to who was spoken of: French "cette".
    pub demonstratives: List,
    /// What a person may be called by turns, a row for those of a kind: Spanish "entrenador", "técnico". Where a row has a stroke, what
    /// stands before it is said of those who are what stands behind it. Empty where rows do not tell.
    pub alike: List,
    /// What anybody may be called who was spoken of: Spanish "joven".
    pub anybody: List,
    /// Roles of people who speak without having been spoken of, so that they stand for no other: "prosecutor".
    pub unannounced: List,
    /// Articles and pronouns that are never subjects: "den", "him".
    pub oblique: List,
    /// Articles that join a noun to the one before it: German "eines".
    pub genitives: List,
    /// What words are given in, which is no part of who gives them: "statement", "interview".
    pub statements: List,
    /// Verb forms of reported speech: German "sei". A sentence with one and without a cue goes on with who spoke.
    pub reported: List,
    /// Prepositions.
    pub prepositions: List,
    /// Prepositions that say when or why, and join nothing to who is named: German "nach".
    pub adjuncts: List,
    /// Conjunctions that open a clause that is not the main one: "while".
    pub subordinators: List,
    /// Conjunctions.
    pub conjunctions: List,
    /// Auxiliary and modal verbs.
    pub auxiliaries: List,
    /// Adverbs that stand between a speaker and the verb: "also", "later".
    pub adverbs: List,
    /// Particles within names: "van", "de", "al".
    pub particles: List,
    /// What makes words hearsay: "reportedly", `"is_said_to"`.
    pub hedges: List,
    /// What makes words unsaid: "never".
    pub denials: List,
    /// Common first names of men.
    pub men: List,
    /// Common first names of women.
    pub women: List,
    /// Capitalised words that name no person: days, months, countries, parties.
    pub no_names: List,
    /// Endings of nouns that are no names, where every noun has a capital.
    pub noun_endings: List,
    /// What stands before a title or a term rather than before speech: "entitled", "so-called".
    pub called: List,
    /// What stands after a name: "Jr".
    pub suffixes: List,
    /// Words whose stop ends no sentence: "Mr.", "St.".
    pub abbreviations: List,
    /// What its words begin and end in.
    pub affixes: Affixes,
    /// How its sentences are built.
    pub grammar: Grammar,
    /// How it marks a subject, where it has no capitals and its own way of naming.
    pub marking: Option<&'static Marking>,
}

/// How a language without capitals marks who speaks.
#[derive(Debug)]
pub struct Marking {
    /// What stands after the subject: Japanese は. Empty where the verb follows it, as in Chinese.
    pub particles: List,
    /// What stands after other parts of a clause, written as one with them: Korean 을.
    pub objects: List,
    /// What joins a role to the name after it: Japanese の.
    pub joiner: Option<&'static str>,
    /// Family names of one letter, where names are told by them: Chinese.
    pub surnames: &'static str,
    /// Family names of two letters: Korean 남궁.
    pub doubles: List,
    /// Words are parted by spaces.
    pub spaced: bool,
    /// Letters that offices, houses and places end in, before what people are: 国防省 in 国防省報道官.
    pub offices: &'static str,
    /// Letters that the names of houses end in, and what joins them to who speaks for them: Korean 국방부.
    pub houses: &'static str,
    /// Letters that may stand behind a name in its clause: Chinese 在.
    pub behind_names: &'static str,
    /// Letters that stand before a name and are no part of it: Chinese 老, Japanese 米.
    pub familiar: &'static str,
    /// The title that may be written as one with the name: Korean 씨.
    pub joined_title: &'static str,
    /// What stands for the rest of a name that is kept back: Korean 모.
    pub withheld: &'static str,
    /// Endings of small words that no name has: Korean 에서.
    pub no_name_endings: List,
    /// Particles are words of their own: Hindi.
    pub apart: bool,
    /// How sentences are built that name who speaks, the first that fits: Japanese `"のは@だ。"`, Chinese `"援引@的话"`. `@` is who speaks,
    /// `*` whatever stands between, `%` a noun of saying, 「」 the words; one without `@` names nobody.
    pub frames: List,
    /// Letters that no name goes on over: commas.
    pub bounds: &'static str,
    /// Particles, of one letter, of what a sentence is about: Japanese は.
    pub topics: &'static str,
    /// Endings of a stretch, particle and all, that mark no subject: Japanese では.
    pub no_subject: List,
    /// What closes a clause with a subject of its own: Japanese たが、.
    pub turns: List,
    /// What closes the words that a clause is about: Japanese ては.
    pub about: List,
    /// What stands behind words and gives them as said: Japanese と.
    pub gives: List,
    /// What begins as what follows a name or a term, and gives words as said: Japanese というのは.
    pub gives_too: List,
    /// What stands behind a title or a term and says what it is in its clause: Japanese を.
    pub governs: List,
    /// What behind somebody says that others did so as well: Japanese も.
    pub also: &'static str,
    /// Letters that open a clause before who speaks: Chinese 据.
    pub opens: &'static str,
    /// How something was said, a letter of it a point and the last as it is: Chinese "·着".
    pub manners: List,
    /// Letters behind a number of days or hours.
    pub units: &'static str,
    /// Letters that close a clause of time, in which a name may stand: Chinese 后.
    pub times: &'static str,
    /// Letters that only a clause has before what somebody is, and those behind an age: Chinese 在.
    pub in_clauses: &'static str,
    /// Letters behind an age.
    pub ages: &'static str,
    /// Letters that a word for what somebody is may go on with: Chinese 师.
    pub role_ends: &'static str,
    /// Letters that are never the second of a name.
    pub no_second: &'static str,
    /// Letters that are never the third of a name.
    pub no_third: &'static str,
    /// What makes a verb of saying of whatever stands before it, and letters behind which it does not: Chinese 道.
    pub tells: &'static str,
    /// See `tells`.
    pub no_tells: &'static str,
    /// Letters that a clause before a noun ends in: Chinese 的.
    pub relative: &'static str,
    /// What makes another of a role and stands within its name: Japanese 副.
    pub vice: &'static str,
    /// Letters that no given name in small letters begins with: Japanese の.
    pub no_given: &'static str,
    /// Letters that no word for what somebody is ends in.
    pub no_role_ends: &'static str,
    /// Letters behind words in marks that do not make them part of a noun: Chinese 的.
    pub behind_marks: &'static str,
}

#[cfg(not(target_arch = "wasm32"))]
impl Marking {
    /// One that marks nothing yet.
    pub const NONE: Self = Self {
        particles: list![],
        objects: list![],
        joiner: None,
        surnames: "",
        doubles: list![],
        spaced: false,
        offices: "",
        houses: "",
        behind_names: "",
        familiar: "",
        joined_title: "",
        withheld: "",
        no_name_endings: list![],
        apart: false,
        frames: list![],
        bounds: "、，,",
        topics: "",
        tells: "",
        no_tells: "",
        relative: "",
        vice: "",
        no_given: "",
        no_role_ends: "",
        no_subject: list![],
        turns: list![],
        about: list![],
        gives: list![],
        gives_too: list![],
        governs: list![],
        also: "",
        opens: "",
        manners: list![],
        units: "",
        times: "",
        in_clauses: "",
        ages: "",
        role_ends: "",
        no_second: "",
        no_third: "",
        behind_marks: "",
    };
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
    /// Whether what governs a noun stands behind it: Turkish "üzerine".
    #[must_use]
    pub const fn postposes(self) -> bool {
        self.verb_last && !self.verb_second
    }

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

#[cfg(not(target_arch = "wasm32"))]
impl Speech {
    /// A language that says nothing yet.
    pub const NONE: Self = Self {
        cue_verbs: list![],
        weak_verbs: list![],
        impersonal: list![],
        mental_verbs: list![],
        nouns_too: list![],
        tell_verbs: list![],
        divided_verbs: &[],
        sources: list![],
        own_sources: list![],
        hindsight: list![],
        tails: list![],
        agents: list![],
        passives: list![],
        contents: list![],
        attached: list![],
        complements: list![],
        stances: list![],
        sources_after: list![],
        relays: list![],
        he: list![],
        she: list![],
        they: list![],
        first_person: list![],
        own_voice: list![],
        who: list![],
        that: list![],
        what: list![],
        titles: list![],
        male_titles: list![],
        female_titles: list![],
        roles: list![],
        organisations: list![],
        outlets: list![],
        determiners: list![],
        definite: list![],
        lesser: list![],
        masculine: list![],
        feminine: list![],
        demonstratives: list![],
        alike: list![],
        anybody: list![],
        unannounced: list![],
        oblique: list![],
        genitives: list![],
        statements: list![],
        reported: list![],
        prepositions: list![],
        adjuncts: list![],
        conjunctions: list![],
        subordinators: list![],
        auxiliaries: list![],
        adverbs: list![],
        particles: list![],
        hedges: list![],
        denials: list![],
        men: list![],
        women: list![],
        no_names: list![],
        noun_endings: list![],
        called: list![],
        suffixes: list![],
        abbreviations: list![],
        affixes: Affixes::NONE,
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
            ("by", furniture.by.iter().collect()),
            ("credit", furniture.credit.iter().collect()),
            ("correction", furniture.correction.iter().collect()),
            ("paywall", furniture.paywall.iter().collect()),
            ("summary", furniture.summary.iter().collect()),
            ("invites", furniture.invites.iter().collect()),
            ("offers", by_kind(furniture.offers)),
            ("dated", furniture.dated.iter().collect()),
            ("months", furniture.months.iter().flat_map(|month| month.iter()).collect()),
        ]
    }

    fn each_list(mut check: impl FnMut(&str, &str, &[&'static str])) {
        for language in Language::ALL {
            check(language.tag(), "frequent", &language.lexicon().frequent.iter().collect::<Vec<_>>());
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
    fn a_form_is_found_where_it_stands_whole() {
        let list = list!["say says", "ways", "über", "ä"];
        for form in ["say", "says", "ways", "über", "ä"] {
            assert!(list.has(form), "{form}");
        }
        for other in ["", "sa", "ay", "ber", "say says", "says\nways", "\n", " "] {
            assert!(!list.has(other), "{other:?}");
        }
        assert!(list.begins("saying") && !list.begins("essay"));
        assert!(list.ends("always") && !list.ends("wayside"));
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
