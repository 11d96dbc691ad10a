//! Written by `training/story.py`; not to be edited.
//!
//! Cross-validated over sites, with the page's address: said of articles 0.988, falsely of the rest 0.269.
//! On the sites put aside, with the page's address: said of articles 1.000, falsely of the rest 0.258.
//! Cross-validated over sites, from the file alone: said of articles 0.988, falsely of the rest 0.287.
//! On the sites put aside, from the file alone: said of articles 1.000, falsely of the rest 0.258.

use super::Steps;

/// Points to start from, with the threshold taken off.
pub(super) const START: i32 = -685;

/// The numbers that count.
#[rustfmt::skip]
pub(super) const STEPS: &[Steps] = &[
    Steps { number: 40, points: -775, limits: &[0] }, // at_root
    Steps { number: 25, points: -371, limits: &[0, 1] }, // head_calls
    Steps { number: 46, points: -733, limits: &[0] }, // address_service
    Steps { number: 30, points: -663, limits: &[0] }, // declared_else
    Steps { number: 35, points: 301, limits: &[0, 1] }, // authors
    Steps { number: 32, points: -598, limits: &[0] }, // types_goods
    Steps { number: 20, points: 48, limits: &[1, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 14] }, // headline
    Steps { number: 22, points: -174, limits: &[0, 2, 11] }, // prices
    Steps { number: 43, points: 47, limits: &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 11] }, // address_hyphens
    Steps { number: 42, points: 32, limits: &[0, 8, 12, 16, 20, 24, 28, 32, 36, 40, 46, 52, 58, 64, 77] }, // address_slug
    Steps { number: 41, points: 78, limits: &[0, 1, 2, 3, 4, 5] }, // address_depth
    Steps { number: 8, points: 35, limits: &[9, 15, 25, 40, 53, 66, 77, 83, 89, 92, 94, 96, 98] }, // kept_main_parent
    Steps { number: 4, points: 30, limits: &[33, 88, 133, 182, 240, 299, 355, 414, 490, 574, 682, 824, 969, 1274, 1872] }, // kept_run
    Steps { number: 38, points: -444, limits: &[0] }, // body_shop
    Steps { number: 23, points: -142, limits: &[0, 1, 3] }, // shop_calls
    Steps { number: 1, points: 26, limits: &[5, 13, 22, 29, 36, 40, 46, 51, 56, 62, 67, 73, 76, 82, 88] }, // kept_share
    Steps { number: 45, points: 376, limits: &[0] }, // address_story
    Steps { number: 21, points: 362, limits: &[0] }, // headline_mark
    Steps { number: 16, points: 23, limits: &[12, 21, 29, 35, 40, 46, 50, 56, 60, 64, 68, 72, 76, 80, 85] }, // prose
    Steps { number: 17, points: -21, limits: &[4, 7, 9, 11, 13, 15, 17, 20, 23, 27, 31, 36, 42, 48, 60] }, // link_density
    Steps { number: 27, points: 104, limits: &[0, 1, 3] }, // author_boxes
    Steps { number: 15, points: 310, limits: &[0] }, // date
    Steps { number: 14, points: 281, limits: &[0] }, // byline
    Steps { number: 18, points: -30, limits: &[0, 1, 2, 3, 4, 5, 7, 9, 16] }, // folded_prose
    Steps { number: 11, points: 19, limits: &[0, 16, 29, 38, 47, 50, 58, 62, 66, 72, 76, 82, 87, 93] }, // kept_same
    Steps { number: 19, points: 22, limits: &[46, 55, 63, 72, 78, 82, 86, 89, 92, 94, 96, 97] }, // twin_prose
    Steps { number: 29, points: 262, limits: &[0] }, // declared_story
    Steps { number: 0, points: 17, limits: &[51, 139, 227, 319, 399, 483, 573, 691, 833, 994, 1178, 1424, 1756, 2248, 3192] }, // kept_words
    Steps { number: 34, points: 122, limits: &[0, 1] }, // dated
    Steps { number: 36, points: 241, limits: &[0] }, // body_post
    Steps { number: 7, points: -17, limits: &[2, 6, 9, 11, 14, 16, 20, 25, 30, 37, 45, 53, 70, 94] }, // kept_parents
    Steps { number: 33, points: 238, limits: &[0] }, // graph_story
    Steps { number: 31, points: 236, limits: &[0] }, // types_story
    Steps { number: 12, points: 233, limits: &[0] }, // kept_article
    Steps { number: 37, points: -215, limits: &[0] }, // body_list
    Steps { number: 39, points: -212, limits: &[0] }, // body_page
    Steps { number: 3, points: 14, limits: &[26, 45, 54, 61, 67, 72, 78, 83, 90, 97, 104, 114, 127, 145, 183] }, // kept_longest
    Steps { number: 13, points: 206, limits: &[0] }, // kept_named
    Steps { number: 10, points: -25, limits: &[0, 4, 9, 14, 20, 33, 50, 81] }, // kept_cards
    Steps { number: 5, points: 13, limits: &[10, 15, 17, 19, 20, 22, 24, 25, 27, 30, 32, 35, 38, 44, 55] }, // kept_sentences
    Steps { number: 6, points: 18, limits: &[0, 2, 3, 5, 7, 10, 13, 17, 25, 35] }, // kept_quotes
    Steps { number: 44, points: 25, limits: &[0, 1, 4, 5, 6, 8, 12] }, // address_digits
    Steps { number: 9, points: 15, limits: &[0, 25, 40, 53, 62, 69, 76, 81, 87, 90, 95] }, // kept_running
    Steps { number: 28, points: 142, limits: &[0] }, // author_near
    Steps { number: 2, points: 21, limits: &[0, 1, 2, 3, 4, 6] }, // kept_link_density
    Steps { number: 24, points: -9, limits: &[0, 1, 2, 3, 5, 7, 10] }, // service_calls
    Steps { number: 26, points: 9, limits: &[0, 1, 2, 4, 6, 14] }, // author_names
];
