//! Speech that dashes mark, and attributions that stand inside of the marks.
//!
//! Comes in: a passage, or a stretch in marks. Goes out: the stretches that are speech.

use super::marks::{Family, Marked, push};

/// The dash that opens speech: at the beginning, or between the end of a sentence and a capital.
fn opening(text: &str, dashes: [char; 4]) -> Option<(usize, char)> {
    if let Some(first) = text.chars().next().filter(|c| dashes.contains(c)) {
        return Some((0, first));
    }
    text.char_indices().find(|&(at, c)| {
        let rest = &text[at + c.len_utf8()..];
        dashes.contains(&c)
            && text[..at].ends_with(' ')
            && text[..at].trim_end().ends_with(['.', '!', '?', '…', ':'])
            // "… asiente. —Es así —tercia."
            && (c == '—' || rest.starts_with(char::is_whitespace))
            && rest.trim_start().starts_with(|c: char| c.is_uppercase() || matches!(c, '¿' | '¡'))
    })
}

/// Letters within which the first sentence ends.
const SENTENCE: usize = 400;

/// Where the first sentence of a text ends, if another follows.
fn sentence_end(text: &str) -> Option<usize> {
    text.char_indices().take(SENTENCE).map(|(at, c)| at + c.len_utf8()).find(|&at| {
        text[..at].ends_with(['.', '!', '?', '…'])
            && text[at..].starts_with(char::is_whitespace)
            && text[at..].trim_start().starts_with(|c: char| c.is_uppercase() || c == '„')
    })
}

/// Speech that a dash opens, in passages of a language that does so: `– Nie wiem – powiedziała. – Zobaczymy.`
///
/// `cue` tells whether a word attributes. A dash before one closes the speech, the dash after it opens it again. Without any such word the
/// dashes are no speech.
pub(super) fn dashed(text: &str, cue: impl Fn(&str) -> bool, subject: impl Fn(&str) -> bool) -> Vec<Marked> {
    const DASHES: [char; 4] = ['–', '—', '―', '-'];
    let Some((opening, first)) = opening(text, DASHES) else { return Vec::new() };
    let mut out = Vec::new();
    let mut open = Some((opening, opening + first.len_utf8()));
    let mut attributed = false;
    let mut last = ' ';
    // Pieces that begin a turn of their own.
    let mut turns = Vec::new();
    for (at, c) in text.char_indices().skip_while(|(at, _)| *at <= opening) {
        let end = at + c.len_utf8();
        let dash = DASHES.contains(&c)
            && (last.is_whitespace()
                || text[end..].starts_with(|c: char| c.is_whitespace() || matches!(c, '.' | ',')))
            && !(c == '-' && last.is_alphanumeric());
        last = c;
        if !dash {
            continue;
        }
        let rest = &text[end..];
        // "Sąd odroczył sprawę – przekazała rzeczniczka.": no words of hers.
        let reports = |rest: &str| {
            let word = rest.trim_start();
            word.starts_with(char::is_lowercase)
                && cue(&word[..word.find(|c: char| !c.is_alphanumeric()).unwrap_or(word.len())])
        };
        let marks = text[..at].trim_end().ends_with(['”', '"', '»']);
        // "– … – mówi X. – Drugie zdanie. Jej trener … „…” – dodał": the dash belongs to the marks.
        if let Some((start, inner)) = open
            && attributed
            && marks
            && let Some(stop) = sentence_end(&text[inner..at])
        {
            push(&mut out, text, start, inner, Some((inner + stop, inner + stop)), Family::Double);
            open = None;
            continue;
        }
        if let Some((start, inner)) = open {
            let rest = rest.trim_start();
            let words = || rest.split(|c: char| !c.is_alphanumeric() && c != '\'').enumerate().take(6);
            // "– nie krył wzruszenia selekcjoner Stefano Lavarini": a first name a little further on.
            let attributes = words().any(|(at, w)| (at < 3 || w.starts_with(char::is_uppercase)) && cue(w));
            if attributes && rest.starts_with(char::is_lowercase) {
                push(&mut out, text, start, inner, Some((at, at)), Family::Double);
                open = None;
                attributed = true;
            } else if attributed
                && text[..at].trim_end().ends_with(['.', '!', '?', '…'])
                && rest.starts_with(char::is_uppercase)
                && let Some(stop) = sentence_end(&text[inner..at])
            {
                // "– … – mówi X. – Drugie zdanie. Dalej pisze reporter. – Inny głos – dodaje Y."
                push(&mut out, text, start, inner, Some((inner + stop, inner + stop)), Family::Double);
                turns.push(out.len());
                open = Some((at, end));
            }
        } else if (!marks || rest.starts_with('.')) && !reports(rest) {
            // "—aseguró Quintero—. El partido …"
            open = Some((at, text.len() - rest.trim_start_matches(['.', ',']).len()));
        }
    }
    // "Radna nie kryje oburzenia: – To kpina."
    let announced = text[..opening].trim_end().ends_with(':');
    if let Some((start, inner)) = open
        && (attributed || announced)
    {
        // "– Drugie zdanie. Krytyk nazwał ją „…”.": marks behind a verb are the reporter's.
        let marks =
            text[inner..].find(['„', '“', '«', '"']).filter(|_| attributed).map_or(inner, |at| inner + at);
        let told = |stop: &usize| {
            text[inner + stop..marks].split(|c: char| !c.is_alphanumeric() && c != '\'').any(&cue)
        };
        let end = sentence_end(&text[inner..marks]).filter(told).map_or(text.len(), |stop| inner + stop);
        push(&mut out, text, start, inner, Some((end, end)), Family::Double);
    }
    // What follows an attribution goes on with the words before it.
    for (number, piece) in out.iter_mut().enumerate().skip(1) {
        piece.goes_on = turns.binary_search(&number).is_err();
    }
    if attributed || opening > 0 {
        return out;
    }
    // « — Vous partez ? demanda Jeanne. »: the attribution without a dash.
    let ends = text
        .char_indices()
        .filter(|(_, c)| matches!(c, ',' | '?' | '!'))
        .map(|(at, c)| (at, at + c.len_utf8()));
    for (at, end) in ends {
        let rest = text[end..].trim_start();
        if rest.starts_with(char::is_lowercase) && subject(rest) {
            let stop = if text[at..end].starts_with(',') { at } else { end };
            let mut out = Vec::new();
            push(&mut out, text, 0, first.len_utf8(), Some((stop, stop)), Family::Double);
            return out;
        }
    }
    Vec::new()
}

