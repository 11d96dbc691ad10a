//! What the lexicon knows of words: their classes, and phrases by their first word.
//!
//! Comes in: a language's tables. Goes out: the classes of a word, at the cost of one look-up.

use std::collections::{HashMap, HashSet};
use std::hash::{BuildHasherDefault, Hasher};
use std::sync::OnceLock;

use crate::lexicon::{Language, Speech, WordIndex};
use crate::text::{Lower, WordHash};

/// What the lexicon says of a word. A word may be several things.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Class(pub(super) u64);

impl Class {
    pub(super) const CUE: Self = Self(1);
    /// Attributes only what follows it.
    pub(super) const WEAK: Self = Self(1 << 1);
    /// Its object is who was told.
    pub(super) const TELL: Self = Self(1 << 2);
    /// "According to": the speaker follows.
    pub(super) const SOURCE: Self = Self(1 << 3);
    /// "zufolge": the speaker stands before.
    pub(super) const SOURCE_AFTER: Self = Self(1 << 4);
    pub(super) const RELAY: Self = Self(1 << 5);
    pub(super) const HE: Self = Self(1 << 6);
    pub(super) const SHE: Self = Self(1 << 7);
    pub(super) const THEY: Self = Self(1 << 8);
    pub(super) const FIRST: Self = Self(1 << 9);
    pub(super) const WHO: Self = Self(1 << 10);
    pub(super) const TITLE: Self = Self(1 << 11);
    pub(super) const ROLE: Self = Self(1 << 12);
    pub(super) const ORGANISATION: Self = Self(1 << 13);
    pub(super) const DETERMINER: Self = Self(1 << 14);
    pub(super) const PREPOSITION: Self = Self(1 << 15);
    pub(super) const CONJUNCTION: Self = Self(1 << 16);
    pub(super) const AUXILIARY: Self = Self(1 << 17);
    pub(super) const ADVERB: Self = Self(1 << 18);
    pub(super) const PARTICLE: Self = Self(1 << 19);
    pub(super) const HEDGE: Self = Self(1 << 20);
    pub(super) const DENIAL: Self = Self(1 << 21);
    pub(super) const MAN: Self = Self(1 << 22);
    pub(super) const WOMAN: Self = Self(1 << 23);
    /// A capitalised word that is no name of a person.
    pub(super) const NO_NAME: Self = Self(1 << 24);
    /// Stands before a title or a term.
    pub(super) const CALLED: Self = Self(1 << 25);
    pub(super) const THAT: Self = Self(1 << 26);
    pub(super) const MALE_TITLE: Self = Self(1 << 27);
    pub(super) const FEMALE_TITLE: Self = Self(1 << 28);
    pub(super) const SUFFIX: Self = Self(1 << 29);
    /// Ends with a stop that ends no sentence.
    pub(super) const ABBREVIATION: Self = Self(1 << 30);

    /// Verbs of thinking: a verb of saying around them goes first.
    pub(super) const MENTAL: Self = Self(1 << 31);
    /// Verb forms that are as often nouns: "reports".
    pub(super) const NOUN_TOO: Self = Self(1 << 32);
    /// Opens a clause that is not the main one: "while".
    pub(super) const SUBORDINATOR: Self = Self(1 << 33);

    /// "So" after words and before their speaker.
    pub(super) const TAIL: Self = Self(1 << 34);
    /// "It says": the source stands in a prepositional phrase.
    pub(super) const IMPERSONAL: Self = Self(1 << 36);
    /// Never a subject.
    pub(super) const OBLIQUE: Self = Self(1 << 37);
    /// A verb form of reported speech.
    pub(super) const REPORTED: Self = Self(1 << 38);
    /// "Pour X, …": whose view it is, where it opens the sentence.
    pub(super) const STANCE: Self = Self(1 << 39);
    /// An article that joins a noun to the one before it: "eines".
    pub(super) const GENITIVE: Self = Self(1 << 40);
    /// What words are given in: "statement".
    pub(super) const STATEMENT: Self = Self(1 << 41);
    /// "In his view": the source is whoever was spoken of.
    pub(super) const OWN_SOURCE: Self = Self(1 << 42);
    /// An outlet or an agency, and what such are called: "Reuters", "newspaper".
    pub(super) const OUTLET: Self = Self(1 << 43);
    /// A preposition that says when or why.
    pub(super) const ADJUNCT: Self = Self(1 << 44);
    /// Looks back on words that stand before it.
    pub(super) const HINDSIGHT: Self = Self(1 << 45);
    /// The article of what is known.
    pub(super) const DEFINITE: Self = Self(1 << 46);
    /// A first name in another case than a subject's.
    pub(super) const DECLINED: Self = Self(1 << 47);
    /// Stands between words and who chose them, behind a participle.
    pub(super) const AGENT: Self = Self(1 << 48);
    /// Somebody speaks of themselves.
    pub(super) const OWN_VOICE: Self = Self(1 << 49);
    /// An auxiliary of the passive.
    pub(super) const PASSIVE: Self = Self(1 << 50);
    /// First part of a divided verb.
    pub(super) const DIVIDED: Self = Self(1 << 35);

