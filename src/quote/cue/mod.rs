//! Cues: which verb or phrase attributes a quotation, and who its subject is.
//!
//! Comes in: a sentence with marked stretches as tokens. Goes out: for one of them, its attribution. In order of trust: a cue right after
//! (`“…,” said X`, `“…,” X said`), a cue before (`X said: “…”`, `according to X, “…”`), a cue at the end (`… “…” …, X said`),
//! the subject of a sentence without a cue.

mod after;
mod before;
mod circumstances;
mod claim;
mod clause;
mod contrast;
mod english;
mod hindsight;
mod issuer;
mod label;
mod passive;
mod relative;
mod second;
mod subject;
mod trailing;
mod verb;
mod verb_first;

use std::ops::Range;

use crate::lexicon::Grammar;

use super::mention::noun_phrase::phrase;
use super::mention::{Mention, Sort};
use super::sentence::Parsed;
use super::word::{Class, Shape, Token};

/// Where the cue stands, which is how far it is trusted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// Right after the quotation.
    After,
    /// Before it.
    Before,
    /// At the end of the sentence.
    Trailing,
    /// No cue, only a subject.
    Subject,
}

/// A quotation's attribution within its sentence.
#[derive(Clone, Copy, Debug)]
pub(super) struct Attribution {
    /// Who; `None` where the sentence leaves it to what came before ("…, adding “…”").
    pub(super) mention: Option<Mention>,
    /// The cue's tokens.
    pub(super) cue: Option<(usize, usize)>,
    pub(super) place: Place,
    /// A rule that guesses more than it reads.
    pub(super) loose: bool,
    /// Only a verb of another sort than saying.
    pub(super) weak: bool,
}

impl Attribution {
    /// To the sentence's subject, without a cue: a guess.
    const fn of_subject(mention: Mention) -> Self {
        Self { mention: Some(mention), cue: None, place: Place::Subject, loose: true, weak: true }
    }

    /// One that is trusted; `cue` is its token.
    pub(super) const fn new(place: Place, mention: Option<Mention>, cue: Option<usize>) -> Self {
        let cue = match cue {
            Some(cue) => Some((cue, cue + 1)),
            None => None,
        };
        Self { mention, cue, place, loose: false, weak: false }
    }

    /// The same, guessed more than read.
    pub(super) const fn loosely(self) -> Self {
        Self { loose: true, ..self }
    }
}

/// Tokens within which a cue is looked for, and whatever makes another thing of it.
pub(super) const REACH: usize = 60;

/// Reads one language's sentences.
#[derive(Clone, Copy, Debug)]
pub(super) struct Reader<'p, 't> {
    pub(super) parsed: &'p Parsed<'t>,
    pub(super) grammar: Grammar,
}

impl Reader<'_, '_> {
    fn token(&self, at: usize) -> Option<&Token> {
        self.parsed.tokens.get(at)
    }

    fn shape(&self, at: usize) -> Option<Shape> {
        self.token(at).map(|t| t.shape)
    }

    fn phrase(&self, at: usize, limit: usize) -> Option<Mention> {
        phrase(self.parsed, at, limit, self.grammar)
    }

