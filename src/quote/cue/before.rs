//! What stands before the words: `X said: “…”`, `X: “…”`; and verbs that close the clause.

use std::ops::Range;

use super::{Attribution, Place, REACH, Reader};
use crate::quote::mention::{Mention, Sort};
use crate::quote::word::{Class, Shape, Token};

impl Reader<'_, '_> {
    /// A cue before the stretch.
    pub(super) fn before(&self, sentence: &Range<usize>, quote: usize) -> Option<Attribution> {
        let tokens = &self.parsed.tokens;
        let start = sentence.start.max(quote.saturating_sub(REACH));
        // From the quotation back: the nearest strong cue, or a weak one that stands close.
        let mut weak: Option<usize> = None;
        let mut crossed = false;
        let mut bracketed = false;
        for i in (start..quote).rev() {
            let token = &tokens[i];
            // What stands in parentheses governs nothing outside of them.
            match token.shape {
                Shape::Close => bracketed = true,
                Shape::Open => bracketed = false,
                _ if bracketed => continue,
                _ => {}
            }
            if !crossed && let Some(found) = self.set_against(sentence, start, i, quote, weak) {
                return Some(found);
            }
            if let Shape::Quote(_) = token.shape {
                crossed = true;
                continue;
            }
            if token.shape == Shape::Semicolon && i + 1 < quote {
                break;
            }
            // "L’opposizione attacca: per X è «…»": whose view it is, behind a colon.
            if token.is(Class::STANCE)
                && i > start
                && tokens[i - 1].shape == Shape::Colon
                && let Some(found) = self.stance_at(i, quote)
            {
                return Some(found);
            }
            // "seiner Ansicht nach", "по его словам", "Jak podkreślił, budżet jest „…”": whoever was spoken of.
            let bare = token.is(Class::SOURCE) && self.shape(i + 1) == Some(Shape::Comma);
            if token.is(Class::OWN_SOURCE) || bare && self.grammar.no_articles {
                return Some(Attribution::new(Place::Before, None, Some(i)).loosely());
            }
            if let Some(mention) = self.relayed_before(start, i).or_else(|| self.source_of(start, i, quote)) {
                return Some(Attribution::new(Place::Before, Some(mention), Some(i)));
            }
            // "Dem Bericht zufolge nannte X die Pläne „…“": a verb behind the source has a subject of its own.
            if token.is(Class::SOURCE.with(Class::SOURCE_AFTER))
                && self.grammar.verb_second
                && let Some(near) = weak.filter(|&w| !tokens[w].is(Class::MENTAL))
                && let Some(own) = self.behind_first_verb(near, quote).filter(|m| self.speaks(m))
            {
                return Some(Attribution::new(Place::Before, Some(own), Some(near)).loosely());
            }
            if token.is(Class::SOURCE)
                && let Some(mention) = self.behind_source(i, quote)
            {
                return Some(Attribution {
                    mention: Some(mention),
                    cue: Some((i, i + 1)),
                    place: Place::Before,
                    loose: quote - i > 40,
                    weak: false,
                });
            }
            if let Some(mention) = self.owner_before(i, quote) {
                return Some(Attribution::new(Place::Before, Some(mention), Some(i)));
            }
            if let Some(found) = self.sourced(start, i, quote) {
                return Some(found);
            }
            let inner = self.is_denied(start, i);
            if !inner
                && !self.is_infinitive(start, i)
                && self.is_cue(i, Class::CUE)
                && !self.is_modifier(i)
                && let Some(found) = self.governed(sentence, start, i, quote, crossed)
            {
                if let Some(near) = weak.filter(|w| *w > i)
                    && quote - near <= 6
                    && !tokens[near].is(Class::MENTAL)
                    && let Some(own) = self.governed(sentence, start, near, quote, crossed)
                    && own.mention.is_none_or(|m| {
                        matches!(m.sort, Sort::Person | Sort::Pronoun(_))
                            || !self.grammar.inverts && m.from > i && self.speaks(&m)
                    })
                {
                    return Some(Attribution { weak: false, ..own });
                }
                return Some(found);
            }
            if weak.is_none() && !inner && self.is_cue(i, Class::WEAK) {
                weak = Some(i);
            }
        }
        let claim = self.claim(start, quote).or_else(|| self.claim_of(sentence, start, quote));
        // "called the minister’s remarks “an insult”": what somebody calls them.
        let called = weak.is_some_and(|w| tokens[w].text(self.parsed.text).starts_with("call"));
        let near = |at: usize| Some(at) > weak && !(called && at + 1 == quote);
        if let Some(found) = claim.filter(|f| f.cue.is_some_and(|(at, _)| near(at))) {
            return Some(found);
        }
        let i = weak?;
        self.governed(sentence, start, i, quote, crossed).map(|a| Attribution {
            weak: true,
            loose: true,
            ..a
        })
    }

