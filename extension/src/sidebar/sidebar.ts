/** The quote sidebar: counts, filters, and the cards, level with their passages where there is room. */

import type { Quote, QuoteKind } from '../report';
import type { QuoteDrawing } from '../view/drawing';
import { el, icon } from '../view/element';
import { ICONS } from '../view/icons';
import { card, speakerName, type Card } from './cards';
import { citation } from './citation';
import { copyText } from './copy';
import { entryTimes } from './entries';
import { Finder } from './finder';
import { FORMATS, line, written, type Format } from './formats';
import { grouped } from './groups';
import { levelTops, worstShift } from './level';
import { speakerForm } from './speakers';

/** Fragments are shown from the start where there are fewer quotations than this. */
const FEW = 5;
/** Space between cards, in CSS pixels. */
const GAP = 12;
/** Cards stand level while none is further from its passage than this share of the window's height. */
const FARTHEST = 0.4;

/** What the sidebar tells the view. */
export interface SidebarEvents {
  /** A quote is asked for: scroll to it and mark it. */
  jump(quote: number): void;
  /** A quote is pointed at, or no longer. */
  point(quote: number | undefined): void;
  close(): void;
  announce(text: string): void;
  /** Where a quote's passage begins in the window, in CSS pixels; NaN where it is not beside the cards. */
  top(quote: number): number;
}

export class Sidebar {
  readonly element: HTMLElement;
  readonly #cards: readonly Card[];
  readonly #list: HTMLOListElement;
  readonly #empty: HTMLElement;
  readonly #drawing: QuoteDrawing;
  readonly #events: SidebarEvents;
  #fragments: boolean;
  #speaker: string | undefined;
  #bySpeaker = false;
  /** The cards in the order they are listed in. */
  #order: readonly Card[];
  readonly #finder: Finder;
  #current: number | undefined;

