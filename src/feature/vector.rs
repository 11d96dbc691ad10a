//! The numbers that a block is judged by, in one table: each with its unit. Integers, so that every build gives the same.

use super::alike;
use super::context::Context;
use super::declared::Declared;
use super::headline::heading_level;
use super::hints::{Hint, Hints};
use super::numbers::{numbers, per_cent};
use super::phrases::{Found, Phrase};
use super::runs::Runs;
use super::setting::Setting;
use crate::block::Block;
use crate::boilerplate::Kind;
use crate::page::{NodeId, Page, Tag};
use crate::text::{WordHash, word_hashes};

numbers! {
    /// What is measured of one block.
    Features {
    words "words, at most 1000",
    characters_per_word "characters per word, tenths",
    sentences "sentences, at most 100",
    commas "commas, at most 100",
    link_density "link words per words, per cent",
    digit_density "digits per characters, per cent",
    capitalised "capitalised words per words, per cent",
    shouted "words in capitals per words, per cent",
    quote_marks "quotation marks, at most 20",
    separators "separators, at most 20",
    end "what it ends with: 0 nothing, 1 a sentence, 2 a question, 3 a colon",
    prose "1 where it reads like prose",
    tag "container: 1 p, 2 div, 3 li, 4 heading, 5 cell, 6 caption, 7 block quote, 8 dt/dd, 9 pre, 10 button, 11 span or a, 12 section, 0 other",
    heading "heading level around it, 0 none",
    bold "1 where all of it is bold",
    italic "1 where all of it is italic",
    hidden "1 where it is not drawn",
    in_article "1 inside an `article`",
    in_main "1 inside `main`",
    in_nav "1 inside `nav`",
    in_header "1 inside `header`",
    in_footer "1 inside `footer`",
    in_aside "1 inside `aside`",
    in_form "1 inside `form`",
    in_figure "1 inside `figure`, 2 in its caption",
    in_list "1 inside a list item",
    in_table "1 inside a table cell",
    in_quote "1 inside `blockquote`",
    in_link "1 inside a link, 2 in a button",
    in_dialog "1 inside a dialog",
    in_body_property "1 inside `itemprop=articleBody`",
    is_fixed "1 where it stays put",
    is_unseen "1 where it is for screen readers alone",
    in_post "1 in an embedded post",
    depth "elements above, at most 60",
    near_boilerplate "kinds that the names near it hint at, count",
    far_boilerplate "kinds that the names above it hint at, count",
    near_story "1 where a name near it hints at the story",
    far_story "1 where a name above it does",
    near_related "1 where a name near it hints at `related`", near_advertisement "1 where a name near it hints at `advertisement`", near_share "1 where a name near it hints at `share`", near_newsletter "1 where a name near it hints at `newsletter`", near_video "1 where a name near it hints at `video`",
    near_promo "1 where a name near it hints at `promo`", near_tags "1 where a name near it hints at `tags`", near_author "1 where a name near it hints at `author`", near_navigation "1 where a name near it hints at `navigation`", near_other "1 where a name near it hints at `other`",
    near_legal "1 where a name near it hints at `legal`", near_sponsored "1 where a name near it hints at `sponsored`",
    far_related "1 where a name above it hints at `related`", far_advertisement "1 where a name above it hints at `advertisement`", far_comments "1 where a name above it hints at `comments`", far_newsletter "1 where a name above it hints at `newsletter`", far_video "1 where a name above it hints at `video`",
    far_promo "1 where a name above it hints at `promo`", far_navigation "1 where a name above it hints at `navigation`", far_other "1 where a name above it hints at `other`", far_author "1 where a name above it hints at `author`", far_sponsored "1 where a name above it hints at `sponsored`",
    far_share "1 where a name above it hints at `share`", far_tags "1 where a name above it hints at `tags`",
    near_headline "1 where a name near it hints at `headline`", near_dek "1 where a name near it hints at `dek`", near_kicker "1 where a name near it hints at `kicker`", near_byline "1 where a name near it hints at `byline`", near_date "1 where a name near it hints at `date`",
    near_caption "1 where a name near it hints at `caption`", near_credit "1 where a name near it hints at `credit`", near_pullquote "1 where a name near it hints at `pullquote`", near_summary "1 where a name near it hints at `summary`", near_gallery "1 where a name near it hints at `gallery`",
    near_paywall "1 where a name near it hints at `paywall`", near_correction "1 where a name near it hints at `correction`",
    phrase "0 none, 1 within, 2 opening, 3 whole",
    phrase_kind "the kind a phrase names, as its number in the table plus 1",
    position "place among the page's blocks, per mille",
    prose_before "prose words before it on the page, per cent of all",
    prose_after "prose words after it on the page, per cent of all",
    after_headline "blocks since the headline, -50..=200; 0 the headline, -99 without one",
    in_content "1 inside the main content",
    above_content "levels from the container to the main content, -1 outside, at most 20",
    before_content "blocks before the first prose of the main content, 0 where none, at most 50",
    after_content "blocks after its last prose, at most 50",
    parent_prose "prose words in the parent, per cent of the page's",
    grandparent_prose "prose words in the grandparent, per cent of the page's",
    parent_words "words in the parent, at most 2000",
    parent_link_density "per cent",
    grandparent_link_density "per cent",
    parent_blocks "blocks in the parent, at most 200",
    shape_prose "prose words in blocks of the same tag and class, per cent of the page's",
    shape_count "blocks of the same tag and class, at most 200",
    previous_words "words of the block before, at most 300",
    next_words "words of the block after",
    previous_link_density "per cent",
    next_link_density "per cent",
    previous_prose "1 where the block before reads like prose",
    next_prose "1 where the block after does",
    previous_same_shape "1 where the block before has the same tag and class",
    next_same_shape "1 where the block after has",
    before_previous_prose "1 where the one before that does",
    after_next_prose "1 where the one after that does",
    window_prose "prose blocks among the eight around",
    previous_heading "heading level of the block before",
    repeats "1 where the same text stands elsewhere on the page",
    in_body_text "share of its three-word runs that stand in the declared body, per cent; -1 where none is declared",
    in_description "the same for the declared description",
    is_title "share of its words in the declared title and the other way, per cent of the smaller match",
    list_items "items of its list, at most 50",
    page_prose "prose words of the page, tens, at most 300",
    parent_id "the parent's number on the page: names a group, is no number to judge by",
    shape_id "the number of the first block of its shape: likewise",
    }
}