    /// نفى X أن يكون قد وصف …: whether the verb of denying before the verb at `at` has its subject.
    fn is_denied(&self, start: usize, at: usize) -> bool {
        let before = &self.parsed.tokens[start..at];
        self.grammar.verb_first
            && self.parsed.tokens[at].is(Class::CUE)
            && before.iter().any(|t| t.is(Class::DENIAL) && t.is(Class::CUE))
            && before.iter().any(|t| t.is(Class::THAT))
            // نفى X الاتهام، وقال: another clause.
            && !before.iter().any(|t| t.shape == Shape::Comma)
    }

    /// "X, secondo cui è «…»": whom the source at `at` means by a relative pronoun.
    fn source_of(&self, start: usize, at: usize, quote: usize) -> Option<Mention> {
        let tokens = &self.parsed.tokens;
        let apart = tokens[at].is(Class::SOURCE) && at > start && self.shape(at - 1) == Some(Shape::Comma);
        let who = |k: usize| tokens[k].is(Class::WHO) && tokens[k].shape == Shape::Lower;
        let who = apart && (at + 1..quote.min(at + 3)).any(who);
        if who { self.before_relative(start, at) } else { None }
    }

    /// "Elle dit avoir écrit « … »": who says so is who did.
    fn is_infinitive(&self, start: usize, at: usize) -> bool {
        self.grammar.inverts
            && !self.grammar.verb_second
            && at > start + 1
            && self.parsed.tokens[at - 1].is(Class::AUXILIARY)
            && self.is_cue(at - 2, Class::CUE)
    }

    /// By a word at `i` that names its source: "so", "according to" behind the name, "his saying".
    fn sourced(&self, start: usize, i: usize, quote: usize) -> Option<Attribution> {
        let tokens = &self.parsed.tokens;
        let token = &tokens[i];
        if token.is(Class::TAIL)
            && i > start
            && tokens[i - 1].shape == Shape::Comma
            && let Some(mention) = self.phrase(i + 1, quote).filter(|m| m.to + 2 >= quote - 1)
        {
            return Some(Attribution::new(Place::Before, Some(mention), Some(i)));
        }
        // نقلت الصحيفة عن مسؤول قوله: "his saying", behind whose it is.
        if self.grammar.verb_first
            && token.is(Class::REPORTED)
            && let Some(mention) = self.governed_before(start, i)
        {
            return Some(Attribution::new(Place::Before, Some(mention), Some(i)));
        }
        // "Şahin'e göre sanık “…” dedi": who speaks stands behind the source.
        if token.is(Class::SOURCE_AFTER)
            && self.grammar.suffix_apostrophe
            && self.token(quote + 1).is_some_and(|t| t.is(Class::CUE))
            && let Some(mention) =
                self.phrase(i + 1, quote).filter(|m| self.speaks(m)).or_else(|| self.speaker_at(i + 1, quote))
        {
            return Some(Attribution::new(Place::Before, Some(mention), Some(quote + 1)));
        }
        if token.is(Class::SOURCE_AFTER)
            && let Some(mention) = self.source_before(start, i)
        {
            return Some(Attribution::new(Place::Before, Some(mention), Some(i)));
        }
        None
    }

