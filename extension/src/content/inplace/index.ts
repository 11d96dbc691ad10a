/**
 * Reader mode in the page itself: it keeps its own look, and only its boilerplate is folded. Whole elements collapse to a
 * bar beside them; no node of the page is wrapped or moved, and undoing the ledger gives it back to the letter.
 */

import type { Words } from '../../view/drawing';
import type { Ledger } from '../ledger';
import type { Snapshot } from '../snapshot';
import { goToSpot, placeInPage, spotOf } from '../spot';
import { foldRegion, type Bar } from './bar';
import { dim } from './dimmed';
import { panel } from './panel';
import { regions } from './regions';
import { unlock } from './unlock';

/** What the page's folds ask of whoever opens them. */
export interface InPlaceHost {
  readonly words: Words;
  close(): void;
  /** Shows the story in a view of its own. */
  toView(): void;
  keep(blocks: readonly number[]): void;
}

/** Folds the page's boilerplate where it stands, and shows the panel that leads back. */
export function foldInPlace(page: Document, snapshot: Snapshot, host: InPlaceHost, ledger: Ledger): void {
  const view = page.defaultView;
  const found = regions(snapshot);
  keepReading(snapshot, view, ledger);
  const spot = view === null ? undefined : spotOf(placeInPage(snapshot, view), snapshot);
  const bars: Bar[] = [];
  let follow = (): void => undefined;
  const events = {
    changed: () => { follow(); },
    keep: (blocks: readonly number[]) => { host.keep(blocks); },
  };
  for (const region of found.regions) bars.push(foldRegion(region, snapshot.report, host.words, ledger, events));
  dim(found.runs, ledger);
  unlock(page, found.needed, ledger);
  if (view !== null && spot) goToSpot(view, spot);
  follow = panel(page, bars, host, ledger);
}

/** On leaving, the paragraph that is being read stays where it is; where nobody scrolled, the page is where it was. */
function keepReading(snapshot: Snapshot, view: Window | null, ledger: Ledger): void {
  if (view === null) return;
  const before = view.scrollY;
  let after: number | undefined;
  let leaving: ReturnType<typeof spotOf>;
  view.requestAnimationFrame(() => { after = view.scrollY; });
  ledger.signal.addEventListener('abort', () => {
    const moved = after !== undefined && Math.abs(view.scrollY - after) >= 2;
    leaving = moved ? spotOf(placeInPage(snapshot, view), snapshot) : undefined;
    if (moved && !leaving) after = undefined;
  });
  ledger.change(
    () => undefined,
    () => {
      if (leaving) goToSpot(view, leaving);
      else if (after !== undefined) view.scrollTo({ left: view.scrollX, top: before, behavior: 'instant' });
    },
  );
}
