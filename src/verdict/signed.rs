//! What a story is signed with: the authors that the page declares, and the bylines that it draws.

use super::Verdict;
use super::role::Role;
use crate::feature::{Declared, Measured};
use crate::text::normal;

/// The declared authors, as text is compared.
pub(super) fn authors(declared: &Declared) -> impl Iterator<Item = String> {
    declared.authors.iter().map(|author| normal(author))
}

/// The bylines, as text is compared.
pub(super) fn bylines<'a>(measured: &'a Measured, verdicts: &'a [Verdict]) -> impl Iterator<Item = &'a str> {
    let bylines = verdicts.iter().zip(&measured.subjects).filter(|(verdict, _)| verdict.role == Role::Byline);
    bylines.map(|(_, subject)| subject.normal.as_str())
}
