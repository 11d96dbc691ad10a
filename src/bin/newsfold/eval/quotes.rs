//! Quotations of plain articles: spans by overlap of words, speakers by mention and by full name, and both end to end.
//!
//! A prediction that runs over a line end or has several segments is cut into its pieces, as the truth is. One to one,
//! a piece counts as found where it shares half of its words or more with the truth's (intersection over union).
//! Stretches marked optional, and those of some length that the corpus left without attribution, neither cost nor earn.

use std::collections::{BTreeMap, HashSet};
use std::io::{self, Write};
use std::ops::Range;
use std::path::Path;
use std::time::{Duration, Instant};

use anyhow::Result;
use rayon::prelude::*;
use serde::Deserialize;

use super::Arguments;
use super::figures::{Figures, f1, mean, share};
use super::part::Part;
use super::quote_faults::{Class, Faults};
use super::speakers::{Gold, judge, role_matches, tokens};
use super::stretches::Text;
use super::tokens::is_word;
use crate::{Outcome, source};

/// Least share of words, intersection over union, at which two stretches are the same.
const MATCH: f64 = 0.5;

/// From so many words on, a quotation that the corpus does not attribute may have been overlooked.
const OVERLOOKED: usize = 4;

#[derive(Deserialize)]
struct Article {
    id: String,
    text: String,
    url: Option<String>,
    quotes: Vec<Truth>,
    #[serde(default)]
    other_marks: Vec<Stretch>,
    /// Every stretch in marks outside of `quotes` is known to be no quotation.
    #[serde(default)]
    marks_complete: Option<bool>,
}

#[derive(Deserialize)]
struct Stretch {
    start: usize,
    end: usize,
}

#[derive(Deserialize)]
struct Truth {
    start: usize,
    end: usize,
    kind: String,
    #[serde(default)]
    optional: Option<bool>,
    speaker_text: Option<String>,
    speaker_type: Option<String>,
    speaker_name: Option<String>,
    speaker_roles: Option<Vec<String>>,
}

#[derive(Deserialize)]
struct Predictions {
    id: String,
    quotes: Vec<Prediction>,
}

#[derive(Deserialize)]
struct Prediction {
    start: Option<usize>,
    end: Option<usize>,
    text: Option<String>,
    segments: Option<Vec<(usize, usize)>>,
    speaker: Option<String>,
    role: Option<String>,
    #[serde(default = "named")]
    state: Option<String>,
    indirect: Option<bool>,
}

#[allow(clippy::unnecessary_wraps, reason = "the type of the field it is the default of")]
fn named() -> Option<String> {
    Some("named".to_owned())
}

pub(super) fn run(arguments: &Arguments) -> Result<Outcome> {
    let articles: Vec<Article> = source::json_lines(&arguments.path)?;
    let predictions: BTreeMap<String, Vec<Prediction>> = match &arguments.pred {
        Some(file) => {
            source::json_lines::<Predictions>(file)?.into_iter().map(|one| (one.id, one.quotes)).collect()
        }
        None => articles.par_iter().map(|article| (article.id.clone(), read(&article.text))).collect(),
    };
    let mut out = io::stdout().lock();
    for part in Part::printed(arguments.part) {
        for (name, figures) in figures_of(&articles, &predictions, part) {
            writeln!(out, "{:6} {name:28} {figures}", part.name())?;
        }
    }
    if let Some(count) = arguments.errors {
        let mut faults = Faults::default();
        for article in articles.iter().filter(|article| part_of(article) == Part::Open) {
            let mut counts = Counts::default();
            score(article, predictions.get(&article.id).map_or(&[], Vec::as_slice), &mut counts);
            faults.add(&article.id, counts.complaints);
        }
        faults.show(&mut out, count)?;
    }
    Ok(Outcome::Done)
}

/// The figures of one part, each line with its name.
fn figures_of(
    articles: &[Article],
    predictions: &BTreeMap<String, Vec<Prediction>>,
    part: Part,
) -> Vec<(&'static str, Figures)> {
    let mut counts = Counts::default();
    for article in articles.iter().filter(|article| part.holds(part_of(article))) {
        counts.articles += 1;
        score(article, predictions.get(&article.id).map_or(&[], Vec::as_slice), &mut counts);
    }
    counts.figures()
}

