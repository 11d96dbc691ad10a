//! Written by `training/story.py`; not to be edited.
//!
//! Cross-validated over sites, with the page's address: said of articles 0.988, falsely of the rest 0.269.
//! On the sites put aside, with the page's address: said of articles 1.000, falsely of the rest 0.258.
//! Cross-validated over sites, from the file alone: said of articles 0.988, falsely of the rest 0.287.
//! On the sites put aside, from the file alone: said of articles 1.000, falsely of the rest 0.258.

use super::Steps;

/// Points to start from, with the threshold taken off.
pub(super) const START: i32 = -828;

/// The numbers that count.
#[rustfmt::skip]
pub(super) const STEPS: &[Steps] = &[
    Steps { number: 40, points: -768, limits: &[0] }, // at_root
    Steps { number: 46, points: -740, limits: &[0] }, // address_service
    Steps { number: 30, points: -658, limits: &[0] }, // declared_else
    Steps { number: 32, points: -627, limits: &[0] }, // types_goods
    Steps { number: 35, points: 299, limits: &[0, 1] }, // authors
    Steps { number: 20, points: 61, limits: &[2, 3, 4, 6, 7, 8, 9, 10, 12] }, // headline
    Steps { number: 43, points: 66, limits: &[0, 1, 2, 3, 4, 6, 8, 10] }, // address_hyphens
    Steps { number: 25, points: -471, limits: &[0] }, // head_calls
    Steps { number: 22, points: -231, limits: &[0, 4] }, // prices
    Steps { number: 42, points: 50, limits: &[5, 13, 19, 25, 32, 38, 47, 57, 69] }, // address_slug
    Steps { number: 8, points: 55, limits: &[12, 28, 51, 72, 83, 91, 95, 98] }, // kept_main_parent
    Steps { number: 38, points: -430, limits: &[0] }, // body_shop
    Steps { number: 13, points: 419, limits: &[87] }, // kept_named
    Steps { number: 23, points: -205, limits: &[0, 2] }, // shop_calls
    Steps { number: 4, points: 45, limits: &[66, 139, 233, 323, 412, 532, 708, 950, 1438] }, // kept_run
    Steps { number: 45, points: 377, limits: &[0] }, // address_story
    Steps { number: 1, points: 41, limits: &[10, 23, 34, 42, 51, 60, 69, 75, 85] }, // kept_share
    Steps { number: 21, points: 365, limits: &[0] }, // headline_mark
    Steps { number: 41, points: 88, limits: &[1, 2, 3, 4] }, // address_depth
    Steps { number: 16, points: 36, limits: &[18, 30, 39, 48, 56, 63, 69, 75, 82] }, // prose
    Steps { number: 15, points: 299, limits: &[0] }, // date
    Steps { number: 17, points: -33, limits: &[6, 9, 12, 16, 20, 25, 32, 41, 53] }, // link_density
    Steps { number: 14, points: 283, limits: &[0] }, // byline
    Steps { number: 27, points: 141, limits: &[0, 2] }, // author_boxes
    Steps { number: 29, points: 265, limits: &[0] }, // declared_story
    Steps { number: 11, points: 28, limits: &[0, 19, 36, 50, 58, 66, 73, 81, 90] }, // kept_same
    Steps { number: 19, points: 35, limits: &[52, 65, 77, 84, 89, 93, 96] }, // twin_prose
    Steps { number: 31, points: 240, limits: &[0] }, // types_story
    Steps { number: 36, points: 240, limits: &[0] }, // body_post
    Steps { number: 33, points: 237, limits: &[0] }, // graph_story
    Steps { number: 0, points: 25, limits: &[106, 243, 376, 521, 692, 918, 1224, 1656, 2530] }, // kept_words
    Steps { number: 37, points: -225, limits: &[0] }, // body_list
    Steps { number: 18, points: -32, limits: &[0, 1, 2, 3, 4, 6, 11] }, // folded_prose
    Steps { number: 12, points: 219, limits: &[0] }, // kept_article
    Steps { number: 39, points: -215, limits: &[0] }, // body_page
    Steps { number: 10, points: -35, limits: &[0, 1, 11, 22, 43, 95] }, // kept_cards
    Steps { number: 7, points: -26, limits: &[4, 9, 13, 18, 25, 33, 47, 66] }, // kept_parents
    Steps { number: 3, points: 22, limits: &[37, 56, 66, 74, 83, 94, 105, 124, 154] }, // kept_longest
    Steps { number: 6, points: 28, limits: &[0, 1, 3, 6, 10, 17, 28] }, // kept_quotes
    Steps { number: 34, points: 193, limits: &[0] }, // dated
    Steps { number: 44, points: 37, limits: &[0, 3, 6, 8, 9] }, // address_digits
    Steps { number: 9, points: 22, limits: &[0, 6, 40, 57, 70, 80, 88, 95] }, // kept_running
    Steps { number: 5, points: 17, limits: &[14, 17, 20, 23, 25, 28, 32, 38, 48] }, // kept_sentences
    Steps { number: 2, points: 35, limits: &[0, 1, 2, 4] }, // kept_link_density
    Steps { number: 28, points: 139, limits: &[0] }, // author_near
    Steps { number: 26, points: 11, limits: &[0, 1, 2, 3, 8] }, // author_names
    Steps { number: 24, points: -9, limits: &[0, 1, 2, 3, 4, 8] }, // service_calls
];
