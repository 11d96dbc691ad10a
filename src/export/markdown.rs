//! The story as Markdown (`CommonMark`, tables as GitHub writes them), with its quotations at the end.

use crate::report::{
    Block, Cell, Decision, Image, InlineMark, Item, Mark, Media, Quote, Report, Role, Source,
};

/// The report's story as Markdown: headline, byline and date, the article without its folds, then who said what.
///
/// Where no story was found, the text that was read. Ends with a line end unless nothing is there at all.
#[must_use]
pub fn markdown(report: &Report) -> String {
    let mut out = Out::default();
    if let Some(headline) = &report.headline {
        out.paragraph(&format!("# {}", escaped_line(headline)));
    }
    let byline = report.byline.as_ref().map(|byline| escaped_line(byline));
    let about: Vec<String> = byline.into_iter().chain(report.published.clone()).collect();
    if !about.is_empty() {
        out.paragraph(&about.join(" · "));
    }
    if let Some(url) = report.url.as_deref().filter(|url| is_link(url)) {
        out.paragraph(&format!("<{}>", url.replace(['<', '>', ' '], "")));
    }
    if let Some(lead) = report.lead.as_ref().filter(|lead| lead.item.is_none()) {
        out.picture(&lead.sources, &lead.alt);
        let told: Vec<String> =
            [&lead.caption, &lead.credit].into_iter().flatten().map(|text| escaped_line(text)).collect();
        out.paragraph(&told.join(" "));
    }
    if report.article.is_empty() {
        for paragraph in report.text.split("\n\n").filter(|text| !text.is_empty()) {
            out.paragraph(&escaped(paragraph));
        }
    }
    out.items(report, &report.article);
    if !report.quotes.is_empty() {
        out.paragraph("## Quotations");
        let quotes: Vec<String> = report.quotes.iter().map(quotation).collect();
        out.paragraph(&quotes.join("\n"));
    }
    out.text
}

fn quotation(quote: &Quote) -> String {
    let said = format!("“{}”", escaped_line(&quote.text));
    let Some(speaker) = &quote.speaker else { return format!("- {said}") };
    let name = escaped_line(speaker.name.as_deref().unwrap_or(&speaker.mention));
    match &speaker.role {
        Some(role) => format!("- **{name}** ({}): {said}", escaped_line(role)),
        None => format!("- **{name}**: {said}"),
    }
}

/// Markdown as it grows: paragraphs parted by blank lines, each line behind the prefix of what it stands in.
#[derive(Default)]
struct Out {
    text: String,
    /// What begins each line: `> ` in a block quote, spaces in a list item.
    prefix: String,
    /// What begins the next line instead of the last part of `prefix`: a list item's marker.
    marker: Option<String>,
    /// The prefix of the last paragraph.
    last_prefix: String,
}

impl Out {
    fn paragraph(&mut self, text: &str) {
        if text.trim().is_empty() {
            return;
        }
        self.blank_line();
        self.last_prefix.clone_from(&self.prefix);
        for line in text.lines() {
            match self.marker.take() {
                Some(marker) => {
                    self.text.push_str(&self.prefix[..self.prefix.len() - marker.len()]);
                    self.text.push_str(&marker);
                }
                None => self.text.push_str(&self.prefix),
            }
            self.text.push_str(line);
            self.text.push('\n');
        }
    }

    /// Parts what comes from what was, inside of what holds both; nothing behind a list item's marker.
    fn blank_line(&mut self) {
        if self.text.is_empty() || self.marker.is_some() {
            return;
        }
        let both = self.prefix.bytes().zip(self.last_prefix.bytes()).take_while(|(a, b)| a == b).count();
        self.text.push_str(self.prefix[..both].trim_end());
        self.text.push('\n');
    }

    fn items(&mut self, report: &Report, items: &[Item]) {
        for item in items {
            self.item(report, item);
        }
    }

    fn item(&mut self, report: &Report, item: &Item) {
        match item {
            Item::Block { block, level } => {
                if let Some(block) = report.blocks.get(*block) {
                    self.block(block, *level);
                }
            }
            Item::List { ordered, start, items } => self.list(report, *ordered, *start, items),
            Item::Figure { images, captions } => self.figure(report, images, captions),
            Item::Table { rows, caption } => {
                if let Some(block) = caption.and_then(|caption| report.blocks.get(caption)) {
                    self.paragraph(&inline(block));
                }
                self.paragraph(&table(report, rows));
            }
            Item::Quote { items } => self.nested("> ", None, |out| out.items(report, items)),
            Item::Details { summary, items, .. } => {
                for block in summary.iter().filter_map(|&block| report.blocks.get(block)) {
                    self.paragraph(&bold(block));
                }
                self.items(report, items);
            }
            Item::Media { media, title, href, .. } => {
                let title = escaped_line(title.as_deref().unwrap_or(match media {
                    Media::Video => "Video",
                    Media::Audio => "Audio",
                    Media::Frame => "Embedded page",
                }));
                match href.as_deref().filter(|href| is_link(href)) {
                    Some(href) => self.paragraph(&format!("[{title}]({})", target(href))),
                    None => self.paragraph(&title),
                }
            }
            Item::Fold { .. } => {}
            Item::Rule => self.paragraph("---"),
        }
    }

