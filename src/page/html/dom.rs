//! The tree that `html5ever` builds: nodes in one arena, linked by index, so that no depth of nesting can overflow a stack.

use std::borrow::Cow;
use std::cell::{Ref, RefCell};

use html5ever::interface::{ElemName, ElementFlags, NodeOrText, QuirksMode, TreeSink};
use html5ever::tendril::StrTendril;
use html5ever::tokenizer::{BufferQueue, Tokenizer, TokenizerOpts};
use html5ever::tree_builder::{TreeBuilder, TreeBuilderOpts};
use html5ever::{Attribute, LocalName, Namespace, QualName, TokenizerResult, ns};

use super::depth::Limited;
use crate::page::captured::can_host_shadow;

/// Index of a node in its [`Dom`].
pub(super) type Id = u32;

const NONE: Id = Id::MAX;
const DOCUMENT: Id = 0;

/// A parsed document.
pub(super) struct Dom {
    nodes: Vec<Node>,
    /// What a node that is no element answers when asked for its name.
    nameless: QualName,
}

struct Node {
    parent: Id,
    previous: Id,
    next: Id,
    first: Id,
    last: Id,
    kind: Kind,
}

/// What a node is.
pub(super) enum Kind {
    /// The root.
    Document,
    /// The content of a template or a shadow root: nobody's child.
    Fragment,
    /// An element, with the fragments that hang on it.
    Element { name: QualName, attributes: Vec<Attribute>, content: Id, shadow: Id, annotation: bool },
    /// Text.
    Text(StrTendril),
    /// A comment.
    Comment(StrTendril),
    /// A processing instruction.
    Other,
}

/// A step of a walk over the tree.
#[derive(Clone, Copy)]
pub(super) enum Step {
    /// Before what a node holds.
    Enter(Id),
    /// After it.
    Leave(Id),
}

/// Parses a document as a browser that runs scripts does.
pub(super) fn parse(html: &str) -> Dom {
    let options = TreeBuilderOpts { scripting_enabled: true, ..TreeBuilderOpts::default() };
    let sink = Sink(RefCell::new(Dom {
        nodes: vec![Node::of(Kind::Document)],
        nameless: QualName::new(None, ns!(), LocalName::default()),
    }));
    let limited = Limited::new(TreeBuilder::new(sink, options));
    let tokenizer = Tokenizer::new(limited, TokenizerOpts::default());
    let input = BufferQueue::default();
    input.push_back(StrTendril::from(html));
    // It stops at each script and at each declared encoding, for a browser to run the one and change to the other.
    while !matches!(tokenizer.feed(&input), TokenizerResult::Done) {}
    tokenizer.end();
    tokenizer.sink.builder.sink.finish()
}

impl Dom {
    pub(super) fn kind(&self, node: Id) -> &Kind {
        &self.nodes[node as usize].kind
    }

    /// Every node but the contents of templates, in the order in which a browser serialises them: a shadow root before the
    /// children of its host.
    pub(super) fn steps(&self) -> impl Iterator<Item = Step> {
        self.walk(false)
    }

    /// As [`Dom::steps`], with the contents of templates.
    #[cfg(test)]
    pub(super) fn steps_with_templates(&self) -> impl Iterator<Item = Step> {
        self.walk(true)
    }

    fn walk(&self, templates: bool) -> impl Iterator<Item = Step> {
        let mut stack = vec![Step::Enter(DOCUMENT)];
        std::iter::from_fn(move || {
            let step = stack.pop()?;
            if let Step::Enter(node) = step {
                stack.push(Step::Leave(node));
                let mut child = self.nodes[node as usize].last;
                while child != NONE {
                    stack.push(Step::Enter(child));
                    child = self.nodes[child as usize].previous;
                }
                if let Kind::Element { shadow, content, .. } = self.nodes[node as usize].kind {
                    if shadow != NONE {
                        stack.push(Step::Enter(shadow));
                    }
                    if templates && content != NONE {
                        stack.push(Step::Enter(content));
                    }
                }
            }
            Some(step)
        })
    }

    /// The texts of the document's scripts, empty ones too.
    pub(super) fn scripts(&self) -> impl Iterator<Item = &str> {
        let is_script =
            |node: &&Node| matches!(&node.kind, Kind::Element { name, .. } if &*name.local == "script");
        self.nodes.iter().filter(is_script).map(|node| {
            match self.nodes.get(node.first as usize).map(|first| &first.kind) {
                Some(Kind::Text(text)) => text,
                _ => "",
            }
        })
    }

