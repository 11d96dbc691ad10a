//! Fields and players: elements without text by which the box around them is known, in any language.

use crate::boilerplate::Kind;
use crate::page::{NodeId, Page, Tag};
use crate::text::search;

/// What an element without text says of the box it stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sign {
    Reply,
    Password,
    Address,
    Search,
    Video,
    Audio,
}

impl Sign {
    /// Each with the kind of the box that holds it, most telling first: who comments gives an address too.
    pub(super) const ALL: [(Self, Kind, &'static str); 6] = [
        (Self::Reply, Kind::Comments, "a field for a comment"),
        (Self::Password, Kind::Navigation, "a field for a password"),
        (Self::Address, Kind::Newsletter, "a field for your e-mail address"),
        (Self::Search, Kind::Navigation, "a field for searching"),
        (Self::Video, Kind::Video, "a video"),
        (Self::Audio, Kind::Audio, "a sound"),
    ];

    fn of(page: &Page, node: NodeId) -> Option<Self> {
        match page.tag(node)? {
            Tag::Video => Some(Self::Video),
            Tag::Audio => Some(Self::Audio),
            Tag::Search => Some(Self::Search),
            Tag::Textarea => Some(Self::Reply),
            Tag::Form if page.attribute(node, "role") == Some("search") => Some(Self::Search),
            Tag::Input => match page.attribute(node, "type") {
                Some("email") => Some(Self::Address),
                Some("search") => Some(Self::Search),
                Some("password") => Some(Self::Password),
                None | Some("text") => {
                    let mut named =
                        page.attributes(node).filter(|(name, _)| matches!(*name, "name" | "placeholder"));
                    let asks = named.any(|(_, value)| {
                        let value = value.to_ascii_lowercase();
                        search::holds(&value, "email") || search::holds(&value, "e-mail")
                    });
                    asks.then_some(Self::Address)
                }
                _ => None,
            },
            _ => None,
        }
    }
}

/// Every sign of a page, in reading order.
pub(super) struct Signs(Vec<(NodeId, Sign)>);

impl Signs {
    pub(super) fn of(page: &Page) -> Self {
        Self(page.nodes().filter_map(|node| Some((node, Sign::of(page, node)?))).collect())
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = (NodeId, Sign)> {
        self.0.iter().copied()
    }

    /// The signs that an element holds, or is.
    pub(super) fn within(&self, page: &Page, element: NodeId) -> &[(NodeId, Sign)] {
        let before = |end: NodeId| self.0.partition_point(|&(node, _)| node < end);
        &self.0[before(element)..before(page.end(element))]
    }
}
