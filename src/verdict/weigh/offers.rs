//! A notice that an article is limited is kept; what is offered under it is not part of it.

use super::{Bench, fold};
use crate::feature::phrases::Listed;
use crate::verdict::kind::Kind;
use crate::verdict::reason::Reason;
use crate::verdict::{Role, Verdict};

/// Blocks from one line of a notice to the next.
const REACH: usize = 4;

impl Bench<'_> {
    /// Of the lines of one notice, keeps the first that says that the article is limited, else the first.
    pub(super) fn fold_offers(&self, verdicts: &mut [Verdict]) {
        let lines: Vec<usize> =
            (0..verdicts.len()).filter(|&index| verdicts[index].role == Role::Paywall).collect();
        let says = |index: usize| self.phrases.holds(&self.measured.subjects[index].normal, Listed::Paywall);
        let mut start = 0;
        while start < lines.len() {
            let mut end = start + 1;
            while lines.get(end).is_some_and(|&next| next - lines[end - 1] <= REACH) {
                end += 1;
            }
            let notice = &lines[start..end];
            let said = notice.iter().copied().find(|&index| says(index)).unwrap_or(notice[0]);
            for &index in notice.iter().filter(|&&index| index != said) {
                verdicts[index] = fold(Kind::Promo, Reason::Section { kind: Kind::Promo }, 80, true);
            }
            start = end;
        }
    }
}