    /// As many bits as there are classes; a word of the lexicon has a number above them.
    const BITS: u32 = 51;
    const ALL: u64 = (1 << Self::BITS) - 1;

    pub(super) const PRONOUN: Self = Self(Self::HE.0 | Self::SHE.0 | Self::THEY.0 | Self::FIRST.0);
    /// Small words that no name begins with.
    pub(super) const FUNCTION: Self = Self(
        Self::PRONOUN.0
            | Self::WHO.0
            | Self::DETERMINER.0
            | Self::PREPOSITION.0
            | Self::CONJUNCTION.0
            | Self::AUXILIARY.0
            | Self::ADVERB.0
            | Self::HEDGE.0
            | Self::DENIAL.0
            | Self::THAT.0
            | Self::SOURCE.0
            | Self::SOURCE_AFTER.0
            | Self::HINDSIGHT.0,
    );

    /// Whether it is any of `other`.
    pub(super) const fn is(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    pub(super) const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

/// Takes the hash of a word as it is.
#[derive(Clone, Default)]
pub(super) struct Hashed(u64);

impl Hasher for Hashed {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write_u64(&mut self, hash: u64) {
        self.0 = hash;
    }

    fn write(&mut self, bytes: &[u8]) {
        self.0 = bytes.iter().copied().fold(WordHash(self.0), WordHash::then).0;
    }
}

/// Words, by their hash.
pub(super) type Set = HashSet<WordHash, BuildHasherDefault<Hashed>>;

/// What is known of words, by their hash.
pub(super) type Table<V> = HashMap<WordHash, V, BuildHasherDefault<Hashed>>;

/// Several words that are one: "according to".
#[derive(Debug)]
pub(super) struct Phrase {
    /// The words behind the first.
    pub(super) rest: Vec<&'static str>,
    pub(super) class: Class,
}

/// A language's words by class, and its phrases by first word.
#[derive(Debug)]
pub(super) struct Vocabulary {
    /// Classes, and above them for the first word of phrases the number in `phrases` of those that begin so, and one more.
    words: WordIndex,
    phrases: Vec<Vec<Phrase>>,
    /// How the language attributes.
    pub(super) speech: &'static Speech,
}

impl Vocabulary {
    /// The vocabulary of `language`, built at its first use.
    pub(super) fn of(language: Language) -> &'static Self {
        static BUILT: [OnceLock<Vocabulary>; Language::ALL.len()] =
            [const { OnceLock::new() }; Language::ALL.len()];
        BUILT[language as usize].get_or_init(|| Self::build(language))
    }

    fn build(language: Language) -> Self {
        let speech = &language.lexicon().speech;
        let mut vocabulary = Self { words: WordIndex::default(), phrases: Vec::new(), speech };
        for (list, class) in [
            (speech.cue_verbs, Class::CUE),
            (speech.impersonal, Class::CUE.with(Class::IMPERSONAL)),
            (speech.weak_verbs, Class::WEAK),
            (speech.mental_verbs, Class::WEAK.with(Class::MENTAL)),
            (speech.nouns_too, Class::NOUN_TOO),
            (speech.tell_verbs, Class::TELL.with(Class::CUE)),
            (speech.sources, Class::SOURCE),
            (speech.own_sources, Class::OWN_SOURCE),
            (speech.hindsight, Class::HINDSIGHT),
            (speech.tails, Class::TAIL),
            (speech.agents, Class::AGENT),
            (speech.passives, Class::PASSIVE),
            (speech.stances, Class::STANCE),
            (speech.sources_after, Class::SOURCE_AFTER),
            (speech.relays, Class::RELAY),
            (speech.he, Class::HE),
            (speech.she, Class::SHE),
            (speech.they, Class::THEY),
            (speech.first_person, Class::FIRST),
            (speech.own_voice, Class::OWN_VOICE),
            (speech.who, Class::WHO),
            (speech.titles, Class::TITLE),
            (speech.male_titles, Class::TITLE.with(Class::MALE_TITLE)),
            (speech.female_titles, Class::TITLE.with(Class::FEMALE_TITLE)),
            (speech.roles, Class::ROLE),
            (speech.organisations, Class::ORGANISATION),
            (speech.outlets, Class::OUTLET.with(Class::ORGANISATION)),
            (speech.determiners, Class::DETERMINER),
            (speech.prepositions, Class::PREPOSITION),
            (speech.definite, Class::DEFINITE),
            (speech.adjuncts, Class::ADJUNCT),
            (speech.oblique, Class::OBLIQUE),
            (speech.genitives, Class::GENITIVE),
            (speech.statements, Class::STATEMENT),
            (speech.reported, Class::REPORTED),
            (speech.conjunctions, Class::CONJUNCTION),
            (speech.subordinators, Class::CONJUNCTION.with(Class::SUBORDINATOR)),
            (speech.that, Class::THAT),
            (speech.auxiliaries, Class::AUXILIARY),
            (speech.adverbs, Class::ADVERB),
            (speech.particles, Class::PARTICLE),
            (speech.hedges, Class::HEDGE),
            (speech.denials, Class::DENIAL),
            (speech.men, Class::MAN),
            (speech.women, Class::WOMAN),
            (speech.no_names, Class::NO_NAME),
            (speech.called, Class::CALLED),
            (speech.suffixes, Class::SUFFIX),
            (speech.abbreviations, Class::ABBREVIATION),
        ] {
            for line in list {
                // A line holds the forms of a word; several words joined by "_" are a phrase.
                for form in line.split(' ') {
                    vocabulary.add(form, class);
                }
            }
        }
        for (first, _) in speech.divided_verbs {
            vocabulary.add(first, Class::DIVIDED);
        }
        vocabulary
    }

    fn add(&mut self, form: &'static str, class: Class) {
        let mut words = form.split('_');
        let Some(first) = words.next() else { return };
        let rest: Vec<_> = words.collect();
        if rest.is_empty() {
            self.words.add(first, class.0);
            return;
        }
        let slot = self.words.slot(WordHash::of(first));
        if *slot >> Class::BITS == 0 {
            self.phrases.push(Vec::new());
            *slot |= (self.phrases.len() as u64) << Class::BITS;
        }
        let phrases = &mut self.phrases[(*slot >> Class::BITS) as usize - 1];
        if let Some(known) = phrases.iter_mut().find(|phrase| phrase.rest == rest) {
            known.class = known.class.with(class);
            return;
        }
        // The longest stands first, and those of a length as they are listed.
        let at = phrases.iter().position(|p| p.rest.len() < rest.len()).unwrap_or(phrases.len());
        phrases.insert(at, Phrase { rest, class });
    }

    /// The phrases that begin with a word, given in lower case, without it: the longest first.
    pub(super) fn phrases(&self, first: &str) -> &[Phrase] {
        self.known(WordHash::of(first)).1
    }

    /// What the end of a compound noun says.
    pub(super) fn compound(&self, word: &str) -> Class {
        let kinds = Class::ROLE.with(Class::ORGANISATION);
        for (at, _) in word.char_indices().skip(2) {
            if word.len() - at < 4 {
                break;
            }
            let class = self.class(&word[at..]);
            if class.is(kinds) {
                return Class(class.0 & kinds.0);
            }
        }
        Class::default()
    }

    /// Whether words that stand in marks are the name of an outlet, with its article or without. A name that is a word as well is listed
    /// behind a mark: „bild.
    pub(super) fn is_outlet(&self, words: &str) -> bool {
        if words.starts_with(char::is_lowercase) || words.len() > 40 {
            return false;
        }
        let words = words.lower();
        let listed = |name: &str| {
            let (first, rest) = name.split_once(' ').unwrap_or((name, ""));
            let rest: Vec<&str> = rest.split_whitespace().collect();
            let of = |first: &str| {
                if rest.is_empty() {
                    return self.class(first).is(Class::OUTLET);
                }
                self.phrases(first).iter().any(|p| p.rest == rest && p.class.is(Class::OUTLET))
            };
            of(first) || of(&format!("„{first}"))
        };
        listed(&words)
            || words
                .split_once(' ')
                .is_some_and(|(article, name)| self.class(article).is(Class::DETERMINER) && listed(name))
    }

    /// Whether names have cases.
    pub(super) const fn declines(&self) -> bool {
        self.speech.grammar.no_articles && !self.speech.grammar.suffix_apostrophe
    }

    /// Whether a word, given in lower case, is one of the language rather than a name.
    pub(super) fn tells(&self, word: &str) -> bool {
        let names =
            Class::MAN.0 | Class::WOMAN.0 | Class::NO_NAME.0 | Class::ORGANISATION.0 | Class::OUTLET.0;
        self.class(word).0 & !names != 0
    }

    /// What a word is, given in lower case.
    pub(super) fn class(&self, word: &str) -> Class {
        self.of_hash(WordHash::of(word))
    }

    /// What the word of a hash is.
    pub(super) fn of_hash(&self, word: WordHash) -> Class {
        Class(self.words.get(word) & Class::ALL)
    }

    /// What the word of a hash is, and the phrases that begin with it.
    pub(super) fn known(&self, word: WordHash) -> (Class, &[Phrase]) {
        let bits = self.words.get(word);
        let phrases = (bits >> Class::BITS) as usize;
        let phrases = phrases.checked_sub(1).and_then(|number| self.phrases.get(number));
        (Class(bits & Class::ALL), phrases.map_or(&[], Vec::as_slice))
    }

    /// Whether words are made of others, so that one that the lexicon does not have may be told by its ends.
    pub(super) fn composes(&self) -> bool {
        let grammar = &self.speech.grammar;
        grammar.capital_nouns
            || grammar.verb_second
            || grammar.suffix_apostrophe
            || !self.speech.affixes.article.is_empty()
    }
}
