//! The elements of HTML that Newsfold tells apart, and how each flows.

/// How an element takes part in the flow of text where no style sheet says otherwise.
/// Source: HTML Standard, "Rendering", §15.3 (flow content) and §15.3.1 (hidden elements).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flow {
    /// Starts and ends a block of text.
    Block,
    /// Runs with the text around it.
    Inline,
    /// Breaks the line.
    Break,
    /// Holds no text that is drawn.
    Silent,
}

macro_rules! tags {
    ($($name:ident $html:literal $flow:ident),+ $(,)?) => {
        /// An element's tag.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[allow(missing_docs, reason = "each is HTML's own name")]
        pub enum Tag { $($name,)+ /** An autonomous custom element: its name has a hyphen. */ Custom, /** Any other. */ Unknown }

        impl Tag {
            /// The tag of a lower-case element name.
            #[must_use]
            pub fn named(name: &str) -> Self {
                match name {
                    $($html => Self::$name,)+
                    _ if name.contains('-') => Self::Custom,
                    _ => Self::Unknown,
                }
            }

            /// How it flows by default.
            #[must_use]
            pub const fn flow(self) -> Flow {
                match self { $(Self::$name => Flow::$flow,)+ Self::Custom | Self::Unknown => Flow::Inline }
            }
        }
    };
}

tags! {
    A "a" Inline, Abbr "abbr" Inline, Acronym "acronym" Inline, Address "address" Block, Area "area" Silent, Article "article" Block,
    Aside "aside" Block, Audio "audio" Silent, B "b" Inline, Base "base" Silent, Bdi "bdi" Inline, Bdo "bdo" Inline, Big "big" Inline,
    Blockquote "blockquote" Block, Body "body" Block, Br "br" Break, Button "button" Inline, Canvas "canvas" Silent,
    Caption "caption" Block, Center "center" Block, Cite "cite" Inline, Code "code" Inline, Col "col" Silent, Colgroup "colgroup" Silent,
    Data "data" Inline, Datalist "datalist" Silent, Dd "dd" Block, Del "del" Inline, Details "details" Block, Dfn "dfn" Inline,
    Dialog "dialog" Block, Dir "dir" Block, Div "div" Block, Dl "dl" Block, Dt "dt" Block, Em "em" Inline, Embed "embed" Silent,
    Fieldset "fieldset" Block, Figcaption "figcaption" Block, Figure "figure" Block, Font "font" Inline, Footer "footer" Block,
    Form "form" Block, Frame "frame" Silent, Frameset "frameset" Block, H1 "h1" Block, H2 "h2" Block, H3 "h3" Block, H4 "h4" Block,
    H5 "h5" Block, H6 "h6" Block, Head "head" Silent, Header "header" Block, Hgroup "hgroup" Block, Hr "hr" Block, Html "html" Block,
    I "i" Inline, Iframe "iframe" Silent, Img "img" Silent, Input "input" Silent, Ins "ins" Inline, Kbd "kbd" Inline, Label "label" Inline,
    Legend "legend" Block, Li "li" Block, Link "link" Silent, Main "main" Block, Map "map" Inline, Mark "mark" Inline, Math "math" Inline,
    Menu "menu" Block, Meta "meta" Silent, Meter "meter" Silent, Nav "nav" Block, Nobr "nobr" Inline, Noembed "noembed" Silent,
    Noframes "noframes" Silent, Noscript "noscript" Silent, Object "object" Silent, Ol "ol" Block, Optgroup "optgroup" Silent,
    Option "option" Silent, Output "output" Inline, P "p" Block, Param "param" Silent, Picture "picture" Inline, Pre "pre" Block,
    Progress "progress" Silent, Q "q" Inline, Rp "rp" Silent, Rt "rt" Inline, Ruby "ruby" Inline, S "s" Inline, Samp "samp" Inline,
    Script "script" Silent, Search "search" Block, Section "section" Block, Select "select" Silent, Slot "slot" Inline, Small "small" Inline,
    Source "source" Silent, Span "span" Inline, Strike "strike" Inline, Strong "strong" Inline, Style "style" Silent, Sub "sub" Inline,
    Summary "summary" Block, Sup "sup" Inline, Svg "svg" Silent, Table "table" Block, Tbody "tbody" Block, Td "td" Block,
    Template "template" Silent, Textarea "textarea" Silent, Tfoot "tfoot" Block, Th "th" Block, Thead "thead" Block, Time "time" Inline,
    Title "title" Silent, Tr "tr" Block, Track "track" Silent, Tt "tt" Inline, U "u" Inline, Ul "ul" Block, Var "var" Inline,
    Video "video" Silent, Wbr "wbr" Inline,
}

impl Tag {
    /// The level of a heading, 1..=6; 0 for anything else.
    #[must_use]
    pub const fn heading(self) -> u8 {
        match self {
            Self::H1 => 1,
            Self::H2 => 2,
            Self::H3 => 3,
            Self::H4 => 4,
            Self::H5 => 5,
            Self::H6 => 6,
            _ => 0,
        }
    }

    /// Elements without content or end tag. Source: HTML Standard, "Void elements"; the obsolete ones serialise so too.
    #[must_use]
    pub const fn is_void(self) -> bool {
        matches!(
            self,
            Self::Area
                | Self::Base
                | Self::Br
                | Self::Col
                | Self::Embed
                | Self::Frame
                | Self::Hr
                | Self::Img
                | Self::Input
                | Self::Link
                | Self::Meta
                | Self::Param
                | Self::Source
                | Self::Track
                | Self::Wbr
        )
    }
}
