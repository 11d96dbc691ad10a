/** What the parts of the view share while a Report is drawn: the Report, the host's callbacks, the words, the quotes' places. */

import type { Decision, Report } from '../report';
import type { Settings } from '../settings';

/** What the cards of quotes ask of whoever shows them. */
export interface SpeakerHost {
  readonly settings: Settings;
  /** The speakers that the reader put right, by the words of the quote; `null` where it is unclear who spoke. */
  readonly speakers: ReadonlyMap<string, string | null>;
  /** The reader says who said a quote. */
  correctSpeaker(quote: string, name: string | null): void;
}

/** What the view asks of whoever opens it; it knows no browser interface beyond the page's own. */
export interface ViewHost extends SpeakerHost {
  /** The `currentSrc` of a live `img`, by the ordinal of its element. */
  imageSource(node: number): string | undefined;
  /** The block of the place in the page that is called `name`: a footnote, or where it is noted. */
  blockAt(name: string): number | undefined;
  /** Leave reader mode. */
  close(): void;
  saveSettings(change: Partial<Settings>): void;
  /** The reader says that these blocks are story, or are not: at once, and on later visits. */
  correct(blocks: readonly number[], decision: Decision): void;
  /** Takes the last correction back. */
  undo(): void;
  /** Whether the reader is choosing what to fold; kept while the story is drawn anew. */
  editing: boolean;
  /** Shows the page itself with its boilerplate folded; absent where there is no page beneath. */
  inPage?: () => void;
  /** Absent where there is no site. */
  readonly always?: Always | undefined;
  /** The text of a message in the person's language; empty where there is none. */
  message(key: string, substitutions?: string[]): string;
}

/** Whether this site's stories open by themselves, and what asks for the change of it. */
export interface Always {
  readonly on: boolean;
  /** Asked for once; `say` is given what became of it, where it does not show by itself. */
  readonly change: (say: (text: string) => void) => void;
}

/** A stretch of a block that belongs to a quote, in UTF-16 code units. */
export interface QuoteRange {
  readonly quote: number;
  readonly start: number;
  readonly end: number;
}

/** What the cards of quotes are drawn from. */
export interface QuoteDrawing {
  readonly report: Report;
  readonly host: SpeakerHost;
  readonly words: Words;
  readonly signal: AbortSignal;
}

export interface Drawing extends QuoteDrawing {
  readonly host: ViewHost;
  /** What relative addresses are resolved against. */
  readonly base: string | undefined;
  /** The quotes of each block, by start. */
  readonly rangesIn: ReadonlyMap<number, readonly QuoteRange[]>;
  /** Goes to a block of the story; `from` has the focus again when the reader goes back. */
  goToBlock: (block: number, from: HTMLElement) => void;
  /** The elements that draw each quote, in order; filled while the article is drawn. */
  readonly quoteParts: HTMLElement[][];
}

/** The view's texts in the person's language. */
export interface Words {
  /** Language of the interface. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly say: (key: string, ...substitutions: string[]) => string;
  /** The plural form for `count`: `<key>_one`, `<key>_other`, …; the number is the first substitution. */
  count(key: string, count: number): string;
  list(parts: readonly string[]): string;
}

export function drawing(report: Report, host: ViewHost, signal: AbortSignal): Drawing {
  const base = usable(report.url) ?? usable(document.baseURI);
  const rangesIn = new Map<number, QuoteRange[]>();
  report.quotes.forEach((quote, index) => {
    for (const [block, start, end] of quote.ranges) {
      const ranges = rangesIn.get(block) ?? [];
      ranges.push({ quote: index, start, end });
      rangesIn.set(block, ranges);
    }
  });
  for (const ranges of rangesIn.values()) ranges.sort((a, b) => a.start - b.start || b.end - a.end);
  return { report, host, words: wordsOf((key, substitutions) => host.message(key, substitutions)), signal, base, rangesIn, quoteParts: report.quotes.map(() => []), goToBlock: () => undefined };
}

/** The words of `message`, which gives the text of a key in the person's language. */
export function wordsOf(message: ViewHost['message']): Words {
  // The language of the messages, not the browser's: where a translation is missing the two differ.
  const lang = message('language');
  const plural = new Intl.PluralRules(lang);
  const number = new Intl.NumberFormat(lang);
  const lists = new Intl.ListFormat(lang, { style: 'short', type: 'unit' });
  return {
    lang,
    dir: message('direction') === 'rtl' ? 'rtl' : 'ltr',
    say: (key, ...substitutions) => message(key, substitutions),
    count(key, count) {
      const text = message(`${key}_${plural.select(count)}`, [number.format(count)]);
      return text === '' ? message(`${key}_other`, [number.format(count)]) : text;
    },
    list: (parts) => lists.format(parts),
  };
}

/** The tag where `Intl` knows its form, else `undefined`. */
export function validLanguage(tag: string | null): string | undefined {
  if (tag === null || tag === '') return undefined;
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

function usable(address: string | null): string | undefined {
  return address !== null && URL.canParse(address) ? address : undefined;
}
