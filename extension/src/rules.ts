/**
 * What a reader corrected on a site, remembered as rules about shape: an element's tag, its class words and the kind of
 * boilerplate it was taken for. Schema, and how stored or imported records become whole rules. No page is seen here.
 */

import type { Decision, Kind } from './report';

/** A tag and the class words that an element must have. */
export interface Shape {
  readonly tag: string;
  readonly classes: readonly string[];
}

export interface Rule extends Shape {
  /** The host, without `www.`. */
  readonly site: string;
  readonly decision: Decision;
  /** The nearest ancestor with class words, where the element has none of its own. */
  readonly within: Shape | null;
  /** The kind of boilerplate it was taken for, where it is to be kept. */
  readonly kind: Kind | null;
  /** How its text begins, where its shape alone would touch other blocks too. */
  readonly text: string | null;
}

/** The version of what is stored and exported. */
const VERSION = 1;
/** The most rules that are read: far more than a reader makes, few enough to be matched at once. */
const MOST = 5_000;

/** Every kind; the type sees to it that none is missing. */
const KINDS = Object.keys({
  advertisement: true, related: true, video: true, audio: true, newsletter: true, share: true, sponsored: true, comments: true,
  consent: true, navigation: true, pagination: true, promo: true, 'author-box': true, tags: true, legal: true, other: true,
} satisfies Record<Kind, true>) as Kind[];

/** Whole rules from whatever was stored or imported; what is damaged is left out. */
export function parseRules(stored: unknown): Rule[] {
  const rules: unknown = typeof stored === 'object' && stored !== null && 'rules' in stored ? stored.rules : undefined;
  return Array.isArray(rules) ? rules.slice(0, MOST).map(parseRule).filter((rule) => rule !== undefined) : [];
}

/** What is stored and exported for these rules. */
export function storedRules(rules: readonly Rule[]): { version: number; rules: readonly Rule[] } {
  return { version: VERSION, rules };
}

/** `rules` with those of `more` that are new; a rule that says the contrary of a new one is dropped. */
export function withRules(rules: readonly Rule[], more: readonly Rule[]): Rule[] {
  const contrary = new Set(more.map((rule) => key({ ...rule, decision: rule.decision === 'keep' ? 'fold' : 'keep' })));
  const joined = new Map<string, Rule>();
  for (const rule of [...rules, ...more]) if (!contrary.has(key(rule))) joined.set(key(rule), rule);
  for (const rule of more) joined.set(key(rule), rule);
  return [...joined.values()];
}

/** `rules` without `fewer`. */
export function withoutRules(rules: readonly Rule[], fewer: readonly Rule[]): Rule[] {
  const gone = new Set(fewer.map(key));
  return rules.filter((rule) => !gone.has(key(rule)));
}

/** Two rules with the same key are the same rule. A rule's kind says what was taken back, not what it is about. */
function key({ site, tag, classes, within, decision, text }: Rule): string {
  return JSON.stringify([site, tag, classes, within && [within.tag, within.classes], decision, text]);
}

function parseRule(value: unknown): Rule | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { site, decision, kind, text, within } = value as Record<string, unknown>;
  const shape = parseShape(value);
  if (typeof site !== 'string' || (decision !== 'keep' && decision !== 'fold') || shape === undefined) return undefined;
  const rule: Rule = {
    site,
    ...shape,
    decision,
    within: parseShape(within) ?? null,
    kind: KINDS.find((known) => known === kind) ?? null,
    text: typeof text === 'string' && text !== '' ? text : null,
  };
  // Without a word of its own a rule would be about every paragraph of the site.
  return rule.classes.length === 0 && rule.within === null && rule.text === null ? undefined : rule;
}

function parseShape(value: unknown): Shape | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { tag, classes } = value as Record<string, unknown>;
  if (typeof tag !== 'string' || !Array.isArray(classes)) return undefined;
  return { tag, classes: classes.filter((word) => typeof word === 'string') };
}
