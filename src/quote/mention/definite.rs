//! Names behind what somebody is, where no letter tells a name: وزير الخارجية المصري سامح عبد الرحمن.
//!
//! Comes in: a run of words and the role in it or before it. Goes out: where in the run the name stands; nowhere, where its words only
//! say more of the role.

use super::run::person_in;
use crate::lexicon::{Affixes, Grammar};
use crate::quote::sentence::Parsed;
use crate::quote::word::{Class, Shape, Token};

/// Words between a verb and a name that it has for its subject.
const REACH: usize = 8;

/// The name within the run `at..end` of a phrase that begins at `from`.
pub(super) fn name_in(
    parsed: &Parsed,
    from: usize,
    at: usize,
    end: usize,
    grammar: Grammar,
) -> Option<(usize, usize)> {
    let tokens = &parsed.tokens;
    let text = |i: usize| tokens[i].text(parsed.text);
    let affixes = &parsed.speech.affixes;
    // توضح الفنانة أنها: "that she" opens another clause.
    let end = (at..end).find(|&i| tokens[i].is(Class::THAT)).unwrap_or(end);
    // الله of عبد الله opens no name.
    let known = |i: usize| tokens[i].is(Class::MAN.with(Class::WOMAN)) && !affixes.article.begins(text(i));
    let is_role = |i: usize| tokens[i].is(Class::ROLE.with(Class::TITLE)) && !known(i);
    let role = (at.saturating_sub(1).max(from)..end).rev().find(|&i| is_role(i));
    let owned = |i: usize| !known(i) && is_owned(text(i), affixes);
    let named = |start: usize| {
        let (from, mut to) = person_in(tokens, start, end, grammar)?;
        while to > from + 1 && owned(to - 1) {
            to -= 1;
        }
        // نصار للجزيرة: who was told.
        let told = (from + 1..to).find(|&i| affixes.article_taken_up.begins(text(i)));
        to = told.unwrap_or(to);
        Some((from, to))
    };
    let Some(role) = role else { return named(at) };
    let start = role + 1;
    if start >= end {
        return named(at);
    }
    // للأمم: what somebody stands for.
    let stands_for = |i: usize| affixes.article_taken_up.begins(text(i));
    let definite = |i: usize| affixes.article.begins(text(i)) || stands_for(i);
    let place = |i: usize| tokens[i].is(Class::NO_NAME.with(Class::ORGANISATION));
    // الخبير سامح حسن: a first name that no list has stands right behind what is definite.
    if let Some(first) = (start..end).find(|&i| known(i)) {
        let particle = first > start + 1 && tokens[first - 1].is(Class::PARTICLE);
        let unknown = first > start
            && !definite(first - 1)
            && !place(first - 1)
            && if first - 1 == start { affixes.article.within(text(role)) } else { definite(first - 2) };
        return named(if particle { first - 2 } else { first - usize::from(unknown) });
    }
    // مدير الدفاع المدني: what the role is of. الرئيس التركي: where somebody is from.
    // رئيسة الوزراء: of two words, it is one too.
    let construct = !affixes.article.within(text(role)) || text(role).contains(' ');
    let adjective = |i: usize| {
        place(i) || stands_for(i) || affixes.nisba.ends(text(i)) && i + 1 < end && !definite(i + 1)
    };
    // الأمين العام للأمم المتحدة
    let of = (start..end).any(stands_for);
    // رئيس الاتحاد الدولي لكرة القدم جياني روسي: two words behind the last definite one, or the last two.
    let last = (start..end - 1).rev().find(|&i| definite(i)).map_or(start, |i| i + 1);
    if last > start && end - last >= 2 {
        return named(last);
    }
    let mut first = start;
    while first < end && definite(first) && (construct || of || adjective(first)) {
        first += 1;
    }
    if first < end { named(first) } else { None }
}

