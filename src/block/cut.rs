//! Cuts a page's text into blocks.

use super::{Block, Maths, Piece, formula};
use crate::page::{Flow, Layout, NodeId, Page, Tag, hides};
use crate::text::{Byte, Span, is_space, push_folded, search};

/// The blocks of a page, in reading order, with their text. Text that is white space alone belongs to no block.
///
/// A block ends where a block-level element starts or ends, at a rule, at two line breaks in a row, which old pages write
/// for a paragraph, and at one after a line in a `font` of its own. Linear in the page.
#[must_use]
pub fn cut(page: &Page) -> Vec<Block> {
    let mut cutter =
        Cutter { page, blocks: Vec::new(), run: Run::default(), around: Vec::new(), context: Vec::new() };
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
    /// What was gathered around the open elements that interrupt a line.
    around: Vec<Run>,
    context: Vec<Context>,
}

/// The block that is being gathered.
#[derive(Default)]
struct Run {
    /// Its number among the blocks, where what stands within it was cut before it ended.
    number: Option<usize>,
    text: String,
    pieces: Vec<Piece>,
    formulas: Vec<Maths>,
    /// Line breaks since the last character.
    breaks: u32,
    /// A link, a control or a `span` ended since the last character: what follows is not glued to it.
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
    /// It is a card, or stands in one.
    card: bool,
    /// The text around goes on behind it.
    interrupts: bool,
}

