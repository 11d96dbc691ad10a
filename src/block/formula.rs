//! Formulas: where a page writes MathML, what else it draws for the same formula, and how one reads as a line of text.

use crate::page::{Flow, NodeId, Page, Tag};
use crate::text::{is_space, push_folded};

/// A formula of a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Formula {
    /// The element that holds the formula and nothing else: the `math`, or what holds it with its twins.
    pub element: NodeId,
    /// The `math`.
    pub math: NodeId,
}

/// Boxes around a `math` that may hold its twins.
const LEVELS: usize = 3;
/// A box of more nodes than this holds more than one formula.
const BOX: usize = 8;

/// The formulas of a page, in order, none inside another. Linear.
///
/// A formula that scripts draw stands on the page twice: as MathML for those who listen, and for those who see, as spans or
/// a picture that is `aria-hidden`. Where one element holds a `math` and beside it nothing but what is `aria-hidden`, that is
/// its twin.
#[must_use]
pub fn formulas(page: &Page) -> Vec<Formula> {
    let mut out: Vec<Formula> = Vec::new();
    for math in page.nodes().filter(|&node| page.is(node, Tag::Math)) {
        let formula = Formula { element: with_twins(page, math).unwrap_or(math), math };
        while out.last().is_some_and(|last| last.element >= formula.element) {
            out.pop();
        }
        if out.last().is_none_or(|last| page.end(last.element) <= formula.element) {
            out.push(formula);
        }
    }
    out
}

/// The element that holds `math` and its twins; `None` where it has none.
fn with_twins(page: &Page, math: NodeId) -> Option<NodeId> {
    let mut own = math;
    for holder in page.ancestors(math).take(LEVELS) {
        let mut twins = false;
        for (place, child) in page.children(holder).enumerate() {
            let is_twin = || page.attribute(child, "aria-hidden") == Some("true");
            match page.text(child) {
                _ if place >= BOX => return None,
                Some(text) if text.chars().all(is_space) => {}
                None if child == own => {}
                None if is_twin() => twins = true,
                _ => return None,
            }
        }
        if twins {
            return Some(holder);
        }
        own = holder;
    }
    None
}

/// What is drawn inside a `math`, in order: no annotation, and of alternatives the first. Linear.
pub(super) fn drawn(page: &Page, math: NodeId) -> Vec<NodeId> {
    let mut out = Vec::new();
    // Where the first of several alternatives ends, and where the last one does.
    let mut alternatives: Vec<(NodeId, NodeId)> = Vec::new();
    let mut node = NodeId(math.0 + 1);
    while node < page.end(math) {
        if let Some(&(first, last)) = alternatives.last()
            && first <= node
        {
            alternatives.pop();
            node = node.max(last);
            continue;
        }
        match page.name(node) {
            "annotation" | "annotation-xml" => {
                node = page.end(node);
                continue;
            }
            "semantics" | "maction" => {
                let first = page.children(node).find(|&child| page.tag(child).is_some());
                alternatives.extend(first.map(|first| (page.end(first), page.end(node))));
            }
            _ if page.tag(node).is_some_and(|tag| tag.flow() == Flow::Silent) => {
                node = page.end(node);
                continue;
            }
            _ => {}
        }
        out.push(node);
        node.0 += 1;
    }
    out
}

/// The formula as a line of text: what it shows, fractions with a slash, cells parted by spaces. Linear.
pub(super) fn line(page: &Page, math: NodeId) -> String {
    let mut out = String::new();
    // Signs that are due before a node, the nearest last.
    let mut due: Vec<(NodeId, &str)> = Vec::new();
    let mut unseen = NodeId(0);
    for node in drawn(page, math) {
        while let Some((_, sign)) = due.pop_if(|(before, _)| *before <= node) {
            out.push_str(sign);
        }
        if node < unseen {
            continue;
        }
        if let Some(text) = page.text(node) {
            // White space between elements is not drawn.
            if !text.chars().all(is_space) {
                push_folded(&mut out, text);
            }
            continue;
        }
        match page.name(node) {
            "mphantom" => unseen = page.end(node),
            "mtr" | "mtd" => push_folded(&mut out, " "),
            "mfrac" if page.attribute(node, "linethickness").is_none_or(|width| !width.starts_with('0')) => {
                let mut parts = page.children(node).filter(|&child| page.tag(child).is_some());
                if let (Some(above), Some(below)) = (parts.next(), parts.next()) {
                    let (above_is_many, below_is_many) = (is_many(page, above), is_many(page, below));
                    if below_is_many {
                        due.push((page.end(below), ")"));
                    }
                    due.push((below, if below_is_many { "/(" } else { "/" }));
                    if above_is_many {
                        due.push((below, ")"));
                        out.push('(');
                    }
                }
            }
            _ => {}
        }
    }
    while let Some((_, sign)) = due.pop() {
        out.push_str(sign);
    }
    out
}

