//! What is counted in a text: words, sentences, capitals; the measures of Kohlschütter, Fankhauser & Nejdl, "Boilerplate
//! Detection using Shallow Text Features" (WSDM 2010), for scripts with and without spaces.

/// Counts over one stretch of text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Measure {
    /// Words; two ideographs or kana count as one.
    pub words: u32,
    /// Code points that are not white space.
    pub characters: u32,
    /// Marks that end a sentence, those inside numbers and addresses aside.
    pub sentences: u32,
    /// Commas, semicolons and their like in other scripts.
    pub commas: u32,
    /// Digits.
    pub digits: u32,
    /// Words that begin with a capital.
    pub capitalised: u32,
    /// Words all in capitals, of two letters and more.
    pub shouted: u32,
    /// Quotation marks.
    pub quote_marks: u32,
    /// Bars, bullets and arrows, which part the items of a menu.
    pub separators: u32,
    /// Whether the last character ends a sentence, closing marks aside.
    pub ends_sentence: bool,
    /// Whether the last character is a colon.
    pub ends_colon: bool,
    /// Whether the last character asks.
    pub ends_question: bool,
}

/// What a character counts as; one bit each.
struct Sort;

impl Sort {
    const SPACE: u16 = 1;
    /// A letter or digit of a script with spaces between words.
    const WORD: u16 = 1 << 1;
    const UPPER: u16 = 1 << 2;
    const DIGIT: u16 = 1 << 3;
    /// Within a word, part of it.
    const JOIN: u16 = 1 << 4;
    const DENSE: u16 = 1 << 5;
    /// Ends a sentence where a space follows.
    const STOP: u16 = 1 << 6;
    /// Ends a sentence whatever follows.
    const FULL_STOP: u16 = 1 << 7;
    const ASKS: u16 = 1 << 8;
    const COMMA: u16 = 1 << 9;
    const COLON: u16 = 1 << 10;
    const QUOTE: u16 = 1 << 11;
    const SEPARATOR: u16 = 1 << 12;
    const CLOSING: u16 = 1 << 13;

    /// The sorts of the characters of ASCII.
    const ASCII: [u16; 128] = {
        let mut table = [0; 128];
        let mut at = 0;
        while at < 128 {
            table[at] = match at as u8 {
                b'0'..=b'9' => Self::WORD | Self::DIGIT,
                b'A'..=b'Z' => Self::WORD | Self::UPPER,
                b'a'..=b'z' => Self::WORD,
                b' ' | b'\t'..=b'\r' => Self::SPACE,
                b'\'' => Self::JOIN | Self::CLOSING,
                b'-' => Self::JOIN,
                b'.' | b'!' => Self::STOP,
                b'?' => Self::STOP | Self::ASKS,
                b',' | b';' => Self::COMMA,
                b':' => Self::COLON,
                b'"' => Self::QUOTE | Self::CLOSING,
                b'|' | b'/' => Self::SEPARATOR,
                b')' | b']' => Self::CLOSING,
                _ => 0,
            };
            at += 1;
        }
        table
    };

    fn of(c: char) -> u16 {
        if let Some(&sort) = Self::ASCII.get(c as usize) {
            return sort;
        }
        match c {
            _ if is_dense(c) => Self::DENSE,
            '’' => Self::JOIN | Self::CLOSING,
            '…' | '।' | '۔' => Self::STOP,
            '؟' => Self::STOP | Self::ASKS,
            '。' | '！' => Self::FULL_STOP,
            '？' => Self::FULL_STOP | Self::ASKS,
            '，' | '、' | '；' | '،' | '؛' => Self::COMMA,
            '：' => Self::COLON,
            '”' | '“' | '»' | '」' | '』' => Self::QUOTE | Self::CLOSING,
            '„' | '«' | '「' | '『' => Self::QUOTE,
            '•' | '·' | '→' | '▸' | '▶' => Self::SEPARATOR,
            '›' => Self::SEPARATOR | Self::CLOSING,
            _ if c.is_lowercase() => Self::WORD,
            _ if c.is_uppercase() => Self::WORD | Self::UPPER,
            _ if c.is_alphabetic() => Self::WORD,
            _ if c.is_numeric() => Self::WORD | Self::DIGIT,
            _ if c.is_whitespace() => Self::SPACE,
            _ => 0,
        }
    }
}