impl Cutter<'_> {
    fn leave_until(&mut self, node: NodeId) {
        while let Some(context) = self.context.last().copied()
            && context.end <= node
        {
            if context.boundary {
                self.flush();
            }
            if context.interrupts {
                self.run = self.around.pop().unwrap_or_default();
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
        // A line of a listing may have a box of its own.
        let preformatted = outer.is_some_and(|outer| outer.preformatted);
        let boundary =
            flow == Flow::Block || tag == Tag::Button || layout.has(Layout::BLOCK) && !preformatted;
        if flow == Flow::Break {
            self.run.breaks += 1;
        }
        let hidden_outside = outer.is_some_and(|outer| outer.hidden);
        let opens_card = is_card(page, node, outer);
        let hidden = opens_card || hidden_outside || flow == Flow::Silent || is_hidden(page, node, tag);
        let hides = hidden && !hidden_outside;
        let interrupts = opens_card || hides && outer.is_some_and(|outer| is_in_line(page, outer));
        if interrupts {
            let mut around = std::mem::take(&mut self.run);
            if !around.pieces.is_empty() {
                around.number.get_or_insert(self.blocks.len());
            }
            self.around.push(around);
        }
        let card = opens_card || outer.is_some_and(|outer| outer.card);
        let boundary = boundary || hides || interrupts;
        if boundary {
            self.flush();
        }
        // In a paragraph a `span` may be part of a word; elsewhere it is a part of a line set apart by its style.
        let paragraph = outer.is_some_and(|outer| page.is(outer.container, Tag::P));
        let parts = matches!(tag, Tag::A | Tag::Label) || tag == Tag::Span && !paragraph;
        self.run.parted |= parts;
        self.context.push(Context {
            element: node,
            end: page.end(node),
            container: if boundary { node } else { outer.map_or(node, |outer| outer.container) },
            hidden,
            preformatted: preformatted || tag == Tag::Pre,
            boundary,
            parts,
            card,
            interrupts,
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

    /// Whether two words would run into one another: two links or parts of a line side by side without a space between them.
    fn touches(&self, text: &str) -> bool {
        let before = self.run.text.chars().next_back();
        let after = text.chars().next();
        // Letters without capitals, of scripts that part words.
        let plain = |c: char| {
            let unspaced = matches!(c, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}');
            c.is_numeric() || c.is_alphabetic() && !c.is_lowercase() && !c.is_uppercase() && !unspaced
        };
        // "… in an hour." "Photograph: …"
        let closes = |c: char| matches!(c, '.' | '!' | '?' | '…' | '”' | '»' | ')');
        before.zip(after).is_some_and(|(before, after)| {
            (before.is_lowercase() || plain(before)) && (after.is_uppercase() || plain(after))
                || closes(before) && after.is_uppercase()
        })
    }

    fn flush(&mut self) {
        let run = std::mem::take(&mut self.run);
        let Run { mut text, mut pieces, formulas, number, .. } = run;
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
        let Some(at) =
            begins_again(&text).filter(|_| formulas.is_empty() && self.captions(context.container))
        else {
            return self.push(number, text, pieces, formulas, context);
        };
        let rest = text.split_off(at);
        text.truncate(text.trim_end_matches([' ', '\n']).len());
        let (mut first, mut second) = (Vec::new(), Vec::new());
        let end = text.len() as u32;
        for Piece { node, span } in pieces {
            if span.start.0 < end {
                first.push(Piece { node, span: Span { start: span.start, end: Byte(span.end.0.min(end)) } });
            }
            if let Some(end) = span.end.0.checked_sub(at as u32).filter(|&end| end > 0) {
                let start = Byte(span.start.0.saturating_sub(at as u32));
                second.push(Piece { node, span: Span { start, end: Byte(end) } });
            }
        }
        self.push(number, text, first, Vec::new(), context);
        self.push(number.map(|number| number + 1), rest, second, Vec::new(), context);
    }

    /// Whether an element stands below a picture, by its tag or its name.
    fn captions(&self, element: NodeId) -> bool {
        const LEVELS: usize = 3;
        let page = self.page;
        page.inclusive_ancestors(element).take(LEVELS).any(|element| {
            matches!(page.tag(element), Some(Tag::Figcaption | Tag::Figure))
                || page.attribute(element, "class").is_some_and(|class| search::holds(class, "caption"))
        })
    }

    fn push(
        &mut self,
        number: Option<usize>,
        text: String,
        pieces: Vec<Piece>,
        formulas: Vec<Maths>,
        context: Context,
    ) {
        let element = self.tightest(&pieces, context.element);
        let block = Block {
            text,
            pieces,
            formulas,
            container: context.container,
            element,
            hidden: context.hidden,
            card: context.card,
            preformatted: context.preformatted,
        };
        self.blocks.insert(number.unwrap_or(self.blocks.len()), block);
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

/// Whether an element is a card that a page shows over its text while something in it is pointed at. Sources: WAI-ARIA 1.2,
/// "tooltip"; HTML Standard, "The popover attribute"; and blocks that no reader is told of within a line.
fn is_card(page: &Page, node: NodeId, outer: Option<Context>) -> bool {
    let within_line = || outer.is_some_and(|outer| is_in_line(page, outer));
    let holds_blocks =
        || page.children(node).any(|child| page.tag(child).is_some_and(|tag| tag.flow() == Flow::Block));
    // The parser of HTML ends a paragraph at a block within it: what follows it is loose.
    let tears_line = || {
        let next = page.following_siblings(node).next().and_then(|next| page.text(next));
        next.is_some_and(|text| !text.chars().all(is_space))
    };
    page.attributes(node).any(|(name, value)| match name {
        "role" => value == "tooltip",
        "popover" => true,
        "aria-hidden" => value == "true" && holds_blocks() && (within_line() || tears_line()),
        _ => false,
    })
}

/// Whether what stands inside an element stands within a line of a paragraph: the element is an inline one.
fn is_in_line(page: &Page, outer: Context) -> bool {
    outer.container != outer.element && matches!(page.tag(outer.container), Some(Tag::P | Tag::Li))
}

/// Where a short text says a second time what it says up to there: a caption for the eye and one for the ear.
fn begins_again(text: &str) -> Option<usize> {
    const TELLING: usize = 20;
    const LONGEST: usize = 1000;
    if text.len() < 2 * TELLING || text.len() > LONGEST {
        return None;
    }
    let second = text.chars().next()?.len_utf8();
    let at = second + search::find(&text[second..], &text[..text.floor_char_boundary(TELLING)])?;
    let said = text[..at].trim_end_matches([' ', '\n']);
    ((TELLING..at).contains(&said.len()) && text[at..].starts_with(said)).then_some(at)
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
            ("<div><span>Ann Lee</span><span>The mill</span></div>", vec!["Ann Lee The mill"]),
            ("<p><span>Mc</span><span>Lee</span></p>", vec!["McLee"]),
            ("<div><span>जोधपुर</span><span>लेखक: राजेश</span></div>", vec!["जोधपुर लेखक: राजेश"]),
            (
                "<figcaption><span>It took an hour.</span><span>Photo: Ann</span></figcaption>",
                vec!["It took an hour. Photo: Ann"],
            ),
            ("<p>  spaced \n out </p>", vec!["spaced out"]),
            ("<p><span>a</span> <span>b</span></p>", vec!["a b"]),
            (
                "<figcaption>The ferry in the ice. <i>The ferry in the ice.</i></figcaption>",
                vec!["The ferry in the ice.", "The ferry in the ice."],
            ),
            (
                "<figcaption>The ferry in the ice. The ferry in the ice. Photo: A</figcaption>",
                vec!["The ferry in the ice.", "The ferry in the ice. Photo: A"],
            ),
            (
                "<p>The ferry in the ice. The ferry in the ice.</p>",
                vec!["The ferry in the ice. The ferry in the ice."],
            ),
            (
                "<figcaption>No. No. No. No. No. No. No. No. No. No.</figcaption>",
                vec!["No. No. No. No. No. No. No. No. No. No."],
            ),
        ] {
            assert_eq!(texts(markup), expected, "{markup}");
        }
    }

    #[test]
    fn a_card_within_a_line_is_a_block_of_its_own_behind_that_line() {
        for (markup, expected) in [
            (
                "<p>The <a>bank</a><span role=tooltip>Founded in 1907.</span> said so.</p><p>Then</p>",
                vec![("The bank said so.", false), ("Founded in 1907.", true), ("Then", false)],
            ),
            (
                "<p>The <a>bank</a><div popover=auto><p>Founded.</p><p>In 1907.</p></div> said so.</p>",
                vec![("The bank said so.", false), ("Founded.", true), ("In 1907.", true)],
            ),
            (
                "<p>So said <a>Ann<span aria-hidden=true><div>Writes on ice.</div></span></a> and <a>Bo<i role=tooltip>On snow.</i></a>.</p>",
                vec![("So said Ann and Bo.", false), ("Writes on ice.", true), ("On snow.", true)],
            ),
            (
                "<p>So said <a>Ann<i style=display:none>Writes on ice.</i></a> twice.</p>",
                vec![("So said Ann twice.", false), ("Writes on ice.", false)],
            ),
            (
                "<p>So said <a>Ann</a></p><div aria-hidden=true><div>Writes on ice.</div></div>, twice.",
                vec![("So said Ann", false), ("Writes on ice.", true), (", twice.", false)],
            ),
            ("<p><b role=tooltip>Who?</b>She said so.</p>", vec![("Who?", true), ("She said so.", false)]),
            ("<p>Read on <span aria-hidden=true>→</span></p>", vec![("Read on →", false)]),
            ("<div aria-hidden=true><p>Not in a line.</p></div>", vec![("Not in a line.", false)]),
        ] {
            let blocks = cut(&page(markup));
            let found: Vec<_> = blocks.iter().map(|block| (block.text.as_str(), block.card)).collect();
            assert_eq!(found, expected, "{markup}");
        }
    }

    #[test]
    fn what_is_not_drawn_is_a_block_of_its_own_and_marked() {
        let page = page("<p>Seen <span style=display:none>unseen</span> again</p>");
        let blocks = cut(&page);
        let seen: Vec<_> = blocks.iter().map(|block| (block.text.as_str(), block.hidden)).collect();
        assert_eq!(seen, [("Seen", false), ("unseen", true), ("again", false)]);
    }

    #[test]
    fn a_listing_is_one_block_although_each_of_its_lines_has_a_box() {
        const BOX: u8 = Layout::BLOCK;
        let markup = "<pre><span>let a = 1;\n</span><span>let b = 2;\n</span></pre>";
        let page = crate::page::captured::parse(markup, &[BOX; 3], None).unwrap();
        assert_eq!(cut(&page).len(), 1);
    }
}
