//! Labels: who stands right before the words, without a verb. `X: “…”`, `X (“…”)`.

use std::ops::Range;

use super::{Attribution, Place, Reader};
use crate::quote::mention::Sort;
use crate::quote::word::{Class, Shape, Token};

impl Reader<'_, '_> {
    /// `X (“…”)`: a name right before the parenthesis.
    pub(super) fn bracketed(&self, sentence: &Range<usize>, quote: usize) -> Option<Attribution> {
        let open =
            quote.checked_sub(1).filter(|&o| o > sentence.start && self.shape(o) == Some(Shape::Open))?;
        let mention =
            self.nearest(sentence.start, open).filter(|m| m.sort == Sort::Person && m.to == open)?;
        let long = mention.name.1 - mention.name.0 > 1 || mention.from < mention.name.0;
        long.then(|| Attribution::new(Place::Before, Some(mention), None).loosely())
    }

    /// `…, the minister X: “…”`: a name right before the colon, whatever opens the sentence.
    pub(super) fn named_before_colon(&self, sentence: &Range<usize>, quote: usize) -> Option<Attribution> {
        let colon =
            quote.checked_sub(1).filter(|&c| c > sentence.start && self.shape(c) == Some(Shape::Colon))?;
        let mention = self
            .nearest(sentence.start, colon)
            .filter(|m| m.sort == Sort::Person && m.to == colon && self.speaks(m))?;
        // "Poi l’affondo contro X: «…»": of whom, not by whom.
        let speech = self.parsed.speech;
        let against = |t: &Token| {
            let word = t.text(self.parsed.text);
            t.is(Class::PREPOSITION) && !speech.complements.has(word) && !speech.agents.has(word)
        };
        let tokens = &self.parsed.tokens;
        let inner = |t: &Token| {
            t.is(Class::DETERMINER) && !t.is(Class::PREPOSITION)
                || t.is(Class::ROLE)
                || speech.lesser.has(t.text(self.parsed.text))
        };
        let before = (sentence.start..mention.from).rev().take(6).find(|&i| !inner(&tokens[i]));
        if before.is_some_and(|b| against(&tokens[b]))
            && self.grammar.inverts
            && !speech.complements.is_empty()
        {
            return None;
        }
        Some(Attribution::new(Place::Before, Some(mention), Some(colon)).loosely())
    }

    /// "Di parere opposto il ministro dell’Economia: «…»": what somebody is, right before the colon.
    pub(super) fn described_before_colon(
        &self,
        sentence: &Range<usize>,
        quote: usize,
    ) -> Option<Attribution> {
        let tokens = &self.parsed.tokens;
        let colon =
            quote.checked_sub(1).filter(|&c| c > sentence.start && self.shape(c) == Some(Shape::Colon))?;
        let opens = |i: &usize| {
            let joined = i
                .checked_sub(1)
                .is_some_and(|b| tokens[b].shape == Shape::Capital || tokens[b].is(Class::PREPOSITION));
            tokens[*i].is(Class::DEFINITE) && !tokens[*i].is(Class::OBLIQUE) && !joined
        };
        let mention = (sentence.start.max(colon.saturating_sub(8))..colon)
            .filter(opens)
            .find_map(|i| self.phrase(i, colon))
            .filter(|m| m.to == colon && m.sort == Sort::Description && self.speaks(m))
            // "l’affondo contro l’ex alleato": what is no person, of one.
            .filter(|m| {
                let words = &tokens[m.from..m.to];
                m.is_human(self.parsed) || !words.iter().any(|t| t.is(Class::ROLE))
            })?;
        Some(Attribution::new(Place::Before, Some(mention), Some(colon)).loosely())
    }

    /// `X: “…”`: a name between a break and a colon.
    pub(super) fn label(&self, sentence: &Range<usize>, quote: usize) -> Option<Attribution> {
        let tokens = &self.parsed.tokens;
        let colon =
            quote.checked_sub(1).filter(|&c| c > sentence.start && tokens[c].shape == Shape::Colon)?;
        let lowest = sentence.start.max(colon.saturating_sub(8));
        let mut from = colon;
        while from > lowest && tokens[from - 1].is_word() {
            from -= 1;
        }
        if from > sentence.start && !matches!(tokens[from - 1].shape, Shape::Dash | Shape::Stop) {
            return None;
        }
        let mention = self.phrase(from, colon).filter(|m| m.to == colon && !tokens[from].is(Class::CUE))?;
        Some(Attribution::new(Place::Before, Some(mention), Some(colon)))
    }
}