/// The figures of each part over a file of articles.
pub(super) fn measured(path: &Path, parts: [Part; 3]) -> Result<[Vec<(&'static str, Figures)>; 3]> {
    let articles: Vec<Article> = source::json_lines(path)?;
    let predictions = articles.par_iter().map(|article| (article.id.clone(), read(&article.text))).collect();
    Ok(parts.map(|part| figures_of(&articles, &predictions, part)))
}

/// The time of one article in ms, in the mean of each part.
pub(super) fn timed(path: &Path, parts: [Part; 3]) -> Result<[Figures; 3]> {
    let articles: Vec<Article> = source::json_lines(path)?;
    let times = least_times(&articles);
    Ok(parts.map(|part| {
        let taken = articles.iter().zip(&times).filter(|(article, _)| part.holds(part_of(article)));
        let taken: Vec<f64> = taken.map(|(_, time)| time.as_secs_f64() * 1000.0).collect();
        Figures::default().share("ms", mean(&taken))
    }))
}

/// How often all articles are read to be timed: what else the machine does only adds.
const TIMES: usize = 5;

/// The least time that each article takes, all read one after the other.
fn least_times(articles: &[Article]) -> Vec<Duration> {
    let mut least = vec![Duration::MAX; articles.len()];
    for _ in 0..TIMES {
        for (article, least) in articles.iter().zip(&mut least) {
            let start = Instant::now();
            std::hint::black_box(newsfold::quote::plain::read_plain(&article.text));
            *least = start.elapsed().min(*least);
        }
    }
    least
}

fn part_of(article: &Article) -> Part {
    Part::of(article.url.as_deref(), &article.id)
}

fn read(text: &str) -> Vec<Prediction> {
    let quotes = newsfold::quote::plain::read_plain(text).into_iter();
    let prediction = |quote: newsfold::quote::plain::Quote| Prediction {
        start: Some(quote.start.0 as usize),
        end: Some(quote.end.0 as usize),
        segments: Some(
            quote.segments.iter().map(|span| (span.start.0 as usize, span.end.0 as usize)).collect(),
        ),
        text: Some(quote.text),
        speaker: quote.speaker,
        role: quote.role,
        state: quote.state.map(|state| match state {
            newsfold::quote::SpeakerState::Named => "named".to_owned(),
            newsfold::quote::SpeakerState::Inferred => "inferred".to_owned(),
        }),
        indirect: Some(quote.indirect),
    };
    quotes.map(prediction).collect()
}

/// The stretches of a prediction, line by line; `None` in place of one that is nowhere in the text.
fn pieces(
    text: &Text,
    prediction: &Prediction,
    used: &mut HashSet<Range<usize>>,
) -> Vec<Option<Range<usize>>> {
    if prediction.indirect == Some(true) {
        return Vec::new();
    }
    let segments = match prediction.segments.as_deref() {
        Some(segments) if !segments.is_empty() => segments.iter().map(|&(start, end)| start..end).collect(),
        _ => match stretch(text, prediction, used) {
            Some(stretch) => vec![stretch],
            None => return vec![None],
        },
    };
    let mut pieces = Vec::new();
    for segment in segments {
        let mut start = segment.start;
        let end = segment.end.min(text.chars.len());
        for line in text.chars[start.min(end)..end].split(|&c| c == '\n') {
            if line.iter().any(|&c| is_word(c)) {
                pieces.push(Some(start..start + line.len()));
            }
            start += line.len() + 1;
        }
    }
    used.extend(pieces.iter().flatten().cloned());
    pieces
}

/// The stretch that a prediction without segments means: by its places where they hold its text, else by its text.
fn stretch(text: &Text, prediction: &Prediction, used: &HashSet<Range<usize>>) -> Option<Range<usize>> {
    let words = prediction.text.as_deref().filter(|words| !words.is_empty());
    let places = prediction.start.zip(prediction.end).map(|(start, end)| start..end);
    let holds =
        |stretch: &Range<usize>| words.is_none_or(|words| tokens(&text.slice(stretch)) == tokens(words));
    match places {
        Some(places) if holds(&places) => Some(places),
        _ => text.find(words.unwrap_or_default(), used).or(places),
    }
}

fn common(a: &Range<usize>, b: &Range<usize>) -> usize {
    a.end.min(b.end).saturating_sub(a.start.max(b.start))
}

/// Right ones of those scored.
#[derive(Clone, Copy, Default)]
struct Tally {
    right: usize,
    of: usize,
}

impl Tally {
    fn add(&mut self, right: bool) {
        self.of += 1;
        self.right += usize::from(right);
    }

    fn share(self) -> Option<f64> {
        share(self.right, self.of)
    }
}

#[derive(Default)]
struct Counts {
    articles: usize,
    gold: usize,
    predicted: usize,
    matched: usize,
    words_right: usize,
    words_gold: usize,
    words_predicted: usize,
    kinds: BTreeMap<String, Tally>,
    /// How many of each speaker type there are, and the mentions right of those matched.
    sorts: BTreeMap<String, (usize, Tally)>,
    mention: Tally,
    answered: usize,
    where_answered: Tally,
    where_named: Tally,
    full_name: Tally,
    full_name_of_pronoun: Tally,
    role: Tally,
    both_mention: usize,
    both_name: usize,
    name_not_scored: usize,
    name_not_scored_missed: usize,
    complaints: Vec<(Class, String)>,
}

/// A piece of a prediction: its words, its place, whose it is.
struct Piece<'p> {
    words: Range<usize>,
    place: Option<Range<usize>>,
    of: &'p Prediction,
}

