//! What kind a fold is: once it is settled that a block is folded, the box around it, its links and its place on the page
//! say more of its kind than the words that settled it.

use super::Verdict;
use super::leads::leads_to;
use super::reason::Reason;
use super::role::Decision;
use super::rules::{self, Known};
use super::signed;
use super::signs::{Sign, Signs};
use crate::boilerplate::Kind;
use crate::feature::hints::{Hint, Hints};
use crate::feature::phrases::{Found, Phrases};
use crate::feature::{Features, Measured, Setting, Subject};
use crate::page::{NodeId, Page, Tag};
use crate::text::normal;
use crate::text::search;

/// Elements looked at above a block.
const LEVELS: usize = 8;
/// A box of more blocks than this is a part of the page, and what it holds says nothing of a block in it.
const BOX: usize = 16;
/// Blocks of a box that asks for leave, at most.
const BUTTONS: usize = 6;
/// What each element farther out that has a telling name weighs less.
const FARTHER: i32 = 15;
/// Words of a link from which on it is a headline, and below which it is the name of a section or a topic.
const HEADLINE: i32 = 4;
/// Points of what a line invites to, in words that would not fold it.
const INVITED: i32 = 100;
/// How many signs of its kind a fold has, mostly.
const EVIDENCE: usize = 16;
/// Points from which on a kind is known, and not only likely.
const TELLING: i32 = 50;

/// Names every fold that a reader can see, but those that repeat the story.
pub(super) fn name(
    page: &Page,
    measured: &Measured,
    phrases: &Phrases,
    signs: &Signs,
    known: &Known,
    verdicts: &mut [Verdict],
) {
    let naming = Naming {
        page,
        measured,
        phrases,
        known,
        signs,
        kept: kept(verdicts),
        signed: words_signed(measured, verdicts),
        last: verdicts.iter().rposition(Verdict::is_body).unwrap_or(0),
    };
    let fold = |verdict: &Verdict| {
        verdict.decision == Decision::Fold
            && verdict.rendered
            && !matches!(
                verdict.reason,
                Reason::Repeats | Reason::CaptionAgain | Reason::Contents | Reason::Other
            )
    };
    let named: Vec<Option<Named>> = (0..verdicts.len())
        .map(|index| fold(&verdicts[index]).then(|| naming.best(index)).flatten())
        .collect();
    for (index, verdict) in verdicts.iter_mut().enumerate().filter(|(_, verdict)| fold(verdict)) {
        let own = named[index].filter(|named| named.0 >= TELLING);
        let shared = own.or_else(|| naming.like_its_box(index, &named)).or(named[index]);
        if let Some((_, kind, reason)) = shared.or_else(|| naming.like_its_card(index, &named)) {
            verdict.kind = Some(kind);
            verdict.reason = reason;
        }
    }
}

/// How many blocks of the body stand before each block.
fn kept(verdicts: &[Verdict]) -> Vec<u32> {
    let mut before = vec![0];
    for verdict in verdicts {
        before.push(before[before.len() - 1] + u32::from(verdict.is_body()));
    }
    before
}

/// The words of the byline.
fn words_signed(measured: &Measured, verdicts: &[Verdict]) -> Vec<String> {
    signed::bylines(measured, verdicts)
        .flat_map(|byline| byline.split(|c: char| !c.is_alphanumeric()))
        .filter(|word| word.chars().count() >= 3)
        .map(str::to_owned)
        .collect()
}

/// Kinds that a box is of as a whole; menus, feet and labels stand beside anything.
const SHARED: &[Kind] = &[
    Kind::Newsletter,
    Kind::Comments,
    Kind::Poll,
    Kind::Consent,
    Kind::Sponsored,
    Kind::Promo,
    Kind::Related,
    Kind::AuthorBox,
    Kind::Share,
    Kind::Video,
    Kind::Audio,
];

/// What the names of a box are worth; where it has several, the first is what it is: an "ad-newsletter" is a newsletter.
const NAMED: &[(Kind, i32)] = &[
    (Kind::Newsletter, 90),
    (Kind::Comments, 80),
    (Kind::Poll, 80),
    (Kind::Consent, 90),
    (Kind::AuthorBox, 70),
    (Kind::Sponsored, 90),
    (Kind::Promo, 60),
    (Kind::Share, 70),
    (Kind::Pagination, 80),
    (Kind::Related, 70),
    (Kind::Advertisement, 80),
    (Kind::Video, 45),
    (Kind::Audio, 50),
    (Kind::Tags, 50),
    (Kind::Legal, 50),
    (Kind::Navigation, 40),
    (Kind::Other, 12),
];

type Named = (i32, Kind, Reason);

