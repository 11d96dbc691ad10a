//! The only way to a [`Page`]: start tags, attributes, text and ends in source order, composed and checked at the end.

use super::question::questions;
use super::{Content, Layout, Node, Ordinal, Page, SHADOW, Selector, Tag, Text, hidden_by};
use crate::text::{WordHash, search};

/// Why no page came of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum PageError {
    /// No element at all.
    #[error("the page is empty")]
    Empty,
    /// Places in a page are 32-bit numbers.
    #[error("the page is longer than 4 GiB")]
    TooLong,
}

/// Builds a [`Page`] from events in source order.
///
/// Ends that are missing are supplied and ends too many are ignored, so no order of calls can fail but an empty one.
/// The text of scripts and styles is dropped, but for JSON-LD.
///
/// # Example
///
/// ```
/// use newsfold::page::Builder;
/// let mut builder = Builder::new(Some("https://example.org/"));
/// builder.open("p");
/// builder.attribute("class", "lead");
/// builder.text("It rained.");
/// builder.close();
/// let page = builder.finish()?;
/// assert_eq!(page.len(), 2);
/// # Ok::<(), newsfold::page::PageError>(())
/// ```
#[derive(Debug)]
pub struct Builder {
    nodes: Vec<Node>,
    attributes: Vec<(Text, Text)>,
    strings: String,
    url: Option<String>,
    json_ld: Vec<Text>,
    hiding: Vec<Selector>,
    live: bool,
    open: Vec<u32>,
    ordinals: u32,
    shadows: bool,
    too_long: bool,
}

impl Builder {
    /// A builder for the page at `url`.
    #[must_use]
    pub fn new(url: Option<&str>) -> Self {
        Self {
            nodes: Vec::new(),
            attributes: Vec::new(),
            strings: String::new(),
            url: url.map(str::to_owned),
            json_ld: Vec::new(),
            hiding: Vec::new(),
            live: false,
            open: Vec::new(),
            ordinals: 0,
            shadows: false,
            too_long: false,
        }
    }

    /// The page is live, and can be asked what it draws: its style sheets are not looked at.
    #[must_use]
    pub(super) fn live(mut self, live: bool) -> Self {
        self.live = live;
        self
    }

    /// Makes room for a page of so many bytes of source.
    #[must_use]
    pub(super) fn with_room(mut self, bytes: usize) -> Self {
        self.strings.reserve(bytes);
        self
    }

    /// A start tag, its name in lower case.
    pub fn open(&mut self, name: &str) {
        let ordinal = Ordinal(self.ordinals);
        self.ordinals += 1;
        self.element(name, ordinal);
    }

    /// The start of the shadow tree of the element that is open.
    pub fn open_shadow(&mut self) {
        self.shadows = true;
        self.element(SHADOW, Ordinal(0));
    }

    fn element(&mut self, name: &str, ordinal: Ordinal) {
        let parent = self.open.last().copied().unwrap_or(0);
        let name_text = self.store(name);
        let at = self.attributes.len() as u32;
        self.open.push(self.nodes.len() as u32);
        self.nodes.push(Node {
            parent,
            end: 0,
            content: Content::Element {
                tag: Tag::named(name),
                name: name_text,
                attributes: (at, at),
                ordinal,
                layout: Layout::default(),
            },
        });
    }

    /// An attribute of the element that was opened last, its name in lower case.
    pub fn attribute(&mut self, name: &str, value: &str) {
        let (name, value) = (self.store(name), self.store(value));
        if let Some(Node { content: Content::Element { attributes, .. }, .. }) = self.nodes.last_mut() {
            self.attributes.push((name, value));
            attributes.1 += 1;
        }
    }

    /// Text inside the element that is open; a run that follows another is joined to it.
    pub fn text(&mut self, text: &str) {
        let Some(&parent) = self.open.last() else { return };
        if text.is_empty() {
            return;
        }
        match self.nodes[parent as usize].content {
            Content::Element { tag: Tag::Style, attributes, .. } => {
                if !self.live && !self.is_preliminary(attributes) {
                    self.hiding.extend(hidden_by(text));
                }
                return;
            }
            Content::Element { tag: Tag::Script, attributes: (from, to), .. } => {
                let is_json_ld = self.attributes[from as usize..to as usize].iter().any(|&(name, value)| {
                    self.read(name) == "type"
                        && search::holds(&self.read(value).to_ascii_lowercase(), "ld+json")
                });
                if is_json_ld {
                    let text = self.store(text);
                    self.json_ld.push(text);
                }
                return;
            }
            _ => {}
        }
        let added = self.store(text);
        if let Some(Node { parent: last, content: Content::Text(before), .. }) = self.nodes.last_mut()
            && *last == parent
            && before.1 == added.0
        {
            before.1 = added.1;
            return;
        }
        let end = self.nodes.len() as u32 + 1;
        self.nodes.push(Node { parent, end, content: Content::Text(added) });
    }

