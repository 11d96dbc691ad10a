//! Whether a page is a story at all.

use super::role::{Decision, Role};
use super::{Confidence, Verdict, model};
use crate::feature::{self, Declared, Measured, Outline, Standing};
use crate::lexicon::Language;
use crate::page::Page;

/// A page whose text leads elsewhere by more than this (link words per words, per cent) is a list, whatever it says.
const LIST: i32 = 33;

/// A page that declares itself to be something else is no story for fewer words than these outside cards.
const LINES: i32 = 80;

/// Whether the page is a story: there is running text, and the page as a whole is like pages that are stories.
#[must_use]
pub fn is_story(outline: &Outline) -> bool {
    let says_so = outline.dated == 2 || outline.graph_story + outline.byline > 0;
    let lines = outline.kept_words * (100 - outline.kept_cards) / 100;
    outline.kept_words > 0
        && outline.kept_link_density <= LIST
        && (outline.at_root == 0 || says_so) // the front page of a site
        && (outline.declared_else == 0 || says_so || lines >= LINES) // a video with a line under it
        && model::page_points(outline) >= 0
}

/// What is measured of the page as a whole, once its blocks are judged.
#[must_use]
pub fn outline(
    page: &Page,
    measured: &Measured,
    verdicts: &[Verdict],
    declared: &Declared,
    language: Option<Language>,
) -> Outline {
    feature::outline(page, measured, declared, language, |index| {
        let verdict = &verdicts[index];
        // What is kept for want of better is no sign of a story.
        let sure = verdict.confidence > Confidence::hundredths(50) || verdict.doubt.is_none();
        match (verdict.decision, verdict.role) {
            (Decision::Fold, _) => Standing::Folded,
            (_, Role::Byline) => Standing::Byline,
            (_, Role::Date) => Standing::Date,
            (_, role) if role.is_body() && !sure => Standing::Folded,
            (_, role) if role.is_body() => Standing::Body,
            _ => Standing::Part,
        }
    })
}
