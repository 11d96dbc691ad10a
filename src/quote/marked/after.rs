//! Who spoke, where only what follows the words says so, in languages without capitals: 「…」 三浦さんはそう言って笑った.
//!
//! Comes in: a quotation that nothing in its sentence attributes, and the sentence after it. Goes out: whoever that sentence names.

use super::clause::{COMMAS, is_end, strip_parentheses};
use super::name::inferred;
use super::state::{Reading, Waiting};
use super::stretch;
use crate::quote::Speaker;
use crate::text::search;

impl Reading {
    /// Lets the quotation that was written last wait.
    pub(super) fn wait(&mut self, passage: usize, pronoun: bool) {
        let Some(number) = self.out.len().checked_sub(1) else { return };
        let first = self
            .waiting
            .filter(|w| w.pronoun == pronoun && w.passage + 1 == passage)
            .map_or(number, |w| w.first);
        self.waiting = Some(Waiting { first, passage, pronoun });
    }

    /// Gives the quotations that wait to whom the passage names that follows them.
    pub(super) fn claim_waiting(&mut self, passage: usize, text: &str) {
        let Some(waiting) = self.waiting.filter(|w| w.passage < passage) else { return };
        if waiting.passage + 1 != passage {
            self.waiting = None;
            return;
        }
        let sentence = text.split(is_end).next().unwrap_or("");
        if stretch::begins(sentence.trim_start(), "「『“\"‘'") {
            return;
        }
        self.waiting = None;
        let sentence = sentence.split(|c| stretch::has("「『“\"", c)).next().unwrap_or("");
        let speaker = if waiting.pronoun { self.first_named(sentence) } else { self.follower(sentence) };
        let Some(speaker) = speaker else { return };
        let looks_back = self.speech.hindsight.stands_in(sentence);
        for quotation in self.out.iter_mut().skip(waiting.first) {
            if quotation.speaker.is_none() || looks_back || waiting.pronoun {
                quotation.speaker = Some(speaker.clone());
            }
        }
        self.spoke = Some(speaker);
    }

    /// Whoever a sentence right behind words names as its subject.
    pub(super) fn follower(&mut self, sentence: &str) -> Option<Speaker> {
        let looks_back = self.speech.hindsight.stands_in(sentence);
        let topic = if self.marking.particles.is_empty() {
            self.topic(sentence)
        } else {
            self.topic_person(sentence)
        };
        let speaker = topic.or_else(|| self.subject(sentence))?;
        let said = self.speech.grammar.verb_last && self.verb(sentence).is_some();
        (looks_back || said || speaker.name.is_some()).then(|| inferred(speaker, 60))
    }

    /// The subject of the clause behind words: と田中市長は話した, but not と本音も漏らす.
    pub(super) fn subject_behind(&mut self, own: &str) -> Option<Speaker> {
        // “…요.” 이장 정순봉 씨는 …: a sentence of its own.
        let apart = if own.starts_with(' ') { self.topic_person(own) } else { None };
        let speaker = apart.or_else(|| self.subject(own))?;
        let also = self.marking.also;
        let too = !also.is_empty() && search::holds(own, &format!("{}{also}", speaker.mention));
        (!too).then_some(speaker)
    }

    /// 今年58岁的乡村教师马秀英，在山里教了36年书: a name behind what somebody is, where nothing marks a subject.
    fn topic(&mut self, sentence: &str) -> Option<Speaker> {
        let sentence = strip_parentheses(sentence);
        let phrase =
            sentence.split(|c| stretch::has(COMMAS, c)).take(3).find_map(|clause| self.titled(clause))?;
        Some(self.named(&phrase))
    }

    /// Whether a speaker is a pronoun that stands for nobody known.
    pub(super) fn is_bare_pronoun(&self, speaker: &Speaker) -> bool {
        speaker.name.is_none() && self.pronouns().any(|word| word == speaker.mention)
    }

    /// A pronoun that stands before the name: उन्होंने कहा, “…”। मुख्यमंत्री हरीश राणा …
    pub(super) fn named_behind(&self, speaker: Speaker, next: &str) -> Speaker {
        if !self.is_bare_pronoun(&speaker) {
            return speaker;
        }
        let mention = speaker.mention.clone();
        self.first_named(next).map_or(speaker, |found| Speaker { mention, ..found })
    }

    /// The first of the article's persons whom a sentence names, where nobody was named before it.
    fn first_named(&self, sentence: &str) -> Option<Speaker> {
        if self.named_last.is_some() {
            return None;
        }
        let places = self.persons.iter().filter(|p| p.name.chars().count() > 1);
        let (_, person) = places
            .filter_map(|p| search::find(sentence, &p.name).map(|at| (at, p)))
            .min_by_key(|(at, p)| (*at, usize::MAX - p.name.len()))?;
        Some(person.speaks(50))
    }

    /// 『雨の手紙』について: what no と gives is a title or a term.
    pub(super) fn is_term(&self, before: &str, own: &str, titled: bool) -> bool {
        let marking = self.marking;
        if marking.governs.is_empty() || own.is_empty() || marking.gives.begins(own) {
            return false;
        }
        // 「深い遺憾の意」を表明した
        let object = marking.objects.forms().find_map(|object| own.strip_prefix(object));
        let verb = object.and_then(|rest| self.verb(rest).map(|verb| rest.starts_with(&verb))) == Some(true);
        let topic = stretch::ends(before, marking.topics) || stretch::ends(before, marking.also);
        titled && !marking.topics.is_empty() || marking.governs.begins(own) && !verb && !topic
    }
}
