/** A quote with everything that says where it stands: what a person who quotes it on has to give, or may want to check. */

import type { Quote, Report } from '../report';
import type { Words } from '../view/drawing';
import { speakerName } from './cards';
import { addressOf } from './fragment';
import { spoken } from './passage';

/** The citation of a quote that was read at `now`. */
export function citation(quote: Quote, report: Report, words: Words, now: Date): string {
  const { headline, byline, site, published, modified, url } = report;
  const role = quote.speaker?.role ?? '';
  const who = [speakerName(quote) ?? words.say('quotes_unclear'), role, quote.cue ?? ''].filter((part) => part !== '').join(', ');
  const how = [
    quote.via !== null && words.say('quotes_via', quote.via),
    quote.status === 'hedged' && words.say('quotes_hedged'),
    quote.status === 'denied' && words.say('quotes_denied'),
    quote.speaker?.state === 'inferred' && words.say('quotes_inferred_why', quote.speaker.mention),
  ];
  const dated = (key: string, moment: string | null): string | false => moment !== null && `${words.say(key)} ${moment}`;
  const lines = [
    spoken(quote, report),
    [`— ${who}`, ...how].filter((part) => part !== false).join('; '),
    `${words.say('cite_paragraph')} ${paragraph(quote, report)}`,
    [headline, byline, site].filter((part) => part !== null).join(', '),
    [dated('cite_published', published), dated('cite_modified', modified), dated('cite_read', withOffset(now))].filter((part) => part !== false).join('; '),
    url ?? '',
    addressOf(quote, report) ?? '',
  ];
  return [...new Set(lines)].filter((text) => text !== '').join('\n');
}

/** The paragraphs that the quote stands in. */
function paragraph(quote: Quote, report: Report): string {
  return [...new Set(quote.ranges.map(([index]) => index))].map((index) => report.blocks[index]?.text ?? '').join(' ');
}

/** ISO 8601 with the reader's own offset, to the minute. */
function withOffset(moment: Date): string {
  const offset = -moment.getTimezoneOffset();
  const two = (value: number): string => String(Math.trunc(Math.abs(value))).padStart(2, '0');
  const local = new Date(moment.getTime() + offset * 60_000).toISOString().slice(0, 16);
  return `${local}${offset < 0 ? '-' : '+'}${two(offset / 60)}:${two(offset % 60)}`;
}
