//! Written by `training/story.py`; not to be edited.
//!
//! Cross-validated over sites, with the page's address: said of articles 0.985, falsely of the rest 0.152.
//! On the sites put aside, with the page's address: said of articles 0.985, falsely of the rest 0.161.
//! Cross-validated over sites, from the file alone: said of articles 0.982, falsely of the rest 0.181.
//! On the sites put aside, from the file alone: said of articles 0.985, falsely of the rest 0.194.

use super::Steps;

/// Points to start from, with the threshold taken off, where the page's address is known.
pub(super) const START: i32 = -1208;

/// The same where it is not.
pub(super) const START_ALONE: i32 = -1011;

/// The numbers that count.
#[rustfmt::skip]
pub(super) const STEPS: &[Steps] = &[
    Steps { number: 40, points: -686, limits: &[0] }, // at_root
    Steps { number: 25, points: -326, limits: &[0, 1] }, // head_calls
    Steps { number: 46, points: -595, limits: &[0] }, // address_service
    Steps { number: 30, points: -577, limits: &[0] }, // declared_else
    Steps { number: 32, points: -512, limits: &[0] }, // types_goods
    Steps { number: 57, points: 69, limits: &[12, 36, 50, 62, 75, 81, 90] }, // headline_titled
    Steps { number: 35, points: 240, limits: &[0, 1] }, // authors
    Steps { number: 65, points: -470, limits: &[0] }, // items_goods
    Steps { number: 20, points: 38, limits: &[2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 14] }, // headline
    Steps { number: 43, points: 36, limits: &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 11] }, // address_hyphens
    Steps { number: 22, points: -131, limits: &[0, 2, 11] }, // prices
    Steps { number: 4, points: 26, limits: &[43, 91, 144, 201, 250, 323, 391, 454, 530, 633, 746, 914, 1128, 1397, 2001] }, // kept_run
    Steps { number: 42, points: 25, limits: &[0, 8, 12, 16, 20, 24, 28, 32, 36, 40, 46, 52, 58, 64, 77] }, // address_slug
    Steps { number: 41, points: 62, limits: &[0, 1, 2, 3, 4, 5] }, // address_depth
    Steps { number: 55, points: 362, limits: &[0] }, // date_near
    Steps { number: 66, points: -361, limits: &[0] }, // priced
    Steps { number: 38, points: -360, limits: &[0] }, // body_shop
    Steps { number: 8, points: 27, limits: &[10, 16, 25, 41, 54, 69, 78, 83, 89, 92, 94, 96, 98] }, // kept_main_parent
    Steps { number: 1, points: 22, limits: &[8, 16, 23, 31, 36, 42, 47, 52, 58, 63, 69, 73, 78, 83, 89] }, // kept_share
    Steps { number: 23, points: -107, limits: &[0, 1, 3] }, // shop_calls
    Steps { number: 16, points: 21, limits: &[13, 22, 30, 35, 40, 46, 51, 56, 61, 65, 68, 72, 76, 80, 85] }, // prose
    Steps { number: 67, points: -301, limits: &[0] }, // self_linked
    Steps { number: 21, points: 300, limits: &[0] }, // headline_mark
    Steps { number: 45, points: 281, limits: &[0] }, // address_story
    Steps { number: 13, points: 257, limits: &[0] }, // kept_named
    Steps { number: 11, points: 18, limits: &[0, 16, 28, 37, 46, 50, 57, 61, 66, 72, 76, 83, 87, 93] }, // kept_same
    Steps { number: 27, points: 81, limits: &[0, 1, 3] }, // author_boxes
    Steps { number: 0, points: 16, limits: &[79, 159, 239, 330, 407, 497, 582, 719, 848, 1049, 1206, 1467, 1805, 2266, 3250] }, // kept_words
    Steps { number: 17, points: -15, limits: &[4, 7, 9, 11, 13, 15, 18, 20, 23, 27, 31, 36, 42, 49, 60] }, // link_density
    Steps { number: 29, points: 217, limits: &[0] }, // declared_story
    Steps { number: 15, points: 215, limits: &[0] }, // date
    Steps { number: 3, points: 14, limits: &[30, 46, 55, 62, 68, 73, 78, 84, 90, 98, 104, 115, 128, 145, 190] }, // kept_longest
    Steps { number: 7, points: -15, limits: &[3, 6, 9, 12, 15, 18, 22, 25, 33, 40, 50, 56, 75, 97] }, // kept_parents
    Steps { number: 19, points: 17, limits: &[46, 55, 63, 72, 78, 82, 86, 89, 92, 94, 96, 97] }, // twin_prose
    Steps { number: 14, points: 201, limits: &[0] }, // byline
    Steps { number: 36, points: 198, limits: &[0] }, // body_post
    Steps { number: 50, points: 99, limits: &[0, 6] }, // kept_tabled
    Steps { number: 5, points: 13, limits: &[11, 15, 17, 19, 20, 22, 24, 25, 27, 30, 32, 35, 39, 44, 55] }, // kept_sentences
    Steps { number: 31, points: 194, limits: &[0] }, // types_story
    Steps { number: 34, points: 97, limits: &[0, 1] }, // dated
    Steps { number: 9, points: 17, limits: &[0, 24, 40, 52, 62, 68, 76, 81, 87, 90, 95] }, // kept_running
    Steps { number: 12, points: 187, limits: &[0] }, // kept_article
    Steps { number: 33, points: 186, limits: &[0] }, // graph_story
    Steps { number: 37, points: -176, limits: &[0] }, // body_list
    Steps { number: 62, points: -11, limits: &[2, 3, 5, 7, 9, 11, 13, 15, 18, 22, 26, 31, 38, 50, 72] }, // pictures
    Steps { number: 61, points: -80, limits: &[0, 2] }, // head_buttons
    Steps { number: 56, points: 148, limits: &[0] }, // minutes_near
    Steps { number: 44, points: 21, limits: &[0, 1, 4, 5, 6, 8, 12] }, // address_digits
    Steps { number: 6, points: 14, limits: &[0, 2, 3, 5, 7, 10, 13, 18, 25, 36] }, // kept_quotes
    Steps { number: 18, points: -15, limits: &[0, 1, 2, 3, 4, 5, 6, 8, 15] }, // folded_prose
    Steps { number: 60, points: -14, limits: &[0, 1, 2, 3, 4, 6, 8, 11, 15] }, // buttons
    Steps { number: 39, points: -124, limits: &[0] }, // body_page
    Steps { number: 10, points: -15, limits: &[0, 6, 11, 16, 22, 33, 52, 83] }, // kept_cards
    Steps { number: 28, points: 116, limits: &[0] }, // author_near
    Steps { number: 48, points: -18, limits: &[0, 2, 3, 5, 8, 14] }, // kept_questions
    Steps { number: 51, points: 106, limits: &[0] }, // share_names
    Steps { number: 64, points: 103, limits: &[0] }, // items_story
    Steps { number: 47, points: 9, limits: &[0, 1, 6, 9, 12, 14, 17, 20, 25, 30, 38] }, // kept_headings
    Steps { number: 2, points: 16, limits: &[0, 1, 2, 3, 4, 6] }, // kept_link_density
    Steps { number: 53, points: -11, limits: &[0, 1, 2, 3, 4, 8, 13, 26] }, // related_names
    Steps { number: 52, points: 73, limits: &[0] }, // comment_names
    Steps { number: 63, points: 18, limits: &[0, 1, 2, 4] }, // times
    Steps { number: 59, points: -8, limits: &[0, 1, 2, 3, 4, 5, 7, 9] }, // fields
    Steps { number: 24, points: -6, limits: &[0, 1, 2, 3, 5, 7, 10] }, // service_calls
    Steps { number: 26, points: 6, limits: &[0, 1, 2, 4, 6, 14] }, // author_names
    Steps { number: 58, points: 11, limits: &[0, 1, 2] }, // phones
    Steps { number: 49, points: 4, limits: &[0, 5, 11, 19, 31, 51] }, // kept_listed
    Steps { number: 54, points: 14, limits: &[0] }, // tag_names
];
