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

/// Counts a text. Linear.
#[must_use]
pub fn measure(text: &str) -> Measure {
    let mut out = Measure::default();
    let mut dense = 0;
    let mut in_word = false;
    let (mut letters, mut capitals) = (0, 0);
    let mut chars = text.chars().peekable();
    let mut last = ' ';
    while let Some(c) = chars.next() {
        if !c.is_whitespace() {
            out.characters += 1;
        }
        if is_dense(c) {
            dense += 1;
            in_word = false;
        } else if c.is_alphanumeric() || (in_word && matches!(c, '\'' | '’' | '-')) {
            if !in_word {
                out.words += 1;
                out.capitalised += u32::from(c.is_uppercase());
                (letters, capitals) = (0, 0);
                in_word = true;
            }
            letters += 1;
            capitals += u32::from(c.is_uppercase());
            out.digits += u32::from(c.is_numeric());
            let ends = !chars.peek().is_some_and(|c| c.is_alphanumeric() || matches!(c, '\'' | '’' | '-'));
            out.shouted += u32::from(ends && letters >= 2 && capitals == letters);
        } else {
            in_word = false;
        }
        match c {
            '.' | '!' | '?' | '…' | '؟' | '।' | '۔' => {
                let ends = chars.peek().is_none_or(|next| next.is_whitespace() || is_closing(*next));
                out.sentences += u32::from(ends);
            }
            '。' | '！' | '？' => out.sentences += 1,
            ',' | ';' | '，' | '、' | '；' | '،' | '؛' => out.commas += 1,
            '"' | '“' | '”' | '„' | '«' | '»' | '「' | '」' | '『' | '』' => out.quote_marks += 1,
            '|' | '•' | '·' | '›' | '→' | '▸' | '▶' | '/' if !in_word => out.separators += 1,
            _ => {}
        }
        if !c.is_whitespace() && !is_closing(c) {
            last = c;
        }
    }
    out.words += dense / 2 + dense % 2;
    out.ends_sentence = matches!(last, '.' | '!' | '?' | '…' | '。' | '！' | '？' | '؟' | '।' | '۔');
    out.ends_colon = matches!(last, ':' | '：');
    out.ends_question = matches!(last, '?' | '？' | '؟');
    out
}

/// Ideographs and kana, which are written without spaces.
#[must_use]
pub fn is_dense(c: char) -> bool {
    matches!(c, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}')
}

fn is_closing(c: char) -> bool {
    matches!(c, '"' | '”' | '’' | '\'' | '»' | ')' | ']' | '」' | '』' | '›' | '“')
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
        assert_eq!(measure("BREAKING NEWS now").shouted, 2);
    }
}
