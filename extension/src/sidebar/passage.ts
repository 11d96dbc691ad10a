/**
 * A quote as it stands in the story: what was spoken, and the story's own words where they part it.
 *
 * Nothing is left out in silence: what lies between two parts of a quote is given with them, or the parts are given apart.
 */

import type { Quote, Report } from '../report';

/** A stretch of a passage: words of the speaker, or the story's words and marks around them. */
export interface Stretch {
  readonly text: string;
  readonly spoken: boolean;
}

/** What lies between two parts is given with them up to this many characters; beyond, the parts stand apart. */
const BETWEEN = 160;

/** What closes each opening mark. A closing mark that stands at the start is a slip, save where it is the custom. */
const CLOSING: Readonly<Record<string, string>> = {
  '“': '”', '„': '“', '«': '»', '»': '«', '‹': '›', '›': '‹', '‘': '’', '‚': '‘', '「': '」', '『': '』', '《': '》', '﹁': '﹂', '﹃': '﹄',
};
const SAME_BOTH_SIDES = /^(?:sv|fi)\b/;
/** A comma that belongs to the sentence around the quote, set inside the marks. */
const LAST_COMMA = /[,،，、]\s*$/;

/**
 * The pieces of a quote, each a line of its own: one where its parts stand close together in one paragraph, else one for
 * each run of parts that do. Each is set between the marks of the story.
 */
export function pieces(quote: Quote, report: Report): Stretch[][] {
  const runs: Quote['ranges'][] = [];
  for (const range of quote.ranges) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && last[0] === range[0] && range[1] >= last[2] && range[1] - last[2] <= BETWEEN) run.push(range);
    else runs.push([range]);
  }
  return runs.map((run) => piece(run, quote, report)).filter((stretches) => stretches.length > 0);
}

function piece(run: Quote['ranges'], quote: Quote, report: Report): Stretch[] {
  const [index, start] = run[0] ?? [-1, 0];
  const block = report.blocks[index];
  if (!block) return [];
  const stretches: Stretch[] = [];
  let at = start;
  for (const [, from, to] of run) {
    stretches.push({ text: block.text.slice(at, from), spoken: false }, { text: block.text.slice(from, to), spoken: true });
    at = to;
  }
  const last = stretches.at(-1);
  if (last) stretches[stretches.length - 1] = { ...last, text: last.text.replace(LAST_COMMA, '') };
  const [opening, closing] = marks(quote, report, index, start, run.length > 1);
  return [{ text: opening, spoken: false }, ...stretches, { text: closing, spoken: false }].filter(({ text }) => text !== '');
}

/** The marks that the story sets a quote in; an answer, and a block quote, stand without. */
function marks(quote: Quote, report: Report, index: number, start: number, parted: boolean): [string, string] {
  const block = report.blocks[index];
  if (quote.kind === 'answer' || block?.role === 'block-quote') return ['', ''];
  const before = block?.text.slice(0, start).trimEnd().at(-1) ?? '';
  if (before === '”' && SAME_BOTH_SIDES.test(report.lang ?? '')) return ['”', '”'];
  // Straight marks are set as curly ones, unless the story's own stand between the parts.
  if (before === '"' && parted) return ['"', '"'];
  const closing = CLOSING[before];
  return closing === undefined ? ['“', '”'] : [before, closing];
}

/** The pieces as text, a line each: “We can pay,” said the mayor, “or we can leave.” */
export function spoken(quote: Quote, report: Report): string {
  return pieces(quote, report).map(plain).join('\n');
}

/** What was spoken alone, part by part, without marks. */
export function spokenParts(quote: Quote, report: Report): string[] {
  return quote.ranges.map(([index, from, to]) => report.blocks[index]?.text.slice(from, to) ?? '');
}

function plain(stretches: readonly Stretch[]): string {
  return stretches.map(({ text }) => text).join('');
}
