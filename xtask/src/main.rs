//! Build steps written in Rust: `cargo xtask bindgen IN.wasm OUT_DIR` writes the glue of the WASM.
#![forbid(unsafe_code)]

use anyhow::{Context, Result, bail};
use wasm_bindgen_cli_support::Bindgen;

fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["bindgen", input, output] => bindgen(input, output),
        _ => bail!("usage: cargo xtask bindgen IN.wasm OUT_DIR"),
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
