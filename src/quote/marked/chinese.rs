//! Chinese names: told by the family name that opens them, behind what somebody is.
//!
//! Comes in: a phrase or a clause (乡村教师马秀英, 熟客陳先生). Goes out: role and name, or where in the clause they end.

use super::name::{is_han, is_name};
use super::state::Reading;
use super::stretch;
use crate::quote::vocabulary::Class;
use crate::text::search;

/// What parts what somebody is from what stands before it.
const BOUNDS: &str = "”\"」’』，,：:、；〕】）";

impl Reading {
    /// Chinese: what somebody is, the family name and what goes with it: 居民刘女士.
    pub(super) fn by_family_name<'p>(&self, phrase: &'p str) -> Option<(&'p str, &'p str, &'p str)> {
        if self.marking.surnames.is_empty() || self.marking.spaced {
            return None;
        }
        let before = self.speech.titles.forms().find_map(|title| phrase.strip_suffix(title))?;
        let at = before.char_indices().next_back().filter(|(_, c)| self.is_family(*c))?.0;
        let letters = stretch::count(before);
        let full = letters == 2 || letters == 3 && stretch::begins(before, self.marking.surnames);
        let role = self.speech.roles.ends(&before[..at]);
        let role_start = at - stretch::last(&before[..at], self.marking.relative).len();
        (!full || role).then(|| (&before[role_start..at], &before[at..], &phrase[before.len()..]))
    }

    /// 王丽在这里教了二十年书: a name that opens a sentence, where family names tell names.
    pub(super) fn opening(&self, sentence: &str) -> Option<String> {
        if self.marking.surnames.is_empty() || self.marking.spaced {
            return None;
        }
        let letters: Vec<char> = sentence.trim_start().chars().take(4).collect();
        let family = letters.first().is_some_and(|c| self.is_family(*c));
        let follows = |at: usize| {
            letters
                .get(at)
                .is_some_and(|c| matches!(c, '，' | ',') || stretch::has(self.marking.behind_names, *c))
        };
        let length = [3, 2].into_iter().find(|&length| follows(length))?;
        (family && letters[..length].iter().all(|c| is_han(*c))).then(|| letters[..length].iter().collect())
    }

    /// Chinese: what follows a role is a name.
    pub(super) fn split_at_role(&self, name: &str) -> Option<(String, String)> {
        if self.marking.surnames.is_empty() {
            return None;
        }
        let end = self.role_end(name)?;
        // 社工師林美惠: the role goes on up to the family name.
        let mut letters = name[end..].chars();
        let goes_on = letters.next().filter(|c| stretch::has(self.marking.role_ends, *c));
        let family = letters.next().is_some_and(|c| self.is_family(c));
        let end = end + goes_on.filter(|_| family && letters.next().is_some()).map_or(0, char::len_utf8);
        let rest = &name[end..];
        let letters = stretch::count(rest);
        let foreign = rest.contains('·') && letters <= 16;
        let name_end = if is_name(rest) && (2..=4).contains(&letters) || foreign {
            rest.len()
        } else {
            self.chinese_name(rest)?
        };
        // 住在附近的居民: what somebody is, without where they live.
        let role = &name[..end];
        let role = search::rsplit_at(role, self.marking.relative)
            .filter(|(clause, role)| {
                stretch::count(role) > 1 && clause.chars().any(|c| stretch::has(self.marking.in_clauses, c))
            })
            .map_or(role, |(_, role)| role);
        // 22岁前锋
        let role = stretch::last(role, self.marking.ages);
        Some((role.to_owned(), rest[..name_end].to_owned()))
    }

    /// Where the last of the roles in a phrase ends that something follows.
    pub(super) fn role_end(&self, phrase: &str) -> Option<usize> {
        self.spans(phrase, Class::ROLE).into_iter().map(|(_, end)| end).max()
    }

    /// Whether a letter is a family name.
    pub(super) fn is_family(&self, letter: char) -> bool {
        stretch::has(self.marking.surnames, letter)
    }

    /// Where a Chinese name ends that opens a stretch.
    pub(super) fn chinese_name(&self, stretch: &str) -> Option<usize> {
        let letters: Vec<char> = stretch.chars().take(5).collect();
        // 老赵
        let called = letters.len() > 1
            && stretch::has(self.marking.familiar, letters[0])
            && self.is_family(letters[1]);
        if called && letters.get(2).is_none_or(|c| !is_han(*c) || stretch::has(self.marking.behind_names, *c))
        {
            return Some(letters[..2].iter().map(|c| c.len_utf8()).sum());
        }
        // 被告曾对: two small words.
        let small = letters.get(1).is_some_and(|c| stretch::has(self.marking.no_second, *c));
        if small || !letters.first().is_some_and(|c| self.is_family(*c)) {
            return None;
        }
        let ends = |at: usize| {
            letters.get(at).is_none_or(|c| !is_han(*c) || stretch::has(self.marking.behind_names, *c))
        };
        // 马丁则: a small word belongs to no name.
        let small = letters.get(2).is_some_and(|c| stretch::has(self.marking.no_third, *c));
        let length = [3, 2].into_iter().filter(|&length| length == 2 || !small).find(|&length| {
            // 詹姆斯·柯林斯: no family name.
            let foreign = letters.get(length).is_some_and(|c| matches!(c, '·' | '•' | '・'));
            !foreign
                && letters.len() >= length
                && letters[..length].iter().all(|c| is_han(*c))
                && ends(length)
        })?;
        let end = letters[..length].iter().map(|c| c.len_utf8()).sum();
        // 发言人曾公开: a small word, and another.
        let given = &stretch[letters[0].len_utf8()..end];
        (!self.speech.prepositions.has(given)).then_some(end)
    }

    /// Chinese: a clause up to the name behind what somebody is.
    pub(super) fn titled(&self, clause: &str) -> Option<String> {
        if self.marking.surnames.is_empty() {
            return None;
        }
        let roles = self.spans(clause, Class::ROLE).into_iter();
        let (end, length) = roles
            .filter_map(|(_, end)| self.chinese_name(&clause[end..]).map(|length| (end, length)))
            .max()?;
        let from = end - stretch::last(&clause[..end], BOUNDS).len();
        Some(clause[from..end + length].trim_start().to_owned())
    }

    /// 78歲的林阿嬤每天: a family name with what its bearer is called by, anywhere in a clause.
    pub(super) fn called(&self, clause: &str) -> Option<String> {
        if self.marking.surnames.is_empty() || self.marking.spaced {
            return None;
        }
        self.speech.titles.forms().find_map(|title| {
            let at = search::find(clause, title)?;
            let family = clause[..at].chars().next_back().filter(|c| self.is_family(*c))?;
            Some(format!("{family}{title}"))
        })
    }

    /// Chinese: what stands before a surname is a role.
    pub(super) fn split_at_surname(&self, name: &str) -> Option<(String, String)> {
        if self.marking.surnames.is_empty() {
            return None;
        }
        let letters: Vec<(usize, char)> = name.char_indices().collect();
        for length in [3, 2, 4] {
            let Some(at) = letters.len().checked_sub(length) else { continue };
            let (byte, c) = letters[at];
            if self.is_family(c) && letters[at..].iter().all(|(_, c)| is_han(*c)) {
                // 19岁的杨帆: what is no role.
                let before =
                    if stretch::ends(&name[..byte], self.marking.relative) { "" } else { &name[..byte] };
                return Some((before.to_owned(), name[byte..].to_owned()));
            }
        }
        None
    }
}
