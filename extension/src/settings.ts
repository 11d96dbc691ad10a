/**
 * What a person can set: schema, defaults, and how older or damaged records become a whole one.
 *
 * A setting is one row in `rules`; what it is called stands in `_locales` under `setting_<name>`.
 */

export const THEMES = ['system', 'light', 'sepia', 'dark', 'black', 'contrast', 'custom'] as const;
export const FONTS = ['serif', 'sans', 'mono', 'dyslexic', 'page'] as const;
export const ALIGNMENTS = ['start', 'justify'] as const;
export const BARS = ['slim', 'hairline'] as const;
export const FOCUSES = ['none', 'paragraph'] as const;
export const MODES = ['reader', 'page'] as const;
export const NAVIGATIONS = ['close', 'reread'] as const;

export type Theme = (typeof THEMES)[number];
export type Font = (typeof FONTS)[number];
export type Alignment = (typeof ALIGNMENTS)[number];
export type Bars = (typeof BARS)[number];
export type Focus = (typeof FOCUSES)[number];
export type Mode = (typeof MODES)[number];
export type Navigation = (typeof NAVIGATIONS)[number];

export interface Settings {
  /** Colours; `system` follows the browser. */
  theme: Theme;
  /** Colours of the custom theme, as `#rrggbb`. */
  textColour: string;
  paperColour: string;
  linkColour: string;
  font: Font;
  /** Text size in CSS pixels. */
  size: number;
  /** Weight of the text, as CSS counts it. */
  weight: number;
  /** Line length in `em`. */
  width: number;
  /** Line height as a multiple of the text size. */
  lineHeight: number;
  /** Letter spacing in `em`. */
  letterSpacing: number;
  /** Word spacing in `em`. */
  wordSpacing: number;
  /** Space between paragraphs in `em`. */
  paragraphSpacing: number;
  align: Alignment;
  /** What is dimmed around what is being read. */
  focus: Focus;
  /** How the bars of folds look until they are pointed at. */
  bars: Bars;
  /** The keys that go through the list of quotes while it has the focus; empty where none does. */
  nextKey: string;
  previousKey: string;
  /** Whether the quote sidebar is open. */
  sidebarOpen: boolean;
  /** How fast it is read aloud, as a multiple of the voice's own speed. */
  rate: number;
  /** The voice for each language that one was chosen for, by the name that the browser knows it by. */
  voices: Readonly<Record<string, string>>;
  /** The story in a view of its own, or the page with its boilerplate folded. */
  mode: Mode;
  /** What becomes of the view when the page goes to another address without loading. */
  navigation: Navigation;
}

/** The settings as the view's controls read and change them. */
export interface SettingsStore {
  get(): Settings;
  set(change: Partial<Settings>): void;
}

/** A row of the schema: the default, and what makes a stored value valid (`undefined` where it cannot be). */
interface Rule<T> {
  default: T;
  parse(stored: unknown): T | undefined;
}

/** One of a list of words. */
function oneOf<const T extends string>(words: readonly T[], fallback: NoInfer<T>): Rule<T> {
  return { default: fallback, parse: (stored) => words.find((word) => word === stored) };
}

/** A number, brought into its range. */
function range(least: number, most: number, fallback: number): Rule<number> {
  return {
    default: fallback,
    parse: (stored) =>
      typeof stored === 'number' && Number.isFinite(stored) ? Math.min(most, Math.max(least, stored)) : undefined,
  };
}

/** A colour as `#rrggbb`, in small letters. */
function colour(fallback: string): Rule<string> {
  return { default: fallback, parse: (stored) => (typeof stored === 'string' && /^#[0-9a-f]{6}$/i.test(stored) ? stored.toLowerCase() : undefined) };
}

/** What a key writes: one character that is no space; empty for none. */
function key(fallback: string): Rule<string> {
  return { default: fallback, parse: (stored) => (typeof stored === 'string' ? /^\S?$/u.exec(stored.toLowerCase())?.[0] : undefined) };
}

function flag(fallback: boolean): Rule<boolean> {
  return { default: fallback, parse: (stored) => (typeof stored === 'boolean' ? stored : undefined) };
}

/** Words by language. A damaged entry is left out. */
const byLanguage: Rule<Readonly<Record<string, string>>> = {
  default: {},
  parse: (stored) =>
    typeof stored === 'object' && stored !== null
      ? Object.fromEntries(Object.entries(stored).filter(([lang, word]) => /^[a-z]{2,8}$/.test(lang) && typeof word === 'string' && word.length <= 500))
      : undefined,
};

/** The schema. Ranges are those of Firefox's Reader View, or wider. */
export const rules: { readonly [Name in keyof Settings]: Rule<Settings[Name]> } = {
  theme: oneOf(THEMES, 'system'),
  textColour: colour('#1c1b19'),
  paperColour: colour('#fdfdfb'),
  linkColour: colour('#0b57a4'),
  font: oneOf(FONTS, 'serif'),
  size: range(10, 128, 19),
  weight: range(100, 900, 400),
  width: range(20, 60, 33),
  lineHeight: range(1, 2.6, 1.5),
  letterSpacing: range(0, 0.24, 0),
  wordSpacing: range(0, 1, 0),
  paragraphSpacing: range(0, 3, 0.95),
  align: oneOf(ALIGNMENTS, 'start'),
  focus: oneOf(FOCUSES, 'none'),
  bars: oneOf(BARS, 'slim'),
  nextKey: key('j'),
  previousKey: key('k'),
  sidebarOpen: flag(true),
  rate: range(0.5, 3, 1),
  voices: byLanguage,
  mode: oneOf(MODES, 'reader'),
  navigation: oneOf(NAVIGATIONS, 'close'),
};

/** The version of what is stored; a record of an older one passes through `migrations` first. */
export const VERSION = 1;

/** `migrations[n]` turns a record of version n into one of version n + 1. */
const migrations: ((stored: Record<string, unknown>) => Record<string, unknown>)[] = [(stored) => stored];

/** Whole settings from whatever was stored: what is missing or damaged takes its default. */
export function parseSettings(stored: unknown): Settings {
  let record: Record<string, unknown> = typeof stored === 'object' && stored !== null ? { ...stored } : {};
  const version = record['version'];
  for (let from = typeof version === 'number' && version >= 0 ? version : 0; from < VERSION; from += 1) {
    record = migrations[from]?.(record) ?? record;
  }
  const names = Object.keys(rules) as (keyof Settings)[];
  return Object.fromEntries(names.map((name) => [name, rules[name].parse(record[name]) ?? rules[name].default])) as unknown as Settings;
}

/** What is stored for these settings. */
export function storedSettings(settings: Settings): Record<string, unknown> {
  return { ...settings, version: VERSION };
}
