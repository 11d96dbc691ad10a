//! Formulas: where a page writes `MathML`, and what else it draws for the same formula.

use crate::page::{NodeId, Page, Tag};

/// A box of more nodes than this holds more than one formula.
const BOX: usize = 8;
/// A `math` stands this deep in what holds it, beside its twins.
const LEVELS: usize = 3;

/// The `math` of an element that holds one formula and nothing else: of itself, and of what holds it with its twins.
///
/// A formula that scripts draw stands on the page twice: as `MathML` for those who listen, and for those who see, as spans or
/// a picture that is `aria-hidden`. Where one element holds a `math` and beside it nothing but what is `aria-hidden`, that is
/// its twin.
#[must_use]
#[inline(never)]
pub fn formula(page: &Page, element: NodeId) -> Option<NodeId> {
    if page.is(element, Tag::Math) {
        return Some(element);
    }
    let mut own = None;
    let mut twins = false;
    for (place, child) in page.children(element).enumerate() {
        match page.text(child) {
            _ if place >= BOX => return None,
            Some(text) if text.trim_ascii().is_empty() => {}
            None if page.attribute(child, "aria-hidden") == Some("true") => twins = true,
            None if own.is_none() => own = Some(child),
            _ => return None,
        }
    }
    let own = own.filter(|_| twins)?;
    let mut first = (own.0..page.end(own).0).take(LEVELS).map(NodeId);
    let math = first.find(|&node| page.is(node, Tag::Math))?;
    let is_alone =
        page.end(math) == page.end(own) && (math == own || page.text(NodeId(math.0 - 1)).is_none());
    is_alone.then_some(math)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::block::Maths;
    use crate::page::html;

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
            ("with words in its box", format!("<b><i>so {math}</i><i aria-hidden=true>*</i></b>"), "math"),
            ("beside another element", format!("<p>{math}<i>a</i><i aria-hidden=true>*</i></p>"), "math"),
            ("a twin that is MathML too", format!("<b><u>{math}</u><i aria-hidden=true>{math}</i></b>"), "b"),
            ("too much beside it", format!("<b>{}{math}</b>", "<i aria-hidden=true></i>".repeat(9)), "math"),
        ] {
            let page = html::parse(&markup, None).unwrap();
            let found = page.nodes().find_map(|node| Some((page.name(node), formula(&page, node)?)));
            let (name, math) = found.unwrap();
            assert_eq!((name, Maths::of(&page, math).1.as_str()), (element, "x"), "{what}");
        }
    }
}
