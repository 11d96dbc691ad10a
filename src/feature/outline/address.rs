//! What the address of a page says: how deep it lies, what its sections are called.

use super::table::Outline;
use crate::text::search;

/// What sections of sites are called: those of stories, those of what a firm does.
const SECTIONS: [&[&str]; 2] = [
    &[
        "blog",
        "blogs",
        "news",
        "article",
        "articles",
        "post",
        "posts",
        "story",
        "stories",
        "insights",
        "magazine",
        "magazin",
        "noticias",
        "noticia",
        "actualites",
        "nachrichten",
        "aktuelles",
        "artikel",
        "opinion",
        "politics",
        "politik",
        "sport",
        "sports",
        "world",
        "newsroom",
        "resources",
        "learn",
        "guide",
        "guides",
        "tips",
        "advice",
        "review",
        "reviews",
        "features",
        "reports",
        "press",
    ],
    &[
        "service",
        "services",
        "solution",
        "solutions",
        "platform",
        "pricing",
        "features",
        "industries",
        "departments",
        "department",
        "company",
        "about",
        "contact",
        "programs",
        "program",
        "portfolio",
        "work",
        "leistungen",
        "servicios",
        "servizi",
        "certificates",
        "courses",
        "jobs",
        "careers",
        "locations",
        "insurance",
        "consulting",
    ],
];

/// Measures an address.
pub(super) fn located(address: &str, out: &mut Outline) {
    let rest = search::split_at(address, "://").map_or(address, |(_, rest)| rest);
    let rest = rest.split('#').next().unwrap_or_default();
    let (place, query) = rest.split_once('?').unwrap_or((rest, ""));
    let path = place.split_once('/').map_or("", |(_, path)| path);
    let parts = || path.split('/').filter(|part| !part.is_empty() && !part.starts_with("index."));
    let depth = parts().count();
    let last = parts().next_back().unwrap_or_default();
    out.address_depth = depth.min(20) as i32;
    out.at_root = i32::from(depth == 0 && query.is_empty());
    out.address_slug = last.chars().take(200).count() as i32;
    out.address_hyphens = last.bytes().filter(|byte| matches!(byte, b'-' | b'_')).take(30).count() as i32;
    out.address_digits = path.bytes().filter(u8::is_ascii_digit).take(30).count() as i32;
    for (index, part) in parts().enumerate() {
        let is_last = index + 1 == depth;
        let has = |at: usize| {
            let known = |word: &str| SECTIONS[at].iter().any(|name| name.eq_ignore_ascii_case(word));
            i32::from(known(part) || !is_last && part.split(['-', '_']).any(known))
        };
        out.address_story |= if is_last { 0 } else { has(0) };
        out.address_service |= has(1);
    }
}

/// The part of an address that says which page of its site it is: the path, without what follows it.
pub(in crate::feature) fn path(address: &str) -> &str {
    let rest = search::split_at(address, "//")
        .map_or(address, |(_, rest)| rest.split_once('/').map_or("", |(_, path)| path));
    rest.split(['?', '#']).next().unwrap_or_default().trim_matches('/')
}

/// The host of an address, in full: the site, without `www.`.
#[must_use]
pub fn host(address: &str) -> &str {
    let rest = search::split_at(address, "//").map_or("", |(_, rest)| rest);
    let host = rest.split(['/', '?', '#', ':']).next().unwrap_or_default();
    host.strip_prefix("www.").unwrap_or(host)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(address: &str) -> Outline {
        let mut out = Outline::default();
        located(address, &mut out);
        out
    }

    #[test]
    fn an_address_tells_the_front_page_from_a_story_and_a_service() {
        for (address, root, depth, story, service) in [
            ("https://example.org", 1, 0, 0, 0),
            ("https://example.org/index.html", 1, 0, 0, 0),
            ("https://example.org/?p=12", 0, 0, 0, 0),
            ("https://example.org/news/2024/rain-in-the-hills", 0, 3, 1, 0),
            ("https://example.org/news", 0, 1, 0, 0),
            ("https://example.org/services/roof-repairs#top", 0, 2, 0, 1),
        ] {
            let out = of(address);
            let found = (out.at_root, out.address_depth, out.address_story, out.address_service);
            assert_eq!(found, (root, depth, story, service), "{address}");
        }
        assert_eq!((of("https://example.org/a/rain-in-24-hours?x=1").address_hyphens), 3);
    }

    #[test]
    fn an_address_says_its_site_and_which_page_of_it() {
        for (address, site, page) in [
            ("https://www.example.org/news/rain?x#y", "example.org", "news/rain"),
            ("//news.example.org/", "news.example.org", ""),
            ("/news/rain/", "", "news/rain"),
            ("https://example.org", "example.org", ""),
        ] {
            assert_eq!((host(address), path(address)), (site, page), "{address}");
        }
    }
}
