//! Invitations: lines among the paragraphs that ask a reader to follow, subscribe or download, in whatever words.
//!
//! Said by what they are made of, since no list holds them: a verb that asks ("follow", at the beginning or the end of a clause),
//! what it asks to ("our channel"), and a sign that the publisher speaks of itself.

use super::phrases::{Found, Phrase, Phrases};
use super::vector::Features;
use crate::text::search;
use crate::verdict::Kind;

/// Letters of a site's name, at least; a shorter one may be a word.
const NAME: usize = 4;
/// Words of a line in bold, at least; a shorter one may be a heading.
const BOLD: i32 = 7;
/// Link words of its words, per cent, where only the link says that it is an invitation.
const LINKED: i32 = 20;

/// What a short block invites to. `site` holds the names of the site in normal form.
pub(super) fn invitation(
    phrases: &Phrases,
    text: &str,
    normal: &str,
    f: &Features,
    site: &[String],
) -> Option<Phrase> {
    // What ends in a colon introduces what follows, whatever else it says.
    let introduces = text.trim_end().ends_with([':', '：']);
    if normal.is_empty() || introduces || f.quote_marks > 0 || f.in_list == 1 && f.list_items > 1 {
        return None;
    }
    // An address has stops of its own.
    let ends = |c: char| matches!(c, '!' | '?' | '؟' | '。' | '！' | '？' | '।');
    let mut sentences = normal.split(ends).flat_map(|part| part.split(". "));
    let (sentence, (phrase, kind)) =
        sentences.find_map(|sentence| Some((sentence, phrases.invites(sentence)?)))?;
    let linked = f.link_density >= LINKED && !matches!(kind, Kind::Promo | Kind::Other);
    // "Were you there? Tell us": a question to the reader, and what to do.
    let asked = || {
        let before = search::find(normal, sentence).unwrap_or(0);
        normal[..before].contains(['?', '؟', '？'])
    };
    let set_off = (f.bold == 1 || f.italic == 1) && f.words >= BOLD;
    let pictured = text.trim_start().starts_with(|c: char| c >= '\u{2600}' && !c.is_alphanumeric());
    let named = || site.iter().any(|name| name.len() >= NAME && search::holds(sentence, name));
    // Whom to write to is said in stories as well.
    if phrase == "@" && !set_off && !asked() {
        return None;
    }
    (linked || set_off || pictured || asked() || named() || phrases.speaks_of_itself(sentence))
        .then_some(Phrase { kind, found: Found::Invited, phrase })
}
