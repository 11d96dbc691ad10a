/** How long a text takes to read, as a range. */

import type { Words } from './drawing';

/**
 * Words per minute, mean and standard deviation, of silent reading.
 * Source: Trauzettel-Klosinski & Dietz, "Standardized Assessment of Reading Performance: The New International Reading
 * Speed Texts IReST", IOVS 53 (2012), table 3.
 */
const WORDS_A_MINUTE: Readonly<Record<string, readonly [mean: number, deviation: number]>> = {
  ar: [138, 20],
  de: [179, 17],
  en: [228, 30],
  es: [218, 28],
  fi: [161, 18],
  fr: [195, 26],
  he: [187, 29],
  it: [188, 28],
  nl: [202, 29],
  pl: [166, 23],
  pt: [181, 29],
  ru: [184, 32],
  sl: [180, 30],
  sv: [199, 34],
  tr: [166, 25],
};

/** Characters a minute for scripts without spaces; same source. */
const CHARACTERS_A_MINUTE: Readonly<Record<string, readonly [mean: number, deviation: number]>> = {
  ja: [357, 56],
  zh: [255, 29],
};

const ENGLISH: readonly [number, number] = [228, 30];

/** "4–5 minutes · 920 words"; `undefined` where there is no text. */
export function readingTime(text: string, lang: string, words: Words): string | undefined {
  if (text.trim() === '') return undefined;
  const language = lang.slice(0, 2);
  const characters = CHARACTERS_A_MINUTE[language];
  const length = characters ? text.match(/[\p{L}\p{N}]/gu)?.length ?? 0 : wordCount(text);
  const [mean, deviation] = characters ?? WORDS_A_MINUTE[language] ?? ENGLISH;
  const fast = Math.max(1, Math.round(length / (mean + deviation)));
  const slow = Math.max(1, Math.round(length / (mean - deviation)));
  const number = new Intl.NumberFormat(words.lang);
  const minutes = fast === slow ? words.count('view_minutes', slow) : words.say('view_minutes_range', number.format(fast), number.format(slow));
  return `${minutes} · ${words.count(characters ? 'view_characters' : 'view_words', length)}`;
}

/** Words as a reader counts them: runs of letters and digits, with apostrophes and hyphens inside. */
export function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu)?.length ?? 0;
}
