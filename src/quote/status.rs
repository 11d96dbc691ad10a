//! Said, hedged or denied, and who relays it.

use std::ops::Range;

use super::Status;
use super::cue::{Attribution, Place, REACH, Reader};
use super::mention::Sort;
use super::mention::noun_phrase::phrase;
use super::sentence::Parsed;
use super::word::{Class, Shape, Token};

/// The status of the marked stretch at token `quote`, attributed so.
pub(super) fn status(
    parsed: &Parsed,
    sentence: &Range<usize>,
    quote: usize,
    attribution: &Attribution,
) -> Status {
    let tokens = &parsed.tokens;
    let Some((cue, cue_end)) = attribution.cue else { return Status::Said };
    let from = attribution.mention.map_or(cue, |m| m.to.min(cue)).max(sentence.start);
    let near = &tokens[from..cue_end.max(from)];
    // "“…” diyerek iddiaları reddetti", نفى X ذلك قائلا: what is denied is something else.
    let aside = parsed.speech.affixes.circumstantial.ends(tokens[cue].text(parsed.text));
    // “…,” X denied; X denied: “…”: a verb of denying has these words for its own.
    let verb = tokens[cue].is(Class::DENIAL) && tokens[cue].is(Class::CUE.with(Class::WEAK));
    let own = attribution.place != Place::Before
        || tokens[cue_end..quote.max(cue_end)].iter().any(|t| t.shape == Shape::Colon);
    let denies = |t: &Token| t.is(Class::DENIAL) && !(aside && t.is(Class::CUE));
    // "X denied the charges and said “…”": what another verb denies.
    let denied = near.iter().enumerate().any(|(at, token)| {
        let other = token.is(Class::CUE) && near[at..].iter().any(|t| t.is(Class::CONJUNCTION));
        denies(token) && !other
    });
    if denied && !(verb && own) {
        return Status::Denied;
    }
    // "“…” dediği iddiasını yalanladı": the denial closes the sentence.
    let closing = cue_end..(cue_end + 4).min(sentence.end);
    if cue > quote
        && !aside
        && attribution.place == Place::Before
        && tokens[closing].iter().any(|t| t.is(Class::DENIAL) && t.is(Class::CUE))
    {
        return Status::Denied;
    }
    // "did not say", "never said": the negation may stand before the subject where languages turn round.
    let lead = cue.saturating_sub(3).max(sentence.start);
    if attribution.place == Place::Before
        && tokens[lead..cue].iter().any(|t| denies(t) && t.shape == Shape::Lower)
        && !tokens[lead..cue].iter().any(|t| t.shape == Shape::Comma)
    {
        return Status::Denied;
    }
    // "Jamais X n'a dit : …"
    let first = tokens.get(sentence.start).is_some_and(denies) && cue < sentence.start + REACH;
    if attribution.place == Place::Before
        && first
        && !tokens[sentence.start..cue].iter().any(|t| t.shape == Shape::Comma)
    {
        return Status::Denied;
    }
    let around_to = (cue_end + 2).min(sentence.end);
    let around = cue.saturating_sub(4).max(sentence.start)..around_to;
    let hedged = |range: Range<usize>| tokens[range].iter().any(|t| t.is(Class::HEDGE));
    if hedged(around) || near.iter().any(|t| t.is(Class::HEDGE)) {
        return Status::Hedged;
    }
    // "Angeblich hat X gesagt"; "soll der Kanzler im Kabinett gesagt haben": the auxiliary stands far from its verb.
    let opens = tokens.get(sentence.start).is_some_and(|t| t.is(Class::HEDGE));
    let far = (sentence.start..cue)
        .rev()
        .take_while(|&i| tokens[i].is_word())
        .take(12)
        .any(|i| tokens[i].is(Class::HEDGE) && tokens[i].is(Class::AUXILIARY));
    let participle = tokens.get(cue_end).is_some_and(|t| t.is(Class::AUXILIARY));
    if attribution.place == Place::Before && (opens || far && participle) {
        return Status::Hedged;
    }
    if attribution.place == Place::Before && cue < quote && quote - cue < 12 && hedged(cue..quote) {
        return Status::Hedged;
    }
    Status::Said
}

