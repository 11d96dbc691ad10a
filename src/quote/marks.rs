//! Where quotation marks open and close, in one passage.
//!
//! Comes in: a text. Goes out: its marked stretches, outermost only, in order. A mark is judged by what stands on either side of it first
//! and by its shape second, since news copy often has the wrong one: `”Diplomatic engagement …,” she said`.

use crate::text::{Byte, Span};

/// A stretch between marks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Marked {
    /// With its marks.
    pub(super) outer: Span<Byte>,
    /// Without them, white space trimmed.
    pub(super) inner: Span<Byte>,
    /// Whether a closing mark was found; otherwise it runs to the end of the passage.
    pub(super) closed: bool,
    /// Whether it goes on with the stretch before it, whose marks hold an attribution.
    pub(super) goes_on: bool,
    /// Whether the marks are single ones, which also serve for titles and terms.
    pub(super) single: bool,
}

impl Marked {
    /// Whether it holds a few words only, and ends no clause: a title, a slogan, a nickname.
    pub(super) fn is_short(&self, text: &str) -> bool {
        let inner = self.inner.slice(text);
        inner.split_whitespace().count() <= 4 && !inner.ends_with(['!', '?'])
    }
}

/// Marks that can belong together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Family {
    /// “ ” „ ‟ " ＂ and two single ones in a row.
    Double,
    /// ‘ ’ ‚ ‛ '
    Single,
    /// « » and《 》where they mark speech
    Angle,
    /// ‹ ›
    SmallAngle,
    /// 「 」
    Corner,
    /// 『 』
    WhiteCorner,
}

/// What a mark does by its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Side {
    Opens,
    Closes,
    Unclear,
}

#[derive(Clone, Copy, Debug)]
struct Mark {
    start: usize,
    end: usize,
    family: Family,
    /// By shape.
    shape: Side,
    /// By its neighbours.
    place: Side,
    glyph: char,
    /// Stands after a comma or the end of a sentence: the surest sign of a close.
    after_stop: bool,
    /// Stands between an "s" and a space: perhaps the apostrophe of a plural.
    after_s: bool,
}

/// Marked stretches of `text`. Linear in its length.
pub(super) fn marked(text: &str) -> Vec<Marked> {
    let marks = marks(text);
    if marks.is_empty() {
        return Vec::new();
    }
    // For each mark, whether a later one of its family can close it before another of that family opens: one pass from the end.
    let closable = closable(&marks);
    let mut out = Vec::new();
    let mut at = 0;
    while at < marks.len() {
        let open = marks[at];
        if !may_open(&open, closable[at]) {
            at += 1;
            continue;
        }
        let (close, next) = find_close(&marks, at);
        let Some(close) = close else {
            // A mark without a close runs to the end where it opens a paragraph (it goes on in the next) or a statement.
            if open.family != Family::Single && next == marks.len() {
                push(&mut out, text, open.start, open.end, None, open.family);
                break;
            }
            at += 1;
            continue;
        };
        let mut close_mark = marks[close];
        if next == close {
            close_mark.end = close_mark.start;
        }
        push(&mut out, text, open.start, open.end, Some((close_mark.start, close_mark.end)), open.family);
        at = next;
    }
    out
}

fn may_open(mark: &Mark, closable: bool) -> bool {
    match mark.family {
        Family::Single => mark.place == Side::Opens && closable,
        _ => match (mark.place, mark.shape) {
            (Side::Opens, _) => true,
            (Side::Closes, _) => false,
            (Side::Unclear, shape) => shape != Side::Closes,
        },
    }
}

