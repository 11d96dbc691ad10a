//! Names where nothing is written with a capital: told by honorifics, roles and family names.
//!
//! Comes in: the words that name a speaker (高梨町長, 市长王建国, 김민수 시장). Goes out: the speaker, with the full name and the role that the
//! article gives anywhere.

use super::marked_subject::{PERSONS, Person, Reading};
use super::{Speaker, SpeakerState};
use crate::verdict::Confidence;

impl Reading {
    /// A speaker from the words that name one: title and honorific off, role kept, full name looked up.
    pub(super) fn named(&mut self, phrase: &str) -> Speaker {
        if self.speech.roles.iter().flat_map(|l| l.split(' ')).any(|role| role == phrase) {
            return description(phrase);
        }
        let mut name = phrase.to_owned();
        let mut role: Option<String> = None;
        let mut person = false;
        for honorific in
            self.speech.male_titles.iter().chain(self.speech.female_titles).flat_map(|l| l.split(' '))
        {
            if let Some(rest) =
                name.strip_suffix(honorific).filter(|r| !r.is_empty() && !honorific.is_empty())
            {
                let rest = rest.trim().to_owned();
                name = rest;
                person = true;
                break;
            }
        }
        if let Some(joiner) = self.marking.joiner
            && let Some(at) = name.rfind(joiner)
            && at > 0
        {
            let head = name[at + joiner.len()..].trim().to_owned();
            if is_name(&head) || self.with_role(&head).is_some() {
                let before = name[..at].trim();
                // 孫を連れて来た漁師: the noun alone is the role.
                let noun = before
                    .char_indices()
                    .rev()
                    .find(|(_, c)| matches!(c, '\u{3041}'..='\u{3096}'))
                    .map_or(0, |(i, c)| i + c.len_utf8());
                role = Some(before[noun..].to_owned()).filter(|r| !r.is_empty());
                name = head;
            }
        }
        if person && !self.marking.spaced {
            name = after_small_letters(name);
        }
        if let Some((rest, title)) = self.with_role(&name) {
            role = Some(role.map_or_else(
                || title.clone(),
                |r| {
                    if self.marking.joiner.is_some() {
                        format!("{r}{}{title}", if self.marking.spaced { " " } else { "" })
                    } else {
                        r
                    }
                },
            ));
            name = rest;
            person = true;
        }
        if let Some((before, rest)) = self.split_at_role(&name) {
            role = Some(before);
            name = rest;
            person = true;
        } else if let Some((before, surname)) = self.split_at_surname(&name) {
            if !before.is_empty() {
                role = Some(before);
            }
            name = surname;
            person = true;
        }
        if self.marking.spaced {
            match self.behind_role(&name) {
                Some((_, rest)) if rest.is_empty() => return description(phrase),
                Some((before, rest)) if !before.is_empty() => {
                    role = Some(role.map_or_else(|| before.clone(), |r| format!("{before} {r}")));
                    name = rest;
                    person = true;
                }
                _ => {}
            }
        }
        if !(person || is_name(&name)) {
            return description(phrase);
        }
        self.known(name, role, phrase)
    }

    /// A person by name: the full name and the role that the article gives anywhere.
    fn known(&mut self, mut name: String, mut role: Option<String>, phrase: &str) -> Speaker {
        let known = self
            .persons
            .iter()
            .enumerate()
            .filter(|(_, p)| p.name.starts_with(&name))
            .max_by_key(|(at, p)| (p.name.len(), usize::MAX - at))
            .map(|(at, _)| at);
        match known {
            Some(at) => {
                let known = &mut self.persons[at];
                if known.role.as_ref().is_none_or(|r| role.as_ref().is_some_and(|n| n.len() > r.len()))
                    && role.is_some()
                {
                    known.role.clone_from(&role);
                }
                name.clone_from(&known.name);
                role.clone_from(&known.role);
            }
            None if self.persons.len() < PERSONS => {
                self.persons.push(Person { name: name.clone(), role: role.clone() });
            }
            None => {}
        }
        Speaker {
            name: Some(name),
            mention: phrase.to_owned(),
            role,
            state: SpeakerState::Named,
            confidence: Confidence::hundredths(85),
        }
    }

