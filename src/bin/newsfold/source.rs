//! Where input comes from: files and stdin, plain or gzipped, as bytes or as a page; each failure one sentence.

use std::fs;
use std::io::{self, Read};
use std::path::Path;

use anyhow::{Context, Result, anyhow, bail};
use flate2::read::MultiGzDecoder;
use newsfold::page::{Page, html};
use serde::de::DeserializeOwned;
use serde_json::Value;

/// How the sentence names the input.
pub(crate) fn name(path: &Path) -> String {
    if is_stdin(path) { "stdin".to_owned() } else { path.display().to_string() }
}

fn is_stdin(path: &Path) -> bool {
    path == Path::new("-")
}

/// The bytes of a file, or of stdin for `-`; unpacked where they are gzipped.
pub(crate) fn bytes(path: &Path) -> Result<Vec<u8>> {
    let name = name(path);
    let bytes = if is_stdin(path) {
        let mut bytes = Vec::new();
        io::stdin().lock().read_to_end(&mut bytes).with_context(|| format!("{name}: not readable"))?;
        bytes
    } else {
        match fs::read(path) {
            Ok(bytes) => bytes,
            Err(error) => bail!("{name}: {}", in_words(&error)),
        }
    };
    if !bytes.starts_with(&[0x1f, 0x8b]) {
        return Ok(bytes);
    }
    let mut unpacked = Vec::new();
    match MultiGzDecoder::new(bytes.as_slice()).read_to_end(&mut unpacked) {
        Ok(_) => Ok(unpacked),
        Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => {
            bail!("{name}: the gzip file is cut off; fetch it again")
        }
        Err(_) => bail!("{name}: the gzip file is damaged; fetch it again"),
    }
}

fn in_words(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::NotFound => "no such file".to_owned(),
        io::ErrorKind::IsADirectory => {
            "a directory, not a file; `newsfold batch` reads directories".to_owned()
        }
        io::ErrorKind::PermissionDenied => "not readable: permission denied".to_owned(),
        _ => format!("not readable: {error}"),
    }
}

/// The page in a file, or on stdin for `-`.
pub(crate) fn page(path: &Path, url: Option<&str>) -> Result<Page> {
    page_of(&bytes(path)?, &name(path), url)
}

fn page_of(bytes: &[u8], name: &str, url: Option<&str>) -> Result<Page> {
    if bytes.trim_ascii().is_empty() {
        bail!("{name}: not readable as a page: the file is empty");
    }
    if is_binary(bytes) {
        bail!("{name}: not readable as a page: it holds binary data, not HTML");
    }
    html::parse(&html::decode(bytes), url).with_context(|| format!("{name}: not readable as a page"))
}

/// Whether the bytes are neither markup nor text.
///
/// Source: MIME Sniffing Standard, "binary data byte"; what begins with a tag is HTML whatever follows, as a browser takes it.
fn is_binary(bytes: &[u8]) -> bool {
    const BYTE_ORDER_MARKS: [&[u8]; 3] = [b"\xef\xbb\xbf", b"\xfe\xff", b"\xff\xfe"];
    const UTF_16_XML: [&[u8]; 2] = [b"<\0?\0x\0", b"\0<\0?\0x"];
    if BYTE_ORDER_MARKS.iter().chain(&UTF_16_XML).any(|start| bytes.starts_with(start)) {
        return false;
    }
    let begins_with_tag = match bytes.trim_ascii_start() {
        [b'<', b'!' | b'?' | b'/', ..] => true,
        [b'<', next, ..] => next.is_ascii_alphabetic(),
        _ => false,
    };
    let is_data = |&b: &u8| matches!(b, 0..=0x8 | 0xb | 0xe..=0x1a | 0x1c..=0x1f);
    bytes.starts_with(b"%PDF-") || (!begins_with_tag && bytes.iter().any(is_data))
}

/// JSON in a file, or on stdin for `-`.
pub(crate) fn json(path: &Path) -> Result<Value> {
    let text = utf8(path)?;
    serde_json::from_str(&text).with_context(|| format!("{}: not JSON", name(path)))
}

/// One JSON value of type `T` a line, in a file or on stdin for `-`; blank lines are passed over.
pub(crate) fn json_lines<T: DeserializeOwned>(path: &Path) -> Result<Vec<T>> {
    let text = utf8(path)?;
    let lines = text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
    let value = |(number, line): (usize, &str)| {
        serde_json::from_str(line).or_else(|_| serde_json::from_str(&without_lone_surrogates(line))).map_err(
            |error| {
                let number = number + 1;
                let what = if error.is_data() { "not the object that is expected" } else { "not JSON" };
                anyhow!("{}: line {number}: {what}: {error}", name(path))
            },
        )
    };
    let values = lines.map(value).collect::<Result<Vec<T>>>()?;
    if values.is_empty() {
        bail!("{}: the file is empty; one JSON object a line is expected", name(path));
    }
    Ok(values)
}

/// JSON with U+FFFD for each escaped surrogate that has no other half: JavaScript and Python write such, Rust's strings
/// cannot hold them. Still one code point, so that no offset moves.
fn without_lone_surrogates(json: &str) -> String {
    let unit = |rest: &str| {
        let digits = rest.strip_prefix("\\u")?.get(..4)?;
        u16::from_str_radix(digits, 16).ok()
    };
    let mut out = String::with_capacity(json.len());
    let mut rest = json;
    while let Some(at) = rest.find('\\') {
        let (before, escape) = rest.split_at(at);
        out.push_str(before);
        let second = escape.get(6..).and_then(unit);
        let (kept, length) = match (unit(escape), second) {
            (Some(0xd800..=0xdbff), Some(0xdc00..=0xdfff)) => (true, 12),
            (Some(0xd800..=0xdfff), _) => (false, 6),
            _ => (true, 1 + escape[1..].chars().next().map_or(0, char::len_utf8)),
        };
        out.push_str(if kept { &escape[..length] } else { "\\ufffd" });
        rest = &escape[length..];
    }
    out.push_str(rest);
    out
}

fn utf8(path: &Path) -> Result<String> {
    String::from_utf8(bytes(path)?).map_err(|_| anyhow!("{}: not UTF-8, so not JSON", name(path)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_surrogate_without_its_other_half_becomes_one_replacement_character() {
        for (json, repaired) in [
            (r#""a\ud800b""#, r#""a\ufffdb""#),
            (r#""\ud83d\ude00""#, r#""\ud83d\ude00""#),
            (r#""\ude00\ud83d""#, r#""\ufffd\ufffd""#),
            (r#""\\ud800 \n é""#, r#""\\ud800 \n é""#),
            (r#""\ud83d\ud83d\ude00""#, r#""\ufffd\ud83d\ude00""#),
            (r"\ud8", r"\ud8"),
            (r"\", r"\"),
        ] {
            assert_eq!(without_lone_surrogates(json), repaired);
        }
    }

    #[test]
    fn what_begins_with_a_tag_or_holds_only_text_is_no_binary_data() {
        for (bytes, binary) in [
            (&b"<p>\0</p>"[..], false),
            (b"  <!doctype html>\x01", false),
            (b"Just a sentence.", false),
            (b"caf\xe9", false),
            (b"\xff\xfe<\0p\0>\0", false),
            (b"<\0?\0x\0m\0l\0", false),
            (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", true),
            (b"\x7fELF\x02\x01\x01\0", true),
            (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", true),
            (b"<\x01\x02\x03", true),
            (b"text, then \0", true),
        ] {
            assert_eq!(is_binary(bytes), binary, "{}", bytes.escape_ascii());
        }
    }
}
