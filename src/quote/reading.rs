//! Reads passages in order and writes down each quotation with its speaker.

use super::cue::{Attribution, Place, Reader};
use super::kind;
use super::mention::{Mention, Sort};
use super::names::Register;
use super::sentence::{Capitals, Parsed};
use super::speaker::{Known, Memory, Resolver, continued};
use super::status;
use super::word::{Class, Shape, Vocabulary};
use super::{Passage, PassageRole, Quotation, QuoteKind, Status};
use crate::lexicon::Language;
use crate::text::Span;

/// Everything about one quotation that the next ones need.
struct Open {
    known: Option<Known>,
    passage: usize,
    /// Token after its attribution, where a second piece would begin.
    sentence: usize,
    /// It has no close yet: the next paragraph goes on.
    unclosed: bool,
    /// A second piece may follow in the next sentence.
    splits: bool,
}

/// See [`super::quotations`].
pub(super) fn read(passages: &[Passage], language: Language) -> Vec<Quotation> {
    let vocabulary = Vocabulary::of(language);
    let mut parsed: Vec<Parsed> = passages.iter().map(|p| Parsed::of(p.text, vocabulary)).collect();
    let quoted: Vec<Parsed> = parsed
        .iter()
        .flat_map(|p| p.quotes.iter().map(|q| Parsed::flat(q.inner.slice(p.text), vocabulary)))
        .collect();
    let capitals = Capitals::learn(&parsed);
    for passage in &mut parsed {
        passage.settle(&capitals);
    }
    let register = Register::learn(&parsed, &quoted, vocabulary.speech.grammar);
    let mut reading = Reading {
        resolver: Resolver { register: &register },
        memory: Memory::default(),
        open: None,
        pending: None,
        out: Vec::new(),
        last_quoted: None,
        since: None,
    };
    let mut entry = 0;
    for (number, passage) in passages.iter().enumerate() {
        if passage.entry != entry {
            entry = passage.entry;
            reading.memory = Memory::default();
            reading.open = None;
            reading.pending = None;
            reading.last_quoted = None;
            reading.since = None;
        }
        if matches!(passage.role, PassageRole::Body | PassageRole::BlockQuote | PassageRole::Subhead) {
            let reader = Reader {
                parsed: &parsed[number],
                grammar: vocabulary.speech.grammar,
                divided: vocabulary.speech.divided_verbs,
            };
            reading.passage(number, &reader);
        }
    }
    reading.out
}

struct Reading<'r> {
    resolver: Resolver<'r>,
    memory: Memory,
    open: Option<Open>,
    /// Who was announced by a colon at the end of the passage before.
    pending: Option<(Known, Option<String>)>,
    out: Vec<Quotation>,
    /// The passage in which somebody was last quoted.
    last_quoted: Option<usize>,
    /// Whom the last sentence was about, where it quoted nobody, and its passage.
    since: Option<(Known, usize)>,
}

