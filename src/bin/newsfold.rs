//! The command line: reads pages and articles from files, prints what was read.
//!
//! Exit 0: done. Exit 2: bad input or usage, one sentence on stderr. Exit 3: the page is no story; the report is printed all the same.
#![forbid(unsafe_code)]

#[path = "newsfold/batch.rs"]
mod batch;
#[path = "newsfold/eval.rs"]
mod eval;
#[path = "newsfold/features.rs"]
mod features;
#[path = "newsfold/quotes.rs"]
mod quotes;
#[path = "newsfold/read.rs"]
mod read;
#[path = "newsfold/source.rs"]
mod source;

use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// Finds what is not the story on a news page, and lists who said what.
#[derive(Parser)]
#[command(version, arg_required_else_help = true)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Read one page.
    Read {
        /// HTML file, also gzipped; `-` for stdin.
        file: PathBuf,
        /// The address it comes from.
        #[arg(long)]
        url: Option<String>,
        /// What to print.
        #[arg(long, value_enum, default_value_t = read::Format::Json)]
        format: read::Format,
    },
    /// Read every *.html and *.html.gz of a folder: {id: {"articleBody", "story"}}.
    Batch {
        /// The folder.
        dir: PathBuf,
    },
    /// Read plain articles, {"id", "text"} a line: {"id", "quotes"} a line.
    Quotes {
        /// JSONL file, also gzipped; `-` for stdin.
        file: PathBuf,
    },
    /// Measure the reader on pages and articles whose truth is known.
    Eval(eval::Arguments),
    /// Print the numbers that the blocks of a folder's pages are judged by, one JSON object a page.
    #[command(hide = true)]
    Features {
        /// The folder.
        dir: PathBuf,
        /// Print those of the pages as wholes.
        #[arg(long)]
        pages: bool,
        /// A truth file, `{id: {"url"}}`, that says where the pages come from.
        #[arg(long, value_name = "FILE", requires = "pages")]
        truth: Option<PathBuf>,
    },
    /// Read a captured page, {"html", "layout", "url"}, as the extension hands it to its engine.
    #[command(hide = true)]
    Captured {
        /// JSON file, also gzipped; `-` for stdin. `layout` is base64, one byte per element.
        file: PathBuf,
    },
}

/// How a command ended that could do its work.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Outcome {
    Done,
    NoStory,
}

fn main() -> ExitCode {
    let result = match Arguments::parse().command {
        Command::Read { file, url, format } => read::run(&file, url.as_deref(), format),
        Command::Batch { dir } => batch::run(&dir),
        Command::Quotes { file } => quotes::run(&file),
        Command::Eval(arguments) => eval::run(&arguments),
        Command::Features { dir, pages: true, truth } => features::pages(&dir, truth.as_deref()),
        Command::Features { dir, .. } => features::blocks(&dir),
        Command::Captured { file } => read::run_captured(&file),
    };
    match result {
        Ok(Outcome::Done) => ExitCode::SUCCESS,
        Ok(Outcome::NoStory) => ExitCode::from(3),
        Err(error) if is_closed_pipe(&error) => ExitCode::SUCCESS,
        Err(error) => {
            complain(&format!("{error:#}"));
            ExitCode::from(2)
        }
    }
}

/// One sentence on stderr.
fn complain(sentence: &str) {
    // Where even stderr is closed there is nobody left to tell.
    let _ = writeln!(io::stderr(), "newsfold: {sentence}");
}

/// Whoever read our output has had enough, as `head` does: no error of ours.
fn is_closed_pipe(error: &anyhow::Error) -> bool {
    error.downcast_ref::<io::Error>().is_some_and(|error| error.kind() == io::ErrorKind::BrokenPipe)
}
