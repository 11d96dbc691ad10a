//! Dates as news pages write them, as ISO 8601.

use crate::lexicon::Furniture;
use crate::text::normal;
use crate::text::search;

/// When a story was published and when it was changed, as far as one line says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Dated {
    /// ISO 8601.
    pub published: Option<String>,
    /// ISO 8601.
    pub modified: Option<String>,
}

/// Beginnings of the words that say of the date behind them that it is one of change, in every language with a lexicon.
const CHANGED: &[&str] = &[
    "updat",
    "modif",
    "revised",
    "reviewed",
    "edited",
    "aktualis",
    "geändert",
    "mis à jour",
    "actualiz",
    "aggiorn",
    "atualiz",
    "bijgewerkt",
    "zaktualiz",
    "aktualiz",
    "обновл",
    "изменен",
    "güncel",
    "更新",
    "업데이트",
    "수정",
    "تحديث",
    "محدث",
    "अपडेट",
];
/// The same for a date of publication, where both stand in one line.
const FIRST: &[&str] = &[
    "publi",
    "posted",
    "written",
    "veröffentl",
    "erschien",
    "geplaatst",
    "opublik",
    "опубл",
    "yayın",
    "公開",
    "发布",
    "發布",
    "입력",
    "نشر",
];

/// The dates in a line of text: "Published 3 May 2024 | Updated 5 May 2024".
pub(super) fn in_line(text: &str, furniture: &[&'static Furniture]) -> Dated {
    let text = normal(text);
    let mut out = Dated::default();
    let (mut rest, mut is_changed) = (text.as_str(), false);
    loop {
        // To the next word that says which date follows.
        let next = |words: &[&str]| {
            words.iter().filter_map(|word| search::find(rest, word).map(|at| (at, word.len()))).min()
        };
        let (changed, first) = (next(CHANGED), next(FIRST));
        let turn = match (changed, first) {
            (Some(changed), Some(first)) if first.0 < changed.0 => Some((first, false)),
            (Some(changed), _) => Some((changed, true)),
            (None, first) => first.map(|first| (first, false)),
        };
        let stretch = turn.map_or(rest, |((at, _), _)| &rest[..at]);
        let slot = if is_changed { &mut out.modified } else { &mut out.published };
        if slot.is_none() {
            *slot = in_words(stretch, furniture);
        }
        let Some(((at, length), turned)) = turn else { return out };
        (rest, is_changed) = (&rest[at + length..], turned);
    }
}

/// Whether a line in normal form begins with a word that says a date of publication.
pub(super) fn says_published(normal: &str) -> bool {
    FIRST.iter().any(|word| normal.starts_with(word))
}

/// Whether a name says that a date of change stands there.
pub(super) fn names_change(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    ["updat", "modif"].iter().any(|word| search::holds(&name, word))
}

/// Days from one ISO date to another; `None` where either is none.
pub(super) fn days_between(from: &str, to: &str) -> Option<i32> {
    // Days since March of year 0, by Zeller's month lengths.
    let days = |date: &str| {
        let mut parts = date.get(..10)?.split('-').map(str::parse::<i32>);
        let (year, month, day) = (parts.next()?.ok()?, parts.next()?.ok()?, parts.next()?.ok()?);
        let (year, month) = if month < 3 { (year - 1, month + 9) } else { (year, month - 3) };
        Some(year * 365 + year / 4 - year / 100 + year / 400 + (month * 153 + 2) / 5 + day)
    };
    Some(days(to)? - days(from)?)
}

/// A declared date as ISO 8601: kept where it is, else read from its words. `None` where it names no day.
#[must_use]
pub(super) fn iso(text: &str, furniture: &[&'static Furniture]) -> Option<String> {
    let text = text.trim();
    if let Some(date) = iso_prefix(text) {
        return Some(date);
    }
    in_words(text, furniture)
}

/// `2024-05-01`, with what follows it where that is a time: `T10:00:00+02:00`, ` 10:00`.
fn iso_prefix(text: &str) -> Option<String> {
    let date = text.get(..10)?;
    let mut parts = date.split('-');
    let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
    let number = |part: &str| {
        part.bytes().all(|byte| byte.is_ascii_digit()).then(|| part.parse::<u32>().ok()).flatten()
    };
    if year.len() != 4
        || !(1..=12).contains(&number(month)?)
        || !(1..=31).contains(&number(day)?)
        || number(year).is_none()
    {
        return None;
    }
    let rest = text[10..].trim_start_matches(['T', 't', ' ']);
    let clock: String = rest.chars().take_while(|c| c.is_ascii_digit() || matches!(c, ':' | '.')).collect();
    if clock.len() < 5 || clock.as_bytes().get(2) != Some(&b':') {
        return Some(date.to_owned());
    }
    let zone = rest[clock.len()..].trim();
    let zone: String = match zone {
        "Z" | "z" | "UTC" | "GMT" => "Z".to_owned(),
        _ if zone.starts_with(['+', '-']) => {
            let digits: String = zone[1..].chars().filter(char::is_ascii_digit).take(4).collect();
            match digits.len() {
                4 => format!("{}{}:{}", &zone[..1], &digits[..2], &digits[2..]),
                2 => format!("{}{digits}:00", &zone[..1]),
                _ => String::new(),
            }
        }
        _ => String::new(),
    };
    Some(format!("{date}T{clock}{zone}"))
}

/// A day in words or digits: "Posted December 21, 2016", "1. Mai 2024", "21/12/2016", "2024年5月1日".
pub(super) fn in_words(text: &str, furniture: &[&'static Furniture]) -> Option<String> {
    let text = normal(text);
    if let Some(date) = east_asian(&text) {
        return Some(date);
    }
    let iso = text
        .split_whitespace()
        .find_map(|word| iso_prefix(word.trim_matches(|c: char| !c.is_alphanumeric())));
    if iso.is_some() {
        return iso;
    }
    let words: Vec<&str> =
        text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    for (at, word) in words.iter().enumerate() {
        let Some(month) = month_named(word, furniture) else { continue };
        let day_of = |word: &&&str| {
            let digits: String = word.chars().take_while(char::is_ascii_digit).collect();
            digits.parse::<u32>().ok().filter(|day| (1..=31).contains(day) && digits.len() <= 2)
        };
        let year_of = |word: &&&str| {
            word.parse::<u32>().ok().filter(|year| (1900..=2100).contains(year) && word.len() == 4)
        };
        // "de" may stand between in Spanish and Portuguese.
        let near = |offset: isize| usize::try_from(at as isize + offset).ok().and_then(|at| words.get(at));
        let after_year = [1, 2, 3].iter().filter_map(|&offset| near(offset)).find_map(|word| year_of(&word));
        let before = [-1, -2].iter().filter_map(|&offset| near(offset)).find_map(|word| day_of(&word));
        let after = near(1).and_then(|word| day_of(&word));
        let before_year = near(-1).and_then(|word| year_of(&word));
        if let (Some(day), Some(year)) = (after.or(before), after_year.or(before_year)) {
            let day = if after.is_some() && near(2).and_then(|word| year_of(&word)).is_some() {
                after.unwrap_or(day)
            } else {
                before.or(after).unwrap_or(day)
            };
            return Some(format!("{year:04}-{month:02}-{day:02}"));
        }
    }
    numeric(&text)
}

fn month_named(word: &str, furniture: &[&'static Furniture]) -> Option<usize> {
    furniture
        .iter()
        .find_map(|furniture| furniture.months.iter().position(|forms| forms.contains(word)))
        .map(|index| index + 1)
}

/// `21/12/2016`, `2016/12/21`, `12/21/2016`: the year by its length, the month where it cannot be a day, else the day first.
fn numeric(text: &str) -> Option<String> {
    let is_inside = |c: char| c.is_ascii_digit() || matches!(c, '/' | '.' | '-');
    text.split(|c: char| !is_inside(c)).find_map(|stretch| {
        let parts: Vec<&str> = stretch.split(['/', '.', '-']).filter(|part| !part.is_empty()).collect();
        let number = |at: usize| parts.get(at)?.parse::<u32>().ok();
        let (a, b, c) = (number(0)?, number(1)?, number(2)?);
        let (year, month, day) = if parts[0].len() == 4 {
            (a, b, c)
        } else if parts[2].len() == 4 {
            if b > 12 { (c, a, b) } else { (c, b, a) }
        } else {
            return None;
        };
        ((1900..=2100).contains(&year) && (1..=12).contains(&month) && (1..=31).contains(&day))
            .then(|| format!("{year:04}-{month:02}-{day:02}"))
    })
}

fn east_asian(text: &str) -> Option<String> {
    let number_before = |mark: &str| {
        let end = text.find(mark)?;
        let start = text[..end].char_indices().rev().take_while(|(_, c)| c.is_ascii_digit()).last()?.0;
        text[start..end].parse::<u32>().ok()
    };
    let marks = if text.contains('年') { ["年", "月", "日"] } else { ["년", "월", "일"] };
    let (year, month, day) = (number_before(marks[0])?, number_before(marks[1])?, number_before(marks[2])?);
    ((1900..=2100).contains(&year) && (1..=12).contains(&month) && (1..=31).contains(&day))
        .then(|| format!("{year:04}-{month:02}-{day:02}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_says_which_of_its_dates_is_that_of_publication() {
        let furniture = [&crate::lexicon::Language::English.lexicon().furniture];
        for (line, published, modified) in [
            ("Published 3 May 2024 | Updated 5 May 2024", Some("2024-05-03"), Some("2024-05-05")),
            (
                "Last updated on 5 May 2024, first published 3 May 2024",
                Some("2024-05-03"),
                Some("2024-05-05"),
            ),
            ("By Ann Example · 3 May 2024", Some("2024-05-03"), None),
            ("Updated: MAY 5, 2024", None, Some("2024-05-05")),
            ("2024-05-03T08:10+02:00", Some("2024-05-03T08:10+02:00"), None),
            ("2021 5:11:10", None, None),
        ] {
            let expected =
                Dated { published: published.map(str::to_owned), modified: modified.map(str::to_owned) };
            assert_eq!(in_line(line, &furniture), expected, "{line}");
        }
    }

    #[test]
    fn days_are_counted_over_the_ends_of_months_and_years() {
        for (from, to, days) in [
            ("2024-02-28", "2024-03-01T10:00:00Z", Some(2)),
            ("2023-12-31", "2024-01-01", Some(1)),
            ("2024-05-03", "2024-05-01", Some(-2)),
            ("2024-05-03", "May", None),
        ] {
            assert_eq!(days_between(from, to), days, "{from} {to}");
        }
    }

    #[test]
    fn declared_dates_keep_their_time_and_offset() {
        for (text, expected) in [
            ("2024-05-01T10:00:00+02:00", Some("2024-05-01T10:00:00+02:00")),
            ("2024-05-01T10:00:00+0200", Some("2024-05-01T10:00:00+02:00")),
            ("2024-05-01 10:00:00", Some("2024-05-01T10:00:00")),
            ("2024-05-01T10:00:00.000Z", Some("2024-05-01T10:00:00.000Z")),
            ("2024-05-01", Some("2024-05-01")),
            ("21/12/2016", Some("2016-12-21")),
            ("12/21/2016", Some("2016-12-21")),
            ("2024年5月1日 10時", Some("2024-05-01")),
            ("yesterday", None),
        ] {
            assert_eq!(iso(text, &[]).as_deref(), expected, "{text}");
        }
    }
}
