//! What a page declares of itself: JSON-LD, Open Graph, `meta`, `link`. Evidence, not truth: it can be stale or a teaser.

use super::linked_data::{entities, names, names_of_types, text_of, types, unescape};
use super::page_type::Types;
use super::picture::{Picture, take_pictures};
use crate::page::{Json, NodeId, Page, Selector, Tag};
use crate::text::normal;
use crate::text::search;

/// What the page says of itself.
#[derive(Debug, Default)]
pub struct Declared {
    /// Titles, most trusted first; the document's own `title` is last and may carry the site's name.
    pub titles: Vec<String>,
    /// The site's name.
    pub site: Option<String>,
    /// What the document's title says beside the title of the page: the site's name, as a rule.
    pub brand: Option<String>,
    /// Authors as declared, unpolished.
    pub authors: Vec<String>,
    /// When it was published, as written.
    pub published: Option<String>,
    /// When the page as such was published, as written: said of a `WebPage`, not of a story.
    pub page_published: Option<String>,
    /// When it was last changed, as written.
    pub modified: Option<String>,
    /// The language of the root element, as written.
    pub lang: Option<String>,
    /// The canonical address.
    pub canonical: Option<String>,
    /// What the page says it is about.
    pub description: Option<String>,
    /// The story's pictures, most trusted first.
    pub pictures: Vec<Picture>,
    /// The publisher's signs.
    pub logos: Vec<Picture>,
    /// The story's text as JSON-LD has it; it can be cut short or stale.
    pub body: Option<String>,
    /// The most specific schema.org type among those that name a story, or Open Graph's `article`.
    pub genre: Genre,
    /// Every sort that JSON-LD or Open Graph names.
    pub types: Types,
    /// Whether JSON-LD names a type of story.
    pub graph_story: bool,
    /// `isAccessibleForFree` is false.
    pub limited: bool,
    /// Class names and ids of the parts that are not free.
    pub withheld: Vec<Selector>,
}

/// What sort of page it declares itself to be.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Genre {
    /// Nothing said.
    #[default]
    Undeclared,
    /// A story of any sort.
    Article,
    /// A live blog.
    LiveBlog,
    /// A page that says it is something else: a site, a list, a video, a product.
    Else,
}

/// Reads what the page declares. Linear in the page.
#[must_use]
pub fn declared(page: &Page) -> Declared {
    let mut found = Declared::default();
    let graphs: Vec<Json> = page.json_ld().filter_map(Json::read).collect();
    let entities = entities(&graphs);
    linked_data(&entities, &mut found);
    head(page, &mut found);
    found
}

fn linked_data(entities: &[&Json], found: &mut Declared) {
    let story = |entity: &&&Json| types(entity).any(Types::STORY.with(Types::LIVE));
    let stories = || entities.iter().filter(story);
    found.types = entities.iter().fold(Types::default(), |all, entity| all.with(types(entity)));
    let main = stories().find(|entity| entity.get("headline").is_some()).or_else(|| stories().next());
    if let Some(site) =
        entities.iter().find(|entity| names_of_types(entity).any(|name| name.eq_ignore_ascii_case("website")))
    {
        found.site = text_of(site.get("name"));
    }
    found.graph_story = main.is_some();
    for entity in entities {
        take_pictures(&mut found.logos, entity.get("publisher").unwrap_or(entity), "logo", entities);
    }
    found.page_published = entities.iter().find_map(|entity| text_of(entity.get("datePublished")));
    // Some sites give a page that is no story in name an author all the same.
    let signed = entities.iter().find(|entity| {
        entity.get("author").is_some()
            && (entity.get("headline").is_some() || entity.get("datePublished").is_some())
    });
    if let (None, Some(signed)) = (main, signed) {
        found.authors = names(signed.get("author"), entities);
    }
    let Some(main) = main else {
        if found.types.any(Types::GOODS.with(Types::OTHER)) {
            found.genre = Genre::Else;
        }
        return;
    };
    found.genre = if types(main).any(Types::LIVE) { Genre::LiveBlog } else { Genre::Article };
    let title = text_of(main.get("headline")).or_else(|| text_of(main.get("name")));
    found.titles.extend(title);
    found.authors = names(main.get("author").or_else(|| main.get("creator")), entities);
    found.published = text_of(main.get("datePublished")).or_else(|| text_of(main.get("dateCreated")));
    found.modified = text_of(main.get("dateModified"));
    found.description = text_of(main.get("description"));
    take_pictures(&mut found.pictures, main, "image", entities);
    found.body = stories().find_map(|entity| text_of(entity.get("articleBody")));
    if let Some(publisher) = main.get("publisher") {
        found.site = names(Some(publisher), entities).into_iter().next().or(found.site.take());
    }
    let closed = |value: &Json| {
        value
            .get("isAccessibleForFree")
            .and_then(Json::string)
            .is_some_and(|free| free.eq_ignore_ascii_case("false"))
    };
    found.limited = stories().any(|entity| closed(entity));
    for part in
        stories().filter_map(|entity| entity.get("hasPart")).flat_map(Json::items).filter(|part| closed(part))
    {
        found.limited = true;
        for selector in
            part.get("cssSelector").map(Json::items).unwrap_or_default().iter().filter_map(Json::string)
        {
            found.withheld.extend(selectors(selector));
        }
    }
}

