//! Who said what: marks → sentences → mentions → persons → cues → speakers.
//!
//! Comes in: the passages of a story as text. Goes out: quotations with their speakers. Never sees a page, so that
//! `newsfold quotes` and `newsfold read` give the same quotes for the same text.
//!
//! `marks` and `word` make sentences of a passage (`sentence`). A phrase in one names somebody (`mention`), a name or a description means one
//! of the article's persons (`person`), and a verb or phrase attributes words in marks (`cue`). These are a quotation or the title of something
//! (`kind`), said or denied (`status`); over sentences and passages somebody goes on speaking (`reading`). Where nothing has a capital,
//! all of it is read otherwise (`marked`).

mod cue;
mod dashes;
mod kind;
mod marked;
mod marks;
mod mention;
mod person;
pub mod plain;
mod reading;
mod repeats;
mod sentence;
mod size;
mod status;
mod stem;
mod title;
mod upright;
mod vocabulary;
mod word;

use serde::Serialize;

use self::vocabulary::Vocabulary;
use crate::lexicon::Language;
use crate::text::{Byte, Span};
use crate::verdict::Confidence;

/// What a passage is in the story: how far quotations in it count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PassageRole {
    /// Running text, a list item, a table cell.
    Body,
    /// The title, or the line under it: quotations count only where the body does not have them.
    Headline,
    /// A heading within the story; in an interview, it may be the question.
    Subhead,
    /// A block quote: may be a quotation without marks.
    BlockQuote,
    /// A pull quote: no second quotation where it repeats the story.
    PullQuote,
    /// A caption: quotations count only where the body does not have them; names and roles are learned from it.
    Caption,
}

/// A block of the story, as the quotations see it.
#[derive(Clone, Copy, Debug)]
pub struct Passage<'t> {
    /// The block's text.
    pub text: &'t str,
    /// What it is.
    pub role: PassageRole,
    /// Number of the live-blog entry it stands in, 0 outside of any: pronouns and continuation do not cross entries.
    pub entry: u32,
}

/// A quotation.
#[derive(Clone, Debug, PartialEq)]
pub struct Quotation {
    /// Passage and stretch of each segment, without the marks, in order.
    pub segments: Vec<(usize, Span<Byte>)>,
    /// What sort it is.
    pub kind: QuoteKind,
    /// Who said it; `None` where unclear.
    pub speaker: Option<Speaker>,
    /// The verb or phrase that attributes it, as it stands.
    pub cue: Option<String>,
    /// The outlet or agency that relays it.
    pub via: Option<String>,
    /// Said, hedged or denied.
    pub status: Status,
}

/// What sort of quotation it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "lowercase")]
pub enum QuoteKind {
    /// Words between quotation marks, or a block quote.
    Quotation,
    /// A piece of one to three words.
    Fragment,
    /// An unmarked answer under a speaker label.
    Answer,
}

/// Whether the words were said.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "lowercase")]
pub enum Status {
    /// Plainly.
    #[default]
    Said,
    /// "Reportedly", "allegedly", "is said to have".
    Hedged,
    /// Somebody is said not to have said it.
    Denied,
}

/// Who said it.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Speaker {
    /// The person's full name or the organisation's, as the article gives it anywhere; `None` for a description alone.
    pub name: Option<String>,
    /// How the sentence names the speaker: "Peskov", "he", "a Kremlin spokesperson".
    pub mention: String,
    /// What the person is: "Kremlin spokesperson".
    pub role: Option<String>,
    /// How the name was come by.
    pub state: SpeakerState,
    /// How sure the speaker is.
    pub confidence: Confidence,
}

/// How the name was come by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "lowercase")]
pub enum SpeakerState {
    /// The sentence names the speaker, or has a pronoun that leaves no doubt.
    Named,
    /// From a pronoun that may mean another, a description or continuation; or a surname that several bear.
    Inferred,
}

/// The quotations of a story, in document order.
///
/// Linear in the text.
///
/// # Example
///
/// ```
/// use newsfold::lexicon::Language;
/// use newsfold::quote::{Passage, PassageRole, quotations};
/// let text = "“The bridge will hold,” said Mayor Jane Roe.";
/// let found = quotations(&[Passage { text, role: PassageRole::Body, entry: 0 }], Language::English);
/// let speaker = found[0].speaker.as_ref().unwrap();
/// assert_eq!((speaker.name.as_deref(), speaker.role.as_deref()), (Some("Jane Roe"), Some("Mayor")));
/// ```
#[must_use]
pub fn quotations(passages: &[Passage], language: Language) -> Vec<Quotation> {
    let upright: Vec<_> = passages.iter().map(|p| upright::upright(p.text)).collect();
    let passages: Vec<_> =
        passages.iter().zip(&upright).map(|(passage, text)| Passage { text, ..*passage }).collect();
    let vocabulary = Vocabulary::of(language);
    match vocabulary.speech.marking {
        Some(marking) => marked::read(&passages, vocabulary, marking),
        None => reading::read(&passages, vocabulary),
    }
}
