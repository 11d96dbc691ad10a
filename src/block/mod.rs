//! Leaf blocks: runs of text between block boundaries, the unit that is kept or folded.
//!
//! Comes in: a page. Goes out: blocks in reading order that together hold every character of the page's text exactly once,
//! a formula that is drawn twice once. Never judges.

mod cut;
mod formula;
mod inline;
mod maths;

pub use cut::cut;
pub use formula::formula;
pub use inline::{Inline, Mark, inline_marks};
pub use maths::Maths;

use crate::page::NodeId;
use crate::text::{Byte, Span};

/// Index of a block among its page's blocks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BlockId(pub u32);

/// A run of text between block boundaries.
#[derive(Clone, Debug)]
pub struct Block {
    /// Text as a reader sees it: white space folded, `\n` for a line break; as it stands in preformatted text.
    pub text: String,
    /// The text nodes, or parts of them, and the formulas that it is made of, in order.
    pub pieces: Vec<Piece>,
    /// Those of the pieces that are formulas, in order.
    pub formulas: Vec<Maths>,
    /// The nearest ancestor that starts and ends a block.
    pub container: NodeId,
    /// The tightest element that holds all of it.
    pub element: NodeId,
    /// Whether a style, an attribute or the kind of element keeps it from being drawn.
    pub hidden: bool,
    /// Whether it stands in a card over the page that shows while something is pointed at.
    pub card: bool,
    /// Whether white space stands as written.
    pub preformatted: bool,
}

/// A part of a text node, or a whole formula, in a block.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Piece {
    /// The text node, or the element of the formula.
    pub node: NodeId,
    /// Where its text stands in the block's text.
    pub span: Span<Byte>,
}

impl Block {
    /// The first text node or formula.
    #[must_use]
    pub fn first(&self) -> NodeId {
        self.pieces.first().map_or(self.element, |piece| piece.node)
    }

    /// Whether it is nothing but formulas.
    #[must_use]
    pub fn is_formula(&self) -> bool {
        self.formulas.len() == self.pieces.len()
    }

    /// The last text node or formula.
    #[must_use]
    pub fn last(&self) -> NodeId {
        self.pieces.last().map_or(self.element, |piece| piece.node)
    }
}
