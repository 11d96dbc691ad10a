//! The inline marks on a block's text: links, emphasis and the like.

use serde::Serialize;

use super::Block;
use crate::page::{NodeId, Page, Tag};
use crate::text::{Byte, Span};

/// The kinds of inline mark that the view draws.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "lowercase")]
pub enum Mark {
    /// `a href`
    Link,
    /// `em`, `i`, `cite`, `dfn`, `var`
    Emphasis,
    /// `strong`, `b`
    Strong,
    /// `code`, `kbd`, `samp`, `tt`
    Code,
    /// `sub`
    Sub,
    /// `sup`
    Sup,
    /// `mark`
    Highlight,
    /// `del`, `s`, `strike`
    Deleted,
    /// `ins`, `u`
    Inserted,
    /// `small`
    Small,
    /// `q`
    Quote,
    /// `math`
    Math,
}

/// A mark on a stretch of a block's text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Inline {
    /// The stretch, in bytes of the block's text.
    pub span: Span<Byte>,
    /// What it is.
    pub mark: Mark,
    /// The element that makes it; of a formula, the one that holds its twins too.
    pub element: NodeId,
}

/// The marks on a block's text, outer before inner, in order of their start.
///
/// Linear in the pieces and their depth below the block's container.
#[must_use]
pub fn inline_marks(page: &Page, block: &Block) -> Vec<Inline> {
    let mut marks: Vec<Inline> = Vec::new();
    // Elements that are open at the last piece, outermost first, with their place in `marks`.
    let mut open: Vec<(NodeId, Option<usize>)> = Vec::new();
    for piece in &block.pieces {
        open.retain(|&(element, _)| page.end(element) > piece.node);
        let known = open.last().map_or(block.container, |&(element, _)| element);
        let mut entered: Vec<NodeId> = page
            .ancestors(piece.node)
            .take_while(|&element| element != known && element > block.container)
            .take(MAX_DEPTH)
            .collect();
        entered.reverse();
        for element in entered {
            let place = mark_of(page, element).map(|mark| {
                marks.push(Inline { span: piece.span, mark, element });
                marks.len() - 1
            });
            open.push((element, place));
        }
        for &(_, place) in &open {
            if let Some(place) = place {
                marks[place].span.end = piece.span.end;
            }
        }
        if page.tag(piece.node).is_some() {
            marks.push(Inline { span: piece.span, mark: Mark::Math, element: piece.node });
        }
    }
    // A block inside a link is a link as a whole.
    if let Some(link) = page
        .ancestors(block.container)
        .take(MAX_DEPTH)
        .find(|&element| is_link(page, element))
        .or_else(|| is_link(page, block.container).then_some(block.container))
    {
        marks.insert(0, Inline { span: Span::bytes(0, block.text.len()), mark: Mark::Link, element: link });
    }
    for inline in &mut marks {
        let text = inline.span.slice(&block.text);
        let (lead, trail) = (text.len() - text.trim_start().len(), text.len() - text.trim_end().len());
        if lead < text.len() {
            inline.span.start.0 += lead as u32;
            inline.span.end.0 -= trail as u32;
        }
    }
    marks
}

/// Deeper inline nesting than this is not looked into, so that the cost stays linear.
const MAX_DEPTH: usize = 64;

fn is_link(page: &Page, element: NodeId) -> bool {
    page.is(element, Tag::A) && page.attribute(element, "href").is_some()
}

fn mark_of(page: &Page, element: NodeId) -> Option<Mark> {
    Some(match page.tag(element)? {
        Tag::A if is_link(page, element) => Mark::Link,
        Tag::Em | Tag::I | Tag::Cite | Tag::Dfn | Tag::Var => Mark::Emphasis,
        Tag::Strong | Tag::B => Mark::Strong,
        Tag::Code | Tag::Kbd | Tag::Samp | Tag::Tt => Mark::Code,
        Tag::Sub => Mark::Sub,
        Tag::Sup => Mark::Sup,
        Tag::Mark => Mark::Highlight,
        Tag::Del | Tag::S | Tag::Strike => Mark::Deleted,
        Tag::Ins | Tag::U => Mark::Inserted,
        Tag::Small => Mark::Small,
        Tag::Q => Mark::Quote,
        _ => return None,
    })
}
