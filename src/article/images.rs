//! A picture's addresses and size: lazy ones, `srcset`, `picture`, `noscript` twins; never tracking pixels.

use super::item::{Image, Source};
use crate::block::formula;
use crate::feature::pixels;
use crate::page::{NodeId, Page, Tag};
use crate::text::search;

/// Smaller pictures (CSS pixels) are icons, avatars and tracking pixels.
const SMALLEST: u32 = 60;

/// Attributes that hold an address for later, beside `src`. Conventions of lazy loaders.
const LAZY: &[&str] = &[
    "data-src",
    "data-original",
    "data-lazy-src",
    "data-lazy",
    "data-hi-res-src",
    "data-full-src",
    "data-image",
    "data-url",
    "data-image-src",
    "data-native-src",
    "data-default-src",
    "data-src-large",
    "data-lazyload",
];
const LAZY_SETS: &[&str] = &["data-srcset", "data-lazy-srcset", "data-original-set", "data-src-set"];

/// Whether the element is a picture: `img`, or what AMP has for it.
#[must_use]
pub(super) fn is_image(page: &Page, node: NodeId) -> bool {
    page.is(node, Tag::Img) || page.is(node, Tag::Custom) && matches!(page.name(node), "amp-img" | "amp-anim")
}

/// For each node of a page, the next `noscript` among the siblings that follow: where a picture's twin is looked up.
#[derive(Debug)]
pub(super) struct Twins(Vec<Option<NodeId>>);

impl Twins {
    pub(super) fn of(page: &Page) -> Self {
        // The first `noscript` met in each parent, from the end of the page on.
        let mut first = vec![None; page.len()];
        let mut next = vec![None; page.len()];
        for node in (1..page.len() as u32).rev().map(NodeId) {
            let Some(parent) = page.parent(node) else { continue };
            next[node.0 as usize] = first[parent.0 as usize];
            if page.is(node, Tag::Noscript) {
                first[parent.0 as usize] = Some(node);
            }
        }
        Self(next)
    }

    fn after(&self, node: NodeId) -> Option<NodeId> {
        self.0[node.0 as usize]
    }
}

/// The picture of an `img`; `None` where it is too small to be one, or has no address.
#[must_use]
pub(super) fn image(page: &Page, twins: &Twins, node: NodeId) -> Option<Image> {
    let pixels = |name| page.attribute(node, name).map_or(0, pixels);
    let (width, height) = (pixels("width"), pixels("height"));
    if width > 0 && width < SMALLEST || height > 0 && height < SMALLEST || is_formula(page, node) {
        return None;
    }
    let mut sources: Vec<Source> = Vec::new();
    let picture = page.parent(node).filter(|&parent| page.is(parent, Tag::Picture));
    let alternatives = picture.into_iter().flat_map(|picture| page.children(picture));
    for element in std::iter::once(node).chain(alternatives.filter(|&child| page.is(child, Tag::Source))) {
        for name in LAZY_SETS.iter().chain(&["srcset"]) {
            sources.extend(page.attribute(element, name).map(candidates).unwrap_or_default());
        }
    }
    for name in LAZY.iter().chain(&["src"]) {
        if let Some(url) = page.attribute(node, name).map(str::trim).filter(|url| looks_like_address(url)) {
            sources.push(Source { url: url.to_owned(), width: 0 });
        }
    }
    let real = |source: &Source| !is_placeholder(&source.url);
    if !sources.iter().any(real) {
        sources.extend(noscript_twin(page, twins.after(picture.unwrap_or(node))));
    }
    if sources.iter().any(real) {
        sources.retain(real);
    }
    let mut seen: Vec<Source> = Vec::new();
    for source in sources {
        if seen.len() < MOST && !seen.iter().any(|known| known.url == source.url) {
            seen.push(source);
        }
    }
    let alt = page.attribute(node, "alt").unwrap_or("").trim().to_owned();
    (!seen.is_empty()).then(|| Image { sources: seen, alt, width, height, node: page.ordinal(node) })
}

