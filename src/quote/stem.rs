//! Declined names: what of a word its case changes, and what the name is called where it is the subject.
//!
//! Comes in: a word of a Polish or Russian name. Goes out: its stem; the same for every case.

use super::vocabulary::Class;
use crate::text::Lower;

/// Endings of first names and surnames in every case, the longest first.
const ENDINGS: &[&str] = &[
    "iego", "iemu", "ego", "emu", "iej", "owi", "iem", "ami", "em", "im", "ym", "ie", "ej", "ą", "ę", "a",
    "y", "i", "u", "o", "e", "ого", "ому", "его", "ему", "ыми", "ой", "ей", "ую", "юю", "ым", "им", "ом",
    "ем", "ая", "яя", "ий", "ый", "а", "я", "у", "ю", "е", "ы", "и", "о", "й", "ь",
];

/// Endings of surnames that are never a subject's.
const OBLIQUE: &[&str] = &[
    "iego", "iemu", "ego", "emu", "iej", "owi", "iem", "ą", "ę", "ого", "ому", "овой", "евой", "иной",
    "ской", "цкой", "ую", "овым", "евым", "иным", "ову", "еву",
];

/// The stem of a word in small letters.
pub(super) fn stem(word: &str) -> String {
    let word = word.replace('ё', "е");
    let mut rest = word.as_str();
    for ending in ENDINGS {
        if let Some(cut) = rest.strip_suffix(ending).filter(|cut| cut.chars().count() >= 2) {
            rest = cut;
            break;
        }
    }
    // Сергея, Марии: a vowel that belongs to the ending.
    let vowel = |c: char| "aeiouyąęóаеиоуыэюяй".contains(c);
    let rest = Some(rest.trim_end_matches(vowel)).filter(|cut| cut.chars().count() >= 2).unwrap_or(rest);
    // Marek, Marka; Павел, Павла: a vowel that comes and goes.
    let mut letters = rest.chars().rev();
    match (letters.next(), letters.next()) {
        (Some(last), Some('e' | 'е' | 'о')) if rest.chars().count() > 3 => {
            let mut stem: String = rest.chars().take(rest.chars().count() - 2).collect();
            stem.push(last);
            stem
        }
        _ => rest.to_owned(),
    }
}

/// Whether a name has an ending that no subject has.
pub(super) fn is_oblique(name: &str) -> bool {
    OBLIQUE.iter().any(|ending| name.ends_with(ending))
}

/// A man's surname in another case, and as the subject.
const MEN: &[(&str, &str)] = &[
    ("ского", "ский"),
    ("скому", "ский"),
    ("ским", "ский"),
    ("цкого", "цкий"),
    ("цкому", "цкий"),
    ("цким", "цкий"),
    ("овым", "ов"),
    ("ова", "ов"),
    ("ову", "ов"),
    ("евым", "ев"),
    ("ева", "ев"),
    ("еву", "ев"),
    ("ёва", "ёв"),
    ("ёву", "ёв"),
    ("иным", "ин"),
    ("ина", "ин"),
    ("ину", "ин"),
    ("ына", "ын"),
    ("ука", "ук"),
    ("юка", "юк"),
    ("яна", "ян"),
    ("ича", "ич"),
    ("ера", "ер"),
    ("ана", "ан"),
    ("ика", "ик"),
    ("ака", "ак"),
    ("яка", "як"),
    ("skiego", "ski"),
    ("skiemu", "ski"),
    ("skim", "ski"),
    ("ckiego", "cki"),
    ("ckiemu", "cki"),
    ("ckim", "cki"),
    ("dzkiego", "dzki"),
    ("owskiego", "owski"),
    ("aka", "ak"),
    ("akowi", "ak"),
    ("akiem", "ak"),
    ("ika", "ik"),
    ("ikowi", "ik"),
    ("ikiem", "ik"),
    ("yka", "yk"),
    ("iuka", "iuk"),
    ("uka", "uk"),
    ("cza", "cz"),
    ("czowi", "cz"),
    ("czem", "cz"),
    ("sza", "sz"),
    ("ąca", "ąc"),
    ("ara", "ar"),
    ("ora", "or"),
    ("era", "er"),
    ("ana", "an"),
    ("usa", "us"),
    ("isa", "is"),
    ("asa", "as"),
];

/// A woman's.
const WOMEN: &[(&str, &str)] = &[
    ("овой", "ова"),
    ("ову", "ова"),
    ("евой", "ева"),
    ("еву", "ева"),
    ("ёвой", "ёва"),
    ("ёву", "ёва"),
    ("иной", "ина"),
    ("ину", "ина"),
    ("ыной", "ына"),
    ("ской", "ская"),
    ("скую", "ская"),
    ("цкой", "цкая"),
    ("цкую", "цкая"),
    ("skiej", "ska"),
    ("ską", "ska"),
    ("ckiej", "cka"),
    ("cką", "cka"),
    ("dzkiej", "dzka"),
    ("dzką", "dzka"),
    ("owej", "owa"),
    ("ową", "owa"),
];

