/** One sentence over the page, for a while: why reader mode is not on, and what a person can do about it. */

import { message } from '../platform';
import { shadowHost } from './cover';
import { Ledger } from './ledger';
import style from './toast.css';

/** How long a sentence stays, in milliseconds; one with a choice stays until it is answered. */
const DURATION = 8_000;

/** Shows `sentence`; with `choice`, also a button. Returns what takes it away. */
export function showToast(page: Document, sentence: string, choice?: { label: string; act: () => void }): () => void {
  const ledger = new Ledger();
  const close = (): void => {
    ledger.undo();
  };
  const root = shadowHost(page, style, ledger);
  const toast = page.createElement('div');
  toast.popover = 'manual';
  toast.role = 'status';
  const text = page.createElement('p');
  text.textContent = sentence;
  toast.append(text);
  if (choice !== undefined) {
    toast.append(
      button(choice.label, () => {
        close();
        choice.act();
      }),
    );
  }
  toast.append(button(message('dismiss'), close));
  root.append(toast);
  toast.showPopover();
  if (choice === undefined) {
    const timer = setTimeout(close, DURATION);
    ledger.signal.addEventListener('abort', () => {
      clearTimeout(timer);
    });
  }
  return close;

  function button(label: string, act: () => void): HTMLButtonElement {
    const element = page.createElement('button');
    element.type = 'button';
    element.textContent = label;
    element.addEventListener('click', act, { signal: ledger.signal });
    return element;
  }
}
