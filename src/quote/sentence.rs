//! Sentences of a passage, marked stretches and all.

use std::ops::Range;

use super::dashes::{dashed, incised};
use super::marks::{Marked, marked};
use super::word::{Class, Set, Shape, Token, Vocabulary, tokens};
use crate::lexicon::{Grammar, Speech};
use crate::text::{Lower, WordHash};

/// A passage taken apart.
#[derive(Debug)]
pub(super) struct Parsed<'t> {
    pub(super) text: &'t str,
    pub(super) quotes: Vec<Marked>,
    pub(super) tokens: Vec<Token>,
    /// Token ranges of the sentences; a full stop stands in the sentence it ends.
    pub(super) sentences: Vec<Range<usize>>,
    /// Every noun has a capital.
    pub(super) capital_nouns: bool,
    /// How the language builds its sentences.
    pub(super) grammar: Grammar,
    /// How the language attributes words.
    pub(super) speech: &'static Speech,
}

impl<'t> Parsed<'t> {
    /// Takes `text` apart. Linear in its length.
    pub(super) fn of(text: &'t str, vocabulary: &Vocabulary) -> Self {
        let mut quotes = marked(text);
        if vocabulary.speech.grammar.dash_speech {
            // "– ucina mecenas Roman Gierta": a first name tells as much as the verb.
            let named = |word: &str, class: Class| {
                word.starts_with(char::is_uppercase) && class.is(Class::MAN.with(Class::WOMAN))
            };
            let speech = dashed(
                text,
                |word| {
                    let class = vocabulary.class(&word.lower());
                    class.is(Class::CUE) || named(word, class)
                },
                |rest| inverted(rest, vocabulary),
            );
            quotes = with_dashes(quotes, speech);
        }
        if vocabulary.speech.grammar.dash_speech {
            let mut parted = Vec::with_capacity(quotes.len());
            for quote in quotes {
                incised(
                    text,
                    quote,
                    |word| vocabulary.class(&word.lower()).is(Class::CUE),
                    |rest| inverted(rest, vocabulary),
                    |word| vocabulary.class(&word.lower()).is(Class::ROLE),
                    &mut parted,
                );
            }
            quotes = parted;
        }
        let tokens = tokens(text, &quotes, vocabulary);
        let sentences = sentences(text, &tokens, &quotes);
        let speech = vocabulary.speech;
        let grammar = speech.grammar;
        let capital_nouns = grammar.capital_nouns;
        Self { text, quotes, tokens, sentences, capital_nouns, grammar, speech }
    }

    /// Takes `text` apart as if it had no marks.
    pub(super) fn flat(text: &'t str, vocabulary: &Vocabulary) -> Self {
        let tokens = tokens(text, &[], vocabulary);
        let sentences = sentences(text, &tokens, &[]);
        let speech = vocabulary.speech;
        let grammar = speech.grammar;
        let capital_nouns = grammar.capital_nouns;
        Self { text, quotes: Vec::new(), tokens, sentences, capital_nouns, grammar, speech }
    }

