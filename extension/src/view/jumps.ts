/** Going to a place in the story, and back to where one was reading. */

import type { Drawing } from './drawing';
import { el, icon } from './element';
import { ICONS } from './icons';
import { DISCLOSED, elementAtEye, scrollToEye } from './place';

export class Jumps {
  /** The button that leads back; hidden while there is nowhere to go back to. */
  readonly back: HTMLButtonElement;
  readonly #view: HTMLElement;
  #from: { top: number; focus: HTMLElement | undefined } | undefined;

  constructor(view: HTMLElement, { words, signal }: Drawing) {
    this.#view = view;
    this.back = el('button', { type: 'button', class: 'back', hidden: true }, icon(ICONS.back), words.say('view_back'));
    this.back.addEventListener('click', () => { this.goBack(); }, { signal });
  }

  /** Scrolls to `element`; `focus` gives it the keyboard too. The first of several jumps is the one gone back from. */
  to(element: HTMLElement, focus: boolean, from?: HTMLElement): void {
    const view = this.#view;
    this.#from ??= { top: view.scrollTop, focus: from };
    this.back.hidden = false;
    for (let fold = element.closest('.fold-body[hidden]'); fold; fold = null) fold.dispatchEvent(new Event('beforematch'));
    for (let closed = element.closest(DISCLOSED); closed; closed = element.closest(DISCLOSED)) (closed.parentElement as HTMLDetailsElement).open = true;
    scrollToEye(view, element);
    if (focus) element.focus({ preventScroll: true });
  }

  /** Back to where the reader was; `false` where no jump was made. */
  goBack(): boolean {
    const from = this.#from;
    if (!from) return false;
    this.#from = undefined;
    this.back.hidden = true;
    this.#view.scrollTo({ top: from.top, behavior: 'instant' });
    from.focus?.focus({ preventScroll: true });
    return true;
  }

  /** Makes a change that moves text, and keeps the paragraph under the eye where it was. */
  keepPlace(change: () => void): void {
    const view = this.#view;
    const anchor = elementAtEye(view);
    const before = anchor?.getBoundingClientRect().top;
    change();
    if (anchor && before !== undefined && view.scrollTop > 0) view.scrollTop += anchor.getBoundingClientRect().top - before;
  }
}
