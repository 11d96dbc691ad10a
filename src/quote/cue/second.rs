//! Subjects where the verb is the second part of the clause or its last, as in German and Dutch.

use std::ops::Range;

use super::{Attribution, Place, REACH, Reader};
use crate::quote::mention::{Mention, Sort};
use crate::quote::word::{Class, Shape, Token};

impl Reader<'_, '_> {
    /// The subject about a verb in second place: what stands first, unless that is no person and one stands after the verb.
    pub(super) fn second_place(
        &self,
        sentence: &Range<usize>,
        start: usize,
        cue: usize,
        quote: usize,
    ) -> Option<Mention> {
        let tokens = &self.parsed.tokens;
        let lowest = sentence.start.max(start);
        let opening = self.clause_opening(lowest, cue);
        // "… dass X sagte", "wie X sagte": the verb comes last, the subject first.
        let mut at = opening;
        let mut subordinate = false;
        while at < cue
            && tokens[at].is(Class::ADVERB.with(Class::CONJUNCTION).with(Class::THAT))
            && !tokens[at].is(Class::DETERMINER)
        {
            subordinate |= tokens[at].is(Class::SUBORDINATOR.with(Class::THAT));
            at += 1;
        }
        // The finite verb: an auxiliary before the cue, or the cue.
        let finite = if subordinate {
            cue
        } else {
            (opening..cue).find(|&i| tokens[i].is(Class::AUXILIARY)).unwrap_or(cue)
        };
        // "Eine Prognose nannte er": what stands first is the object.
        if tokens.get(finite + 1).is_some_and(|t| {
            t.is(Class::HE.with(Class::FIRST)) && !t.is(Class::OBLIQUE.with(Class::DETERMINER))
        }) {
            // "so formulierte es X": an object, where somebody follows.
            let behind = self.phrase(finite + 2, quote).filter(|m| {
                !tokens[finite + 1].is(Class::FIRST)
                    && tokens[finite + 1].text(self.parsed.text) == "es"
                    && self.speaks(m)
                    && !tokens[m.from].is(Class::OBLIQUE)
            });
            // "die Banken halten es für …"
            let before = self.phrase(at, finite).filter(|m| {
                tokens[finite + 1].text(self.parsed.text) == "es"
                    && m.to == finite
                    && !tokens[at].is(Class::OBLIQUE)
            });
            return behind.or(before).or_else(|| self.phrase(finite + 1, finite + 2));
        }
        if opening > sentence.start && tokens[opening - 1].shape == Shape::Comma {
            // "Als sie kam, stieß der Gast ihn fort und rief": behind a clause the verb stands first.
            let opener = &tokens[lowest];
            let first = opener.is(Class::SUBORDINATOR.with(Class::THAT))
                || opener.is(Class::PREPOSITION) && !opener.is(Class::DETERMINER)
                || at < finite;
            if first && let Some(mention) = self.behind_first_verb(at, quote) {
                return Some(mention);
            }
            // "Man dürfe, warnte X, …": words of its own between commas.
            let alone = at == finite
                && finite == cue
                && !tokens[lowest..opening - 1].iter().any(|t| t.shape == Shape::Comma)
                && !opener.is(Class::SUBORDINATOR.with(Class::THAT));
            let outlet = |m: &Mention| tokens[m.from..m.to].iter().any(|t| t.is(Class::OUTLET));
            // "Gefragt, ob er antritt, antwortete X": nobody stands at the head.
            let headless = at == finite
                && finite == cue
                && !opener.is(Class::PRONOUN.with(Class::DETERMINER))
                && self
                    .phrase(lowest, opening - 1)
                    .is_none_or(|m| !self.speaks(&m) && m.sort != Sort::Person);
            // "Man müsse, mahnt der Norweger, …": reported words before the verb.
            let reported = at == cue && tokens[lowest..opening].iter().any(|t| t.is(Class::REPORTED));
            if (alone || headless || reported)
                && let Some(mention) =
                    self.behind_first_verb(at, quote).filter(|m| (reported || self.speaks(m)) && !outlet(m))
            {
                return Some(mention);
            }
            // "…, who does this, holds …": the subject stands before the commas.
            if at == finite {
                let before =
                    self.apposed_before(lowest, opening - 1).or_else(|| self.subject(sentence, opening));
                // "Die Mönche, die dort demonstrierten, nannte die Agentur …": an object before the commas.
                let object = before.is_none_or(|m| !self.speaks(&m) && m.sort != Sort::Person);
                let behind = self.behind_first_verb(at, quote).filter(|m| object && self.speaks(m));
                return behind.or(before);
            }
        }
        let left = self
            .phrase(at, finite)
            .filter(|m| !tokens[m.from].is(Class::OBLIQUE) && self.runs_on(m.to, finite) || m.to == finite);
        let left = left.filter(|m| !tokens[m.from].is(Class::OBLIQUE));
        let first = left
            .is_some_and(|m| self.speaks(&m) || m.sort == Sort::Person && m.to == finite && at == opening);
        // "Enttäuscht zeigte sich Jane Roe": a word that opens a sentence is no name where one follows the verb.
        let bare =
            left.filter(|m| first && m.to == m.from + 1 && !self.speaks(m) && !tokens[cue].is(Class::RELAY));
        let named = bare.and_then(|_| self.behind_first_verb(finite, quote));
        if let Some(mention) = named.filter(|m| m.sort == Sort::Person && self.speaks(m)) {
            return Some(mention);
        }
        if first {
            // "Die Agentur zitierte einen Anwohner": whom an outlet relays.
            let outlet = left.filter(|m| {
                tokens[cue].is(Class::RELAY) && tokens[m.from..m.to].iter().any(|t| t.is(Class::OUTLET))
            });
            let person = |m: &Mention| {
                m.sort == Sort::Person || tokens[m.from..m.to].iter().any(|t| t.is(Class::ROLE))
            };
            let quoted =
                outlet.filter(|_| finite == cue).and_then(|_| self.phrase(cue + 1, quote)).filter(person);
            return quoted.or(left);
        }
        let limit = if finite == cue { quote } else { cue };
        let mut after = finite + 1;
        // "nannte ihn sein früherer Chef": an object too.
        let object = |t: &Token| t.is(Class::ADVERB) || t.is(Class::OBLIQUE) && t.is(Class::PRONOUN);
        while after < limit && object(&tokens[after]) && !tokens[after].is(Class::DETERMINER) {
            after += 1;
        }
        let right = self.phrase(after, limit).filter(|m| !tokens[m.from].is(Class::OBLIQUE));
        if left.is_none() && !subordinate { right } else { right.filter(|m| self.speaks(m)).or(left) }
    }