    /// Makes small the first word of each sentence unless `names` has it: a capital there tells nothing. Called once, before names are looked for.
    pub(super) fn settle(&mut self, names: &Capitals) {
        if !names.nouns.is_empty() {
            for token in
                self.tokens.iter_mut().filter(|t| t.shape == Shape::Capital && t.class == Class::default())
            {
                if names.nouns.contains(&WordHash::of(token.text(self.text))) {
                    token.class = Class::NO_NAME;
                }
            }
        }
        for at in 0..self.tokens.len() {
            let token = self.tokens[at];
            let titles = self.tokens.get(at + 1).is_some_and(Token::may_name);
            if is_role(&token) && !titles && names.surnames.contains(&WordHash::of(token.text(self.text))) {
                self.tokens[at].class = Class::default();
            }
        }
        for sentence in &self.sentences {
            let mut at = sentence.start;
            while at < sentence.end
                && !self.tokens[at].is_word()
                && !matches!(self.tokens[at].shape, Shape::Quote(_))
            {
                at += 1;
            }
            if at >= sentence.end || !self.tokens[at].is_word() {
                continue;
            }
            let next_capital = self
                .tokens
                .get(at + 1)
                .is_some_and(|t| t.may_name() || t.is(Class::PARTICLE) && !t.is(Class::FUNCTION));
            // "Merkel said": a name, but for a plural.
            let speaks = self.tokens.get(at + 1).is_some_and(|t| {
                let weak = if self.grammar.inverts && !self.capital_nouns { Class::WEAK } else { Class::CUE };
                t.is(weak.with(Class::CUE).with(Class::AUXILIARY).with(Class::DENIAL).with(Class::HEDGE))
                    && t.shape == Shape::Lower
            });
            let token = &mut self.tokens[at];
            let word = token.text(self.text);
            let shouted = word.len() > 4 && word.chars().all(|c| !c.is_lowercase());
            if shouted && at == sentence.start && at == 0 && !next_capital {
                token.class = token.class.with(Class::NO_NAME);
                continue;
            }
            let known = Class::MAN
                .with(Class::WOMAN)
                .with(Class::TITLE)
                .with(Class::ROLE)
                .with(Class::ORGANISATION)
                .with(Class::NO_NAME)
                .with(Class::ABBREVIATION);
            // "Boatman Tom Roe": a capital there makes no name of what stands before a full one.
            let full =
                self.tokens.get(at + 1).is_some_and(|t| t.is(Class::MAN.with(Class::WOMAN)) && t.may_name())
                    && self.tokens.get(at + 2).is_some_and(Token::may_name);
            // "Erdem, “…” dedi"
            let introduces = matches!(self.tokens.get(at + 1).map(|t| t.shape), Some(Shape::Comma))
                && matches!(self.tokens.get(at + 2).map(|t| t.shape), Some(Shape::Quote(_)));
            // "Politifact, which checked it, said"
            let introduces = introduces
                || matches!(self.tokens.get(at + 1).map(|t| t.shape), Some(Shape::Comma))
                    && self.tokens.get(at + 2).is_some_and(|t| t.is(Class::WHO));
            let token = &mut self.tokens[at];
            // "Interestingly Roe said": an adverb there is no first name.
            let adverb =
                token.class == Class::default() && word.len() > 6 && self.speech.affixes.adverbs.ends(word);
            let names_one = (speaks || introduces) && token.class == Class::default() && !word.ends_with('s');
            if token.shape == Shape::Capital
                && !names_one
                && !token.is(known)
                && !names.has(word)
                && (!next_capital || full || adverb || token.is(Class::CUE.with(Class::WEAK)))
                && !self
                    .tokens
                    .get(at + 1)
                    .is_some_and(|t| matches!(t.shape, Shape::Possessive | Shape::Colon))
            {
                self.tokens[at].shape = Shape::Lower;
            }
        }
    }

    /// Whether attributions stand between dashes.
    pub(super) const fn incises(&self) -> bool {
        self.grammar.dash_speech && !self.grammar.suffix_apostrophe
    }

    /// Whether names have cases, and a dash parts speech from what follows.
    pub(super) const fn declines(&self) -> bool {
        self.grammar.no_articles && !self.grammar.suffix_apostrophe
    }

    /// The words of tokens `from..to` as they stand.
    pub(super) fn words(&self, from: usize, to: usize) -> &'t str {
        match (self.tokens.get(from), self.tokens.get(to.wrapping_sub(1))) {
            (Some(first), Some(last)) if from < to => &self.text[first.start as usize..last.end as usize],
            _ => "",
        }
    }

    /// The last character of a marked stretch.
    pub(super) fn last_char(&self, quote: usize) -> char {
        self.quotes[quote].inner.slice(self.text).chars().next_back().map_or(' ', |c| {
            // The close of a nested quotation says nothing.
            if matches!(c, '’' | '\'' | '”' | '"' | '“' | '»' | '‘') {
                self.quotes[quote]
                    .inner
                    .slice(self.text)
                    .chars()
                    .rev()
                    .find(|c| !matches!(c, '’' | '\'' | '”' | '"' | '“' | '»' | '‘'))
                    .unwrap_or(' ')
            } else {
                c
            }
        })
    }
}