    /// The text of a comment.
    pub(super) fn comment(&self, node: Id) -> Option<&str> {
        match self.kind(node) {
            Kind::Comment(text) => Some(text),
            _ => None,
        }
    }

    /// The node's siblings behind it.
    pub(super) fn siblings_behind(&self, node: Id) -> impl Iterator<Item = Id> {
        let behind = move |&node: &Id| {
            let next = self.nodes[node as usize].next;
            (next != NONE).then_some(next)
        };
        std::iter::successors(behind(&node), behind)
    }

    /// The elements that have an id, with it.
    pub(super) fn ids(&self) -> impl Iterator<Item = (String, Id)> {
        self.nodes.iter().enumerate().filter_map(|(node, Node { kind, .. })| {
            let Kind::Element { attributes, .. } = kind else { return None };
            let id = attributes.iter().find(|attribute| &*attribute.name.local == "id")?;
            Some((id.value.to_string(), node as Id))
        })
    }

    /// The first node inside; `None` where there is none.
    fn first_child(&self, node: Id) -> Option<Id> {
        let first = self.nodes[node as usize].first;
        (first != NONE).then_some(first)
    }

    /// Takes what `part` holds out of it and puts it before `place`. Nothing happens where `place` stands in `part`, or nowhere.
    pub(super) fn move_before(&mut self, place: Id, part: Id) {
        let mut above = place;
        while above != NONE && above != part {
            above = self.nodes[above as usize].parent;
        }
        let parent = self.nodes[place as usize].parent;
        if above == part || parent == NONE {
            return;
        }
        while let Some(child) = self.first_child(part) {
            self.insert(parent, place, NodeOrText::AppendNode(child));
        }
    }

    fn add(&mut self, kind: Kind) -> Id {
        self.nodes.push(Node::of(kind));
        self.nodes.len() as Id - 1
    }

    /// Takes a node, with all it holds, out of the document.
    pub(super) fn detach(&mut self, node: Id) {
        let Node { parent, previous, next, .. } = self.nodes[node as usize];
        if parent == NONE {
            return;
        }
        self.set_behind(previous, parent, next);
        self.set_before(next, parent, previous);
        let node = &mut self.nodes[node as usize];
        (node.parent, node.previous, node.next) = (NONE, NONE, NONE);
    }

    /// The child of `parent` that stands before `next`; its last where that is `NONE`.
    fn before(&self, next: Id, parent: Id) -> Id {
        if next == NONE { self.nodes[parent as usize].last } else { self.nodes[next as usize].previous }
    }

    /// Lets `node` stand before `next`; as the last child of `parent` where that is `NONE`.
    fn set_before(&mut self, next: Id, parent: Id, node: Id) {
        match next {
            NONE => self.nodes[parent as usize].last = node,
            _ => self.nodes[next as usize].previous = node,
        }
    }

    /// Lets `node` stand behind `previous`; as the first child of `parent` where that is `NONE`.
    fn set_behind(&mut self, previous: Id, parent: Id, node: Id) {
        match previous {
            NONE => self.nodes[parent as usize].first = node,
            _ => self.nodes[previous as usize].next = node,
        }
    }

    /// Puts `child` into `parent`, before `next` or as the last where that is `NONE`; text joins the text it follows.
    fn insert(&mut self, parent: Id, next: Id, child: NodeOrText<Id>) {
        let previous = self.before(next, parent);
        let node = match child {
            NodeOrText::AppendNode(node) => node,
            NodeOrText::AppendText(text) => {
                if previous != NONE
                    && let Kind::Text(before) = &mut self.nodes[previous as usize].kind
                {
                    before.push_tendril(&text);
                    return;
                }
                self.add(Kind::Text(text))
            }
        };
        self.detach(node);
        // Taking the node out may have changed what stood before `next`.
        let previous = self.before(next, parent);
        self.set_behind(previous, parent, node);
        self.set_before(next, parent, node);
        let node = &mut self.nodes[node as usize];
        (node.parent, node.previous, node.next) = (parent, previous, next);
    }
}

impl Node {
    const fn of(kind: Kind) -> Self {
        Self { parent: NONE, previous: NONE, next: NONE, first: NONE, last: NONE, kind }
    }
}

/// The [`Dom`] while the parser writes it.
struct Sink(RefCell<Dom>);

/// An element's name, borrowed from the tree.
#[derive(Debug)]
struct Name<'d>(Ref<'d, QualName>);

