//! The entries of a live blog: which of its blocks stand in the same one.
//!
//! Comes in: a page and its blocks. Goes out: a number for each block. Entries are siblings of one tag that hold a time each; where the
//! blocks stand side by side, a line that is a date begins the next.

use crate::block::Block;
use crate::page::{NodeId, Page, Tag};
use crate::verdict::{Decision, Role, Verdict};

/// Entries that make a live blog.
const ENTRIES: u32 = 3;
/// Ancestors of a time among which its entry is looked for, so that a page costs its length.
const REACH: usize = 12;

/// For each block its entry, 0 outside of any. Linear in the page.
#[must_use]
pub fn entries<'b>(page: &Page, blocks: impl Iterator<Item = (&'b Block, &'b Verdict)>) -> Vec<u32> {
    let of_node = by_container(page);
    let blocks: Vec<(&Block, &Verdict)> = blocks.collect();
    if of_node.is_empty() {
        return by_date(&blocks);
    }
    blocks.iter().map(|(block, _)| of_node.get(block.element.0 as usize).copied().unwrap_or(0)).collect()
}

/// For each node its entry; nothing where the page has none.
fn by_container(page: &Page) -> Vec<u32> {
    const CONTAINERS: [Tag; 4] = [Tag::Article, Tag::Section, Tag::Div, Tag::Li];
    let slot = |node: NodeId| {
        let tag = page.tag(node)?;
        CONTAINERS.iter().position(|container| *container == tag)
    };
    // How many children of each sort hold a time, by parent.
    let mut timed = vec![false; page.len()];
    let mut counts: Vec<[u32; CONTAINERS.len()]> = Vec::new();
    for time in page.nodes().filter(|&node| page.is(node, Tag::Time)) {
        for node in page.ancestors(time).take(REACH) {
            if std::mem::replace(&mut timed[node.0 as usize], true) {
                break;
            }
            if let (Some(slot), Some(parent)) = (slot(node), page.parent(node)) {
                if counts.is_empty() {
                    counts = vec![[0; CONTAINERS.len()]; page.len()];
                }
                counts[parent.0 as usize][slot] += 1;
            }
        }
    }
    let is_entry = |node: NodeId| {
        let parent = page.parent(node).filter(|_| timed[node.0 as usize]);
        parent.zip(slot(node)).is_some_and(|(parent, slot)| counts[parent.0 as usize][slot] >= ENTRIES)
    };
    if counts.is_empty() {
        return Vec::new();
    }
    let mut entries = vec![0; page.len()];
    let mut next = 0;
    for node in page.nodes() {
        entries[node.0 as usize] = if is_entry(node) {
            next += 1;
            next
        } else {
            page.parent(node).map_or(0, |parent| entries[parent.0 as usize])
        };
    }
    if next == 0 { Vec::new() } else { entries }
}

/// Entries that only their dates part.
fn by_date(blocks: &[(&Block, &Verdict)]) -> Vec<u32> {
    let begins = |verdict: &Verdict| verdict.decision == Decision::Keep && verdict.role == Role::Date;
    let dates = blocks.iter().filter(|(_, verdict)| begins(verdict)).count();
    let mut entry = 0;
    blocks
        .iter()
        .map(|(_, verdict)| {
            entry += u32::from(dates > ENTRIES as usize && begins(verdict));
            entry
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use crate::page::Builder;

    /// The speakers of a page whose entries are these elements.
    fn speakers(container: &str, entries: &[&str]) -> Vec<Option<String>> {
        let mut builder = Builder::new(None);
        builder.open("main");
        builder.open("h1");
        builder.text("River Anse bursts its banks");
        builder.close();
        for entry in entries {
            builder.open(container);
            builder.open("time");
            builder.text("09.41");
            builder.close();
            for paragraph in entry.split('\n') {
                builder.open("p");
                builder.text(paragraph);
                builder.close();
            }
            builder.close();
        }
        builder.close();
        let report = crate::read(&builder.finish().expect("a page"));
        report.quotes.into_iter().map(|quote| quote.speaker.and_then(|speaker| speaker.name)).collect()
    }

    const ENTRIES: [&str; 4] = [
        "The bridge at Coldwater has been closed after a tree trunk struck one of its piers this morning.\n“We looked at every pier of it,” said Mayor Jane Roe, who had come by boat from the other bank of the river.",
        "“Nobody told us anything about a bridge this morning.”\nThe school hall has been opened as a shelter, and volunteers have put up two hundred beds there since midnight.",
        "Forty soldiers with twelve boats have arrived in Lower Anse, where the water stands a metre deep in the streets.\n“Nobody is left behind tonight,” Roe said when she had seen the boats come in along the flooded main street.",
        "The river went over its banks shortly before five this morning after three days of rain on frozen ground.",
    ];

    #[test]
    fn entries_part_speakers_and_share_names() {
        for container in ["article", "section", "div", "li"] {
            let found = speakers(container, &ENTRIES);
            assert_eq!(
                found,
                [Some("Jane Roe".to_owned()), None, Some("Jane Roe".to_owned())],
                "{container}"
            );
        }
    }

    #[test]
    fn a_story_without_entries_goes_on() {
        let one = ENTRIES.join("\n");
        assert_eq!(speakers("article", &[&one])[1], Some("Jane Roe".to_owned()));
    }
}
