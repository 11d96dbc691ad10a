//! Cuts a page's text into blocks.

use super::{Block, Maths, Piece, formula};
use crate::page::{Flow, Layout, NodeId, Page, Tag, hides};
use crate::text::{Span, is_space, push_folded};

/// The blocks of a page, in reading order, with their text. Text that is white space alone belongs to no block.
///
/// A block ends where a block-level element starts or ends, at a rule, at two line breaks in a row, which old pages write
/// for a paragraph, and at one after a line in a `font` of its own. Linear in the page.
#[must_use]
pub fn cut(page: &Page) -> Vec<Block> {
    let mut cutter = Cutter { page, blocks: Vec::new(), run: Run::default(), context: Vec::new() };
    // Where the last formula ends.
    let mut past = NodeId(0);
    for node in page.nodes() {
        if node < past || is_trace(page, node, past) {
            continue;
        }
        cutter.leave_until(node);
        if let Some(text) = page.text(node) {
            cutter.text(node, text);
            continue;
        }
        cutter.enter(node);
        if let Some(math) = formula(page, node) {
            cutter.formula(node, math);
            past = page.end(node);
        }
    }
    cutter.leave_until(NodeId(page.len() as u32));
    cutter.flush();
    cutter.blocks
}

/// Whether an empty element was left where a formula was written: a box before one, or a script after the last, which ended
/// before `past`.
fn is_trace(page: &Page, node: NodeId, past: NodeId) -> bool {
    let next = page.end(node);
    next.0 == node.0 + 1
        && (page.is(node, Tag::Span) && (next.0 as usize) < page.len() && formula(page, next).is_some()
            || node == past && page.is(node, Tag::Script))
}

struct Cutter<'p> {
    page: &'p Page,
    blocks: Vec<Block>,
    run: Run,
    context: Vec<Context>,
}

/// The block that is being gathered.
#[derive(Default)]
struct Run {
    text: String,
    pieces: Vec<Piece>,
    formulas: Vec<Maths>,
    /// Line breaks since the last character.
    breaks: u32,
    /// A link or a control ended since the last character: what follows is not glued to it.
    parted: bool,
}

/// What holds inside an open element.
#[derive(Clone, Copy)]
#[allow(clippy::struct_excessive_bools, reason = "each holds or not by itself")]
struct Context {
    element: NodeId,
    end: NodeId,
    container: NodeId,
    hidden: bool,
    preformatted: bool,
    boundary: bool,
    parts: bool,
}

impl Cutter<'_> {
    fn leave_until(&mut self, node: NodeId) {
        while let Some(context) = self.context.last().copied()
            && context.end <= node
        {
            if context.boundary {
                self.flush();
            }
            self.run.parted |= context.parts;
            self.context.pop();
        }
    }

    fn enter(&mut self, node: NodeId) {
        let page = self.page;
        let Some(tag) = page.tag(node) else { return };
        let outer = self.context.last().copied();
        let layout = page.layout(node);
        let flow = tag.flow();
        let boundary = flow == Flow::Block || tag == Tag::Button || layout.has(Layout::BLOCK);
        if flow == Flow::Break {
            self.run.breaks += 1;
        }
        let hidden =
            outer.is_some_and(|outer| outer.hidden) || flow == Flow::Silent || is_hidden(page, node, tag);
        let hides = hidden && !outer.is_some_and(|outer| outer.hidden);
        let boundary = boundary || hides;
        if boundary {
            self.flush();
        }
        let parts = matches!(tag, Tag::A | Tag::Label);
        self.run.parted |= parts;
        self.context.push(Context {
            element: node,
            end: page.end(node),
            container: if boundary { node } else { outer.map_or(node, |outer| outer.container) },
            hidden,
            preformatted: tag == Tag::Pre || outer.is_some_and(|outer| outer.preformatted),
            boundary,
            parts,
        });
    }

    fn text(&mut self, node: NodeId, text: &str) {
        let Some(context) = self.context.last().copied() else { return };
        if context.preformatted {
            let start = self.run.text.len();
            self.run.text.push_str(text);
            self.run.pieces.push(Piece { node, span: Span::bytes(start, self.run.text.len()) });
            return;
        }
        if text.chars().all(is_space) {
            if !self.run.text.is_empty() && self.run.breaks == 0 {
                push_folded(&mut self.run.text, " ");
            }
            return;
        }
        match self.run.breaks {
            0 if self.run.parted && !text.starts_with(is_space) && self.touches(text) => {
                push_folded(&mut self.run.text, " ");
            }
            0 => {}
            1 if self.sets_its_own_line(node) => self.flush(),
            1 if !self.run.text.is_empty() => {
                self.run.text.truncate(self.run.text.trim_end_matches(' ').len());
                self.run.text.push('\n');
            }
            _ => self.flush(),
        }
        self.run.breaks = 0;
        self.run.parted = false;
        let mut start = self.run.text.len();
        push_folded(&mut self.run.text, text);
        if self.run.text[start..].starts_with(' ') {
            start += 1;
        }
        self.run.pieces.push(Piece { node, span: Span::bytes(start, self.run.text.len()) });
    }

    /// A formula is one piece, whatever stands in it. It is drawn where its `MathML` is hidden from those who see.
    fn formula(&mut self, element: NodeId, math: NodeId) {
        let (maths, line) = Maths::of(self.page, math);
        if line.is_empty() {
            return;
        }
        let space = if self.page.attribute(math, "display") == Some("block") { " " } else { "" };
        push_folded(&mut self.run.text, space);
        self.text(element, &line);
        push_folded(&mut self.run.text, space);
        self.run.formulas.push(maths);
    }

    /// Whether the gathered text is a line in a `font` of its own, which ended before `node`: old pages set headline, byline
    /// and date so, each on its line.
    fn sets_its_own_line(&self, node: NodeId) -> bool {
        const LEVELS: usize = 8;
        let (Some(first), Some(last)) = (self.run.pieces.first(), self.run.pieces.last()) else {
            return false;
        };
        let font =
            self.page.ancestors(last.node).take(LEVELS).find(|&element| self.page.is(element, Tag::Font));
        font.is_some_and(|font| font < first.node && self.page.end(font) <= node)
    }

    /// Whether two words would run into one another: two links side by side without a space between them.
    fn touches(&self, text: &str) -> bool {
        let before = self.run.text.chars().next_back();
        let after = text.chars().next();
        before.is_some_and(|c| c.is_lowercase() || c.is_numeric())
            && after.is_some_and(|c| c.is_uppercase() || c.is_numeric())
    }

    fn flush(&mut self) {
        let run = std::mem::take(&mut self.run);
        let Run { mut text, mut pieces, formulas, .. } = run;
        let Some(context) = self.context.last().copied() else { return };
        if !context.preformatted {
            text.truncate(text.trim_end_matches([' ', '\n']).len());
        } else if text.chars().all(char::is_whitespace) {
            return;
        }
        if text.is_empty() {
            return;
        }
        let end = text.len() as u32;
        for piece in &mut pieces {
            piece.span.end.0 = piece.span.end.0.min(end);
        }
        let element = self.tightest(&pieces, context.element);
        self.blocks.push(Block {
            text,
            pieces,
            formulas,
            container: context.container,
            element,
            hidden: context.hidden,
            preformatted: context.preformatted,
        });
    }

    /// The tightest element that holds the first and the last piece.
    fn tightest(&self, pieces: &[Piece], fallback: NodeId) -> NodeId {
        let (Some(first), Some(last)) = (pieces.first(), pieces.last()) else { return fallback };
        self.page
            .ancestors(first.node)
            .find(|&element| self.page.end(element) > last.node)
            .unwrap_or(fallback)
    }
}

