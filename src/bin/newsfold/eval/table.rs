//! Every figure in one table, open part, part put aside and all, beside those of other readers.
//!
//! The others' figures on pages are those of the public benchmarks' own outputs, and of running them on the same pages; those on
//! quotations were taken by running them on the same articles, their speakers given a simple resolver of names.

use std::fmt::Write as _;
use std::io::{self, Write};
use std::path::Path;

use anyhow::{Result, bail};

use super::figures::Figures;
use super::part::Part;
use super::{PageMetric, articles, figures_of, folds, judged, metadata, quotes, segments, story, words};
use crate::Outcome;

/// The parts of a row, in its order.
const PARTS: [Part; 3] = [Part::Open, Part::Check, Part::All];

/// A corpus, under its name below the folder of all, and how it is obtained.
struct Corpus {
    path: &'static str,
    obtain: &'static str,
}

const SCRAPINGHUB: Corpus = Corpus {
    path: "scrapinghub",
    obtain: "github.com/scrapinghub/article-extraction-benchmark: `html/` and `ground-truth.json` as they are; `in-article.json` lists \
             the blocks inside each article, {id: {url, keep: [text], fold: [text]}}",
};
const TRAFILATURA: Corpus = Corpus {
    path: "trafilatura",
    obtain: "github.com/adbar/trafilatura: `tests/evaldata.json` as `segments.json`, {id: {url, with: [text], without: [text]}}, its \
             pages as `html/ID.html.gz`",
};
const WCXB: Corpus = Corpus {
    path: "wcxb",
    obtain: "github.com/Murrough-Foley/web-content-extraction-benchmark: its truth as `pages.json`, \
             {id: {url, type, title, author, published, text}}, its pages as `html/ID.html.gz`",
};
const READABILITY: Corpus = Corpus {
    path: "readability",
    obtain: "github.com/mozilla/readability: the folders of `test/test-pages` as they are",
};
const POLNEAR: Corpus = Corpus {
    path: "quotes/polnear-dev.jsonl",
    obtain: "github.com/networkdynamics/PolNeAR: an article a line, {id, text, quotes: [{start, end, text, kind, speaker_text, speaker_type, \
             speaker_name}]}, offsets in code points",
};
const WIKINEWS: Corpus = Corpus {
    path: "quotes/wikinews-de-dev.jsonl",
    obtain: "github.com/uhh-lt/german-news-quotation-attribution-2024, in the same form",
};

/// What is measured on a corpus: a figure's name, what it says, and what the others reached.
type Measure = (&'static str, &'static str, &'static [&'static str]);

/// Those who read pages.
const READERS: &[&str] = &["Readability.js", "trafilatura", "rs-trafilatura", "Zyte", "Diffbot"];
/// Those who list quotations.
const LISTERS: &[&str] =
    &["regular expression", "compromise", "BBC Citron", "Gender Gap Tracker", "textacy, spaCy"];

const ARTICLES: &[Measure] = &[
    ("F1", "F1 over shingles", &[".948", ".957", ".974", ".975", ".950"]),
    ("accuracy", "pages exactly right", &[".16", ".33", ".33", ".48", ".34"]),
];
const FOLDS: &[Measure] = &[
    ("folded", "boilerplate inside the article kept out", &[".66", ".85", ".71", ".86", ".90"]),
    ("kept", "article blocks kept in", &[".906", ".962", ".983", ".931", ".876"]),
];
const SEGMENTS: &[Measure] = &[("F1", "F1 over segments", &["–", ".923", "–", "–", "–"])];
const WORDS: &[Measure] = &[("F1", "articles, F1 over words", &[".933", ".933", "–", "–", "–"])];
const STORY: &[Measure] = &[
    ("story", "articles said to be stories", &[".990", "–", "–", "–", "–"]),
    ("falsely", "other pages said to be stories", &[".703", "–", "–", "–", "–"]),
];
const METADATA: &[Measure] = &[
    ("headline", "headline agrees", &["–", "–", "–", "–", "–"]),
    ("authors", "authors agree", &["–", "–", "–", "–", "–"]),
    ("published", "day agrees", &["–", "–", "–", "–", "–"]),
];
const QUOTES: &[Measure] = &[
    ("span F1", "spans F1", &[".942", ".899", ".739", ".912", ".845"]),
    ("token F1", "tokens F1", &[".983", ".827", ".666", ".846", ".832"]),
    ("speaker_mention_acc share", "speaker, any form", &[".471", ".403", ".792", ".668", ".885"]),
    ("end_to_end_mention F1", "end to end, any form", &[".493", ".374", ".610", ".644", ".762"]),
    ("end_to_end_name F1", "end to end, full name", &[".433", ".325", ".545", ".599", ".709"]),
    ("right_where_named share", "right where named", &["–", "–", "–", "–", "–"]),
    ("named_share share", "named", &["–", "–", "–", "–", "–"]),
    ("role_acc_where_gold_has_one share", "role, where it is given", &["–", "–", "–", "–", "–"]),
];
const TIME: &[Measure] = &[("ms", "ms an article", &["0.6", "38", "264", "168", "274"])];
const GERMAN_QUOTES: &[Measure] = &[
    ("span F1", "German spans F1", &["–", "–", "–", "–", "–"]),
    ("speaker_mention_acc share", "German speaker, any form", &["–", "–", "–", "–", "–"]),
];

