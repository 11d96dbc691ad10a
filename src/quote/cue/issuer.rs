//! Whose statement it is, where nobody is the subject: Turkish "X'ten yapılan açıklamada “…” denildi".
//!
//! Comes in: a clause and the quotation in it. Goes out: the house that the statement comes from.

use super::Reader;
use crate::quote::mention::{Mention, Sort};
use crate::quote::word::{Class, Shape};

/// Words before a quotation in which its statement is looked for.
const NEAR: usize = 20;

/// Words of the longest name of a house.
const HOUSE: usize = 8;

impl Reader<'_, '_> {
    /// Whom the statement before the stretch at `quote` comes from: "Valilik açıklamasında", "Belediyeden yapılan açıklamada".
    pub(super) fn issuer(&self, start: usize, quote: usize) -> Option<Mention> {
        let tokens = &self.parsed.tokens;
        let issued = |at: usize| self.parsed.speech.attached.has(tokens[at].text(self.parsed.text));
        let lowest = start.max(quote.saturating_sub(NEAR));
        let at = (lowest + 1..quote)
            .filter(|_| self.grammar.suffix_apostrophe)
            .find(|&at| tokens[at].is(Class::STATEMENT) || issued(at))?;
        let possessive = tokens[at - 1].shape == Shape::Possessive;
        // Belediyeden yapılan
        if !possessive && issued(at) {
            // Sağlık Bakanlığından yapılan
            let capital = |i: &usize| {
                !tokens[*i].is(Class::ADVERB)
                    && tokens[*i].text(self.parsed.text).starts_with(char::is_uppercase)
            };
            let (from, to) = ((lowest..at - 1).rev().take_while(capital).last().unwrap_or(at - 1), at);
            let ends = self.parsed.speech.affixes.ablative.ends(tokens[at - 1].text(self.parsed.text));
            return ends.then_some(Mention { sort: Sort::Description, from, to, name: (from, to) });
        }
        let end = at - usize::from(possessive);
        let house = |from: usize| self.phrase(from, end).filter(|m| m.from == from && m.to == end);
        let found = (lowest.max(end.saturating_sub(HOUSE))..end).find_map(house);
        // Valilik açıklamasında
        found.or_else(|| {
            let (from, to) = (end.checked_sub(1).filter(|&from| from >= start)?, end);
            let capital = tokens[from].text(self.parsed.text).starts_with(char::is_uppercase);
            capital.then_some(Mention { sort: Sort::Description, from, to, name: (from, to) })
        })
    }
}
