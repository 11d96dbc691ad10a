//! What a reader wants of a page, as written in its `expected.txt`.
//!
//! One statement a line; `#` opens a remark. `start … end` stands for any text that begins and ends so.
//!
//! ```text
//! headline:  Ferry service resumes
//! byline:    Ann Example, Bo Sample
//! published: 2025-03-04T09:15:00+01:00
//! lang:      en
//! dir:       ltr
//! story:     yes
//!
//! keep  paragraph      The first ferry left at dawn … said.
//! fold  advertisement  Story continues below advertisement
//! quote  “We are sailing,” · Ann Captain, ferry captain · said
//! withheld  What only subscribers may read
//! text
//! ```
//!
//! `keep` and `fold` name blocks in reading order. `text` says that the body is exactly the lines kept as paragraph, subhead,
//! list-item, table, block-quote, code, footnote or embed. A speaker is `unknown`, a name, or a name and a role.
//! `withheld` text must be in no kept block. `-` after a field says that the page does not give it.

use serde_json::Value;

/// The roles whose words are the body text.
const BODY: [&str; 8] =
    ["paragraph", "subhead", "list-item", "table", "block-quote", "code", "footnote", "embed"];

/// A statement about a block.
enum Block {
    Keep { role: String, text: Pattern },
    Fold { kind: String, text: Pattern },
}

/// A statement about a quotation.
struct Quote {
    text: String,
    speaker: Option<(String, Option<String>)>,
    status: String,
}

/// A whole text, or its beginning and end.
struct Pattern {
    written: String,
    ends: Option<(String, String)>,
}

impl Pattern {
    fn of(written: &str) -> Self {
        let ends = written.split_once('…').filter(|_| written != "…");
        let ends = ends.map(|(start, end)| (start.trim().to_owned(), end.trim().to_owned()));
        Self { written: written.to_owned(), ends }
    }

    fn matches(&self, text: &str) -> bool {
        let text = text.replace('\n', " ");
        match &self.ends {
            Some((start, end)) => {
                text.len() >= start.len() + end.len()
                    && text.starts_with(start.as_str())
                    && text.ends_with(end.as_str())
            }
            None => text == self.written,
        }
    }
}

/// What is expected of one page.
#[derive(Default)]
pub struct Specification {
    fields: Vec<(String, String)>,
    blocks: Vec<Block>,
    quotes: Vec<Quote>,
    withheld: Vec<String>,
    exact_text: bool,
    /// Why the page fails today, where that is known.
    pub known_failure: Option<String>,
}

impl Specification {
    /// Reads an `expected.txt`; the error names the line that says nothing known.
    pub fn parse(written: &str) -> Result<Self, String> {
        let mut specification = Self::default();
        for (number, line) in written.lines().enumerate() {
            let line = line.trim();
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            specification.read(line).map_err(|problem| format!("line {}: {problem}: {line}", number + 1))?;
        }
        if !specification.fields.iter().any(|(name, _)| name == "story") {
            return Err("`story:` is missing".to_owned());
        }
        Ok(specification)
    }

    fn read(&mut self, line: &str) -> Result<(), String> {
        const FIELDS: [&str; 6] = ["headline", "byline", "published", "lang", "dir", "story"];
        if line == "text" {
            self.exact_text = true;
            return Ok(());
        }
        if let Some((name, value)) = line.split_once(':') {
            if FIELDS.contains(&name) {
                self.fields.push((name.to_owned(), value.trim().to_owned()));
                return Ok(());
            }
            if name == "known-failure" {
                self.known_failure = Some(value.trim().to_owned());
                return Ok(());
            }
        }
        let (verb, rest) = line.split_once(char::is_whitespace).ok_or("not a statement")?;
        let rest = rest.trim();
        match verb {
            "keep" | "fold" => {
                let (what, text) = rest.split_once(char::is_whitespace).ok_or("no text")?;
                let (what, text) = (what.to_owned(), Pattern::of(text.trim()));
                self.blocks.push(if verb == "keep" {
                    let role = known(&ROLES, what)?;
                    Block::Keep { role, text }
                } else {
                    let kind = newsfold::verdict::Kind::ALL.iter().find(|kind| kind.id() == what);
                    Block::Fold {
                        kind: kind.ok_or(format!("no kind is called {what}"))?.id().to_owned(),
                        text,
                    }
                });
            }
            "quote" => {
                let parts: Vec<&str> = rest.split('·').map(str::trim).collect();
                let [text, speaker, status] = parts[..] else {
                    return Err("a quote is “text” · speaker · status".to_owned());
                };
                let speaker = (speaker != "unknown").then(|| match speaker.split_once(", ") {
                    Some((name, role)) => (name.to_owned(), Some(role.to_owned())),
                    None => (speaker.to_owned(), None),
                });
                self.quotes.push(Quote {
                    text: unmarked(text).ok_or("the words of a quote stand between marks")?.to_owned(),
                    speaker,
                    status: known(&["said", "hedged", "denied"], status.to_owned())?,
                });
            }
            "withheld" => self.withheld.push(rest.to_owned()),
            _ => return Err("not a statement".to_owned()),
        }
        Ok(())
    }

