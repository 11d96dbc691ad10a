/** Where stretches of the Report's text stand in the page, whatever white space the page writes them with. */

/** A stretch of a block's text, in UTF-16 code units. */
export interface Stretch {
  /** An element that holds the block. */
  readonly element: Element;
  /** The block's whole text. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The text of elements without white space, each looked at once. */
export class PageText {
  readonly #elements = new Map<Element, ElementText>();

  /** The range of a stretch; `undefined` where the page no longer has it. */
  rangeOf({ element, text, start, end }: Stretch): Range | undefined {
    let own = this.#elements.get(element);
    if (!own) {
      own = new ElementText(element);
      this.#elements.set(element, own);
    }
    const wanted = bare(text.slice(start, end));
    if (wanted === '') return undefined;
    const block = own.text.indexOf(bare(text));
    // Where something within the block is not drawn, the stretch itself is looked for.
    const at = block >= 0 ? block + bare(text.slice(0, start)).length : own.text.indexOf(wanted);
    return at < 0 ? undefined : own.range(at, at + wanted.length);
  }
}

class ElementText {
  readonly text: string;
  readonly #nodes: { node: Text; start: number }[] = [];

  constructor(element: Element) {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const pieces: string[] = [];
    let length = 0;
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      const piece = bare(node.data);
      if (piece === '') continue;
      this.#nodes.push({ node, start: length });
      pieces.push(piece);
      length += piece.length;
    }
    this.text = pieces.join('');
  }

  /** From one character to before another, both counted without white space. */
  range(start: number, end: number): Range | undefined {
    const from = this.#place(start);
    const last = this.#place(end - 1);
    if (!from || !last) return undefined;
    const range = document.createRange();
    range.setStart(from.node, from.offset);
    range.setEnd(last.node, last.offset + 1);
    return range;
  }

  /** The text node and offset of a character. */
  #place(at: number): { node: Text; offset: number } | undefined {
    let [low, high] = [0, this.#nodes.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#nodes[middle]?.start ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    const found = this.#nodes[low - 1];
    if (!found) return undefined;
    let left = at - found.start;
    for (let offset = 0; offset < found.node.data.length; offset += 1) {
      if (/\s/.test(found.node.data.charAt(offset))) continue;
      if (left === 0) return { node: found.node, offset };
      left -= 1;
    }
    return undefined;
  }
}

function bare(text: string): string {
  return text.replace(/\s+/g, '');
}
