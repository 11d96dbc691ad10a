//! Who is in the article: persons with their full names, sex and roles, learned from every passage.
//!
//! Comes in: parsed passages. Goes out: a register that turns a surname into a full name, and a name into what the person is.

use super::described::{Descriptions, sex_told};
use super::key::{folded, full_key, full_stem_key, key, stem_key};
use super::role::{clean, role_after, role_before, role_told, worth};
use super::{Person, PersonId, Sex};
use crate::lexicon::Grammar;
use crate::quote::mention::definite::person_of_role;
use crate::quote::mention::run::{opens_name, person_in, run_end};
use crate::quote::sentence::Parsed;
use crate::quote::stem::{is_oblique, man, nominative};
use crate::quote::vocabulary::Vocabulary;
use crate::quote::word::{Class, Shape, Table, Token};
use crate::text::{Lower, WordHash};

/// The person of a name that one has: every table is of one kind, since each kind is code.
fn first_of(ids: Option<&Vec<PersonId>>) -> Option<PersonId> {
    ids?.first().copied()
}

/// The persons of an article.
#[derive(Debug, Default)]
pub(in crate::quote) struct Register {
    pub(in crate::quote) persons: Vec<Person>,
    by_full: Table<Vec<PersonId>>,
    by_surname: Table<Vec<PersonId>>,
    by_first: Table<Vec<PersonId>>,
    /// By the stems of first and last name, where names are declined.
    by_stem: Table<Vec<PersonId>>,
    /// The first names, where names are declined.
    declined: Option<&'static Vocabulary>,
    /// What a sentence says that somebody is counts as a role: "Ruud Bakker is woordvoerder".
    pub(in crate::quote) tells_roles: bool,
    /// Names have an ending in the genitive: "Merkels".
    genitive_s: bool,
    /// Persons have two surnames, the first of which may stand for both.
    two_surnames: bool,
    /// Whose role or age it is, where one person has it.
    pub(in crate::quote) descriptions: Descriptions,
    /// The one man and the one woman.
    only: [Option<PersonId>; 2],
    /// What is known of a surname whose full name is nowhere.
    loose: Table<(Option<Sex>, Option<String>)>,
}

/// Persons of one surname that are told apart; more are taken as one another's likeness.
const NAMESAKES: usize = 8;

impl Register {
    /// Learns the persons of `passages`, and full names from the words that are `quoted` in them. Linear in their length.
    pub(in crate::quote) fn learn(
        passages: &[Parsed],
        quoted: &[Parsed],
        vocabulary: &'static Vocabulary,
    ) -> Self {
        let grammar = vocabulary.speech.grammar;
        let mut register = Self {
            declined: vocabulary.declines().then_some(vocabulary),
            descriptions: Descriptions::new(vocabulary),
            tells_roles: grammar.inverts,
            genitive_s: grammar.verb_second,
            two_surnames: grammar.inverts
                && !grammar.no_articles
                && !grammar.verb_second
                && !grammar.verb_first,
            ..Self::default()
        };
        for passage in passages {
            register.runs(passage, grammar, true);
        }
        for passage in quoted {
            register.runs(passage, grammar, true);
        }
        register.merge();
        // Roles and titles by surname, once every full name is known.
        for passage in passages {
            register.runs(passage, grammar, false);
        }
        register.descriptions.note_whole_roles(&register.persons);
        register.only = [Sex::Man, Sex::Woman].map(|sex| {
            let nameless = register.loose.values().any(|(s, _)| *s == Some(sex));
            let mut of = register.persons.iter().enumerate().filter(|(_, person)| person.sex == Some(sex));
            let (number, _) = of.next().filter(|_| !nameless)?;
            of.next().is_none().then_some(PersonId(number as u32))
        });
        if !grammar.inverts {
            for passage in passages {
                register.descriptions.note_nameless(passage);
            }
        }
        register
    }

    /// "García Rueda" is "Julián García Rueda", where the article has both.
    fn merge(&mut self) {
        let mut longer: Vec<Option<PersonId>> = vec![None; self.persons.len()];
        for namesakes in self.by_surname.values() {
            for short in namesakes.iter().filter(|id| !self.persons[id.0 as usize].first_known) {
                let ending = format!(" {}", self.persons[short.0 as usize].name.lower());
                longer[short.0 as usize] = namesakes
                    .iter()
                    .find(|id| {
                        let person = &self.persons[id.0 as usize];
                        person.first_known && person.name.lower().ends_with(&ending)
                    })
                    .copied();
            }
        }
        let whole = |id: PersonId| longer[id.0 as usize];
        for id in self.by_full.values_mut().flatten() {
            *id = whole(*id).unwrap_or(*id);
        }
        for namesakes in self.by_surname.values_mut() {
            namesakes.retain(|id| whole(*id).is_none());
        }
    }

