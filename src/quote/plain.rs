//! Quotations of an article that is plain text.
//!
//! Comes in: text with its paragraphs parted by line ends. Goes out: quotations with places in code points of the whole text.

use serde::{Serialize, Serializer};

use super::{Passage, PassageRole, Quotation, QuoteKind, SpeakerState, Status, quotations};
use crate::lexicon::{Language, judge};
use crate::text::{Byte, CodePoint, Offsets, Span};
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
    /// Full name, else how the text names the speaker.
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
    found.into_iter().map(|quotation| placed(quotation, &paragraphs, &mut offsets)).collect()
}

fn placed(quotation: Quotation, paragraphs: &[(usize, &str)], offsets: &mut Offsets) -> Quote {
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
        Some(speaker) => (Some(speaker.name.unwrap_or(speaker.mention)), speaker.role),
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
            .ends_with(['.', '!', '?', ':', '"', '”', '“', '»', '«', '…', '’', ')', '」', '。']);
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

/// The language; where it cannot be told, German by its umlauts and articles, else English.
fn language(text: &str) -> Language {
    let german = || {
        let words = text.split_whitespace().take(400);
        let (german, english) = words.fold((0, 0), |(german, english), word| match word {
            "der" | "die" | "und" | "das" | "nicht" | "von" | "den" => (german + 1, english),
            "the" | "and" | "of" | "to" | "that" => (german, english + 1),
            _ => (german, english),
        });
        if german > english { Language::German } else { Language::English }
    };
    judge(text).unwrap_or_else(german)
}
