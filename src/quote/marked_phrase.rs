//! The words that name a speaker, where a particle marks the subject or the verb follows it.
//!
//! Comes in: a clause (`高梨町長は10日の会見で`, `王建国在会上`). Goes out: the phrase that names the speaker, without when, where and how.

use super::marked_subject::{Reading, is_end, sentence_start, strip_parentheses};
use super::{Speaker, SpeakerState};
use crate::lexicon::{List, Speech};
use crate::text::search;
use crate::verdict::Confidence;

/// What は marks no subject behind: 会見では, 市長には, 減税については.
const NO_TOPIC: [char; 5] = ['で', 'に', 'へ', 'と', 'て'];

/// A pronoun that stands for nobody known, before the words or behind them.
pub(super) fn pronoun(speech: &Speech, before: &str, own: &str) -> Option<Speaker> {
    let bound = |c: char| !c.is_alphanumeric() || c == 'と';
    let found = |text: &str| {
        speech.he.forms().chain(speech.she.forms()).find(|word| {
            search::rfind(text, word).is_some_and(|at| {
                text[..at].chars().next_back().is_none_or(bound) || text[..at].ends_with(is_end)
            })
        })
    };
    found(before).or_else(|| found(own)).map(bare)
}

/// A pronoun as a speaker.
fn bare(word: &str) -> Speaker {
    Speaker {
        name: None,
        mention: word.to_owned(),
        role: None,
        state: SpeakerState::Inferred,
        confidence: Confidence::hundredths(50),
    }
}

impl Reading {
    /// The subject that a particle marks, or that stands before the verb.
    pub(super) fn subject(&mut self, clause: &str) -> Option<Speaker> {
        let clause = strip_parentheses(clause);
        // 「…」と話すのは、山本さんだ
        if let Some(at) = search::find(&clause, "のは").filter(|_| self.marking.joiner.is_some()) {
            let rest = clause[at + "のは".len()..].trim_matches(['、', '。', ' ']);
            let rest = rest.trim_end_matches("である").trim_end_matches("です").trim_end_matches('だ');
            let rest = rest.rsplit(['、']).next().unwrap_or(rest);
            return (!rest.is_empty()).then(|| self.named(rest));
        }
        // 조병철 씨의 말이다
        let words = [
            "말",
            "말이",
            "설명",
            "하소연",
            "얘기",
            "이야기",
            "전언",
            "지적",
            "주장",
            "목소리",
            "바람",
            "당부",
        ];
        let says = |word: &&str| search::split_at(&clause, &format!("의 {word}이다"));
        let said = words.iter().filter(|_| self.marking.objects.has("의")).find_map(says);
        if let Some((whom, _)) = said {
            let whom = self.last_words(whom);
            return Some(self.named(&whom));
        }
        // यह कहना है गृहिणी पूनम शर्मा का
        if let Some((_, rest)) = search::split_at(&clause, "कहना है ")
            && let rest = rest.split(',').next().unwrap_or(rest)
            && let Some(whom) = ["का", "की", "के"].iter().find_map(|g| rest.trim_end().strip_suffix(g))
        {
            return Some(self.named(&self.last_words(whom)));
        }
        let phrase = if self.marking.particles.is_empty() {
            clause[..self.last_verb(&clause)?].to_owned()
        } else {
            self.marked_phrase(&clause).or_else(|| self.before_verb(&clause))?
        };
        // 로이터는 관리를 인용해: whom an outlet quotes.
        let quoting = |text: &str| search::find(text, " 인용").map(|at| text[..at].to_owned());
        if let Some(quoted) = quoting(&phrase).or_else(|| quoting(&clause)).filter(|_| self.marking.spaced) {
            let quoted = quoted.trim_end_matches(['를', '을']);
            let words = ["의 말", "의 발언", "의 설명", "의 증언"];
            let quoted = words.iter().find_map(|w| quoted.strip_suffix(w)).unwrap_or(quoted);
            let quoted = self.last_words(quoted.rsplit(['은', '는']).next().unwrap_or(quoted));
            return (!quoted.is_empty()).then(|| self.named(&quoted));
        }
        // 同町の農業、西村茂さん: what the person is stands before the name.
        let apposition = self.apposition(&phrase);
        // 公司负责人拒绝评论，仅称: the clause before has the subject.
        let empty = |p: &str| p.trim().is_empty() || self.speech.prepositions.has(p.trim());
        // 法新社援引消息人士的话
        if let Some((_, quoted)) =
            search::split_at(&phrase, "援引").or_else(|| search::split_at(&phrase, "引述"))
            && self.marking.particles.is_empty()
            && !quoted.contains(['，', ','])
        {
            let quoted = search::split_at(quoted, "的话")
                .or_else(|| search::split_at(quoted, "的話"))
                .map_or(quoted, |(who, _)| who);
            return (!quoted.is_empty()).then(|| self.named(quoted));
        }
        if !self.marking.spaced && phrase.split(['、', '，', ',', '。', ' ', '；', '：']).all(empty) {
            return None;
        }
        let phrase = phrase
            .rsplit(['、', '，', ',', '。', ' ', '；', '：'])
            .find(|p| !empty(p))
            .filter(|_| !self.marking.spaced)
            .map_or_else(|| phrase.clone(), ToOwned::to_owned);
        // 「…」と田中市長は話した
        let phrase =
            phrase.trim().trim_matches(['”', '“', '"', '」', '』', '’', '：', ':', '，', '。']).trim();
        let phrase = phrase.trim_start_matches(['据', '據']);
        let phrase = phrase.trim_start_matches(if self.marking.spaced { "\u{0}" } else { "と" }).trim();
        let phrase = self.without_circumstances(phrase);
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
        let is_pronoun = |list: List| {
            list.forms().any(|w| {
                let rest = w.strip_prefix(phrase);
                rest.is_some_and(|r| r.is_empty() || self.marking.particles.contains(r))
            })
        };
        if is_pronoun(self.speech.he) || is_pronoun(self.speech.she) {
            return Some(self.stands_for(bare(phrase)));
        }
        Some(self.named(phrase))
    }

