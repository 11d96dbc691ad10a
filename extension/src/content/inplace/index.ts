/**
 * Reader mode in the page itself: it keeps its own look, and only its boilerplate is folded. Whole elements collapse to a
 * bar beside them; no node of the page is wrapped or moved, and undoing the ledger gives it back to the letter.
 */

import type { Ledger } from '../ledger';
import type { Snapshot } from '../snapshot';
import { goToSpot, placeInPage, spotOf } from '../spot';
import { foldRegion, type Bar } from './bar';
import { Highlights } from './highlight';
import type { InPlaceHost } from './host';
import { Panel } from './panel';
import { PageQuotes } from './quotes';
import { PageText } from './ranges';
import { regions, type Run } from './regions';
import { unlock } from './unlock';

/** Folds the page's boilerplate where it stands, and shows the panel that leads back. */
export function foldInPlace(page: Document, window: Window, snapshot: Snapshot, host: InPlaceHost, ledger: Ledger): void {
  const found = regions(snapshot);
  keepReading(snapshot, window, ledger);
  const spot = spotOf(placeInPage(snapshot, window), snapshot);
  const highlights = new Highlights(ledger);
  const bars: Bar[] = [];
  const panel = new Panel(bars, host, ledger.signal);
  const events = {
    changed: () => { panel.show(); },
    keep: (blocks: readonly number[]) => { host.keep(blocks); },
  };
  for (const region of found.regions) bars.push(foldRegion(region, snapshot.report, host.words, ledger, events));
  dim(found.runs, highlights);
  unlock(page, found.needed, ledger);
  if (spot) goToSpot(window, spot);
  // Without quotes there is nothing to draw cards, styles and a host for.
  const quotes = snapshot.report.quotes.length > 0 ? new PageQuotes(page, window, snapshot, highlights, host, ledger, (held) => { panel.show(held); }) : undefined;
  panel.open(page, quotes, ledger);
  if (quotes?.fitsMargin === true && host.settings.sidebarOpen) quotes.setOpen(true);
}

/** Boilerplate among the story's own text steps back. */
function dim(runs: readonly Run[], highlights: Highlights): void {
  const text = new PageText();
  const ranges = runs.map((run) => text.rangeOf({ ...run, start: 0, end: run.text.length }));
  highlights.set('folded', ranges.filter((range) => range !== undefined));
}

/** On leaving, the paragraph that is being read stays where it is; where nobody scrolled, the page is where it was. */
function keepReading(snapshot: Snapshot, view: Window, ledger: Ledger): void {
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
