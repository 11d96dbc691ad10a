//! Captions and credits: what stands under or over a picture.

use super::{Parts, SHAPE};
use crate::boilerplate::Kind;
use crate::feature::hints::Hint;
use crate::feature::phrases::Listed;
use crate::feature::{Setting, Subject};
use crate::page::{NodeId, Tag};
use crate::verdict::role::Role;

/// Nodes looked at before a block for its picture.
const LOOK_BACK: usize = 60;
/// Words of a credit between a picture and its caption, at most.
const CREDIT: i32 = 8;
/// Capitalised words of a credit, at least: per cent.
const NAMED: i32 = 30;

impl Parts<'_> {
    pub(super) fn of_picture(&self, index: usize, subject: &Subject) -> Option<Role> {
        let f = &subject.features;
        let setting = subject.setting();
        if setting.any(Setting::TABLE_CAPTION) {
            return Some(Role::Caption);
        }
        // What stands below a player that no figure holds is the title of its video.
        let player = subject.near().has(Hint::Of(Kind::Video)) && !setting.any(Setting::FIGURE);
        let named = f.near_caption == 1 && f.words <= 90 && f.heading == 0;
        let captioned = setting.any(Setting::FIGCAPTION) || named;
        // A sentence of the story may begin with the word for a picture; a credit gives a name.
        let sentence = f.end == 1 && f.capitalised < NAMED && f.shape_prose >= SHAPE && !captioned;
        if f.words <= 20
            && f.link_density <= 60
            && !sentence
            && (f.near_credit == 1 && (captioned || f.end != 1) || self.opens(subject, Listed::Credit))
            || self.credits_several(subject)
        {
            return Some(Role::Credit);
        }
        let pictured = setting.any(Setting::FIGURE)
            && !setting.any(Setting::BLOCKQUOTE)
            && !setting.any(Setting::PREFORMATTED)
            && f.in_table == 0
            && f.in_link == 0
            && f.heading == 0;
        // A paragraph of the story's own shape is one, though a picture stands over it.
        let own_shape = f.prose == 1 && f.shape_prose >= SHAPE;
        let below = !own_shape
            && !player
            && f.words >= 3
            && f.words <= 60
            && (f.in_content == 1 || self.head.contains(&index))
            && (f.parent_prose < 20 || self.frames_picture(subject))
            && f.heading == 0
            && f.in_list == 0
            && f.in_link == 0
            && self.is_below_picture(index);
        (captioned || (pictured && f.words >= 3 || below) && f.link_density < 60 && f.phrase < 2)
            .then_some(Role::Caption)
    }

    /// Whether a line is made of names, and says at its beginning or its end what they helped with.
    fn credits_several(&self, subject: &Subject) -> bool {
        let f = &subject.features;
        f.in_content == 1
            && f.capitalised >= 45
            && f.quote_marks == 0
            && !subject.normal.is_empty()
            && (self.opens(subject, Listed::Credit) || self.phrases.closes(&subject.normal, Listed::Credit))
    }

    /// Whether a picture stands in the block's own element, which holds little else.
    fn frames_picture(&self, subject: &Subject) -> bool {
        let frame = subject.block.container;
        self.measured.context.blocks_in(self.page, frame).len() <= 2
            && self.page.descendants(frame).take(LOOK_BACK).any(|node| self.page.is(node, Tag::Img))
    }

    /// Whether a picture, and at most a credit, stands between the block before and this one, in an element of their own.
    fn is_below_picture(&self, index: usize) -> bool {
        let block = self.measured.subjects[index].block;
        let credited = |&credit: &usize| {
            let subject = &self.measured.subjects[credit];
            subject.features.words <= CREDIT && self.opens(subject, Listed::Credit)
        };
        let first = index.checked_sub(1).filter(credited).unwrap_or(index);
        let before = first.checked_sub(1).map(|before| self.measured.subjects[before].block.last());
        let after = before.map_or(1, |before| self.page.end(before).0);
        let picture = (after..block.first().0).map(NodeId).rev().take(LOOK_BACK).find(|&node| {
            let image = self.page.is(node, Tag::Img) || self.page.name(node) == "amp-img";
            let width = self.page.attribute(node, "width").and_then(|width| width.parse::<u32>().ok());
            image && width.is_none_or(|width| width >= 200)
        });
        let Some(picture) = picture else { return false };
        // The element that holds both holds little else.
        let both = self
            .page
            .inclusive_ancestors(block.container)
            .take(4)
            .find(|&element| element < picture && self.page.end(element) > picture);
        both.is_some_and(|both| self.measured.context.blocks_in(self.page, both).len() <= 3)
    }
}