    fn nested(&mut self, prefix: &str, marker: Option<String>, write: impl FnOnce(&mut Self)) {
        let outer = self.prefix.len();
        self.prefix.push_str(prefix);
        self.marker = marker.or(self.marker.take());
        write(self);
        self.prefix.truncate(outer);
    }

    fn list(&mut self, report: &Report, ordered: bool, start: i32, items: &[Vec<Item>]) {
        self.blank_line();
        for (number, item) in (i64::from(start)..).zip(items) {
            let marker = if ordered { format!("{}. ", number.max(0)) } else { "- ".to_owned() };
            self.nested(&" ".repeat(marker.len()), Some(marker), |out| {
                out.items(report, item);
                out.marker = None;
            });
        }
    }

    fn block(&mut self, block: &Block, level: u8) {
        if block.verdict == Decision::Fold {
            return;
        }
        match block.role {
            // They stand above the story already.
            Role::Headline | Role::Byline | Role::Date => {}
            Role::Subhead => {
                let hashes = "#".repeat(usize::from(level.clamp(2, 6)));
                self.paragraph(&format!("{hashes} {}", one_line(&inline(block))));
            }
            Role::Code => {
                let fence = "`".repeat(longest_run(&block.text, '`').max(2) + 1);
                self.paragraph(&format!("{fence}\n{}\n{fence}", block.text));
            }
            Role::BlockQuote | Role::PullQuote => {
                self.nested("> ", None, |out| out.paragraph(&inline(block)));
            }
            _ => self.paragraph(&inline(block)),
        }
    }

    fn picture(&mut self, sources: &[Source], alt: &str) {
        if let Some(source) = sources.iter().find(|source| is_link(&source.url)) {
            self.paragraph(&format!("![{}]({})", escaped_line(alt), target(&source.url)));
        }
    }

    fn figure(&mut self, report: &Report, images: &[Image], captions: &[usize]) {
        for image in images {
            self.picture(&image.sources, &image.alt);
        }
        for block in captions.iter().filter_map(|&caption| report.blocks.get(caption)) {
            self.paragraph(&inline(block));
        }
    }
}

fn table(report: &Report, rows: &[Vec<Cell>]) -> String {
    let mut lines = Vec::new();
    let width = |row: &Vec<Cell>| row.iter().map(|cell| cell.colspan.max(1) as usize).sum();
    // A page may claim any span; more columns than this nobody reads.
    let columns: usize = rows.iter().map(width).max().unwrap_or(0).min(64);
    for (index, row) in rows.iter().enumerate() {
        let mut line = String::from("|");
        let mut filled = 0;
        for cell in row {
            let mut inner = Out::default();
            inner.items(report, &cell.items);
            let text = inner.text.trim().replace("\n\n", "<br>").replace("\\\n", "<br>").replace('\n', " ");
            line.extend([" ", &text.replace('|', "\\|"), " |"]);
            let spanned = (cell.colspan.max(1) as usize).min(columns.saturating_sub(filled));
            line.push_str(&"  |".repeat(spanned.saturating_sub(1)));
            filled += spanned;
        }
        line.push_str(&"  |".repeat(columns.saturating_sub(filled)));
        lines.push(line);
        if index == 0 {
            lines.push(format!("|{}", " --- |".repeat(columns)));
        }
    }
    lines.join("\n")
}

/// A block as a line in bold.
fn bold(block: &Block) -> String {
    let mut block = block.clone();
    block.marks.retain(|mark| mark.mark != Mark::Strong);
    format!("**{}**", one_line(&inline(&block)))
}

