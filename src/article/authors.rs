//! Who wrote the story: the names that the page declares, else those it shows, without what stands around them.

use crate::block::Block;
use crate::feature::hints::Hint;
use crate::feature::{Declared, Measured, Subject};
use crate::lexicon::Furniture;
use crate::page::{Page, Tag};
use crate::text::normal;
use crate::verdict::Kind;

/// The declared authors, else the names in the byline, else those shown by the headline or in an author's box. The site
/// itself is an author only where nobody else is.
pub(super) fn authors(
    page: &Page,
    measured: &Measured,
    declared: &Declared,
    byline: Option<&Block>,
    furniture: &[&'static Furniture],
) -> Vec<String> {
    let site = declared.site.as_deref().map(normal).unwrap_or_default();
    let mut names = Names { found: Vec::new(), furniture };
    for text in &declared.authors {
        names.push_all(text, is_declared_name);
    }
    // A firm signs what its site says; only a person may have the site's name.
    names.found.retain(|name| normal(name) != site || is_full_name(name) && !site.starts_with("the "));
    let (own, mut others): (Vec<String>, Vec<String>) =
        names.found.drain(..).partition(|name| normal(name) == site);
    if others.is_empty() {
        if let Some(line) = byline.and_then(|byline| byline.text.lines().next()) {
            names.push_all(line, looks_like_name);
            if names.found.is_empty() {
                names.push_leading(line);
            }
        }
        if names.found.is_empty() {
            names.push_shown(page, measured);
        }
        names.found.retain(|name| normal(name) != site);
        others.append(&mut names.found);
    }
    if others.is_empty() { own } else { others }
}

/// Words that part two names, beside commas.
const AND: &[&str] = &["and", "und", "et", "y", "e", "en", "i", "и", "&", "ve", "with"];

/// What no person is called: the newsroom itself.
const NEWSROOM: &[&str] = &[
    "staff",
    "editor",
    "editors",
    "redaktion",
    "rédaction",
    "redacción",
    "redazione",
    "newsroom",
    "desk",
    "admin",
    "administrator",
    "team",
    "editorial",
];

/// Words of what a person is, which stands behind the name.
const POSITION: &[&str] = &[
    "analyst",
    "author",
    "ceo",
    "chair",
    "chief",
    "columnist",
    "contributor",
    "coordinator",
    "correspondent",
    "cto",
    "director",
    "editor",
    "executive",
    "expert",
    "former",
    "founder",
    "head",
    "journalist",
    "lead",
    "manager",
    "officer",
    "president",
    "producer",
    "professor",
    "reporter",
    "researcher",
    "senior",
    "specialist",
    "sr",
    "strategist",
    "writer",
    "autor",
    "autorin",
    "chefredakteur",
    "korrespondent",
    "korrespondentin",
    "redakteur",
    "redakteurin",
    "journaliste",
    "rédacteur",
    "rédactrice",
    "redactor",
    "redactora",
    "periodista",
    "giornalista",
    "jornalista",
    "repórter",
    "redacteur",
    "dziennikarz",
    "muhabir",
];

struct Names<'f> {
    found: Vec<String>,
    furniture: &'f [&'static Furniture],
}

