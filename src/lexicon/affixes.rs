//! What the words of a language begin and end in, as far as that tells what they are. Read by [`crate::quote`].

use super::List;

/// Beginnings and endings of words. Empty where a language has none, or none that is asked for.
#[derive(Debug)]
pub struct Affixes {
    /// What adverbs end in: English "ly".
    pub adverbs: List,
    /// What gerunds end in: English "ing".
    pub gerunds: List,
    /// What participles end in behind a form of [`passives`](super::Speech::passives).
    pub participles: List,
    /// What participles end in behind the noun that they say more of: "the committee backing Roe".
    pub modifiers: List,
    /// What nouns end in that stand for several: English "s".
    pub plurals: List,
    /// What nouns end in that are no subjects, where they are declined: Polish "owi".
    pub oblique: List,
    /// What nouns of women end in: "woman" of "congresswoman".
    pub women: List,
    /// What nouns of men end in: "man" of "spokesman".
    pub men: List,
    /// The article, where it is written as one with its noun: Arabic ال.
    pub article: List,
    /// A preposition that has taken the article up, written so too: Arabic لل.
    pub article_taken_up: List,
    /// A preposition and the article, written as one with their noun: Arabic بال.
    pub article_joined: List,
    /// Letters of words that are written as one with the next: Arabic و.
    pub joined: &'static str,
    /// What adjectives of where and of what end in, and who is from there: Arabic ي, the nisba; Dutch "se".
    pub nisba: List,
    /// What nouns end in that are somebody's, and verbs whose object that is: Arabic ه.
    pub possessives: List,
    /// What nouns end in that something comes from: Turkish "den".
    pub ablative: List,
    /// What names of houses end in for who belongs to them: Turkish "li".
    pub members: List,
    /// What participles end in that say how something is done: Arabic قائلا.
    pub circumstantial: List,
    /// What verbs of women end in: Arabic ت.
    pub feminine_verbs: List,
}

#[cfg(not(target_arch = "wasm32"))]
impl Affixes {
    /// A language without any.
    pub const NONE: Self = Self {
        adverbs: list![],
        gerunds: list![],
        participles: list![],
        modifiers: list![],
        plurals: list![],
        oblique: list![],
        women: list![],
        men: list![],
        article: list![],
        article_taken_up: list![],
        article_joined: list![],
        joined: "",
        nisba: list![],
        possessives: list![],
        ablative: list![],
        members: list![],
        circumstantial: list![],
        feminine_verbs: list![],
    };
}
