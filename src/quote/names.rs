//! Who is in the article: persons with their full names, sex and roles, learned from every passage.
//!
//! Comes in: parsed passages. Goes out: a register that turns a surname into a full name, and a name into what the person is.

use super::run::{person_in, run_end};
use crate::lexicon::Grammar;

use super::sentence::Parsed;
use super::word::{Class, Shape, Table, Token};

/// A person's number in the register.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct PersonId(pub(super) u32);

/// As titles and first names tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sex {
    Man,
    Woman,
}

/// A person.
#[derive(Debug)]
pub(super) struct Person {
    /// First and last name, as first given.
    pub(super) name: String,
    pub(super) sex: Option<Sex>,
    /// What the person is, best first.
    pub(super) role: Option<String>,
    role_worth: u32,
    /// How often the full name stands in the article.
    count: u32,
    /// Something else than a capital says that this is a person.
    sure: bool,
}

/// The persons of an article.
#[derive(Debug, Default)]
pub(super) struct Register {
    pub(super) persons: Vec<Person>,
    by_full: Table<String, PersonId>,
    by_surname: Table<String, Vec<PersonId>>,
    by_first: Table<String, Vec<PersonId>>,
    /// Whose role it is, where one person has it.
    by_role: Table<String, Option<PersonId>>,
    /// What is known of a surname whose full name is nowhere.
    loose: Table<String, (Option<Sex>, Option<String>)>,
}

/// Persons of one surname that are told apart; more are taken as one another's likeness.
const NAMESAKES: usize = 8;

fn folded(token: &Token, text: &str) -> String {
    let word = token.text(text).trim_end_matches('.');
    word.chars().flat_map(char::to_lowercase).map(|c| if c == '’' { '\'' } else { c }).collect()
}

impl Register {
    /// Learns the persons of `passages`, and full names from the words that are `quoted` in them. Linear in their length.
    pub(super) fn learn(passages: &[Parsed], quoted: &[Parsed], grammar: Grammar) -> Self {
        let mut register = Self::default();
        for passage in passages {
            register.runs(passage, grammar, true);
        }
        for passage in quoted {
            register.runs(passage, grammar, true);
        }
        // Roles and titles by surname, once every full name is known.
        for passage in passages {
            register.runs(passage, grammar, false);
        }
        for (number, person) in register.persons.iter().enumerate() {
            let Some(role) = person.role.as_ref().filter(|r| r.contains(' ')) else { continue };
            let id = PersonId(number as u32);
            register
                .by_role
                .entry(role.to_lowercase())
                .and_modify(|known| *known = known.filter(|k| *k == id))
                .or_insert(Some(id));
        }
        register
    }

    fn runs(&mut self, passage: &Parsed, grammar: Grammar, full: bool) {
        let tokens = &passage.tokens;
        let mut i = 0;
        while i < tokens.len() {
            if tokens[i].shape != Shape::Capital
                || (tokens[i].is(Class::FUNCTION) && !tokens[i].is(Class::MAN.with(Class::WOMAN)))
            {
                i += 1;
                continue;
            }
            let end = run_end(tokens, i, tokens.len()).max(i + 1);
            // "The Rachel Roe Show" names a person all the same.
            if full
                && end > i + 2
                && tokens[i].is(Class::MAN.with(Class::WOMAN))
                && tokens[end - 1].is(Class::ORGANISATION)
                && end - i <= 4
            {
                self.full_name(passage, i, i, end - 1);
            }
            if let Some((from, to)) = person_in(tokens, i, end, grammar) {
                let possessive = tokens.get(to).is_some_and(|t| t.shape == Shape::Possessive);
                if full {
                    self.full_name(passage, i, from, to);
                } else {
                    self.describe(passage, i, from, to, possessive);
                }
            }
            i = end;
        }
    }