    /// "dem Bericht zufolge", "Angaben der Polizei zufolge": the source that ends at token `end`, and whose words it is made of.
    pub(super) fn source_before(&self, start: usize, end: usize) -> Option<Mention> {
        let tokens = &self.parsed.tokens;
        if !self.grammar.verb_second {
            return self.subject_left(start, end).filter(|m| m.to == end);
        }
        let lowest = start.max(end.saturating_sub(10));
        let words =
            (lowest..end).rev().take_while(|&i| tokens[i].is_word() && !tokens[i].is(Class::AUXILIARY));
        let from = words.filter(|&i| self.phrase(i, end).is_some_and(|m| m.to == end)).last()?;
        // Of "den Angaben von X" it is X who speaks.
        let inner = (from..end).find(|&i| tokens[i].is(Class::STATEMENT)).and_then(|noun| {
            let of = self.token(noun + 1)?;
            let joins = of.is(Class::PREPOSITION) && !of.is(Class::DETERMINER);
            self.phrase(noun + 1 + usize::from(joins), end).filter(|m| m.to == end)
        });
        inner.or_else(|| self.phrase(from, end))
    }

    /// "Im Kongress warb der Präsident …": the subject behind the verb of a clause that a preposition opens at `from`.
    pub(super) fn behind_verb(&self, from: usize, limit: usize) -> Option<Mention> {
        let tokens = &self.parsed.tokens;
        // "Mit dem Roman „…“ hat X …"
        let names =
            |i: usize| matches!(tokens[i].shape, Shape::Quote(number) if self.names_something(number));
        (from + 2..limit)
            .take_while(|&i| tokens[i].is_word() || names(i))
            .filter(|&i| {
                tokens[i].shape == Shape::Lower
                    && (tokens[i].is(Class::AUXILIARY) || !tokens[i].is(Class::FUNCTION))
                    && (matches!(tokens[i - 1].shape, Shape::Capital | Shape::Number) || names(i - 1))
            })
            .find_map(|verb| {
                let mention = self.phrase(verb + 1, limit).filter(|m| !tokens[m.from].is(Class::OBLIQUE))?;
                let bare = mention.sort == Sort::Person
                    && tokens.get(mention.to).is_some_and(|t| t.is(Class::PREPOSITION.with(Class::ADVERB)));
                (bare || self.speaks(&mention)).then_some(mention)
            })
    }

