//! The boundary to the browser: converts, and does nothing else.

use wasm_bindgen::prelude::*;

use crate::page::Ordinal;
use crate::verdict::{Correction, Decision};

/// Reads a captured page and gives its Report as a JavaScript object.
///
/// `html` is the serialised page, `layout` one byte per element in the same order; `kept` and `folded` are the elements
/// whose blocks the reader says are story, or are not.
///
/// # Errors
///
/// A sentence, where nothing can be read.
#[wasm_bindgen]
pub fn read(
    html: &str,
    layout: &[u8],
    url: Option<String>,
    kept: &[u32],
    folded: &[u32],
) -> Result<JsValue, JsError> {
    let page = crate::page::captured::parse(html, layout, url.as_deref())?;
    let said = |nodes: &[u32], decision| {
        nodes.iter().map(move |&node| Correction { node: Ordinal(node), decision }).collect::<Vec<_>>()
    };
    let corrections = [said(kept, Decision::Keep), said(folded, Decision::Fold)].concat();
    let report = crate::read_corrected(&page, &corrections);
    let serializer = serde_wasm_bindgen::Serializer::json_compatible();
    Ok(serde::Serialize::serialize(&report, &serializer)?)
}