/// The last simple selector of each alternative: of `div.body > .locked, #rest` the class `locked` and the id `rest`.
fn selectors(list: &str) -> impl Iterator<Item = Selector> {
    list.split(',').filter_map(|alternative| {
        let last = alternative.trim().rsplit([' ', '>', '+', '~']).next()?;
        let (at, mark) = last.char_indices().rev().find(|(_, c)| matches!(c, '.' | '#'))?;
        let name = last[at + 1..].split([':', '[']).next().filter(|name| !name.is_empty())?.to_owned();
        Some(if mark == '.' { Selector::Class(name) } else { Selector::Id(name) })
    })
}

/// What a `meta` element's name says its content is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Meta {
    Title,
    OtherTitle,
    Site,
    Author,
    Published,
    Modified,
    Description,
    Type,
    Address,
    Picture,
    PictureAlt,
    PictureSize,
}

/// Names of `meta` elements, in lower case, with colons for full stops. Sources: Open Graph protocol, Dublin Core, schema.org, and what content systems write.
const META: &[(Meta, &[&str])] = &[
    (Meta::Title, &["og:title"]),
    (Meta::OtherTitle, &["twitter:title", "dc:title", "dcterms:title", "parsely-title", "sailthru:title"]),
    (Meta::Site, &["og:site_name", "application-name"]),
    (
        Meta::Author,
        &[
            "author",
            "article:author",
            "og:article:author",
            "dc:creator",
            "dcterms:creator",
            "parsely-author",
            "sailthru:author",
            "byl",
            "byline",
            "citation_author",
            "authors",
        ],
    ),
    (
        Meta::Published,
        &[
            "article:published_time",
            "og:article:published_time",
            "article:published",
            "published-date",
            "publication-date",
            "publication_date",
            "citation_publication_date",
            "datepublished",
            "pubdate",
            "publishdate",
            "publish-date",
            "publish_date",
            "published_at",
            "date",
            "dc:date",
            "dc:date:issued",
            "dc:date:created",
            "dcterms:created",
            "dcterms:date",
            "parsely-pub-date",
            "sailthru:date",
            "ptime",
            "cxenseparse:recs:publishtime",
            "citation_date",
            "originalpublicationdate",
            "last-published",
            "displaydate",
        ],
    ),
    (
        Meta::Modified,
        &[
            "article:modified_time",
            "og:updated_time",
            "datemodified",
            "last-modified",
            "lastmod",
            "dcterms:modified",
            "dc:date:modified",
            "article:updated",
        ],
    ),
    (Meta::Description, &["description", "og:description", "twitter:description"]),
    (Meta::Type, &["og:type"]),
    (Meta::Address, &["og:url"]),
    (
        Meta::Picture,
        &["og:image", "og:image:url", "og:image:secure_url", "twitter:image", "twitter:image:src"],
    ),
    (Meta::PictureAlt, &["og:image:alt", "twitter:image:alt"]),
    (Meta::PictureSize, &["og:image:width", "og:image:height"]),
];

/// What the head's elements say, beside JSON-LD.
#[derive(Default)]
struct Head {
    title: Option<String>,
    other_title: Option<String>,
    document_title: Option<String>,
    authors: Vec<String>,
    picture: Picture,
}

fn head(page: &Page, found: &mut Declared) {
    let mut head = Head::default();
    for node in page.nodes() {
        match page.tag(node) {
            Some(Tag::Html) => {
                found.lang =
                    page.attribute(node, "lang").or(page.attribute(node, "xml:lang")).map(str::to_owned);
            }
            Some(Tag::Meta) => meta(page, node, found, &mut head),
            Some(Tag::Link)
                if page.attribute(node, "rel").is_some_and(|rel| rel.eq_ignore_ascii_case("canonical")) =>
            {
                if let Some(href) =
                    page.attribute(node, "href").map(str::trim).filter(|href| search::holds(href, "://"))
                {
                    found.canonical = Some(href.to_owned());
                }
            }
            Some(Tag::Title) if head.document_title.is_none() => {
                let text: String = page.children(node).filter_map(|child| page.text(child)).collect();
                let mut folded = String::new();
                crate::text::push_folded(&mut folded, &text);
                fill(&mut head.document_title, &folded);
            }
            _ => {}
        }
    }
    found.brand = head
        .document_title
        .as_deref()
        .and_then(|title| brand(title, head.title.as_deref().or(found.titles.first().map(String::as_str))));
    found.titles.extend([head.title, head.other_title, head.document_title].into_iter().flatten());
    if found.authors.is_empty() {
        found.authors = head.authors;
    }
    if !head.picture.url.is_empty() {
        found.pictures.push(head.picture);
    }
}

