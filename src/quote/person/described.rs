//! Descriptions that stand for a person: „der Minister“, “the 43-year-old”, where one person of the article is that.
//!
//! Comes in: what persons are said to be. Goes out: the one person whom a description fits; nobody where it fits several.

use super::{Person, PersonId, Sex};
use crate::lexicon::Speech;
use crate::quote::sentence::Parsed;
use crate::quote::vocabulary::{Class, Table, Vocabulary};
use crate::quote::word::Shape;
use crate::text::{Lower, WordHash};

/// The key of what a person is called in a word. No role as it stands begins with this sign.
fn head_key(word: &str) -> WordHash {
    WordHash::EMPTY.then(b'=').then_word(word)
}

/// Bytes from which the end of a compound is a word of its own: "Außenminister".
const ENDING: usize = 4;

/// What the persons of an article are said to be.
#[derive(Debug, Default)]
pub(in crate::quote) struct Descriptions {
    /// Whose a role or an age is, by its hash; of nobody where several have it. A list as in the register's other tables: another kind of
    /// table is code.
    bearers: Table<Vec<PersonId>>,
    /// The words of the language.
    vocabulary: Option<&'static Vocabulary>,
}

/// The word of a role that says what somebody is: "spokesman" of "chief spokesman for the ministry". `None` where a word before it makes
/// another of it: "deputy mayor".
fn head(role: &str, vocabulary: &Vocabulary) -> Option<String> {
    let mut head = None;
    for word in role.split(|c: char| !(c.is_alphanumeric() || c == '-')).filter(|w| !w.is_empty()) {
        let word = word.lower();
        let class = vocabulary.class(&word);
        if is_lesser(vocabulary, &word) {
            return None;
        }
        let compound = vocabulary.speech.grammar.capital_nouns && vocabulary.compound(&word).is(Class::ROLE);
        if class.is(Class::ROLE.with(Class::TITLE)) || compound {
            head = Some(word);
        } else if head.is_some() {
            // "governor endorses": no role, but for "governor of …".
            return head.filter(|_| class.is(Class::PREPOSITION));
        }
    }
    head
}

impl Descriptions {
    /// None yet, in the language of `vocabulary`.
    pub(in crate::quote) fn new(vocabulary: &'static Vocabulary) -> Self {
        Self { bearers: Table::default(), vocabulary: Some(vocabulary) }
    }

    /// Notes that `id` is what `key` says; of `None`, somebody whose full name is nowhere.
    fn note(&mut self, key: WordHash, id: Option<PersonId>) {
        let others = self.bearers.entry(key).or_insert_with(|| id.into_iter().collect());
        if others.first() != id.as_ref() {
            others.clear();
        }
    }

    /// Whose the key is, where one person has it.
    fn bearer(&self, key: WordHash) -> Option<PersonId> {
        self.bearers.get(&key)?.first().copied()
    }

    /// Learns that a person is what `role` says; of `None`, somebody whose full name is nowhere.
    pub(super) fn note_role(&mut self, id: Option<PersonId>, role: &str) {
        let Some(vocabulary) = self.vocabulary else { return };
        let Some(head) = head(role, vocabulary) else { return };
        // "der Minister" is an Außenminister.
        if vocabulary.speech.grammar.capital_nouns {
            for (at, _) in head.char_indices().skip(2).filter(|(at, _)| head.len() - at >= ENDING) {
                let lesser = is_lesser(vocabulary, head[..at].trim_end_matches('-'));
                if !lesser && vocabulary.class(&head[at..]).is(Class::ROLE) {
                    self.note(head_key(&head[at..]), id);
                }
            }
        }
        self.note(head_key(&head), id);
    }

    /// Learns the age that stands beside a name of tokens `from..to`: "Jane Roe, 43,", "Jane Roe (43)", "the 43-year-old Jane Roe".
    pub(super) fn note_age(&mut self, id: PersonId, passage: &Parsed, run: usize, to: usize) {
        let tokens = &passage.tokens;
        let behind =
            tokens.get(to).filter(|t| matches!(t.shape, Shape::Comma | Shape::Open)).and(tokens.get(to + 1));
        let before = run.checked_sub(1).map(|i| &tokens[i]).filter(|t| t.text(passage.text).contains('-'));
        for token in [behind, before].into_iter().flatten().filter(|t| t.shape == Shape::Number) {
            if let Some(age) = age(token.text(passage.text)) {
                self.note(WordHash::of(age), Some(id));
            }
        }
    }

