//! Written by `training/story.py`; not to be edited.
//!
//! Cross-validated over sites, with the page's address: said of articles 0.985, falsely of the rest 0.164.
//! On the sites put aside, with the page's address: said of articles 0.985, falsely of the rest 0.194.
//! Cross-validated over sites, from the file alone: said of articles 0.982, falsely of the rest 0.193.
//! On the sites put aside, from the file alone: said of articles 0.985, falsely of the rest 0.226.

use super::Steps;

/// Points to start from, with the threshold taken off, where the page's address is known.
pub(super) const START: i32 = -1143;

/// The same where it is not.
pub(super) const START_ALONE: i32 = -953;

/// The numbers that count.
#[rustfmt::skip]
pub(super) const STEPS: &[Steps] = &[
    Steps { number: 40, points: -687, limits: &[0] }, // at_root
    Steps { number: 25, points: -327, limits: &[0, 1] }, // head_calls
    Steps { number: 46, points: -595, limits: &[0] }, // address_service
    Steps { number: 30, points: -569, limits: &[0] }, // declared_else
    Steps { number: 32, points: -511, limits: &[0] }, // types_goods
    Steps { number: 57, points: 69, limits: &[12, 36, 50, 62, 75, 81, 90] }, // headline_titled
    Steps { number: 35, points: 240, limits: &[0, 1] }, // authors
    Steps { number: 65, points: -474, limits: &[0] }, // items_goods
    Steps { number: 20, points: 38, limits: &[2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 14] }, // headline
    Steps { number: 43, points: 36, limits: &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 11] }, // address_hyphens
    Steps { number: 22, points: -131, limits: &[0, 2, 11] }, // prices
    Steps { number: 4, points: 26, limits: &[41, 90, 139, 200, 250, 323, 392, 460, 532, 633, 747, 921, 1143, 1433, 2063] }, // kept_run
    Steps { number: 42, points: 25, limits: &[0, 8, 12, 16, 20, 24, 28, 32, 36, 40, 46, 52, 58, 64, 77] }, // address_slug
    Steps { number: 41, points: 62, limits: &[0, 1, 2, 3, 4, 5] }, // address_depth
    Steps { number: 66, points: -365, limits: &[0] }, // priced
    Steps { number: 55, points: 364, limits: &[0] }, // date_near
    Steps { number: 38, points: -362, limits: &[0] }, // body_shop
    Steps { number: 8, points: 27, limits: &[10, 16, 25, 40, 54, 68, 78, 83, 89, 92, 94, 96, 98] }, // kept_main_parent
    Steps { number: 23, points: -109, limits: &[0, 1, 3] }, // shop_calls
    Steps { number: 1, points: 21, limits: &[7, 15, 23, 30, 36, 42, 47, 52, 58, 63, 69, 73, 78, 84, 88] }, // kept_share
    Steps { number: 16, points: 21, limits: &[13, 22, 30, 35, 40, 46, 51, 56, 61, 65, 68, 72, 76, 80, 85] }, // prose
    Steps { number: 21, points: 304, limits: &[0] }, // headline_mark
    Steps { number: 67, points: -302, limits: &[0] }, // self_linked
    Steps { number: 45, points: 281, limits: &[0] }, // address_story
    Steps { number: 11, points: 18, limits: &[0, 16, 28, 38, 46, 50, 57, 61, 66, 72, 76, 83, 87, 93] }, // kept_same
    Steps { number: 13, points: 250, limits: &[0] }, // kept_named
    Steps { number: 27, points: 81, limits: &[0, 1, 3] }, // author_boxes
    Steps { number: 0, points: 16, limits: &[68, 155, 235, 326, 408, 496, 583, 715, 867, 1049, 1210, 1474, 1804, 2266, 3250] }, // kept_words
    Steps { number: 17, points: -15, limits: &[4, 7, 9, 11, 13, 15, 17, 20, 23, 27, 31, 36, 42, 48, 60] }, // link_density
    Steps { number: 15, points: 216, limits: &[0] }, // date
    Steps { number: 29, points: 216, limits: &[0] }, // declared_story
    Steps { number: 3, points: 14, limits: &[30, 46, 55, 62, 68, 73, 78, 83, 90, 98, 104, 115, 128, 145, 191] }, // kept_longest
    Steps { number: 7, points: -15, limits: &[3, 6, 9, 12, 15, 18, 22, 25, 33, 40, 50, 57, 75, 98] }, // kept_parents
    Steps { number: 19, points: 17, limits: &[46, 55, 63, 72, 78, 82, 86, 89, 92, 94, 96, 97] }, // twin_prose
    Steps { number: 50, points: 101, limits: &[0, 6] }, // kept_tabled
    Steps { number: 14, points: 201, limits: &[0] }, // byline
    Steps { number: 36, points: 199, limits: &[0] }, // body_post
    Steps { number: 5, points: 13, limits: &[11, 15, 17, 19, 20, 22, 24, 25, 27, 30, 32, 35, 38, 44, 56] }, // kept_sentences
    Steps { number: 31, points: 193, limits: &[0] }, // types_story
    Steps { number: 34, points: 96, limits: &[0, 1] }, // dated
    Steps { number: 12, points: 188, limits: &[0] }, // kept_article
    Steps { number: 33, points: 186, limits: &[0] }, // graph_story
    Steps { number: 9, points: 16, limits: &[0, 25, 40, 51, 62, 67, 75, 82, 87, 90, 95] }, // kept_running
    Steps { number: 37, points: -175, limits: &[0] }, // body_list
    Steps { number: 62, points: -11, limits: &[2, 3, 5, 7, 9, 11, 13, 15, 18, 22, 26, 31, 38, 50, 72] }, // pictures
    Steps { number: 61, points: -81, limits: &[0, 2] }, // head_buttons
    Steps { number: 56, points: 148, limits: &[0] }, // minutes_near
    Steps { number: 44, points: 21, limits: &[0, 1, 4, 5, 6, 8, 12] }, // address_digits
    Steps { number: 6, points: 14, limits: &[0, 2, 3, 5, 7, 10, 13, 18, 25, 35] }, // kept_quotes
    Steps { number: 10, points: -16, limits: &[0, 5, 10, 16, 22, 33, 52, 83] }, // kept_cards
    Steps { number: 39, points: -124, limits: &[0] }, // body_page
    Steps { number: 18, points: -13, limits: &[0, 1, 2, 3, 4, 5, 6, 8, 15] }, // folded_prose
    Steps { number: 28, points: 117, limits: &[0] }, // author_near
    Steps { number: 60, points: -13, limits: &[0, 1, 2, 3, 4, 6, 8, 11, 15] }, // buttons
    Steps { number: 47, points: 11, limits: &[0, 5, 9, 11, 14, 16, 20, 25, 29, 38] }, // kept_headings
    Steps { number: 64, points: 106, limits: &[0] }, // items_story
    Steps { number: 51, points: 105, limits: &[0] }, // share_names
    Steps { number: 48, points: -17, limits: &[0, 2, 3, 6, 9, 15] }, // kept_questions
    Steps { number: 53, points: -11, limits: &[0, 1, 2, 3, 4, 8, 13, 26] }, // related_names
    Steps { number: 63, points: 19, limits: &[0, 1, 2, 4] }, // times
    Steps { number: 52, points: 74, limits: &[0] }, // comment_names
    Steps { number: 2, points: 12, limits: &[0, 1, 2, 3, 4, 6] }, // kept_link_density
    Steps { number: 59, points: -8, limits: &[0, 1, 2, 3, 4, 5, 7, 9] }, // fields
    Steps { number: 24, points: -6, limits: &[0, 1, 2, 3, 5, 7, 10] }, // service_calls
    Steps { number: 58, points: 14, limits: &[0, 1, 2] }, // phones
    Steps { number: 26, points: 6, limits: &[0, 1, 2, 4, 6, 14] }, // author_names
    Steps { number: 54, points: 14, limits: &[0] }, // tag_names
    Steps { number: 49, points: 2, limits: &[0, 4, 11, 19, 30, 51] }, // kept_listed
];
