//! What a browser would serialise and [`captured::parse`] reads is the page that [`parse`] reads from the file.

use std::fmt::Write;
use std::path::Path;

use html5ever::{ExpandedName, ns};

use super::dom::{self, Dom, Kind, Step};
use super::{build, parse};
use crate::page::{Builder, Layout, Page, captured};

/// `outerHTML` of the document with its shadow roots. Source: HTML Standard, "Serializing HTML fragments".
fn serialised(dom: &Dom) -> String {
    let mut out = String::new();
    // Whether text stands as it is, for each element that is open.
    let mut literal = vec![false];
    // How many elements are open that serialise no content of theirs.
    let mut void = 0;
    for step in dom.steps() {
        match step {
            Step::Enter(node) => match dom.kind(node) {
                Kind::Element { name, attributes, .. } => {
                    literal.push(is_literal(name.expanded()));
                    if void == 0 {
                        write!(out, "<{}", &*name.local).unwrap();
                        for attribute in attributes {
                            let prefix = attribute.name.prefix.as_ref().map_or("", |prefix| prefix);
                            let colon = if prefix.is_empty() { "" } else { ":" };
                            let value = escaped(&attribute.value).replace('"', "&quot;");
                            write!(out, " {prefix}{colon}{}=\"{value}\"", &*attribute.name.local).unwrap();
                        }
                        out.push('>');
                    }
                    void += u32::from(is_void(name.expanded()));
                }
                Kind::Fragment => {
                    literal.push(false);
                    out.push_str("<template shadowrootmode=\"open\">");
                }
                Kind::Text(text) if void == 0 => match literal.last() {
                    Some(true) => out.push_str(text),
                    _ => out.push_str(&escaped(text)),
                },
                Kind::Comment(_) if void == 0 => out.push_str("<!-- a <comment> -->"),
                Kind::Document | Kind::Text(_) | Kind::Comment(_) | Kind::Other => {}
            },
            Step::Leave(node) => match dom.kind(node) {
                Kind::Element { name, .. } => {
                    literal.pop();
                    if is_void(name.expanded()) {
                        void -= 1;
                    } else if void == 0 {
                        write!(out, "</{}>", &*name.local).unwrap();
                    }
                }
                Kind::Fragment => {
                    literal.pop();
                    out.push_str("</template>");
                }
                _ => {}
            },
        }
    }
    out
}

fn is_literal(name: ExpandedName) -> bool {
    *name.ns == ns!(html)
        && matches!(
            &**name.local,
            "script" | "style" | "xmp" | "iframe" | "noembed" | "noframes" | "plaintext" | "noscript"
        )
}

