//! The page as data: a flat arena of nodes, parents before children, in the order a reader meets them.
//!
//! Comes in: a file's HTML ([`html`], command line only) or what the browser captured ([`captured`]). Goes out: a [`Page`]
//! that [`Builder::finish`] has checked. Never holds a live node: an element is known by its [`Ordinal`].
//!
//! Shadow trees are composed as a browser draws them: a host's children are its shadow tree, with slots filled.

mod build;
pub mod captured;
#[cfg(feature = "cli")]
pub mod html;
mod json;
mod question;
mod style;
mod tag;

pub use build::{Builder, PageError};
pub use json::Json;
pub use question::Question;
pub use style::{Selector, hidden_by, hides};
pub use tag::{Flow, Tag};

use serde::Serialize;

/// Index of a node in its [`Page`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NodeId(pub u32);

/// Number of an element in the order of the source's start tags, `0` the root element: the k-th of the static list of
/// elements that the browser took with the same serialisation.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(transparent)]
pub struct Ordinal(pub u32);

/// What only the live page knows of an element, as bits of one byte.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Layout(pub u8);

impl Layout {
    /// Not drawn: `display: none`, `visibility: hidden`, `content-visibility`.
    pub const HIDDEN: u8 = 1;
    /// Stays put while the page scrolls: `position: fixed`.
    pub const FIXED: u8 = 2;
    /// Laid out as a block though its tag is an inline one.
    pub const BLOCK: u8 = 4;
    /// Drawn, but so that only a screen reader meets it: clipped or a pixel large.
    pub const CLIPPED: u8 = 8;
    /// In the flow, and stays put once it would leave the window: `position: sticky`; asked for with [`Self::FIXED`].
    pub const STICKY: u8 = 16;

    /// Whether `bit` is set.
    #[must_use]
    pub const fn has(self, bit: u8) -> bool {
        self.0 & bit != 0
    }
}

/// A page.
#[derive(Debug)]
pub struct Page {
    nodes: Vec<Node>,
    elements: u32,
    attributes: Vec<(Text, Text)>,
    strings: String,
    url: Option<String>,
    /// The source's JSON-LD scripts, in order.
    json_ld: Vec<Text>,
    /// What the page's own sheets hide, where the page is not live.
    hiding: Vec<Selector>,
    /// What the page can be asked, where it is live.
    questions: Vec<Question>,
}

/// A stretch of the page's own string buffer.
type Text = (u32, u32);

#[derive(Clone, Copy, Debug)]
struct Node {
    parent: u32,
    /// First node after this one's descendants.
    end: u32,
    content: Content,
}

#[derive(Clone, Copy, Debug)]
enum Content {
    Text(Text),
    Element { tag: Tag, name: Text, attributes: (u32, u32), ordinal: Ordinal, layout: Layout },
}

/// The name of the node that stands for a shadow root until the trees are composed; no element can be called so.
const SHADOW: &str = "#shadow";

impl Node {
    /// Whether it stands for a shadow root. `strings` holds its name.
    fn is_shadow(&self, strings: &str) -> bool {
        matches!(self.content, Content::Element { name: (from, to), .. } if &strings[from as usize..to as usize] == SHADOW)
    }
}

impl Page {
    /// How many nodes there are; ids run from 0 (the root element) to this less one.
    #[must_use]
    pub fn len(&self) -> usize {
        self.nodes.len()
    }

    /// How many elements the source has, those included that are not drawn: one more than the last [`Ordinal`].
    #[must_use]
    pub fn elements(&self) -> u32 {
        self.elements
    }

