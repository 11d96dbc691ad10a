/** Lets the page scroll again where an overlay that was folded had stopped it, and takes away what lies over the story. */

import type { Ledger } from '../ledger';
import { setStyle } from '../style';
import { container } from './regions';

/** What covers at least this share of the window stands in the way. */
const COVERS = 0.5;
/** How many layers may lie over one another. */
const LAYERS = 6;

/** Call after the regions are collapsed. `needed` is what holds the story. */
export function unlock(page: Document, needed: ReadonlySet<Element>, ledger: Ledger): void {
  const view = page.defaultView;
  if (view === null) return;
  for (let layer = 0; layer < LAYERS; layer += 1) {
    const over = layerOver(page, view, needed);
    if (!over) break;
    setStyle(over, 'display', 'none', ledger);
  }
  for (const element of [page.documentElement, page.body]) {
    const { overflowY, position } = view.getComputedStyle(element);
    if (overflowY === 'hidden' || overflowY === 'clip') setStyle(element, 'overflow', 'visible', ledger);
    if (position === 'fixed') setStyle(element, 'position', 'static', ledger);
  }
}

/** The fixed element over the middle of the window that holds nothing of the story and covers much of it. */
function layerOver(page: Document, view: Window, needed: ReadonlySet<Element>): HTMLElement | undefined {
  const top = page.elementFromPoint(view.innerWidth / 2, view.innerHeight / 2);
  for (let element = top; element !== null && !needed.has(element); element = container(element)) {
    if (view.getComputedStyle(element).position !== 'fixed') continue;
    const { width, height } = element.getBoundingClientRect();
    if (width * height >= view.innerWidth * view.innerHeight * COVERS && 'style' in element) return element as HTMLElement;
  }
  return undefined;
}
