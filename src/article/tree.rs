//! The story's blocks, pictures and folds as a tree of items, in reading order.

use super::images;
use super::item::{Cell, Item, Media, Place};
use super::pictures::Pictures;
use crate::feature::{Measured, Setting};
use crate::page::{NodeId, Page, Tag};
use crate::verdict::{Decision, Reason, Role, Verdict};

/// Builds the tree. `shown` gives each rendered block's index in the Report; blocks without one are left out.
///
/// Linear in the page.
#[must_use]
pub fn tree(page: &Page, measured: &Measured, verdicts: &[Verdict], shown: &[Option<usize>]) -> Vec<Item> {
    let mut builder = Builder::new(page, measured, shown);
    let kept = |index: &usize| verdicts[*index].decision == Decision::Keep && shown[*index].is_some();
    let blocks = 0..verdicts.len();
    let first = blocks.clone().find(kept);
    let last = blocks.clone().rev().find(kept);
    let (Some(first), Some(last)) = (first, last) else {
        blocks.for_each(|index| builder.fold(index));
        builder.flush_fold(Place::Before);
        return builder.finish();
    };
    (0..first).for_each(|index| builder.fold(index));
    builder.flush_fold(Place::Before);
    let start = story_start(page, measured, first);
    let end = story_end(page, measured, last);
    let pictures = Pictures { page, measured, verdicts };
    let mut next = first;
    for node in start.0..end.0 {
        let node = NodeId(node);
        while next <= last && measured.subjects[next].block.first() == node {
            if kept(&next) {
                builder.block(next, verdicts[next].role);
            } else if verdicts[next].reason != Reason::CaptionAgain {
                builder.fold(next);
            }
            next += 1;
        }
        if page.tag(node).is_some() {
            builder.element(node, &pictures);
        }
    }
    while next <= last {
        builder.fold(next);
        next += 1;
    }
    builder.flush_fold(Place::Inside);
    builder.close_all();
    (last + 1..verdicts.len()).for_each(|index| builder.fold(index));
    builder.flush_fold(Place::After);
    builder.finish()
}

/// A picture may stand before the first block of the story: what is in the main content counts.
fn story_start(page: &Page, measured: &Measured, first: usize) -> NodeId {
    let block = measured.subjects[first].block.first();
    let content = measured.content;
    if content < block && block < page.end(content) { content } else { block }
}

/// A picture may stand after the last block, within the main content.
fn story_end(page: &Page, measured: &Measured, last: usize) -> NodeId {
    let block = measured.subjects[last].block.last();
    let next = measured.subjects.get(last + 1).map(|subject| subject.block.first());
    let end = page.end(measured.content);
    let bounded = if block < end { end } else { page.end(block) };
    next.map_or(bounded, |next| bounded.min(next)).max(page.end(block))
}

/// A list, table, block quote or disclosure that is open.
struct Open {
    element: NodeId,
    end: NodeId,
    frame: Frame,
}

enum Frame {
    List { ordered: bool, start: i32, items: Vec<Vec<Item>>, item: Option<NodeId> },
    Table { rows: Vec<Vec<Cell>>, row: Option<NodeId>, cell: Option<NodeId>, caption: Option<usize> },
    Quote { items: Vec<Item> },
    Details { open: bool, summary: Vec<usize>, items: Vec<Item> },
}

struct Builder<'a> {
    page: &'a Page,
    measured: &'a Measured<'a>,
    shown: &'a [Option<usize>],
    twins: images::Twins,
    items: Vec<Item>,
    open: Vec<Open>,
    fold: Vec<usize>,
    fold_images: u32,
    fold_videos: u32,
    /// The element whose pictures the last figure gathers.
    figure: Option<NodeId>,
}

impl<'a> Builder<'a> {
    fn new(page: &'a Page, measured: &'a Measured<'a>, shown: &'a [Option<usize>]) -> Self {
        Self {
            page,
            measured,
            shown,
            twins: images::Twins::of(page),
            items: Vec::new(),
            open: Vec::new(),
            fold: Vec::new(),
            fold_images: 0,
            fold_videos: 0,
            figure: None,
        }
    }

