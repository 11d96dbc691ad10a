//! Quotations of an article that is plain text.
//!
//! Comes in: text with its paragraphs parted by line ends. Goes out: quotations with places in code points of the whole text.

use serde::{Serialize, Serializer};

use super::vocabulary::Vocabulary;
use super::{Passage, PassageRole, Quotation, QuoteKind, Speaker, SpeakerState, Status, quotations};
use crate::lexicon::{Language, List, judge};
use crate::text::{Byte, CodePoint, Lower, Offsets, Span};
use crate::verdict::Confidence;

/// A quotation in plain text.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Quote {
    /// First code point of the first segment.
    pub start: CodePoint,
    /// Code point after the last segment.
    pub end: CodePoint,
    /// The segments, joined by a space.
    pub text: String,
    /// Each segment's code points.
    #[serde(serialize_with = "pairs")]
    pub segments: Vec<Span<CodePoint>>,
    /// What sort it is.
    pub kind: QuoteKind,
    /// Full name, else how the text names the speaker; both where a description stands for somebody: "Jane Roe, the minister".
    pub speaker: Option<String>,
    /// What the speaker is.
    pub role: Option<String>,
    /// How the name was come by.
    pub state: Option<SpeakerState>,
    /// How sure the speaker is.
    pub confidence: Option<Confidence>,
    /// The verb or phrase that attributes it.
    pub cue: Option<String>,
    /// The outlet that relays it.
    pub via: Option<String>,
    /// Said, hedged or denied.
    pub status: Status,
    /// Not between marks: an answer in an interview. Who counts quotation marks leaves it out.
    pub indirect: bool,
}

fn pairs<S: Serializer>(segments: &[Span<CodePoint>], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(segments.iter().map(|s| (s.start, s.end)))
}

/// The quotations of `text`, in order, its language judged from its words.
///
/// # Example
///
/// ```
/// let quotes = newsfold::quote::plain::read_plain("The mayor was calm.\n\n“It is only water,” Jane Roe said.");
/// assert_eq!(quotes[0].speaker.as_deref(), Some("Jane Roe"));
/// assert_eq!(quotes[0].start.0, 22);
/// ```
#[must_use]
pub fn read_plain(text: &str) -> Vec<Quote> {
    read_plain_in(text, language(text))
}

/// The quotations of `text`, which is in `language`.
#[must_use]
pub fn read_plain_in(text: &str, language: Language) -> Vec<Quote> {
    let paragraphs = paragraphs(text);
    let passages: Vec<Passage> =
        paragraphs.iter().map(|(_, text)| Passage { text, role: PassageRole::Body, entry: 0 }).collect();
    let found = quotations(&passages, language);
    let mut offsets = Offsets::of(text);
    let definite = language.lexicon().speech.definite;
    found.into_iter().map(|quotation| placed(quotation, &paragraphs, &mut offsets, definite)).collect()
}

fn placed(
    quotation: Quotation,
    paragraphs: &[(usize, &str)],
    offsets: &mut Offsets,
    definite: List,
) -> Quote {
    let mut segments = Vec::with_capacity(quotation.segments.len());
    let mut text = String::new();
    for (passage, span) in &quotation.segments {
        let (offset, paragraph) = paragraphs[*passage];
        let start = offsets.at(Byte(span.start.0 + offset as u32)).0;
        let end = offsets.at(Byte(span.end.0 + offset as u32)).0;
        segments.push(Span { start, end });
        if !text.is_empty() {
            text.push(' ');
        }
        text.push_str(span.slice(paragraph));
    }
    let (state, confidence) = quotation.speaker.as_ref().map(|s| (s.state, s.confidence)).unzip();
    let (speaker, role) = match quotation.speaker {
        Some(speaker) => (Some(shown(&speaker, definite)), speaker.role),
        None => (None, None),
    };
    Quote {
        start: segments.first().map(|s| s.start).unwrap_or_default(),
        end: segments.last().map(|s| s.end).unwrap_or_default(),
        text,
        segments,
        kind: quotation.kind,
        speaker,
        role,
        state,
        confidence,
        cue: quotation.cue,
        via: quotation.via,
        status: quotation.status,
        indirect: quotation.kind == QuoteKind::Answer,
    }
}

/// Who speaks, as it is printed.
fn shown(speaker: &Speaker, definite: List) -> String {
    let mention = &speaker.mention;
    let Some(name) = &speaker.name else { return mention.clone() };
    let (article, rest) = mention.split_once(' ').unwrap_or_default();
    let article = article.lower();
    let described = definite.has(&article)
        && speaker.state == SpeakerState::Inferred
        && !name.split(' ').any(|word| rest.contains(word));
    if described { format!("{name}, {article} {rest}") } else { name.clone() }
}

/// Paragraphs with their places in bytes: parted by blank lines, and by a line end where the line is a whole sentence.
fn paragraphs(text: &str) -> Vec<(usize, &str)> {
    let mut out = Vec::new();
    let mut start = 0;
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let end = at + line.len();
        let blank = line.trim().is_empty();
        let whole = line
            .trim_end()
            .ends_with(['.', '!', '?', ':', '"', '”', '“', '»', '«', '…', '’', ')', '」', '。', '﹂', '︒']);
        if blank || whole || end == text.len() {
            let paragraph = &text[start..end];
            let trimmed = paragraph.trim();
            if !trimmed.is_empty() {
                out.push((start + (paragraph.len() - paragraph.trim_start().len()), trimmed));
            }
            start = end;
        }
        at = end;
    }
    out
}

/// Words up to which a language's most frequent words alone do not tell it.
const SHORT: usize = 120;

/// The letters beyond ASCII that each language in Latin letters writes.
const LETTERS: [(Language, &str); 9] = [
    (Language::English, "éï"),
    (Language::German, "äöüß"),
    (Language::French, "éèêëàâçîïôûùœ"),
    (Language::Spanish, "áéíóúñü"),
    (Language::Italian, "àèéìòù"),
    (Language::Portuguese, "áâãàçéêíóôõú"),
    (Language::Dutch, "éëïöüèó"),
    (Language::Polish, "ąćęłńóśźż"),
    (Language::Turkish, "çğıöşüâî"),
];

/// The language of `text`: by its most frequent words, and of a few sentences by every word that a lexicon has.
fn language(text: &str) -> Language {
    let judged = judge(text);
    let long = text.split_whitespace().nth(SHORT).is_some();
    match judged {
        Some(language) if long || !LETTERS.iter().any(|(latin, _)| *latin == language) => language,
        _ => by_words(text).or(judged).unwrap_or(Language::English),
    }
}

/// The language in Latin letters that knows most of the words of `text` and whose letters they are written in.
fn by_words(text: &str) -> Option<Language> {
    let mut best = (0, None);
    for (language, letters) in LETTERS {
        let vocabulary = Vocabulary::of(language);
        let mut points = 0_i32;
        for word in text.split(|c: char| !c.is_alphabetic()).filter(|w| !w.is_empty()).take(SHORT) {
            let lower = word.lower();
            let foreign = lower.chars().any(|c| !c.is_ascii() && !letters.contains(c));
            let name = word.starts_with(char::is_uppercase);
            // A long word says more than a short one, which several languages have.
            let length = lower.chars().count().min(6) as i32;
            if vocabulary.tells(&lower) || language.lexicon().frequent.contains(&lower) {
                points += length;
            } else if foreign && !name {
                points -= 4;
            } else if !foreign && !name && !lower.is_ascii() {
                points += 2;
            }
        }
        if points > best.0 {
            best = (points, Some(language));
        }
    }
    best.1
}
