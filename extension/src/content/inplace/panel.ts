/** The panel at the foot of the window: how much is folded, and the ways out. */

import { el } from '../../view/element';
import { shadowHost } from '../cover';
import type { Ledger } from '../ledger';
import type { Bar } from './bar';
import type { InPlaceHost } from './index';
import style from './panel.css';

/** Shows it; gives what follows the bars. */
export function panel(page: Document, bars: readonly Bar[], host: InPlaceHost, ledger: Ledger): () => void {
  const { words } = host;
  const button = (label: string, act: () => void): HTMLButtonElement => {
    const element = el('button', { type: 'button' }, label);
    element.addEventListener('click', act, { signal: ledger.signal });
    return element;
  };
  const text = el('span', { role: 'status' });
  const all = button('', () => {
    const open = bars.some((bar) => !bar.isOpen());
    for (const bar of bars) bar.setOpen(open);
    show();
  });
  const show = (): void => {
    const closed = bars.filter((bar) => !bar.isOpen()).length;
    text.textContent = words.count('view_folded', closed);
    all.textContent = words.say(closed > 0 ? 'view_open_all' : 'view_close_all');
    all.hidden = bars.length === 0;
  };
  const surface = el(
    'div',
    { popover: 'manual', role: 'region', 'aria-label': words.say('name'), lang: words.lang, dir: words.dir },
    text,
    all,
    button(words.say('view_mode_reader'), () => { host.toView(); }),
    button(words.say('view_close'), () => { host.close(); }),
  );
  shadowHost(page, style, ledger).append(surface);
  show();
  surface.showPopover();
  return show;
}
