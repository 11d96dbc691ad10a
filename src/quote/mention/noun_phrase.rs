//! Noun phrases, read word by word: how a sentence names somebody.
//!
//! Comes in: tokens and a place among them. Goes out: a mention with its extent, and where in it the name stands.

use super::definite::{behind_house, house_end};
use super::reach::{behind_attribute, bounds, extend_of, extend_prepositions, name_follows, role_follows};
use super::run::{opens_name, person_in, run_end};
use super::{Mention, Sort};
use crate::lexicon::Grammar;
use crate::quote::sentence::Parsed;
use crate::quote::word::{Class, Shape, Token};
use crate::text::Lower;

/// Tokens that a phrase may reach over, so that no text costs more than its length.
const REACH: usize = 24;

/// The phrase that begins at `at` and ends before `limit`.
pub(in crate::quote) fn phrase(
    parsed: &Parsed,
    at: usize,
    limit: usize,
    grammar: Grammar,
) -> Option<Mention> {
    read(parsed, at, limit, grammar, true)
}

/// See [`phrase`]; an apposition that is a phrase itself counts where it `may` be one.
fn read(parsed: &Parsed, at: usize, limit: usize, grammar: Grammar, apposed: bool) -> Option<Mention> {
    let tokens = &parsed.tokens;
    let limit = limit.min(tokens.len()).min(at + REACH);
    // «сообщил адвокат Иван Орлов «Известиям»»: who was told.
    let told = || (at + 1..limit).find(|&i| is_told(parsed, i));
    let limit = if parsed.declines() { told().unwrap_or(limit) } else { limit };
    let first = tokens.get(at).filter(|_| at < limit)?;
    // "her" and "one" stand for somebody where no noun follows them.
    let verb = |t: &Token| t.is(Class::CUE.with(Class::AUXILIARY)) && !t.is(Class::NOUN_TOO);
    let alone = first.is(Class::HE.with(Class::SHE).with(Class::THEY))
        && tokens.get(at + 1).is_none_or(|t| {
            let ends = |t: &Token| !t.is_word() || verb(t);
            ends(t) || t.is(Class::ADVERB) && tokens.get(at + 2).is_none_or(ends)
        });
    if (first.is(Class::PRONOUN) && !first.is(Class::DETERMINER) && first.shape != Shape::Number) || alone {
        return Some(Mention { sort: Sort::Pronoun(first.class), from: at, to: at + 1, name: (at, at + 1) });
    }
    // "@fenpolice"
    if first.shape == Shape::Sign && tokens.get(at + 1).is_some_and(|t| t.is_word() && t.start == first.end) {
        return Some(Mention { sort: Sort::Organisation, from: at, to: at + 2, name: (at, at + 2) });
    }
    // "Decyzję skrytykowała": a word in a case that is no subject's.
    let name = Class::MAN.with(Class::WOMAN).with(Class::DECLINED);
    if parsed.declines()
        && first.class == Class::default()
        && first.shape == Shape::Capital
        && !tokens.get(at + 1).is_some_and(|t| t.may_name() || t.is(name))
        && parsed.speech.affixes.oblique.ends(first.text(parsed.text))
    {
        return None;
    }
    let small = first.shape == Shape::Lower && !first.is(Class::ROLE);
    // "state officials": a noun of that form.
    let noun =
        first.is(Class::NOUN_TOO) && tokens.get(at + 1).is_some_and(|t| t.is(Class::ROLE.with(Class::TITLE)));
    let verb = first.is(Class::CUE.with(Class::WEAK).with(Class::RELAY)) && !noun;
    if small && (parsed.speech.affixes.gerunds.ends(first.text(parsed.text)) || verb) {
        return None;
    }
    // "stieß der Gast": where nouns have capitals, what stands before an article is a verb.
    let opens_noun = |t: &Token| t.is_word() && !t.is(Class::DETERMINER.with(Class::PREPOSITION));
    if small
        && grammar.capital_nouns
        && !first.is(Class::FUNCTION)
        && !tokens.get(at + 1).is_some_and(opens_noun)
    {
        return None;
    }
    // "said van der Meer", "kritisierte von der Leyen"
    let particles = tokens.get(at + 1).is_some_and(|t| t.shape == Shape::Lower && t.is(Class::PARTICLE));
    let opens = !first.is(Class::DETERMINER) && (particles || !first.is(Class::PREPOSITION));
    if small && first.is(Class::PARTICLE) && opens {
        let particle = |k: &usize| tokens[*k].shape == Shape::Lower && tokens[*k].is(Class::PARTICLE);
        let capital = (at..limit.min(at + 4)).find(|k| !particle(k)).filter(|&k| tokens[k].may_name());
        if let Some(capital) = capital {
            let to = run_end(tokens, capital, limit);
            return Some(Mention { sort: Sort::Person, from: at, to, name: (at, to) });
        }
    }
    let start = if grammar.capital_nouns { behind_attribute(parsed, at, limit) } else { at };
    let mut scan = Scan {
        parsed,
        grammar,
        from: at,
        limit,
        at: start,
        article: first.is(Class::DETERMINER),
        determined: start > at || contracted(tokens, at),
        lower: false,
        role: false,
        noun: false,
        organisation: false,
        name: None,
        apposed,
    };
    while scan.at < limit && scan.at - start <= 8 && scan.step() {}
    scan.finish()
}

