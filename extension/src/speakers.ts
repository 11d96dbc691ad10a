/**
 * Who a reader says said a quote, remembered for the page it stands on. Schema, and how stored or imported records become
 * whole ones. No page is seen here.
 */

export interface SpeakerNote {
  /** The page's address without its fragment. */
  readonly page: string;
  /** The words of the quote. */
  readonly quote: string;
  /** `null` where it is unclear who spoke. */
  readonly name: string | null;
}

/** The version of what is stored and exported. */
const VERSION = 1;
/** The most notes that are kept: the newest. */
const MOST = 2_000;

/** Whole notes from whatever was stored or imported; what is damaged is left out. */
export function parseSpeakers(stored: unknown): SpeakerNote[] {
  const notes: unknown = typeof stored === 'object' && stored !== null && 'speakers' in stored ? stored.speakers : undefined;
  return Array.isArray(notes) ? notes.slice(-MOST).map(parseNote).filter((note) => note !== undefined) : [];
}

/** What is stored and exported for these notes. */
export function storedSpeakers(notes: readonly SpeakerNote[]): { version: number; speakers: readonly SpeakerNote[] } {
  return { version: VERSION, speakers: notes };
}

/** `notes` with one that is new, or says anew who spoke. */
export function withSpeaker(notes: readonly SpeakerNote[], note: SpeakerNote): SpeakerNote[] {
  return [...withoutSpeaker(notes, note), note].slice(-MOST);
}

export function withoutSpeaker(notes: readonly SpeakerNote[], gone: SpeakerNote): SpeakerNote[] {
  return notes.filter(({ page, quote }) => page !== gone.page || quote !== gone.quote);
}

/** What is remembered of a page, by the words of the quote. */
export function speakersOf(page: string, notes: readonly SpeakerNote[]): Map<string, string | null> {
  return new Map(notes.filter((note) => note.page === page).map(({ quote, name }) => [quote, name]));
}

function parseNote(value: unknown): SpeakerNote | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { page, quote, name } = value as Record<string, unknown>;
  if (typeof page !== 'string' || !URL.canParse(page) || typeof quote !== 'string' || quote === '') return undefined;
  return { page, quote, name: typeof name === 'string' && name !== '' ? name : null };
}
