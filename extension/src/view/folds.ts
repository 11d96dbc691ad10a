/** Folds: a slim bar for each run of boilerplate, which opens in place; and the same bar, open, for what is unsure. */

import type { Kind } from '../report';
import type { Drawing } from './drawing';
import { correctionButton, beginning } from './editing';
import { el, icon } from './element';
import { faceOf, foldSign, kindNames, reasonsOf, type Face, type FoldItem } from './fold-face';
import { ICONS } from './icons';
import { inline } from './inline';

/** A bar and what it opens. */
export interface Fold {
  readonly element: HTMLElement;
  /** The kind of each of its blocks. */
  readonly kindOfEach: readonly Kind[];
  /** The blocks it hides. */
  readonly blocks: readonly number[];
  isOpen(): boolean;
  setOpen(open: boolean): void;
}

/** All folds of a view, and what follows their changes. */
export class Folds {
  readonly all: Fold[] = [];
  readonly #changed: (() => void)[] = [];
  #ids = 0;

  nextId(): string {
    this.#ids += 1;
    return `fold-${String(this.#ids)}`;
  }

  add(fold: Fold): void {
    this.all.push(fold);
  }

  /** Calls `listener` after each opening and closing. */
  onChange(listener: () => void): void {
    this.#changed.push(listener);
  }

  changed(): void {
    for (const listener of this.#changed) listener();
  }

  setAllOpen(open: boolean): void {
    for (const fold of this.all) fold.setOpen(open);
  }

  /** The kinds of what is folded, most first, and how much of each. */
  kinds(): Map<Kind, number> {
    const counts = new Map<Kind, number>();
    for (const kind of this.all.flatMap((fold) => fold.kindOfEach)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    return new Map([...counts].sort((a, b) => b[1] - a[1]));
  }

  isKindOpen(kind: Kind): boolean {
    return this.all.every((fold) => fold.isOpen() || !fold.kindOfEach.includes(kind));
  }

  /** Opens or closes every fold that holds something of `kind`. */
  setKindOpen(kind: Kind, open: boolean): void {
    for (const fold of this.all) if (fold.kindOfEach.includes(kind)) fold.setOpen(open);
  }

  /** Folds that are closed, and all of them. */
  count(): { closed: number; all: number } {
    return { closed: this.all.filter((fold) => !fold.isOpen()).length, all: this.all.length };
  }
}

/** The bar for a run of folded blocks. */
export function foldBar(item: FoldItem, folds: Folds, drawing: Drawing): HTMLElement {
  const face = faceOf(item, drawing.report, drawing.words);
  const several = item.blocks.length > 1;
  const content = item.blocks.map((index) => {
    const block = drawing.report.blocks[index];
    const keep = several && correctionButton([index], 'keep', drawing, beginning(block?.text ?? ''));
    return el('p', { 'data-block': index, 'data-kind': block?.kind }, inline(index, drawing), keep);
  });
  if (!several) content.push(el('p', { class: 'fold-choices' }, correctionButton(item.blocks, 'keep', drawing)));
  return bar(
    face,
    content,
    { kindOfEach: item.blocks.map((index) => drawing.report.blocks[index]?.kind ?? 'other'), blocks: item.blocks },
    folds,
    drawing,
  );
}

/** Story that may be boilerplate: shown, dimmed, with the question whether to fold it, which takes the reader's answer. */
export function doubtBar(blocks: readonly number[], content: readonly HTMLElement[], folds: Folds, drawing: Drawing): HTMLElement {
  const { words, report, host, signal } = drawing;
  const kinds = [...new Set(blocks.map((index) => report.blocks[index]?.doubt).filter((kind) => kind !== null && kind !== undefined))];
  const id = folds.nextId();
  const reason = reasonsOf(blocks, report);
  const fold = el('button', { type: 'button', class: 'answer', 'aria-describedby': `${id}-what` }, words.say('view_doubt_fold'));
  const keep = el('button', { type: 'button', class: 'answer', 'aria-describedby': `${id}-what` }, words.say('view_doubt_keep'));
  fold.addEventListener('click', () => { host.correct(blocks, 'fold'); }, { signal });
  keep.addEventListener('click', () => { host.correct(blocks, 'keep'); }, { signal });
  return el(
    'div',
    { class: 'fold doubt', role: 'group', 'aria-labelledby': `${id}-what`, lang: words.lang, dir: words.dir },
    el(
      'div',
      { class: 'doubt-bar' },
      icon(ICONS.doubt),
      el('span', { id: `${id}-what`, class: 'fold-label' }, words.say('view_doubt', kindNames(kinds, words))),
      reason !== '' && el('span', { class: 'fold-note', title: reason }, reason),
      fold,
      keep,
    ),
    el('div', { class: 'fold-body', lang: report.lang, dir: report.dir }, ...content),
  );
}

function bar(
  face: Face,
  content: readonly HTMLElement[],
  about: Pick<Fold, 'kindOfEach' | 'blocks'>,
  folds: Folds,
  drawing: Drawing,
): HTMLElement {
  const id = folds.nextId();
  const { reason } = face;
  const { words, signal } = drawing;
  const action = el('span', { class: 'fold-action' });
  const button = el(
    'button',
    { type: 'button', class: 'fold-bar', 'aria-controls': id, 'aria-describedby': reason === '' ? undefined : `${id}-why` },
    icon(ICONS[foldSign(face)]),
    el('span', { class: 'fold-label' }, face.label),
    face.note !== '' && el('span', { class: 'fold-note', dir: 'auto' }, face.note),
    action,
    icon(ICONS.chevron),
  );
  const body = el('div', { id, class: 'fold-body', lang: drawing.report.lang, dir: drawing.report.dir }, ...content);
  const element = el(
    'div',
    { class: `fold ${face.place}`, lang: words.lang, dir: words.dir },
    button,
    reason !== '' && el('p', { id: `${id}-why`, class: 'fold-why', role: 'tooltip' }, reason),
    body,
  );
  let open = false;
  const show = (): void => {
    button.setAttribute('aria-expanded', String(open));
    action.textContent = words.say(open ? 'view_fold_hide' : 'view_fold_show');
    element.classList.toggle('open', open);
    if (open) body.removeAttribute('hidden');
    else body.setAttribute('hidden', 'until-found');
  };
  const fold: Fold = {
    element,
    ...about,
    isOpen: () => open,
    setOpen(next) {
      if (next === open) return;
      open = next;
      show();
      folds.changed();
    },
  };
  button.addEventListener('click', () => { fold.setOpen(!open); }, { signal });
  body.addEventListener('beforematch', () => { fold.setOpen(true); }, { signal });
  show();
  folds.add(fold);
  return element;
}