/// Whether token `at` is an outlet in the case of who was told: «Известиям».
#[inline(never)]
pub(in crate::quote) fn is_told(parsed: &Parsed, at: usize) -> bool {
    let token = &parsed.tokens[at];
    parsed.declines()
        && token.shape == Shape::Capital
        && token.is(Class::OUTLET)
        && parsed.speech.affixes.oblique.ends(token.text(parsed.text).trim_matches(['»', '”']))
}

/// "im Rathaus": whether the preposition before `at` holds an article.
fn contracted(tokens: &[Token], at: usize) -> bool {
    let before = at.checked_sub(1).map(|b| &tokens[b]);
    before.is_some_and(|t| t.is(Class::PREPOSITION) && t.is(Class::OBLIQUE) && !t.is(Class::DETERMINER))
}

/// A phrase as it is read, word by word.
#[allow(clippy::struct_excessive_bools, reason = "independent signs, each read off a word")]
pub(super) struct Scan<'p, 't> {
    pub(in crate::quote) parsed: &'p Parsed<'t>,
    pub(in crate::quote) grammar: Grammar,
    pub(in crate::quote) from: usize,
    pub(in crate::quote) limit: usize,
    pub(in crate::quote) at: usize,
    /// It begins with an article or the like.
    pub(in crate::quote) article: bool,
    /// It has an article or a possessor.
    pub(in crate::quote) determined: bool,
    /// It has small words of its own.
    pub(in crate::quote) lower: bool,
    /// It says what somebody is.
    pub(in crate::quote) role: bool,
    /// It has read a noun.
    pub(in crate::quote) noun: bool,
    /// The capitals read last are an organisation's.
    pub(in crate::quote) organisation: bool,
    /// The name read last.
    pub(in crate::quote) name: Option<(usize, usize)>,
    /// A phrase between commas may name whom it describes.
    pub(in crate::quote) apposed: bool,
}

impl Scan<'_, '_> {
    const fn person(&self, to: usize, name: (usize, usize)) -> Mention {
        Mention { sort: Sort::Person, from: self.from, to, name }
    }

