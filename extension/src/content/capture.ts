/**
 * The live page as data: its serialised HTML, its elements in the same order, and what the layout knows of each.
 *
 * All of it in one synchronous step, so that nothing the page does can come between.
 */

import type { CapturedPage } from '../engine';
import { isDrawnWhenOpened, openRoot, outerHTML, parentElement, query, rootElement } from './dom';

/** The page as it stood at one moment. */
export interface Capture {
  page: CapturedPage;
  /** The live element of an ordinal of the Report. */
  element: (ordinal: number) => Element | undefined;
  /** The ordinal of a live element; `undefined` where it was not there. */
  ordinal: (element: Element) => number | undefined;
  /** How many shadow roots were found. */
  roots: number;
}

/** Bits of the layout byte: `Layout` in `src/page/mod.rs`. */
const HIDDEN = 1;
const FIXED = 2;
const BLOCK = 4;
const CLIPPED = 8;
const STICKY = 16;
const EVERYTHING = HIDDEN | FIXED | BLOCK | CLIPPED;

/** Besides custom elements, the only ones that can have a shadow root. Source: DOM Standard, "valid shadow host name". */
const HOSTS = 'article,aside,blockquote,body,div,footer,h1,h2,h3,h4,h5,h6,header,main,nav,p,section,span';

/** Hosts with nothing in them, as one whose shadow root is closed often is. `:empty` first: it is the sooner answered. */
const EMPTY_HOSTS = `:empty:is(${HOSTS})`;

/**
 * How closely shadow roots are looked for. A closed one costs a call into the browser for each element that may have it; the
 * likely hosts are custom elements, empty ones, and those that hold something for a slot.
 */
export type Search = 'likely hosts' | 'every host';

/** Gives the shadow root of an element, a closed one too where whoever asks may see it. */
export type ShadowRootOf = (host: Element) => ShadowRoot | null;

/** What is asked of the layout of a page with this HTML and so many elements, as `Reading.questions` says; everything where `undefined`. */
export type Asks = (html: string, elements: number) => Uint32Array | undefined;

/** Captures `page`, which is at `url`. */
export function capture(page: Document, url: string, shadowRootOf: ShadowRootOf, asks: Asks = () => undefined, search: Search = 'likely hosts'): Capture {
  const root = rootElement(page);
  const markup = outerHTML(root);
  const roots = shadowRoots(root, markup, shadowRootOf, search);
  const { html, count, element } = roots.size === 0 ? inOneTree(root, markup) : inTrees(root, roots);
  return { page: { html, layout: answers(asks(html, count), count, element), url }, element, ordinal: wayBack(element), roots: roots.size };
}

/** A serialised page and its elements, in the order of the start tags. */
interface Serialised {
  html: string;
  count: number;
  element: (ordinal: number) => Element | undefined;
}

/** A page without shadow roots: a static list in the browser is asked only for the elements that are needed. */
function inOneTree(root: Element, html: string): Serialised {
  const inside = query(root, '*');
  return { html, count: inside.length + 1, element: (ordinal) => (ordinal === 0 ? root : inside[ordinal - 1]) };
}

/** From an element to its ordinal; laid out when it is first asked for. */
function wayBack(element: Capture['element']): Capture['ordinal'] {
  let ordinals: Map<Element, number> | undefined;
  const laidOut = (): Map<Element, number> => {
    const all = new Map<Element, number>();
    for (let at = 0, next = element(0); next !== undefined; at += 1, next = element(at)) all.set(next, at);
    return all;
  };
  return (live) => (ordinals ??= laidOut()).get(live);
}

/** The address of the picture that the live element of `ordinal` shows. */
export function shownSource(captured: Capture, ordinal: number): string | undefined {
  const image = captured.element(ordinal);
  // Asked by its name: an image of another document is no `HTMLImageElement` of this one.
  const source = image?.localName === 'img' ? (image as HTMLImageElement).currentSrc : '';
  return source === '' ? undefined : source;
}

