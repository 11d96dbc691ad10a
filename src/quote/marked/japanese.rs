//! Japanese names: parted from the clause before them and from the title behind them.
//!
//! Comes in: words that an honorific or a role closes (食堂を営む小池はるか, 三好編成 before 部長). Goes out: where the name begins and ends.

use super::clause::cut;
use super::name::{is_han, is_small};
use super::state::Reading;
use super::stretch;
use crate::quote::vocabulary::Class;
use crate::text::search;

/// Letters of the longest given name in small letters, with the one before it.
const GIVEN: usize = 5;

impl Reading {
    /// A name and a title, without what stands at the end of the name and belongs to the title: 三好編成 and 部長.
    pub(super) fn parted<'n>(&self, name: &'n str, title: &str) -> (&'n str, String) {
        let before = |end: &str| name.strip_suffix(end).filter(|rest| !rest.is_empty()).map(str::len);
        // 毛副報道局長: what makes another of a role belongs to it.
        let vice = self.marking.vice;
        let vice = if vice.is_empty() { None } else { search::rfind(name, vice).filter(|&at| at > 0) };
        let office = || self.speech.organisations.forms().filter_map(before).min();
        // 神谷俊介予報課長: a full name has four letters, rarely five.
        let long = self.marking.joiner.is_some() && name.chars().all(is_han) && stretch::count(name) > 5;
        let far = || name.char_indices().nth(4).filter(|_| long).map(|(at, _)| at);
        let lesser = || self.speech.lesser.forms().filter_map(before).find(|&at| at > 3);
        let at = vice.or_else(office).or_else(far).or_else(lesser).unwrap_or(name.len());
        (&name[..at], format!("{}{title}", &name[at..]))
    }

    /// Where the given name begins that a text ends in, in small letters: 小池はるか. What an honorific follows may be any.
    pub(super) fn given(&self, text: &str, called: bool) -> Option<usize> {
        let family = text.trim_end_matches(is_small);
        let given = &text[family.len()..];
        let any = called && !stretch::begins(given, self.marking.no_given);
        let name =
            any && (2..=4).contains(&stretch::count(given)) || self.vocabulary.class(given).is(Class::WOMAN);
        (name && family.ends_with(is_han)).then_some(family.len())
    }

    /// Whether a letter belongs to a given name that looks like more than one word: は of 小池はるか.
    pub(super) fn is_within_name(&self, text: &str, at: usize) -> bool {
        if self.marking.joiner.is_none() {
            return false;
        }
        let start = text[..at].char_indices().rev().take(GIVEN).last().map_or(at, |(start, _)| start);
        let (text, at) = (cut(&text[start..], 2 * GIVEN), at - start);
        let names = self.spans(text, Class::WOMAN).into_iter();
        names.filter(|&(from, to)| from <= at && at < to).any(|(from, _)| text[..from].ends_with(is_han))
    }

    /// 最後の駅長だった古舘栄一: what stands after the last small letter, where that is long enough for a name.
    pub(super) fn after_small_letters(&self, name: &str, called: bool) -> String {
        let end = self.given(name, called).unwrap_or(name.len());
        let small = name[..end].char_indices().rev().find(|(_, c)| is_small(*c));
        let tail = small.map(|(at, c)| &name[at + c.len_utf8()..]);
        tail.filter(|tail| stretch::count(tail) >= 2).unwrap_or(name).to_owned()
    }
}