impl Names<'_> {
    /// Takes every name of a line: "By Ann Example and Bo Sample, staff writers | 3 May".
    fn push_all(&mut self, text: &str, is_name: fn(&str) -> bool) {
        let text = self.without_by(text.trim());
        let cut = text.find([';', '|', '•', '·', '⋅', '(', '\n', '–', '—', '/']).unwrap_or(text.len());
        let cut = text[..cut].find(" - ").unwrap_or(cut);
        for (at, part) in text[..cut].split(',').enumerate() {
            if at > 0 && is_position(part) {
                break; // where they work follows
            }
            if at > 0 && is_degree(part) {
                continue;
            }
            let mut name: Vec<&str> = Vec::new();
            for word in part.split_whitespace().chain(["and"]) {
                if AND.contains(&word.to_lowercase().as_str()) {
                    let joined = name.join(" ");
                    let known = normal(&joined);
                    if is_name(&joined) && !self.found.iter().any(|other| normal(other) == known) {
                        self.found.push(joined);
                    }
                    name.clear();
                } else {
                    name.push(word);
                }
            }
        }
    }

    /// The line without "By" before it.
    fn without_by<'t>(&self, text: &'t str) -> &'t str {
        let lower = normal(text);
        let by = self.furniture.iter().flat_map(|furniture| furniture.by);
        let Some(by) = by.filter(|by| lower.starts_with(*by)).max_by_key(|by| by.len()) else { return text };
        if !lower.as_bytes().get(by.len()).is_none_or(|byte| matches!(byte, b' ' | b':')) {
            return text;
        }
        // Lower case can be longer or shorter than the text, so the prefix is cut by words.
        let last = text.split_whitespace().nth(by.split_whitespace().count() - 1);
        let after = last.and_then(|last| text.find(last).map(|at| at + last.len()));
        after.map_or(text, |after| text[after..].trim_start_matches([':', ' ']))
    }

    /// Takes the name that follows "by" somewhere in a line that does not stop there: "Guide by Ann Example March 18 at 3:57 pm".
    fn push_leading(&mut self, line: &str) {
        let is_by = |word: &str| {
            let word = word.trim_end_matches(':').to_lowercase();
            self.furniture.iter().any(|furniture| furniture.by.contains(&word))
        };
        let is_month = |word: &str| {
            let word = word.trim_end_matches('.').to_lowercase();
            self.furniture.iter().flat_map(|furniture| &furniture.months).any(|month| month.contains(&word))
        };
        let name: Vec<&str> = line
            .split_whitespace()
            .skip_while(|word| !is_by(word))
            .skip(1)
            .take_while(|word| word.chars().next().is_some_and(|c| c.is_alphabetic() && !c.is_lowercase()))
            .take_while(|word| !is_month(word) && !is_position(word))
            .take(3)
            .collect();
        let name = name.join(" ");
        if is_full_name(&name) {
            self.found.push(name);
        }
    }

    /// The first name shown by the headline, or in an author's box: after "by", or where markup says so.
    fn push_shown(&mut self, page: &Page, measured: &Measured) {
        let near = super::near_headline(measured);
        let boxes = near.end..measured.subjects.len();
        for index in
            near.chain(boxes.filter(|&at| measured.subjects[at].far().has(Hint::Of(Kind::AuthorBox))))
        {
            let subject = &measured.subjects[index];
            if subject.block.hidden || subject.features.words > 16 {
                continue;
            }
            let line = subject.block.text.lines().next().unwrap_or_default();
            let after_by = index > 0 && self.says_by(&measured.subjects[index - 1]);
            let alone = self.without_by(line);
            if after_by || alone.len() < line.len() || is_signed(page, subject) {
                self.push_all(line, is_full_name);
            }
            if self.found.is_empty() {
                self.push_leading(line);
            }
            if !self.found.is_empty() {
                return;
            }
        }
    }

    /// Whether a block says "by" and no more.
    fn says_by(&self, subject: &Subject) -> bool {
        let said = subject.normal.trim_end_matches([':', ' ']);
        self.furniture.iter().any(|furniture| furniture.by.contains(said))
    }
}

/// Whether names around a block say that an author stands there, or where its link leads does.
fn is_signed(page: &Page, subject: &Subject) -> bool {
    let leads_to_author = |node| {
        let href = page.attribute(node, "href").unwrap_or_default();
        page.is(node, Tag::A) && ["/author", "/staff/", "/@"].iter().any(|part| href.contains(part))
    };
    subject.near().has(Hint::Byline)
        || page.inclusive_ancestors(subject.block.first()).take(4).any(leads_to_author)
}

/// Whether a stretch says what a person is.
fn is_position(part: &str) -> bool {
    part.split_whitespace().any(|word| {
        let word = word.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
        POSITION.contains(&word.as_str())
    })
}

