//! Words and what the lexicon knows of them.
//!
//! Comes in: a passage and its marked stretches. Goes out: tokens, each with a shape and a set of classes; a marked stretch is one token.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};
use std::sync::OnceLock;

use super::marks::Marked;
use crate::lexicon::{Language, Speech};

/// What a token looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    Lower,
    /// Begins with a capital (or has no case, as in Arabic).
    Capital,
    Number,
    /// A marked stretch, by its number in the passage.
    Quote(u32),
    Comma,
    /// End of a sentence.
    Stop,
    Colon,
    Semicolon,
    Dash,
    Open,
    Close,
    /// 's
    Possessive,
    /// @ before a handle, & between names
    Sign,
    Other,
}

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
    /// First part of a divided verb.
    pub(super) const DIVIDED: Self = Self(1 << 35);

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
            | Self::SOURCE_AFTER.0,
    );

    /// Whether it is any of `other`.
    pub(super) const fn is(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    pub(super) const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

/// A word, a sign or a marked stretch.
#[derive(Clone, Copy, Debug)]
pub(super) struct Token {
    pub(super) start: u32,
    pub(super) end: u32,
    pub(super) shape: Shape,
    pub(super) class: Class,
}

impl Token {
    pub(super) fn text<'t>(&self, passage: &'t str) -> &'t str {
        &passage[self.start as usize..self.end as usize]
    }

    pub(super) const fn is_word(&self) -> bool {
        matches!(self.shape, Shape::Lower | Shape::Capital | Shape::Number)
    }

    pub(super) const fn is(&self, class: Class) -> bool {
        self.class.is(class)
    }

    /// Whether the word may be part of a person's name.
    pub(super) const fn may_name(&self) -> bool {
        matches!(self.shape, Shape::Capital)
            && !self.class.is(Class::FUNCTION)
            && !self.class.is(Class::NO_NAME)
    }
}

/// FNV-1a: short keys, the same on every platform.
#[derive(Clone)]
pub(super) struct Fnv(u64);

impl Default for Fnv {
    fn default() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }
}

impl Hasher for Fnv {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for b in bytes {
            self.0 = (self.0 ^ u64::from(*b)).wrapping_mul(0x0000_0100_0000_01b3);
        }
    }
}

pub(super) type Table<K, V> = HashMap<K, V, BuildHasherDefault<Fnv>>;

/// A language's words by class, and its phrases by first word.
#[derive(Debug)]
pub(super) struct Vocabulary {
    words: Table<&'static str, Class>,
    phrases: Table<&'static str, Vec<(Vec<&'static str>, Class)>>,
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
        let mut vocabulary = Self { words: Table::default(), phrases: Table::default(), speech };
        for (list, class) in [
            (speech.cue_verbs, Class::CUE),
            (speech.impersonal, Class::CUE.with(Class::IMPERSONAL)),
            (speech.weak_verbs, Class::WEAK),
            (speech.mental_verbs, Class::WEAK.with(Class::MENTAL)),
            (speech.nouns_too, Class::NOUN_TOO),
            (speech.tell_verbs, Class::TELL.with(Class::CUE)),
            (speech.sources, Class::SOURCE),
            (speech.tails, Class::TAIL),
            (speech.sources_after, Class::SOURCE_AFTER),
            (speech.relays, Class::RELAY),
            (speech.he, Class::HE),
            (speech.she, Class::SHE),
            (speech.they, Class::THEY),
            (speech.first_person, Class::FIRST),
            (speech.who, Class::WHO),
            (speech.titles, Class::TITLE),
            (speech.male_titles, Class::TITLE.with(Class::MALE_TITLE)),
            (speech.female_titles, Class::TITLE.with(Class::FEMALE_TITLE)),
            (speech.roles, Class::ROLE),
            (speech.organisations, Class::ORGANISATION),
            (speech.determiners, Class::DETERMINER),
            (speech.prepositions, Class::PREPOSITION),
            (speech.oblique, Class::OBLIQUE),
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
        for phrases in vocabulary.phrases.values_mut() {
            phrases.sort_by_key(|(words, _)| std::cmp::Reverse(words.len()));
        }
        vocabulary
    }

    fn add(&mut self, form: &'static str, class: Class) {
        let mut words = form.split('_');
        let Some(first) = words.next() else { return };
        let rest: Vec<_> = words.collect();
        if rest.is_empty() {
            let known = self.words.entry(first).or_default();
            *known = known.with(class);
        } else {
            self.phrases.entry(first).or_default().push((rest, class));
        }
    }

    /// What the end of a compound noun says.
    fn compound(&self, word: &str) -> Class {
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

    /// What a word is, given in lower case.
    pub(super) fn class(&self, word: &str) -> Class {
        self.words.get(word).copied().unwrap_or_default()
    }
}

