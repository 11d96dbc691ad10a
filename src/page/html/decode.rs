//! Bytes of a file as text, in the encoding that a browser would choose.

use std::borrow::Cow;

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

/// Decodes the bytes of an HTML file: a byte order mark decides, else what the file declares, else whether it is valid
/// UTF-8, else windows-1252. Never fails: what the encoding does not know becomes U+FFFD.
///
/// Source: HTML Standard, "Determining the character encoding" (§13.2.3.2); for files without a declaration its advice that
/// bytes which match the UTF-8 pattern are UTF-8.
///
/// # Example
///
/// ```
/// use newsfold::page::html::decode;
/// assert_eq!(decode(b"<meta charset=iso-8859-2>\xb1"), "<meta charset=iso-8859-2>ą");
/// ```
#[must_use]
pub fn decode(bytes: &[u8]) -> Cow<'_, str> {
    // `Encoding::decode` lets a byte order mark decide over what it is told.
    encoding(bytes).decode(bytes).0
}

fn encoding(bytes: &[u8]) -> &'static Encoding {
    if let Some(declared) = declared(bytes) {
        return declared;
    }
    if std::str::from_utf8(bytes).is_ok() { UTF_8 } else { WINDOWS_1252 }
}

/// How far the standard lets a browser look for a declaration before it starts to parse.
const PRESCAN: usize = 1024;

/// Elements of the head: past [`PRESCAN`], the search goes on as long as there are no others, as Chromium's does.
const HEAD: &[&[u8]] =
    &[b"base", b"head", b"html", b"link", b"meta", b"noscript", b"object", b"script", b"style", b"title"];

/// The encoding that the bytes declare. Source: HTML Standard, "prescan a byte stream to determine its encoding".
fn declared(bytes: &[u8]) -> Option<&'static Encoding> {
    match bytes {
        [b'<', 0, b'?', 0, b'x', 0, ..] => return Some(UTF_16LE),
        [0, b'<', 0, b'?', 0, b'x', ..] => return Some(UTF_16BE),
        _ => {}
    }
    let mut scan = Scan { bytes, at: 0 };
    while scan.at < bytes.len() {
        let rest = &bytes[scan.at..];
        if rest.starts_with(b"<!--") {
            // The dashes of the opening count for the end.
            scan.at += find(&rest[2..], b"-->").map_or(rest.len(), |end| end + 5);
        } else if rest[0] == b'<' && rest.get(1).is_some_and(u8::is_ascii_alphabetic) {
            scan.at += 1;
            let name = scan.name();
            if name.eq_ignore_ascii_case(b"meta") {
                if let Some(encoding) = scan.meta() {
                    return Some(encoding);
                }
            } else {
                if scan.at > PRESCAN && !HEAD.iter().any(|head| name.eq_ignore_ascii_case(head)) {
                    break;
                }
                while scan.attribute().is_some() {}
            }
        } else if rest.starts_with(b"</") && rest.get(2).is_some_and(u8::is_ascii_alphabetic) {
            scan.at += 2;
            scan.name();
            while scan.attribute().is_some() {}
        } else if rest[0] == b'<' && matches!(rest.get(1), Some(b'!' | b'/' | b'?')) {
            scan.at += find(rest, b">").map_or(rest.len(), |end| end + 1);
        } else {
            scan.at += 1 + rest[1..].iter().position(|&b| b == b'<').unwrap_or(rest.len() - 1);
        }
    }
    xml_declaration(bytes)
}

/// Source: HTML Standard, "get an XML encoding".
fn xml_declaration(bytes: &[u8]) -> Option<&'static Encoding> {
    let declaration = bytes.strip_prefix(b"<?xml")?;
    let declaration = &declaration[..find(declaration, b">")?];
    let after = &declaration[find(declaration, b"encoding")? + b"encoding".len()..];
    let after = after.trim_ascii_start().strip_prefix(b"=")?.trim_ascii_start();
    let (&quote, after) = after.split_first()?;
    if !matches!(quote, b'"' | b'\'') {
        return None;
    }
    labelled(&after[..find(after, &[quote])?])
}

