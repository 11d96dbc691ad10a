//! Cards whose whole face is a link: one without text is laid over a heading and what stands beside it.
//!
//! Comes in: a page. Goes out: the elements all of whose words are a link's, though no link holds them.

use super::outline::address;
use crate::page::{NodeId, Page, Tag};

/// Levels that a card may have above its link.
const LEVELS: usize = 4;
/// Nodes of a card, at most, …
const NODES: u32 = 60;
/// … and bytes of its text: a teaser has a headline, a kicker and a sentence, a story has more.
const BYTES: usize = 400;
/// Hyphens in what an address of a story ends in: "flood-shuts-the-bridge".
const HYPHENS: usize = 2;

/// The cards of a page, in the order of their links. Linear.
pub(super) fn faces(page: &Page) -> impl Iterator<Item = NodeId> {
    page.nodes().filter(|&node| is_laid_over(page, node)).filter_map(|link| card(page, link))
}

/// Whether a link has no text of its own and leads to a story.
fn is_laid_over(page: &Page, node: NodeId) -> bool {
    page.is(node, Tag::A)
        && page
            .descendants(node)
            .all(|inner| page.text(inner).is_some_and(|text| text.trim_ascii().is_empty()))
        && page.attribute(node, "href").is_some_and(|href| {
            let path = address::path(href);
            let last = path.rsplit('/').next().unwrap_or_default();
            last.bytes().filter(|byte| matches!(byte, b'-' | b'_')).count() >= HYPHENS
        })
}

/// The item or article that a link is laid over: with a heading below the first level, and short.
fn card(page: &Page, link: NodeId) -> Option<NodeId> {
    let card = page
        .ancestors(link)
        .take(LEVELS)
        .take_while(|&node| page.end(node).0 - node.0 <= NODES)
        .find(|&node| matches!(page.tag(node), Some(Tag::Li | Tag::Article)))?;
    let levels = || page.descendants(card).filter_map(|node| page.tag(node)).map(Tag::heading);
    let bytes: usize = page.descendants(card).filter_map(|node| page.text(node)).map(str::len).sum();
    (levels().any(|level| level > 1) && levels().all(|level| level != 1) && bytes <= BYTES).then_some(card)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::captured::parse;

    #[test]
    fn a_card_is_short_and_has_a_heading_under_a_link_to_a_story() {
        const LINK: &str = "<a href='/valley/flood-shuts-the-bridge'> </a>";
        let long = "The bridge stays shut until spring. ".repeat(12);
        for (body, is_card) in [
            (format!("<li><h3>Flood</h3><p>Valley</p>{LINK}</li>"), true),
            (format!("<article><div><h2>Flood</h2></div><div>{LINK}</div></article>"), true),
            (format!("<div><h3>Flood</h3>{LINK}</div>"), false),
            (format!("<li><p>Flood</p>{LINK}</li>"), false),
            (format!("<article><h1>Flood</h1>{LINK}</article>"), false),
            (format!("<article><h2>Flood</h2><p>{long}</p>{LINK}</article>"), false),
            ("<li><h3>Flood</h3><a href='/valley/flood-shuts-the-bridge'>Valley</a></li>".to_owned(), false),
            (
                "<li><h3>Flood</h3><a href='https://example.org/share?to=flood-shuts-the-bridge'></a></li>"
                    .to_owned(),
                false,
            ),
            ("<li><h3>Flood</h3><a href='#flood-shuts-the-bridge'></a></li>".to_owned(), false),
        ] {
            let page = parse(&format!("<html><head></head><body>{body}</body></html>"), &[], None).unwrap();
            assert_eq!(faces(&page).next().is_some(), is_card, "{body}");
        }
    }
}