fn is_void(name: ExpandedName) -> bool {
    *name.ns == ns!(html)
        && matches!(
            &**name.local,
            "area"
                | "base"
                | "basefont"
                | "bgsound"
                | "br"
                | "col"
                | "embed"
                | "frame"
                | "hr"
                | "img"
                | "input"
                | "keygen"
                | "link"
                | "meta"
                | "param"
                | "source"
                | "track"
                | "wbr"
        )
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('\u{a0}', "&nbsp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// Everything of a page that a reader of it can see.
fn listing(page: &Page) -> Vec<String> {
    let mut lines = vec![format!("{} elements", page.elements())];
    lines.extend(page.json_ld().map(|text| format!("json-ld {text:?}")));
    for node in page.nodes() {
        let parent = page.parent(node).map_or(0, |parent| parent.0);
        lines.push(match page.text(node) {
            Some(text) => format!("{}..{} in {parent}: {text:?}", node.0, page.end(node).0),
            None => format!(
                "{}..{} in {parent}: <{}> {:?} #{} {:?} {:?}",
                node.0,
                page.end(node).0,
                page.name(node),
                page.tag(node).unwrap(),
                page.ordinal(node).0,
                page.layout(node),
                page.attributes(node).collect::<Vec<_>>(),
            ),
        });
    }
    lines
}

#[track_caller]
fn assert_same_both_ways(html: &str) {
    let dom = dom::parse(html);
    let serialised = serialised(&dom);
    let from_file = build(&dom, Builder::new(None)).unwrap();
    let from_browser = captured::parse(&serialised, &[], None).unwrap();
    let (file, browser) = (listing(&from_file), listing(&from_browser));
    for (line, (file, browser)) in file.iter().zip(&browser).enumerate() {
        assert_eq!(file, browser, "line {line} of {html:.300?} as {serialised:.300?}");
    }
    assert_eq!(file.len(), browser.len(), "{html:.300?} as {serialised:.300?}");
}

#[test]
fn a_page_from_the_browser_and_from_a_file_is_the_same() {
    for html in [
        "<!DOCTYPE html><!-- c --><html lang=en><head><title>A &amp; B</title></head><body><p>One<p>Two</body></html>",
        "",
        "text only",
        "<p class='a b' data-x=\"1 &quot; 2\" hidden>x &lt;b&gt; y&nbsp;z &amp;amp; &#8212; é</p>",
        "<pre>\n\nkept line</pre><textarea>\n\n<b>not bold</b> &amp;</textarea>",
        "<script>if (a < b && c) { '<p>' }</script><style>p > a {}</style><p>after",
        "<script><!-- <script> </script> --></script><p>after",
        "<script><!--></script><p>after",
        "<script><!-- x --></script><p>after",
        "<script><!-- <scriptx </script><p>after",
        "<script type='application/ld+json'>{\"a\": \"<b>\"}</script>",
        "<noscript><img src=pixel.gif></noscript><p>a<noscript><p>b</p></noscript>",
        "<head><noscript><link rel=stylesheet href=x></noscript></head>",
        "<iframe><p>old</p></iframe><noembed><b></noembed><noframes><i></noframes><xmp><a></xmp>",
        "a<br>b<img src=x alt='y > z'><hr><input value='\"'><wbr>c<keygen>d<bgsound>e<embed>f",
        "<svg viewBox='0 0 1 1' xlink:href='#a'><title>T</title><style>a > b</style><path d=m /><foreignObject><p>x<br>y</p></foreignObject><script>1 &lt; 2</script></svg><p>z",
        "<svg><desc><p>in desc</p><br></desc><image href=x></image><link></link></svg>",
        "<math><mi>x</mi><mo>&lt;</mo><annotation-xml encoding='text/html'><p>p<br>q</p></annotation-xml><annotation-xml><svg><title>s</title></svg></annotation-xml></math>",
        "<table><tr><td>1<td>2<tr><th>3</table><table>foster<tr><td>x</table>",
        "<template><p>not here</p><template><i>nor here</i></template><script>'</template>'</script></template><p>here",
        "<ul><li>1<li>2<ul><li>3</ul></ul><b><i>mis</b>nested</i>",
        "<a-host><template shadowrootmode=open><h1>shadow</h1><slot></slot></template><p>light</p></a-host>",
        "<div><template shadowrootmode=closed><section><template shadowrootmode=open>deep<slot name=x>fallback</slot></template><b slot=x>b</b></section></template></div>",
        "<a><template shadowrootmode=open>no host</template></a><p>x",
        "<div>first<template shadowrootmode=open>late, still a root</template></div>",
        "<script><!-- <script> </script> not closed",
        "<plaintext>the rest </plaintext> is <b>text",
        "<frameset><frame src=a><noframes>b</noframes></frameset>",
        "<select><option>a<option selected>b<optgroup label=c><option>d</select>",
        "<p>nul \0 in text</p><p title='a&#10;b\tc'>d</p>",
        "<font size=1>old <center>markup <nobr>here<marquee>x</marquee></center></font>",
        "<ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby> עברית 🎈",
        "<x:y a:b=1 @click='c' :d=e [f]=g>namespaced</x:y><p =odd>p</p>",
        "<details open><summary>s</summary>d</details><dialog>e</dialog><slot>plain slot</slot>",
    ] {
        assert_same_both_ways(html);
    }
}

/// Numbers that look random and are the same on every run. Source: Marsaglia, "Xorshift RNGs" (2003).
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) as usize % limit
    }
}

