//! What stands after the words: `said X`, `X said`, `— X`.

use std::ops::Range;

use super::{Attribution, Place, REACH, Reader};
use crate::quote::mention::{Mention, Sort};
use crate::quote::word::{Class, Shape, Token};

impl Reader<'_, '_> {
    /// `“…,” said X` and `“…,” X said`.
    pub(super) fn after(&self, sentence: &Range<usize>, quote: usize) -> Option<Attribution> {
        let tokens = &self.parsed.tokens;
        let mut at = quote + 1;
        let end = sentence.end.min(quote + REACH);
        while at < quote + 3 && matches!(self.shape(at), Some(Shape::Comma | Shape::Dash)) {
            at += 1;
        }
        if at >= end {
            return None;
        }
        // “…,” according to X
        if tokens[at].is(Class::SOURCE.with(Class::TAIL))
            && let Some(mention) = self.phrase(self.behind_told(at + 1, end), end)
        {
            // "so das Fazit von X": whose words they are.
            let owner = (mention.from..mention.to).find_map(|i| self.owner_of(i, end));
            return Some(Attribution::new(Place::After, Some(owner.unwrap_or(mention)), Some(at)));
        }
        // "das als „…“ bekannte Lager": an adjective between the words and a noun, with an article before.
        let article = |back: usize| quote.checked_sub(back).is_some_and(|i| tokens[i].is(Class::DETERMINER));
        let adjectives = (at..end)
            .take(3)
            .take_while(|&i| tokens[i].shape == Shape::Lower && !tokens[i].is(Class::FUNCTION));
        let adjectives = adjectives.count();
        if self.parsed.capital_nouns
            && at == quote + 1
            && adjectives > 0
            && self.shape(at + adjectives) == Some(Shape::Capital)
            && (article(1) || article(2) && tokens[quote - 1].is(Class::SUBORDINATOR))
        {
            return None;
        }
        // “…,” when X asked: a clause of its own.
        if !self.grammar.inverts
            && tokens[at].is(Class::SUBORDINATOR)
            && !tokens[at].is(Class::PREPOSITION.with(Class::THAT))
        {
            return None;
        }
        // "Ein Vertreter der „Werft“ nannte es …": the subject stands before, with the marks in it.
        if self.grammar.verb_second && self.is_cue(at, Class::WEAK) && self.subject_holds(sentence, quote) {
            return None;
        }
        let leads = self.leads_on(quote);
        let ready = leads || sentence.start == quote || tokens[quote - 1].shape == Shape::Stop;
        // Where the verb is second, who speaks stands behind it, but for a clause: „…“, wie X sagte.
        let in_order = !self.grammar.verb_second
            || tokens[at].is(Class::SUBORDINATOR)
            || self.shape(at - 1) == Some(Shape::Dash);
        self.inverted(at, end, leads, ready)
            .or_else(|| if ready && in_order { self.named_after(at, end) } else { None })
            .or_else(|| self.next_to(sentence, quote, at, end))
    }

    /// “…,” X hollered: words that end with a comma, and whoever stands next to them before a verb that no table has.
    fn next_to(&self, sentence: &Range<usize>, quote: usize, at: usize, end: usize) -> Option<Attribution> {
        let opens = sentence.start == quote && self.leads_on(quote) && !self.grammar.inverts;
        let mention = self.phrase(at, end).filter(|m| {
            opens && m.sort != Sort::Organisation && (m.sort == Sort::Person || self.speaks(m))
        })?;
        let verb = self.token(mention.to).filter(|t| t.shape == Shape::Lower)?;
        let other = verb.is(Class::CONJUNCTION.with(Class::WHO).with(Class::THAT).with(Class::AUXILIARY));
        // “Shame on you!” one woman called.
        let closes = verb.is(Class::WEAK) && self.token(mention.to + 1).is_none_or(|t| !t.is_word());
        (!other && (closes || self.ends_with_comma(quote)))
            .then(|| Attribution::new(Place::After, Some(mention), None).loosely())
    }

