//! What the live page is asked: which elements may be hidden, fixed, clipped or laid out unlike their tag.
//!
//! To ask of an element how it is laid out costs a call into the browser, so that only those are asked whose answer is
//! likely to matter: boxes, and what else its attributes or its place make likely. What stands inside a hidden element is
//! not asked. An answer that nobody asked for counts for nothing, so that whoever asks more gets the same page.

use super::{Content, Layout, Node, Tag, Text};

/// What one element is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Question {
    /// The element's ordinal.
    pub ordinal: u32,
    /// The first ordinal after its descendants: where it is hidden, those are not asked.
    pub end: u32,
    /// The bits of [`Layout`] that are asked for.
    pub asked: u8,
    /// Whether it is the page's body.
    pub is_body: bool,
}

impl Question {
    /// The questions as numbers, three each: ordinal, end, bits.
    #[must_use]
    pub fn flat(questions: &[Self]) -> Vec<u32> {
        questions
            .iter()
            .flat_map(|question| [question.ordinal, question.end, u32::from(question.asked)])
            .collect()
    }
}

/// Of each answer (one byte an element) what was asked for, nothing inside a hidden element. Where the body itself is hidden, as
/// it is while AMP starts, that tells the story from nothing else, and nothing counts as hidden. Linear.
pub(super) fn heard(questions: &[Question], answers: &[u8], elements: usize) -> Vec<u8> {
    let mut out = vec![0; elements];
    let mut hidden_until = 0;
    for question in questions {
        let at = question.ordinal as usize;
        let (Some(answer), Some(slot)) = (answers.get(at), out.get_mut(at)) else { continue };
        if question.ordinal < hidden_until {
            continue;
        }
        *slot = answer & question.asked;
        if *slot & Layout::HIDDEN != 0 {
            if question.is_body {
                return vec![0; elements];
            }
            *slot = Layout::HIDDEN;
            hidden_until = question.end;
        }
    }
    out
}

/// An element as far as its questions go.
#[derive(Clone, Copy)]
struct Place {
    /// Levels below `body` or a shadow root; 0 outside.
    level: u8,
    in_paragraph: bool,
}

/// Deeper in the page no bar stays put while it scrolls, unless a class calls it so.
const BARS: std::ops::RangeInclusive<u8> = 1..=3;

/// The questions for a page's nodes as they stand in the source, in order. Linear.
pub(super) fn questions(nodes: &[Node], attributes: &[(Text, Text)], strings: &str) -> Vec<Question> {
    let text = |(start, end): Text| &strings[start as usize..end as usize];
    // The ordinals given out before each node, and how many elements each node holds as children.
    let mut before = Vec::with_capacity(nodes.len() + 1);
    let mut children = vec![0_u32; nodes.len()];
    let mut count = 0;
    for node in nodes {
        before.push(count);
        if matches!(node.content, Content::Element { .. }) && !node.is_shadow(strings) {
            count += 1;
            children[node.parent as usize] += 1;
        }
    }
    before.push(count);
    let mut places = Vec::with_capacity(nodes.len());
    let mut out = Vec::new();
    for (index, node) in nodes.iter().enumerate() {
        let outside = Place { level: 0, in_paragraph: false };
        let parent = if index == 0 { outside } else { places[node.parent as usize] };
        let Content::Element { tag, attributes: (from, to), ordinal, .. } = node.content else {
            places.push(outside);
            continue;
        };
        let is_body = tag == Tag::Body;
        let roots = is_body || node.is_shadow(strings);
        places.push(Place {
            level: if roots {
                1
            } else if parent.level == 0 {
                0
            } else {
                parent.level.saturating_add(1)
            },
            in_paragraph: parent.in_paragraph || tag == Tag::P,
        });
        if index == 0 || node.is_shadow(strings) {
            continue;
        }
        let mut names = Names::default();
        for &(name, value) in &attributes[from as usize..to as usize] {
            match text(name) {
                "class" => names = names.read(text(value)),
                "id" => names.id = true,
                "hidden" | "style" => names.styled = true,
                _ => {}
            }
        }
        let inline = is_inline(tag) && !parent.in_paragraph && children[node.parent as usize] > 1;
        let bar = is_bar(tag) && BARS.contains(&parent.level) || names.sticks;
        let asked = bit(
            Layout::HIDDEN,
            is_body || is_box(tag) || names.styled || may_hide(tag) && (names.id || names.hides),
        ) | bit(Layout::BLOCK, inline)
            | bit(Layout::FIXED, bar)
            | bit(Layout::CLIPPED, names.clips);
        if asked != 0 {
            out.push(Question { ordinal: ordinal.0, end: before[node.end as usize], asked, is_body });
        }
    }
    out
}

const fn bit(bit: u8, set: bool) -> u8 {
    if set { bit } else { 0 }
}

/// Elements that are boxes, which pages hide as a whole.
const fn is_box(tag: Tag) -> bool {
    matches!(
        tag,
        Tag::Article
            | Tag::Aside
            | Tag::Dialog
            | Tag::Div
            | Tag::Figure
            | Tag::Footer
            | Tag::Form
            | Tag::Header
            | Tag::Main
            | Tag::Nav
            | Tag::Ol
            | Tag::Section
            | Tag::Table
            | Tag::Ul
            | Tag::Custom
    )
}

