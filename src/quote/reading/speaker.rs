//! From a mention to a person: full names, pronouns, continuation.
//!
//! Comes in: mentions in reading order. Goes out: speakers. No name is better than a wrong one: what is guessed is `Inferred`, what would be
//! a guess among several stays a bare mention.

use std::ops::Range;

use super::memory::{Known, Memory, SUBJECTS, continued};
use crate::lexicon::Grammar;
use crate::quote::mention::run::{person_in, run_end};
use crate::quote::mention::{Mention, Sort};
use crate::quote::person::described::sex_told;
use crate::quote::person::register::Register;
use crate::quote::person::role::{role_before, worth};
use crate::quote::person::{PersonId, Sex};
use crate::quote::sentence::Parsed;
use crate::quote::word::{Class, Shape};
use crate::quote::{Speaker, SpeakerState};
use crate::text::{Lower, search};
use crate::verdict::Confidence;

/// Bytes of a transcript's line in which its label ends.
const LABEL: usize = 32;

/// Persons among whom a role is looked for.
const NAMED: usize = 64;

/// Turns mentions into speakers.
#[derive(Clone, Copy, Debug)]
pub(super) struct Resolver<'r> {
    pub(super) register: &'r Register,
}

impl Resolver<'_> {
    /// Who `mention` is.
    pub(super) fn known(self, passage: &Parsed, mention: &Mention, memory: &Memory) -> Known {
        let words = passage.words(mention.from, mention.described_end(passage));
        let words = words.trim_matches(['“', '”', '„', '"', '«', '»', '‘', '’', '\'']).to_owned();
        // "Belediyeden yapılan açıklamada": without the ending of a case.
        let issued = passage.grammar.suffix_apostrophe
            && mention.sort == Sort::Description
            && passage
                .tokens
                .get(mention.to)
                .is_some_and(|t| passage.speech.attached.has(t.text(passage.text)));
        let affixes = &passage.speech.affixes;
        let bare = affixes.ablative.forms().find_map(|end| words.strip_suffix(end)).filter(|_| issued);
        let words = bare.map(ToOwned::to_owned).unwrap_or(words);
        // بيان للجيش: the article without the preposition that has taken it up.
        let taken = affixes.article_taken_up.forms().find_map(|form| words.strip_prefix(form));
        let article = affixes.article.forms().next().unwrap_or_default();
        let words = taken.map(|rest| format!("{article}{rest}")).unwrap_or(words);
        match mention.sort {
            Sort::Person => self.person(passage, mention, words, Some(memory)),
            // "Lu", of Lu Kang
            Sort::Organisation
                if mention.to == mention.from + 1
                    && self.register.find(passage, mention.from, mention.from, mention.to).is_some() =>
            {
                self.person(passage, mention, words, Some(memory))
            }
            Sort::Organisation => Known {
                speaker: Speaker {
                    name: Some(mention.without_article(passage)),
                    mention: words,
                    role: None,
                    state: SpeakerState::Named,
                    confidence: Confidence::hundredths(80),
                },
                sex: None,
                person: None,
                human: false,
                sure: false,
            },
            Sort::Pronoun(class) => self.pronoun(class, words, memory),
            Sort::Description => self
                .named_within(passage, mention)
                .or_else(|| self.described(passage, mention, memory))
                .or_else(|| self.taken_up(passage, mention, memory))
                .unwrap_or_else(|| Known {
                    speaker: Speaker {
                        name: None,
                        mention: words,
                        role: None,
                        state: SpeakerState::Inferred,
                        confidence: Confidence::hundredths(60),
                    },
                    // Nouns of men stand for women too, but "она" for none of them.
                    sex: sex_told(passage.words(mention.from, mention.to), passage.speech)
                        .or(passage.declines().then_some(Sex::Man)),
                    person: None,
                    human: mention.is_human(passage),
                    sure: passage.grammar.inverts && !passage.capital_nouns,
                }),
        }
    }

    /// "Le Premier ministre belge Luc Vermeulen": a description that runs up to the name of a person who is that.
    fn named_within(self, passage: &Parsed, mention: &Mention) -> Option<Known> {
        let tokens = &passage.tokens;
        let end = tokens.len().min(mention.to + 3);
        if !passage.grammar.inverts
            || passage.grammar.verb_first
            || passage.capital_nouns
            || !mention.is_human(passage)
        {
            return None;
        }
        let at = (mention.from + 1..end)
            .take_while(|&i| tokens[i].is_word())
            .find(|&i| tokens[i].is(Class::MAN.with(Class::WOMAN)) && tokens[i].may_name())?;
        let to = run_end(tokens, at, tokens.len());
        let id = self.register.find(passage, at, at, to).filter(|_| to > at + 1)?;
        // What is said before the name is what the person is.
        let role = self.register.person(id).role.as_deref().and_then(|role| role.split(' ').next());
        let says = at < mention.to
            || passage.words(mention.from, mention.to).split(' ').any(|word| Some(word) == role);
        let name = Mention { sort: Sort::Person, from: mention.from, to, name: (at, to) };
        says.then(|| self.person(passage, &name, passage.words(mention.from, to).to_owned(), None))
    }

    /// Whom a description stands for: the one person who is that, else whoever the sentence before was about.
    fn described(self, passage: &Parsed, mention: &Mention, memory: &Memory) -> Option<Known> {
        let mention = &Mention { to: mention.described_end(passage), ..*mention };
        let words = passage.words(mention.from, mention.to);
        let Register { persons, descriptions, .. } = self.register;
        let known = if let Some(id) = descriptions
            .described(persons, passage, mention.from, mention.to)
            .or_else(|| self.of_role(passage, words))
        {
            let person = self.register.person(id);
            Known {
                speaker: Speaker {
                    name: Some(person.name.clone()),
                    mention: words.to_owned(),
                    role: person.role.clone(),
                    state: SpeakerState::Inferred,
                    confidence: Confidence::hundredths(60),
                },
                sex: person.sex,
                person: Some(id),
                human: true,
                sure: true,
            }
        } else {
            // "the congresswoman" is the last woman spoken of.
            let sex = sex_told(words, passage.speech);
            let fits =
                |k: &Known| sex.is_none() || k.speaker.name.is_some() && (k.sex.is_none() || k.sex == sex);
            // "the Roe aide" is not Roe.
            let named = |k: &Known| {
                let within =
                    |part: &str| search::holds(words, part) && words.split(' ').any(|word| word == part);
                k.speaker.name.as_deref().is_some_and(|name| !name.split(' ').any(within))
            };
            // "Un vecino … dice el hombre": what somebody without a name was called is what they are.
            let nameless = |k: &Known| {
                k.speaker.name.is_none() && k.human && (sex.is_none() || k.sex.is_none_or(|s| Some(s) == sex))
            };
            let stands = |k: &Known, last: bool| {
                let nameless = last && nameless(k);
                let role = k.speaker.role.as_deref().or(Some(&*k.speaker.mention).filter(|_| nameless));
                (nameless || named(k) && fits(k))
                    && descriptions.stands_for(passage, mention.from, mention.to, k.person, role, last)
            };
            let subjects = &memory.subjects;
            let reach = if sex.is_some() { SUBJECTS } else { 1 };
            let last = subjects.iter().rev().take(reach).find(|k| fits(k));
            let recalled = |k: &&Known| {
                named(k) && descriptions.recalls(passage, mention.from, mention.to, memory.introduced)
            };
            let may = |k: &&Known| sex.is_none() || k.sex.is_none_or(|s| Some(s) == sex);
            // "the film by X … says the director": the one person whom the sentence before named.
            let [man, woman] = &memory.named;
            let free = subjects.is_empty() && memory.several == [false; 2];
            let spoken = |i: usize| match i {
                SUBJECTS => man.as_ref().xor(woman.as_ref()).filter(|_| free),
                // "… junto a la capitana, X. La delantera …"
                _ if i > SUBJECTS => memory.named[sex? as usize].as_ref(),
                _ => subjects.iter().rev().filter(may).nth(i),
            };
            let stands = |i: &usize| spoken(*i).is_some_and(|k| stands(k, matches!(*i, 0 | SUBJECTS)));
            let known =
                last.filter(recalled).or_else(|| (0..SUBJECTS + 2).find(stands).and_then(spoken))?.clone();
            let speaker = continued(&known, 55).speaker;
            if speaker.name.is_none() {
                return Some(Known { speaker, ..known });
            }
            Known { speaker: Speaker { mention: words.to_owned(), ..speaker }, ..known }
        };
        // What it says is what the person is, where nothing else says more; how old somebody is says less.
        let said = mention.without_article(passage);
        let said = Some(said).filter(|said| !said.contains(|c: char| c.is_ascii_digit()));
        let first = passage.grammar.inverts && !passage.grammar.verb_first;
        let more = |role: &String| first || said.as_ref().is_none_or(|said| worth(role) >= worth(said));
        let role = known.speaker.role.clone().filter(more).or(said);
        Some(Known { speaker: Speaker { role, ..known.speaker }, ..known })
    }

    /// وأضاف الوزير: the one person whose role begins with that word.
    fn of_role(self, passage: &Parsed, words: &str) -> Option<PersonId> {
        let article = passage.speech.affixes.article.forms().next()?;
        let noun = words.strip_prefix(article).filter(|noun| !noun.contains(' '))?;
        let is = |role: &String| {
            let first = role.split(' ').next().unwrap_or("");
            first.strip_prefix(article).unwrap_or(first) == noun
        };
        let persons = self.register.persons.iter().take(NAMED).enumerate();
        let mut found = persons.filter(|(_, person)| person.role.as_ref().is_some_and(is));
        let (number, _) = found.next()?;
        found.next().is_none().then_some(PersonId(number as u32))
    }

    /// "sagte der 52-Jährige": whoever was spoken of last.
    fn taken_up(self, passage: &Parsed, mention: &Mention, memory: &Memory) -> Option<Known> {
        let takes_up =
            mention.is_age(passage) && self.register.descriptions.takes_up(passage, mention.from, mention.to);
        let known = if takes_up { memory.antecedent(None, false)? } else { return None };
        let speaker = Speaker {
            mention: passage.words(mention.from, mention.to).to_owned(),
            state: SpeakerState::Inferred,
            confidence: Confidence::hundredths(50),
            ..known.speaker.clone()
        };
        Some(Known { speaker, ..known.clone() })
    }

    /// Who speaks in a line of a transcript, `ROE: Well, …`: the person of that surname, or whoever the label names.
    pub(super) fn labelled(self, line: &str) -> Option<Known> {
        let label = label(line)?;
        let surname = label.rsplit(' ').next().unwrap_or(label).lower();
        let id = self.register.bearer(&surname);
        let person = id.map(|id| self.register.person(id));
        Some(Known {
            speaker: Speaker {
                name: Some(person.map_or_else(|| label.to_owned(), |p| p.name.clone())),
                mention: label.to_owned(),
                role: person.and_then(|p| p.role.clone()),
                // "VIDEO:", "ANNOUNCER:"
                state: if id.is_some() { SpeakerState::Named } else { SpeakerState::Inferred },
                confidence: Confidence::hundredths(if id.is_some() { 90 } else { 60 }),
            },
            sex: person.and_then(|p| p.sex),
            person: id,
            human: true,
            sure: true,
        })
    }

    /// The man and the woman whom tokens `range` name, where they name one alone.
    pub(super) fn named(self, passage: &Parsed, range: &Range<usize>) -> ([Option<Known>; 2], [bool; 2]) {
        let tokens = &passage.tokens;
        let mut found: [Option<Known>; 2] = [None, None];
        let mut several = [false; 2];
        let mut at = range.start;
        while at < range.end {
            if tokens[at].shape != Shape::Capital {
                at += 1;
                continue;
            }
            let end = run_end(tokens, at, range.end);
            // "Roe’s speech drew praise from Doe": whose something is was not spoken of.
            let owner = tokens.get(end).is_some_and(|t| t.shape == Shape::Possessive);
            if let Some(name) = person_in(tokens, at, end, Grammar::ENGLISH) {
                let mention = Mention { sort: Sort::Person, from: at, to: end, name };
                let known = self.person(passage, &mention, passage.words(at, end).to_owned(), None);
                if let Some(sex) = known.sex {
                    let place = &mut found[sex as usize];
                    several[sex as usize] |=
                        place.as_ref().is_some_and(|other| other.speaker.name != known.speaker.name);
                    *place = Some(continued(&known, 60)).filter(|_| !owner).or(place.take());
                }
            }
            at = end.max(at + 1);
        }
        let [man, woman] = found;
        ([man.filter(|_| !several[0]), woman.filter(|_| !several[1])], several)
    }

    /// Who answers in an interview that names them only before it.
    pub(super) fn interviewee(self, id: PersonId) -> Speaker {
        let person = self.register.person(id);
        Speaker {
            name: Some(person.name.clone()),
            mention: person.name.clone(),
            role: person.role.clone(),
            state: SpeakerState::Inferred,
            confidence: Confidence::hundredths(70),
        }
    }

    fn person(self, passage: &Parsed, mention: &Mention, words: String, memory: Option<&Memory>) -> Known {
        let (from, to) = mention.name;
        let tokens = &passage.tokens;
        // Titles stand between the beginning of the run and the name.
        let mut run = from;
        while run > mention.from
            && tokens[run - 1].shape == Shape::Capital
            && !tokens[run - 1].is(Class::FUNCTION)
        {
            run -= 1;
        }
        if let Some(mut id) = self.register.find(passage, run, from, to) {
            let ambiguous = self.register.ambiguous(passage, run, from, to, id);
            let (state, confidence) =
                if ambiguous { (SpeakerState::Inferred, 70) } else { (SpeakerState::Named, 95) };
            if ambiguous && let Some(memory) = memory {
                let surname = passage.words(from, to);
                id = memory.namesake(surname, self.register.person(id).sex).unwrap_or(id);
            }
            let person = self.register.person(id);
            return Known {
                speaker: Speaker {
                    name: Some(person.name.clone()),
                    mention: words,
                    role: person.role.clone(),
                    state,
                    confidence: Confidence::hundredths(confidence),
                },
                sex: person.sex,
                person: Some(id),
                human: true,
                sure: person.sure,
            };
        }
        let (sex, role) = self.register.loose(passage, to - 1);
        let role = role.or_else(|| role_before(passage, run, from));
        let sex = sex.or_else(|| sex_told(role.as_deref()?, passage.speech));
        let sure = role.is_some();
        Known {
            speaker: Speaker {
                name: Some(passage.words(from, to).to_owned()),
                mention: words,
                role,
                state: SpeakerState::Named,
                confidence: Confidence::hundredths(80),
            },
            sex,
            person: None,
            human: true,
            sure: sure || sex.is_some(),
        }
    }

    fn pronoun(self, class: Class, words: String, memory: &Memory) -> Known {
        let sex = match (class.is(Class::HE), class.is(Class::SHE)) {
            (true, false) => Some(Sex::Man),
            (false, true) => Some(Sex::Woman),
            _ => None,
        };
        let single = class.is(Class::HE.with(Class::SHE));
        let found = if single { memory.antecedent(sex, self.register.tells_roles) } else { None };
        match found {
            Some(known) => Known {
                speaker: {
                    let (state, confidence) = match known.sex {
                        Some(_) if memory.sure(sex, known) => (SpeakerState::Named, 90),
                        // "she", where the article has one woman
                        Some(sex)
                            if known.person.is_some()
                                && self.register.only(sex) == known.person
                                && memory.last_may_be(sex, known) =>
                        {
                            (SpeakerState::Named, 88)
                        }
                        Some(_) => (SpeakerState::Inferred, 75),
                        None => (SpeakerState::Inferred, 60),
                    };
                    let confidence = Confidence::hundredths(confidence);
                    let mention =
                        if known.speaker.name.is_some() { words } else { known.speaker.mention.clone() };
                    Speaker { mention, state, confidence, ..known.speaker.clone() }
                },
                sex: known.sex.or(sex),
                person: known.person,
                human: true,
                sure: known.sure,
            },
            None => Known {
                speaker: Speaker {
                    name: None,
                    mention: words,
                    role: None,
                    state: SpeakerState::Inferred,
                    confidence: Confidence::hundredths(50),
                },
                sex,
                person: None,
                human: single,
                sure: false,
            },
        }
    }
}

/// The label in capitals that opens a line of a transcript.
pub(super) fn label(line: &str) -> Option<&str> {
    let (label, _) = search::split_at(line, ": ").filter(|(label, _)| label.len() <= LABEL)?;
    let letters = label.chars().filter(|c| c.is_uppercase()).count();
    let shouted = label.split(' ').count() <= 3 && letters > 2 && !label.chars().any(char::is_lowercase);
    shouted.then_some(label)
}
