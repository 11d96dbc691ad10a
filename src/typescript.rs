//! The Report's types for the extension: `extension/src/report.ts`, written from the Rust types by this test.
//!
//! `NEWSFOLD_WRITE=1 cargo test typescript` writes the file; without it the test fails where the file is out of date.

use ts_rs::{Config, TS};

use crate::boilerplate::Kind;
use crate::page::Ordinal;
use crate::quote::{QuoteKind, Speaker, SpeakerState, Status};
use crate::report::{
    Block, Cell, Decision, Direction, GoesOn, Image, InlineMark, Item, Lead, Mark, Media, Place, Quote,
    Report, Role, Source,
};
use crate::text::{CodePoint, Utf16};
use crate::verdict::Confidence;

const FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/extension/src/report.ts");
const HEAD: &str = "// Generated from the types in src/report.rs: `NEWSFOLD_WRITE=1 cargo test typescript`. Not to be edited.\n";

/// One exported declaration with its docs, its fields indented.
fn declaration<T: TS>(config: &Config) -> String {
    let docs = T::docs().unwrap_or_default();
    let lines: Vec<String> = T::decl(config).lines().map(|line| line.trim_end().to_owned()).collect();
    format!("\n{docs}export {}\n", lines.join("\n  "))
}

#[test]
fn the_typescript_types_are_those_of_the_report() {
    macro_rules! declarations { ($($name:ty),+ $(,)?) => { [$(declaration::<$name>),+] }; }
    let config = Config::new();
    let types: String = declarations![
        Report,
        Direction,
        Block,
        Decision,
        Role,
        Kind,
        Confidence,
        InlineMark,
        Mark,
        Item,
        GoesOn,
        Place,
        Media,
        Image,
        Source,
        Lead,
        Cell,
        Quote,
        QuoteKind,
        Speaker,
        SpeakerState,
        Status,
        Ordinal,
        Utf16,
        CodePoint,
    ]
    .map(|declare| declare(&config))
    .concat();
    let expected = format!("{HEAD}{types}");
    if std::env::var_os("NEWSFOLD_WRITE").is_some() {
        std::fs::write(FILE, &expected).unwrap();
    }
    let found = std::fs::read_to_string(FILE).unwrap_or_default();
    assert!(
        found == expected,
        "extension/src/report.ts is out of date: run `NEWSFOLD_WRITE=1 cargo test typescript`"
    );
}

#[test]
fn every_kind_has_its_id_in_the_typescript_types() {
    let declared = Kind::decl(&Config::new());
    for kind in Kind::ALL {
        assert!(declared.contains(&format!("\"{}\"", kind.id())), "{}: {declared}", kind.id());
    }
}
