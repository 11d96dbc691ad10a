/** The head of the story: kicker, headline, dek, then who wrote it, when, where, and how long it takes to read. */

import type { Item, Report, Role } from '../report';
import { linkAddress, siteAt } from './address';
import { validLanguage, type Drawing } from './drawing';
import { el } from './element';
import { inline } from './inline';
import { formatMoment, hasClock } from './moment';
import { readingTime } from './reading-time';

const HEAD: readonly Role[] = ['kicker', 'headline', 'dek', 'byline', 'date'];
/**
 * With the second of these the story has begun: a byline or date after it is drawn where it stands. The first may be a
 * summary that stands above the byline.
 */
const BEGUN: readonly Role[] = ['paragraph', 'list-item', 'subhead', 'block-quote', 'table'];

/** The head's blocks, and the items that are left. */
export interface Split {
  readonly head: ReadonlyMap<Role, readonly number[]>;
  readonly before: readonly Item[];
  readonly body: readonly Item[];
}

/** Takes the head's blocks from the items before the story's first words. */
export function splitHead(report: Report): Split {
  const head = new Map<Role, number[]>();
  const before: Item[] = [];
  const body: Item[] = [];
  let begun = 0;
  for (const item of report.article) {
    const role = item.type === 'block' ? report.blocks[item.block]?.role : undefined;
    if (role !== undefined && BEGUN.includes(role)) begun += 1;
    if (item.type === 'fold' && item.place === 'before') before.push(item);
    else if (item.type === 'block' && role !== undefined && HEAD.includes(role) && isHead(report, item.block, begun, head)) {
      head.set(role, [...(head.get(role) ?? []), item.block]);
    } else join(body, item);
  }
  return { head, before, body };
}

/** Adds an item; folds that stood on both sides of a block of the head are neighbours without it. */
function join(items: Item[], item: Item): void {
  const last = items.at(-1);
  if (last?.type !== 'fold' || item.type !== 'fold' || last.place !== item.place) {
    items.push(item);
    return;
  }
  items[items.length - 1] = {
    ...last,
    blocks: [...last.blocks, ...item.blocks],
    links: last.links + item.links,
    images: last.images + item.images,
    videos: last.videos + item.videos,
    words: last.words + item.words,
  };
}

/** A second date is the time of a live blog's entry, where it is another than the first. */
function isHead(report: Report, index: number, begun: number, head: ReadonlyMap<Role, readonly number[]>): boolean {
  const block = report.blocks[index];
  if (block?.role === 'headline') return !head.has('headline');
  const [first] = head.get('date') ?? [];
  return begun < 2 && (block?.role !== 'date' || first === undefined || block.text === report.blocks[first]?.text);
}

export function masthead(split: Split, drawing: Drawing): HTMLElement {
  const { report } = drawing;
  const draw = (role: Role): HTMLElement[] =>
    (split.head.get(role) ?? []).map((index) => el('p', { class: role, 'data-block': index }, inline(index, drawing)));
  const [headline] = split.head.get('headline') ?? [];
  return el(
    'header',
    { class: 'masthead' },
    ...draw('kicker'),
    headline === undefined
      ? report.headline !== null && el('h1', {}, report.headline)
      : el('h1', { 'data-block': headline }, inline(headline, drawing)),
    ...draw('dek'),
    meta(split, drawing),
  );
}

function meta(split: Split, drawing: Drawing): HTMLElement {
  const { report, words } = drawing;
  const lang = readersVariant(validLanguage(report.lang) ?? words.lang);
  const first = (role: Role): DocumentFragment | undefined => {
    const [index] = split.head.get(role) ?? [];
    return index === undefined ? undefined : inline(index, drawing);
  };
  const published = report.published === null ? undefined : time(report.published, lang);
  const changed = report.modified === null ? undefined : updated(report.modified, report.published, lang);
  const date = first('date');
  const address = linkAddress(report.url, undefined);
  const site = report.site ?? siteAt(report.url);
  const length = readingTime(report.text, lang, words);
  return el(
    'div',
    { class: 'meta' },
    report.byline !== null ? el('p', { class: 'byline' }, report.byline) : withClass('byline', first('byline')),
    el(
      'p',
      { class: 'facts' },
      ...parted([
        published ?? (date && el('span', {}, date)),
        changed && el('span', {}, ...around(words.say('view_updated', SLOT), changed)),
        site !== undefined &&
          (address === undefined ? el('span', {}, site) : el('a', { href: address, class: 'site', rel: 'noopener' }, site)),
        length !== undefined && el('span', { class: 'length', lang: words.lang, dir: words.dir }, length),
      ]),
    ),
  );
}

/** The reader's own variety of the story's language ("en-GB" for an "en" story), where the reader has one. */
function readersVariant(lang: string): string {
  return navigator.languages.find((own) => own.startsWith(`${lang}-`)) ?? lang;
}

/** When it was changed: the clock alone on the day it was published; `undefined` where that is the same moment. */
function updated(modified: string, published: string | null, lang: string): HTMLElement | undefined {
  if (published !== null && modified.slice(0, 16) === published.slice(0, 16)) return undefined;
  const sameDay = published !== null && hasClock(modified) && modified.slice(0, 10) === published.slice(0, 10);
  const text = sameDay ? formatMoment(modified, lang, 'clock') : undefined;
  return text === undefined ? time(modified, lang) : el('time', { datetime: modified }, text);
}

const SLOT = '\uFFFC';

function around(text: string, element: HTMLElement): (string | HTMLElement)[] {
  const [head = '', tail = ''] = text.split(SLOT);
  return [head, element, tail];
}

function withClass(name: string, content: DocumentFragment | undefined): HTMLElement | undefined {
  return content && el('p', { class: name }, content);
}

function parted(parts: readonly (HTMLElement | false | undefined)[]): (HTMLElement | string)[] {
  return parts.filter((part): part is HTMLElement => part instanceof HTMLElement).flatMap((part, number) => (number === 0 ? [part] : ['\u00A0· ', part]));
}

/** A moment as the story's own readers write it; the text as it is where it is no ISO date. */
function time(iso: string, lang: string): HTMLElement {
  return el('time', { datetime: iso }, formatMoment(iso, lang) ?? iso);
}
