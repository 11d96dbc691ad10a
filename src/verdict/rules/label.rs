//! A line between two paragraphs that is a label and a link: "**16×9 INVESTIGATION:** *the other story*".

use super::{Case, Evidence};
use crate::boilerplate::Kind;
use crate::verdict::reason::Reason;
use crate::verdict::role;

/// Words of a line that says what stands behind it: "See the walk to Kelm".
const LINE: i32 = 4;

/// Between paragraphs, a short line that is mostly or wholly a link leads to another story.
pub(super) fn label(case: &Case) -> Option<Evidence> {
    let subject = case.subject();
    let f = &subject.features;
    if role::names_source(&subject.block.text) || case.opens_answer() {
        return None;
    }
    if f.in_content == 0 || f.words > 40 || f.in_list == 1 && f.list_items > 1 && f.link_density < 90 {
        return None;
    }
    let opens_shouting = subject.block.text.split(':').next().is_some_and(|label| {
        label.len() < subject.block.text.len()
            && label.len() <= 40
            && label.chars().any(char::is_alphabetic)
            && !label.chars().any(char::is_lowercase)
    });
    let decisive = match f.link_density {
        // A line of its own that is a link as a whole.
        95..=100 if f.end != 1 && f.words >= LINE && f.in_list == 0 && f.in_table == 0 && f.heading == 0 => {
            220
        }
        95..=100 if f.end != 1 || f.words < 6 => 140,
        95..=100 => 40,
        60..=94 if f.bold == 1 || opens_shouting => 180,
        60..=94 if f.end != 1 => 40,
        _ if opens_shouting && f.bold == 1 && f.words <= 25 && f.end != 1 => 180,
        _ => return None,
    };
    Some(Evidence {
        kind: Kind::Related,
        points: 40,
        decisive,
        reason: Reason::LinkDensity { value: f.link_density },
    })
}