    /// The subject right behind a verb that opens its clause at `verb`; it must be one that may speak.
    pub(in crate::quote) fn behind_first_verb(&self, verb: usize, limit: usize) -> Option<Mention> {
        let token = self.token(verb).filter(|t| verb + 1 < limit && t.shape == Shape::Lower)?;
        let other = Class(Class::FUNCTION.0 & !Class::AUXILIARY.0 & !Class::HEDGE.0);
        if token.is(other) {
            return None;
        }
        let at = (verb + 1..limit.min(verb + 4)).find(|&i| {
            let token = &self.parsed.tokens[i];
            !token.is(Class::ADVERB) || token.is(Class::DETERMINER) || token.shape != Shape::Lower
        })?;
        self.phrase(at, limit).filter(|m| {
            !self.parsed.tokens[m.from].is(Class::OBLIQUE)
                && (m.sort == Sort::Person
                    || self.speaks(m)
                    || self.parsed.tokens[m.from].is(Class::DETERMINER))
        })
    }

    /// "Mit den Worten „…“ eröffnete X …": who stands behind the verb, where what leads to the words opens the sentence.
    pub(super) fn opening_words(&self, sentence: &Range<usize>, quote: usize) -> Option<Attribution> {
        let leads =
            self.token(sentence.start).filter(|t| t.is(Class::HINDSIGHT) && quote == sentence.start + 1)?;
        let phrase = self.grammar.verb_second && leads.text(self.parsed.text).contains(' ');
        let mention = self.behind_first_verb(quote + 1, sentence.end).filter(|m| phrase && self.speaks(m))?;
        Some(Attribution::new(Place::After, Some(mention), Some(sentence.start)))
    }

    /// Whether a stretch in marks is short and begins as a name does.
    pub(super) fn names_something(&self, number: u32) -> bool {
        let marked = &self.parsed.quotes[number as usize];
        marked.is_short(self.parsed.text)
            && marked.inner.slice(self.parsed.text).starts_with(char::is_uppercase)
    }

    /// Whether the stretch at token `quote` is the name of something in the phrase that opens its clause and may speak.
    pub(super) fn subject_holds(&self, sentence: &Range<usize>, quote: usize) -> bool {
        let Some(Shape::Quote(number)) = self.shape(quote) else { return false };
        let opening = self.clause_opening(sentence.start, quote);
        self.names_something(number)
            && self.phrase(opening, quote).is_some_and(|m| {
                m.to + 1 >= quote && self.speaks(&m) && !self.parsed.tokens[m.from].is(Class::OBLIQUE)
            })
    }

