//! Words, shingles and white space as the metrics count them.

use std::collections::HashMap;

use unicode_properties::{GeneralCategory, GeneralCategoryGroup, UnicodeGeneralCategory};

/// A letter or a number of any script, without the marks that stand on letters.
pub(super) fn is_alphanumeric(c: char) -> bool {
    matches!(c.general_category_group(), GeneralCategoryGroup::Letter | GeneralCategoryGroup::Number)
}

/// What `\w` matches in Python, whose scorers these figures agree with.
pub(super) fn is_word(c: char) -> bool {
    c == '_' || is_alphanumeric(c)
}

/// A decimal digit of any script.
pub(super) fn is_digit(c: char) -> bool {
    c.general_category() == GeneralCategory::DecimalNumber
}

/// What `\s` matches in Python: white space and the information separators.
pub(super) fn is_space(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\u{1c}'..='\u{1f}')
}

/// The runs of word characters.
pub(super) fn words(text: &str) -> Vec<&str> {
    text.split(|c| !is_word(c)).filter(|word| !word.is_empty()).collect()
}

/// Runs of white space as one space, none at the ends.
pub(super) fn squashed(text: &str) -> String {
    text.split(is_space).filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Words in a shingle.
const SHINGLE: usize = 4;

/// How often each run of [`SHINGLE`] words occurs; of a shorter text, the whole.
pub(super) fn shingles<'w, 't>(words: &'w [&'t str]) -> HashMap<&'w [&'t str], usize> {
    let mut counts = HashMap::new();
    if words.is_empty() {
        return counts;
    }
    for shingle in words.windows(SHINGLE.min(words.len())) {
        *counts.entry(shingle).or_default() += 1;
    }
    counts
}

/// How many of two bags' things are in both, and how many in each.
pub(super) fn overlap<T: std::hash::Hash + Eq>(
    a: &HashMap<T, usize>,
    b: &HashMap<T, usize>,
) -> (usize, usize, usize) {
    let both = a.iter().map(|(key, &count)| count.min(b.get(key).copied().unwrap_or(0))).sum();
    (both, a.values().sum(), b.values().sum())
}

/// Stretches of `words` that no shingle of `others` covers, as lines to show: what the one has and the other lacks.
pub(super) fn missing(words: &[&str], others: &[&str]) -> Vec<String> {
    let mut left = shingles(others);
    let mut covered = vec![false; words.len()];
    if !words.is_empty() {
        for (at, shingle) in words.windows(SHINGLE.min(words.len())).enumerate() {
            if let Some(count) = left.get_mut(shingle).filter(|count| **count > 0) {
                *count -= 1;
                covered[at..at + shingle.len()].fill(true);
            }
        }
    }
    let mut lines: Vec<Vec<&str>> = Vec::new();
    let mut previous = true;
    for (word, covered) in words.iter().zip(covered) {
        match (covered, lines.last_mut()) {
            (false, Some(line)) if !previous => line.push(word),
            (false, _) => lines.push(vec![word]),
            _ => {}
        }
        previous = covered;
    }
    lines.iter().map(|line| shown(line)).collect()
}

/// A run of words, shortened in its middle.
fn shown(words: &[&str]) -> String {
    const ENDS: usize = 12;
    if words.len() <= 2 * ENDS {
        return format!("({}) {}", words.len(), words.join(" "));
    }
    let (head, tail) = (&words[..ENDS], &words[words.len() - ENDS..]);
    format!("({}) {} … {}", words.len(), head.join(" "), tail.join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_runs_of_letters_numbers_and_underscores() {
        for (text, expected) in [
            ("It's 3.5 km_h – naïve", &["It", "s", "3", "5", "km_h", "naïve"][..]),
            ("日本語。二つ", &["日本語", "二つ"]),
            // A vowel sign is a mark, no letter.
            ("हिन्दी", &["ह", "न", "द"]),
            ("x² ½ Ⅷ ⓐ", &["x²", "½", "Ⅷ"]),
            ("…", &[]),
        ] {
            assert_eq!(words(text), expected);
        }
    }

    #[test]
    fn a_text_shorter_than_a_shingle_is_one() {
        assert_eq!(shingles(&["a", "b"]).into_iter().collect::<Vec<_>>(), [(&["a", "b"][..], 1)]);
        assert_eq!(
            shingles(&["a", "a", "a", "a", "a"]).into_iter().collect::<Vec<_>>(),
            [(&["a"; 4][..], 2)]
        );
        assert!(shingles(&[]).is_empty());
    }

    #[test]
    fn white_space_is_squashed_with_separators_and_no_break_spaces() {
        assert_eq!(squashed("\u{a0} a \n\u{1f}\u{2009}b\t"), "a b");
    }

    #[test]
    fn what_is_missing_is_shown_as_runs() {
        let (truth, read) =
            (words("one two three four five six seven"), words("one two three four extra six seven"));
        assert_eq!(missing(&truth, &read), ["(3) five six seven"]);
        assert_eq!(missing(&[], &read), [] as [&str; 0]);
    }
}
