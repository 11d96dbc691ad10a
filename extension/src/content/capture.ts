/**
 * The live page as data: its serialised HTML, its elements in the same order, and what the layout knows of each.
 *
 * All of it in one synchronous step, so that nothing the page does can come between.
 */

import type { CapturedPage } from '../engine';
import { contains, isDrawn, outerHTML, query, rootElement } from './dom';

/** The page as it stood at one moment. */
export interface Capture {
  page: CapturedPage;
  /** The live element of an ordinal of the Report. */
  element(ordinal: number): Element | undefined;
  /** The ordinal of a live element; `undefined` where it was not there. */
  ordinal(element: Element): number | undefined;
}

/** Bits of the layout byte: `Layout` in `src/page/mod.rs`. */
const HIDDEN = 1;
const FIXED = 2;
const BLOCK = 4;
const CLIPPED = 8;

/** Besides custom elements, the only ones that can have a shadow root. Source: DOM Standard, "valid shadow host name". */
const HOSTS = 'article,aside,blockquote,body,div,footer,h1,h2,h3,h4,h5,h6,header,main,nav,p,section,span';

/** What is asked whether it is drawn: boxes, and what else its attributes make likely. What stands inside shares its answer. */
const MAY_BE_HIDDEN =
  'article,aside,dialog,div,figure,footer,form,header,main,nav,ol,section,table,ul,details>*,[hidden],[style],' +
  ':is(a,button,h1,h2,h3,h4,h5,h6,label,li,p,span,td,tr):is([id],[class*="hid"],[class*="none"])';

/** Inline tags that stand beside others and outside running text: where `display: block` parts two texts. */
const INLINE = ':is(a,b,em,font,i,label,small,span,strong,time):not(:only-child):not(p *)';

/** Where a bar that stays put while the page scrolls begins: not deep in the page, or called so. */
const MAY_BE_FIXED =
  ':is(body>*,body>*>*,body>*>*>*,:host>*):is(aside,dialog,div,footer,header,nav,section),[class*="sticky"],[class*="fixed"]';

/** What class names call text for screen readers alone: only whether it is worth measuring. */
const MAY_BE_CLIPPED = ['hidden', 'screen', 'sr-', 'assist'].map((word) => `[class*="${word}"]`).join();

/** Gives the shadow root of an element, a closed one too where whoever asks may see it. */
export type ShadowRootOf = (host: Element) => ShadowRoot | null;

/** Captures `page`, which is at `url`. */
export function capture(page: Document, url: string, shadowRootOf: ShadowRootOf): Capture {
  const root = rootElement(page);
  const html = outerHTML(root);
  const roots = shadowRoots(root, html, shadowRootOf);
  if (roots.size === 0) {
    const elements = query(root, '*');
    const layout = new Uint8Array(elements.length + 1);
    measure(root, elements, layout, 1);
    return captured({ html, layout, url }, (ordinal) => (ordinal === 0 ? root : elements[ordinal - 1]));
  }
  const { elements, layout } = inSerialisedOrder(root, roots);
  const composed = `${startTag(root)}${root.getHTML({ shadowRoots: [...roots.values()] })}</html>`;
  return captured({ html: composed, layout, url }, (ordinal) => elements[ordinal]);
}

/** `element` gives the elements in order; the way back is laid out when it is first asked for. */
function captured(page: CapturedPage, element: Capture['element']): Capture {
  let ordinals: Map<Element, number> | undefined;
  const laidOut = (): Map<Element, number> => {
    const all = new Map<Element, number>();
    for (let at = 0, next = element(0); next !== undefined; at += 1, next = element(at)) all.set(next, at);
    return all;
  };
  return { page, element, ordinal: (live) => (ordinals ??= laidOut()).get(live) };
}

/** The address of the picture that the live element of `ordinal` shows. */
export function shownSource(captured: Capture, ordinal: number): string | undefined {
  const image = captured.element(ordinal);
  // Asked by its name: an image of another document is no `HTMLImageElement` of this one.
  const source = image?.localName === 'img' ? (image as HTMLImageElement).currentSrc : '';
  return source === '' ? undefined : source;
}

