//! What stands at the end of the sentence: `… “…” …, X said.`

use std::ops::Range;

use super::{Attribution, Place, REACH, Reader};
use crate::quote::word::{Class, Shape, Token};

impl Reader<'_, '_> {
    /// `… “…” …, X said.`
    pub(super) fn trailing(&self, sentence: &Range<usize>, quote: usize) -> Option<Attribution> {
        let tokens = &self.parsed.tokens;
        let end = sentence.end.min(quote + REACH);
        let mut comma = None;
        for i in quote + 1..end {
            match tokens[i].shape {
                Shape::Comma | Shape::Dash => {
                    if tokens.get(i + 1).is_some_and(|t| t.is(Class::SOURCE.with(Class::TAIL)))
                        && let Some(mention) = self.phrase(i + 2, end)
                    {
                        return Some(Attribution::new(Place::Trailing, Some(mention), Some(i + 1)));
                    }
                    if comma.is_none() {
                        comma = Some(i);
                    }
                    // ", said X"
                    if i + 1 < end
                        && (tokens[i + 1].is(Class::CUE) || self.is_cue(i + 1, Class::CUE))
                        && i + 2 < end
                        && !self.is_gerund(i + 1)
                        && let Some(mention) = self.subject_right(i + 1, end)
                    {
                        return Some(Attribution::new(Place::Trailing, Some(mention), Some(i + 1)));
                    }
                }
                Shape::Semicolon => break,
                // One in marks that leads on takes the rest of the sentence with it.
                Shape::Quote(_) if self.leads_on(i) && self.after(sentence, i).is_some() => {
                    let found = self.after(sentence, i)?;
                    return Some(Attribution { place: Place::Trailing, loose: true, ..found });
                }
                _ => {}
            }
            // ", so heißt es in einer Erklärung"
            if comma.is_some()
                && tokens[i].is(Class::IMPERSONAL)
                && let Some(mention) = self.source_behind(i, end)
            {
                // "L’azienda «prende atto», si legge in una nota": whoever the sentence is about.
                let given = tokens[mention.from..mention.to].iter().any(|t| t.is(Class::STATEMENT));
                let own = self.subject(sentence, quote).filter(|m| given && self.speaks(m) && m.to == quote);
                let mention = own.unwrap_or(mention);
                return Some(Attribution::new(Place::Trailing, Some(mention), Some(i)).loosely());
            }
            if tokens[i].is(Class::SOURCE) {
                let mention = self.phrase(i + 1, end)?;
                return Some(Attribution::new(Place::Trailing, Some(mention), Some(i)));
            }
            // Where the verb is second, its subject stands behind it, but for a clause: ", wie X sagte".
            if let Some(comma) = comma
                && (!self.grammar.verb_second
                    || tokens.get(comma + 1).is_some_and(|t| t.is(Class::SUBORDINATOR)))
                && self.is_cue(i, Class::CUE)
                && let Some(mention) = self.subject_left(comma + 1, i)
                && (tokens[mention.from.wrapping_sub(1)].shape == Shape::Comma
                    || mention.from == comma + 1
                    || mention.from == comma + 2 && self.closes_clause(i))
            {
                return Some(Attribution::new(Place::Trailing, Some(mention), Some(i)));
            }
        }
        None
    }

    /// ", wie X behauptet,": whether a verb ends its clause, which a conjunction opens.
    fn closes_clause(&self, verb: usize) -> bool {
        self.grammar.verb_second && !self.token(verb + 1).is_some_and(Token::is_word)
    }
}