/// وصف المحامي طارق مرعي الحكم بأنه: where the words `from..to` end before what the verb takes, which stands right before what is said of it.
pub(in crate::quote) fn before_object(parsed: &Parsed, from: usize, to: usize) -> usize {
    let tokens = &parsed.tokens;
    let affixes = &parsed.speech.affixes;
    // اتهم النائب عقيل الموسوي الحكومة بـ"المماطلة"
    let quoted = tokens.get(to + 1).is_some_and(|t| matches!(t.shape, Shape::Quote(_)));
    let behind = |t: &&Token| t.is(Class::THAT) || quoted && t.is(Class::PREPOSITION);
    let Some(last) = tokens.get(to).filter(behind).and(to.checked_sub(1)) else { return to };
    let word = tokens[last].text(parsed.text);
    let verb = tokens[from.saturating_sub(REACH)..from].iter().rev().find(|t| t.is(Class::CUE));
    let takes = verb.is_some_and(|t| t.is(Class::WEAK) && !affixes.possessives.ends(t.text(parsed.text)));
    let object = takes && last > from + 1 && affixes.article.begins(word) && !affixes.nisba.ends(word);
    if object { last } else { to }
}

/// The person whom the run `at..end` of any passage names: المتحدث باسم الكرملين فيكتور أورلوف, وزيرة الدفاع كارمن رويز.
pub(in crate::quote) fn person_of_role(
    parsed: &Parsed,
    at: usize,
    end: usize,
    grammar: Grammar,
) -> Option<(usize, usize)> {
    let house = at.checked_sub(1).and_then(|before| behind_house(parsed, before, end));
    house.or_else(|| name_in(parsed, at.saturating_sub(1), at, before_object(parsed, at, end), grammar))
}

/// خصومه, حملتها: "his opponents", "her campaign", which are in no name.
pub(super) fn is_owned(word: &str, affixes: &Affixes) -> bool {
    affixes.possessives.ends(word) && word.chars().count() > 4 && !affixes.article.begins(word)
}

/// المتحدث باسم الكرملين فيكتور أورلوف: the name behind the house that somebody speaks for, which the preposition at `at` governs.
pub(super) fn behind_house(parsed: &Parsed, at: usize, end: usize) -> Option<(usize, usize)> {
    let tokens = &parsed.tokens;
    let text = |i: usize| tokens[i].text(parsed.text);
    if at + 1 >= end || !parsed.speech.complements.has(text(at)) {
        return None;
    }
    let known = |i: usize| tokens[i].is(Class::MAN.with(Class::WOMAN));
    let affixes = &parsed.speech.affixes;
    let name = |i: usize| {
        !affixes.article.begins(text(i)) && !tokens[i].is(Class::NO_NAME) && !affixes.nisba.ends(text(i))
    };
    let first = (at + 2..end).find(|&i| known(i) || name(i))?;
    // الباحث في الشؤون الإيرانية حسن راضي: what one works in may be anything.
    let speaks_for = text(at) != "في" && !tokens[at + 1].is(Class::OUTLET);
    let part = |i: usize| known(i) || tokens[i].is(Class::PARTICLE);
    let last = (first + 1..end).find(|&i| !part(i)).map_or(end, |i| i + 1);
    // Of three words or fewer all are the name.
    let whole = if end - first > 3 { first + 2 } else { end };
    let end = if known(first) { last } else { whole };
    (known(first) || speaks_for && end - first >= 2).then_some((first, end))
}

/// متحدث باسم الشركة التعليق: where the house ends that the preposition at `at` governs, before an object.
pub(super) fn house_end(parsed: &Parsed, at: usize, end: usize) -> usize {
    let text = |i: usize| parsed.tokens[i].text(parsed.text);
    let affixes = &parsed.speech.affixes;
    if !parsed.speech.complements.has(text(at)) || at + 2 > end {
        return end;
    }
    let construct = usize::from(!affixes.article.begins(text(at + 1)));
    let adjective = |i: usize| affixes.article.begins(text(i)) && affixes.nisba.ends(text(i));
    let first = (at + 2 + construct).min(end);
    (first..end).find(|&i| !adjective(i)).unwrap_or(end)
}