    /// Whether an age in a description takes up whoever was spoken of: nobody else is said to be of it.
    pub(in crate::quote) fn takes_up(&self, passage: &Parsed, from: usize, to: usize) -> bool {
        !passage.tokens[from..to].iter().filter(|t| t.shape == Shape::Number).any(|t| {
            age(t.text(passage.text)).is_some_and(|age| self.bearers.contains_key(&WordHash::of(age)))
        })
    }

    /// Learns that the whole of a role is what a person is, once every role is known.
    pub(super) fn note_whole_roles(&mut self, persons: &[Person]) {
        for (number, person) in persons.iter().enumerate() {
            if let Some(role) = person.role.as_ref().filter(|r| r.contains(' ')) {
                self.note(WordHash::of_lower(role), Some(PersonId(number as u32)));
            }
        }
    }

    /// The one of `persons` who is what a description says: "a Kremlin spokesperson", „der Minister“, “the 43-year-old”.
    pub(in crate::quote) fn described(
        &self,
        persons: &[Person],
        passage: &Parsed,
        from: usize,
        to: usize,
    ) -> Option<PersonId> {
        let tokens = &passage.tokens;
        let first = &tokens[from];
        let start = if first.is(Class::DETERMINER) { from + 1 } else { from };
        let whole = self.bearer(WordHash::of_lower(passage.words(start, to)));
        if whole.is_some() || start == from {
            return whole;
        }
        let text = |at: usize| tokens[at].text(passage.text).lower();
        let end = (start..to).find(|&i| tokens[i].is(Class::PREPOSITION.with(Class::GENITIVE))).unwrap_or(to);
        if let Some(at) = (start..to).find(|&i| tokens[i].shape == Shape::Number) {
            // "l'homme de 43 ans", but not "the 43 men".
            let of = text(at).contains('-') || at > start && tokens[at - 1].is(Class::PREPOSITION);
            return self.bearer(WordHash::of(age(&text(at)).filter(|_| of)?));
        }
        if !first.is(Class::DEFINITE) {
            return None;
        }
        let head = (start..end).rev().find(|&i| tokens[i].is(Class::ROLE))?;
        let id = self.bearer(head_key(&text(head)))?;
        // What else the description says must be said of the person; a place need not, where the role is of none.
        let role = persons[id.0 as usize].role.as_deref().unwrap_or_default();
        let placed = role.split(' ').skip(1).any(|word| word.starts_with(char::is_uppercase));
        let lower = role.lower();
        let place = |i: usize| !placed && tokens[i].shape == Shape::Capital;
        (start..to).all(|i| i == head || lower.contains(&text(i)) || place(i)).then_some(id)
    }

    /// Learns that somebody without a name is what "a judge" says, so that "the judge" stands for no other.
    pub(super) fn note_nameless(&mut self, passage: &Parsed) {
        let tokens = &passage.tokens;
        let mut free = true;
        for (at, token) in tokens.iter().enumerate() {
            if free
                && token.is_word()
                && matches!(token.text(passage.text), "a" | "an" | "A" | "An" | "another" | "one")
            {
                let noun = |i: &usize| tokens[*i].is_word() && !tokens[*i].is(Class::FUNCTION);
                let words = (at + 1..tokens.len().min(at + 5)).take_while(noun);
                if let Some(head) = words.filter(|&i| tokens[i].is(Class::ROLE)).last() {
                    self.note(head_key(tokens[head].text(passage.text)), None);
                }
            }
            // "Jane Roe, a teacher,", "Roe is a teacher"
            free = token.is_word() && !token.is(Class::AUXILIARY) && token.text(passage.text) != "as"
                || matches!(token.shape, Shape::Stop | Shape::Quote(_));
        }
    }

