//! What an element stands in: the sections around it and what their names hint at, worked out once for every node.

use super::hints::{Hint, HintWords, Hints};
use super::measure::{Measure, measure, words};
use crate::block::Block;
use crate::page::{Layout, NodeId, Page, Tag};
use crate::verdict::Kind;

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
    /// `a href`
    LINK 12,
    /// `button`, `role=button`
    BUTTON 13,
    /// `dialog`, `role=dialog`, `alertdialog`
    DIALOG 14,
    /// `itemprop=articleBody`
    BODY_PROPERTY 15,
    /// `position: fixed` or `sticky`
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

/// What is known around one node.
#[derive(Clone, Copy, Debug, Default)]
pub struct Around {
    /// The sections it stands in.
    pub setting: Setting,
    /// Hints of its own names.
    pub own: Hints,
    /// Hints of its own names and of the two elements above.
    pub near: Hints,
    /// Hints of every element above whose share of the page's text is small enough for its name to be about it.
    pub far: Hints,
    /// Depth below the root.
    pub depth: u32,
}

/// The page's elements with what stands around each, and sums over the blocks inside.
#[derive(Debug)]
pub struct Context {
    around: Vec<Around>,
    /// For each node, how many blocks begin before it.
    blocks_before: Vec<u32>,
    /// Sums over blocks, one longer than the blocks.
    words: Vec<u32>,
    link_words: Vec<u32>,
    prose: Vec<u32>,
    /// What is counted of each block.
    pub measures: Vec<Measure>,
}

/// A name is about an element only where the element holds less than this share (per cent) of the page's prose.
const NAME_SHARE: u32 = 40;

/// Pieces of the story are prose by this share (per cent) of their words; teasers have headlines, comments have names.
const PIECE_PROSE: u32 = 80;

impl Context {
    /// Works it out, in two passes over the page.
    #[must_use]
    pub fn of(page: &Page, blocks: &[Block], withheld: &[crate::page::Selector]) -> Self {
        let measures: Vec<Measure> = blocks.iter().map(|block| measure(&block.text)).collect();
        let mut blocks_before = vec![0; page.len() + 1];
        for block in blocks {
            blocks_before[block.first().0 as usize + 1] += 1;
        }
        for node in 1..blocks_before.len() {
            blocks_before[node] += blocks_before[node - 1];
        }
        let linked = linked_words(page, blocks);
        let sum = |values: &mut dyn Iterator<Item = u32>| {
            let mut total = 0;
            std::iter::once(0)
                .chain(values.map(|value| {
                    total += value;
                    total
                }))
                .collect::<Vec<u32>>()
        };
        let words = sum(&mut measures.iter().map(|measure| measure.words));
        let link_words = sum(&mut linked.iter().copied());
        let prose = sum(&mut measures.iter().zip(&linked).zip(blocks).map(|((measure, &linked), block)| {
            if is_prose(measure, linked) && !block.hidden { measure.words } else { 0 }
        }));
        let mut context = Self {
            around: Vec::with_capacity(page.len()),
            blocks_before,
            words,
            link_words,
            prose,
            measures,
        };
        context.look_around(page, withheld);
        context
    }

    fn look_around(&mut self, page: &Page, withheld: &[crate::page::Selector]) {
        let names = HintWords::table();
        let prose = *self.prose.last().unwrap_or(&0);
        let mut owns: Vec<Hints> = Vec::with_capacity(page.len());
        // By parent: the name that most of the story's pieces in it go by.
        let mut shared: Vec<Option<&str>> = vec![None; page.len()];
        for node in page.nodes() {
            let parent = page.parent(node);
            let mut around = parent.map_or_else(Around::default, |parent| self.around[parent.0 as usize]);
            if let Some(tag) = page.tag(node) {
                around.depth += 1;
                around.own = names.of(page, node);
                let holds_most = self.prose_in(page, node) * 100 > prose * NAME_SHARE;
                if holds_most && is_one_of_several_comments(page, node, names) {
                    around.setting = around.setting.with(Setting::COMMENT);
                }
                let is_piece = parent.is_some_and(|parent| {
                    shared[parent.0 as usize].is_some_and(|name| page.attribute(node, "class") == Some(name))
                });
                if holds_most {
                    shared[node.0 as usize] = self.name_of_most(page, node, prose);
                }
                if holds_most || is_piece && !around.own.has(Hint::Of(Kind::Comments)) {
                    // An element around most of the prose is the page, or the story: only that it is the story can be about it.
                    around.own = around.own.among(Hints(!Hints::BOILERPLATE.0));
                    around.far = around.far.among(Hints(!Hints::BOILERPLATE.0));
                }
                around.setting = around.setting.with(setting_of(page, node, tag, around.own));
                if withheld.iter().any(|selector| selector.matches(page, node)) {
                    around.setting = around.setting.with(Setting::WITHHELD);
                }
                let above = parent.map_or(Hints::default(), |parent| {
                    owns[parent.0 as usize]
                        .with(page.parent(parent).map_or(Hints::default(), |node| owns[node.0 as usize]))
                });
                around.near = around.own.with(above);
                around.far = around.far.with(around.own);
            }
            owns.push(around.own);
            self.around.push(around);
        }
    }