/// Counts a text. Linear.
#[must_use]
pub fn measure(text: &str) -> Measure {
    let mut out = Measure::default();
    let (mut dense, mut in_word, mut letters, mut capitals) = (0, false, 0_u32, 0_u32);
    // The sort of the character before, and of the last that is neither space nor a closing mark.
    let (mut before, mut last) = (Sort::SPACE, 0);
    for c in text.chars() {
        let sort = Sort::of(c);
        // A stop ends a sentence where a space or a closing mark comes after it.
        out.sentences += u32::from(before & Sort::STOP != 0 && sort & (Sort::SPACE | Sort::CLOSING) != 0);
        if sort & (Sort::WORD | Sort::JOIN) != 0 && (in_word || sort & Sort::WORD != 0) {
            if !in_word {
                out.words += 1;
                out.capitalised += u32::from(sort & Sort::UPPER != 0);
                (letters, capitals, in_word) = (0, 0, true);
            }
            letters += 1;
            capitals += u32::from(sort & Sort::UPPER != 0);
            out.digits += u32::from(sort & Sort::DIGIT != 0);
        } else {
            out.shouted +=
                u32::from(in_word && letters >= 2 && capitals == letters && sort & Sort::DENSE == 0);
            in_word = false;
            dense += u32::from(sort & Sort::DENSE != 0);
        }
        out.sentences += u32::from(sort & Sort::FULL_STOP != 0);
        out.commas += u32::from(sort & Sort::COMMA != 0);
        out.quote_marks += u32::from(sort & Sort::QUOTE != 0);
        out.separators += u32::from(sort & Sort::SEPARATOR != 0);
        if sort & Sort::SPACE == 0 {
            out.characters += 1;
            if sort & Sort::CLOSING == 0 {
                last = sort;
            }
        }
        before = sort;
    }
    out.sentences += u32::from(before & Sort::STOP != 0);
    out.shouted += u32::from(in_word && letters >= 2 && capitals == letters);
    out.words += dense / 2 + dense % 2;
    out.ends_sentence = last & (Sort::STOP | Sort::FULL_STOP) != 0;
    out.ends_colon = last & Sort::COLON != 0;
    out.ends_question = last & Sort::ASKS != 0;
    out
}

/// The words of a text, as [`Measure::words`] counts them.
#[must_use]
pub fn words(text: &str) -> u32 {
    let (mut words, mut dense, mut in_word) = (0, 0, false);
    for c in text.chars() {
        let sort = Sort::of(c);
        let goes_on = sort & Sort::WORD != 0 || in_word && sort & Sort::JOIN != 0;
        words += u32::from(goes_on && !in_word);
        dense += u32::from(sort & Sort::DENSE != 0);
        in_word = goes_on;
    }
    words + dense / 2 + dense % 2
}

/// Ideographs and kana, which are written without spaces.
#[must_use]
pub fn is_dense(c: char) -> bool {
    matches!(c, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_and_sentences_are_counted_in_every_script() {
        for (text, words, sentences) in [
            ("It rained. It didn't stop.", 5, 2),
            ("Read more at example.org/a.b", 7, 0),
            ("3.5 per cent", 4, 0),
            ("東京で雨が降った。", 4, 1),
            ("“Go,” she said.”", 3, 1),
            ("وصل القطار؟", 2, 1),
        ] {
            let measured = measure(text);
            assert_eq!((measured.words, measured.sentences), (words, sentences), "{text}");
        }
        assert!(measure("He left (“at last.”)").ends_sentence);
        for text in ["It’s - 5 o'clock", "東京 and カナ", "--a--b"] {
            assert_eq!(words(text), measure(text).words, "{text}");
        }
        assert_eq!(measure("BREAKING NEWS now").shouted, 2);
    }
}