#[test]
fn invented_pages_of_any_markup_are_the_same_from_browser_and_file() {
    const PIECES: &[&str] = &[
        "<div>",
        "</div>",
        "<p>",
        "</p>",
        "<b>",
        "</b>",
        "<i>",
        "</i>",
        "<a href='/x?a=1&amp;b=2'>",
        "</a>",
        "<span class=c>",
        "</span>",
        "<table>",
        "</table>",
        "<tr>",
        "<td>",
        "<ul>",
        "<li>",
        "</ul>",
        "<br>",
        "<img src=a.png alt='a > b'>",
        "<hr>",
        "<h2>",
        "</h2>",
        "text ",
        "more &amp; text",
        "&nbsp;",
        "&lt;",
        "<",
        ">",
        "é😀",
        "\n",
        "<!-- c -->",
        "<script>a<b</script>",
        "<style>a{}</style>",
        "<noscript><img></noscript>",
        "<template><p>t</template>",
        "<template shadowrootmode=open>",
        "<template shadowrootmode=closed><slot name=s></slot>",
        "</template>",
        "<x-y>",
        "</x-y>",
        "<slot>",
        "</slot>",
        "<slot name=s>",
        "<em slot=s>",
        "</em>",
        "<svg>",
        "</svg>",
        "<title>",
        "</title>",
        "<foreignObject>",
        "</foreignObject>",
        "<math>",
        "<mi>",
        "</math>",
        "<textarea>",
        "</textarea>",
        "<select>",
        "<option>",
        "</select>",
        "<button>",
        "</button>",
        "<form>",
        "</form>",
        "<iframe></iframe>",
        "<section>",
        "</section>",
        "<article>",
        "</article>",
        "<path/>",
        "<nobr>",
        "<body id=b>",
        "<blockquote>",
        "</blockquote>",
        "<script><!-- <script>a</script> --></script>",
        "</script>",
        "<input>",
        "<frameset>",
        "</body>",
        "</html>",
    ];
    let mut random = Random(0x9e37_79b9_7f4a_7c15);
    for _ in 0..4000 {
        let length = 1 + random.below(60);
        let html: String = (0..length).map(|_| PIECES[random.below(PIECES.len())]).collect();
        assert_same_both_ways(&html);
    }
}

#[test]
fn real_pages_are_the_same_from_browser_and_file() {
    let corpora = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/corpora");
    let Ok(pages) = std::fs::read_dir(corpora.join("hard")) else {
        eprintln!("skipped: no measuring corpora beside the repository");
        return;
    };
    for page in pages
        .map(|page| page.unwrap().path())
        .filter(|path| path.extension().is_some_and(|end| end == "html"))
    {
        assert_same_both_ways(&super::decode(&std::fs::read(page).unwrap()));
    }
}

#[test]
fn deep_nesting_needs_no_deep_stack_and_no_more_time_than_other_markup() {
    for piece in [
        "<span>",
        "<div>",
        "<b><i><a><font>",
        "<table><tr><td>",
        "<ul><li>",
        "<template>",
        "<svg>",
        "<div/>",
        "<select>",
    ] {
        let deep = format!("{}x", piece.repeat(10_000));
        assert_same_both_ways(&deep);
    }
    let deep = format!("{}x", "<span>".repeat(50_000));
    assert_eq!(parse(&deep, None).unwrap().elements(), 50_003);
    assert_eq!(captured::parse(&deep, &[], None).unwrap().elements(), 50_000);
}

#[test]
fn elements_past_the_limit_of_depth_are_siblings_and_what_follows_is_untouched() {
    let html = format!("<p id=p>{}x{}</p><p>after", "<em>".repeat(600), "</em>".repeat(600));
    let page = parse(&html, None).unwrap();
    let text = |text: &str| page.nodes().find(|&node| page.text(node) == Some(text)).unwrap();
    assert_eq!(page.ancestors(text("x")).count(), 513 + 2);
    assert_eq!(page.ancestors(text("after")).count(), 3);
    let many = "<p>one<li>two<td>three<a>four<div>five</div>".repeat(1000);
    let page = parse(&many, None).unwrap();
    let fives = page.nodes().filter(|&node| page.text(node) == Some("five"));
    assert!(fives.map(|node| page.ancestors(node).count()).all(|depth| depth < 600));
}

