//! `newsfold eval`: how well the reader does on pages and articles whose truth is known.
//!
//! One metric a file; [`Metric`] lists them. Each reads a folder of the corpus:
//!
//! | metric     | folder or file                                       | truth                | figures |
//! |------------|------------------------------------------------------|----------------------|---------|
//! | `articles` | `html/ID.html.gz` beside the truth                   | `ground-truth.json`  | F1 over shingles of four words, averaged over pages |
//! | `segments` | the same                                             | `segments.json`      | texts that must and must not be in the body |
//! | `folds`    | the same                                             | `in-article.json`    | boilerplate inside the article kept out, story kept in |
//! | `words`    | the same                                             | `pages.json`         | F1 over bags of words, averaged over article pages |
//! | `story`    | the same                                             | `pages.json`         | whether pages are told to be stories |
//! | `metadata` | the same, or a folder a page: `source.html.gz`         | `pages.json`, `expected-metadata.json` | headline, authors, date, site, language that agree |
//! | `kinds`    | `ID.html` with `ID.json` beside it                    | `ID.json`            | precision and recall of each kind of boilerplate |
//! | `quotes`   | a file of one article a line, its quotations marked  | the same file        | spans, speakers, both |
//! | `table`    | the folder of all corpora                            | all of these         | the figures of every metric beside those of other readers |
//!
//! One site in five is put aside: its pages count in the figures of the `check` part and are never shown as errors, so that
//! nobody can tune to them.

#[path = "eval/articles.rs"]
mod articles;
#[path = "eval/figures.rs"]
mod figures;
#[path = "eval/folds.rs"]
mod folds;
#[path = "eval/kinds.rs"]
mod kinds;
#[path = "eval/metadata.rs"]
mod metadata;
#[path = "eval/part.rs"]
mod part;
#[path = "eval/quote_faults.rs"]
mod quote_faults;
#[path = "eval/quotes.rs"]
mod quotes;
#[path = "eval/segments.rs"]
mod segments;
#[path = "eval/speakers.rs"]
mod speakers;
#[path = "eval/story.rs"]
mod story;
#[path = "eval/stretches.rs"]
mod stretches;
#[path = "eval/table.rs"]
mod table;
#[path = "eval/tokens.rs"]
mod tokens;
#[path = "eval/words.rs"]
mod words;

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use clap::{Args, ValueEnum};
use indicatif::ParallelProgressIterator;
use rayon::prelude::*;
use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::{Outcome, batch, complain, source};
use figures::Figures;
use part::Part;

#[derive(Args)]
pub(crate) struct Arguments {
    /// What to measure.
    #[arg(value_enum)]
    metric: Metric,
    /// The corpus's folder, or its truth file; for quotes, the file of articles.
    path: PathBuf,
    /// Score this file of predictions; nothing is read.
    #[arg(long, value_name = "FILE")]
    pred: Option<PathBuf>,
    /// Show the worst pages (this many), with what was lost and what leaked; never of the part put aside.
    #[arg(long, value_name = "COUNT", num_args = 0..=1, default_missing_value = "20")]
    errors: Option<usize>,
    /// Print the figures of one part only.
    #[arg(long, value_enum)]
    part: Option<Part>,
}

#[derive(Clone, Copy, ValueEnum)]
enum Metric {
    Articles,
    Segments,
    Folds,
    Words,
    Story,
    Metadata,
    Kinds,
    Quotes,
    Table,
}

/// A metric over pages: what it expects, how it counts.
trait PageMetric {
    /// What is known of a page.
    type Truth: DeserializeOwned + Sync;
    /// Name of the truth file.
    const TRUTH: &'static str;

    /// The address of a page.
    fn url(truth: &Self::Truth) -> Option<&str>;

    /// The figures over these pages.
    fn figures(pages: &[(&Self::Truth, &Prediction)]) -> Figures;

    /// What is wrong with one page; `None` where nothing is.
    fn fault(truth: &Self::Truth, prediction: &Prediction) -> Option<Fault>;
}

/// What was read on a page.
#[derive(Default)]
struct Prediction {
    text: String,
    story: bool,
}

/// What is wrong with one page or article.
struct Fault {
    /// The worse, the greater.
    weight: f64,
    lines: Vec<String>,
}

impl Fault {
    /// As many as there are lines; `None` where there are none.
    fn each(lines: Vec<String>) -> Option<Self> {
        (!lines.is_empty()).then(|| Self { weight: f64::from(lines.len() as u32), lines })
    }
}

pub(crate) fn run(arguments: &Arguments) -> Result<Outcome> {
    match arguments.metric {
        Metric::Articles => run_pages::<articles::Articles>(arguments),
        Metric::Segments => run_pages::<segments::Segments>(arguments),
        Metric::Folds => run_pages::<folds::Folds>(arguments),
        Metric::Words => run_pages::<words::Words>(arguments),
        Metric::Story => run_pages::<story::Story>(arguments),
        Metric::Metadata => metadata::run(arguments),
        Metric::Kinds => kinds::run(arguments),
        Metric::Quotes => quotes::run(arguments),
        Metric::Table => table::run(&arguments.path),
    }
}

