/**
 * Who said what, beside the page itself: the cards of the view, each leading to its passage in the page. They stand in the
 * margin where it is wide enough, else the page gives way; on a narrow window they are a sheet from below.
 */

import type { Report } from '../../report';
import { followReading } from '../../sidebar/follow';
import { Sidebar } from '../../sidebar/sidebar';
import { withSpeakers } from '../../sidebar/speakers';
import { EYE } from '../../view';
import { el } from '../../view/element';
import { BESIDE } from '../../view/quote-panel';
import { addStyles } from '../../view/styles';
import { dress } from '../../view/themes';
import { keepKeys, shadowHost } from '../cover';
import { closest, parentElement, removeAttribute, rootElement, setAttribute } from '../dom';
import { Ledger } from '../ledger';
import type { Snapshot } from '../snapshot';
import { setStyle } from '../style';
import type { Highlights } from './highlight';
import type { InPlaceHost } from './host';
import { PageText, type Stretch } from './ranges';
import style from './quotes.css';

/** How wide the cards are, in CSS pixels: `--side` of the view and its padding. */
const WIDTH = 380;

const CLOSED = 'details:not([open])';

export class PageQuotes {
  readonly #beside = matchMedia(BESIDE);
  readonly #view: HTMLElement;
  readonly #status = el('div', { class: 'said', role: 'status' });
  /** The ranges of each quote; empty where the page no longer has its words. */
  readonly #ranges: readonly (readonly Range[])[];
  #sidebar: Sidebar | undefined;
  #drawn: AbortController | undefined;
  /** What opening changed. */
  #open: Ledger | undefined;
  #current: number | undefined;
  #back: number | undefined;

