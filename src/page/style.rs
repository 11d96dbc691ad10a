//! The little that is understood of style sheets: simple selectors, and which of them a page's own sheet hides.
//!
//! A live page knows what it draws; this is for files, whose `style` elements are all there is.

use super::{NodeId, Page};

/// A selector of one class or one id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Selector {
    /// `.name`
    Class(String),
    /// `#name`
    Id(String),
}

impl Selector {
    /// Whether an element answers to it.
    #[must_use]
    pub fn matches(&self, page: &Page, element: NodeId) -> bool {
        match self {
            Self::Class(name) => page
                .attribute(element, "class")
                .is_some_and(|classes| classes.split_ascii_whitespace().any(|class| class == name)),
            Self::Id(name) => page.attribute(element, "id") == Some(name),
        }
    }

    /// Reads `.name` or `#name`, and nothing else.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let (mark, name) = text.split_at_checked(1)?;
        let plain = !name.is_empty() && name.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '_'));
        match mark {
            "." if plain => Some(Self::Class(name.to_owned())),
            "#" if plain => Some(Self::Id(name.to_owned())),
            _ => None,
        }
    }
}

/// The simple selectors that a sheet hides with `display: none`, outside of any at-rule. Linear in the sheet.
///
/// # Example
///
/// ```
/// use newsfold::page::{Selector, hidden_by};
/// let sheet = ".a{color:red}.b , #c{display:none!important}@media print{.d{display:none}} .e .f{display:none}";
/// assert_eq!(hidden_by(sheet), [Selector::Class("b".into()), Selector::Id("c".into())]);
/// ```
#[must_use]
pub fn hidden_by(sheet: &str) -> Vec<Selector> {
    let mut found = Vec::new();
    let mut depth = 0;
    let mut prelude = 0;
    let mut at_rule = false;
    let mut opened = 0;
    for (at, c) in sheet.char_indices() {
        match c {
            '{' => {
                if depth == 0 {
                    at_rule = sheet[prelude..at].trim_start().starts_with('@');
                    opened = at + 1;
                }
                depth += 1;
            }
            '}' => {
                depth = (depth - 1).max(0);
                if depth == 0 {
                    if !at_rule && hides(&sheet[opened.min(at)..at]) {
                        found.extend(
                            sheet[prelude..opened.saturating_sub(1).max(prelude)]
                                .split(',')
                                .filter_map(|one| Selector::read(one.trim())),
                        );
                    }
                    prelude = at + 1;
                    opened = at + 1;
                }
            }
            ';' if depth == 0 => prelude = at + 1,
            _ => {}
        }
    }
    found
}

/// Whether a list of declarations keeps an element from being drawn.
#[must_use]
pub fn hides(declarations: &str) -> bool {
    declarations.split(';').any(|declaration| {
        declaration.split_once(':').is_some_and(|(property, value)| {
            let value = value.trim().trim_end_matches("!important").trim();
            (property.trim().eq_ignore_ascii_case("display") && value.eq_ignore_ascii_case("none"))
                || (property.trim().eq_ignore_ascii_case("visibility")
                    && value.eq_ignore_ascii_case("hidden"))
        })
    })
}