  constructor(drawing: QuoteDrawing, events: SidebarEvents) {
    const { report, words } = drawing;
    this.#drawing = drawing;
    this.#events = events;
    const times = entryTimes(report);
    this.#cards = report.quotes.map((quote, index) => card(quote, index, drawing, times[quote.ranges[0]?.[0] ?? -1]));
    this.#order = this.#cards;
    this.#finder = new Finder(this.#cards, drawing, () => { this.#filter(); });
    this.#fragments = number(report.quotes, 'quotation') < FEW;
    this.#list = el('ol', { class: 'cards', id: 'quote-cards' }, ...this.#cards.map(({ element }) => element));
    this.#empty = el('p', { class: 'no-quotes' }, words.say('quotes_none'));
    this.element = el(
      'aside',
      { id: 'quotes', class: 'sidebar', 'aria-labelledby': 'quotes-title', lang: words.lang, dir: words.dir },
      el('div', { class: 'sidebar-body' }, this.#head(), this.#list, this.#empty),
    );
    this.#listen();
    this.#filter();
  }

  /** "6 quotations · 2 fragments", the filters, and the button that closes the sidebar. */
  #head(): HTMLElement {
    const { words, report, signal } = this.#drawing;
    const { quotes } = report;
    const close = el('button', { type: 'button', class: 'tool', 'aria-label': words.say('quotes_close'), title: words.say('quotes_close') }, icon(ICONS.close));
    close.addEventListener('click', () => { this.#events.close(); }, { signal });
    const count = (['quotation', 'answer'] as const).filter((kind) => number(quotes, kind) > 0).map((kind) => words.count(`quotes_${kind}`, number(quotes, kind)));
    const fragments = number(quotes, 'fragment');
    return el(
      'div',
      { class: 'sidebar-head' },
      el(
        'div',
        { class: 'sidebar-title' },
        el('h2', { id: 'quotes-title' }, words.say('quotes_title')),
        quotes.length > 0 &&
          el('p', { class: 'sidebar-count' }, [...count, fragments > 0 && words.count('quotes_fragment', fragments)].filter((part) => part !== false).join(' · ')),
        close,
      ),
      this.#filters(fragments),
    );
  }

  #filters(fragments: number): HTMLElement | undefined {
    const { words, report, signal } = this.#drawing;
    const speakers = speakerCounts(report.quotes);
    const filters: HTMLElement[] = [];
    if (speakers.size > 1) {
      const select = el(
        'select',
        { 'aria-label': words.say('quotes_by_speaker') },
        el('option', { value: '' }, words.count('quotes_speakers', speakers.size)),
        ...[...speakers].map(([name, quotes]) => el('option', { value: name }, `${name} · ${String(quotes)}`)),
      );
      select.addEventListener(
        'change',
        () => {
          this.#speaker = select.value === '' ? undefined : select.value;
          this.#filter();
        },
        { signal },
      );
      filters.push(select);
    }
    if (fragments > 0 && fragments < report.quotes.length) {
      const box = el('input', { type: 'checkbox', checked: this.#fragments });
      box.addEventListener(
        'change',
        () => {
          this.#fragments = box.checked;
          this.#filter();
        },
        { signal },
      );
      filters.push(el('label', { class: 'check' }, box, el('span', {}, words.say('quotes_show_fragments'))));
    } else this.#fragments = true;
    if (speakers.size > 1 && report.quotes.length > speakers.size) filters.push(this.#grouping());
    if (report.quotes.length > 1) filters.push(this.#finder.field);
    if (report.quotes.length > 0) filters.push(this.#copyAll());
    return filters.length === 0 ? undefined : el('div', { class: 'filters' }, ...filters);
  }

  /** In the order of the story, or by speaker. */
  #grouping(): HTMLElement {
    const { words, signal } = this.#drawing;
    const box = el('input', { type: 'checkbox', class: 'by-speaker' });
    box.addEventListener(
      'change',
      () => {
        this.#bySpeaker = box.checked;
        const groups = box.checked ? grouped(this.#cards, this.#drawing) : undefined;
        this.#order = groups?.cards ?? this.#cards;
        this.#list.replaceChildren(...(groups?.elements ?? this.#cards.map(({ element }) => element)));
        this.#filter();
      },
      { signal },
    );
    return el('label', { class: 'check' }, box, el('span', {}, words.say('quotes_group')));
  }

  #listen(): void {
    const { signal } = this.#drawing;
    const { element } = this;
    for (const one of this.#cards) {
      const { index, button, copy, cite, correct, quote } = one;
      cite.addEventListener('click', () => void this.#cite(quote), { signal });
      correct.addEventListener('click', () => { this.#ask(one); }, { signal });
      button.addEventListener('click', () => { this.#events.jump(index); }, { signal });
      copy.addEventListener('click', () => void this.#copy(quote), { signal });
    }
    const pointed = (event: Event): void => { this.#events.point(quoteOf(event.target)); };
    element.addEventListener('pointerover', pointed, { signal });
    element.addEventListener('focusin', pointed, { signal });
    element.addEventListener('pointerleave', () => { this.#events.point(undefined); }, { signal });
    element.addEventListener('focusout', () => { this.#events.point(undefined); }, { signal });
    element.addEventListener('keydown', (event) => { this.#key(event); }, { signal });
  }

  /** `j` and `k` go through the cards; nothing else is taken. */
  #key(event: KeyboardEvent): void {
    if (event.ctrlKey || event.altKey || event.metaKey || (event.key !== 'j' && event.key !== 'k')) return;
    if (event.target instanceof HTMLSelectElement || (event.target instanceof HTMLInputElement && event.target.type !== 'checkbox')) return;
    const shown = this.#shown();
    const at = shown.findIndex(({ element }) => event.target instanceof Node && element.contains(event.target));
    const from = at >= 0 ? at : shown.findIndex(({ index }) => index === this.#current) - (event.key === 'j' ? 1 : 0);
    const next = shown[Math.min(shown.length - 1, Math.max(0, from + (event.key === 'j' ? 1 : -1)))];
    if (!next) return;
    event.preventDefault();
    next.button.focus({ preventScroll: true });
    this.#events.jump(next.index);
  }

  async #copy(quote: Quote): Promise<void> {
    await copyText(line(quote, this.#drawing.report));
    this.#events.announce(this.#drawing.words.say('quotes_copied'));
  }

  async #cite(quote: Quote): Promise<void> {
    const { report, words } = this.#drawing;
    await copyText(citation(quote, report, words, new Date()));
    this.#events.announce(words.say('quotes_cited'));
  }

  /** Asks who said a quote, on its card. */
  #ask({ quote, element, correct }: Card): void {
    if (element.querySelector('form')) return;
    const form = speakerForm(speakerName(quote) ?? '', this.#drawing, (name) => {
      form.remove();
      correct.focus();
      this.place();
      if (name !== undefined) this.#drawing.host.correctSpeaker(quote.text, name);
    });
    element.append(form);
    form.querySelector('input')?.select();
    form.querySelector('input')?.focus();
    this.place();
  }

  /** Copies the quotes that are shown. */
  async #copyShown(format: Format): Promise<void> {
    const quotes = this.#shown().map(({ quote }) => quote);
    await copyText(written(quotes, this.#drawing.report, format, this.#drawing.words));
    this.#events.announce(this.#drawing.words.count('quotes_copied_all', quotes.length));
  }

  /** A choice of formats; choosing one copies. */
  #copyAll(): HTMLElement {
    const { words, signal } = this.#drawing;
    const select = el(
      'select',
      { 'aria-label': words.say('quotes_copy_all'), class: 'copy-all' },
      el('option', { value: '' }, words.say('quotes_copy_all')),
      ...FORMATS.map((format) => el('option', { value: format }, words.say(`quotes_format_${format}`))),
    );
    select.addEventListener(
      'change',
      () => {
        const format = FORMATS.find((one) => one === select.value);
        select.value = '';
        if (format) void this.#copyShown(format);
      },
      { signal },
    );
    return select;
  }

  #shown(): Card[] {
    return this.#order.filter(({ element }) => !element.hidden);
  }

  #filter(): void {
    for (const { quote, element, index } of this.#cards) {
      const wanted = this.#speaker === undefined || (speakerName(quote) ?? this.#drawing.words.say('quotes_unclear')) === this.#speaker;
      element.hidden = !(wanted && this.#finder.has(index) && (this.#fragments || quote.kind !== 'fragment'));
    }
    for (const group of this.#list.querySelectorAll<HTMLElement>('.group')) group.hidden = group.querySelector('.card:not([hidden])') === null;
    const { quotes } = this.#drawing.report;
    const none = this.#shown().length === 0;
    this.#empty.hidden = !none;
    if (none) this.#empty.textContent = this.#drawing.words.say(quotes.length === 0 ? 'quotes_none' : 'quotes_none_found');
    this.place();
  }

  /** Gives the focus to the current card, else to the first. */
  focus(): void {
    const shown = this.#shown();
    const target = shown.find(({ index }) => index === this.#current) ?? shown[0];
    (target?.button ?? this.element.querySelector('button'))?.focus({ preventScroll: true });
  }

  /** Gives the focus to the card of `quote`. */
  focusCard(quote: number): void {
    this.#cards[quote]?.button.focus({ preventScroll: true });
  }

  /** Marks the card of the quote that is being read, and brings it into the list's sight. */
  setCurrent(quote: number | undefined): void {
    const { element } = this;
    for (const { index, element: item, button } of this.#cards) {
      item.classList.toggle('current', index === quote);
      if (index === quote) button.setAttribute('aria-current', 'location');
      else button.removeAttribute('aria-current');
    }
    this.#current = quote;
    const current = quote === undefined ? undefined : this.#cards[quote]?.element;
    if (current && !element.classList.contains('level') && !element.matches(':hover')) this.#reveal(current);
  }

  setPointed(quote: number | undefined): void {
    for (const { index, element } of this.#cards) element.classList.toggle('pointed', index === quote);
  }

  #reveal(item: HTMLElement): void {
    const scroller = this.element.firstElementChild;
    if (!(scroller instanceof HTMLElement) || item.hidden) return;
    const frame = scroller.getBoundingClientRect();
    const place = item.getBoundingClientRect();
    const head = this.element.querySelector('.sidebar-head')?.getBoundingClientRect().height ?? 0;
    if (place.top < frame.top + head) scroller.scrollTop += place.top - frame.top - head - GAP;
    else if (place.bottom > frame.bottom) scroller.scrollTop += place.bottom - frame.bottom + GAP;
  }

  /**
   * Level with their passages where that keeps every card near its own, else a list. Call after anything that moves text.
   * `beside` says whether the sidebar stands beside the text at all.
   */
  place(beside = this.#beside): void {
    this.#beside = beside;
    const { element } = this;
    if (!element.isConnected || element.hidden) return;
    const shown = this.#shown();
    element.classList.toggle('level', beside && shown.length > 0 && !this.#bySpeaker);
    if (element.classList.contains('level')) {
      const zero = this.#list.getBoundingClientRect().top;
      const wanted = shown.map(({ index }) => this.#events.top(index) - zero);
      const heights = shown.map(({ element: item }) => item.offsetHeight);
      const tops = levelTops(wanted, heights, GAP);
      const near = worstShift(wanted, tops) <= innerHeight * FARTHEST && wanted.every((top, at) => at === 0 || top >= (wanted[at - 1] ?? top));
      element.classList.toggle('level', near);
      if (near) {
        shown.forEach(({ element: item }, at) => { item.style.setProperty('--top', `${String(Math.round(tops[at] ?? 0))}px`); });
        const bottom = (tops.at(-1) ?? 0) + (heights.at(-1) ?? 0);
        this.#list.style.setProperty('--bottom', `${String(Math.ceil(bottom))}px`);
        return;
      }
    }
  }

  #beside = false;
}

/** The quote that an event's target belongs to. */
export function quoteOf(target: EventTarget | null): number | undefined {
  const holder = target instanceof Element ? target.closest('[data-quote]') : null;
  const value = holder?.getAttribute('data-quote');
  return value === null || value === undefined ? undefined : Number(value);
}

function number(quotes: readonly Quote[], kind: QuoteKind): number {
  return quotes.filter((quote) => quote.kind === kind).length;
}

/** Speakers and how much each says, most first, then in the order of the story. */
function speakerCounts(quotes: readonly Quote[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const quote of quotes) {
    const name = speakerName(quote);
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return new Map([...counts].sort((a, b) => b[1] - a[1]));
}
