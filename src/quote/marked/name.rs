//! Names where nothing is written with a capital: told by honorifics, roles and family names.
//!
//! Comes in: the words that name a speaker (高梨町長, 市长王建国, 김민수 시장). Goes out: the speaker, with the full name and the role that the
//! article gives anywhere.

use super::clause::strip_parentheses;
use super::state::{PERSONS, Person, Reading};
use super::stretch;
use crate::quote::vocabulary::Class;
use crate::quote::{Speaker, SpeakerState};
use crate::text::{WordHash, search};
use crate::verdict::Confidence;

/// Letters of the longest word for what people are.
const LONGEST: usize = 14;

impl Person {
    /// As a speaker, where nothing says so outright.
    pub(super) fn speaks(&self, hundredths: u8) -> Speaker {
        let speaker =
            Speaker { name: Some(self.name.clone()), role: self.role.clone(), ..description(&self.name) };
        inferred(speaker, hundredths)
    }
}

impl Reading {
    /// A speaker from the words that name one: title and honorific off, role kept, full name looked up.
    pub(super) fn named(&mut self, phrase: &str) -> Speaker {
        // 同町の農業、西村茂さん: what stands before the name is what the person is.
        if let Some((role, name)) = search::rsplit_at(phrase, "、") {
            let role = stretch::from(role, self.marking.joiner.unwrap_or(""));
            let mut speaker = self.named(name);
            if let (Some(_), None, Some(at)) = (&speaker.name, &speaker.role, self.named_last) {
                speaker.role = Some(role.to_owned());
                self.persons[at].role.clone_from(&speaker.role);
            }
            return speaker;
        }
        let joiner = self.marking.joiner.unwrap_or("");
        let head = stretch::last(phrase, joiner);
        // 其辩护律师赵刚: whose role it is.
        let own = if self.is_indefinite(phrase) { self.titled(phrase) } else { None };
        if let Some(own) = own.filter(|_| !self.marking.spaced) {
            let own = self.speech.determiners.forms().find_map(|word| own.strip_prefix(word)).unwrap_or(&own);
            return self.named(own);
        }
        if self.is_role(phrase) || self.is_role(head) || self.is_indefinite(phrase) || self.is_common(phrase)
        {
            return self.described(without_clause(phrase, joiner));
        }
        match (self.marking.spaced, self.marking.apart) {
            (true, true) => self.named_behind_role(phrase),
            (true, false) => self.named_before_role(phrase).unwrap_or_else(|| description(phrase)),
            _ => self.named_in_a_run(phrase),
        }
    }