/// What the numbers of a block are taken from.
pub(super) struct PageView<'a> {
    page: &'a Page,
    blocks: &'a [Block],
    context: &'a Context,
    content: NodeId,
    headline: Option<usize>,
    /// The number of each block's shape: the first block of the same.
    shapes: Vec<usize>,
    /// Prose words and blocks of each shape, by its number.
    shape_sums: Vec<(u32, u32)>,
    /// Whether the same text stands elsewhere on the page.
    repeats: Vec<bool>,
    body: Option<Runs>,
    description: Option<Runs>,
    title: Vec<WordHash>,
    first_prose: usize,
    last_prose: usize,
}

impl<'a> PageView<'a> {
    pub(super) fn of(
        page: &'a Page,
        blocks: &'a [Block],
        declared: &Declared,
        context: &'a Context,
        content: NodeId,
        headline: Option<usize>,
    ) -> Self {
        let shapes = alike::by_shape(page, blocks);
        let texts = alike::by_text(blocks);
        let mut shape_sums = vec![(0, 0); blocks.len()];
        let mut repeats = vec![false; blocks.len()];
        for index in 0..blocks.len() {
            let sums: &mut (u32, u32) = &mut shape_sums[shapes[index]];
            sums.0 += context.prose_before(index + 1) - context.prose_before(index);
            sums.1 += 1;
            if texts[index] != index {
                repeats[index] = true;
                repeats[texts[index]] = true;
            }
        }
        let inside = context.blocks_in(page, content);
        let first_prose = inside.clone().find(|&index| context.is_prose(index)).unwrap_or(inside.start);
        let last_prose = inside.clone().rev().find(|&index| context.is_prose(index)).unwrap_or(inside.end);
        Self {
            page,
            blocks,
            context,
            content,
            headline,
            shapes,
            shape_sums,
            repeats,
            body: declared.body.as_deref().filter(|body| body.len() > 200).map(Runs::of),
            description: declared.description.as_deref().map(Runs::of),
            title: declared.titles.first().map(|title| word_hashes(title).collect()).unwrap_or_default(),
            first_prose,
            last_prose,
        }
    }

