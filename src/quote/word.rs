//! Words and what the lexicon knows of them.
//!
//! Comes in: a passage and its marked stretches. Goes out: tokens, each with a shape and a set of classes; a marked stretch is one token.

use super::marks::Marked;
use super::stem::subject_form;
use super::vocabulary::Phrase;
pub(super) use super::vocabulary::{Class, Set, Table, Vocabulary};
use crate::text::WordHash;

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
            // Soft hyphens, stress, Arabic vowels.
            '\u{ad}' | '\u{301}' | '\u{640}' | '\u{64b}'..='\u{652}' => {}
            'İ' => buffer.push('i'),
            _ => buffer.extend(c.to_lowercase()),
        }
    }
}

/// The tokens of `passage`; each of `quotes` is one.
pub(super) fn tokens(passage: &str, quotes: &[Marked], vocabulary: &Vocabulary) -> Vec<Token> {
    let mut reading = Words {
        vocabulary,
        buffer: String::new(),
        tokens: Vec::with_capacity(passage.len() / 5),
        opening: Vec::new(),
    };
    let mut at = 0;
    for (number, quote) in quotes.iter().enumerate() {
        reading.words(&passage[..quote.outer.start.0 as usize], at);
        at = quote.outer.end.0 as usize;
        // „Spiegel“: an outlet, which counts as a word.
        let outlet = vocabulary.is_outlet(quote.inner.slice(passage));
        let (shape, class) = if outlet {
            // "„Bild“-Zeitung"
            if passage[at..].starts_with('-') {
                at = word_end(passage, at + 1);
            }
            (Shape::Capital, Class::OUTLET.with(Class::ORGANISATION))
        } else {
            (Shape::Quote(number as u32), Class::default())
        };
        reading.tokens.push(Token { start: quote.outer.start.0, end: at as u32, shape, class });
    }
    reading.words(passage, at);
    reading.joined(passage)
}

/// Tokens as they are read.
struct Words<'v> {
    vocabulary: &'v Vocabulary,
    /// A word in lower case.
    buffer: String,
    tokens: Vec<Token>,
    /// Tokens that phrases begin with, and those phrases.
    opening: Vec<(usize, &'v [Phrase])>,
}