    /// Whether "el técnico" may stand for a `person` of this `role` who was spoken of: where a table has both in one row, or nothing is
    /// known of the person who was spoken of `last`.
    pub(in crate::quote) fn stands_for(
        &self,
        passage: &Parsed,
        from: usize,
        to: usize,
        person: Option<PersonId>,
        role: Option<&str>,
        last: bool,
    ) -> bool {
        let tokens = &passage.tokens;
        let speech = passage.speech;
        let Some(vocabulary) = self.vocabulary.filter(|_| !speech.alike.is_empty()) else { return false };
        let text = |at: usize| tokens[at].text(passage.text).lower();
        let bare = !tokens[from].is(Class::DETERMINER);
        let start = if bare { from } else { from + 1 };
        // "la también ministra", "l'ancien international": whoever was spoken of, by something else.
        let more = !bare && start + 1 < to && speech.demonstratives.has(&text(start));
        let this = more || speech.demonstratives.has(&text(from));
        let start = start + usize::from(more);
        let former = more && is_lesser(vocabulary, &text(start - 1));
        if if bare { !speech.grammar.no_articles } else { !(this || tokens[from].is(Class::DEFINITE)) } {
            return false;
        }
        // "Le gérant, lui, relativise": another.
        let contrast = tokens.get(to).is_some_and(|t| t.shape == Shape::Comma)
            && tokens.get(to + 1).is_some_and(|t| t.is(Class::PRONOUN) && !t.is(Class::DETERMINER));
        if contrast {
            return false;
        }
        let end = (start..to).find(|&i| tokens[i].is(Class::PREPOSITION.with(Class::GENITIVE))).unwrap_or(to);
        let within = |line: &str, word: &str| {
            line.split(' ').any(|form| word == form || speech.grammar.capital_nouns && word.ends_with(form))
        };
        // "el jefe del Ejecutivo"
        let phrase = |line: &str, at: usize| {
            let words = passage.words(at, to).lower();
            line.split(' ').any(|form| form.contains('_') && opens(&words, form))
        };
        let native = |word: &str| !bare && speech.affixes.nisba.ends(word);
        let anybody = |word: &str| native(word) || speech.anybody.iter().any(|line| within(line, word));
        let is_role = |word: &str| {
            vocabulary.class(word).is(Class::ROLE.with(Class::TITLE))
                || speech.grammar.capital_nouns && vocabulary.compound(word).is(Class::ROLE)
                || anybody(word)
                || speech.alike.iter().any(|line| within(line, word))
        };
        // "die Schweizer Verwaltung": where nouns have capitals, the last is the head.
        let first = if speech.grammar.capital_nouns { end.saturating_sub(1).max(start) } else { start };
        let is_head = |&at: &usize| is_role(&text(at)) || speech.alike.iter().any(|line| phrase(line, at));
        let Some(at) = (first..end).find(is_head) else { return false };
        let head = text(at);
        let plain = |i: usize| {
            tokens[i].is_word() && !tokens[i].is(Class::FUNCTION) && !is_lesser(vocabulary, &text(i))
        };
        // "the man of 43" says no more than "the man"; "the mayor of Leeds" is no other town's.
        let of = end < to
            && tokens[end].is(Class::PARTICLE.with(Class::GENITIVE).with(Class::DETERMINER))
            && !tokens.get(end + 1).is_some_and(|t| t.shape == Shape::Number);
        // "la vicepresidenta" is a head itself.
        let plain = |i: usize| plain(i) || text(i) == head;
        if !(start..end).all(plain) || speech.affixes.plurals.ends(&head) {
            return false;
        }
        // Somebody else is that, or several are.
        let others = self.bearers.get(&head_key(&head));
        if others.is_some_and(|ids| ids.is_empty() || ids.first().copied() != person) {
            return false;
        }
        // "die Kanadier" are several.
        let several = speech.grammar.capital_nouns
            && !speech.masculine.has(&text(from))
            && !speech.affixes.women.ends(&head);
        // "l'ancien entraîneur" is not the "entraîneur".
        let was = |role: &str| former && role.lower().ends_with(&*head);
        if last && !several && (this || anybody(&head)) {
            return !role.is_some_and(was);
        }
        let Some(role) = role else {
            return last && !speech.unannounced.iter().any(|line| within(line, &head));
        };
        let role = role.lower();
        // "der Vizekanzler" is not "der Kanzler", nor "le maire de Lyon" the mayor of Nice.
        let words = role.split([' ', '.', ',']);
        let lesser = |word: &str| is_lesser(vocabulary, word.trim_end_matches('-'));
        let same = words.clone().find_map(|word| word.strip_suffix(&*head));
        let same = same.filter(|before| before.is_empty() || lesser(before) || speech.grammar.capital_nouns);
        if let Some(before) = same {
            return !(of || lesser(before) || words.clone().any(lesser));
        }
        speech.alike.iter().any(|line| {
            let (heads, roles) = line.split_once(" / ").unwrap_or((line, line));
            (within(heads, &head) || phrase(heads, at)) && words.clone().any(|word| within(roles, word))
        })
    }