    /// The attribution by the verb at `cue` of the stretch at `quote` after it.
    pub(super) fn governed(
        &self,
        sentence: &Range<usize>,
        start: usize,
        cue: usize,
        quote: usize,
        crossed: bool,
    ) -> Option<Attribution> {
        let tokens = &self.parsed.tokens;
        let passive = self.is_passive(cue)
            // "held up a sign saying": whose words a sign bears.
            || cue > start && self.is_gerund(cue) && tokens[cue - 1].is(Class::CALLED);
        let built = |mention| {
            Some(Attribution {
                mention,
                cue: Some((cue, cue + 1)),
                place: Place::Before,
                loose: quote - cue > 40 || passive,
                weak: false,
            })
        };
        let word = tokens[cue].text(self.parsed.text);
        let participle = self.is_gerund(cue) && !word.contains(' ');
        let mut before = cue;
        while before > start && self.is_filler(before - 1) {
            before -= 1;
        }
        if self.is_set_in(start, cue) {
            return built(None);
        }
        if tokens[cue].is(Class::IMPERSONAL) {
            let before = self.is_source_preposition(start) && start < cue;
            let mention = if before { self.phrase(start + 1, cue) } else { self.source_behind(cue, quote) };
            return built(mention);
        }
        // "Y'ye konuşan X": a participle stands before whom it is said of.
        if self.grammar.suffix_apostrophe
            && word.ends_with('n')
            && let Some(mention) = self
                .phrase(cue + 1, quote)
                .filter(|m| m.sort == Sort::Person || self.speaks(m) && m.to < quote)
        {
            return built(Some(mention));
        }
        if self.grammar.verb_first {
            return built(self.subject_behind(start, cue, quote, crossed));
        }
        if let Some(agent) = self.passive_agent(cue, quote) {
            return built(Some(agent));
        }
        // "Der Plan wurde von X kritisiert: „…“"
        if self.grammar.verb_second
            && let Some(agent) = self.passive_by(self.clause_opening(start, cue), cue, cue).flatten()
        {
            return built(Some(agent));
        }
        if self.grammar.verb_second
            && let Some(mention) = self.second_place(sentence, start, cue, quote)
        {
            return built(Some(mention));
        }
        // "В компании заявили, что «…»": the house that speaks.
        if self.grammar.inverts
            && !self.grammar.verb_second
            && before > start
            && let told = usize::from(matches!(tokens[before - 1].shape, Shape::Quote(_)))
            && let clause =
                (start..before - told).rev().find(|&i| !tokens[i].is_word()).map_or(start, |i| i + 1)
            && let Some(house) = self.house_before(clause, before, cue)
        {
            return built(Some(house));
        }
        if before > start || self.grammar.inverts {
            let own = self.subject_left(start, cue);
            // "Şarkıcı X, yeni albümü için konuştu: “…”": what stands nearer is no subject.
            let thing = self.grammar.suffix_apostrophe
                && (crossed || own.is_none_or(|m| m.sort == Sort::Description && !self.speaks(&m)));
            let first = || self.subject(sentence, cue).filter(|m| thing && m.sort == Sort::Person);
            let own = first().or(own);
            // "… to reporters saying": only a name or a pronoun next to a participle is its subject.
            let own = own.filter(|m| {
                !participle
                    || m.to == before
                        && (m.sort != Sort::Description || self.speaks(m))
                        && !self.governed_by_preposition(m)
            });
            if let Some(mention) = own {
                return built(Some(mention));
            }
        }
        // Inverted before the quotation: "Said X: “…”", German "sagte X: „…“".
        if before == start
            || self.grammar.inverts
            || matches!(self.shape(before - 1), Some(Shape::Quote(_) | Shape::Comma))
        {
            let right = self.subject_right(cue, quote).filter(|m| {
                tokens[cue].is(Class::CUE) || self.grammar.inverts && m.sort != Sort::Description
            });
            if !participle && let Some(mention) = right {
                return built(Some(mention));
            }
        }
        // The subject of the sentence, or whoever spoke in it: "…, adding “…”", "… and said “…”".
        if crossed || self.spoke_before(sentence, start, cue) {
            return built(None);
        }
        // "…, X said, adding": the verb before has the subject.
        let earlier = (start..cue).rev().find(|&i| self.is_cue(i, Class::CUE) && !self.is_gerund(i));
        // "As they began to chant, X rose and said": that of another clause.
        let apart = !participle && tokens[sentence.start].is(Class::SUBORDINATOR);
        let earlier = earlier.filter(|_| !apart || self.grammar.inverts);
        if let Some(mention) = earlier.and_then(|e| self.subject_left(start, e)) {
            return built(Some(mention));
        }
        if let Some(mention) = self.subject(sentence, cue) {
            return built(Some(mention));
        }
        // The verb alone names its subject: "Añadió que …".
        if self.grammar.inverts && !self.grammar.verb_second { built(None) } else { None }
    }

    /// "replied on Facebook, writing": what a preposition governs is no subject, but for "with X saying", "a film of X saying".
    fn governed_by_preposition(&self, mention: &Mention) -> bool {
        let before = mention.from.checked_sub(1).map(|b| &self.parsed.tokens[b]);
        before.is_some_and(|t| {
            t.is(Class::PREPOSITION) && !matches!(t.text(self.parsed.text), "with" | "of" | "by")
        })
    }

