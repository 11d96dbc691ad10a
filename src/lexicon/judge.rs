//! Which language a text is in: by its script, else by its most frequent small words.

use std::sync::OnceLock;

use super::{Language, WordIndex};
use crate::text::WordHash;

/// Words looked at; more would not change the answer.
const ENOUGH: usize = 1500;
/// Of a hundred words of running text, a language's own small words are thirty and more; below this share (per cent) it is another's.
const SHARE: usize = 12;
/// The same where the text is declared to be in that language: one that joins its small words to others has fewer.
const SHARE_DECLARED: usize = 5;

/// The language of a text; `None` where it is none with a lexicon, or too short to say.
///
/// # Example
///
/// ```
/// use newsfold::lexicon::{Language, judge};
/// assert_eq!(judge("Пошёл дождь, и все остались дома."), Some(Language::Russian));
/// ```
#[must_use]
pub fn judge(text: &str) -> Option<Language> {
    judge_declared(text, None)
}

/// The language of a text that is declared to be in one.
#[must_use]
pub fn judge_declared(text: &str, declared: Option<Language>) -> Option<Language> {
    if let Some(language) = by_script(text) {
        return Some(language);
    }
    let mut hits = [0_usize; Language::ALL.len()];
    let mut words = 0;
    let frequent = frequent();
    for word in letter_words(text).take(ENOUGH) {
        words += 1;
        let mut languages = frequent.get(word);
        while languages != 0 {
            hits[languages.trailing_zeros() as usize] += 1;
            languages &= languages - 1;
        }
    }
    let (best, count) = hits.iter().enumerate().max_by_key(|(index, count)| (**count, usize::MAX - index))?;
    let best = Language::ALL[best];
    let share = if declared == Some(best) { SHARE_DECLARED } else { SHARE };
    (*count >= 2 && count * 100 >= words * share).then_some(best)
}

/// The runs of letters of `text`, each as the hash of its lower case.
fn letter_words(text: &str) -> impl Iterator<Item = WordHash> {
    let bytes = text.as_bytes();
    let mut at = 0;
    std::iter::from_fn(move || {
        let mut hash = WordHash::EMPTY;
        let mut begun = false;
        while let Some(&byte) = bytes.get(at) {
            if byte.is_ascii() {
                at += 1;
                let lower = byte | 0x20;
                if lower.is_ascii_lowercase() {
                    hash = hash.then(lower);
                    begun = true;
                    continue;
                }
            } else {
                let c = text[at..].chars().next()?;
                at += c.len_utf8();
                if c.is_alphabetic() {
                    hash = hash.then_lower(c);
                    begun = true;
                    continue;
                }
            }
            if begun {
                break;
            }
        }
        begun.then_some(hash)
    })
}

/// The small words of every language, each with the languages that have it, a bit for each: built at first use.
fn frequent() -> &'static WordIndex {
    static BUILT: OnceLock<WordIndex> = OnceLock::new();
    BUILT.get_or_init(|| {
        let mut words = WordIndex::default();
        for (index, language) in Language::ALL.iter().enumerate() {
            for word in language.lexicon().frequent {
                words.add(word, 1 << index);
            }
        }
        words
    })
}

/// A script that one of the languages alone is written in, where it makes up much of the letters.
fn by_script(text: &str) -> Option<Language> {
    let (mut kana, mut han, mut hangul, mut arabic, mut cyrillic, mut devanagari, mut letters) =
        (0, 0, 0, 0, 0, 0, 0);
    let (mut ukrainian, mut persian) = (0, 0);
    // A third of the letters, each of two bytes and more.
    let (beyond, latin) = beyond_and_latin(text.as_bytes());
    if beyond * 3 < latin.min(ENOUGH * 4) * 2 {
        return None;
    }
    for c in text.chars().filter(|c| c.is_alphabetic()).take(ENOUGH * 4) {
        letters += 1;
        match c {
            '\u{3040}'..='\u{30ff}' => kana += 1,
            '\u{4e00}'..='\u{9fff}' => han += 1,
            '\u{ac00}'..='\u{d7a3}' => hangul += 1,
            'پ' | 'چ' | 'ژ' | 'گ' | 'ی' | 'ک' => persian += 1,
            '\u{600}'..='\u{6ff}' => arabic += 1,
            'і' | 'ї' | 'є' | 'ґ' | 'ў' | 'ј' | 'љ' | 'њ' => ukrainian += 1,
            '\u{400}'..='\u{4ff}' => cyrillic += 1,
            '\u{900}'..='\u{97f}' => devanagari += 1,
            _ => {}
        }
    }
    let much = |count: usize| count * 3 >= letters.max(1);
    if much(hangul) {
        Some(Language::Korean)
    } else if kana * 20 >= letters.max(1) && much(kana + han) {
        Some(Language::Japanese)
    } else if much(han) {
        Some(Language::Chinese)
    } else if much(arabic) && persian * 25 < arabic {
        Some(Language::Arabic)
    } else if much(cyrillic) && ukrainian * 50 < cyrillic {
        Some(Language::Russian)
    } else if much(devanagari) {
        Some(Language::Hindi)
    } else {
        None
    }
}

/// Bytes beyond ASCII, and letters of it. Summed in bytes, many at once.
fn beyond_and_latin(bytes: &[u8]) -> (usize, usize) {
    bytes.chunks(usize::from(u8::MAX)).fold((0, 0), |(beyond, latin), chunk| {
        let (more_beyond, more_latin) = chunk.iter().fold((0_u8, 0_u8), |(beyond, latin), byte| {
            (beyond + u8::from(!byte.is_ascii()), latin + u8::from(byte.is_ascii_alphabetic()))
        });
        (beyond + usize::from(more_beyond), latin + usize::from(more_latin))
    })
}
