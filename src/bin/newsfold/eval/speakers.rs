//! Whether a predicted speaker is the right one: by mention (any form) and by full name.

use std::collections::BTreeSet;

use super::tokens::{is_digit, is_space, is_word};

/// What is known of who said a quotation.
pub(super) struct Gold<'q> {
    pub(super) text: Option<&'q str>,
    pub(super) sort: Option<&'q str>,
    pub(super) name: Option<&'q str>,
}

/// Whether the answer is right; `None` where it is not scored.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Judgement {
    pub(super) mention: Option<bool>,
    pub(super) name: Option<bool>,
}

/// Words before and after names that do not tell one person from another.
const TITLES: &[&str] = &[
    "a",
    "an",
    "chairman",
    "chairwoman",
    "col",
    "congressman",
    "congresswoman",
    "dr",
    "former",
    "frau",
    "gen",
    "general",
    "gov",
    "governor",
    "herr",
    "ii",
    "iii",
    "jr",
    "judge",
    "justice",
    "lt",
    "mayor",
    "miss",
    "mr",
    "mrs",
    "ms",
    "president",
    "prof",
    "rep",
    "representative",
    "reps",
    "rev",
    "sen",
    "senator",
    "sens",
    "secretary",
    "sir",
    "speaker",
    "sr",
    "the",
    "then",
    "vice",
];

/// Words of a description that do not tell whom it describes.
const STOP: &[&str] = &[
    "a", "an", "and", "as", "at", "by", "das", "dem", "den", "der", "des", "die", "ein", "eine", "einem",
    "einen", "einer", "eines", "for", "from", "his", "her", "in", "its", "of", "on", "or", "said", "says",
    "that", "the", "their", "to", "which", "who", "with",
];

/// Words that end the head of a description: "a spokesman | for the mayor".
const HEAD_END: &[&str] = &[
    "am", "at", "aus", "bei", "by", "der", "des", "for", "from", "im", "in", "near", "of", "on", "that",
    "to", "under", "vom", "von", "which", "who", "whose", "with",
];

/// Compares a predicted speaker with what is known.
pub(super) fn judge(gold: &Gold, predicted: Option<&str>) -> Judgement {
    let sort = gold.sort.unwrap_or_default();
    let Some(text) = gold.text.filter(|text| !text.is_empty() && sort != "none") else {
        return Judgement { mention: None, name: None };
    };
    let name = gold.name.filter(|name| !name.is_empty());
    let Some(predicted) = predicted.filter(|predicted| !predicted.is_empty()) else {
        // A pronoun whose person the corpus does not know: neither silence nor a guess is scored.
        return Judgement {
            mention: (name.is_some() || sort != "pronoun").then_some(false),
            name: (name.is_some() || matches!(sort, "org" | "nominal")).then_some(false),
        };
    };
    if sort == "pronoun" {
        let same = tokens(predicted) == tokens(text);
        return match name {
            Some(name) => {
                let (person, full) = person_match(name, predicted);
                Judgement { mention: Some(same || person), name: Some(full) }
            }
            None => Judgement { mention: same.then_some(true), name: None },
        };
    }
    if let Some(name) = name {
        let (person, full) = person_match(name, predicted);
        Judgement { mention: Some(person || text_match(text, predicted)), name: Some(full) }
    } else {
        let right = text_match(text, predicted);
        Judgement { mention: Some(right), name: Some(right) }
    }
}

/// Whether two descriptions of a role are of the same: half of the shorter's words in common, and not much longer.
pub(super) fn role_matches(gold: &str, predicted: &str) -> bool {
    let (gold, predicted) = (content_tokens(gold), content_tokens(predicted));
    let common = gold.intersection(&predicted).count();
    !gold.is_empty()
        && !predicted.is_empty()
        && 2 * common >= gold.len().min(predicted.len())
        && predicted.len() <= 2 * gold.len() + 2
}

/// Words in lower case; an apostrophe, dot or hyphen between word characters is part of the word, `'s` at its end is not.
pub(super) fn tokens(text: &str) -> Vec<String> {
    let mut tokens = Vec::new();
    let mut rest = text;
    while let Some(start) = rest.find(is_word) {
        rest = &rest[start..];
        let mut end = 0;
        let mut chars = rest.char_indices().peekable();
        while let Some((at, c)) = chars.next() {
            let joins =
                matches!(c, '\'' | '’' | '.' | '-') && chars.peek().is_some_and(|&(_, next)| is_word(next));
            if !is_word(c) && !joins {
                break;
            }
            end = at + c.len_utf8();
        }
        let token = rest[..end].to_lowercase();
        tokens.push(token.strip_suffix("'s").unwrap_or(&token).to_owned());
        rest = &rest[end..];
    }
    tokens
}

fn content_tokens(text: &str) -> BTreeSet<String> {
    tokens(text).into_iter().filter(|token| !STOP.contains(&token.as_str())).collect()
}