/// The outlet or agency that relays: "…, the Russian News Agency reports", "told CNN".
pub(super) fn via(reader: &Reader, sentence: &Range<usize>, attribution: &Attribution) -> Option<String> {
    let parsed = reader.parsed;
    let tokens = &parsed.tokens;
    let (cue, cue_end) = attribution.cue?;
    let outlet = |at: usize| {
        let mention = phrase(parsed, at, sentence.end, reader.grammar)?;
        let organisation = mention.sort == Sort::Organisation
            || (mention.sort == Sort::Description
                && tokens[mention.from..mention.to]
                    .iter()
                    .any(|t| t.shape == Shape::Capital && t.is(Class::ORGANISATION)));
        if !organisation {
            return None;
        }
        let from = if tokens[mention.from].is(Class::DETERMINER) && mention.to > mention.from + 1 {
            mention.from + 1
        } else {
            mention.from
        };
        let mut to = mention.to;
        // Days and "on" belong to the sentence.
        while to > from + 1 && tokens[to - 1].is(Class::NO_NAME) {
            to -= 1;
        }
        Some(parsed.words(from, to).to_owned())
    };
    if tokens[cue].is(Class::TELL)
        && let Some(found) = outlet(cue_end)
    {
        return Some(found);
    }
    let told = told(reader, sentence, attribution);
    if told.is_some() {
        return told;
    }
    let speaker = attribution.mention.map_or(cue_end, |m| m.to.max(cue_end));
    let end = sentence.end.min(speaker + 40);
    let mut at = speaker;
    while at < end {
        let token = &tokens[at];
        if matches!(token.shape, Shape::Quote(_)) {
            break;
        }
        if token.shape == Shape::Comma && at + 1 < end {
            // ", the agency reports"; ", according to Reuters"
            if tokens[at + 1].is(Class::SOURCE) {
                if let Some(found) = outlet(at + 2) {
                    return Some(found);
                }
            } else if let Some(mention) = phrase(parsed, at + 1, end, reader.grammar) {
                let mut verb = mention.to;
                while verb < end && tokens[verb].is(Class::AUXILIARY.with(Class::ADVERB)) {
                    verb += 1;
                }
                if tokens.get(verb).is_some_and(|t| t.is(Class::RELAY))
                    && verb < end
                    && let Some(found) = outlet(at + 1)
                {
                    return Some(found);
                }
            }
            // ", reports Reuters"
            if tokens[at + 1].is(Class::RELAY)
                && let Some(found) = outlet(at + 2)
            {
                return Some(found);
            }
        }
        at += 1;
    }
    None
}

/// The outlet that was told, wherever the sentence says so: „sagte X dem Sender Y“, « a dit X à l’AFP », "ha detto all'Ansa".
fn told(reader: &Reader, sentence: &Range<usize>, attribution: &Attribution) -> Option<String> {
    /// Words between what governs an outlet and its name.
    const NEAR: usize = 4;
    let parsed = reader.parsed;
    let tokens = &parsed.tokens;
    let (cue, _) = attribution.cue?;
    let speaker = attribution.mention.map_or(cue..cue, |m| m.from..m.to);
    let lowest = sentence.start.max(cue.min(speaker.start).saturating_sub(24));
    let highest = sentence.end.min(cue.max(speaker.end) + 24);
    (lowest..highest).filter(|at| !speaker.contains(at)).find_map(|at| {
        let noun = tokens[at];
        let named = noun.is(Class::OUTLET) && noun.is_word();
        if !named && !in_marks(reader, at, Some(attribution)) {
            return None;
        }
        let house = if reader.grammar.verb_first { Class::ORGANISATION } else { Class::OUTLET };
        // Back to what governs it, over articles and what sort of outlet it is.
        let mut from = at;
        while from > lowest && at - from < NEAR && !speaker.contains(&(from - 1)) {
            let before = &tokens[from - 1];
            let part = before.is(Class::STATEMENT) && before.shape == Shape::Lower
                || before.is(house.with(Class::DETERMINER))
                    && !before.is(Class::PREPOSITION.with(Class::OBLIQUE))
                || before.shape == Shape::Capital && !before.is(Class::FUNCTION);
            if !part {
                break;
            }
            from -= 1;
        }
        let ending = reader.grammar.suffix_apostrophe
            && tokens.get(at + 1).is_some_and(|t| t.shape == Shape::Possessive || t.is(Class::STATEMENT));
        let before = from.checked_sub(1).filter(|&b| b >= lowest).map(|b| &tokens[b]);
        // „zitiert die „Bild“ den Anwalt X“, „cytuje polityka „Gazeta““
        let relays = tokens[cue].is(Class::RELAY)
            && (cue < at && at < speaker.start || matches!(noun.shape, Shape::Quote(_)) && at == speaker.end);
        let governed = ending
            || relays
            || before.is_some_and(|t| {
                t.is(Class::PREPOSITION.with(Class::OBLIQUE)) && !t.is(Class::SOURCE)
                    || reader.grammar.verb_first && t.is(Class::RELAY)
                    || reader.grammar.no_articles && t.is(Class::CUE.with(Class::SOURCE)) && t.is_word()
            })
            || reader.grammar.verb_second
                && from > lowest
                && speaker.end == from
                && tokens[from].is(Class::DETERMINER);
        // "X, a reporter for the agency": what the speaker is.
        let clause =
            (speaker.end..at).rev().take_while(|&i| tokens[i].is_word()).any(|i| tokens[i].is(Class::ROLE));
        if !governed || clause {
            return None;
        }
        outlet_name(reader, at, from, highest)
    })
}