/// What stands before or behind a dash or a bar in the document's title, where the other side is the title declared elsewhere.
fn brand(document: &str, title: Option<&str>) -> Option<String> {
    let title = normal(title?);
    TITLE_MARKS.iter().find_map(|mark| {
        let (head, _) = search::split_at(document, mark)?;
        let (_, tail) = search::rsplit_at(document, mark)?;
        let (first, last) =
            (&document[..document.len() - tail.len() - mark.len()], &document[head.len() + mark.len()..]);
        let beside = if normal(first) == title {
            tail
        } else if normal(last) == title {
            head
        } else {
            return None;
        };
        Some(beside.trim().to_owned())
    })
}

/// What parts a title from the name of the site. Conventions of content systems.
pub(super) const TITLE_MARKS: &[&str] = &[" | ", " – ", " — ", " - ", " :: ", " » ", " · "];

/// Whether a name is written as libraries write it: "Example, Ann".
fn is_library_name(meta: &str, last: &str) -> bool {
    meta == "citation_author" || meta.starts_with("dc") && !last.trim().contains(' ')
}

/// Takes a value where there is none yet.
fn fill(slot: &mut Option<String>, value: &str) {
    let value = unescape(value.trim());
    if slot.is_none() && !value.is_empty() {
        *slot = Some(value);
    }
}

fn meta(page: &Page, node: NodeId, found: &mut Declared, head: &mut Head) {
    let Some(content) = page.attribute(node, "content") else { return };
    let name = page
        .attribute(node, "property")
        .or(page.attribute(node, "name"))
        .or(page.attribute(node, "itemprop"));
    // One element can have several names: `og:title twitter:title`.
    for name in name.unwrap_or_default().split_whitespace().take(4) {
        let name = normal(name).replace('.', ":");
        if let Some((meta, _)) = META.iter().find(|(_, names)| names.contains(&name.as_str())) {
            take(*meta, &name, content, found, head);
        }
    }
}

/// Takes what a `meta` element of a known name says.
fn take(meta: Meta, name: &str, content: &str, found: &mut Declared, head: &mut Head) {
    match meta {
        Meta::Title => fill(&mut head.title, content),
        Meta::OtherTitle => fill(&mut head.other_title, content),
        Meta::Site if name == "og:site_name" && !content.trim().is_empty() => {
            let site = unescape(content.trim());
            // What stands behind the publisher's name is what it says of itself.
            let is_longer = |known: &String| {
                let rest = site.strip_prefix(known.as_str()).unwrap_or_default();
                TITLE_MARKS.iter().any(|mark| rest.starts_with(mark))
            };
            if !found.site.as_ref().is_some_and(is_longer) {
                found.site = Some(site);
            }
        }
        Meta::Site => fill(&mut found.site, content),
        Meta::Author => {
            let author = unescape(content.trim());
            let author = match search::split_at(&author, ", ") {
                Some((last, first)) if is_library_name(name, last) => format!("{first} {last}"),
                _ => author,
            };
            if !author.is_empty() && !search::holds(&author, "://") && !head.authors.contains(&author) {
                head.authors.push(author);
            }
        }
        Meta::Published => fill(&mut found.published, content),
        Meta::Modified => fill(&mut found.modified, content),
        Meta::Description => fill(&mut found.description, content),
        Meta::Type => {
            let types = Types::named(content.trim());
            found.types = found.types.with(types);
            if found.genre == Genre::Undeclared {
                found.genre = match normal(content).as_str() {
                    "news" | "blog" => Genre::Article,
                    _ if types.any(Types::STORY) => Genre::Article,
                    _ if types.any(Types::GOODS.with(Types::OTHER)) => Genre::Else,
                    _ => Genre::Undeclared,
                };
            }
        }
        Meta::Address => fill(&mut found.canonical, content),
        // The first of several; what is said of it follows it.
        Meta::Picture if head.picture.url.is_empty() => head.picture.url.push_str(content.trim()),
        Meta::Picture => {}
        Meta::PictureAlt => fill(&mut head.picture.alt, content),
        Meta::PictureSize => head.picture.measure(content),
    }
}
