//! What class names, ids, roles and test ids hint at: one table of words.
//!
//! Names are made by people for people, so they say much; but a word over a whole page (`has-newsletter` on `body`) says
//! nothing of the story inside. What a hint is worth is decided elsewhere ([`super::context`]).

use std::sync::OnceLock;

use crate::boilerplate::Kind;
use crate::lexicon::WordIndex;
use crate::page::{NodeId, Page};
use crate::text::WordHash;

/// A set of hints, one bit each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Hints(pub u32);

/// What a word hints at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hint {
    /// A kind of boilerplate.
    Of(Kind),
    /// The body of a story.
    Story,
    /// A headline.
    Headline,
    /// A line under the headline.
    Dek,
    /// A line above the headline.
    Kicker,
    /// Who wrote it.
    Byline,
    /// When.
    Date,
    /// Below a picture.
    Caption,
    /// Who made the picture.
    Credit,
    /// A sentence set large.
    PullQuote,
    /// A notice that the article is limited.
    Paywall,
    /// What was corrected.
    Correction,
    /// A summary or key points.
    Summary,
    /// A gallery.
    Gallery,
    /// For screen readers alone.
    Unseen,
    /// A post of a social network, as its own markup names it.
    Post,
}

impl Hint {
    const fn bit(self) -> u32 {
        1 << match self {
            Self::Of(kind) => kind as u32,
            Self::Story => 17,
            Self::Headline => 18,
            Self::Dek => 19,
            Self::Kicker => 20,
            Self::Byline => 21,
            Self::Date => 22,
            Self::Caption => 23,
            Self::Credit => 24,
            Self::PullQuote => 25,
            Self::Paywall => 26,
            Self::Correction => 27,
            Self::Summary => 28,
            Self::Gallery => 29,
            Self::Unseen => 30,
            Self::Post => 31,
        }
    }
}

impl Hints {
    /// The hints at boilerplate.
    pub const BOILERPLATE: Self = Self(0x1_ffff);

    /// Whether `hint` is among them.
    #[must_use]
    pub const fn has(self, hint: Hint) -> bool {
        self.0 & hint.bit() != 0
    }

