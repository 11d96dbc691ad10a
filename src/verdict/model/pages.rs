//! Written by `training/story.py`; not to be edited.
//!
//! Cross-validated over sites, with the page's address: said of articles 0.988, falsely of the rest 0.199.
//! On the sites put aside, with the page's address: said of articles 1.000, falsely of the rest 0.226.
//! Cross-validated over sites, from the file alone: said of articles 0.982, falsely of the rest 0.222.
//! On the sites put aside, from the file alone: said of articles 1.000, falsely of the rest 0.226.

use super::Steps;

/// Points to start from, with the threshold taken off, where the page's address is known.
pub(super) const START: i32 = -805;

/// The same where it is not.
pub(super) const START_ALONE: i32 = -744;

/// The numbers that count.
#[rustfmt::skip]
pub(super) const STEPS: &[Steps] = &[
    Steps { number: 40, points: -694, limits: &[0] }, // at_root
    Steps { number: 25, points: -334, limits: &[0, 1] }, // head_calls
    Steps { number: 46, points: -608, limits: &[0] }, // address_service
    Steps { number: 30, points: -574, limits: &[0] }, // declared_else
    Steps { number: 32, points: -511, limits: &[0] }, // types_goods
    Steps { number: 35, points: 241, limits: &[0, 1] }, // authors
    Steps { number: 57, points: 65, limits: &[11, 33, 50, 62, 72, 81, 89] }, // headline_titled
    Steps { number: 65, points: -433, limits: &[0] }, // items_goods
    Steps { number: 20, points: 36, limits: &[2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 14] }, // headline
    Steps { number: 43, points: 37, limits: &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 11] }, // address_hyphens
    Steps { number: 22, points: -128, limits: &[0, 2, 11] }, // prices
    Steps { number: 4, points: 25, limits: &[34, 88, 133, 182, 239, 298, 355, 412, 489, 570, 676, 818, 968, 1274, 1872] }, // kept_run
    Steps { number: 42, points: 25, limits: &[0, 8, 12, 16, 20, 24, 28, 32, 36, 40, 46, 52, 58, 64, 77] }, // address_slug
    Steps { number: 66, points: -373, limits: &[0] }, // priced
    Steps { number: 41, points: 62, limits: &[0, 1, 2, 3, 4, 5] }, // address_depth
    Steps { number: 38, points: -369, limits: &[0] }, // body_shop
    Steps { number: 55, points: 352, limits: &[0] }, // date_near
    Steps { number: 8, points: 26, limits: &[9, 15, 25, 40, 53, 66, 77, 83, 89, 92, 94, 96, 98] }, // kept_main_parent
    Steps { number: 23, points: -110, limits: &[0, 1, 3] }, // shop_calls
    Steps { number: 1, points: 21, limits: &[6, 13, 22, 29, 35, 40, 46, 51, 56, 62, 67, 73, 76, 82, 88] }, // kept_share
    Steps { number: 67, points: -308, limits: &[0] }, // self_linked
    Steps { number: 21, points: 299, limits: &[0] }, // headline_mark
    Steps { number: 45, points: 292, limits: &[0] }, // address_story
    Steps { number: 16, points: 19, limits: &[12, 21, 29, 35, 40, 46, 50, 56, 60, 64, 68, 72, 76, 80, 85] }, // prose
    Steps { number: 17, points: -17, limits: &[4, 7, 9, 11, 13, 15, 17, 20, 23, 27, 31, 36, 42, 48, 60] }, // link_density
    Steps { number: 11, points: 18, limits: &[0, 16, 29, 38, 46, 50, 58, 62, 66, 72, 77, 83, 87, 93] }, // kept_same
    Steps { number: 27, points: 81, limits: &[0, 1, 3] }, // author_boxes
    Steps { number: 0, points: 15, limits: &[55, 139, 227, 319, 399, 483, 574, 691, 822, 994, 1174, 1424, 1756, 2248, 3147] }, // kept_words
    Steps { number: 3, points: 15, limits: &[26, 45, 54, 61, 67, 72, 78, 83, 90, 97, 104, 114, 127, 145, 183] }, // kept_longest
    Steps { number: 29, points: 224, limits: &[0] }, // declared_story
    Steps { number: 14, points: 223, limits: &[0] }, // byline
    Steps { number: 15, points: 211, limits: &[0] }, // date
    Steps { number: 13, points: 209, limits: &[0] }, // kept_named
    Steps { number: 19, points: 17, limits: &[46, 55, 63, 72, 78, 82, 86, 89, 92, 94, 96, 97] }, // twin_prose
    Steps { number: 34, points: 101, limits: &[0, 1] }, // dated
    Steps { number: 31, points: 201, limits: &[0] }, // types_story
    Steps { number: 50, points: 99, limits: &[0, 5] }, // kept_tabled
    Steps { number: 36, points: 196, limits: &[0] }, // body_post
    Steps { number: 12, points: 188, limits: &[0] }, // kept_article
    Steps { number: 33, points: 187, limits: &[0] }, // graph_story
    Steps { number: 37, points: -181, limits: &[0] }, // body_list
    Steps { number: 5, points: 12, limits: &[10, 15, 17, 19, 20, 22, 24, 25, 27, 30, 32, 35, 38, 44, 55] }, // kept_sentences
    Steps { number: 18, points: -20, limits: &[0, 1, 2, 3, 4, 5, 7, 9, 16] }, // folded_prose
    Steps { number: 7, points: -12, limits: &[2, 6, 9, 11, 14, 16, 20, 25, 30, 36, 45, 52, 70, 93] }, // kept_parents
    Steps { number: 61, points: -84, limits: &[0, 2] }, // head_buttons
    Steps { number: 9, points: 15, limits: &[0, 25, 40, 53, 62, 68, 76, 82, 87, 90, 95] }, // kept_running
    Steps { number: 62, points: -11, limits: &[2, 3, 5, 7, 9, 11, 13, 15, 18, 22, 26, 31, 38, 50, 72] }, // pictures
    Steps { number: 10, points: -18, limits: &[0, 4, 9, 14, 20, 33, 50, 81] }, // kept_cards
    Steps { number: 6, points: 14, limits: &[0, 2, 3, 5, 7, 10, 13, 17, 25, 35] }, // kept_quotes
    Steps { number: 44, points: 20, limits: &[0, 1, 4, 5, 6, 8, 12] }, // address_digits
    Steps { number: 39, points: -132, limits: &[0] }, // body_page
    Steps { number: 56, points: 126, limits: &[0] }, // minutes_near
    Steps { number: 60, points: -14, limits: &[0, 1, 2, 3, 4, 6, 8, 11, 15] }, // buttons
    Steps { number: 47, points: 12, limits: &[0, 3, 6, 10, 12, 15, 18, 21, 27, 35] }, // kept_headings
    Steps { number: 28, points: 115, limits: &[0] }, // author_near
    Steps { number: 51, points: 102, limits: &[0] }, // share_names
    Steps { number: 64, points: 99, limits: &[0] }, // items_story
    Steps { number: 2, points: 16, limits: &[0, 1, 2, 3, 4, 6] }, // kept_link_density
    Steps { number: 53, points: -11, limits: &[0, 1, 2, 3, 5, 8, 13, 26] }, // related_names
    Steps { number: 63, points: 20, limits: &[0, 1, 2, 4] }, // times
    Steps { number: 52, points: 75, limits: &[0] }, // comment_names
    Steps { number: 59, points: -9, limits: &[0, 1, 2, 3, 4, 5, 7, 9] }, // fields
    Steps { number: 48, points: -9, limits: &[0, 1, 3, 5, 8, 14] }, // kept_questions
    Steps { number: 26, points: 8, limits: &[0, 1, 2, 4, 6, 14] }, // author_names
    Steps { number: 58, points: 13, limits: &[0, 1, 2] }, // phones
    Steps { number: 24, points: -5, limits: &[0, 1, 2, 3, 5, 7, 10] }, // service_calls
    Steps { number: 54, points: 11, limits: &[0] }, // tag_names
];