    /// Whether the page has no node.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.nodes.is_empty()
    }

    /// Every node, in reading order.
    pub fn nodes(&self) -> impl Iterator<Item = NodeId> + use<> {
        (0..self.nodes.len() as u32).map(NodeId)
    }

    /// The address the page was read from.
    #[must_use]
    pub fn url(&self) -> Option<&str> {
        self.url.as_deref()
    }

    /// The texts of the page's JSON-LD scripts.
    pub fn json_ld(&self) -> impl Iterator<Item = &str> {
        self.json_ld.iter().map(|&text| self.string(text))
    }

    /// The parent; the root has none.
    #[must_use]
    pub fn parent(&self, node: NodeId) -> Option<NodeId> {
        (node.0 > 0).then(|| NodeId(self.nodes[node.0 as usize].parent))
    }

    /// The parent, its parent, and so on up to the root.
    pub fn ancestors(&self, node: NodeId) -> impl Iterator<Item = NodeId> {
        std::iter::successors(self.parent(node), |&node| self.parent(node))
    }

    /// The node itself, its parent, and so on up to the root: the DOM's "inclusive ancestors".
    pub fn inclusive_ancestors(&self, node: NodeId) -> impl Iterator<Item = NodeId> {
        std::iter::once(node).chain(self.ancestors(node))
    }

    /// The first node after the node's descendants, which may be one past the last node.
    #[must_use]
    pub fn end(&self, node: NodeId) -> NodeId {
        NodeId(self.nodes[node.0 as usize].end)
    }

    /// The node's descendants, in reading order.
    pub fn descendants(&self, node: NodeId) -> impl Iterator<Item = NodeId> + use<> {
        (node.0 + 1..self.nodes[node.0 as usize].end).map(NodeId)
    }

    /// The node's children, in reading order.
    pub fn children(&self, node: NodeId) -> impl Iterator<Item = NodeId> {
        self.run_of_siblings(NodeId(node.0 + 1), self.end(node))
    }

    /// The siblings that follow the node, in reading order; none of the root.
    pub fn following_siblings(&self, node: NodeId) -> impl Iterator<Item = NodeId> {
        let next = self.end(node);
        self.run_of_siblings(next, self.parent(node).map_or(next, |parent| self.end(parent)))
    }

    fn run_of_siblings(&self, first: NodeId, end: NodeId) -> impl Iterator<Item = NodeId> {
        std::iter::successors((first < end).then_some(first), move |&sibling| {
            let next = self.end(sibling);
            (next < end).then_some(next)
        })
    }

    /// The element's tag; `None` for text.
    #[must_use]
    pub fn tag(&self, node: NodeId) -> Option<Tag> {
        match self.nodes[node.0 as usize].content {
            Content::Element { tag, .. } => Some(tag),
            Content::Text(_) => None,
        }
    }

    /// Whether the node is an element of this tag.
    #[must_use]
    pub fn is(&self, node: NodeId, tag: Tag) -> bool {
        self.tag(node) == Some(tag)
    }

    /// The element's name in lower case; empty for text.
    #[must_use]
    pub fn name(&self, node: NodeId) -> &str {
        match self.nodes[node.0 as usize].content {
            Content::Element { name, .. } => self.string(name),
            Content::Text(_) => "",
        }
    }

    /// The characters of a text node, as they stand; `None` for an element.
    #[must_use]
    pub fn text(&self, node: NodeId) -> Option<&str> {
        match self.nodes[node.0 as usize].content {
            Content::Text(text) => Some(self.string(text)),
            Content::Element { .. } => None,
        }
    }

    /// The value of an attribute, whose name is given in lower case.
    #[must_use]
    pub fn attribute(&self, node: NodeId, name: &str) -> Option<&str> {
        // Names of other lengths are not looked at.
        let is_called = |&&((start, end), _): &&(Text, Text)| {
            (end - start) as usize == name.len() && self.string((start, end)) == name
        };
        self.attributes_of(node).iter().find(is_called).map(|&(_, value)| self.string(value))
    }

    fn attributes_of(&self, node: NodeId) -> &[(Text, Text)] {
        match self.nodes[node.0 as usize].content {
            Content::Element { attributes: (start, end), .. } => {
                &self.attributes[start as usize..end as usize]
            }
            Content::Text(_) => &[],
        }
    }

    /// The element's attributes, in source order.
    pub fn attributes(&self, node: NodeId) -> impl Iterator<Item = (&str, &str)> {
        self.attributes_of(node).iter().map(|&(name, value)| (self.string(name), self.string(value)))
    }

    /// The element's place in the source; a text node's is its parent's.
    #[must_use]
    pub fn ordinal(&self, node: NodeId) -> Ordinal {
        match self.nodes[node.0 as usize].content {
            Content::Element { ordinal, .. } => ordinal,
            Content::Text(_) => self.parent(node).map_or(Ordinal(0), |parent| self.ordinal(parent)),
        }
    }

    /// What the live page knows of the element; nothing for text and for files.
    #[must_use]
    pub fn layout(&self, node: NodeId) -> Layout {
        match self.nodes[node.0 as usize].content {
            Content::Element { layout, .. } => layout,
            Content::Text(_) => Layout::default(),
        }
    }

    /// Whether the page's own style sheet hides the element; known of files alone, a live page has [`Layout::HIDDEN`].
    #[must_use]
    pub fn is_hidden_by_sheet(&self, element: NodeId) -> bool {
        self.hiding.iter().any(|selector| selector.matches(self, element))
    }

    /// Takes the live page's answers, one byte an element, by ordinal.
    fn answer(&mut self, answers: &[u8]) {
        let heard = question::heard(&self.questions, answers, self.elements as usize);
        for node in &mut self.nodes {
            if let Content::Element { ordinal, layout, .. } = &mut node.content {
                layout.0 = heard.get(ordinal.0 as usize).copied().unwrap_or(0);
            }
        }
    }

    fn string(&self, (start, end): Text) -> &str {
        &self.strings[start as usize..end as usize]
    }
}
