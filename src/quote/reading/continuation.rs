//! Who speaks, where the sentence says so and where it does not: pronouns within it, whoever was announced, whoever spoke before.

use super::memory::{Known, Memory, continued};
use super::state::{Reading, Sentence};
use crate::quote::Speaker;
use crate::quote::cue::{Attribution, Place, REACH};
use crate::quote::mention::{Mention, Sort};
use crate::quote::sentence::Parsed;
use crate::quote::word::{Class, Shape, Token};
use crate::text::Lower;
use crate::verdict::Confidence;

/// Whether a name is the subject right before the verb.
fn own(attribution: &Attribution, mention: &Mention) -> bool {
    mention.sort == Sort::Person
        && attribution.cue.is_some_and(|(cue, _)| mention.to <= cue && mention.to + 2 >= cue)
}

/// Whether the name stands right beside the verb, after the words.
fn beside(attribution: &Attribution, mention: &Mention) -> bool {
    attribution.place == Place::After
        && attribution
            .cue
            .is_some_and(|(cue, end)| mention.to == cue || mention.from == end || mention.from == end + 1)
}

/// "Pro Tip: “…”", "Group Words by Size: …": whether capitals that nothing says are a person open what is no speech. Where titles of books
/// and rules have capitals too.
fn labels(parsed: &Parsed, attribution: &Attribution, mention: &Mention, at: usize) -> bool {
    let colon = |t: &Token| t.shape == Shape::Colon;
    let label = match attribution.cue {
        Some((cue, _)) => colon(&parsed.tokens[cue]),
        None => mention.to < at && parsed.tokens[mention.to..at].iter().any(colon),
    };
    let who = Class::ORGANISATION.with(Class::ROLE);
    label
        && !parsed.grammar.inverts
        && matches!(mention.sort, Sort::Person | Sort::Organisation)
        && mention.name.1 - mention.name.0 > 1
        && !parsed.tokens[mention.from..mention.to].iter().any(|t| t.is(who))
}

