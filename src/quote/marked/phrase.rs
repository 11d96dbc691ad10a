//! The words that name a speaker, where a particle marks the subject or the verb follows it.
//!
//! Comes in: a clause (`高梨町長は10日の会見で`, `王建国在会上`). Goes out: the phrase that names the speaker, without when, where and how.

use super::clause::{sentence_start, strip_parentheses};
use super::frame::Framed;
use super::name::{description, inferred, is_small};
use super::state::Reading;
use super::stretch;
use crate::lexicon::List;
use crate::quote::Speaker;
use crate::quote::vocabulary::Class;
use crate::text::search;

/// What parts a clause from the one before it.
const PARTS: [char; 7] = ['、', '，', ',', '。', ' ', '；', '：'];

/// What may stand beside a subject and is no part of it.
const BESIDE: &str = "”“\"」』’：:，。";

/// What stands behind the last of some words; all of `text` where there is none.
fn behind(text: &str, words: List) -> &str {
    let ends = words.iter().filter_map(|word| search::rfind(text, word).map(|at| at + word.len()));
    &text[ends.max().unwrap_or(0)..]
}

impl Reading {
    /// The subject that a particle marks, or that stands before the verb.
    pub(super) fn subject(&mut self, clause: &str) -> Option<Speaker> {
        let clause = strip_parentheses(clause);
        match self.framed(&format!("{clause}。")) {
            Some(Framed::By(speaker)) => return Some(speaker),
            Some(Framed::Nobody) => return None,
            None => {}
        }
        let phrase = if self.marking.particles.is_empty() {
            clause[..self.last_verb(&clause)?].to_owned()
        } else {
            self.marked_phrase(&clause).or_else(|| self.before_verb(&clause))?
        };
        // 同町の農業、西村茂さん: what the person is stands before the name.
        let apposition = self.apposition(&phrase);
        let phrase = if self.marking.spaced {
            &*phrase
        } else {
            // 公司负责人拒绝评论，仅称: the clause before has the subject.
            let empty = |p: &str| p.trim().is_empty() || self.speech.prepositions.has(p.trim());
            phrase.rsplit(PARTS).find(|p| !empty(p))?
        };
        // 「…」と田中市長は話した
        let phrase = stretch::until(stretch::from(phrase.trim(), BESIDE), BESIDE);
        let phrase = self.without_circumstances(stretch::from(phrase.trim(), self.marking.opens).trim());
        if phrase.is_empty() {
            return None;
        }
        let full;
        let phrase = match apposition.filter(|_| !phrase.contains('、')) {
            Some(role) => {
                full = format!("{role}、{phrase}");
                &full
            }
            None => phrase,
        };
        let is_pronoun = |word: &str| {
            let rest = word.strip_prefix(phrase);
            // 她擦了擦汗: where the verb follows it.
            let opens = self.marking.particles.is_empty()
                && phrase.starts_with(word)
                && !self.speech.they.begins(phrase)
                && !search::holds(phrase, self.marking.relative);
            opens || rest.is_some_and(|r| r.is_empty() || self.marking.particles.contains(r))
        };
        let plain = |rest: &str| self.speech.prepositions.has(rest);
        // 賽後他
        let last = self.pronouns().find(|word| phrase.strip_suffix(word).is_some_and(plain));
        let found = self.pronouns().find(|word| is_pronoun(word)).or(last);
        if let Some(word) = found {
            // 经济学家陈思远也持类似看法，他认为: whom the clause before is about.
            let (before, _) = search::rsplit_at(&clause, word).unwrap_or_default();
            if let Some(name) = self.titled(before).or_else(|| self.opening(before)) {
                return Some(inferred(self.named(&name), 60));
            }
            let whole = last.is_none() && !phrase.starts_with(word);
            return Some(self.stands_for(description(if whole { phrase } else { word })));
        }
        Some(self.named(phrase))
    }

