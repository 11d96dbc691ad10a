//! JSON as news pages write it: strings with raw line breaks, trailing commas, a comment around it, an end that is missing.
//!
//! A reader that takes what it can and never fails; strict JSON reads as itself.

/// A JSON value. Numbers and literals are kept as written.
#[derive(Clone, Debug, PartialEq)]
pub enum Json {
    /// A string, unescaped.
    String(String),
    /// A number, `true`, `false` or `null`, as written.
    Bare(String),
    /// An array.
    Array(Vec<Json>),
    /// An object; keys as they come, twice if they come twice.
    Object(Vec<(String, Json)>),
}

/// Deeper values than this are dropped; schema.org's own examples stay under ten.
const MAX_DEPTH: usize = 64;

impl Json {
    /// Reads one value, and ignores what comes after it. `None` where there is no value at all.
    ///
    /// # Example
    ///
    /// ```
    /// use newsfold::page::Json;
    /// let value = Json::read("{\"a\": [\"x\ny\",], \"b\": tru").unwrap();
    /// assert_eq!(value.get("a").unwrap().items()[0].string(), Some("x\ny"));
    /// ```
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        Reader { text, at: 0 }.value(0)
    }

    /// The value of a key of an object.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&Self> {
        match self {
            Self::Object(entries) => entries.iter().find(|(name, _)| name == key).map(|(_, value)| value),
            _ => None,
        }
    }

    /// The items of an array; any other value as the one item.
    #[must_use]
    pub fn items(&self) -> &[Self] {
        match self {
            Self::Array(items) => items,
            other => std::slice::from_ref(other),
        }
    }

    /// The text of a string, a number or a literal.
    #[must_use]
    pub fn string(&self) -> Option<&str> {
        match self {
            Self::String(text) | Self::Bare(text) => Some(text),
            _ => None,
        }
    }
}

struct Reader<'t> {
    text: &'t str,
    at: usize,
}

impl Reader<'_> {
    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    /// Passes white space, stray commas and comment marks.
    fn skip(&mut self) {
        while let Some(byte) = self.peek() {
            let rest = &self.text.as_bytes()[self.at..];
            self.at += match byte {
                b' ' | b'\t' | b'\n' | b'\r' | b',' | b';' => 1,
                b'<' if rest.starts_with(b"<!--") => 4,
                b'-' if rest.starts_with(b"-->") => 3,
                b'<' if rest.starts_with(b"<![CDATA[") => 9,
                b'/' if rest.starts_with(b"//") => {
                    rest.iter().position(|&b| b == b'\n').unwrap_or(rest.len())
                }
                b'/' if rest.starts_with(b"/*") => {
                    rest.windows(2).skip(2).position(|pair| pair == b"*/").map_or(rest.len(), |at| at + 4)
                }
                0xef if rest.starts_with("\u{feff}".as_bytes()) => 3,
                _ => return,
            };
        }
    }

    fn value(&mut self, depth: usize) -> Option<Json> {
        self.skip();
        match self.peek()? {
            b'"' => Some(Json::String(self.string())),
            b'{' if depth < MAX_DEPTH => {
                self.at += 1;
                let mut entries = Vec::new();
                loop {
                    self.skip();
                    match self.peek() {
                        Some(b'"') => {
                            let key = self.string();
                            self.skip();
                            if self.peek() == Some(b':') {
                                self.at += 1;
                            }
                            let Some(value) = self.value(depth + 1) else { break };
                            entries.push((key, value));
                        }
                        Some(b'}') => {
                            self.at += 1;
                            break;
                        }
                        Some(b']') | None => break,
                        Some(_) => self.pass_one(),
                    }
                }
                Some(Json::Object(entries))
            }
            b'[' if depth < MAX_DEPTH => {
                self.at += 1;
                let mut items = Vec::new();
                loop {
                    self.skip();
                    match self.peek() {
                        Some(b']') => {
                            self.at += 1;
                            break;
                        }
                        Some(b'}') | None => break,
                        Some(_) => items.extend(self.value(depth + 1)),
                    }
                }
                Some(Json::Array(items))
            }
            b'}' | b']' => None,
            _ => {
                let start = self.at;
                self.pass_one();
                while self.peek().is_some_and(|b| !matches!(b, b',' | b'}' | b']' | b':') && b > b' ') {
                    self.pass_one();
                }
                Some(Json::Bare(self.text[start..self.at].to_owned()))
            }
        }
    }

    fn pass_one(&mut self) {
        self.at += self.text[self.at..].chars().next().map_or(0, char::len_utf8);
    }

    fn string(&mut self) -> String {
        self.at += 1;
        let mut out = String::new();
        let mut chars = self.text[self.at..].char_indices();
        let mut end = self.text.len();
        while let Some((at, c)) = chars.next() {
            match c {
                '"' => {
                    end = self.at + at + 1;
                    break;
                }
                '\\' => match chars.next().map(|(_, c)| c) {
                    Some('n') => out.push('\n'),
                    Some('t') => out.push('\t'),
                    Some('r') => out.push('\r'),
                    Some('b' | 'f') => out.push(' '),
                    Some('u') => {
                        let unit = hex(&mut chars);
                        match unit {
                            Some(high @ 0xd800..=0xdbff) => {
                                let mut ahead = chars.clone();
                                let low = (ahead.next().map(|(_, c)| c) == Some('\\')
                                    && ahead.next().map(|(_, c)| c) == Some('u'))
                                .then(|| hex(&mut ahead))
                                .flatten();
                                if let Some(low @ 0xdc00..=0xdfff) = low {
                                    chars = ahead;
                                    let code = 0x1_0000 + ((high - 0xd800) << 10) + (low - 0xdc00);
                                    out.push(char::from_u32(code).unwrap_or('\u{fffd}'));
                                } else {
                                    out.push('\u{fffd}');
                                }
                            }
                            Some(code) => out.push(char::from_u32(code).unwrap_or('\u{fffd}')),
                            None => out.push('\u{fffd}'),
                        }
                    }
                    Some(other) => out.push(other),
                    None => break,
                },
                other => out.push(other),
            }
        }
        self.at = end;
        out
    }
}

fn hex(chars: &mut std::str::CharIndices) -> Option<u32> {
    let mut ahead = chars.clone();
    let mut code = 0;
    for _ in 0..4 {
        code = code * 16 + ahead.next()?.1.to_digit(16)?;
    }
    *chars = ahead;
    Some(code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strict_and_broken_json_give_what_is_there() {
        for (text, path, expected) in [
            (r#"{"a":{"b":"c"}}"#, &["a", "b"][..], Some("c")),
            (r#"{"a":"\u00e9\ud83d\ude00\n"}"#, &["a"], Some("é😀\n")),
            ("<!-- {\"a\": 1} -->", &["a"], Some("1")),
            (r#"{"a": [1, 2,], "b": true,}"#, &["b"], Some("true")),
            (r#"{"a": "cut off"#, &["a"], Some("cut off")),
            ("{\"a\": \"raw\nbreak\"}", &["a"], Some("raw\nbreak")),
            (r#"{"a": "lone \ud83d!"}"#, &["a"], Some("lone \u{fffd}!")),
            (
                r#"/* c */ {"x": // note
                 "y"}"#,
                &["x"],
                Some("y"),
            ),
        ] {
            let value = Json::read(text).unwrap();
            let found = path.iter().try_fold(&value, |value, key| value.get(key));
            assert_eq!(found.and_then(Json::string), expected, "{text}");
        }
        assert_eq!(Json::read("  "), None);
        assert!(Json::read(&"[".repeat(100_000)).is_some(), "depth costs nothing");
    }
}