    fn runs(&mut self, passage: &Parsed, grammar: Grammar, full: bool) {
        let tokens = &passage.tokens;
        // "Roe Takes Aim at Doe": where every word has a capital, no capital tells where a name ends.
        let title = !(grammar.inverts || grammar.capital_nouns)
            && tokens.len() > 4
            // "Jane Roe and Ann Doe of Delta:" is no title.
            && tokens.last().is_some_and(Token::is_word)
            && !tokens.iter().any(|t| t.shape == Shape::Lower && !t.is(Class::FUNCTION));
        let mut i = 0;
        while i < tokens.len() {
            if tokens[i].shape != Shape::Capital
                || (tokens[i].is(Class::FUNCTION)
                    && !tokens[i].is(Class::MAN.with(Class::WOMAN))
                    && !opens_name(tokens, i))
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
            let roles = grammar.verb_first.then(|| person_of_role(passage, i, end, grammar));
            if let Some((from, to)) = roles.unwrap_or_else(|| person_in(tokens, i, end, grammar)) {
                let possessive = tokens.get(to).is_some_and(|t| t.shape == Shape::Possessive);
                let first = tokens[from].is(Class::MAN.with(Class::WOMAN));
                let initial = to - from == 3 && tokens[from + 1].end < tokens[from + 1].start + 3;
                let plain = !title || first && (initial || to - from == 2);
                if !full {
                    self.describe(passage, i, from, to, possessive);
                } else if plain {
                    self.full_name(passage, i, from, to);
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
        let full = full_key(&tokens[first], &tokens[last], passage.text);
        let stems = || full_stem_key(&tokens[first], &tokens[last], passage.text);
        let sex = sex_of(tokens, run, from, first);
        let id = if let Some(id) = first_of(self.by_full.get(&full)) {
            id
        } else if let Some(id) = first_of(self.declined.and_then(|_| self.by_stem.get(&stems()))) {
            // The form with a first name as the lexicon has it is the nominative, and the one with the ending of a case is none.
            let person = &mut self.persons[id.0 as usize];
            let other = passage.words(from, to);
            // "Ryszarda", a woman or Ryszard's: where the article has both, his.
            let shorter = || {
                let first = |name: &str| name.split(' ').next().map_or(0, str::len);
                first(other) < first(&person.name)
                    && person.name.starts_with(other.split(' ').next().unwrap_or(" "))
            };
            if known && (!person.first_known || shorter())
                || !known && is_oblique(&person.name) && !is_oblique(other)
            {
                person.name = clean(passage.words(from, to));
                person.first_known = known;
            }
            self.by_full.insert(full, vec![id]);
            id
        } else {
            let id = PersonId(self.persons.len() as u32);
            let mut name = clean(passage.words(from, to));
            let mut sex = None;
            if let Some(vocabulary) = self.declined {
                self.by_stem.insert(stems(), vec![id]);
                // Зайцева alone, in any case.
                self.by_stem.entry(stem_key(&tokens[last], passage.text)).or_insert_with(|| vec![id]);
                let class = |first: &str| vocabulary.class(first);
                if let Some((first, surname)) =
                    name.split_once(' ').and_then(|(a, b)| nominative(a, b, class))
                {
                    sex = man(class(&first.lower())).map(|man| if man { Sex::Man } else { Sex::Woman });
                    name = format!("{first} {surname}");
                }
            }
            self.persons.push(Person {
                name,
                sex,
                role: None,
                role_worth: 0,
                count: 0,
                first_known: known,
                sure: false,
            });
            let surname = key(&tokens[last], passage.text);
            let first_name = key(&tokens[first], passage.text);
            // "Julián García Rueda" is García as well.
            let middle = (first + 1..last).find(|&i| {
                self.two_surnames
                    && tokens[i].may_name()
                    && !tokens[i]
                        .is(Class::PARTICLE.with(Class::MAN).with(Class::WOMAN).with(Class::ABBREVIATION))
            });
            for surname in middle.map(|i| key(&tokens[i], passage.text)).into_iter().chain([surname]) {
                let namesakes = self.by_surname.entry(surname).or_default();
                if namesakes.len() < NAMESAKES {
                    namesakes.push(id);
                }
            }
            let firsts = self.by_first.entry(first_name).or_default();
            if firsts.len() < NAMESAKES {
                firsts.push(id);
            }
            self.by_full.insert(full, vec![id]);
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
        let after = after.or_else(|| if self.tells_roles { role_told(passage, to) } else { None });
        let id = self.find(passage, run, from, to);
        let sex = sex_of(tokens, run, from, from);
        match id {
            Some(id) => {
                let person = &mut self.persons[id.0 as usize];
                person.sex = person.sex.or(sex);
                // Who is called by the surname alone is a person.
                person.sure |=
                    to == from + 1 && tokens[from].text(passage.text).chars().any(char::is_lowercase);
                self.descriptions.note_age(id, passage, run, to);
                for role in [before, after].into_iter().flatten() {
                    self.descriptions.note_role(Some(id), &role);
                    let person = &mut self.persons[id.0 as usize];
                    person.sure = true;
                    person.sex = person.sex.or_else(|| sex_told(&role, passage.speech));
                    let worth = worth(&role);
                    if worth > person.role_worth {
                        person.role_worth = worth;
                        person.role = Some(role);
                    }
                }
            }
            None if to == from + 1 => {
                for role in before.iter().chain(&after) {
                    self.descriptions.note_role(None, role);
                }
                let known = self.loose.entry(key(&tokens[from], passage.text)).or_default();
                known.0 = known.0.or(sex);
                if known.1.is_none() {
                    known.1 = before.or(after);
                }
            }
            None => {}
        }
    }

    /// The person whom tokens `from..to` name; titles stand in `run..from`.
    pub(in crate::quote) fn find(
        &self,
        passage: &Parsed,
        run: usize,
        from: usize,
        to: usize,
    ) -> Option<PersonId> {
        let tokens = &passage.tokens;
        let (first, last) = ends(tokens, from, to)?;
        let last_name = key(&tokens[last], passage.text);
        let surname = self.by_surname.get(&last_name);
        // "van der Meer" alone is a surname.
        if first != last && tokens[first].shape != Shape::Lower {
            let stems = || full_stem_key(&tokens[first], &tokens[last], passage.text);
            let declined = || first_of(self.declined.and_then(|_| self.by_stem.get(&stems())));
            // "García Rueda", "De Santis": a surname of several words.
            let several = || {
                let words = format!(" {}", clean(passage.words(from, to)).lower());
                surname?.iter().find(|id| self.persons[id.0 as usize].name.lower().ends_with(&words)).copied()
            };
            let full = full_key(&tokens[first], &tokens[last], passage.text);
            return first_of(self.by_full.get(&full)).or_else(declined).or_else(several);
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
        if let Some(found) = surname.and_then(most) {
            return Some(found);
        }
        if let Some(id) =
            first_of(self.declined.and_then(|_| self.by_stem.get(&stem_key(&tokens[last], passage.text))))
        {
            return Some(id);
        }
        // "Merkels Sprecher", "laut Merkels Angaben": the genitive.
        if self.genitive_s
            && let Some(bare) = folded(&tokens[last], passage.text).strip_suffix('s')
        {
            return self.by_surname.get(&WordHash::of(bare)).and_then(most);
        }
        // A first name alone, where one person bears it; one that no table has may be a surname: "Lu Kang".
        let known = tokens[last].is(Class::MAN.with(Class::WOMAN));
        let one = self.by_first.get(&last_name).filter(|ids| ids.len() == 1 && from == run).and_then(most)?;
        (known || self.persons[one.0 as usize].sure).then_some(one)
    }

    /// The one person who bears a surname, given in lower case.
    pub(in crate::quote) fn bearer(&self, surname: &str) -> Option<PersonId> {
        self.by_surname
            .get(&WordHash::of(surname))
            .filter(|ids| ids.len() == 1)
            .and_then(|ids| ids.first())
            .copied()
    }

    /// Sex and role of a surname that has no full name here.
    pub(in crate::quote) fn loose(&self, passage: &Parsed, at: usize) -> (Option<Sex>, Option<String>) {
        self.loose.get(&key(&passage.tokens[at], passage.text)).cloned().unwrap_or_default()
    }

    /// The person whom `passages` name most.
    pub(in crate::quote) fn most_named(&self, passages: &[Parsed]) -> Option<PersonId> {
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

    /// Whether more than a capital says that somebody is a person: a first name, a title, what they are. Goods and firms have
    /// questions answered of them too.
    pub(in crate::quote) fn is_introduced(&self, id: PersonId) -> bool {
        let person = &self.persons[id.0 as usize];
        person.first_known || person.role.is_some()
    }

    /// Whether a surname alone may as well mean somebody else than `id`: a namesake who is named nearly as often.
    pub(in crate::quote) fn ambiguous(
        &self,
        passage: &Parsed,
        run: usize,
        from: usize,
        to: usize,
        id: PersonId,
    ) -> bool {
        let Some((first, last)) = ends(&passage.tokens, from, to) else { return false };
        let person = &self.persons[id.0 as usize];
        let namesakes = self.by_surname.get(&key(&passage.tokens[last], passage.text));
        let sex = sex_of(&passage.tokens, run, from, to);
        first == last
            && namesakes.is_some_and(|ids| {
                ids.iter().any(|other| {
                    let namesake = &self.persons[other.0 as usize];
                    *other != id
                        && namesake.sure
                        && namesake.count * 2 >= person.count
                        && !(sex.is_some()
                            && person.sex == sex
                            && namesake.sex.is_some_and(|s| Some(s) != sex))
                })
            })
    }

    /// The one person of a sex, where the article has one.
    pub(in crate::quote) fn only(&self, sex: Sex) -> Option<PersonId> {
        self.only[sex as usize]
    }

    pub(in crate::quote) fn person(&self, id: PersonId) -> &Person {
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
