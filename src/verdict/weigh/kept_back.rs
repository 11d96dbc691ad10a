//! What is kept though little speaks for it: the story that waits behind a "read more", and what is unsure.

use super::{Bench, KEEP, SURE, Weighed};
use crate::feature::Features;
use crate::verdict::model;
use crate::verdict::reason::Reason;

/// Prose outside of what was taken for the story, with fewer points than `KEEP` by no more than this, may be the rest of it.
const UNSURE: i32 = 40;
/// Among the story's paragraphs, so few points less than `KEEP` are no verdict.
const NEARLY: i32 = 10;
/// So many levels above a hidden block stands the box that it shares with its title, and so many blocks does that hold at most.
const BOX_LEVELS: usize = 4;
const BOX_BLOCKS: usize = 40;
/// A sentence of the shape that so much of the page's prose has, per cent, is never folded for its looks alone.
const MOST: i32 = 50;

impl Bench<'_> {
    /// Whether a block that weighs too little is kept all the same, as a doubt: prose outside of what was taken for the story,
    /// and what is nearly sure among the story's paragraphs, where nothing says what else it is.
    pub(super) fn is_unsure(&self, index: usize) -> bool {
        let f = self.features(index);
        let Weighed { total, against } = &self.weighed[index];
        let told = against.is_some_and(|evidence| {
            matches!(evidence.reason, Reason::Section { .. } | Reason::Phrase { .. } | Reason::Holds { .. })
        });
        let is_sentence = f.prose == 1 || matches!(f.end, 1 | 2) && f.words >= 4;
        let outside = f.prose == 1 && f.in_content == 0 && *total >= KEEP - UNSURE;
        let among = f.in_content == 1
            && f.parent_prose >= 50
            && f.link_density + f.digit_density + f.far_boilerplate == 0
            && (*total >= KEEP - NEARLY || is_sentence && f.shape_prose >= MOST);
        *total < KEEP && !told && (outside || among) && !self.is_furniture(index)
    }

    /// Gives what waits behind a "read more" the points that it will have once it is shown.
    pub(super) fn weigh_as_shown(&self, points: &mut [i32]) {
        let waits =
            |&index: &usize| self.measured.subjects[index].block.hidden && self.is_story_kept_back(index);
        let waiting: Vec<usize> = (0..points.len()).filter(waits).collect();
        let shown: Vec<Features> =
            waiting.iter().map(|&index| Features { hidden: 0, ..*self.features(index) }).collect();
        let shown: Vec<&Features> = shown.iter().collect();
        for (index, shown) in waiting.into_iter().zip(model::points(&shown)) {
            points[index] = shown;
        }
    }

    /// Whether a hidden block is part of the story that waits behind a "read more": a paragraph of it, or a line over one; or
    /// behind its title.
    pub(super) fn is_story_kept_back(&self, index: usize) -> bool {
        self.is_paragraph_kept_back(index)
            || self.heads_what_is_kept_back(index)
            || self.title_over(index).is_some()
    }

    /// What opens under a title is kept, and the title with it: what is not drawn counts for no prose, so little speaks for it.
    pub(super) fn raise_titled(&mut self) {
        for index in 0..self.weighed.len() {
            if self.measured.subjects[index].block.hidden
                && self.whole_phrase(index).is_none()
                && let Some(title) = self.title_over(index)
            {
                for raised in [index, title] {
                    let weighed = &mut self.weighed[raised];
                    weighed.total = weighed.total.max(SURE);
                }
            }
        }
    }

    /// The title that a hidden block opens under: the only line drawn in its box, over prose, and one of several such lines,
    /// as questions are set over their answers.
    fn title_over(&self, index: usize) -> Option<usize> {
        let f = self.features(index);
        if f.in_content == 0
            || f.after_headline <= 0
            || f.link_density >= 34
            || f.far_boilerplate + f.in_nav + f.in_form + f.in_dialog + f.in_figure > 0
        {
            return None;
        }
        let boxes = self.page.ancestors(self.measured.subjects[index].block.container).take(BOX_LEVELS);
        let inside = boxes
            .map(|element| self.measured.context.blocks_in(self.page, element))
            .find(|blocks| blocks.start < index)?;
        let title = inside.start;
        let heads = self.features(title);
        let opens = heads.heading > 0 || heads.end == 2 || heads.in_link == 2;
        let mut rest = (title + 1..inside.end).map(|index| &self.measured.subjects[index]);
        (opens
            && heads.hidden == 0
            && heads.shape_count > 1
            && inside.len() <= BOX_BLOCKS
            && rest.clone().all(|subject| subject.block.hidden)
            && rest.any(|subject| subject.features.words >= 12 && subject.features.end == 1))
        .then_some(title)
    }

    /// Whether a hidden block stands among the story's paragraphs and is of their shape.
    fn is_paragraph_kept_back(&self, index: usize) -> bool {
        let f = self.features(index);
        f.in_content == 1
            && f.words >= 8
            && f.link_density < 34
            && f.after_headline > 0
            && f.far_boilerplate == 0
            && matches!(f.tag, 1 | 2 | 3 | 7)
            && f.parent_prose + f.grandparent_prose >= 30
            && f.in_figure == 0
    }

    /// Whether a hidden heading, or a line that ends with a colon, stands right before a hidden paragraph or list of the story.
    fn heads_what_is_kept_back(&self, index: usize) -> bool {
        let f = self.features(index);
        let next = index + 1;
        (f.heading > 0 || f.end == 3)
            && f.link_density == 0
            && f.far_boilerplate == 0
            && self.measured.subjects.get(next).is_some_and(|subject| subject.block.hidden)
            && self.is_paragraph_kept_back(next)
            && self.page.parent(self.measured.subjects[index].block.container).is_some_and(|parent| {
                self.page
                    .ancestors(self.measured.subjects[next].block.container)
                    .take(2)
                    .any(|one| one == parent)
            })
    }
}
