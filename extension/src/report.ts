// Generated from the types in src/report.rs: `NEWSFOLD_WRITE=1 cargo test typescript`. Not to be edited.

/**
 * What Newsfold read on one page.
 */
export type Report = {
  /**
   * The story's headline, without the site's name.
   */
  headline: string | null,
  /**
   * The authors' names, parted by `", "`; no "By", no job titles.
   */
  byline: string | null,
  /**
   * When it was published: ISO 8601, as the page gives it (date alone or with time and offset).
   */
  published: string | null,
  /**
   * When it was last changed, in the same form.
   */
  modified: string | null,
  /**
   * BCP 47 tag of the story's language, judged from the text.
   */
  lang: string | null,
  /**
   * Writing direction of the story.
   */
  dir: Direction,
  /**
   * Canonical address, else the address the page was read from.
   */
  url: string | null,
  /**
   * The site's name.
   */
  site: string | null,
  /**
   * The picture that the story leads with, whether the article shows it or the page only declares it.
   */
  lead: Lead | null,
  /**
   * The body and what was corrected of it, paragraphs parted by blank lines; no headline, captions, credits or folded blocks.
   */
  text: string,
  /**
   * Whether the page is a story.
   */
  story: boolean,
  /**
   * Every rendered block of the page, in reading order.
   */
  blocks: Array<Block>,
  /**
   * The story as the view draws it.
   */
  article: Array<Item>,
  /**
   * Who said what, in document order.
   */
  quotes: Array<Quote>,
  /**
   * Where the story goes on that this page does not hold whole; `None` where it ends here.
   */
  goes_on: GoesOn | null, };

/**
 * Writing direction.
 */
export type Direction = "ltr" | "rtl";

/**
 * A run of text between block boundaries, with its verdict.
 */
export type Block = {
  /**
   * Text as a reader sees it: white space folded, `\n` for a line break.
   */
  text: string,
  /**
   * What it is in the story.
   */
  role: Role,
  /**
   * Kept or folded.
   */
  verdict: Decision,
  /**
   * The kind of boilerplate; `None` where kept.
   */
  kind: Kind | null,
  /**
   * The kind that a kept block may be, where that is unsure.
   */
  doubt: Kind | null,
  /**
   * Why, in a reader's words.
   */
  reason: string,
  /**
   * How sure the verdict is.
   */
  confidence: Confidence,
  /**
   * The tightest element that holds the block.
   */
  node: Ordinal,
  /**
   * Inline marks on the text, outer before inner, in order of their start.
   */
  marks: Array<InlineMark>, };

/**
 * Kept in the story or folded away.
 */
export type Decision = "keep" | "fold";

/**
 * What a block is in the story.
 */
export type Role = "headline" | "kicker" | "dek" | "byline" | "date" | "paragraph" | "subhead" | "list-item" | "table" | "block-quote" | "pull-quote" | "code" | "caption" | "credit" | "paywall" | "correction" | "summary" | "embed" | "footnote" | "boilerplate";

/**
 * A kind of boilerplate.
 */
export type Kind = "advertisement" | "related" | "video" | "audio" | "newsletter" | "share" | "sponsored" | "comments" | "consent" | "navigation" | "pagination" | "promo" | "author-box" | "tags" | "legal" | "other" | "poll";

/**
 * How sure a verdict or a speaker is, in hundredths `0..=100`; serialised as `0.0..=1.0`.
 */
export type Confidence = number;

/**
 * An inline mark on a stretch of a block's text. Marks nest, never cross.
 */
export type InlineMark = {
  /**
   * Where it starts in the block's text.
   */
  start: Utf16,
  /**
   * Where it ends.
   */
  end: Utf16,
  /**
   * What it is.
   */
  mark: Mark,
  /**
   * Where a link leads, as written on the page; `None` for the rest.
   */
  href?: string,
  /**
   * The formula whose text this is, as an outline: a line a node, behind as many spaces as there are elements around it.
   * An element is its name and, each after a tab, its attributes as `name=value`; a text is an equals sign and its words.
   * `None` for the rest.
   */
  maths?: string,
  /**
   * What the page gives for a formula in TeX, else in words.
   */
  tex?: string, };

/**
 * The kinds of inline mark that the view draws.
 */
export type Mark = "link" | "emphasis" | "strong" | "code" | "sub" | "sup" | "highlight" | "deleted" | "inserted" | "small" | "quote" | "math";

/**
 * One thing of the story, as the view draws it.
 */
