/** Ties the quotes in the text to the sidebar's cards: open and closed, jump, pointing, and which is current. */

import type { Settings } from '../settings';
import type { Place } from '../sidebar/follow';
import type { Highlight } from '../sidebar/highlight';
import { quoteOf, type Sidebar } from '../sidebar/sidebar';
import type { Drawing } from './drawing';
import { el, icon } from './element';
import { ICONS } from './icons';
import type { Jumps } from './jumps';
import { drawnFor } from './place';

/** From this width on the sidebar stands beside the text; below, it is a drawer over it. */
export const BESIDE = '(min-width: 62em)';

/** Keys by which a reader scrolls away from the quote that was asked for. */
const SCROLLING: readonly string[] = ['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End', ' '];

interface Parts {
  readonly view: HTMLElement;
  readonly main: HTMLElement;
  readonly sidebar: Sidebar;
  readonly highlight: Highlight;
  readonly jumps: Jumps;
  readonly drawing: Drawing;
  readonly save: (change: Partial<Settings>) => void;
}

export class QuotePanel {
  /** The toolbar's button. */
  readonly button: HTMLButtonElement;
  readonly #parts: Parts;
  readonly #wide = matchMedia(BESIDE);
  #open = false;
  #current: number | undefined;
  /** A quote asked for stays current until the reader scrolls away from it. */
  #asked: number | undefined;

  constructor(parts: Parts) {
    this.#parts = parts;
    const { words, report, signal } = parts.drawing;
    const label = words.count('view_quotes', report.quotes.length);
    this.button = el(
      'button',
      { type: 'button', class: 'tool', 'aria-expanded': 'false', 'aria-controls': 'quotes', title: words.say('quotes_title') },
      icon(ICONS.quotes),
      el('span', { class: 'tool-label' }, label),
    );
    this.button.addEventListener(
      'click',
      () => {
        this.setOpen(!this.#open);
        if (this.#open && !this.#wide.matches) parts.sidebar.focus();
      },
      { signal },
    );
  }

  /** Opens as the settings say, closed where it is empty or would lie over the text; follows the window from then on. */
  start(): void {
    const { main, drawing, view } = this.#parts;
    const { signal } = drawing;
    const fit = (): void => { this.#show(this.#wide.matches && drawing.host.settings.sidebarOpen && drawing.report.quotes.length > 0); };
    this.#wide.addEventListener('change', fit, { signal });
    fit();
    main.addEventListener('pointerover', (event) => { this.point(quoteOf(event.target)); }, { signal });
    main.addEventListener('pointerleave', () => { this.point(undefined); }, { signal });
    main.addEventListener('focusin', (event) => { this.point(quoteOf(event.target)); }, { signal });
    main.addEventListener('click', (event) => { this.#pressed(event); }, { signal });
    const letGo = (): void => { this.#asked = undefined; };
    view.addEventListener('wheel', letGo, { signal, passive: true });
    view.addEventListener('touchmove', letGo, { signal, passive: true });
    view.addEventListener('keydown', ({ key }) => { if (SCROLLING.includes(key)) letGo(); }, { signal });
  }

  setOpen(open: boolean): void {
    if (open === this.#open) return;
    const { sidebar, main, jumps, save } = this.#parts;
    const root = sidebar.element.getRootNode();
    const focused = root instanceof ShadowRoot || root instanceof Document ? root.activeElement : null;
    const held = sidebar.element.contains(focused);
    jumps.keepPlace(() => { this.#show(open); });
    if (held) this.button.focus();
    else if (focused === null) main.focus({ preventScroll: true });
    if (this.#wide.matches) save({ sidebarOpen: open });
  }

  #show(open: boolean): void {
    const { view, sidebar, highlight } = this.#parts;
    this.#open = open;
    sidebar.element.hidden = !open;
    view.classList.toggle('with-quotes', open);
    highlight.set('current', open ? this.#current : undefined);
    this.button.setAttribute('aria-expanded', String(open));
    sidebar.place(this.#wide.matches);
    if (open) sidebar.setCurrent(this.#current);
  }

  /** Scrolls to a quote and marks it; on a narrow window the drawer gives way. */
  jump(quote: number): void {
    const { jumps, drawing, sidebar, highlight } = this.#parts;
    const [first] = drawing.quoteParts[quote] ?? [];
    if (!first) return;
    if (!this.#wide.matches) this.setOpen(false);
    jumps.to(first, false, sidebar.element.hidden ? this.button : undefined);
    this.#asked = undefined;
    this.setCurrent(quote);
    highlight.set('current', quote);
    this.#asked = quote;
  }

  point(quote: number | undefined): void {
    const { highlight, sidebar } = this.#parts;
    highlight.set('pointed', quote);
    sidebar.setPointed(quote);
  }

  setCurrent(quote: number | undefined): void {
    if (this.#asked !== undefined) return;
    const { highlight, sidebar } = this.#parts;
    this.#current = quote;
    highlight.set('current', this.#open ? quote : undefined);
    sidebar.setCurrent(quote);
  }

  /** Pressing a quote in the text makes its card the current one. */
  #pressed(event: MouseEvent): void {
    const quote = quoteOf(event.target);
    if (quote === undefined || !this.#open || (event.target instanceof Element && event.target.closest('a, button'))) return;
    this.#asked = undefined;
    this.setCurrent(quote);
    this.#asked = quote;
  }

  /** The quotes that are drawn, in the order they stand in the text, for `followReading`. */
  places(): Place[] {
    return this.#parts.drawing.quoteParts
      .flatMap(([element], quote) => (element ? [{ quote, element }] : []))
      .sort((a, b) => (a.element.compareDocumentPosition(b.element) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1))
      .map(({ quote, element }) => ({ quote, top: () => drawnFor(element).getBoundingClientRect().top }));
  }
}
