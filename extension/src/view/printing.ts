/** Printing: the style sheet leaves the folds out, or, where that is asked for, prints what is in them under their names. */

import type { Drawing } from './drawing';

/**
 * A picture further down than the reader came has not been asked for yet: it is before it is printed. What is closed on the
 * screen is open on paper.
 */
export function prepareForPrint(main: HTMLElement, signal: AbortSignal): void {
  let opened: HTMLDetailsElement[] = [];
  addEventListener(
    'beforeprint',
    () => {
      for (const img of main.querySelectorAll('img')) img.loading = 'eager';
      opened = [...main.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
      for (const details of opened) details.open = true;
    },
    { signal },
  );
  addEventListener('afterprint', () => { for (const details of opened) details.open = false; }, { signal });
}

/** Opens the browser's print dialog on the story with all that was folded, labelled; on the screen nothing changes. */
export function printWithFolds(view: HTMLElement, { words, signal }: Drawing): void {
  view.classList.add('print-folds');
  view.style.setProperty('--folded', JSON.stringify(words.say('print_folded')));
  addEventListener('afterprint', () => { view.classList.remove('print-folds'); }, { once: true, signal });
  print();
}