impl Words<'_> {
    /// Adds the words and signs of `text` from byte `from` on.
    fn words(&mut self, text: &str, from: usize) {
        let mut at = from;
        while let Some(&byte) = text.as_bytes().get(at) {
            if byte == b' ' {
                at += 1;
                continue;
            }
            let Some(c) = text[at..].chars().next() else { break };
            if c.is_alphanumeric() {
                at = self.word(text, at, c);
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
                // dit-il, a-t-il: what joins an inverted pronoun is no sign.
                '-' if text[..at].ends_with(char::is_alphabetic) && text[end..].starts_with("t-") => {
                    at = end + 2;
                    continue;
                }
                '-' if text[..at].ends_with(char::is_alphabetic)
                    && text[end..].starts_with(char::is_alphabetic) =>
                {
                    None
                }
                '-' => Some(if text[..at].ends_with(' ') || text[end..].starts_with('-') {
                    Shape::Dash
                } else {
                    Shape::Other
                }),
                '(' | '[' | '（' => Some(Shape::Open),
                ')' | ']' | '）' => Some(Shape::Close),
                '&' | '@' | '#' => Some(Shape::Sign),
                _ if c.is_whitespace() || matches!(c, '\u{200b}'..='\u{200f}' | '\u{feff}' | '\u{ad}') => {
                    None
                }
                _ => Some(Shape::Other),
            };
            if let Some(shape) = shape {
                let class = Class::default();
                self.tokens.push(Token { start: at as u32, end: end as u32, shape, class });
            }
            at = end;
        }
    }

    /// Adds the word at `at`, which begins with `c`, and what parts from its end. Goes out: where it ends.
    fn word(&mut self, text: &str, at: usize, c: char) -> usize {
        let vocabulary = self.vocabulary;
        let plain = plain_word(text.as_bytes(), at);
        let (mut end, suffix, hash) = if let Some((end, hash)) = plain {
            (end, 0, hash)
        } else {
            let (end, suffix) = parted(text, at, word_end(text, at), vocabulary, &mut self.buffer);
            lower_into(&mut self.buffer, &text[at..end]);
            (end, suffix, WordHash::of(&self.buffer))
        };
        let word = &text[at..end];
        let (mut class, mut phrases) = vocabulary.known(hash);
        if class == Class::default() && (plain.is_none() || vocabulary.composes()) {
            lower_into(&mut self.buffer, word);
            class = guessed(&self.buffer, c, vocabulary);
        }
        // بالهجوم: a preposition and the article, written as one with the noun.
        if class == Class::default()
            && plain.is_none()
            && word.len() > 10
            && vocabulary.speech.affixes.article_joined.begins(word)
        {
            class = Class::PREPOSITION;
        }
        if class == Class::default() && c.is_uppercase() {
            if plain.is_none() && small_compound(word) {
                class = Class::NO_NAME;
            } else if vocabulary.speech.grammar.inverts && is_acronym(word) {
                class = Class::ORGANISATION;
            } else if vocabulary.declines() {
                if subject_form(word, |name| vocabulary.class(name), false).is_some() {
                    class = Class::DECLINED;
                } else if ["ии", "ii", "ji"].iter().any(|end| word.ends_with(end)) {
                    // "премьер-министр Молдавии X": a place.
                    class = Class::NO_NAME;
                }
            }
        }
        // "Mr." and "J.": the stop belongs to the word.
        if text.as_bytes().get(end) == Some(&b'.') {
            let letters = word.chars().count();
            let initial = letters == 1 && c.is_uppercase();
            let titles =
                class.is(Class::TITLE) && text[end + 1..].trim_start().starts_with(char::is_uppercase);
            let listed = class.is(Class::ABBREVIATION) && (c.is_uppercase() || word.contains('.') || titles);
            let dotted = letters <= 6 && word.contains('.');
            if initial || listed || dotted || text[end + 1..].starts_with([')', ',', ';']) {
                end += 1;
                class = class.with(Class::ABBREVIATION);
            } else if letters <= 2 && c.is_ascii_digit() && self.is_ordinal(&text[end + 1..]) {
                end += 1;
            }
            if at + word.len() < end {
                lower_into(&mut self.buffer, &text[at..end]);
                phrases = vocabulary.phrases(&self.buffer);
            }
        } else if class.is(Class::ABBREVIATION) {
            class = Class(class.0 & !Class::ABBREVIATION.0);
        }
        let shape = if c.is_numeric() {
            Shape::Number
        } else if c.is_lowercase()
            || (!c.is_uppercase()
                && class != Class::default()
                && !class.is(Class::MAN.with(Class::WOMAN).with(Class::NO_NAME)))
        {
            Shape::Lower
        } else {
            Shape::Capital
        };
        if !phrases.is_empty() {
            self.opening.push((self.tokens.len(), phrases));
        }
        self.tokens.push(Token { start: at as u32, end: end as u32, shape, class });
        let suffix = if suffix > end { suffix } else { possessive(text, end) };
        if suffix > end {
            let (start, end) = (end as u32, suffix as u32);
            self.tokens.push(Token { start, end, shape: Shape::Possessive, class: Class::default() });
        }
        suffix
    }

    /// "am 14. Mai", "im 19. Jahrhundert", "bis 3. Juni": whether the stop behind a number is that of an ordinal, where nouns have
    /// capitals. `rest` stands behind the stop, the tokens so far before the number.
    fn is_ordinal(&mut self, rest: &str) -> bool {
        let next = rest.strip_prefix(' ').unwrap_or("");
        if !self.vocabulary.speech.grammar.capital_nouns || !next.starts_with(char::is_uppercase) {
            return false;
        }
        let article =
            self.tokens.last().is_some_and(|t| t.is_word() && t.is(Class::DETERMINER.with(Class::OBLIQUE)));
        lower_into(&mut self.buffer, &next[..word_end(next, 0)]);
        let next = self.vocabulary.class(&self.buffer);
        next.is(Class::NO_NAME) || article && !next.is(Class::FUNCTION)
    }

    /// The tokens, each phrase of the lexicon as one.
    fn joined(mut self, passage: &str) -> Vec<Token> {
        let mut kept = 0;
        let mut read = 0;
        for (at, phrases) in self.opening {
            // A word within a phrase opens none.
            if at < read {
                continue;
            }
            let following = &self.tokens[at + 1..];
            let found = phrases.iter().find(|phrase| {
                phrase.rest.iter().enumerate().all(|(k, word)| {
                    following.get(k).is_some_and(|t| {
                        (t.is_word() || t.shape == Shape::Other)
                            && is_lower_of(word, t.text(passage), &mut self.buffer)
                    })
                })
            });
            if let Some(Phrase { rest, class }) = found {
                let Token { start, shape, .. } = self.tokens[at];
                let end = self.tokens[at + rest.len()].end;
                self.tokens.copy_within(read..at, kept);
                kept += at - read;
                self.tokens[kept] = Token { start, end, shape, class: *class };
                kept += 1;
                read = at + rest.len() + 1;
            }
        }
        if read > 0 {
            self.tokens.copy_within(read.., kept);
            let gone = read - kept;
            self.tokens.truncate(self.tokens.len() - gone);
        }
        self.tokens
    }
}

