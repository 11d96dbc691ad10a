//! What an element stands in: the sections around it and what their names hint at, worked out once for every node.

use super::hints::{Hint, HintWords, Hints};
use super::measure::{Measure, measure, words};
use super::setting::{Setting, Sticks, is_link, setting_of, sticks};
use crate::block::Block;
use crate::boilerplate::Kind;
use crate::page::{NodeId, Page, Tag};

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
        let stories: Vec<NodeId> = page.nodes().filter(|&node| holds_story(page.tag(node))).collect();
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
                let mut setting = setting_of(page, node, tag, around.own);
                let stays = match sticks(page, node) {
                    // What is laid over a story, as a notice about cookies, holds none.
                    Some(Sticks::Fixed) if holds_most => {
                        let first = stories.partition_point(|&story| story < node);
                        stories.get(first).is_none_or(|&story| story >= page.end(node))
                    }
                    // What stands in the flow is the column of the story.
                    Some(Sticks::Sticky) => !holds_most,
                    sticks => sticks.is_some(),
                };
                if stays {
                    setting = setting.with(Setting::FIXED);
                }
                around.setting = around.setting.with(setting);
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

/// Whether an element is where stories stand: what is laid over one, as a notice about cookies, has none of them.
fn holds_story(tag: Option<Tag>) -> bool {
    matches!(tag, Some(Tag::Main | Tag::Article | Tag::H1))
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
    for card in super::card::faces(page) {
        in_link[card.0 as usize] = true;
    }
    for node in page.nodes() {
        let inherited = page.parent(node).is_some_and(|parent| in_link[parent.0 as usize]);
        in_link[node.0 as usize] |= inherited || is_link(page, node) || page.is(node, Tag::Button);
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

    /// Whether a paragraph in an element of this tag and style, which holds most of the prose, stands in a bar.
    fn in_a_bar(tag: &str, style: &str) -> bool {
        let mut builder = Builder::new(None);
        builder.open(tag);
        builder.attribute("style", style);
        builder.open("p");
        builder.text(
            "The bridge stays shut until spring, the county’s engineers said at the school on Tuesday night.",
        );
        let page = builder.finish().unwrap();
        let blocks = crate::block::cut(&page);
        Context::of(&page, &blocks, &[]).around(blocks[0].container).setting.any(Setting::FIXED)
    }

    #[test]
    fn a_story_that_stays_put_stands_in_no_bar() {
        for (tag, style, expected) in [
            ("div", "position: fixed", true),
            ("main", "position: fixed; overflow: auto", false),
            ("div", "color: red; position: sticky", false),
            ("div", "position: relative", false),
        ] {
            assert_eq!(in_a_bar(tag, style), expected, "{tag} {style}");
        }
    }

    #[test]
    fn comments_stay_comments_however_many_there_are() {
        let comment = |hints: &Hints| hints.has(Hint::Of(Kind::Comments));
        assert!(cards(["comment"; 4]).iter().all(comment));
    }
}
