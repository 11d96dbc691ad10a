//! What an element is to what stands in it: an article, a menu, a caption, a bar that stays on the screen.

use super::hints::{Hint, Hints};
use crate::boilerplate::Kind;
use crate::page::{Layout, NodeId, Page, Tag};

/// Sections and settings around a node, as bits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Setting(pub u32);

macro_rules! settings {
    ($($(#[$doc:meta])* $name:ident $bit:literal),+ $(,)?) => {
        impl Setting { $($(#[$doc])* pub const $name: Self = Self(1 << $bit);)+ }
    };
}

settings! {
    /// `article`
    ARTICLE 0,
    /// `main`, `role=main`
    MAIN 1,
    /// `nav`, `role=navigation`
    NAV 2,
    /// `header`, `role=banner`
    HEADER 3,
    /// `footer`, `role=contentinfo`
    FOOTER 4,
    /// `aside`, `role=complementary`
    ASIDE 5,
    /// `form`, `role=form`, `role=search`
    FORM 6,
    /// `figure`
    FIGURE 7,
    /// `figcaption`
    FIGCAPTION 8,
    /// `li`, `dt`, `dd`
    LIST_ITEM 9,
    /// A cell of a table with rows of several cells
    TABLE 10,
    /// `blockquote`
    BLOCKQUOTE 11,
    /// `a`, where it leads somewhere
    LINK 12,
    /// `button`, `role=button`
    BUTTON 13,
    /// `dialog`, `role=dialog`, `alertdialog`
    DIALOG 14,
    /// `itemprop=articleBody`
    BODY_PROPERTY 15,
    /// `position: fixed` or `sticky`, but where it is the story that does
    FIXED 16,
    /// A heading
    HEADING 17,
    /// Drawn for screen readers alone
    UNSEEN 18,
    /// `template` of a comment: `itemtype=…Comment`
    COMMENT 19,
    /// Under a selector that the page declares not free
    WITHHELD 20,
    /// `details`
    DETAILS 21,
    /// `caption` of a table
    TABLE_CAPTION 22,
    /// `pre`
    PREFORMATTED 23,
    /// An embedded post: `blockquote` or section of a social network
    POST 24,
}

impl Setting {
    /// Whether any bit of `other` is set.
    #[must_use]
    pub const fn any(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// Both sets together.
    #[must_use]
    pub const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

/// Whether an element is a link: an `a` with an address, or with nothing at all, which a script follows. One with a name is a
/// place that others lead to.
pub(super) fn is_link(page: &Page, node: NodeId) -> bool {
    page.is(node, Tag::A)
        && (page.attribute(node, "href").is_some()
            || page.attribute(node, "name").is_none() && page.attribute(node, "id").is_none())
}

/// What an element is by its tag, its role and the hints of its own names; whether it stays put is asked of [`sticks`].
pub(super) fn setting_of(page: &Page, node: NodeId, tag: Tag, own: Hints) -> Setting {
    let mut out = match tag {
        Tag::Article => Setting::ARTICLE,
        Tag::Main => Setting::MAIN,
        Tag::Nav | Tag::Menu => Setting::NAV,
        Tag::Header => Setting::HEADER,
        Tag::Footer => Setting::FOOTER,
        Tag::Aside => Setting::ASIDE,
        Tag::Form | Tag::Search | Tag::Fieldset => Setting::FORM,
        Tag::Figure => Setting::FIGURE,
        Tag::Figcaption => Setting::FIGCAPTION,
        Tag::Li | Tag::Dt | Tag::Dd => Setting::LIST_ITEM,
        Tag::Td | Tag::Th => Setting::TABLE,
        Tag::Caption => Setting::TABLE_CAPTION,
        Tag::Blockquote => Setting::BLOCKQUOTE,
        Tag::A if is_link(page, node) => Setting::LINK,
        Tag::Button => Setting::BUTTON,
        Tag::Label if page.children(node).any(|child| page.is(child, Tag::Input)) => Setting::FORM,
        Tag::Dialog => Setting::DIALOG,
        Tag::Details => Setting::DETAILS,
        Tag::Pre => Setting::PREFORMATTED,
        Tag::H1 | Tag::H2 | Tag::H3 | Tag::H4 | Tag::H5 | Tag::H6 => Setting::HEADING,
        _ => Setting::default(),
    };
    for (name, value) in page.attributes(node) {
        out = out.with(match name {
            "role" => setting_of_role(value),
            "aria-modal" if value == "true" => Setting::DIALOG,
            "itemprop" if value == "articleBody" => Setting::BODY_PROPERTY,
            "itemtype" if value.ends_with("/Comment") || value.ends_with("/UserComments") => Setting::COMMENT,
            _ => Setting::default(),
        });
    }
    if own.has(Hint::Post) {
        out = out.with(Setting::POST);
    }
    if page.layout(node).has(Layout::CLIPPED) || own.has(Hint::Unseen) {
        out = out.with(Setting::UNSEEN);
    }
    if own.has(Hint::Of(Kind::Comments)) && tag == Tag::Li {
        out = out.with(Setting::COMMENT);
    }
    out
}

/// Source: WAI-ARIA 1.2, "Landmark Roles" and "Widget Roles".
fn setting_of_role(role: &str) -> Setting {
    match role {
        "main" => Setting::MAIN,
        "article" => Setting::ARTICLE,
        "navigation" | "menu" | "menubar" | "tablist" | "toolbar" => Setting::NAV,
        "banner" => Setting::HEADER,
        "contentinfo" => Setting::FOOTER,
        "complementary" => Setting::ASIDE,
        "form" | "search" => Setting::FORM,
        "button" => Setting::BUTTON,
        "dialog" | "alertdialog" => Setting::DIALOG,
        _ => Setting::default(),
    }
}

/// How an element stays put while the page scrolls.
#[derive(Clone, Copy)]
pub(super) enum Sticks {
    /// Where it is in the window.
    Fixed,
    /// In the flow, until it would leave the window.
    Sticky,
}

/// Whether and how an element stays put, as the layout or its own style says.
pub(super) fn sticks(page: &Page, node: NodeId) -> Option<Sticks> {
    let layout = page.layout(node);
    if layout.has(Layout::FIXED) {
        return Some(Sticks::Fixed);
    }
    if layout.has(Layout::STICKY) {
        return Some(Sticks::Sticky);
    }
    page.attribute(node, "style")?.split(';').find_map(|declaration| {
        let (property, value) = declaration.split_once(':')?;
        match value.trim() {
            _ if !property.trim().eq_ignore_ascii_case("position") => None,
            "fixed" => Some(Sticks::Fixed),
            "sticky" => Some(Sticks::Sticky),
            _ => None,
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::captured::parse;

    #[test]
    fn an_a_is_a_link_by_its_address_or_by_having_nothing_and_a_place_by_its_name() {
        for (markup, link) in [
            ("<a href='/ferry'>The ferry</a>", true),
            ("<a class='card'>The ferry</a>", true),
            ("<a name='ferry'>The ferry</a>", false),
            ("<a id='ferry'>The ferry</a>", false),
            ("<a name='ferry' href='#top'>The ferry</a>", true),
            ("<b>The ferry</b>", false),
        ] {
            let page = parse(&format!("<html><head></head><body>{markup}</body></html>"), &[], None).unwrap();
            let last = page.nodes().filter(|&node| page.tag(node).is_some()).last().unwrap();
            assert_eq!(is_link(&page, last), link, "{markup}");
        }
    }
}
