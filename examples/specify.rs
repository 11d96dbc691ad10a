//! Prints what is found for each case of a specification.
//!
//! A case is one or more lines of a story, then, indented, what is found in it:
//!
//! ```text
//! Mayor Jane Roe said the plan was “a disaster for the river.”
//!   “a disaster for the river.” — Jane Roe, Mayor · said
//! ```
//!
//! After the words: the speaker (`?` where unclear, `~` before an inferred one), what they are, the cue, and where they apply `hedged`,
//! `denied`, `fragment`, `answer`, `via` an outlet. Segments are parted by ` | `. `  nothing` says that there is no quotation.

use std::fmt::Write;

use newsfold::lexicon::Language;
use newsfold::quote::{Passage, PassageRole, Quotation, QuoteKind, SpeakerState, Status, quotations};

fn passages(text: &str) -> Vec<Passage<'_>> {
    text.lines()
        .filter(|line| !line.trim().is_empty())
        .map(|text| Passage { text, role: PassageRole::Body, entry: 0 })
        .collect()
}

/// One line of a specification.
fn line(quotation: &Quotation, passages: &[Passage]) -> String {
    let pieces: Vec<_> =
        quotation.segments.iter().map(|(passage, span)| span.slice(passages[*passage].text)).collect();
    let mut out = format!("  “{}” — ", pieces.join(" | "));
    match &quotation.speaker {
        None => out.push('?'),
        Some(speaker) => {
            if speaker.state == SpeakerState::Inferred {
                out.push('~');
            }
            out.push_str(speaker.name.as_deref().unwrap_or(&speaker.mention));
            if let Some(role) = &speaker.role {
                write!(out, ", {role}").unwrap();
            }
        }
    }
    if let Some(cue) = &quotation.cue {
        write!(out, " · {cue}").unwrap();
    }
    match quotation.status {
        Status::Said => {}
        Status::Hedged => out.push_str(" · hedged"),
        Status::Denied => out.push_str(" · denied"),
    }
    if let Some(via) = &quotation.via {
        write!(out, " · via {via}").unwrap();
    }
    match quotation.kind {
        QuoteKind::Quotation => {}
        QuoteKind::Fragment => out.push_str(" · fragment"),
        QuoteKind::Answer => out.push_str(" · answer"),
    }
    out
}

fn found(text: &str, language: Language) -> String {
    let passages = passages(text);
    let lines: Vec<_> = quotations(&passages, language).iter().map(|q| line(q, &passages)).collect();
    if lines.is_empty() { "  nothing".to_owned() } else { lines.join("\n") }
}

fn main() {
    let tag = std::env::args().nth(1).unwrap();
    let language = *Language::ALL.iter().find(|l| l.tag() == tag).unwrap();
    let specification = std::fs::read_to_string(format!("tests/quotes/{tag}.txt")).unwrap();
    for case in specification.split("\n\n").map(|c| c.trim_matches('\n')).filter(|c| !c.is_empty()) {
        if case.starts_with('#') {
            println!("{case}\n");
            continue;
        }
        let text: Vec<&str> = case.lines().filter(|l| !l.starts_with("  ")).collect();
        println!("{}\n{}\n", text.join("\n"), found(&text.join("\n"), language));
    }
}
