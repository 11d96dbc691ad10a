//! Passives whose participle closes the clause, as in German and Dutch.

use super::Reader;
use crate::quote::mention::{Mention, Sort};
use crate::quote::word::{Class, Shape};

impl Reader<'_, '_> {
    /// "Der Plan wird von X als „…“ bezeichnet", "wurde im „Kurier“ „…“ genannt": who does what the participle `cue` says, in the clause
    /// that begins at `opening` and whose other words end at `limit`. `Some(None)`: nobody is named.
    #[allow(clippy::option_option, reason = "no passive, and a passive that names nobody, are two answers")]
    pub(super) fn passive_by(&self, opening: usize, cue: usize, limit: usize) -> Option<Option<Mention>> {
        let tokens = &self.parsed.tokens;
        let participle = self.parsed.speech.affixes.participles.ends(tokens[cue].text(self.parsed.text));
        // "wird mit den Worten zitiert": the subject speaks.
        if !participle || tokens[cue].is(Class::RELAY) {
            return None;
        }
        let closed = self.token(cue + 1).is_some_and(|t| t.is(Class::PASSIVE));
        let finite = (opening..limit).find(|&i| tokens[i].is(Class::AUXILIARY));
        if !closed && !finite.is_some_and(|i| tokens[i].is(Class::PASSIVE)) {
            return None;
        }
        // "Der Vorschlag von X wurde …": what stands before the verb belongs to the subject.
        let free = |i: &usize| *i == opening || finite.is_none_or(|verb| verb < *i);
        let agents = || {
            let by = (opening..limit).filter(free).filter(|&i| tokens[i].is(Class::AGENT));
            by.filter_map(|i| self.phrase(i + 1, limit))
        };
        // "wird die Gefahr von Bränden vom Wetterdienst …": who may do it goes before what something is of.
        let agent = agents().find(|m| self.speaks(m)).or_else(|| agents().next());
        let outlet = || {
            let at = (opening..limit).filter(free).find(|&i| self.is_source_preposition(i))? + 1;
            if matches!(self.shape(at), Some(Shape::Quote(number)) if self.names_something(number)) {
                return Some(Mention { sort: Sort::Organisation, from: at, to: at + 1, name: (at, at + 1) });
            }
            self.phrase(at, limit).filter(|m| tokens[m.from..m.to].iter().any(|t| t.is(Class::OUTLET)))
        };
        Some(agent.or_else(outlet))
    }
}