    fn finish(mut self) -> Vec<Item> {
        self.close_all();
        self.items
    }

    fn fold(&mut self, index: usize) {
        if self.shown[index].is_some() {
            self.fold.push(index);
        }
    }

    /// Puts the gathered fold in its place; inside a table it waits for the table's end.
    fn flush_fold(&mut self, place: Place) {
        let in_table = self.open.iter().any(|open| matches!(open.frame, Frame::Table { .. }));
        if in_table && place == Place::Inside {
            return;
        }
        let indices = std::mem::take(&mut self.fold);
        let images = std::mem::take(&mut self.fold_images);
        let videos = std::mem::take(&mut self.fold_videos);
        if indices.is_empty() {
            return;
        }
        let words = indices.iter().map(|&index| self.measured.context.measures[index].words).sum();
        let mut links: Vec<NodeId> = Vec::new();
        for &index in &indices {
            let block = self.measured.subjects[index].block;
            for piece in &block.pieces {
                let link =
                    self.page.ancestors(piece.node).take(6).find(|&element| self.page.is(element, Tag::A));
                if let Some(link) = link
                    && links.last() != Some(&link)
                {
                    links.push(link);
                }
            }
        }
        let blocks = indices.into_iter().filter_map(|index| self.shown[index]).collect();
        self.figure = None;
        let item = Item::Fold { blocks, place, links: links.len() as u32, images, videos, words };
        self.target().push(item);
    }

    fn block(&mut self, index: usize, role: Role) {
        let Some(shown) = self.shown[index] else { return };
        let block = self.measured.subjects[index].block;
        self.leave_for(block.first());
        self.flush_fold(Place::Inside);
        self.enter_for(index, role);
        if self.summary(block.container, shown) {
            return;
        }
        if matches!(role, Role::Caption | Role::Credit) {
            self.caption(index, shown, role);
            return;
        }
        self.figure = None;
        let level = if role == Role::Subhead {
            (self.measured.subjects[index].features.heading as u8).clamp(2, 6)
        } else {
            0
        };
        self.target().push(Item::Block { block: shown, level });
    }

    /// Takes a block of the `summary` of what was opened last.
    fn summary(&mut self, container: NodeId, shown: usize) -> bool {
        let page = self.page;
        let Some(Open { element, frame: Frame::Details { summary, items, .. }, .. }) = self.open.last_mut()
        else {
            return false;
        };
        let mut inside =
            page.inclusive_ancestors(container).take(MAX_DEPTH).take_while(|inner| *inner > *element);
        let is_summary = items.is_empty() && inside.any(|inner| page.is(inner, Tag::Summary));
        if is_summary {
            summary.push(shown);
        }
        is_summary
    }

    /// A caption goes to the figure before it, else to one that waits for its picture; a credit far from both stands alone.
    fn caption(&mut self, index: usize, shown: usize, role: Role) {
        let container = self.measured.subjects[index].block.container;
        let setting = self.measured.context.around(container).setting;
        if setting.any(Setting::TABLE_CAPTION)
            && let Some(Open { frame: Frame::Table { caption, .. }, .. }) = self.open.last_mut()
        {
            *caption = Some(shown);
            return;
        }
        let figure = self.figure_of(container);
        if let Some(Item::Figure { captions, .. }) = self.target().last_mut() {
            captions.push(shown);
            return;
        }
        if role == Role::Credit && figure.is_none() {
            self.target().push(Item::Block { block: shown, level: 0 });
            return;
        }
        self.figure = figure;
        self.target().push(Item::Figure { images: Vec::new(), captions: vec![shown] });
    }

    fn figure_of(&self, node: NodeId) -> Option<NodeId> {
        self.page.inclusive_ancestors(node).take(8).find(|&element| self.page.is(element, Tag::Figure))
    }

