//! What is said of the author below the story: a paragraph that opens with the name that the story is signed with.

use super::{Bench, fold};
use crate::boilerplate::Kind;
use crate::text::{normal, search};
use crate::verdict::Verdict;
use crate::verdict::reason::Reason;
use crate::verdict::signed;

/// It is one of so many last blocks of the body, with at least as many before them.
const LAST: usize = 2;
/// Words of a note that says something: a name alone signs the story.
const NOTE: i32 = 7;
/// Quotation marks that it may have: around the title of a book, for one. Who is quoted at length is written about.
const TITLE: i32 = 2;
/// So many bylines are looked at.
const BYLINES: usize = 4;

impl Bench<'_> {
    /// Folds it. A colon behind the name gives the floor to the author.
    pub(super) fn fold_author_notes(&self, verdicts: &mut [Verdict]) {
        let mut last = verdicts.iter().enumerate().rev().filter(|(_, verdict)| verdict.is_body());
        let drawn = signed::bylines(self.measured, verdicts).take(BYLINES).map(str::to_owned);
        let bylines: Vec<String> = signed::authors(self.declared).chain(drawn).collect();
        let notes: Vec<usize> = last
            .by_ref()
            .take(LAST)
            .map(|(index, _)| index)
            .filter(|&index| self.is_author_note(index, &bylines))
            .collect();
        if last.nth(LAST - 1).is_none() {
            return;
        }
        for index in notes {
            verdicts[index] = fold(Kind::AuthorBox, Reason::Signed, 85, true);
        }
    }

    fn is_author_note(&self, index: usize, bylines: &[String]) -> bool {
        let f = self.features(index);
        // The longer ones have no normal form of their own.
        let opening: String = self.measured.subjects[index].block.text.chars().take(80).collect();
        let words = normal(&opening);
        // Two words: a site or an initial signs with one.
        let name = words.match_indices(' ').nth(1).map_or("", |(end, _)| &words[..end]);
        f.words >= NOTE
            && f.heading == 0
            && f.quote_marks <= TITLE
            && !opening.contains(':')
            && !name.is_empty()
            && bylines.iter().any(|byline| search::holds(byline, name))
    }
}