/// A block's text with its inline marks, formulas in TeX where the page has it.
fn inline(block: &Block) -> String {
    let units: Vec<u16> = block.text.encode_utf16().collect();
    // (place, closing before opening, text to put there)
    let mut edges: Vec<(u32, String)> = Vec::new();
    let mut open: Vec<(u32, String)> = Vec::new();
    for mark in &block.marks {
        let Some((start, end)) = trimmed(&units, mark) else { continue };
        let Some((before, after)) = delimiters(mark) else { continue };
        while open.last().is_some_and(|(end, _)| *end <= start) {
            edges.extend(open.pop());
        }
        edges.push((start, before));
        open.push((end, after));
    }
    while let Some(edge) = open.pop() {
        edges.push(edge);
    }
    // Marks nest, and each closing was noted when what follows it began: a stable sort keeps inner inside outer.
    edges.sort_by_key(|&(at, _)| at);
    let mut edges = edges.into_iter().peekable();
    let mut formulas = block.marks.iter().filter_map(|mark| Some((mark, formula(mark)?))).peekable();
    let mut out = String::with_capacity(block.text.len());
    let mut at = 0;
    // Where the last formula that was written ends.
    let mut past = 0;
    let mut line_start = true;
    for (byte, c) in block.text.char_indices() {
        while let Some((_, edge)) = edges.next_if(|&(place, _)| place <= at) {
            out.push_str(&edge);
        }
        if let Some((mark, tex)) = formulas.next_if(|(mark, _)| mark.start.0 <= at) {
            out.push_str(&tex);
            past = mark.end.0;
        }
        if at >= past {
            push_escaped(&mut out, &block.text[byte..], c, line_start);
        }
        line_start = c == '\n';
        at += c.len_utf16() as u32;
    }
    edges.for_each(|(_, edge)| out.push_str(&edge));
    out
}

/// A formula between the signs that set it apart; `None` where its text has to do.
fn formula(mark: &InlineMark) -> Option<String> {
    let tex = mark.tex.as_deref().filter(|tex| tex.contains(['\\', '^', '_', '{']) && !tex.contains('$'))?;
    let tex = tex.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut math = mark.maths.as_deref()?.lines().next()?.split('\t');
    let sign = if math.any(|attribute| attribute == "display=block") { "$$" } else { "$" };
    Some(format!("{sign}{tex}{sign}"))
}

/// The mark's stretch without white space at its ends, where Markdown's delimiters would not work.
fn trimmed(units: &[u16], mark: &InlineMark) -> Option<(u32, u32)> {
    let is_space = |unit: &u16| matches!(unit, 0x20 | 0xa | 0xa0);
    let inside = units.get(mark.start.0 as usize..mark.end.0 as usize)?;
    let first = inside.iter().position(|unit| !is_space(unit))?;
    let last = inside.iter().rposition(|unit| !is_space(unit))?;
    Some((mark.start.0 + first as u32, mark.start.0 + last as u32 + 1))
}

fn delimiters(mark: &InlineMark) -> Option<(String, String)> {
    let same = |text: &str| Some((text.to_owned(), text.to_owned()));
    match mark.mark {
        Mark::Link => {
            let href = mark.href.as_deref().filter(|href| is_link(href))?;
            Some(("[".to_owned(), format!("]({})", target(href))))
        }
        Mark::Emphasis => same("*"),
        Mark::Strong => same("**"),
        Mark::Deleted => same("~~"),
        Mark::Code
        | Mark::Sub
        | Mark::Sup
        | Mark::Highlight
        | Mark::Inserted
        | Mark::Small
        | Mark::Quote
        | Mark::Math => None,
    }
}

/// Appends `c`, with which `rest` begins, so that Markdown takes it as text.
fn push_escaped(out: &mut String, rest: &str, c: char, line_start: bool) {
    match c {
        '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '~' => out.extend(['\\', c]),
        '&' if is_reference(rest) => out.push_str("&amp;"),
        '#' | '+' | '-' | '=' | '|' if line_start => out.extend(['\\', c]),
        // "1. " at the beginning of a line would start a list.
        '.' | ')' if is_numbered(out) => out.extend(['\\', c]),
        '\n' => out.push_str("\\\n"),
        _ => out.push(c),
    }
}

/// Whether an ampersand begins a character reference.
fn is_reference(text: &str) -> bool {
    const LONGEST_NAME: usize = 33;
    let name = text.bytes().skip(1).take(LONGEST_NAME).position(|b| !b.is_ascii_alphanumeric() && b != b'#');
    name.is_some_and(|length| length > 0 && text.as_bytes()[1 + length] == b';')
}

fn is_numbered(out: &str) -> bool {
    const LONGEST_LIST_NUMBER: usize = 9;
    let line = &out.as_bytes()[out.rfind('\n').map_or(0, |at| at + 1)..];
    (1..=LONGEST_LIST_NUMBER).contains(&line.len()) && line.iter().all(u8::is_ascii_digit)
}

fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut line_start = true;
    for (byte, c) in text.char_indices() {
        push_escaped(&mut out, &text[byte..], c, line_start);
        line_start = c == '\n';
    }
    out
}

fn escaped_line(text: &str) -> String {
    one_line(&escaped(text))
}

fn one_line(text: &str) -> String {
    text.replace("\\\n", " ").replace('\n', " ")
}

fn longest_run(text: &str, of: char) -> usize {
    text.split(|c| c != of).map(str::len).max().unwrap_or(0)
}

/// Whether an address leads somewhere a reader may go: relative, or of a scheme that runs nothing.
fn is_link(href: &str) -> bool {
    const SCHEMES: [&str; 4] = ["http", "https", "mailto", "tel"];
    let href = href.trim();
    let scheme_end = href.find([':', '/', '?', '#']).filter(|&at| href[at..].starts_with(':'));
    !href.is_empty()
        && scheme_end.is_none_or(|at| SCHEMES.iter().any(|scheme| href[..at].eq_ignore_ascii_case(scheme)))
}

fn target(href: &str) -> String {
    let mut out = String::with_capacity(href.len());
    for c in href.trim().chars() {
        match c {
            '(' => out.push_str("%28"),
            ')' => out.push_str("%29"),
            '<' => out.push_str("%3C"),
            '>' => out.push_str("%3E"),
            '\\' => out.push_str("%5C"),
            c if c.is_whitespace() || c.is_control() => out.push_str("%20"),
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::{Ordinal, html};
    use crate::report::{Lead, Place};
    use crate::text::Utf16;
    use crate::verdict::Confidence;

    fn block(text: &str, role: Role, marks: &[(u32, u32, Mark, Option<&str>)]) -> Block {
        let mark = |&(start, end, mark, href): &(u32, u32, Mark, Option<&str>)| InlineMark {
            start: Utf16(start),
            end: Utf16(end),
            mark,
            href: href.map(str::to_owned),
            maths: None,
            tex: None,
        };
        Block {
            text: text.to_owned(),
            role,
            verdict: Decision::Keep,
            kind: None,
            doubt: None,
            reason: String::new(),
            confidence: Confidence::hundredths(90),
            node: Ordinal(0),
            marks: marks.iter().map(mark).collect(),
        }
    }

    fn item(block: usize) -> Item {
        Item::Block { block, level: 3 }
    }

    #[test]
    fn marks_become_delimiters_that_hug_their_words_and_nest() {
        for (text, marks, expected) in [
            ("a bold b", vec![(2, 7, Mark::Strong, None)], "a **bold** b"),
            ("😀 bold", vec![(3, 7, Mark::Strong, None)], "😀 **bold**"),
            (
                "a link of one",
                vec![(2, 13, Mark::Link, Some("/x (1)")), (7, 9, Mark::Emphasis, None)],
                "a [link *of* one](/x%20%281%29)",
            ),
            ("both", vec![(0, 4, Mark::Strong, None), (0, 4, Mark::Emphasis, None)], "***both***"),
            ("ab", vec![(0, 1, Mark::Strong, None), (1, 2, Mark::Emphasis, None)], "**a***b*"),
            ("x y", vec![(1, 2, Mark::Strong, None)], "x y"),
            ("run", vec![(0, 3, Mark::Link, Some("javascript:alert(1)"))], "run"),
            ("line\nline", vec![], "line\\\nline"),
        ] {
            assert_eq!(inline(&block(text, Role::Paragraph, &marks)), expected);
        }
    }

    #[test]
    fn a_formula_is_written_in_tex_where_the_page_has_it() {
        const APART: &str = "math\tdisplay=block\n";
        for (maths, tex, expected) in [
            ("math\n", Some(" a_1\n< b "), "*so $a_1 < b$* it\\_is"),
            (APART, Some("a_1 < b"), "*so $$a_1 < b$$* it\\_is"),
            ("math\n", Some("a one below b"), "*so a1\\<b* it\\_is"),
            ("math\n", None, "*so a1\\<b* it\\_is"),
            ("math\n", Some("\\text{$a$}"), "*so a1\\<b* it\\_is"),
        ] {
            let marks = [(0, 7, Mark::Emphasis, None), (3, 7, Mark::Math, None)];
            let mut block = block("so a1<b it_is", Role::Paragraph, &marks);
            block.marks[1].maths = Some(maths.to_owned());
            block.marks[1].tex = tex.map(str::to_owned);
            assert_eq!(inline(&block), expected);
        }
    }

    #[test]
    fn text_stays_text() {
        for (text, expected) in [
            ("2 * 3 _x_ <b> [a] `c` ~", "2 \\* 3 \\_x\\_ \\<b\\> \\[a\\] \\`c\\` \\~"),
            ("# no heading", "\\# no heading"),
            ("- no list", "\\- no list"),
            ("1. no list", "1\\. no list"),
            ("in 1. and - #", "in 1. and - #"),
            ("AT&T &amp; Co", "AT&T &amp;amp; Co"),
        ] {
            assert_eq!(escaped(text), expected);
        }
    }

    #[test]
    fn addresses_that_run_something_are_no_links() {
        for (href, is) in [
            ("https://example.org/a:b", true),
            ("MAILTO:a@example.org", true),
            ("/path?x=a:b", true),
            ("page.html", true),
            ("javascript:x", false),
            (" JavaScript:x", false),
            ("data:text/html,x", false),
            ("", false),
        ] {
            assert_eq!(is_link(href), is, "{href}");
        }
    }

    #[test]
    fn the_article_is_drawn_item_by_item_and_folds_are_left_out() {
        let mut report = Report { headline: Some("A *b*".to_owned()), ..Report::default() };
        report.byline = Some("Jane Roe".to_owned());
        report.published = Some("2024-05-01".to_owned());
        report.blocks = vec![
            block("A *b*", Role::Headline, &[]),
            block("Lead.", Role::Paragraph, &[]),
            block("Part", Role::Subhead, &[]),
            block("one", Role::ListItem, &[]),
            block("two", Role::ListItem, &[]),
            block("deep", Role::ListItem, &[]),
            block("Set apart.", Role::Paragraph, &[]),
            block("let x = `1`;", Role::Code, &[]),
            block("a|b", Role::Table, &[]),
            block("The mill.", Role::Caption, &[]),
            Block { verdict: Decision::Fold, ..block("Advertisement", Role::Boilerplate, &[]) },
            block(
                "How we counted",
                Role::Subhead,
                &[(0, 14, Mark::Strong, None), (4, 6, Mark::Emphasis, None)],
            ),
        ];
        let cell = |items| Cell { header: false, colspan: 2, rowspan: 1, items };
        report.article = vec![
            item(0),
            item(1),
            Item::Fold { blocks: vec![10], place: Place::Inside, links: 0, images: 0, videos: 0, words: 1 },
            item(10),
            item(2),
            Item::List {
                ordered: true,
                start: 9,
                items: vec![
                    vec![item(3)],
                    vec![item(4), Item::List { ordered: false, start: 1, items: vec![vec![item(5)]] }],
                ],
            },
            Item::Quote { items: vec![item(6), item(6)] },
            item(7),
            Item::Table { rows: vec![vec![cell(vec![item(8)])], vec![]], caption: None },
            Item::Figure { images: vec![], captions: vec![9] },
            Item::Details { open: false, summary: vec![11], items: vec![item(6)] },
            Item::Rule,
        ];
        let expected = "# A \\*b\\*\n\nJane Roe · 2024-05-01\n\nLead.\n\n### Part\n\n9. one\n10. two\n\n    - deep\n\n\
                        > Set apart.\n>\n> Set apart.\n\n```\nlet x = `1`;\n```\n\n\
                        | a\\|b |  |\n| --- | --- |\n|  |  |\n\nThe mill.\n\n**How *we* counted**\n\nSet apart.\n\n---\n";
        assert_eq!(markdown(&report), expected);
    }

    #[test]
    fn the_lead_picture_stands_under_the_headline_where_the_article_does_not_show_it() {
        let lead = Lead {
            sources: vec![Source { url: "https://paper.example/mill.jpg".to_owned(), width: 0 }],
            alt: "A mill".to_owned(),
            caption: Some("The mill at dusk.".to_owned()),
            credit: Some("Photo: Jane Roe".to_owned()),
            item: None,
        };
        for (item, expected) in [
            (
                None,
                "# A mill\n\n![A mill](https://paper.example/mill.jpg)\n\nThe mill at dusk. Photo: Jane Roe\n",
            ),
            (Some(0), "# A mill\n"),
        ] {
            let lead = Some(Lead { item, ..lead.clone() });
            let report = Report { headline: Some("A mill".to_owned()), lead, ..Report::default() };
            assert_eq!(markdown(&report), expected);
        }
    }

    #[test]
    fn a_report_of_nothing_is_nothing() {
        assert_eq!(markdown(&Report::default()), "");
        let page = html::parse("<p>Only a line.</p>", None).unwrap();
        assert!(!markdown(&crate::read(&page)).contains("# "));
    }
}
