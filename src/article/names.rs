//! Names of people in a line of text, and what stands around them: "by", positions, degrees, newsrooms.

use crate::lexicon::{Furniture, List};
use crate::text::search;
use crate::text::{Lower, normal};

/// Bytes of a line that hold the longest of the phrases before a name, and what follows it.
const BY: usize = 80;

/// Words that part two names, beside commas.
pub(super) const AND: &[&str] = &["and", "und", "et", "y", "e", "en", "i", "и", "&", "ve", "with"];

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

/// The names found so far, with the words that a page's languages have for what stands around them.
pub(super) struct Names<'f> {
    pub(super) found: Vec<String>,
    pub(super) furniture: &'f [&'static Furniture],
    /// Which bytes the phrases before a name begin with: most lines begin with none of them.
    begin_by: [bool; 256],
}

impl<'f> Names<'f> {
    /// None yet.
    pub(super) fn new(furniture: &'f [&'static Furniture]) -> Self {
        let mut begin_by = [false; 256];
        for by in furniture.iter().flat_map(|furniture| furniture.by) {
            begin_by[usize::from(by.as_bytes()[0])] = true;
        }
        Self { found: Vec::new(), furniture, begin_by }
    }

    /// Takes every name of a line: "By Ann Example and Bo Sample, staff writers | 3 May".
    pub(super) fn push_all(&mut self, text: &str, is_name: fn(&str) -> bool) {
        let text = &without_remarks(self.without_by(text.trim()));
        let text = text.trim_end_matches([' ', '-']);
        let cut = text.find([';', '|', '•', '·', '⋅', '\n', '–', '—', '/', '／']).unwrap_or(text.len());
        let cut = search::find(&text[..cut], " - ").unwrap_or(cut);
        // So does another sentence: no initial is as long.
        let sentence =
            |at: &usize| text[..*at].rsplit(' ').next().is_some_and(|word| word.chars().count() > 3);
        let cut = text[..cut].match_indices(". ").map(|(at, _)| at).find(sentence).unwrap_or(cut);
        // What follows in brackets is no name; within a name, it is one.
        let cut = text[..cut].find('(').filter(|&at| !search::holds(&text[at..cut], ") ")).unwrap_or(cut);
        for (at, part) in text[..cut].split(',').enumerate() {
            let has_capitals = |word: &str| AND.contains(&word) || are_names(&[word]) || is_particle(word);
            if at > 0 && (is_position(part) || !part.split_whitespace().all(has_capitals)) {
                break; // where they work follows
            }
            if at > 0 && is_degree(part) {
                continue;
            }
            let words: Vec<&str> = part.split_whitespace().collect();
            let names = words.split(|word| AND.contains(&word.lower().as_str()));
            // A firm of two partners has one name: "Example & Sample".
            let firm = words.contains(&"&") && names.clone().all(|name| name.len() == 1);
            for name in names.filter(|_| !firm).chain(firm.then_some(words.as_slice())) {
                let alone = without_position(name);
                let is_reporter = alone.len() < name.len();
                let name = without_degree(alone).join(" ");
                let known = normal(&name);
                if (is_name(&name) || is_reporter && is_shown_name(&name))
                    && !self.is_by(&name)
                    && !self.found.iter().any(|other| normal(other) == known)
                {
                    self.found.push(name);
                }
            }
        }
    }

    /// Whether a text in normal form begins with a byte that a phrase before a name begins with.
    fn may_begin_by(&self, normal: &str) -> bool {
        normal.bytes().next().is_some_and(|first| self.begin_by[usize::from(first)])
    }

    /// The line without "By" before it.
    pub(super) fn without_by<'t>(&self, text: &'t str) -> &'t str {
        let lower = normal(text.get(..text.floor_char_boundary(BY)).unwrap_or_default());
        if !self.may_begin_by(&lower) {
            return text;
        }
        let by = self.furniture.iter().flat_map(|furniture| furniture.by);
        let Some(by) = by.filter(|by| lower.starts_with(*by)).max_by_key(|by| by.len()) else { return text };
        // Without spaces the name follows at once: "記者林宥妤／嘉義報導".
        if let Some(rest) = text.strip_prefix(by).filter(|_| by.ends_with('者')) {
            return rest.trim_start_matches([':', '：', ' ']);
        }
        if !lower.as_bytes().get(by.len()).is_none_or(|byte| matches!(byte, b' ' | b':')) {
            return text;
        }
        // Lower case can be longer or shorter than the text, so the prefix is cut by words.
        let last = text.split_whitespace().nth(by.split_whitespace().count() - 1);
        let after = last.and_then(|last| text.find(last).map(|at| at + last.len()));
        after.map_or(text, |after| text[after..].trim_start_matches([':', ' ']))
    }

    /// Takes the name that follows "by" somewhere in a line that does not stop there: "Guide by Ann Example March 18 at 3:57 pm".
    pub(super) fn push_leading(&mut self, line: &str) {
        let furniture = self.furniture;
        let is_by = |word: &str| {
            let word = word.trim_end_matches(':').lower();
            furniture.iter().any(|furniture| furniture.by.contains(&word))
        };
        self.push_run(line.split_whitespace().skip_while(|word| !is_by(word)).skip(1));
        // Without spaces the label and the name are one word: "作者：陆文静".
        let labelled = line.split_whitespace().filter_map(|word| word.split_once(['：', ':']));
        for (label, name) in labelled {
            if self.found.is_empty() && self.is_by(label) && !name.is_ascii() && looks_like_name(name) {
                self.found.push(name.to_owned());
            }
        }
    }

    /// Takes the full name that words begin with: "Ann Example on behalf of the town", "Ann Example March 18".
    pub(super) fn push_run<'t>(&mut self, words: impl Iterator<Item = &'t str>) {
        let is_month = |word: &str| {
            let word = word.trim_end_matches('.').lower();
            self.furniture.iter().flat_map(|furniture| &furniture.months).any(|month| month.contains(&word))
        };
        let has_capital = |word: &str| word.starts_with(char::is_uppercase);
        let is_part = |word: &str| are_names(&[word]) && !word.contains(|c: char| c.is_ascii_digit());
        let mut words = words.peekable();
        let mut name: Vec<&str> = Vec::new();
        while let Some(word) = words.next_if(|word| {
            // A second label may follow: "Author: Ann Example Views: 12".
            let label = name.len() >= 2 && word.ends_with(':');
            // Neither does a word of another script belong to the name.
            let alike = name.first().is_none_or(|first| has_capital(first) == has_capital(word));
            name.len() < 3 && !label && alike && is_part(word) && !is_month(word) && !is_position(word)
        }) {
            name.push(word.trim_end_matches([',', ':', ';']));
            if word.ends_with([',', ':', ';']) {
                break;
            }
        }
        // A number behind it is that of a day, or what was taken for a name counts things.
        let counts = words.peek().is_some_and(|word| word.bytes().all(|byte| byte.is_ascii_digit()));
        let name = name.join(" ");
        if is_full_name(&name) && !counts && !self.found.contains(&name) && !self.is_by(&name) {
            self.found.push(name);
        }
    }

    /// Whether a sentence in normal form says "written by" or the like: "by" alone stands in many.
    pub(super) fn says_written_by(&self, normal: &str) -> bool {
        let phrases = self.furniture.iter().flat_map(|furniture| furniture.by);
        phrases.filter(|phrase| phrase.contains(' ')).any(|phrase| normal.contains(phrase))
    }

    /// Whether a line in normal form begins with one of a list's phrases.
    pub(super) fn opens(&self, normal: &str, list: fn(&Furniture) -> List) -> bool {
        self.furniture.iter().flat_map(|furniture| list(furniture)).any(|phrase| normal.starts_with(phrase))
    }

    /// Whether a text is what stands before names and no more: "by", "written by".
    pub(super) fn is_by(&self, text: &str) -> bool {
        let said = normal(text);
        self.may_begin_by(&said)
            && self.furniture.iter().any(|furniture| furniture.by.contains(said.trim_end_matches([':', ' '])))
    }
}