    /// The attribution of the marked stretch at token `quote`, in `sentence`.
    pub(in crate::quote) fn attribution(&self, sentence: &Range<usize>, quote: usize) -> Option<Attribution> {
        let mark = matches!(self.shape(quote + 1), Some(Shape::Dash | Shape::Colon));
        let dash = usize::from(mark);
        if let Some(found) = self.hindsight(quote + 1 + dash, sentence.end) {
            return Some(found);
        }
        let after = self.after(sentence, quote);
        // "…, weiter hieß es": whoever is named before goes first.
        let nobody = |a: &Attribution| {
            a.mention.is_none() && a.cue.is_some_and(|(cue, _)| self.parsed.tokens[cue].is(Class::IMPERSONAL))
        };
        // "X said, “…?” Y then said, “…”": each verb has its own words.
        let introduced = quote > sentence.start
            && matches!(self.shape(quote - 1), Some(Shape::Comma | Shape::Colon))
            && !matches!(self.shape(quote + 1), Some(Shape::Comma | Shape::Dash))
            && !self.token(quote + 1).is_some_and(|t| t.is(Class::SOURCE.with(Class::TAIL)))
            && !self.ends_with_comma(quote);
        // "X yelled “…!” and Y smiled."
        let joined = !self.grammar.inverts
            && quote > sentence.start
            && self.token(quote + 1).is_some_and(|t| t.is(Class::CONJUNCTION) && t.shape == Shape::Lower);
        // أشار X إلى أن بلاده “…”، في حين وصف Y …: the verb stands before its words.
        let leads = self.grammar.verb_first && quote > sentence.start;
        if (introduced || joined || leads)
            && let Some(found) = self.introducing(sentence, quote)
        {
            return Some(found);
        }
        // "Mientras X ve un «…», Y lo considera …": each clause has its own.
        let order = after.is_some_and(|a| a.mention.zip(a.cue).is_some_and(|(m, (cue, _))| m.from < cue));
        let against = Class::SUBORDINATOR.with(if order { Class::SOURCE } else { Class::SUBORDINATOR });
        let opens = self.token(sentence.start).is_some_and(|t| t.is(against))
            && self.grammar.inverts
            && self.shape(quote + 1) == Some(Shape::Comma);
        let source = self.token(sentence.start).is_some_and(|t| t.is(Class::SOURCE));
        let own = |b: &Attribution| opens && b.mention.is_some_and(|m| source || self.speaks(&m));
        if opens && let Some(found) = self.before(sentence, quote).filter(own) {
            return Some(found);
        }
        // "X, hesabından, “Harika!” dedi": the verb closes the clause of whoever stands first.
        let closes = self.grammar.suffix_apostrophe && after.is_some_and(|a| a.mention.is_none());
        let closed = || self.closing(sentence, quote).filter(|c| closes && c.mention.is_some());
        if let Some(found) = after.filter(|a| !nobody(a)) {
            return closed().or(Some(found));
        }
        if let Some(found) = self.agent(sentence, quote) {
            return Some(found);
        }
        if let Some(found) = self.label(sentence, quote) {
            return Some(found);
        }
        if let Some(found) = self.bracketed(sentence, quote) {
            return Some(found);
        }
        if let Some(found) = self.chants(sentence, quote) {
            return Some(found);
        }
        // "Laut Bericht soll X „…“ gerufen haben"
        let participle = self.grammar.verb_second
            && self.token(quote + 1).is_some_and(|t| t.is(Class::CUE))
            && self.token(quote + 2).is_some_and(|t| t.is(Class::AUXILIARY));
        if participle && let Some(found) = self.closing(sentence, quote).filter(|c| c.mention.is_some()) {
            return Some(found);
        }
        if let Some(found) = self.own_clause(sentence, quote) {
            return Some(found);
        }
        let before = self.before(sentence, quote).map(|b| self.with_subject_behind(b, sentence, quote));
        if let Some(found) = before.filter(|b| !b.weak) {
            return Some(found);
        }
        if after.is_some() {
            // "In dem Brief war von „…“ die Rede": who it is stands first.
            let source = || self.closing(sentence, quote).filter(|a| a.mention.is_some());
            return after.filter(nobody).and_then(|_| source()).or(after);
        }
        if let Some(found) = self.named_before_colon(sentence, quote) {
            return Some(found);
        }
        // "Während X von „…“ sprach, sagte Y": the verb that closes the clause goes before one behind it.
        let closed = self.token(quote + 1).is_some_and(|t| t.is(Class::CUE.with(Class::WEAK)))
            && self.shape(quote + 2) == Some(Shape::Comma);
        let closing = self.closing(sentence, quote);
        if let Some(found) = closing.filter(|c| closed && c.mention.is_some()) {
            return Some(found);
        }
        if let Some(found) = self.trailing(sentence, quote) {
            return Some(found);
        }
        if closing.is_some() {
            return closing;
        }
        if before.is_some() {
            return before;
        }
        if let Some(found) = self.described_before_colon(sentence, quote).filter(|_| self.grammar.inverts) {
            return Some(found);
        }
        // «…»: X non cerca alibi.
        let named = || {
            let colon = self.grammar.inverts && self.shape(quote + 1) == Some(Shape::Colon);
            let named = |m: &Mention| m.sort == Sort::Person && m.name.1 - m.name.0 > 1;
            let mention = self.phrase(quote + 2, sentence.end).filter(|m| colon && named(m))?;
            Some(Attribution::new(Place::After, Some(mention), None).loosely())
        };
        if let Some(found) = named() {
            return Some(found);
        }
        self.opening_words(sentence, quote)
            .or_else(|| self.stance(sentence, quote))
            .or_else(|| self.subject(sentence, quote).map(Attribution::of_subject))
    }