    /// Every way in which the report (as JSON) is not what is expected, in sentences.
    pub fn mismatches(&self, report: &Value) -> Vec<String> {
        let mut found = Vec::new();
        for (name, expected) in &self.fields {
            let got = match &report[name.as_str()] {
                Value::String(text) => text.clone(),
                Value::Bool(yes) => if *yes { "yes" } else { "no" }.to_owned(),
                _ => "-".to_owned(),
            };
            if got != *expected {
                found.push(format!("{name}: expected {expected:?}, got {got:?}"));
            }
        }
        self.compare_blocks(report, &mut found);
        if self.exact_text {
            self.compare_text(report, &mut found);
        }
        self.compare_quotes(report, &mut found);
        for withheld in &self.withheld {
            let shown = report["text"].as_str().is_some_and(|text| text.contains(withheld.as_str()))
                || blocks(report).any(|block| {
                    block["verdict"] == "keep"
                        && block["text"].as_str().is_some_and(|text| text.contains(withheld.as_str()))
                });
            if shown {
                found.push(format!("shown, though the publisher withholds it: {withheld}"));
            }
        }
        found
    }

    fn compare_blocks(&self, report: &Value, found: &mut Vec<String>) {
        let mut taken = vec![false; blocks(report).count()];
        for expected in &self.blocks {
            let (verdict, what, text) = match expected {
                Block::Keep { role, text } => ("keep", role, text),
                Block::Fold { kind, text } => ("fold", kind, text),
            };
            let names = |block: &Value| {
                block["verdict"] == verdict
                    && block[if verdict == "keep" { "role" } else { "kind" }] == what.as_str()
            };
            let here: Vec<(usize, &Value)> = blocks(report)
                .enumerate()
                .filter(|(at, block)| !taken[*at] && text.matches(block["text"].as_str().unwrap_or_default()))
                .collect();
            if let Some((at, _)) = here.iter().find(|(_, block)| names(block)) {
                taken[*at] = true;
            } else if let Some((at, block)) = here.first() {
                taken[*at] = true;
                found.push(format!(
                    "expected {verdict} as {what}, got {} as {} ({}): {}",
                    block["verdict"].as_str().unwrap_or_default(),
                    block["kind"].as_str().or(block["role"].as_str()).unwrap_or_default(),
                    block["reason"].as_str().unwrap_or_default(),
                    text.written,
                ));
            } else {
                found.push(format!("no such block (expected {verdict} as {what}): {}", text.written));
            }
        }
    }

    fn compare_text(&self, report: &Value, found: &mut Vec<String>) {
        let body = report["text"].as_str().unwrap_or_default();
        let mut got = body.split("\n\n").filter(|paragraph| !paragraph.is_empty()).peekable();
        for block in &self.blocks {
            let Block::Keep { role, text } = block else { continue };
            if !BODY.contains(&role.as_str()) {
                continue;
            }
            match got.peek() {
                Some(paragraph) if text.matches(paragraph) => {
                    got.next();
                }
                Some(paragraph) => {
                    found.push(format!("text: expected {:?}, got {paragraph:?}", text.written));
                    // One fault a page is enough of a clue: go on where the two meet again.
                    while got.next_if(|paragraph| !text.matches(paragraph)).is_some() {}
                    if got.next().is_none() {
                        return;
                    }
                }
                None => {
                    found.push(format!("text: ends before {:?}", text.written));
                    return;
                }
            }
        }
        found.extend(got.map(|paragraph| format!("text: not expected: {paragraph:?}")));
    }

    fn compare_quotes(&self, report: &Value, found: &mut Vec<String>) {
        let quotes: Vec<&Value> = report["quotes"].as_array().into_iter().flatten().collect();
        for expected in &self.quotes {
            let Some(quote) = quotes.iter().find(|quote| quote["text"] == expected.text.as_str()) else {
                found.push(format!("no such quotation: “{}”", expected.text));
                continue;
            };
            if quote["status"] != expected.status.as_str() {
                found.push(format!(
                    "“{}”: expected {}, got {}",
                    expected.text, expected.status, quote["status"]
                ));
            }
            let speaker = &quote["speaker"];
            let got = speaker["name"].as_str().or(speaker["mention"].as_str());
            match &expected.speaker {
                None if speaker.is_null() => {}
                None => found.push(format!("“{}”: expected no speaker, got {got:?}", expected.text)),
                Some((name, role)) => {
                    if got != Some(name.as_str()) {
                        found.push(format!("“{}”: expected {name}, got {got:?}", expected.text));
                    } else if role.as_deref().is_some_and(|role| speaker["role"] != role) {
                        found.push(format!(
                            "“{}”: {name} is {role:?}, got {}",
                            expected.text, speaker["role"]
                        ));
                    }
                }
            }
        }
    }
}

/// The roles that a kept block can have.
const ROLES: [&str; 19] = [
    "headline",
    "kicker",
    "dek",
    "byline",
    "date",
    "paragraph",
    "subhead",
    "list-item",
    "table",
    "block-quote",
    "pull-quote",
    "code",
    "caption",
    "credit",
    "paywall",
    "correction",
    "summary",
    "embed",
    "footnote",
];

fn known(all: &[&str], word: String) -> Result<String, String> {
    if all.contains(&word.as_str()) { Ok(word) } else { Err(format!("{word} is none of {}", all.join(", "))) }
}

fn unmarked(quoted: &str) -> Option<&str> {
    [('“', '”'), ('„', '“'), ('«', '»'), ('「', '」'), ('‘', '’'), ('"', '"')]
        .iter()
        .find_map(|&(open, close)| quoted.strip_prefix(open)?.strip_suffix(close))
        .map(str::trim)
}

fn blocks(report: &Value) -> impl Iterator<Item = &Value> {
    report["blocks"].as_array().into_iter().flatten()
}
