/** A block's text with its inline marks and the quotes in it. */

import type { Block, InlineMark, Mark } from '../report';
import { leadsHere, linkAddress, placeName } from './address';
import type { Drawing, QuoteRange } from './drawing';
import { el } from './element';
import { formula } from './maths';

const ELEMENTS: Readonly<Record<Exclude<Mark, 'math'>, keyof HTMLElementTagNameMap>> = {
  link: 'a',
  emphasis: 'em',
  strong: 'strong',
  code: 'code',
  sub: 'sub',
  sup: 'sup',
  highlight: 'mark',
  deleted: 'del',
  inserted: 'ins',
  small: 'small',
  quote: 'q',
};

/** Marks nested deeper than this are drawn without their element; no newsroom nests so deep. */
const DEEPEST = 32;

/**
 * The text of block `index`, marks and quotes as elements. Marks nest; a mark that crosses another is cut at its end.
 * Quote parts lie innermost, so a quote that runs across marks is drawn as several parts.
 */
export function inline(index: number, drawing: Drawing): DocumentFragment {
  const block = drawing.report.blocks[index];
  const fragment = document.createDocumentFragment();
  if (block) draw(block, drawing.rangesIn.get(index) ?? [], drawing, fragment);
  return fragment;
}

function draw(block: Block, ranges: readonly QuoteRange[], drawing: Drawing, fragment: DocumentFragment): void {
  const { text } = block;
  const open: { node: ParentNode & Node; end: number }[] = [];
  let top = { node: fragment as ParentNode & Node, end: text.length };
  let at = 0;
  const write = (to: number): void => {
    if (to > at) appendText(top.node, block, at, to, ranges, drawing);
    at = Math.max(at, to);
  };
  const leave = (position: number): void => {
    while (open.length > 0 && top.end <= position) {
      write(top.end);
      top = open.pop() ?? top;
    }
  };
  for (const mark of block.marks) {
    // A headline is often a link to its own story.
    if (block.role === 'headline' && mark.mark === 'link' && leadsHere(mark.href, drawing.base)) continue;
    leave(mark.start);
    write(Math.min(mark.start, top.end));
    const end = Math.min(mark.end, top.end);
    if (mark.maths !== undefined && end > at) {
      quoted(top.node, ranges.filter((range) => range.start < end && range.end > at), drawing).append(formula(mark.maths));
      at = end;
      continue;
    }
    if (end <= at || open.length >= DEEPEST) continue;
    const node = markElement(mark, top.node, drawing);
    top.node.append(node);
    open.push(top);
    top = { node, end };
  }
  leave(text.length);
  write(text.length);
}

function markElement(mark: InlineMark, parent: Node, drawing: Drawing): HTMLElement {
  if (mark.mark === 'math') return el('span');
  if (mark.mark !== 'link') return el(ELEMENTS[mark.mark]);
  if (parent instanceof Element && parent.closest('a, .place')) return el('span');
  const place = placeName(mark.href, drawing.base);
  const block = place === undefined ? undefined : drawing.host.blockAt(place);
  if (block !== undefined && drawing.report.blocks[block]?.verdict === 'keep') return placeButton(block, drawing);
  const href = linkAddress(mark.href, drawing.base);
  return href === undefined ? el('span') : el('a', { href, rel: 'noopener' });
}

/** A link to a place in the story: a footnote and the way back from it. */
function placeButton(block: number, drawing: Drawing): HTMLElement {
  const button = el('button', { type: 'button', class: 'place', 'aria-description': drawing.words.say('view_place') });
  button.addEventListener('click', () => { drawing.goToBlock(block, button); }, { signal: drawing.signal });
  return button;
}

/** Text from `from` to `to`, cut at the quotes' edges and at line breaks. */
function appendText(
  parent: ParentNode & Node,
  block: Block,
  from: number,
  to: number,
  ranges: readonly QuoteRange[],
  drawing: Drawing,
): void {
  const inside = ranges.filter((range) => range.start < to && range.end > from);
  const cuts = new Set([from, to]);
  for (const range of inside) cuts.add(Math.max(from, range.start)).add(Math.min(to, range.end));
  const edges = [...cuts].sort((a, b) => a - b);
  for (const [number, start] of edges.entries()) {
    const end = edges[number + 1];
    if (end === undefined) break;
    const around = inside.filter((range) => range.start <= start && range.end >= end);
    appendLines(quoted(parent, around, drawing), block.text.slice(start, end), block.role === 'code');
  }
}

/** Where what belongs to the quotes of `ranges` goes: a part of each, one in the other. */
function quoted(parent: ParentNode & Node, ranges: readonly QuoteRange[], drawing: Drawing): ParentNode & Node {
  let target = parent;
  for (const range of ranges) {
    const parts = drawing.quoteParts[range.quote];
    if (!parts) continue;
    const part = el('span', { class: 'quote', 'data-quote': range.quote });
    parts.push(part);
    target.append(part);
    target = part;
  }
  return target;
}

function appendLines(parent: ParentNode, text: string, preformatted: boolean): void {
  if (preformatted) {
    parent.append(text);
    return;
  }
  text.split('\n').forEach((line, number) => {
    if (number > 0) parent.append(el('br'));
    if (line !== '') parent.append(line);
  });
}