/// Whether a word in lower case is `lower`.
fn is_lower_of(lower: &str, word: &str, buffer: &mut String) -> bool {
    if word.is_ascii() {
        return word.eq_ignore_ascii_case(lower);
    }
    lower_into(buffer, word);
    buffer == lower
}

/// End of the word at `at` and the hash of its lower case, where it is letters and digits of ASCII and what stands behind it parts it
/// from what follows, as with most words of most languages.
fn plain_word(text: &[u8], at: usize) -> Option<(usize, WordHash)> {
    let mut hash = WordHash::EMPTY;
    let mut end = at;
    while let Some(byte) = text.get(end).filter(|b| b.is_ascii_alphanumeric()) {
        hash = hash.then(byte.to_ascii_lowercase());
        end += 1;
    }
    let parts = match &text[end..] {
        [] => true,
        [b'.' | b',', rest @ ..] => rest.first().is_none_or(u8::is_ascii_whitespace),
        [b'-' | b'\'', ..] => false,
        // “ and ”, the dashes and the points: the rest beyond ASCII may be letters or join them.
        [0xe2, 0x80, sign, ..] => matches!(sign, 0x93 | 0x94 | 0x9c | 0x9d | 0xa6),
        [byte, ..] => byte.is_ascii(),
    };
    (parts && end > at).then_some((end, hash))
}

/// What a word is that the lexicon does not have ("co-host", "vice-chairman", "president-elect"): by the end of a compound, by a part of
/// it. In lower case.
fn guessed(word: &str, first: char, vocabulary: &Vocabulary) -> Class {
    // "Regierungssprecher", "Nachrichtenagentur"
    if vocabulary.speech.grammar.capital_nouns && !first.is_lowercase() && word.len() > 6 {
        let class = vocabulary.compound(word);
        if class != Class::default() {
            return class;
        }
        if vocabulary.speech.noun_endings.iter().any(|ending| word.ends_with(ending)) {
            return Class::NO_NAME;
        }
    }
    // "oppositieleidster"
    if vocabulary.speech.grammar.verb_second && first.is_lowercase() && word.len() > 8 {
        let class = vocabulary.compound(word);
        if class.is(Class::ROLE) && !vocabulary.speech.grammar.capital_nouns {
            return Class::ROLE;
        }
    }
    // uzmanlar, sözcüleri: a plural.
    if vocabulary.speech.grammar.suffix_apostrophe
        && let Some(one) = ["lar", "ler", "ları", "leri"].iter().find_map(|plural| word.strip_suffix(plural))
        && vocabulary.class(one).is(Class::ROLE)
    {
        return Class::ROLE;
    }
    // النازحة: with the article.
    let bare = vocabulary.speech.affixes.article.forms().find_map(|article| word.strip_prefix(article));
    if bare.is_some_and(|bare| vocabulary.class(bare).is(Class::ROLE)) {
        return Class::ROLE;
    }
    match word.rsplit_once('-') {
        Some((head, tail)) if vocabulary.class(tail).with(vocabulary.class(head)).is(Class::ROLE) => {
            Class::ROLE
        }
        _ => Class::default(),
    }
}

