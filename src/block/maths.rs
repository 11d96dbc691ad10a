//! A formula as data: the elements, attributes and text of its `MathML`. Which of them are drawn is for the view to say.

use crate::page::{Flow, NodeId, Page};
use crate::text::push_folded;

/// A formula.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Maths {
    /// Its nodes, a line each behind as many spaces as there are elements around it: an element's name, and after a tab each
    /// of its attributes (`name=value`), or an equals sign and the words of a text. The first is the `math`.
    pub outline: String,
    /// What the page gives for it in TeX, else in words.
    pub tex: Option<String>,
}

/// As deep as anybody looks: what nests deeper is given this depth.
const DEEPEST: &str = "                                                                ";

impl Maths {
    /// The formula of a `math`, without annotations, and of alternatives the first; and the line of text that it reads as:
    /// what it shows, fractions with a slash, cells parted by spaces. Linear.
    pub(super) fn of(page: &Page, math: NodeId) -> (Self, String) {
        let mut tex = page.attribute(math, "alttext");
        let mut outline = String::new();
        let mut line = String::new();
        // Where the elements around a node end.
        let mut open: Vec<NodeId> = Vec::new();
        let mut next = math;
        while next < page.end(math) {
            let node = next;
            next.0 += 1;
            while open.last().is_some_and(|end| *end <= node) {
                open.pop();
            }
            let indent = DEEPEST.get(..open.len()).unwrap_or(DEEPEST);
            if let Some(text) = page.text(node) {
                // White space between elements is not drawn.
                if !text.trim_ascii().is_empty() {
                    add(&mut outline, indent);
                    push_words(&mut outline, "=", text);
                    add(&mut outline, "\n");
                    push_folded(&mut line, text);
                }
                continue;
            }
            let name = page.name(node);
            let encoding = page.attribute(node, "encoding").unwrap_or_default();
            if encoding.ends_with("tex") || encoding.ends_with("TeX") {
                let inside = if next < page.end(node) { page.text(next) } else { None };
                tex = inside.or(tex);
            }
            let holder = page.parent(node).filter(|&parent| node != math && !is_first(page, parent, node));
            let above = holder.map_or("", |holder| page.name(holder));
            let is_silent = page.tag(node).is_some_and(|tag| tag.flow() == Flow::Silent);
            if is_silent || name.starts_with("annotation") || above == "semantics" || above == "maction" {
                next = page.end(node);
                continue;
            }
            let sign = match name {
                _ if above == "mfrac" => "/",
                "mtd" => " ",
                "msqrt" => "√",
                _ => "",
            };
            add(&mut line, sign);
            add(&mut outline, indent);
            add(&mut outline, name);
            for (name, value) in page.attributes(node) {
                add(&mut outline, "\t");
                add(&mut outline, name);
                push_words(&mut outline, "=", value);
            }
            add(&mut outline, "\n");
            open.push(page.end(node));
        }
        (Self { outline, tex: tex.map(str::to_owned) }, line)
    }
}

/// Whether an element is the first in its parent.
fn is_first(page: &Page, parent: NodeId, node: NodeId) -> bool {
    let first = NodeId(parent.0 + 1);
    node == first || page.text(first).is_some() && node.0 == first.0 + 1
}

/// Appends the words of `text`, behind `sign` the first and a space the others: no line end is left in them, nor a tab.
#[inline(never)]
fn push_words(out: &mut String, mut sign: &'static str, text: &str) {
    for word in text.split_ascii_whitespace() {
        add(out, sign);
        add(out, word);
        sign = " ";
    }
}