  /** `changed` follows each opening and closing; `held` says that what was closed had the keyboard. */
  constructor(
    private readonly page: Document,
    private readonly window: Window,
    private readonly snapshot: Snapshot,
    private readonly highlights: Highlights,
    private readonly host: InPlaceHost,
    private readonly ledger: Ledger,
    private readonly changed: (held: boolean) => void,
  ) {
    const { words } = host;
    this.#ranges = rangesOf(snapshot);
    this.#view = el('div', { class: 'view beside-page', popover: 'manual', lang: words.lang, dir: words.dir });
    const root = shadowHost(page, '', ledger);
    addStyles(root);
    root.append(el('style', {}, style), this.#view);
    keepKeys(root);
    dress(this.#view, () => host.settings, ledger.signal);
    this.#view.addEventListener('keydown', (event) => { this.#key(event); }, { signal: ledger.signal });
    this.#draw();
    this.#listen();
    ledger.change(() => undefined, () => { this.#open?.undo(); });
    ledger.signal.addEventListener('abort', () => { this.#drawn?.abort(); });
  }

  get count(): number {
    return this.#ranges.length;
  }

  get isOpen(): boolean {
    return this.#open !== undefined;
  }

  /** Whether the cards find room beside the story as the page lays it out. */
  get fitsMargin(): boolean {
    return this.#beside.matches && this.#margin() >= WIDTH;
  }

  setOpen(open: boolean): void {
    if (open === this.isOpen) return;
    if (open) {
      const ledger = new Ledger();
      this.#open = ledger;
      if (this.#beside.matches && this.#margin() < WIDTH) {
        const side = this.host.words.dir === 'rtl' ? 'margin-left' : 'margin-right';
        setStyle(rootElement(this.page), side, `${String(WIDTH)}px`, ledger);
      }
      ledger.change(() => { this.#view.showPopover(); }, () => { this.#view.hidePopover(); });
      this.#mark();
      this.#sidebar?.place(false);
      this.#sidebar?.setCurrent(this.#current);
      this.changed(false);
    } else {
      const held = this.#view.matches(':focus-within');
      this.#open?.undo();
      this.#open = undefined;
      this.#mark();
      this.changed(held);
    }
  }

  focus(): void {
    this.#sidebar?.focus();
  }

  /** How much room there is between the story and the edge of the window where the cards stand, in CSS pixels. */
  #margin(): number {
    const { report } = this.snapshot;
    const edges = report.blocks.flatMap(({ verdict, role }, index) => {
      const element = verdict === 'keep' && role === 'paragraph' ? this.snapshot.element(index) : undefined;
      const box = element?.getBoundingClientRect();
      return box === undefined || box.width === 0 ? [] : [this.host.words.dir === 'rtl' ? box.left : this.window.innerWidth - box.right];
    });
    return edges.length === 0 ? 0 : Math.min(...edges);
  }

  #draw(): void {
    this.#drawn?.abort();
    const drawn = new AbortController();
    this.#drawn = drawn;
    const report: Report = withSpeakers(this.snapshot.report, this.snapshot.speakers);
    const { words } = this.host;
    const sidebar = new Sidebar(
      {
        report,
        words,
        signal: drawn.signal,
        host: {
          settings: this.host.settings,
          speakers: this.snapshot.speakers,
          correctSpeaker: (quote, name) => {
            this.snapshot.correctSpeaker(quote, name).catch((error: unknown) => { console.error('Newsfold could not remember a speaker.', error); });
            this.#draw();
            this.#status.textContent = words.say('quotes_speaker_saved');
            this.#sidebar?.focusCard(report.quotes.findIndex(({ text }) => text === quote));
          },
        },
      },
      {
        jump: (quote) => { this.#jump(quote); },
        point: (quote) => { this.#point(quote); },
        close: () => { this.setOpen(false); },
        announce: (text) => { this.#status.textContent = text; },
        top: () => Number.NaN,
      },
    );
    this.#sidebar = sidebar;
    this.#view.replaceChildren(sidebar.element, this.#status);
    sidebar.place(false);
  }

  /** Follows the reading, and what is pointed at in the page. */
  #listen(): void {
    const { signal } = this.ledger;
    const places = this.#ranges
      .flatMap(([range], quote) => (range ? [{ quote, range }] : []))
      .sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range))
      .map(({ quote, range }) => ({ quote, top: () => (closedAround(range) ?? range).getBoundingClientRect().top }));
    const follow = (quote: number | undefined): void => {
      this.#current = quote;
      if (this.isOpen) this.#sidebar?.setCurrent(quote);
    };
    followReading(this.page, () => this.window.innerHeight / 2, places, follow, signal);
    let frame = 0;
    this.page.addEventListener(
      'pointermove',
      ({ clientX, clientY }) => {
        if (!this.isOpen || frame !== 0) return;
        frame = this.window.requestAnimationFrame(() => {
          frame = 0;
          this.#point(this.#quoteAt(clientX, clientY));
        });
      },
      { signal, passive: true },
    );
  }

  /** The quote whose words are drawn at a point of the window. */
  #quoteAt(x: number, y: number): number | undefined {
    const inside = ({ left, right, top, bottom }: DOMRect): boolean => x >= left && x <= right && y >= top && y <= bottom;
    const found = this.#ranges.findIndex((ranges) => ranges.some((range) => inside(range.getBoundingClientRect()) && [...range.getClientRects()].some(inside)));
    return found < 0 ? undefined : found;
  }

  #point(quote: number | undefined): void {
    this.#sidebar?.setPointed(quote);
    this.highlights.set('pointed', quote === undefined || !this.isOpen ? [] : (this.#ranges[quote] ?? []));
  }

  #mark(): void {
    this.highlights.set('quote', this.isOpen ? this.#ranges.flat() : []);
    if (!this.isOpen) this.highlights.set('pointed', []);
  }

  #jump(quote: number): void {
    const [range] = this.#ranges[quote] ?? [];
    if (!range) return;
    this.#disclose(range);
    const box = range.getBoundingClientRect();
    this.#back ??= this.window.scrollY;
    if (!this.#beside.matches) this.setOpen(false);
    this.#scroll(this.window.scrollY + box.top - this.window.innerHeight * EYE);
    this.#current = quote;
    this.#sidebar?.setCurrent(quote);
    this.highlights.set('pointed', this.#ranges[quote] ?? []);
  }

  /** Opens the `details` that words stand in. */
  #disclose(range: Range): void {
    // Upwards and once: of two that share a name, opening one closes the other, though it stands around it.
    for (let details = closedAround(range); details !== null; details = closedAbove(details)) {
      const element = details;
      this.ledger.change(() => { setAttribute(element, 'open', ''); }, () => { removeAttribute(element, 'open'); });
    }
  }

  #scroll(top: number): void {
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.window.scrollTo({ left: this.window.scrollX, top, behavior: still ? 'instant' : 'smooth' });
  }

  /** Escape goes back from a jump, else closes the cards; it never leaves the page's folds. */
  #key(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    if (this.#back === undefined) {
      this.setOpen(false);
      return;
    }
    this.#scroll(this.#back);
    this.#back = undefined;
  }
}

/** The closed `details` that words stand in. */
function closedAround({ startContainer }: Range): Element | null {
  return closedAbove(startContainer);
}

function closedAbove(node: Node): Element | null {
  const holder = parentElement(node);
  return holder && closest(holder, CLOSED);
}

/** Where each quote stands in the page. */
function rangesOf(snapshot: Snapshot): Range[][] {
  const { report } = snapshot;
  const text = new PageText();
  return report.quotes.map(({ ranges }) =>
    ranges.flatMap(([index, start, end]) => {
      const element = snapshot.element(index);
      const stretch: Stretch | undefined = element && { element, text: report.blocks[index]?.text ?? '', start, end };
      return (stretch && text.rangeOf(stretch)) ?? [];
    }),
  );
}