    /// Whether nothing parts tokens `from..to` but what stands in brackets or is the name of something in marks.
    fn runs_on(&self, from: usize, to: usize) -> bool {
        let mut bracketed = false;
        self.parsed.tokens[from..to].iter().all(|token| {
            let within = bracketed || token.shape == Shape::Open;
            bracketed = within && token.shape != Shape::Close;
            within
                || token.is_word()
                || matches!(token.shape, Shape::Quote(number) if self.names_something(number))
        })
    }

    /// "…, die Sprecherin der Partei, Jane Roe (X), erklärte": the person whose name ends at the comma `close`.
    fn apposed_before(&self, lowest: usize, close: usize) -> Option<Mention> {
        let inner = self.clause_opening(lowest, close);
        let outer = inner.checked_sub(1).filter(|&c| c > lowest && self.shape(c) == Some(Shape::Comma))?;
        self.phrase(self.clause_opening(lowest, outer), close)
            .filter(|m| m.sort == Sort::Person && m.from < outer && m.to > outer)
    }

    /// The subject of the clause that token `quote` stands in, where the verb closes it: "…, weil X …", "X, der …".
    pub(super) fn of_subordinate(&self, sentence: &Range<usize>, quote: usize) -> Option<Mention> {
        let tokens = &self.parsed.tokens;
        let opening = self.clause_opening(sentence.start, quote);
        let first = tokens.get(opening).filter(|_| opening < quote)?;
        if first.is(Class::SUBORDINATOR.with(Class::THAT)) {
            return self.phrase(opening + 1, quote).filter(|m| !tokens[m.from].is(Class::OBLIQUE));
        }
        // "een besluit dat X „…“ noemt": who stands between the pronoun and the words.
        let that = (opening + 1..quote).rev().take(8).find(|&i| tokens[i].is(Class::THAT.with(Class::WHO)));
        if let Some(mention) =
            that.and_then(|that| self.phrase(that + 1, quote)).filter(|m| m.to == quote || self.speaks(m))
        {
            return Some(mention);
        }
        let comma = opening.checked_sub(1).filter(|&c| self.shape(c) == Some(Shape::Comma))?;
        let inner = Class::DETERMINER.with(Class::PREPOSITION).with(Class::ADVERB).with(Class::PRONOUN);
        let relative = first.is(Class::DETERMINER.with(Class::WHO))
            && !first.is(Class::OBLIQUE)
            && first.shape == Shape::Lower
            && tokens.get(opening + 1).is_some_and(|t| t.is(inner));
        if relative { self.nearest(sentence.start, comma).filter(|m| m.to == comma) } else { None }
    }

    /// Where the clause of a verb begins: after the last comma or the like before it.
    pub(super) fn clause_opening(&self, lowest: usize, cue: usize) -> usize {
        let parts = |shape| match shape {
            // "von der „Küstenpost“ zitiert": what bears a name in marks parts nothing.
            Shape::Quote(number) => !self.names_something(number),
            shape => {
                matches!(shape, Shape::Comma | Shape::Stop | Shape::Semicolon | Shape::Dash | Shape::Colon)
            }
        };
        let lowest = lowest.max(cue.saturating_sub(REACH));
        (lowest..cue).rev().find(|&i| parts(self.parsed.tokens[i].shape)).map_or(lowest, |i| i + 1)
    }

    /// Whether a phrase is sure to name who may speak: a person or what a person is, an organisation, a pronoun.
    pub(in crate::quote) fn speaks(&self, mention: &Mention) -> bool {
        match mention.sort {
            Sort::Pronoun(_) | Sort::Organisation => true,
            Sort::Person if self.parsed.tokens[mention.name.0].is(Class::MAN.with(Class::WOMAN)) => true,
            Sort::Person | Sort::Description => self.parsed.tokens[mention.from..mention.to]
                .iter()
                .any(|t| t.is(Class::ROLE.with(Class::ORGANISATION).with(Class::TITLE))),
        }
    }
}
