//! What the browser captured, as a page: a linear tokenizer for HTML that a browser serialised.
//!
//! A serialised page is balanced, its attributes are quoted and its text is escaped, so that no tree builder is needed: the
//! k-th start tag is the k-th element. What a script wrote into the DOM can still break that (a `</script>` inside a
//! script); then [`Page::elements`] does not tell the browser's own count, and the caller sees it.
//!
//! Source: HTML Standard, "Serializing HTML fragments" (§13.3) and "Tokenization" (§13.2.5).

mod reference;
#[cfg(test)]
mod tests;

use super::{Builder, Page, PageError, Question};
use crate::text::search;
use memchr::memchr2;
use reference::decode;

/// How the page was read where it says `noscript`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Noscript {
    /// As text that is not escaped: the page's parser ran with scripting.
    Text,
    /// As elements: it ran without.
    Elements,
}

/// A live page that was not asked yet how it is laid out.
#[derive(Debug)]
pub struct Unanswered(Page);

impl Unanswered {
    /// What to ask, in the order of the elements.
    #[must_use]
    pub fn questions(&self) -> &[Question] {
        &self.0.questions
    }

    /// The page with the answers: one byte an element, by ordinal, see [`super::Layout`]. What was not asked for does not count.
    #[must_use]
    pub fn answered(mut self, layout: &[u8]) -> Page {
        self.0.answer(layout);
        self.0
    }
}

/// Reads HTML as a browser serialises it (`outerHTML`, `getHTML`): balanced, with quoted attributes.
///
/// `elements` is how many elements the browser counted: where that number says so, the page is read as one whose
/// `noscript` holds elements, else as text. Linear in `html`.
///
/// # Errors
///
/// As [`Builder::finish`].
pub fn tokenise(html: &str, elements: u32, url: Option<&str>) -> Result<Unanswered, PageError> {
    let page = parse_as(html, url, Noscript::Text, true)?;
    if page.elements() == elements || !html.contains("<noscript") {
        return Ok(Unanswered(page));
    }
    let other = parse_as(html, url, Noscript::Elements, true)?;
    Ok(Unanswered(if other.elements() == elements { other } else { page }))
}

/// As [`tokenise`], with the answers at once: as many bytes as the browser counted elements; none for a page that is not live.
///
/// # Errors
///
/// As [`Builder::finish`].
///
/// # Example
///
/// ```
/// let page = newsfold::page::captured::parse("<html><body><p>Rain &amp; wind</p></body></html>", &[], None)?;
/// assert_eq!(page.elements(), 3);
/// # Ok::<(), newsfold::page::PageError>(())
/// ```
pub fn parse(html: &str, layout: &[u8], url: Option<&str>) -> Result<Page, PageError> {
    if layout.is_empty() {
        return parse_as(html, url, Noscript::Text, false);
    }
    Ok(tokenise(html, layout.len() as u32, url)?.answered(layout))
}

/// As [`parse`], for a caller who knows what `noscript` holds and whether the page is live.
fn parse_as(html: &str, url: Option<&str>, noscript: Noscript, live: bool) -> Result<Page, PageError> {
    let builder = Builder::new(url).live(live).with_room(html.len());
    let mut tokenizer =
        Tokenizer { html, at: 0, builder, open: Vec::new(), noscript, scratch: String::new() };
    while tokenizer.at < html.len() {
        tokenizer.step();
    }
    tokenizer.builder.finish()
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Namespace {
    Html,
    Svg,
    MathMl,
}

/// An element whose end tag is still to come.
struct Open<'h> {
    /// As the source writes it.
    name: &'h str,
    namespace: Namespace,
    /// Its children are HTML though it is not. Source: HTML Standard, "HTML integration point".
    integrates_html: bool,
    /// Stands in an ordinary template: neither it nor what it holds is part of the page.
    inert: bool,
    /// Its children are not part of the page.
    inert_content: bool,
    /// Where its content begins.
    content: usize,
}

