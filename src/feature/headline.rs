//! Which block is the headline.

use super::context::Context;
use super::declared::{Declared, TITLE_MARKS};
use super::hints::Hint;
use super::setting::Setting;
use crate::block::Block;
use crate::page::{NodeId, Page, Tag};
use crate::text::{normal, search};

/// How like the page's title a line that is no heading has to be, per cent.
const SAID: i32 = 75;

/// What it counts to be the only heading of the first level, in points of likeness.
const ALONE: i32 = 50;

/// The block of the headline: the heading that says best what the page declares as its title, else the first `h1` near
/// the main content. `None` where there is no heading that could be one.
#[must_use]
pub(super) fn find(
    page: &Page,
    blocks: &[Block],
    declared: &Declared,
    context: &Context,
    content: NodeId,
) -> Option<usize> {
    let site = declared.site.as_deref().map(words).unwrap_or_default();
    let brand = declared.brand.as_deref().map(words).unwrap_or_default();
    let is_site = |own: &Vec<String>| own == &site || own == &brand;
    // The only heading of the first level is the headline, whatever search engines are given for a title.
    let mut heads = blocks.iter().filter(|block| {
        let setting = context.around(block.container).setting;
        !block.hidden
            && heading_level(page, block.container) == 1
            && !setting.any(Setting::NAV.with(Setting::FOOTER).with(Setting::ASIDE))
            && !is_site(&words(&block.text))
            && !leads_home(page, block)
    });
    let only = heads.next().filter(|_| heads.next().is_none()).map(|block| block.container);
    let titles: Vec<Vec<String>> = declared.titles.iter().map(|title| words(title)).collect();
    let alone = declared.titles.iter().map(|title| words(title_alone(title, declared)));
    let alone: Vec<Vec<String>> = alone.filter(|title| title.len() >= 3).collect();
    // Unless another heading says the title word for word.
    let is_said =
        |block: &Block| heading_level(page, block.container) > 1 && alone.contains(&words(&block.text));
    let only = only.filter(|_| !blocks.iter().any(|block| !block.hidden && is_said(block)));
    let content_start = context.blocks_in(page, content).start;
    let mut best: Option<(i32, usize)> = None;
    for (index, block) in blocks.iter().enumerate() {
        let count = context.measures[index].words;
        if block.hidden || count == 0 || count > 60 {
            continue;
        }
        let around = context.around(block.container);
        let level = heading_level(page, block.container);
        let named = around.near.has(Hint::Headline);
        // Where nothing is a heading, what says the page's title is; word for word, whatever it stands in.
        let in_font = || page.ancestors(block.first()).take(3).any(|element| page.is(element, Tag::Font));
        let plain = level == 0 && !named && !in_font();
        if plain && !alone.iter().any(|title| may_say(&block.text, title)) {
            continue;
        }
        let own = words(&block.text);
        if plain && !alone.contains(&own) {
            continue;
        }
        let matched = titles.iter().map(|title| likeness(&own, title)).max().unwrap_or(0);
        if level == 0 && !named && matched < SAID {
            continue;
        }
        let mut score = matched;
        if only == Some(block.container) {
            let partly = titles.iter().map(|title| in_common(&own, title)).max().unwrap_or(0);
            score = score.max(partly / 2) + ALONE;
        }
        score += match level {
            1 => 45,
            2 => 15,
            3 => 5,
            _ => 0,
        };
        score += i32::from(named) * 10;
        if around.setting.any(Setting::NAV)
            || around.setting.any(Setting::FOOTER)
            || around.setting.any(Setting::ASIDE)
        {
            score -= 60;
        }
        if around.setting.any(Setting::LINK) || context.link_words(index) * 2 > count {
            score -= 20;
        }
        if around.setting.any(Setting::UNSEEN) {
            score -= 15;
        }
        // The site's own name leads every page of it; where the title says more, it is no headline.
        if matched < 100 && (is_site(&own) || leads_home(page, block)) {
            score -= 60;
        }
        // A headline stands above the story; one far below it heads another.
        let behind = index as i32 - content_start as i32;
        if behind > 12 {
            score -= (behind - 12).min(30);
        }
        if score >= 45 && best.is_none_or(|(top, _)| score > top) {
            best = Some((score, index));
        }
    }
    best.map(|(_, index)| index).or_else(|| largest(page, blocks, context, content_start))
}

