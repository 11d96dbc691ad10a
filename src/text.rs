//! Text and places in it: white-space folding, and byte, UTF-16 and code-point offsets as types that do not mix.
//!
//! Comes in: strings. Goes out: folded strings and converted offsets. Never looks at a page.

pub mod search;

use serde::Serialize;

/// Offset in bytes of a UTF-8 string; what the core works with.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Byte(pub u32);

/// Offset in UTF-16 code units; what a browser works with.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(transparent)]
pub struct Utf16(pub u32);

/// Offset in Unicode code points; what the command line prints.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(transparent)]
pub struct CodePoint(pub u32);

/// A half-open stretch `start..end` in one unit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Span<Unit> {
    /// First position inside.
    pub start: Unit,
    /// First position after.
    pub end: Unit,
}

impl Span<Byte> {
    /// The stretch from byte `start` to byte `end`.
    #[must_use]
    pub fn bytes(start: usize, end: usize) -> Self {
        Self { start: Byte(start as u32), end: Byte(end as u32) }
    }

    /// The text of this stretch.
    ///
    /// # Panics
    ///
    /// Where an end lies outside `text` or inside a character.
    #[must_use]
    pub fn slice<'t>(&self, text: &'t str) -> &'t str {
        &text[self.start.0 as usize..self.end.0 as usize]
    }

    /// Length in bytes.
    #[must_use]
    pub fn len(&self) -> usize {
        (self.end.0 - self.start.0) as usize
    }

    /// Whether nothing lies inside.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.start == self.end
    }
}

/// Converts byte offsets of one text, asked for in ascending order, in one pass over it.
///
/// A step back starts again from the beginning, so any order is right and ascending order is linear.
///
/// # Example
///
/// ```
/// use newsfold::text::{Byte, CodePoint, Offsets, Utf16};
/// let mut offsets = Offsets::of("“é” 😀!");
/// assert_eq!(offsets.at(Byte(3)), (CodePoint(1), Utf16(1)));
/// assert_eq!(offsets.at(Byte(13)), (CodePoint(5), Utf16(6)));
/// ```
#[derive(Debug)]
pub struct Offsets<'t> {
    text: &'t str,
    byte: usize,
    code_points: u32,
    utf16: u32,
}

impl<'t> Offsets<'t> {
    /// A converter for `text`.
    #[must_use]
    pub fn of(text: &'t str) -> Self {
        Self { text, byte: 0, code_points: 0, utf16: 0 }
    }

    /// The same place in code points and in UTF-16 code units.
    ///
    /// # Panics
    ///
    /// Where `at` lies outside the text or inside a character.
    pub fn at(&mut self, at: Byte) -> (CodePoint, Utf16) {
        let at = at.0 as usize;
        if at < self.byte {
            *self = Self::of(self.text);
        }
        // Counted by first bytes: of four bytes, a character is two units.
        let passed = self.text[self.byte..at].bytes();
        let (continued, long) = passed.fold((0, 0), |(continued, long), byte| {
            (continued + u32::from(byte & 0xc0 == 0x80), long + u32::from(byte >= 0xf0))
        });
        let characters = (at - self.byte) as u32 - continued;
        self.code_points += characters;
        self.utf16 += characters + long;
        self.byte = at;
        (CodePoint(self.code_points), Utf16(self.utf16))
    }
}

/// A hash of what was hashed and one number more.
#[must_use]
pub const fn mixed(hash: u64, number: u64) -> u64 {
    (hash ^ number).wrapping_mul(0x9e37_79b9_7f4a_7c15).rotate_left(29)
}

/// One number for some words in their order.
#[must_use]
pub fn run_hash(words: &[WordHash]) -> u64 {
    words.iter().fold(0, |hash, word| mixed(hash, word.0))
}

/// White space as HTML folds it (space, tab, line ends, form feed), and the no-break space, which a reader cannot tell from one.
#[must_use]
pub fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\n' | '\r' | '\u{c}' | '\u{a0}')
}

/// Appends `text` to `out` with each run of white space as one space, none at the beginning of a line of `out`.
///
/// # Example
///
/// ```
/// let mut out = String::new();
/// newsfold::text::push_folded(&mut out, "  a \n b ");
/// assert_eq!(out, "a b ");
/// newsfold::text::push_folded(&mut out, " c");
/// assert_eq!(out, "a b c");
/// ```
pub fn push_folded(out: &mut String, text: &str) {
    let mut spaced = out.is_empty() || out.ends_with([' ', '\n']);
    for c in text.chars() {
        if is_space(c) {
            if !spaced {
                out.push(' ');
                spaced = true;
            }
        } else {
            out.push(c);
            spaced = false;
        }
    }
}

