/** A sentence at the foot of the view, with what can be done about it. It covers no text that cannot be scrolled from under it. */

import type { Words } from './drawing';
import { el, icon } from './element';
import { ICONS } from './icons';

/** How long a sentence that asks nothing stays, in milliseconds. */
const DURATION = 8_000;

export interface Notice {
  readonly text: string;
  readonly action?: { readonly label: string; readonly act: () => void };
  /** It stays until it is answered. */
  readonly stays?: boolean;
}

export class Notices {
  readonly element = el('div', { class: 'notice', role: 'status' });
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly words: Words,
    private readonly signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => { this.clear(); }, { once: true });
  }

  /** Shows a sentence in the place of the one before. */
  show({ text, action, stays = false }: Notice): void {
    this.clear();
    const close = el('button', { type: 'button', class: 'notice-close', 'aria-label': this.words.say('dismiss') }, icon(ICONS.close));
    close.addEventListener('click', () => { this.clear(); }, { signal: this.signal });
    this.element.append(el('span', {}, text));
    if (action) {
      const button = el('button', { type: 'button', class: 'notice-act' }, action.label);
      button.addEventListener(
        'click',
        () => {
          this.clear();
          action.act();
        },
        { signal: this.signal },
      );
      this.element.append(button);
    }
    this.element.append(close);
    if (!stays) this.#timer = setTimeout(() => { this.clear(); }, DURATION);
  }

  clear(): void {
    clearTimeout(this.#timer);
    this.element.replaceChildren();
  }
}
