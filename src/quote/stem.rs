//! Declined names: what of a word its case changes, and what the name is called where it is the subject.
//!
//! Comes in: a word of a Polish or Russian name. Goes out: its stem; the same for every case.

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

#[cfg(test)]
mod tests {
    use super::stem;

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