    /// The class that the children of an element go by which hold most of the page's prose and little else: a page that
    /// calls every paragraph a card says nothing of any of them. Two passes over the children.
    fn name_of_most<'p>(&self, page: &'p Page, element: NodeId, prose: u32) -> Option<&'p str> {
        let named = || {
            page.children(element).filter_map(|child| {
                Some((child, page.attribute(child, "class").filter(|name| !name.is_empty())?))
            })
        };
        // The only name that can have more than half of the votes, a word of prose being a vote (Boyer and Moore, 1981).
        let (mut candidate, mut lead) = ("", 0);
        for (child, name) in named() {
            let votes = self.prose_in(page, child);
            if name == candidate {
                lead += votes;
            } else if votes > lead {
                (candidate, lead) = (name, votes - lead);
            } else {
                lead -= votes;
            }
        }
        let (mut words, mut told, mut count) = (0, 0, 0);
        for (child, _) in named().filter(|&(_, name)| name == candidate) {
            words += self.words_in(page, child);
            told += self.prose_in(page, child);
            count += 1;
        }
        (count > 2 && told * 100 > prose * NAME_SHARE && told * 100 > words * PIECE_PROSE)
            .then_some(candidate)
    }

    /// What stands around a node.
    #[must_use]
    pub fn around(&self, node: NodeId) -> &Around {
        &self.around[node.0 as usize]
    }

    /// The blocks that begin inside an element, as a range of their indices.
    #[must_use]
    pub fn blocks_in(&self, page: &Page, element: NodeId) -> std::ops::Range<usize> {
        let from = self.blocks_before[element.0 as usize] as usize;
        from..self.blocks_before[page.end(element).0 as usize] as usize
    }

    /// Words inside an element.
    #[must_use]
    pub fn words_in(&self, page: &Page, element: NodeId) -> u32 {
        let range = self.blocks_in(page, element);
        self.words[range.end] - self.words[range.start]
    }

    /// Words of the page.
    #[must_use]
    pub fn total_words(&self) -> u32 {
        self.words.last().copied().unwrap_or(0)
    }

    /// Words of the page that are link text.
    #[must_use]
    pub fn total_link_words(&self) -> u32 {
        self.link_words.last().copied().unwrap_or(0)
    }

    /// Words inside an element that are link text.
    #[must_use]
    pub fn link_words_in(&self, page: &Page, element: NodeId) -> u32 {
        let range = self.blocks_in(page, element);
        self.link_words[range.end] - self.link_words[range.start]
    }

    /// Words of one block that are link text.
    #[must_use]
    pub fn link_words(&self, block: usize) -> u32 {
        self.link_words[block + 1] - self.link_words[block]
    }

    /// Whether a block is drawn and reads like prose.
    #[must_use]
    pub fn is_prose(&self, block: usize) -> bool {
        self.prose[block + 1] > self.prose[block]
    }

    /// Prose words in the blocks before this one.
    #[must_use]
    pub fn prose_before(&self, block: usize) -> u32 {
        self.prose[block]
    }

    /// Words inside an element that stand in blocks that read like prose.
    #[must_use]
    pub fn prose_in(&self, page: &Page, element: NodeId) -> u32 {
        let range = self.blocks_in(page, element);
        self.prose[range.end] - self.prose[range.start]
    }
}

