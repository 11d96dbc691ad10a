//! What is known at a place of the story: who was spoken of and quoted, what may go on, the sentence that is being read.

use std::ops::Range;

use super::memory::{Known, Memory};
use super::speaker::Resolver;
use crate::quote::Quotation;
use crate::quote::cue::Reader;
use crate::quote::mention::Mention;
use crate::quote::word::{Class, Token};

/// The reading of one article.
pub(super) struct Reading<'r> {
    /// Stretches in marks are lines of a transcript where a label opens them.
    pub(super) transcript: bool,
    /// Who a mention is.
    pub(super) resolver: Resolver<'r>,
    /// Who was spoken of.
    pub(super) memory: Memory,
    /// The last quotation, which may go on.
    pub(super) open: Option<Open>,
    /// Who was announced by a colon at the end of the passage before.
    pub(super) pending: Option<(Known, Option<String>)>,
    /// What was written down.
    pub(super) out: Vec<Quotation>,
    /// The quotation that the next sentence may attribute.
    pub(super) unclaimed: Option<Unclaimed>,
    /// The passage in which somebody was last quoted.
    pub(super) last_quoted: Option<usize>,
    /// The same, before the stretch that is being read.
    pub(super) last_quoted_before: Option<usize>,
    /// Whom the last sentence was about, where it quoted nobody, and its passage.
    pub(super) since: Option<(Known, usize)>,
    /// Whose words verb forms of reported speech go on with, and the passage in which they last did.
    pub(super) reported: Option<(Known, usize)>,
}

/// Everything about one quotation that the next ones need.
pub(super) struct Open {
    pub(super) known: Option<Known>,
    pub(super) passage: usize,
    /// Number of its sentence.
    pub(super) sentence: usize,
    /// It has no close yet: the next paragraph goes on.
    pub(super) unclosed: bool,
    /// A second piece may follow in the next sentence.
    pub(super) splits: bool,
}

/// A quotation that its own sentence attributes to nobody.
#[derive(Clone, Copy, Debug)]
pub(super) struct Unclaimed {
    /// Its number.
    pub(super) number: usize,
    pub(super) passage: usize,
    /// Number of its sentence.
    pub(super) sentence: usize,
}

/// A sentence as it is read: where it stands, and what of it is known so far.
pub(super) struct Sentence<'p, 't> {
    /// Number of its passage.
    pub(super) passage: usize,
    /// Its number within the passage.
    pub(super) place: usize,
    /// Its tokens.
    pub(super) range: Range<usize>,
    pub(super) reader: Reader<'p, 't>,
    /// Nothing stands outside the marks.
    pub(super) whole: bool,
    /// A verb form says that it goes on with somebody's words.
    pub(super) reported: bool,
    /// Its subject, for which a pronoun later in it may stand.
    pub(super) within: Option<(Mention, Known)>,
    /// Who spoke in it so far.
    pub(super) spoke: Option<Known>,
    /// Who was announced before it, and by which cue.
    pub(super) announced: Option<(Known, Option<String>)>,
    /// Whom it is about has been remembered.
    pub(super) noted: bool,
}

impl<'p, 't> Sentence<'p, 't> {
    pub(super) fn new(
        passage: usize,
        place: usize,
        range: Range<usize>,
        reader: &Reader<'p, 't>,
        announced: Option<(Known, Option<String>)>,
    ) -> Self {
        let tokens = &reader.parsed.tokens[range.clone()];
        Self {
            passage,
            place,
            reader: *reader,
            whole: !tokens.iter().any(Token::is_word),
            reported: tokens.iter().any(|t| t.is(Class::REPORTED)),
            range,
            within: None,
            spoke: None,
            announced,
            noted: false,
        }
    }
}