    /// A speaker where words are not parted: 中国外務省の毛副報道局長, 市长王建国.
    fn named_in_a_run(&mut self, phrase: &str) -> Speaker {
        // 張姓會計: a family name that stands for a name kept back.
        if phrase.chars().nth(1).is_some_and(|c| stretch::has(self.marking.withheld, c)) {
            return description(phrase);
        }
        let mut name = phrase.to_owned();
        let mut role: Option<String> = None;
        let mut person = false;
        for honorific in self.speech.male_titles.forms().chain(self.speech.female_titles.forms()) {
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
            && let Some(at) =
                search::all(&name, joiner).into_iter().rev().find(|&at| !self.is_within_name(&name, at))
            && at > 0
        {
            let head = name[at + joiner.len()..].trim().to_owned();
            if is_name(without_latin(&head)) || self.with_role(&head).is_some() {
                let before = name[..at].trim();
                // 孫を連れて来た漁師: the noun alone is the role.
                let noun = before
                    .char_indices()
                    .rev()
                    .find(|(_, c)| is_small(*c))
                    .map_or(0, |(i, c)| i + c.len_utf8());
                role = Some(before[noun..].to_owned()).filter(|r| !r.is_empty());
                name = head;
            }
        }
        if person {
            name = self.after_small_letters(&name, true);
        }
        if let Some(speaker) = self.beside_role(&name, phrase) {
            return speaker;
        }
        // 熟客陳先生: a family name alone keeps what it is called by.
        if let Some((role, family, title)) = self.by_family_name(&name) {
            let full = self.persons.iter().any(|p| p.name.starts_with(family) && p.name != family);
            let name = if full { family.to_owned() } else { format!("{family}{title}") };
            return self.known(name, Some(role.to_owned()).filter(|r| !r.is_empty()), phrase);
        }
        if let Some((mut rest, title)) = self.with_role(&name) {
            // 判決で山口俊介裁判長: where it was said.
            if self.marking.joiner.is_some() {
                rest = self.after_small_letters(&rest, false);
            }
            let (rest, title) = self.parted(&rest, &title);
            role = Some(role.map_or_else(
                || title.clone(),
                |r| {
                    // 主将の中村選手: one of the two says it all.
                    if self.marking.joiner.is_some() && self.ends_with_role(&r) {
                        r
                    } else if self.marking.joiner.is_some() {
                        format!("{r}{title}")
                    } else {
                        r
                    }
                },
            ));
            rest.clone_into(&mut name);
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
        // サヨナラ打を放った佐野
        if !person && self.marking.joiner.is_some() {
            let tail = self.after_small_letters(&name, false);
            if stretch::ends(&name[..name.len() - tail.len()], self.marking.relative) && is_name(&tail) {
                name = tail;
            }
        }
        // 米ウォルトン国務次官補: where somebody is from.
        let from = name.strip_prefix(|c| stretch::has(self.marking.familiar, c));
        if from.is_some_and(|rest| rest.starts_with(|c| matches!(c, '\u{30a1}'..='\u{30fa}'))) {
            name.remove(0);
        }
        // 上場前教練: what ends in a role and has no name before it.
        if !(person || is_name(&name) && !self.ends_with_role(&name)) {
            return description(phrase);
        }
        // 補正予算の規模: nothing says that this is somebody.
        let told = person
            || stretch::ends(&name, self.marking.offices)
            || role.as_ref().is_some_and(|role| self.ends_with_role(role));
        let (last, known) = (self.named_last, self.persons.len());
        let speaker = self.known(name, role, phrase);
        if !person {
            self.named_last = last;
        }
        if told || self.persons.len() == known { speaker } else { inferred(speaker, 60) }
    }

    /// A name that Latin letters or a point part from what somebody is: MF高梨隼人, 関脇・若青葉, 平井隆・京都中央大教授.
    fn beside_role(&mut self, name: &str, phrase: &str) -> Option<Speaker> {
        self.marking.joiner?;
        let name = &*self.after_small_letters(name, false);
        let latin = without_latin(name);
        if latin.len() < name.len() && is_name(latin) {
            let before = name[..name.len() - latin.len()].to_owned();
            return Some(self.known(latin.to_owned(), Some(before), phrase));
        }
        let (before, title) = search::rsplit_at(name, "・")?;
        let before = self.after_small_letters(before, false);
        let first = self.is_role(&before);
        let last = self.ends_with_role(title) && title.starts_with(is_han);
        let (role, name) = if first { (before, title.to_owned()) } else { (title.to_owned(), before) };
        (first || last).then(|| self.known(name, Some(role), phrase))
    }

    /// Whoever a description stands for: the one person of the article who is that.
    fn described(&self, phrase: &str) -> Speaker {
        let mut speaker = description(phrase);
        if !self.is_role(phrase) || self.is_common(phrase) {
            return speaker;
        }
        let is = |role: &str| role.strip_suffix(phrase).is_some_and(|rest| !self.speech.lesser.ends(rest));
        let mut bearers = self.persons.iter().filter(|p| p.role.as_deref().is_some_and(is));
        if let (Some(person), None) = (bearers.next(), bearers.next()) {
            speaker.name = Some(person.name.clone());
            speaker.role.clone_from(&person.role);
        }
        speaker
    }

    /// Whether a phrase ends in what nobody is called by: 会社員男性, 강원도 관계자, 警方發言人.
    pub(super) fn is_common(&self, phrase: &str) -> bool {
        self.speech.no_names.ends(phrase)
    }

    /// A person by name: the full name and the role that the article gives anywhere.
    pub(super) fn known(&mut self, mut name: String, mut role: Option<String>, phrase: &str) -> Speaker {
        let known = self
            .persons
            .iter()
            .enumerate()
            .filter(|(_, p)| {
                // 최 and 최동훈; 史密斯 and 约翰·史密斯; यादव and रमेश यादव
                let rest = p.name.strip_suffix(&name).unwrap_or("");
                let begins = p.name.starts_with(&name)
                    && (self.marking.surnames.is_empty()
                        || self.marking.spaced
                        || name.chars().all(|c| stretch::has(self.marking.surnames, c))
                        || p.name == name);
                begins || rest.ends_with(['·', '・', ' '])
            })
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
                self.named_last = Some(at);
            }
            None if self.persons.len() < PERSONS => {
                self.named_last = Some(self.persons.len());
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

    /// Whether a word is what people are.
    pub(super) fn is_role(&self, word: &str) -> bool {
        let is = |word: &str| self.vocabulary.class(word).is(Class::ROLE);
        // प्रोफ़ेसर: the dot under a letter is often left out.
        // जिलाध्यक्ष: the end of a compound.
        let ends = self.speech.noun_endings.ends(word);
        ends || is(word) || word.contains('\u{93c}') && is(&word.replace('\u{93c}', ""))
    }

    /// Whether a word ends as what people are: 서울시장.
    pub(super) fn ends_with_role(&self, word: &str) -> bool {
        let ends = word.char_indices().rev().map(|(at, _)| &word[at..]);
        ends.skip(1).take(LONGEST).any(|end| self.is_role(end))
    }

    /// 该官员, 一位知情人士: somebody who is not named.
    fn is_indefinite(&self, phrase: &str) -> bool {
        self.speech.determiners.begins(phrase)
    }

    /// A speaker by the words behind the role: किसान रमेश यादव, गांव की सरपंच सुनीता देवी; a name alone where no role stands.
    fn named_behind_role(&mut self, phrase: &str) -> Speaker {
        let words: Vec<&str> = phrase.split_whitespace().collect();
        let role = words.iter().rposition(|word| self.is_role(word));
        let (before, name) = words.split_at(role.map_or(0, |at| at + 1));
        // डॉ. अनिल शर्मा
        let titles =
            name.iter().take_while(|word| self.speech.titles.has(word.trim_end_matches('.'))).count();
        let name = &name[titles.min(name.len().saturating_sub(1))..];
        if name.is_empty() {
            return description(phrase);
        }
        let joins = |word: &&str| self.speech.genitives.has(word);
        let named = |p: &Person| p.name.split(' ').any(|part| part == name[0]);
        let known = name.len() == 1 && self.persons.iter().any(named);
        let full = (2..=4).contains(&name.len())
            && !name.iter().any(joins)
            && is_name(&name.join(" ").replace('.', ""));
        if !(full || known || role.is_some() && name.len() == 1) {
            return description(phrase);
        }
        self.known(name.join(" "), Some(before.join(" ")).filter(|r| !r.is_empty()), phrase)
    }

    /// Learns the names that stand before a role or an honorific, where words are parted by spaces; of Hindi, those behind a role.
    pub(super) fn learn_titled(&mut self, sentence: &str) {
        if self.marking.apart {
            // विपक्ष के नेता दिनेश तिवारी सोमवार को
            let words: Vec<&str> = sentence.split_whitespace().collect();
            let plain = |word: &str| {
                let small = self.speech.prepositions.forms().chain(self.speech.genitives.forms());
                let mut small = small.chain(self.marking.particles.iter());
                let verb = self.speech.cue_verbs.has(word);
                !verb && !self.is_role(word) && is_name(word) && !small.any(|s| s == word)
            };
            let named = words.windows(4).find(|w| {
                let closes = self.speech.prepositions.has(w[3])
                    || self.marking.particles.has(w[3])
                    || self.speech.genitives.has(w[3]);
                self.is_role(w[0])
                    && plain(w[1])
                    && plain(w[2])
                    && !self.marking.manners.has(w[3])
                    && (closes || plain(w[3]))
            });
            if let Some(words) = named {
                let _ = self.known(words[1..3].join(" "), Some(words[0].to_owned()), words[1]);
            }
            return;
        }
        let sentence = strip_parentheses(sentence);
        let words: Vec<&str> = sentence.split_whitespace().collect();
        let lesser = |word: &str| self.speech.lesser.has(word);
        let words: Vec<&str> = words.into_iter().filter(|word| !lesser(word)).collect();
        for (at, pair) in words.windows(2).enumerate() {
            // 투수 배성우는
            let behind = self.marking.particles.iter().find_map(|p| pair[1].strip_suffix(p));
            let behind = behind.filter(|w| {
                stretch::count(w) == 3
                    && stretch::begins(w, self.marking.surnames)
                    && !w.ends_with(self.marking.joined_title)
                    && !self.is_role(w)
            });
            if let Some(name) = behind.filter(|_| self.is_role(pair[0])) {
                let _ = self.known(name.to_owned(), Some(pair[0].to_owned()), name);
            }
            let bare = self.without_ending(pair[1]);
            // 이모씨를
            let title = self.marking.joined_title;
            let called = bare.strip_suffix(title).filter(|w| stretch::count(w) > 1 && self.is_korean_name(w));
            if let Some(name) = called.filter(|_| self.learning) {
                let role = Some(pair[0].to_owned()).filter(|role| self.is_role(role));
                let _ = self.known(name.to_owned(), role, name);
            }
            // 공개한 배우 송하나: the name stands behind the role.
            let behind = words.get(at + 2).is_some_and(|word| {
                let marked = self.marking.particles.iter().find_map(|p| word.strip_suffix(p));
                let called = words.get(at + 3).is_some_and(|w| w.starts_with(self.marking.joined_title));
                let name = marked.or(if called { Some(*word) } else { None });
                name.is_some_and(|w| stretch::count(w) == 3 && self.is_korean_name(w))
            });
            let name = pair[0].trim_matches(['“', '"', '‘', '\'']);
            if !behind
                && stretch::count(name) > 2
                && self.is_korean_name(name)
                && (self.ends_with_role(bare) || self.speech.male_titles.has(bare))
            {
                let role = Some(bare.to_owned()).filter(|_| self.ends_with_role(bare));
                let _ = self.known(name.to_owned(), role, name);
            }
        }
    }

    /// Whoever was named last.
    pub(super) fn last_named(&self) -> Option<Speaker> {
        Some(self.persons.get(self.named_last?)?.speaks(60))
    }

    /// Name and role where the role stands after the name.
    pub(super) fn with_role(&self, name: &str) -> Option<(String, String)> {
        let one = self.marking.surnames;
        // 三浦和夫: of one letter it may be the end of a name.
        let least = if self.marking.joiner.is_some() { 2 } else { 1 };
        let mut ends: Vec<usize> =
            name.char_indices().rev().map(|(at, _)| at).take(LONGEST).skip(least - 1).collect();
        ends.reverse();
        let at = ends.into_iter().find(|&at| {
            let rest = &name[..at];
            let letters = stretch::count(rest);
            self.vocabulary.class(&name[at..]).is(Class::ROLE)
                // 国防省報道官: an office.
                && !stretch::ends(rest, self.marking.offices)
                && !stretch::ends(rest, self.marking.relative)
                && !stretch::ends(rest, self.marking.behind_names)
                && !self.is_common(rest)
                && (letters >= 2 || letters == 1 && (one.is_empty() || stretch::begins(rest, one)))
        })?;
        let rest = name[..at].trim();
        (!rest.is_empty()).then(|| (rest.to_owned(), name[at..].to_owned()))
    }

    /// Where words of a class stand in a text, whatever stands beside them: where each begins and ends.
    #[inline(never)]
    pub(super) fn spans(&self, text: &str, class: Class) -> Vec<(usize, usize)> {
        let mut out = Vec::new();
        for (from, _) in text.char_indices() {
            let mut word = WordHash::EMPTY;
            for (at, c) in text[from..].char_indices().take(LONGEST) {
                word = word.then_char(c);
                if self.vocabulary.of_hash(word).is(class) {
                    out.push((from, from + at + c.len_utf8()));
                }
            }
        }
        out
    }
}

/// MF高梨隼人: a name without the letters of a role.
fn without_latin(name: &str) -> &str {
    name.trim_start_matches(|c: char| c.is_ascii_uppercase())
}

/// 近くに住む会社員の男性: what stands behind the verb of a clause, where that is long enough.
fn without_clause<'p>(phrase: &'p str, joiner: &str) -> &'p str {
    let verb = phrase.char_indices().rev().find(|(_, c)| is_small(*c) && !stretch::has(joiner, *c));
    match verb.map(|(at, c)| &phrase[at + c.len_utf8()..]) {
        Some(tail) if stretch::count(tail) >= 2 => stretch::from(tail, joiner),
        _ => phrase,
    }
}

/// A speaker who is not named outright, and how sure that is.
#[inline(never)]
pub(super) fn inferred(speaker: Speaker, hundredths: u8) -> Speaker {
    let confidence = Confidence::hundredths(hundredths);
    Speaker { state: SpeakerState::Inferred, confidence, ..speaker }
}

/// A speaker whom no name is known of.
#[inline(never)]
pub(super) fn description(phrase: &str) -> Speaker {
    Speaker {
        name: None,
        mention: phrase.to_owned(),
        role: None,
        state: SpeakerState::Inferred,
        confidence: Confidence::hundredths(50),
    }
}

/// A small letter of Japanese, in which particles and endings are written.
pub(super) const fn is_small(c: char) -> bool {
    matches!(c, '\u{3041}'..='\u{3096}')
}

pub(super) fn is_han(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{9fff}' | '々')
}

/// Whether a word has the length and letters of a name.
pub(super) fn is_name(word: &str) -> bool {
    let letters = stretch::count(word);
    let script = word.chars().all(|c| is_han(c) || matches!(c, '\u{30a0}'..='\u{30ff}' | '\u{ac00}'..='\u{d7a3}' | '\u{900}'..='\u{97f}' | '·' | ' ' | '\u{3041}'..='\u{3096}'));
    script
        && (2..=24).contains(&letters)
        && (word.chars().any(|c| matches!(c, '\u{30a0}'..='\u{30ff}' | '\u{900}'..='\u{97f}'))
            || letters <= 6
            || word.contains('·') && letters <= 16)
        && !word.chars().all(is_small)
}
