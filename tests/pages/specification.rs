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
//! lead   a.jpg · what it shows · who made it · shown
//! withheld  What only subscribers may read
//! text
//! ```
//!
//! `keep` and `fold` name blocks in reading order; each block answers one statement. `text` says that the body is exactly
//! the lines kept as paragraph, subhead, list-item, table, block-quote, code, footnote, embed or summary. A speaker is `unknown`, a
//! name, or a name and a role. `withheld` text must be in no kept block. `-` after a field says that the page has none.
//!
//! The `lead` picture is named by the end of one of its addresses; `-` for no caption or credit; `shown` in the article, or `declared`.
//!
//! `known-failure: reason` says that the statement after it does not hold today; once it does, the page's test fails.

use std::collections::BTreeMap;

use newsfold::boilerplate::Kind;
use serde_json::Value;

/// The fields of a report that a page can be held to.
const FIELDS: [&str; 8] = ["headline", "byline", "published", "modified", "site", "lang", "dir", "story"];

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

/// The roles whose words stand in the text.
const BODY: [&str; 10] = [
    "paragraph",
    "subhead",
    "list-item",
    "table",
    "block-quote",
    "code",
    "footnote",
    "embed",
    "summary",
    "correction",
];

/// What is said of a page, and what of it is known not to hold, by line.
#[derive(Default)]
pub(crate) struct Specification {
    statements: Vec<(usize, Statement)>,
    known_failures: BTreeMap<usize, String>,
}

enum Statement {
    Field { name: String, value: String },
    Block { verdict: Verdict, text: Pattern },
    Quote { text: String, speaker: Option<(String, Option<String>)>, status: String },
    Lead(String),
    Withheld(String),
    ExactText,
}

enum Verdict {
    Keep { role: String },
    Fold { kind: String },
}

impl Verdict {
    /// The verdict, the field that says more of it, and what that says.
    fn in_json(&self) -> (&'static str, &'static str, &str) {
        match self {
            Self::Keep { role } => ("keep", "role", role),
            Self::Fold { kind } => ("fold", "kind", kind),
        }
    }
}

/// A whole text, or its beginning and end.
struct Pattern {
    written: String,
    ends: Option<(String, String)>,
}

impl Pattern {
    fn of(written: &str) -> Self {
        let ends =
            written.split_once('…').map(|(start, end)| (start.trim().to_owned(), end.trim().to_owned()));
        Self { written: written.to_owned(), ends }
    }

    fn matches(&self, text: &str) -> bool {
        let text = text.replace('\n', " ");
        match &self.ends {
            Some((start, end)) => {
                text.strip_prefix(start.as_str()).is_some_and(|rest| rest.ends_with(end.as_str()))
            }
            None => text == self.written,
        }
    }
}

/// What does not hold: the line that says it should, and how.
type Mismatch = (usize, String);

impl Specification {
    /// Reads an `expected.txt`; the error names the line that says nothing known.
    pub(crate) fn parse(written: &str) -> Result<Self, String> {
        let mut specification = Self::default();
        let mut known_failure = None;
        for (number, line) in (1..).zip(written.lines()) {
            let line = line.trim();
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            if let Some(reason) = line.strip_prefix("known-failure:") {
                known_failure = Some(reason.trim().to_owned());
                continue;
            }
            let statement = statement(line).map_err(|problem| format!("line {number}: {problem}: {line}"))?;
            specification.statements.push((number, statement));
            if let Some(reason) = known_failure.take() {
                specification.known_failures.insert(number, reason);
            }
        }
        if known_failure.is_some() {
            return Err("a `known-failure:` stands before no statement".to_owned());
        }
        let says_story =
            |statement: &Statement| matches!(statement, Statement::Field { name, .. } if name == "story");
        if !specification.statements.iter().any(|(_, statement)| says_story(statement)) {
            return Err("`story:` is missing".to_owned());
        }
        Ok(specification)
    }