/// Marks and speech of dashes as one: marks within speech are its own. The marks alone where a dash stands within them.
fn with_dashes(quotes: Vec<Marked>, speech: Vec<Marked>) -> Vec<Marked> {
    let mut out = Vec::with_capacity(quotes.len() + speech.len());
    let mut pieces = speech.into_iter().peekable();
    for at in 0..quotes.len() {
        let quote = &quotes[at];
        while let Some(piece) = pieces.next_if(|p| p.outer.end <= quote.outer.start) {
            out.push(piece);
        }
        match pieces.peek() {
            Some(piece) if piece.outer.start > quote.outer.start && piece.outer.start < quote.outer.end => {
                return quotes;
            }
            Some(piece) if piece.outer.start <= quote.outer.start => {
                if piece.outer.end < quote.outer.end {
                    return quotes;
                }
            }
            _ => out.push(*quote),
        }
    }
    out.extend(pieces);
    out
}

/// Whether `rest` begins with an inverted verb of saying and its subject: "a précisé le préfet", "dijo Ana", "dit-il".
fn inverted(rest: &str, vocabulary: &Vocabulary) -> bool {
    let mut words = rest
        .split(|c: char| c.is_whitespace() || matches!(c, '\'' | '’'))
        .map(|word| (word, vocabulary.class(&word.trim_matches(|c: char| !c.is_alphanumeric()).lower())));
    let mut verb = false;
    for (word, class) in words.by_ref().take(4) {
        if let Some((head, tail)) = word.split_once('-') {
            let pronoun = tail.trim_start_matches("t-").trim_matches(|c: char| !c.is_alphanumeric());
            let auxiliary = vocabulary.class(head).is(Class::CUE.with(Class::AUXILIARY));
            return auxiliary && vocabulary.class(pronoun).is(Class::PRONOUN);
        }
        if class.is(Class::CUE) {
            verb = true;
            break;
        }
        let reflexive = matches!(word, "s" | "se" | "si");
        if !reflexive && !class.is(Class::AUXILIARY.with(Class::ADVERB).with(Class::PRONOUN)) {
            return false;
        }
    }
    if !verb {
        return false;
    }
    let Some((word, class)) = words.next() else { return false };
    if word.starts_with(char::is_uppercase)
        || class.is(Class::HE.with(Class::SHE)) && !class.is(Class::DETERMINER)
    {
        return true;
    }
    let article = class.is(Class::DETERMINER) || matches!(word, "l" | "L");
    article
        && words.take(2).any(|(word, class)| class.is(Class::ROLE) || word.starts_with(char::is_uppercase))
}

/// Words that have a capital within a sentence somewhere in the article.
#[derive(Debug, Default)]
pub(super) struct Capitals {
    words: Set,
    /// Those of them that follow an article: nouns, where nouns have capitals.
    nouns: Set,
    /// What people are called that is the surname of a person here: "Ruud Bakker".
    surnames: Set,
}

/// Whether a word is nothing but what people are.
const fn is_role(token: &Token) -> bool {
    matches!(token.shape, Shape::Capital)
        && token.is(Class::ROLE.with(Class::TITLE))
        && !token
            .is(Class::ORGANISATION.with(Class::FUNCTION).with(Class::MALE_TITLE).with(Class::FEMALE_TITLE))
}

