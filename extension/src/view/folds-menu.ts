/** "12 folded": opens and closes all folds, or those of one kind; goes from one to the next; prints with what is in them. */

import type { Kind } from '../report';
import type { Drawing } from './drawing';
import { el, icon } from './element';
import { kindName } from './fold-face';
import type { Folds } from './folds';
import { ICONS } from './icons';
import type { Menu, Menus } from './menu';
import { EYE } from './place';
import { printWithFolds } from './printing';

export function foldsMenu(folds: Folds, menus: Menus, drawing: Drawing, view: HTMLElement, goTo: (element: HTMLElement) => void): Menu {
  const { words, signal } = drawing;
  const all = el('button', { type: 'button', class: 'entry all' });
  all.addEventListener('click', () => { folds.setAllOpen(folds.count().closed > 0); }, { signal });
  const next = el('button', { type: 'button', class: 'entry next' }, words.say('view_next_fold'));
  const nextOf = nextFold(folds, view);
  next.addEventListener(
    'click',
    () => {
      const bar = nextOf();
      menu.close();
      if (bar) goTo(bar);
    },
    { signal },
  );
  const print = el('button', { type: 'button', class: 'entry' }, words.say('view_print_folds'));
  print.addEventListener(
    'click',
    () => {
      menu.close();
      printWithFolds(view, drawing);
    },
    { signal },
  );
  const kinds = [...folds.kinds()].map(([kind, number]) => kindButton(kind, number, folds, drawing));
  const list = el('ul', { class: 'kinds', 'aria-label': words.say('view_folds_kinds') }, ...kinds.map(({ element }) => element));
  const menu = menus.add('folds', words.say('view_folds'), 'folds', [all, next, print, list]);
  const label = menu.button.querySelector('.tool-label');
  const show = (): void => {
    const { closed } = folds.count();
    if (label) label.textContent = words.count('view_folded', closed);
    all.textContent = words.say(closed > 0 ? 'view_open_all' : 'view_close_all');
    next.disabled = closed === 0;
    for (const kind of kinds) kind.show();
  };
  folds.onChange(show);
  show();
  return menu;
}

/** Gives the bar of the next closed fold: the first one below the eye, or below the one gone to last while that is in sight; after the last, the first. */
function nextFold(folds: Folds, view: HTMLElement): () => HTMLElement | undefined {
  let last: HTMLElement | undefined;
  return () => {
    const { top: edge } = view.getBoundingClientRect();
    const at = last?.getBoundingClientRect();
    const line = at && at.bottom > edge && at.top < edge + view.clientHeight ? at.top : edge + view.clientHeight * EYE;
    const bars = folds.all.filter((fold) => !fold.isOpen()).flatMap(({ element }) => element.querySelector<HTMLElement>('.fold-bar') ?? []);
    last = bars.find((bar) => bar.getBoundingClientRect().top > line + 1) ?? bars[0];
    return last;
  };
}

/** A kind and how many things of it are folded; pressed while all folds that hold one are open. */
function kindButton(kind: Kind, number: number, folds: Folds, drawing: Drawing): { element: HTMLElement; show: () => void } {
  const { words, signal } = drawing;
  const button = el(
    'button',
    { type: 'button', class: 'entry' },
    icon(ICONS[kind]),
    el('span', {}, kindName(kind, words.say)),
    el('span', { class: 'number' }, new Intl.NumberFormat(words.lang).format(number)),
  );
  button.addEventListener('click', () => { folds.setKindOpen(kind, !folds.isKindOpen(kind)); }, { signal });
  return { element: el('li', {}, button), show: () => { button.setAttribute('aria-pressed', String(folds.isKindOpen(kind))); } };
}
