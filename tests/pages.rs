//! What Newsfold reads on invented pages of every kind of newsroom: `pages/<category--case>/page.html`, and beside it
//! `expected.txt`, which says in words what a reader wants (its form: `pages/specification.rs`).
#![cfg(feature = "cli")]
#![allow(clippy::expect_used, reason = "a test fails by it, and says why")]

#[path = "pages/specification.rs"]
mod specification;

use std::fs;
use std::path::{Path, PathBuf};

use specification::Specification;

macro_rules! pages {
    ($($name:ident $folder:literal),+ $(,)?) => {
        const FOLDERS: &[&str] = &[$($folder),+];
        $(#[test] fn $name() { check($folder); })+
    };
}

pages! {
    amp_harbour_bridge "amp--harbour-bridge",
    arabic_water "arabic--water",
    comments_longer_than_the_story "comments--longer-than-the-story",
    components_shadow_roots "components--shadow-roots",
    consent_dialog_and_bars "consent--dialog-and-bars",
    embeds_posts_in_the_text "embeds--posts-in-the-text",
    explainer_headings_and_figures "explainer--headings-and-figures",
    explainer_maths_and_details "explainer--maths-and-details",
    explainer_questions_to_open "explainer--questions-to-open",
    explainer_table_of_contents "explainer--table-of-contents",
    french_marche "french--marche",
    furniture_author_tags_comments "furniture--author-tags-comments",
    furniture_cards_under_a_link "furniture--cards-under-a-link",
    furniture_lines_of_links "furniture--lines-of-links",
    furniture_note_on_the_author "furniture--note-on-the-author",
    gallery_captions "gallery--captions",
    gallery_captions_twice "gallery--captions-twice",
    german_prompts_and_embeds "german--prompts-and-embeds",
    german_seilbahn "german--seilbahn",
    home_front_page "home--front-page",
    hover_cards_in_the_text "hover--cards-in-the-text",
    infinite_two_stories "infinite--two-stories",
    interview_q_and_a "interview--q-and-a",
    japanese_line "japanese--line",
    korean_photograph_first "korean--photograph-first",
    list_four_bridges "list--four-bridges",
    live_blog_court_day "live-blog--court-day",
    live_blog_points_first "live-blog--points-first",
    live_blog_river_flood "live-blog--river-flood",
    local_old_cms_tables "local--old-cms-tables",
    local_titled_by_its_letters "local--titled-by-its-letters",
    magazine_long_read "magazine--long-read",
    markup_a_card_for_each_paragraph "markup--a-card-for-each-paragraph",
    markup_behind_a_read_more "markup--behind-a-read-more",
    markup_hashed_classes "markup--hashed-classes",
    markup_lede_outside_article "markup--lede-outside-article",
    markup_no_headings "markup--no-headings",
    markup_no_sections "markup--no-sections",
    markup_paragraphs_called_paywall "markup--paragraphs-called-paywall",
    markup_split_containers "markup--split-containers",
    metadata_account "metadata--account",
    metadata_only_updated "metadata--only-updated",
    metadata_signed_by_three "metadata--signed-by-three",
    opinion_correction "opinion--correction",
    pages_second_of_three "pages--second-of-three",
    paywall_withheld_text "paywall--withheld-text",
    poll_between_paragraphs "poll--between-paragraphs",
    product_kettle "product--kettle",
    prompts_between_paragraphs "prompts--between-paragraphs",
    prompts_boxes_that_ask "prompts--boxes-that-ask",
    prompts_in_any_words "prompts--in-any-words",
    prompts_in_two_sentences "prompts--in-two-sentences",
    russian_bridge "russian--bridge",
    search_results "search--results",
    service_recipe "service--recipe",
    service_roof_repairs "service--roof-repairs",
    short_breaking_news "short--breaking-news",
    spanish_incendio "spanish--incendio",
    sports_league_table "sports--league-table",
    summary_written_by_a_machine "summary--written-by-a-machine",
    tabloid_inline_promos "tabloid--inline-promos",
    turkish_few_small_words "turkish--few-small-words",
    video_page "video--page",
    wire_ferry_strike "wire--ferry-strike",
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pages")
}

fn check(folder: &str) {
    let folder = root().join(folder);
    let html = fs::read(folder.join("page.html")).expect("page.html can be read");
    let expected = fs::read_to_string(folder.join("expected.txt")).expect("expected.txt can be read");
    let specification = Specification::parse(&expected)
        .unwrap_or_else(|problem| panic!("{}: {problem}", folder.join("expected.txt").display()));

    let html = newsfold::page::html::decode(&html);
    let page = newsfold::page::html::parse(&html, Some("https://news.example/story"))
        .expect("the page has elements");
    let report = serde_json::to_value(newsfold::read(&page)).expect("a report is JSON");

    let complaints = specification.complaints(&report);
    assert!(complaints.is_empty(), "{}:\n  {}", folder.display(), complaints.join("\n  "));
}

#[test]
fn every_folder_is_tested() {
    let mut folders: Vec<String> = fs::read_dir(root())
        .expect("tests/pages can be listed")
        .map(|entry| entry.expect("an entry can be read"))
        .filter(|entry| entry.path().is_dir())
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect();
    folders.sort();
    assert_eq!(folders, FOLDERS, "the list at the head of this file and the folders of tests/pages differ");
}

#[test]
fn an_expectation_that_says_nothing_known_is_refused() {
    for (written, problem) in [
        ("story: yes\nkeep paragraf A text", "paragraf is none of"),
        ("story: yes\nfold adverts A text", "no kind is called adverts"),
        ("story: yes\nkeeps paragraph A text", "not a statement"),
        ("story: yes\nquote “A” · B", "a quote is"),
        ("lang: en", "`story:` is missing"),
        ("story: yes\nknown-failure: why", "stands before no statement"),
    ] {
        let refused = Specification::parse(written).err().unwrap_or_default();
        assert!(refused.contains(problem), "{written:?}: {refused:?}");
    }
}

#[test]
fn a_known_failure_is_pardoned_until_it_is_mended() {
    let specification =
        Specification::parse("known-failure: not yet\nstory: yes").expect("it says something known");
    assert!(specification.complaints(&serde_json::json!({ "story": false })).is_empty());
    assert_eq!(specification.complaints(&serde_json::json!({ "story": true })).len(), 1);
}
