//! Build steps written in Rust: `cargo xtask bindgen IN.wasm OUT_DIR` writes the glue of the WASM, `cargo xtask pack IN OUT.gz`
//! packs a file, `cargo xtask tables OUT` writes the languages' tables for the WASM.
#![forbid(unsafe_code)]

use anyhow::{Context, Result, bail};
use walrus::{FunctionBuilder, FunctionKind, Module};
use wasm_bindgen_cli_support::Bindgen;

/// What the functions of Rust's library are called that end the program with a message.
const PANICS: [&str; 8] = [
    "panicking::panic",
    "panic_on_ord_violation",
    "slice_error_fail",
    "slice_index_fail",
    "unwrap_failed",
    "expect_failed",
    "handle_error",
    "handle_alloc_error",
];

fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["bindgen", input, output] => bindgen(input, output),
        ["pack", input, output] => pack(input, output),
        ["tables", output] => tables(output),
        _ => bail!(
            "usage: cargo xtask bindgen IN.wasm OUT_DIR, cargo xtask pack IN OUT.gz, or cargo xtask tables OUT"
        ),
    }
}

/// Does what the `wasm-bindgen` command does, at exactly the version in `Cargo.lock`.
///
/// The shape for bundlers, since the other shapes bring code that fetches the WASM, and the extension fetches nothing.
fn bindgen(input: &str, output: &str) -> Result<()> {
    let mut bindings = Bindgen::new()
        .input_path(input)
        .out_name("newsfold")
        .bundler(true)?
        .typescript(false)
        .generate_output()
        .with_context(|| format!("{input}: no bindings can be written for the WASM"))?;
    stop_at_once(bindings.wasm_mut())?;
    bindings.emit(output).with_context(|| format!("the bindings cannot be written to {output}"))
}

/// Makes every panic of the WASM a trap where it stands.
///
/// A panic in a browser ends in a trap in any case, and nobody hears its message: there is no standard error. What made the message
/// goes, and `wasm-opt` takes what was handed to it from a thousand places.
fn stop_at_once(module: &mut Module) -> Result<()> {
    let panics: Vec<_> = module
        .funcs
        .iter()
        .filter(|function| {
            let name = function.name.as_deref().unwrap_or_default();
            matches!(function.kind, FunctionKind::Local(_)) && PANICS.iter().any(|panic| name.contains(panic))
        })
        .map(walrus::Function::id)
        .collect();
    if panics.is_empty() {
        bail!(
            "the WASM has no names, or the functions of Rust's library that panic are called otherwise now"
        );
    }
    for id in panics {
        let kind = module.types.get(module.funcs.get(id).ty());
        let (takes, gives) = (kind.params().to_vec(), kind.results().to_vec());
        let arguments = takes.iter().map(|&kind| module.locals.add(kind)).collect();
        let mut trap = FunctionBuilder::new(&mut module.types, &takes, &gives);
        trap.func_body().unreachable();
        module.funcs.get_mut(id).kind = FunctionKind::Local(trap.local_func(arguments));
    }
    Ok(())
}

/// Packs a file as gzip, searching longer for the shortest form than `gzip -9` does: about 4 % is saved of each download.
fn pack(input: &str, output: &str) -> Result<()> {
    let bytes = std::fs::read(input).with_context(|| format!("{input} cannot be read"))?;
    let mut packed = Vec::new();
    zopfli::compress(zopfli::Options::default(), zopfli::Format::Gzip, bytes.as_slice(), &mut packed)
        .with_context(|| format!("{input} cannot be packed"))?;
    std::fs::write(output, packed).with_context(|| format!("{output} cannot be written"))
}

/// Writes the tables of every language, which the WASM is handed when it starts.
fn tables(output: &str) -> Result<()> {
    std::fs::write(output, newsfold::lexicon::packed::write())
        .with_context(|| format!("{output} cannot be written"))
}
