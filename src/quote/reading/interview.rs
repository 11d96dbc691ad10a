//! Interviews: answers without marks, told by the questions before them or by speaker labels.
//!
//! Comes in: parsed passages. Goes out: for each passage its part in an interview. Where the signs are few it is no interview.

use crate::quote::person::PersonId;
use crate::quote::person::register::Register;
use crate::quote::sentence::Parsed;
use crate::quote::word::{Class, Shape};
use crate::quote::{Passage, PassageRole};

/// A passage's part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    /// Not of an interview.
    None,
    /// Asked; no entry.
    Question,
    /// Answered, from this byte on: a new entry.
    Answer { from: usize },
    /// The answer before goes on.
    More,
}

/// An interview.
#[derive(Debug)]
pub(super) struct Interview {
    /// One for each passage.
    pub(super) parts: Vec<Part>,
    /// Token range of the label that names who answers, by passage; `None` where nothing labels.
    pub(super) labels: Vec<Option<(usize, usize)>>,
    /// Who is interviewed, where the introduction says so.
    pub(super) answers: Option<PersonId>,
}

/// Questions that make an interview.
const QUESTIONS: usize = 3;
/// Words of a question at most.
const QUESTION_WORDS: usize = 45;
/// Labelled passages that make an interview.
const LABELLED: usize = 4;
/// One in so many labelled passages is spoken in the first person.
const SPOKEN: usize = 5;

/// The interview in `passages`, if it is one. Linear in the text.
pub(super) fn interview(passages: &[Passage], parsed: &[Parsed], register: &Register) -> Option<Interview> {
    labelled(passages, parsed, register).or_else(|| asked(passages, parsed, register))
}

fn is_body(passage: &Passage) -> bool {
    matches!(passage.role, PassageRole::Body | PassageRole::Subhead)
}

fn is_question(parsed: &Parsed) -> bool {
    parsed.quotes.is_empty()
        && parsed.text.trim_end().ends_with(['?', '？', '؟'])
        && parsed.tokens.len() <= QUESTION_WORDS
}

/// Questions as paragraphs of their own.
fn asked(passages: &[Passage], parsed: &[Parsed], register: &Register) -> Option<Interview> {
    let questions: Vec<usize> =
        (0..passages.len()).filter(|&i| is_body(&passages[i]) && is_question(&parsed[i])).collect();
    if questions.len() < QUESTIONS {
        return None;
    }
    let (first, last) = (*questions.first()?, *questions.last()?);
    // Between the questions stands what was answered: in the first person, two answers in five at least, and without marks for the most part.
    let mut answers = 0;
    let mut spoken = 0;
    let mut parts = vec![Part::None; passages.len()];
    let mut labels = vec![None; passages.len()];
    let mut called = Vec::new();
    let mut begins = false;
    for i in first..passages.len() {
        if !is_body(&passages[i]) {
            continue;
        }
        if is_question(&parsed[i]) {
            parts[i] = Part::Question;
            begins = true;
            continue;
        }
        if i > last && !begins {
            break; // After the last answer the reporter speaks again.
        }
        answers += 1;
        spoken += usize::from(in_own_voice(&parsed[i]));
        // "Roe: I was there."
        let named = label(&parsed[i]).and_then(|(tokens, byte)| {
            register.find(&parsed[i], tokens.0, tokens.0, tokens.1).map(|id| (tokens, byte, id))
        });
        labels[i] = named.map(|(tokens, ..)| tokens);
        called.extend(named.map(|(.., id)| id));
        let from = named.map_or(0, |(_, byte, _)| byte);
        parts[i] = if begins || named.is_some() { Part::Answer { from } } else { Part::More };
        begins = false;
    }
    let dense = questions.len() * 4 >= last - first;
    if !dense || spoken * 5 < answers * 2 || answers < QUESTIONS {
        return None;
    }
    let answers = register.most_named(&parsed[..first]);
    let answers = answers.filter(|&id| register.is_introduced(id) || called.contains(&id));
    answers.map(|id| Interview { parts, labels, answers: Some(id) })
}

/// Whether somebody speaks of themselves in a passage, outside what it quotes at length.
fn in_own_voice(parsed: &Parsed) -> bool {
    const LONG: u32 = 60;
    let tokens = &parsed.tokens;
    tokens.iter().any(|t| t.is(Class::OWN_VOICE))
        && !tokens.iter().any(|t| matches!(t.shape, Shape::Quote(_)) && t.end - t.start > LONG)
}

