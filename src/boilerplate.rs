//! The one table of kinds of boilerplate: what phrases and names are signs of, and what a fold is called.

use serde::Serialize;

macro_rules! kinds {
    ($($(#[$doc:meta])* $name:ident $id:literal $reason:literal),+ $(,)?) => {
        /// A kind of boilerplate.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[cfg_attr(test, derive(ts_rs::TS), ts(rename_all = "kebab-case"))]
        pub enum Kind { $($(#[$doc])* $name),+ }

        impl Kind {
            /// Every kind, in the order of the table.
            pub const ALL: &'static [Self] = &[$(Self::$name),+];

            /// The name in reports, messages and class names.
            #[must_use]
            pub const fn id(self) -> &'static str {
                match self { $(Self::$name => $id),+ }
            }

            /// What it is, in a reader's words.
            #[must_use]
            pub const fn in_words(self) -> &'static str {
                match self { $(Self::$name => $reason),+ }
            }
        }
    };
}

kinds! {
    /// Ads, their labels and "story continues below".
    Advertisement "advertisement" "an advertisement or its label",
    /// Links to other stories.
    Related       "related"       "links to another story",
    /// A video promo or player.
    Video         "video"         "a video of its own",
    /// An audio promo or player.
    Audio         "audio"         "an audio player",
    /// Newsletter sign-up.
    Newsletter    "newsletter"    "asks for your e-mail address",
    /// Share bars, copy link, print, save, follow.
    Share         "share"         "buttons for sharing",
    /// Paid content.
    Sponsored     "sponsored"     "paid content",
    /// Comments and what leads to them.
    Comments      "comments"      "readers' comments",
    /// Cookie and consent notices.
    Consent       "consent"       "asks for consent",
    /// Menus, breadcrumbs, search, skip links, logos.
    Navigation    "navigation"    "ways to other parts of the site",
    /// Page numbers, previous and next.
    Pagination    "pagination"    "leads to other pages of a list or story",
    /// App, subscription and donation prompts.
    Promo         "promo"         "advertises the site itself",
    /// A box about the author.
    AuthorBox     "author-box"    "about the author",
    /// Topic tags.
    Tags          "tags"          "topic tags",
    /// Copyright, terms, imprint.
    Legal         "legal"         "legal notices",
    /// Anything else that is not the story.
    Other         "other"         "not part of the story",
    /// Polls of readers.
    Poll          "poll"          "asks for your vote",
}

impl Kind {
    /// Whether what its menus and buttons say is said of much else: "home", "next", "language".
    #[must_use]
    pub const fn is_common_words(self) -> bool {
        matches!(
            self,
            Self::Navigation | Self::Pagination | Self::Legal | Self::Share | Self::Video | Self::Audio
        )
    }
}

impl Serialize for Kind {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.id())
    }
}
