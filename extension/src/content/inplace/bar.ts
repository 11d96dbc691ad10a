/** The bar that stands for a region of the page, in a shadow root of its own beside what it folds. */

import type { Kind, Report } from '../../report';
import { Ledger } from '../ledger';
import { container, type Region } from './regions';
import { setStyle } from '../style';
import style from './bar.css';

/** What a bar says and asks. */
export interface BarWords {
  say(key: string, substitutions?: string[]): string;
  keep(blocks: readonly number[]): void;
}

export interface Bar {
  isOpen(): boolean;
  setOpen(open: boolean): void;
}

/** Elements whose parent lets nothing but their like stand beside them: the bar stands before the whole. */
const PARTS = ['TABLE', 'THEAD', 'TBODY', 'TFOOT', 'TR', 'COLGROUP', 'SELECT', 'DL', 'PICTURE', 'VIDEO', 'AUDIO'];
/** A text of at most this many characters stands on the bar. */
const SHORT = 90;

/** Folds `region` to a bar. `changed` follows each opening and closing. */
export function foldRegion(page: Document, region: Region, report: Report, words: BarWords, ledger: Ledger, changed: () => void): Bar {
  const [first] = region.elements;
  if (first === undefined) return { isOpen: () => false, setOpen: () => undefined };
  const host = page.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  root.adoptedStyleSheets = [sheet];

  const { item } = region;
  const row = page.createElement('div');
  const fold = button(page, 'fold');
  const label = page.createElement('strong');
  const note = page.createElement('span');
  const action = page.createElement('em');
  const keep = button(page, 'keep');
  action.style.fontStyle = 'normal';
  label.textContent = labelOf(region, report, words);
  note.textContent = noteOf(region, report, words);
  note.dir = 'auto';
  keep.textContent = words.say('edit_keep');
  fold.title = [...new Set(item.blocks.map((index) => report.blocks[index]?.reason ?? ''))].filter((text) => text !== '').slice(0, 4).join(' · ');
  fold.append(label, note, action);
  row.append(fold, keep);
  root.append(row);

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
      changed();
    },
    { signal: ledger.signal },
  );
  keep.addEventListener('click', () => { words.keep(item.blocks); }, { signal: ledger.signal });
  ledger.change(
    () => {
      place(first).before(host);
    },
    () => {
      host.remove();
    },
  );
  ledger.change(
    () => {
      setOpen(false);
    },
    () => {
      folded?.undo();
    },
  );
  return { isOpen: () => folded === undefined, setOpen };
}

/** Where a bar may stand: before the element, or before the table that it is a part of. */
function place(element: Element): Element {
  let at = element;
  for (let parent = container(at); parent !== null && PARTS.includes(parent.tagName); parent = container(parent)) at = parent;
  return at;
}

function labelOf({ item }: Region, report: Report, words: BarWords): string {
  if (item.place !== 'inside') return words.say(item.place === 'before' ? 'view_fold_before' : 'view_fold_after');
  return kindsOf(item.blocks, report).map((kind) => words.say(`kind_${kind.replace('-', '_')}`)).join(' · ');
}

/** Its text where that is short; of a banner that asks for consent, that it was not answered. */
function noteOf({ item }: Region, report: Report, words: BarWords): string {
  if (kindsOf(item.blocks, report).includes('consent')) return words.say('inplace_consent');
  const text = item.blocks.map((index) => report.blocks[index]?.text ?? '').join(' · ').replaceAll('\n', ' ');
  return item.place === 'inside' && text.length <= SHORT ? text : '';
}

function kindsOf(blocks: readonly number[], report: Report): Kind[] {
  return [...new Set(blocks.map((index) => report.blocks[index]?.kind ?? 'other'))];
}

function button(page: Document, name: string): HTMLButtonElement {
  const element = page.createElement('button');
  element.type = 'button';
  element.className = name;
  return element;
}
