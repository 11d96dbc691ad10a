/**
 * The text fragment (`#:~:text=…`) that opens a page at a quote: terms of whole words, inside the quote's marks, that stand
 * once on the page. Source: WICG, "URL Fragment Text Directives".
 */

import type { Quote, Report } from '../report';

/** A quote of at most this many characters is named whole; a longer one by its first and last words. */
const WHOLE = 80;
/** The fewest words at either end of a longer quote, and the most; and how many stand before a quote that is not alone. */
const FEWEST = 4;
const MOST = 12;
const BEFORE = 6;

/** The address of the story with the fragment of a quote; the bare address where no fragment is unique. */
export function addressOf(quote: Quote, report: Report): string | undefined {
  if (report.url === null) return undefined;
  const fragment = textFragment(quote, report);
  return fragment === undefined ? report.url : `${report.url.replace(/#.*$/s, '')}#:~:text=${fragment}`;
}

/** The fragment's terms as they are written in an address; `undefined` where the words stand more than once on the page. */
export function textFragment(quote: Quote, report: Report): string | undefined {
  const [index, start, last] = quote.ranges[0] ?? [-1, 0, 0];
  const block = report.blocks[index];
  if (!block) return undefined;
  const page = report.blocks.map(({ text }) => folded(text));
  const { text } = block;
  // A line break ends what a browser finds in one piece.
  const broken = text.indexOf('\n', start);
  const end = broken >= 0 && broken < last ? broken : last;
  const ends = wordEnds(text.slice(start, end), report.lang);
  const [begin, stop] = [ends[0]?.[0], ends.at(-1)?.[1]];
  if (begin === undefined || stop === undefined) return undefined;
  const from = start + begin;
  const to = start + stop;
  if (to - from <= WHOLE) return named(text, from, to, page, report.lang);
  for (let words = FEWEST; words <= Math.min(MOST, ends.length >> 1); words += 1) {
    const head = text.slice(from, start + (ends[words - 1]?.[1] ?? 0));
    const tail = text.slice(start + (ends.at(-words)?.[0] ?? 0), to);
    const closesHere = folded(text).indexOf(folded(tail), from + head.length) === to - tail.length;
    if (closesHere && times(head, page) === 1) return `${encoded(head)},${encoded(tail)}`;
  }
  return named(text, from, to, page, report.lang);
}

/** The words whole, with as many before them as make them unique. */
function named(text: string, from: number, to: number, page: readonly string[], lang: string | null): string | undefined {
  const words = text.slice(from, to);
  if (times(words, page) === 1) return encoded(words);
  const lineStart = text.lastIndexOf('\n', from - 1) + 1;
  const before = wordEnds(text.slice(lineStart, from), lang);
  for (let count = 1; count <= Math.min(BEFORE, before.length); count += 1) {
    const prefix = text.slice(lineStart + (before.at(-count)?.[0] ?? 0), from);
    if (times(prefix + words, page) === 1) return `${encoded(prefix.trimEnd())}-,${encoded(words)}`;
  }
  const lineEnd = text.indexOf('\n', to);
  const rest = text.slice(to, lineEnd < 0 ? undefined : lineEnd);
  const after = wordEnds(rest, lang);
  for (let count = 1; count <= Math.min(BEFORE, after.length); count += 1) {
    const suffix = rest.slice(0, after[count - 1]?.[1]);
    if (times(words + suffix, page) === 1) return `${encoded(words)},-${encoded(suffix.trimStart())}`;
  }
  return undefined;
}

/** Where each word of a text starts and ends; a browser matches whole words alone. */
function wordEnds(text: string, lang: string | null): [number, number][] {
  const segmenter = new Intl.Segmenter(known(lang), { granularity: 'word' });
  return [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike).map(({ index, segment }) => [index, index + segment.length]);
}

function known(lang: string | null): string | undefined {
  try {
    return lang === null ? undefined : Intl.getCanonicalLocales(lang)[0];
  } catch {
    return undefined;
  }
}

/** How often a term stands on the page, at most 2: more than once is all that is asked. */
function times(term: string, page: readonly string[]): number {
  const wanted = folded(term);
  let found = 0;
  for (const text of page) {
    for (let at = text.indexOf(wanted); at >= 0 && found < 2; at = text.indexOf(wanted, at + 1)) found += 1;
    if (found === 2) break;
  }
  return found;
}

/** Browsers look without regard to case; the length stays. */
function folded(text: string): string {
  return text.replace(/\p{Lu}/gu, (letter) => (letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter));
}

/** The dash parts terms from prefixes, so it is written out too. */
function encoded(term: string): string {
  return encodeURIComponent(term).replaceAll('-', '%2D');
}
