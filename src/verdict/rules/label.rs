//! A line between two paragraphs that is a label and a link: "**16×9 INVESTIGATION:** *the other story*".

use super::{Case, Evidence};
use crate::verdict::kind::Kind;
use crate::verdict::reason::Reason;

/// Between paragraphs, a short line that is mostly or wholly a link leads to another story.
pub(super) fn label(case: &Case) -> Option<Evidence> {
    let subject = case.subject();
    let f = &subject.features;
    if f.in_content == 0 || f.words > 40 || f.in_list == 1 && f.list_items > 1 && f.link_density < 90 {
        return None;
    }
    let opens_shouting = subject.block.text.split(':').next().is_some_and(|label| {
        label.len() < subject.block.text.len()
            && label.len() <= 40
            && label.chars().any(char::is_alphabetic)
            && !label.chars().any(char::is_lowercase)
    });
    let points = match f.link_density {
        95..=100 if f.end != 1 || f.words < 6 => 90,
        95..=100 => 70,
        60..=94 if f.bold == 1 || opens_shouting => 90,
        60..=94 if f.end != 1 => 60,
        _ if opens_shouting && f.bold == 1 && f.words <= 25 && f.end != 1 => 70,
        _ => return None,
    };
    Some(Evidence { kind: Kind::Related, points, reason: Reason::LinkDensity { value: f.link_density } })
}