/// Whether token `at` is the name of an outlet in marks: „der Zeitung „Bild““, „sagte X der „Zeit““, «рассказал X «Труду»».
pub(super) fn in_marks(reader: &Reader, at: usize, attribution: Option<&Attribution>) -> bool {
    let tokens = &reader.parsed.tokens;
    let Shape::Quote(number) = tokens[at].shape else { return false };
    let inner = reader.parsed.quotes[number as usize].inner.slice(reader.parsed.text);
    let Some(before) = at.checked_sub(1).map(|b| &tokens[b]) else { return false };
    // وكالة الأنباء الروسية "تاس"
    let adjective =
        |i: usize| reader.parsed.speech.affixes.article.begins(tokens[i].text(reader.parsed.text));
    let noun = (at.saturating_sub(4)..at).rev().find(|&i| !adjective(i));
    let outlet = reader.grammar.verb_first && noun.is_some_and(|i| tokens[i].is(Class::OUTLET));
    if outlet && inner.split(' ').count() <= 3 && !inner.ends_with(['.', '!', '؟']) {
        return true;
    }
    let name = inner.starts_with(char::is_uppercase)
        && inner.split_whitespace().take(5).count() <= 4
        && !inner.ends_with(['.', '!', '?', ',', '…']);
    if !name || before.is(Class::OUTLET) && before.is_word() {
        return name;
    }
    let Some((_, cue_end)) = attribution.and_then(|a| a.cue) else { return false };
    let speaker = attribution.and_then(|a| a.mention).map_or(cue_end, |m| m.to);
    let beside = |i: usize| i == speaker || i == cue_end;
    let after = tokens.get(at + 1).map(|t| t.shape);
    let parted = matches!(after, None | Some(Shape::Comma | Shape::Stop | Shape::Colon | Shape::Dash));
    // «сообщили «Маяку» в пресс-службе», «цитирует его «Маяк»»
    let told = tokens.get(at + 1).is_some_and(|t| t.is(Class::PREPOSITION));
    let object = at > 0 && beside(at - 1) && before.is(Class::DETERMINER.with(Class::OBLIQUE));
    if reader.grammar.no_articles && (beside(at) || object) {
        return (parted || told)
            && before.is_word()
            && tokens.get(at + 2).is_none_or(|t| t.is(Class::THAT) || after != Some(Shape::Comma));
    }
    let toward = before.is(Class::PREPOSITION.with(Class::OBLIQUE))
        || reader.grammar.verb_second && before.is(Class::DETERMINER);
    // „wie X dem „Spiegel“ sagte“
    let closing = reader.grammar.verb_last
        && before.is(Class::OBLIQUE)
        && tokens.get(at + 1).is_some_and(|t| t.is(Class::CUE));
    closing || toward && beside(at - 1) && parted
}

/// The outlet at token `at`, whose phrase begins at `from`: its name, else what it is.
fn outlet_name(reader: &Reader, at: usize, from: usize, limit: usize) -> Option<String> {
    let parsed = reader.parsed;
    let tokens = &parsed.tokens;
    let capital = |i: usize| tokens[i].shape == Shape::Capital && !tokens[i].is(Class::FUNCTION);
    if reader.grammar.verb_first || matches!(tokens[at].shape, Shape::Quote(_)) {
        let name = parsed.words(at, at + 1).trim_matches(|c: char| !c.is_alphanumeric());
        return Some(name.to_owned());
    }
    // "der Sender NDR", "la agencia Efe", "газете «Труд»": the name stands behind the noun.
    let behind = at + 1;
    if behind < limit && tokens[behind].is(Class::OUTLET) && capital(behind) {
        return None;
    }
    if behind < limit && in_marks(reader, behind, None) {
        return outlet_name(reader, behind, from, limit);
    }
    let common = !capital(at) || reader.grammar.capital_nouns && behind < limit && capital(behind);
    if common {
        // "este diario Marta Gil"
        let named = |i: usize| capital(i) && !tokens[i].is(Class::MAN.with(Class::WOMAN));
        let end = (behind..limit).find(|&i| !named(i)).unwrap_or(limit);
        return (end > behind).then(|| parsed.words(behind, end).to_owned());
    }
    let start = (from..=at).rev().take_while(|&i| capital(i)).last()?;
    let person = |i: usize| i > at && tokens[i].is(Class::MAN.with(Class::WOMAN));
    let mut end = (at..limit).find(|&i| !capital(i) || person(i)).unwrap_or(limit);
    while end > at + 1 && tokens[end - 1].is(Class::NO_NAME) {
        end -= 1;
    }
    // "Le Monde"
    let article = start
        .checked_sub(1)
        .filter(|&a| a >= from && tokens[a].shape == Shape::Capital && tokens[a].is(Class::DETERMINER));
    if let Some(article) = article {
        return Some(parsed.words(article, end).to_owned());
    }
    let start = (start..=at).find(|&i| i == at || !tokens[i].is(Class::OUTLET)).unwrap_or(at);
    let name = parsed.words(start, end).trim_matches(['“', '”', '„', '"', '«', '»', '‘', '’']);
    Some(name.to_owned())
}