    /// Both sets together.
    #[must_use]
    pub const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Those of `self` that are also in `other`.
    #[must_use]
    pub const fn among(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// Whether there are none.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }
}

use crate::text::search;
use Hint::{
    Byline, Caption, Correction, Credit, Date, Dek, Gallery, Headline, Kicker, Of, Paywall, Post, PullQuote,
    Story, Summary, Unseen,
};
use Kind::{
    Advertisement, Audio, AuthorBox, Comments, Consent, Legal, Navigation, Newsletter, Other, Pagination,
    Poll, Promo, Related, Share, Sponsored, Tags, Video,
};

/// Words as they stand in names, in lower case; two words in a row are written together.
#[rustfmt::skip]
const WORDS: &[(Hint, &[&str])] = &[
    (Of(Advertisement), &[
        "ad", "ads", "adbox", "adslot", "adunit", "adwrapper", "adcontainer", "advert", "adverts", "advertisement",
        "advertisements", "advertising", "advertorial", "adsense", "adsbygoogle", "adlabel", "adzone", "dfp", "gpt",
        "leaderboard", "mpu", "billboard", "skyscraper", "anzeige", "anzeigen", "werbung", "publicite", "publicidad",
        "pubblicita", "reklama", "reklam", "banner", "interstitial", "inread", "teads",
    ]),
    (Of(Related), &[
        "related", "relatedcontent", "relatedstories", "relatedarticles", "relatedlinks", "relatedposts", "relatedtopics",
        "recirc", "recirculation", "recommended", "recommendation", "recommendations", "recommend", "readmore", "readnext",
        "readalso", "seealso", "alsoread", "upnext", "morefrom", "moreon", "morestories", "morenews", "mostread", "mostpopular",
        "popular", "trending", "latestnews", "latest", "topstories", "teaser", "teasers", "youmaylike", "youmightlike",
        "youmayalsolike", "similar", "furtherreading", "onward", "promobox", "inlinelink", "crosslink", "crosslinks", "zergnet",
        "bestof", "mostviewed", "headlines", "suggested", "suggestions", "relacionadas", "relacionados", "verwandt", "collection",
        "carousel", "readmorelink", "storylinks", "otherstories", "morestory", "interlink", "jprelatedposts", "weitere",
        "flashnews", "newsfeed", "topnews", "correlati", "correlate", "lireaussi", "alireaussi", "leiatambem", "vejatambem", "leesook", "ilgili",
        "ilgilihaber", "powiazane", "polecane", "recom", "recomm", "leggianche", "relnews", "inlinerelated", "masleidas", "maislidas",
    ]),
    (Of(Video), &[
        "video", "videos", "videoplayer", "jwplayer", "brightcove", "videopromo", "videojs", "youtube", "vimeo", "dailymotion",
        "playlist",
    ]),
    (Of(Audio), &[
        "audio", "podcast", "podcasts", "audioplayer", "listen", "speechkit", "readaloud", "beyondwords", "texttospeech",
    ]),
    (Of(Newsletter), &[
        "newsletter", "newsletters", "signup", "emailsignup", "subscribeform", "mailinglist", "mailchimp", "optin", "mcembed",
        "newslettersignup", "emailcapture", "leadform", "infolettre", "boletin", "boletim", "nieuwsbrief", "bulten",
    ]),
    (Of(Share), &[
        "share", "sharing", "sharebar", "sharebuttons", "sharetools", "sharethis", "sharedaddy", "shareicons", "social",
        "socials", "socialmedia", "socialshare", "socialicons", "socialbar", "addthis", "addtoany", "follow", "followus",
        "partage", "partager", "compartir", "compartilhar", "compartilhe", "condividi", "teilen", "delen", "udostepnij", "paylas",
        "articletools", "storytools", "printlink", "printbutton", "bookmark", "copylink", "jpsharing", "likes", "facebook",
        "twitter", "whatsapp", "sociallinks", "toolbar", "actions", "sharelinks", "shareline",
    ]),
    (Of(Sponsored), &[
        "sponsored", "sponsor", "sponsors", "outbrain", "taboola", "partnercontent", "paidcontent", "paidpost", "promoted",
        "nativead", "brandvoice", "affiliate", "affiliates", "revcontent", "mgid", "commercial", "partners", "shopping", "deals",
    ]),
    (Of(Comments), &[
        "comment", "comments", "disqus", "commentlist", "commentform", "respond", "replies", "discussion", "conversation",
        "viafoura", "livefyre", "coral", "commenting", "commentarea", "kommentare", "comentarios", "commentaires", "commenti",
        "reactions", "feedback", "spotim", "openweb", "hyvor", "reacties", "komentarze", "yorum", "yorumlar", "reaktionen",
    ]),
    (Of(Consent), &[
        "cookie", "cookies", "consent", "gdpr", "ccpa", "cmpbox", "cmpbanner", "cmpwrapper", "cmpdialog", "cmplz", "onetrust", "didomi", "cookiebar", "cookiebanner", "cookienotice",
        "cookieconsent", "usercentrics", "quantcast", "truste", "evidon", "privacybanner",
    ]),
    (Of(Navigation), &[
        "nav", "navbar", "navigation", "menu", "menus", "submenu", "megamenu", "breadcrumb", "breadcrumbs", "crumbs", "masthead",
        "topbar", "siteheader", "sitefooter", "skiplink", "skiplinks", "search", "searchform", "searchbox", "searchbar",
        "hamburger", "sitenav", "mainnav", "globalnav", "subnav", "toc", "tableofcontents", "ticker", "langswitcher", "languages",
        "login", "signin", "useraccount", "navigationbar", "header", "footer", "globalheader", "globalfooter", "pageheader",
        "pagefooter", "sitemap", "weather", "backtotop", "gototop", "topnav", "menubar", "rubrik",
    ]),
    (Of(Pagination), &[
        "pagination", "pager", "pagenav", "pagelinks", "postnavigation", "prevnext", "nextprev", "pagenumbers", "navlinks",
        "postnav", "wppagenavi", "navprevious", "navnext", "paging", "nextpost", "prevpost",
    ]),
    (Of(Promo), &[
        "promo", "promos", "promotion", "subscribe", "subscription", "donate", "donation", "membership", "appdownload",
        "appbanner", "appstore", "cta", "calltoaction", "upsell", "marketing", "supportus", "contribute", "fundraising",
        "downloadapp", "notification", "notifications", "pushnotification", "preferredsource", "giftarticle", "register", "offer",
        "offers", "quiz", "survey", "contest", "appeal", "spende", "spenden", "spendenaufruf", "soutien", "apoyanos",
    ]),
    (Of(Poll), &[
        "poll", "polls", "pollbox", "readerpoll", "quickpoll", "pollwidget", "opinionpoll", "wppolls", "votebox", "voteform", "voting",
        "umfrage", "abstimmung", "sondage", "encuesta", "sondaggio", "enquete", "peiling", "ankieta", "anket", "opros",
    ]),
    (Of(AuthorBox), &[
        "authorbio", "bio", "authorbox", "aboutauthor", "abouttheauthor", "authorinfo", "authorcard", "authordescription",
        "authorprofile", "biography", "authorabout", "writerbio", "contributorbio", "postauthor", "authordetails", "authorblock",
        "vcardauthor",
    ]),
    (Of(Tags), &[
        "tag", "tags", "taglist", "tagcloud", "topics", "topic", "topiclist", "keywords", "posttags", "entrytags", "articletags",
        "tagslinks", "categories", "category", "catlinks", "taxonomy", "filedunder", "labels", "tagged", "etiquetas", "etiketler", "motscles",
        "motcle", "schlagworte", "schlagwoerter", "stichworte", "trefwoorden", "parolechiave", "argomenti", "assuntos", "tagi",
    ]),
    (Of(Legal), &[
        "copyright", "legal", "disclaimer", "terms", "disclosure", "imprint", "impressum", "license", "licence", "rights",
        "trustproject", "ethics",
    ]),
    (Of(Other), &[
        "sidebar", "rail", "rightrail", "widget", "widgets", "aside", "secondary", "sidecolumn", "rightcolumn", "modal", "popup",
        "overlay", "tooltip", "flyout", "offcanvas", "drawer", "lightbox", "toast", "alert", "sticky", "complementary",
        "metadata", "meta", "postmeta", "entrymeta", "utility", "supplementary", "rightcol", "sidecol", "minutes", "readtime",
        "readingtime", "stats", "views", "rating", "ratings", "stockquote",
    ]),
    (Story, &[
        "article", "articlebody", "articletext", "articlecontent", "story", "storybody", "storytext", "storycontent", "entry",
        "entrycontent", "entrybody", "post", "postbody", "postcontent", "posttext", "content", "contentbody", "bodycopy",
        "bodytext", "richtext", "copy", "text", "prose", "maincontent", "articlemain", "newsbody", "newstext", "newscontent",
        "longform", "paragraph", "paragraphs", "textbody", "articulo", "noticia", "artikel", "texto", "corpo", "cuerpo",
        "tdpostcontent", "singlecontent", "fulltext", "blogpost", "hentry",
    ]),
    (Headline, &[
        "headline", "title", "articletitle", "posttitle", "entrytitle", "storytitle", "pagetitle", "articleheadline", "hed",
        "titulo", "titre", "titel",
    ]),
    (Dek, &[
        "dek", "deck", "standfirst", "subtitle", "subhead", "subheadline", "subheading", "summary", "lead", "lede", "intro",
        "excerpt", "teasertext", "chapo", "chapeau", "sottotitolo", "bajada", "entradilla", "articlesummary", "description",
        "abstract", "leadtext", "vorspann", "ingress", "preamble",
    ]),
    (Kicker, &[
        "kicker", "eyebrow", "overline", "sectionlabel", "rubric", "dachzeile", "spitzmarke", "pretitle", "supertitle", "flag",
        "occhiello", "antetitulo", "surtitre",
    ]),
    (Byline, &[
        "byline", "bylines", "author", "authors", "authorname", "writer", "autor", "auteur", "autore", "contributor",
        "contributors", "articleauthor", "reporter", "postedby", "credits", "journalist", "muhabir", "signature", "firma", "redaktor",
    ]),
    (Date, &[
        "date", "dateline", "datetime", "time", "timestamp", "published", "pubdate", "postdate", "publishdate", "dateposted",
        "updated", "lastupdated", "modified", "posted", "datum", "fecha", "data", "postedon", "entrydate", "publicationdate",
    ]),
    (Caption, &[
        "caption", "captions", "figcaption", "wpcaptiontext", "imagecaption", "photocaption", "picturecaption", "mediacaption",
        "bildunterschrift", "bildtext", "legende", "legenda", "leyenda", "didascalia", "dida", "piefoto", "piedefoto", "bijschrift",
        "onderschrift", "resimalti", "picdesc", "imgdesc", "photodesc", "imagedesc", "picturedesc", "imagedescription", "photodescription",
        "cutline", "captiontext", "imgcaption",
    ]),
    (Credit, &[
        "credit", "photocredit", "imagecredit", "photographer", "copyrightholder", "mediacredit", "imagesource", "picturecredit",
        "captioncredit", "photoby", "bildquelle", "imagecopyright",
    ]),
    (PullQuote, &["pullquote", "pullquotes", "pull", "blockquote", "highlightquote"]),
    (Paywall, &[
        "paywall", "regwall", "meter", "piano", "premium", "subscriberonly", "subscribersonly", "locked", "paidonly", "gate",
        "tpmodal", "paygate", "payant", "murpayant", "bezahlschranke",
    ]),
    (Correction, &[
        "correction", "corrections", "editorsnote", "editornote", "clarification", "erratum", "errata", "correctionnote",
        "updatenote",
    ]),
    (Summary, &[
        "keypoints", "keypoint", "keytakeaways", "takeaways", "highlights", "storyhighlights", "ataglance", "bulletpoints",
        "tldr", "aisummary", "keyfacts", "whattoknow", "factbox", "nutshell",
    ]),
    (Gallery, &[
        "gallery", "slideshow", "slider", "slide", "slides", "swiper", "photogallery", "imagegallery", "lightgallery",
        "fotostrecke", "diaporama",
    ]),
    (Unseen, &[
        "visuallyhidden", "screenreader", "screenreadertext", "sronly", "assistivetext", "a11yhidden", "offscreen",
        "hiddenvisually", "screenreaderonly",
    ]),
    (Post, &[
        "twittertweet", "twittervideo", "instagrammedia", "tiktokembed", "blueskyembed", "fbpost", "redditembed",
        "mastodonembed",
    ]),
];

/// The table, to be looked up.
#[derive(Debug)]
pub struct HintWords(WordIndex);

impl HintWords {
    /// The table, built once.
    #[must_use]
    pub fn table() -> &'static Self {
        static BUILT: OnceLock<HintWords> = OnceLock::new();
        BUILT.get_or_init(|| {
            let mut words = WordIndex::default();
            for (hint, list) in WORDS {
                for word in *list {
                    words.add(word, u64::from(hint.bit()));
                }
            }
            Self(words)
        })
    }