impl ElemName for Name<'_> {
    fn ns(&self) -> &Namespace {
        &self.0.ns
    }

    fn local_name(&self) -> &LocalName {
        &self.0.local
    }
}

impl TreeSink for Sink {
    type Handle = Id;
    type Output = Dom;
    type ElemName<'a> = Name<'a>;

    fn finish(self) -> Dom {
        self.0.into_inner()
    }

    fn parse_error(&self, _: Cow<'static, str>) {}

    fn get_document(&self) -> Id {
        DOCUMENT
    }

    fn elem_name<'a>(&'a self, target: &'a Id) -> Name<'a> {
        Name(Ref::map(self.0.borrow(), |dom| match dom.kind(*target) {
            Kind::Element { name, .. } => name,
            _ => &dom.nameless,
        }))
    }

    fn create_element(&self, name: QualName, attributes: Vec<Attribute>, flags: ElementFlags) -> Id {
        let mut dom = self.0.borrow_mut();
        let content = if flags.template { dom.add(Kind::Fragment) } else { NONE };
        let annotation = flags.mathml_annotation_xml_integration_point;
        dom.add(Kind::Element { name, attributes, content, shadow: NONE, annotation })
    }

    fn create_comment(&self, text: StrTendril) -> Id {
        self.0.borrow_mut().add(Kind::Comment(text))
    }

    fn create_pi(&self, _: StrTendril, _: StrTendril) -> Id {
        self.0.borrow_mut().add(Kind::Other)
    }

    fn append(&self, parent: &Id, child: NodeOrText<Id>) {
        self.0.borrow_mut().insert(*parent, NONE, child);
    }

    fn append_based_on_parent_node(&self, element: &Id, previous: &Id, child: NodeOrText<Id>) {
        if self.0.borrow().nodes[*element as usize].parent == NONE {
            self.append(previous, child);
        } else {
            self.append_before_sibling(element, child);
        }
    }

    fn append_doctype_to_document(&self, _: StrTendril, _: StrTendril, _: StrTendril) {}

    fn get_template_contents(&self, target: &Id) -> Id {
        match self.0.borrow().kind(*target) {
            Kind::Element { content, .. } if *content != NONE => *content,
            _ => *target,
        }
    }

    fn same_node(&self, x: &Id, y: &Id) -> bool {
        x == y
    }

    fn set_quirks_mode(&self, _: QuirksMode) {}

    fn append_before_sibling(&self, sibling: &Id, child: NodeOrText<Id>) {
        let mut dom = self.0.borrow_mut();
        let parent = dom.nodes[*sibling as usize].parent;
        if parent != NONE {
            dom.insert(parent, *sibling, child);
        }
    }

    fn add_attrs_if_missing(&self, target: &Id, added: Vec<Attribute>) {
        let mut dom = self.0.borrow_mut();
        if let Kind::Element { attributes, .. } = &mut dom.nodes[*target as usize].kind {
            let missing = |one: &Attribute| !attributes.iter().any(|other| other.name == one.name);
            let missing: Vec<_> = added.into_iter().filter(missing).collect();
            attributes.extend(missing);
        }
    }

    fn remove_from_parent(&self, target: &Id) {
        self.0.borrow_mut().detach(*target);
    }

    fn reparent_children(&self, node: &Id, parent: &Id) {
        let mut dom = self.0.borrow_mut();
        loop {
            let child = dom.nodes[*node as usize].first;
            if child == NONE {
                break;
            }
            dom.insert(*parent, NONE, NodeOrText::AppendNode(child));
        }
    }

    fn is_mathml_annotation_xml_integration_point(&self, node: &Id) -> bool {
        matches!(self.0.borrow().kind(*node), Kind::Element { annotation: true, .. })
    }

    /// Source: HTML Standard, §13.2.6.4.4, a start tag whose tag name is "template"; DOM Standard, "attach a shadow root".
    fn attach_declarative_shadow(&self, host: &Id, template: &Id, _: &[Attribute]) -> bool {
        let mut dom = self.0.borrow_mut();
        let Kind::Element { content, .. } = *dom.kind(*template) else { return false };
        match &mut dom.nodes[*host as usize].kind {
            Kind::Element { name, shadow, .. }
                if *shadow == NONE && name.ns == ns!(html) && can_host_shadow(&name.local) =>
            {
                *shadow = content;
                true
            }
            _ => false,
        }
    }
}