struct Tokenizer<'h> {
    html: &'h str,
    at: usize,
    builder: Builder,
    open: Vec<Open<'h>>,
    noscript: Noscript,
    /// A name in lower case or a value decoded, where the source's own cannot be used.
    scratch: String,
}

/// How far up an end tag looks for its start tag where the markup is not balanced, as no serialiser writes it.
const END_TAG_REACH: usize = 256;

impl<'h> Tokenizer<'h> {
    /// One run of text, or one tag, comment or declaration.
    fn step(&mut self) {
        let rest = &self.html[self.at..];
        let bytes = rest.as_bytes();
        if bytes[0] != b'<' {
            let end = search::byte(rest, b'<').unwrap_or(rest.len());
            self.at += end;
            self.text(&rest[..end]);
            return;
        }
        match bytes.get(1) {
            Some(c) if c.is_ascii_alphabetic() => self.start_tag(),
            Some(b'/') if bytes.get(2).is_some_and(u8::is_ascii_alphabetic) => self.end_tag(),
            Some(b'!') if rest.starts_with("<!--") => {
                // The dashes of the opening count for the end: `<!-->` is a whole comment.
                self.at += rest[2..].find("-->").map_or(rest.len(), |end| end + 5);
            }
            Some(b'!' | b'?' | b'/') => self.at += search::byte(rest, b'>').map_or(rest.len(), |end| end + 1),
            _ => {
                let end = search::byte(&rest[1..], b'<').map_or(rest.len(), |end| end + 1);
                self.at += end;
                self.text(&rest[..end]);
            }
        }
    }

    fn is_inert(&self) -> bool {
        self.open.last().is_some_and(|open| open.inert || open.inert_content)
    }

    fn text(&mut self, text: &str) {
        if !self.is_inert() {
            let builder = &mut self.builder;
            decode(text, |piece| builder.text(piece));
        }
    }

    fn start_tag(&mut self) {
        let start = self.at;
        let name = self.name(start + 1);
        self.at = start + 1 + name.len();
        let inert = self.is_inert();
        let namespace = self.namespace(name);
        let is_template = namespace == Namespace::Html && name.eq_ignore_ascii_case("template");
        let is_shadow = is_template && !inert && self.is_shadow_root(start);
        if is_shadow {
            self.builder.open_shadow();
        } else if !inert {
            let name = lower_case(name, &mut self.scratch);
            self.builder.open(name);
        }
        let tag = self.attributes(!inert && !is_shadow);
        if (namespace == Namespace::Html && is_void(name))
            || (namespace != Namespace::Html && tag.self_closing)
        {
            if !inert {
                self.builder.close();
            }
            return;
        }
        self.open.push(Open {
            name,
            namespace,
            integrates_html: integrates_html(namespace, name) || tag.encodes_html,
            inert,
            inert_content: is_template && !is_shadow,
            content: self.at,
        });
        if namespace == Namespace::Html && self.is_raw_text(name) {
            let end = self.raw_text_end(name);
            if !inert {
                self.builder.text(&self.html[self.at..end]);
            }
            self.at = end;
        }
    }

    fn end_tag(&mut self) {
        let name = self.name(self.at + 2);
        self.at += 2 + name.len();
        self.at += search::byte(&self.html[self.at..], b'>').map_or(self.html.len() - self.at, |end| end + 1);
        let reach = self.open.iter().rev().take(END_TAG_REACH);
        let Some(closed) = reach.enumerate().find(|(_, open)| open.name.eq_ignore_ascii_case(name)) else {
            return;
        };
        for _ in 0..=closed.0 {
            if self.open.pop().is_some_and(|open| !open.inert) {
                self.builder.close();
            }
        }
    }