/// The line in the largest letters, where letters have sizes and nothing is a heading: old pages are titled by their site.
fn largest(page: &Page, blocks: &[Block], context: &Context, content_start: usize) -> Option<usize> {
    const LARGE: i32 = 5;
    const USUAL: i32 = 3;
    const WORDS: std::ops::RangeInclusive<u32> = 3..=25;
    let size = |index: usize| {
        let block = &blocks[index];
        let font = page.ancestors(block.first()).take(3).find(|&element| page.is(element, Tag::Font))?;
        let size = page.attribute(font, "size")?.trim();
        let size =
            size.strip_prefix('+').map_or(size.parse(), |more| more.parse().map(|more: i32| USUAL + more));
        let fits =
            !block.hidden && WORDS.contains(&context.measures[index].words) && context.link_words(index) == 0;
        size.ok().filter(|&size| fits && size >= LARGE)
    };
    let sized = (0..blocks.len().min(content_start + 13)).filter_map(|index| Some((size(index)?, index)));
    // The first of equals.
    sized.reduce(|best, next| if next.0 > best.0 { next } else { best }).map(|(_, index)| index)
}

/// Whether a block is a link to the site's front page.
fn leads_home(page: &Page, block: &Block) -> bool {
    let link = page.inclusive_ancestors(block.first()).take(4).find(|&node| page.is(node, Tag::A));
    let href = link.and_then(|link| page.attribute(link, "href")).unwrap_or_default().trim();
    href == "/" || href.split_once("://").is_some_and(|(_, place)| !place.trim_end_matches('/').contains('/'))
}

/// The level of the heading that a container is, or stands in closely; 0 where there is none.
pub(super) fn heading_level(page: &Page, container: NodeId) -> u8 {
    page.inclusive_ancestors(container)
        .take(3)
        .map(|element| page.tag(element).map_or(0, Tag::heading))
        .find(|&level| level > 0)
        .unwrap_or(0)
}

fn words(text: &str) -> Vec<String> {
    normal(text)
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

/// Whether a text is long enough, and not too long, to be a title word for word: asked of every line of a page.
fn may_say(text: &str, title: &[String]) -> bool {
    let length: usize = title.iter().map(|word| word.len() + 1).sum();
    (length / 2..=length * 2).contains(&text.len())
}

/// A title without the site's name at its end or its beginning.
#[must_use]
pub fn title_alone<'t>(title: &'t str, declared: &Declared) -> &'t str {
    let names: Vec<String> =
        [&declared.site, &declared.brand].into_iter().flatten().map(|name| normal(name)).collect();
    let is_site = |part: &str| names.contains(&normal(part)) || is_host(part);
    let words = |text: &str| text.split_whitespace().count();
    for mark in TITLE_MARKS {
        let Some((head, tail)) = search::rsplit_at(title, mark) else { continue };
        if is_site(tail) || words(tail) <= 4 && words(head) >= 4 {
            return head.trim();
        }
        if is_site(head) || words(head) <= 4 && words(tail) >= 6 {
            return tail.trim();
        }
    }
    title.trim()
}

/// Whether a part of a title is the name of a host: "example.org".
fn is_host(part: &str) -> bool {
    let (name, top) = part.trim().rsplit_once('.').unwrap_or_default();
    !name.is_empty()
        && (2..=6).contains(&top.len())
        && part.trim().chars().all(|c| c.is_alphanumeric() || matches!(c, '.' | '-'))
}

/// How much two titles say the same, `0..=100`; 0 where much of the block's words are other ones.
fn likeness(block: &[String], title: &[String]) -> i32 {
    let common = block.iter().filter(|word| title.contains(word)).count();
    if common * 100 < block.len() * 60 { 0 } else { in_common(block, title) }
}

/// Words in common over those of the block, with a measure of the title covered, `0..=100`.
fn in_common(block: &[String], title: &[String]) -> i32 {
    let common = block.iter().filter(|word| title.contains(word)).count();
    let of = |words: &[String]| (common * 100).checked_div(words.len()).unwrap_or(0) as i32;
    i32::midpoint(of(block), of(title))
}