impl Capitals {
    /// Learns them from `passages`.
    pub(super) fn learn(passages: &[Parsed], capital_nouns: bool) -> Self {
        let mut words = Set::default();
        let mut nouns = Set::default();
        let mut surnames = Set::default();
        let mut particled = Vec::new();
        for passage in passages {
            for sentence in &passage.sentences {
                let mut first = true;
                let mut determined = false;
                let tokens = &passage.tokens[sentence.clone()];
                for pair in tokens.windows(2) {
                    if pair[0].is(Class::MAN.with(Class::WOMAN)) && pair[0].may_name() && is_role(&pair[1]) {
                        surnames.insert(WordHash::of(pair[1].text(passage.text)));
                    }
                }
                // "Ursula von der Aue": an article within a name.
                for four in tokens.windows(4).filter(|_| capital_nouns) {
                    let particle = |t: &Token| t.shape == Shape::Lower && t.is(Class::PARTICLE);
                    if four[0].is(Class::MAN.with(Class::WOMAN))
                        && four[1..3].iter().all(particle)
                        && four[3].shape == Shape::Capital
                    {
                        particled.push(WordHash::of(four[3].text(passage.text)));
                    }
                }
                for token in tokens {
                    if token.shape == Shape::Capital && !first && !token.is(Class::FUNCTION) {
                        let word = WordHash::of(token.text(passage.text));
                        words.insert(word);
                        if capital_nouns && determined {
                            nouns.insert(word);
                        }
                    }
                    first &= !token.is_word();
                    determined = token.is(Class::DETERMINER) && token.shape != Shape::Number;
                }
            }
        }
        for surname in particled {
            nouns.remove(&surname);
        }
        Self { words, nouns, surnames }
    }

    fn has(&self, word: &str) -> bool {
        self.words.contains(&WordHash::of(word))
    }
}

/// “The bridge will hold.” Roe said.: whether the sentence at `from` is but a name and a verb of saying, so that it belongs to the words before it.
fn attributes(tokens: &[Token], from: usize) -> bool {
    let named =
        tokens[from..].iter().take(4).take_while(|t| t.shape == Shape::Capital && !t.is(Class::PRONOUN));
    let verb = from + named.count();
    verb > from
        && tokens.get(verb).is_some_and(|t| t.is(Class::CUE) && t.shape == Shape::Lower)
        && tokens.get(verb + 1).is_none_or(|t| t.shape == Shape::Stop)
}

fn sentences(text: &str, tokens: &[Token], quotes: &[Marked]) -> Vec<Range<usize>> {
    // Where nothing is written with a capital, any word may open a sentence.
    let caseless = |t: &Token| !t.text(text).starts_with(|c: char| c.is_lowercase() || c.is_uppercase());
    let mut out = Vec::new();
    let mut from = 0;
    for (i, token) in tokens.iter().enumerate() {
        let next = tokens.get(i + 1);
        let ends = match token.shape {
            Shape::Stop => {
                // A stop after which a small letter follows ends nothing, nor does one of several.
                token.text(text) == "\n"
                    || next.is_none_or(|n| {
                        (n.shape != Shape::Lower || caseless(n))
                            && n.shape != Shape::Stop
                            && n.shape != Shape::Comma
                    })
            }
            Shape::Quote(q) => {
                let quote = &quotes[q as usize];
                let inner = quote.inner.slice(text);
                let full =
                    inner.ends_with(['.', '…', '。']) || inner.ends_with(".’") || inner.ends_with(".'");
                let asks = inner.ends_with(['!', '?']);
                match next.map(|n| (n.shape, n.class)) {
                    Some((Shape::Quote(_), _)) => full || asks,
                    Some((Shape::Lower, _)) if next.is_some_and(caseless) => full,
                    Some((Shape::Capital, class)) => {
                        full && !attributes(tokens, i + 1)
                            || (asks
                                && !class.is(Class::PRONOUN)
                                && class.is(Class::FUNCTION)
                                && !class.is(Class::DETERMINER))
                    }
                    _ => false,
                }
            }
            _ => false,
        };
        if ends {
            out.push(from..i + 1);
            from = i + 1;
        }
    }
    if from < tokens.len() {
        out.push(from..tokens.len());
    }
    out
}
