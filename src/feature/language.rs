//! The language of a page, from its longest texts; what it declares counts only where they do not say.

use super::declared::Declared;
use crate::block::Block;
use crate::lexicon::{Language, judge_declared};

/// Bytes of text that are looked at.
const ENOUGH: usize = 12_000;
/// Blocks shorter than this (bytes) are menus and labels as a rule.
const LONG: usize = 80;

/// The language, where it is one with a lexicon.
#[must_use]
pub fn language(blocks: &[Block], declared: &Declared) -> Option<Language> {
    let mut sample = String::new();
    for block in blocks.iter().filter(|block| !block.hidden && block.text.len() >= LONG) {
        sample.push_str(&block.text);
        sample.push('\n');
        if sample.len() > ENOUGH {
            break;
        }
    }
    if sample.is_empty() {
        for block in blocks.iter().filter(|block| !block.hidden).take(200) {
            sample.push_str(&block.text);
            sample.push('\n');
        }
    }
    let declared = declared.lang.as_deref().and_then(|lang| {
        let tag = lang.split(['-', '_']).next()?.to_ascii_lowercase();
        Language::ALL.iter().copied().find(|language| language.tag() == tag)
    });
    judge_declared(&sample, declared).or_else(|| declared.filter(|_| sample.len() < 400))
}
