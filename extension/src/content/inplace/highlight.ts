/** Marks runs of the page's text where they stand, with highlights of the browser's own: no node of the page is touched. */

import { getRootNode } from '../dom';
import type { Ledger } from '../ledger';

/** The marks, each with how it looks; a later one lies over those before it. */
const LOOKS = {
  folded: 'color:color-mix(in srgb,currentColor 45%,transparent)',
  quote: 'background-color:rgb(255 221 130 / 40%)',
  pointed: 'background-color:rgb(255 196 60 / 75%);color:#1c1b19',
} as const;

export type Look = keyof typeof LOOKS;

const nameOf = (look: Look): string => `newsfold-${look}`;

/** Highlights in the page, gone when the ledger is undone. */
export class Highlights {
  readonly #sheet = new CSSStyleSheet();
  readonly #roots = new Set<Document | ShadowRoot>();

  constructor(private readonly ledger: Ledger) {
    this.#sheet.replaceSync(Object.entries(LOOKS).map(([look, style]) => `::highlight(${nameOf(look as Look)}){${style}}`).join(''));
    ledger.change(() => undefined, () => { for (const look of Object.keys(LOOKS)) CSS.highlights.delete(nameOf(look as Look)); });
  }

  /** Marks these ranges, and no others, with `look`. */
  set(look: Look, ranges: readonly Range[]): void {
    for (const { startContainer } of ranges) this.#reach(getRootNode(startContainer));
    const highlight = new Highlight(...ranges);
    highlight.priority = Object.keys(LOOKS).indexOf(look);
    if (ranges.length === 0) CSS.highlights.delete(nameOf(look));
    else CSS.highlights.set(nameOf(look), highlight);
  }

  /** Brings the looks into a tree, once. */
  #reach(root: Node): void {
    if (!(root instanceof Document || root instanceof ShadowRoot) || this.#roots.has(root)) return;
    this.#roots.add(root);
    this.ledger.change(
      () => { root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.#sheet]; },
      () => { root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== this.#sheet); },
    );
  }
}
