//! The subject of a verb that stands first in its clause, as in Arabic.

use super::Reader;
use crate::quote::mention::definite::before_object;
use crate::quote::mention::{Mention, Sort};
use crate::quote::word::{Class, Shape};

impl Reader<'_, '_> {
    /// The subject of the verb at `cue`, not before `start`, with its words at `quote`.
    pub(super) fn subject_behind(
        &self,
        start: usize,
        cue: usize,
        quote: usize,
        crossed: bool,
    ) -> Option<Mention> {
        let tokens = &self.parsed.tokens;
        let affixes = &self.parsed.speech.affixes;
        let text = |at: usize| tokens[at].text(self.parsed.text);
        // أن المدير وصف: behind "that" the subject stands first.
        let that = (start..cue).rev().find(|&k| tokens[k].is(Class::THAT));
        let first = that.and_then(|that| self.phrase(that + 1, cue)).filter(|m| m.to == cue);
        if first.is_some() {
            return first;
        }
        // قالت طهران: a verb of women, and a place.
        let place = |at: usize| {
            let woman = affixes.feminine_verbs.ends(text(cue));
            (at < quote && woman && tokens[at].class == Class::NO_NAME).then_some(Mention {
                sort: Sort::Organisation,
                from: at,
                to: at + 1,
                name: (at, at + 1),
            })
        };
        // لكن رئيس الجمعية عمر الفايز وصف: a person right before the verb.
        let small =
            |i: &usize| !tokens[*i].is_word() || tokens[*i].is(Class::CONJUNCTION.with(Class::SUBORDINATOR));
        let opens = (start..cue).rev().find(small).map_or(start, |i| i + 1);
        let before =
            self.phrase(opens, cue).filter(|m| m.sort == Sort::Person && m.to == cue && m.to - m.from > 1);
        if before.is_some() {
            return before;
        }
        // معتبرا التقارير: behind a participle of a verb that takes an object stands that alone.
        let long = text(cue).chars().count() > 4;
        let acted = long && tokens[cue].is(Class::WEAK) && affixes.circumstantial.ends(text(cue));
        let mention = if acted { None } else { self.subject_right(cue, quote).or_else(|| place(cue + 1)) };
        // ليلى حسن تروي ما جرى قائلة: a participle has the subject of the verb before it.
        // أصدرت وزارة التربية بيانا أكدت فيه أن: so has one behind what was issued.
        let issued = cue > start && tokens[cue - 1].is(Class::STATEMENT);
        // انتقد حزب العمال القرار ووصفه بأنه: nor one that is joined to the verb before.
        let joined = tokens[cue].is(Class::WEAK) && affixes.possessives.ends(text(cue));
        // أعرب المهاجم عن سعادته، وقال: so has one that only goes on.
        let goes_on = cue > start + 1
            && (text(cue - 1) == "و" || text(cue).starts_with('و') && tokens[cue - 1].shape == Shape::Comma);
        let participle = (affixes.circumstantial.ends(text(cue)) || issued || joined || goes_on) && !crossed;
        let mention = mention.or_else(|| {
            let verb = (start..cue).rev().find(|&i| participle && self.is_cue(i, Class::CUE));
            let opening = || self.phrase(start, cue).filter(|m| participle && m.sort == Sort::Person);
            verb.and_then(|verb| self.subject_right(verb, cue)).or_else(opening)
        });
        // وصفت الخارجية التصريحات: subject and object, both with their article.
        let definite = |at: usize| affixes.article.begins(text(at));
        // وصفت الخارجية الإيرانية الاتهامات: adjectives belong to the subject.
        let adjective = |at: &usize| affixes.nisba.ends(text(*at));
        let object = |m: &Mention| {
            // نفت الوزارة الاتهامات، وقالت
            let takes = tokens[cue].is(Class::WEAK) || goes_on && m.to < cue;
            let bare = takes
                && (m.from + 1..m.to).all(definite)
                && !tokens[m.from].is(Class::MAN.with(Class::WOMAN));
            // حزب العمال القرار: the first definite noun may be what the subject is of.
            let construct = usize::from(!definite(m.from));
            (m.from + 1 + construct..m.to).filter(|_| bare).find(|at| !adjective(at))
        };
        // وصف المحامي طارق مرعي الحكم بأنه
        let mention = mention.map(|m| match before_object(self.parsed, m.from, m.to) {
            to if to < m.to => self.phrase(m.from, to).unwrap_or(m),
            _ => m,
        });
        mention.map(|m| match object(&m) {
            Some(to) => Mention { sort: Sort::Organisation, to, name: (m.from, to), ..m },
            None => m,
        })
    }
}
