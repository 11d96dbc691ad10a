//! What a person is, as the words before and after the name say.
//!
//! Comes in: a passage and where a name stands in it. Goes out: the role in its words.

use crate::quote::mention::noun_phrase::is_told;
use crate::quote::mention::run::run_end;
use crate::quote::sentence::Parsed;
use crate::quote::word::{Class, Shape, Token};

/// A name without the nickname's marks and doubled spaces.
pub(super) fn clean(name: &str) -> String {
    name.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// How much a role says: a word more is better, up to eight; a bare title says little.
pub(in crate::quote) fn worth(role: &str) -> u32 {
    let words = role.split_whitespace().count() as u32;
    if words <= 8 { words } else { 3 }
}

/// "Mr.", "Me": how somebody is addressed, which is no role.
fn is_address(passage: &Parsed, token: &Token) -> bool {
    let short = passage.grammar.inverts && !passage.grammar.suffix_apostrophe && token.is(Class::TITLE);
    token.is(Class::MALE_TITLE.with(Class::FEMALE_TITLE))
        || short && token.text(passage.text).chars().count() < 4
}

/// "Kremlin spokesperson" before "Dmitry Peskov".
pub(in crate::quote) fn role_before(passage: &Parsed, run: usize, from: usize) -> Option<String> {
    let tokens = &passage.tokens;
    let mut start = from;
    let mut end = from;
    // Titles within the run itself.
    let titled = run < from;
    if titled {
        start = run;
        while end > start && is_address(passage, &tokens[end - 1]) && !tokens[end - 1].is(Class::ROLE) {
            end -= 1;
        }
    }
    let addressed = titled && end == run;
    let titled = titled && !addressed;
    let start = if addressed { run } else { start };
    let has_role = |from: usize, to: usize| {
        tokens[from..to].iter().any(|t| {
            t.is(Class::ROLE) || (t.is(Class::TITLE) && !t.is(Class::MALE_TITLE.with(Class::FEMALE_TITLE)))
        })
    };
    if titled && let Some(start) = role_of_run(passage, run) {
        return Some(clean(passage.words(start, from)));
    }
    // "lobte Naturschützerin Gesa Lund": where nouns have capitals, the noun before a first name.
    if titled && passage.capital_nouns && !has_role(run, from) && noun_within(tokens, run, from) {
        return Some(clean(passage.words(run, from)));
    }
    if let Some(start) = behind_ending(passage, run) {
        return Some(clean(passage.words(start, from)));
    }
    // "директор библиотеки Вера Тихонова": a role and what it is of.
    let mut start = start;
    if start == run
        && let Some(role) = grammar_role(tokens, start).or_else(|| role_of_house(passage, start))
    {
        return Some(clean(passage.words(role, start)));
    }
    if passage.grammar.verb_first
        && let Some((from, to)) = role_apart(passage, run, start, from)
    {
        return Some(clean(passage.words(from, to)));
    }
    // "« … », juge Fatou": a verb that may be a noun elsewhere.
    let verb = |i: usize| {
        tokens[i].is(Class::CUE)
            && i.checked_sub(1).is_some_and(|b| matches!(tokens[b].shape, Shape::Comma | Shape::Quote(_)))
    };
    let near = start.checked_sub(1).is_some_and(|i| tokens[i].is(Class::ROLE) && !verb(i));
    if near || (has_role(start, end) && start > 0) {
        start = role_start(passage, start, from);
    }
    // "the rower Dilys Hart", "said groundsman Albie Cope"
    if start == run
        && let Some(role) = noun_before(passage, start, from)
    {
        return Some(clean(passage.words(role, start)));
    }
    // "an economist, Dr. Roe": a title says less than that.
    let title = titled && !passage.grammar.inverts && !tokens[run..from].iter().any(|t| t.is(Class::ROLE));
    if start == run && start > 2 && tokens[start - 1].shape == Shape::Comma && (!titled || title) {
        // "the bank's chief economist, Lena Holm"; "el portavoz de la oposición, Andrés Vega"
        let last = start - 1;
        let verb = Class::CUE.with(Class::AUXILIARY).with(Class::CONJUNCTION);
        let mut i = last;
        let mut opened = false;
        while i > 0 && last - i < 9 {
            let token = &tokens[i - 1];
            // "die Sprecherin der Initiative, Jane Roe": this article joins two nouns.
            let joins = token.is(Class::PREPOSITION)
                && i > 1
                && tokens[i - 2].shape == Shape::Capital
                && !tokens[i - 2].is(Class::FUNCTION);
            // "Pour le maire de la commune, X,": a view is of nothing.
            let of = i > 1
                && tokens[i - 2].is(Class::PREPOSITION)
                && !tokens[i - 2].is(Class::STANCE.with(Class::SOURCE));
            if token.is(Class::DETERMINER) && !joins && !of {
                opened = true;
                break;
            }
            let stays =
                token.is_word() && (!token.is(verb) || token.is(Class::NOUN_TOO) && token.is(Class::CUE));
            if !stays && token.shape != Shape::Possessive {
                break;
            }
            i -= 1;
        }
        // "Roe’s campaign manager, Dale Whit": whose says as much as an article.
        if let Some(possessive) = (i..last).rev().find(|&k| tokens[k].shape == Shape::Possessive) {
            i = possessive + 1;
            opened = true;
        }
        // "her supervisor, Gary Stone": whatever it is, it says what the person is.
        let closed =
            |t: &Token| matches!(t.shape, Shape::Comma | Shape::Stop | Shape::Colon | Shape::Quote(_));
        let hers = tokens.get(run_end(tokens, from, tokens.len())).is_none_or(closed)
            && opened
            && matches!(tokens[i - 1].text(passage.text), "his" | "her" | "their" | "His" | "Her" | "Their");
        // "according to a report in the Tide Leader, Gov. Roe": a paper is nobody.
        let head = (i..last).find(|&k| title && tokens[k].is(Class::PREPOSITION)).unwrap_or(last);
        // "Her colleague, Sen. Roe": an office says more than whose somebody is.
        if opened
            && !(title && hers)
            && (has_role(i, head) || hers && noun_before(passage, last, from).is_some())
            && tokens.get(i).is_some_and(|t| !t.is(Class::PREPOSITION))
        {
            return Some(clean(passage.words(i, last)));
        }
    }
    if start >= end || !has_role(start, end) {
        return None;
    }
    Some(clean(passage.words(start, end)))
}

/// «гендиректор «Труда» Иван Орлов»: the role before a house in marks, which ends at token `start`.
fn role_of_house(passage: &Parsed, start: usize) -> Option<usize> {
    let tokens = &passage.tokens;
    let role = start.checked_sub(2).filter(|&i| passage.declines() && tokens[i].is(Class::ROLE))?;
    let marked = matches!(tokens[role + 1].shape, Shape::Quote(_));
    marked.then(|| role_start(passage, role + 1, role + 1))
}

/// "CHP'li Ali Kaya", "Şirketin CEO'su Can Öztürk": where a role begins whose ending stands right before the name.
fn behind_ending(passage: &Parsed, run: usize) -> Option<usize> {
    let tokens = &passage.tokens;
    let ending = run.checked_sub(1).filter(|&i| i > 0 && tokens[i].shape == Shape::Possessive)?;
    let member = passage.speech.affixes.members.ends(tokens[ending].text(passage.text));
    let role = member || tokens[ending - 1].is(Class::ROLE);
    (passage.grammar.suffix_apostrophe && role).then_some(ending - 1)
}

/// "المتحدث باسم الجيش العميد" before a name, and "مدير المستشفى" before a comma and a name: a role that goes further back than its
/// last words.
fn role_apart(passage: &Parsed, run: usize, start: usize, from: usize) -> Option<(usize, usize)> {
    /// Words of the longest role.
    const LONGEST: usize = 9;
    let tokens = &passage.tokens;
    let role = |i: &usize| tokens[*i].is(Class::ROLE);
    let lowest = run.saturating_sub(LONGEST);
    let stays = |i: &usize| tokens[*i].is_word() && !tokens[*i].is(Class::CUE.with(Class::THAT));
    let complement = |i: usize| passage.speech.complements.has(tokens[i].text(passage.text));
    if let Some(at) = (lowest..start.min(from)).rev().take_while(stays).find(|&i| complement(i)) {
        return at.checked_sub(1).filter(role).map(|role| (role, from));
    }
    // مدير المستشفى، الدكتور عادل غنيم
    let titles = (lowest..run).rev().take_while(|&i| tokens[i].is(Class::TITLE)).count();
    let comma = (run - titles).checked_sub(1).filter(|&i| tokens[i].shape == Shape::Comma)?;
    let closed = tokens.get(run_end(tokens, from, tokens.len())).is_none_or(|t| t.shape == Shape::Comma);
    let first = (lowest..comma).rev().take_while(stays).filter(role).last()?;
    let opens = first.checked_sub(1).is_none_or(|i| tokens[i].is(Class::CUE) || !tokens[i].is_word());
    (closed && opens).then_some((first, comma))
}

/// The role whose complement begins the run: "o professor da USP Caio Brandão", "prezydent Radomia Adam Wolski".
fn role_of_run(passage: &Parsed, run: usize) -> Option<usize> {
    let tokens = &passage.tokens;
    let before = run.checked_sub(1).filter(|_| !tokens[run].is(Class::TITLE.with(Class::ROLE)))?;
    // "Secretary of State Jane Roe" too
    let english = !passage.grammar.inverts && !passage.capital_nouns;
    let of = |i: usize| tokens[i].is(Class::ROLE) && (english || tokens[i].shape == Shape::Lower);
    if of(before) {
        return Some(before);
    }
    // "le ministre de l’Économie Marc Roy"
    let article = tokens[before].is(Class::DETERMINER) && !tokens[before].is(Class::PREPOSITION);
    let back = 1 + usize::from(article && passage.grammar.inverts);
    before.checked_sub(back).filter(|&i| tokens[i + 1].is(Class::PREPOSITION) && of(i))
}

/// Where the words of a role that end at token `start` begin; the name begins at `from`.
fn role_start(passage: &Parsed, start: usize, from: usize) -> usize {
    let tokens = &passage.tokens;
    let mut i = start;
    while i > 0 && start - i < 7 {
        let token = &tokens[i - 1];
        let stays = token.is_word()
            && !token.is(Class::FUNCTION)
            && (token.shape == Shape::Capital
                || !token.is(Class::CUE.with(Class::WEAK).with(Class::DIVIDED)))
            || token.shape == Shape::Possessive
            || token.is(Class::ROLE)
            || (token.is(Class::CONJUNCTION)
                && i < start
                && tokens[i].is(Class::ROLE)
                && i >= 2
                && tokens[i - 2].is(Class::ROLE));
        // "im Dorf lebende Künstler": a noun before an adjective is another one.
        let other = passage.capital_nouns && i < from && tokens[i].shape == Shape::Lower;
        // "Met deze woorden opende burgemeester …": a verb.
        let verb = i > 1 && tokens[i - 2].is(Class::HINDSIGHT) && !token.is(Class::ROLE);
        // "befand Gesundheitsminister X"
        let verb = verb
            || passage.capital_nouns
                && token.shape == Shape::Lower
                && !token.text(passage.text).ends_with(['e', 'n', 'r', 's', 'm']);
        // "политику мэр X": no adjective.
        let word = token.text(passage.text);
        let verb = verb
            || passage.declines()
                && token.shape == Shape::Lower
                && (word.chars().count() <= 2 || word.ends_with(['у', 'ю', 'ę']));
        if !stays || verb || token.is(Class::DETERMINER) || other && token.shape == Shape::Capital {
            break;
        }
        if is_told(passage, i - 1) {
            break;
        }
        i -= 1;
    }
    // "…, dämpfte Vorstand X", "… „…” opende burgemeester X": a small word that opens the clause is the verb.
    let opens = |at: usize| match tokens[at].shape {
        Shape::Quote(_) => passage.grammar.verb_second,
        shape => passage.capital_nouns && matches!(shape, Shape::Comma | Shape::Dash),
    };
    if i > 0 && i < start && tokens[i].shape == Shape::Lower && !tokens[i].is(Class::ROLE) && opens(i - 1) {
        i += 1;
    }
    // "der sich als Retter verstehende Abgeordnete X": a participle has the noun before it, an adjective has not.
    let noun = |t: &Token| {
        t.shape == Shape::Capital && !t.is(Class::FUNCTION) && !t.text(passage.text).ends_with('s')
    };
    if passage.capital_nouns && i > 0 && i < start && tokens[i].shape == Shape::Lower && noun(&tokens[i - 1])
    {
        i += 1;
    }
    // "Tuesday spokesman": days are no part.
    while i < start && tokens[i].shape == Shape::Possessive {
        i += 1;
    }
    i
}

/// Whether tokens `run..from` are one word or two that no table has, behind an article, a verb of saying or nothing, and a first name follows.
fn noun_within(tokens: &[Token], run: usize, from: usize) -> bool {
    let opener = run.checked_sub(1).map(|i| &tokens[i]);
    from - run <= 2
        && tokens[run..from].iter().all(|t| t.class == Class::default() || t.class == Class::NO_NAME)
        && tokens[from].is(Class::MAN.with(Class::WOMAN))
        && tokens.get(from + 1).is_some_and(Token::may_name)
        && opener.is_none_or(|t| {
            t.shape == Shape::Stop || t.is(Class::DETERMINER) || t.is(Class::CUE) && t.shape == Shape::Lower
        })
}

/// A common noun between an article or a verb of saying and a first name: whatever it is, it says what the person is.
fn noun_before(passage: &Parsed, at: usize, from: usize) -> Option<usize> {
    let tokens = &passage.tokens;
    let last = at.checked_sub(1)?;
    let noun = |i: usize| {
        let token = &tokens[i];
        let word = token.text(passage.text);
        let other =
            Class::FUNCTION.with(Class::CUE).with(Class::WEAK).with(Class::NO_NAME).with(Class::TITLE);
        // Adverbs in English and Romance.
        token.shape == Shape::Lower
            && !token.is(other)
            && !passage.speech.affixes.adverbs.ends(word)
            && !word.ends_with("ment")
            && !word.ends_with("mente")
    };
    let named = tokens[from].is(Class::MAN.with(Class::WOMAN))
        && tokens
            .get(from + 1)
            .is_some_and(|t| t.may_name() || t.is(Class::PARTICLE) && t.shape == Shape::Lower);
    if !named || !noun(last) {
        return None;
    }
    let first = (last.saturating_sub(2)..last).rev().take_while(|&i| noun(i)).last().unwrap_or(last);
    let opener = first.checked_sub(1).map(|i| &tokens[i])?;
    // "przekazała nam Ewa Lis": so short a word is a pronoun.
    let long = tokens[last].text(passage.text).chars().count() > 3;
    let opens = opener.is(Class::DETERMINER) && opener.shape != Shape::Number
        || opener.is(Class::CUE) && opener.shape == Shape::Lower && first == last && long
        || opener.shape == Shape::Possessive;
    opens.then_some(first)
}

/// "is woordvoerder van de bond", "est l'avocat de la famille" after a name.
pub(super) fn role_told(passage: &Parsed, to: usize) -> Option<String> {
    let tokens = &passage.tokens;
    let verb = tokens.get(to).filter(|t| t.is(Class::AUXILIARY) && t.shape == Shape::Lower)?;
    // Forms of "to be" are short; "might", "should" are not.
    if verb.text(passage.text).chars().count() > 5 {
        return None;
    }
    let from = (to + 1..tokens.len().min(to + 3)).find(|&i| !tokens[i].is(Class::DETERMINER))?;
    let first = &tokens[from];
    // "Von Kennern wird der Regisseur … genannt": another.
    let other = passage.speech.grammar.verb_last && verb.is(Class::PASSIVE) && from > to + 1;
    if !first.is(Class::ROLE) || first.is(Class::CUE) || other {
        return None;
    }
    // What the person is of: a preposition and a phrase, up to the next verb or sign.
    let goes_on = |t: &Token| {
        t.is_word()
            && t.shape != Shape::Number
            && !t.is(Class::CUE
                .with(Class::AUXILIARY)
                .with(Class::CONJUNCTION)
                .with(Class::WHO)
                .with(Class::ADVERB))
    };
    let end = (from + 1..tokens.len().min(from + 8))
        .find(|&i| !goes_on(&tokens[i]))
        .unwrap_or(tokens.len().min(from + 8));
    let closed = tokens.get(end).is_none_or(|t| matches!(t.shape, Shape::Stop | Shape::Comma | Shape::Close));
    let end = if closed { end } else { from + 1 };
    Some(clean(passage.words(from, end)))
}

/// A role a few small words before a name, none of them a verb or a preposition; a name of a place may stand among them.
fn grammar_role(tokens: &[Token], at: usize) -> Option<usize> {
    let small = |t: &Token| {
        (t.shape == Shape::Lower || t.shape == Shape::Capital && !t.is(Class::MAN.with(Class::WOMAN)))
            && !t.is(Class::FUNCTION.with(Class::CUE).with(Class::WEAK))
    };
    let role = (at.saturating_sub(6)..at).rev().find(|&i| tokens[i].is(Class::ROLE))?;
    (role + 1 < at && tokens[role + 1..at].iter().all(small)).then_some(role)
}

/// "a professor at X" after "Jane Roe,".
pub(super) fn role_after(passage: &Parsed, to: usize) -> Option<String> {
    let tokens = &passage.tokens;
    let opener = tokens.get(to)?;
    let closing = match opener.shape {
        Shape::Comma => Shape::Comma,
        Shape::Open => Shape::Close,
        Shape::Dash => Shape::Dash,
        _ => return None,
    };
    let mut from = to + 1;
    // An age: "Jane Roe, 45, a teacher"
    if tokens.get(from).is_some_and(|t| t.shape == Shape::Number)
        && tokens.get(from + 1).is_some_and(|t| t.shape == Shape::Comma)
    {
        from += 2;
    } else if tokens.get(from).is_some_and(|t| t.shape == Shape::Number)
        && tokens.get(from + 1).is_some_and(|t| t.shape == Shape::Lower)
        && tokens.get(from + 2).is_some_and(|t| t.shape == Shape::Comma)
    {
        // "62 ans,", "58 años,"
        from += 3;
    }
    let article = tokens.get(from)?.is(Class::DETERMINER);
    // "a 24-year-old barista"
    let aged =
        tokens.get(from + 1).is_some_and(|t| t.shape == Shape::Number && t.text(passage.text).contains('-'));
    if article && aged && tokens.get(from + 2).is_some_and(Token::is_word) {
        from += 1;
    }
    let first = tokens.get(from)?;
    let mut end = from;
    let mut role = false;
    let mut capital_only = true;
    while end < tokens.len() && end - from < 16 {
        let token = &tokens[end];
        if token.shape == Shape::Comma {
            // "R-Iowa", "the mayor of Leeds, England": the first comma ends it.
            break;
        }
        let stop = token.shape == Shape::Stop && token.text(passage.text) == "." && closing == Shape::Close;
        if !(stop || token.is_word() || matches!(token.shape, Shape::Possessive | Shape::Sign | Shape::Other))
        {
            break;
        }
        if token.is(Class::CUE) && !token.is(Class::ROLE) && end > from {
            // "…, the Russian News Agency reports": a clause of its own, not what the person is.
            return None;
        }
        if token.is(Class::WHO) || token.is(Class::CUE) && !token.is(Class::ROLE) {
            break;
        }
        role |= token.is(Class::ROLE);
        capital_only &= token.shape == Shape::Capital;
        end += 1;
    }
    if end == from || end - from >= 16 {
        return None;
    }
    let words = passage.words(from, end);
    let party = capital_only
        && end - from <= 2
        && (words.starts_with("R-") || words.starts_with("D-") || words.starts_with("I-"));
    let close = tokens.get(end).is_none_or(|t| {
        t.shape == closing
            || matches!(t.shape, Shape::Stop | Shape::Comma | Shape::Colon)
            || matches!(t.shape, Shape::Quote(_) | Shape::Dash) && passage.incises() && first.is(Class::ROLE)
            || t.is(Class::WHO)
            || t.is(Class::CUE)
    });
    if party && close {
        return Some(words.trim_end_matches('.').to_owned());
    }
    // "a printer": short, in small letters, and no clause of its own ("the Russian News Agency reports").
    let verb = Class::CUE.with(Class::WEAK).with(Class::AUXILIARY).with(Class::RELAY);
    let short = article
        && end - from <= 5
        && tokens[from + 1..end].first().is_some_and(|t| t.shape == Shape::Lower)
        && !tokens[from + 1..end].iter().any(|t| t.is(verb) || t.shape == Shape::Number)
        && !tokens.get(end).is_some_and(|t| t.is(verb));
    if !(role || short) || !close || closing == Shape::Dash && !article {
        return None;
    }
    // A role that is not said of the name: "Roe, and the mayor, …" begins with a conjunction.
    let opens = article
        || first.is(Class::ROLE)
        || first.shape == Shape::Number && first.text(passage.text).contains('-')
        || first.shape == Shape::Lower && !first.is(Class::FUNCTION.with(Class::WEAK))
        || first.shape == Shape::Capital
            && !first.is(Class::FUNCTION)
            && tokens[from..end].iter().take(5).any(|t| t.is(Class::ROLE) && t.shape == Shape::Lower);
    if !opens {
        return None;
    }
    let start = if article && (aged || first.text(passage.text).len() <= 3) { from + 1 } else { from };
    Some(clean(passage.words(start, end)))
}