/// A page with its truth and what was read on it.
struct Judged<T> {
    id: String,
    part: Part,
    truth: T,
    prediction: Prediction,
}

/// Every page of a corpus, read or taken from a file of predictions.
fn judged<M: PageMetric>(path: &Path, pred: Option<&Path>) -> Result<Vec<Judged<M::Truth>>> {
    let (folder, file) = if path.is_dir() {
        (path.to_path_buf(), path.join(M::TRUTH))
    } else {
        (path.parent().unwrap_or(Path::new(".")).to_path_buf(), path.to_path_buf())
    };
    let truth: BTreeMap<String, M::Truth> = serde_json::from_value(source::json(&file)?)
        .with_context(|| format!("{}: not the truth that this metric expects", file.display()))?;
    if truth.is_empty() {
        bail!("{}: no pages in it", file.display());
    }
    let mut predictions = match pred {
        Some(file) => predictions(file)?,
        None => read(&folder.join("html"), truth.keys())?,
    };
    let judged = |(id, truth): (String, M::Truth)| Judged {
        part: Part::of(M::url(&truth), &id),
        prediction: predictions.remove(&id).unwrap_or_default(),
        truth,
        id,
    };
    Ok(truth.into_iter().map(judged).collect())
}

/// The figures over one part.
fn figures_of<M: PageMetric>(pages: &[Judged<M::Truth>], part: Part) -> Figures {
    let of_part = pages.iter().filter(|page| part.holds(page.part));
    M::figures(&of_part.map(|page| (&page.truth, &page.prediction)).collect::<Vec<_>>())
}

fn run_pages<M: PageMetric>(arguments: &Arguments) -> Result<Outcome> {
    let pages = judged::<M>(&arguments.path, arguments.pred.as_deref())?;
    let mut out = io::stdout().lock();
    for part in Part::printed(arguments.part) {
        writeln!(out, "{:6} {}", part.name(), figures_of::<M>(&pages, part))?;
    }
    if let Some(count) = arguments.errors {
        let open = pages.iter().filter(|page| page.part == Part::Open);
        let faults = open.filter_map(|page| {
            let name = format!("{}  {}", page.id, M::url(&page.truth).unwrap_or_default());
            Some((name, M::fault(&page.truth, &page.prediction)?))
        });
        show(&mut out, faults.collect(), count)?;
    }
    Ok(Outcome::Done)
}

/// Prints the worst.
fn show(out: &mut impl Write, mut faults: Vec<(String, Fault)>, count: usize) -> io::Result<()> {
    faults.sort_by(|(_, a), (_, b)| b.weight.total_cmp(&a.weight));
    for (name, fault) in faults.iter().take(count) {
        writeln!(out, "\n{name}")?;
        for line in &fault.lines {
            writeln!(out, "    {line}")?;
        }
    }
    Ok(())
}

/// Reads the pages of these ids in parallel. One that cannot be read counts as empty, and is complained of.
fn read<'t>(folder: &Path, ids: impl Iterator<Item = &'t String>) -> Result<BTreeMap<String, Prediction>> {
    let mut files = batch::pages(folder)?;
    let wanted: Vec<(String, PathBuf)> = ids.filter_map(|id| files.remove_entry(id)).collect();
    let total = wanted.len();
    let read = wanted.into_par_iter().progress_with(batch::bar(total)).filter_map(|(id, path)| {
        match source::page(&path, None) {
            Ok(page) => {
                let report = newsfold::read(&page);
                Some((id, Prediction { text: report.text, story: report.story }))
            }
            Err(error) => {
                complain(&format!("{error:#}"));
                None
            }
        }
    });
    Ok(read.collect())
}

/// `{id: {"articleBody", "story"}}`, or `{id: true|false}`, also under `"output"`.
fn predictions(file: &Path) -> Result<BTreeMap<String, Prediction>> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum One {
        Says(bool),
        Page {
            #[serde(rename = "articleBody")]
            body: Option<String>,
            story: Option<bool>,
        },
    }
    let mut value = source::json(file)?;
    if let Some(output) = value.get_mut("output").filter(|output| output.is_object()) {
        value = output.take();
    }
    let all: BTreeMap<String, One> = serde_json::from_value(value)
        .with_context(|| format!("{}: not predictions {{id: {{\"articleBody\": text}}}}", file.display()))?;
    let prediction = |one| match one {
        One::Says(story) => Prediction { text: String::new(), story },
        One::Page { body, story } => {
            let text = body.unwrap_or_default();
            Prediction { story: story.unwrap_or(!text.is_empty()), text }
        }
    };
    Ok(all.into_iter().map(|(id, one)| (id, prediction(one))).collect())
}
