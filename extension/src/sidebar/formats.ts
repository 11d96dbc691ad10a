/** Quotes as text to be pasted elsewhere: one row for each format. */

import type { Quote, Report } from '../report';
import type { Words } from '../view/drawing';
import { speakerName } from './cards';
import { citation } from './citation';
import { spoken, spokenParts } from './passage';

/** What is written of a quote, the words as they stand with the story's between them, in the order of the columns of the table formats. */
interface Row {
  quote: string;
  speaker: string;
  role: string;
  state: string;
  cue: string;
  via: string;
  status: string;
  kind: string;
}

export const FORMATS = ['text', 'markdown', 'citation', 'csv', 'json'] as const;
export type Format = (typeof FORMATS)[number];

const WRITERS: Readonly<Record<Format, (quotes: readonly Quote[], report: Report, words: Words) => string>> = {
  text: (quotes, report) => [...quotes.map((quote) => line(quote, report)), source(report)].filter(Boolean).join('\n\n'),
  markdown: (quotes, report) =>
    [...quotes.map((quote) => `> ${escapeMarkdown(line(quote, report)).replaceAll('\n', '\n> ')}`), markdownSource(report)].filter(Boolean).join('\n\n'),
  citation: (quotes, report, words) => quotes.map((quote) => citation(quote, report, words, new Date())).join('\n\n'),
  csv: (quotes, report) => {
    const rows = quotes.map((quote) => row(quote, report));
    const columns: (keyof Row)[] = ['quote', 'speaker', 'role', 'state', 'cue', 'via', 'status', 'kind'];
    return [columns, ...rows.map((one) => columns.map((column) => one[column]))].map((cells) => cells.map(csvCell).join(',')).join('\r\n');
  },
  json: (quotes, report) => {
    const { headline, byline, site, url, published, modified } = report;
    return JSON.stringify({ headline, byline, site, url, published, modified, quotes: quotes.map((quote) => ({ ...row(quote, report), parts: spokenParts(quote, report) })) }, undefined, 2);
  },
};

/** These quotes of the report, in `format`. */
export function written(quotes: readonly Quote[], report: Report, format: Format, words: Words): string {
  return WRITERS[format](quotes, report, words);
}

/** “We can pay …” — Lena Osterman, Mayor of Port Ansel */
export function line(quote: Quote, report: Report): string {
  const role = quote.speaker?.role ?? '';
  const who = [speakerName(quote), role].filter((part) => part !== undefined && part !== '').join(', ');
  return who === '' ? spoken(quote, report) : `${spoken(quote, report)} — ${who}`;
}

function source({ headline, byline, site, published, url }: Report): string {
  return [headline, byline, site, published?.slice(0, 10), url].filter((part) => part !== null && part !== undefined).join(', ');
}

function markdownSource(report: Report): string {
  const { headline, url } = report;
  const title = escapeMarkdown(headline ?? '');
  const linked = url === null || headline === null ? title : `[${title}](<${url.replaceAll('>', '%3E')}>)`;
  return [linked, escapeMarkdown(source({ ...report, headline: null, url: null }))].filter((part) => part !== '').join(', ');
}

function row(quote: Quote, report: Report): Row {
  const { speaker } = quote;
  return {
    quote: spoken(quote, report),
    speaker: speakerName(quote) ?? '',
    role: speaker?.role ?? '',
    state: speaker?.state ?? '',
    cue: quote.cue ?? '',
    via: quote.via ?? '',
    status: quote.status,
    kind: quote.kind,
  };
}

/** RFC 4180; a cell that a spreadsheet would take for a formula is led by an apostrophe. */
function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|]/g, '\\$&');
}
