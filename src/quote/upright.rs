//! Text set in columns, whose signs Unicode has once more as they are turned: ﹁…﹂ for 「…」.
//!
//! Comes in: a text. Goes out: the same with the signs of a line, each as long in bytes, so that every place in it stays.

use std::borrow::Cow;

/// Turned signs and, in the same order, those of a line.
const TURNED: [(&str, &str); 3] = [
    ("︐︑︒︓︔︕︖︗︘︙", "，、。：；！？〖〗…"),
    ("︰︱︲︵︶︷︸︹︺︻︼︽︾︿﹀﹁﹂﹃﹄", "‥—–（）｛｝〔〕【】《》〈〉「」『』"),
    ("〝〞〟", "“””"),
];

/// The sign of a line in place of a turned one.
fn upright_sign(c: char) -> Option<char> {
    TURNED.iter().find_map(|(turned, signs)| {
        let at = turned.chars().position(|sign| sign == c)?;
        signs.chars().nth(at)
    })
}

/// `text` with the signs of a line. Linear in its length; nothing is copied where there is nothing turned.
pub(super) fn upright(text: &str) -> Cow<'_, str> {
    let turned = |c: char| matches!(c, '〝'..='〟' | '\u{fe10}'..='\u{fe44}');
    // Their first bytes, which few texts have.
    if memchr::memchr2(0xe3, 0xef, text.as_bytes()).is_none() || !text.contains(turned) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.chars().map(|c| if turned(c) { upright_sign(c).unwrap_or(c) } else { c }).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_sign_is_as_long_as_its_twin() {
        for (turned, signs) in TURNED {
            assert_eq!(turned.chars().count(), signs.chars().count());
            for (turned, sign) in turned.chars().zip(signs.chars()) {
                assert_eq!(turned.len_utf8(), sign.len_utf8(), "{turned} {sign}");
                assert_eq!(upright(&turned.to_string()), sign.to_string());
            }
        }
    }

    #[test]
    fn what_is_not_turned_is_not_copied() {
        assert!(matches!(upright("彼は「はい」と言った。"), Cow::Borrowed(_)));
    }
}