/// The words of a name, without titles and initials.
fn name_tokens(name: &str) -> Vec<String> {
    let name = without_possessive(name);
    let mut tokens = Vec::new();
    let mut rest = name.as_str();
    while let Some(start) = rest.find(is_word) {
        rest = &rest[start..];
        let end = rest.find(|c| !is_word(c) && !matches!(c, '.' | '\'' | '’' | '-')).unwrap_or(rest.len());
        let token = rest[..end].trim_matches('.').to_lowercase();
        let is_number = !token.is_empty() && token.chars().all(is_digit);
        if is_number || (token.chars().count() > 1 && !TITLES.contains(&token.as_str())) {
            tokens.push(token.replace('’', "'"));
        }
        rest = &rest[end..];
    }
    tokens
}

/// The text without each `'s` that ends a word.
fn without_possessive(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let after = &rest[c.len_utf8()..];
        match after.strip_prefix('s') {
            Some(end) if matches!(c, '\'' | '’') && !end.starts_with(is_word) => rest = end,
            _ => {
                out.push(c);
                rest = after;
            }
        }
    }
    out
}

/// Whether the predicted name is that person, and whether it is the full name.
fn person_match(gold: &str, predicted: &str) -> (bool, bool) {
    let (names, said) = (name_tokens(gold), name_tokens(predicted));
    let (Some(first), Some(surname)) = (names.first(), names.last()) else { return (false, false) };
    let Some(at) = said.iter().rposition(|token| token == surname) else { return (false, false) };
    // A stretch of text that happens to hold the name is no answer.
    if said.len() > 2 * names.len() + 2 {
        return (false, false);
    }
    // Another full name with the same surname.
    if names.len() >= 2
        && said.len() == 2
        && at == 1
        && !names.contains(&said[0])
        && !said.contains(first)
        && !tokens(predicted).is_empty()
        && predicted.trim_matches(is_space).starts_with(char::is_uppercase)
    {
        return (false, false);
    }
    (true, names.len() < 2 || said.contains(first))
}

/// Whether a description or an organisation is the same: its head word is there, or half of all words are shared.
fn text_match(gold: &str, predicted: &str) -> bool {
    let or_all = |text: &str| {
        let content = content_tokens(text);
        if content.is_empty() { tokens(text).into_iter().collect() } else { content }
    };
    let (names, said): (BTreeSet<String>, BTreeSet<String>) = (or_all(gold), or_all(predicted));
    if names.is_empty() || said.is_empty() {
        return false;
    }
    let cut = head(gold.trim_matches(is_space));
    let words = tokens(cut);
    let content = words.iter().rfind(|token| !STOP.contains(&token.as_str()));
    let head = content.or(words.last()).map_or("", String::as_str);
    let common = names.intersection(&said).count();
    let all = names.len() + said.len() - common;
    (names.is_subset(&said) && said.len() <= 2 * names.len() + 2)
        || (said.contains(head) && said.is_subset(&names))
        || 2 * common > all
}

/// A description up to what qualifies it.
fn head(text: &str) -> &str {
    let ends = |(at, c): (usize, char)| match c {
        ',' | '(' | ';' => true,
        c if is_space(c) => {
            let rest = &text[at + c.len_utf8()..];
            HEAD_END.iter().any(|word| rest.strip_prefix(word).is_some_and(|rest| !rest.starts_with(is_word)))
        }
        _ => false,
    };
    text.char_indices().find(|&place| ends(place)).map_or(text, |(at, _)| &text[..at])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_person_is_matched_by_surname_and_fully_by_first_name() {
        for (gold, predicted, expected) in [
            ("Jane Roe", "Jane Roe", (true, true)),
            ("Jane Roe", "Ms. Roe", (true, false)),
            ("Jane Q. Roe", "Jane Roe", (true, true)),
            ("Jane Roe", "John Roe", (false, false)),
            ("Jane Roe", "Roe’s", (true, false)),
            ("Jane Roe", "Smith", (false, false)),
            ("Jane Roe", "the mayor, Jane Roe, told a crowd of many people on Friday", (false, false)),
            ("Jane O’Neil", "O'Neil", (true, false)),
            ("", "Roe", (false, false)),
        ] {
            assert_eq!(person_match(gold, predicted), expected, "{gold} {predicted}");
        }
    }

    #[test]
    fn a_description_is_matched_by_its_head_or_half_its_words() {
        for (gold, predicted, expected) in [
            ("the Town Hall", "Town Hall", true),
            ("the Town Hall", "the Court", false),
            ("a spokesman for Jane Roe", "a spokesman", true),
            ("the Roe campaign", "Roe", false),
            ("he", "he", true),
            ("police", "", false),
        ] {
            assert_eq!(text_match(gold, predicted), expected, "{gold} {predicted}");
        }
    }

    #[test]
    fn tokens_keep_inner_hyphens_and_apostrophes_and_drop_the_possessive() {
        assert_eq!(
            tokens("The U.S. mayor's co-chair, O’Neil."),
            ["the", "u.s", "mayor", "co-chair", "o’neil"]
        );
        assert_eq!(name_tokens("Sen. J. D. Roe’s"), ["roe"]);
    }

    #[test]
    fn a_pronoun_without_a_known_person_is_scored_only_when_repeated() {
        let gold = Gold { text: Some("she"), sort: Some("pronoun"), name: None };
        assert_eq!(judge(&gold, Some("She")), Judgement { mention: Some(true), name: None });
        assert_eq!(judge(&gold, Some("Jane Roe")), Judgement { mention: None, name: None });
        assert_eq!(judge(&gold, None), Judgement { mention: None, name: None });
    }
}
