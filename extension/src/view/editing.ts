/** The reader as the editor: what is said of a fold or of a kept block, and the mode in which every block can be folded. */

import type { Decision } from '../report';
import type { Drawing } from './drawing';
import { el, icon } from './element';
import { ICONS } from './icons';

/** Blocks that can be folded: the story's own, not what lies in a fold, and no part of a table or figure, nor the line that others are closed to. */
const FOLDABLE = '.body [data-block]:not(.fold *, .table *, figure *, summary *)';

/** A button by which the reader says that `blocks` are story, or are not. `named` is read out with it. */
export function correctionButton(blocks: readonly number[], decision: Decision, drawing: Drawing, named?: string): HTMLButtonElement {
  const { words, host, signal } = drawing;
  const label = words.say(decision === 'keep' ? 'edit_keep' : 'edit_fold');
  const button = el(
    'button',
    { type: 'button', class: `correct ${decision}`, lang: words.lang, dir: words.dir, 'aria-label': named === undefined ? undefined : `${label}: ${named}` },
    icon(ICONS[decision === 'keep' ? 'keep' : 'folds']),
    label,
  );
  button.addEventListener('click', () => { host.correct(blocks, decision); }, { signal });
  return button;
}

/** The toolbar's button: while it is pressed each block of the story has a button that folds it. */
export function editingButton(main: HTMLElement, drawing: Drawing, moved: (change: () => void) => void): HTMLButtonElement {
  const { words, report, signal } = drawing;
  const button = el(
    'button',
    { type: 'button', class: 'tool edit-mode', 'aria-pressed': 'false', title: words.say('edit_title') },
    icon(ICONS.edit),
    el('span', { class: 'tool-label' }, words.say('edit')),
  );
  const show = (on: boolean): void => {
    button.setAttribute('aria-pressed', String(on));
    drawing.host.editing = on;
    for (const old of main.querySelectorAll('.correct.fold:not(.fold *)')) old.remove();
    if (!on) return;
    for (const element of main.querySelectorAll<HTMLElement>(FOLDABLE)) {
      const block = Number(element.dataset['block']);
      element.append(correctionButton([block], 'fold', drawing, beginning(report.blocks[block]?.text ?? '')));
    }
  };
  button.addEventListener('click', () => { moved(() => { show(button.getAttribute('aria-pressed') !== 'true'); }); }, { signal });
  if (drawing.host.editing) show(true);
  return button;
}

/** Enough of a text to know it by. */
export function beginning(text: string): string {
  return text.length <= 60 ? text : text.slice(0, 60).replace(/\s\S*$/, '');
}
