/** A button that opens a panel under it; at most one is open. */

import { el, icon } from './element';
import { ICONS } from './icons';

export interface Menu {
  readonly element: HTMLElement;
  readonly button: HTMLButtonElement;
  isOpen(): boolean;
  close(): void;
}

/** The menus of the view: what Escape and a press elsewhere close. */
export class Menus {
  readonly #menus: Menu[] = [];
  readonly #signal: AbortSignal;

  constructor(view: HTMLElement, signal: AbortSignal) {
    this.#signal = signal;
    view.addEventListener(
      'pointerdown',
      (event) => {
        const inside = event.composedPath();
        for (const menu of this.#menus) if (!inside.includes(menu.element)) menu.close();
      },
      { signal },
    );
  }

  add(sign: keyof typeof ICONS, label: string, id: string, panel: readonly HTMLElement[]): Menu {
    const button = el(
      'button',
      { type: 'button', class: 'tool', 'aria-expanded': 'false', 'aria-controls': id, title: label },
      icon(ICONS[sign]),
      el('span', { class: 'tool-label' }, label),
    );
    const body = el('div', { id, class: 'panel', role: 'group', 'aria-label': label, hidden: true }, ...panel);
    const menu: Menu = {
      element: el('div', { class: 'menu' }, button, body),
      button,
      isOpen: () => !body.hidden,
      close: () => { show(false); },
    };
    const show = (open: boolean): void => {
      if (open) for (const other of this.#menus) other.close();
      body.hidden = !open;
      button.setAttribute('aria-expanded', String(open));
    };
    button.addEventListener('click', () => { show(body.hidden); }, { signal: this.#signal });
    this.#menus.push(menu);
    return menu;
  }

  /** Closes the open menu and gives its button the focus; `false` where none is open. */
  closeOpen(): boolean {
    const open = this.#menus.find((menu) => menu.isOpen());
    open?.close();
    open?.button.focus();
    return open !== undefined;
  }
}
