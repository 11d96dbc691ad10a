//! The house rules that no compiler checks: which way imports point, what stands where, and how long a file may be.
#![cfg(feature = "cli")]
#![allow(clippy::expect_used, reason = "a test fails by it, and says why")]

use std::fs;
use std::path::{Path, PathBuf};

use newsfold::boilerplate::Kind;
use newsfold::lexicon::Language;

/// The rooms, in the order in which a page passes through them: a room uses itself and what stands before it.
///
/// `boilerplate` and `lexicon` are words alone, so that they stand before whoever reads them.
const ROOMS: [&str; 11] = [
    "text",
    "page",
    "boilerplate",
    "lexicon",
    "block",
    "feature",
    "verdict",
    "article",
    "quote",
    "report",
    "export",
];

/// Longest that a file may be, tables and the tests at its end aside, in lines.
const LINES: usize = 500;

/// Files over that length, each with what it holds instead of code.
const TABLES: [(&str, &str); 1] = [("verdict/model/weights.rs", "the trained trees")];

fn sources() -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut pending: Vec<PathBuf> = vec![root.clone()];
    let mut found = Vec::new();
    while let Some(folder) = pending.pop() {
        for entry in fs::read_dir(&folder).expect("src can be listed") {
            let path = entry.expect("an entry can be read").path();
            if path.is_dir() {
                pending.push(path);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                let name =
                    path.strip_prefix(&root).expect("it lies in src").to_string_lossy().replace('\\', "/");
                found.push((name, fs::read_to_string(&path).expect("a source is UTF-8")));
            }
        }
    }
    found.sort();
    assert!(found.len() > 20, "src was not read");
    found
}

/// The room a file belongs to: the first part of its path.
fn room(file: &str) -> &str {
    file.split(['/', '.']).next().unwrap_or_default()
}

/// A source without the tests that stand at its end.
fn product(source: &str) -> &str {
    source.split("\n#[cfg(test)]\nmod tests {").next().unwrap_or_default()
}

/// A source without its comments and tests.
fn code(source: &str) -> String {
    let lines = product(source).lines().filter(|line| !line.trim_start().starts_with("//"));
    lines.collect::<Vec<_>>().join("\n")
}

/// The paths that start at the crate's root, as `room::rest`.
fn paths(code: &str) -> impl Iterator<Item = &str> {
    code.split("crate::")
        .skip(1)
        .map(|after| after.split([';', '(', ')', ',', '<', '>', ' ', '\n']).next().unwrap_or_default())
}

#[test]
fn imports_point_to_earlier_rooms_only() {
    let mut wrong = Vec::new();
    for (file, source) in sources() {
        let Some(here) = ROOMS.iter().position(|name| *name == room(&file)) else { continue };
        for path in paths(&code(&source)) {
            let target = room(path.split("::").next().unwrap_or_default());
            let Some(there) = ROOMS.iter().position(|name| *name == target) else { continue };
            if there > here {
                wrong.push(format!("{file} uses {path}"));
            }
        }
    }
    assert!(wrong.is_empty(), "these point to a later room:\n  {}", wrong.join("\n  "));
}

/// The module that a file is: `quote/cue/mod.rs` and `quote/cue.rs` are `["quote", "cue"]`.
fn module(file: &str) -> Vec<&str> {
    let path = file.trim_end_matches(".rs");
    path.strip_suffix("/mod").unwrap_or(path).split('/').filter(|part| *part != "lib").collect()
}

/// What a source names within the crate, each path by itself: of `use super::{a::B, c};` it is `super::a::B` and `super::c`.
fn used(code: &str) -> Vec<String> {
    let rest = |at: usize| code[at..].split(|c: char| !(c.is_alphanumeric() || matches!(c, '_' | ':')));
    let starts = ["crate::", "super::"].iter().flat_map(|start| code.match_indices(start));
    let mut out: Vec<String> = starts
        .filter_map(|(at, _)| rest(at).next().map(|path| path.trim_end_matches(':').to_owned()))
        .collect();
    for tree in code.split("use ").skip(1).filter_map(|after| after.split(';').next()) {
        let mut prefixes = vec![String::new()];
        let mut path = String::new();
        for c in tree.chars().filter(|c| !c.is_whitespace()).chain([',']) {
            match c {
                '{' => prefixes.push(std::mem::take(&mut path)),
                ',' | '}' => {
                    if !path.is_empty() {
                        out.push(prefixes.concat() + &std::mem::take(&mut path));
                    }
                    if c == '}' {
                        prefixes.pop();
                    }
                }
                _ => path.push(c),
            }
        }
    }
    out
}

