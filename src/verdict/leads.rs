//! What a link leads to, by its address.

use crate::boilerplate::Kind;

/// Parts of addresses, in lower case, by what they lead to; the first kind goes first. Sources: the share links that networks
/// document, and the paths that content systems give to topics, authors and comments.
const LEADS: &[(Kind, &[&str])] = &[
    (
        Kind::Share,
        &[
            "facebook.com/shar",
            "twitter.com/intent",
            "twitter.com/share",
            "x.com/intent",
            "x.com/share",
            "wa.me/",
            "whatsapp:",
            "whatsapp.com/send",
            "t.me/share",
            "linkedin.com/share",
            "pinterest.com/pin/create",
            "reddit.com/submit",
            "mailto:?",
            "vk.com/share",
        ],
    ),
    (
        Kind::Tags,
        &["/tag/", "/tags/", "/topic/", "/topics/", "/thema/", "/themen/", "/tema/", "/temas/", "/etiqueta"],
    ),
    (
        Kind::Promo,
        &[
            "whatsapp.com/channel",
            "news.google.",
            "google.com/preferences",
            "play.google.com/store",
            "apps.apple.com",
            "t.me/",
        ],
    ),
    (Kind::Comments, &["#comment", "#kommentar", "#coment", "#disqus"]),
    (Kind::AuthorBox, &["/author/", "/authors/", "/autor/", "/auteur/", "/autore/"]),
    (Kind::Legal, &["/privacy", "/terms", "/impressum", "/datenschutz", "/legal"]),
];

/// Which two bytes a part begins with; others may share their place.
const BEGINNINGS: [bool; 128] = {
    let mut known = [false; 128];
    let mut kind = 0;
    while kind < LEADS.len() {
        let parts = LEADS[kind].1;
        let mut part = 0;
        while part < parts.len() {
            let bytes = parts[part].as_bytes();
            known[beginning(bytes[0], bytes[1])] = true;
            part += 1;
        }
        kind += 1;
    }
    known
};

const fn beginning(first: u8, second: u8) -> usize {
    ((first.to_ascii_lowercase() ^ second.to_ascii_lowercase().wrapping_mul(5)) & 127) as usize
}

/// What an address leads to. Linear in its length: parts of it begin where a name does.
pub(super) fn leads_to(href: &str) -> Option<Kind> {
    let bytes = href.as_bytes();
    let mut found = LEADS.len();
    for (at, pair) in bytes.windows(2).enumerate() {
        let begins = !pair[0].is_ascii_alphanumeric() || at == 0 || !bytes[at - 1].is_ascii_alphanumeric();
        if !begins || !BEGINNINGS[beginning(pair[0], pair[1])] {
            continue;
        }
        let stands = |part: &&str| {
            bytes[at..].get(..part.len()).is_some_and(|here| here.eq_ignore_ascii_case(part.as_bytes()))
        };
        found = LEADS[..found].iter().position(|(_, parts)| parts.iter().any(stands)).unwrap_or(found);
    }
    LEADS.get(found).map(|&(kind, _)| kind)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_says_what_it_leads_to() {
        for (href, kind) in [
            (
                "https://www.facebook.com/sharer.php?u=https%3A%2F%2Fnews.example%2Ftag%2Frain",
                Some(Kind::Share),
            ),
            ("HTTPS://WA.ME/?text=Rain", Some(Kind::Share)),
            ("whatsapp://send?text=rain", Some(Kind::Share)),
            ("/tag/rain", Some(Kind::Tags)),
            ("https://news.example/topics/rain", Some(Kind::Tags)),
            ("https://t.me/newsexample", Some(Kind::Promo)),
            ("https://news.example/rain#comments", Some(Kind::Comments)),
            ("/author/jane-roe", Some(Kind::AuthorBox)),
            ("https://news.example/2026/rain", None),
            ("https://meet.me/rain", None),
            ("https://dropbox.com/share/rain", None),
            ("", None),
        ] {
            assert_eq!(leads_to(href), kind, "{href:?}");
        }
    }
}
