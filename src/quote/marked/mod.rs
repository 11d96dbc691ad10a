//! Languages that write no capitals and mark the subject after it: Japanese は, Korean 는, Hindi ने; and Chinese, where the verb follows it.
//!
//! Comes in: passages. Goes out: quotations, by one call of [`read`]. Of each stretch in marks it asks who is named before it in its
//! sentence (`phrase`: `高梨町長は「…」と話した`), by how the sentence is built (`frame`), right behind it (`after`) and further off
//! (`context`). What words are a name is told by `name`, by the family names of `chinese` and `korean` and the letters of `japanese`; where
//! sentences and clauses end by `clause`, letters at either end of a stretch by `stretch`. What is known so far is the `state`.

mod after;
mod chinese;
mod clause;
mod context;
mod frame;
mod japanese;
mod korean;
mod name;
mod phrase;
mod state;
mod stretch;

use self::clause::{COMMAS, REACH, cut, is_end, last_clause, sentence_and_next, strip_parentheses};
use self::frame::{Framed, WORDS};
use self::name::inferred;
use self::state::Reading;
use super::marks::{Marked, marked};
use super::repeats::Said;
use super::size::{PIECE, size};
use super::vocabulary::Vocabulary;
use super::{Passage, PassageRole, Quotation, QuoteKind, Speaker, Status};
use crate::lexicon::{List, Marking};
use crate::text::search;
use crate::text::{Byte, Span};

/// Quotations side by side that share what stands before or behind them.
const CHAIN: usize = 6;

/// Bytes up to which words in marks that are no quotation belong to the sentence of the next.
const BYTES: usize = 2 * REACH;

/// Bytes of marks and stops that may close a passage behind its last words.
const END: usize = 4;

/// See [`super::quotations`].
pub(super) fn read(
    passages: &[Passage],
    vocabulary: &'static Vocabulary,
    marking: &'static Marking,
) -> Vec<Quotation> {
    let speech = vocabulary.speech;
    let mut reading = Reading {
        vocabulary,
        speech,
        marking,
        persons: Vec::new(),
        spoke: None,
        named_last: None,
        since: None,
        quoted_in: None,
        headline: false,
        learning: false,
        waiting: None,
        out: Vec::new(),
    };
    // Full names stand anywhere: one reading learns them, the second writes down.
    reading.learning = true;
    for passage in passages {
        reading.passage(0, passage.text, None);
    }
    reading.learning = false;
    reading.out.clear();
    let mut said = None;
    reading.forget();
    let mut entry = 0;
    for (number, passage) in passages.iter().enumerate() {
        if passage.entry != entry {
            entry = passage.entry;
            reading.forget();
        }
        match passage.role {
            PassageRole::Body | PassageRole::Subhead | PassageRole::BlockQuote => {
                reading.passage(number, passage.text, None);
            }
            PassageRole::Headline | PassageRole::Caption | PassageRole::PullQuote => {
                let said = said.get_or_insert_with(|| Said::of(passages));
                reading.passage(number, passage.text, Some(said));
            }
        }
    }
    reading.out
}

/// A stretch with what was found about it.
struct Found<'t> {
    /// Its sentence before it.
    before: &'t str,
    /// Its sentence behind it.
    own: &'t str,
    /// The sentence behind that.
    next: &'t str,
    /// Where what stands before it begins.
    from: usize,
    /// It is the second piece of the quotation before it.
    second: bool,
    speaker: Option<Speaker>,
    cue: Option<String>,
}

impl Reading {
    /// Nobody was spoken of: a text, or an entry of a live blog, begins.
    fn forget(&mut self) {
        (self.spoke, self.named_last, self.since) = (None, None, None);
        (self.quoted_in, self.waiting) = (None, None);
    }

