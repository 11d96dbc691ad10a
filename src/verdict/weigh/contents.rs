//! A table of contents says the headings below it once more.

use super::{Bench, fold, keep};
use crate::boilerplate::Kind;
use crate::page::Tag;
use crate::verdict::reason::Reason;
use crate::verdict::{Role, Verdict};

/// A list of fewer lines than this is none.
const LINES: usize = 3;
/// Headings that are looked at for the next line: a table may leave out those of lower ranks.
const AHEAD: usize = 24;
/// Words from which on what ends in a colon is a sentence and no label over a table of contents.
const SENTENCE: i32 = 6;
/// Per cent of a line's words that are the link: its number may stand before that.
const LINKED: i32 = 50;
/// Elements between a line and its link.
const LEVELS: usize = 4;

impl Bench<'_> {
    /// Folds lines one behind another that lead to parts of this page and of which most say, in their order, what the headings
    /// behind them say; keeps lines that lead there in words of their own where a sentence of the story announces them.
    pub(super) fn fold_contents(&self, verdicts: &mut [Verdict]) {
        let heads = |index: &usize| self.features(*index).heading > 0;
        let headings: Vec<usize> = (0..verdicts.len()).filter(heads).collect();
        let mut start = 0;
        while start < verdicts.len() {
            let lines = verdicts[start..].iter().zip(start..);
            let count = lines.take_while(|&(verdict, index)| self.leads_down(index, verdict)).count();
            let end = start + count;
            let behind = &headings[headings.partition_point(|&heading| heading < end)..];
            if count >= LINES && self.said(start..end, behind) * 2 > count {
                for verdict in verdicts[start..end].iter_mut().filter(|verdict| verdict.rendered) {
                    *verdict = fold(Kind::Navigation, Reason::Contents, 90, true);
                }
            } else if count > 0 && self.announces(start, verdicts) {
                let drawn =
                    verdicts[start..end].iter_mut().zip(start..).filter(|(verdict, _)| verdict.rendered);
                for (verdict, index) in drawn {
                    *verdict = keep(self.role(index), Reason::Among, 55);
                }
            }
            start = end + 1;
        }
    }

    /// Whether a sentence of the story stands before a line and leads to it: "Three papers decide whether a boat may leave:"
    fn announces(&self, line: usize, verdicts: &[Verdict]) -> bool {
        line.checked_sub(1).is_some_and(|before| {
            verdicts[before].is_body()
                && self.features(before).words >= SENTENCE
                && self.measured.subjects[before].block.text.trim_end().ends_with([':', '：'])
        })
    }

    /// Whether a block is a line that is a link to a part of this page.
    fn leads_down(&self, index: usize, verdict: &Verdict) -> bool {
        let f = self.features(index);
        if f.link_density < LINKED || f.heading > 0 || verdict.role == Role::Summary {
            return false;
        }
        let last = self.measured.subjects[index].block.pieces.last();
        let mut around = last.into_iter().flat_map(|piece| self.page.ancestors(piece.node)).take(LEVELS);
        let link = around.find(|&element| self.page.is(element, Tag::A));
        let href = link.and_then(|link| self.page.attribute(link, "href"));
        href.and_then(|href| href.strip_prefix('#')).is_some_and(|part| !part.is_empty())
    }

    /// How many of the lines say what one of the headings says.
    fn said(&self, lines: std::ops::Range<usize>, mut headings: &[usize]) -> usize {
        let normal = |index: usize| self.measured.subjects[index].normal.as_str();
        let says = |heading: &str, line: &str| {
            !heading.is_empty() && !line.is_empty() && (heading.ends_with(line) || line.ends_with(heading))
        };
        let mut said = 0;
        for line in lines {
            let mut ahead = headings.iter().take(AHEAD);
            if let Some(at) = ahead.position(|&heading| says(normal(heading), normal(line))) {
                headings = &headings[at + 1..];
                said += 1;
            }
        }
        said
    }
}