/// Whether a picture shows to those who see the formula that stands beside it.
fn is_formula(page: &Page, node: NodeId) -> bool {
    page.parent(node).is_some_and(|parent| formula(page, parent).is_some())
}

/// Candidates beyond this many add nothing.
const MOST: usize = 16;

fn looks_like_address(url: &str) -> bool {
    !url.is_empty()
        && !url.starts_with(['{', '[', '#', '<'])
        && !url.contains(' ')
        && !url.starts_with("javascript:")
}

/// A picture that stands for another until that is loaded: a tiny `data:` image, or one named so.
fn is_placeholder(url: &str) -> bool {
    let lower = url.get(..url.len().min(160)).unwrap_or(url).to_ascii_lowercase();
    lower.starts_with("data:")
        && url.len() < 400
        && !lower.starts_with("data:image/jpeg")
        && !search::holds(&lower, "svg")
        || search::holds(&lower, "svg")
            && lower.starts_with("data:")
            && (search::holds(&lower, "viewbox") || url.len() < 140)
        || [
            "placeholder",
            "blank.gif",
            "spacer",
            "1x1",
            "pixel.gif",
            "transparent.",
            "grey.gif",
            "lazy.png",
            "loading.gif",
        ]
        .iter()
        .any(|word| search::holds(&lower, word))
}

/// The candidates of a `srcset`. Source: HTML Standard, "Parsing a srcset attribute", in short.
fn candidates(set: &str) -> Vec<Source> {
    let mut out = Vec::new();
    let mut rest = set.trim();
    while !rest.is_empty() {
        rest = rest.trim_start_matches([',', ' ', '\n', '\t', '\r']);
        let end = rest.find(char::is_whitespace).unwrap_or(rest.len());
        let (mut url, mut after) = rest.split_at(end);
        let ended = url.ends_with(',');
        url = url.trim_end_matches(',');
        let mut width = 0;
        if !ended {
            let comma = after.find(',').unwrap_or(after.len());
            let descriptor = after[..comma].trim();
            width = descriptor.strip_suffix('w').and_then(|digits| digits.parse().ok()).unwrap_or(0);
            after = &after[comma..];
        }
        if looks_like_address(url) {
            out.push(Source { url: url.to_owned(), width });
        }
        rest = after;
    }
    out
}

/// The address in the `noscript` that stands beside a placeholder.
fn noscript_twin(page: &Page, noscript: Option<NodeId>) -> Option<Source> {
    let text = page.descendants(noscript?).find_map(|child| page.text(child))?;
    let tag = &text[search::find(text, "<img")?..];
    let at = search::find(tag, " src=")? + 5;
    let quote = tag[at..].chars().next().filter(|c| matches!(c, '"' | '\''))?;
    let url = tag[at + 1..].split(quote).next()?.trim().replace("&amp;", "&");
    looks_like_address(&url).then_some(Source { url, width: 0 })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::Builder;

    fn sources(attributes: &[(&str, &str)]) -> Vec<String> {
        let mut builder = Builder::new(None);
        builder.open("img");
        for (name, value) in attributes {
            builder.attribute(name, value);
        }
        let page = builder.finish().unwrap();
        image(&page, &Twins::of(&page), NodeId(0))
            .map(|image| image.sources.into_iter().map(|source| source.url).collect())
            .unwrap_or_default()
    }

    #[test]
    fn lazy_and_responsive_pictures_are_resolved_and_pixels_left_out() {
        for (attributes, expected) in [
            (&[("src", "a.jpg")][..], &["a.jpg"][..]),
            (&[("src", "data:image/gif;base64,R0lGOD"), ("data-src", "real.jpg")], &["real.jpg"]),
            (&[("srcset", "s.jpg 320w, l.jpg 1280w"), ("src", "s.jpg")], &["s.jpg", "l.jpg"]),
            (&[("srcset", "a,b.jpg 2x")], &["a,b.jpg"]),
            (&[("src", "t.gif"), ("width", "1"), ("height", "1")], &[]),
            (&[("src", "")], &[]),
        ] {
            assert_eq!(sources(attributes), expected, "{attributes:?}");
        }
    }
}
