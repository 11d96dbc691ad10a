/** The panel at the foot of the window: how much is folded, who said what, and the ways out. */

import { el, icon } from '../../view/element';
import { ICONS } from '../../view/icons';
import { shadowHost } from '../cover';
import type { Ledger } from '../ledger';
import type { Bar } from './bar';
import type { InPlaceHost } from './host';
import type { PageQuotes } from './quotes';
import style from './panel.css';

export class Panel {
  readonly #surface: HTMLElement;
  readonly #text = el('span', { role: 'status' });
  readonly #all: HTMLButtonElement;
  readonly #quotesButton: HTMLButtonElement;
  #quotes: PageQuotes | undefined;

  constructor(
    private readonly bars: readonly Bar[],
    private readonly host: InPlaceHost,
    signal: AbortSignal,
  ) {
    const { words } = host;
    const button = (label: string, act: () => void, sign?: Node): HTMLButtonElement => {
      const element = el('button', sign ? { type: 'button', title: label, 'aria-label': label } : { type: 'button' }, sign ?? label);
      element.addEventListener('click', act, { signal });
      return element;
    };
    this.#all = button('', () => { this.#toggleAll(); });
    this.#all.classList.add('rare');
    this.#quotesButton = button('', () => { this.#toggleQuotes(); });
    const { on } = host.always;
    const always = button(words.say(on ? 'always_end' : 'always_begin'), () => {
      host.always.change((said) => { this.#text.textContent = said; });
      if (on) always.hidden = true;
    });
    always.classList.add('rare');
    const more = button(words.say('inplace_more'), () => { more.setAttribute('aria-expanded', String(this.#surface.classList.toggle('all'))); }, icon(ICONS.more));
    more.classList.add('more');
    more.setAttribute('aria-expanded', 'false');
    this.#surface = el(
      'div',
      { popover: 'manual', role: 'region', 'aria-label': words.say('name'), lang: words.lang, dir: words.dir },
      this.#text,
      this.#all,
      this.#quotesButton,
      button(words.say('view_mode_reader'), () => { host.toView(); }),
      always,
      more,
      button(words.say('view_close'), () => { host.close(); }, icon(ICONS.close)),
    );
  }

  /** Shows it over the page. */
  open(page: Document, quotes: PageQuotes | undefined, ledger: Ledger): void {
    this.#quotes = quotes;
    shadowHost(page, style, ledger).append(this.#surface);
    this.show();
    this.#surface.showPopover();
  }

  /** Says how things stand; `focus` gives the button for quotes the keyboard. */
  show(focus = false): void {
    const { words } = this.host;
    const closed = this.bars.filter((bar) => !bar.isOpen()).length;
    const quotes = this.#quotes;
    this.#text.textContent = words.count('view_folded', closed);
    this.#all.textContent = words.say(closed > 0 ? 'view_open_all' : 'view_close_all');
    this.#all.hidden = this.bars.length === 0;
    this.#quotesButton.textContent = words.count('view_quotes', quotes?.count ?? 0);
    this.#quotesButton.hidden = quotes === undefined;
    this.#quotesButton.setAttribute('aria-expanded', String(quotes?.isOpen ?? false));
    this.#surface.classList.toggle('beside', quotes?.isOpen ?? false);
    if (focus) this.#quotesButton.focus();
  }

  #toggleAll(): void {
    const open = this.bars.some((bar) => !bar.isOpen());
    for (const bar of this.bars) bar.setOpen(open);
    this.show();
  }

  #toggleQuotes(): void {
    const quotes = this.#quotes;
    quotes?.setOpen(!quotes.isOpen);
    if (quotes?.isOpen) quotes.focus();
  }
}
