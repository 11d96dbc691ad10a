/** The cards by speaker: most quotes first, each group under the speaker's name and the number of their quotes. */

import type { QuoteDrawing } from '../view/drawing';
import { el } from '../view/element';
import { speakerName, type Card } from './cards';

/** A list entry for each speaker, and the cards in that order; who is unclear comes last. */
export function grouped(cards: readonly Card[], { words, report }: QuoteDrawing): { elements: HTMLElement[]; cards: Card[] } {
  const groups = new Map<string | undefined, Card[]>();
  for (const card of cards) {
    const name = speakerName(card.quote);
    groups.set(name, [...(groups.get(name) ?? []), card]);
  }
  const sorted = [...groups].sort(([a, one], [b, other]) => Number(a === undefined) - Number(b === undefined) || other.length - one.length);
  const elements = sorted.map(([name, own]) =>
    el(
      'li',
      { class: 'group' },
      el('h3', {}, el('bdi', { lang: name === undefined ? undefined : report.lang }, name ?? words.say('quotes_unclear')), ` · ${String(own.length)}`),
      el('ol', { class: 'cards' }, ...own.map(({ element }) => element)),
    ),
  );
  return { elements, cards: sorted.flatMap(([, own]) => own) };
}
