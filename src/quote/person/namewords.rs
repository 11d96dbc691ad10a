//! Words of another sort that are names in this article: Susan Baker, Marty West, Will Roe.
//!
//! Comes in: parsed passages. Goes out: the same, with those words free of what the lexicon says of them.

use super::role::role_after;
use crate::quote::sentence::Parsed;
use crate::quote::word::{Class, Set, Shape, Token};
use crate::text::WordHash;

/// What a word may be that is a name all the same.
const OTHER: Class = Class(Class::ROLE.0 | Class::NO_NAME.0 | Class::ORGANISATION.0);

const GIVEN: Class = Class(Class::MAN.0 | Class::WOMAN.0);

/// The names that an article shows to be such.
#[derive(Debug, Default)]
pub(in crate::quote) struct NameWords {
    /// "Baker", where somebody is Susan Baker.
    surnames: Set,
    /// "Marty West", where he is said to be a teacher.
    full: Set,
}

impl NameWords {
    /// Learns them from `passages`. Linear in their length.
    pub(in crate::quote) fn learn(passages: &[Parsed]) -> Self {
        let mut found = Self::default();
        for passage in passages {
            let tokens = &passage.tokens;
            for at in 0..tokens.len().saturating_sub(1) {
                // "Floris de Wit": what begins "De Wit" later.
                if tokens[at].is(GIVEN)
                    && let Some(end) = particled(tokens, at + 1)
                {
                    found.full.insert(WordHash::of_lower(passage.words(at + 1, end)));
                }
                let (first, last) = (&tokens[at], &tokens[at + 1]);
                if !is_pair(tokens, at) || !first.class.with(last.class).is(OTHER) {
                    continue;
                }
                let given = first.is(GIVEN) && !first.is(Class::ROLE) && last.is(Class::ROLE);
                let named = given
                    || !governed(tokens, at) && one(first, last) && role_after(passage, at + 2).is_some();
                if named {
                    found.surnames.insert(WordHash::of(last.text(passage.text)));
                    found.full.insert(WordHash::of(passage.words(at, at + 2)));
                }
            }
        }
        found
    }

    /// Frees the names of a passage. Linear in its length.
    pub(in crate::quote) fn settle(&self, passage: &mut Parsed) {
        for at in 0..passage.tokens.len() {
            let tokens = &passage.tokens;
            let token = &tokens[at];
            // "sagte von Thun", "De Wit"
            if token.is(Class::FUNCTION)
                && token.is(Class::PARTICLE)
                && let Some(end) = particled(tokens, at)
                && self.full.contains(&WordHash::of_lower(passage.words(at, end)))
            {
                for particle in &mut passage.tokens[at..end - 1] {
                    particle.class = Class::PARTICLE;
                }
                continue;
            }
            if token.shape != Shape::Capital {
                continue;
            }
            // "Mrs May", "Theresa May", "Brock Long, the administrator"; a day is no name.
            let before = at.checked_sub(1).map(|b| &tokens[b]).filter(|t| is_capital(t));
            let bears = before.is_some_and(|t| t.is(GIVEN.with(Class::MALE_TITLE).with(Class::FEMALE_TITLE)))
                || before.is_some_and(|t| !t.is(Class::FUNCTION)) && role_after(passage, at + 1).is_some();
            let small = token.is(Class::AUXILIARY)
                || token.is(Class::ADVERB) && !token.text(passage.text).ends_with("day");
            if small && bears && !tokens.get(at + 1).is_some_and(is_capital) {
                passage.tokens[at].class = Class::default();
            } else if token.is(Class::AUXILIARY) && token.is(GIVEN) {
                // "her first mate, Will Roe": a capital within a sentence, before another.
                let within =
                    at > 0 && !matches!(tokens[at - 1].shape, Shape::Capital | Shape::Stop | Shape::Quote(_));
                if within && tokens.get(at + 1).is_some_and(Token::may_name) {
                    passage.tokens[at].class = Class(token.class.0 & GIVEN.0);
                }
            } else if is_pair(tokens, at) && self.full.contains(&WordHash::of(passage.words(at, at + 2))) {
                free(&mut passage.tokens[at..at + 2]);
            } else if token.is(OTHER)
                && is_alone(tokens, at)
                && self.surnames.contains(&WordHash::of(token.text(passage.text)))
            {
                free(&mut passage.tokens[at..=at]);
            }
        }
    }
}

/// Where the surname ends that begins with a particle at `at`: "de Wit", "von der Aue".
fn particled(tokens: &[Token], at: usize) -> Option<usize> {
    let particle = |i: &usize| tokens.get(*i).is_some_and(|t| t.is(Class::PARTICLE) && t.is_word());
    let name = (at..at + 3).take_while(particle).last()? + 1;
    tokens.get(name).is_some_and(is_capital).then_some(name + 1)
}

fn free(tokens: &mut [Token]) {
    for token in tokens {
        token.class = Class(token.class.0 & !OTHER.0);
    }
}

fn is_capital(token: &Token) -> bool {
    token.shape == Shape::Capital
}

/// Two capitals, and none before or after them.
fn is_pair(tokens: &[Token], at: usize) -> bool {
    is_capital(&tokens[at])
        && tokens.get(at + 1).is_some_and(is_capital)
        && !tokens.get(at + 2).is_some_and(is_capital)
        && !at.checked_sub(1).is_some_and(|b| is_capital(&tokens[b]))
}

/// No article and no capital but a title or a first name before it, and no capital after it.
fn is_alone(tokens: &[Token], at: usize) -> bool {
    let title = GIVEN.with(Class::TITLE);
    let before = at.checked_sub(1).map(|b| &tokens[b]);
    !before.is_some_and(|t| is_capital(t) && !t.is(title) || t.is(Class::DETERMINER))
        && !tokens.get(at + 1).is_some_and(is_capital)
}

/// "in Lake Delmar"
fn governed(tokens: &[Token], at: usize) -> bool {
    at.checked_sub(1).is_some_and(|b| tokens[b].is(Class::PREPOSITION.with(Class::DETERMINER)))
}

/// Whether the lexicon takes just one of two words for something else: both are a place, as in "West Virginia".
fn one(first: &Token, last: &Token) -> bool {
    let none = Class::FUNCTION.with(Class::TITLE).with(Class::CUE);
    first.is(OTHER) != last.is(OTHER)
        && !first.class.with(last.class).is(none)
        && !last.is(Class::ORGANISATION)
}