    /// نقلت صحيفة عن مصدر حكومي أن القرار “…”: whom an outlet relays, before the "that" at `at`.
    fn relayed_before(&self, start: usize, at: usize) -> Option<Mention> {
        let tokens = &self.parsed.tokens;
        let relays = self.grammar.verb_first
            && tokens[at].is(Class::THAT)
            && !at.checked_sub(1).is_some_and(|k| tokens[k].is(Class::REPORTED))
            && (start..at).any(|k| tokens[k].is(Class::RELAY));
        if relays { self.governed_before(start, at) } else { None }
    }

    /// Whom the last preposition before token `at` names, where the phrase ends there.
    fn governed_before(&self, start: usize, at: usize) -> Option<Mention> {
        let lowest = start.max(at.saturating_sub(10));
        (lowest..at)
            .rev()
            .filter(|&k| self.parsed.tokens[k].is(Class::PREPOSITION))
            .find_map(|k| self.phrase(k + 1, at).filter(|m| m.to == at))
    }

    /// Whether an earlier part of the sentence has a quotation, so that its speaker goes on.
    pub(super) fn spoke_before(&self, sentence: &Range<usize>, start: usize, cue: usize) -> bool {
        self.parsed.tokens[sentence.start.max(start)..cue].iter().any(|t| matches!(t.shape, Shape::Quote(_)))
    }

    /// `X … “…” said`, where verbs come last.
    pub(super) fn closing(&self, sentence: &Range<usize>, quote: usize) -> Option<Attribution> {
        if !self.grammar.verb_last {
            return None;
        }
        let near = |cue: &usize| *cue < quote + 6 || self.parsed.tokens[*cue].is(Class::IMPERSONAL);
        let end = sentence.end.min(quote + 12);
        let cue = (quote + 1..end)
            .take_while(|&i| {
                let token = &self.parsed.tokens[i];
                token.is_word() && !token.is(Class::CONJUNCTION)
                    || token.shape == Shape::Comma && (i == quote + 1 || !self.grammar.verb_second)
            })
            .find(|&i| self.is_cue(i, Class::CUE.with(Class::WEAK)))
            .filter(near)?;
        // "In einem Brief war von „…“ die Rede", "Von „…“ ist in einem Brief die Rede"
        let between = (quote + 1..cue).find(|&i| self.is_source_preposition(i));
        let source = || {
            if let Some(at) = between {
                self.phrase(at + 1, cue)
            } else if self.is_source_preposition(sentence.start) {
                self.phrase(sentence.start + 1, quote)
            } else {
                self.issuer(sentence.start, quote).or_else(|| self.source_behind(cue, sentence.end))
            }
        };
        if self.parsed.tokens[cue].is(Class::IMPERSONAL) {
            return Some(Attribution::new(Place::Before, source(), Some(cue)).loosely());
        }
        if self.grammar.verb_second
            && let Some(agent) = self.passive_by(self.clause_opening(sentence.start, quote), cue, quote)
        {
            return Some(Attribution::new(Place::Before, agent, Some(cue)).loosely());
        }
        let comma = self.grammar.suffix_apostrophe
            && quote.checked_sub(1).and_then(|before| self.shape(before)) == Some(Shape::Comma);
        let clause = (sentence.start.max(quote.saturating_sub(8))..quote)
            .rev()
            .find(|&i| self.shape(i) == Some(Shape::Comma));
        let beside = if comma {
            self.speaker_at(sentence.start, quote)
        } else {
            // "…, sanık avukatı “…” diyerek": a clause that is nothing but whoever speaks.
            let alone = clause.filter(|_| self.grammar.suffix_apostrophe);
            alone.and_then(|at| self.phrase(at + 1, quote)).filter(|m| {
                let words = &self.parsed.tokens[m.from..m.to];
                // "köylü Hatice Yavuz da"
                let too = m.to + 1 == quote && self.parsed.tokens[m.to].is(Class::ADVERB);
                (m.to == quote || too)
                    && words.len() > 1
                    && words.iter().all(Token::is_word)
                    && (m.sort == Sort::Person || words.last().is_some_and(|t| t.is(Class::ROLE)))
            })
        };
        let mention = self
            .owner_of_clause(sentence.start, quote)
            .or(beside)
            .or_else(|| self.behind_participle(sentence.start, quote))
            .or_else(|| self.of_subordinate(sentence, quote))
            .or_else(|| {
                let subject = self.subject(sentence, quote);
                let person = subject.filter(|m| m.sort == Sort::Person);
                person.or_else(|| self.opening_noun(sentence.start, quote)).or(subject)
            });
        let weak = !self.parsed.tokens[cue].is(Class::CUE);
        Some(Attribution {
            mention,
            cue: Some((cue, cue + 1)),
            place: Place::Before,
            loose: mention.is_none() || weak,
            weak,
        })
    }