/// Whether part of a fraction has more than one sign, and needs brackets in a line.
fn is_many(page: &Page, part: NodeId) -> bool {
    const REACH: usize = 16;
    let signs = page.descendants(part).take(REACH).filter_map(|node| page.text(node));
    signs.filter(|text| !text.chars().all(is_space)).count() > 1
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::html;

    /// The formulas of a page, each as the name of its element and its line.
    fn found(body: &str) -> Vec<(String, String)> {
        let page = html::parse(body, None).unwrap();
        let formulas = formulas(&page);
        formulas.iter().map(|one| (page.name(one.element).to_owned(), line(&page, one.math))).collect()
    }

    #[test]
    fn the_same_formula_drawn_twice_is_one() {
        let math = "<math><mi>x</mi></math>";
        for (what, markup, element) in [
            ("alone", math.to_owned(), "math"),
            ("in a wrapper", format!("<b><i>{math}</i></b>"), "math"),
            (
                "spans after it",
                format!("<u><i>{math}</i><i aria-hidden=true><b>x</b><b>\u{200b}</b></i></u>"),
                "u",
            ),
            (
                "elements before it",
                format!("<m-c><m-m aria-hidden=true>x</m-m><m-a>{math}</m-a></m-c>"),
                "m-c",
            ),
            (
                "a picture beside it",
                format!("<b><u style='display:none'>{math}</u> <img src=x.svg aria-hidden=true></b>"),
                "b",
            ),
            ("beside words", format!("<p>so {math} <i aria-hidden=true>*</i></p>"), "math"),
            ("beside another element", format!("<p>{math}<i>a</i><i aria-hidden=true>*</i></p>"), "math"),
            ("a twin that is MathML too", format!("<b><i aria-hidden=true>{math}</i><u>{math}</u></b>"), "b"),
        ] {
            assert_eq!(found(&markup), [(element.to_owned(), "x".to_owned())], "{what}");
        }
        let many = format!("<p>{}{}</p>", "<i aria-hidden=true></i>".repeat(9), math);
        assert_eq!(found(&many)[0].0, "math");
    }

    #[test]
    fn a_formula_reads_as_a_line() {
        for (markup, line) in [
            ("<mi>E</mi> <mo>=</mo>\n<mi>m</mi><msup><mi>c</mi><mn>2</mn></msup>", "E=mc2"),
            ("<mfrac><mn>1</mn><mn>2</mn></mfrac><mi>x</mi>", "1/2x"),
            ("<mfrac><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><mi>c</mi></mfrac>", "(a+b)/c"),
            (
                "<mfrac><mi>a</mi><mrow><mi>b</mi><mfrac><mi>c</mi><mrow><mi>d</mi><mi>e</mi></mrow></mfrac></mrow></mfrac>",
                "a/(bc/(de))",
            ),
            ("<mo>(</mo><mfrac linethickness=0><mi>n</mi><mi>k</mi></mfrac><mo>)</mo>", "(nk)"),
            ("<mtable><mtr><mtd><mn>1</mn></mtd><mtd><mn>0</mn></mtd></mtr></mtable>", "1 0"),
            ("<mi>a</mi><mphantom><mi>b</mi></mphantom><mi>c</mi>", "ac"),
            ("<mtext>all of them</mtext>", "all of them"),
            (
                "<semantics><mrow><mi>y</mi></mrow><annotation encoding=application/x-tex>\\hat y</annotation></semantics>",
                "y",
            ),
            (
                "<semantics><mi>y</mi><annotation-xml><ci>y</ci></annotation-xml><mi>z</mi></semantics><mo>!</mo>",
                "y!",
            ),
            ("<maction><mi>a</mi><mi>b</mi></maction>", "a"),
        ] {
            assert_eq!(found(&format!("<math>{markup}</math>"))[0].1, line, "{markup}");
        }
    }
}
