/** Covers the page with a shadow root in the top layer, and changes nothing else that stays. */

import { shadowRootOf } from '../platform';
import { focused, isConnected, rootElement } from './dom';
import type { Ledger } from './ledger';
import { goToSpot, type Spot } from './spot';
import { setStyle } from './style';

/** Where the page is left scrolled to: what the reader came to, where it was, or where it has gone by itself meanwhile. */
export type Leaving = Spot | 'where it was' | 'where it is';

/** Nothing of the page's style sheets reaches the host, nor what it holds. */
const HOST_STYLE = ':host{all:initial!important;display:contents!important}';

/** Covers of the whole viewport; a dialog's own margins, border and limits are taken off. */
const COVER_STYLE =
  'dialog{position:fixed;inset:0;inline-size:100%;block-size:100%;max-inline-size:none;max-block-size:none;' +
  'margin:0;padding:0;border:0;overflow:hidden;outline:0;background:Canvas;color:CanvasText}dialog::backdrop{background:Canvas}dialog>div{display:contents}' +
  '@media print{:host{display:block!important}dialog{position:static;block-size:auto;overflow:visible}}';

/** On paper the page beneath is left out, and its root is not cut at the window's height. */
const PRINT_STYLE = '@media print{:root>body{display:none!important}:root{overflow:visible!important;block-size:auto!important}}';

/** A host element with a closed shadow root, last in the document; gone when the ledger is undone. */
export function shadowHost(page: Document, style: string, ledger: Ledger): ShadowRoot {
  const host = page.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(HOST_STYLE + style);
  root.adoptedStyleSheets = [sheet];
  ledger.change(
    () => {
      rootElement(page).append(host);
    },
    () => {
      host.remove();
    },
  );
  return root;
}

/**
 * Covers the page, and gives the root for what is drawn over it; `leavingAt` says where to leave the page scrolled to, and
 * `onClose` hears the person close it (Escape, or Android's back).
 */
export function coverPage(page: Document, ledger: Ledger, onClose: () => void, leavingAt: () => Leaving): ShadowRoot {
  keepPlace(page, ledger, leavingAt);
  const root = shadowHost(page, COVER_STYLE, ledger);
  const surface = page.createElement('dialog');
  const content = page.createElement('div');
  surface.append(content);
  root.append(surface);
  surface.addEventListener('close', onClose, { signal: ledger.signal });
  keepKeys(root);
  ledger.change(
    () => {
      surface.showModal();
    },
    () => {
      surface.close();
    },
  );
  lockScroll(rootElement(page), ledger);
  printAlone(page, ledger);
  return content.attachShadow({ mode: 'closed' });
}

/** Keeps the page beneath off the paper, by a style sheet that is no node of the page. */
function printAlone(page: Document, ledger: Ledger): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(PRINT_STYLE);
  ledger.change(
    () => {
      page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
    },
    () => {
      page.adoptedStyleSheets = page.adoptedStyleSheets.filter((other) => other !== sheet);
    },
  );
}

/** Gives focus, selection and scroll position back on leaving; where the reader read on, what they came to. */
function keepPlace(page: Document, ledger: Ledger, leavingAt: () => Leaving): void {
  const view = page.defaultView;
  if (view === null) return;
  const { scrollX, scrollY } = view;
  const element = focused(page, shadowRootOf);
  const selection = view.getSelection();
  const ranges = selection === null ? [] : Array.from({ length: selection.rangeCount }, (_, at) => selection.getRangeAt(at).cloneRange());
  ledger.change(
    () => undefined,
    () => {
      if (ranges.length > 0 && selection !== null && !ranges.every((range, at) => isSame(range, selection, at))) {
        selection.removeAllRanges();
        for (const range of ranges) selection.addRange(range);
      }
      if (element !== null && isConnected(element) && focused(page, shadowRootOf) !== element) {
        HTMLElement.prototype.focus.call(element, { preventScroll: true });
      }
      const leaving = leavingAt();
      if (leaving === 'where it was') view.scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
      else if (leaving !== 'where it is') goToSpot(view, leaving);
    },
  );
}

function isSame(range: Range, selection: Selection, at: number): boolean {
  if (at >= selection.rangeCount) return false;
  const now = selection.getRangeAt(at);
  return now.compareBoundaryPoints(Range.START_TO_START, range) === 0 && now.compareBoundaryPoints(Range.END_TO_END, range) === 0;
}

/** Hides the page's scroll bars while it is covered; its `style` attribute is given back to the letter. */
function lockScroll(root: HTMLElement, ledger: Ledger): void {
  setStyle(root, 'overflow', 'hidden', ledger);
}

/** Keys pressed in the cover are not the page's. */
export function keepKeys(root: ShadowRoot): void {
  for (const type of ['keydown', 'keypress', 'keyup']) {
    root.addEventListener(type, (event) => {
      event.stopPropagation();
    });
  }
}