    /// The hints of an element's own names.
    #[must_use]
    pub fn of(&self, page: &Page, element: NodeId) -> Hints {
        // An element of the page's own is named as people name classes: "site-newsletter". AMP's are named for what they do.
        let own = page.name(element);
        let mut found = if own.contains('-') && !own.starts_with("amp-") { self.in_names(own) } else { 0 };
        // The `id` of a subhead is the anchor of links to it, and made of its own words.
        let is_anchor = || page.tag(element).is_some_and(|tag| tag.heading() > 1);
        for (name, value) in page.attributes(element) {
            match name {
                "id" if is_anchor() => {}
                "class" | "id" | "role" | "itemprop" | "aria-label" | "name" => found |= self.in_names(value),
                "rel" => found |= of_relation(value),
                _ => {
                    if let Some(rest) = name.strip_prefix("data-") {
                        if NAMED_DATA.contains(&rest) {
                            found |= self.in_names(value);
                        } else if rest.starts_with("ad") || rest.starts_with("google-query") {
                            found |= Of(Advertisement).bit();
                        }
                    }
                }
            }
        }
        Hints(found)
    }

    /// The hints of one name.
    #[must_use]
    pub fn of_name(&self, name: &str) -> Hints {
        Hints(self.in_names(name))
    }

    /// The hints of a list of names: each word, and each two words in a row within one name.
    fn in_names(&self, names: &str) -> u32 {
        let mut found = 0;
        // The word that is being read, and the same with the word before it in front.
        let (mut word, mut pair) = (WordHash::EMPTY, WordHash::EMPTY);
        let (mut begun, mut paired) = (false, false);
        let mut before = b' ';
        for &byte in names.as_bytes().iter().take(MAX_NAME).chain(b" ") {
            let letter = byte.is_ascii_alphabetic();
            let hump = byte.is_ascii_uppercase() && before.is_ascii_lowercase();
            if begun && (!letter || hump) {
                found |= self.0.get(word) as u32;
                if paired {
                    found |= self.0.get(pair) as u32;
                }
                pair = word;
                paired = true;
                word = WordHash::EMPTY;
                begun = false;
            }
            if letter {
                let lower = byte.to_ascii_lowercase();
                word = word.then(lower);
                pair = pair.then(lower);
                begun = true;
            } else if byte.is_ascii_whitespace() {
                pair = WordHash::EMPTY;
                paired = false;
            }
            before = byte;
        }
        found
    }
}