export type Item = { "type": "block",
  /**
   * Index in the Report's blocks.
   */
  block: number,
  /**
   * Heading level 2..=6 of a subhead, else 0.
   */
  level: number, } | { "type": "list",
  /**
   * Numbered or not.
   */
  ordered: boolean,
  /**
   * First number.
   */
  start: number,
  /**
   * What each list item holds.
   */
  items: Array<Array<Item>>, } | { "type": "figure",
  /**
   * The pictures, in order.
   */
  images: Array<Image>,
  /**
   * Indices of the caption and credit blocks.
   */
  captions: Array<number>, } | { "type": "table",
  /**
   * Its rows.
   */
  rows: Array<Array<Cell>>,
  /**
   * Index of the caption block.
   */
  caption: number | null, } | { "type": "quote",
  /**
   * What it holds.
   */
  items: Array<Item>, } | { "type": "details",
  /**
   * Whether the page shows it open.
   */
  open: boolean,
  /**
   * Indices of the blocks of its `summary`, which stands for it while it is closed; none where it has none.
   */
  summary: Array<number>,
  /**
   * What it holds.
   */
  items: Array<Item>, } | { "type": "media",
  /**
   * What it is.
   */
  media: Media,
  /**
   * Its title, where the page gives one.
   */
  title: string | null,
  /**
   * Where it can be seen.
   */
  href: string | null,
  /**
   * The element it stands in.
   */
  node: Ordinal, } | { "type": "fold",
  /**
   * Indices of the blocks, in reading order.
   */
  blocks: Array<number>,
  /**
   * Before, inside or after the story.
   */
  place: Place,
  /**
   * Links in it.
   */
  links: number,
  /**
   * Pictures in it.
   */
  images: number,
  /**
   * Video players in it.
   */
  videos: number,
  /**
   * Words in it.
   */
  words: number, } | { "type": "rule" };

/**
 * Where a story goes on.
 */
export type GoesOn = { "type": "page",
  /**
   * That page's address, as written on this one.
   */
  href: string,
  /**
   * This page's number, from 1.
   */
  page: number,
  /**
   * How many pages there are, where this one says so.
   */
  pages: number | null, } | { "type": "control",
  /**
   * The folded block that the control says: "Continue reading".
   */
  block: number, };

/**
 * Where a fold stands.
 */
export type Place = "before" | "inside" | "after";

/**
 * What a media card stands for.
 */
export type Media = "video" | "audio" | "frame";

/**
 * A picture and where it can be had.
 */
export type Image = {
  /**
   * Candidates as the page gives them, best first by the page's own order.
   */
  sources: Array<Source>,
  /**
   * What stands for it where it cannot be seen.
   */
  alt: string,
  /**
   * Width in CSS pixels, 0 where unknown.
   */
  width: number,
  /**
   * Height in CSS pixels, 0 where unknown.
   */
  height: number,
  /**
   * The live `img`, which knows its `currentSrc`.
   */
  node: Ordinal, };

/**
 * One address of a picture.
 */
export type Source = {
  /**
   * As written on the page; may be relative.
   */
  url: string,
  /**
   * Width descriptor in pixels (`640w`), 0 where none.
   */
  width: number, };

/**
 * The picture that a story leads with.
 */
export type Lead = {
  /**
   * Candidates as the page gives them, best first by the page's own order.
   */
  sources: Array<Source>,
  /**
   * What stands for it where it cannot be seen.
   */
  alt: string,
  /**
   * What it shows, without who made it.
   */
  caption: string | null,
  /**
   * Who made it or owns it.
   */
  credit: string | null,
  /**
   * Index in the Report's article of the figure that shows it; `None` where none does.
   */
  item: number | null, };

/**
 * A table cell.
 */
export type Cell = {
  /**
   * Header cell or not.
   */
  header: boolean,
  /**
   * Columns it spans.
   */
  colspan: number,
  /**
   * Rows it spans.
   */
  rowspan: number,
  /**
   * What it holds.
   */
  items: Array<Item>, };

/**
 * Words of a person, in one or more segments.
 */
export type Quote = {
  /**
   * The segments joined by a space.
   */
  text: string,
  /**
   * Block, start and end of each segment, in code points of that block's text.
   */
  segments: Array<[number, CodePoint, CodePoint]>,
  /**
   * The same in UTF-16 code units.
   */
  ranges: Array<[number, Utf16, Utf16]>,
  /**
   * A whole quotation, a piece of one to three words, or an unmarked answer.
   */
  kind: QuoteKind,
  /**
   * Who said it; `None` where unclear.
   */
  speaker: Speaker | null,
  /**
   * The verb or phrase that attributes it.
   */
  cue: string | null,
  /**
   * The outlet that relays it.
   */
  via: string | null,
  /**
   * Said, hedged or denied.
   */
  status: Status, };

/**
 * What sort of quotation it is.
 */
export type QuoteKind = "quotation" | "fragment" | "answer";

/**
 * Who said it.
 */
export type Speaker = {
  /**
   * The person's full name or the organisation's, as the article gives it anywhere; `None` for a description alone.
   */
  name: string | null,
  /**
   * How the sentence names the speaker: "Peskov", "he", "a Kremlin spokesperson".
   */
  mention: string,
  /**
   * What the person is: "Kremlin spokesperson".
   */
  role: string | null,
  /**
   * How the name was come by.
   */
  state: SpeakerState,
  /**
   * How sure the speaker is.
   */
  confidence: Confidence, };

/**
 * How the name was come by.
 */
export type SpeakerState = "named" | "inferred";

/**
 * Whether the words were said.
 */
export type Status = "said" | "hedged" | "denied";

/**
 * Number of an element in the order of the source's start tags, `0` the root element: the k-th of the static list of
 * elements that the browser took with the same serialisation.
 */
export type Ordinal = number;

/**
 * Offset in UTF-16 code units; what a browser works with.
 */
export type Utf16 = number;

/**
 * Offset in Unicode code points; what the command line prints.
 */
export type CodePoint = number;
