//! Quotations that their own sentence attributes to nobody, and the sentence behind them that does.

use super::memory::continued;
use super::state::{Reading, Sentence, Unclaimed};
use crate::quote::Quotation;
use crate::quote::cue::{Attribution, Place};
use crate::quote::mention::Sort;
use crate::quote::word::{Shape, Token};

/// Marks and stops that may close a sentence behind its last words.
const MARKS: usize = 10;

impl Reading<'_> {
    /// Remembers that the quotation read last was attributed to nobody, where nothing follows it in its sentence.
    pub(super) fn leave_unclaimed(
        &mut self,
        sentence: &Sentence,
        at: usize,
        attribution: Option<&Attribution>,
    ) {
        let parsed = sentence.reader.parsed;
        // "In Brüssel klingt die Warnung, dass …": a thing says nothing.
        let thing = |a: &Attribution| {
            a.place == Place::Before
                && a.mention.is_some_and(|m| m.sort == Sort::Description && !sentence.reader.speaks(&m))
        };
        // وأضافت: “…”. وكانت الناشطة هدى مراد …: a verb without its subject, where nobody was named.
        let nobody = sentence.reader.grammar.verb_first
            && self.memory.spoke.is_none()
            && attribution.is_some_and(|a| a.mention.is_none());
        let guessed = nobody || attribution.is_none_or(|a| a.place == Place::Subject || thing(a));
        // Marks and stops alone, and few of them: a sentence may be nothing but quotations.
        let rest = &parsed.tokens[at + 1..sentence.range.end];
        let last = || rest.len() <= MARKS && !rest.iter().any(Token::is_word);
        let number = self.out.len().checked_sub(1).filter(|_| guessed && last());
        self.unclaimed =
            number.map(|number| Unclaimed { number, passage: sentence.passage, sentence: sentence.place });
    }

    /// Gives the quotation before a sentence to whom the sentence says that it belongs.
    pub(super) fn claim(&mut self, sentence: &Sentence) {
        let Some(unclaimed) = self.unclaimed.take() else { return };
        let next = unclaimed.passage == sentence.passage && unclaimed.sentence + 1 == sentence.place
            || unclaimed.passage + 1 == sentence.passage && sentence.place == 0;
        if !next {
            return;
        }
        let reader = sentence.reader;
        let parsed = reader.parsed;
        let range = &sentence.range;
        let Some(at) = range.clone().find(|&i| parsed.tokens[i].is_word()) else { return };
        let unnamed = self.out.get(unclaimed.number).filter(|q| q.speaker.is_none() && q.cue.is_some());
        let found = reader
            .hindsight(at, range.end)
            .or_else(|| reader.looks_back(range))
            .or_else(|| reader.named_only_after(range, unnamed?.cue.as_deref()?));
        let cue = found.and_then(|a| a.cue).map(|(from, to)| parsed.words(from, to).to_owned());
        let mention = found.and_then(|a| a.mention).or_else(|| reader.named_behind_colon(range));
        // « Un scandale ! » X n’a pas mâché ses mots.
        let nobody = self.out.get(unclaimed.number).is_some_and(|q| q.speaker.is_none());
        let about = || {
            let silent = !parsed.tokens[range.clone()].iter().any(|t| matches!(t.shape, Shape::Quote(_)));
            let same = unclaimed.passage == sentence.passage && nobody && silent;
            reader.named_at(at, range.end).filter(|m| {
                same && m.sort == Sort::Person && m.name.1 - m.name.0 > 1 && reader.grammar.inverts
            })
        };
        let mention = mention.or_else(about);
        let Some(mention) = mention else { return };
        let known = continued(&self.resolver.known(parsed, &mention, &self.memory), 65);
        if let Some(Quotation { speaker, cue: of, .. }) = self.out.get_mut(unclaimed.number) {
            *speaker = Some(known.speaker.clone());
            *of = cue.or(of.take());
        }
        self.memory.spoke = Some(known);
    }
}