/// Whether what stands behind a name and a comma is a degree: "MD", "E-RYT 200".
fn is_degree(part: &str) -> bool {
    let small = part.chars().filter(|c| c.is_lowercase()).count();
    let large = part.chars().filter(|c| c.is_uppercase()).count();
    part.split_whitespace().count() <= 2 && part.chars().count() <= 11 && large > small
}

/// What a page declares as a name is one, unless it is an address or the newsroom without a name of its own.
fn is_declared_name(name: &str) -> bool {
    let words = name.split_whitespace().count();
    let lower = name.to_lowercase();
    (1..=6).contains(&words)
        && name.chars().count() >= 2
        && name.chars().any(char::is_alphabetic)
        && !name.contains(['@', '<', '{', '='])
        && !lower.contains("://")
        && !lower.starts_with("admin")
        && !(words == 1 && NEWSROOM.contains(&lower.as_str()))
}

/// Two to four words, each with a capital but for particles; or as many in a script without.
fn is_full_name(name: &str) -> bool {
    let words: Vec<&str> = name.split_whitespace().collect();
    let ends = [words.first(), words.last()];
    (2..=4).contains(&words.len())
        && looks_like_name(name)
        && ends.iter().flatten().all(|word| word.chars().next().is_some_and(|c| !c.is_lowercase()))
        && !is_position(name)
}

/// Two to five words, each with a capital but for particles, no digits; or one word that is no newsroom's.
fn looks_like_name(name: &str) -> bool {
    let words: Vec<&str> = name.split_whitespace().collect();
    let newsroom = words.iter().any(|word| NEWSROOM.contains(&word.to_lowercase().as_str()));
    let letters = name.chars().all(|c| c.is_alphabetic() || matches!(c, ' ' | '.' | '-' | '\'' | '’' | '‑'));
    let cased = words
        .iter()
        .filter(|word| word.chars().next().is_some_and(|c| c.is_uppercase() || !c.is_lowercase()))
        .count();
    !words.is_empty()
        && words.len() <= 5
        && letters
        && !newsroom
        && cased * 2 >= words.len()
        && name.chars().count() >= 3
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::Language;

    #[test]
    fn a_name_is_taken_out_of_the_line_it_stands_in() {
        for (line, expected) in [
            ("By Ann Example March 18 at 3:57 PM Follow @annexample", vec!["Ann Example"]),
            ("Guide by Ann Example Former Deputy Editor", vec!["Ann Example"]),
            ("Published 7 August by Ann Example", vec!["Ann Example"]),
            ("Step by step", vec![]),
        ] {
            let furniture = [&Language::English.lexicon().furniture];
            let mut names = Names { found: Vec::new(), furniture: &furniture };
            names.push_leading(line);
            assert_eq!(names.found, expected, "{line}");
        }
    }

    fn names(text: &str) -> Vec<String> {
        let furniture = [&Language::English.lexicon().furniture];
        let mut names = Names { found: Vec::new(), furniture: &furniture };
        names.push_all(text, is_declared_name);
        names.found
    }

    #[test]
    fn names_stand_without_by_and_without_positions() {
        for (text, expected) in [
            ("By Ann Example and Bo Sample", vec!["Ann Example", "Bo Sample"]),
            ("Ann Example, Bo Sample & Cy Pattern", vec!["Ann Example", "Bo Sample", "Cy Pattern"]),
            ("Ann Example, MD", vec!["Ann Example"]),
            ("Ann Example, Senior Director of Operations, Hill Vans", vec!["Ann Example"]),
            ("Ann Example, E-RYT 200", vec!["Ann Example"]),
            ("Ann Example | The Hill Newsroom", vec!["Ann Example"]),
            ("Hill Daily Staff", vec!["Hill Daily Staff"]),
            ("annexample", vec!["annexample"]),
            ("admin", vec![]),
            ("Staff", vec![]),
            ("ann@example.org", vec![]),
        ] {
            assert_eq!(names(text), expected, "{text}");
        }
    }
}
