/** Marks a quote in the text: the one that is current, and the one that is pointed at. */

export class Highlight {
  readonly #parts: readonly (readonly HTMLElement[])[];
  readonly #marked = new Map<string, number>();

  constructor(parts: readonly (readonly HTMLElement[])[]) {
    this.#parts = parts;
  }

  /** Gives the quote the mark, and takes it from the one that had it. */
  set(mark: 'current' | 'pointed', quote: number | undefined): void {
    const before = this.#marked.get(mark);
    if (before === quote) return;
    if (before !== undefined) for (const part of this.#parts[before] ?? []) part.classList.remove(mark);
    if (quote === undefined) this.#marked.delete(mark);
    else {
      this.#marked.set(mark, quote);
      for (const part of this.#parts[quote] ?? []) part.classList.add(mark);
    }
  }
}