/// The encoding of that label, as a declaration inside ASCII-compatible bytes can mean it.
fn labelled(label: &[u8]) -> Option<&'static Encoding> {
    let encoding = Encoding::for_label(label)?;
    Some(if encoding == UTF_16LE || encoding == UTF_16BE {
        UTF_8
    } else if encoding == encoding_rs::X_USER_DEFINED {
        WINDOWS_1252
    } else {
        encoding
    })
}

/// Source: HTML Standard, "extracting a character encoding from a meta element".
fn from_content(content: &[u8]) -> Option<&'static Encoding> {
    let lower = content.to_ascii_lowercase();
    let mut rest = lower.as_slice();
    loop {
        rest = rest[find(rest, b"charset")? + b"charset".len()..].trim_ascii_start();
        if let Some(value) = rest.strip_prefix(b"=") {
            let value = value.trim_ascii_start();
            return match value.first()? {
                quote @ (b'"' | b'\'') => labelled(&value[1..=find(&value[1..], &[*quote])?]),
                _ => labelled(value.split(|&b| b.is_ascii_whitespace() || b == b';').next()?),
            };
        }
    }
}

fn find(bytes: &[u8], what: &[u8]) -> Option<usize> {
    bytes.windows(what.len()).position(|window| window == what)
}

/// A place in the bytes.
struct Scan<'b> {
    bytes: &'b [u8],
    at: usize,
}

impl<'b> Scan<'b> {
    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn skip(&mut self, skipped: impl Fn(u8) -> bool) {
        while self.peek().is_some_and(&skipped) {
            self.at += 1;
        }
    }

    fn taken(&mut self, taken: impl Fn(u8) -> bool) -> &'b [u8] {
        let start = self.at;
        self.skip(taken);
        &self.bytes[start..self.at]
    }

    fn name(&mut self) -> &'b [u8] {
        self.taken(|b| !b.is_ascii_whitespace() && !matches!(b, b'>' | b'/'))
    }

    /// The next attribute's name and value as written. Source: HTML Standard, "get an attribute".
    fn attribute(&mut self) -> Option<(&'b [u8], &'b [u8])> {
        self.skip(|b| b.is_ascii_whitespace() || b == b'/');
        if self.peek()? == b'>' {
            self.at += 1;
            return None;
        }
        let start = self.at;
        self.at += 1;
        self.skip(|b| !b.is_ascii_whitespace() && !matches!(b, b'=' | b'/' | b'>'));
        let name = &self.bytes[start..self.at];
        self.skip(|b| b.is_ascii_whitespace());
        if self.peek() != Some(b'=') {
            return Some((name, &[]));
        }
        self.at += 1;
        self.skip(|b| b.is_ascii_whitespace());
        let value = match self.peek()? {
            quote @ (b'"' | b'\'') => {
                self.at += 1;
                let value = self.taken(|b| b != quote);
                self.at += 1;
                value
            }
            _ => self.taken(|b| !b.is_ascii_whitespace() && b != b'>'),
        };
        Some((name, value))
    }

    /// The encoding that the attributes of a `meta` name.
    fn meta(&mut self) -> Option<&'static Encoding> {
        let (mut is_pragma, mut charset, mut content) = (false, None, None);
        let mut seen: Vec<Vec<u8>> = Vec::new();
        while let Some((name, value)) = self.attribute() {
            let name = name.to_ascii_lowercase();
            if seen.contains(&name) {
                continue;
            }
            match name.as_slice() {
                b"http-equiv" => is_pragma |= value.eq_ignore_ascii_case(b"content-type"),
                b"charset" => charset = labelled(value),
                b"content" => content = content.or_else(|| from_content(value)),
                _ => continue,
            }
            seen.push(name);
        }
        charset.or(content.filter(|_| is_pragma))
    }
}
