//! Who spoke, where only the sentence behind the words says so: „…“ Mit diesen Worten eröffnete X das Fest.

use super::Quotation;
use super::continuation::Sentence;
use super::cue::{Attribution, Place, Reader};
use super::mention::{Mention, Sort};
use super::reading::Reading;
use super::speaker::continued;
use super::word::{Class, Shape, Token};

/// Words within which whoever spoke is named.
const REACH: usize = 10;

/// Words within which the verb of saying stands.
const VERB: usize = 40;

/// A quotation that its own sentence attributes to nobody.
#[derive(Clone, Copy, Debug)]
pub(super) struct Unclaimed {
    /// Its number.
    number: usize,
    passage: usize,
    /// Number of its sentence.
    sentence: usize,
}

impl Reader<'_, '_> {
    /// Who spoke the words before token `at`, where a phrase there looks back on them.
    pub(super) fn hindsight(&self, at: usize, end: usize) -> Option<Attribution> {
        let tokens = &self.parsed.tokens;
        let end = end.min(at + VERB);
        let first = tokens.get(at).filter(|t| t.is(Class::HINDSIGHT))?;
        let (mention, cue) = if first.is(Class::DETERMINER.with(Class::TAIL).with(Class::THAT)) {
            // "Das musste X einräumen", "Das ist die Meinung von X"
            if let Some(owned) = (at + 1..end).find_map(|i| Some((self.owner_of(i, end)?, i))) {
                owned
            } else {
                let verb = if first.is(Class::TAIL) { Class::CUE.with(Class::WEAK) } else { Class::CUE };
                let said = (at + 1..end).find(|&i| {
                    self.is_cue(i, verb)
                        || i == at + 1 && tokens[i].is(verb) && tokens[i].shape == Shape::Lower
                });
                let closed = |m: &Mention| tokens.get(m.to).is_none_or(|t| t.shape == Shape::Stop);
                // "So die Ministerin."
                let alone = || self.named_at(at + 1, end).filter(|m| first.is(Class::TAIL) && closed(m));
                let before = |cue: usize| self.named_at(at + 1, end).filter(|m| m.to <= cue);
                // "так охарактеризовала политику премьер-министр X"
                let far = |cue: usize| {
                    (cue + 1..end.min(cue + REACH))
                        .take_while(|&i| {
                            !self.grammar.verb_second && self.grammar.inverts && tokens[i].is_word()
                        })
                        .filter(|&i| tokens[i].is(Class::ROLE.with(Class::MAN).with(Class::WOMAN)))
                        .find_map(|i| self.named_at(i, end))
                };
                let subject = |cue: usize| {
                    self.behind_first_verb(at + 1, end).or_else(|| before(cue)).or_else(|| far(cue))
                };
                match said.and_then(|cue| Some((subject(cue)?, cue))) {
                    Some(found) => found,
                    None => (alone()?, at),
                }
            }
        } else {
            let of = tokens.get(at + 1).is_some_and(|t| t.is(Class::PREPOSITION.with(Class::DETERMINER)));
            let mention = (at + 1..end.min(at + REACH))
                .take_while(|&i| tokens[i].is_word() || tokens[i].shape == Shape::Comma)
                .find_map(|i| {
                    let mention = self.named_at(i, end)?;
                    (i == at + 1 && of || !tokens[mention.from].is(Class::OBLIQUE)).then_some(mention)
                })?;
            (mention, at)
        };
        let cue = Some((cue, cue + 1));
        Some(Attribution { mention: Some(mention), cue, place: Place::After, loose: true, weak: false })
    }

    /// "Güreşçi Yasin Er, antrenörüne bu sözlerle teşekkür etti": a subject, and what looks back on the words behind it.
    fn looks_back(&self, range: &std::ops::Range<usize>) -> Option<Attribution> {
        let tokens = &self.parsed.tokens;
        let end = range.end.min(range.start + VERB);
        let back =
            (range.start..end).find(|&i| self.grammar.suffix_apostrophe && tokens[i].is(Class::HINDSIGHT))?;
        if tokens[range.start..back].iter().any(|t| matches!(t.shape, Shape::Quote(_))) {
            return None;
        }
        let named = |at: usize| self.named_at(at, back).filter(|m| m.sort == Sort::Person && m.from == at);
        let mention = (range.start..back).take(16).find_map(|at| {
            let apart = named(at)?;
            tokens
                .get(apart.to)
                .is_some_and(|t| t.shape == Shape::Comma || t.is(Class::HINDSIGHT))
                .then_some(apart)
        })?;
        Some(Attribution::new(Place::After, Some(mention), Some(back)).loosely())
    }

    /// Whoever the sentence behind a verb without its subject names by first name and family name.
    fn named_only_after(&self, range: &std::ops::Range<usize>, verb: &str) -> Option<Attribution> {
        if !self.grammar.verb_first {
            return None;
        }
        let woman = self.parsed.speech.affixes.feminine_verbs.ends(verb);
        let other = if woman { Class::MAN } else { Class::WOMAN };
        let mention = (range.start..range.end.min(range.start + REACH)).find_map(|at| {
            self.named_at(at, range.end).filter(|m| {
                let first = &self.parsed.tokens[m.name.0];
                m.sort == Sort::Person && m.name.1 - m.name.0 > 1 && !first.is(other)
            })
        })?;
        Some(Attribution::new(Place::After, Some(mention), None).loosely())
    }

    /// Somebody who may speak, named from token `at` on.
    fn named_at(&self, at: usize, end: usize) -> Option<Mention> {
        let endings = self.grammar.suffix_apostrophe.then(|| {
            (at..end).find(|&i| self.parsed.tokens[i].shape == Shape::Possessive).map_or(end, |i| i + 1)
        });
        super::noun_phrase::phrase(self.parsed, at, endings.unwrap_or(end), self.grammar).filter(|m| match m
            .sort
        {
            Sort::Person => true,
            Sort::Pronoun(class) => class.is(Class::HE.with(Class::SHE)),
            _ => self.speaks(m),
        })
    }

    /// `The author: X.`: a name behind a colon that ends the sentence.
    fn named_behind_colon(&self, sentence: &Sentence) -> Option<Mention> {
        let tokens = &self.parsed.tokens;
        let range = &sentence.range;
        let colon =
            (range.start..range.end.min(range.start + 4)).find(|&i| tokens[i].shape == Shape::Colon)?;
        let role = colon > range.start + 1
            && tokens[colon - 1].is(Class::ROLE.with(Class::TITLE))
            && tokens[colon - 2].is(Class::DETERMINER);
        self.named_at(colon + 1, range.end).filter(|m| {
            let closed = tokens.get(m.to).is_none_or(|t| matches!(t.shape, Shape::Stop | Shape::Comma));
            role && m.sort == Sort::Person && closed
        })
    }
}

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
        let last = || rest.len() <= REACH && !rest.iter().any(Token::is_word);
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
        let mention = found.and_then(|a| a.mention).or_else(|| reader.named_behind_colon(sentence));
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
