//! Who wrote the story: the names that the page declares, else those it shows, without what stands around them.

use super::dates;
use super::names::{
    AND, Names, is_account, is_declared_name, is_full_name, is_linked_name, is_position, is_shown_name,
};
use crate::boilerplate::Kind;
use crate::feature::hints::Hint;
use crate::feature::{Declared, Measured, Subject};
use crate::lexicon::Furniture;
use crate::page::{NodeId, Page, Tag};
use crate::text::{letters, normal, search};

/// Words of the longest line with a byline in it, dates and all.
const LINE: i32 = 30;

/// The declared authors, with those that the byline names beside them; else the names in the byline, else those shown by the
/// headline or in an author's box. A byline that begins with "by" and names nobody of the declared ones is right: content
/// systems declare whose account a story was put in with. The site itself is an author only where nobody else is.
pub(super) fn authors(
    page: &Page,
    measured: &Measured,
    declared: &Declared,
    byline: Option<usize>,
    furniture: &[&'static Furniture],
) -> Vec<String> {
    let site = Site::of(page, declared);
    let mut names = Names::new(furniture);
    for text in &declared.authors {
        names.push_all(text, is_declared_name);
    }
    let (own, others): (Vec<String>, Vec<String>) =
        names.found.drain(..).partition(|name| site.is_called(name));
    let (accounts, persons): (Vec<String>, Vec<String>) =
        others.into_iter().partition(|name| is_account(name));
    let mut shown = names.shown(page, measured, byline, &site);
    shown.names.retain(|name| !site.is_called(name) || persons.is_empty() && accounts.is_empty());
    if persons.is_empty() {
        let is_person = |name: &String| is_full_name(name);
        return if shown.names.iter().any(is_person) || accounts.is_empty() && !shown.names.is_empty() {
            shown.names
        } else if accounts.is_empty() {
            own
        } else {
            accounts
        };
    }
    let known: Vec<String> = persons.iter().map(|name| normal(name)).collect();
    let is_declared = |name: &String| {
        let name = normal(name);
        known.iter().any(|other| other.ends_with(&name) || name.ends_with(other.as_str()))
    };
    if !shown.after_by || !shown.in_head || !shown.names.iter().all(|name| is_full_name(name)) {
        return persons;
    }
    let none = !shown.names.iter().any(is_declared);
    shown.names.retain(|name| !is_declared(name));
    if none && !shown.names.is_empty() {
        shown.names
    } else {
        persons.into_iter().chain(shown.names).collect()
    }
}

/// The names of the site, which sign what nobody wrote.
struct Site {
    /// Letters and digits of each.
    names: Vec<String>,
    /// The last name but one of its host; empty where no address is known.
    label: String,
}

impl Site {
    fn of(page: &Page, declared: &Declared) -> Self {
        let address = page.url().or(declared.canonical.as_deref()).unwrap_or_default();
        let host = crate::feature::host(address);
        let label = host.rsplit('.').nth(1).unwrap_or_default();
        let declared = [&declared.site, &declared.brand].into_iter().flatten().map(String::as_str);
        let names = declared.chain([host, label]).map(letters).filter(|name| !name.is_empty()).collect();
        Self { names, label: label.to_owned() }
    }

    fn is_called(&self, name: &str) -> bool {
        self.names.contains(&letters(name))
    }

    /// Whether an address stays on the site, where that is known.
    fn holds(&self, href: &str) -> bool {
        self.label.is_empty()
            || !search::holds(href, "//")
            || search::holds(crate::feature::host(href), &self.label)
    }
}

/// The names that a page shows.
#[derive(Default)]
struct Shown {
    names: Vec<String>,
    /// Whether "by" stands before them.
    after_by: bool,
    /// Whether they stand in the byline of the story beyond doubt.
    in_head: bool,
}

impl Names<'_> {
    /// The names shown: in the byline, else by the headline, else in an author's box, else in lines that begin with "by"
    /// wherever they stand, where all of them name the same.
    fn shown(&mut self, page: &Page, measured: &Measured, byline: Option<usize>, site: &Site) -> Shown {
        let near = super::near_headline(measured);
        let boxes = (near.end..measured.subjects.len())
            .filter(|&at| measured.subjects[at].far().has(Hint::Of(Kind::AuthorBox)));
        for index in byline.into_iter().chain(near).chain(boxes) {
            let subject = &measured.subjects[index];
            let is_byline = byline == Some(index);
            let is_credit = || self.opens(&subject.normal, |furniture| furniture.credit);
            if !is_byline && (subject.block.hidden || subject.features.words > LINE || is_credit()) {
                continue;
            }
            let line = subject.block.text.lines().next().unwrap_or_default();
            let mut after_by = self.opens_with_by(measured, index);
            self.push_marked(page, subject, after_by, site);
            if self.found.is_empty() && (after_by || is_byline) {
                self.push_all(line, is_shown_name);
            }
            // Where names have capitals, and a day follows in the same line.
            let dated = line.contains(char::is_uppercase) && line.contains(|c: char| c.is_ascii_digit());
            if self.found.is_empty() && after_by && dated {
                let rest = self.without_by(line.trim()).to_owned();
                self.push_run(rest.split_whitespace());
            }
            if self.found.is_empty() && is_signed(page, subject, site) {
                let is_called = [subject.block.element, subject.block.container]
                    .iter()
                    .any(|&node| names_author(page, node));
                for stretch in line.split(['|', '•', '·', '⋅']) {
                    // A line with a number in it says more than a name.
                    let is_name = if is_called && !stretch.contains(|c: char| c.is_ascii_digit()) {
                        is_shown_name
                    } else {
                        is_full_name
                    };
                    self.push_all(stretch, is_name);
                    let rest = self.without_by(stretch.trim()).to_owned();
                    self.push_run(rest.split_whitespace());
                }
            }
            if self.found.is_empty() && (subject.features.prose == 0 || self.says_written_by(&subject.normal))
            {
                self.push_leading(line);
                after_by |= !self.found.is_empty();
            }
            if !self.found.is_empty() {
                return Shown { names: self.found.drain(..).collect(), after_by, in_head: is_byline };
            }
        }
        let mut names: Option<Vec<String>> = None;
        for (index, subject) in measured.subjects.iter().enumerate() {
            if subject.block.hidden || subject.features.words > 40 || !self.opens_with_by(measured, index) {
                continue;
            }
            self.push_marked(page, subject, true, site);
            // "By" alone, without markup, stands before much else: "By category".
            if self.found.is_empty() && subject.features.words <= 10 && self.says_written_by(&subject.normal)
            {
                self.push_all(subject.block.text.lines().next().unwrap_or_default(), is_full_name);
            }
            let found: Vec<String> = self.found.drain(..).collect();
            if !found.is_empty() && *names.get_or_insert_with(|| found.clone()) != found {
                return Shown::default();
            }
        }
        match names {
            Some(names) => Shown { names, after_by: true, in_head: false },
            None => Shown { names: self.bare(measured), after_by: false, in_head: false },
        }
    }

    /// The names in a line of names alone between headline and first paragraph, beside one that says a day or a position:
    /// "Ann Example" over "Senior editor". What is a link, or called something, names a section or a topic.
    fn bare(&mut self, measured: &Measured) -> Vec<String> {
        let Some(headline) = measured.headline else { return Vec::new() };
        let subjects = &measured.subjects;
        let title = &subjects[headline].normal;
        let tells = |at: usize| {
            subjects.get(at).is_some_and(|subject| {
                let text = &subject.block.text;
                subject.features.words <= LINE / 3
                    && (is_position(text) || dates::in_line(text, self.furniture).published.is_some())
            })
        };
        let names = |subject: &Subject| {
            let f = &subject.features;
            let is_name = |name: &str| is_full_name(name) && !search::holds(title, &normal(name));
            !subject.block.hidden
                && f.heading + f.link_density + f.phrase + f.near_tags + f.near_navigation + f.near_related
                    == 0
                && subject.block.text.split(',').all(is_name)
        };
        let near = headline + 1..super::near_headline(measured).end;
        let bare = near
            .take_while(|&at| subjects[at].features.prose == 0)
            .find(|&at| names(&subjects[at]) && (tells(at + 1) || at > headline + 1 && tells(at - 1)));
        let line = bare.map_or("", |at| subjects[at].block.text.as_str());
        self.push_all(line, is_full_name);
        self.found.drain(..).collect()
    }

    /// Whether a block begins with "by", or the one before it says that alone.
    fn opens_with_by(&self, measured: &Measured, index: usize) -> bool {
        let line = measured.subjects[index].block.text.lines().next().unwrap_or_default();
        self.without_by(line.trim()).len() < line.trim().len() || self.says_by_alone(measured, index)
    }

    /// Takes the names that markup sets apart in a line: links to their authors' pages, elements that are called so. What
    /// follows other words than "and" is somebody else's part: "Ann Example | Checked by Bo Sample".
    fn push_marked(&mut self, page: &Page, subject: &Subject, after_by: bool, site: &Site) {
        let pieces = &subject.block.pieces;
        let marked = |node| {
            page.ancestors(node)
                .take_while(|&element| element > subject.block.container)
                .take(4)
                .find(|&element| leads_to_author(page, element, site) || names_author(page, element))
        };
        let text = &subject.block.text;
        let (mut at, mut end) = (0, 0);
        while let Some(piece) = pieces.get(at) {
            at += 1;
            let Some(element) = marked(piece.node) else { continue };
            let between = text.get(end..piece.span.start.0 as usize).unwrap_or_default();
            let between = between.rsplit('\n').next().unwrap_or_default();
            let joined = between
                .split(|c: char| !c.is_alphanumeric())
                .all(|word| word.is_empty() || AND.contains(&word));
            if !self.found.is_empty() && !joined {
                return;
            }
            let mut span = piece.span;
            while let Some(next) = pieces.get(at).filter(|next| next.node < page.end(element)) {
                span.end = next.span.end;
                at += 1;
            }
            end = span.end.0 as usize;
            let is_sure = page.attribute(element, "href").is_some_and(|href| search::holds(href, "/author"))
                || names_author(page, element);
            let is_name = match (after_by, is_sure) {
                (true, _) => is_linked_name,
                (false, true) => is_shown_name,
                (false, false) => is_full_name,
            };
            self.push_all(span.slice(text), is_name);
        }
    }

    /// Whether the block before says "by" and no more.
    fn says_by_alone(&self, measured: &Measured, index: usize) -> bool {
        let before = index.checked_sub(1).map(|before| &measured.subjects[before]);
        before.is_some_and(|before| before.features.words <= 4 && self.is_by(&before.block.text))
    }
}