/// The module that a path leads to, from within `here`.
fn resolved<'p>(path: &'p str, here: &[&'p str]) -> Option<Vec<&'p str>> {
    let mut at = if path.starts_with("crate::") { Vec::new() } else { here.to_vec() };
    let mut parts = path.split("::");
    match parts.next()? {
        "crate" | "self" => {}
        "super" => _ = at.pop(),
        _ => return None,
    }
    for part in parts {
        if part == "super" {
            at.pop();
        } else {
            at.push(part);
        }
    }
    Some(at)
}

#[test]
fn no_files_import_each_other() {
    let sources = sources();
    let modules: Vec<Vec<&str>> = sources.iter().map(|(file, _)| module(file)).collect();
    let mut imports: Vec<Vec<usize>> = Vec::new();
    for ((_, source), here) in sources.iter().zip(&modules) {
        let code = code(source);
        let to = used(&code)
            .iter()
            .filter_map(|path| {
                let path = resolved(path, here)?;
                let there =
                    (1..=path.len()).rev().find_map(|end| modules.iter().position(|m| *m == path[..end]))?;
                // A folder's own file names what the folder holds, and holds what all of it shares.
                let within = modules[there].starts_with(here) || here.starts_with(&modules[there]);
                (!within).then_some(there)
            })
            .collect();
        imports.push(to);
    }
    // Whatever imports nothing that is left is in no circle.
    let mut left: Vec<usize> = (0..sources.len()).collect();
    loop {
        let tied: Vec<usize> =
            left.iter().copied().filter(|file| imports[*file].iter().any(|to| left.contains(to))).collect();
        if tied.len() == left.len() {
            break;
        }
        left = tied;
    }
    let names: Vec<&str> = left.iter().map(|&file| &*sources[file].0).collect();
    assert!(imports.iter().map(Vec::len).sum::<usize>() > sources.len(), "imports were not read");
    assert!(names.is_empty(), "in a circle, or above one:\n  {}", names.join("\n  "));
}

#[test]
fn every_module_says_what_it_is() {
    for (file, source) in sources() {
        assert!(source.starts_with("//! "), "src/{file} does not begin with a `//!` sentence");
    }
}

#[test]
fn a_file_fits_in_the_head() {
    let mut long = Vec::new();
    for (file, source) in sources() {
        let is_table = file.starts_with("lexicon/") || TABLES.iter().any(|(table, _)| *table == file);
        let lines = product(&source).lines().count();
        if lines > LINES && !is_table {
            long.push(format!("src/{file} has {lines} lines"));
        }
    }
    assert!(long.is_empty(), "longer than {LINES} lines:\n  {}", long.join("\n  "));
}

#[test]
fn a_table_that_is_pardoned_for_its_length_is_that_long() {
    let sources = sources();
    for (table, _) in TABLES {
        let source = sources.iter().find(|(file, _)| file == table);
        assert!(
            source.is_some_and(|(_, source)| product(source).lines().count() > LINES),
            "src/{table} needs no pardon"
        );
    }
}

#[test]
fn the_browser_is_named_at_its_boundary_alone() {
    for (file, source) in sources() {
        for name in ["wasm_bindgen", "web_sys", "js_sys", "serde_wasm_bindgen"] {
            assert!(room(&file) == "browser" || !code(&source).contains(name), "src/{file} names {name}");
        }
    }
}

#[test]
fn the_core_has_no_clock_no_files_and_no_floats_of_libm() {
    for (file, source) in sources() {
        if !ROOMS.contains(&room(&file)) || file.starts_with("page/html") {
            continue;
        }
        for name in
            ["std::time", "std::net", "std::fs", "std::env", "std::thread", ".exp()", ".ln()", ".powf("]
        {
            assert!(!code(&source).contains(name), "src/{file} uses {name}");
        }
    }
}

#[test]
fn no_file_is_named_for_nothing() {
    for (file, _) in sources() {
        for word in ["util", "utils", "helper", "helpers", "manager", "common", "misc"] {
            assert!(!file.split(['/', '.', '_']).any(|part| part == word), "src/{file}: say what it holds");
        }
    }
}

#[test]
fn every_language_has_furniture_and_speech() {
    for language in Language::ALL {
        let lexicon = language.lexicon();
        assert!(!lexicon.frequent.is_empty(), "{}: no frequent words", language.tag());
        assert!(!lexicon.furniture.whole.is_empty(), "{}: no furniture", language.tag());
        assert!(!lexicon.speech.cue_verbs.is_empty(), "{}: no cue verbs", language.tag());
    }
}

#[test]
fn every_kind_has_a_name_and_words_of_its_own() {
    let mut ids = Vec::new();
    for kind in Kind::ALL {
        assert!(!kind.in_words().is_empty(), "{} says nothing to a reader", kind.id());
        assert!(!ids.contains(&kind.id()), "two kinds are called {}", kind.id());
        ids.push(kind.id());
    }
}
