//! The lexicon's phrases found in blocks.

use std::sync::OnceLock;

use crate::boilerplate::Kind;
use crate::lexicon::{Furniture, Language, List, WordIndex};
use crate::text::{WordHash, search};

/// How a phrase was found, strongest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Found {
    /// The block says nothing else.
    Whole,
    /// The block, or a label in it, begins so.
    Opening,
    /// The block [invites](super::invitation) to what it names.
    Invited,
    /// It stands somewhere in the block.
    Within,
}

/// A phrase of the lexicon found in a block.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Phrase {
    /// What the phrase names.
    pub kind: Kind,
    /// How it was found.
    pub found: Found,
    /// The phrase.
    pub phrase: &'static str,
}

/// Which list of the lexicon a phrase stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Listed {
    /// [`Furniture::opening`]
    Opening(Kind),
    /// [`Furniture::within`]
    Within(Kind),
    /// [`Furniture::invites`]
    Invites,
    /// [`Furniture::offers`]
    Offer(Kind),
    /// [`Furniture::by`]
    By,
    /// [`Furniture::credit`]
    Credit,
    /// [`Furniture::correction`]
    Correction,
    /// [`Furniture::paywall`]
    Paywall,
    /// [`Furniture::summary`]
    Summary,
    /// [`Furniture::dated`]
    Dated,
    /// One of [`Furniture::months`]
    Month,
}

/// Lists whose phrases are looked for together.
#[derive(Clone, Copy, Debug)]
enum Sought {
    Opening,
    Within,
    Invites,
    Offer,
    Part,
}

impl Listed {
    const fn sought(self) -> Sought {
        match self {
            Self::Opening(_) => Sought::Opening,
            Self::Within(_) => Sought::Within,
            Self::Invites => Sought::Invites,
            Self::Offer(_) => Sought::Offer,
            _ => Sought::Part,
        }
    }
}

/// The phrases of a page's language, and of English beside it, to be looked up by their first words.
#[derive(Debug)]
pub struct Phrases {
    /// Whole phrases, trimmed: the number of each in `wholes`, and one more.
    whole: WordIndex,
    wholes: Vec<(&'static str, Kind)>,
    /// First words: the number in `entries` of the last phrase that begins so, and one more.
    first: WordIndex,
    entries: Vec<Entry>,
    /// What two bytes the phrases of each [`Sought`] begin with, a bit for each: most words need no other look.
    begun: [[u64; 16]; 5],
    /// Of languages without spaces, whose words cannot be looked up.
    unspaced: Vec<(&'static str, Listed)>,
    furniture: Vec<&'static Furniture>,
    /// Words in which somebody speaks of themselves.
    voices: Vec<List>,
}

#[derive(Debug)]
struct Entry {
    phrase: &'static str,
    listed: Listed,
    /// The number of the phrase before it with the same first word, and one more; 0 where there is none.
    before: u32,
}

/// A block longer than this (words) is not furniture for a phrase's sake.
pub const SHORT: u32 = 40;

impl Phrases {
    /// The phrases of `language`; English stands beside every other, since so much furniture comes in it. Built once.
    #[must_use]
    pub fn of(language: Language) -> &'static Self {
        static BUILT: [OnceLock<Phrases>; Language::ALL.len()] =
            [const { OnceLock::new() }; Language::ALL.len()];
        BUILT[language as usize].get_or_init(|| Self::build(language))
    }

    fn build(language: Language) -> Self {
        let mut out = Self {
            whole: WordIndex::default(),
            wholes: Vec::new(),
            first: WordIndex::default(),
            entries: Vec::new(),
            begun: [[0; 16]; 5],
            unspaced: Vec::new(),
            furniture: Vec::new(),
            voices: Vec::new(),
        };
        out.add(language);
        if language != Language::English {
            out.add(Language::English);
        }
        out
    }

    fn add(&mut self, language: Language) {
        let furniture = &language.lexicon().furniture;
        self.furniture.push(furniture);
        self.voices.push(language.lexicon().speech.own_voice);
        for &(kind, phrases) in furniture.whole {
            for phrase in phrases {
                let known = self.whole.slot(WordHash::of(trim(phrase)));
                if *known == 0 {
                    self.wholes.push((phrase, kind));
                    *known = self.wholes.len() as u64;
                }
            }
        }
        let unspaced = matches!(language, Language::Japanese | Language::Chinese);
        let by_kind = |table: &'static [(Kind, List)], listed: fn(Kind) -> Listed| {
            table.iter().map(move |&(kind, list)| (list, listed(kind)))
        };
        let lists = [
            (furniture.invites, Listed::Invites),
            (furniture.by, Listed::By),
            (furniture.credit, Listed::Credit),
            (furniture.correction, Listed::Correction),
            (furniture.paywall, Listed::Paywall),
            (furniture.summary, Listed::Summary),
            (furniture.dated, Listed::Dated),
        ];
        for (list, listed) in by_kind(furniture.opening, Listed::Opening)
            .chain(by_kind(furniture.within, Listed::Within))
            .chain(by_kind(furniture.offers, Listed::Offer))
            .chain(lists)
            .chain(furniture.months.map(|month| (month, Listed::Month)))
        {
            for phrase in list {
                if unspaced {
                    self.unspaced.push((phrase, listed));
                    continue;
                }
                debug_assert!(phrase.len() > 1, "{phrase} is too short to be known by two bytes");
                let pair = pair(phrase);
                self.begun[listed.sought() as usize][pair / 64] |= 1 << (pair % 64);
                let last = self.first.slot(first_word(phrase));
                self.entries.push(Entry { phrase, listed, before: *last as u32 });
                *last = self.entries.len() as u64;
            }
        }
    }