/// A stretch in marks with its attribution inside: `«Мост стоит, — сказала она. — И будет стоять»`, `« Le pont, a dit le maire, tiendra »`.
/// Its pieces; itself where it has none.
///
/// `cue` tells whether a word attributes; `subject` whether a text begins with an inverted verb and its subject; `role`
/// whether a word says what somebody is.
pub(super) fn incised(
    text: &str,
    marked: Marked,
    cue: impl Fn(&str) -> bool,
    subject: impl Fn(&str) -> bool,
    role: impl Fn(&str) -> bool,
    out: &mut Vec<Marked>,
) {
    const DASHES: [char; 4] = ['–', '—', '―', '-'];
    let (from, to) = (marked.inner.start.0 as usize, marked.inner.end.0 as usize);
    let found = text[from..to].char_indices().map(|(at, c)| (from + at, c)).find_map(|(at, c)| {
        let end = at + c.len_utf8();
        let rest = text[end..to].trim_start();
        if !rest.starts_with(char::is_lowercase) || !text[end..to].starts_with(char::is_whitespace) {
            return None;
        }
        let dash = DASHES.contains(&c) && (c != '-' || text[..at].ends_with(' '));
        // «Ci chiamavano eroi - aggiunge - e adesso …»: a verb alone between two.
        let alone =
            dash && rest.split_once(' ').is_some_and(|(word, next)| cue(word) && next.starts_with(DASHES));
        let leads = dash
            && text[from..at].trim_end().ends_with([',', '!', '?', '…'])
            && rest.split(|c: char| !c.is_alphanumeric()).take(2).any(&cue);
        (leads || alone || (dash || matches!(c, ',' | '?' | '!')) && subject(rest)).then_some((at, end, dash))
    });
    let Some((at, end, dash)) = found else {
        out.push(marked);
        return;
    };
    // What asks or calls out keeps its mark.
    let stop = if text[at..end].starts_with(['?', '!']) { end } else { at };
    push(out, text, marked.outer.start.0 as usize, from, Some((stop, stop)), Family::Angle);
    let closes = |i: usize, c: char| {
        if dash {
            DASHES.contains(&c) && (c != '-' || text[..i].ends_with(' '))
        } else {
            matches!(c, ',' | '.' | ';' | ':')
        }
    };
    let next = text[end..to]
        .char_indices()
        .find(|&(i, c)| {
            // "…, raconte Jeanne, 34 ans, infirmière. …": age and role belong to her.
            let next = if c == ',' { text[end + i + 1..to].trim_start() } else { "" };
            let aged = next.starts_with(|c: char| c.is_ascii_digit());
            closes(end + i, c) && !aged && !next.split(|c: char| !c.is_alphanumeric()).take(1).any(&role)
        })
        .map(|(i, c)| (end + i, end + i + c.len_utf8()));
    if let Some((next, end)) = next {
        let end =
            end + text[end..to].find(|c: char| !c.is_whitespace() && !matches!(c, '.' | ',')).unwrap_or(0);
        // The close belongs to the attribution, where nothing follows.
        let pieces = out.len();
        push(
            out,
            text,
            if dash { next } else { end },
            end,
            Some((to, marked.outer.end.0 as usize)),
            Family::Angle,
        );
        if let Some(second) = out.get_mut(pieces) {
            second.goes_on = pieces > 0;
        }
    }
}