    /// Enters a name of two words and more.
    fn full_name(&mut self, passage: &Parsed, run: usize, from: usize, to: usize) {
        let tokens = &passage.tokens;
        let Some((first, last)) = ends(tokens, from, to) else { return };
        if first == last {
            return;
        }
        let titled = from > run;
        let known = tokens[first].is(Class::MAN.with(Class::WOMAN));
        let begins = run == 0 || matches!(tokens[run - 1].shape, Shape::Stop | Shape::Quote(_));
        if !known && !titled && begins && tokens[first].is(Class::CUE.with(Class::WEAK).with(Class::ROLE)) {
            return;
        }
        let key = format!("{} {}", folded(&tokens[first], passage.text), folded(&tokens[last], passage.text));
        let sex = sex_of(tokens, run, from, first);
        let id = if let Some(&id) = self.by_full.get(&key) {
            id
        } else {
            let id = PersonId(self.persons.len() as u32);
            self.persons.push(Person {
                name: clean(passage.words(from, to)),
                sex: None,
                role: None,
                role_worth: 0,
                count: 0,
                sure: false,
            });
            let surname = folded(&tokens[last], passage.text);
            let first_name = folded(&tokens[first], passage.text);
            let namesakes = self.by_surname.entry(surname).or_default();
            if namesakes.len() < NAMESAKES {
                namesakes.push(id);
            }
            let firsts = self.by_first.entry(first_name).or_default();
            if firsts.len() < NAMESAKES {
                firsts.push(id);
            }
            self.by_full.insert(key, id);
            id
        };
        let person = &mut self.persons[id.0 as usize];
        person.count += 1;
        person.sure |= known || titled;
        person.sex = person.sex.or(sex);
        // Small letters are better than SHOUTED ones.
        if person.name.chars().all(|c| !c.is_lowercase()) {
            let name = clean(passage.words(from, to));
            if name.chars().any(char::is_lowercase) {
                person.name = name;
            }
        }
    }

    /// Learns sex and role from what stands around a name.
    fn describe(&mut self, passage: &Parsed, run: usize, from: usize, to: usize, possessive: bool) {
        let tokens = &passage.tokens;
        let before = role_before(passage, run, from);
        let after = if possessive { None } else { role_after(passage, to) };
        let id = self.find(passage, run, from, to);
        let sex = sex_of(tokens, run, from, from);
        match id {
            Some(id) => {
                let person = &mut self.persons[id.0 as usize];
                person.sex = person.sex.or(sex);
                for role in [before, after].into_iter().flatten() {
                    let worth = worth(&role);
                    if worth > person.role_worth {
                        person.role_worth = worth;
                        person.role = Some(role);
                    }
                }
            }
            None if to == from + 1 => {
                let known = self.loose.entry(folded(&tokens[from], passage.text)).or_default();
                known.0 = known.0.or(sex);
                if known.1.is_none() {
                    known.1 = before.or(after);
                }
            }
            None => {}
        }
    }

    /// The person whom tokens `from..to` name; titles stand in `run..from`.
    pub(super) fn find(&self, passage: &Parsed, run: usize, from: usize, to: usize) -> Option<PersonId> {
        let tokens = &passage.tokens;
        let (first, last) = ends(tokens, from, to)?;
        let last_name = folded(&tokens[last], passage.text);
        // "van der Meer" alone is a surname.
        let surname = tokens[first].shape == Shape::Lower;
        if first != last && !surname {
            let key = format!("{} {last_name}", folded(&tokens[first], passage.text));
            return self.by_full.get(&key).copied();
        }
        let sex = sex_of(tokens, run, from, to);
        let fits =
            |id: &&PersonId| sex.is_none() || self.persons[id.0 as usize].sex.is_none_or(|s| Some(s) == sex);
        let most = |ids: &Vec<PersonId>| {
            ids.iter()
                .filter(fits)
                .max_by_key(|id| {
                    let person = &self.persons[id.0 as usize];
                    (person.sure, sex.is_some() && person.sex == sex, person.count, std::cmp::Reverse(id.0))
                })
                .copied()
        };
        if let Some(found) = self.by_surname.get(&last_name).and_then(most) {
            return Some(found);
        }
        // A first name alone, where one person bears it.
        if from == run && tokens[last].is(Class::MAN.with(Class::WOMAN)) {
            return self.by_first.get(&last_name).filter(|ids| ids.len() == 1).and_then(most);
        }
        None
    }

    /// Sex and role of a surname that has no full name here.
    pub(super) fn loose(&self, passage: &Parsed, at: usize) -> (Option<Sex>, Option<String>) {
        self.loose.get(&folded(&passage.tokens[at], passage.text)).cloned().unwrap_or_default()
    }

    /// The one person who is what a description says: "a Kremlin spokesperson".
    pub(super) fn described(&self, passage: &Parsed, from: usize, to: usize) -> Option<PersonId> {
        let from = if passage.tokens[from].is(Class::DETERMINER) { from + 1 } else { from };
        self.by_role.get(&passage.words(from, to).to_lowercase()).copied().flatten()
    }

    /// The person whom `passages` name most.
    pub(super) fn most_named(&self, passages: &[Parsed]) -> Option<PersonId> {
        let mut counts = vec![0_u32; self.persons.len()];
        for passage in passages {
            let tokens = &passage.tokens;
            let mut i = 0;
            while i < tokens.len() {
                if tokens[i].shape != Shape::Capital || tokens[i].is(Class::FUNCTION) {
                    i += 1;
                    continue;
                }
                let end = run_end(tokens, i, tokens.len()).max(i + 1);
                if let Some((from, to)) = person_in(tokens, i, end, Grammar::ENGLISH)
                    && let Some(id) = self.find(passage, i, from, to)
                {
                    counts[id.0 as usize] += 1;
                }
                i = end;
            }
        }
        let (at, count) =
            counts.iter().enumerate().max_by_key(|(at, count)| (**count, std::cmp::Reverse(*at)))?;
        (*count > 0).then_some(PersonId(at as u32))
    }

