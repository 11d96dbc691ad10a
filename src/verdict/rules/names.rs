//! What the page's own names call the block: class names, ids, roles, test ids.

use super::{Case, Evidence};
use crate::boilerplate::Kind;
use crate::feature::hints::{Hint, Hints};
use crate::verdict::reason::Reason;

/// How strongly a name speaks against prose, by kind: what is written about a video or under a tag may be the story.
const POINTS: &[(Kind, i32, i32)] = &[
    // kind, points where the name is near, points where it is above
    (Kind::Sponsored, 90, 70),
    (Kind::Advertisement, 80, 60),
    (Kind::Newsletter, 90, 80),
    (Kind::Comments, 80, 70),
    (Kind::Consent, 90, 80),
    (Kind::Share, 70, 30),
    (Kind::Pagination, 80, 60),
    (Kind::AuthorBox, 70, 60),
    (Kind::Tags, 50, 20),
    (Kind::Related, 70, 55),
    (Kind::Video, 45, 30),
    (Kind::Audio, 50, 40),
    (Kind::Promo, 60, 45),
    (Kind::Poll, 60, 45),
    (Kind::Legal, 50, 40),
    (Kind::Navigation, 40, 30),
    (Kind::Other, 25, 15),
];

/// Names that are given to nothing else.
const TELLING: &[Kind] = &[Kind::Newsletter, Kind::Sponsored, Kind::Consent, Kind::AuthorBox, Kind::Comments];

/// The most telling name around the block.
pub(super) fn names(case: &Case) -> Option<Evidence> {
    let subject = case.subject();
    let (near, far) = (subject.near(), subject.far());
    if far.among(Hints::BOILERPLATE).is_empty() && near.among(Hints::BOILERPLATE).is_empty() {
        return None;
    }
    POINTS
        .iter()
        .filter_map(|&(kind, close, above)| {
            let points = if near.has(Hint::Of(kind)) {
                close
            } else if far.has(Hint::Of(kind)) {
                above
            } else {
                return None;
            };
            let f = &subject.features;
            let told = TELLING.contains(&kind) && near.has(Hint::Of(kind)) && f.words <= 60;
            let decisive = match kind {
                Kind::Newsletter if told => 300,
                _ if told => 150,
                _ => 0,
            };
            Some(Evidence { kind, points, decisive, reason: Reason::Named { kind } })
        })
        .max_by_key(|evidence| evidence.points)
}