/// Measures every corpus that is there, and prints the tables as Markdown; says how to obtain those that are not.
pub(super) fn run(root: &Path) -> Result<Outcome> {
    let mut table = Table { root, rows: String::new(), absent: Vec::new() };
    table.pages::<articles::Articles>(&SCRAPINGHUB, ARTICLES)?;
    table.pages::<folds::Folds>(&SCRAPINGHUB, FOLDS)?;
    table.pages::<segments::Segments>(&TRAFILATURA, SEGMENTS)?;
    table.pages::<words::Words>(&WCXB, WORDS)?;
    table.pages::<story::Story>(&WCXB, STORY)?;
    for corpus in [&WCXB, &READABILITY] {
        table.rows(corpus, METADATA, |path| Ok(metadata::measured(path, PARTS)?.map(by_name)))?;
    }
    let mut out = io::stdout().lock();
    table.print(&mut out, READERS)?;
    let measured = |path: &Path| Ok(quotes::measured(path, PARTS)?.map(by_line_and_name));
    table.rows(&POLNEAR, QUOTES, measured)?;
    table.rows(&POLNEAR, TIME, |path| Ok(quotes::timed(path, PARTS)?.map(by_name)))?;
    table.rows(&WIKINEWS, GERMAN_QUOTES, measured)?;
    table.print(&mut out, LISTERS)?;
    for corpus in &table.absent {
        let place = root.join(corpus.path);
        writeln!(out, "Not measured, for want of {}: {}.", place.display(), corpus.obtain)?;
    }
    if table.absent.len() == [SCRAPINGHUB, TRAFILATURA, WCXB, READABILITY, POLNEAR, WIKINEWS].len() {
        bail!("{}: no reference pages; the lines above say where they come from", root.display());
    }
    Ok(Outcome::Done)
}

/// Finds a figure by what a [`Measure`] calls it.
type Find = Box<dyn Fn(&str) -> Option<f64>>;

fn by_name(figures: Figures) -> Find {
    Box::new(move |name| figures.get(name))
}

fn by_line_and_name(lines: Vec<(&'static str, Figures)>) -> Find {
    Box::new(move |name| {
        let (line, figure) = name.split_once(' ')?;
        lines.iter().find(|(known, _)| *known == line)?.1.get(figure)
    })
}

struct Table<'r> {
    root: &'r Path,
    rows: String,
    absent: Vec<&'static Corpus>,
}

impl Table<'_> {
    fn pages<M: PageMetric>(&mut self, corpus: &'static Corpus, measures: &[Measure]) -> Result<()> {
        self.rows(corpus, measures, |path| {
            let pages = judged::<M>(path, None)?;
            Ok(PARTS.map(|part| by_name(figures_of::<M>(&pages, part))))
        })
    }

    fn rows(
        &mut self,
        corpus: &'static Corpus,
        measures: &[Measure],
        measured: impl FnOnce(&Path) -> Result<[Find; 3]>,
    ) -> Result<()> {
        let path = self.root.join(corpus.path);
        if !path.exists() {
            if !self.absent.iter().any(|absent| absent.path == corpus.path) {
                self.absent.push(corpus);
            }
            return Ok(());
        }
        let parts = measured(&path)?;
        let name = corpus.path.trim_start_matches("quotes/").trim_end_matches(".jsonl");
        for (figure, says, others) in measures {
            write!(self.rows, "| {says} | {name} |")?;
            for find in &parts {
                match find(figure) {
                    Some(share) => write!(self.rows, " **{}** |", short(share))?,
                    None => write!(self.rows, " – |")?,
                }
            }
            for other in *others {
                write!(self.rows, " {other} |")?;
            }
            self.rows.push('\n');
        }
        Ok(())
    }

    /// Prints the rows so far under their heads, and begins anew.
    fn print(&mut self, out: &mut impl Write, others: &[&str]) -> io::Result<()> {
        if !self.rows.is_empty() {
            writeln!(out, "| measure | corpus | open | check | all | {} |", others.join(" | "))?;
            writeln!(out, "|---|---|{}", "---|".repeat(PARTS.len() + others.len()))?;
            writeln!(out, "{}", self.rows)?;
        }
        self.rows.clear();
        Ok(())
    }
}

/// A share with three decimals and no nought before the point.
fn short(share: f64) -> String {
    let written = format!("{share:.3}");
    written.strip_prefix('0').map_or_else(|| written.clone(), str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_measure_has_a_figure_of_every_other() {
        for (measures, others) in [
            (ARTICLES, READERS),
            (FOLDS, READERS),
            (SEGMENTS, READERS),
            (WORDS, READERS),
            (STORY, READERS),
            (METADATA, READERS),
            (QUOTES, LISTERS),
            (TIME, LISTERS),
            (GERMAN_QUOTES, LISTERS),
        ] {
            for (_, says, figures) in measures {
                assert_eq!(figures.len(), others.len(), "{says}");
            }
        }
    }

    #[test]
    fn shares_are_written_without_the_nought() {
        assert_eq!([short(0.9784), short(1.0), short(0.0)], [".978", "1.000", ".000"]);
    }
}
