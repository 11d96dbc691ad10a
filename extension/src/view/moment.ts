/** Moments as the page writes them, in the words of a language. */

/** Whether an ISO 8601 moment has a time of day. */
export function hasClock(iso: string): boolean {
  return /T\d\d:\d\d/.test(iso);
}

/**
 * The day, and the time where there is one, on the clock of the place it was written at: an hour on the page is the same
 * hour here. `clock` gives the time alone. `undefined` where `iso` is no date.
 */
export function formatMoment(iso: string, lang: string, part: 'whole' | 'clock' = 'whole'): string | undefined {
  const clock = hasClock(iso);
  // The time of day as written, read as if it were UTC, and shown as UTC: no offset needs to be known to `Intl`.
  const written = clock ? iso.replace(/(?:Z|[+-]\d\d:?\d\d)$/, '') : iso.slice(0, 10);
  const moment = new Date(clock ? `${written}Z` : written);
  if (Number.isNaN(moment.getTime())) return undefined;
  const day: Intl.DateTimeFormatOptions = part === 'clock' ? {} : { dateStyle: 'long' };
  const time: Intl.DateTimeFormatOptions = clock ? { timeStyle: 'short' } : {};
  const text = new Intl.DateTimeFormat(lang, { ...day, ...time, timeZone: 'UTC' }).format(moment);
  return [text, part === 'whole' && clock && offset(iso)].filter((piece) => typeof piece === 'string').join(' ');
}

/** "UTC", "UTC+1", "UTC−3:30"; empty where the page does not say. */
function offset(iso: string): string | false {
  if (iso.endsWith('Z')) return 'UTC';
  const [, sign, hours, minutes] = /([+-])(\d\d):?(\d\d)$/.exec(iso) ?? [];
  if (sign === undefined) return false;
  const amount = `${String(Number(hours))}${minutes === '00' ? '' : `:${minutes ?? ''}`}`;
  return amount === '0' ? 'UTC' : `UTC${sign === '-' ? '−' : '+'}${amount}`;
}
