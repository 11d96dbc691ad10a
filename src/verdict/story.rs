//! Whether a page is a story at all.

use super::role::Decision;
use super::{Confidence, Verdict};
use crate::feature::{Declared, Genre, Measured};

/// Whether the page is a story: enough running text in one place, measured against what the page says it is and how much
/// of it leads elsewhere.
#[must_use]
pub fn is_story(measured: &Measured, verdicts: &[Verdict], declared: &Declared) -> bool {
    let (mut words, mut paragraphs, mut linked) = (0, 0, 0);
    for (subject, verdict) in measured.subjects.iter().zip(verdicts) {
        // What is kept for want of better is no sign of a story.
        let sure = verdict.confidence > Confidence::hundredths(50) || verdict.doubt.is_none();
        if verdict.decision == Decision::Keep && verdict.role.is_body() && sure {
            let f = &subject.features;
            words += f.words;
            paragraphs += f.prose;
            linked += f.words * f.link_density / 100;
        }
    }
    if words == 0 || linked * 3 > words {
        return false;
    }
    let needed = match declared.genre {
        Genre::Article | Genre::LiveBlog => 25,
        Genre::Undeclared => 90,
        Genre::Else => 200,
    };
    words >= needed
        && (paragraphs >= 2 || paragraphs == 1 && (declared.genre == Genre::Article || words >= 120))
}
