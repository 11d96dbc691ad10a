//! What stands further from words and still says whose they are, where nothing is written with a capital: the sentence before, the one
//! behind, the clause around.
//!
//! Comes in: the stretches before and behind a quotation. Goes out: who was spoken of, who relays it, whether it is speech at all.

use super::clause::{COMMAS, REACH, cut, is_end, last_clause, strip_parentheses, tail};
use super::name::{description, inferred, is_han, is_small};
use super::state::Reading;
use super::stretch;
use crate::quote::vocabulary::Class;
use crate::quote::{Speaker, SpeakerState};
use crate::text::search;

/// Letters of the longest term in marks that is part of a noun.
const TERM: usize = 6;

/// Letters of the longest sentence that says no more than who relays the one before it.
const RELAY: usize = 28;

impl Reading {
    /// Learns the names that honorifics and roles follow, and those that open a sentence; and whom the last sentence is about.
    pub(super) fn note(&mut self, text: &str) {
        let text = if self.learning { text } else { tail(text) };
        let mut sentences = text.split(is_end).peekable();
        while let Some(sentence) = sentences.next() {
            let sentence = cut(sentence, REACH);
            let about = self.about(sentence);
            // 井上誠代表は会見した。予算案を「…」と批判した
            if !self.learning && sentences.peek().is_some() && !sentence.trim().is_empty() {
                self.since =
                    about.filter(|speaker| self.is_somebody(speaker)).map(|speaker| inferred(speaker, 50));
            }
        }
    }

    /// Whom a sentence is about.
    fn about(&mut self, sentence: &str) -> Option<Speaker> {
        if self.marking.spaced {
            self.learn_titled(sentence);
            let marked = self.marking.particles.iter().any(|particle| search::holds(sentence, particle));
            let topic = self.topic_person(sentence);
            return topic.or_else(|| if marked { self.subject(sentence) } else { None });
        }
        if self.learning {
            self.learn_before_role(sentence);
        }
        let phrase = self.titled(sentence).or_else(|| self.called(sentence));
        let titled = phrase.map(|phrase| self.named(&phrase));
        let subject = self.subject(sentence);
        let opening = self.opening(sentence).map(|name| self.named(&name));
        opening.or(titled).or(subject)
    }

    /// The person whom an honorific named last in the sentence before.
    pub(super) fn latest(&mut self, before: &str) -> Option<Speaker> {
        let before = tail(before);
        let before = before.trim_end_matches(is_end);
        let mut clause = strip_parentheses(last_clause(before, self.speech.abbreviations));
        // 浜田鉄男さんは苦笑いした: the subject of the sentence before.
        if let Some(at) = clause.find(|c| stretch::has(self.marking.topics, c))
            && self.speech.male_titles.ends(&clause[..at])
            && !self.marking.spaced
        {
            clause.truncate(at);
        }
        if !self.speech.male_titles.ends(&clause) {
            return None;
        }
        let phrase = stretch::last(&clause, "、，。「」").to_owned();
        (!phrase.is_empty() && !self.marking.spaced)
            .then(|| Speaker { state: SpeakerState::Inferred, ..self.named(&phrase) })
    }

    /// Whether a speaker is known to be a person: by a role or by what people are called.
    fn is_somebody(&self, speaker: &Speaker) -> bool {
        let known = speaker.name.as_ref().is_some_and(|name| self.opening(&format!("{name}，")).is_some());
        speaker.role.is_some()
            || known
            || self.speech.male_titles.ends(&speaker.mention)
            || self.is_role(&speaker.mention)
    }