    /// Whether "the senator" may stand for whoever was spoken of last: one person, whom no other of the article is known to be.
    /// Of "the former senator" only where a sentence has `just` named somebody and quoted nobody.
    pub(in crate::quote) fn recalls(&self, passage: &Parsed, from: usize, to: usize, just: bool) -> bool {
        let tokens = &passage.tokens;
        // "the grandmother of five"
        let of = to.checked_sub(2).filter(|&of| {
            let number = &tokens[of + 1];
            tokens[of].is(Class::PREPOSITION)
                && (number.shape == Shape::Number || number.is(Class::DETERMINER))
        });
        let to = of.unwrap_or(to);
        let words = from + 1..to;
        let Some(vocabulary) = self.vocabulary.filter(|v| !v.speech.grammar.inverts) else { return false };
        let plain = |i: usize| {
            let word = tokens[i].text(passage.text).lower();
            !tokens[i].is(Class::PREPOSITION)
                && tokens[i].is_word()
                && (just || !is_lesser(vocabulary, &word))
        };
        let Some(last) = to.checked_sub(1).filter(|&last| last > from) else { return false };
        let head = tokens[last].text(passage.text).lower();
        let several = head.ends_with('s') && !head.ends_with("ss")
            || head.ends_with("men")
            || matches!(&*head, "people" | "police" | "crowd" | "audience");
        let native = tokens[last].is(Class::NO_NAME)
            && ["an", "ese", "ish", "ch", "ine", "i"].iter().any(|ending| head.ends_with(ending));
        let person = tokens[last].is(Class::ROLE.with(Class::TITLE)) || native || age(&head).is_some();
        tokens[from].is(Class::DEFINITE)
            && !several
            && person
            && words.len() <= 5
            && words.into_iter().all(plain)
            && !self.bearers.contains_key(&head_key(&head))
            && age(&head).is_none_or(|age| !self.bearers.contains_key(&WordHash::of(age)))
    }
}

/// The sex that the last word of a description tells, or its article: "the congresswoman", "el técnico".
pub(in crate::quote) fn sex_told(words: &str, speech: &Speech) -> Option<Sex> {
    let article = words.split(' ').next().unwrap_or_default().lower();
    // The head: "spokeswoman" of "spokeswoman for the union". What is feminine and masculine, as "a" in Portuguese, joins nothing here.
    let word = words
        .split(' ')
        .skip(usize::from(speech.feminine.has(&article)))
        .take_while(|word| !speech.complements.has(word))
        .last()?;
    if !word.starts_with(char::is_lowercase) && !speech.grammar.capital_nouns {
        return None;
    }
    if speech.affixes.women.ends(word) || speech.feminine.has(&article) {
        return Some(Sex::Woman);
    }
    (speech.affixes.men.ends(word) || speech.masculine.has(&article)).then_some(Sex::Man)
}

/// An age in two digits that opens a word: "43", "43-year-old".
fn age(word: &str) -> Option<&str> {
    let digits = word.bytes().take_while(u8::is_ascii_digit).count();
    let ends = word[digits..].starts_with('-') || digits == word.len();
    (digits == 2 && ends).then(|| &word[..2])
}

/// Whether words begin with a phrase, its words joined by "_": "jefe del Ejecutivo".
#[inline(never)]
fn opens(words: &str, phrase: &str) -> bool {
    let mut said = words.chars();
    let mut letters = phrase.chars().filter(|c| c.is_alphabetic());
    letters.all(|c| said.find(|s| s.is_alphabetic()) == Some(c))
        && !said.next().is_some_and(char::is_alphabetic)
}

/// Whether a word makes another of a role.
fn is_lesser(vocabulary: &Vocabulary, word: &str) -> bool {
    vocabulary.speech.lesser.has(word)
}
