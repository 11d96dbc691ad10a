/**
 * Reader mode in the page itself: it keeps its own look, and only its boilerplate is folded. Whole elements collapse to a
 * bar beside them; no node of the page is wrapped or moved, and undoing the ledger gives it back to the letter.
 */

import { shadowHost } from '../cover';
import type { Ledger } from '../ledger';
import type { Snapshot } from '../snapshot';
import { goToSpot, placeInPage, spotOf } from '../spot';
import { foldRegion, type Bar } from './bar';
import { dim } from './dimmed';
import style from './panel.css';
import { regions } from './regions';
import { unlock } from './unlock';

/** What the page's folds ask of whoever opens them. */
export interface InPlaceHost {
  message(key: string, substitutions?: string[]): string;
  count(key: string, count: number): string;
  close(): void;
  /** Shows the story in a view of its own. */
  toView(): void;
  keep(blocks: readonly number[]): void;
}

/** Folds the page's boilerplate where it stands, and shows the panel that leads back. */
export function foldInPlace(page: Document, snapshot: Snapshot, host: InPlaceHost, ledger: Ledger): void {
  const view = page.defaultView;
  const found = regions(snapshot);
  const words = {
    say: (key: string, substitutions?: string[]) => host.message(key, substitutions),
    keep: (blocks: readonly number[]) => { host.keep(blocks); },
  };
  keepReading(snapshot, view, ledger);
  const spot = view === null ? undefined : spotOf(placeInPage(snapshot, view), snapshot);
  const bars: Bar[] = [];
  let follow = (): void => undefined;
  for (const region of found.regions) bars.push(foldRegion(page, region, snapshot.report, words, ledger, () => { follow(); }));
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

/** The panel at the foot of the window; gives what follows the bars. */
function panel(page: Document, bars: readonly Bar[], host: InPlaceHost, ledger: Ledger): () => void {
  const root = shadowHost(page, style, ledger);
  const surface = page.createElement('div');
  surface.popover = 'manual';
  surface.role = 'region';
  surface.ariaLabel = host.message('name');
  const text = page.createElement('span');
  text.role = 'status';
  const all = page.createElement('button');
  const show = (): void => {
    const closed = bars.filter((bar) => !bar.isOpen()).length;
    text.textContent = host.count('view_folded', closed);
    all.textContent = host.message(closed > 0 ? 'view_open_all' : 'view_close_all');
    all.hidden = bars.length === 0;
  };
  const button = (element: HTMLButtonElement, label: string, act: () => void): HTMLButtonElement => {
    element.type = 'button';
    element.textContent = label;
    element.addEventListener('click', act, { signal: ledger.signal });
    return element;
  };
  surface.append(
    text,
    button(all, '', () => {
      const open = bars.some((bar) => !bar.isOpen());
      for (const bar of bars) bar.setOpen(open);
      show();
    }),
    button(page.createElement('button'), host.message('view_mode_reader'), () => { host.toView(); }),
    button(page.createElement('button'), host.message('view_close'), () => { host.close(); }),
  );
  root.append(surface);
  show();
  surface.showPopover();
  return show;
}