impl Reading<'_> {
    fn passage(&mut self, number: usize, reader: &Reader) {
        let parsed = reader.parsed;
        let mut announced = self.pending.take();
        for (sentence_number, sentence) in parsed.sentences.iter().enumerate() {
            let mut spoke: Option<Known> = None;
            let subject_mention = reader.subject(sentence, sentence.end);
            let subject = subject_mention.map(|m| self.resolver.known(parsed, &m, &self.memory));
            // A pronoun later in the sentence may stand for its subject.
            let within = subject_mention.filter(|m| m.sort == Sort::Person).zip(subject.clone());
            let mut subject_noted = false;
            for at in sentence.clone() {
                let Shape::Quote(quote) = parsed.tokens[at].shape else { continue };
                let quote = quote as usize;
                let attribution = reader.attribution(sentence, at);
                let whole =
                    sentence.len() == 1 || (sentence.clone().all(|i| i == at || !parsed.tokens[i].is_word()));
                let first = at == sentence.start
                    || (at == sentence.start + 1 && !parsed.tokens[sentence.start].is_word());
                let Some(kind) =
                    kind::kind(parsed, quote, at, attribution.as_ref(), whole, reader.grammar.capital_nouns)
                else {
                    continue;
                };
                let marked = parsed.quotes[quote];
                let segment = (number, marked.inner);
                // A quotation over several paragraphs: the last one has no close, this one begins with an opening mark.
                if self.open.as_ref().is_some_and(|o| o.unclosed && o.passage + 1 == number)
                    && sentence_number == 0
                    && first
                {
                    if let Some(last) = self.out.last_mut() {
                        last.segments.push(segment);
                        let open_known = self.open.as_ref().and_then(|o| o.known.clone());
                        // Its attribution may come at its end.
                        let known = match (&attribution, open_known) {
                            (Some(a), None) if a.place == Place::After => {
                                a.mention.map(|m| self.resolver.known(parsed, &m, &self.memory))
                            }
                            (_, known) => known,
                        };
                        if let Some(known) = &known {
                            last.speaker = Some(known.speaker.clone());
                            spoke = Some(known.clone());
                            self.memory.spoke = Some(known.clone());
                        }
                        if last.cue.is_none()
                            && let Some((from, to)) = attribution.and_then(|a| a.cue)
                        {
                            last.cue = Some(parsed.words(from, to).to_owned());
                        }
                        self.last_quoted = Some(number);
                        self.open = Some(Open {
                            known,
                            passage: number,
                            sentence: sentence_number,
                            unclosed: !marked.closed,
                            splits: true,
                        });
                        continue;
                    }
                }
                let (known, cue) = self.speaker(
                    number,
                    sentence_number,
                    reader,
                    attribution.as_ref(),
                    whole,
                    spoke.as_ref(),
                    announced.as_ref(),
                    within.as_ref(),
                );
                announced = None;
                let (state, via) = attribution.as_ref().map_or((Status::Said, None), |a| {
                    (status::status(parsed, sentence, at, a), status::via(reader, sentence, a))
                });
                // “…,” she said. “…”: the second piece belongs to the first.
                let joins = kind == QuoteKind::Quotation
                    && self.open.as_ref().is_some_and(|o| {
                        o.passage == number
                            && o.splits
                            && ((whole && sentence_number == o.sentence + 1)
                                || (sentence_number == o.sentence
                                    && spoke.is_some()
                                    && !first
                                    && self.continues(parsed, at)))
                            && same(o.known.as_ref(), known.as_ref())
                    });
                if joins && let Some(last) = self.out.last_mut() {
                    last.segments.push(segment);
                    if let Some(open) = self.open.as_mut() {
                        open.sentence = sentence_number;
                        open.unclosed = !marked.closed;
                    }
                } else {
                    self.out.push(Quotation {
                        segments: vec![segment],
                        kind,
                        speaker: known.as_ref().map(|k| k.speaker.clone()),
                        cue,
                        via,
                        status: state,
                    });
                    let splits =
                        kind == QuoteKind::Quotation && attribution.is_some_and(|a| a.place == Place::After);
                    self.open = Some(Open {
                        known: known.clone(),
                        passage: number,
                        sentence: sentence_number,
                        unclosed: !marked.closed,
                        splits,
                    });
                }
                if let Some(known) = known {
                    self.memory.spoke = Some(known.clone());
                    if !subject_noted && known.human {
                        self.memory.about(known.clone());
                    }
                    subject_noted = true;
                    spoke = Some(known);
                }
                self.last_quoted = Some(number);
            }
            if spoke.is_some() {
                self.since = None;
            } else if let Some(known) = subject.as_ref().filter(|k| k.human && k.speaker.name.is_some()) {
                self.since = Some((known.clone(), number));
            } else if parsed.tokens[sentence.clone()].iter().any(super::word::Token::is_word) {
                self.since = None;
            }
            if !subject_noted && let Some(subject) = subject.as_ref() {
                self.memory.about(subject.clone());
            }
            // "She went on:" before a paragraph of speech.
            let ends_with_colon = sentence.end == parsed.tokens.len()
                && parsed.tokens.last().is_some_and(|t| t.shape == Shape::Colon);
            if ends_with_colon && let Some(found) = reader.attribution_before_end(sentence) {
                let known = match found.mention {
                    Some(mention) => Some(self.resolver.known(parsed, &mention, &self.memory)),
                    None => spoke.clone().or(subject),
                };
                if let Some(known) = known {
                    let cue = found.cue.map(|(from, to)| parsed.words(from, to).to_owned());
                    self.pending = Some((known, cue));
                }
            }
        }
    }

    /// `“…,” she said, “…”`: only the attribution stands between the pieces.
    fn continues(&self, parsed: &Parsed, at: usize) -> bool {
        at > 0 && matches!(parsed.tokens[at - 1].shape, Shape::Comma | Shape::Dash)
    }

    fn speaker(
        &self,
        number: usize,
        sentence: usize,
        reader: &Reader,
        attribution: Option<&Attribution>,
        whole: bool,
        spoke: Option<&Known>,
        announced: Option<&(Known, Option<String>)>,
        within: Option<&(Mention, Known)>,
    ) -> (Option<Known>, Option<String>) {
        let parsed = reader.parsed;
        let cue = attribution.and_then(|a| a.cue).map(|(from, to)| parsed.words(from, to).to_owned());
        if let Some(attribution) = attribution {
            // "It says": nobody is named.
            if attribution.mention.is_none()
                && attribution.cue.is_some_and(|(c, _)| parsed.tokens[c].is(Class::IMPERSONAL))
            {
                return (None, cue);
            }
            // Reported speech without a cue goes on with who spoke.
            let reported = attribution.place == Place::Subject
                && parsed
                    .sentences
                    .get(sentence)
                    .is_some_and(|s| parsed.tokens[s.clone()].iter().any(|t| t.is(Class::REPORTED)));
            if reported && spoke.is_none() {
                let on = match (&self.since, &self.memory.spoke) {
                    (Some((known, at)), _) if *at == number => Some(known),
                    (_, spoke) if self.last_quoted == Some(number) => spoke.as_ref(),
                    (Some((known, at)), _) if *at + 1 == number => Some(known),
                    _ => None,
                };
                if let Some(known) = on {
                    return (Some(continued(known, 45)), cue);
                }
            }
            if attribution.place == Place::Subject && spoke.is_some() {
                return (spoke.map(|k| continued(k, 60)), cue);
            }
            if let Some(mention) = attribution.mention {
                let mut known = match within {
                    Some((subject, known))
                        if matches!(mention.sort, Sort::Pronoun(_)) && subject.to <= mention.from =>
                    {
                        let mut memory = self.memory.clone();
                        memory.about(known.clone());
                        self.resolver.known(parsed, &mention, &memory)
                    }
                    _ => self.resolver.known(parsed, &mention, &self.memory),
                };
                if attribution.place == Place::Subject
                    && matches!(mention.sort, Sort::Pronoun(class) if !class.is(Class::HE.with(Class::SHE).with(Class::THEY)))
                {
                    return (None, cue);
                }
                if attribution.loose || attribution.weak {
                    known = continued(&known, if attribution.weak { 45 } else { 65 });
                }
                return (Some(known), cue);
            }
            if let Some(known) = spoke.or(self.memory.spoke.as_ref()) {
                return (Some(continued(known, 60)), cue);
            }
            return (None, cue);
        }
        if let Some((known, cue)) = announced {
            return (Some(continued(known, 75)), cue.clone());
        }
        if let Some(known) = spoke {
            return (Some(continued(known, 60)), None);
        }
        // The sentence before was about somebody and quoted nobody: they go on.
        if whole
            && let Some((known, at)) = &self.since
            && (*at == number || (*at + 1 == number && sentence == 0))
        {
            return (Some(continued(known, 45)), None);
        }
        // Continuation: the passage or the one before quoted somebody.
        let near = self.last_quoted.is_some_and(|last| {
            last == number || (last + 1 == number && sentence == 0) || (whole && last + 1 == number)
        });
        if (whole || near) && near {
            return (self.memory.spoke.as_ref().map(|k| continued(k, 55)), None);
        }
        (None, None)
    }
}

/// Whether two speakers may be one.
fn same(a: Option<&Known>, b: Option<&Known>) -> bool {
    match (a, b) {
        (Some(a), Some(b)) => {
            (a.person.is_some() && a.person == b.person) || a.speaker.name == b.speaker.name
        }
        _ => false,
    }
}

/// A stretch moved into the whole text.
#[allow(dead_code, reason = "used by plain")]
pub(super) fn moved(span: Span<crate::text::Byte>, by: usize) -> (usize, usize) {
    (span.start.0 as usize + by, span.end.0 as usize + by)
}
