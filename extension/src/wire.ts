/** The Report as it comes out of the WASM: `src/browser/wire.rs` says why, and in which order the numbers come. */

import type { Block, Decision, InlineMark, Kind, Mark, Report, Role } from './report';

/** The Report without its blocks, and its blocks: the names that the numbers stand for, every text in a row, and the numbers. */
export type Carried = [report: Report, names: Names, text: string, numbers: Uint32Array];

type Names = [roles: Role[], verdicts: Decision[], kinds: Kind[], marks: Mark[], reasons: string[]];

/** The whole Report. */
export function unpacked([report, names, text, numbers]: Carried): Report {
  const wire = new Wire(names, text, numbers);
  while (!wire.isEmpty) {
    report.blocks.push(wire.block());
  }
  return report;
}

class Wire {
  readonly #names: Names;
  readonly #text: string;
  readonly #numbers: Uint32Array;
  /** The next number. */
  #at = 0;
  /** Where the next text starts. */
  #start = 0;

  constructor(names: Names, text: string, numbers: Uint32Array) {
    this.#names = names;
    this.#text = text;
    this.#numbers = numbers;
  }

  get isEmpty(): boolean {
    return this.#at >= this.#numbers.length;
  }

  block(): Block {
    const [roles, verdicts, kinds, , reasons] = this.#names;
    const block: Block = {
      text: this.#slice(this.#next()),
      role: named(roles, this.#next()),
      verdict: named(verdicts, this.#next()),
      kind: kinds[this.#next() - 1] ?? null,
      doubt: kinds[this.#next() - 1] ?? null,
      reason: named(reasons, this.#next()),
      confidence: this.#next() / 100,
      node: this.#next(),
      marks: [],
    };
    for (let left = this.#next(); left > 0; left -= 1) {
      block.marks.push(this.#mark());
    }
    return block;
  }

  #mark(): InlineMark {
    const mark: InlineMark = { start: this.#next(), end: this.#next(), mark: named(this.#names[3], this.#next()) };
    for (const name of ['href', 'maths', 'tex'] as const) {
      const length = this.#next();
      if (length > 0) {
        mark[name] = this.#slice(length - 1);
      }
    }
    return mark;
  }

  #next(): number {
    const number = this.#numbers[this.#at];
    if (number === undefined) {
      throw new RangeError('The reading broke off before its end.');
    }
    this.#at += 1;
    return number;
  }

  #slice(length: number): string {
    this.#start += length;
    return this.#text.slice(this.#start - length, this.#start);
  }
}

function named<Name>(names: readonly Name[], place: number): Name {
  const name = names[place];
  if (name === undefined) {
    throw new RangeError('The reading names what it does not hold.');
  }
  return name;
}