    /// Reads a word; `false` where the phrase ends before it.
    fn step(&mut self) -> bool {
        let tokens = &self.parsed.tokens;
        let token = &tokens[self.at];
        if token.shape == Shape::Possessive && self.grammar.suffix_apostrophe && self.at + 1 >= self.limit {
            // "Elif Kaya'ya göre": an ending.
            self.at += 1;
            return false;
        }
        if token.shape == Shape::Possessive {
            // "Trump's spokesman": what stood before was no head.
            self.name = None;
            self.organisation = false;
            self.determined = true;
            self.at += 1;
            return true;
        }
        // «капитан «Зари» Иван Орлов»: the house that somebody is of.
        let of = matches!(token.shape, Shape::Quote(_))
            && self.parsed.declines()
            && self.at > self.from
            && tokens[self.at - 1].is(Class::ROLE)
            && self.at + 1 < self.limit
            && tokens[self.at + 1].may_name();
        if of {
            self.at += 1;
            return true;
        }
        if bounds(token) {
            return false;
        }
        // "huisartsen de maatregel": an article behind a noun opens another phrase.
        let second = self.at == self.from + 1
            && matches!(tokens[self.from].shape, Shape::Lower | Shape::Capital)
            && !tokens[self.from].is(Class::FUNCTION)
            && self.grammar.inverts;
        if second && token.is(Class::DETERMINER) {
            return false;
        }
        if token.is(Class::DETERMINER)
            && (self.at <= self.from + 1 || self.grammar.suffix_apostrophe && self.at <= self.from + 4)
        {
            self.determined |= self.at == self.from;
            self.at += 1;
            return true;
        }
        if token.shape == Shape::Capital && (!token.is(Class::FUNCTION) || opens_name(tokens, self.at)) {
            let end = run_end(tokens, self.at, self.limit);
            if end > self.at {
                return self.capitals(end);
            }
        }
        if self.joins_roles() {
            self.at += 1;
            return true;
        }
        if self.joins_ministry() {
            self.name = None;
            self.at += 1;
            return true;
        }
        if self.ends() {
            return false;
        }
        if (self.organisation || self.name.is_some_and(|(_, end)| end == self.at))
            && !token.is(Class::ROLE)
            && token.shape == Shape::Lower
            // "Szef polskiego rządu": what the role is of.
            && !(self.grammar.no_articles && tokens[self.at - 1].is(Class::ROLE))
        {
            // "Sanders campaign manager", "the printed Cruz slate card"
            let verb = Class::CUE.with(Class::AUXILIARY).with(Class::WEAK);
            let before = &tokens[self.at - 1];
            // "her Twitter account posted", "a German user"
            let head = self.article
                && self.organisation
                && !token.text(self.parsed.text).ends_with("ed")
                && (before.is(Class::NO_NAME) || tokens.get(self.at + 1).is_some_and(|t| t.is(verb)));
            // "Roe backers say"
            let plural = !self.grammar.inverts
                && token.text(self.parsed.text).ends_with('s')
                && !token.is(Class::FUNCTION.with(verb))
                && tokens.get(self.at + 1).is_none_or(|t| t.is(verb) || !t.is_word());
            let single = self.name.is_none_or(|(from, to)| to - from == 1);
            let noun = head || single && (plural || self.article && self.name.is_some());
            if !noun && !role_follows(self.parsed, self.at, self.limit) {
                return false;
            }
            self.name = None;
            self.organisation = false;
        }
        self.lower |= token.shape == Shape::Lower;
        self.role |= token.is(Class::ROLE);
        if token.is(Class::ROLE) {
            self.name = None;
        }
        if token.shape == Shape::Lower {
            self.organisation = false;
        }
        self.at += 1;
        true
    }

    /// Whether the phrase ends before a word: a verb, a small word, a small word after its head.
    fn ends(&self) -> bool {
        let tokens = &self.parsed.tokens;
        let token = &tokens[self.at];
        if token.is(Class::FUNCTION) {
            // "eine gestern verbreitete Erklärung": adverbs before the noun belong to it.
            let within =
                self.grammar.capital_nouns && self.determined && !self.noun && token.shape == Shape::Lower;
            let other = Class(Class::FUNCTION.0 & !Class::ADVERB.0 & !Class::DENIAL.0);
            // "her first mate", "the then mayor", "a Wednesday editorial"
            let small = self.determined
                && self.at == self.from + 1
                && tokens.get(self.at + 1).is_some_and(|t| {
                    t.shape == Shape::Lower && !t.is(Class::FUNCTION.with(Class::CUE).with(Class::WEAK))
                        || t.is(Class::ROLE)
                });
            return !(within || small) || token.is(other);
        }
        if self.at == self.from {
            return false;
        }
        let before = &tokens[self.at - 1];
        // A verb, but not a noun of its form: "the report", "the state director".
        let governs = Class::CUE.with(Class::WEAK).with(Class::AUXILIARY).with(Class::PREPOSITION);
        let noun = token.is(Class::ROLE)
            || before.is(Class::DETERMINER)
            || token.is(Class::NOUN_TOO)
                && (before.shape == Shape::Possessive
                    || self.determined && tokens.get(self.at + 1).is_some_and(|t| t.is(governs))
                    || role_follows(self.parsed, self.at + 1, self.limit));
        let verb = token.is(Class::CUE.with(Class::WEAK)) && !noun;
        let small = token.shape == Shape::Lower;
        let after_noun = self.grammar.capital_nouns
            && small
            && before.shape == Shape::Capital
            && !before.is(Class::DETERMINER);
        let genitive = self.grammar.inverts && !self.grammar.capital_nouns;
        let after_role = self.role
            && small
            && !token.is(Class::ROLE)
            && before.is(Class::ROLE)
            && !role_follows(self.parsed, self.at, self.limit)
            && !(genitive && name_follows(tokens, self.at, self.limit));
        // "l'élue écologiste": an adjective behind the noun, where the phrase ends with it.
        let adjective = genitive
            && !self.grammar.suffix_apostrophe
            && after_role
            && !token.is(Class::FUNCTION)
            && tokens.get(self.at + 1).is_none_or(|t| {
                matches!(t.shape, Shape::Comma | Shape::Stop | Shape::Quote(_))
                    || t.is(Class::AUXILIARY)
                    || t.is(Class::CONJUNCTION.with(Class::ADJUNCT).with(Class::ADVERB).with(Class::DENIAL))
                    || t.is(Class::WHO)
                    // "szef polskiej dyplomacji.", "un portavoz militar israelí."
                    || t.shape == Shape::Lower
                        && t.class == Class::default()
                        && tokens.get(self.at + 2).is_none_or(|t| {
                            matches!(t.shape, Shape::Comma | Shape::Stop) || t.is(Class::CUE.with(Class::WEAK))
                        })
                    || t.is(Class::PREPOSITION)
                        && t.text(self.parsed.text).starts_with(['d', 'a'])
                        && t.end - t.start > 1
                    || t.is(Class::CUE.with(Class::WEAK).with(Class::PREPOSITION)) && self.grammar.no_articles
            });
        // "the governor’s office ripped": a past tense behind the noun.
        let past = !(self.grammar.capital_nouns || self.grammar.inverts)
            && small
            && self.at > self.from + 1
            && before.shape == Shape::Lower
            && !before.is(Class::DETERMINER.with(Class::ADVERB))
            && !self.parsed.speech.affixes.adverbs.ends(before.text(self.parsed.text))
            && token.text(self.parsed.text).ends_with("ed")
            && !tokens.get(self.at + 1).is_some_and(|t| t.is(Class::PREPOSITION));
        verb || past || after_noun || after_role && !adjective
    }