    fn element(&mut self, node: NodeId, pictures: &Pictures) {
        let page = self.page;
        if images::is_image(page, node) {
            let Some(image) = images::image(page, &self.twins, node) else { return };
            if !pictures.of_story(node) {
                self.fold_images += 1;
                return;
            }
            self.leave_for(node);
            self.flush_fold(Place::Inside);
            let figure = self.figure_of(node);
            let joins = figure.is_some() && figure == self.figure;
            if let Some(Item::Figure { images, .. }) = self.target().last_mut()
                && (joins || images.is_empty())
            {
                images.push(image);
                return;
            }
            self.figure = figure;
            self.target().push(Item::Figure { images: vec![image], captions: Vec::new() });
            return;
        }
        let media = match page.tag(node) {
            Some(Tag::Hr) => {
                self.leave_for(node);
                if self.fold.is_empty() && !matches!(self.target().last(), None | Some(Item::Rule)) {
                    self.target().push(Item::Rule);
                }
                return;
            }
            Some(Tag::Video) => Media::Video,
            Some(Tag::Audio) => Media::Audio,
            Some(Tag::Iframe) => Media::Frame,
            _ => return,
        };
        if !pictures.of_story(node) {
            // A frame that may fill the screen is a player.
            let plays = media == Media::Video
                || media == Media::Frame && page.attribute(node, "allowfullscreen").is_some();
            self.fold_videos += u32::from(plays);
            return;
        }
        let href = page.attribute(node, "src").or(page.attribute(node, "data-src")).map(str::trim);
        let title = page
            .attribute(node, "title")
            .or(page.attribute(node, "aria-label"))
            .map(str::trim)
            .filter(|title| !title.is_empty());
        let web = |href: &&str| {
            href.starts_with("http")
                || href.starts_with("//")
                || (media != Media::Frame && !href.starts_with("blob:"))
        };
        let href = href.filter(web).or_else(|| {
            page.children(node)
                .find(|&child| page.is(child, Tag::Source))
                .and_then(|source| page.attribute(source, "src"))
                .filter(web)
        });
        if href.is_none() {
            return;
        }
        self.leave_for(node);
        self.flush_fold(Place::Inside);
        let item = Item::Media {
            media,
            title: title.map(str::to_owned),
            href: href.map(str::to_owned),
            node: page.ordinal(node),
        };
        self.target().push(item);
    }

    /// Closes the lists, tables, quotes and disclosures that `node` is not inside of.
    fn leave_for(&mut self, node: NodeId) {
        while self.open.last().is_some_and(|open| open.end <= node) {
            self.close();
        }
    }

    /// Opens the lists, tables, quotes and disclosures that the block is inside of.
    fn enter_for(&mut self, index: usize, role: Role) {
        if matches!(role, Role::Headline | Role::Byline | Role::Date | Role::Kicker | Role::Dek) {
            return;
        }
        let container = self.measured.subjects[index].block.container;
        let known = self.open.last().map_or(NodeId(0), |open| open.element);
        let mut chain: Vec<NodeId> = self
            .page
            .inclusive_ancestors(container)
            .take(MAX_DEPTH)
            .take_while(|&element| element > known || self.open.is_empty() && element.0 > 0)
            .collect();
        chain.reverse();
        for element in chain {
            let frame = match self.page.tag(element) {
                Some(tag @ (Tag::Ul | Tag::Ol))
                    if role == Role::ListItem || self.page.is(container, Tag::Li) =>
                {
                    Frame::List {
                        ordered: tag == Tag::Ol,
                        start: self
                            .page
                            .attribute(element, "start")
                            .and_then(|start| start.trim().parse().ok())
                            .unwrap_or(1),
                        items: Vec::new(),
                        item: None,
                    }
                }
                Some(Tag::Table) if role == Role::Table => {
                    Frame::Table { rows: Vec::new(), row: None, cell: None, caption: None }
                }
                Some(Tag::Blockquote) if matches!(role, Role::BlockQuote | Role::Embed) => {
                    Frame::Quote { items: Vec::new() }
                }
                Some(Tag::Details) => {
                    let open = self.page.attribute(element, "open").is_some();
                    Frame::Details { open, summary: Vec::new(), items: Vec::new() }
                }
                _ => continue,
            };
            self.figure = None;
            self.open.push(Open { element, end: self.page.end(element), frame });
        }
        self.place(container);
    }

