//! What a page has beside text: fields, telephones, buttons, pictures, times, and whether its own menus lead to it.

use super::address;
use super::table::{Outline, count};
use crate::feature::page_type::Types;
use crate::feature::setting::Setting;
use crate::feature::subject::Measured;
use crate::page::{NodeId, Page, Tag};

/// Words in the names of what is drawn as a call to do something. Conventions of style sheets.
const BUTTON: &[&str] = &["btn", "button", "cta"];

/// Counts them: one pass over the page.
pub(super) fn counted(page: &Page, measured: &Measured, own: Option<&str>, out: &mut Outline) {
    let context = &measured.context;
    let subjects = &measured.subjects;
    // Between the headline and the first prose below it.
    let head = measured.headline.map(|headline| {
        let prose = subjects[headline + 1..].iter().find(|subject| subject.features.prose == 1);
        let start = subjects[headline].block.container;
        (start, prose.map_or(NodeId(page.len() as u32), |subject| subject.block.container))
    });
    let own_path = own.map(address::path).filter(|path| !path.is_empty());
    for node in page.nodes() {
        if let Some(types) = page.attribute(node, "itemtype").map(Types::named) {
            out.items_story |= i32::from(types.any(Types::STORY));
            if types.any(Types::GOODS) {
                count(&mut out.items_goods, 20);
            }
        }
        match page.tag(node) {
            Some(Tag::Img) => count(&mut out.pictures, 200),
            Some(Tag::Time) => count(&mut out.times, 40),
            Some(Tag::Textarea | Tag::Select) => count(&mut out.fields, 40),
            Some(Tag::Input) if is_field(page, node) => count(&mut out.fields, 40),
            Some(Tag::Meta) => out.priced |= i32::from(says_price(page, node)),
            Some(Tag::A) => {
                let Some(href) = page.attribute(node, "href").map(str::trim) else { continue };
                if href.starts_with("tel:") {
                    count(&mut out.phones, 20);
                }
                if is_drawn_as_button(page, node) {
                    count(&mut out.buttons, 100);
                    if head.is_some_and(|(start, end)| start < node && node < end) {
                        count(&mut out.head_buttons, 20);
                    }
                }
                let menu = Setting::NAV.with(Setting::HEADER).with(Setting::FOOTER);
                if out.self_linked == 0 && context.around(node).setting.any(menu) && !href.contains('#') {
                    let leads_here =
                        own_path.is_some_and(|path| is_same_site(own, href) && address::path(href) == path);
                    out.self_linked = i32::from(leads_here);
                }
            }
            _ => {}
        }
    }
}

/// Whether a `meta` says a price. Source: Open Graph's objects for goods, as shops write them.
fn says_price(page: &Page, node: NodeId) -> bool {
    page.attribute(node, "property").or(page.attribute(node, "itemprop")).is_some_and(|name| {
        ["product:price", "og:price", "product:availability", "priceCurrency"]
            .iter()
            .any(|known| name.starts_with(known))
    })
}

/// Whether a link stays on the site of `own`.
fn is_same_site(own: Option<&str>, href: &str) -> bool {
    !href.contains("//") || own.is_some_and(|own| address::host(own) == address::host(href))
}

/// Whether an `input` is one that a reader writes into.
fn is_field(page: &Page, node: NodeId) -> bool {
    const KINDS: &[&str] = &["text", "email", "tel", "number", "date"];
    page.attribute(node, "type").is_none_or(|kind| KINDS.iter().any(|known| kind.eq_ignore_ascii_case(known)))
}

fn is_drawn_as_button(page: &Page, link: NodeId) -> bool {
    let names = page.attribute(link, "class").unwrap_or_default();
    names
        .split(|c: char| !c.is_ascii_alphanumeric())
        .any(|word| BUTTON.iter().any(|name| name.eq_ignore_ascii_case(word)))
}

#[cfg(test)]
mod tests {
    use crate::page::{Builder, NodeId, Page};

    fn element(name: &str, attributes: &[(&str, &str)]) -> Page {
        let mut builder = Builder::new(None);
        builder.open(name);
        for (name, value) in attributes {
            builder.attribute(name, value);
        }
        builder.finish().unwrap()
    }

    #[test]
    fn a_link_is_drawn_as_a_button_and_an_input_is_written_into_as_their_names_say() {
        for (class, button) in
            [("btn btn-primary", true), ("hero__cta", true), ("subbuttons", false), ("", false)]
        {
            let page = element("a", &[("class", class)]);
            assert_eq!(super::is_drawn_as_button(&page, NodeId(0)), button, "{class}");
        }
        for (kind, field) in [("email", true), ("TEL", true), ("checkbox", false), ("submit", false)] {
            assert_eq!(super::is_field(&element("input", &[("type", kind)]), NodeId(0)), field, "{kind}");
        }
        assert!(super::is_field(&element("input", &[]), NodeId(0)));
    }

    #[test]
    fn meta_says_a_price_as_shops_write_it() {
        for (name, price) in [("product:price:amount", true), ("og:title", false)] {
            let page = element("meta", &[("property", name), ("content", "9")]);
            assert_eq!(super::says_price(&page, NodeId(0)), price, "{name}");
        }
    }
}
