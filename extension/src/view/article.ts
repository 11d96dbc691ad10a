/** The story's items as elements, in order: one function for each type of item, one row for each role of a block. */

import type { Cell, Item, Role } from '../report';
import type { Drawing } from './drawing';
import { el, type Child } from './element';
import { figure, media } from './figure';
import { doubtBar, foldBar, type Folds } from './folds';
import { inline } from './inline';

type BlockItem = Extract<Item, { type: 'block' }>;
type ListItem = Extract<Item, { type: 'list' }>;
type DetailsItem = Extract<Item, { type: 'details' }>;
type TableItem = Extract<Item, { type: 'table' }>;

/** Items nested deeper than this are drawn at this depth, so that no page can exhaust the stack. */
const DEEPEST = 24;

/** Subheads in the order they stand, for the contents list. */
export interface Subhead {
  readonly text: string;
  readonly level: number;
  readonly element: HTMLElement;
}

/** What a reader opens and closes as on the page, and the block by which it is known when the story is drawn anew. */
export interface Disclosure {
  readonly element: HTMLDetailsElement;
  readonly block: number;
}

export class Article {
  readonly subheads: Subhead[] = [];
  readonly disclosures: Disclosure[] = [];
  readonly #drawing: Drawing;
  readonly #folds: Folds;

  constructor(drawing: Drawing, folds: Folds) {
    this.#drawing = drawing;
    this.#folds = folds;
  }

  /** The elements of `items`; neighbours that belong in one box (block quotes, posts, summaries, doubts) share it. */
  draw(items: readonly Item[], depth = 0, within?: Role): HTMLElement[] {
    const drawn: HTMLElement[] = [];
    for (let at = 0; at < items.length; ) {
      const item = items[at];
      if (item === undefined) break;
      const run = this.#run(items, at, within);
      if (run > 0) {
        drawn.push(this.#box(items.slice(at, at + run) as BlockItem[]));
        at += run;
      } else {
        const element = this.#item(item, depth);
        if (element) drawn.push(element);
        at += 1;
      }
    }
    return drawn;
  }

  /** How many items from `at` on share a box; 0 where the item stands by itself. */
  #run(items: readonly Item[], at: number, within: Role | undefined): number {
    const box = this.#boxOf(items[at]);
    if (box === undefined || box === within) return 0;
    let end = at + 1;
    while (end < items.length && this.#boxOf(items[end]) === box) end += 1;
    return end - at;
  }

  #boxOf(item: Item | undefined): string | undefined {
    const block = item?.type === 'block' ? this.#drawing.report.blocks[item.block] : undefined;
    if (!block) return undefined;
    return block.doubt === null ? (BOXED.includes(block.role) ? block.role : undefined) : `doubt ${block.doubt}`;
  }

  #box(items: readonly BlockItem[]): HTMLElement {
    const { words, report } = this.#drawing;
    const content = items.map((item) => this.#block(item));
    const first = report.blocks[items[0]?.block ?? -1];
    if (first && first.doubt !== null) {
      return doubtBar(items.map(({ block }) => block), content, this.#folds, this.#drawing);
    }
    if (first?.role === 'block-quote') return el('blockquote', {}, ...content);
    if (first?.role === 'embed') return el('blockquote', { class: 'embed' }, ...content);
    if (first?.role === 'paywall') return this.#note('paywall', words.say('view_paywall'), content);
    if (first?.role === 'correction') return this.#note('correction', undefined, content);
    return this.#note('summary', undefined, content);
  }

  #note(name: string, label: string | undefined, content: readonly HTMLElement[]): HTMLElement {
    const { lang, dir } = this.#drawing.words;
    return el('div', { class: `note ${name}`, role: 'note' }, label !== undefined && el('p', { class: 'note-label', lang, dir }, label), ...content);
  }

