//! A formula as data: the elements of MathML Core that the view draws, and no others.

use serde::Serialize;

use super::formula::drawn;
use crate::page::{NodeId, Page, Tag};
use crate::text::{is_space, push_folded};

/// A formula.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Maths {
    /// Whether it stands on a line of its own.
    pub display: bool,
    /// How it is written in TeX, where the page says so.
    pub tex: Option<String>,
    /// What stands in the `math`, parents before children.
    pub elements: Vec<MathElement>,
}

/// An element of a formula.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct MathElement {
    /// A presentation element of MathML Core.
    pub name: &'static str,
    /// How many of the elements before it it stands in.
    pub depth: u32,
    /// Names and values.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(test, ts(as = "Option<Vec<(&'static str, String)>>", optional))]
    pub attributes: Vec<(&'static str, String)>,
    /// What a token element says.
    #[serde(skip_serializing_if = "String::is_empty")]
    #[cfg_attr(test, ts(as = "Option<String>", optional))]
    pub text: String,
}

impl MathElement {
    fn of(name: &'static str, depth: usize, attributes: Vec<(&'static str, String)>, text: &str) -> Self {
        Self { name, depth: depth as u32, attributes, text: text.to_owned() }
    }
}

/// Elements that hold text. Source: MathML Core, §3.2 "Token Elements".
const TOKENS: &[&str] = &["mi", "mn", "mo", "ms", "mtext"];

/// Elements that hold others. What is not among them is drawn as `mrow`, as browsers draw what they do not know.
/// Source: MathML Core, §3 "Presentation Markup".
const LAYOUT: &[&str] = &[
    "merror",
    "mfrac",
    "mmultiscripts",
    "mover",
    "mpadded",
    "mphantom",
    "mprescripts",
    "mroot",
    "mspace",
    "msqrt",
    "mstyle",
    "msub",
    "msubsup",
    "msup",
    "mtable",
    "mtd",
    "mtr",
    "munder",
    "munderover",
];

/// Attributes that say how a formula is set; none that loads, leads or runs.
const ATTRIBUTES: &[&str] = &[
    "accent",
    "accentunder",
    "columnalign",
    "columnspan",
    "dir",
    "displaystyle",
    "fence",
    "form",
    "largeop",
    "linethickness",
    "lspace",
    "mathvariant",
    "maxsize",
    "minsize",
    "movablelimits",
    "rowspan",
    "rspace",
    "scriptlevel",
    "separator",
    "stretchy",
    "symmetric",
];

/// A formula that nests deeper is not drawn: its text stands for it.
const DEEPEST: usize = 64;
/// No value of an attribute that is kept is longer.
const LONGEST_VALUE: usize = 64;

/// The formula of a [`super::Formula`]'s element, as the view draws it; `None` where it nests too deep. Linear.
#[must_use]
pub fn maths(page: &Page, element: NodeId) -> Option<Maths> {
    let math = math_in(page, element)?;
    let mut elements: Vec<MathElement> = Vec::new();
    // Where the elements around a node end.
    let mut open: Vec<NodeId> = Vec::new();
    let mut token = NodeId(0);
    for node in drawn(page, math) {
        while open.pop_if(|end| *end <= node).is_some() {}
        let depth = open.len();
        if depth > DEEPEST {
            return None;
        }
        if let Some(text) = page.text(node) {
            match elements.last_mut() {
                Some(last) if node < token => last.text.push_str(text),
                _ if text.chars().all(is_space) => {}
                _ => elements.push(MathElement::of("mtext", depth, Vec::new(), text)),
            }
        } else if node >= token {
            let known = |names: &[&'static str]| names.iter().find(|name| **name == page.name(node)).copied();
            let is_token = known(TOKENS);
            if is_token.is_some() {
                token = page.end(node);
            }
            let name = is_token.or_else(|| known(LAYOUT)).unwrap_or("mrow");
            elements.push(MathElement::of(name, depth, attributes(page, node, name), ""));
            open.push(page.end(node));
        }
    }
    Some(Maths { display: is_display(page, math), tex: tex(page, math), elements })
}

/// The `math` in a formula's element, beside its twins.
fn math_in(page: &Page, element: NodeId) -> Option<NodeId> {
    if page.is(element, Tag::Math) {
        return Some(element);
    }
    let mut own = page.children(element).filter(|&child| page.attribute(child, "aria-hidden").is_none());
    own.find_map(|own| (own.0..page.end(own).0).map(NodeId).find(|&node| page.is(node, Tag::Math)))
}

/// Whether the formula stands on a line of its own.
pub(super) fn is_display(page: &Page, math: NodeId) -> bool {
    page.attribute(math, "display").is_some_and(|display| display.eq_ignore_ascii_case("block"))
}

fn attributes(page: &Page, node: NodeId, name: &'static str) -> Vec<(&'static str, String)> {
    let is_plain = |value: &str| {
        value.len() <= LONGEST_VALUE
            && value
                .bytes()
                .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'%' | b'+' | b'-' | b' '))
    };
    page.attributes(node)
        .filter(|(_, value)| is_plain(value))
        .filter_map(|(own, value)| {
            let known = ATTRIBUTES.iter().find(|known| **known == own).copied();
            let known = known.or_else(|| (name == "mspace" && own == "width").then_some("width"));
            known.map(|known| (known, value.to_owned()))
        })
        .collect()
}

/// What the page says of the formula in TeX: an annotation, else an `alttext` that is TeX and no sentence.
fn tex(page: &Page, math: NodeId) -> Option<String> {
    let in_tex = |node: &NodeId| {
        page.name(*node) == "annotation"
            && page.attribute(*node, "encoding").is_some_and(|encoding| {
                let encoding = encoding.trim_ascii_end().as_bytes();
                encoding.last_chunk::<3>().is_some_and(|end| end.eq_ignore_ascii_case(b"tex"))
            })
    };
    let annotation = page.descendants(math).find(in_tex);
    let annotated = annotation.and_then(|node| page.text(page.children(node).next()?));
    let alternative = || page.attribute(math, "alttext").filter(|text| text.contains(['\\', '^', '_', '{']));
    let mut tex = String::new();
    push_folded(&mut tex, annotated.or_else(alternative)?);
    tex.truncate(tex.trim_ascii_end().len());
    (!tex.is_empty()).then_some(tex)
}