    /// The numbers of block `index`, in which `phrase` was found and which has the words `text`.
    #[allow(clippy::too_many_lines, reason = "one line a feature, as in the table")]
    pub(super) fn features(&self, index: usize, phrase: Option<Phrase>, text: &[WordHash]) -> Features {
        let Self { page, context, .. } = *self;
        let block = &self.blocks[index];
        let measure = &context.measures[index];
        let around = context.around(block.container);
        let inner = context.around(block.element);
        let near = around.near.with(inner.own);
        let far = around.far.with(inner.own);
        let setting = around.setting.with(inner.setting);
        let words = measure.words.max(1);
        let total_prose = context.prose_before(self.blocks.len()).max(1);
        let parent = page.parent(block.container).unwrap_or(block.container);
        let grandparent = page.parent(parent).unwrap_or(parent);
        let content_range = context.blocks_in(page, self.content);
        let in_content = content_range.contains(&index);
        let density =
            |element| per_cent(context.link_words_in(page, element), context.words_in(page, element));
        let neighbour = |at: Option<usize>| at.filter(|&at| at < self.blocks.len());
        let (previous, next) = (index.checked_sub(1), neighbour(Some(index + 1)));
        let words_at = |at: Option<usize>| at.map_or(0, |at| context.measures[at].words.min(300) as i32);
        let density_at = |at: Option<usize>| {
            at.map_or(0, |at| per_cent(context.link_words(at), context.measures[at].words))
        };
        let prose_at = |at: Option<usize>| at.map_or(0, |at| i32::from(context.is_prose(at)));
        let same_shape =
            |at: Option<usize>| at.map_or(0, |at| i32::from(self.shapes[at] == self.shapes[index]));
        let flag = |set: Setting| i32::from(setting.any(set));
        let near_kind = |kind| i32::from(near.has(Hint::Of(kind)));
        let far_kind = |kind| i32::from(far.has(Hint::Of(kind)));
        let near_hint = |hint| i32::from(near.has(hint));
        let shape_first = self.shapes[index];
        let (shape_prose, shape_count) = self.shape_sums[shape_first];
        let window = index.saturating_sub(4)..(index + 5).min(self.blocks.len());
        let (bold, italic) = self.all_bold_or_italic(block);
        let heading = i32::from(heading_level(page, block.container));
        Features {
            words: measure.words.min(1000) as i32,
            characters_per_word: (measure.characters * 10 / words) as i32,
            sentences: measure.sentences.min(100) as i32,
            commas: measure.commas.min(100) as i32,
            link_density: per_cent(context.link_words(index), measure.words),
            digit_density: per_cent(measure.digits, measure.characters),
            capitalised: per_cent(measure.capitalised, measure.words),
            shouted: per_cent(measure.shouted, measure.words),
            quote_marks: measure.quote_marks.min(20) as i32,
            separators: measure.separators.min(20) as i32,
            end: if measure.ends_question {
                2
            } else if measure.ends_sentence {
                1
            } else if measure.ends_colon {
                3
            } else {
                0
            },
            prose: i32::from(context.is_prose(index)),
            tag: tag_code(page, block.container),
            heading,
            bold: i32::from(bold),
            italic: i32::from(italic),
            hidden: i32::from(block.hidden),
            in_article: flag(Setting::ARTICLE),
            in_main: flag(Setting::MAIN),
            in_nav: flag(Setting::NAV),
            in_header: flag(Setting::HEADER),
            in_footer: flag(Setting::FOOTER),
            in_aside: flag(Setting::ASIDE),
            in_form: flag(Setting::FORM),
            in_figure: flag(Setting::FIGURE) + flag(Setting::FIGCAPTION),
            in_list: flag(Setting::LIST_ITEM),
            in_table: flag(Setting::TABLE),
            in_quote: flag(Setting::BLOCKQUOTE),
            in_link: flag(Setting::LINK).max(2 * flag(Setting::BUTTON)),
            in_dialog: flag(Setting::DIALOG),
            in_body_property: flag(Setting::BODY_PROPERTY),
            is_fixed: flag(Setting::FIXED),
            is_unseen: flag(Setting::UNSEEN),
            in_post: flag(Setting::POST),
            depth: around.depth.min(60) as i32,
            near_boilerplate: near.among(Hints::BOILERPLATE).0.count_ones() as i32,
            far_boilerplate: far.among(Hints::BOILERPLATE).0.count_ones() as i32,
            near_story: near_hint(Hint::Story),
            far_story: i32::from(far.has(Hint::Story)),
            near_related: near_kind(Kind::Related),
            near_advertisement: near_kind(Kind::Advertisement),
            near_share: near_kind(Kind::Share),
            near_newsletter: near_kind(Kind::Newsletter),
            near_video: near_kind(Kind::Video),
            near_promo: near_kind(Kind::Promo).max(near_kind(Kind::Poll)),
            near_tags: near_kind(Kind::Tags),
            near_author: near_kind(Kind::AuthorBox),
            near_navigation: near_kind(Kind::Navigation),
            near_other: near_kind(Kind::Other),
            near_legal: near_kind(Kind::Legal),
            near_sponsored: near_kind(Kind::Sponsored),
            far_related: far_kind(Kind::Related),
            far_advertisement: far_kind(Kind::Advertisement),
            far_comments: far_kind(Kind::Comments).max(flag(Setting::COMMENT)),
            far_newsletter: far_kind(Kind::Newsletter),
            far_video: far_kind(Kind::Video),
            far_promo: far_kind(Kind::Promo).max(far_kind(Kind::Poll)),
            far_navigation: far_kind(Kind::Navigation),
            far_other: far_kind(Kind::Other),
            far_author: far_kind(Kind::AuthorBox),
            far_sponsored: far_kind(Kind::Sponsored),
            far_share: far_kind(Kind::Share),
            far_tags: far_kind(Kind::Tags),
            near_headline: near_hint(Hint::Headline),
            near_dek: near_hint(Hint::Dek),
            near_kicker: near_hint(Hint::Kicker),
            near_byline: near_hint(Hint::Byline),
            near_date: near_hint(Hint::Date),
            near_caption: near_hint(Hint::Caption),
            near_credit: near_hint(Hint::Credit),
            near_pullquote: near_hint(Hint::PullQuote),
            near_summary: near_hint(Hint::Summary),
            near_gallery: near_hint(Hint::Gallery),
            near_paywall: near_hint(Hint::Paywall),
            near_correction: near_hint(Hint::Correction),
            phrase: phrase.map_or(0, |phrase| match phrase.found {
                Found::Whole => 3,
                Found::Opening => 2,
                Found::Invited | Found::Within => 1,
            }),
            phrase_kind: phrase.map_or(0, |phrase| trained_as(phrase.kind) as i32 + 1),
            position: (index * 1000 / self.blocks.len().max(1)) as i32,
            prose_before: per_cent(context.prose_before(index), total_prose),
            prose_after: per_cent(total_prose.saturating_sub(context.prose_before(index + 1)), total_prose),
            after_headline: self
                .headline
                .map_or(-99, |headline| (index as i32 - headline as i32).clamp(-50, 100)),
            in_content: i32::from(in_content),
            above_content: if in_content {
                page.ancestors(block.container)
                    .take(20)
                    .take_while(|&element| element >= self.content)
                    .count() as i32
            } else {
                -1
            },
            before_content: self.first_prose.saturating_sub(index).min(50) as i32,
            after_content: index.saturating_sub(self.last_prose).min(50) as i32,
            parent_prose: per_cent(context.prose_in(page, parent), total_prose),
            grandparent_prose: per_cent(context.prose_in(page, grandparent), total_prose),
            parent_words: context.words_in(page, parent).min(2000) as i32,
            parent_link_density: density(parent),
            grandparent_link_density: density(grandparent),
            parent_blocks: context.blocks_in(page, parent).len().min(60) as i32,
            shape_prose: per_cent(shape_prose, total_prose),
            shape_count: shape_count.min(60) as i32,
            previous_words: words_at(previous),
            next_words: words_at(next),
            previous_link_density: density_at(previous),
            next_link_density: density_at(next),
            previous_prose: prose_at(previous),
            next_prose: prose_at(next),
            previous_same_shape: same_shape(previous),
            next_same_shape: same_shape(next),
            before_previous_prose: prose_at(index.checked_sub(2)),
            after_next_prose: prose_at(neighbour(Some(index + 2))),
            window_prose: window.filter(|&at| at != index && context.is_prose(at)).count() as i32,
            previous_heading: previous
                .map_or(0, |at| i32::from(heading_level(page, self.blocks[at].container))),
            repeats: i32::from(self.repeats[index]),
            in_body_text: self.body.as_ref().map_or(-1, |runs| runs.share(text)),
            in_description: self.description.as_ref().map_or(-1, |runs| runs.share(text)),
            is_title: self.title_match(measure.words, text),
            list_items: list_items(page, block.container),
            page_prose: (total_prose / 10).min(300) as i32,
            parent_id: parent.0 as i32,
            shape_id: shape_first as i32,
        }
    }

