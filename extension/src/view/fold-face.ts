/** What the bar of a fold says, in the view and in the page alike: what it is, how much, and why. */

import type { Item, Kind, Place, Report } from '../report';
import type { Words } from './drawing';
import type { ICONS } from './icons';

export type FoldItem = Extract<Item, { type: 'fold' }>;

export interface Face {
  readonly place: Place;
  /** The kinds of what it holds, each once. */
  readonly kinds: readonly Kind[];
  readonly label: string;
  /** How much it is; empty where the label says it all. */
  readonly note: string;
  /** Why it is folded; empty where nothing is known. */
  readonly reason: string;
}

/** A text of at most this many characters stands on the bar itself. */
const SHORT = 90;
/** Reasons beyond these say nothing more. */
const REASONS = 4;

const PLACES: Readonly<Record<Exclude<Place, 'inside'>, string>> = { before: 'view_fold_before', after: 'view_fold_after' };

export function faceOf(item: FoldItem, report: Report, words: Words): Face {
  const kinds = kindsOf(item.blocks, report);
  return { place: item.place, kinds, label: label(item, kinds, words), note: amount(item, kinds, report, words), reason: reasonsOf(item.blocks, report) };
}

/** The sign of its one kind, else that of folds. */
export function foldSign({ kinds, place }: Face): keyof typeof ICONS {
  const [kind, ...others] = kinds;
  return kind !== undefined && others.length === 0 && place === 'inside' ? kind : 'folds';
}

export function reasonsOf(blocks: readonly number[], report: Report): string {
  const reasons = blocks.map((index) => report.blocks[index]?.reason ?? '').filter((text) => text !== '');
  return [...new Set(reasons)].slice(0, REASONS).join(' · ');
}

/** The name of a kind, in the person's language. */
export function kindName(kind: Kind, say: (key: string) => string): string {
  return say(`kind_${kind.replace('-', '_')}`);
}

export function kindNames(kinds: readonly Kind[], words: Words): string {
  return words.list(kinds.map((kind) => kindName(kind, words.say)));
}

function kindsOf(blocks: readonly number[], report: Report): Kind[] {
  return [...new Set(blocks.map((index) => report.blocks[index]?.kind ?? 'other'))];
}

function label(item: FoldItem, kinds: readonly Kind[], words: Words): string {
  if (item.place !== 'inside') return words.say(PLACES[item.place]);
  return kinds.length === 1 ? kindNames(kinds, words) : words.count('view_fold_items', item.blocks.length);
}

/** How much is in the fold: its own text where that is short, else its kinds, players, links and words. */
function amount(item: FoldItem, kinds: readonly Kind[], report: Report, words: Words): string {
  const counted = [
    item.videos > 0 && words.count('view_videos', item.videos),
    item.links > 0 && words.count('view_links', item.links),
  ];
  if (item.place !== 'inside') {
    return joined([words.count('view_items', item.blocks.length), ...counted, item.images > 0 && words.count('view_pictures', item.images)]);
  }
  if (kinds.length > 1) return kindNames(kinds, words);
  const text = item.blocks.map((index) => report.blocks[index]?.text ?? '').join(' · ').replaceAll('\n', ' ').trim();
  const tells = text.toLocaleLowerCase() !== kindNames(kinds, words).toLocaleLowerCase() && /\p{L}/u.test(text);
  const note = joined([...counted, text.length <= SHORT && tells && text]);
  return note === '' && text.length > SHORT ? words.count('view_words', item.words) : note;
}

function joined(parts: readonly (string | false)[]): string {
  return parts.filter((part) => part !== false).join(' · ');
}