  #item(item: Item, depth: number): HTMLElement | undefined {
    switch (item.type) {
      case 'block':
        return this.#block(item);
      case 'list':
        return this.#list(item, depth);
      case 'figure':
        return figure(item, this.#drawing);
      case 'table':
        return this.#table(item, depth);
      case 'quote':
        return el('blockquote', {}, ...this.#nested(item.items, depth, 'block-quote'));
      case 'details':
        return this.#details(item, depth);
      case 'media':
        return media(item, this.#drawing);
      case 'fold':
        return foldBar(item, this.#folds, this.#drawing);
      case 'rule':
        return el('hr');
    }
  }

  #block(item: BlockItem): HTMLElement {
    const block = this.#drawing.report.blocks[item.block];
    const role = block?.role ?? 'paragraph';
    const content = inline(item.block, this.#drawing);
    const attributes = { 'data-block': item.block, class: CLASSES[role] };
    switch (role) {
      case 'subhead': {
        const level = Math.min(6, Math.max(2, item.level)) as 2 | 3 | 4 | 5 | 6;
        const element = el(`h${level}`, { ...attributes, tabindex: -1 }, content);
        this.subheads.push({ text: block?.text ?? '', level, element });
        return element;
      }
      case 'code':
        return el('pre', { ...attributes, tabindex: 0 }, el('code', {}, content));
      case 'pull-quote':
        return el('blockquote', { class: 'pull' }, el('p', { 'data-block': item.block }, content));
      default:
        return el('p', attributes, content);
    }
  }

  #list(item: ListItem, depth: number): HTMLElement {
    const entries = item.items.map((items) => el('li', {}, ...this.#tight(items, depth)));
    return item.ordered ? el('ol', { start: item.start === 1 ? undefined : item.start }, ...entries) : el('ul', {}, ...entries);
  }

  #table(item: TableItem, depth: number): HTMLElement {
    const { words, report } = this.#drawing;
    const caption =
      item.caption === null ? undefined : el('p', { class: 'table-caption', 'data-block': item.caption }, inline(item.caption, this.#drawing));
    const headed = item.rows.findIndex((row) => !row.every((cell) => cell.header));
    const figures = figureColumns(item, this.#drawing);
    const rows = item.rows.map((row, index) =>
      el('tr', {}, ...row.map((cell, column) => this.#cell(cell, index < headed, figures.has(column), depth))),
    );
    const table = el(
      'table',
      {},
      headed > 0 && el('thead', {}, ...rows.slice(0, headed)),
      el('tbody', {}, ...rows.slice(Math.max(0, headed))),
    );
    const name = item.caption === null ? words.say('view_table') : report.blocks[item.caption]?.text;
    // The caption stands outside of what scrolls, so that it wraps in the column.
    return el('div', { class: 'tabular' }, caption, el('div', { class: 'table', role: 'group', 'aria-label': name, tabindex: 0 }, table));
  }

  #details(item: DetailsItem, depth: number): HTMLElement {
    const { summary, open } = item;
    // What it held was folded: its line is one of the story's.
    if (item.items.length === 0) return el('div', {}, ...summary.map((block) => this.#block({ type: 'block', block, level: 0 })));
    const line = summary.map((block) => el('span', { 'data-block': block }, inline(block, this.#drawing)));
    const element = el(
      'details',
      { class: 'disclosure', open },
      line.length > 0 && el('summary', {}, ...line),
      el('div', { class: 'disclosed' }, ...this.#nested(item.items, depth)),
    );
    element.addEventListener('toggle', () => { this.#folds.changed(); }, { signal: this.#drawing.signal });
    const [first] = item.items;
    const block = summary[0] ?? (first?.type === 'block' ? first.block : undefined);
    if (block !== undefined) this.disclosures.push({ element, block });
    return element;
  }

  #cell(cell: Cell, head: boolean, figures: boolean, depth: number): HTMLElement {
    const span = {
      colspan: cell.colspan > 1 && cell.colspan,
      rowspan: cell.rowspan > 1 && cell.rowspan,
      class: figures && 'figures',
    };
    const scope = head ? (cell.colspan > 1 ? 'colgroup' : 'col') : cell.rowspan > 1 ? 'rowgroup' : 'row';
    const content = this.#tight(cell.items, depth);
    if (cell.header && content.length > 0) return el('th', { ...span, scope }, ...content);
    return el('td', span, ...content);
  }

  /** A single block without a paragraph around it, as lists and cells want it. */
  #tight(items: readonly Item[], depth: number): Child[] {
    const [first, ...rest] = items;
    if (first?.type === 'block') {
      const block = this.#drawing.report.blocks[first.block];
      const plain = block?.doubt === null && (block.role === 'list-item' || block.role === 'table' || block.role === 'paragraph');
      if (plain && !rest.some((item) => item.type === 'block')) {
        return [el('span', { 'data-block': first.block }, inline(first.block, this.#drawing)), ...this.#nested(rest, depth)];
      }
    }
    return this.#nested(items, depth);
  }

  #nested(items: readonly Item[], depth: number, within?: Role): HTMLElement[] {
    return depth < DEEPEST ? this.draw(items, depth + 1, within) : items.flatMap((item) => (item.type === 'block' ? [this.#block(item)] : []));
  }
}

const BOXED: readonly Role[] = ['block-quote', 'embed', 'paywall', 'correction', 'summary'];

const CLASSES: Readonly<Partial<Record<Role, string>>> = {
  kicker: 'kicker',
  dek: 'dek',
  byline: 'byline',
  date: 'time',
  caption: 'caption',
  credit: 'credit',
  footnote: 'footnote',
};

/** The columns that hold figures alone under their heads: set flush right, heads too. None where cells span columns. */
function figureColumns(item: TableItem, drawing: Drawing): Set<number> {
  const width = Math.max(0, ...item.rows.map((row) => row.length));
  if (item.rows.some((row) => row.some(({ colspan, rowspan }) => colspan > 1 || rowspan > 1))) return new Set();
  const columns = Array.from({ length: width }, (_, column) => column);
  return new Set(
    columns.filter((column) => {
      const cells = item.rows.flatMap((row) => row[column] ?? []).filter(({ header, items }) => !header && items.length > 0);
      return cells.length > 0 && cells.every((cell) => isFigures(cell, drawing));
    }),
  );
}

function isFigures(cell: Cell, drawing: Drawing): boolean {
  const [item] = cell.items;
  const text = item?.type === 'block' ? drawing.report.blocks[item.block]?.text : undefined;
  return cell.items.length === 1 && text !== undefined && /^[\p{Sc}+\-−–±<>≈]?\s*[\d\s.,'’]+\s*(?:%|‰|\p{Sc}|\p{L}{0,3})$/u.test(text);
}
