//! Build steps written in Rust: `cargo xtask bindgen IN.wasm OUT_DIR` writes the glue of the WASM, `cargo xtask pack IN OUT.gz`
//! packs a
//! file, `cargo xtask tables OUT` writes the languages' tables for the WASM.
#![forbid(unsafe_code)]

use anyhow::{Context, Result, bail};
use wasm_bindgen_cli_support::Bindgen;

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
    Bindgen::new()
        .input_path(input)
        .out_name("newsfold")
        .bundler(true)?
        .typescript(false)
        .generate(output)
        .with_context(|| format!("{input}: the WASM has no bindings that can be written to {output}"))
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
