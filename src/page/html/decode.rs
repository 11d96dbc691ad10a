//! Bytes of a file as text, in the encoding that a browser would choose.

use std::borrow::Cow;

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

/// Decodes the bytes of an HTML file: a byte order mark decides, else what the file declares, else whether it is valid
/// UTF-8, else windows-1252. Never fails: what the encoding does not know becomes U+FFFD.
///
/// A file that declares another encoding and is UTF-8 from end to end was stored anew by a tool that left the declaration as it stood:
/// it is UTF-8.
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
    match declared(bytes) {
        Some(declared) if declared == UTF_8 || !is_surely_utf8(bytes) => declared,
        None if std::str::from_utf8(bytes).is_err() => WINDOWS_1252,
        _ => UTF_8,
    }
}

/// Whether bytes are UTF-8, and not by chance.
fn is_surely_utf8(bytes: &[u8]) -> bool {
    std::str::from_utf8(bytes).is_ok_and(|text| text.chars().filter(|c| !c.is_ascii()).nth(SURE).is_some())
}

/// More characters than this, of two bytes and more each, stand in no text of another encoding by chance.
const SURE: usize = 16;

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
                self.peek()?;
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_encoding_is_the_one_a_browser_would_choose() {
        let late =
            [b"<head><script>".as_slice(), &[b'x'; 2000], b"</script><meta charset=iso-8859-2>\xb1"].concat();
        let too_late = [b"<body><p>".as_slice(), &[b'x'; 2000], b"<p><meta charset=iso-8859-2>\xb1"].concat();
        let stored_anew = ["<meta charset=gbk>", &"雨".repeat(super::SURE + 1)].concat().into_bytes();
        let commented = [b"<!--".as_slice(), &[b'x'; 2000], b"--><meta charset=iso-8859-2>"].concat();
        for (what, bytes, encoding) in [
            ("nothing said, all ASCII", b"<p>a".as_slice(), "UTF-8"),
            ("nothing said, valid UTF-8", b"caf\xc3\xa9", "UTF-8"),
            ("nothing said, not UTF-8", b"caf\xe9", "windows-1252"),
            ("charset", b"<meta charset=\"iso-8859-2\">", "ISO-8859-2"),
            ("charset without quotes, in capitals", b"<META CHARSET=ISO-8859-2>", "ISO-8859-2"),
            ("charset in single quotes", b"<meta charset = 'koi8-r' >", "KOI8-R"),
            ("a label that another name goes by", b"<meta charset=latin1>", "windows-1252"),
            ("a closed tag", b"<meta charset=gbk/>\xff", "windows-1252"),
            (
                "http-equiv",
                b"<meta http-equiv=Content-Type content='text/html; charset=shift_jis'>",
                "Shift_JIS",
            ),
            (
                "the other way round",
                b"<meta content='text/html; charset=big5' http-equiv='content-type'>",
                "Big5",
            ),
            ("content alone", b"<meta content='text/html; charset=big5'>\xff", "windows-1252"),
            ("another http-equiv", b"<meta http-equiv=refresh content='charset=big5'>\xff", "windows-1252"),
            ("an unknown label", b"<meta charset=klingon><meta charset=euc-kr>", "EUC-KR"),
            ("UTF-16 in ASCII bytes", b"<meta charset=utf-16>", "UTF-8"),
            ("x-user-defined", b"<meta charset=x-user-defined>", "windows-1252"),
            ("declared UTF-8 that is none", b"<meta charset=utf-8>\xff", "UTF-8"),
            ("in a comment", b"<!-- <meta charset=big5> --><p>\xff", "windows-1252"),
            ("after a comment of nothing", b"<!--><meta charset=big5>", "Big5"),
            ("in an attribute", b"<a title='<meta charset=big5>'>\xff", "windows-1252"),
            ("after an end tag with attributes", b"</a title='>'><meta charset=big5>", "Big5"),
            ("after a declaration", b"<!doctype html><?x y><meta charset=big5>", "Big5"),
            ("the first of two", b"<meta charset=big5><meta charset=gbk>", "Big5"),
            ("the first attribute of two", b"<meta charset=big5 charset=gbk>", "Big5"),
            ("past 1024 bytes, in the head", &late, "ISO-8859-2"),
            ("past 1024 bytes, in the body", &too_late, "windows-1252"),
            ("after a long comment", &commented, "ISO-8859-2"),
            ("XML declaration", b"<?xml version='1.0' encoding='iso-8859-5'?><html>\xff", "ISO-8859-5"),
            ("meta before XML declaration", b"<?xml encoding='iso-8859-5'?><meta charset=big5>", "Big5"),
            ("UTF-16 XML", b"<\0?\0x\0m\0l\0", "UTF-16LE"),
            ("stored anew in UTF-8", &stored_anew, "UTF-8"),
            ("what may be UTF-8 by chance", b"<meta charset=big5>\xc3\xa9", "Big5"),
            ("cut off in a tag", b"<meta charset=", "UTF-8"),
            ("cut off in a value", b"<meta charset='big5", "UTF-8"),
            ("empty", b"", "UTF-8"),
        ] {
            assert_eq!(super::encoding(bytes).name(), encoding, "{what}");
        }
    }

    #[test]
    fn a_byte_order_mark_decides_and_is_gone() {
        for (bytes, text) in [
            (b"\xef\xbb\xbf<meta charset=gbk>\xc3\xa9".as_slice(), "<meta charset=gbk>é"),
            (b"\xff\xfeA\0\xe9\0", "Aé"),
            (b"\xfe\xff\0A\0\xe9", "Aé"),
        ] {
            assert_eq!(decode(bytes), text);
        }
    }

    #[test]
    fn bytes_without_meaning_become_replacement_characters() {
        assert_eq!(decode(b"<meta charset=utf-8>a\xffb"), "<meta charset=utf-8>a\u{fffd}b");
    }
}
