//! Evidence into verdicts: the only thresholds.

use super::kind::Kind;
use super::reason::Reason;
use super::role::{self, Decision, Role};
use super::rules::{self, Case, Evidence};
use super::signs::Signs;
use super::{Confidence, Verdict, boxes, model, naming, parts, sections, stories};
use crate::feature::phrases::{Found, Phrases};
use crate::feature::{Declared, Features, Measured, Setting};
use crate::page::{NodeId, Page, Tag};

/// A block at or above this many points is kept.
const KEEP: i32 = 0;
/// A block with evidence against it and fewer points than this is kept with a doubt.
const SURE: i32 = 35;
/// Prose outside of what was taken for the story, with fewer points than `KEEP` by no more than this, may be the rest of it.
const UNSURE: i32 = 40;
/// A table of data among the story's paragraphs is part of it unless much speaks against it.
const TABLE: i32 = 200;
/// Evidence of this many points folds a part of the story (a caption, a byline) too.
const OVERRULES: i32 = 130;

/// Judges every block. Linear in the page.
#[must_use]
pub fn judge(page: &Page, measured: &Measured, declared: &Declared, phrases: &Phrases) -> Vec<Verdict> {
    let sections = sections::sections(page, measured);
    let signs = Signs::of(page);
    let asked = boxes::boxes(page, measured, &signs);
    let others = stories::others(page, measured, declared);
    let parts = parts::parts(page, measured, declared, phrases);
    let mut bench = Bench { page, measured, declared, weighed: Vec::new(), parts, others };
    let features: Vec<&Features> = measured.subjects.iter().map(|subject| &subject.features).collect();
    let points = model::points(&features);
    bench.weighed = points
        .into_iter()
        .enumerate()
        .map(|(index, points)| {
            let case = Case { measured, index, section: sections[index], asked: asked[index] };
            let (strongest, decisive) = rules::strongest(&case);
            Weighed { total: points - decisive, against: strongest }
        })
        .collect();
    bench.level_groups();
    bench.raise_headings();
    let mut verdicts = bench.verdicts();
    naming::name(page, measured, phrases, &signs, &sections, &asked, &mut verdicts);
    verdicts
}

/// A block on the scales.
struct Weighed {
    /// Points for the story, evidence against it taken off.
    total: i32,
    /// The strongest evidence against it.
    against: Option<Evidence>,
}

struct Bench<'a> {
    page: &'a Page,
    measured: &'a Measured<'a>,
    declared: &'a Declared,
    weighed: Vec<Weighed>,
    parts: Vec<Option<Role>>,
    /// Whether a block stands in another story than the headline's.
    others: Vec<bool>,
}

