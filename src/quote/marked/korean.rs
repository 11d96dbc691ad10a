//! Korean names: told by the family name that opens them, before what somebody is.
//!
//! Comes in: a phrase (김민수 서울시장, 어부 박철수 씨). Goes out: the speaker, with name and role.

use super::clause::strip_parentheses;
use super::state::Reading;
use super::stretch;
use crate::quote::Speaker;
use crate::text::search;

impl Reading {
    /// Whether a word is a Korean name: 김민수, and 김 before what the person is.
    pub(super) fn is_korean_name(&self, word: &str) -> bool {
        let letters = stretch::count(word);
        stretch::begins(word, self.marking.surnames)
            // 김모: a certain Kim
            && (letters == 1 || letters == 3 || letters == 4 && self.marking.doubles.begins(word) || letters == 2 && word.ends_with(self.marking.withheld))
            && !self.ends_with_role(word)
    }

    /// A speaker by the words before the role: 김민수 서울시장, 미 국무부 매슈 밀러 대변인, 어부 박철수 씨. `None` where no name stands there.
    pub(super) fn named_before_role(&mut self, phrase: &str) -> Option<Speaker> {
        // 경제부총리 겸 기획재정부 장관: two offices.
        let joined = |word: &str| search::split_at(phrase, &format!(" {word} "));
        if let Some((first, _)) = self.speech.conjunctions.forms().find_map(joined) {
            return self.named_before_role(first);
        }
        // 박철수씨
        let title = self.marking.joined_title;
        let apart =
            phrase.strip_suffix(title).filter(|p| !p.is_empty()).map(|p| format!("{} {title}", p.trim_end()));
        let words: Vec<&str> = apart.as_deref().unwrap_or(phrase).split_whitespace().collect();
        let (last, before) = words.split_last()?;
        let honorific = self.speech.male_titles.has(last);
        if !honorific && !self.ends_with_role(last) {
            // 서울시 김민수
            // 가수 아이린, 외국인 투수 제이크 로건
            let one = |word: &str| !self.is_common(word) && !self.speech.nouns_too.has(word);
            let role = before.iter().rposition(|word| self.is_role(word) && one(word)).filter(|_| one(last));
            let foreign = role.map(|role| &words[role + 1..]).filter(|name| {
                let short =
                    |word: &&str| (1..=5).contains(&stretch::count(word)) && !self.ends_with_role(word);
                (2..=3).contains(&name.len()) && !self.speech.adverbs.has(name[0]) && name.iter().all(short)
            });
            if let (Some(name), Some(role)) = (foreign, role) {
                return Some(self.known(name.join(" "), Some(words[..=role].join(" ")), phrase));
            }
            let titled =
                role.is_some_and(|role| role + 1 == before.len()) && (2..=5).contains(&stretch::count(last));
            // 미 백악관
            let house = before.last().is_some_and(|word| self.speech.organisations.has(word));
            let name = titled || !house && self.is_korean_name(last) && stretch::count(last) > 1;
            let role = Some(before.join(" ")).filter(|r| !r.is_empty());
            return name.then(|| self.known((*last).to_owned(), role, phrase));
        }
        let (name, before) = before.split_last()?;
        // 한 주민: a resident, rather than somebody called 한.
        let common = self.speech.nouns_too.has(last);
        if common && stretch::count(name) == 1 {
            return None;
        }
        // 미국의 존 스미스 국무장관: a foreign name of two words, before what nobody is called without one.
        let foreign = !self.is_korean_name(name) && !honorific && !self.speech.nouns_too.ends(last);
        // 서민정 환경부 장관, 조현우 한국대 경제학과 교수: the office stands between name and role.
        let office = |word: &&str| stretch::ends(word, self.marking.offices) && stretch::count(word) > 1;
        let all = [before, &[*name]].concat();
        let offices = all.iter().rev().take_while(|word| office(word)).count();
        if let Some((person, before)) = all[..all.len() - offices]
            .split_last()
            .filter(|(p, _)| offices > 0 && stretch::count(p) > 2 && self.is_korean_name(p))
        {
            let role = [before, &all[all.len() - offices..], &[*last]].concat().join(" ");
            return Some(self.known((*person).to_owned(), Some(role), phrase));
        }
        // 정유진 미래증권 연구원
        let full = |p: &&&str| {
            stretch::count(p) == 3 && self.is_korean_name(p) && !office(p) && !self.speech.adverbs.has(p)
        };
        if let Some(person) = before.last().filter(|p| (foreign || stretch::count(name) == 4) && full(p)) {
            return Some(self.known((*person).to_owned(), Some(format!("{name} {last}")), phrase));
        }
        let place = |word: &str| self.speech.organisations.has(word);
        // 나카무라 일본 외무상, 존 해리스 미 국방부 대변인
        let titled = self.speech.titles.has(last);
        let of = all.iter().rev().take_while(|word| place(word) || office(word)).count();
        let (persons, of) = all.split_at(all.len() - of);
        if let Some(person) = persons
            .last()
            .filter(|_| of.iter().any(|word| place(word)) && !honorific)
            .filter(|person| !self.ends_with_role(person))
        {
            let first = persons.len().checked_sub(2).map(|at| persons[at]);
            let first = first.filter(|word| {
                stretch::count(word) <= 5
                    // 세르게이 소로킨 러시아 외무부 대변인
                    && (!self.is_korean_name(person) || stretch::count(word) > 3)
                    && !self.speech.adverbs.has(word)
                    && !self.ends_with_role(word)
                    && !office(word)
            });
            let person = first.map_or_else(|| (*person).to_owned(), |first| format!("{first} {person}"));
            return Some(self.known(person, Some([of, &[*last]].concat().join(" ")), phrase));
        }
        let (name, before) = if foreign {
            // 미 국방부 라이더 대변인: what the role is of ends in what offices are called.
            let house = |word: &str| stretch::ends(word, self.marking.houses);
            match before.split_last().filter(|(first, _)| !house(first)) {
                Some((first, before)) if !place(first) && !place(name) => (format!("{first} {name}"), before),
                // 존슨 총리, but not 중진 의원 and 프랑스 총리.
                None if before.is_empty() && !titled => return None,
                _ if house(name) || place(name) => return None,
                _ => ((*name).to_owned(), before),
            }
        } else if self.is_korean_name(name) {
            ((*name).to_owned(), before)
        } else {
            return None;
        };
        let mut role: Vec<&str> = before.to_vec();
        if !honorific {
            role.push(last);
        }
        let role = Some(role.join(" ")).filter(|r| !r.is_empty());
        // 이씨: a family name alone keeps what it is called by.
        let alone = honorific
            && stretch::count(&name) == 1
            && !self.persons.iter().any(|p| p.name.starts_with(&name));
        let name = if alone { format!("{name}{last}") } else { name };
        Some(self.known(name, role, phrase))
    }

    /// 이장 정순봉 씨는 아기 얘기가 나오자 웃었다: the person whom the topic names, whatever subject stands behind it.
    pub(super) fn topic_person(&mut self, sentence: &str) -> Option<Speaker> {
        if !self.marking.spaced || self.marking.apart {
            return None;
        }
        let sentence = strip_parentheses(sentence);
        let topics = self.marking.topics;
        let mut spaces = search::all(&sentence, " ").into_iter();
        let topic = spaces.find(|&at| stretch::ends(&sentence[..at], topics))?;
        let phrase = self.last_words(stretch::until(&sentence[..topic], topics));
        let speaker = self.named(self.without_circumstances(&phrase));
        speaker.name.is_some().then_some(speaker)
    }

    /// A word without the ending that says what it is in its clause: 장관을.
    pub(super) fn without_ending<'w>(&self, word: &'w str) -> &'w str {
        let endings = self.marking.particles.iter().chain(self.marking.objects.forms());
        endings
            .filter_map(|ending| word.strip_suffix(ending))
            .filter(|w| !w.is_empty())
            .min_by_key(|w| w.len())
            .unwrap_or(word)
    }
}