    fn name(&self, from: usize) -> &'h str {
        let rest = &self.html[from..];
        let end = rest.bytes().position(|b| is_space(b) || b == b'/' || b == b'>').unwrap_or(rest.len());
        &rest[..end]
    }

    fn namespace(&self, name: &str) -> Namespace {
        match self.open.last() {
            Some(parent) if parent.namespace != Namespace::Html && !parent.integrates_html => {
                // Source: HTML Standard, §13.2.6 "Tree construction": the one way from MathML to SVG.
                let embeds = parent.name.eq_ignore_ascii_case("annotation-xml") && name == "svg";
                if embeds { Namespace::Svg } else { parent.namespace }
            }
            _ => match name {
                "svg" => Namespace::Svg,
                "math" => Namespace::MathMl,
                _ => Namespace::Html,
            },
        }
    }

    /// Whether the template that starts at `start` is how a shadow root is written: first thing in an element that can have one.
    fn is_shadow_root(&self, start: usize) -> bool {
        let Some(host) = self.open.last() else { return false };
        let rest = self.html[self.at..].trim_start_matches([' ', '\n', '\t']);
        host.namespace == Namespace::Html
            && host.content == start
            && can_host_shadow(host.name)
            && rest
                .strip_prefix("shadowrootmode=\"")
                .is_some_and(|mode| mode.starts_with("open\"") || mode.starts_with("closed\""))
    }

    fn is_raw_text(&self, name: &str) -> bool {
        match name {
            "noscript" => self.noscript == Noscript::Text,
            _ => matches!(name, "script" | "style" | "xmp" | "iframe" | "noembed" | "noframes" | "plaintext"),
        }
    }

    /// Where the end tag of the raw text that begins here starts; the end of the page where it has none.
    ///
    /// Text that ran to the end of its source holds what looks like its end tag (`plaintext`, a script in a comment that
    /// is not closed): the last one is its own.
    fn raw_text_end(&self, name: &str) -> usize {
        let is_script = name == "script";
        let mut escape = Escape::None;
        let mut at = self.at;
        let mut last = self.html.len();
        while let Some(found) =
            memchr2(b'<', if is_script { b'-' } else { b'<' }, &self.html.as_bytes()[at..])
        {
            at += found;
            let rest = &self.html.as_bytes()[at..];
            if rest[0] == b'-' {
                if is_script && rest.starts_with(b"-->") {
                    escape = Escape::None;
                }
            } else if is_tag(rest, b"</", name) {
                if escape != Escape::Double && name != "plaintext" {
                    return at;
                }
                escape = Escape::Single;
                last = at;
            } else if is_script && escape == Escape::None && rest.starts_with(b"<!--") {
                escape = Escape::Single;
                // The opening's dashes may be the closing's.
                at += 1;
            } else if escape == Escape::Single && is_tag(rest, b"<", name) {
                escape = Escape::Double;
            }
            at += 1;
        }
        last
    }

    /// Reads up to the tag's end, and tells the builder of each attribute where `reported`.
    fn attributes(&mut self, reported: bool) -> TagEnd {
        let mut tag = TagEnd::default();
        let html = self.html;
        let bytes = html.as_bytes();
        loop {
            self.skip_space();
            match bytes.get(self.at) {
                None => return tag,
                Some(b'>') => {
                    self.at += 1;
                    return tag;
                }
                Some(b'/') => {
                    self.at += 1;
                    tag.self_closing = bytes.get(self.at) == Some(&b'>');
                    continue;
                }
                Some(_) => {}
            }
            let start = self.at;
            // An equals sign at the beginning is part of the name.
            self.at += 1;
            self.at += bytes[self.at..]
                .iter()
                .position(|&b| is_space(b) || matches!(b, b'/' | b'>' | b'='))
                .unwrap_or(bytes.len() - self.at);
            let name = &html[start..self.at];
            let value = self.value();
            tag.encodes_html |= name.eq_ignore_ascii_case("encoding")
                && (value.eq_ignore_ascii_case("text/html")
                    || value.eq_ignore_ascii_case("application/xhtml+xml"));
            if reported {
                self.attribute(name, value);
            }
        }
    }

    fn attribute(&mut self, name: &str, value: &str) {
        let mut decoded = String::new();
        let value = if search::byte(value, b'&').is_some() {
            decode(value, |piece| decoded.push_str(piece));
            &decoded
        } else {
            value
        };
        let name = lower_case(name, &mut self.scratch);
        self.builder.attribute(name, value);
    }

    /// The value after an attribute's name, as the source writes it.
    fn value(&mut self) -> &'h str {
        let html = self.html;
        let after_name = self.at;
        self.skip_space();
        if html.as_bytes().get(self.at) != Some(&b'=') {
            self.at = after_name;
            return "";
        }
        self.at += 1;
        self.skip_space();
        let rest = &html[self.at..];
        let (value, length) = if let Some(&quote @ (b'"' | b'\'')) = rest.as_bytes().first() {
            let end = search::byte(&rest[1..], quote).map_or(rest.len(), |end| end + 1);
            (&rest[1..end], (end + 1).min(rest.len()))
        } else {
            let end = rest.bytes().position(|b| is_space(b) || b == b'>').unwrap_or(rest.len());
            (&rest[..end], end)
        };
        self.at += length;
        value
    }

    fn skip_space(&mut self) {
        let rest = &self.html.as_bytes()[self.at..];
        self.at += rest.iter().position(|&b| !is_space(b)).unwrap_or(rest.len());
    }
}