    /// What a test has to complain of in a report (as JSON): statements that do not hold, and known failures that are mended.
    pub(crate) fn complaints(&self, report: &Value) -> Vec<String> {
        let found = self.mismatches(report);
        let unknown = found.iter().filter(|(line, _)| !self.known_failures.contains_key(line));
        let mended = self.known_failures.iter().filter(|(line, _)| found.iter().all(|(at, _)| at != *line));
        unknown
            .map(|(line, problem)| format!("line {line}: {problem}"))
            .chain(
                mended.map(|(line, reason)| format!("line {line}: mended, `known-failure: {reason}` can go")),
            )
            .collect()
    }

    fn mismatches(&self, report: &Value) -> Vec<Mismatch> {
        let mut found = Vec::new();
        let mut taken = vec![false; blocks(report).count()];
        for (line, statement) in &self.statements {
            let problems = match statement {
                Statement::Field { name, value } => field(report, name, value).into_iter().collect(),
                Statement::Block { verdict, text } => {
                    block(report, &mut taken, verdict, text).into_iter().collect()
                }
                Statement::Quote { text, speaker, status } => quote(report, text, speaker.as_ref(), status),
                Statement::Lead(expected) => lead(report, expected).into_iter().collect(),
                Statement::Withheld(text) => withheld(report, text).into_iter().collect(),
                Statement::ExactText => self.exact_text(report),
            };
            found.extend(problems.into_iter().map(|problem| (*line, problem)));
        }
        found
    }

    /// How the body differs from the lines that are kept as part of it.
    fn exact_text(&self, report: &Value) -> Vec<String> {
        let mut found = Vec::new();
        let body = report["text"].as_str().unwrap_or_default();
        let mut got = body.split("\n\n").filter(|paragraph| !paragraph.is_empty()).peekable();
        for (_, statement) in &self.statements {
            let Statement::Block { verdict: Verdict::Keep { role }, text } = statement else { continue };
            if !BODY.contains(&role.as_str()) {
                continue;
            }
            // Up to where the two meet again; where they never do, this line alone is missing.
            let ahead = got.clone().position(|paragraph| text.matches(paragraph));
            match ahead {
                Some(strangers) => {
                    found.extend(
                        got.by_ref()
                            .take(strangers)
                            .map(|paragraph| format!("text: not expected: {paragraph:?}")),
                    );
                    got.next();
                }
                None => found.push(format!("text: not there: {:?}", text.written)),
            }
        }
        found.extend(got.map(|paragraph| format!("text: not expected: {paragraph:?}")));
        found
    }
}

fn statement(line: &str) -> Result<Statement, String> {
    if line == "text" {
        return Ok(Statement::ExactText);
    }
    if let Some((name, value)) = line.split_once(':')
        && FIELDS.contains(&name)
    {
        return Ok(Statement::Field { name: name.to_owned(), value: value.trim().to_owned() });
    }
    let (verb, rest) = line.split_once(char::is_whitespace).ok_or("not a statement")?;
    let rest = rest.trim();
    match verb {
        "keep" | "fold" => {
            let (what, text) = rest.split_once(char::is_whitespace).ok_or("no text")?;
            let verdict = if verb == "keep" {
                Verdict::Keep { role: known(&ROLES, what)? }
            } else {
                let kind = Kind::ALL.iter().find(|kind| kind.id() == what);
                Verdict::Fold { kind: kind.ok_or(format!("no kind is called {what}"))?.id().to_owned() }
            };
            Ok(Statement::Block { verdict, text: Pattern::of(text.trim()) })
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
            Ok(Statement::Quote {
                text: unmarked(text).ok_or("the words of a quote stand between marks")?.to_owned(),
                speaker,
                status: known(&["said", "hedged", "denied"], status)?,
            })
        }
        "lead" => Ok(Statement::Lead(rest.to_owned())),
        "withheld" => Ok(Statement::Withheld(rest.to_owned())),
        _ => Err("not a statement".to_owned()),
    }
}