    /// The strongest phrase in a block's text, which is given in normal form.
    #[must_use]
    pub fn find(&self, normal: &str) -> Option<Phrase> {
        let bare = trim(normal);
        if let Some(&(phrase, kind)) =
            (self.whole.get(WordHash::of(bare)) as usize).checked_sub(1).and_then(|at| self.wholes.get(at))
        {
            return Some(Phrase { kind, found: Found::Whole, phrase: trim(phrase) });
        }
        for &(phrase, listed) in &self.unspaced {
            let (hit, found, kind) = match listed {
                Listed::Within(kind) => (search::holds(bare, phrase), Found::Within, kind),
                Listed::Opening(kind) => (bare.starts_with(phrase), Found::Opening, kind),
                _ => continue,
            };
            if hit {
                return Some(Phrase { kind, found, phrase });
            }
        }
        let opening = |listed| if let Listed::Opening(kind) = listed { Some(kind) } else { None };
        if let Some((phrase, kind)) = self
            .longest(bare, Sought::Opening, opening)
            .or_else(|| self.longest(normal, Sought::Opening, opening))
        {
            let found = if trim(phrase) == bare { Found::Whole } else { Found::Opening };
            return Some(Phrase { kind, found, phrase });
        }
        let within = |listed| if let Listed::Within(kind) = listed { Some(kind) } else { None };
        let (phrase, kind) =
            word_starts(bare).find_map(|at| self.longest(&bare[at..], Sought::Within, within))?;
        Some(Phrase { kind, found: Found::Within, phrase })
    }

    /// What a sentence in normal form asks a reader to, where one of its clauses begins or ends with a verb that asks.
    #[must_use]
    pub fn invites(&self, normal: &str) -> Option<(&'static str, Kind)> {
        let verb = |listed| (listed == Listed::Invites).then_some(());
        let asks = |at: usize| {
            let Some((phrase, ())) = self.longest(&normal[at..], Sought::Invites, verb) else { return false };
            let clause = normal[..at].trim_end_matches(|c: char| !c.is_alphanumeric() && !parts_clauses(c));
            let opens = clause.is_empty() || clause.ends_with(parts_clauses);
            let rest = normal[at + phrase.len()..].trim_start();
            opens || rest.is_empty() || rest.starts_with(parts_clauses)
        };
        let offer = |listed| if let Listed::Offer(kind) = listed { Some(kind) } else { None };
        let unspaced = || self.unspaced.iter().filter(|(phrase, _)| search::holds(normal, phrase));
        if word_starts(normal).any(asks) {
            // "Herald-App": what is offered may be the second half of a word.
            let halves = normal.bytes().enumerate().filter(|&(_, byte)| byte == b'-').map(|(at, _)| at + 1);
            let offered = word_starts(normal)
                .chain(halves)
                .find_map(|at| self.longest(&normal[at..], Sought::Offer, offer));
            // An address is for those who have something to tell.
            offered.or_else(|| search::holds(normal, "@").then_some(("@", Kind::Other)))
        } else if unspaced().any(|&(_, listed)| listed == Listed::Invites) {
            unspaced().find_map(|&(phrase, listed)| Some((phrase, offer(listed)?)))
        } else {
            None
        }
    }

    /// Whether a text in normal form has a word in which somebody speaks of themselves.
    #[must_use]
    pub fn speaks_of_itself(&self, normal: &str) -> bool {
        let words = || normal.split(|c: char| !c.is_alphanumeric());
        self.voices.iter().any(|voice| words().any(|word| voice.has(word)))
    }