    /// Starts the list item, row and cell that the block stands in, where they are new.
    fn place(&mut self, container: NodeId) {
        let page = self.page;
        let is_box = |open: &&mut Open| !matches!(open.frame, Frame::Details { .. });
        let Some(open) = self.open.iter_mut().rev().find(is_box) else { return };
        let inside =
            page.inclusive_ancestors(container).take(MAX_DEPTH).take_while(|&element| element > open.element);
        match &mut open.frame {
            Frame::List { items, item, .. } => {
                let current = inside.filter(|&element| page.is(element, Tag::Li)).last();
                if current != *item || items.is_empty() {
                    items.push(Vec::new());
                    *item = current;
                }
            }
            Frame::Table { rows, row, cell, .. } => {
                let (mut new_row, mut new_cell) = (None, None);
                for element in inside {
                    match page.tag(element) {
                        Some(Tag::Tr) => new_row = Some(element),
                        Some(Tag::Td | Tag::Th) => new_cell = Some(element),
                        _ => {}
                    }
                }
                if new_row != *row || rows.is_empty() {
                    rows.push(Vec::new());
                    *row = new_row;
                    *cell = None;
                }
                if new_cell != *cell || rows.last().is_none_or(Vec::is_empty) {
                    let span = |name| {
                        new_cell
                            .and_then(|cell| page.attribute(cell, name))
                            .and_then(|value| value.trim().parse().ok())
                            .unwrap_or(1)
                            .clamp(1, 100)
                    };
                    let made = Cell {
                        header: new_cell.is_some_and(|cell| page.is(cell, Tag::Th)),
                        colspan: span("colspan"),
                        rowspan: span("rowspan"),
                        items: Vec::new(),
                    };
                    if let (Some(from), Some(to)) = (*cell, new_cell) {
                        // Empty cells in between hold the columns apart.
                        let between = page.following_siblings(from).take_while(|&cell| cell < to);
                        let count =
                            between.filter(|&cell| matches!(page.tag(cell), Some(Tag::Td | Tag::Th))).count();
                        if let Some(last) = rows.last_mut() {
                            last.extend((0..count).map(|_| Cell::EMPTY));
                        }
                    }
                    if let Some(last) = rows.last_mut() {
                        last.push(made);
                    }
                    *cell = new_cell;
                }
            }
            Frame::Quote { .. } | Frame::Details { .. } => {}
        }
    }

    /// Where the next item goes.
    fn target(&mut self) -> &mut Vec<Item> {
        match self.open.last_mut() {
            None => &mut self.items,
            Some(Open { frame: Frame::Quote { items } | Frame::Details { items, .. }, .. }) => items,
            Some(Open { frame: Frame::List { items, .. }, .. }) => {
                if items.is_empty() {
                    items.push(Vec::new());
                }
                let last = items.len() - 1;
                &mut items[last]
            }
            Some(Open { frame: Frame::Table { rows, .. }, .. }) => {
                if rows.last().is_none_or(Vec::is_empty) {
                    rows.push(vec![Cell::EMPTY]);
                }
                let row = rows.len() - 1;
                let cell = rows[row].len() - 1;
                &mut rows[row][cell].items
            }
        }
    }

    fn close(&mut self) {
        let Some(open) = self.open.pop() else { return };
        let item = match open.frame {
            Frame::List { ordered, start, items, .. } => Item::List { ordered, start, items },
            Frame::Table { rows, caption, .. } => Item::Table { rows, caption },
            Frame::Quote { items } => Item::Quote { items },
            Frame::Details { open, summary, items } => Item::Details { open, summary, items },
        };
        self.figure = None;
        self.target().push(item);
    }

    fn close_all(&mut self) {
        while !self.open.is_empty() {
            self.close();
        }
    }
}

/// Deeper nesting than this is flattened, so that the cost stays linear.
const MAX_DEPTH: usize = 64;