    /// Where the last verb of saying begins, where nothing marks a subject.
    fn last_verb(&self, clause: &str) -> Option<usize> {
        let verbs = || self.speech.cue_verbs.forms().chain(self.speech.weak_verbs.forms());
        let nouns = self.without_nouns(clause);
        // 回嗆, rather than 嗆.
        let last = |v: &'static str| search::rfind(&nouns, v).map(|at| (at + v.len(), usize::MAX - at, at));
        // 讥讽道: whatever stands before 道 is a verb.
        let open = clause.trim_end_matches(['，', '：', ',', ':', ' ']);
        let told = open.strip_suffix('道').filter(|rest| !rest.ends_with(['报', '報', '知', '街', '大']));
        let told =
            told.and_then(|rest| rest.char_indices().rev().nth(1)).map(|(at, _)| at).filter(|&at| at > 3);
        let known = verbs().filter_map(last).max();
        let known = known.map(|(end, _, at)| (end, at));
        let closes = known.filter(|(end, _)| *end >= open.len());
        closes.map(|(_, at)| at).or(told).or(known.map(|(_, at)| at))
    }

    /// Whom a pronoun stands for: whoever the sentence before is about, spoke last, or was named last.
    pub(super) fn stands_for(&self, pronoun: Speaker) -> Speaker {
        match self.since.clone().or_else(|| self.spoke.clone()).or_else(|| self.last_named()) {
            Some(known) => Speaker {
                mention: if known.name.is_some() { pronoun.mention } else { known.mention.clone() },
                state: SpeakerState::Inferred,
                confidence: Confidence::hundredths(60),
                ..known
            },
            None => pronoun,
        }
    }

    /// A clause with the nouns blotted out that have a verb of saying in them: 說法, 小说.
    pub(super) fn without_nouns(&self, clause: &str) -> String {
        let mut out = clause.to_owned();
        for noun in self.speech.nouns_too.forms() {
            if let Some(at) = search::find(&out, noun) {
                out.replace_range(at..at + noun.len(), &"\u{0}".repeat(noun.len()));
            }
        }
        out
    }