/// Whether names around a block say that an author stands there, or where the link that it is leads does.
fn is_signed(page: &Page, subject: &Subject, site: &Site) -> bool {
    subject.near().has(Hint::Byline)
        || page
            .inclusive_ancestors(subject.block.element)
            .take(4)
            .any(|node| leads_to_author(page, node, site))
}

/// Parts of addresses under which sites keep their authors' pages.
const AUTHOR_PAGES: &[&str] = &[
    "/author",
    "author=",
    "/staff/",
    "/@",
    "/team/",
    "/people/",
    "/contributor",
    "/writer",
    "/journalist",
    "/reporter",
    "/profile",
    "/user/",
    "/users/",
    "/autor",
    "/auteur",
    "/redakt",
    "/bio/",
];

/// Whether an element is a link to an author's page.
fn leads_to_author(page: &Page, node: NodeId, site: &Site) -> bool {
    let is_author_page =
        |href: &str| AUTHOR_PAGES.iter().any(|part| search::holds(href, part)) && site.holds(href);
    let is_author = |rel: &str| rel.split_whitespace().any(|rel| rel == "author");
    page.is(node, Tag::A)
        && (page.attribute(node, "rel").is_some_and(is_author)
            || page.attribute(node, "href").is_some_and(is_author_page))
}

/// Whether an element's own names say that an author's name stands in it: not their position or the like.
fn names_author(page: &Page, node: NodeId) -> bool {
    const AUTHOR: &[&str] =
        &["author", "byline", "writer", "autor", "auteur", "autore", "muhabir", "journalist", "reporter"];
    const BESIDE: &[&str] =
        &["position", "role", "title", "job", "bio", "desc", "date", "time", "image", "avatar", "social"];
    ["class", "itemprop"].iter().filter_map(|name| page.attribute(node, name)).any(|names| {
        let names = names.to_ascii_lowercase();
        let holds = |part: &&str| search::holds(&names, part);
        AUTHOR.iter().any(holds) && !BESIDE.iter().any(holds)
    })
}