/// The label that opens a passage: up to four words and a colon. Its tokens, and the byte after the colon.
fn label(parsed: &Parsed) -> Option<((usize, usize), usize)> {
    let colon = parsed
        .tokens
        .iter()
        .take(6)
        .position(|t| t.shape == Shape::Colon)
        .filter(|&c| (1..=5).contains(&c))?;
    let words = &parsed.tokens[..colon];
    let named = words.iter().all(|t| {
        t.shape == Shape::Capital
            || t.is(Class::PARTICLE.with(Class::TITLE).with(Class::ROLE))
            || matches!(t.shape, Shape::Open | Shape::Close)
    });
    let from = parsed.tokens[colon].end as usize;
    // "[Note: …]"
    let named = named && words[0].shape != Shape::Open;
    (named && parsed.text[from..].starts_with(char::is_whitespace)).then_some(((0, colon), from))
}

fn labelled(passages: &[Passage], parsed: &[Parsed], register: &Register) -> Option<Interview> {
    let labels: Vec<Option<((usize, usize), usize)>> = passages
        .iter()
        .zip(parsed)
        .map(|(passage, parsed)| if is_body(passage) { label(parsed) } else { None })
        .collect();
    // How often each label stands, and how often it asks.
    let mut known: Vec<(&str, usize, usize)> = Vec::new();
    for (i, found) in labels.iter().enumerate() {
        let Some(((from, to), _)) = found else { continue };
        let name = parsed[i].words(*from, *to);
        let asks = usize::from(parsed[i].text.trim_end().ends_with(['?', '？']));
        let place = known.iter().position(|(n, _, _)| *n == name);
        match place {
            Some(place) => {
                known[place].1 += 1;
                known[place].2 += asks;
            }
            // More voices than this are a list of something else.
            None if known.len() >= 24 => return None,
            None => known.push((name, 1, asks)),
        }
    }
    let repeated: Vec<&(&str, usize, usize)> = known.iter().filter(|(_, count, _)| *count >= 2).collect();
    if repeated.len() < 2
        || repeated.iter().map(|(_, count, _)| count).sum::<usize>() < LABELLED
        || repeated.iter().all(|(_, _, asks)| *asks == 0)
    {
        return None;
    }
    // "Capacity: 10 cups": of what is said under labels, some has to be spoken.
    let under = || (0..passages.len()).filter(|&i| labels[i].is_some());
    if under().filter(|&i| in_own_voice(&parsed[i])).count() * SPOKEN < under().count() {
        return None;
    }
    let asker = known
        .iter()
        .filter(|(_, count, asks)| asks * 2 >= *count && *asks > 0)
        .max_by_key(|(_, _, asks)| *asks)
        .map(|(name, _, _)| *name);
    let mut parts = vec![Part::None; passages.len()];
    let mut out = vec![None; passages.len()];
    let mut current: Option<bool> = None;
    // A label that stands once before the first of these is a headline's.
    let returns = |i: usize| {
        labels[i].is_some_and(|((from, to), _)| {
            repeated.iter().any(|(name, _, _)| *name == parsed[i].words(from, to))
        })
    };
    let first = (0..passages.len()).find(|&i| returns(i))?;
    let last = labels.iter().rposition(Option::is_some)?;
    for i in first..passages.len() {
        if !is_body(&passages[i]) {
            continue;
        }
        if let Some(((from, to), byte)) = labels[i] {
            let name = parsed[i].words(from, to);
            let asks = asker == Some(name) || matches!(name, "Q" | "F" | "P" | "Frage" | "Question");
            current = Some(!asks);
            parts[i] = if asks { Part::Question } else { Part::Answer { from: byte } };
            out[i] = (!matches!(name, "A" | "Antwort")).then_some((from, to));
        } else {
            // An unlabelled paragraph goes on with the answer, up to the next label.
            let more = i < last;
            parts[i] = match current {
                Some(true) if more => Part::More,
                Some(false) if more => Part::Question,
                _ => Part::None,
            };
            if !more {
                break;
            }
        }
    }
    Some(Interview { parts, labels: out, answers: register.most_named(&parsed[..first]) })
}