    /// What was read.
    fn finish(self) -> Option<Mention> {
        let tokens = &self.parsed.tokens;
        let end = self.at;
        if end == self.from {
            return None;
        }
        if let Some(name) = self.name {
            return Some(self.person(name.1.max(end), name));
        }
        // "the Italian": where somebody is from.
        let native = end == self.from + 2
            && tokens[self.from].is(Class::DEFINITE)
            && tokens[end - 1].is(Class::NO_NAME)
            && !tokens[end - 1].is(Class::ORGANISATION)
            && !self.parsed.words(end - 1, end).contains(' ');
        if native && !self.grammar.inverts {
            return Some(Mention {
                sort: Sort::Description,
                from: self.from,
                to: end,
                name: (self.from, end),
            });
        }
        if self.organisation && !self.lower && !self.role {
            let place = |t: &Token| {
                t.is(Class::NO_NAME.with(Class::ABBREVIATION)) && !t.is(Class::ORGANISATION)
                    || t.shape == Shape::Number
            };
            if tokens[self.from..end].iter().all(place) {
                return None;
            }
            // "Urząd miasta tłumaczy"
            let verb = Class::CUE.with(Class::WEAK).with(Class::AUXILIARY);
            let of = self.grammar.no_articles
                && end + 1 < self.limit
                && tokens[end].shape == Shape::Lower
                && tokens[end].class == Class::default()
                && tokens[end + 1].is(verb);
            let mut to = if of { end + 1 } else { extend_of(tokens, end, self.limit) };
            // "Polizei und Staatsanwaltschaft"
            let second = |at: usize| {
                at + 1 < self.limit
                    && tokens[at].is(Class::CONJUNCTION)
                    && tokens[at + 1].shape == Shape::Capital
                    && tokens[at + 1].is(Class::ORGANISATION)
            };
            if self.grammar.capital_nouns && second(to) {
                to = run_end(tokens, to + 1, self.limit);
            }
            return Some(Mention { sort: Sort::Organisation, from: self.from, to, name: (self.from, to) });
        }
        // "one of two witnesses"
        let some = tokens[self.from].is(Class::THEY)
            && self.article
            && tokens.get(end).is_some_and(|t| t.is(Class::PREPOSITION))
            && end + 1 < self.limit;
        if (self.article && end == self.from + 1 && !some)
            || !(self.determined || self.role || self.bare_noun())
        {
            return None;
        }
        let to = extend_prepositions(tokens, end, self.limit, self.grammar);
        if let Some(name) = self.name_at_end(end, to) {
            return Some(self.person(name.1, name));
        }
        if let Some(name) = self.apposed(to) {
            return Some(self.person(name.1, name));
        }
        let to = if self.grammar.verb_first && to > end { house_end(self.parsed, end, to) } else { to };
        Some(Mention { sort: Sort::Description, from: self.from, to, name: (self.from, to) })
    }