    pub(super) fn person(&self, id: PersonId) -> &Person {
        &self.persons[id.0 as usize]
    }
}

/// First and last word of a name; suffixes are not the last.
fn ends(tokens: &[Token], from: usize, to: usize) -> Option<(usize, usize)> {
    let mut last = to;
    while last > from + 1 && (tokens[last - 1].is(Class::SUFFIX) || !tokens[last - 1].is_word()) {
        last -= 1;
    }
    (last > from).then(|| (from, last - 1))
}

fn sex_of(tokens: &[Token], run: usize, from: usize, first: usize) -> Option<Sex> {
    for token in &tokens[run..from] {
        if token.is(Class::MALE_TITLE) {
            return Some(Sex::Man);
        }
        if token.is(Class::FEMALE_TITLE) {
            return Some(Sex::Woman);
        }
    }
    let token = tokens.get(first)?;
    match (token.is(Class::MAN), token.is(Class::WOMAN)) {
        (true, false) => Some(Sex::Man),
        (false, true) => Some(Sex::Woman),
        _ => None,
    }
}

/// A name without the nickname's marks and doubled spaces.
fn clean(name: &str) -> String {
    name.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// How much a role says: a word more is better, up to eight; a bare title says little.
fn worth(role: &str) -> u32 {
    let words = role.split_whitespace().count() as u32;
    if words <= 8 { words } else { 3 }
}

/// "Kremlin spokesperson" before "Dmitry Peskov".
pub(super) fn role_before(passage: &Parsed, run: usize, from: usize) -> Option<String> {
    let tokens = &passage.tokens;
    let mut start = from;
    let mut end = from;
    // Titles within the run itself.
    let titled = run < from;
    if titled {
        start = run;
        // "Mr." is no role.
        while end > start
            && tokens[end - 1].is(Class::MALE_TITLE.with(Class::FEMALE_TITLE))
            && !tokens[end - 1].is(Class::ROLE)
        {
            end -= 1;
        }
    }
    let has_role = |from: usize, to: usize| {
        tokens[from..to].iter().any(|t| {
            t.is(Class::ROLE) || (t.is(Class::TITLE) && !t.is(Class::MALE_TITLE.with(Class::FEMALE_TITLE)))
        })
    };
    // "директор библиотеки Вера Тихонова": a role and what it is of.
    if start == run && grammar_role(tokens, start) {
        let role = (start.saturating_sub(4)..start).rev().find(|&i| tokens[i].is(Class::ROLE));
        if let Some(role) = role {
            return Some(clean(passage.words(role, start)));
        }
    }
    let near = start.checked_sub(1).and_then(|i| tokens.get(i)).is_some_and(|t| t.is(Class::ROLE));
    if near || (has_role(start, end) && start > 0) {
        let mut i = start;
        while i > 0 && start - i < 7 {
            let token = &tokens[i - 1];
            let stays = token.is_word()
                && !token.is(Class::FUNCTION)
                && (token.shape == Shape::Capital || !token.is(Class::CUE.with(Class::WEAK)))
                || token.shape == Shape::Possessive
                || token.is(Class::ROLE)
                || (token.is(Class::CONJUNCTION)
                    && i < start
                    && tokens[i].is(Class::ROLE)
                    && i >= 2
                    && tokens[i - 2].is(Class::ROLE));
            if !stays || token.is(Class::DETERMINER) {
                break;
            }
            i -= 1;
        }
        // "Tuesday spokesman": days are no part.
        while i < start && tokens[i].shape == Shape::Possessive {
            i += 1;
        }
        start = i;
    }
    if start == run && start > 2 && tokens[start - 1].shape == Shape::Comma && !titled {
        // "the bank's chief economist, Lena Holm"; "el portavoz de la oposición, Andrés Vega"
        let last = start - 1;
        let mut i = last;
        let mut opened = false;
        while i > 0 && last - i < 9 {
            let token = &tokens[i - 1];
            // "die Sprecherin der Initiative, Jane Roe": this article joins two nouns.
            let joins = token.is(Class::PREPOSITION)
                && i > 1
                && tokens[i - 2].shape == Shape::Capital
                && !tokens[i - 2].is(Class::FUNCTION);
            if token.is(Class::DETERMINER) && !joins && !(i > 1 && tokens[i - 2].is(Class::PREPOSITION)) {
                opened = true;
                break;
            }
            let stays =
                token.is_word() && !token.is(Class::CUE.with(Class::AUXILIARY).with(Class::CONJUNCTION));
            if !stays && token.shape != Shape::Possessive {
                break;
            }
            i -= 1;
        }
        if let Some(possessive) = (i..last).rev().find(|&k| tokens[k].shape == Shape::Possessive) {
            i = possessive + 1;
        }
        if opened && has_role(i, last) && tokens.get(i).is_some_and(|t| !t.is(Class::PREPOSITION)) {
            return Some(clean(passage.words(i, last)));
        }
    }
    if start >= end || !has_role(start, end) {
        return None;
    }
    Some(clean(passage.words(start, end)))
}

/// Whether a role stands a few small words before a name, none of them a verb or a preposition.
fn grammar_role(tokens: &[Token], at: usize) -> bool {
    let small =
        |t: &Token| t.shape == Shape::Lower && !t.is(Class::FUNCTION.with(Class::CUE).with(Class::WEAK));
    let Some(role) = (at.saturating_sub(4)..at).rev().find(|&i| tokens[i].is(Class::ROLE)) else {
        return false;
    };
    role + 1 < at && tokens[role + 1..at].iter().all(small)
}

/// "a professor at X" after "Jane Roe,".
pub(super) fn role_after(passage: &Parsed, to: usize) -> Option<String> {
    let tokens = &passage.tokens;
    let opener = tokens.get(to)?;
    let closing = match opener.shape {
        Shape::Comma => Shape::Comma,
        Shape::Open => Shape::Close,
        Shape::Dash => Shape::Dash,
        _ => return None,
    };
    let mut from = to + 1;
    // An age: "Jane Roe, 45, a teacher"
    if tokens.get(from).is_some_and(|t| t.shape == Shape::Number)
        && tokens.get(from + 1).is_some_and(|t| t.shape == Shape::Comma)
    {
        from += 2;
    }
    let first = tokens.get(from)?;
    let article = first.is(Class::DETERMINER);
    let mut end = from;
    let mut role = false;
    let mut capital_only = true;
    while end < tokens.len() && end - from < 16 {
        let token = &tokens[end];
        if token.shape == Shape::Comma {
            // "R-Iowa", "the mayor of Leeds, England": the first comma ends it.
            break;
        }
        let stop = token.shape == Shape::Stop && token.text(passage.text) == "." && closing == Shape::Close;
        if !(stop || token.is_word() || matches!(token.shape, Shape::Possessive | Shape::Sign | Shape::Other))
        {
            break;
        }
        if token.is(Class::CUE) && !token.is(Class::ROLE) && end > from {
            // "…, the Russian News Agency reports": a clause of its own, not what the person is.
            return None;
        }
        if token.is(Class::WHO) || token.is(Class::CUE) && !token.is(Class::ROLE) {
            break;
        }
        role |= token.is(Class::ROLE);
        capital_only &= token.shape == Shape::Capital;
        end += 1;
    }
    if end == from || end - from >= 16 {
        return None;
    }
    let words = passage.words(from, end);
    let party = capital_only
        && end - from <= 2
        && (words.starts_with("R-") || words.starts_with("D-") || words.starts_with("I-"));
    let close = tokens.get(end).is_none_or(|t| {
        t.shape == closing
            || t.shape == Shape::Stop
            || t.shape == Shape::Comma
            || t.is(Class::WHO)
            || t.is(Class::CUE)
    });
    if party && close {
        return Some(words.trim_end_matches('.').to_owned());
    }
    // "a printer": short, in small letters, and no clause of its own ("the Russian News Agency reports").
    let verb = Class::CUE.with(Class::WEAK).with(Class::AUXILIARY).with(Class::RELAY);
    let short = article
        && end - from <= 5
        && tokens[from + 1..end].first().is_some_and(|t| t.shape == Shape::Lower)
        && !tokens[from..end].iter().any(|t| t.is(verb) || t.shape == Shape::Number)
        && !tokens.get(end).is_some_and(|t| t.is(verb));
    if !(role || short) || !close || closing == Shape::Dash && !article {
        return None;
    }
    // A role that is not said of the name: "Roe, and the mayor, …" begins with a conjunction.
    let opens = article
        || first.is(Class::ROLE)
        || first.shape == Shape::Lower && !first.is(Class::FUNCTION)
        || first.shape == Shape::Capital
            && !first.is(Class::FUNCTION)
            && tokens[from..end].iter().take(5).any(|t| t.is(Class::ROLE) && t.shape == Shape::Lower);
    if !opens {
        return None;
    }
    let start = if article && (first.text(passage.text).len() <= 3) { from + 1 } else { from };
    Some(clean(passage.words(start, end)))
}