    /// `said X` from token `at` on. `leads`: the words end as they do before an attribution; `ready`: or begin their sentence.
    pub(super) fn inverted(&self, at: usize, end: usize, leads: bool, ready: bool) -> Option<Attribution> {
        let tokens = &self.parsed.tokens;
        let mut verb = at;
        while verb < end
            && (tokens[verb].is(Class::AUXILIARY.with(Class::ADVERB))
                || self.is_clitic(verb)
                || self.grammar.no_articles && (tokens[verb].is(Class::DENIAL) || self.is_manner(verb)))
            && !tokens[verb].is(Class::CUE)
            && tokens[verb].shape == Shape::Lower
        {
            verb += 1;
        }
        if verb >= end {
            return None;
        }
        // "…,” telling reporters": a participle does not turn round.
        if self.is_gerund(verb) {
            return None;
        }
        let found = |mention| Attribution::new(Place::After, mention, Some(verb));
        if tokens[verb].is(Class::IMPERSONAL) {
            return Some(found(self.source_behind(verb, end)).loosely());
        }
        // «…», — цитирует его агентство: an outlet gives the words of whoever was spoken of.
        if tokens[verb].is(Class::RELAY)
            && self.grammar.no_articles
            && self.token(verb + 1).is_some_and(|t| t.is(Class::DETERMINER.with(Class::OBLIQUE)))
            && self.token(verb + 2).is_some_and(|t| {
                matches!(t.shape, Shape::Capital | Shape::Quote(_))
                    || t.is(Class::OUTLET.with(Class::STATEMENT))
            })
        {
            return Some(found(None).loosely());
        }
        // «…», — сообщили «Труду» в министерстве: the house stands behind who was told.
        let outlet = self.token(verb + 1).is_some_and(|t| {
            matches!(t.shape, Shape::Quote(_)) || t.is(Class::OUTLET) && t.shape == Shape::Capital
        });
        let told = self.grammar.no_articles && outlet;
        if told && let Some(house) = self.speaking_from(verb + 1, verb, end) {
            return Some(found(Some(house)).loosely());
        }
        // "a-t-il dit", "hat er gesagt"
        if self.grammar.inverts
            && verb > at
            && verb + 1 < end
            && tokens[verb].is(Class::PRONOUN)
            && self.is_cue(verb + 1, Class::CUE)
        {
            return Some(Attribution::new(Place::After, self.phrase(verb, verb + 1), Some(verb + 1)));
        }
        // "…, fand auch X"
        let small = |i: &usize| tokens[*i].is(Class::ADVERB) && !tokens[*i].is(Class::DETERMINER);
        if self.grammar.verb_second
            && self.is_cue(verb, Class::WEAK)
            && let Some(subject) = (verb + 1..end).find(|i| !small(i))
            && let Some(mention) = self.phrase(subject, end)
        {
            // "würdigte sie der Produzent": what looks like a subject is an object.
            let object = matches!(mention.sort, Sort::Pronoun(_));
            let named = self.phrase(mention.to, end).filter(|m| {
                object
                    && self.speaks(m)
                    && !matches!(m.sort, Sort::Pronoun(_))
                    && !tokens[m.from].is(Class::OBLIQUE)
            });
            return Some(found(named.or(Some(mention))));
        }
        // "…, zou de minister hebben gesnauwd"
        if self.grammar.verb_second
            && verb > at
            && tokens[verb - 1].is(Class::AUXILIARY)
            && let Some(mention) = self.phrase(verb, end).filter(|m| self.speaks(m))
            && let Some(cue) = (mention.to..end.min(mention.to + 8))
                .take_while(|&i| tokens[i].is_word())
                .find(|&i| self.is_cue(i, Class::CUE))
        {
            return Some(Attribution::new(Place::After, Some(mention), Some(cue)));
        }
        if leads
            && (verb == at || self.grammar.inverts)
            && let Some(mention) = self.subject_of_unknown(verb, end)
        {
            return Some(found(Some(mention)).loosely());
        }
        if !self.is_cue(verb, Class::CUE) {
            return None;
        }
        if (ready || self.grammar.inverts)
            && let Some(mention) = self.subject_right(verb, end)
        {
            // "X, citing “…,” said the mayor would …": what has a verb of its own is said, and says nothing.
            let said = !self.grammar.inverts
                && self.token(mention.to).is_some_and(|t| t.is(Class::AUXILIARY) && t.shape == Shape::Lower);
            return if said { None } else { Some(found(Some(mention))) };
        }
        // “…”, afirmó: the verb alone.
        let alone =
            tokens.get(verb + 1).is_none_or(|t| !t.is_word() || t.is(Class::PREPOSITION.with(Class::ADVERB)));
        (self.grammar.inverts && alone && ready).then(|| found(self.speaking_from(verb, verb, end)).loosely())
    }

    /// «лаконично ответил»: how it was said, before the verb.
    fn is_manner(&self, at: usize) -> bool {
        let token = &self.parsed.tokens[at];
        token.class == Class::default()
            && token.text(self.parsed.text).ends_with(['о', 'o'])
            && self.token(at + 1).is_some_and(|t| t.is(Class::CUE))
    }