#[derive(Default)]
struct TagEnd {
    self_closing: bool,
    /// Says that what it holds is HTML, as `annotation-xml` can.
    encodes_html: bool,
}

/// How deep in a comment a script's text is. Source: HTML Standard, "Script data escaped state" and after.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Escape {
    None,
    Single,
    Double,
}

const fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\n' | b'\t' | b'\r' | 0xc)
}

/// Whether `rest` begins with a tag of that name: `before`, the name in any case, and what ends a name.
fn is_tag(rest: &[u8], before: &[u8], name: &str) -> bool {
    rest.strip_prefix(before).is_some_and(|rest| {
        rest.get(..name.len()).is_some_and(|found| found.eq_ignore_ascii_case(name.as_bytes()))
            && rest.get(name.len()).is_none_or(|&b| is_space(b) || matches!(b, b'/' | b'>'))
    })
}

fn lower_case<'a>(name: &'a str, scratch: &'a mut String) -> &'a str {
    if name.bytes().any(|b| b.is_ascii_uppercase()) {
        scratch.clear();
        scratch.push_str(name);
        scratch.make_ascii_lowercase();
        scratch
    } else {
        name
    }
}

/// Source: HTML Standard, "serializes as void".
fn is_void(name: &str) -> bool {
    super::Tag::named(name).is_void() || matches!(name, "basefont" | "bgsound" | "keygen")
}

/// Source: HTML Standard, "HTML integration point" and "`MathML` text integration point".
fn integrates_html(namespace: Namespace, name: &str) -> bool {
    match namespace {
        Namespace::Html => false,
        Namespace::Svg => name.eq_ignore_ascii_case("foreignObject") || matches!(name, "desc" | "title"),
        Namespace::MathMl => matches!(name, "mi" | "mo" | "mn" | "ms" | "mtext"),
    }
}

/// Whether an element of this name can have a shadow root. Source: DOM Standard, "valid shadow host name".
pub(super) fn can_host_shadow(name: &str) -> bool {
    name.contains('-')
        || matches!(
            name,
            "article"
                | "aside"
                | "blockquote"
                | "body"
                | "div"
                | "footer"
                | "h1"
                | "h2"
                | "h3"
                | "h4"
                | "h5"
                | "h6"
                | "header"
                | "main"
                | "nav"
                | "p"
                | "section"
                | "span"
        )
}