    fn all_bold_or_italic(&self, block: &Block) -> (bool, bool) {
        let (mut bold, mut italic) = (true, true);
        for piece in &block.pieces {
            let (mut in_bold, mut in_italic) = (false, false);
            for element in
                self.page.ancestors(piece.node).take_while(|&element| element >= block.container).take(16)
            {
                match self.page.tag(element) {
                    Some(Tag::B | Tag::Strong) => in_bold = true,
                    Some(Tag::I | Tag::Em) => in_italic = true,
                    _ => {}
                }
            }
            bold &= in_bold;
            italic &= in_italic;
        }
        (bold, italic)
    }

    fn title_match(&self, words: u32, text: &[WordHash]) -> i32 {
        if self.title.is_empty() || words > 60 {
            return 0;
        }
        let common = text.iter().filter(|word| self.title.contains(word)).count();
        per_cent(common as u32, text.len().max(self.title.len()) as u32)
    }
}

/// The kind by which the weights know a phrase: they were trained when what polls say was among what comments say.
fn trained_as(kind: Kind) -> Kind {
    if kind == Kind::Poll { Kind::Comments } else { kind }
}

fn tag_code(page: &Page, container: NodeId) -> i32 {
    match page.tag(container) {
        Some(Tag::P) => 1,
        Some(Tag::Div | Tag::Center) => 2,
        Some(Tag::Li) => 3,
        Some(tag) if tag.heading() > 0 => 4,
        Some(Tag::Td | Tag::Th) => 5,
        Some(Tag::Figcaption | Tag::Caption) => 6,
        Some(Tag::Blockquote) => 7,
        Some(Tag::Dt | Tag::Dd) => 8,
        Some(Tag::Pre) => 9,
        Some(Tag::Button) => 10,
        Some(Tag::Span | Tag::A) => 11,
        Some(Tag::Section | Tag::Article | Tag::Main | Tag::Body) => 12,
        _ => 0,
    }
}

fn list_items(page: &Page, container: NodeId) -> i32 {
    let list = page.inclusive_ancestors(container).take(5).find(|&element| page.is(element, Tag::Li));
    let Some(list) = list.and_then(|item| page.parent(item)) else { return 0 };
    page.children(list).filter(|&child| page.is(child, Tag::Li)).take(50).count() as i32
}