    /// The quotations of a passage; where the body has `said` them already they are left out.
    fn passage(&mut self, number: usize, text: &str, said: Option<&Said>) {
        let quotes = marked(text);
        self.headline = said.is_some();
        if said.is_none() {
            self.claim_waiting(number, cut(text, REACH));
        }
        // Where the text begins that belongs to no quotation yet.
        let mut open = 0;
        for (at, quote) in quotes.iter().enumerate() {
            if said.is_some_and(|said| said.has(quote.inner.slice(text))) {
                continue;
            }
            // 「…」「…」といった声: what stands beside one of them is said of all.
            let beside = |a: usize| quotes[a].outer.end == quotes[a + 1].outer.start;
            let first = (0..at).rev().take(CHAIN).take_while(|&a| beside(a)).last().unwrap_or(at);
            let last =
                (at..quotes.len() - 1).take(CHAIN).take_while(|&a| beside(a)).last().map_or(at, |a| a + 1);
            let from = if first == 0 { 0 } else { quotes[first - 1].outer.end.0 as usize };
            // 映画「…」の監督は「…」と話した: what no quotation was before this one belongs to its sentence.
            let near = first == at && from - open.min(from) <= BYTES;
            let from = if near { open.min(from) } else { from };
            self.note(&text[from..quotes[first].outer.start.0 as usize]);
            let to = quotes.get(last + 1).map_or(text.len(), |q| q.outer.start.0 as usize);
            let outer = Span { start: quotes[first].outer.start, end: quotes[last].outer.end };
            let written = self.written();
            self.quote(number, text, Marked { outer, ..*quote }, from, to);
            let end = quote.outer.end.0 as usize;
            if self.written() != written {
                open = end;
            }
        }
        let rest = quotes.last().map_or(0, |q| q.outer.end.0 as usize);
        self.note(&text[rest..]);
    }

    /// How many stretches were written down.
    fn written(&self) -> (usize, usize) {
        (self.out.len(), self.out.last().map_or(0, |last| last.segments.len()))
    }