/// Whether a first name is a man's, where it is one sex's alone.
pub(super) fn man(class: Class) -> Option<bool> {
    (class.is(Class::MAN) != class.is(Class::WOMAN)).then(|| class.is(Class::MAN))
}

/// A first name in another case as the subject, and whether it is a man's; `None` where it is the subject already or no first name.
///
/// `declined`: it is none, even where it might be.
pub(super) fn subject_form(
    first: &str,
    class: impl Fn(&str) -> Class,
    declined: bool,
) -> Option<(String, bool)> {
    /// What a first name ends in, as the subject.
    const SUBJECT: [&str; 7] = ["", "а", "я", "й", "ь", "a", "ия"];
    if man(class(&first.lower())).is_some() && !declined {
        return None;
    }
    let of = stem(&first.lower());
    let letters: Vec<(usize, char)> = first.char_indices().collect();
    let cuts = (1..=3).filter_map(|cut| {
        letters.len().checked_sub(cut).filter(|&at| at >= 2).map(|at| &first[..letters[at].0])
    });
    let fleeting = cuts.clone().flat_map(|cut| {
        // Павла, Marka: Павел, Marek.
        let mut letters = cut.chars();
        let last = letters.next_back();
        ["е", "e", "ie"].map(|vowel| format!("{}{vowel}{}", letters.as_str(), last.unwrap_or_default()))
    });
    let whole = cuts.flat_map(|cut| SUBJECT.map(|ending| format!("{cut}{ending}")));
    whole.chain(fleeting).find_map(|name| {
        let small = name.lower();
        man(class(&small)).filter(|_| stem(&small) == of).map(|is_man| (name, is_man))
    })
}

/// First and last name as the subject of a sentence; `None` where they are so already or cannot be told.
///
/// `class` tells what a word in small letters is.
pub(super) fn nominative(first: &str, last: &str, class: impl Fn(&str) -> Class) -> Option<(String, String)> {
    // "Jana Kowalskiego" is no woman.
    let (name, is_man) =
        subject_form(first, class, ["ego", "emu", "icza"].iter().any(|case| last.ends_with(case)))?;
    let endings = if is_man { MEN } else { WOMEN };
    let surname = endings
        .iter()
        .filter_map(|(ending, subject)| {
            last.strip_suffix(ending).map(|rest| (ending.len(), format!("{rest}{subject}")))
        })
        .max_by_key(|(length, _)| *length)
        .map(|(_, surname)| surname);
    // Where the ending is one of a case that no line has, the surname is not known.
    let declined = stem(&last.lower()) != last.lower() && !(is_man && last.ends_with('о'));
    match surname {
        Some(surname) => Some((name, surname)),
        None if declined => None,
        None => Some((name, last.to_owned())),
    }
}

#[cfg(test)]
mod tests {
    use super::{Class, nominative, stem};

    #[test]
    fn a_name_in_any_case_gives_the_subject() {
        let class = |name: &str| match name {
            "иван" | "павел" | "сергей" | "tomasz" | "marek" => Class::MAN,
            "анна" | "мария" | "ewa" => Class::WOMAN,
            _ => Class::default(),
        };
        for (declined, subject) in [
            ("Ивана Петрова", "Иван Петров"),
            ("Павла Горского", "Павел Горский"),
            ("Сергеем Крыловым", "Сергей Крылов"),
            ("Анны Кузнецовой", "Анна Кузнецова"),
            ("Марии Гороховской", "Мария Гороховская"),
            ("Tomasza Górskiego", "Tomasz Górski"),
            ("Markiem Nowakiem", "Marek Nowak"),
            ("Ewy Lipskiej", "Ewa Lipska"),
            ("Ewie Nowak", "Ewa Nowak"),
        ] {
            let (first, last) = declined.split_once(' ').unwrap();
            let (first, last) = nominative(first, last, class).unwrap();
            assert_eq!(format!("{first} {last}"), subject);
        }
        for (first, last) in [("Иван", "Петров"), ("Tomasza", "Sowy"), ("Ewy", "Dudy")] {
            assert_eq!(nominative(first, last, class), None);
        }
    }

    #[test]
    fn every_case_has_one_stem() {
        for forms in [
            &["иван", "ивана", "ивану", "иваном", "иване"][..],
            &["петров", "петрова", "петрову", "петровым", "петрове"],
            &["анна", "анны", "анне", "анну", "анной"],
            &["мария", "марии", "марию", "марией"],
            &["сергей", "сергея", "сергею", "сергеем"],
            &["игорь", "игоря", "игорю", "игорем"],
            &["горская", "горской", "горскую"],
            &["павел", "павла", "павлу", "павлом"],
            &["marek", "marka", "markowi", "markiem"],
            &["kowalska", "kowalskiej", "kowalską"],
            &["kowalski", "kowalskiego", "kowalskiemu", "kowalskim"],
            &["anna", "anny", "annie", "annę", "anną"],
            &["tomasz", "tomasza", "tomaszowi", "tomaszem"],
        ] {
            for form in forms {
                assert_eq!(stem(form), stem(forms[0]), "{form}");
            }
        }
    }
}
