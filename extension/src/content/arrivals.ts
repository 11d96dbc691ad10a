/** Watches the page beneath the view: story text that arrives later, and captured elements that are gone. */

import type { Report } from '../report';
import { isConnected } from './dom';
import type { Snapshot } from './snapshot';

/** How long changes are gathered before they are looked at, in milliseconds. */
const GATHER = 700;
/** The shortest time between two readings, as a multiple of what the last one took: watching never slows a page down by more. */
const SHARE = 20;
/** Fewer words than this are a caption that changed, a clock or a counter. */
const FEWEST = 8;

export interface Arrival {
  /** How many words of the story are new. */
  readonly words: number;
  /** Takes them in. */
  readonly use: () => void;
}

/** What the watch tells. */
export interface ArrivalEvents {
  arrived(arrival: Arrival): void;
  /** Most of what was captured of the story stands in the page no more. */
  gone(): void;
}

/** Watches until `signal` aborts. A reading that fails tells nothing: the view stands for itself. */
export function watchArrivals(page: Document, snapshot: Snapshot, signal: AbortSignal, events: ArrivalEvents): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let notBefore = 0;
  let told = 0;
  const look = async (): Promise<void> => {
    timer = undefined;
    if (isGone(snapshot)) {
      observer.disconnect();
      events.gone();
      return;
    }
    const start = performance.now();
    const { report, use } = await snapshot.now();
    notBefore = performance.now() + (performance.now() - start) * SHARE;
    const words = newWords(snapshot.report, report);
    if (signal.aborted || words < FEWEST || words === told) return;
    told = words;
    events.arrived({
      words,
      use: () => {
        told = 0;
        use();
      },
    });
  };
  const observer = new MutationObserver((changes) => {
    if (timer !== undefined || !changes.some(bringsOrTakes)) return;
    timer = setTimeout(() => {
      look().catch((error: unknown) => {
        if (!signal.aborted) console.warn('Newsfold could not see what changed in the page.', error);
      });
    }, Math.max(GATHER, notBefore - performance.now()));
  });
  observer.observe(page, { subtree: true, childList: true });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      clearTimeout(timer);
    },
    { once: true },
  );
}

function bringsOrTakes({ addedNodes, removedNodes }: MutationRecord): boolean {
  return addedNodes.length > 0 || removedNodes.length > 0;
}

/** Whether most of the story's elements are no longer in the page. */
function isGone(snapshot: Snapshot): boolean {
  const elements = snapshot.report.blocks.flatMap(({ verdict }, index) => (verdict === 'keep' ? (snapshot.element(index) ?? []) : []));
  const gone = elements.filter((element) => !isConnected(element));
  return gone.length * 2 > elements.length;
}

/** The words of kept blocks that the Report before does not hold. */
function newWords(before: Report, now: Report): number {
  const known = new Set(before.blocks.map(({ text }) => text));
  return now.blocks
    .filter(({ verdict, text }) => verdict === 'keep' && !known.has(text))
    .reduce((sum, { text }) => sum + countWords(text), 0);
}

/** Words, and characters of scripts that write without spaces, two to a word. */
function countWords(text: string): number {
  const dense = text.match(/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/gu)?.length ?? 0;
  return dense > 0 ? Math.ceil(dense / 2) : text.split(/\s+/).filter((word) => word !== '').length;
}