/// The mark that closes `marks[at]`, and where to go on.
fn find_close(marks: &[Mark], at: usize) -> (Option<usize>, usize) {
    let open = marks[at];
    let mut depth = 0_u32;
    let mut weak = None;
    for (i, mark) in marks.iter().enumerate().skip(at + 1) {
        if mark.family != open.family {
            continue;
        }
        if closes(&open, mark) {
            if depth > 0 {
                depth -= 1;
                continue;
            }
            if mark.family == Family::Single && mark.after_s && !mark.after_stop && weak.is_none() {
                weak = Some(i); // perhaps "the players' union"
                continue;
            }
            return (Some(i), i + 1);
        }
        if opens(&open, mark) {
            if mark.family == Family::Single {
                break;
            }
            // A second opening: the first was never closed, unless these marks nest by shape.
            if matches!(open.family, Family::Angle | Family::Corner | Family::WhiteCorner)
                && mark.glyph == open.glyph
            {
                depth += 1;
                continue;
            }
            // What is read up to the second opening is still a stretch; a wrong-way close looks like this too.
            return (Some(i), i);
        }
    }
    match weak {
        Some(i) => (Some(i), i + 1),
        None => (None, marks.len()),
    }
}

fn closes(open: &Mark, mark: &Mark) -> bool {
    match mark.place {
        Side::Closes => true,
        Side::Opens => false,
        Side::Unclear => {
            // „…“ closes with what opens in English; »…« and «…» by being the other one.
            if open.glyph == '„' || matches!(open.family, Family::Angle | Family::SmallAngle) {
                mark.glyph != open.glyph || mark.shape == Side::Unclear
            } else {
                mark.shape != Side::Opens
            }
        }
    }
}

fn opens(open: &Mark, mark: &Mark) -> bool {
    mark.place == Side::Opens || (mark.place == Side::Unclear && !closes(open, mark))
}

/// Whether a later mark of the same family closes before one opens, for every mark.
fn closable(marks: &[Mark]) -> Vec<bool> {
    let mut next = [false; 6];
    let mut out = vec![false; marks.len()];
    for (i, mark) in marks.iter().enumerate().rev() {
        let slot = &mut next[mark.family as usize];
        out[i] = *slot;
        match mark.place {
            Side::Closes => *slot = true,
            Side::Opens => *slot = false,
            Side::Unclear => {}
        }
    }
    out
}

pub(super) fn push(
    out: &mut Vec<Marked>,
    text: &str,
    start: usize,
    inner: usize,
    close: Option<(usize, usize)>,
    family: Family,
) {
    let (inner_end, outer_end) = close.unwrap_or((text.len(), text.len()));
    if inner_end < inner {
        return;
    }
    let body = &text[inner..inner_end];
    let trimmed = body.trim();
    let from = inner + (body.len() - body.trim_start().len());
    if trimmed.chars().any(char::is_alphanumeric) {
        out.push(Marked {
            outer: Span::bytes(start, outer_end),
            inner: Span::bytes(from, from + trimmed.len()),
            closed: close.is_some(),
            goes_on: false,
            single: matches!(family, Family::Single | Family::SmallAngle),
        });
    }
}

fn marks(text: &str) -> Vec<Mark> {
    let mut out: Vec<Mark> = Vec::new();
    let bytes = text.as_bytes();
    let mut i = 0;
    let mut before: Option<char> = None;
    let mut before_that: Option<char> = None;
    let mut in_code = false;
    while i < bytes.len() {
        // Everything that is no mark: plain ASCII but the two straight ones.
        let plain = |byte: &u8| byte.is_ascii() && !matches!(byte, b'"' | b'\'' | b'`');
        let next = bytes[i..].iter().position(|byte| !plain(byte)).map_or(bytes.len(), |length| i + length);
        match bytes[i..next] {
            [] => {}
            [byte] => (before_that, before) = (before, Some(char::from(byte))),
            [.., byte, last] => (before_that, before) = (Some(char::from(byte)), Some(char::from(last))),
        }
        i = next;
        let Some(c) = text[i..].chars().next() else { break };
        let mut end = i + c.len_utf8();
        if let Some((mut family, shape)) = family(c) {
            let mut after = text[end..].chars().next();
            if family == Family::Single && after == Some(c) {
                family = Family::Double; // ''as some have it''
                end += c.len_utf8();
                after = text[end..].chars().next();
            }
            // An attribute's value in code that was left in the text.
            let code = before == Some('=') || in_code;
            in_code = before == Some('=');
            let (place, apostrophe) = place(c, family, before, before_that, after, &text[end..]);
            if !apostrophe && !code {
                let stop = before.is_some_and(|c| matches!(c, '.' | ',' | '!' | '?' | '…' | '。' | ';'));
                out.push(Mark {
                    start: i,
                    end,
                    family,
                    shape,
                    place,
                    glyph: c,
                    after_stop: stop,
                    after_s: before.is_some_and(|c| matches!(c, 's' | 'S' | 'x' | 'z'))
                        && after.is_some_and(char::is_whitespace),
                });
            }
            // A mark right after another takes the place of what stood before it.
            if before.is_none_or(|c| !c.is_alphanumeric()) && place == Side::Opens {
                before_that = before;
                before = Some('(');
            } else {
                before_that = before;
                before = Some(c);
            }
        } else {
            before_that = before;
            before = Some(c);
        }
        i = end;
    }
    out
}

