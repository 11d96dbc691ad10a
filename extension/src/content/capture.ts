/**
 * The live page as data: its serialised HTML, its elements in the same order, and what the layout knows of each.
 *
 * All of it in one synchronous step, so that nothing the page does can come between.
 */

import type { CapturedPage } from '../engine';
import { shadowRootOf } from '../platform';
import { isDrawn, localName, outerHTML, query, rootElement } from './dom';

/** The page as it stood at one moment. */
export interface Capture {
  page: CapturedPage;
  /** The live element of an ordinal of the Report. */
  element(ordinal: number): Element | undefined;
}

/** Bits of the layout byte: `Layout` in `src/page/mod.rs`. */
const HIDDEN = 1;
const FIXED = 2;
const BLOCK = 4;
const CLIPPED = 8;

/** Besides custom elements, the only ones that can have a shadow root. Source: DOM Standard, "valid shadow host name". */
const HOSTS = 'article,aside,blockquote,body,div,footer,h1,h2,h3,h4,h5,h6,header,main,nav,p,section,span';

/** Inline tags that stand beside others and outside running text: where `display: block` parts two texts. */
const INLINE = ':is(a,b,em,font,i,label,small,span,strong,time):not(:only-child):not(p *)';

/** What class names call text for screen readers alone; only whether an element is worth measuring. */
const CLIPPED_CANDIDATES = ['assistive', 'hidden', 'hide', 'offscreen', 'screen', 'skip', 'sr-', 'visually', 'vh']
  .map((word) => `[class*="${word}" i]`)
  .join();


/** Captures `page`, which is at `url`. */
export function capture(page: Document, url: string): Capture {
  const root = rootElement(page);
  const roots = shadowRoots(root);
  const elements = roots.size === 0 ? undefined : inSerialisedOrder(root, roots);
  const all: ArrayLike<Element> = elements ?? query(root, '*');
  const offset = elements === undefined ? 1 : 0;
  const html = roots.size === 0 ? outerHTML(root) : startTag(root) + root.getHTML({ shadowRoots: [...roots.values()] }) + '</html>';
  return {
    page: { html, layout: layout(all, offset, roots.size === 0 ? [root] : [root, ...roots.values()]), url },
    element: (ordinal) => (ordinal < offset ? root : all[ordinal - offset]),
  };
}

/** Every shadow root under `root`, by its host: open and closed ones, and those inside others. */
function shadowRoots(root: Element): Map<Element, ShadowRoot> {
  const found = new Map<Element, ShadowRoot>();
  const trees: (Element | ShadowRoot)[] = [root];
  for (let tree = trees.pop(); tree !== undefined; tree = trees.pop()) {
    for (const element of query(tree, '*')) {
      const name = localName(element);
      if (!HOST_NAMES.has(name) && !name.includes('-')) continue;
      const shadow = shadowRootOf(element);
      if (shadow === null) continue;
      found.set(element, shadow);
      trees.push(shadow);
    }
  }
  return found;
}

const HOST_NAMES = new Set(HOSTS.split(','));

/** Every element in the order of the serialised start tags: a host's shadow tree before its own children. */
function inSerialisedOrder(root: Element, roots: Map<Element, ShadowRoot>): Element[] {
  const elements = [root];
  const lists = [query(root, '*').values()];
  for (let list = lists.at(-1); list !== undefined; list = lists.at(-1)) {
    const { value, done } = list.next();
    if (done === true) {
      lists.pop();
      continue;
    }
    elements.push(value);
    const shadow = roots.get(value);
    if (shadow !== undefined) lists.push(query(shadow, '*').values());
  }
  return elements;
}

/** The root element's start tag, which `getHTML` leaves out. */
function startTag(root: Element): string {
  const attributes = [...root.attributes].map(({ name, value }) => ` ${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`);
  return `<html${attributes.join('')}>`;
}

/** One byte per element of `all`; `offset` is the ordinal of its first. */
function layout(all: ArrayLike<Element>, offset: number, trees: readonly (Element | ShadowRoot)[]): Uint8Array {
  const bytes = new Uint8Array(all.length + offset);
  const places = new Map<Element, number>();
  for (let at = 0; at < all.length; at += 1) {
    const element = all[at] as Element;
    places.set(element, at + offset);
    if (!isDrawn(element)) bytes[at + offset] = HIDDEN;
  }
  for (const tree of trees) {
    for (const element of query(tree, INLINE)) mark(element, (style) => (style.display.startsWith('inline') ? 0 : BLOCK));
    for (const element of query(tree, SHALLOW)) {
      mark(element, ({ position }) => (position === 'fixed' || position === 'sticky' ? FIXED : 0));
    }
    for (const element of query(tree, CLIPPED_CANDIDATES)) mark(element, () => (isClipped(element) ? CLIPPED : 0));
  }
  return bytes;

  function mark(element: Element, bit: (style: CSSStyleDeclaration) => number): void {
    const place = places.get(element);
    if (place === undefined || bytes[place] === HIDDEN) return;
    bytes[place] = (bytes[place] as number) | bit(getComputedStyle(element));
  }
}

/** Block elements not deep in the page. */
const SHALLOW = 'body > *, body > * > *, body > * > * > *, body > * > * > * > *';

/** Drawn, but no larger than a pixel. */
function isClipped(element: Element): boolean {
  return element instanceof HTMLElement && element.offsetWidth <= 1 && element.offsetHeight <= 1;
}