/// Lower case with straight apostrophes, into a buffer that is used again.
fn lower_into(buffer: &mut String, word: &str) {
    buffer.clear();
    if word.is_ascii() {
        buffer.push_str(word);
        buffer.make_ascii_lowercase();
        return;
    }
    for c in word.chars() {
        match c {
            '’' | '‘' => buffer.push('\''),
            '‑' => buffer.push('-'),
            '\u{ad}' | '\u{301}' => {}
            'İ' => buffer.push('i'),
            _ => buffer.extend(c.to_lowercase()),
        }
    }
}

/// The tokens of `passage`; each of `quotes` is one.
pub(super) fn tokens(passage: &str, quotes: &[Marked], vocabulary: &Vocabulary) -> Vec<Token> {
    let mut out = Vec::with_capacity(passage.len() / 5);
    let mut buffer = String::new();
    let mut at = 0;
    for (number, quote) in quotes.iter().enumerate() {
        words(passage, at, quote.outer.start.0 as usize, vocabulary, &mut buffer, &mut out);
        out.push(Token {
            start: quote.outer.start.0,
            end: quote.outer.end.0,
            shape: Shape::Quote(number as u32),
            class: Class::default(),
        });
        at = quote.outer.end.0 as usize;
    }
    words(passage, at, passage.len(), vocabulary, &mut buffer, &mut out);
    join_phrases(passage, vocabulary, &mut buffer, out)
}

fn words(
    passage: &str,
    from: usize,
    to: usize,
    vocabulary: &Vocabulary,
    buffer: &mut String,
    out: &mut Vec<Token>,
) {
    let text = &passage[..to];
    let mut at = from;
    while at < to {
        let Some(c) = text[at..].chars().next() else { break };
        if c.is_alphanumeric() {
            let end = word_end(text, at);
            let word = &text[at..end];
            lower_into(buffer, word);
            let mut end = end;
            let mut class = vocabulary.class(buffer);
            // "Regierungssprecher", "Nachrichtenagentur": the end of a compound tells what it is.
            if vocabulary.speech.grammar.capital_nouns
                && class == Class::default()
                && !c.is_lowercase()
                && buffer.len() > 6
            {
                class = vocabulary.compound(buffer);
            }
            // "co-host", "vice-chairman": the last part tells what somebody is.
            if class == Class::default()
                && let Some((_, part)) = buffer.rsplit_once('-')
                && vocabulary.class(part).is(Class::ROLE)
            {
                class = Class::ROLE;
            }
            // "Mr." and "J.": the stop belongs to the word.
            if text[end..].starts_with('.') {
                let letters = word.chars().count();
                let initial = letters == 1 && c.is_uppercase();
                let listed = class.is(Class::ABBREVIATION) && (c.is_uppercase() || word.contains('.'));
                if initial
                    || listed
                    || text[end + 1..].starts_with([')', ',', ';'])
                    || (letters <= 6 && word.contains('.'))
                {
                    end += 1;
                    class = class.with(Class::ABBREVIATION);
                }
            } else if class.is(Class::ABBREVIATION) {
                class = Class(class.0 & !Class::ABBREVIATION.0);
            }
            let shape = if c.is_numeric() {
                Shape::Number
            } else if c.is_lowercase() {
                Shape::Lower
            } else {
                Shape::Capital
            };
            out.push(Token { start: at as u32, end: end as u32, shape, class });
            at = end;
            // 's
            let mut rest = text[at..].chars();
            if matches!(rest.next(), Some('\'' | '’')) {
                let mark = if text[at..].starts_with('’') { 3 } else { 1 };
                let s = text[at + mark..].starts_with(['s', 'S']);
                let bound = !text[at + mark + usize::from(s)..].starts_with(char::is_alphanumeric);
                if bound && (s || text[..at].ends_with('s')) {
                    let end = at + mark + usize::from(s);
                    out.push(Token {
                        start: at as u32,
                        end: end as u32,
                        shape: Shape::Possessive,
                        class: Class::default(),
                    });
                    at = end;
                }
            }
            continue;
        }
        let end = at + c.len_utf8();
        let shape = match c {
            ',' | '،' | '、' | '，' => Some(Shape::Comma),
            '.' | '!' | '?' | '…' | '\n' | '。' | '！' | '？' | '؟' | '।' | '•' | '|' => {
                Some(Shape::Stop)
            }
            ':' | '：' => Some(Shape::Colon),
            ';' | '；' | '؛' => Some(Shape::Semicolon),
            '—' | '–' | '―' | '‒' => Some(Shape::Dash),
            '-' => Some(if text[..at].ends_with(' ') || text[end..].starts_with('-') {
                Shape::Dash
            } else {
                Shape::Other
            }),
            '(' | '[' | '（' => Some(Shape::Open),
            ')' | ']' | '）' => Some(Shape::Close),
            '&' | '@' | '#' => Some(Shape::Sign),
            _ if c.is_whitespace() || matches!(c, '\u{200b}'..='\u{200f}' | '\u{feff}' | '\u{ad}') => None,
            _ => Some(Shape::Other),
        };
        if let Some(shape) = shape {
            out.push(Token { start: at as u32, end: end as u32, shape, class: Class::default() });
        }
        at = end;
    }
}