/** Every shadow root under `root`, by its host: open and closed ones, and those inside others. `html` is what `root` holds. */
function shadowRoots(root: Element, html: string, shadowRootOf: ShadowRootOf, search: Search): Map<Element, ShadowRoot> {
  const found = new Map<Element, ShadowRoot>();
  const trees: [Element | ShadowRoot, string][] = [[root, html]];
  for (let tree = trees.pop(); tree !== undefined; tree = trees.pop()) {
    const [scope, markup] = tree;
    const add = (host: Element, shadow: ShadowRoot | null): void => {
      if (shadow === null || found.has(host)) return;
      found.set(host, shadow);
      trees.push([shadow, shadow.getHTML()]);
    };
    const custom = [...customNames(markup)];
    if (search === 'likely hosts') {
      const elements = query(scope, '*');
      // By index: an iterator takes Chromium twice as long.
      for (let at = 0; at < elements.length; at += 1) {
        const element = elements[at] as Element;
        add(element, openRoot(element));
      }
      for (const host of query(scope, [EMPTY_HOSTS, ...custom].join())) add(host, shadowRootOf(host));
      for (const slotted of query(scope, '[slot]')) {
        const host = parentElement(slotted);
        if (host !== null) add(host, shadowRootOf(host));
      }
    } else {
      for (const host of query(scope, [HOSTS, ...custom].join())) add(host, shadowRootOf(host));
    }
  }
  return found;
}

/** The names of custom elements in `markup`, which no selector can ask for. */
function customNames(markup: string): Set<string> {
  return new Set(Array.from(markup.matchAll(/<([a-z][a-z0-9]*-[\w.-]*)/g), ([, name]) => CSS.escape(name ?? '')));
}

/** A page with shadow roots: every element in the order of the serialised start tags, a host's shadow tree before its own children. */
function inTrees(root: Element, roots: Map<Element, ShadowRoot>): Serialised {
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
  const html = `${startTag(root)}${root.getHTML({ shadowRoots: [...roots.values()] })}</html>`;
  return { html, count: elements.length, element: (ordinal) => elements[ordinal] };
}

/** The root element's start tag, which `getHTML` leaves out. */
function startTag(root: Element): string {
  const attributes = Array.from(root.attributes, ({ name, value }) => ` ${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`);
  return `<html${attributes.join('')}>`;
}

/** The layout bytes of `count` elements, given what is asked: everything of every element where `undefined`. */
function answers(questions: Uint32Array | undefined, count: number, element: Serialised['element']): Uint8Array {
  const bytes = new Uint8Array(count);
  if (questions === undefined) {
    for (let ordinal = 0; ordinal < count; ordinal += 1) bytes[ordinal] = answer(element(ordinal), EVERYTHING);
    return bytes;
  }
  let hiddenUntil = 0;
  for (let at = 0; at < questions.length; at += 3) {
    const ordinal = questions[at] as number;
    if (ordinal < hiddenUntil) continue;
    const byte = answer(element(ordinal), questions[at + 2] as number);
    bytes[ordinal] = byte;
    if ((byte & HIDDEN) !== 0) hiddenUntil = questions[at + 1] as number;
  }
  return bytes;
}

/** What is asked of one element. */
function answer(element: Element | undefined, asked: number): number {
  if (element === undefined) return 0;
  if ((asked & HIDDEN) !== 0 && !isDrawnWhenOpened(element)) return HIDDEN;
  if ((asked & ~HIDDEN) === 0) return 0;
  const style = getComputedStyle(element);
  return (
    ((asked & BLOCK) !== 0 && isBlock(style.display) ? BLOCK : 0) |
    ((asked & FIXED) !== 0 ? sticks(style.position) : 0) |
    ((asked & CLIPPED) !== 0 && style.position === 'absolute' && isTiny(element) ? CLIPPED : 0)
  );
}

function isBlock(display: string): boolean {
  return !display.startsWith('inline') && display !== 'contents';
}

/** The bit of an element that stays put while the page scrolls. */
function sticks(position: string): number {
  return position === 'fixed' ? FIXED : position === 'sticky' ? STICKY : 0;
}

/** No larger than a pixel. */
function isTiny(element: Element): boolean {
  return 'offsetWidth' in element && (element as HTMLElement).offsetWidth <= 1 && (element as HTMLElement).offsetHeight <= 1;
}
