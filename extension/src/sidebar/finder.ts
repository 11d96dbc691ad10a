/** Search in the quotes: their words, their speakers and what those are. */

import type { QuoteDrawing } from '../view/drawing';
import { el } from '../view/element';
import { speakerName, type Card } from './cards';
import { spoken } from './passage';

export class Finder {
  /** The field that is typed in. */
  readonly field: HTMLInputElement;
  readonly #texts: readonly string[];
  #wanted: readonly string[] = [];

  /** `changed` follows what is typed. */
  constructor(cards: readonly Card[], { words, report, signal }: QuoteDrawing, changed: () => void) {
    this.#texts = cards.map(({ quote }) => folded([spoken(quote, report), speakerName(quote) ?? '', quote.speaker?.role ?? ''].join(' ')));
    const label = words.say('quotes_search');
    this.field = el('input', { type: 'search', class: 'search', 'aria-label': label, placeholder: label });
    this.field.addEventListener(
      'input',
      () => {
        this.#wanted = folded(this.field.value).split(/\s+/).filter((word) => word !== '');
        changed();
      },
      { signal },
    );
  }

  /** Whether the quote has every word that is asked for. */
  has(index: number): boolean {
    return this.#wanted.every((word) => this.#texts[index]?.includes(word));
  }
}

/** Without regard to case and accents. */
function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