/// Whether a stretch says what a person is.
pub(super) fn is_position(part: &str) -> bool {
    part.split_whitespace().any(|word| {
        let word = word.trim_matches(|c: char| !c.is_alphanumeric()).lower();
        POSITION.contains(&word.as_str())
    })
}

/// A line without what it says in brackets, where that is no name: "Ann Example (Corrow, our correspondent) and Bo Sample".
fn without_remarks(line: &str) -> String {
    let (mut out, mut rest) = (String::with_capacity(line.len()), line);
    while let Some((before, after)) = rest.split_once('(') {
        let Some((remark, behind)) = after.split_once(')') else { break };
        out.push_str(before);
        if remark.starts_with(char::is_uppercase) && !remark.contains([' ', ',']) {
            out.extend(["(", remark, ")"]);
        }
        rest = behind;
    }
    out.push_str(rest);
    out
}

/// What stands behind a name where a language says so who writes: "reporter".
const BEHIND: &[&str] = &["기자", "특파원", "선임기자", "전문기자", "記者", "记者", "特派員"];

/// A name without what its bearer is.
fn without_position<'n, 't>(name: &'n [&'t str]) -> &'n [&'t str] {
    match name {
        [before @ .., last] if !before.is_empty() && BEHIND.contains(last) => before,
        _ => name,
    }
}

