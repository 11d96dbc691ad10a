//! How much a block reads like the story, from its numbers alone: points, hand-set.

use crate::feature::Features;

/// Points for the story (positive) or against it, about -200..=200; 0 is undecided.
pub(super) fn points(f: &Features) -> i32 {
    let mut points = 0;
    points += if f.prose == 1 { 60 } else { 0 };
    points += (f.words.min(60) - 10) / 2;
    points += match f.end {
        1 | 2 => 15,
        3 => 5,
        _ => -10,
    };
    points += match f.link_density {
        0..=10 => 10,
        11..=33 => 0,
        34..=60 => -40,
        _ => -90,
    };
    points += match f.tag {
        1 => 15,
        2 | 12 => 0,
        3 => -5,
        4 => -5,
        7 => 10,
        10 | 11 => -40,
        _ => -5,
    };
    points += if f.in_content == 1 { 30 } else { -80 };
    points += match f.above_content {
        0 | 1 => 20,
        2 => 10,
        3 => 0,
        -1 => 0,
        deep => -5 * (deep - 3).min(6),
    };
    points += if f.before_content > 0 { -30 } else { 0 };
    points += if f.after_content > 0 { -35 - f.after_content.min(10) * 2 } else { 0 };
    points += f.shape_prose.min(60) / 2;
    points += f.parent_prose.min(60) / 2 - 10;
    points -= 40 * (f.in_nav + f.in_footer + f.in_aside + f.in_form + f.in_dialog + f.far_comments + f.is_unseen).min(2);
    points -= 12 * (f.near_boilerplate.min(3) + f.far_boilerplate.min(3));
    points += 10 * f.in_body_property;
    points += match f.in_body_text {
        80..=100 => 60,
        0..=10 => -15,
        _ => 0,
    };
    points += 8 * (f.previous_prose + f.next_prose) + 3 * f.window_prose.min(6);
    points -= if f.repeats == 1 && f.words < 30 { 30 } else { 0 };
    points -= if f.separators > 2 { 15 } else { 0 };
    points -= if f.hidden == 1 { 60 } else { 0 };
    points -= 60 * f.is_fixed;
    points -= 30 * i32::from(f.in_link > 0);
    points
}