    fn quote(&mut self, number: usize, text: &str, quote: Marked, from: usize, to: usize) {
        let inner = quote.inner.slice(text);
        let before = last_clause(&text[from..quote.outer.start.0 as usize], self.speech.abbreviations);
        // “…”면서도 “…”: an ending belongs to the words before it.
        let ending = self.marking.spaced && from > 0 && before.len() == quote.outer.start.0 as usize - from;
        let before = if ending { before.trim_start_matches(char::is_alphabetic) } else { before };
        let after = &text[quote.outer.end.0 as usize..to];
        let after = cut(after, REACH);
        let (own, next) = sentence_and_next(after);
        // “妈妈，我考上了！”: a paragraph of its own.
        let waits_alone = from == 0 && after.is_empty() && inner.ends_with(is_end) && size(inner) > 0;
        let whole = before.trim().is_empty()
            && own.trim().is_empty()
            && (from == 0
                || text[..from].ends_with(is_end)
                || text[from..quote.outer.start.0 as usize].contains(is_end));
        if self.names_something(before, own)
            || self.is_part_of_noun(inner, after, quote.single)
            || self.is_term(before, own, text[quote.outer.start.0 as usize..].starts_with('『'))
        {
            return;
        }
        // Japanese has the verb after the words; Chinese, Korean and Hindi may have it before them.
        let verb_before = if self.speech.grammar.verb_last { None } else { self.verb(before) };
        let followed = verb_before.is_some() && inner.ends_with(is_end);
        let verb = if followed { verb_before } else { self.verb(own).or(verb_before) };
        let direct = self.marking.particles.iter().any(|p| before.ends_with(p)) && !self.marking.spaced;
        // 「ありがとう」と彼女は涙を浮かべた: と gives the words, whatever verb follows.
        let given = own.chars().next().is_some_and(char::is_alphabetic) && self.marking.gives.begins(own);
        let label = self.labelled(before, after);
        let labelled = label.is_some();
        let framed = if labelled { None } else { self.framed(&format!("{before}{WORDS}{own}。")) };
        let told = framed.is_some();
        let subject = label
            .or(match framed {
                Some(Framed::By(speaker)) => Some(speaker),
                _ => None,
            })
            .or_else(|| self.own_source(before))
            .or_else(|| self.subject(before))
            .or_else(|| self.sourced(before))
            .or_else(|| {
                if whole || self.marking.gives_too.begins(own) { None } else { self.subject_behind(own) }
            });
        // 「…」。高梨さんは話す。
        let (verb, subject) = if whole && subject.is_none() && verb.is_none() && self.verb(next).is_some() {
            (self.verb(next), self.topic_person(next).or_else(|| self.subject(next)))
        } else {
            (verb, subject)
        };
        // 「…」。避難所で過ごす小林さんは声を震わせた: who is named right after the words.
        let subject = subject.or_else(|| {
            // “…。”谈起那天的情形,店主郑桂兰仍心有余悸: the stop stands within the marks.
            let closed = before.trim().is_empty() && inner.ends_with(is_end);
            match (verb.is_none() && from == 0, whole, closed) {
                (true, true, _) => self.follower(next),
                (true, false, true) => self.follower(own),
                _ => None,
            }
        });
        let subject_less = subject.is_none();
        let near = self.quoted_in.is_some_and(|q| q == number || q + 1 == number);
        // …と振り返り、「…」と前を向いた: と goes on with who spoke.
        let goes_on = given && near && from > 0 && !text[from..quote.outer.start.0 as usize].contains(is_end);
        // 認為，選情「五五波」，「關鍵在中間選民」: a comma goes on with who spoke.
        let beside = near && from > 0 && self.is_joined(before);
        let length = size(inner);
        let sourced = self.speech.sources_after.stands_in(before) || self.speech.sources.stands_in(before);
        if verb.is_none()
            && !(sourced && (length > 3 || length > 1 && self.marking.spaced))
            && !(whole && waits_alone)
            && !beside
            && !(direct && (length > 3 || given))
            && !(given && (subject.is_some() || length > 3 && self.since.is_some()))
            && !goes_on
            && !labelled
            && !told
            && !((length > 3 || inner.ends_with(is_end)) && stretch::ends(before.trim_end(), "：:"))
            && !(whole && length > 3)
            && !(subject.is_some()
                && (length > 3 || length > 1 && self.marking.spaced)
                && inner.ends_with(is_end))
        {
            return;
        }
        let passed = &text[..quote.outer.start.0 as usize];
        let speaker = subject
            .or_else(|| {
                verb.as_ref().and_then(|_| self.pronoun(before, own)).map(|bare| self.stands_for(bare))
            })
            .or_else(|| if whole && near { None } else { self.latest(passed) })
            .or_else(|| match (near, verb.is_some() || given) {
                (true, _) => self.spoke.clone().map(|speaker| inferred(speaker, 50)),
                (false, true) => self.since.clone(),
                (false, false) => None,
            });
        // “…,” X ने कहा। “…”: the second piece belongs to the first.
        let second = self.marking.spaced && whole && verb.is_none() && from > 0;
        let last = text.len() <= quote.outer.end.0 as usize + END;
        let waits = whole && verb.is_none() && from == 0 && last && !second && subject_less;
        // उन्होंने कहा, “…।” मुख्यमंत्री हरीश राणा …: where the stop stands within the marks, the next sentence follows them.
        let behind = if followed { own } else { next };
        let speaker = speaker.map(|speaker| self.named_behind(speaker, behind));
        let unnamed = speaker.as_ref().is_some_and(|s| self.is_bare_pronoun(s));
        // 他写道：“…。”对于传闻，…: what follows is the next sentence.
        let own = if followed { "" } else { own };
        let found = Found { before, own, next, from, second, speaker, cue: verb };
        self.write((number, quote.inner), text, &found);
        if waits || unnamed && behind.trim().is_empty() {
            self.wait(number, unnamed);
        }
    }

    /// 「終電のない食堂」という, 所谓“躺平”: a name or a term rather than speech.
    fn names_something(&self, before: &str, own: &str) -> bool {
        let own = own.trim_start();
        // といった声: what was said, rather than examples.
        let voices =
            |word: &str| own.strip_prefix(word).is_some_and(|rest| self.speech.statements.begins(rest));
        self.speech.called.iter().any(|word| {
            // उपन्यास, but not उपन्यासकार
            let whole = |rest: &str| !self.marking.apart || !rest.starts_with(char::is_alphabetic);
            own.strip_prefix(word).is_some_and(whole) && !voices(word) && !self.marking.gives_too.begins(own)
                || before.trim_end().ends_with(word)
        })
    }

