//! The part of a corpus that is put aside: one site in five.

use clap::ValueEnum;
use newsfold::text::fnv1a;

/// Which pages are counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Part {
    /// Every page.
    All,
    /// Pages that may be looked at while the reader is written.
    Open,
    /// Pages put aside, to see whether it also reads what nobody looked at.
    Check,
}

/// One site in so many is put aside.
const ONE_IN: u64 = 5;

impl Part {
    /// The part of a page: by its site, or by its id where it has no address.
    pub(super) fn of(url: Option<&str>, id: &str) -> Self {
        let site = url.and_then(domain).unwrap_or_else(|| id.to_owned());
        if fnv1a(site.bytes()).is_multiple_of(ONE_IN) { Self::Check } else { Self::Open }
    }

    /// The parts whose figures are printed.
    pub(super) fn printed(asked: Option<Self>) -> Vec<Self> {
        asked.map_or_else(|| vec![Self::All, Self::Open, Self::Check], |part| vec![part])
    }

    /// Whether a page of part `of` is among these.
    pub(super) fn holds(self, of: Self) -> bool {
        self == Self::All || self == of
    }

    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::Open => "open",
            Self::Check => "check",
        }
    }
}

/// The host of an address, in lower case, without `www.`.
fn domain(url: &str) -> Option<String> {
    let (_, rest) = url.split_once("://")?;
    let host = rest.split(['/', '?', '#']).next()?;
    let host = host.rsplit('@').next()?.split(':').next()?.to_lowercase();
    let host = host.strip_prefix("www.").unwrap_or(&host);
    (!host.is_empty()).then(|| host.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hash_is_fnv_1a() {
        // Source: the authors' test vectors.
        assert_eq!(fnv1a(b"".iter().copied()), 0xcbf2_9ce4_8422_2325);
        assert_eq!(fnv1a(b"a".iter().copied()), 0xaf63_dc4c_8601_ec8c);
        assert_eq!(fnv1a(b"foobar".iter().copied()), 0x8594_4171_f739_67e8);
    }

    #[test]
    fn pages_of_a_site_share_its_part() {
        for (url, domain_of_it) in [
            ("https://www.example.org/a?b#c", Some("example.org")),
            ("http://EXAMPLE.org:8080", Some("example.org")),
            ("https://user@news.example.org/x@y", Some("news.example.org")),
            ("no address", None),
        ] {
            assert_eq!(domain(url).as_deref(), domain_of_it);
        }
        assert_eq!(
            Part::of(Some("https://example.org/1"), "a"),
            Part::of(Some("https://www.example.org/2"), "b")
        );
    }

    #[test]
    fn about_one_site_in_five_is_put_aside() {
        let aside = (0..5000).filter(|n| Part::of(None, &format!("site-{n}")) == Part::Check).count();
        assert!((900..1100).contains(&aside), "{aside} of 5000");
    }
}