    /// The end of the element that is open.
    pub fn close(&mut self) {
        if let Some(node) = self.open.pop() {
            self.nodes[node as usize].end = self.nodes.len() as u32;
        }
    }

    /// The page.
    ///
    /// # Errors
    ///
    /// [`PageError::Empty`] where nothing was opened, [`PageError::TooLong`] past 4 GiB.
    pub fn finish(mut self) -> Result<Page, PageError> {
        while !self.open.is_empty() {
            self.close();
        }
        if self.too_long {
            return Err(PageError::TooLong);
        }
        if self.nodes.is_empty() {
            return Err(PageError::Empty);
        }
        // What stands beside the root, as in a fragment, is taken as the root's last children.
        self.nodes[0].end = self.nodes.len() as u32;
        let questions =
            if self.live { questions(&self.nodes, &self.attributes, &self.strings) } else { Vec::new() };
        let nodes = if self.shadows { self.composed() } else { self.nodes };
        Ok(Page {
            nodes,
            elements: self.ordinals,
            attributes: self.attributes,
            strings: self.strings,
            url: self.url,
            json_ld: self.json_ld,
            hiding: self.hiding,
            questions,
        })
    }

    /// Whether a style sheet calls itself critical: the rules for what is seen first, which hide the rest until the others have come.
    fn is_preliminary(&self, (from, to): (u32, u32)) -> bool {
        let says = |part: Text| search::holds(&self.read(part).to_ascii_lowercase(), "critical");
        self.attributes[from as usize..to as usize].iter().any(|&(name, value)| says(name) || says(value))
    }

    fn store(&mut self, text: &str) -> Text {
        let start = self.strings.len();
        if start + text.len() > u32::MAX as usize {
            self.too_long = true;
            return (0, 0);
        }
        self.strings.push_str(text);
        (start as u32, self.strings.len() as u32)
    }

    fn read(&self, (start, end): Text) -> &str {
        &self.strings[start as usize..end as usize]
    }

    /// The nodes as drawn: each host's children are its shadow tree, each slot's what is assigned to it.
    /// Source: DOM Standard, "Find slottables"; CSS Scoping, "Flattening the DOM into a box tree". Linear.
    fn composed(&self) -> Vec<Node> {
        let mut out: Vec<Node> = Vec::with_capacity(self.nodes.len());
        // What each slot shows, once the tree that it stands in is entered.
        let mut assigned: Vec<Option<Vec<u32>>> = vec![None; self.nodes.len()];
        let mut stack = vec![Step::Enter { node: 0, parent: 0 }];
        while let Some(step) = stack.pop() {
            let (node, parent) = match step {
                Step::Leave { composed } => {
                    out[composed as usize].end = out.len() as u32;
                    continue;
                }
                Step::Enter { node, parent } => (node, parent),
            };
            let at = out.len() as u32;
            out.push(Node { parent, end: at + 1, ..self.nodes[node as usize] });
            if matches!(self.nodes[node as usize].content, Content::Text(_)) {
                continue;
            }
            stack.push(Step::Leave { composed: at });
            let mut children = self.children(node);
            if let Some(&shadow) = children.iter().find(|&&child| self.is_shadow(child)) {
                self.assign(&children, shadow, &mut assigned);
                children = self.children(shadow);
            } else if let Some(shown) = assigned[node as usize].take() {
                children = shown;
            }
            stack.extend(children.into_iter().rev().map(|node| Step::Enter { node, parent: at }));
        }
        out
    }