/// A name without the degrees behind it: "Ann Example MD".
fn without_degree<'n, 't>(name: &'n [&'t str]) -> &'n [&'t str] {
    // Longer words in capitals are surnames: "Ann EXAMPLE".
    let is_large = |word: &str| (2..=4).contains(&word.len()) && word.chars().all(char::is_uppercase);
    let is_number = |word: &str| word.chars().all(|c| matches!(c, 'I' | 'V' | 'X'));
    match name {
        [before @ .., last]
            if before.len() >= 2
                && is_large(last)
                && !is_number(last)
                && !before.iter().any(|word| is_large(word)) =>
        {
            before
        }
        _ => name,
    }
}

/// Whether what stands behind a name and a comma is a degree: "MD", "E-RYT 200".
fn is_degree(part: &str) -> bool {
    let small = part.chars().filter(|c| c.is_lowercase()).count();
    let large = part.chars().filter(|c| c.is_uppercase()).count();
    part.split_whitespace().count() <= 2 && part.chars().count() <= 11 && large > small
}

/// What a page declares as a name is one, unless it is an address or the newsroom without a name of its own.
pub(super) fn is_declared_name(name: &str) -> bool {
    let words = name.split_whitespace().count();
    let lower = name.lower();
    (1..=6).contains(&words)
        && name.chars().count() >= 2
        && name.chars().any(char::is_alphabetic)
        && !name.contains(['@', '<', '{', '='])
        && !search::holds(&lower, "://")
        && !lower.starts_with("admin")
        && !(words == 1 && NEWSROOM.contains(&lower.as_str()))
}

/// Two to four words with a capital, particles and titles aside; or as many in a script without.
pub(super) fn is_full_name(name: &str) -> bool {
    let words: Vec<&str> = name.split_whitespace().collect();
    let ends = [words.first(), words.last()];
    let counted = words.iter().filter(|word| !is_particle(word)).count();
    (2..=4).contains(&counted)
        && looks_like_name(name)
        && ends.iter().flatten().all(|word| word.chars().next().is_some_and(|c| !c.is_lowercase()))
        && !is_position(name)
}

/// One to four words with a capital, particles aside, no digits; or one word that is no newsroom's.
fn looks_like_name(name: &str) -> bool {
    let words: Vec<&str> = name.split_whitespace().collect();
    let newsroom = words.iter().any(|word| NEWSROOM.contains(&word.lower().as_str()));
    let letters = name.chars().all(|c| c.is_alphabetic() || is_name_mark(c));
    let counted = words.iter().filter(|word| !is_particle(word)).count();
    (1..=4).contains(&counted) && letters && !newsroom && are_names(&words) && name.chars().count() >= 3
}

/// A name as a byline has it: a person's, a newsroom's with a name of its own, or one with a digit in it.
pub(super) fn is_shown_name(name: &str) -> bool {
    let words: Vec<&str> = name.split_whitespace().collect();
    let is_newsroom = |word: &str| NEWSROOM.contains(&word.lower().as_str());
    let is_number = |word: &str| !word.chars().any(char::is_alphabetic) && word != "&";
    let own = || words.iter().filter(|word| !is_newsroom(word) && !word.eq_ignore_ascii_case("the"));
    looks_like_name(name)
        || (2..=4).contains(&words.len())
            && name.chars().all(|c| c.is_alphanumeric() || is_name_mark(c) || c == '&')
            && are_names(&words)
            && own().count() > 0
            && !words.iter().any(|word| is_number(word))
            && !own().any(|word| is_position(word))
}

/// What a line that begins with "by" sets apart as a name is one, if it could be.
pub(super) fn is_linked_name(name: &str) -> bool {
    is_declared_name(name) && (is_shown_name(name) || is_account(name)) && !is_position(name)
}

fn is_name_mark(c: char) -> bool {
    // The signs of Devanagari are no letters, and part of them.
    matches!(c, ' ' | '.' | '-' | '\'' | '’' | '‑' | '(' | ')' | '\u{900}'..='\u{963}')
}

