//! A file's HTML as a page: decoded as a browser would, parsed by `html5ever`. Command line only.

mod decode;
mod depth;
mod dom;
mod streamed;
#[cfg(test)]
mod tests;

pub use decode::decode;

use super::{Builder, Page, PageError};
use dom::{Dom, Kind, Step};

/// Parses the HTML of a file as a browser that runs scripts would: `noscript` holds text, a declarative shadow root is one.
///
/// # Errors
///
/// As [`Builder::finish`].
///
/// # Example
///
/// ```
/// let page = newsfold::page::html::parse("<p>It rained.", None)?;
/// assert_eq!(page.elements(), 4); // html, head, body, p
/// # Ok::<(), newsfold::page::PageError>(())
/// ```
pub fn parse(html: &str, url: Option<&str>) -> Result<Page, PageError> {
    let mut dom = dom::parse(html);
    streamed::place(&mut dom);
    build(&dom, Builder::new(url))
}

fn build(dom: &Dom, mut builder: Builder) -> Result<Page, PageError> {
    let mut name = String::new();
    for step in dom.steps() {
        match step {
            Step::Enter(node) => match dom.kind(node) {
                Kind::Element { name: element, attributes, .. } => {
                    name.clear();
                    name.push_str(&element.local);
                    name.make_ascii_lowercase();
                    builder.open(&name);
                    for attribute in attributes {
                        name.clear();
                        if let Some(prefix) =
                            attribute.name.prefix.as_ref().filter(|prefix| !prefix.is_empty())
                        {
                            name.push_str(prefix);
                            name.push(':');
                        }
                        name.push_str(&attribute.name.local);
                        name.make_ascii_lowercase();
                        builder.attribute(&name, &attribute.value);
                    }
                }
                Kind::Fragment => builder.open_shadow(),
                Kind::Text(text) => builder.text(text),
                Kind::Document | Kind::Comment(_) | Kind::Other => {}
            },
            Step::Leave(node) => {
                if matches!(dom.kind(node), Kind::Element { .. } | Kind::Fragment) {
                    builder.close();
                }
            }
        }
    }
    builder.finish()
}