    /// Gives each of a host's children to the first slot of its name in the shadow tree; those without one are not drawn.
    fn assign(&self, host_children: &[u32], shadow: u32, assigned: &mut [Option<Vec<u32>>]) {
        let named = |node, attribute| WordHash::of(self.attribute_of(node, attribute).unwrap_or("")).0 << 32;
        // Names above, children below: what the whole of the code sorts is numbers of one size.
        let mut waiting: Vec<u64> = host_children
            .iter()
            .filter(|&&child| !self.is_shadow(child))
            .map(|&child| named(child, "slot") | u64::from(child))
            .collect();
        waiting.sort_unstable();
        let mut left = waiting.len();
        let mut node = shadow + 1;
        while node < self.nodes[shadow as usize].end && left > 0 {
            if self.is_shadow(node) {
                // A tree of its own, with slots of its own.
                node = self.nodes[node as usize].end;
                continue;
            }
            if self.is_slot(node) {
                let name = named(node, "name");
                let from = waiting.partition_point(|&child| child < name);
                let to = waiting.partition_point(|&child| child <= name | TAKEN);
                if from < to && waiting[from] != name | TAKEN {
                    assigned[node as usize] =
                        Some(waiting[from..to].iter().map(|&child| child as u32).collect());
                    waiting[from..to].fill(name | TAKEN);
                    left -= to - from;
                }
            }
            node += 1;
        }
    }

    fn children(&self, node: u32) -> Vec<u32> {
        let end = self.nodes[node as usize].end;
        std::iter::successors((node + 1 < end).then_some(node + 1), |&child| {
            let next = self.nodes[child as usize].end;
            (next < end).then_some(next)
        })
        .collect()
    }

    fn is_shadow(&self, node: u32) -> bool {
        self.nodes[node as usize].is_shadow(&self.strings)
    }

    fn is_slot(&self, node: u32) -> bool {
        matches!(self.nodes[node as usize].content, Content::Element { tag: Tag::Slot, .. })
    }

    fn attribute_of(&self, node: u32, name: &str) -> Option<&str> {
        let Content::Element { attributes: (from, to), .. } = self.nodes[node as usize].content else {
            return None;
        };
        self.attributes[from as usize..to as usize]
            .iter()
            .find(|&&(key, _)| self.read(key) == name)
            .map(|&(_, value)| self.read(value))
    }
}

/// In place of a node that went to a slot: no node has this number.
const TAKEN: u64 = u32::MAX as u64;

enum Step {
    Enter { node: u32, parent: u32 },
    Leave { composed: u32 },
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::{NodeId, captured};

    /// The page as drawn, tags as `name(…)`, attributes left out.
    fn drawn(html: &str) -> String {
        fn write(page: &Page, node: NodeId, out: &mut String) {
            if let Some(text) = page.text(node) {
                out.push_str(text);
                return;
            }
            out.push_str(page.name(node));
            out.push('(');
            page.children(node).for_each(|child| write(page, child, out));
            out.push(')');
        }
        let page = captured::parse(html, &[], None).unwrap();
        let mut out = String::new();
        write(&page, NodeId(0), &mut out);
        out
    }

    #[test]
    fn a_file_is_hidden_by_its_sheets_but_not_by_the_one_for_what_is_seen_first() {
        for (style, hidden) in [
            ("style", true),
            ("style id='critical-css'", false),
            ("style data-type='x' data-critical", false),
        ] {
            let page = super::super::html::parse(
                &format!("<{style}>.body{{display:none}}</style><p class=body>Story"),
                None,
            )
            .unwrap();
            let body = page.nodes().find(|&node| page.is(node, Tag::P)).unwrap();
            assert_eq!(page.is_hidden_by_sheet(body), hidden, "{style}");
        }
    }

