//! Reads passages in order and writes down each quotation with its speaker, in languages whose names have capitals, and in Arabic.
//!
//! Comes in: passages. Goes out: quotations, by one call of [`read`]. Who speaks is said by the sentence, else by those before it
//! (`continuation`) or the one behind it (`unclaimed`); in an `interview` by the questions. `speaker` makes persons of mentions. What is
//! known so far is the `state`.

mod continuation;
mod interview;
mod memory;
mod speaker;
mod state;
mod unclaimed;

use self::interview::{Interview, Part, interview};
use self::memory::{Known, Memory, continued};
use self::speaker::{Resolver, label};
use self::state::{Open, Reading, Sentence};
use super::cue::{Attribution, Place, Reader};
use super::marks::Marked;
use super::mention::{Mention, Sort};
use super::person::namewords::NameWords;
use super::person::register::Register;
use super::repeats::Said;
use super::sentence::{Capitals, Parsed};
use super::word::{Class, Shape, Token, Vocabulary};
use super::{Passage, PassageRole, Quotation, QuoteKind, Status, kind, status};
use crate::text::{Byte, Span};

/// See [`super::quotations`].
pub(super) fn read(passages: &[Passage], vocabulary: &'static Vocabulary) -> Vec<Quotation> {
    let mut parsed: Vec<Parsed> = passages.iter().map(|p| Parsed::of(p.text, vocabulary)).collect();
    let quoted: Vec<Parsed> = parsed
        .iter()
        .flat_map(|p| p.quotes.iter().map(|q| q.inner.slice(p.text)))
        .filter(|inner| may_hold_name(inner))
        .map(|inner| Parsed::flat(inner, vocabulary))
        .collect();
    let names = NameWords::learn(&parsed);
    let capitals = Capitals::learn(&parsed, vocabulary.speech.grammar.capital_nouns);
    for passage in &mut parsed {
        names.settle(passage);
        passage.settle(&capitals);
    }
    let register = Register::learn(&parsed, &quoted, vocabulary);
    let mut reading = Reading {
        resolver: Resolver { register: &register },
        memory: Memory::default(),
        open: None,
        pending: None,
        out: Vec::new(),
        unclaimed: None,
        last_quoted: None,
        last_quoted_before: None,
        since: None,
        reported: None,
        transcript: parsed.iter().flat_map(lines).filter(|line| label(line).is_some()).count() >= TRANSCRIPT,
    };
    let interview = interview(passages, &parsed, &register);
    let mut entry = 0;
    let mut said = None;
    for (number, passage) in passages.iter().enumerate() {
        if passage.entry != entry {
            entry = passage.entry;
            reading.memory = Memory::default();
            reading.open = None;
            reading.pending = None;
            reading.last_quoted = None;
            reading.since = None;
            reading.reported = None;
            reading.unclaimed = None;
        }
        if let Some(interview) = &interview {
            match interview.parts[number] {
                Part::None => {}
                Part::Question => continue,
                Part::Answer { from } => {
                    reading.answer(number, &parsed[number], from, interview);
                    continue;
                }
                Part::More => {
                    let span = Span::bytes(0, passage.text.trim_end().len());
                    if let Some(last) = reading.out.last_mut().filter(|q| q.kind == QuoteKind::Answer) {
                        last.segments.push((number, span));
                    }
                    continue;
                }
            }
        }
        let reader = Reader { parsed: &parsed[number], grammar: vocabulary.speech.grammar };
        match passage.role {
            PassageRole::BlockQuote if parsed[number].quotes.is_empty() => {
                reading.block_quote(number, passage.text);
            }
            PassageRole::Body | PassageRole::Subhead | PassageRole::BlockQuote => {
                reading.passage(number, &reader, None);
            }
            PassageRole::Headline | PassageRole::Caption | PassageRole::PullQuote => {
                if !parsed[number].quotes.is_empty() {
                    let said = said.get_or_insert_with(|| Said::of(passages));
                    reading.passage(number, &reader, Some(said));
                }
            }
        }
    }
    reading.out
}

/// Whether words may hold a full name: two capitals and more, or letters that may be such; "I" is none.
fn may_hold_name(words: &str) -> bool {
    let bytes = words.as_bytes();
    let capital = |at: usize| match bytes[at] {
        b'I' => bytes.get(at + 1).is_some_and(u8::is_ascii_alphabetic),
        // Typographic marks begin with 0xe2.
        byte => byte.is_ascii_uppercase() || byte >= 0xc3 && byte != 0xe2,
    };
    (0..bytes.len()).filter(|&at| capital(at)).nth(1).is_some()
}