    /// A pronoun that stands for nobody known, before the words or behind them.
    pub(super) fn pronoun(&self, before: &str, own: &str) -> Option<Speaker> {
        let bound = |c: char| !c.is_alphanumeric() || stretch::has(self.marking.opens, c);
        let stands = |text: &str, word: &str| {
            search::rfind(text, word).is_some_and(|at| text[..at].chars().next_back().is_none_or(bound))
        };
        let found = |text: &str| self.pronouns().find(|word| stands(text, word));
        found(before).or_else(|| found(own)).map(description)
    }

    /// Pronouns of the third person.
    pub(super) fn pronouns(&self) -> impl Iterator<Item = &'static str> {
        self.speech.he.forms().chain(self.speech.she.forms())
    }

    /// The cue verb in a stretch.
    pub(super) fn verb(&self, text: &str) -> Option<String> {
        let plain;
        let text = if self.marking.particles.is_empty() {
            plain = self.without_nouns(text);
            &plain
        } else {
            text
        };
        let first = |class| {
            // अरमान: within a word stands no verb, where words are whole.
            let whole = |at: usize| !self.marking.apart || !text[..at].ends_with(char::is_alphabetic);
            let verbs = self.spans(text, class).into_iter().filter(|(at, _)| whole(*at));
            verbs.min_by_key(|&(at, end)| (at, usize::MAX - end)).map(|(at, end)| text[at..end].to_owned())
        };
        first(Class::CUE).or_else(|| first(Class::WEAK))
    }

    /// Where the last verb of saying begins, where nothing marks a subject.
    fn last_verb(&self, clause: &str) -> Option<usize> {
        let nouns = self.without_nouns(clause);
        // 讥讽道: whatever stands before 道 is a verb.
        let open = stretch::until(clause, "，：,: ");
        let told =
            if stretch::ends(open, self.marking.tells) { open.char_indices().rev().nth(2) } else { None };
        let told = told.map(|(at, _)| at).filter(|&at| {
            let verb = stretch::until(open, self.marking.tells);
            at > 3 && !stretch::ends(verb, self.marking.no_tells)
        });
        // 回嗆, rather than 嗆.
        let verbs = self.spans(&nouns, Class::CUE.with(Class::WEAK)).into_iter();
        let known = verbs.max_by_key(|&(at, end)| (end, usize::MAX - at));
        let closes = known.filter(|(_, end)| *end >= open.len());
        closes.map(|(at, _)| at).or(told).or(known.map(|(at, _)| at))
    }

    /// Whom a pronoun stands for: whoever the sentence before is about, spoke last, or was named last.
    pub(super) fn stands_for(&self, pronoun: Speaker) -> Speaker {
        match self.since.clone().or_else(|| self.spoke.clone()).or_else(|| self.last_named()) {
            Some(known) => {
                let mention = if known.name.is_some() { pronoun.mention } else { known.mention.clone() };
                inferred(Speaker { mention, ..known }, 60)
            }
            None => pronoun,
        }
    }

    /// A clause with the nouns blotted out that have a verb of saying in them: 說法, 小说.
    pub(super) fn without_nouns(&self, clause: &str) -> String {
        self.without(clause, Class::NOUN_TOO)
    }

    /// A clause with the words of a class blotted out.
    fn without(&self, clause: &str, class: Class) -> String {
        let mut out = clause.as_bytes().to_vec();
        for (from, to) in self.spans(clause, class) {
            out[from..to].fill(0);
        }
        String::from_utf8(out).unwrap_or_default()
    }

    /// What a person is, where it stands before the name and a comma: 同町の農業、西村茂さん.
    fn apposition(&self, phrase: &str) -> Option<String> {
        self.marking.joiner?;
        let (before, name) = search::rsplit_at(phrase, "、")?;
        let role = search::rsplit_at(before, "、").map_or(before, |(_, role)| role).trim();
        let nouns =
            |c: char| !is_small(c) || self.marking.joiner.is_some_and(|joiner| stretch::has(joiner, c));
        let called = self.speech.male_titles.ends(name);
        let short = (1..=16).contains(&stretch::count(role));
        (called && short && role.chars().all(nouns) && !stretch::ends(role, self.marking.no_role_ends))
            .then(|| role.to_owned())
    }

    /// A subject without the verb before it (話す山本さん) and without where, when and how it speaks (王建国在会上).
    pub(super) fn without_circumstances<'p>(&self, phrase: &'p str) -> &'p str {
        if self.marking.spaced {
            let opening = self.speech.weak_verbs.forms().chain(self.speech.adverbs.forms());
            let phrase = opening
                .filter_map(|word| phrase.strip_prefix(word)?.strip_prefix(' '))
                // 고 감독: a family name, where nothing but the role is left.
                .filter(|rest| !self.is_role(rest))
                .min_by_key(|rest| rest.len())
                .unwrap_or(phrase);
            // 연합뉴스에 따르면 장 의원은: whoever relays it.
            return behind(phrase, self.speech.sources_after).trim();
        }
        let verbs = self.spans(phrase, Class::CUE);
        let long = |&&(from, to): &&(usize, usize)| stretch::count(&phrase[from..to]) > 1;
        let relative = verbs.iter().filter(long).filter(|(from, _)| *from == 0).map(|(_, to)| *to).max();
        let mut phrase = phrase[relative.unwrap_or(0)..].trim();
        if !self.marking.particles.is_empty() {
            return self.up_to_circumstances(phrase, phrase.len());
        }
        // 陈静介绍说: two verbs.
        while let Some((at, _)) = self
            .spans(phrase, Class::CUE)
            .into_iter()
            .filter(|(at, to)| *to == phrase.len() && stretch::count(&phrase[*at..]) > 1)
            .max_by_key(|(at, _)| *at)
        {
            phrase = &phrase[..at];
        }
        // 赵大娘哭着, 赵大娘激动地: how it was said.
        let manner =
            self.marking.manners.forms().find(|manner| phrase.ends_with(manner.trim_start_matches('·')));
        let letters = manner.map_or(0, stretch::count);
        if letters > 0 && stretch::count(phrase) > letters + 1 {
            phrase = &phrase[..phrase.char_indices().rev().nth(letters - 1).map_or(0, |(at, _)| at)];
        }
        // 也有人, 但他: what joins the clause to the one before it.
        let is_he = |word: &str| self.pronouns().any(|w| w == word);
        let joined = self.speech.conjunctions.forms().find_map(|word| phrase.strip_prefix(word));
        phrase = joined.filter(|rest| stretch::count(rest) > 1 || is_he(rest)).unwrap_or(phrase);
        // 该片被影评人誉为: who does it.
        let nouns = self.without_nouns(phrase);
        let agent =
            self.speech.agents.forms().find_map(|word| search::rfind(&nouns, word).map(|at| at + word.len()));
        let phrase = agent.map(|at| &phrase[at..]).filter(|who| stretch::count(who) > 1).unwrap_or(phrase);
        // 张某到案后, 前鄉長黃金水步出法院時, 住在附近的王太太驚魂: where the name ends.
        let place = |name: String| search::find(phrase, &name).map(|at| at + name.len());
        // 國民黨立委曾淑惠質詢時: what looks like a small word may be a family name.
        let titled = self.titled(phrase).and_then(place);
        if let Some(end) = titled.filter(|&end| {
            // 高木健一: the last letter of a name may look like a small word.
            !search::holds(&phrase[end..], self.marking.relative) && stretch::count(&phrase[end..]) != 1
        }) {
            return &phrase[..end];
        }
        let timed = stretch::ends(phrase, self.marking.times);
        let named = if timed { self.chinese_name(phrase) } else { None };
        let end = named.or_else(|| self.called(phrase).and_then(place)).unwrap_or(phrase.len());
        self.up_to_circumstances(phrase, end)
    }

    /// A subject up to `end`, and up to when, where and how it speaks.
    fn up_to_circumstances<'p>(&self, phrase: &'p str, mut end: usize) -> &'p str {
        // 周敏14日在
        let two = 2 * '王'.len_utf8();
        if let Some(at) = phrase.find(|c: char| c.is_ascii_digit()).filter(|&at| at >= two) {
            let date = phrase[at..].trim_start_matches(|c: char| c.is_ascii_digit());
            if stretch::begins(date, self.marking.units) {
                end = at;
            }
        }
        // 他在会上: a pronoun may be of one letter.
        let least = self.pronouns().find(|w| phrase.starts_with(*w)).map_or(two, str::len);
        // 公司方面回应记者称: a verb before the last one.
        if self.marking.particles.is_empty() {
            for (at, to) in self.spans(&self.without_nouns(phrase), Class::CUE) {
                if at >= least
                    && at < end
                    && stretch::count(&phrase[at..to]) > 1
                    && !search::holds(&phrase[at..], self.marking.relative)
                {
                    end = at;
                }
            }
        }
        // 名将: a small word within a role is none.
        let plain =
            if self.marking.particles.is_empty() { &self.without(phrase, Class::ROLE) } else { phrase };
        for word in self.speech.prepositions.forms() {
            if let Some(at) = plain.get(least..).and_then(|rest| search::find(rest, word)) {
                end = end.min(least + at);
            }
        }
        phrase[..end].trim()
    }

    /// The words before the last particle.
    fn marked_phrase(&self, clause: &str) -> Option<String> {
        // सुनीता ने कहा कि आरोपी ने …: what follows कि is what was said.
        let that = self.speech.that.forms().find_map(|that| search::find(clause, &format!(" {that} ")));
        let clause = &clause[..that.unwrap_or(clause.len())];
        // …と釈明したが、議会側からは: the clause before has its own subject.
        let mut clause = behind(clause, self.marking.turns);
        // 会見では, 市長には, 질문에는: no subject.
        let marks = |at: usize, particle: &str| {
            at > 0
                && !self.marking.no_subject.ends(&clause[..at + particle.len()])
                && !self.is_within_name(clause, at)
        };
        // 受賞が決まった岸本さんは: は goes before が, which may stand in a clause.
        let topic = if self.marking.spaced { "" } else { self.marking.topics };
        let has_topic = search::all(clause, topic).into_iter().any(|at| marks(at, topic));
        if !topic.is_empty() && !has_topic {
            // 野党側が求める減税については「…」: が stands in what the words are about.
            clause = behind(clause, self.marking.about);
        }
        let marks = |at: usize, particle: &str| {
            let until = at + particle.len();
            let whole = !self.marking.spaced
                || clause[until..].chars().next().is_none_or(|c| c.is_whitespace() || c == ',')
                    && (!self.marking.apart || clause[..at].ends_with(char::is_whitespace))
                    // 이같이: no particle at all.
                    && !self.is_adverb(&clause[..until]);
            at > 0
                && whole
                && !self.marking.no_subject.ends(&clause[..until])
                && !self.is_within_name(clause, at)
        };
        let mut best: Option<(bool, usize)> = None;
        for particle in self.marking.particles.iter().filter(|p| !has_topic || *p == topic) {
            for at in search::all(clause, particle).into_iter().filter(|at| marks(*at, particle)) {
                // 受賞が決まった岡本真理子教授が: of several the one behind a person.
                let person = || {
                    let phrase = stretch::last(&clause[..at], "、");
                    let phrase = self.marking.particles.iter().fold(phrase, |phrase, p| {
                        search::rsplit_at(phrase, p).map_or(phrase, |(_, rest)| rest)
                    });
                    self.speech.male_titles.ends(phrase) || self.ends_with_role(phrase)
                };
                let sure = !topic.is_empty() && !has_topic && person();
                let place = if self.marking.spaced { at } else { usize::MAX - at };
                best = best.max(Some((sure, place)));
            }
        }
        let Some((_, place)) = best else {
            // उन्होंने: the particle belongs to the pronoun.
            let mut he = self.speech.he.forms().filter(|_| self.marking.apart);
            return he.find(|w| clause.split(' ').any(|word| word == *w)).map(ToOwned::to_owned);
        };
        Some(self.last_words(&clause[..if self.marking.spaced { place } else { usize::MAX - place }]))
    }

    /// Whether a stretch ends in a word that only looks like a subject: 이같이.
    fn is_adverb(&self, stretch: &str) -> bool {
        let word = search::rsplit_at(stretch, " ").map_or(stretch, |(_, word)| word);
        self.speech.adverbs.has(word) || self.speech.hindsight.has(word)
    }

    /// The subject before a verb that needs no particle: सुनीता देवी कहती हैं.
    fn before_verb(&self, clause: &str) -> Option<String> {
        if !self.marking.apart {
            return None;
        }
        let verb =
            self.speech.cue_verbs.forms().filter_map(|v| search::find(clause, &format!(" {v}"))).min()?;
        // रामस्वरूप रोते हुए बोले: how it was said.
        let phrase = clause[..verb].trim_end();
        let manner =
            self.marking.manners.forms().find_map(|word| phrase.strip_suffix(word)?.strip_suffix(' '));
        let phrase = manner.map_or(phrase, |rest| search::rsplit_at(rest, " ").map_or("", |(rest, _)| rest));
        let phrase = self.last_words(phrase);
        (!phrase.is_empty()).then_some(phrase)
    }

    /// The end of a stretch in which words are parted by spaces: at most six words, none of them a postposition that closes a phrase of its own.
    pub(super) fn last_words(&self, stretch: &str) -> String {
        if !self.marking.spaced {
            return stretch.trim().to_owned();
        }
        let stretch = stretch.rsplit(',').next().unwrap_or(stretch);
        let stretch = &stretch[sentence_start(stretch, self.speech.abbreviations)..];
        let mut words: Vec<&str> = stretch.split_whitespace().collect();
        let endings = !self.marking.apart;
        let closes = |(at, word): (usize, &&str)| {
            let mut prepositions = self.speech.prepositions.forms();
            if endings {
                // 마포구에 사는 주부 정은주 씨: postpositions are endings; a name may look like one.
                // 바이든 대통령, 한은 관계자: right before a role only what no name ends in.
                let topic = stretch::ends(word, self.marking.topics)
                    && stretch::count(word) > 2
                    && !self.is_korean_name(word);
                let name = at + 2 == words.len() && !topic && !self.marking.no_name_endings.ends(word);
                // 14일
                let date =
                    word.starts_with(|c: char| c.is_ascii_digit()) && stretch::ends(word, self.marking.units);
                date || !name
                    && prepositions
                        .any(|p| word.ends_with(p) && (word.len() > p.len() || p.chars().count() > 1))
            } else {
                prepositions.any(|p| p == *word) || self.marking.particles.has(word)
            }
        };
        let at =
            (0..words.len().saturating_sub(usize::from(endings))).rev().find(|&at| closes((at, &words[at])));
        if let Some(at) = at {
            words.drain(..=at);
        }
        // विशेषज्ञों का कहना है
        while words.last().is_some_and(|word| self.speech.genitives.has(word)) {
            words.pop();
        }
        // चीन के विदेश मंत्रालय के प्रवक्ता ली वेई
        let skip = words.len().saturating_sub(if endings { 6 } else { 10 });
        words[skip..].join(" ")
    }

    /// The outlet that relays the words: 读卖新闻の取材に, 据新华社报道, 연합뉴스에 따르면.
    pub(super) fn via(&self, before: &str, own: &str, speaker: Option<&Speaker>) -> Option<String> {
        let other = |outlet: &str| {
            speaker.is_some_and(|s| {
                !search::holds(&s.mention, outlet)
                    && s.name.as_ref().is_none_or(|n| !search::holds(n, outlet))
            })
        };
        let listed = self
            .speech
            .outlets
            .iter()
            .filter(|outlet| (search::holds(before, outlet) || search::holds(own, outlet)) && other(outlet))
            .max_by_key(|outlet| outlet.len())
            .map(ToOwned::to_owned);
        // 據《聯合報》報導
        listed.or_else(|| {
            let at = before.find('《').filter(|&at| stretch::ends(&before[..at], self.marking.opens))?;
            let name = &before[at + '《'.len_utf8()..];
            Some(name[..name.find('》')?].to_owned())
        })
    }
}
