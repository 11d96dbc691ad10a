//! `newsfold read` and `newsfold captured`: one page in, its report out.

use std::io::{self, Write};
use std::path::Path;

use anyhow::{Context, Result, anyhow};
use clap::ValueEnum;
use newsfold::Report;
use newsfold::page::captured;
use serde_json::Value;

use crate::{Outcome, complain, source};

/// What `read` prints.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// The whole report.
    Json,
    /// The story, with its quotations at the end.
    Markdown,
    /// The body alone.
    Text,
}

pub(crate) fn run(file: &Path, url: Option<&str>, format: Format) -> Result<Outcome> {
    let report = newsfold::read(&source::page(file, url)?);
    print(&report, format)?;
    Ok(outcome(&report, &source::name(file)))
}

/// Reads what the extension captured: the same bytes come out as from the WASM on the same page.
pub(crate) fn run_captured(file: &Path) -> Result<Outcome> {
    let name = source::name(file);
    let payload = source::json(file)?;
    let text = |key: &str| payload.get(key).and_then(Value::as_str);
    let html = text("html").with_context(|| format!("{name}: no text `html` in it"))?;
    let layout = base64(text("layout").unwrap_or_default())
        .with_context(|| format!("{name}: its `layout` is not base64"))?;
    let page = captured::parse(html, &layout, text("url"))
        .map_err(|error| anyhow!("{name}: not readable as a page: {error}"))?;
    let report = newsfold::read(&page);
    print(&report, Format::Json)?;
    Ok(outcome(&report, &name))
}

fn outcome(report: &Report, name: &str) -> Outcome {
    if report.story {
        return Outcome::Done;
    }
    complain(&format!("{name}: no story found on this page; what was read is printed all the same"));
    Outcome::NoStory
}

fn print(report: &Report, format: Format) -> Result<()> {
    let text = match format {
        Format::Json => serde_json::to_string(report)?,
        Format::Markdown => newsfold::export::markdown(report),
        Format::Text => report.text.clone(),
    };
    let mut out = io::stdout().lock();
    writeln!(out, "{}", text.trim_end_matches('\n'))?;
    out.flush()?;
    Ok(())
}

/// Decodes base64 in its standard alphabet, padded or not; `None` where it is none. Source: RFC 4648, §4.
fn base64(text: &str) -> Option<Vec<u8>> {
    let digits = text.trim_end_matches('=').as_bytes();
    let mut bytes = Vec::with_capacity(digits.len() * 3 / 4);
    for group in digits.chunks(4) {
        let mut value = 0u32;
        for &digit in group {
            let six = match digit {
                b'A'..=b'Z' => digit - b'A',
                b'a'..=b'z' => digit - b'a' + 26,
                b'0'..=b'9' => digit - b'0' + 52,
                b'+' => 62,
                b'/' => 63,
                _ => return None,
            };
            value = value << 6 | u32::from(six);
        }
        let [_, first, second, third] = (value << (6 * (4 - group.len()))).to_be_bytes();
        match group.len() {
            2 => bytes.push(first),
            3 => bytes.extend([first, second]),
            4 => bytes.extend([first, second, third]),
            _ => return None,
        }
    }
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn base64_of_the_standard_is_decoded_and_other_text_refused() {
        // Source: RFC 4648, §10.
        for (text, bytes) in [
            ("", ""),
            ("Zg==", "f"),
            ("Zm8=", "fo"),
            ("Zm9v", "foo"),
            ("Zm9vYg", "foob"),
            ("Zm9vYmE=", "fooba"),
        ] {
            assert_eq!(base64(text).as_deref(), Some(bytes.as_bytes()));
        }
        assert_eq!(base64("AP8+"), Some(vec![0, 255, 62]));
        for refused in ["Z", "Zg=a", "Zm 9"] {
            assert_eq!(base64(refused), None);
        }
    }
}