    #[test]
    fn shadow_trees_are_drawn_in_place_of_their_hosts_children() {
        const OPEN: &str = "<template shadowrootmode=\"open\">";
        const CLOSED: &str = "<template shadowrootmode=\"closed\">";
        for (what, html, expected) in [
            ("open", format!("<a-b>{OPEN}<p>s</p></template></a-b>"), "a-b(p(s))"),
            ("closed", format!("<a-b>{CLOSED}<p>s</p></template></a-b>"), "a-b(p(s))"),
            ("on an HTML element", format!("<div>{OPEN}s</template>not drawn</div>"), "div(s)"),
            (
                "closed in open",
                format!("<a-b>{OPEN}<c-d>{CLOSED}<i>deep</i></template></c-d></template></a-b>"),
                "a-b(c-d(i(deep)))",
            ),
            (
                "default slot with text",
                format!("<a-b>{OPEN}1<slot></slot>3</template>2</a-b>"),
                "a-b(1slot(2)3)",
            ),
            (
                "named slots order their nodes",
                format!(
                    "<a-b>{OPEN}<slot name=x></slot><slot></slot></template><p>b</p><p slot=x>a</p></a-b>"
                ),
                "a-b(slot(p(a))slot(p(b)))",
            ),
            (
                "fallback is drawn where nothing is assigned",
                format!("<a-b>{OPEN}<slot name=x>none</slot><slot>none</slot></template><p>b</p></a-b>"),
                "a-b(slot(none)slot(p(b)))",
            ),
            (
                "white space is text and fills a slot",
                format!("<a-b>{OPEN}<slot>none</slot></template> </a-b>"),
                "a-b(slot( ))",
            ),
            (
                "the first slot of a name takes all",
                format!("<a-b>{OPEN}<slot>1</slot><slot>2</slot></template><p>a</p><p>b</p></a-b>"),
                "a-b(slot(p(a)p(b))slot(2))",
            ),
            (
                "what no slot takes is not drawn",
                format!("<a-b>{OPEN}<slot name=x></slot></template>lost<p slot=y>lost</p></a-b>"),
                "a-b(slot())",
            ),
            (
                "a slot handed on to an inner host",
                format!(
                    "<a-b>{OPEN}<c-d>{OPEN}<b><slot></slot></b></template><slot></slot></c-d></template>light</a-b>"
                ),
                "a-b(c-d(b(slot(slot(light)))))",
            ),
            (
                "an inner tree's slots are its own",
                format!(
                    "<a-b>{OPEN}<c-d>{OPEN}<slot>in</slot></template></c-d><slot></slot></template>out</a-b>"
                ),
                "a-b(c-d(slot(in))slot(out))",
            ),
            ("a slot outside of any shadow tree", "<div><slot>x</slot></div>".to_owned(), "div(slot(x))"),
            (
                "a template written as a root where none can be",
                format!("<b>{OPEN}not drawn</template>x</b><div>y{OPEN}not drawn</template></div>"),
                "b(template()xdiv(ytemplate()))",
            ),
        ] {
            assert_eq!(drawn(&html), expected, "{what}");
        }
    }

    #[test]
    fn ordinals_follow_the_source_and_count_what_is_not_drawn() {
        let html =
            "<div><template shadowrootmode=\"open\"><slot></slot></template><i slot=no></i><b></b></div>";
        let page = captured::parse(html, &[], None).unwrap();
        let ordinals: Vec<_> = page.nodes().map(|node| (page.name(node), page.ordinal(node).0)).collect();
        assert_eq!(ordinals, [("div", 0), ("slot", 1), ("b", 3)]);
        assert_eq!(page.elements(), 4);
    }

    #[test]
    fn many_slots_and_many_nodes_take_linear_time() {
        let slots = (0..20_000).map(|n| format!("<slot name=n{n}></slot>")).collect::<Vec<_>>().concat();
        let nodes = (0..20_000).map(|n| format!("<i slot=n{n}>x</i>")).collect::<Vec<_>>().concat();
        let html = format!("<div><template shadowrootmode=\"open\">{slots}</template>{nodes}</div>");
        assert_eq!(captured::parse(&html, &[], None).unwrap().len(), 60_001);
    }

    #[test]
    fn ends_too_many_and_too_few_and_roots_side_by_side_make_a_page() {
        let mut builder = Builder::new(None);
        builder.close();
        builder.text("no element yet");
        builder.open("p");
        builder.close();
        builder.close();
        builder.open("b");
        builder.text("x");
        let page = builder.finish().unwrap();
        assert_eq!(page.children(NodeId(0)).map(|node| page.name(node)).collect::<Vec<_>>(), ["b"]);
        assert_eq!(Builder::new(None).finish().unwrap_err(), PageError::Empty);
    }

    #[test]
    fn text_of_scripts_and_styles_is_dropped_but_for_json_ld() {
        let html =
            "<div><script>a</script><style>b</style><script type='application/LD+JSON'>{}</script>c</div>";
        assert_eq!(drawn(html), "div(script()style()script()c)");
        let page = captured::parse(html, &[], None).unwrap();
        assert_eq!(page.json_ld().collect::<Vec<_>>(), ["{}"]);
    }
}
