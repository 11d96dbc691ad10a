/** "12 folded": opens and closes all folds, or those of one kind. */

import type { Kind } from '../report';
import type { Drawing } from './drawing';
import { el, icon } from './element';
import { kindName } from './fold-face';
import type { Folds } from './folds';
import { ICONS } from './icons';
import type { Menu, Menus } from './menu';

export function foldsMenu(folds: Folds, menus: Menus, drawing: Drawing): Menu {
  const { words, signal } = drawing;
  const all = el('button', { type: 'button', class: 'entry all' });
  all.addEventListener('click', () => { folds.setAllOpen(folds.count().closed > 0); }, { signal });
  const kinds = [...folds.kinds()].map(([kind, number]) => kindButton(kind, number, folds, drawing));
  const list = el('ul', { class: 'kinds', 'aria-label': words.say('view_folds_kinds') }, ...kinds.map(({ element }) => element));
  const menu = menus.add('folds', words.say('view_folds'), 'folds', [all, list]);
  const label = menu.button.querySelector('.tool-label');
  const show = (): void => {
    const { closed } = folds.count();
    if (label) label.textContent = words.count('view_folded', closed);
    all.textContent = words.say(closed > 0 ? 'view_open_all' : 'view_close_all');
    for (const kind of kinds) kind.show();
  };
  folds.onChange(show);
  show();
  return menu;
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