/// Small words within names, and titles before them.
const PARTICLES: &[&str] = &[
    "al", "bin", "da", "das", "de", "del", "della", "den", "der", "di", "do", "dos", "dr", "du", "e", "el",
    "ibn", "la", "le", "los", "mr", "mrs", "ms", "of", "prof", "ter", "the", "van", "von", "y", "zu",
];

fn is_particle(word: &str) -> bool {
    PARTICLES.contains(&word.trim_end_matches('.').lower().as_str())
}

/// Whether every word but particles has a capital, where its script has them.
fn are_names(words: &[&str]) -> bool {
    let mut others = words.iter().filter(|word| !is_particle(word)).peekable();
    others.peek().is_some()
        && others.all(|word| word.chars().find(|c| c.is_alphanumeric()).is_some_and(|c| !c.is_lowercase()))
}

/// Whether a declared name is that of an account rather than of a person: "ann.example", "aexample2", "Web Admin".
pub(super) fn is_account(name: &str) -> bool {
    let is_marked = |c: char| c.is_ascii_digit() || matches!(c, '.' | '_');
    let is_login =
        || name.contains(is_marked) || name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-');
    !name.contains(' ') && is_login() || name.split(' ').any(|word| word.lower().starts_with("admin"))
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
            ("This page was written by Ann Example, who keeps goats", vec!["Ann Example"]),
            ("Ten goats by Top 10", vec![]),
            ("Step by step", vec![]),
        ] {
            let furniture = [&Language::English.lexicon().furniture];
            let mut names = Names::new(&furniture);
            names.push_leading(line);
            assert_eq!(names.found, expected, "{line}");
        }
    }

    #[test]
    fn a_name_follows_what_names_it_at_once_where_words_are_not_parted() {
        let furniture = [&Language::Chinese.lexicon().furniture];
        for (line, expected) in
            [("記者林宥妤／嘉義報導", vec!["林宥妤"]), ("来源：江城晚报 作者：陆文静", vec!["陆文静"])]
        {
            let mut names = Names::new(&furniture);
            names.push_all(line, is_shown_name);
            if names.found.is_empty() {
                names.push_leading(line);
            }
            assert_eq!(names.found, expected, "{line}");
        }
        assert!(is_full_name("राजेश मेवाड़ा"));
    }

    fn names(text: &str) -> Vec<String> {
        let furniture = [&Language::English.lexicon().furniture];
        let mut names = Names::new(&furniture);
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
            ("Ann Example MD", vec!["Ann Example"]),
            ("Ann Example II", vec!["Ann Example II"]),
            ("Ann (Bo) Example", vec!["Ann (Bo) Example"]),
            ("Ann Example (Corrow)", vec!["Ann Example"]),
            ("Ann Example (Corrow, for the Post) and Bo Sample", vec!["Ann Example", "Bo Sample"]),
            ("Ann EXAMPLE", vec!["Ann EXAMPLE"]),
            ("Ann Example (text) and Bo Sample (pictures)", vec!["Ann Example", "Bo Sample"]),
            ("서지훈 기자", vec!["서지훈"]),
            ("By Ann Example. Last seen in May", vec!["Ann Example"]),
            ("Example & Sample", vec!["Example & Sample"]),
            ("Written by", vec![]),
            ("Hill Daily Staff", vec!["Hill Daily Staff"]),
            ("annexample", vec!["annexample"]),
            ("admin", vec![]),
            ("Staff", vec![]),
            ("ann@example.org", vec![]),
        ] {
            assert_eq!(names(text), expected, "{text}");
        }
    }

    #[test]
    fn a_byline_names_people_newsrooms_and_firms_but_no_lines_and_days() {
        for (name, is) in [
            ("Ann Example", true),
            ("the Corrow Team", true),
            ("3i Corrow", true),
            ("Ines van der Hagen", true),
            ("Articles by Ann", false),
            ("Insights from", false),
            ("January 16", false),
            ("Editorial Team", false),
            ("Keeper of the gate", false),
        ] {
            assert_eq!(is_shown_name(name), is, "{name}");
        }
        for (name, is) in [
            ("ann.example", true),
            ("aexample2", true),
            ("NOC Admin", true),
            ("Ann", false),
            ("Ann Example", false),
        ] {
            assert_eq!(is_account(name), is, "{name}");
        }
    }
}