/// Appends, in one place: each copy of it is 60 bytes.
#[inline(never)]
fn add(out: &mut String, part: &str) {
    out.push_str(part);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::{Tag, html};

    fn maths(inside: &str) -> (Maths, String) {
        let page = html::parse(inside, None).unwrap();
        let math = page.nodes().find(|&node| page.is(node, Tag::Math)).unwrap();
        Maths::of(&page, math)
    }

    #[test]
    fn a_formula_is_what_is_drawn_of_it() {
        for (inside, expected) in [
            ("<mi>x</mi> <mo>=</mo>\n<mn>1</mn>", "math| mi|  =x| mo|  ==| mn|  =1|"),
            (
                "<msup><mi>x</mi><mrow><mn>2</mn></mrow></msup><mi>y</mi>",
                "math| msup|  mi|   =x|  mrow|   mn|    =2| mi|  =y|",
            ),
            ("<mi mathvariant=bold\ndir='a\tb'>x</mi>", "math| mi\tmathvariant=bold\tdir=a b|  =x|"),
            ("<mtext>if\n so<script>x</script></mtext>", "math| mtext|  =if so|"),
            ("<mtext>\u{a0}</mtext>", "math| mtext|  =\u{a0}|"),
            (
                "<semantics><mi>x</mi><annotation encoding=TeX>x</annotation></semantics>",
                "math| semantics|  mi|   =x|",
            ),
            (
                "<semantics> <mi>x</mi><annotation-xml><p>x</p></annotation-xml><mi>y</mi></semantics>",
                "math| semantics|  mi|   =x|",
            ),
            ("<maction><mi>a</mi><mi>b</mi></maction><mi>c</mi>", "math| maction|  mi|   =a| mi|  =c|"),
        ] {
            let outline = maths(&format!("<math>{inside}</math>")).0.outline;
            assert_eq!(outline.replace('\n', "|"), expected, "{inside}");
        }
    }

    #[test]
    fn a_formula_reads_as_a_line() {
        for (inside, line) in [
            ("<mi>E</mi> <mo>=</mo>\n<mi>m</mi><msup><mi>c</mi><mn>2</mn></msup>", "E=mc2"),
            ("<mfrac><mn>1</mn><mn>2</mn></mfrac><mi>x</mi>", "1/2x"),
            ("<mfrac> <mrow><mi>a</mi></mrow> <mfrac><mi>b</mi><mi>c</mi></mfrac></mfrac>", "a/b/c"),
            ("<mtable><mtr><mtd><mn>1</mn></mtd><mtd><mn>0</mn></mtd></mtr></mtable>", "1 0"),
            ("<mfrac><mi>n</mi></mfrac><mi>k</mi>", "nk"),
            ("<msqrt><mi>x</mi></msqrt>", "√x"),
            ("<mtext>all of them</mtext>", "all of them"),
        ] {
            assert_eq!(maths(&format!("<math>{inside}</math>")).1.trim(), line, "{inside}");
        }
    }

    #[test]
    fn tex_is_what_the_page_says_is_tex() {
        let annotated = |encoding: &str| {
            format!(
                "<math><semantics><mi>x</mi><annotation encoding='{encoding}'> x_1\n + 1 </annotation></semantics></math>"
            )
        };
        for (markup, tex) in [
            (annotated("application/x-tex"), Some(" x_1\n + 1 ")),
            (annotated("TeX"), Some(" x_1\n + 1 ")),
            (annotated("text/plain"), None),
            ("<math alttext='\\hat x'><mi>x</mi></math>".to_owned(), Some("\\hat x")),
            ("<math><mi>x</mi></math>".to_owned(), None),
        ] {
            assert_eq!(maths(&markup).0.tex.as_deref(), tex, "{markup}");
        }
    }

    #[test]
    fn what_nests_without_end_has_an_end() {
        let page = crate::page::captured::parse(
            &format!("<math>{}<mi>x</mi>{}</math>", "<mrow>".repeat(100_000), "</mrow>".repeat(100_000)),
            &[],
            None,
        );
        let (maths, line) = Maths::of(&page.unwrap(), NodeId(0));
        assert_eq!(line, "x");
        let deepest = maths.outline.lines().map(|line| line.len() - line.trim_start().len()).max();
        assert_eq!(deepest, Some(DEEPEST.len()));
    }
}