    /// „Die Zeitung hatte berichtet, X habe von einem „…“ gesprochen“: the clause around the words has a subject of its own.
    fn own_clause(&self, sentence: &Range<usize>, quote: usize) -> Option<Attribution> {
        let cue = quote + 1;
        let ends = self.token(cue + 1).is_none_or(|t| !t.is_word() || t.is(Class::AUXILIARY));
        if !self.grammar.verb_last
            || self.token(cue).is_none()
            || !ends
            || !self.is_cue(cue, Class::CUE.with(Class::WEAK))
        {
            return None;
        }
        let lowest = sentence.start.max(quote.saturating_sub(12));
        let comma = (lowest..quote).rev().find(|&i| self.shape(i) == Some(Shape::Comma))?;
        let first = sentence.start.max(comma.saturating_sub(REACH));
        let relayed = self.parsed.tokens[first..comma].iter().any(|t| t.is(Class::RELAY));
        let mention = self.phrase(comma + 1, quote)?;
        let verb = self.token(mention.to).is_some_and(|t| t.is(Class::AUXILIARY.with(Class::REPORTED)));
        let who = mention.sort == Sort::Person || self.speaks(&mention);
        (relayed && verb && who).then(|| Attribution::new(Place::Before, Some(mention), Some(cue)).loosely())
    }

    /// `Pour X, c'est « … »`: whose view it is, where that opens the sentence.
    fn stance(&self, sentence: &Range<usize>, quote: usize) -> Option<Attribution> {
        let is_stance = |&at: &usize| self.parsed.tokens[at].is(Class::STANCE);
        // "Was für die Ministerin eine „…“ ist"
        let at = (sentence.start..quote.min(sentence.start + 2)).find(is_stance)?;
        self.stance_at(at, quote)
    }

    /// Whose view the preposition at `at` gives.
    fn stance_at(&self, at: usize, quote: usize) -> Option<Attribution> {
        let first = &self.parsed.tokens[at];
        let mention = self.phrase(at + 1, quote)?;
        let ends = |t: &Token| t.shape == Shape::Comma || t.is(Class::AUXILIARY);
        let person = match mention.sort {
            Sort::Person | Sort::Pronoun(_) => true,
            // "Pour le syndicat CGT, c'est « … »"
            Sort::Organisation => self.token(mention.to).is_some_and(ends),
            Sort::Description => {
                let words = &self.parsed.tokens[mention.from..mention.to];
                let house = words.iter().any(|t| t.is(Class::ORGANISATION));
                words.iter().any(|t| t.is(Class::ROLE)) || house && self.token(mention.to).is_some_and(ends)
            }
        };
        let cue = first.is_word().then_some(at);
        person.then(|| Attribution::new(Place::Before, Some(mention), cue).loosely())
    }

    /// "Si dice «amareggiato» l’ad del gruppo, X": the subject of a verb before the words may stand right behind them.
    fn with_subject_behind(&self, found: Attribution, sentence: &Range<usize>, quote: usize) -> Attribution {
        let near = found.cue.is_some_and(|(cue, _)| cue + 2 >= quote && cue <= sentence.start + 2);
        if found.mention.is_some() || !near || !self.grammar.inverts || self.grammar.verb_second {
            return found;
        }
        let behind = self.phrase(quote + 1, sentence.end);
        match behind.filter(|m| self.speaks(m) && !matches!(m.sort, Sort::Pronoun(_))) {
            Some(mention) => Attribution { mention: Some(mention), ..found },
            None => found,
        }
    }

    /// "Jugée « trop coûteuse » par le gouvernement": who calls it so, behind the words.
    fn agent(&self, sentence: &Range<usize>, quote: usize) -> Option<Attribution> {
        let alone = self.parsed.speech.passives.is_empty();
        self.token(quote + 1).filter(|t| alone && t.is(Class::AGENT))?;
        let near = sentence.start.max(quote.saturating_sub(4));
        let verb = (near..quote).rev().find(|&i| self.parsed.tokens[i].is(Class::CUE.with(Class::WEAK)))?;
        let mention = self.phrase(quote + 2, sentence.end)?;
        let who = mention.sort == Sort::Person || self.speaks(&mention);
        who.then(|| Attribution::new(Place::Before, Some(mention), Some(verb)).loosely())
    }

    /// Who is named right before the stretch, by a label or a verb that leaves no doubt.
    fn introducing(&self, sentence: &Range<usize>, quote: usize) -> Option<Attribution> {
        let sure = |b: &Attribution| !b.weak && !b.loose && b.mention.is_some();
        self.label(sentence, quote).or_else(|| self.before(sentence, quote).filter(sure))
    }

    fn ends_with_comma(&self, quote: usize) -> bool {
        matches!(self.shape(quote), Some(Shape::Quote(number)) if matches!(self.parsed.last_char(number as usize), ',' | '，'))
    }

    /// Whether the stretch ends as one does before its attribution.
    fn leads_on(&self, quote: usize) -> bool {
        let Some(Shape::Quote(number)) = self.shape(quote) else { return false };
        matches!(
            self.parsed.last_char(number as usize),
            ',' | '?' | '!' | '-' | '—' | '–' | '…' | '，' | '？' | '！'
        ) || matches!(self.shape(quote + 1), Some(Shape::Comma | Shape::Dash))
    }
}