fn score(article: &Article, predictions: &[Prediction], counts: &mut Counts) {
    let text = Text::of(&article.text);
    let is_optional = |quote: &&Truth| quote.optional == Some(true);
    let required = article.quotes.iter().filter(|quote| !is_optional(quote));
    let gold: Vec<(Range<usize>, &Truth)> = required
        .chain(article.quotes.iter().filter(is_optional))
        .map(|quote| (text.words_in(&(quote.start..quote.end)), quote))
        .collect();
    let required = gold.iter().filter(|(_, quote)| !is_optional(quote)).count();
    let mut used = HashSet::new();
    let mut found = Vec::new();
    for of in predictions {
        for place in pieces(&text, of, &mut used) {
            let words = place.as_ref().map_or(0..0, |place| text.words_in(place));
            found.push(Piece { words, place, of });
        }
    }
    let pieces = found;
    let matches = matches(&gold, required, &pieces);

    let set = |ranges: &mut dyn Iterator<Item = Range<usize>>| ranges.flatten().collect::<HashSet<usize>>();
    let free = article.other_marks.iter().map(|mark| text.words_in(&(mark.start..mark.end)));
    let free = free.filter(|words| article.marks_complete != Some(true) && words.len() >= OVERLOOKED);
    let neutral = set(&mut free.chain(gold[required..].iter().map(|(words, _)| words.clone())));
    let needed = set(&mut gold[..required].iter().map(|(words, _)| words.clone()));
    let said = set(&mut pieces.iter().map(|piece| piece.words.clone()));
    counts.words_right += said.intersection(&needed).count();
    counts.words_gold += needed.len();
    counts.words_predicted +=
        said.iter().filter(|word| needed.contains(word) || !neutral.contains(word)).count();

    for (index, (_, quote)) in gold[..required].iter().enumerate() {
        let matched = matches.iter().find(|&&(_, gold)| gold == index).map(|&(piece, _)| pieces[piece].of);
        counts.quote(quote, matched, &text);
    }
    for (index, piece) in pieces.iter().enumerate() {
        if let Some(&(_, gold)) = matches.iter().find(|&&(piece, _)| piece == index) {
            counts.predicted += usize::from(gold < required);
            continue;
        }
        let forgiven = piece.words.clone().filter(|word| neutral.contains(word)).count();
        if !piece.words.is_empty() && 2 * forgiven >= piece.words.len() {
            continue;
        }
        counts.predicted += 1;
        let shown = piece.place.as_ref().map(|place| text.around(place)).or(piece.of.text.clone());
        counts.complaints.push((Class::Spurious, shown.unwrap_or_default()));
    }
}

/// One to one, best first: index of the piece and of the truth.
fn matches(gold: &[(Range<usize>, &Truth)], required: usize, pieces: &[Piece]) -> Vec<(usize, usize)> {
    let mut candidates: Vec<(f64, bool, usize, usize)> = Vec::new();
    for (piece, Piece { words, .. }) in pieces.iter().enumerate() {
        for (index, (truth, _)) in gold.iter().enumerate() {
            let both = common(words, truth);
            let overlap = share(both, words.len() + truth.len() - both).unwrap_or(0.0);
            if both > 0 && overlap >= MATCH {
                candidates.push((overlap, index >= required, piece, index));
            }
        }
    }
    candidates.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)).then(a.2.cmp(&b.2)));
    let mut matches: Vec<(usize, usize)> = Vec::new();
    for (_, _, piece, truth) in candidates {
        if !matches.iter().any(|&(p, t)| p == piece || t == truth) {
            matches.push((piece, truth));
        }
    }
    matches
}

