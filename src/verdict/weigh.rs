//! Evidence into verdicts: the only thresholds.

mod author_note;
mod between;
mod captions;
mod contents;
mod groups;
mod kept_back;
mod offers;
mod summaries;

use super::reason::Reason;
use super::role::{self, Decision, Role};
use super::rules::{self, Evidence, Known};
use super::signs::Signs;
use super::{Confidence, Verdict, bars, boxes, model, naming, parts, sections, stories};
use crate::boilerplate::Kind;
use crate::feature::phrases::Phrases;
use crate::feature::{Declared, Features, Measured, Setting};
use crate::page::{Page, Tag};

/// A block at or above this many points is kept.
const KEEP: i32 = 0;
/// A block with evidence against it and fewer points than this is kept with a doubt.
const SURE: i32 = 35;
/// Evidence of this many points folds a part of the story (a caption, a byline) too.
const OVERRULES: i32 = 130;

/// Judges every block. Linear in the page.
#[must_use]
pub fn judge(page: &Page, measured: &Measured, declared: &Declared, phrases: &Phrases) -> Vec<Verdict> {
    let signs = Signs::of(page);
    let known = Known {
        sections: sections::sections(page, measured),
        bars: bars::bars(page, measured, phrases),
        asked: boxes::boxes(page, measured, phrases, &signs),
    };
    let others = stories::others(page, measured, declared);
    let parts = parts::parts(page, measured, declared, phrases, &known.bars);
    let mut bench = Bench { page, measured, declared, phrases, weighed: Vec::new(), parts, others };
    let features: Vec<&Features> = measured.subjects.iter().map(|subject| &subject.features).collect();
    let mut points = model::points(&features);
    bench.weigh_as_shown(&mut points);
    bench.weighed = points
        .into_iter()
        .enumerate()
        .map(|(index, points)| {
            let (strongest, decisive) = rules::strongest(&known.case(measured, index));
            Weighed { total: points - decisive, against: strongest }
        })
        .collect();
    bench.level_groups();
    bench.raise_headings();
    bench.raise_titled();
    let mut verdicts = bench.verdicts();
    naming::name(page, measured, phrases, &signs, &known, &mut verdicts);
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
    phrases: &'a Phrases,
    weighed: Vec<Weighed>,
    parts: Vec<Option<Role>>,
    /// Whether a block stands in another story than the headline's.
    others: Vec<bool>,
}

impl Bench<'_> {
    fn features(&self, index: usize) -> &Features {
        &self.measured.subjects[index].features
    }

    fn verdicts(&self) -> Vec<Verdict> {
        let mut verdicts: Vec<Verdict> = (0..self.weighed.len()).map(|index| self.alone(index)).collect();
        self.fold_contents(&mut verdicts);
        self.trust_lists(&mut verdicts);
        self.keep_the_best(&mut verdicts);
        self.keep_between(&mut verdicts);
        self.drop_parts_outside(&mut verdicts);
        self.drop_idle_subheads(&mut verdicts);
        self.fold_echoes(&mut verdicts);
        self.fold_captions_given_twice(&mut verdicts);
        self.keep_summaries(&mut verdicts);
        self.fold_author_notes(&mut verdicts);
        self.fold_offers(&mut verdicts);
        self.fold_openers(&mut verdicts);
        verdicts
    }

    /// The verdict on a block by itself.
    fn alone(&self, index: usize) -> Verdict {
        let subject = &self.measured.subjects[index];
        let Weighed { total, against } = &self.weighed[index];
        let setting = subject.setting();
        let hidden = subject.block.hidden;
        if hidden
            && (subject.block.card
                || self.declared.limited
                || setting.any(Setting::WITHHELD)
                || !self.is_story_kept_back(index))
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
        if subject.block.is_formula()
            && subject.features.in_content == 1
            && subject.features.far_boilerplate == 0
            && !self.is_furniture(index)
        {
            return keep(Role::Paragraph, Reason::Part("a formula"), 85);
        }
        let unsure = self.is_unsure(index);
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

    fn role(&self, index: usize) -> Role {
        role::of(&self.measured.subjects[index], || self.data_table(index).is_some())
    }

    /// Whether a block stands where no story does.
    fn is_furniture(&self, index: usize) -> bool {
        let f = self.features(index);
        f.in_nav + f.in_footer + f.in_form + f.in_dialog + f.is_fixed + f.is_unseen + f.hidden > 0
    }

    /// Where nothing reads like a story, what reads most like one is kept all the same, as a doubt: every sentence in the
    /// main content, else every sentence on the page.
    fn keep_the_best(&self, verdicts: &mut [Verdict]) {
        if verdicts.iter().any(Verdict::is_body) {
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
        let Some(first) = verdicts.iter().position(Verdict::is_body) else { return };
        let last = verdicts.iter().rposition(Verdict::is_body).unwrap_or(first);
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
        // A table of contents is the echo, of the headings beside it.
        let says = |verdict: &Verdict| {
            if verdict.rendered && verdict.reason != Reason::Contents { verdict.kind } else { None }
        };
        let kinds: Vec<Option<Kind>> = verdicts.iter().map(says).collect();
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