/// What a link's relation says.
fn of_relation(relation: &str) -> u32 {
    let says = |word| relation.split_ascii_whitespace().any(|one| one == word);
    if search::holds(relation, "sponsored") {
        Of(Sponsored).bit()
    } else if says("author") {
        Byline.bit()
    } else if says("tag") {
        Of(Tags).bit()
    } else {
        0
    }
}

/// Attributes `data-…` whose values are names that people made.
const NAMED_DATA: &[&str] = &[
    "testid",
    "component",
    "component-name",
    "module",
    "type",
    "block",
    "qa",
    "name",
    "ga-module",
    "gu-name",
    "widget",
    "tracking-area",
    "region",
];

/// Longer names (bytes) are cut off: generated class lists, that no word is found in.
const MAX_NAME: usize = 400;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::Builder;

    #[test]
    fn names_hint_at_what_they_say_and_at_nothing_else() {
        let hints = HintWords::table();
        for (class, expected) in [
            ("c-newsletter", vec![Of(Newsletter)]),
            ("ArticleBody__text", vec![Story]),
            ("relatedLinks", vec![Of(Related)]),
            ("read-more", vec![Of(Related)]),
            ("loading thread download", vec![]),
            ("screen-reader-text", vec![Unseen, Story]),
            ("x1a2b3", vec![]),
        ] {
            let mut builder = Builder::new(None);
            builder.open("div");
            builder.attribute("class", class);
            let page = builder.finish().unwrap();
            let found = hints.of(&page, NodeId(0));
            let wanted = expected.iter().fold(0, |bits, hint| bits | hint.bit());
            assert_eq!(found.0, wanted, "{class}");
        }
    }
}