    /// "le espetó": who was told, before the verb.
    fn is_clitic(&self, at: usize) -> bool {
        let cue = |at: usize| self.token(at).is_some_and(|t| t.is(Class::CUE.with(Class::WEAK)));
        let auxiliary = self.token(at + 1).is_some_and(|t| t.is(Class::AUXILIARY));
        self.parsed.tokens[at].is(Class::OBLIQUE.with(Class::DETERMINER))
            && !self.grammar.verb_second
            && (cue(at + 1) || auxiliary && cue(at + 2))
    }

    /// «сообщили в министерстве», "aseguran desde la empresa": a verb in the plural and the house that speaks.
    pub(super) fn speaking_from(&self, told: usize, verb: usize, end: usize) -> Option<Mention> {
        self.source_behind(told, end).filter(|m| self.is_house(m, verb))
    }

    /// "В компании заявили", "Desde la empresa aseguran": what the preposition at `start` governs right before the verb.
    pub(super) fn house_before(&self, start: usize, last: usize, verb: usize) -> Option<Mention> {
        let tokens = &self.parsed.tokens;
        let at = (start..last).find(|&i| !tokens[i].is(Class::ADVERB.with(Class::CONJUNCTION)))?;
        let of = tokens[at].is(Class::PREPOSITION) && tokens[at].is_word();
        // «В администрации «Труду» сообщили»: who was told stands between.
        // «В МЧС происшествие назвали «сложным»»: and what it is said of.
        let object = |t: &Token| t.shape == Shape::Lower && !t.is(Class::FUNCTION.with(Class::CUE));
        let ends = |to: usize| {
            to == last
                || to + 1 == last && matches!(self.shape(to), Some(Shape::Quote(_)))
                || self.parsed.declines() && last - to <= 3 && tokens[to..last].iter().all(object)
        };
        // «В «Россетях» заверили»
        let named = matches!(self.shape(at + 1), Some(Shape::Quote(number)) if self.names_something(number));
        let (from, to) = (at + 1, at + 2);
        let marked = Mention { sort: Sort::Organisation, from, to, name: (from, to) };
        let house = if named { Some(marked) } else { self.phrase(at + 1, last) };
        house.filter(|m| of && ends(m.to) && self.is_house(m, verb))
    }

    /// Whether a phrase names a house and the verb has the plural.
    fn is_house(&self, house: &Mention, verb: usize) -> bool {
        /// Endings of the third person plural.
        const PLURAL: [&str; 7] = ["ли", "ют", "ят", "ут", "n", "no", "ano"];
        let mut words = self.parsed.tokens[verb].text(self.parsed.text).split(' ');
        let marked =
            |t: &Token| matches!(t.shape, Shape::Capital | Shape::Quote(_)) && self.parsed.declines();
        let named = |t: &Token| (t.is(Class::ORGANISATION) || marked(t)) && !t.is(Class::OUTLET);
        words.any(|word| PLURAL.iter().any(|ending| word.ends_with(ending)))
            && self.parsed.tokens[house.from..house.to].iter().any(named)
    }

    /// "heißt es dazu in einer Erklärung": what a preposition names behind an impersonal cue.
    pub(super) fn source_behind(&self, cue: usize, end: usize) -> Option<Mention> {
        let tokens = &self.parsed.tokens;
        let at = (cue + 1..end)
            .find(|&i| !tokens[i].is(Class::ADVERB))
            .filter(|&i| tokens[i].is(Class::PREPOSITION) && tokens[i].is_word())?;
        // جاء في بيان الجيش: whose statement it is.
        let statement = self.grammar.verb_first && self.token(at + 1).is_some_and(|t| t.is(Class::STATEMENT));
        // «говорится в сообщении пресс-службы»
        let of = if self.parsed.declines() && self.token(at + 1).is_some_and(|t| t.is(Class::STATEMENT)) {
            self.phrase(at + 2, end).filter(|m| self.speaks(m))
        } else {
            None
        };
        let mention = of.or_else(|| self.phrase(at + 1 + usize::from(statement), end))?;
        // "hieß es am Abend aus dem Ministerium": when it was said, before who said it.
        let who = Class::STATEMENT.with(Class::NOUN_TOO).with(Class::ORGANISATION).with(Class::ROLE);
        let later = (at + 1..end.min(mention.to + 1))
            .find(|&i| self.is_source_preposition(i) && !tokens[i].is(Class::DETERMINER))
            .filter(|&i| self.grammar.verb_second && !tokens[at + 1..i].iter().any(|t| t.is(who)));
        let source = later.and_then(|i| self.phrase(i + 1, end)).filter(|m| self.speaks(m));
        source.or(Some(mention))
    }

    /// "In der Erklärung heißt es", but not "Zur Begründung heißt es".
    pub(super) fn is_source_preposition(&self, at: usize) -> bool {
        self.token(at).is_some_and(|t| t.is(Class::PREPOSITION) && !t.is(Class::ADJUNCT))
    }

