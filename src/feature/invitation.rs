//! Invitations: lines among the paragraphs that ask a reader to follow, subscribe or download, in whatever words.
//!
//! Said by what they are made of, since no list holds them: a verb that asks ("follow", at the beginning or the end of a clause),
//! what it asks to ("our channel"), and a sign that the publisher speaks of itself.

use super::phrases::{Found, Phrase, Phrases};
use super::vector::Features;
use crate::boilerplate::Kind;
use crate::text::search;

/// Letters of a site's name, at least; a shorter one may be a word.
const NAME: usize = 4;
/// Words of a line in bold, at least; a shorter one may be a heading.
const BOLD: i32 = 7;
/// Link words of its words, per cent, where only the link says that it is an invitation.
const LINKED: i32 = 20;
/// Per cent of the page's prose that blocks of the story's shape hold, at least, and their parent.
const SHAPE: i32 = 20;

/// Whether what a block invites to says more of it than a phrase: "click here" and "follow us on" open many an invitation.
pub(super) fn gives_way(phrase: Option<Phrase>) -> bool {
    let vague = |phrase: Phrase| matches!(phrase.kind, Kind::Other | Kind::Share);
    phrase.is_none_or(|phrase| match phrase.found {
        Found::Whole => false,
        Found::Opening => vague(phrase),
        Found::Within | Found::Invited => true,
    })
}

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
    let names = |text: &str| site.iter().any(|name| name.len() >= NAME && search::holds(text, name));
    // Between quotation marks stands what somebody says, but for the name of the site.
    let quoted = f.quote_marks > 0 && (f.quote_marks > 2 || !names(normal));
    if normal.is_empty() || introduces || quoted || f.in_list == 1 && f.list_items > 1 {
        return None;
    }
    let whole = phrases.invites(normal)?;
    // An address has stops of its own.
    let ends = |c: char| matches!(c, '!' | '?' | '؟' | '。' | '！' | '？' | '।');
    let mut sentences = normal.split(ends).flat_map(|part| part.split(". "));
    let alone = sentences.find_map(|sentence| Some((sentence, phrases.invites(sentence)?)));
    let (sentence, (phrase, kind)) = alone.unwrap_or((normal, whole));
    let linked = f.link_density >= LINKED;
    let set_off = (f.bold == 1 || f.italic == 1) && f.words >= BOLD;
    let own = || names(sentence) || phrases.speaks_of_itself(sentence);
    let invited = Some(Phrase { kind, found: Found::Invited, phrase });
    // "Our newsletter tells you all of it. Sign up here": what is offered, and then what to do.
    if sentence.len() == normal.len() && f.sentences > 1 {
        // "Seen an error in this story? Please click here."
        let reports = kind == Kind::Other && f.link_density > 0 && normal.contains(ends);
        let offers = matches!(kind, Kind::Newsletter | Kind::Promo) && (linked || set_off);
        return invited.filter(|_| reports || offers && own());
    }
    // "Were you there? Tell us": a question to the reader, and what to do.
    let asked = || {
        let before = search::find(normal, sentence).unwrap_or(0);
        normal[..before].contains(['?', '؟', '？'])
    };
    // Whom to write to is said in stories as well.
    if phrase == "@" && !set_off && !asked() {
        return None;
    }
    let pictured = text.trim_start().starts_with(|c: char| c >= '\u{2600}' && !c.is_alphanumeric());
    let boxed = f.in_content == 1
        && f.heading == 0
        && (f.shape_prose < SHAPE || f.parent_prose < SHAPE && f.grandparent_prose >= SHAPE);
    let apart = linked && !matches!(kind, Kind::Promo | Kind::Other) || boxed && kind != Kind::Other;
    invited.filter(|_| apart || set_off || pictured || asked() || own())
}
