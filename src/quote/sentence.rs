//! Sentences of a passage, marked stretches and all.

use std::ops::Range;

use super::marks::{Marked, marked};
use super::word::{Class, Shape, Token, Vocabulary, tokens};

/// A passage taken apart.
#[derive(Debug)]
pub(super) struct Parsed<'t> {
    pub(super) text: &'t str,
    pub(super) quotes: Vec<Marked>,
    pub(super) tokens: Vec<Token>,
    /// Token ranges of the sentences; a full stop stands in the sentence it ends.
    pub(super) sentences: Vec<Range<usize>>,
}

impl<'t> Parsed<'t> {
    /// Takes `text` apart. Linear in its length.
    pub(super) fn of(text: &'t str, vocabulary: &Vocabulary) -> Self {
        let quotes = marked(text);
        let tokens = tokens(text, &quotes, vocabulary);
        let sentences = sentences(text, &tokens, &quotes);
        Self { text, quotes, tokens, sentences }
    }

    /// The words of tokens `from..to` as they stand.
    pub(super) fn words(&self, from: usize, to: usize) -> &'t str {
        match (self.tokens.get(from), self.tokens.get(to.wrapping_sub(1))) {
            (Some(first), Some(last)) if from < to => &self.text[first.start as usize..last.end as usize],
            _ => "",
        }
    }

    /// The last character of a marked stretch.
    pub(super) fn last_char(&self, quote: usize) -> char {
        self.quotes[quote].inner.slice(self.text).chars().next_back().map_or(' ', |c| {
            // The close of a nested quotation says nothing.
            if matches!(c, '’' | '\'' | '”' | '"' | '“' | '»' | '‘') {
                self.quotes[quote].inner.slice(self.text).chars().rev().find(|c| !matches!(c, '’' | '\'' | '”' | '"' | '“' | '»' | '‘')).unwrap_or(' ')
            } else {
                c
            }
        })
    }
}

fn sentences(text: &str, tokens: &[Token], quotes: &[Marked]) -> Vec<Range<usize>> {
    let mut out = Vec::new();
    let mut from = 0;
    for (i, token) in tokens.iter().enumerate() {
        let next = tokens.get(i + 1);
        let ends = match token.shape {
            Shape::Stop => {
                // A stop after which a small letter follows ends nothing, nor does one of several.
                token.text(text) == "\n" || next.is_none_or(|n| n.shape != Shape::Lower && n.shape != Shape::Stop && n.shape != Shape::Comma)
            }
            Shape::Quote(q) => {
                let quote = &quotes[q as usize];
                let inner = quote.inner.slice(text);
                let full = inner.ends_with(['.', '…', '。']) || inner.ends_with(".’") || inner.ends_with(".'");
                let asks = inner.ends_with(['!', '?']);
                match next.map(|n| (n.shape, n.class)) {
                    None => false,
                    Some((Shape::Stop, _)) => false,
                    Some((Shape::Quote(_), _)) => full || asks,
                    Some((Shape::Capital, class)) => full || (asks && !class.is(Class::PRONOUN) && class.is(Class::FUNCTION) && !class.is(Class::DETERMINER)),
                    _ => false,
                }
            }
            _ => false,
        };
        if ends {
            out.push(from..i + 1);
            from = i + 1;
        }
    }
    if from < tokens.len() {
        out.push(from..tokens.len());
    }
    out
}