    /// The longest phrase that a text begins with, among those that `picked` gives something for.
    fn longest<T>(
        &self,
        text: &str,
        sought: Sought,
        picked: impl Fn(Listed) -> Option<T>,
    ) -> Option<(&'static str, T)> {
        let mut best: Option<(&'static str, T)> = None;
        for entry in self.beginning(text, sought) {
            if let Some(of) = picked(entry.listed)
                && best.as_ref().is_none_or(|(phrase, _)| phrase.len() < entry.phrase.len())
                && begins(text, entry.phrase)
            {
                best = Some((entry.phrase, of));
            }
        }
        best
    }

    /// The phrases that begin with the word that a text begins with, last first; none where no phrase of those lists begins so.
    fn beginning(&self, text: &str, sought: Sought) -> impl Iterator<Item = &Entry> {
        let entry = |number: u64| self.entries.get((number as usize).checked_sub(1)?);
        let pair = pair(text);
        let begun = self.begun[sought as usize][pair / 64] >> (pair % 64) & 1 == 1;
        let last = if begun { self.first.get(first_word(text)) } else { 0 };
        std::iter::successors(entry(last), move |last| entry(u64::from(last.before)))
    }

    /// Whether the text, in normal form, begins with a phrase of that list.
    #[must_use]
    pub fn opens(&self, normal: &str, list: Listed) -> bool {
        let bare = normal.trim_start_matches(|c: char| !c.is_alphanumeric());
        self.beginning(bare, list.sought()).any(|entry| entry.listed == list && begins(bare, entry.phrase))
            || self.unspaced.iter().any(|&(phrase, listed)| listed == list && begins(bare, phrase))
    }

    /// Whether the text, in normal form, holds a phrase of that list, from the beginning of a word on.
    #[must_use]
    pub fn holds(&self, normal: &str, list: Listed) -> bool {
        word_starts(normal).any(|at| {
            let rest = normal[at..].trim_start_matches(|c: char| !c.is_alphanumeric());
            self.beginning(rest, list.sought())
                .any(|entry| entry.listed == list && rest.starts_with(entry.phrase))
        }) || self.unspaced.iter().any(|&(phrase, listed)| listed == list && search::holds(normal, phrase))
    }

    /// Whether the text, in normal form, ends with a phrase of several words of that list.
    #[must_use]
    pub fn closes(&self, normal: &str, list: Listed) -> bool {
        const LONGEST: usize = 40;
        let bare = normal.trim_end_matches(|c: char| !c.is_alphanumeric());
        let tails = word_starts(bare).map(|at| &bare[at..]);
        tails.filter(|tail| tail.len() <= LONGEST && tail.contains(' ')).any(|tail| self.names(&[tail], list))
    }

    /// Whether one of the words, in normal form, is a phrase of that list; of languages without spaces, whether one holds it.
    #[must_use]
    pub fn names(&self, words: &[&str], list: Listed) -> bool {
        words.iter().any(|&word| {
            self.beginning(word, list.sought()).any(|entry| entry.listed == list && entry.phrase == word)
                || self.unspaced.iter().any(|&(phrase, listed)| listed == list && search::holds(word, phrase))
        })
    }

    /// The tables that are looked in.
    #[must_use]
    pub fn furniture(&self) -> &[&'static Furniture] {
        &self.furniture
    }
}

fn parts_clauses(c: char) -> bool {
    matches!(c, '.' | '!' | '?' | ':' | ';' | ',' | '|' | '–' | '—' | '،' | '؟' | '।')
}

/// Where a text begins, and where it goes on after each space.
fn word_starts(text: &str) -> impl Iterator<Item = usize> {
    let after_spaces = text.bytes().enumerate().filter(|&(_, byte)| byte == b' ').map(|(at, _)| at + 1);
    std::iter::once(0).chain(after_spaces).filter(|&at| at < text.len())
}

/// The text without what is neither letter nor digit at its ends, and without a number at its end: "comments (12)".
fn trim(text: &str) -> &str {
    let text = text.trim_matches(|c: char| !c.is_alphanumeric());
    let without_number = text.trim_end_matches(|c: char| !c.is_alphabetic());
    let text = if without_number.chars().any(char::is_alphabetic) { without_number } else { text };
    let without_number = text.trim_start_matches(|c: char| !c.is_alphabetic());
    if without_number.is_empty() { text } else { without_number }
}

/// A number below 1,024 for the two bytes that a text begins with. No phrase is shorter.
fn pair(text: &str) -> usize {
    match *text.as_bytes() {
        [first, second, ..] => ((usize::from(first) * 33) ^ usize::from(second)) % 1024,
        _ => 0,
    }
}

/// The hash of the letters, digits and apostrophes that a text begins with.
fn first_word(text: &str) -> WordHash {
    text.chars().take_while(|&c| c.is_alphanumeric() || c == '\'').fold(WordHash::EMPTY, WordHash::then_char)
}

/// Whether `text` begins with `phrase` and the phrase ends where a word does.
fn begins(text: &str, phrase: &str) -> bool {
    text.strip_prefix(phrase).is_some_and(|rest| {
        !phrase.ends_with(char::is_alphanumeric)
            || !rest.starts_with(char::is_alphanumeric)
            || phrase.ends_with(super::measure::is_dense)
    })
}