    /// What a person is, where it stands before the name and a comma: 同町の農業、西村茂さん.
    fn apposition(&self, phrase: &str) -> Option<String> {
        self.marking.joiner?;
        let (before, name) = search::rsplit_at(phrase, "、")?;
        let role = search::rsplit_at(before, "、").map_or(before, |(_, role)| role).trim();
        let nouns = |c: char| !matches!(c, '\u{3041}'..='\u{3096}') || c == 'の';
        let called = self.speech.male_titles.ends(name);
        let short = (1..=16).contains(&role.chars().count());
        (called && short && role.chars().all(nouns) && !role.ends_with(['後', '日', '時', '中', '前', 'の']))
            .then(|| role.to_owned())
    }

    /// A subject without the verb before it (話す山本さん) and without where, when and how it speaks (王建国在会上).
    pub(super) fn without_circumstances<'p>(&self, phrase: &'p str) -> &'p str {
        let verbs = self.speech.cue_verbs.forms();
        let relative = verbs.filter(|v| v.chars().count() > 1 && phrase.starts_with(v)).map(str::len).max();
        let phrase = relative.filter(|_| !self.marking.spaced).map_or(phrase, |end| phrase[end..].trim());
        let phrase = self
            .speech
            .weak_verbs
            .forms()
            .chain(self.speech.adverbs.forms())
            .filter_map(|word| phrase.strip_prefix(word)?.strip_prefix(' '))
            // 고 감독: a family name, where nothing but the role is left.
            .filter(|rest| !self.is_role(rest))
            .min_by_key(|rest| rest.len())
            .unwrap_or(phrase);
        // 연합뉴스에 따르면 장 의원은: whoever relays it.
        let phrase = self
            .speech
            .sources_after
            .iter()
            .filter(|_| self.marking.spaced)
            .filter_map(|word| search::rfind(phrase, word).map(|at| phrase[at + word.len()..].trim()))
            .min_by_key(|rest| rest.len())
            .unwrap_or(phrase);
        // 陈静介绍说: two verbs.
        let mut phrase = phrase;
        while self.marking.particles.is_empty()
            && let Some(rest) = self
                .speech
                .cue_verbs
                .forms()
                .filter(|verb| verb.chars().count() > 1)
                .find_map(|verb| phrase.strip_suffix(verb))
        {
            phrase = rest;
        }
        if self.marking.spaced {
            return phrase.trim();
        }
        // 赵大娘哭着, 赵大娘激动地: how it was said.
        let manner = [("着", 2), ("著", 2), ("地", 3)].iter().find(|(sign, _)| phrase.ends_with(sign));
        if let Some((_, letters)) = manner.filter(|_| self.marking.particles.is_empty())
            && phrase.chars().count() > letters + 1
        {
            phrase = &phrase[..phrase.char_indices().rev().nth(letters - 1).map_or(0, |(at, _)| at)];
        }
        let is_he = |word: &str| self.speech.he.forms().chain(self.speech.she.forms()).any(|w| w == word);
        // 也有人, 但他: what joins the clause to the one before it.
        if self.marking.particles.is_empty() {
            let joined = self.speech.conjunctions.forms().find_map(|word| phrase.strip_prefix(word));
            phrase = joined.filter(|rest| rest.chars().count() > 1 || is_he(rest)).unwrap_or(phrase);
        }
        // 该片被影评人誉为: who does it.
        let agent = search::rsplit_at(phrase, "被").filter(|_| self.marking.particles.is_empty());
        let agent = agent.filter(|(_, who)| who.chars().count() > 1 && !who.starts_with(['告', '害', '捕']));
        let phrase = agent.map_or(phrase, |(_, who)| who);
        let mut end = phrase.len();
        // 张某到案后, 前鄉長黃金水步出法院時, 住在附近的王太太驚魂: where the name ends.
        let named = phrase.ends_with(['后', '後', '时', '時']).then(|| {
            let titled =
                || self.titled(phrase).and_then(|name| search::find(phrase, &name).map(|at| at + name.len()));
            self.chinese_name(phrase).or_else(titled)
        });
        let called =
            || self.called(phrase).and_then(|name| search::find(phrase, &name).map(|at| at + name.len()));
        if let Some(name) = named.flatten().or_else(called) {
            end = name;
        }
        // 周敏14日在
        if let Some(at) = phrase.find(|c: char| c.is_ascii_digit()).filter(|&at| at >= 2 * '王'.len_utf8()) {
            let date = phrase[at..].trim_start_matches(|c: char| c.is_ascii_digit());
            if date.starts_with(['日', '月', '时', '時', '号', '號']) {
                end = at;
            }
        }
        // 他在会上: a pronoun may be of one letter.
        let mut pronouns = self.speech.he.forms().chain(self.speech.she.forms());
        let least = pronouns.find(|w| phrase.starts_with(*w)).map_or(2 * '王'.len_utf8(), str::len);
        // 公司方面回应记者称: a verb before the last one.
        let two = |word: &&str| self.marking.particles.is_empty() && word.chars().count() > 1;
        let nouns = self.without_nouns(phrase);
        let verbs = self.speech.cue_verbs.forms().filter(two);
        let main = |at: &usize| *at >= least && !search::holds(&phrase[*at..], "的");
        end = verbs.filter_map(|v| search::find(&nouns, v)).filter(main).fold(end, usize::min);
        for word in self.speech.prepositions.forms() {
            if let Some(at) = phrase.match_indices(word).map(|(at, _)| at).find(|&at| at >= least) {
                end = end.min(at);
            }
        }
        phrase[..end].trim()
    }

    /// The words before the last particle.
    fn marked_phrase(&self, clause: &str) -> Option<String> {
        // सुनीता ने कहा कि आरोपी ने …: what follows कि is what was said.
        let that = self.speech.that.forms().find_map(|that| search::find(clause, &format!(" {that} ")));
        let clause = &clause[..that.unwrap_or(clause.len())];
        // Hindi writes it as a word of its own.
        let apart = self.marking.spaced && self.marking.surnames.is_empty();
        // …と釈明したが、議会側からは: the clause before has its own subject.
        let clause = if self.marking.joiner.is_some() {
            search::rsplit_at(clause, "が、")
                .filter(|(before, _)| before.ends_with(['た', 'だ', 'る', 'い']))
                .map_or(clause, |(_, after)| after)
        } else {
            clause
        };
        // 専門家の間では
        if let Some((whom, _)) = search::split_at(clause, "の間で").filter(|_| self.marking.joiner.is_some())
        {
            return Some(whom.to_owned());
        }
        // 受賞が決まった岸本さんは: は goes before が, which may stand in a clause.
        let topic = self.marking.joiner.is_some()
            && clause.match_indices('は').any(|(at, _)| at > 0 && !clause[..at].ends_with(NO_TOPIC));
        // 野党側が求める減税については「…」: が stands in what the words are about.
        let about = search::rsplit_at(clause, "ては").filter(|_| self.marking.joiner.is_some() && !topic);
        let clause = about.map_or(clause, |(_, rest)| rest);
        // 受賞が決まった岡本真理子教授が: of several the one behind a person.
        let person = |at: usize| {
            let phrase = clause[..at].rsplit(['が', '、']).next().unwrap_or("");
            self.speech.male_titles.ends(phrase) || self.ends_with_role(phrase)
        };
        let sure = clause.match_indices('が').map(|(at, _)| at).find(|&at| person(at));
        if let Some(at) = sure.filter(|_| self.marking.joiner.is_some() && !topic) {
            return Some(clause[..at].to_owned());
        }
        let mut best: Option<usize> = None;
        for particle in self.marking.particles.iter().filter(|p| !topic || *p == "は") {
            for (at, _) in clause.match_indices(particle) {
                let next = clause[at + particle.len()..].chars().next();
                let ends = if self.marking.spaced {
                    next.is_none_or(|c| c.is_whitespace() || c == ',')
                        && (!apart || clause[..at].ends_with(char::is_whitespace))
                } else {
                    next.is_none_or(|c| {
                        matches!(c, '、' | '「' | '，' | ' ') || c.is_ascii_alphanumeric() || !c.is_ascii()
                        // 会見では, 市長には: no subject.
                    }) && !clause[..at].ends_with(NO_TOPIC)
                };
                // 옷가게를 하는 조병철: a verb before whom it is said of.
                let verb = self.marking.spaced
                    && (particle == "는" && clause[..at].ends_with(['하', '있', '없'])
                        // '…'가 가능하냐는: a term.
                        || clause[..at].ends_with(['\'', '’', '"', '”'])
                        // 질문에는: what it is about.
                        || clause[..at].ends_with("에") || clause[..at].ends_with("에서")
                        // 이같이: no particle at all.
                        || self.is_adverb(&clause[..at + particle.len()]));
                if ends
                    && !verb
                    && at > 0
                    && best.is_none_or(|b| if self.marking.spaced { at > b } else { at < b })
                {
                    best = Some(at);
                }
            }
        }
        if best.is_none() && apart {
            // उन्होंने: the particle belongs to the pronoun.
            return self
                .speech
                .he
                .forms()
                .find(|w| clause.split(' ').any(|word| word == *w))
                .map(ToOwned::to_owned);
        }
        let phrase = &clause[..best?];
        Some(self.last_words(phrase.strip_suffix("から").unwrap_or(phrase)))
    }

    /// Whether a stretch ends in a word that only looks like a subject: 이같이.
    fn is_adverb(&self, stretch: &str) -> bool {
        let word = search::rsplit_at(stretch, " ").map_or(stretch, |(_, word)| word);
        self.speech.adverbs.has(word) || self.speech.hindsight.has(word)
    }

    /// The subject before a verb that needs no particle: सुनीता देवी कहती हैं.
    fn before_verb(&self, clause: &str) -> Option<String> {
        if !self.marking.spaced || !self.marking.surnames.is_empty() {
            return None;
        }
        let verb =
            self.speech.cue_verbs.forms().filter_map(|v| search::find(clause, &format!(" {v}"))).min()?;
        let phrase = self.last_words(&clause[..verb]);
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
        let korean = !self.marking.surnames.is_empty();
        let closes = |(at, word): (usize, &&str)| {
            let mut prepositions = self.speech.prepositions.forms();
            if korean {
                // 마포구에 사는 주부 정은주 씨: postpositions are endings; a name may look like one.
                // 바이든 대통령, 한은 관계자: right before a role only what no name ends in.
                let topic = word.ends_with('는')
                    || word.ends_with('은') && word.chars().count() > 2 && !self.is_korean_name(word);
                let name = at + 2 == words.len() && !topic && !self.marking.no_name_endings.ends(word);
                // 14일
                let date = word.starts_with(|c: char| c.is_ascii_digit())
                    && word.ends_with(['일', '월', '년', '시', '분']);
                date || !name
                    && prepositions
                        .any(|p| word.ends_with(p) && (word.len() > p.len() || p.chars().count() > 1))
            } else {
                prepositions.any(|p| p == *word)
            }
        };
        let at =
            (0..words.len().saturating_sub(usize::from(korean))).rev().find(|&at| closes((at, &words[at])));
        if let Some(at) = at {
            words.drain(..=at);
        }
        // विशेषज्ञों का कहना है
        while words.last().is_some_and(|word| self.speech.genitives.has(word)) {
            words.pop();
        }
        // चीन के विदेश मंत्रालय के प्रवक्ता ली वेई
        let skip = words.len().saturating_sub(if korean { 6 } else { 10 });
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
            let at = before.find('《').filter(|&at| before[..at].ends_with(['据', '據']))?;
            let name = &before[at + '《'.len_utf8()..];
            Some(name[..name.find('》')?].to_owned())
        })
    }
}
