//! Said, hedged or denied, and who relays it.

use std::ops::Range;

use super::Status;
use super::cue::{Attribution, Place, Reader};
use super::mention::{Sort, phrase};
use super::sentence::Parsed;
use super::word::{Class, Shape};

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
    if near.iter().any(|t| t.is(Class::DENIAL)) {
        return Status::Denied;
    }
    // "did not say", "never said": the negation may stand before the subject where languages turn round.
    let lead = cue.saturating_sub(3).max(sentence.start);
    if attribution.place == Place::Before
        && tokens[lead..cue].iter().any(|t| t.is(Class::DENIAL) && t.shape == Shape::Lower)
        && !tokens[lead..cue].iter().any(|t| t.shape == Shape::Comma)
    {
        return Status::Denied;
    }
    // "Jamais X n'a dit : …"
    let first = tokens.get(sentence.start).is_some_and(|t| t.is(Class::DENIAL));
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