/// Elements that are hidden one by one, where an id or a class makes it likely.
const fn may_hide(tag: Tag) -> bool {
    tag.heading() > 0
        || matches!(tag, Tag::A | Tag::Button | Tag::Label | Tag::Li | Tag::P | Tag::Span | Tag::Td | Tag::Tr)
}

/// Inline elements that stand beside others and outside running text: where `display: block` parts two texts.
const fn is_inline(tag: Tag) -> bool {
    matches!(
        tag,
        Tag::A
            | Tag::B
            | Tag::Em
            | Tag::Font
            | Tag::I
            | Tag::Label
            | Tag::Small
            | Tag::Span
            | Tag::Strong
            | Tag::Time
    )
}

/// Elements that bars are made of.
const fn is_bar(tag: Tag) -> bool {
    matches!(tag, Tag::Aside | Tag::Dialog | Tag::Div | Tag::Footer | Tag::Header | Tag::Nav | Tag::Section)
}

/// What an element's names make likely.
#[derive(Clone, Copy, Default)]
#[allow(clippy::struct_excessive_bools, reason = "each is likely or not by itself")]
struct Names {
    id: bool,
    styled: bool,
    hides: bool,
    sticks: bool,
    clips: bool,
}

impl Names {
    /// Words as class names hold them, anywhere in a name.
    fn read(mut self, class: &str) -> Self {
        let bytes = class.as_bytes();
        for (at, byte) in bytes.iter().enumerate() {
            let rest = &bytes[at..];
            match byte {
                b'h' => {
                    self.hides |= rest.starts_with(b"hid");
                    self.clips |= rest.starts_with(b"hidden");
                }
                b'n' => self.hides |= rest.starts_with(b"none"),
                b's' => {
                    self.sticks |= rest.starts_with(b"sticky");
                    self.clips |= rest.starts_with(b"screen") || rest.starts_with(b"sr-");
                }
                b'f' => self.sticks |= rest.starts_with(b"fixed"),
                b'a' => self.clips |= rest.starts_with(b"assist"),
                _ => {}
            }
        }
        self
    }
}

#[cfg(test)]
mod tests {
    use crate::page::{Layout, captured};

    /// The questions of a page as `name: bits`.
    fn asked(body: &str) -> Vec<String> {
        let html = format!("<html><head></head><body>{body}</body></html>");
        let elements = captured::parse(&html, &[], None).unwrap().elements();
        let unanswered = captured::tokenise(&html, elements, None).unwrap();
        unanswered
            .questions()
            .iter()
            .filter(|question| question.ordinal > 2)
            .map(|question| {
                let bits = [
                    (Layout::HIDDEN, 'h'),
                    (Layout::FIXED, 'f'),
                    (Layout::BLOCK, 'b'),
                    (Layout::CLIPPED, 'c'),
                ];
                let bits: String =
                    bits.iter().filter(|(bit, _)| question.asked & bit != 0).map(|(_, c)| *c).collect();
                format!("{}-{}:{bits}", question.ordinal, question.end)
            })
            .collect()
    }

    #[test]
    fn those_are_asked_whose_answer_may_matter() {
        for (body, questions) in [
            ("<p>a</p>", vec![]),
            ("<p id=x>a</p>", vec!["3-4:h"]),
            ("<p class='is-hidden'>a</p>", vec!["3-4:hc"]),
            ("<p style='color: red'>a</p>", vec!["3-4:h"]),
            ("<div><p>a</p></div>", vec!["3-5:hf"]),
            ("<div><div><div><div>a</div></div></div></div>", vec!["3-7:hf", "4-7:hf", "5-7:hf", "6-7:h"]),
            ("<p>a <b>b</b> <i>c</i></p>", vec![]),
            ("<h2><b>b</b><i>c</i></h2>", vec!["4-5:b", "5-6:b"]),
            ("<h2><b>b</b></h2>", vec![]),
            ("<h2 class='sr-only'>b</h2>", vec!["3-4:c"]),
            ("<ul><li class='sticky'>b</li></ul>", vec!["3-5:h", "4-5:f"]),
            ("<details><summary>a</summary><p>b</p></details>", vec![]),
            ("<a-b>x</a-b>", vec!["3-4:h"]),
        ] {
            assert_eq!(asked(body), questions, "{body}");
        }
    }

    #[test]
    fn an_answer_counts_where_it_was_asked_for_and_nowhere_inside_what_is_hidden() {
        let layouts = heard([15, 15, 14, 15, 15, 15, 0]);
        let hidden = Layout::HIDDEN;
        assert_eq!(layouts, [0, 0, 0, 0, hidden, 0, 0]);
    }

    #[test]
    fn nothing_counts_as_hidden_where_the_body_is() {
        let hidden = Layout::HIDDEN;
        assert_eq!(heard([0, 0, hidden, hidden, hidden, hidden, hidden]), [0; 7]);
        assert_eq!(heard([0, 0, 0, 0, hidden, 0, hidden]), [0, 0, 0, 0, hidden, 0, hidden]);
    }

    /// The layout of each element of a page with two boxes, given the answers.
    fn heard(answers: [u8; 7]) -> Vec<u8> {
        let html = "<html><head></head><body><p>a</p><div><div>b</div></div><div>c</div></body></html>";
        let page = captured::parse(html, &answers, None).unwrap();
        page.nodes().filter(|&node| page.tag(node).is_some()).map(|node| page.layout(node).0).collect()
    }
}