    /// The full name after a verb that no table has: `“…!” beamed Jane Roe`.
    pub(super) fn subject_of_unknown(&self, verb: usize, end: usize) -> Option<Mention> {
        let tokens = &self.parsed.tokens;
        let weak = if self.grammar.inverts { Class::default() } else { Class::WEAK };
        let known = Class::FUNCTION.with(Class::CUE).with(weak).with(Class::ROLE);
        if tokens[verb].shape != Shape::Lower || tokens[verb].is(known) || self.is_cue(verb, Class::CUE) {
            return None;
        }
        // "« … », rectifie la sénatrice"
        let described = |m: &Mention| {
            m.sort == Sort::Description
                && self.grammar.inverts
                && !self.grammar.verb_first
                && tokens[verb].class == Class::default()
                && (tokens[m.from].is(Class::DEFINITE) && !tokens[m.from].is(Class::OBLIQUE)
                    || self.parsed.declines() && tokens[m.from].is(Class::ROLE))
                && self.speaks(m)
        };
        self.phrase(verb + 1, end).filter(|m| {
            if described(m) {
                return true;
            }
            m.sort == Sort::Person
                && m.name.1 - m.name.0 > 1
                && m.name.0 <= verb + 6
                && tokens.get(m.to).is_none_or(|t| {
                    // "dämpfte X die Erwartungen"
                    let object = self.grammar.verb_second && t.is(Class::DETERMINER.with(Class::ADVERB));
                    !t.is_word() || t.is(Class::PREPOSITION) || object
                })
        })
    }

    /// “…,” the document states.: what may be a noun is the verb where the clause ends with it.
    fn closes_as_verb(&self, at: usize, end: usize) -> bool {
        let token = &self.parsed.tokens[at];
        let ends = self.token(at + 1).filter(|_| at + 1 < end);
        let before = &self.parsed.tokens[at - 1];
        token.is(Class::CUE)
            && token.is(Class::NOUN_TOO)
            && token.text(self.parsed.text).ends_with('s')
            && before.is_word()
            && !before.is(Class::FUNCTION.with(Class::CUE))
            && ends.is_none_or(|t| matches!(t.shape, Shape::Stop | Shape::Quote(_)))
    }

    /// `X said`, `X, who …, said` and `— X` from token `at` on.
    pub(super) fn named_after(&self, at: usize, end: usize) -> Option<Attribution> {
        let tokens = &self.parsed.tokens;
        let found = |mention, cue| Some(Attribution::new(Place::After, Some(mention), Some(cue)));
        let mut cues = (at..end)
            .take_while(|&i| match tokens[i].shape {
                // "…, wearing a “Vote” hat, said": a few words in marks are part of the apposition.
                Shape::Quote(number) => self.parsed.quotes[number as usize].is_short(self.parsed.text),
                shape => !matches!(shape, Shape::Semicolon | Shape::Colon),
            })
            .filter(|&i| self.is_cue(i, Class::CUE) || self.closes_as_verb(i, end));
        // An opening phrase, whatever stands between commas after it: “…,” X, who runs Y and says so, told Z.
        if let Some(mention) = self.phrase(at, end) {
            for cue in cues.clone().take(3).filter(|&c| c >= mention.to) {
                let mut last = cue;
                while last > mention.to && self.is_filler(last - 1) {
                    last -= 1;
                }
                let apposed = |at: usize, close: usize| {
                    matches!(tokens[at].shape, Shape::Comma | Shape::Open | Shape::Dash)
                        && matches!(tokens[close].shape, Shape::Comma | Shape::Close | Shape::Dash)
                        && close > at
                };
                if mention.to == last || apposed(mention.to, last - 1) {
                    return found(mention, cue);
                }
            }
            // “…” — X
            let ends =
                |t: &Token| matches!(t.shape, Shape::Stop | Shape::Quote(_) | Shape::Comma | Shape::Open);
            if mention.sort == Sort::Person
                && self.shape(at - 1) == Some(Shape::Dash)
                && self.token(mention.to).is_none_or(ends)
            {
                return Some(Attribution::new(Place::After, Some(mention), None));
            }
        }
        let cue = cues.next().filter(|&cue| cue > at)?;
        // بهذه الكلمات رد الوزير: the subject stands behind the verb.
        if self.grammar.verb_first
            && let Some(mention) = self.subject_right(cue, end)
        {
            return found(mention, cue);
        }
        let mention = self.subject_left(at, cue).filter(|m| {
            m.from == at
                || (m.to == cue && m.sort == Sort::Person)
                || tokens[m.from - 1].shape == Shape::Comma
        })?;
        found(mention, cue)
    }
}
