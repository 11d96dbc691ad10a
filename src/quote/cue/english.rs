//! Subjects with participles behind them, and agents of a passive, where a language lists what makes them: English.

use std::ops::Range;

use super::{Attribution, Place, Reader};
use crate::quote::mention::{Mention, Sort};
use crate::quote::word::{Class, Shape, Token};

/// Words within which a phrase or a clause ends.
const NEAR: usize = 16;

impl Reader<'_, '_> {
    /// "was told by X that", "described by X as", "was called “…” by X": who did it.
    pub(super) fn passive_agent(&self, cue: usize, quote: usize) -> Option<Mention> {
        if self.parsed.speech.passives.is_empty() || self.grammar.verb_last {
            return None;
        }
        let by = |at: usize| self.token(at).is_some_and(|t| self.is_agent(t));
        let between = |at: &usize| {
            self.token(*at).is_some_and(|t| {
                matches!(t.shape, Shape::Quote(_) | Shape::Comma)
                    || t.is(Class::CONJUNCTION.with(Class::DETERMINER))
            })
        };
        let (from, limit) = if by(cue + 1) {
            (cue + 2, quote)
        } else {
            let behind = (quote..quote + 6).take_while(between).last().filter(|_| self.is_passive(cue))? + 1;
            (behind + 1, behind + usize::from(by(behind)) * NEAR)
        };
        let mention = self.phrase(from, limit)?;
        // "The bill, written by X, would ban “…”": what is said of the bill.
        let closed = |t: &Token| {
            matches!(t.shape, Shape::Quote(_) | Shape::Stop)
                || t.is(Class::THAT.with(Class::PREPOSITION).with(Class::CONJUNCTION))
        };
        let goes_on = limit > quote
            || self.token(mention.to).is_none_or(closed)
            || matches!(self.shape(mention.to + 1), Some(Shape::Quote(_)));
        let article = self.parsed.tokens[mention.from].is(Class::DETERMINER);
        let named = mention.sort == Sort::Person || article || self.speaks(&mention) || limit > quote;
        (named && goes_on).then_some(mention)
    }

    /// "by", within a sentence.
    fn is_agent(&self, token: &Token) -> bool {
        token.is(Class::AGENT) && self.parsed.speech.agents.has(token.text(self.parsed.text))
    }

    /// "was called": what is said of the subject.
    pub(super) fn is_passive(&self, cue: usize) -> bool {
        let tokens = &self.parsed.tokens;
        let speech = self.parsed.speech;
        let text = |at: usize| tokens[at].text(self.parsed.text);
        let adverb = |at: &usize| tokens[*at].is(Class::ADVERB) || speech.affixes.adverbs.ends(text(*at));
        let before = (cue.saturating_sub(3)..cue).rev().find(|at| !adverb(at));
        let be = before.is_some_and(|at| tokens[at].is(Class::PASSIVE) && tokens[at].shape == Shape::Lower);
        be && speech.affixes.participles.ends(text(cue))
    }

    /// "to chants of “…”", "erupted in chants of “…”": the crowd that is the subject of its clause, else the chants.
    pub(super) fn chants(&self, sentence: &Range<usize>, quote: usize) -> Option<Attribution> {
        let tokens = &self.parsed.tokens;
        let speech = self.parsed.speech;
        let noun = quote.checked_sub(2).filter(|&noun| noun > sentence.start)?;
        let plural = tokens[noun].is(Class::NOUN_TOO)
            && tokens[noun].is(Class::CUE)
            && speech.affixes.plurals.ends(tokens[noun].text(self.parsed.text));
        if !plural || !speech.contents.has(tokens[quote - 1].text(self.parsed.text)) {
            return None;
        }
        let lowest = sentence.start.max(noun.saturating_sub(NEAR));
        let start = (lowest..noun)
            .rev()
            .find(|&at| self.shape(at) == Some(Shape::Comma))
            .map_or(sentence.start, |c| c + 1);
        let crowd = self.phrase(start, noun).filter(|m| m.sort == Sort::Description);
        let chants = Mention { sort: Sort::Description, from: noun, to: noun + 1, name: (noun, noun + 1) };
        Some(Attribution::new(Place::Before, Some(crowd.unwrap_or(chants)), Some(noun)).loosely())
    }

    /// "A source close to Roe said", "the committee backing Roe said": whether a phrase goes on up to the verb at `last` without a name of its own.
    pub(super) fn is_modified(&self, mention: &Mention, last: usize) -> bool {
        let tokens = &self.parsed.tokens;
        let word = tokens[mention.to].text(self.parsed.text);
        let other =
            Class::CUE.with(Class::WEAK).with(Class::AUXILIARY).with(Class::CONJUNCTION).with(Class::WHO);
        let speech = self.parsed.speech;
        matches!(mention.sort, Sort::Description | Sort::Organisation)
            && (speech.affixes.modifiers.ends(word) || speech.attached.has(word))
            && (self.speaks(mention) || tokens[mention.from].is(Class::DETERMINER))
            && tokens[mention.to..last].iter().all(|t| t.is_word() && !t.is(other))
    }

    /// "Behind them a man in a red hat yelled": who is described right before the verb at `last`.
    pub(super) fn closing_phrase(&self, start: usize, last: usize) -> Option<Mention> {
        let tokens = &self.parsed.tokens;
        // "interrupted by a man yelling"
        let participle = self.is_gerund(last);
        let opens = |at: &usize| {
            let before = &tokens[at - 1];
            let by = participle && self.is_agent(before);
            tokens[*at].is(Class::DETERMINER)
                && (by || !before.is(Class::PREPOSITION.with(Class::DETERMINER)))
        };
        let whole = |at: usize| {
            self.phrase(at, last).filter(|m| m.to == last && m.sort == Sort::Description && self.speaks(m))
        };
        let stands = !self.grammar.inverts || !(self.grammar.no_articles || self.grammar.verb_first);
        let places = start + 1..if stands { last } else { start };
        places.filter(opens).find_map(whole)
    }
}