const fn family(c: char) -> Option<(Family, Side)> {
    Some(match c {
        '“' | '„' | '‟' => (Family::Double, Side::Opens),
        '”' => (Family::Double, Side::Closes),
        '"' | '＂' => (Family::Double, Side::Unclear),
        '‘' | '‚' | '‛' => (Family::Single, Side::Opens),
        '’' => (Family::Single, Side::Closes),
        '\'' | '`' => (Family::Single, Side::Unclear),
        '«' => (Family::Angle, Side::Opens),
        '»' => (Family::Angle, Side::Closes),
        '‹' => (Family::SmallAngle, Side::Opens),
        '›' => (Family::SmallAngle, Side::Closes),
        '「' | '｢' => (Family::Corner, Side::Opens),
        '」' | '｣' => (Family::Corner, Side::Closes),
        '『' => (Family::WhiteCorner, Side::Opens),
        '』' => (Family::WhiteCorner, Side::Closes),
        _ => return None,
    })
}

fn opening_neighbour(c: char) -> bool {
    c.is_whitespace()
        || matches!(c, '(' | '[' | '{' | '—' | '–' | '-' | '/' | '¡' | '¿' | '\u{200f}' | '\u{200e}')
}

fn closing_neighbour(c: char) -> bool {
    c.is_whitespace()
        || matches!(
            c,
            ')' | ']'
                | '}'
                | ','
                | '.'
                | ';'
                | ':'
                | '!'
                | '?'
                | '…'
                | '—'
                | '–'
                | '-'
                | '/'
                | '、'
                | '。'
                | '।'
                | '،'
                | '؛'
                | '؟'
                | '，'
        )
}