#[test]
fn layout_is_told_by_ordinal() {
    let html = "<html><head></head><body><p id=\"a\">a</p></body></html>";
    let page = captured::parse(html, &[0, 0, 0, Layout::HIDDEN], None).unwrap();
    let hidden: Vec<_> = page.nodes().filter(|&node| page.layout(node).has(Layout::HIDDEN)).collect();
    assert_eq!(hidden.iter().map(|&node| page.name(node)).collect::<Vec<_>>(), ["p"]);
}

#[test]
fn noscript_is_elements_where_the_count_of_elements_says_so() {
    let html = "<html><head></head><body><noscript><p>a</p></noscript></body></html>";
    assert_eq!(captured::parse(html, &[0; 4], None).unwrap().elements(), 4);
    assert_eq!(captured::parse(html, &[0; 5], None).unwrap().elements(), 5);
    assert_eq!(
        captured::parse(html, &[0; 9], None).unwrap().elements(),
        4,
        "a count that fits neither changes nothing"
    );
}

/// The tree as the html5lib tests write it: one node a line, indented by its depth.
fn dump(dom: &Dom) -> String {
    let mut out = String::new();
    let mut depth = 0;
    for step in dom.steps_with_templates() {
        let Step::Enter(node) = step else {
            depth -= 1;
            continue;
        };
        let indent = "  ".repeat(usize::max(depth, 1) - 1);
        match dom.kind(node) {
            Kind::Element { name, attributes, .. } => {
                let prefix = match &*name.ns {
                    "http://www.w3.org/2000/svg" => "svg ",
                    "http://www.w3.org/1998/Math/MathML" => "math ",
                    _ => "",
                };
                writeln!(out, "| {indent}<{prefix}{}>", &*name.local).unwrap();
                let attribute = |attribute: &html5ever::Attribute| {
                    let prefix = attribute
                        .name
                        .prefix
                        .as_ref()
                        .map_or(String::new(), |prefix| format!("{} ", &**prefix));
                    format!("{prefix}{}=\"{}\"", &*attribute.name.local, attribute.value)
                };
                let mut attributes: Vec<String> = attributes.iter().map(attribute).collect();
                attributes.sort();
                for attribute in attributes {
                    writeln!(out, "| {indent}  {attribute}").unwrap();
                }
            }
            Kind::Fragment => writeln!(out, "| {indent}content").unwrap(),
            Kind::Text(text) => writeln!(out, "| {indent}\"{text}\"").unwrap(),
            Kind::Document | Kind::Comment(_) | Kind::Other => {}
        }
        depth += 1;
    }
    out.trim_end().to_owned()
}

#[test]
fn the_tree_is_the_one_that_the_html5lib_tests_expect() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/corpora/hostile/html5lib.json");
    let Ok(json) = std::fs::read_to_string(file) else {
        eprintln!("skipped: no html5lib tests beside the repository");
        return;
    };
    let cases: Vec<serde_json::Value> = serde_json::from_str(&json).unwrap();
    let (mut compared, mut differing) = (0, Vec::new());
    for case in cases.iter().filter(|case| case["context"].is_null() && case["scripting"] != "off") {
        let payload = case["payload"].as_str().unwrap();
        // No script is run here, and the chosen option of a list is not copied into its button.
        if payload.contains("document.write") || payload.contains("<selectedcontent>") {
            continue;
        }
        // Comments and document types are not kept.
        let tree = case["tree"].as_str().unwrap().replace("\n| ", "\n\u{1e}| ");
        let is_kept = |line: &&str| !line.trim_start_matches(['|', ' ']).starts_with("<!");
        let lines: Vec<&str> = tree.split("\n\u{1e}").filter(is_kept).collect();
        compared += 1;
        if dump(&dom::parse(payload)) != lines.join("\n").trim_end() {
            differing.push(case["id"].as_str().unwrap());
        }
    }
    assert!(compared > 500, "{compared}");
    assert_eq!(differing, [] as [&str; 0]);
}
