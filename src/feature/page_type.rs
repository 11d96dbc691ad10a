//! The sorts of page that schema.org and Open Graph name, as far as they tell a story from the rest.

/// A set of sorts, one bit each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Types(pub u8);

macro_rules! types {
    ($($(#[$doc:meta])* $name:ident $bit:literal [$($word:literal),+ $(,)?]),+ $(,)?) => {
        impl Types { $($(#[$doc])* pub const $name: Self = Self(1 << $bit);)+ }

        /// Each sort with its names, in lower case.
        const NAMES: &[(Types, &[&str])] = &[$((Types::$name, &[$($word),+])),+];
    };
}

// Sources: schema.org, `Article` and the types below it, `Product`, `WebPage`; Open Graph protocol, "Object Types".
types! {
    /// A story of any sort, live blogs aside.
    STORY 0 [
        "newsarticle", "article", "reportagenewsarticle", "opinionnewsarticle", "analysisnewsarticle", "backgroundnewsarticle",
        "askpublicnewsarticle", "reviewnewsarticle", "advertisercontentarticle", "satiricalarticle", "scholarlyarticle",
        "techarticle", "report", "blogposting", "socialmediaposting", "medicalscholarlyarticle", "recipe", "review", "claimreview",
        "interview",
    ],
    /// A live blog.
    LIVE 1 ["liveblogposting"],
    /// Goods.
    GOODS 2 [
        "product", "productgroup", "offer", "aggregateoffer", "offercatalog", "product.item", "product.group", "individualproduct",
        "productmodel", "vehicle", "book", "videogame", "og:product",
    ],
    /// Another sort of page that is no story.
    OTHER 3 [
        "collectionpage", "searchresultspage", "videoobject", "itemlist", "aboutpage", "contactpage", "checkoutpage", "profilepage",
        "realestatelisting", "service", "softwareapplication", "profile",
    ],
}

impl Types {
    /// The sort that a name stands for, whatever its case and the address before it; none where it is unknown.
    #[must_use]
    pub fn named(name: &str) -> Self {
        let name = name.rsplit(['/', '#']).next().unwrap_or(name);
        let known =
            NAMES.iter().find(|(_, names)| names.iter().any(|known| known.eq_ignore_ascii_case(name)));
        known.map_or(Self(0), |&(types, _)| types)
    }

    /// Whether any of `other` is among them.
    #[must_use]
    pub const fn any(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// Both sets together.
    #[must_use]
    pub const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_says_its_sort_however_it_is_written() {
        for (name, types) in [
            ("NewsArticle", Types::STORY),
            ("https://schema.org/Product", Types::GOODS),
            ("http://schema.org/#LiveBlogPosting", Types::LIVE),
            ("product.item", Types::GOODS),
            ("website", Types(0)),
        ] {
            assert_eq!(Types::named(name), types, "{name}");
        }
    }
}
