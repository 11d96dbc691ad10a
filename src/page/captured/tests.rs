//! What the tokenizer makes of markup, as written and as broken.

use super::*;
use crate::page::Tag;

fn text_of(html: &str) -> String {
    let page = parse(html, &[], None).unwrap();
    page.nodes().filter_map(|node| page.text(node)).collect()
}

#[test]
fn character_references_are_resolved_and_what_is_none_stays() {
    for (html, text) in [
        ("&amp;&lt;&gt;&quot;&apos;&nbsp;", "&<>\"'\u{a0}"),
        ("&amp;amp; &amp;lt;", "&amp; &lt;"),
        ("&#65;&#x42;&#X43;&#8212;", "ABC—"),
        ("&#0;&#xd800;&#x110000;", "\u{fffd}\u{fffd}\u{fffd}"),
        ("& &x; &#; &#x; &#9999999999999999; &#6", "& &x; &#; &#x; &#9999999999999999; &#6"),
        ("AT&T &amp", "AT&T &amp"),
    ] {
        assert_eq!(text_of(&format!("<p>{html}</p>")), text);
    }
}

#[test]
fn attributes_are_read_however_they_are_written() {
    let html = r#"<p a="1 &amp; 2" b='"' c=3 d e = "5" F="x" =g="7" h=/8/ i="9"j="10">"#;
    let page = parse(html, &[], None).unwrap();
    let attributes: Vec<_> = page.attributes(crate::page::NodeId(0)).collect();
    let expected = [
        ("a", "1 & 2"),
        ("b", "\""),
        ("c", "3"),
        ("d", ""),
        ("e", "5"),
        ("f", "x"),
        ("=g", "7"),
        ("h", "/8/"),
        ("i", "9"),
        ("j", "10"),
    ];
    assert_eq!(attributes, expected);
}

#[test]
fn an_end_tag_closes_what_it_names_and_a_stray_one_nothing() {
    let page = parse("<div><p>a<b>b</p></i>c</div>d", &[], None).unwrap();
    let parent = |text: &str| {
        let node = page.nodes().find(|&node| page.text(node) == Some(text)).unwrap();
        page.parent(node).and_then(|parent| page.tag(parent)).unwrap()
    };
    assert_eq!([parent("a"), parent("b"), parent("c")], [Tag::P, Tag::B, Tag::Div]);
}

#[test]
fn every_cut_of_a_page_is_a_page_or_an_error() {
    let html = "<!doctype html><html lang=\"en\"><body><p title='ü'>a &amp; ü<!-- c --><script><!-- <script>x</script> --></script>\
                <template><b>t</b></template><a-b><template shadowrootmode=\"open\"><slot>s</slot></template></a-b><svg><title/></svg>";
    for cut in (0..=html.len()).filter(|&cut| html.is_char_boundary(cut)) {
        for part in [&html[..cut], &html[cut..]] {
            match parse(part, &[], None) {
                Ok(page) => assert!(!page.is_empty()),
                Err(error) => assert_eq!(error, PageError::Empty),
            }
        }
    }
}

#[test]
fn time_grows_in_proportion_to_hostile_markup() {
    const MANY: usize = 100_000;
    for piece in [
        "<p>",
        "</p>",
        "<",
        "&",
        "<!--",
        "<!-->",
        "<script>",
        "<script><!--",
        "<a b=",
        "<a b='",
        "<b></i>",
        "<template>",
        "<svg>",
        "<plaintext>",
        "<a-b><template shadowrootmode=\"open\">",
        "&#",
        "</script",
        "<!--<script ",
    ] {
        let html = format!("<html>{}", piece.repeat(MANY));
        assert!(parse(&html, &[], None).is_ok(), "{piece}");
        let html = format!("<script>{}", piece.repeat(MANY));
        assert!(parse(&html, &[], None).is_ok(), "{piece}");
    }
}
