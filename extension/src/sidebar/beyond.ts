/** "↑ 4" and "↓ 7": how many cards are out of sight above and below, and the way to the nearest of them. */

import type { Words } from '../view/drawing';
import { el, icon } from '../view/element';
import { ICONS } from '../view/icons';
import type { Card } from './cards';

/** A card of which less than this shows is out of sight, in CSS pixels. */
const SHOWS = 12;

export class Beyond {
  /** Hangs from the head of the sidebar. */
  readonly above: HTMLButtonElement;
  /** Stands at the foot of the list. */
  readonly below: HTMLElement;
  readonly #words: Words;
  readonly #downwards: HTMLButtonElement;
  #nearest: { above: Card | undefined; below: Card | undefined } = { above: undefined, below: undefined };

  constructor(words: Words, signal: AbortSignal, goTo: (card: Card) => void) {
    this.#words = words;
    const button = (side: 'above' | 'below'): HTMLButtonElement => {
      const made = el('button', { type: 'button', class: `beyond ${side}`, hidden: true }, icon(ICONS[side === 'above' ? 'up' : 'down']), el('span'));
      made.addEventListener(
        'click',
        () => {
          const card = this.#nearest[side];
          if (card) goTo(card);
        },
        { signal },
      );
      return made;
    };
    this.above = button('above');
    this.#downwards = button('below');
    this.below = el('div', { class: 'beyond-foot' }, this.#downwards);
  }

  /** Counts anew; `frame` is what of the list can be seen. */
  show(cards: readonly Card[], frame: { readonly top: number; readonly bottom: number }): void {
    const places = cards.map((card) => ({ card, place: card.element.getBoundingClientRect() }));
    const above = places.filter(({ place }) => place.bottom < frame.top + SHOWS).map(({ card }) => card);
    const below = places.filter(({ place }) => place.top > frame.bottom - SHOWS).map(({ card }) => card);
    this.#nearest = { above: above.at(-1), below: below[0] };
    this.#label(this.above, above.length, 'quotes_above');
    this.#label(this.#downwards, below.length, 'quotes_below');
  }

  #label(button: HTMLButtonElement, count: number, key: string): void {
    button.hidden = count === 0;
    const text = new Intl.NumberFormat(this.#words.lang).format(count);
    const span = button.querySelector('span');
    if (span === null || span.textContent === text) return;
    span.textContent = text;
    const label = this.#words.count(key, count);
    button.setAttribute('aria-label', label);
    button.title = label;
  }
}