    /// Role and name where words are parted by spaces and the role stands first: 역사학자 조성민, किसान रमेश यादव. The name is empty where
    /// no family name begins it (정부 관계자).
    fn behind_role(&self, name: &str) -> Option<(String, String)> {
        if !self.marking.surnames.is_empty() {
            // 서울시 김민수
            let (before, last) = name.rsplit_once(' ').unwrap_or(("", name));
            let family = last.starts_with(|c| self.marking.surnames.contains(c));
            let last = if family && (3..=4).contains(&last.chars().count()) { last } else { "" };
            return Some((before.to_owned(), last.to_owned()));
        }
        let (first, rest) = name.split_once(' ')?;
        let known = self.speech.roles.iter().flat_map(|l| l.split(' ')).any(|role| role == first);
        known.then(|| (first.to_owned(), rest.to_owned()))
    }

    /// Name and role where the role stands after the name (or before it, with spaces).
    fn with_role(&self, name: &str) -> Option<(String, String)> {
        let roles = self.speech.roles.iter().flat_map(|l| l.split(' '));
        roles
            .filter_map(|role| {
                name.strip_suffix(role)
                    .filter(|rest| {
                        let one = !self.marking.spaced
                            && (self.marking.surnames.is_empty()
                                || rest.starts_with(|c| self.marking.surnames.contains(c)));
                        let letters = rest.chars().count();
                        letters >= 2 && (!self.marking.spaced || rest.ends_with(' ')) || letters == 1 && one
                    })
                    .map(|rest| (rest.trim().to_owned(), role.to_owned()))
            })
            .max_by_key(|(_, role)| role.len())
            .filter(|(rest, _)| !rest.is_empty())
    }

    /// Chinese: what follows a role is a name.
    fn split_at_role(&self, name: &str) -> Option<(String, String)> {
        if self.marking.surnames.is_empty() || self.marking.spaced {
            return None;
        }
        let roles = self.speech.roles.iter().flat_map(|l| l.split(' '));
        let end = roles.filter_map(|role| name.rfind(role).map(|at| at + role.len())).max()?;
        let rest = &name[end..];
        let letters = rest.chars().count();
        let foreign = rest.contains('·') && letters <= 16;
        (is_name(rest) && (2..=4).contains(&letters) || foreign)
            .then(|| (name[..end].to_owned(), rest.to_owned()))
    }

    /// Chinese: what stands before a surname is a role.
    fn split_at_surname(&self, name: &str) -> Option<(String, String)> {
        if self.marking.surnames.is_empty() || self.marking.spaced {
            return None;
        }
        let letters: Vec<(usize, char)> = name.char_indices().collect();
        for length in [3, 2, 4] {
            let Some(at) = letters.len().checked_sub(length) else { continue };
            let (byte, c) = letters[at];
            if self.marking.surnames.contains(c) && letters[at..].iter().all(|(_, c)| is_han(*c)) {
                return Some((name[..byte].to_owned(), name[byte..].to_owned()));
            }
        }
        None
    }
}

/// A speaker whom no name is known of.
fn description(phrase: &str) -> Speaker {
    Speaker {
        name: None,
        mention: phrase.to_owned(),
        role: None,
        state: SpeakerState::Inferred,
        confidence: Confidence::hundredths(50),
    }
}

/// 最後の駅長だった古舘栄一: what stands after the last small letter, where that is long enough for a name.
fn after_small_letters(name: String) -> String {
    let small = name.char_indices().rev().find(|(_, c)| matches!(c, '\u{3041}'..='\u{3096}'));
    match small.map(|(at, c)| &name[at + c.len_utf8()..]) {
        Some(tail) if tail.chars().count() >= 2 => tail.to_owned(),
        _ => name,
    }
}

fn is_han(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{9fff}' | '々')
}

/// Whether a word has the length and letters of a name.
fn is_name(word: &str) -> bool {
    let letters = word.chars().count();
    let script = word.chars().all(|c| is_han(c) || matches!(c, '\u{30a0}'..='\u{30ff}' | '\u{ac00}'..='\u{d7a3}' | '\u{900}'..='\u{97f}' | '·' | ' ' | '\u{3041}'..='\u{3096}'));
    script
        && (2..=24).contains(&letters)
        && (word.chars().any(|c| matches!(c, '\u{30a0}'..='\u{30ff}' | '\u{900}'..='\u{97f}'))
            || letters <= 6
            || word.contains('·') && letters <= 16)
        && !word.chars().all(|c| matches!(c, '\u{3041}'..='\u{3096}'))
}