    /// "polls say": a plural without an article, at most with one word before it; any noun where there are no articles.
    fn bare_noun(&self) -> bool {
        let words = &self.parsed.tokens[self.from..self.at];
        let Some(last) = words.last().filter(|_| self.lower && words.len() <= 2) else { return false };
        words.iter().all(|t| matches!(t.shape, Shape::Lower | Shape::Capital))
            && last.shape == Shape::Lower
            && (self.grammar.no_articles || last.text(self.parsed.text).ends_with(['s', 'e', 'n', 'i', 'r']))
    }

    /// "Director of nursing Jane Roe": the name at the end of what was added from `end` to `to`.
    fn name_at_end(&self, end: usize, to: usize) -> Option<(usize, usize)> {
        let tokens = &self.parsed.tokens;
        let genitive = self.grammar.inverts && !self.grammar.verb_second;
        if !self.role || self.determined && !genitive || to == end {
            return None;
        }
        if self.grammar.verb_first {
            return behind_house(self.parsed, end, to);
        }
        let mut from = to;
        while from > end && tokens[from - 1].shape == Shape::Capital && !tokens[from - 1].is(Class::FUNCTION)
        {
            from -= 1;
        }
        // "minister van Sociale Zaken Karlijn van der Meulen"
        if let Some(first) =
            (end..to).find(|&i| tokens[i].is(Class::MAN.with(Class::WOMAN)) && tokens[i].may_name())
            && first < from
            && run_end(tokens, first, to) == to
        {
            from = first;
        }
        // "o professor da USP Caio Brandão"
        from = (from..to).find(|&i| tokens[i].is(Class::MAN.with(Class::WOMAN))).unwrap_or(from);
        let before = &tokens[from - 1];
        let named = to - from >= 2 && tokens[from].is(Class::MAN.with(Class::WOMAN));
        // "Secretary of Defense Ash Carver", but not "aides to Senator Jane Roe"
        let office = self.parsed.speech.contents.has(tokens[end].text(self.parsed.text))
            && !before.is(Class::ROLE.with(Class::TITLE));
        if named && (genitive || self.grammar.verb_second || office) && before.shape == Shape::Capital {
            return Some((from, to));
        }
        (named && before.shape == Shape::Lower && !before.is(Class::FUNCTION)).then_some((from, to))
    }

    /// "the mayor, Jane Roe," or "a spokesman for the ministry, Jane Roe,": the name behind the comma at `to`.
    fn apposed(&self, to: usize) -> Option<(usize, usize)> {
        let tokens = &self.parsed.tokens;
        if !(self.role || self.determined) || tokens.get(to)?.shape != Shape::Comma {
            return None;
        }
        let from = to + 1;
        if from >= tokens.len() {
            return None;
        }
        let end = run_end(tokens, from, tokens.len().min(to + 10));
        // "his wife, Carol,": a first name is enough for whose somebody is.
        let article = tokens[self.from].text(self.parsed.text).lower();
        let owned = matches!(&*article, "his" | "her" | "their")
            || tokens[self.from..to].iter().any(|t| t.shape == Shape::Possessive);
        let first = owned && self.role && tokens[from].may_name() && !tokens[from].is(Class::ORGANISATION);
        // "according to aides, Mr. Roe was …": several are not one.
        let several =
            self.parsed.words(to - 1, to).ends_with('s') && !self.determined && !self.grammar.inverts;
        let goes_on = Class::CUE.with(Class::AUXILIARY).with(Class::ADVERB);
        let closed = |end: usize| !several && tokens.get(end).is_none_or(|t| !t.is_word() || t.is(goes_on));
        if end < from + if first { 1 } else { 2 } {
            // "ihr Verteidiger, der Kölner Anwalt X,"
            let inner = (self.apposed && self.role && tokens[from].shape == Shape::Lower)
                .then(|| read(self.parsed, from, tokens.len(), self.grammar, false))
                .flatten()?;
            let titled = tokens[inner.from].is(Class::MALE_TITLE.with(Class::FEMALE_TITLE));
            let full = inner.sort == Sort::Person && (inner.name.1 - inner.name.0 > 1 || titled);
            return (full && inner.from < inner.name.0 && inner.to == inner.name.1 && closed(inner.to))
                .then_some(inner.name);
        }
        closed(end).then_some(())?;
        person_in(tokens, from, end, self.grammar).filter(|found| found.1 == end)
    }
}
