//! The boundary to the browser: converts, and does nothing else.

use wasm_bindgen::prelude::*;

/// Reads a captured page and gives its Report as a JavaScript object.
///
/// `html` is the serialised page, `layout` one byte per element in the same order.
///
/// # Errors
///
/// A sentence, where nothing can be read.
#[wasm_bindgen]
pub fn read(html: &str, layout: &[u8], url: Option<String>) -> Result<JsValue, JsError> {
    let page = crate::page::captured::parse(html, layout, url.as_deref())?;
    let serializer = serde_wasm_bindgen::Serializer::json_compatible();
    Ok(serde::Serialize::serialize(&crate::read(&page), &serializer)?)
}
