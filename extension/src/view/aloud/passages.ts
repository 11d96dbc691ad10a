/** What is read aloud, in order: headline, dek, authors, then each kept block of the story and each row of its tables. */

import { DISCLOSED } from '../place';

/** One thing that is read in one go. */
export interface Passage {
  /** What is marked while it is read. */
  readonly element: HTMLElement;
  readonly text: string;
}

/** Boilerplate in folds, code, credits and what the reader leaves closed are for the eye; a doubt is story. */
const READ = `:is(.masthead :is(h1, .dek, .byline), .body [data-block]):not(.fold:not(.doubt) *, pre, pre *, .credit, ${DISCLOSED} *)`;

/** What stands in a block and is none of its words: buttons of the view, and the numbers of footnotes. */
const UNSAID = 'button.correct, sup:has(.place), .place:has(sup)';

export function passagesOf(main: HTMLElement): Passage[] {
  const elements = new Set([...main.querySelectorAll<HTMLElement>(READ)].map((element) => element.closest('tr') ?? element));
  return [...elements]
    .map((element) => ({ element, text: element instanceof HTMLTableRowElement ? row(element) : words(element) }))
    .filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
}

function row(element: HTMLTableRowElement): string {
  return [...element.cells].map(words).filter((text) => text !== '').join('; ');
}

function words(element: HTMLElement): string {
  const copy = element.cloneNode(true) as HTMLElement;
  for (const unsaid of copy.querySelectorAll(UNSAID)) unsaid.remove();
  for (const end of copy.querySelectorAll('br')) end.replaceWith('\n');
  return copy.textContent.trim();
}
