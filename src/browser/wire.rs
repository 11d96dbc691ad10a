//! The Report on its way out of the WASM.
//!
//! A page has a hundred blocks and more, of nine fields each, and every field that is set and every string that is made from in
//! here is a call or two of the browser: a tenth of a reading (measured). So the blocks travel as one text, one list of numbers
//! and the names that the numbers stand for; `extension/src/wire.ts` is the other end. The rest of the Report is small, and is
//! made as it is.

use js_sys::{Array, Uint32Array};
use serde::Serialize;
use wasm_bindgen::{JsError, JsValue};

use crate::boilerplate::Kind;
use crate::report::{Block, Decision, Mark, Report, Role};

/// `[report, names, text, numbers]`: the Report without its blocks, and its blocks.
///
/// # Errors
///
/// A sentence, where the Report cannot be handed over.
pub(super) fn carried(mut report: Report) -> Result<JsValue, JsError> {
    let serializer = serde_wasm_bindgen::Serializer::json_compatible();
    let mut wire = Wire::default();
    for block in std::mem::take(&mut report.blocks) {
        wire.block(block);
    }
    let names = &wire.names;
    Ok(Array::of4(
        &report.serialize(&serializer)?,
        &(&names.roles, &names.verdicts, &names.kinds, &names.marks, &names.reasons)
            .serialize(&serializer)?,
        &JsValue::from_str(&wire.text),
        &Uint32Array::from(wire.numbers.as_slice()),
    )
    .into())
}

#[derive(Default)]
struct Wire {
    names: Names,
    /// Every text, one after the other, in the order in which `numbers` gives their lengths.
    text: String,
    numbers: Vec<u32>,
}

/// The names in use, each once.
#[derive(Default)]
struct Names {
    roles: Vec<Role>,
    verdicts: Vec<Decision>,
    kinds: Vec<Kind>,
    marks: Vec<Mark>,
    reasons: Vec<String>,
}

impl Wire {
    /// Nine numbers, then six for each mark. What may be absent is one more than it is, and absent as nought.
    fn block(&mut self, block: Block) {
        let text = self.length(&block.text);
        let names = &mut self.names;
        self.numbers.extend([
            text,
            place(&mut names.roles, block.role),
            place(&mut names.verdicts, block.verdict),
            block.kind.map_or(0, |kind| place(&mut names.kinds, kind) + 1),
            block.doubt.map_or(0, |kind| place(&mut names.kinds, kind) + 1),
            place(&mut names.reasons, block.reason),
            u32::from(block.confidence.in_hundredths()),
            block.node.0,
            block.marks.len() as u32,
        ]);
        for mark in block.marks {
            let texts =
                [mark.href, mark.maths, mark.tex].map(|text| text.map_or(0, |text| self.length(&text) + 1));
            self.numbers.extend([mark.start.0, mark.end.0, place(&mut self.names.marks, mark.mark)]);
            self.numbers.extend(texts);
        }
    }

    /// Takes a text along, and gives its length in UTF-16 code units.
    fn length(&mut self, text: &str) -> u32 {
        self.text.push_str(text);
        (if text.is_ascii() { text.len() } else { text.encode_utf16().count() }) as u32
    }
}

/// Where a name stands among those in use, the last first, which is likely to be said again. No list grows with the page: reasons
/// are as many as there are kinds and phrases.
fn place<Name: PartialEq>(names: &mut Vec<Name>, name: Name) -> u32 {
    let known = names.iter().rposition(|known| *known == name);
    known.unwrap_or_else(|| {
        names.push(name);
        names.len() - 1
    }) as u32
}
