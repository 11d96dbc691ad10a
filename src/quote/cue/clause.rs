//! Where a clause begins, and who stands right before its verb.
//!
//! Comes in: a place among the tokens of a sentence. Goes out: the token that its clause begins with; the phrase that ends there.

use super::Reader;
use crate::quote::mention::Mention;
use crate::quote::mention::run::run_end;
use crate::quote::word::{Class, Shape, Token};

impl Reader<'_, '_> {
    /// The name or noun right before token `last`, not before `start`.
    pub(super) fn nearest(&self, start: usize, last: usize) -> Option<Mention> {
        let tokens = &self.parsed.tokens;
        let mut at = last;
        while at > start && tokens[at - 1].shape == Shape::Capital && !tokens[at - 1].is(Class::FUNCTION) {
            at -= 1;
        }
        if at < last {
            // Back over what belongs to it.
            let mut back = at;
            while back > start
                && at - back < 6
                && (tokens[back - 1].is(Class::ROLE.with(Class::DETERMINER))
                    || (tokens[back - 1].shape == Shape::Lower
                        && !tokens[back - 1].is(Class::FUNCTION.with(Class::CUE))))
            {
                back -= 1;
                if tokens[back].is(Class::DETERMINER) {
                    break;
                }
            }
            if back > start && tokens[back - 1].is(Class::PREPOSITION) {
                // "W rozmowie z PAP stwierdziła": a verb that names no subject.
                let within = tokens[start..back - 1].iter().any(|t| t.is(Class::STATEMENT));
                if within && self.grammar.inverts {
                    return None;
                }
                back = at;
            }
            return self.phrase(back, last).filter(|m| m.to == last).or_else(|| self.phrase(at, last));
        }
        if tokens[last - 1].is(Class::PRONOUN) {
            return self.phrase(last - 1, last);
        }
        // "the man said"
        let mut back = last;
        while back > start
            && last - back < 8
            && tokens[back - 1].is_word()
            && !tokens[back - 1].is(Class::DETERMINER)
        {
            back -= 1;
        }
        if back > start
            && tokens[back - 1].is(Class::DETERMINER)
            && !(back - 1 > start && tokens[back - 2].is(Class::PREPOSITION))
        {
            return self.phrase(back - 1, last).filter(|m| m.to == last);
        }
        None
    }

    /// Where the clause before token `last` begins: back to a conjunction, a stretch in marks, a colon.
    pub(super) fn clause(&self, lowest: usize, last: usize, closed: bool) -> usize {
        let tokens = &self.parsed.tokens;
        let mut start = last;
        let mut brackets = 0_u32;
        while start > lowest {
            let token = &tokens[start - 1];
            // What stands in parentheses is no clause of this one, nor what stands outside of them.
            match token.shape {
                Shape::Close => brackets += 1,
                Shape::Open if brackets == 0 => break,
                Shape::Open => brackets -= 1,
                _ => {}
            }
            let parts = match token.shape {
                // "X, author of “Lost Rivers,” said": a title within an apposition parts nothing.
                Shape::Quote(number) => {
                    !(closed && self.parsed.quotes[number as usize].is_short(self.parsed.text))
                }
                shape => matches!(shape, Shape::Stop | Shape::Semicolon | Shape::Colon),
            };
            let hard = brackets == 0
                && (parts
                    || (!closed
                        && token.is(Class::CONJUNCTION)
                        && token.shape == Shape::Lower
                        && !(token.is(Class::PREPOSITION) && start >= 2 && tokens[start - 2].is_word())
                        && !self.joins_names(start - 1, last))
                    || (!closed && token.is(Class::THAT) && start < last));
            if hard {
                break;
            }
            start -= 1;
        }
        start
    }

    /// Whether a conjunction stands between two names rather than two clauses.
    pub(super) fn joins_names(&self, at: usize, last: usize) -> bool {
        let tokens = &self.parsed.tokens;
        if at == 0 || at + 1 >= last {
            return false;
        }
        let named = |t: &Token| t.shape == Shape::Capital && !t.is(Class::FUNCTION) || t.is(Class::ROLE);
        named(&tokens[at - 1]) && named(&tokens[at + 1]) && run_end(tokens, at + 1, last).max(at + 2) == last
    }
}