/// "Oscar-winner", "Trump-style", but not "Jong-un": a capital that opens a compound of small words names nobody.
fn small_compound(word: &str) -> bool {
    word.rsplit_once('-')
        .is_some_and(|(_, tail)| tail.len() >= 5 && tail.starts_with(|c: char| c.is_ascii_lowercase()))
}

/// "CGT", "МИД": three capitals or four.
fn is_acronym(word: &str) -> bool {
    matches!(word.chars().count(), 3 | 4) && word.chars().all(char::is_uppercase)
}

/// Where an ’s after a word ends; `at` where there is none.
fn possessive(text: &str, at: usize) -> usize {
    if !matches!(text.as_bytes().get(at), Some(b'\'' | 0xe2)) {
        return at;
    }
    let Some(mark) = text[at..].chars().next().filter(|c| matches!(c, '\'' | '’')) else { return at };
    let after = at + mark.len_utf8();
    let s = text[after..].starts_with(['s', 'S']);
    let end = after + usize::from(s);
    let bound = !text[end..].starts_with(char::is_alphanumeric);
    if bound && (s || text[..at].ends_with('s')) { end } else { at }
}

/// Where a word that is several ends: after an elision ("l'|homme"), before an inverted pronoun ("dit|-il"), before an ending after an
/// apostrophe ("Ankara|'da"; the second number is where that ends).
fn parted(text: &str, at: usize, end: usize, vocabulary: &Vocabulary, buffer: &mut String) -> (usize, usize) {
    let word = &text[at..end];
    if let Some(mark) = word.find(['\'', '’']) {
        let after = mark + word[mark..].chars().next().map_or(1, char::len_utf8);
        if vocabulary.speech.grammar.suffix_apostrophe {
            return (at + mark, end);
        }
        lower_into(buffer, &word[..after]);
        if vocabulary.class(buffer) != Class::default() {
            return (at + after, 0);
        }
    }
    if !vocabulary.speech.affixes.joined.is_empty()
        && let Some(prefix) = joined_prefix(word, vocabulary)
    {
        return (at + prefix, 0);
    }
    if let Some((head, tail)) = word.rsplit_once('-') {
        lower_into(buffer, tail);
        if vocabulary.class(buffer).is(Class::PRONOUN) && vocabulary.speech.grammar.inverts {
            let head = head.strip_suffix("-t").unwrap_or(head);
            lower_into(buffer, head);
            if vocabulary.class(buffer).is(Class::CUE.with(Class::AUXILIARY).with(Class::WEAK)) {
                return (at + head.len(), 0);
            }
        }
    }
    (end, 0)
}

/// Length of an "and", "to", "by" that is written as one with the word after it, which the lexicon has: وصرحت, لوكالة.
fn joined_prefix(word: &str, vocabulary: &Vocabulary) -> Option<usize> {
    let mut buffer = String::new();
    let mut known = |word: &str| {
        lower_into(&mut buffer, word);
        vocabulary.class(&buffer) != Class::default() || !vocabulary.phrases(&buffer).is_empty()
    };
    let joined = vocabulary.speech.affixes.joined;
    let first = word.chars().next().filter(|c| joined.contains(*c))?;
    let rest = &word[first.len_utf8()..];
    (rest.chars().count() >= 2 && !known(word) && known(rest)).then_some(first.len_utf8())
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
                // "z.B.", "ver.di", "example.org"
                (letters == 1 || next.is_some_and(char::is_lowercase))
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
