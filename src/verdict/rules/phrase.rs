//! What a block says: the lexicon's phrases, in the block itself or in the heading over it.

use super::{Case, Evidence};
use crate::boilerplate::Kind;
use crate::feature::phrases::Found;
use crate::verdict::reason::Reason;

/// Spaces in a phrase so long that no sentence of a story says it: "sign up for our newsletter".
const TELLING: usize = 3;

/// A phrase in the block: the shorter the block, the more it is about the phrase.
pub(super) fn phrase(case: &Case) -> Option<Evidence> {
    let subject = case.subject();
    // A phrase in a line of links is that of one of them.
    let own = |found| matches!(found, Found::Whole | Found::Invited);
    let phrase = subject.phrase.filter(|phrase| case.bar.is_none() || own(phrase.found))?;
    let f = &subject.features;
    let points = match phrase.found {
        Found::Whole => 200,
        Found::Opening if f.words <= 12 || f.link_density >= 40 || f.bold == 1 => 140,
        Found::Opening if f.words <= 30 => 60,
        Found::Opening => 25,
        Found::Invited => 140,
        Found::Within if f.words <= 25 => 90,
        Found::Within => 45,
    };
    let decisive = match phrase.found {
        Found::Whole => 400,
        Found::Opening if f.words <= 30 && (f.link_density >= 40 || f.bold == 1 || f.end != 1) => 300,
        Found::Opening if phrase.phrase.matches(' ').count() >= TELLING => 400,
        Found::Opening if f.words <= 12 => 150,
        Found::Invited => 500,
        Found::Within if f.words <= 25 => 100,
        Found::Within if phrase.phrase.matches(' ').count() > TELLING => 400,
        _ => 0,
    };
    Some(Evidence {
        kind: phrase.kind,
        points,
        decisive,
        reason: Reason::Phrase { kind: phrase.kind, phrase: phrase.phrase },
    })
}

/// The heading over the block names a kind.
pub(super) fn section(case: &Case) -> Option<Evidence> {
    let kind = case.section?;
    let f = &case.subject().features;
    let points = if f.link_density >= 50 || f.prose == 0 { 80 } else { 40 };
    let points = if matches!(kind, Kind::Tags | Kind::Share | Kind::Audio | Kind::Video | Kind::Advertisement)
        && f.prose == 1
    {
        10
    } else {
        points
    };
    let decisive = if f.link_density >= 50 { 100 } else { 0 };
    Some(Evidence { kind, points, decisive, reason: Reason::Section { kind } })
}

/// What the links of a line say, each for itself.
pub(super) fn links(case: &Case) -> Option<Evidence> {
    let kind = case.bar?.kind?;
    Some(Evidence { kind, points: 150, decisive: 250, reason: Reason::Leads { kind } })
}

/// The small box around the block asks for an address, an opinion or consent.
pub(super) fn asked(case: &Case) -> Option<Evidence> {
    let (kind, reason) = case.asked?;
    Some(Evidence { kind, points: 110, decisive: 400, reason })
}
