//! The section of the page that a block stands in: menus, footers, sidebars, dialogs, forms.

use super::{Case, Evidence};
use crate::boilerplate::Kind;
use crate::feature::Setting;
use crate::verdict::reason::Reason;

/// Sections with what stands in them, most telling first.
const PLACES: &[(Setting, Kind, i32, &str)] = &[
    (Setting::COMMENT, Kind::Comments, 90, "a reader's comment"),
    (Setting::DIALOG, Kind::Consent, 70, "a dialog over the page"),
    (Setting::NAV, Kind::Navigation, 90, "a menu"),
    (Setting::FORM, Kind::Other, 60, "a form"),
    (Setting::BUTTON, Kind::Other, 50, "a button"),
    (Setting::FOOTER, Kind::Navigation, 35, "the foot of the page"),
    (Setting::ASIDE, Kind::Related, 40, "the margin of the page"),
    (Setting::UNSEEN, Kind::Navigation, 60, "a part for screen readers"),
    (Setting::FIXED, Kind::Other, 60, "a bar that stays on the screen"),
    (Setting::HEADER, Kind::Navigation, 15, "the head of the page"),
];

/// A comment is prose like any other: that the markup says so goes before how it reads.
const COMMENT: i32 = 400;
/// So is what a dialog beside the story says.
const DIALOG: i32 = 300;

/// Where the block stands.
pub(super) fn place(case: &Case) -> Option<Evidence> {
    let subject = case.subject();
    let setting = subject.setting();
    let &(section, kind, points, place) = PLACES.iter().find(|(section, ..)| setting.any(*section))?;
    if section == Setting::BUTTON && case.opens_answer() {
        return None;
    }
    let decisive = match section {
        Setting::COMMENT => COMMENT,
        Setting::DIALOG if subject.features.in_content == 0 => DIALOG,
        _ => 0,
    };
    Some(Evidence { kind, points, decisive, reason: Reason::Place { kind, place } })
}
