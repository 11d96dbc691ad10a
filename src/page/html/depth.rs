//! A limit on how deep elements nest, between tokenizer and tree builder, so that parsing stays linear in the page.
//!
//! The tree builder looks up its stack of open elements for most start tags; without a limit a tower of `div` costs the
//! square of its height. Browsers have the same limit and do the same: past it, an element becomes the sibling of the one
//! that it would stand in. Source: Chromium, `kMaximumHTMLParserDOMTreeDepth`.

use std::cell::RefCell;
use std::collections::HashMap;

use html5ever::LocalName;
use html5ever::tokenizer::{Tag, TagKind, Token, TokenSink, TokenSinkResult};
use html5ever::tree_builder::{TreeBuilder, TreeSink};

/// Elements that may stand in one another.
const LIMIT: usize = 512;

/// Hands tokens on to the tree builder, and closes elements before they nest too deep.
pub(super) struct Limited<S: TreeSink> {
    pub(super) builder: TreeBuilder<S::Handle, S>,
    open: RefCell<Open>,
}

/// Elements whose end tags have not come, as far as tags alone tell.
#[derive(Default)]
struct Open {
    names: Vec<LocalName>,
    counts: HashMap<LocalName, usize>,
}

impl<S: TreeSink> Limited<S> {
    pub(super) fn new(builder: TreeBuilder<S::Handle, S>) -> Self {
        Self { builder, open: RefCell::default() }
    }
}

impl<S: TreeSink> TokenSink for Limited<S> {
    type Handle = S::Handle;

    fn process_token(&self, token: Token, line_number: u64) -> TokenSinkResult<S::Handle> {
        if let Token::TagToken(tag) = &token {
            let mut open = self.open.borrow_mut();
            match tag.kind {
                TagKind::EndTag => open.close(&tag.name),
                TagKind::StartTag => {
                    if open.names.len() >= LIMIT
                        && let Some(name) = open.pop()
                    {
                        let end = Tag {
                            kind: TagKind::EndTag,
                            name,
                            self_closing: false,
                            attrs: Vec::new(),
                            had_duplicate_attributes: false,
                        };
                        // An end tag asks for nothing but to run a script, and none can be open before a start tag.
                        let _ = self.builder.process_token(Token::TagToken(end), line_number);
                    }
                    if !closes_itself(&tag.name) {
                        open.push(tag.name.clone());
                    }
                }
            }
        }
        self.builder.process_token(token, line_number)
    }

    fn end(&self) {
        self.builder.end();
    }

    fn adjusted_current_node_present_but_not_in_html_namespace(&self) -> bool {
        self.builder.adjusted_current_node_present_but_not_in_html_namespace()
    }
}

impl Open {
    fn push(&mut self, name: LocalName) {
        *self.counts.entry(name.clone()).or_default() += 1;
        self.names.push(name);
    }

    fn pop(&mut self) -> Option<LocalName> {
        let name = self.names.pop()?;
        if let Some(count) = self.counts.get_mut(&name) {
            *count -= 1;
        }
        Some(name)
    }

    /// Everything up to the element of that name; nothing where none is open.
    fn close(&mut self, name: &LocalName) {
        if self.counts.get(name).is_some_and(|&count| count > 0) {
            while self.pop().is_some_and(|popped| popped != *name) {}
        }
    }
}

/// Elements that hold nothing, or that the next of their kind closes: they do not pile up, whether their end tags come or not.
fn closes_itself(name: &str) -> bool {
    crate::page::Tag::named(name).is_void()
        || matches!(
            name,
            "a" | "body"
                | "button"
                | "caption"
                | "colgroup"
                | "dd"
                | "dt"
                | "form"
                | "h1"
                | "h2"
                | "h3"
                | "h4"
                | "h5"
                | "h6"
                | "head"
                | "html"
                | "image"
                | "li"
                | "nobr"
                | "optgroup"
                | "option"
                | "p"
                | "rb"
                | "rp"
                | "rt"
                | "rtc"
                | "tbody"
                | "td"
                | "tfoot"
                | "th"
                | "thead"
                | "tr"
        )
}
