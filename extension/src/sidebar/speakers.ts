/** Who speaks, as the reader put it right; and the small form in which they do. */

import type { Quote, Report } from '../report';
import type { QuoteDrawing } from '../view/drawing';
import { el } from '../view/element';

/** The quotes with the speakers that the reader gave, by the words of the quote; `null` where it is unclear who spoke. */
export function withSpeakers(report: Report, speakers: ReadonlyMap<string, string | null>): Report {
  if (speakers.size === 0) return report;
  const quotes = report.quotes.map((quote): Quote => {
    const name = speakers.get(quote.text);
    if (name === undefined) return quote;
    const known = report.quotes.find(({ speaker }) => speaker?.name === name)?.speaker;
    const speaker = name === null ? null : { name, mention: quote.speaker?.mention ?? name, role: known?.role ?? null, state: 'named' as const, confidence: 1 };
    return { ...quote, speaker };
  });
  return { ...report, quotes };
}

/** Asks who said a quote, `now` listed under this name: a field with the story's speakers to choose from. Empty means that it is unclear. */
export function speakerForm(now: string, drawing: QuoteDrawing, done: (name: string | null | undefined) => void): HTMLFormElement {
  const { words, report, signal } = drawing;
  const names = new Set(report.quotes.map(({ speaker }) => speaker?.name ?? '').filter((name) => name !== ''));
  const field = el('input', { type: 'text', value: now, list: 'quote-speakers', 'aria-label': words.say('quotes_speaker'), placeholder: words.say('quotes_unclear') });
  const form = el(
    'form',
    { class: 'speaker-form', lang: words.lang, dir: words.dir },
    field,
    el('datalist', { id: 'quote-speakers' }, ...[...names].map((name) => el('option', { value: name }))),
    el('button', { type: 'submit', class: 'answer' }, words.say('quotes_speaker_save')),
  );
  form.addEventListener(
    'submit',
    (event) => {
      event.preventDefault();
      const name = field.value.trim();
      done(name === '' ? null : name);
    },
    { signal },
  );
  form.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      done(undefined);
    },
    { signal },
  );
  return form;
}