/** Every shadow root under `root`, by its host: open and closed ones, and those inside others. `html` is what `root` holds. */
function shadowRoots(root: Element, html: string, shadowRootOf: ShadowRootOf): Map<Element, ShadowRoot> {
  const found = new Map<Element, ShadowRoot>();
  const trees: [Element | ShadowRoot, string][] = [[root, html]];
  for (let tree = trees.pop(); tree !== undefined; tree = trees.pop()) {
    const [scope, markup] = tree;
    for (const host of query(scope, [HOSTS, ...customNames(markup)].join())) {
      const shadow = shadowRootOf(host);
      if (shadow === null) continue;
      found.set(host, shadow);
      trees.push([shadow, shadow.getHTML()]);
    }
  }
  return found;
}

/** The names of custom elements in `markup`, which no selector can ask for. */
function customNames(markup: string): Set<string> {
  return new Set(Array.from(markup.matchAll(/<([a-z][a-z0-9]*-[\w.-]*)/g), ([, name]) => CSS.escape(name ?? '')));
}

/** Every element in the order of the serialised start tags, a host's shadow tree before its own children; and their layout. */
function inSerialisedOrder(root: Element, roots: Map<Element, ShadowRoot>): { elements: Element[]; layout: Uint8Array } {
  const elements = [root];
  const places = new Map<Element, number>();
  const lists = [query(root, '*').values()];
  for (let list = lists.at(-1); list !== undefined; list = lists.at(-1)) {
    const { value, done } = list.next();
    if (done === true) {
      lists.pop();
      continue;
    }
    places.set(value, elements.length);
    elements.push(value);
    const shadow = roots.get(value);
    if (shadow !== undefined) lists.push(query(shadow, '*').values());
  }
  const layout = new Uint8Array(elements.length);
  for (const tree of [root, ...roots.values()]) {
    const own = query(tree, '*');
    const bytes = new Uint8Array(own.length);
    measure(tree, own, bytes, 0);
    for (let at = 0; at < own.length; at += 1) layout[places.get(own[at] as Element) ?? 0] = bytes[at] as number;
  }
  return { elements, layout };
}

/** The root element's start tag, which `getHTML` leaves out. */
function startTag(root: Element): string {
  const attributes = Array.from(root.attributes, ({ name, value }) => ` ${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`);
  return `<html${attributes.join('')}>`;
}

/**
 * The layout of `elements`, all of `tree` in its order, into `bytes` from `offset` on.
 *
 * One pass: what a selector finds comes in the same order, so a comparison of two elements tells whether one is the next found.
 */
function measure(tree: Element | ShadowRoot, elements: NodeListOf<Element>, bytes: Uint8Array, offset: number): void {
  const boxes = query(tree, MAY_BE_HIDDEN);
  const inlines = query(tree, INLINE);
  const bars = query(tree, MAY_BE_FIXED);
  const clippables = query(tree, MAY_BE_CLIPPED);
  let [nextBox, nextInline, nextBar, nextClippable] = [0, 0, 0, 0];
  // The next of each is kept at hand: every look into a list is a call into the browser.
  let [box, inline, bar, clippable] = [boxes[0], inlines[0], bars[0], clippables[0]];
  const count = elements.length;
  /** The last one found that is not drawn: nothing in it has to be asked. */
  let hidden: Element | undefined;
  for (let at = 0; at < count; at += 1) {
    const element = elements[at] as Element;
    const isBox = element === box;
    const isInline = element === inline;
    const isBar = element === bar;
    const mayBeClipped = element === clippable;
    if (!(isBox || isInline || isBar || mayBeClipped)) continue;
    if (isBox) box = boxes[(nextBox += 1)];
    if (isInline) inline = inlines[(nextInline += 1)];
    if (isBar) bar = bars[(nextBar += 1)];
    if (mayBeClipped) clippable = clippables[(nextClippable += 1)];
    if (hidden !== undefined && contains(hidden, element)) continue;
    if (isBox && !isDrawn(element)) {
      bytes[at + offset] = HIDDEN;
      hidden = element;
    } else if (isInline || isBar || mayBeClipped) {
      const { display, position } = getComputedStyle(element);
      bytes[at + offset] =
        (isInline && !display.startsWith('inline') && display !== 'contents' ? BLOCK : 0) |
        (isBar && (position === 'fixed' || position === 'sticky') ? FIXED : 0) |
        (mayBeClipped && position === 'absolute' && isTiny(element) ? CLIPPED : 0);
    }
  }
}

/** No larger than a pixel. */
function isTiny(element: Element): boolean {
  return 'offsetWidth' in element && (element as HTMLElement).offsetWidth <= 1 && (element as HTMLElement).offsetHeight <= 1;
}