impl Counts {
    /// Counts one quotation of the truth, with what was predicted for it.
    fn quote(&mut self, quote: &Truth, predicted: Option<&Prediction>, text: &Text) {
        let is_there = |text: &Option<String>| text.as_ref().is_some_and(|text| !text.is_empty());
        let sort = quote.speaker_type.as_deref().filter(|sort| !sort.is_empty()).unwrap_or("?");
        self.gold += 1;
        self.kinds.entry(quote.kind.clone()).or_default().add(predicted.is_some());
        let of_sort = self.sorts.entry(sort.to_owned()).or_default();
        of_sort.0 += 1;
        let Some(predicted) = predicted else {
            if !is_there(&quote.speaker_name) && !matches!(sort, "org" | "nominal") {
                self.name_not_scored_missed += 1;
            }
            self.complaints.push((Class::Missed, text.around(&(quote.start..quote.end))));
            return;
        };
        self.matched += 1;
        let gold = Gold {
            text: quote.speaker_text.as_deref(),
            sort: quote.speaker_type.as_deref(),
            name: quote.speaker_name.as_deref(),
        };
        let judgement = judge(&gold, predicted.speaker.as_deref());
        let answered = is_there(&predicted.speaker);
        self.answered += usize::from(answered);
        if let Some(right) = judgement.mention {
            self.mention.add(right);
            of_sort.1.add(right);
            if answered {
                self.where_answered.add(right);
                if predicted.state.as_deref() == Some("named") {
                    self.where_named.add(right);
                }
            }
        }
        if let Some(right) = judgement.name
            && is_there(&quote.speaker_name)
        {
            if sort == "pronoun" {
                self.full_name_of_pronoun.add(right);
            } else {
                self.full_name.add(right);
            }
        }
        if let Some(roles) = quote.speaker_roles.as_ref().filter(|roles| !roles.is_empty())
            && judgement.name == Some(true)
        {
            let said = predicted.role.as_deref().unwrap_or_default();
            self.role.add(roles.iter().any(|role| role_matches(role, said)));
        }
        self.both_mention += usize::from(judgement.mention != Some(false));
        match judgement.name {
            None => self.name_not_scored += 1,
            Some(right) => self.both_name += usize::from(right),
        }
        if judgement.mention == Some(false) || judgement.name == Some(false) {
            let class = if judgement.mention == Some(false) {
                Class::Speaker(sort.to_owned())
            } else {
                Class::FullName(sort.to_owned())
            };
            let known =
                quote.speaker_name.as_deref().filter(|name| quote.speaker_text.as_deref() != Some(name));
            let known = known.map(|name| format!(" ({name})")).unwrap_or_default();
            self.complaints.push((
                class,
                format!(
                    "{} {:?}, not {:?}{known}: {}",
                    predicted.state.as_deref().unwrap_or_default(),
                    predicted.speaker.as_deref().unwrap_or("nobody"),
                    quote.speaker_text.as_deref().unwrap_or("nobody"),
                    text.around(&(quote.start..quote.end)),
                ),
            ));
        }
    }

    fn figures(&self) -> Vec<(&'static str, Figures)> {
        let of = |tallies: &mut dyn Iterator<Item = (&String, Option<f64>)>| {
            tallies.fold(Figures::default(), |figures, (name, figure)| figures.share(name, figure))
        };
        let plain = |figure| Figures::default().share("share", figure);
        let types = self.sorts.iter().fold(Figures::default(), |f, (name, (count, _))| f.count(name, *count));
        vec![
            (
                "counts",
                Figures::default()
                    .count("docs", self.articles)
                    .count("gold", self.gold)
                    .count("pred", self.predicted)
                    .count("matched", self.matched),
            ),
            ("span", prf(self.matched, self.predicted, self.gold)),
            ("token", prf(self.words_right, self.words_predicted, self.words_gold)),
            ("recall_by_kind", of(&mut self.kinds.iter().map(|(kind, tally)| (kind, tally.share())))),
            ("speaker_mention_acc", plain(self.mention.share())),
            ("speaker_answered", plain(share(self.answered, self.matched))),
            ("right_where_answered", plain(self.where_answered.share())),
            ("right_where_named", plain(self.where_named.share())),
            ("named_share", plain(share(self.where_named.of, self.mention.of))),
            ("full_name_acc_named", plain(self.full_name.share())),
            ("full_name_acc_pronoun", plain(self.full_name_of_pronoun.share())),
            ("role_acc_where_gold_has_one", plain(self.role.share()).count("n", self.role.of)),
            (
                "mention_acc_by_type",
                of(&mut self.sorts.iter().map(|(sort, (_, tally))| (sort, tally.share()))),
            ),
            ("n_by_type", types),
            ("end_to_end_mention", prf(self.both_mention, self.predicted, self.gold)),
            (
                "end_to_end_name",
                prf(
                    self.both_name,
                    self.predicted.saturating_sub(self.name_not_scored),
                    self.gold.saturating_sub(self.name_not_scored + self.name_not_scored_missed),
                ),
            ),
        ]
    }
}

fn prf(right: usize, predicted: usize, gold: usize) -> Figures {
    let precision = share(right, predicted).unwrap_or(0.0);
    let recall = share(right, gold).unwrap_or(0.0);
    Figures::default()
        .share("P", Some(precision))
        .share("R", Some(recall))
        .share("F1", Some(f1(precision, recall)))
}