fn field(report: &Value, name: &str, expected: &str) -> Option<String> {
    let got = match &report[name] {
        Value::String(text) => text,
        Value::Bool(true) => "yes",
        Value::Bool(false) => "no",
        _ => "-",
    };
    (got != expected).then(|| format!("{name}: expected {expected:?}, got {got:?}"))
}

fn block(report: &Value, taken: &mut [bool], verdict: &Verdict, text: &Pattern) -> Option<String> {
    let (decision, field, what) = verdict.in_json();
    let here: Vec<(usize, &Value)> = blocks(report)
        .enumerate()
        .filter(|(at, block)| !taken[*at] && text.matches(block["text"].as_str().unwrap_or_default()))
        .collect();
    let Some((first, other)) = here.first() else {
        return Some(format!("no such block (expected {decision} as {what}): {}", text.written));
    };
    if let Some((at, _)) = here.iter().find(|(_, block)| block["verdict"] == decision && block[field] == what)
    {
        taken[*at] = true;
        return None;
    }
    taken[*first] = true;
    Some(format!(
        "expected {decision} as {what}, got {} as {} ({}): {}",
        other["verdict"].as_str().unwrap_or_default(),
        other["kind"].as_str().or(other["role"].as_str()).unwrap_or_default(),
        other["reason"].as_str().unwrap_or_default(),
        text.written,
    ))
}

fn quote(
    report: &Value,
    text: &str,
    expected: Option<&(String, Option<String>)>,
    status: &str,
) -> Vec<String> {
    let quotes = report["quotes"].as_array();
    let Some(quote) = quotes.into_iter().flatten().find(|quote| quote["text"] == text) else {
        return vec![format!("no such quotation: “{text}”")];
    };
    let mut found = Vec::new();
    if quote["status"] != status {
        found.push(format!("“{text}”: expected {status}, got {}", quote["status"]));
    }
    let speaker = &quote["speaker"];
    let got = speaker["name"].as_str().or(speaker["mention"].as_str());
    if got != expected.map(|(name, _)| name.as_str()) {
        found.push(format!("“{text}”: expected {:?}, got {got:?}", expected.map(|(name, _)| name)));
    } else if let Some((_, Some(role))) = expected
        && speaker["role"] != role.as_str()
    {
        found.push(format!("“{text}”: the role is {role:?}, got {}", speaker["role"]));
    }
    found
}

fn lead(report: &Value, expected: &str) -> Option<String> {
    let lead = &report["lead"];
    let parts: Vec<&str> = expected.split('·').map(str::trim).collect();
    let [address, caption, credit, place] = parts[..] else {
        return Some("a lead is address · caption · credit · shown or declared".to_owned());
    };
    let addresses = lead["sources"].as_array().into_iter().flatten();
    let named = addresses
        .filter_map(|source| source["url"].as_str())
        .any(|url| !address.is_empty() && url.ends_with(address));
    let text = |name: &str| lead[name].as_str().unwrap_or("-").to_owned();
    let found = (text("caption"), text("credit"), if lead["item"].is_null() { "declared" } else { "shown" });
    (!named || found != (caption.to_owned(), credit.to_owned(), place))
        .then(|| format!("lead: expected {expected:?}, got {lead}"))
}

fn withheld(report: &Value, text: &str) -> Option<String> {
    let holds = |value: &Value| value.as_str().is_some_and(|shown| shown.contains(text));
    let shown = holds(&report["text"])
        || blocks(report).any(|block| block["verdict"] == "keep" && holds(&block["text"]));
    shown.then(|| format!("shown, though the publisher withholds it: {text}"))
}

fn known(all: &[&str], word: &str) -> Result<String, String> {
    if all.contains(&word) {
        Ok(word.to_owned())
    } else {
        Err(format!("{word} is none of {}", all.join(", ")))
    }
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
