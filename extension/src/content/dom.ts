/**
 * The DOM's own getters and methods, out of reach of the page's form controls.
 *
 * In Chromium `<input name="parentNode">` changes what `form.parentNode` is, for a content script too, and `<img name="…">`
 * does the same to `document`. What is called through a prototype is always the browser's own.
 */

type Query<T> = (root: T, selector: string) => NodeListOf<Element>;

/**
 * The browser's own getter or method `name`, to be called with the node first. A bound `call` and no function around it:
 * Chromium then calls the browser straight, which a capture does a thousand times.
 */
function own(prototype: object, name: string): (...values: never[]) => unknown {
  const descriptor = Object.getOwnPropertyDescriptor(prototype, name);
  const native: unknown = descriptor === undefined ? undefined : Reflect.get(descriptor, 'get' in descriptor ? 'get' : 'value');
  if (typeof native !== 'function') throw new TypeError(`the browser has no ${name}`);
  return native.call.bind(native) as (...values: never[]) => unknown;
}

export const rootElement = own(Document.prototype, 'documentElement') as (page: Document) => HTMLElement;
const nodeType = own(Node.prototype, 'nodeType') as (node: Node) => number;
export const isConnected = own(Node.prototype, 'isConnected') as (node: Node) => boolean;
export const contains = own(Node.prototype, 'contains') as (node: Node, other: Node) => boolean;
export const outerHTML = own(Element.prototype, 'outerHTML') as (element: Element) => string;
export const openRoot = own(Element.prototype, 'shadowRoot') as (element: Element) => ShadowRoot | null;
export const setAttribute = own(Element.prototype, 'setAttribute') as (element: Element, name: string, value: string) => void;
export const removeAttribute = own(Element.prototype, 'removeAttribute') as (element: Element, name: string) => void;
export const getAttribute = own(Element.prototype, 'getAttribute') as (element: Element, name: string) => string | null;
export const parentElement = own(Node.prototype, 'parentElement') as (node: Node) => Element | null;
export const getRootNode = own(Node.prototype, 'getRootNode') as (node: Node) => Node;
const documentFocus = own(Document.prototype, 'activeElement') as (page: Document) => Element | null;
const shadowFocus = own(ShadowRoot.prototype, 'activeElement') as (root: ShadowRoot) => Element | null;
const documentQuery = own(Document.prototype, 'querySelectorAll') as Query<Document>;
const elementQuery = own(Element.prototype, 'querySelectorAll') as Query<Element>;
const fragmentQuery = own(DocumentFragment.prototype, 'querySelectorAll') as Query<DocumentFragment>;
export const closest = own(Element.prototype, 'closest') as (element: Element, selector: string) => Element | null;
const checkVisibility = own(Element.prototype, 'checkVisibility') as (element: Element, options: CheckVisibilityOptions) => boolean;

/** The elements under `root` that match, as they are now, in tree order. */
export function query(root: Document | DocumentFragment | Element, selector: string): NodeListOf<Element> {
  switch (nodeType(root)) {
    case Node.DOCUMENT_NODE:
      return documentQuery(root as Document, selector);
    case Node.ELEMENT_NODE:
      return elementQuery(root as Element, selector);
    default:
      return fragmentQuery(root as DocumentFragment, selector);
  }
}

const VISIBILITY: CheckVisibilityOptions = { visibilityProperty: true };

/** Whether the element is drawn: not `display: none`, not `visibility: hidden`, not skipped by `content-visibility`. */
export function isDrawn(element: Element): boolean {
  return checkVisibility(element, VISIBILITY);
}

/**
 * Whether what stands in the element is drawn: an element without a box of its own (`display: contents`), which the browser
 * calls invisible, draws where the next box around it does.
 */
function drawsWithin(element: Element): boolean {
  let box = element;
  while (!isDrawn(box)) {
    if (getComputedStyle(box).display !== 'contents') return false;
    const outer = parentElement(box) ?? (getRootNode(box) as Partial<ShadowRoot>).host;
    if (outer === undefined) return false;
    box = outer;
  }
  return box === element || getComputedStyle(element).visibility === 'visible';
}

/** Closed ones around an element are looked through up to this many. */
const CLOSED = 4;

/** Whether the element is drawn, or will be once the reader opens the `details` that it stands in. */
export function isDrawnWhenOpened(element: Element): boolean {
  if (drawsWithin(element)) return true;
  let details = closest(element, 'details:not([open])');
  for (let level = 0; details !== null && level < CLOSED; level += 1) {
    if (drawsWithin(details)) {
      const { display, visibility } = getComputedStyle(element);
      return display !== 'none' && visibility === 'visible';
    }
    const outer = parentElement(details);
    details = outer && closest(outer, 'details:not([open])');
  }
  return false;
}

/** The element that has the focus, looked for in shadow trees too. */
export function focused(page: Document, shadowRootOf: (host: Element) => ShadowRoot | null): Element | null {
  let element = documentFocus(page);
  for (;;) {
    const root = element === null ? null : shadowRootOf(element);
    const inner = root === null ? null : shadowFocus(root);
    if (inner === null) return element;
    element = inner;
  }
}
