/** The bar that stands for a region of the page, in a shadow root of its own beside what it folds. */

import type { Report } from '../../report';
import type { Words } from '../../view/drawing';
import { el, icon } from '../../view/element';
import { faceOf, foldSign } from '../../view/fold-face';
import { ICONS } from '../../view/icons';
import { Ledger } from '../ledger';
import { setStyle } from '../style';
import style from './bar.css';
import { container, type Region } from './regions';

export interface Bar {
  isOpen(): boolean;
  setOpen(open: boolean): void;
}

/** What a bar tells. */
export interface BarEvents {
  /** It was opened or closed. */
  changed(): void;
  /** The reader says that what it folds is part of the story. */
  keep(blocks: readonly number[]): void;
}

/** Elements whose parent lets nothing but their like stand beside them: the bar stands before the whole. */
const PARTS = ['TABLE', 'THEAD', 'TBODY', 'TFOOT', 'TR', 'COLGROUP', 'SELECT', 'DL', 'PICTURE', 'VIDEO', 'AUDIO'];

/** Folds `region` to a bar. */
export function foldRegion(region: Region, report: Report, words: Words, ledger: Ledger, events: BarEvents): Bar {
  const [first] = region.elements;
  if (first === undefined) return { isOpen: () => false, setOpen: () => undefined };
  const { item } = region;
  const face = faceOf(item, report, words);
  const action = el('span', { class: 'action' });
  const fold = el(
    'button',
    { type: 'button', class: 'fold', title: face.reason },
    icon(ICONS[foldSign(face)]),
    el('strong', {}, face.label),
    // To hide a banner is not to answer it.
    el('span', { class: 'note', dir: 'auto' }, face.kinds.includes('consent') ? words.say('inplace_consent') : face.note),
    action,
  );
  const keep = el('button', { type: 'button', class: 'keep' }, words.say('edit_keep'));
  const host = el('div', { lang: words.lang, dir: words.dir });
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  root.adoptedStyleSheets = [sheet];
  root.append(el('div', {}, fold, keep));

  let folded: Ledger | undefined;
  const show = (): void => {
    fold.setAttribute('aria-expanded', String(folded === undefined));
    action.textContent = words.say(folded === undefined ? 'view_fold_hide' : 'view_fold_show');
    keep.hidden = folded !== undefined;
  };
  const setOpen = (open: boolean): void => {
    if (open === (folded === undefined)) return;
    if (open) {
      folded?.undo();
      folded = undefined;
    } else {
      folded = new Ledger();
      for (const element of region.elements) setStyle(element, 'display', 'none', folded);
    }
    show();
  };
  fold.addEventListener(
    'click',
    () => {
      setOpen(folded !== undefined);
      events.changed();
    },
    { signal: ledger.signal },
  );
  keep.addEventListener('click', () => { events.keep(item.blocks); }, { signal: ledger.signal });
  ledger.change(() => { place(first).before(host); }, () => { host.remove(); });
  ledger.change(() => { setOpen(false); }, () => { folded?.undo(); });
  return { isOpen: () => folded === undefined, setOpen };
}

/** Where a bar may stand: before the element, or before the table that it is a part of. */
function place(element: Element): Element {
  let at = element;
  for (let parent = container(at); parent !== null && PARTS.includes(parent.tagName); parent = container(parent)) at = parent;
  return at;
}
