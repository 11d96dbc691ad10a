/**
 * Which elements of the page are boilerplate as a whole, and which runs of text are boilerplate inside an element that
 * holds the story too. Looks at the page, and changes nothing.
 */

import type { Item, Report } from '../../report';
import type { FoldItem } from '../../view/fold-face';
import { getRootNode, isConnected, parentElement } from '../dom';
import type { Snapshot } from '../snapshot';

/** A fold of the Report as it stands in the page. */
export interface Region {
  readonly item: FoldItem;
  /** The largest elements that hold nothing of the story, in the page's order. */
  readonly elements: readonly HTMLElement[];
}

/** Folded text in an element that cannot be collapsed. */
export interface Run {
  readonly element: Element;
  readonly text: string;
}

export function regions(snapshot: Snapshot): { regions: Region[]; runs: Run[]; needed: ReadonlySet<Element> } {
  const { report } = snapshot;
  const needed = neededElements(snapshot);
  const taken = new Set<Element>();
  const runs: Run[] = [];
  const found = folds(report.article).map((item): Region => {
    const elements: HTMLElement[] = [];
    for (const index of item.blocks) {
      const element = snapshot.element(index);
      const text = report.blocks[index]?.text ?? '';
      if (!element || !isConnected(element)) continue;
      if (needed.has(element)) {
        runs.push({ element, text });
        continue;
      }
      const whole = largest(element, needed);
      if (taken.has(whole) || !('style' in whole)) continue;
      taken.add(whole);
      elements.push(whole as HTMLElement);
    }
    return { item, elements };
  });
  return { regions: found.filter(({ elements }) => elements.length > 0), runs, needed };
}

/** The largest element around `element` that holds nothing of the story. */
function largest(element: Element, needed: ReadonlySet<Element>): Element {
  let whole = element;
  for (let parent = container(whole); parent !== null && !needed.has(parent); parent = container(parent)) whole = parent;
  return whole;
}

/** The elements of the story and everything around them. */
function neededElements(snapshot: Snapshot): Set<Element> {
  const { report, captured } = snapshot;
  const nodes = [
    ...report.blocks.filter(({ verdict }) => verdict === 'keep').map(({ node }) => node),
    ...pictures(report.article),
  ];
  const needed = new Set<Element>();
  for (const node of [0, ...nodes]) {
    let element: Element | null = captured.element(node) ?? null;
    while (element !== null && !needed.has(element)) {
      needed.add(element);
      element = container(element);
    }
  }
  const body = document.body as HTMLElement | null;
  if (body !== null) needed.add(body);
  return needed;
}

/** The element that `element` stands in; across the edge of a shadow tree, its host. */
export function container(element: Element): Element | null {
  const parent = parentElement(element);
  if (parent !== null) return parent;
  const root = getRootNode(element);
  return root instanceof ShadowRoot ? root.host : null;
}

/** Every fold, those inside other items too. */
export function folds(items: readonly Item[]): FoldItem[] {
  return walk(items, (item) => (item.type === 'fold' ? [item] : []));
}

/** The ordinals of the story's pictures and players. */
function pictures(items: Report['article']): number[] {
  return walk(items, (item) => (item.type === 'figure' ? item.images.map(({ node }) => node) : item.type === 'media' ? [item.node] : []));
}

/** What `take` gives for each item, in order, without recursion. */
function walk<T>(items: readonly Item[], take: (item: Item) => T[]): T[] {
  const taken: T[] = [];
  const open = [...items].reverse();
  for (let item = open.pop(); item !== undefined; item = open.pop()) {
    taken.push(...take(item));
    if (item.type === 'list') open.push(...item.items.flat().reverse());
    if (item.type === 'quote' || item.type === 'details') open.push(...[...item.items].reverse());
    if (item.type === 'table') open.push(...item.rows.flat().flatMap(({ items: inside }) => inside).reverse());
  }
  return taken;
}
