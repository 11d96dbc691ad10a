//! JSON-LD as pages write it: entities one inside of the other or named by their `@id`, texts escaped once too often.

use super::page_type::Types;
use crate::page::Json;
use crate::text::search;

/// Every object that has a type, with those in `@graph`, `mainEntity` and arrays.
pub(super) fn entities(graphs: &[Json]) -> Vec<&Json> {
    let mut stack: Vec<&Json> = graphs.iter().rev().collect();
    let mut out = Vec::new();
    while let Some(value) = stack.pop() {
        match value {
            Json::Array(items) => stack.extend(items.iter().rev()),
            Json::Object(entries) => {
                if value.get("@type").is_some() {
                    out.push(value);
                }
                stack.extend(
                    entries
                        .iter()
                        .rev()
                        .filter(|(key, _)| {
                            matches!(key.as_str(), "@graph" | "mainEntity" | "mainEntityOfPage")
                        })
                        .map(|(_, value)| value),
                );
            }
            _ => {}
        }
    }
    out
}

/// The names of an entity's types, without what stands before them.
pub(super) fn names_of_types(entity: &Json) -> impl Iterator<Item = &str> {
    let types = entity.get("@type").map(Json::items).unwrap_or_default();
    types.iter().filter_map(Json::string).map(|name| name.rsplit(['/', '#', ':']).next().unwrap_or(name))
}

/// The sorts of page that they name.
pub(super) fn types(entity: &Json) -> Types {
    names_of_types(entity).fold(Types::default(), |types, name| types.with(Types::named(name)))
}

/// The first text of a value that has any.
pub(super) fn text_of(value: Option<&Json>) -> Option<String> {
    value?
        .items()
        .iter()
        .filter_map(Json::string)
        .map(|text| unescape(text.trim()))
        .find(|text| !text.is_empty())
}

/// The entities that content systems escape once too often.
pub(super) fn unescape(text: &str) -> String {
    if !text.contains('&') {
        return text.to_owned();
    }
    let mut out = [("&quot;", "\""), ("&#39;", "'"), ("&#039;", "'"), ("&apos;", "'")]
        .iter()
        .fold(text.to_owned(), |text, (entity, character)| search::replaced(&text, entity, character));
    for (entity, character) in [
        ("&rsquo;", "’"),
        ("&lsquo;", "‘"),
        ("&rdquo;", "”"),
        ("&ldquo;", "“"),
        ("&ndash;", "–"),
        ("&mdash;", "—"),
        ("&#8217;", "’"),
        ("&#8216;", "‘"),
        ("&#8220;", "“"),
        ("&#8221;", "”"),
        ("&#8211;", "–"),
        ("&#8212;", "—"),
        ("&nbsp;", " "),
        ("&#160;", " "),
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&hellip;", "…"),
        ("&amp;", "&"),
    ] {
        out = search::replaced(&out, entity, character);
    }
    out
}

/// The entity that an item gives the `@id` of, if it has that key.
#[inline(never)]
pub(super) fn referred<'e>(item: &Json, key: &str, entities: &[&'e Json]) -> Option<&'e Json> {
    let id = item.get("@id").and_then(Json::string)?;
    let is_meant =
        |entity: &&Json| entity.get("@id").and_then(Json::string) == Some(id) && entity.get(key).is_some();
    entities.iter().copied().find(is_meant)
}

/// The names of people or organisations, looked up by `@id` where only that is given.
pub(super) fn names(value: Option<&Json>, entities: &[&Json]) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    for item in value.map(Json::items).unwrap_or_default() {
        let referred = referred(item, "name", entities);
        let named = item.get("name").or_else(|| referred.and_then(|entity| entity.get("name")));
        let texts: Vec<&str> = match named {
            Some(name) => name.items().iter().filter_map(Json::string).collect(),
            None => item.string().into_iter().collect(),
        };
        for text in texts {
            let text = unescape(text.trim());
            if !text.is_empty() && text != "null" && !out.contains(&text) {
                out.push(text);
            }
        }
    }
    out
}
