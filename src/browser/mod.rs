//! The boundary to the browser: converts, and does nothing else.

use wasm_bindgen::prelude::*;

use crate::verdict::Corrections;

/// Reads a captured page and gives its Report as a JavaScript object.
///
/// `html` is the serialised page, `layout` one byte per element in the same order; `kept` and `folded` are the elements
/// whose blocks the reader says are story, or are not, ascending.
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
    let report = crate::read_corrected(&page, Corrections { kept, folded });
    let serializer = serde_wasm_bindgen::Serializer::json_compatible();
    Ok(serde::Serialize::serialize(&report, &serializer)?)
}