impl Reading<'_> {
    /// Who said the stretch at token `at` of `sentence` with this attribution, and the cue as it stands.
    pub(super) fn speaker(
        &self,
        sentence: &Sentence,
        attribution: Option<&Attribution>,
        at: usize,
    ) -> (Option<Known>, Option<String>) {
        let Some(attribution) = attribution else { return self.continuation(sentence) };
        let parsed = sentence.reader.parsed;
        let cue = attribution.cue.map(|(from, to)| parsed.words(from, to).to_owned());
        // "It says": nobody is named.
        let impersonal = attribution.cue.is_some_and(|(at, _)| parsed.tokens[at].is(Class::IMPERSONAL));
        // "Er wird „der Seehund“ genannt": by whom, nobody says.
        let first = sentence.range.start.max(at.saturating_sub(REACH));
        let unsaid = |(cue, _): (usize, usize)| {
            parsed.tokens[cue].is(Class::WEAK)
                && cue > at
                && parsed.tokens[first..at].iter().any(|t| t.is(Class::PASSIVE))
        };
        let impersonal = impersonal || attribution.cue.is_some_and(unsaid);
        if attribution.mention.is_none() && impersonal {
            // “…”, klinkt het: whoever was spoken of in the passage.
            let goes_on = parsed.grammar.verb_second && self.last_quoted_before == Some(sentence.passage);
            let known = self.memory.spoke.as_ref().filter(|_| goes_on);
            return (known.map(|k| continued(k, 45)), cue);
        }
        if attribution.place == Place::Subject {
            if let Some(spoke) = &sentence.spoke {
                return (Some(continued(spoke, 60)), cue);
            }
            // Reported speech without a cue goes on with who spoke.
            if sentence.reported
                && let Some(known) = self.told(sentence).or_else(|| self.reporting(sentence.passage))
            {
                return (Some(continued(known, 45)), cue);
            }
        }
        // A thing is no speaker: "Der Airbus sei erst …".
        if attribution.place == Place::Subject
            && sentence.reported
            && attribution.mention.is_some_and(|m| m.sort == Sort::Description && !sentence.reader.speaks(&m))
        {
            return (None, cue);
        }
        // Nor is "as a result", nor "it": who spoke before goes on.
        let announced = at.checked_sub(1).is_some_and(|b| parsed.tokens[b].shape == Shape::Colon);
        if attribution.place == Place::Subject
            && (parsed.grammar.inverts || !announced)
            && attribution.mention.is_some_and(|m| match m.sort {
                Sort::Description => !sentence.reader.speaks(&m),
                Sort::Pronoun(class) => class.is(Class::FIRST),
                _ => false,
            })
            && let Some(known) = self.reporting(sentence.passage)
        {
            return (Some(continued(known, 45)), cue);
        }
        let Some(mention) = attribution.mention else {
            // "…, X said, adding that “…”": the sentence has said who.
            if let Some(spoke) = &sentence.spoke {
                let participle = attribution.cue.is_some_and(|(at, _)| {
                    let gerunds = parsed.speech.affixes.gerunds;
                    gerunds.is_empty() || gerunds.ends(parsed.tokens[at].text(parsed.text))
                });
                let speaker = Speaker { confidence: Confidence::hundredths(86), ..spoke.speaker.clone() };
                let known = Known { speaker, ..spoke.clone() };
                return (Some(if participle { known } else { continued(spoke, 75) }), cue);
            }
            // The subject that the verb leaves out: whoever the sentence before was about.
            let near =
                |at: usize| at == sentence.passage || at + 1 == sentence.passage && sentence.place == 0;
            let about = self.since.as_ref().filter(|(_, at)| near(*at)).map(|(known, _)| known);
            let known = about.or(self.memory.spoke.as_ref());
            return (known.map(|k| continued(k, 60)), cue);
        };
        if attribution.place == Place::Subject
            && let Sort::Pronoun(class) = mention.sort
            && !class.is(Class::HE.with(Class::SHE).with(Class::THEY))
        {
            return (None, cue);
        }
        // "X asked Y. “…,” the senator replied.": not X.
        let replies = mention.sort == Sort::Description
            && !parsed.grammar.inverts
            && cue.as_deref().is_some_and(|cue| cue.starts_with("repl") || cue.starts_with("answer"));
        let known = if replies {
            self.resolver.known(parsed, &mention, &Memory::default())
        } else {
            self.mentioned(sentence, &mention)
        };
        // "Roe Visits Leeds: “…”"
        let bears = || {
            let first = parsed.tokens[mention.name.0].text(parsed.text).lower();
            self.resolver.register.bearer(&first).is_some()
        };
        if !known.sure && labels(parsed, attribution, &mention, at) && !bears() {
            return (None, None);
        }
        let known = match (attribution.weak, attribution.loose) {
            // "X called it “a disaster”": the verb's own subject, named.
            (true, _) if known.person.is_some() && own(attribution, &mention) => Known {
                speaker: Speaker { confidence: Confidence::hundredths(85), ..known.speaker },
                ..known
            },
            (true, _) => continued(&known, 45),
            (_, true) => continued(&known, 65),
            // A name that stands nowhere else is sure only right beside its verb.
            _ if !known.sure
                && known.person.is_none()
                && !beside(attribution, &mention)
                && !own(attribution, &mention) =>
            {
                continued(&known, 65)
            }
            _ => known,
        };
        (Some(known), cue)
    }

    /// Who a mention is; a pronoun may stand for the subject before it.
    fn mentioned(&self, sentence: &Sentence, mention: &Mention) -> Known {
        let parsed = sentence.reader.parsed;
        match &sentence.within {
            // "The union, which …, welcomed what it called “…”"
            Some((subject, known))
                if subject.sort != Sort::Person
                    && subject.to <= mention.from
                    && parsed.words(mention.from, mention.to) == "it" =>
            {
                continued(known, 60)
            }
            Some((subject, known))
                if subject.sort == Sort::Person
                    && matches!(mention.sort, Sort::Pronoun(_))
                    && subject.to <= mention.from =>
            {
                let mut memory = self.memory.clone();
                memory.about(known.clone());
                self.resolver.known(parsed, mention, &memory)
            }
            _ => self.resolver.known(parsed, mention, &self.memory),
        }
    }

    /// Whose words a sentence in verb forms of reported speech goes on with.
    fn told(&self, sentence: &Sentence) -> Option<&Known> {
        let (known, at) = self.reported.as_ref().filter(|_| sentence.reported)?;
        (*at == sentence.passage || at + 1 == sentence.passage && sentence.place == 0).then_some(known)
    }

    /// Whose words the sentences before report.
    fn reporting(&self, passage: usize) -> Option<&Known> {
        let since = self.since.as_ref().filter(|(known, _)| known.speaker.name.is_some());
        match (since, &self.memory.spoke) {
            (Some((known, at)), _) if *at == passage => Some(known),
            (_, spoke) if self.last_quoted_before == Some(passage) => spoke.as_ref(),
            (Some((known, at)), _) if *at + 1 == passage => Some(known),
            _ => None,
        }
    }

    /// Who goes on where no attribution says anything.
    fn continuation(&self, sentence: &Sentence) -> (Option<Known>, Option<String>) {
        if let Some((known, cue)) = &sentence.announced {
            return (Some(continued(known, 75)), cue.clone());
        }
        if let Some(known) = &sentence.spoke {
            return (Some(continued(known, 60)), None);
        }
        if let Some(known) = self.told(sentence) {
            return (Some(continued(known, 45)), None);
        }
        let near = |at: usize| at == sentence.passage || (at + 1 == sentence.passage && sentence.place == 0);
        // The sentence before was about somebody and quoted nobody: they go on.
        if sentence.whole
            && let Some((known, at)) = &self.since
            && near(*at)
        {
            return (Some(continued(known, 45)), None);
        }
        // The passage or the one before quoted somebody.
        let last = self.last_quoted_before;
        if last.is_some_and(|at| near(at) || (sentence.whole && at + 1 == sentence.passage)) {
            return (self.memory.spoke.as_ref().map(|k| continued(k, 55)), None);
        }
        (None, None)
    }
}