    /// "Reuters'ın haberine göre, adını vermeyen bir yetkili “…” dedi": who stands right before the words.
    fn speaker_at(&self, from: usize, quote: usize) -> Option<Mention> {
        let comma = usize::from(self.shape(quote - 1) == Some(Shape::Comma));
        let lowest = from.max(quote.saturating_sub(12));
        (lowest..quote).find_map(|at| {
            let plain = |t: &Token| t.shape == Shape::Lower && t.class == Class::default();
            self.phrase(at, quote).filter(|m| {
                m.to + comma == quote
                    && m.from == at
                    && self.speaks(m)
                    && (at == from || !self.parsed.tokens[at..m.to].iter().any(plain))
            })
        })
    }

    /// "Sendika, zam teklifini “komik” buldu": what opens the sentence.
    fn opening_noun(&self, start: usize, quote: usize) -> Option<Mention> {
        let tokens = &self.parsed.tokens;
        if !self.grammar.suffix_apostrophe {
            return None;
        }
        let text = |at: usize| tokens[at].text(self.parsed.text);
        if let Some(house) = self.issuer(start, quote) {
            return Some(house);
        }
        let apart = start + 1 == quote
            || matches!(self.shape(start + 1), Some(Shape::Comma)) && start + 2 < quote
            || start + 1 < quote && text(start + 1) == "ise";
        let role = tokens[start].class == Class::ROLE && start + 1 == quote;
        let noun =
            (role || tokens[start].class == Class::default()) && text(start).starts_with(char::is_uppercase);
        let (from, to) = (start, start + 1);
        (apart && noun).then_some(Mention { sort: Sort::Description, from, to, name: (from, to) })
    }

    /// "Polis, sanığın “…” dediğini aktardı": whose clause it is, in the genitive.
    fn owner_of_clause(&self, start: usize, quote: usize) -> Option<Mention> {
        let tokens = &self.parsed.tokens;
        let ends = |at: usize, endings: &[&str]| {
            let word = tokens[at].text(self.parsed.text);
            endings.iter().any(|ending| word.ends_with(ending))
        };
        let clause = self.grammar.suffix_apostrophe
            && self.token(quote + 1).is_some_and(|t| t.is(Class::CUE.with(Class::WEAK)))
            && ends(quote + 1, &["diğini", "dığını", "duğunu", "düğünü"]);
        let lowest = start.max(quote.saturating_sub(10));
        let owner = |at: &usize| tokens[*at].is(Class::ROLE) && ends(*at, &["ın", "in", "un", "ün"]);
        let at = (lowest..quote).rev().filter(|_| clause).find(owner)?;
        Some(Mention { sort: Sort::Description, from: at, to: at + 1, name: (at, at + 1) })
    }

    /// "AA'ya açıklama yapan Vali Uslu, “…” dedi": whom a participle before the stretch is said of.
    fn behind_participle(&self, start: usize, quote: usize) -> Option<Mention> {
        if !self.grammar.suffix_apostrophe {
            return None;
        }
        let tokens = &self.parsed.tokens;
        let participle = |&i: &usize| {
            tokens[i].is(Class::CUE.with(Class::WEAK)) && tokens[i].text(self.parsed.text).ends_with('n')
        };
        let at = (start.max(quote.saturating_sub(REACH))..quote).rev().find(participle)?;
        self.phrase(at + 1, quote).filter(|m| m.to + 2 >= quote && (m.sort == Sort::Person || self.speaks(m)))
    }

    /// Who speaks after a sentence that ends with a colon.
    pub(in crate::quote) fn attribution_before_end(&self, sentence: &Range<usize>) -> Option<Attribution> {
        let end = sentence.end - 1;
        self.before(sentence, end).or_else(|| self.subject(sentence, end).map(Attribution::of_subject))
    }
}
