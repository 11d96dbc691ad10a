//! The pictures that a page declares for its story: JSON-LD's `image`, Open Graph's, those for cards of networks.

use super::linked_data::{names, referred, text_of};
use crate::page::Json;

/// A picture as the page declares it.
#[derive(Debug, Default)]
pub struct Picture {
    /// Its address, as written.
    pub url: String,
    /// What stands for it where it cannot be seen.
    pub alt: Option<String>,
    /// What it shows.
    pub caption: Option<String>,
    /// Who made it or owns it.
    pub credit: Option<String>,
    /// Its shorter side in CSS pixels, 0 where undeclared.
    pub side: u32,
}

impl Picture {
    /// Takes the length of one of its sides.
    pub(super) fn measure(&mut self, size: &str) {
        let side = pixels(size);
        if side > 0 && (self.side == 0 || side < self.side) {
            self.side = side;
        }
    }
}

/// A page may declare any number; those after these are the same in other sizes.
const MOST: usize = 16;

/// Takes the pictures that are the value of a key of an entity, such as `image` or `logo`: each given by its address, as an
/// object, or by the `@id` of one.
#[inline(never)]
pub(super) fn take_pictures(found: &mut Vec<Picture>, entity: &Json, key: &str, entities: &[&Json]) {
    for item in entity.get(key).map(Json::items).unwrap_or_default().iter().take(MOST) {
        let mut picture = Picture::default();
        if let Json::String(url) = item {
            picture.url.push_str(url.trim());
        } else {
            let object =
                ["url", "contentUrl"].iter().find_map(|key| referred(item, key, entities)).unwrap_or(item);
            picture.url = text_of(object.get("url").or(object.get("contentUrl"))).unwrap_or_default();
            picture.caption = text_of(object.get("caption"));
            for key in ["creditText", "copyrightHolder", "author", "creator"] {
                picture.credit = picture.credit.or_else(|| names(object.get(key), entities).pop());
            }
            for key in ["width", "height"] {
                picture.measure(object.get(key).and_then(Json::string).unwrap_or_default());
            }
        }
        if !picture.url.is_empty() {
            found.push(picture);
        }
    }
}

/// A size as pages write it, "640" or "640px"; 0 where it is none.
#[inline(never)]
#[must_use]
pub fn pixels(size: &str) -> u32 {
    size.trim().trim_end_matches("px").parse().unwrap_or(0)
}