/// End of the word at `at`: letters and digits, with apostrophes, hyphens and stops between letters ("O’Neill", "Jean-Luc", "U.S").
fn word_end(text: &str, at: usize) -> usize {
    let mut end = at;
    let mut chars = text[at..].char_indices().peekable();
    let mut letters = 0_u32;
    while let Some((i, c)) = chars.next() {
        if c.is_alphanumeric()
            || matches!(c, '\u{ad}' | '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{652}' | '\u{93c}'..='\u{94d}' | '\u{900}'..='\u{903}')
        {
            letters += 1;
            end = at + i + c.len_utf8();
            continue;
        }
        let next = chars.peek().map(|(_, c)| *c);
        let joined = match c {
            '-' | '‑' | '·' => next.is_some_and(char::is_alphanumeric),
            '\'' | '’' => {
                // O’Neill, don’t, l’homme; but not the possessive.
                let rest = &text[at + i + c.len_utf8()..];
                let possessive =
                    rest.starts_with(['s', 'S']) && !rest[1..].starts_with(char::is_alphanumeric);
                next.is_some_and(char::is_alphabetic) && !possessive
            }
            '.' | ','
                if next.is_some_and(|c| c.is_ascii_digit())
                    && text[..at + i].ends_with(|c: char| c.is_ascii_digit()) =>
            {
                true
            }
            '.' => {
                letters == 1
                    && next.is_some_and(char::is_alphabetic)
                    && !text[at + i + 1..].starts_with(char::is_whitespace)
            }
            _ => false,
        };
        if !joined {
            break;
        }
        letters = 0;
    }
    end
}

/// Makes one token of each phrase of the lexicon.
fn join_phrases(
    passage: &str,
    vocabulary: &Vocabulary,
    buffer: &mut String,
    tokens: Vec<Token>,
) -> Vec<Token> {
    if vocabulary.phrases.is_empty() {
        return tokens;
    }
    let mut out: Vec<Token> = Vec::with_capacity(tokens.len());
    let mut i = 0;
    while i < tokens.len() {
        let token = tokens[i];
        if token.is_word() {
            lower_into(buffer, token.text(passage));
            let found = vocabulary.phrases.get(buffer.as_str()).and_then(|phrases| {
                phrases.iter().find(|(rest, _)| {
                    rest.iter().enumerate().all(|(k, word)| {
                        tokens.get(i + 1 + k).is_some_and(|t| {
                            (t.is_word() || t.shape == Shape::Other) && {
                                lower_into(buffer, t.text(passage));
                                buffer == word
                            }
                        })
                    })
                })
            });
            if let Some((rest, class)) = found {
                out.push(Token {
                    start: token.start,
                    end: tokens[i + rest.len()].end,
                    shape: token.shape,
                    class: *class,
                });
                i += rest.len() + 1;
                continue;
            }
        }
        out.push(token);
        i += 1;
    }
    out
}
