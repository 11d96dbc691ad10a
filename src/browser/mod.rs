//! The boundary to the browser: converts, and does nothing else.

mod wire;

use wasm_bindgen::prelude::*;

use crate::page::Question;
use crate::page::captured::{Unanswered, parse, tokenise};
use crate::verdict::Corrections;

/// Takes the tables of every language, as `cargo xtask tables` writes them: once, before anything is read.
#[wasm_bindgen]
pub fn tables(text: String) {
    crate::lexicon::hand_over(text);
}

/// Reads a captured page and gives its Report, as `wire` carries it.
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
    wire::carried(crate::read_corrected(&parse(html, layout, url.as_deref())?, Corrections { kept, folded }))
}

/// A page that is being read: what the browser is asked of it, then its Report.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Reading(Unanswered);

#[wasm_bindgen]
impl Reading {
    /// Takes the serialised page and the number of its elements.
    ///
    /// # Errors
    ///
    /// A sentence, where nothing can be read.
    #[wasm_bindgen(constructor)]
    pub fn new(html: &str, elements: u32, url: Option<String>) -> Result<Self, JsError> {
        Ok(Self(tokenise(html, elements, url.as_deref())?))
    }

    /// What is asked: three numbers a question, an element's ordinal, the first ordinal after its descendants, and the
    /// bits of the layout byte.
    #[must_use]
    pub fn questions(&self) -> Vec<u32> {
        Question::flat(self.0.questions())
    }

    /// The Report, as `wire` carries it, given the answers: one byte per element.
    ///
    /// # Errors
    ///
    /// A sentence, where the Report cannot be handed over.
    pub fn read(self, layout: &[u8]) -> Result<JsValue, JsError> {
        wire::carried(crate::read(&self.0.answered(layout)))
    }
}