struct Naming<'a> {
    page: &'a Page,
    measured: &'a Measured<'a>,
    phrases: &'a Phrases,
    known: &'a Known,
    signs: &'a Signs,
    kept: Vec<u32>,
    signed: Vec<String>,
    last: usize,
}

impl Naming<'_> {
    /// What speaks most for a kind.
    #[inline(never)]
    fn best(&self, index: usize) -> Option<Named> {
        let case = self.known.case(self.measured, index);
        let mut found: Vec<Named> = Vec::with_capacity(EVIDENCE);
        for evidence in rules::evidence(&case) {
            if !matches!(evidence.reason, Reason::Named { .. }) {
                found.push((evidence.points, evidence.kind, evidence.reason));
            }
        }
        self.boxes(index, &mut found);
        let alone = [
            Self::without_numbers,
            Self::leads,
            Self::page_numbers,
            Self::says_its_button,
            Self::asks_leave,
            Self::among_networks,
            Self::topics,
            Self::about_author,
        ];
        found.extend(alone.iter().filter_map(|look| look(self, index)));
        self.by_place(index, &mut found);
        if found.iter().all(|named| named.0 < INVITED) {
            found.extend(self.invites(index));
        }
        // The first of equals.
        let best = found.iter().copied().reduce(|best, next| if next.0 > best.0 { next } else { best })?;
        // "Subscribe" in the box of a newsletter is its button.
        let letter = found.iter().copied().find(|found| found.1 == Kind::Newsletter && found.0 >= TELLING);
        let button = matches!(best.1, Kind::Promo | Kind::Share);
        Some(if button { letter.unwrap_or(best) } else { best })
    }

    fn features(&self, index: usize) -> &Features {
        &self.measured.subjects[index].features
    }

    /// Whether the block stands over the headline, and outside the story.
    fn heads_page(&self, index: usize) -> bool {
        let f = self.features(index);
        (f.in_content == 0 || self.known.bars[index].is_some())
            && self.kept[index] == 0
            && self.measured.headline.is_none_or(|headline| index < headline)
    }

    /// The elements around a block that hold none of the story's text.
    fn around(&self, index: usize) -> impl Iterator<Item = NodeId> {
        let block = self.measured.subjects[index].block;
        std::iter::once(block.element).chain(self.page.ancestors(block.element)).take(LEVELS).take_while(
            move |&element| {
                let range = self.measured.context.blocks_in(self.page, element);
                self.kept[range.end] == self.kept[range.start]
            },
        )
    }

    /// The blocks of the widest box around a block that has no more than `most` of them.
    fn widest_box(&self, index: usize, most: usize) -> Option<std::ops::Range<usize>> {
        let boxes = self.around(index).map(|element| self.measured.context.blocks_in(self.page, element));
        boxes.take_while(|range| range.len() <= most).last()
    }

    /// What the boxes around a block are called, and what they hold.
    fn boxes(&self, index: usize, found: &mut Vec<Named>) {
        let phrase = self.measured.subjects[index].phrase;
        let own = phrase.is_some_and(|phrase| phrase.found == Found::Whole && phrase.kind != Kind::Promo);
        let f = self.features(index);
        let headline = phrase.is_none() && f.link_density >= 50 && f.in_link < 2 && f.words >= HEADLINE;
        let mut less = 0;
        for element in self.around(index) {
            let around = self.measured.context.around(element);
            if !around.own.among(Hints::BOILERPLATE).is_empty() {
                let named = NAMED.iter().find(|(kind, _)| around.own.has(Hint::Of(*kind)));
                // A list of "related topics" is one of topics.
                let topics = around.own.has(Hint::Of(Kind::Tags)) && around.own.has(Hint::Of(Kind::Related));
                let named = if topics { Some(&(Kind::Tags, 72)) } else { named };
                // Links of a word in a box of tags are tags, whatever stands before them: "More".
                let words = self.known.bars[index].is_some_and(|bar| bar.short);
                let named = match named {
                    Some((Kind::Tags, _)) if words => Some(&(Kind::Tags, 155)),
                    // Content systems call a list of other stories a promo.
                    Some((Kind::Promo, _)) if headline => Some(&(Kind::Related, 60)),
                    _ => named,
                };
                found.extend(named.map(|&(kind, points)| (points - less, kind, Reason::Named { kind })));
                less += FARTHER;
            } else if around.own.has(Hint::Paywall) && self.kept[index] > 0 && index <= self.last + BOX {
                found.push((95 - less, Kind::Promo, Reason::Named { kind: Kind::Promo }));
            }
            let blocks = self.measured.context.blocks_in(self.page, element).len();
            if blocks <= BOX && !own {
                // Fields for an address or a comment are evidence against the story too, and are among its words.
                let held = self.signs.within(self.page, element);
                for (sign, kind, what) in Sign::ALL {
                    let asks = matches!(sign, Sign::Address | Sign::Reply);
                    if !asks && held.iter().any(|&(_, one)| one == sign) {
                        found.push((150 - less, kind, Reason::Holds { kind, what }));
                    }
                }
            }
        }
    }

    /// The phrase in a short block whose numbers are left out: "View 31 comments".
    fn without_numbers(&self, index: usize) -> Option<Named> {
        let subject = &self.measured.subjects[index];
        if subject.phrase.is_some() || subject.features.words > 6 || subject.features.digit_density == 0 {
            return None;
        }
        let words: Vec<&str> = subject
            .normal
            .split_whitespace()
            .filter(|word| !word.chars().any(|c| c.is_ascii_digit()))
            .collect();
        let phrase = self.phrases.find(&normal(&words.join(" ")))?;
        (phrase.found != Found::Within).then_some((
            130,
            phrase.kind,
            Reason::Phrase { kind: phrase.kind, phrase: phrase.phrase },
        ))
    }

    /// What a line invites to, in words that would not fold it.
    fn invites(&self, index: usize) -> Option<Named> {
        let subject = &self.measured.subjects[index];
        if subject.phrase.is_some() {
            return None;
        }
        let (phrase, kind) = self.phrases.invites(&subject.normal)?;
        Some((INVITED, kind, Reason::Phrase { kind, phrase }))
    }

    /// Where the links of a block lead.
    fn leads(&self, index: usize) -> Option<Named> {
        let block = self.measured.subjects[index].block;
        if self.features(index).link_density < 50 {
            return None;
        }
        let link = self
            .page
            .inclusive_ancestors(block.first())
            .take(LEVELS)
            .find(|&element| self.page.is(element, Tag::A))?;
        if block.text.starts_with('#') {
            return Some((100, Kind::Tags, Reason::Leads { kind: Kind::Tags }));
        }
        if self.page.attribute(link, "rel").is_some_and(|rel| search::holds(rel, "sponsored")) {
            return Some((160, Kind::Sponsored, Reason::Leads { kind: Kind::Sponsored }));
        }
        let href = self.page.attribute(link, "href")?;
        let (points, kind) = match leads_to(href) {
            Some(kind) => (75, kind),
            None if href.starts_with('#') && href.len() > 1 => (45, Kind::Navigation),
            None => return None,
        };
        Some((points, kind, Reason::Leads { kind }))
    }

    /// Several numbers that are links lead to the pages of a story or a list.
    fn page_numbers(&self, index: usize) -> Option<Named> {
        const LONGEST: usize = 3;
        let block = self.measured.subjects[index].block;
        let is_number =
            |text: &str| (1..=LONGEST).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit());
        let linked =
            |node| self.page.ancestors(node).take(LONGEST).any(|element| self.page.is(element, Tag::A));
        let numbers = block
            .pieces
            .iter()
            .filter(|piece| is_number(piece.span.slice(&block.text).trim()) && linked(piece.node));
        let kind = Kind::Pagination;
        (numbers.take(2).count() == 2).then_some((120, kind, Reason::Leads { kind }))
    }

    /// A line over buttons that ask for leave: "Turn on notifications", "Not now".
    fn asks_leave(&self, index: usize) -> Option<Named> {
        let range = self.widest_box(index, BUTTONS)?;
        let kind = Kind::Consent;
        let asks = |subject: &Subject| {
            let phrase = subject.phrase.is_some_and(|p| p.found == Found::Whole && p.kind == kind);
            phrase && subject.features.in_link == 2
        };
        let asked = self.measured.subjects[range].iter().filter(|subject| asks(subject)).count();
        (asked > 1).then_some((145, kind, Reason::Section { kind }))
    }

    /// A line that begins with what a button in its box says, and says what for: "Follow" under "Follow this topic".
    fn says_its_button(&self, index: usize) -> Option<Named> {
        const LONGEST: i32 = 6;
        let subjects = &self.measured.subjects;
        let own = &subjects[index].normal;
        if own.is_empty() || self.features(index).words > LONGEST {
            return None;
        }
        let range = self.widest_box(index, BOX)?;
        subjects[range].iter().find_map(|button| {
            let phrase = button.phrase.filter(|phrase| phrase.found == Found::Whole)?;
            let says = own.strip_prefix(button.normal.as_str()).is_some_and(|rest| rest.starts_with(' '));
            (says && button.features.in_link == 2).then_some((
                100,
                phrase.kind,
                Reason::Section { kind: phrase.kind },
            ))
        })
    }

    /// "E-mail" beside "Facebook" sends the story; alone it asks for an address.
    fn among_networks(&self, index: usize) -> Option<Named> {
        let whole = |at: usize| {
            let phrase = self.measured.subjects.get(at)?.phrase?;
            (phrase.found == Found::Whole).then_some(phrase.kind)
        };
        let shares = |at: Option<usize>| at.and_then(whole) == Some(Kind::Share);
        let kind = Kind::Share;
        (whole(index) == Some(Kind::Newsletter)
            && self.features(index).words == 1
            && (shares(index.checked_sub(1)) || shares(Some(index + 1))))
        .then_some((210, kind, Reason::Section { kind }))
    }

    /// A line of links of a word or two under the story that nothing else is known of names its topics.
    fn topics(&self, index: usize) -> Option<Named> {
        const UNDER: usize = 12;
        let f = self.features(index);
        let bar = self.known.bars[index].filter(|bar| bar.kind.is_none() && bar.short)?;
        let under = index > self.last && index <= self.last + UNDER && f.in_footer + f.in_nav == 0;
        (bar.links >= 2 && under).then_some((45, Kind::Tags, Reason::Leads { kind: Kind::Tags }))
    }

    /// A sentence after the story that begins with a name from the byline is about its author, and so is that name alone.
    fn about_author(&self, index: usize) -> Option<Named> {
        let subject = &self.measured.subjects[index];
        let f = &subject.features;
        let first = subject.block.text.split(|c: char| !c.is_alphanumeric()).next()?;
        let named =
            first.chars().next().is_some_and(char::is_uppercase) && self.signed.contains(&normal(first));
        let is_name = || {
            let mut words = subject.normal.split_whitespace();
            (2..=4).contains(&f.words) && words.all(|word| self.signed.iter().any(|name| name == word))
        };
        let says = f.words >= 6 && f.end == 1 && f.in_link == 0 || is_name();
        (named && index > self.last && says).then_some((
            95,
            Kind::AuthorBox,
            Reason::Named { kind: Kind::AuthorBox },
        ))
    }

    /// What stands in such a place of a page, where nothing else is known.
    fn by_place(&self, index: usize, found: &mut Vec<Named>) {
        let subject = &self.measured.subjects[index];
        let f = &subject.features;
        let setting = subject.setting();
        let mut say = |points, kind, place| found.push((points, kind, Reason::Place { kind, place }));
        if setting.any(Setting::DIALOG) {
            say(95, Kind::Consent, "a dialog over the page");
        }
        if setting.any(Setting::FOOTER) && f.link_density < 30 && f.words >= 5 {
            say(55, Kind::Legal, "the foot of the page");
        }
        let leads_elsewhere = f.link_density >= 50 && f.in_link < 2;
        if self.heads_page(index) {
            let menu = subject.phrase.is_some_and(|phrase| {
                matches!(phrase.kind, Kind::Related | Kind::Video | Kind::Audio | Kind::Tags)
            });
            let points = if !leads_elsewhere {
                20
            } else if menu {
                210
            } else {
                65
            };
            // A menu has a link to the offers too.
            let mixed = self.known.bars[index].is_some_and(|bar| !bar.alike);
            let points = if mixed { 160 } else { points };
            say(points, Kind::Navigation, "the head of the page");
        }
        if leads_elsewhere || self.kept[index] > 0 && f.end == 0 && (HEADLINE..=30).contains(&f.words) {
            // More telling than a name such as "sidebar".
            say(if leads_elsewhere { 14 } else { 10 }, Kind::Related, "a list of headlines");
        }
    }

    /// The kind that half the blocks of a small box around are known to be of.
    fn like_its_box(&self, index: usize, named: &[Option<Named>]) -> Option<Named> {
        self.around(index).find_map(|element| {
            let range = self.measured.context.blocks_in(self.page, element);
            let half = range.len().div_ceil(2);
            let known = || named[range.clone()].iter().flatten().filter(|named| named.0 >= TELLING);
            if range.len() > BOX || known().count() < half {
                return None;
            }
            let &(_, kind, _) =
                known().find(|(_, kind, _)| known().filter(|other| other.1 == *kind).count() >= half)?;
            SHARED.contains(&kind).then_some((TELLING, kind, Reason::Section { kind }))
        })
    }

    /// The kind of what opens the card around a block of which nothing is known: the title of another story over its first lines.
    fn like_its_card(&self, index: usize, named: &[Option<Named>]) -> Option<Named> {
        const CARD: usize = 5;
        let mut cards = self.around(index).map(|element| self.measured.context.blocks_in(self.page, element));
        let card = cards.find(|card| card.len() > 1)?;
        let titled = card.len() <= CARD && self.features(card.start).heading > 0;
        named[card.start].filter(|named| titled && named.1 == Kind::Related)
    }
}
