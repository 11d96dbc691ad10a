/** The quotes as cards: the words, who said them, what they are, and how sure that is. */

import type { Quote } from '../report';
import type { QuoteDrawing } from '../view/drawing';
import { el, icon } from '../view/element';
import { ICONS } from '../view/icons';
import { pieces } from './passage';

/** A card longer than this many characters is shortened until it is current or pointed at. */
const LONG = 280;

export interface Card {
  readonly index: number;
  readonly quote: Quote;
  readonly element: HTMLLIElement;
  /** The part that takes the focus. */
  readonly button: HTMLButtonElement;
  readonly copy: HTMLButtonElement;
  readonly cite: HTMLButtonElement;
  readonly correct: HTMLButtonElement;
}

/** `entry` is the time of the live blog's entry that the quote stands in. */
export function card(quote: Quote, index: number, drawing: QuoteDrawing, entry?: string): Card {
  const { words, report } = drawing;
  const tool = (sign: keyof typeof ICONS, key: string, name: string): HTMLButtonElement =>
    el('button', { type: 'button', class: name, title: words.say(key), 'aria-label': words.say(key) }, icon(ICONS[sign]));
  const copy = tool('copy', 'quotes_copy', 'card-copy');
  const cite = tool('cite', 'quotes_cite', 'card-tool');
  const correct = tool('person', 'quotes_correct_speaker', 'card-tool');
  const button = el(
    'button',
    { type: 'button', class: 'card-face', title: leadIn(quote, drawing) },
    entry !== undefined && el('span', { class: 'card-kind', lang: report.lang, dir: report.dir }, entry),
    quote.kind !== 'quotation' && el('span', { class: 'card-kind' }, words.say(`quotes_kind_${quote.kind}`)),
    ...pieces(quote, report).map((stretches) =>
      el(
        'span',
        { class: 'card-words', lang: report.lang, dir: report.dir },
        ...stretches.map(({ text, spoken }) => (spoken || /^[\p{P}\s]+$/u.test(text) ? text : el('span', { class: 'card-between' }, text))),
      ),
    ),
    speaker(quote, drawing),
    notes(quote, drawing),
  );
  const element = el('li', { class: `card ${quote.kind}`, 'data-quote': index }, button, copy, el('div', { class: 'card-tools' }, cite, correct));
  if (quote.text.length > LONG) element.classList.add('long');
  return { index, quote, element, button, copy, cite, correct };
}

/** What the paragraph says before the quote. */
function leadIn(quote: Quote, { report }: QuoteDrawing): string | undefined {
  const [index, start] = quote.ranges[0] ?? [-1, 0];
  const before = report.blocks[index]?.text.slice(0, start).replace(/[\p{Pi}\p{Ps}"']*\s*$/u, '').trim();
  return before === '' ? undefined : before;
}

/** The name a quote is listed under; `undefined` where the speaker is unclear. */
export function speakerName(quote: Quote): string | undefined {
  return quote.speaker?.name ?? (quote.speaker?.mention === '' ? undefined : quote.speaker?.mention);
}

function speaker(quote: Quote, { words, report, host }: QuoteDrawing): HTMLElement {
  const name = speakerName(quote);
  if (name === undefined) return el('span', { class: 'card-speaker unclear' }, words.say('quotes_unclear'));
  const story = { lang: report.lang, dir: 'auto' };
  const inferred = quote.speaker?.state === 'inferred';
  return el(
    'span',
    { class: 'card-speaker' },
    el('span', { class: 'card-name', ...story }, name),
    host.speakers.has(quote.text) && ' ',
    host.speakers.has(quote.text) && el('span', { class: 'card-inferred' }, words.say('quotes_corrected')),
    inferred && ' ',
    inferred &&
      el('span', { class: 'card-inferred', title: words.say('quotes_inferred_why', quote.speaker?.mention ?? '') }, words.say('quotes_inferred')),
  );
}

/** Role, cue, outlet and state: "mayor · said · via Reuters · reportedly", "did not say this". */
function notes(quote: Quote, { words, report }: QuoteDrawing): HTMLElement | undefined {
  const role = quote.speaker?.role ?? '';
  const parts = [
    role !== '' && el('span', { class: 'card-role', lang: report.lang, dir: 'auto' }, role),
    quote.cue !== null && el('span', { class: 'card-cue', lang: report.lang, dir: 'auto' }, quote.cue),
    quote.via !== null && el('span', {}, words.say('quotes_via', quote.via)),
    quote.status === 'hedged' && el('strong', {}, words.say('quotes_hedged')),
    quote.status === 'denied' && el('strong', {}, words.say('quotes_denied')),
  ].filter((part) => part instanceof HTMLElement);
  if (parts.length === 0) return undefined;
  return el('span', { class: 'card-notes' }, ...parts.flatMap((part, number) => (number === 0 ? [part] : [' · ', part])));
}
