//! Who spoke, where only what follows the words says so, in languages without capitals: 「…」 三浦さんはそう言って笑った.
//!
//! Comes in: a quotation that nothing in its sentence attributes, and the sentence after it. Goes out: whoever that sentence names.

use super::marked_subject::{Reading, is_end, strip_parentheses};
use super::{Speaker, SpeakerState};
use crate::text::search;
use crate::verdict::Confidence;

/// Quotations that wait for whoever the next passage names.
#[derive(Clone, Copy, Debug)]
pub(super) struct Waiting {
    /// Number of the first of them.
    first: usize,
    /// The passage of the last.
    passage: usize,
    /// They are said to be of him or her.
    pronoun: bool,
}

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
        if sentence.trim_start().starts_with(['「', '『', '“', '"', '‘', '\'']) {
            return;
        }
        self.waiting = None;
        let sentence = sentence.split(['「', '『', '“', '"']).next().unwrap_or("");
        let speaker = if waiting.pronoun { self.first_named(sentence) } else { self.follower(sentence) };
        let Some(speaker) = speaker else { return };
        let looks_back = self.speech.hindsight.iter().any(|word| search::holds(sentence, word));
        for quotation in self.out.iter_mut().skip(waiting.first) {
            if quotation.speaker.is_none() || looks_back || waiting.pronoun {
                quotation.speaker = Some(speaker.clone());
            }
        }
        self.spoke = Some(speaker);
    }

    /// Whoever a sentence right behind words names as its subject.
    pub(super) fn follower(&mut self, sentence: &str) -> Option<Speaker> {
        let looks_back = self.speech.hindsight.iter().any(|word| search::holds(sentence, word));
        let topic = if self.marking.particles.is_empty() {
            self.topic(sentence)
        } else {
            self.topic_person(sentence)
        };
        let speaker = topic.or_else(|| self.subject(sentence))?;
        let said = self.marking.joiner.is_some() && self.verb(sentence).is_some();
        (looks_back || said || speaker.name.is_some()).then(|| Speaker {
            state: SpeakerState::Inferred,
            confidence: Confidence::hundredths(60),
            ..speaker
        })
    }

    /// The subject of the clause behind words: と田中市長は話した, but not と本音も漏らす.
    pub(super) fn subject_behind(&mut self, own: &str) -> Option<Speaker> {
        // “…요.” 이장 정순봉 씨는 …: a sentence of its own.
        let apart = if own.starts_with(' ') { self.topic_person(own) } else { None };
        let speaker = apart.or_else(|| self.subject(own))?;
        let too = self.marking.joiner.is_some() && search::holds(own, &format!("{}も", speaker.mention));
        (!too).then_some(speaker)
    }

    /// 今年58岁的乡村教师马秀英，在山里教了36年书: a name behind what somebody is, where nothing marks a subject.
    fn topic(&mut self, sentence: &str) -> Option<Speaker> {
        let sentence = strip_parentheses(sentence);
        let phrase = sentence.split(['，', ',', '、']).take(3).find_map(|clause| self.titled(clause))?;
        Some(self.named(&phrase))
    }

    /// Whether a speaker is a pronoun that stands for nobody known.
    pub(super) fn is_bare_pronoun(&self, speaker: &Speaker) -> bool {
        let mut pronouns = self.speech.he.forms().chain(self.speech.she.forms());
        speaker.name.is_none() && pronouns.any(|word| word == speaker.mention)
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
        Some(Speaker {
            name: Some(person.name.clone()),
            mention: person.name.clone(),
            role: person.role.clone(),
            state: SpeakerState::Inferred,
            confidence: Confidence::hundredths(50),
        })
    }

    /// 被告から「…」と脅された, "…"라는 기자들의 질문에: whose words they are said to be.
    pub(super) fn told(&mut self, before: &str, own: &str) -> Option<Speaker> {
        if self.marking.joiner.is_some() {
            let from = before.strip_suffix("から")?;
            let passive = ["われ", "され", "かれ", "たれ"].iter().any(|form| search::holds(own, form));
            let phrase = from.rsplit(['、', 'は']).next().unwrap_or(from);
            return (passive && own.starts_with('と') && !phrase.is_empty()).then(|| self.named(phrase));
        }
        if !self.marking.spaced || self.marking.surnames.is_empty() || !own.starts_with(char::is_alphabetic) {
            return None;
        }
        let (ending, _) = own.split_once(' ')?;
        let rest = &own[ending.len()..];
        let noun = self
            .speech
            .statements
            .forms()
            .filter_map(|noun| search::find(rest, &format!(" {noun}")))
            .min()?;
        let phrase = rest[..noun].trim_start().trim_end_matches('의');
        // 증권가에서는 "…"는 지적도 나온다
        let among =
            ["에서는", "에선", "에서도", "에서"].iter().find_map(|end| before.trim_end().strip_suffix(end));
        if let Some(among) = among.filter(|_| phrase.is_empty() && ending.ends_with('는')) {
            let among = self.last_words(among);
            return Some(self.named(self.without_circumstances(&among)));
        }
        let near = phrase.split(' ').count() <= 3 && ending.ends_with('는');
        (near && !phrase.is_empty()).then(|| self.named(phrase))
    }

    /// 『雨の手紙』について: what no と gives is a title or a term.
    pub(super) fn is_term(&self, before: &str, own: &str, titled: bool) -> bool {
        let given = own.starts_with(['と', '。', '、', '（', '('])
            || own.is_empty()
            || own.starts_with("など")
            || own.starts_with("って");
        let marked = own.starts_with(['を', 'に', 'が', 'の', 'で', 'へ', 'や']);
        let topic = before.ends_with(['は', 'も']);
        // 「深い遺憾の意」を表明した
        let verb =
            own.strip_prefix('を').filter(|rest| self.verb(rest).is_some_and(|verb| rest.starts_with(&verb)));
        let marked = marked && verb.is_none();
        self.marking.joiner.is_some() && !given && (titled || marked && !topic)
    }
}