    /// 大野和也容疑者を逮捕した: learns the full names that stand before what people are, whatever the sentence says of them.
    fn learn_before_role(&mut self, sentence: &str) {
        if self.marking.joiner.is_none() {
            return;
        }
        for (from, to) in self.spans(sentence, Class::ROLE.with(Class::MALE_TITLE)) {
            let (head, title) = (&sentence[..from], &sentence[from..to]);
            let called = self.speech.male_titles.has(title);
            let family = &head[..self.given(head, called).unwrap_or(head.len())];
            let run = family.trim_end_matches(|c| is_han(c) || matches!(c, '\u{30a1}'..='\u{30fe}'));
            let name = &head[run.len()..];
            // 石井官房長官: the longest role of all.
            let longest = self.with_role(&sentence[run.len()..to]);
            let (name, title) = longest.as_ref().map_or((name, title), |(name, role)| (name, role));
            let (name, title) = self.parted(name, title);
            let letters = stretch::count(name);
            let full = (3..=5).contains(&letters) && name.chars().all(is_han)
                || family.len() < head.len() && (4..=7).contains(&letters) && name.starts_with(is_han)
                || (5..=16).contains(&letters) && name.contains('・') && !name.contains(is_han);
            if full
                && !stretch::ends(name, self.marking.offices)
                && !self.is_common(name)
                && !self.ends_with_role(name)
                && stretch::count(&title) > 1
            {
                // 作家の森下礼子さん: what somebody is stands before the name.
                let noun = run.strip_suffix(self.marking.joiner.unwrap_or("")).unwrap_or("");
                let noun = &noun[noun.trim_end_matches(|c| !is_small(c)).len()..];
                let noun = stretch::last(noun, COMMAS).to_owned();
                let role = [title, noun].into_iter().find(|title| self.ends_with_role(title));
                let _ = self.known(name.to_owned(), role, name);
            }
        }
    }

    /// “十三五”期间: a term that stands before the rest of its noun. `behind` is what follows the marks.
    pub(super) fn is_part_of_noun(&self, inner: &str, behind: &str, single: bool) -> bool {
        // 'लाल चुनरी' से: a title that a postposition governs.
        let mut words = behind.split_whitespace();
        let governs = |word: &str| self.speech.prepositions.has(word) || self.speech.genitives.has(word);
        if single
            && self.marking.apart
            && words.next().is_some_and(|word| governs(word) && !self.speech.that.has(word))
            && !words.next().is_some_and(|word| self.speech.cue_verbs.has(word))
        {
            return inner.split_whitespace().count() <= 3 && inner.ends_with(char::is_alphanumeric);
        }
        self.marking.particles.is_empty()
            && behind.starts_with(is_han)
            && !stretch::begins(behind, self.marking.behind_marks)
            && stretch::count(inner) <= TERM
            && inner.ends_with(char::is_alphanumeric)
            && self.verb(cut(behind, 4)).is_none()
    }

    /// Whether what stands before a quotation only joins it to the one before: `，但“…”`, `，並指「…」`.
    pub(super) fn is_joined(&self, before: &str) -> bool {
        if !self.marking.particles.is_empty() {
            return false;
        }
        let before = before.trim();
        let rest = stretch::from(before, COMMAS);
        if rest.len() == before.len() {
            return false;
        }
        let joins = |word: &str| rest.strip_prefix(word).is_some_and(|rest| stretch::count(rest) <= 3);
        rest.is_empty() || self.speech.conjunctions.forms().any(joins)
    }

    /// 同氏は, उनके अनुसार: whoever was spoken of before.
    pub(super) fn own_source(&self, before: &str) -> Option<Speaker> {
        let word = self.speech.own_sources.iter().find(|word| search::holds(before, word))?;
        let speaker = self.stands_for(description(word));
        (speaker.name.is_some() || speaker.mention != word).then_some(speaker)
    }

    /// タス通信が伝えた: a sentence that says no more than who relays the one before it.
    pub(super) fn relayed_next(&self, next: &str) -> Option<String> {
        let relays = self.speech.relays.forms().any(|verb| search::holds(next, verb));
        let outlets = self.speech.outlets.iter().filter(|outlet| search::holds(next, outlet));
        let outlet = outlets.max_by_key(|outlet| outlet.len())?;
        (relays && stretch::count(next) <= RELAY).then(|| outlet.to_owned())
    }

    /// 对于裁员传闻，公司回应称: without what the words are about, which may be hearsay.
    pub(super) fn without_topic<'t>(&self, before: &'t str) -> &'t str {
        let topic = self.speech.adjuncts.begins(before.trim_start());
        match search::split_at(before, "，").filter(|_| topic) {
            Some((_, rest)) => rest,
            None => before,
        }
    }
}
