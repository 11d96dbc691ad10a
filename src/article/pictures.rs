//! Which pictures and players belong to the story, by where they stand.

use crate::boilerplate::Kind;
use crate::feature::hints::Hint;
use crate::feature::{Measured, Setting};
use crate::page::{NodeId, Page};
use crate::verdict::{Decision, Verdict};

/// Which pictures belong to the story.
pub(super) struct Pictures<'a> {
    pub(super) page: &'a Page,
    pub(super) measured: &'a Measured<'a>,
    pub(super) verdicts: &'a [Verdict],
}

/// Names that speak against a picture's belonging to the story.
const NOT_OF_STORY: &[Kind] = &[
    Kind::Related,
    Kind::Advertisement,
    Kind::Sponsored,
    Kind::Newsletter,
    Kind::Promo,
    Kind::AuthorBox,
    Kind::Comments,
    Kind::Poll,
    Kind::Share,
    Kind::Navigation,
    Kind::Tags,
    Kind::Consent,
];

impl Pictures<'_> {
    /// Whether the picture or player is one of the story's.
    pub(super) fn of_story(&self, node: NodeId) -> bool {
        let context = &self.measured.context;
        let around = context.around(node);
        let outside = Setting(
            Setting::NAV.0
                | Setting::FOOTER.0
                | Setting::ASIDE.0
                | Setting::DIALOG.0
                | Setting::BUTTON.0
                | Setting::COMMENT.0
                | Setting::WITHHELD.0,
        );
        if around.setting.any(outside) || NOT_OF_STORY.iter().any(|&kind| around.far.has(Hint::Of(kind))) {
            return false;
        }
        // The smallest element around it that holds text says whose picture it is, unless that is the story itself.
        let total = context.prose_in(self.page, NodeId(0));
        let holder = self
            .page
            .ancestors(node)
            .take(8)
            .find(|&element| !context.blocks_in(self.page, element).is_empty());
        let Some(holder) = holder else { return true };
        if context.prose_in(self.page, holder) * 5 > total {
            return true;
        }
        context.blocks_in(self.page, holder).any(|index| self.verdicts[index].decision == Decision::Keep)
    }
}
