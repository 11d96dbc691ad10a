/**
 * A live page as it was read at one moment, with what the reader said of it; and the same page read again, after a
 * correction or because it has changed. Live elements carry what was said from one capture to the next.
 */

import { NO_CORRECTIONS, type Corrections } from '../corrections';
import type { CapturedPage } from '../engine';
import { pageOf, siteOf } from '../host';
import type { CorrectionStore } from '../memory';
import type { Decision, Report } from '../report';
import { withoutRules, withRules, type Rule } from '../rules';
import { speakersOf } from '../speakers';
import type { Capture } from './capture';
import { contains, query } from './dom';
import { corrected, corrections, rulesFor } from './shape';

/** Reads a captured page, here or elsewhere. */
export type Read = (page: CapturedPage, corrections: Corrections) => Promise<Report> | Report;

/** A correction that can be taken back. */
interface Step {
  readonly before: ReadonlyMap<Element, Decision>;
  readonly rules: readonly Rule[];
}

export class Snapshot {
  #captured: Capture;
  #plain: Report | undefined;
  #report: Report | undefined;
  #rules: Rule[] = [];
  #said: ReadonlyMap<Element, Decision> = new Map();
  readonly #steps: Step[] = [];
  readonly #site: string;
  readonly #page: string;
  #speakers = new Map<string, string | null>();

  /** Captures the page at once; `take` must be synchronous. */
  constructor(
    private readonly take: () => Capture,
    private readonly read: Read,
    private readonly store: CorrectionStore,
    address: string,
  ) {
    this.#captured = take();
    this.#site = siteOf(new URL(address).hostname);
    this.#page = pageOf(address);
  }

  get captured(): Capture {
    return this.#captured;
  }

  /** The Report. Only after `open`. */
  get report(): Report {
    if (this.#report === undefined) throw new Error('The page has not been read yet.');
    return this.#report;
  }

  /** Reads the page, with what the reader said of it and its site before. */
  async open(): Promise<Report> {
    const [rules, notes] = await Promise.all([this.store.rules(), this.store.speakers()]);
    this.#rules = rules.filter(({ site }) => site === this.#site);
    this.#speakers = speakersOf(this.#page, notes);
    return this.#readAgain();
  }

  /** The same page as it is now, and nothing changed here until `use` takes it. */
  async now(): Promise<{ report: Report; use: () => void }> {
    const captured = this.take();
    const plain = await this.read(captured.page, NO_CORRECTIONS);
    const report = await this.#apply(plain, captured);
    return {
      report,
      use: () => {
        [this.#captured, this.#plain, this.#report] = [captured, plain, report];
      },
    };
  }

  /** What the reader says of these blocks, at once and on later visits. */
  async correct(blocks: readonly number[], decision: Decision): Promise<Report> {
    const rules = rulesFor(blocks, decision, this.#site, this.report, this.#captured);
    const said = new Map(this.#said);
    for (const index of blocks) {
      const element = this.element(index);
      if (element) said.set(element, decision);
    }
    this.#steps.push({ before: this.#said, rules });
    this.#said = said;
    this.#rules = withRules(this.#rules, rules);
    await this.store.addRules(rules);
    return this.#readAgain();
  }

  /** The speakers that the reader put right, by the words of the quote; `null` where it is unclear who spoke. */
  get speakers(): ReadonlyMap<string, string | null> {
    return this.#speakers;
  }

  /** The reader says who said a quote, here and on later visits. */
  async correctSpeaker(quote: string, name: string | null): Promise<void> {
    this.#speakers.set(quote, name);
    await this.store.addSpeakers([{ page: this.#page, quote, name }]);
  }

  /** Takes the last correction back; `undefined` where there is none. */
  async undo(): Promise<Report | undefined> {
    const step = this.#steps.pop();
    if (!step) return undefined;
    this.#said = step.before;
    this.#rules = withoutRules(this.#rules, step.rules);
    await this.store.removeRules(step.rules);
    return this.#readAgain();
  }

  /** The live element of a block. */
  element(block: number): Element | undefined {
    const node = this.report.blocks[block]?.node;
    return node === undefined ? undefined : this.#captured.element(node);
  }

  /** The block that a live element is the tightest holder of. */
  blockOf(element: Element): number | undefined {
    const node = this.#captured.ordinal(element);
    const index = node === undefined ? -1 : this.report.blocks.findIndex((block) => block.node === node);
    return index < 0 ? undefined : index;
  }

  /** The block that the element called `name` stands in, else the first one from it on. */
  blockAt(name: string): number | undefined {
    const root = this.#captured.element(0);
    const place = root && query(root, `#${CSS.escape(name)},a[name="${CSS.escape(name)}"]`)[0];
    if (!place) return undefined;
    const ordinal = this.#captured.ordinal(place);
    if (ordinal === undefined) return undefined;
    const { blocks } = this.report;
    const next = blocks.findIndex(({ verdict, node }) => verdict === 'keep' && node >= ordinal);
    const around = blocks.findLastIndex(({ verdict, node }) => verdict === 'keep' && node <= ordinal);
    const holder = around < 0 ? undefined : this.element(around);
    if (holder && contains(holder, place)) return around;
    return next < 0 ? undefined : next;
  }

  async #readAgain(): Promise<Report> {
    this.#plain ??= await this.read(this.#captured.page, NO_CORRECTIONS);
    this.#report = await this.#apply(this.#plain, this.#captured);
    return this.#report;
  }

  async #apply(plain: Report, captured: Capture): Promise<Report> {
    const byRule = corrected(this.#rules, plain, captured);
    const said = new Map<number, Decision>();
    for (const node of byRule.kept) said.set(node, 'keep');
    for (const node of byRule.folded) said.set(node, 'fold');
    for (const [element, decision] of this.#said) {
      const node = captured.ordinal(element);
      if (node !== undefined) said.set(node, decision);
    }
    return said.size === 0 ? plain : this.read(captured.page, corrections(said));
  }
}
