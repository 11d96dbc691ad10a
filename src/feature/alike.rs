//! Which blocks of a page are alike: of the same tag and class, or with the same text.

use crate::block::Block;
use crate::page::{NodeId, Page};
use crate::text::{fnv1a, mixed};

/// For each block the first of its shape: the tag and class of its container, digits aside, `p.x_1` like `p.x_2`.
pub(super) fn by_shape(page: &Page, blocks: &[Block]) -> Vec<usize> {
    firsts(blocks.iter().map(|block| shape(page, block.container)))
}

/// For each block the first with its text.
pub(super) fn by_text(blocks: &[Block]) -> Vec<usize> {
    firsts(blocks.iter().map(|block| text_hash(&block.text)))
}

/// For each of the hashes, where the first like it stands. Sorts, so that no page can choose hashes that are slow.
fn firsts(hashes: impl Iterator<Item = u64>) -> Vec<usize> {
    let hashes: Vec<u64> = hashes.collect();
    let mut sorted = hashes.clone();
    sorted.sort_unstable();
    let mut first = vec![usize::MAX; sorted.len()];
    let mut out = Vec::with_capacity(sorted.len());
    for (index, hash) in hashes.into_iter().enumerate() {
        let first = &mut first[sorted.partition_point(|&other| other < hash)];
        *first = index.min(*first);
        out.push(*first);
    }
    out
}

/// A text's hash, eight bytes at a time: long texts are many.
fn text_hash(text: &str) -> u64 {
    text.as_bytes().chunks(8).fold(text.len() as u64, |hash, chunk| {
        let mut bytes = [0; 8];
        bytes[..chunk.len()].copy_from_slice(chunk);
        mixed(hash, u64::from_le_bytes(bytes))
    })
}

fn shape(page: &Page, element: NodeId) -> u64 {
    let class = page.attribute(element, "class").unwrap_or("");
    let name = page.name(element).bytes().chain([b'.']);
    fnv1a(name.chain(class.bytes().filter(|byte| !byte.is_ascii_digit())))
}
