//! What stands or falls together: the items of a list, the cells of a table, names and their values; and the headings that say
//! what menus say too.

use super::{Bench, SURE};
use crate::boilerplate::Kind;
use crate::feature::phrases::Found;
use crate::page::{NodeId, Tag};
use crate::verdict::{Role, Verdict};

/// A table of data among the story's paragraphs is part of it unless much speaks against it.
const TABLE: i32 = 300;
/// Per cent of the page's prose that the story's paragraphs hold, at least, and what holds them.
const AMONG: i32 = 60;

impl Bench<'_> {
    /// The items of a list and the cells of a table stand or fall together: each weighs what they weigh on average.
    pub(super) fn level_groups(&mut self) {
        let groups: Vec<_> = (0..self.weighed.len()).map(|index| self.group_of(index)).collect();
        let mut start = 0;
        while start < self.weighed.len() {
            let mut end = start + 1;
            if let Some((element, bonus)) = groups[start] {
                let f = self.features(start);
                // Inside what the page names as the story's text a table of data is kept whatever its cells look like.
                let floor = if bonus > 0 && (f.in_body_property == 1 || f.far_story == 1 && f.in_article == 1)
                {
                    SURE
                } else {
                    i32::MIN
                };
                while groups.get(end).copied().flatten().is_some_and(|(other, _)| other == element) {
                    end += 1;
                }
                let mean = self.mean(start..end);
                for index in start..end {
                    let phrase = self.whole_phrase(index);
                    // An advertisement between two steps says so at its beginning.
                    let label = self.measured.subjects[index].phrase.is_some_and(|phrase| {
                        phrase.kind == Kind::Advertisement && phrase.found == Found::Opening
                    });
                    if !label && phrase.is_none_or(|kind| bonus > 0 && kind.is_common_words()) {
                        self.weighed[index].total = (mean + bonus).max(floor);
                    }
                }
            }
            start = end;
        }
    }

    /// A menu's word over a paragraph or another heading heads a part of the story, as long as that is kept: "Education".
    pub(super) fn raise_headings(&mut self) {
        for index in 0..self.weighed.len() {
            let f = self.features(index);
            let heads = f.heading > 1 && f.in_content == 1 && f.far_boilerplate == 0;
            let next = self.measured.subjects.get(index + 1).map(|next| &next.features);
            let common = self.whole_phrase(index).is_some_and(Kind::is_common_words)
                && next.is_some_and(|next| (next.prose == 1 || next.heading > 0) && next.link_density < 50);
            // Among the paragraphs themselves, over one of them that says little.
            let among = f.parent_prose >= AMONG
                && f.link_density == 0
                && f.phrase == 0
                && next.is_some_and(|next| {
                    next.parent_id == f.parent_id && next.shape_prose >= AMONG && next.end == 1
                });
            if heads && (common || among) {
                self.weighed[index].total = self.weighed[index].total.max(SURE);
            }
        }
    }

    /// A list that is kept is doubted as a whole or not at all: of "Obesity" and "Diseases of the heart and the liver" one is a
    /// link.
    pub(super) fn trust_lists(&self, verdicts: &mut [Verdict]) {
        if verdicts.iter().all(|verdict| verdict.doubt.is_none()) {
            return;
        }
        let lists: Vec<_> = (0..verdicts.len()).map(|index| self.list_of(index)).collect();
        let mut start = 0;
        for list in lists.chunk_by(|one, next| one.is_some() && one == next) {
            let items = &mut verdicts[start..start + list.len()];
            start += list.len();
            if items.iter().any(|item| item.role == Role::ListItem && item.doubt.is_none()) {
                for item in items {
                    item.doubt = None;
                }
            }
        }
    }

    /// What the blocks of a list or table weigh on average, those aside that a phrase settles, where these are few.
    fn mean(&self, blocks: std::ops::Range<usize>) -> i32 {
        let sum = |among: &dyn Fn(usize) -> bool| {
            let totals = blocks.clone().filter(|&index| among(index)).map(|index| self.weighed[index].total);
            totals.fold((0, 0), |(sum, count), total| (sum + total, count + 1))
        };
        let (rest, count) = sum(&|index| self.whole_phrase(index).is_none());
        let (all, length) = sum(&|_| true);
        if count * 2 > length { rest / count } else { all / length }
    }

    /// The kind of the phrase that a block says and nothing else.
    pub(super) fn whole_phrase(&self, index: usize) -> Option<Kind> {
        let phrase = self.measured.subjects[index].phrase?;
        (phrase.found == Found::Whole).then_some(phrase.kind)
    }

    /// The list or data table that a block is part of, with what speaks for it as a whole.
    fn group_of(&self, index: usize) -> Option<(NodeId, i32)> {
        let f = self.features(index);
        let data = if f.in_table == 1 { self.data_table(index) } else { self.facts(index) };
        let Some(data) = data else { return self.list_of(index).map(|list| (list, 0)) };
        let context = &self.measured.context;
        let linked = context.link_words_in(self.page, data) * 2 > context.words_in(self.page, data);
        // A table may be all that an article has.
        let inside = (f.in_content == 1 || f.in_article + f.far_story == 2 && f.far_boilerplate == 0)
            && f.after_headline > 0
            && f.far_related + f.far_advertisement + f.in_aside + f.in_nav == 0;
        Some((data, if inside && !linked { TABLE } else { 0 }))
    }

    /// The list of names and values that a block stands in, where it stands among paragraphs: a table by another name.
    fn facts(&self, index: usize) -> Option<NodeId> {
        let f = self.features(index);
        let element = self.measured.subjects[index].block.container;
        if f.tag != 8 || f.far_boilerplate > 0 || f.grandparent_prose == 0 || f.parent_prose > 0 {
            return None;
        }
        self.page.parent(element)
    }

    fn list_of(&self, index: usize) -> Option<NodeId> {
        let container = self.measured.subjects[index].block.container;
        self.page
            .inclusive_ancestors(container)
            .take(4)
            .find(|&element| self.page.is(element, Tag::Li))
            .and_then(|item| self.page.parent(item))
    }

    /// The table of data that a block stands in: one that has rows of several cells, and does not hold the story.
    pub(super) fn data_table(&self, index: usize) -> Option<NodeId> {
        let container = self.measured.subjects[index].block.container;
        let table = self.page.ancestors(container).find(|&element| self.page.is(element, Tag::Table));
        table.filter(|&table| {
            let context = &self.measured.context;
            let total = context.prose_in(self.page, NodeId(0));
            context.prose_in(self.page, table) * 3 <= total
                && self.page.descendants(table).filter(|&node| self.page.is(node, Tag::Tr)).take(3).any(
                    |row| {
                        self.page
                            .children(row)
                            .filter(|&cell| matches!(self.page.tag(cell), Some(Tag::Td | Tag::Th)))
                            .nth(1)
                            .is_some()
                    },
                )
        })
    }
}