/// What the neighbours say, and whether the mark is an apostrophe or an inch mark.
fn place(
    c: char,
    family: Family,
    before: Option<char>,
    before_that: Option<char>,
    after: Option<char>,
    rest: &str,
) -> (Side, bool) {
    match family {
        Family::Corner | Family::WhiteCorner => {
            return (if matches!(c, '「' | '｢' | '『') { Side::Opens } else { Side::Closes }, false);
        }
        _ => {}
    }
    let word_before = before.is_some_and(char::is_alphanumeric);
    let word_after = after.is_some_and(char::is_alphanumeric);
    if family == Family::Single {
        if word_before && word_after {
            return (Side::Unclear, true);
        }
        if !word_before && word_after && matches!(c, '’' | '\'') && elided(rest) {
            return (Side::Unclear, true);
        }
        if c == '\''
            && before.is_some_and(|c| c.is_ascii_digit())
            && before_that.is_none_or(|c| !c.is_alphabetic())
            && after.is_none_or(|c| c == ' ')
        {
            // 5' 10": feet
            if rest.trim_start().starts_with(|c: char| c.is_ascii_digit()) {
                return (Side::Unclear, true);
            }
        }
    }
    if c == '"' && before.is_some_and(|c| c.is_ascii_digit()) && after.is_some_and(|c| c == ' ' || c == '-') {
        // 16" screen: inches, unless something was opened; the pairing takes it as a close then.
        return (Side::Closes, false);
    }
    // d'« une », l'“autre”
    if matches!(before, Some('\'' | '’')) && matches!(c, '«' | '“' | '„' | '‹') {
        return (Side::Opens, false);
    }
    let before_opens = before.is_none_or(opening_neighbour);
    let before_hard = before.is_none_or(char::is_whitespace) || before == Some('(') || before == Some('[');
    let after_closes = after.is_none_or(closing_neighbour);
    let after_space = after.is_none_or(char::is_whitespace);
    if before_hard && !after_space {
        // « mot » has its spaces inside; everything else opens after a space.
        if matches!(family, Family::Angle) && after_closes && c == '»' {
            return (Side::Closes, false);
        }
        return (Side::Opens, false);
    }
    if after_closes && !before.is_none_or(char::is_whitespace) && before != Some('(') {
        if before_opens && !after_space {
            return (Side::Unclear, false);
        }
        if before_opens && matches!(before, Some('—' | '–' | '-')) && matches!(c, '“' | '„' | '«' | '‘')
        {
            return (Side::Opens, false);
        }
        return (Side::Closes, false);
    }
    if before.is_some_and(|c| matches!(c, ':' | ',')) && word_after {
        // A space forgotten: He said:"We …"
        return (if c == '”' { Side::Closes } else { Side::Opens }, false);
    }
    if before_opens && word_after {
        return (Side::Opens, false);
    }
    // Spaces on both sides, or on neither: the shape tells, if it can.
    match family {
        Family::Angle => (if c == '«' { Side::Opens } else { Side::Closes }, false),
        _ => (Side::Unclear, false),
    }
}

/// Whether what follows the mark is a word that lost its beginning: ’em, ’til, ’90s.
fn elided(rest: &str) -> bool {
    const ELIDED: &[&str] = &["em", "til", "tis", "twas", "cause", "bout", "round", "n", "s", "t", "nt"];
    let word_end = rest.find(|c: char| !c.is_alphanumeric()).unwrap_or(rest.len());
    let word = &rest[..word_end];
    if word.as_bytes().first().is_some_and(u8::is_ascii_digit) {
        return word.len() <= 3 && (word.ends_with('s') || word.len() == 2);
    }
    ELIDED.iter().any(|e| e.eq_ignore_ascii_case(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn inner(text: &str) -> Vec<&str> {
        marked(text).iter().map(|m| m.inner.slice(text)).collect()
    }

    #[test]
    fn marks_pair_by_their_place() {
        for (text, want) in [
            ("“One,” she said. “Two.”", vec!["One,", "Two."]),
            ("\"One,\" she said. \"Two.\"", vec!["One,", "Two."]),
            ("”Wrong way,” he said.", vec!["Wrong way,"]),
            ("“Wrong close,“ he said.", vec!["Wrong close,"]),
            ("„Eins“, sagte er.", vec!["Eins"]),
            ("„Eins”, sagte er.", vec!["Eins"]),
            ("»Eins«, sagte er.", vec!["Eins"]),
            ("« Un », dit-il.", vec!["Un"]),
            ("«Uno», dijo.", vec!["Uno"]),
            ("彼は「はい」と言った。", vec!["はい"]),
            ("他说：“好。”", vec!["好。"]),
            ("It’s ‘fine’ for the players’ union", vec!["fine"]),
            ("the ’90s and rock ’n’ roll", vec![]),
            ("“She said ‘no,’” he said.", vec!["She said ‘no,’"]),
            ("''Doubled,'' he said.", vec!["Doubled,"]),
            ("a 16\" screen and a 5' 10\" man", vec![]),
            ("“No close here", vec!["No close here"]),
            ("He said:\"Yes.\"", vec!["Yes."]),
        ] {
            assert_eq!(inner(text), want, "{text}");
        }
    }
}
