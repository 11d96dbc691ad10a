//! The picture that a story leads with: the one that stands by its headline, else the one that the page declares.

use serde::Serialize;

use super::item::{Image, Item, Source};
use crate::block::Block;
use crate::feature::hints::Hint;
use crate::feature::phrases::{Listed, Phrases};
use crate::feature::{Declared, Measured, Picture};
use crate::page::Page;
use crate::text::{normal, search};
use crate::verdict::{Role, Verdict};

/// The picture that a story leads with.
#[derive(Clone, Debug, Default, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Lead {
    /// Candidates as the page gives them, best first by the page's own order.
    pub sources: Vec<Source>,
    /// What stands for it where it cannot be seen.
    pub alt: String,
    /// What it shows, without who made it.
    pub caption: Option<String>,
    /// Who made it or owns it.
    pub credit: Option<String>,
    /// Index in the Report's article of the figure that shows it; `None` where none does.
    pub item: Option<usize>,
}

/// A picture after this many paragraphs illustrates the text rather than leads it.
const PARAGRAPHS: usize = 2;
/// Pictures whose shorter side (CSS pixels) is known and shorter are signs and portraits.
const SMALLEST: u32 = 150;

/// The story's lead picture. What stands by the headline goes before what is declared; where both are the same picture, that is
/// it, wherever in the article it stands. `shown` gives each rendered block's index in the Report. Linear in the article.
#[must_use]
pub fn lead(
    page: &Page,
    measured: &Measured,
    verdicts: &[Verdict],
    shown: &[Option<usize>],
    article: &[Item],
    declared: &Declared,
    phrases: &Phrases,
) -> Option<Lead> {
    let blocks: Vec<usize> = (0..shown.len()).filter(|&index| shown[index].is_some()).collect();
    let known = declared_pictures(declared);
    let mut found: Option<(usize, &Image, &[usize])> = None;
    let mut paragraphs = 0;
    'article: for (at, item) in article.iter().enumerate() {
        let (images, captions) = match item {
            Item::Figure { images, captions } => (images, captions),
            Item::Block { block, .. } => {
                paragraphs += usize::from(verdicts[blocks[*block]].role == Role::Paragraph);
                continue;
            }
            _ => continue,
        };
        for image in images.iter().filter(|image| is_of_story(image)) {
            if image.sources.iter().any(|source| is_known(&known, &source.url)) {
                found = Some((at, image, captions));
                break 'article;
            }
            if found.is_none() && paragraphs <= PARAGRAPHS {
                found = Some((at, image, captions));
            }
        }
    }
    let mut lead = Lead::default();
    if let Some((item, image, captions)) = found {
        lead.item = Some(item);
        lead.sources.clone_from(&image.sources);
        lead.alt.clone_from(&image.alt);
        for index in captions.iter().map(|&caption| blocks[caption]) {
            let block = measured.subjects[index].block;
            let credit = match verdicts[index].role {
                Role::Credit => 0,
                _ => credit_in(page, measured, block, phrases),
            };
            let opens = |c: char| matches!(c, ' ' | '\n' | '(' | '[' | '|' | '/' | '–' | '—');
            let (caption, credit) = block.text.split_at(credit);
            add(&mut lead.caption, caption.trim_end_matches(opens));
            add(&mut lead.credit, credit.trim_start_matches(opens));
        }
    } else {
        lead.sources.push(Source { url: known.first()?.0.url.clone(), width: 0 });
    }
    // What is declared of the same picture, in other words or sizes.
    for (picture, name) in &known {
        if lead.sources.iter().any(|source| file_name(&source.url) == *name) {
            lead.caption = lead.caption.or_else(|| picture.caption.clone());
            lead.credit = lead.credit.or_else(|| picture.credit.clone());
            if let Some(alt) = picture.alt.as_ref().filter(|_| lead.alt.is_empty()) {
                lead.alt.clone_from(alt);
            }
        }
    }
    Some(lead)
}

