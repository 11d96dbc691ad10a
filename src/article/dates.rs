//! Dates as news pages write them, as ISO 8601.

use crate::lexicon::Furniture;
use crate::text::normal;

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
    numeric(&words)
}

fn month_named(word: &str, furniture: &[&'static Furniture]) -> Option<usize> {
    furniture
        .iter()
        .find_map(|furniture| furniture.months.iter().position(|forms| forms.contains(word)))
        .map(|index| index + 1)
}

/// `21/12/2016`, `2016/12/21`, `12/21/2016`: the year by its length, the month where it cannot be a day, else the day first.
fn numeric(words: &[&str]) -> Option<String> {
    for window in words.windows(3) {
        let numbers: Vec<u32> = window.iter().filter_map(|word| word.parse().ok()).collect();
        let [a, b, c] = numbers[..] else { continue };
        let (year, month, day) = if window[0].len() == 4 {
            (a, b, c)
        } else if window[2].len() == 4 {
            if b > 12 { (c, a, b) } else { (c, b, a) }
        } else {
            continue;
        };
        if (1900..=2100).contains(&year) && (1..=12).contains(&month) && (1..=31).contains(&day) {
            return Some(format!("{year:04}-{month:02}-{day:02}"));
        }
    }
    None
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