impl Bench<'_> {
    fn features(&self, index: usize) -> &Features {
        &self.measured.subjects[index].features
    }

    /// The items of a list and the cells of a table stand or fall together: each weighs what they weigh on average.
    fn level_groups(&mut self) {
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
                    if phrase.is_none_or(|kind| bonus > 0 && kind.is_common_words()) {
                        self.weighed[index].total = (mean + bonus).max(floor);
                    }
                }
            }
            start = end;
        }
    }

    /// A menu's word over a paragraph or another heading heads a part of the story, as long as that is kept: "Education".
    fn raise_headings(&mut self) {
        for index in 0..self.weighed.len() {
            let f = self.features(index);
            let heads = f.heading > 1 && f.in_content == 1 && f.far_boilerplate == 0;
            let next = self.measured.subjects.get(index + 1).map(|next| &next.features);
            if heads
                && self.whole_phrase(index).is_some_and(Kind::is_common_words)
                && next.is_some_and(|next| (next.prose == 1 || next.heading > 0) && next.link_density < 50)
            {
                self.weighed[index].total = self.weighed[index].total.max(SURE);
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
    fn whole_phrase(&self, index: usize) -> Option<Kind> {
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
        let inside = f.in_content == 1
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

    fn verdicts(&self) -> Vec<Verdict> {
        let mut verdicts: Vec<Verdict> = (0..self.weighed.len()).map(|index| self.alone(index)).collect();
        self.keep_the_best(&mut verdicts);
        self.drop_parts_outside(&mut verdicts);
        self.drop_idle_subheads(&mut verdicts);
        self.fold_echoes(&mut verdicts);
        verdicts
    }

    /// The verdict on a block by itself.
    fn alone(&self, index: usize) -> Verdict {
        let subject = &self.measured.subjects[index];
        let Weighed { total, against } = &self.weighed[index];
        let setting = subject.setting();
        let hidden = subject.block.hidden;
        if hidden
            && (self.declared.limited || setting.any(Setting::WITHHELD) || !self.is_story_kept_back(index))
        {
            return fold(against.map_or(Kind::Other, |evidence| evidence.kind), Reason::Outside, 99, false);
        }
        if self.others[index] {
            return fold(Kind::Related, Reason::Other, 90, true);
        }
        let own_words = self.whole_phrase(index).is_none();
        if self.features(index).in_post == 1 && self.features(index).in_content == 1 && own_words {
            return keep(Role::Embed, Reason::Part("an embedded post"), 85);
        }
        if let Some(role) = self.parts[index] {
            let overruled = against.is_some_and(|evidence| evidence.points >= OVERRULES)
                && !matches!(role, Role::Headline | Role::Kicker | Role::Credit | Role::Date | Role::Byline);
            let strange = role == Role::Caption
                && against.is_some_and(|evidence| {
                    evidence.points >= 55
                        && !matches!(evidence.kind, Kind::Other | Kind::Video | Kind::Navigation)
                });
            if role == Role::PullQuote {
                return fold(Kind::Other, Reason::Repeats, 90, true);
            }
            // A line under the headline that nothing calls a dek, and that stands in the text, opens the text, but where
            // the byline comes after it.
            let signed = matches!(self.parts.get(index + 1), Some(Some(Role::Byline | Role::Date)));
            let opens = role == Role::Dek
                && subject.features.in_content == 1
                && subject.features.near_dek == 0
                && !signed
                && *total >= KEEP;
            if !overruled && !strange && !opens {
                return keep(role, Reason::Part(part_in_words(role)), 90);
            }
        }
        let prose_outside = subject.features.prose == 1 && subject.features.in_content == 0;
        let unsure = prose_outside && !self.is_furniture(index) && *total >= KEEP - UNSURE;
        if *total < KEEP && !unsure {
            let kind = against.map_or(Kind::Other, |evidence| evidence.kind);
            let reason = against.map_or(Reason::Unlike, |evidence| evidence.reason);
            return fold(kind, reason, confidence(*total), true);
        }
        let f = &subject.features;
        let reason = if f.in_body_text >= 80 {
            Reason::Declared
        } else if f.prose == 1 {
            Reason::Prose
        } else {
            Reason::Among
        };
        Verdict {
            decision: Decision::Keep,
            role: self.role(index),
            kind: None,
            doubt: against
                .filter(|_| *total < SURE)
                .map(|evidence| evidence.kind)
                .or(unsure.then_some(Kind::Other)),
            reason,
            confidence: Confidence::hundredths(confidence(*total)),
            rendered: true,
        }
    }

    /// Whether a hidden block is part of the story that waits behind a "read more": a paragraph of it, or a line over one.
    fn is_story_kept_back(&self, index: usize) -> bool {
        self.is_paragraph_kept_back(index) || self.heads_what_is_kept_back(index)
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

    fn role(&self, index: usize) -> Role {
        role::of(&self.measured.subjects[index], || self.data_table(index).is_some())
    }

    /// The table of data that a block stands in: one that has rows of several cells, and does not hold the story.
    fn data_table(&self, index: usize) -> Option<NodeId> {
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

    /// Whether a block stands where no story does.
    fn is_furniture(&self, index: usize) -> bool {
        let f = self.features(index);
        f.in_nav + f.in_footer + f.in_form + f.in_dialog + f.is_fixed + f.is_unseen + f.hidden > 0
    }

    /// Where nothing reads like a story, what reads most like one is kept all the same, as a doubt: every sentence in the
    /// main content, else every sentence on the page.
    fn keep_the_best(&self, verdicts: &mut [Verdict]) {
        if verdicts.iter().any(|verdict| verdict.decision == Decision::Keep && verdict.role.is_body()) {
            return;
        }
        let says = |index: usize, inside: bool| {
            let f = self.features(index);
            !self.is_furniture(index)
                && (f.end == 1 || f.end == 2)
                && f.words >= 4
                && f.link_density < 60
                && (f.in_content == 1 || !inside)
        };
        let inside = (0..verdicts.len()).any(|index| says(index, true));
        for (index, verdict) in verdicts.iter_mut().enumerate() {
            if verdict.decision == Decision::Fold && verdict.rendered && says(index, inside) {
                let doubt = verdict.kind;
                *verdict = Verdict { doubt, ..keep(self.role(index), Reason::Prose, 50) };
            }
        }
    }

    /// Captions, credits, bylines and notices far from the story are parts of something else.
    fn drop_parts_outside(&self, verdicts: &mut [Verdict]) {
        let body = |verdict: &Verdict| verdict.decision == Decision::Keep && verdict.role.is_body();
        let Some(first) = verdicts.iter().position(body) else { return };
        let last = verdicts.iter().rposition(body).unwrap_or(first);
        let start = self.measured.headline.unwrap_or(first).min(first).saturating_sub(8);
        let frame = self.frame();
        for (index, verdict) in verdicts.iter_mut().enumerate() {
            let pictured = verdict.role == Role::Caption
                && self.features(index).in_figure > 0
                && self.features(index).far_boilerplate == 0
                && frame.contains(&index);
            let outside = !pictured && (index < start || index > last + 4);
            if verdict.decision == Decision::Keep
                && outside
                && !verdict.role.is_body()
                && verdict.role != Role::Headline
                && !(matches!(verdict.role, Role::Correction | Role::Paywall)
                    && index > last
                    && self.features(index).in_content == 1)
            {
                let kind = self.weighed[index].against.map_or(Kind::Other, |evidence| evidence.kind);
                *verdict = fold(kind, Reason::Outside, 80, true);
            }
        }
    }

    /// The blocks of the `article` that the headline or the main content stands in: a gallery has few paragraphs, and its
    /// captions are far from them.
    fn frame(&self) -> std::ops::Range<usize> {
        let headline =
            self.measured.headline.map(|headline| self.measured.subjects[headline].block.container);
        let frame = headline
            .into_iter()
            .chain([self.measured.content])
            .flat_map(|inside| self.page.inclusive_ancestors(inside))
            .find(|&element| self.page.is(element, Tag::Article));
        frame.map_or(0..0, |frame| self.measured.context.blocks_in(self.page, frame))
    }

    /// A heading that neither kept text nor a heading of a lower rank follows heads something that was folded. What was
    /// taken for the line under the headline until it weighed enough to be part of the text heads the whole story.
    fn drop_idle_subheads(&self, verdicts: &mut [Verdict]) {
        // A line in bold is lower than every heading, and heads lines in bold; text is lower than those.
        const BOLD: i32 = 6;
        const TEXT: i32 = BOLD + 2;
        let mut following = 0;
        let mut below: Option<Kind> = None;
        for index in (0..verdicts.len()).rev() {
            let verdict = verdicts[index];
            match (verdict.decision, verdict.role) {
                (Decision::Keep, Role::Subhead) => {
                    let heading = self.features(index).heading;
                    let rank = if heading == 0 { BOLD } else { heading };
                    // In a live blog an entry may be a heading and a picture.
                    let entry = index > 0
                        && verdicts[index - 1].decision == Decision::Keep
                        && verdicts[index - 1].role == Role::Date;
                    if following > rank || entry && self.parts[index].is_none() {
                        following = if heading == 0 { BOLD + 1 } else { heading };
                    } else if self.parts[index] == Some(Role::Dek) {
                        verdicts[index] = keep(Role::Dek, Reason::Part(part_in_words(Role::Dek)), 90);
                    } else {
                        let kind = self.weighed[index]
                            .against
                            .map(|evidence| evidence.kind)
                            .or(below)
                            .unwrap_or(Kind::Related);
                        verdicts[index] = fold(kind, Reason::Section { kind }, 80, true);
                        following = 0;
                    }
                }
                (Decision::Keep, role) if role.is_body() || matches!(role, Role::Summary | Role::Caption) => {
                    following = TEXT;
                }
                (Decision::Keep, _) => {}
                (Decision::Fold, _) => below = verdict.kind,
            }
        }
    }

    /// What repeats a folded neighbour is folded with it.
    fn fold_echoes(&self, verdicts: &mut [Verdict]) {
        let kinds: Vec<Option<Kind>> =
            verdicts.iter().map(|verdict| if verdict.rendered { verdict.kind } else { None }).collect();
        for (index, echo) in rules::echoes(self.measured, &kinds).into_iter().enumerate() {
            if let Some(kind) = echo
                && !matches!(
                    verdicts[index].role,
                    Role::Headline | Role::Caption | Role::Credit | Role::Byline | Role::Date
                )
                && verdicts[index].decision == Decision::Keep
                && self.features(index).end != 1
            {
                verdicts[index] = fold(kind, Reason::Repeats, 85, true);
            }
        }
    }
}

fn keep(role: Role, reason: Reason, confidence: u8) -> Verdict {
    Verdict {
        decision: Decision::Keep,
        role,
        kind: None,
        doubt: None,
        reason,
        confidence: Confidence::hundredths(confidence),
        rendered: true,
    }
}

fn fold(kind: Kind, reason: Reason, confidence: u8, rendered: bool) -> Verdict {
    Verdict {
        decision: Decision::Fold,
        role: Role::Boilerplate,
        kind: Some(kind),
        doubt: None,
        reason,
        confidence: Confidence::hundredths(confidence),
        rendered,
    }
}

/// Hundredths from points: even at 0, 99 from 98 points on.
fn confidence(points: i32) -> u8 {
    (50 + points.abs() / 2).min(99) as u8
}

fn part_in_words(role: Role) -> &'static str {
    match role {
        Role::Headline => "the headline",
        Role::Kicker => "the line over the headline",
        Role::Dek => "the line under the headline",
        Role::Byline => "the byline",
        Role::Date => "the date",
        Role::Caption => "a caption",
        Role::Credit => "a credit",
        Role::Paywall => "the publisher's notice that this article is limited; part",
        Role::Correction => "a correction",
        Role::Summary => "a summary",
        _ => "a part",
    }
}
