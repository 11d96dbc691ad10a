//! Who a relative clause is said of: "X, who …, said", "the man that said".

use super::Reader;
use crate::quote::mention::{Mention, Sort};
use crate::quote::word::{Class, Shape};

impl Reader<'_, '_> {
    /// "X, che la definisce …", "X, che ai microfoni di Sky sbotta": past what stands between the pronoun and the verb at `last`.
    pub(super) fn of_relative(&self, lowest: usize, last: usize) -> Option<Mention> {
        let tokens = &self.parsed.tokens;
        let verb = Class::CUE.with(Class::WEAK).with(Class::AUXILIARY);
        let romance = self.grammar.inverts && !self.grammar.no_articles && !self.grammar.verb_second;
        let who = (lowest + 2..last)
            .rev()
            .take_while(|&i| tokens[i].is_word() && !tokens[i].is(verb))
            .find(|&i| tokens[i].is(Class::WHO) && tokens[i - 1].shape == Shape::Comma)
            .filter(|_| romance)?;
        self.before_relative(self.clause(lowest, who - 1, true), who)
    }

    /// Whom the relative pronoun at `who` stands for.
    pub(super) fn before_relative(&self, start: usize, who: usize) -> Option<Mention> {
        let tokens = &self.parsed.tokens;
        let last = if tokens[who - 1].shape == Shape::Comma { who - 1 } else { who };
        // "X, técnico do Palmeiras, que …": who bears a name.
        let comma = (start + 1..last).rev().take(8).find(|&i| tokens[i].shape == Shape::Comma);
        if let Some(comma) = comma.filter(|&c| tokens[c + 1].is(Class::ROLE) && self.grammar.inverts)
            && let Some(named) =
                self.nearest(start, comma).filter(|m| m.sort == Sort::Person && m.to == comma)
        {
            return Some(named);
        }
        let mut at = last;
        while at > start && tokens[at - 1].shape == Shape::Capital && !tokens[at - 1].is(Class::FUNCTION) {
            at -= 1;
        }
        // "the Duke of Hatch, who": a place is not who speaks.
        let of = at > start && tokens[at - 1].is(Class::PREPOSITION) && tokens[at - 1].shape == Shape::Lower;
        if at < last && !of {
            return self.phrase(at, last);
        }
        // "under a headline that said", "shirts that read": what bears words, rather than who had them.
        let that = tokens[who].is(Class::THAT);
        let article = (start..last)
            .rev()
            .take(5)
            .take_while(|&i| tokens[i].is_word())
            .find(|&i| tokens[i].is(Class::DETERMINER))
            .filter(|&at| that || tokens[at..last].iter().any(|t| t.is(Class::ROLE)));
        [Some(start), article, that.then_some(last - 1)]
            .into_iter()
            .flatten()
            .find_map(|from| self.phrase(from, last).filter(|m| m.to == last))
            .or_else(|| if at < last { self.phrase(at, last) } else { None })
    }
}
