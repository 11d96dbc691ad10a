/** Dims runs of text where they stand, with a highlight: no node of the page is touched. */

import { getRootNode } from '../dom';
import type { Ledger } from '../ledger';
import type { Run } from './regions';

const NAME = 'newsfold-folded';
const STYLE = `::highlight(${NAME}){color:color-mix(in srgb,currentColor 45%,transparent)}`;

export function dim(runs: readonly Run[], ledger: Ledger): void {
  const ranges = runs.map(rangeOf).filter((range) => range !== undefined);
  if (ranges.length === 0) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  const roots = new Set([document, ...runs.map(({ element }) => getRootNode(element))].filter((root) => root instanceof ShadowRoot || root instanceof Document));
  for (const root of roots) {
    ledger.change(
      () => {
        root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
      },
      () => {
        root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
      },
    );
  }
  ledger.change(
    () => {
      CSS.highlights.set(NAME, new Highlight(...ranges));
    },
    () => {
      CSS.highlights.delete(NAME);
    },
  );
}

/** Where the run's text stands in its element, whatever white space the page writes it with. Linear in the element's text. */
export function rangeOf({ element, text }: Run): Range | undefined {
  const wanted = text.replace(/\s+/g, '');
  if (wanted === '') return undefined;
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const pieces: string[] = [];
  const nodes: { node: Text; start: number; length: number }[] = [];
  let length = 0;
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const piece = node.data.replace(/\s+/g, '');
    nodes.push({ node, start: length, length: piece.length });
    pieces.push(piece);
    length += piece.length;
  }
  const start = pieces.join('').indexOf(wanted);
  if (start < 0) return undefined;
  const from = boundary(nodes, start, false);
  const to = boundary(nodes, start + wanted.length, true);
  if (!from || !to) return undefined;
  const range = document.createRange();
  range.setStart(...from);
  range.setEnd(...to);
  return range;
}

/** The place in a text node of a character counted without white space; `end` is the place after the one before it. */
function boundary(nodes: readonly { node: Text; start: number; length: number }[], at: number, end: boolean): [Text, number] | undefined {
  const found = nodes.find(({ start, length }) => (end ? at > start && at <= start + length : at >= start && at < start + length));
  if (!found) return undefined;
  let left = at - found.start - (end ? 1 : 0);
  for (let offset = 0; offset < found.node.length; offset += 1) {
    if (/\s/.test(found.node.data.charAt(offset))) continue;
    if (left === 0) return [found.node, end ? offset + 1 : offset];
    left -= 1;
  }
  return undefined;
}