/// The pictures that a page declares for its story, with their names: its publisher's signs and what stands for a missing
/// picture are none.
fn declared_pictures(declared: &Declared) -> Vec<(&Picture, Vec<String>)> {
    let mut found = Vec::new();
    for picture in &declared.pictures {
        let name = file_name(&picture.url);
        let is_logo = declared.logos.iter().any(|logo| file_name(&logo.url) == name);
        if !is_logo && !is_stand_in(&name) && (picture.side == 0 || picture.side >= SMALLEST) {
            found.push((picture, name));
        }
    }
    found
}

fn is_known(known: &[(&Picture, Vec<String>)], url: &str) -> bool {
    let own = file_name(url);
    known.iter().any(|(_, name)| *name == own)
}

fn is_of_story(image: &Image) -> bool {
    let is_small = |side| side > 0 && side < SMALLEST;
    let is_none = |source: &Source| source.url.starts_with("data:") || is_stand_in(&file_name(&source.url));
    !is_small(image.width) && !is_small(image.height) && !image.sources.iter().any(is_none)
}

/// Words by which sites name the file of their own sign and of what stands for a missing picture.
const STAND_INS: &[&str] = &["logo", "logos", "placeholder", "default", "fallback", "favicon", "noimage"];

/// Whether a file's name says so: a long name with such a word in it tells what a picture shows.
fn is_stand_in(name: &[String]) -> bool {
    const WORDS: usize = 4;
    name.len() <= WORDS && name.iter().any(|word| STAND_INS.contains(&word.as_str()))
}

/// What names a picture whatever its size, in lower case: the words of its file's name without ending and sizes, with those of
/// the folders above until they are long enough to name one.
#[inline(never)]
fn file_name(url: &str) -> Vec<String> {
    const TELLING: usize = 8;
    // A service for sizes has the picture's own address in its own.
    let inner = search::rfind(url, "http").unwrap_or(0);
    let url = search::replaced(&url[inner..], "%2F", "/").to_ascii_lowercase();
    let end = url.bytes().position(|byte| matches!(byte, b'?' | b'#' | b'&')).unwrap_or(url.len());
    let mut words: Vec<String> = Vec::new();
    let mut letters = 0;
    for part in url[..end].rsplit('/') {
        for word in part.split(|c: char| !c.is_alphanumeric()).filter(|word| !is_size(word)) {
            letters += word.len();
            words.push(word.to_owned());
        }
        if letters >= TELLING {
            break;
        }
    }
    words
}

/// Whether a word in an address says how large a picture is or how it is stored: "1024x683", "w640", "scaled", "jpg".
fn is_size(word: &str) -> bool {
    let letters = word.trim_matches(|c: char| c.is_ascii_digit());
    letters.len() < word.len() && matches!(letters, "x" | "w" | "h" | "px") || SIZES.contains(&word)
}

const SIZES: &[&str] = &[
    "", "scaled", "large", "medium", "small", "thumb", "original", "jpg", "jpeg", "png", "webp", "avif",
    "gif",
];

/// Where a caption's credit begins: in an element that is called so, else after a mark with one of the phrases that open
/// credits; at the caption's end where it has none.
fn credit_in(page: &Page, measured: &Measured, block: &Block, phrases: &Phrases) -> usize {
    const LONGEST: usize = 120;
    let text = &block.text;
    for piece in &block.pieces {
        let mut inside = page.ancestors(piece.node).take_while(|&element| element > block.container);
        if inside.any(|element| measured.context.around(element).own.has(Hint::Credit)) {
            return piece.span.start.0 as usize;
        }
    }
    for (at, c) in text.char_indices() {
        let is_mark = matches!(c, '.' | '!' | '?' | '(' | '[' | '|' | '/' | '–' | '—' | '\n');
        if is_mark && text.len() - at <= LONGEST && phrases.opens(&normal(&text[at..]), Listed::Credit) {
            return at + c.len_utf8();
        }
    }
    text.len()
}

/// Adds a text to those that are there.
fn add(to: &mut Option<String>, text: &str) {
    let text = text.strip_suffix(')').filter(|inside| !inside.contains('(')).unwrap_or(text);
    if !text.is_empty() {
        let all = to.get_or_insert_default();
        all.push_str(if all.is_empty() { "" } else { " " });
        all.push_str(text);
    }
}