/// The hash of Fowler, Noll & Vo, 64 bits, variant 1a.
#[must_use]
pub fn fnv1a(bytes: impl IntoIterator<Item = u8>) -> u64 {
    bytes.into_iter().fold(WordHash::EMPTY, WordHash::then).0
}

/// The hash of a word that is read byte by byte: [`fnv1a`] of what was read so far.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct WordHash(pub u64);

impl WordHash {
    /// Of nothing.
    pub const EMPTY: Self = Self(0xcbf2_9ce4_8422_2325);

    /// Of a whole word.
    #[must_use]
    pub fn of(word: &str) -> Self {
        Self::EMPTY.then_word(word)
    }

    /// Of a text in small letters.
    #[must_use]
    pub fn of_lower(text: &str) -> Self {
        text.chars().fold(Self::EMPTY, Self::then_lower)
    }

    /// Of what was read and a word more.
    #[must_use]
    pub fn then_word(self, word: &str) -> Self {
        word.bytes().fold(self, Self::then)
    }

    /// Of what was read and one byte more.
    #[must_use]
    pub const fn then(self, byte: u8) -> Self {
        Self((self.0 ^ byte as u64).wrapping_mul(0x0100_0000_01b3))
    }

    /// Of what was read and one character more, in lower case.
    #[must_use]
    pub fn then_lower(self, c: char) -> Self {
        if c.is_ascii() {
            return self.then(c.to_ascii_lowercase() as u8);
        }
        c.to_lowercase().fold(self, Self::then_char)
    }

    /// Of what was read and one character more.
    #[must_use]
    pub fn then_char(self, c: char) -> Self {
        if c.is_ascii() {
            return self.then(c as u8);
        }
        c.encode_utf8(&mut [0; 4]).bytes().fold(self, Self::then)
    }
}

/// Small letters. The standard library's own knows more of Greek, at four thousand bytes of the WASM.
pub trait Lower {
    /// The same in small letters.
    fn lower(&self) -> String;
}

impl Lower for str {
    #[inline(never)]
    fn lower(&self) -> String {
        if self.is_ascii() {
            return self.to_ascii_lowercase();
        }
        self.chars().flat_map(char::to_lowercase).collect()
    }
}

/// The words of `text`, runs of letters and digits, each as the hash of its lower case. Allocates nothing.
pub fn word_hashes(text: &str) -> impl Iterator<Item = WordHash> {
    let mut rest = text.chars();
    std::iter::from_fn(move || {
        let first = rest.find(|c| c.is_alphanumeric())?;
        let mut hash = WordHash::EMPTY.then_lower(first);
        for c in rest.by_ref() {
            if !c.is_alphanumeric() {
                break;
            }
            hash = hash.then_lower(c);
        }
        Some(hash)
    })
}

/// The letters and digits of a text, in lower case: two texts of the same say the same.
#[must_use]
pub fn letters(text: &str) -> String {
    normal(text).chars().filter(|c| c.is_alphanumeric()).collect()
}

/// `text` as the lexicon writes phrases: lower case, white space folded, typographic apostrophes and hyphens straight, soft hyphens gone.
///
/// # Example
///
/// ```
/// assert_eq!(newsfold::text::normal(" Editor’s  NOTE: "), "editor's note:");
/// ```
#[must_use]
pub fn normal(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if c.is_ascii_alphanumeric() {
            out.push(c.to_ascii_lowercase());
            continue;
        }
        match c {
            _ if is_space(c) || c == '\u{202f}' || c == '\u{2009}' => {
                if !out.is_empty() && !out.ends_with(' ') {
                    out.push(' ');
                }
            }
            '’' | '‘' | 'ʼ' | '´' | '`' => out.push('\''),
            '‐' | '‑' => out.push('-'),
            '\u{ad}' | '\u{200b}' | '\u{2060}' | '\u{feff}' => {}
            'İ' => out.push('i'), // Unicode lowers it to two characters, which no table holds.
            _ if c.is_ascii() => out.push(c),
            _ => out.extend(c.to_lowercase()),
        }
    }
    if out.ends_with(' ') {
        out.pop();
    }
    out
}