    /// Writes a stretch down: as a quotation, or as a further piece of the last.
    fn write(&mut self, segment: (usize, Span<Byte>), text: &str, found: &Found) {
        let (number, inner) = segment;
        if found.speaker.is_some() {
            self.spoke.clone_from(&found.speaker);
        }
        self.quoted_in = Some(number);
        self.since = None;
        // “…，”王建国说，“…。”
        let passed = stretch::until(&text[found.from..inner.start.0 as usize], "“\"「『‘");
        let goes_on = self.marking.particles.is_empty() && stretch::ends(passed, COMMAS);
        if let Some(last) = self.out.last_mut()
            && let Some((passage, span)) = last.segments.last().copied()
            && passage == number
            && span.end.0 as usize <= found.from
            && (goes_on && stretch::ends(span.slice(text), COMMAS) || found.second)
        {
            last.segments.push(segment);
            last.kind = QuoteKind::Quotation;
            return;
        }
        let before = self.without_topic(found.before);
        let has = |list: List| list.stands_in(found.own) || list.stands_in(before);
        let status = if has(self.speech.denials) {
            Status::Denied
        } else if has(self.speech.hedges) {
            Status::Hedged
        } else {
            Status::Said
        };
        self.out.push(Quotation {
            segments: vec![segment],
            kind: if size(inner.slice(text)) <= PIECE { QuoteKind::Fragment } else { QuoteKind::Quotation },
            via: self
                .via(found.before, found.own, found.speaker.as_ref())
                .or_else(|| self.relayed_next(found.next)),
            speaker: found.speaker.clone(),
            cue: found.cue.clone(),
            status,
        });
    }

    /// `山本さん：「…」` and `「…」（山本一郎さん）`: who is named by a label or in parentheses.
    fn labelled(&mut self, before: &str, after: &str) -> Option<Speaker> {
        let label = before.trim_end().strip_suffix(['：', ':']).map(str::trim);
        let label = label.filter(|l| !l.is_empty() && self.verb(l).is_none());
        let bracketed = || {
            let rest = after.trim_start().strip_prefix(['（', '('])?;
            let inner = &rest[..rest.find(['）', ')'])?];
            (inner.chars().count() <= 16).then_some(inner)
        };
        // 김민수 시장 “…”: a headline needs no verb.
        let bare = || {
            let name = before.trim();
            (self.headline && !name.is_empty() && name.chars().count() <= 16).then_some(name)
        };
        let bracket = label.is_none();
        let label = label.or_else(bracketed).or_else(bare)?;
        // 林子墨摇摇头：“…”: the name that opens the label.
        let name = self.titled(label).or_else(|| self.opening(label));
        // 在国企工作的李女士不同意这种说法：“…”
        let long = stretch::count(label) > 16;
        let titled = self.speech.titles.ends(label);
        let name = name.or_else(|| if long || !titled { self.called(label) } else { None });
        if long && name.is_none() {
            return None;
        }
        let speaker = self.named(name.as_deref().unwrap_or(label));
        // 「…」（閣僚経験者）
        let somebody = bracket && (self.is_common(label) || self.is_role(label));
        (speaker.name.is_some() || somebody).then_some(speaker)
    }

    /// `山本さんによると、「…」`: whoever a source names.
    fn sourced(&mut self, before: &str) -> Option<Speaker> {
        // बकौल मनोज सिंह, “…”
        let opens = self.speech.sources.iter().find_map(|word| before.trim_start().strip_prefix(word));
        if let Some(opens) = opens {
            let phrase = stretch::until(stretch::from(opens, " ,:"), " ,:");
            return (!phrase.is_empty()).then(|| self.named(phrase));
        }
        let sources = self.speech.sources_after.iter();
        let end = sources.filter_map(|word| search::find(before, word)).min()?;
        let clause = strip_parentheses(&before[..end]);
        let phrase = stretch::last(&clause, COMMAS).trim().to_owned();
        let phrase = self.last_words(&phrase);
        (!phrase.is_empty()).then(|| self.named(&phrase))
    }
}