/// Whether the element itself keeps its text from being drawn.
fn is_hidden(page: &Page, node: NodeId, tag: Tag) -> bool {
    if page.layout(node).has(Layout::HIDDEN) || page.is_hidden_by_sheet(node) {
        return true;
    }
    let mut hidden = tag == Tag::Dialog;
    for (name, value) in page.attributes(node) {
        match name {
            "open" if tag == Tag::Dialog => hidden = false,
            "hidden" if !value.eq_ignore_ascii_case("until-found") => return true,
            "style" if hides(value) => return true,
            _ => {}
        }
    }
    hidden
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::Builder;

    /// Builds a page from markup of start tags, end tags and text; attributes as `[name=value]` after the name.
    fn page(markup: &str) -> Page {
        let mut builder = Builder::new(None);
        builder.open("body");
        for part in markup.split_inclusive('>').flat_map(|part| match part.find('<') {
            Some(at) => vec![&part[..at], &part[at..]],
            None => vec![part],
        }) {
            match part.strip_prefix('<').and_then(|tag| tag.strip_suffix('>')) {
                None => builder.text(part),
                Some(tag) if tag.starts_with('/') => builder.close(),
                Some(tag) => {
                    let (name, attribute) = tag.split_once(' ').unwrap_or((tag, ""));
                    builder.open(name);
                    if let Some((key, value)) = attribute.split_once('=') {
                        builder.attribute(key, value);
                    }
                    if Tag::named(name).is_void() {
                        builder.close();
                    }
                }
            }
        }
        builder.finish().unwrap()
    }

    fn texts(markup: &str) -> Vec<String> {
        cut(&page(markup)).into_iter().map(|block| block.text).collect()
    }

    #[test]
    fn text_is_cut_where_a_reader_sees_a_break() {
        for (markup, expected) in [
            ("<p>One <b>bold</b> word.</p><p>Two.</p>", vec!["One bold word.", "Two."]),
            ("<div>Loose <p>inner</p> tail</div>", vec!["Loose", "inner", "tail"]),
            ("<div>First<br><br>Second<br>line</div>", vec!["First", "Second\nline"]),
            ("<div>First<br> <br>Second</div>", vec!["First", "Second"]),
            ("<td><font>Title</font><br><font>By A</font><br>Text</td>", vec!["Title", "By A", "Text"]),
            ("<font>First<br>Second</font>", vec!["First\nSecond"]),
            ("<pre>a\n  b</pre>", vec!["a\n  b"]),
            ("<p>Text <button>Share</button></p>", vec!["Text", "Share"]),
            ("<div><a>Home</a><a>World</a></div>", vec!["Home World"]),
            ("<p>  spaced \n out </p>", vec!["spaced out"]),
            ("<p><span>a</span> <span>b</span></p>", vec!["a b"]),
        ] {
            assert_eq!(texts(markup), expected, "{markup}");
        }
    }

    #[test]
    fn what_is_not_drawn_is_a_block_of_its_own_and_marked() {
        let page = page("<p>Seen <span style=display:none>unseen</span> again</p>");
        let blocks = cut(&page);
        let seen: Vec<_> = blocks.iter().map(|block| (block.text.as_str(), block.hidden)).collect();
        assert_eq!(seen, [("Seen", false), ("unseen", true), ("again", false)]);
    }
}