/// Lines in marks with a label in capitals that make a transcript.
const TRANSCRIPT: usize = 3;

/// The stretches in marks of a passage.
fn lines<'t>(parsed: &'t Parsed) -> impl Iterator<Item = &'t str> {
    parsed.quotes.iter().map(|quote| quote.inner.slice(parsed.text))
}

impl Reading<'_> {
    /// An answer without marks.
    fn answer(&mut self, number: usize, parsed: &Parsed, from: usize, interview: &Interview) {
        let text = parsed.text[from..].trim_end();
        let start = from + (text.len() - text.trim_start().len());
        let end = from + text.len();
        if start >= end {
            return;
        }
        let labelled = interview.labels[number].map(|(from, to)| {
            let mention = Mention { sort: Sort::Person, from, to, name: (from, to) };
            self.resolver.known(parsed, &mention, &self.memory).speaker
        });
        let speaker = labelled.or_else(|| interview.answers.map(|id| self.resolver.interviewee(id)));
        self.out.push(Quotation {
            segments: vec![(number, Span::bytes(start, end))],
            kind: QuoteKind::Answer,
            speaker,
            cue: None,
            via: None,
            status: Status::Said,
        });
        self.open = None;
    }

    /// A block quote without marks: the words of who was announced, or of who was spoken of.
    fn block_quote(&mut self, number: usize, text: &str) {
        let (known, cue) = if let Some((known, cue)) = self.pending.take() {
            (Some(continued(&known, 75)), cue)
        } else {
            let since = self.since.as_ref().filter(|(_, at)| at + 1 == number).map(|(known, _)| known);
            let spoke =
                self.memory.spoke.as_ref().filter(|_| self.last_quoted.is_some_and(|q| q + 1 == number));
            (since.or(spoke).map(|k| continued(k, 45)), None)
        };
        let start = text.len() - text.trim_start().len();
        let end = text.trim_end().len();
        if start < end {
            let speaker = known.as_ref().map(|k| k.speaker.clone());
            self.out.push(Quotation {
                segments: vec![(number, Span::bytes(start, end))],
                kind: QuoteKind::Quotation,
                speaker,
                cue,
                via: None,
                status: Status::Said,
            });
            self.last_quoted = Some(number);
        }
    }

    /// The quotations of a passage; where the body has `said` them already they are left out.
    fn passage(&mut self, number: usize, reader: &Reader, said: Option<&Said>) {
        let parsed = reader.parsed;
        let mut announced = self.pending.take();
        for (place, range) in parsed.sentences.iter().enumerate() {
            let mut sentence = Sentence::new(number, place, range.clone(), reader, announced.take());
            self.claim(&sentence);
            let subject = reader.subject(range, range.end);
            let known = subject.map(|m| self.resolver.known(parsed, &m, &self.memory));
            sentence.within = subject.zip(known.clone());
            for at in range.clone() {
                let Shape::Quote(quote) = parsed.tokens[at].shape else { continue };
                let marked = parsed.quotes[quote as usize];
                if said.is_none_or(|said| !said.has(marked.inner.slice(parsed.text))) {
                    self.quote(&mut sentence, at, quote as usize, marked);
                }
            }
            announced = sentence.announced.take();
            self.leave(&sentence, known);
        }
    }

    /// One stretch in marks, token `at`.
    fn quote(&mut self, sentence: &mut Sentence, at: usize, quote: usize, marked: Marked) {
        let reader = sentence.reader;
        let parsed = reader.parsed;
        let attribution = reader.attribution(&sentence.range, at);
        if status::in_marks(&reader, at, attribution.as_ref()) {
            return;
        }
        let capital_nouns = reader.grammar.capital_nouns;
        // “I saw nothing,” X said. “Never.”
        let goes_on = self.open.as_ref().is_some_and(|o| {
            o.splits
                && o.passage == sentence.passage
                && o.sentence + 1 == sentence.place
                && sentence.whole
                && !reader.grammar.inverts
        });
        // «Хватит». Этими словами …: the next sentence says that it was said.
        let next = if sentence.whole { parsed.sentences.get(sentence.place + 1) } else { None };
        let behind = || {
            let next = next?;
            let mut first = next.clone().take(4);
            reader.hindsight(first.find(|&i| parsed.tokens[i].is_word())?, next.end)
        };
        let said = attribution.or_else(behind);
        let kind = kind::kind(parsed, quote, at, said.as_ref(), sentence.whole, capital_nouns);
        let Some(kind) = kind.or(goes_on.then_some(QuoteKind::Fragment)) else { return };
        let start = sentence.range.start;
        let first = at == start || (at == start + 1 && !parsed.tokens[start].is_word());
        let segment = (sentence.passage, marked.inner);
        self.last_quoted_before = self.last_quoted.replace(sentence.passage);
        if self.transcript
            && let Some(known) = self.resolver.labelled(marked.inner.slice(parsed.text))
        {
            self.transcribed(sentence, known, segment, !marked.closed);
            return;
        }
        // Over several paragraphs: the last one has no close, this one begins with an opening mark.
        let chained = self.open.as_ref().is_some_and(|o| o.unclosed && o.passage + 1 == sentence.passage);
        let other = || {
            let mention = attribution.as_ref().filter(|a| a.place == Place::After && !a.loose)?.mention?;
            let known = (mention.sort == Sort::Person)
                .then(|| self.resolver.known(parsed, &mention, &self.memory))?;
            let open = self.open.as_ref()?.known.as_ref()?;
            (known.person.is_some() && open.person.is_some() && known.person != open.person).then_some(())
        };
        if chained && sentence.place == 0 && first && other().is_none() {
            self.chain(sentence, attribution.as_ref(), segment, !marked.closed);
            return;
        }
        let (known, cue) = self.speaker(sentence, attribution.as_ref(), at);
        sentence.announced = None;
        // “…,” she said. “…”: the second piece belongs to the first.
        // "“Cantar”, diz X, “é respirar”"
        let small = marked.inner.slice(parsed.text).starts_with(char::is_lowercase);
        let joins = (kind == QuoteKind::Quotation || sentence.whole || marked.goes_on || small)
            && self.open.as_ref().is_some_and(|o| {
                let next = sentence.whole
                    && (sentence.place == o.sentence + 1
                        || sentence.place == o.sentence + 2 && pauses(parsed, sentence.place - 1));
                let within = sentence.place == o.sentence && sentence.spoke.is_some() && !first;
                let comma = at > 0 && matches!(parsed.tokens[at - 1].shape, Shape::Comma | Shape::Dash);
                o.passage == sentence.passage
                    && o.splits
                    && (next || (within && (comma || marked.goes_on)))
                    && same(o.known.as_ref(), known.as_ref())
            });
        if joins && let Some(last) = self.out.last_mut() {
            last.segments.push(segment);
            last.kind = QuoteKind::Quotation;
            if let Some(open) = self.open.as_mut() {
                open.sentence = sentence.place;
                open.unclosed = !marked.closed;
            }
        } else {
            let (status, via) = attribution.as_ref().map_or((Status::Said, None), |a| {
                (status::status(parsed, &sentence.range, at, a), status::via(&reader, &sentence.range, a))
            });
            let speaker = known.as_ref().map(|k| k.speaker.clone());
            self.out.push(Quotation { segments: vec![segment], kind, speaker, cue, via, status });
            self.open = Some(Open {
                known: known.clone(),
                passage: sentence.passage,
                sentence: sentence.place,
                unclosed: !marked.closed,
                splits: attribution.is_some_and(|a| a.place == Place::After),
            });
        }
        self.leave_unclaimed(sentence, at, attribution.as_ref());
        if let Some(known) = known {
            self.memory.spoke = Some(known.clone());
            // A pronoun that stands for nobody known names nobody to go on with.
            let bare = known.speaker.name.is_none() && !known.speaker.mention.contains(' ');
            if !sentence.noted && !bare {
                self.memory.about(Known { sure: true, ..known.clone() });
            }
            sentence.noted = true;
            sentence.spoke = Some(known);
        }
    }

    /// A stretch of a transcript in marks, which names who speaks: `“ROE: Well, …`.
    fn transcribed(
        &mut self,
        sentence: &mut Sentence,
        known: Known,
        segment: (usize, Span<Byte>),
        unclosed: bool,
    ) {
        self.out.push(Quotation {
            segments: vec![segment],
            kind: QuoteKind::Quotation,
            speaker: Some(known.speaker.clone()),
            cue: None,
            via: None,
            status: Status::Said,
        });
        self.memory.spoke = Some(known.clone());
        sentence.spoke = Some(known.clone());
        let (passage, sentence) = (sentence.passage, sentence.place);
        self.open = Some(Open { known: Some(known), passage, sentence, unclosed, splits: false });
    }

    /// A paragraph of a quotation that the paragraph before left open. Its attribution may come at its end.
    fn chain(
        &mut self,
        sentence: &mut Sentence,
        attribution: Option<&Attribution>,
        segment: (usize, Span<Byte>),
        unclosed: bool,
    ) {
        let parsed = sentence.reader.parsed;
        let Some(last) = self.out.last_mut() else { return };
        last.segments.push(segment);
        let known = match (self.open.take().and_then(|o| o.known), attribution) {
            (None, Some(a)) if a.place == Place::After => {
                a.mention.map(|m| self.resolver.known(parsed, &m, &self.memory))
            }
            (known, _) => known,
        };
        if let Some(known) = &known {
            last.speaker = Some(known.speaker.clone());
            self.memory.spoke = Some(known.clone());
            sentence.spoke = Some(known.clone());
        }
        if last.cue.is_none()
            && let Some((from, to)) = attribution.and_then(|a| a.cue)
        {
            last.cue = Some(parsed.words(from, to).to_owned());
        }
        let (passage, sentence) = (sentence.passage, sentence.place);
        self.open = Some(Open { known, passage, sentence, unclosed, splits: true });
    }

    /// Remembers whom a sentence was about, and whom it announces.
    fn leave(&mut self, sentence: &Sentence, subject: Option<Known>) {
        let reader = sentence.reader;
        let parsed = reader.parsed;
        let named = |k: &Known| k.human && k.speaker.name.is_some();
        // "Ihr Mann nickt. „…“": a description that opens the sentence.
        let opens = |k: &Known| {
            let first = |m: &Mention| m.from <= sentence.range.start + 1;
            reader.grammar.inverts
                && k.human
                && sentence.within.as_ref().is_some_and(|(m, known)| first(m) && known == k)
        };
        let said = if sentence.spoke.is_none() { reader.reports(&sentence.range) } else { None };
        let said = said.map(|m| (self.resolver.known(parsed, &m, &self.memory), reader.speaks(&m)));
        // Verb forms of reported speech go on with whoever said something, a house too.
        let teller = said.as_ref().filter(|(known, speaks)| *speaks || named(known)).map(|(known, _)| known);
        match teller.or(sentence.spoke.as_ref()) {
            Some(known) => self.reported = Some((known.clone(), sentence.passage)),
            None if !sentence.reported => self.reported = None,
            None => self.reported = self.reported.take().map(|(known, _)| (known, sentence.passage)),
        }
        // Who says something is a person.
        let reporter = said.map(|(k, _)| Known { sure: true, ..k }).filter(|k| k.human);
        // "Roe, who had won, spoke of luck": somebody too.
        let who = |t: &&Token| t.text(parsed.text) == "who";
        let acts = |m: &Mention| parsed.tokens.iter().skip(m.to).take(2).find(who).is_some();
        let acts = sentence.within.as_ref().is_some_and(|(m, _)| acts(m));
        let subject = reporter.or(subject.map(|k| Known { sure: k.sure || acts, ..k }));
        (self.memory.named, self.memory.several) = self.resolver.named(parsed, &sentence.range);
        if sentence.spoke.is_some() || !sentence.whole {
            self.since = None;
        }
        if sentence.spoke.is_none()
            && let Some(known) = subject.as_ref().filter(|k| named(k) || opens(k))
        {
            self.since = Some((known.clone(), sentence.passage));
        }
        self.memory.introduced = self.since.is_some();
        if !sentence.noted
            && let Some(subject) = &subject
        {
            self.memory.about(subject.clone());
        }
        // "She went on:" before a paragraph of speech.
        let colon = sentence.range.end == parsed.tokens.len()
            && parsed.tokens.last().is_some_and(|t| t.shape == Shape::Colon);
        if colon && let Some(found) = reader.attribution_before_end(&sentence.range) {
            let known = match found.mention {
                Some(mention) => Some(self.resolver.known(parsed, &mention, &self.memory)),
                None => sentence.spoke.clone().or(subject),
            };
            let cue = found.cue.map(|(from, to)| parsed.words(from, to).to_owned());
            self.pending = known.map(|known| (known, cue));
        }
    }
}

/// "She paused.": a short sentence between two pieces of a quotation, about who speaks.
fn pauses(parsed: &Parsed, sentence: usize) -> bool {
    let tokens = &parsed.tokens[parsed.sentences[sentence].clone()];
    tokens.len() <= 5
        && tokens.first().is_some_and(|t| t.is(Class::HE.with(Class::SHE)))
        && !tokens.iter().any(|t| matches!(t.shape, Shape::Quote(_)))
}

/// Whether two speakers may be one.
fn same(a: Option<&Known>, b: Option<&Known>) -> bool {
    match (a, b) {
        (Some(a), Some(b)) => {
            (a.person.is_some() && a.person == b.person) || a.speaker.name == b.speaker.name
        }
        (None, None) => true,
        _ => false,
    }
}
