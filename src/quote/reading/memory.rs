//! Who was spoken of, and for whom a pronoun may stand.
//!
//! Comes in: speakers in reading order. Goes out: the one who is meant, and how sure that is.

use crate::quote::person::{PersonId, Sex};
use crate::quote::{Speaker, SpeakerState};
use crate::verdict::Confidence;

/// Subjects that a pronoun may reach back over.
pub(super) const SUBJECTS: usize = 4;

/// Who was spoken of, as far as pronouns and continuation need it.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Known {
    pub(super) speaker: Speaker,
    pub(super) sex: Option<Sex>,
    pub(super) person: Option<PersonId>,
    /// A description or an organisation may go on, but "he" is not one.
    pub(super) human: bool,
    /// Something else than a capital says that it is a person.
    pub(super) sure: bool,
}

/// What the reading knows at a place.
#[derive(Clone, Debug, Default)]
pub(super) struct Memory {
    /// The last who spoke.
    pub(super) spoke: Option<Known>,
    /// The persons that sentences were about, latest last; at most [`SUBJECTS`].
    pub(super) subjects: Vec<Known>,
    /// The one man and the one woman whom the sentence before named.
    pub(super) named: [Option<Known>; 2],
    /// It named several of them.
    pub(super) several: [bool; 2],
    /// It was about somebody and quoted nobody.
    pub(super) introduced: bool,
}

impl Memory {
    pub(super) fn about(&mut self, known: Known) {
        if !known.human {
            return;
        }
        self.subjects.retain(|k| k.person.is_none() || k.person != known.person);
        if self.subjects.len() == SUBJECTS {
            self.subjects.remove(0);
        }
        self.subjects.push(known);
    }

    /// Whether a pronoun surely stands for `meant`: the last spoken of, known to be of its sex, as the last who spoke is not.
    pub(super) fn sure(&self, sex: Option<Sex>, meant: &Known) -> bool {
        let same = |k: &Known| k.person == meant.person && k.speaker.name == meant.speaker.name;
        let named = |sex: Sex| {
            self.several[sex as usize] || self.named[sex as usize].as_ref().is_some_and(|k| !same(k))
        };
        meant.sex.is_some()
            && meant.sex == sex
            && meant.speaker.confidence >= Confidence::hundredths(75)
            && (self.spoke.as_ref().is_some_and(same) || !sex.is_some_and(named))
            && self
                .spoke
                .as_ref()
                .is_none_or(|k| same(k) || !k.human || k.sex.is_some_and(|s| Some(s) != sex))
            && self.subjects.last().is_some_and(same)
    }

    /// Whoever of a surname and a sex was spoken of last: "Jane Roe laughed. Ms. Roe …".
    pub(super) fn namesake(&self, surname: &str, sex: Option<Sex>) -> Option<PersonId> {
        // "Freddy", of Freddy and Donald Roe, is not who "Mr. Roe" is.
        let may = |k: &&Known| k.sex == sex && k.speaker.mention.ends_with(surname);
        self.subjects.last().into_iter().chain(self.named.iter().flatten()).find(may)?.person
    }

    /// Whether nobody else was spoken of last who may be of a sex.
    pub(super) fn last_may_be(&self, sex: Sex, meant: &Known) -> bool {
        !self.subjects.last().is_some_and(|k| k.person != meant.person && k.sex.is_none_or(|s| s == sex))
    }

    /// Whom a pronoun stands for; `described`, a description of whatever sex.
    pub(super) fn antecedent(&self, sex: Option<Sex>, described: bool) -> Option<&Known> {
        let may = |k: &&Known| k.human && (k.sex.is_none() || sex.is_none() || k.sex == sex);
        let named = |k: &&Known| may(k) && k.speaker.name.is_some();
        let fits = |k: &&Known| named(k) && (k.sure || k.sex.is_some() || sex.is_none());
        // "A spokesman was at the scene. “…,” he said."
        let nameless = self
            .subjects
            .last()
            .filter(may)
            .filter(|k| k.speaker.name.is_none() && k.sure && (described || k.sex.is_some()));
        if nameless.is_some() {
            return nameless;
        }
        let subject = self.subjects.iter().rev().find(fits);
        let spoke = self.spoke.as_ref().filter(fits);
        // "She thanked Mr. Roe. “…,” he said."
        let object = || sex.and_then(|sex| self.named[sex as usize].as_ref());
        // "Roe defended the plan. “…,” he said.": a capital alone, where nobody else is there.
        let other = || self.subjects.last().filter(named);
        subject.or(spoke).or_else(object).or_else(other)
    }
}

/// The same speaker where no mention says so: continuation.
pub(super) fn continued(known: &Known, confidence: u8) -> Known {
    let mut known = known.clone();
    known.speaker.state = SpeakerState::Inferred;
    known.speaker.confidence = Confidence::hundredths(confidence);
    known
}