/// Whether an element is named a comment and a sibling goes by the same name: a reader may write more than the reporter did.
fn is_one_of_several_comments(page: &Page, node: NodeId, names: &HintWords) -> bool {
    let name = |node| page.attribute(node, "class").and_then(|class| class.split_ascii_whitespace().next());
    let (Some(own), Some(parent)) = (name(node), page.parent(node)) else { return false };
    names.of_name(own).has(Hint::Of(Kind::Comments))
        && page.children(parent).filter(|&sibling| name(sibling) == Some(own)).nth(1).is_some()
}

/// Whether a block reads like prose: a sentence or more, few links. The lengths are those below which headings, labels
/// and captions fall (Kohlschütter et al., §4.2: about 15 words with a link density under a third).
#[must_use]
fn is_prose(measure: &Measure, link_words: u32) -> bool {
    measure.words >= 12 && link_words * 3 < measure.words && (measure.ends_sentence || measure.words >= 25)
}

/// For each block, the words that stand inside a link.
fn linked_words(page: &Page, blocks: &[Block]) -> Vec<u32> {
    let mut in_link = vec![false; page.len()];
    for node in page.nodes() {
        let inherited = page.parent(node).is_some_and(|parent| in_link[parent.0 as usize]);
        in_link[node.0 as usize] = inherited
            || (page.is(node, Tag::A) && page.attribute(node, "href").is_some())
            || page.is(node, Tag::Button);
    }
    blocks
        .iter()
        .map(|block| {
            block
                .pieces
                .iter()
                .filter(|piece| in_link[piece.node.0 as usize])
                .map(|piece| words(piece.span.slice(&block.text)))
                .sum()
        })
        .collect()
}

fn setting_of(page: &Page, node: NodeId, tag: Tag, own: Hints) -> Setting {
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
        Tag::A if page.attribute(node, "href").is_some() => Setting::LINK,
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
            "style" if is_fixed(value) => Setting::FIXED,
            _ => Setting::default(),
        });
    }
    if own.has(Hint::Post) {
        out = out.with(Setting::POST);
    }
    if page.layout(node).has(Layout::FIXED) {
        out = out.with(Setting::FIXED);
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

fn is_fixed(style: &str) -> bool {
    style.split(';').any(|declaration| {
        declaration.split_once(':').is_some_and(|(property, value)| {
            property.trim().eq_ignore_ascii_case("position") && matches!(value.trim(), "fixed" | "sticky")
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::Builder;

    /// The words of each `div` in a list of cards, with what the names near it hint at.
    fn cards(names: [&str; 4]) -> Vec<Hints> {
        const PROSE: &str =
            "The bridge stays shut until spring, the county’s engineers said at the school on Tuesday night.";
        let mut builder = Builder::new(None);
        builder.open("main");
        for name in names {
            builder.open("div");
            builder.attribute("class", name);
            builder.open("p");
            builder.text(PROSE);
            builder.close();
            builder.close();
        }
        builder.close();
        let page = builder.finish().unwrap();
        let blocks = crate::block::cut(&page);
        let context = Context::of(&page, &blocks, &[]);
        blocks.iter().map(|block| context.around(block.container).near.among(Hints::BOILERPLATE)).collect()
    }

    #[test]
    fn a_name_that_most_of_the_prose_goes_by_hints_at_nothing() {
        let teaser = |hints: &Hints| hints.has(Hint::Of(Kind::Related));
        let cases = [
            (["teaser", "teaser", "teaser", "teaser"], [false; 4]),
            (["teaser", "teaser", "teaser", "popular"], [false, false, false, true]),
            (["text", "teaser", "text", "text"], [false, true, false, false]),
        ];
        for (names, expected) in cases {
            assert_eq!(cards(names).iter().map(teaser).collect::<Vec<_>>(), expected, "{names:?}");
        }
    }

    #[test]
    fn comments_stay_comments_however_many_there_are() {
        let comment = |hints: &Hints| hints.has(Hint::Of(Kind::Comments));
        assert!(cards(["comment"; 4]).iter().all(comment));
    }
}
