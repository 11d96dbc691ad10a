/** The bar at the top: the story's contents and copy, display, folds, quotes, close; and how far one has read. */

import type { SettingsStore } from '../settings';
import { copyText } from '../sidebar/copy';
import type { Subhead } from './article';
import { displayControls } from './display';
import type { Always, Drawing } from './drawing';
import { el, icon } from './element';
import { foldsMenu } from './folds-menu';
import type { Folds } from './folds';
import { ICONS } from './icons';
import { markdown } from './markdown';
import type { Menus } from './menu';
import type { Notice } from './notices';

/** From this many subheads on there is a contents list. */
const CONTENTS_FROM = 3;

export interface ToolbarParts {
  readonly view: HTMLElement;
  readonly drawing: Drawing;
  readonly folds: Folds;
  readonly menus: Menus;
  readonly store: SettingsStore;
  readonly subheads: readonly Subhead[];
  readonly goTo: (element: HTMLElement) => void;
  readonly notify: (notice: Notice) => void;
  readonly aloudButton: HTMLButtonElement | undefined;
  readonly quotesButton: HTMLButtonElement | undefined;
  readonly editButton: HTMLButtonElement;
}

export function toolbar(parts: ToolbarParts): HTMLElement {
  const { drawing, folds, menus, store } = parts;
  const { words, signal } = drawing;
  const close = el('button', { type: 'button', class: 'tool', title: words.say('view_close') }, icon(ICONS.close), label(words.say('view_close')));
  close.addEventListener('click', () => { drawing.host.close(); }, { signal });
  return el(
    'header',
    { class: 'toolbar' },
    el(
      'div',
      { class: 'tools' },
      storyMenu(parts),
      menus.add('display', words.say('view_display'), 'display', displayControls(store, words, signal)).element,
      parts.aloudButton,
    ),
    el('div', { class: 'tools' }, folds.count().all > 0 && foldsMenu(folds, menus, drawing, parts.view, parts.goTo).element, parts.editButton, drawing.host.inPage && pageButton(drawing.host.inPage, drawing), parts.quotesButton, close),
  );
}

/** Leads to the page itself, folded. */
function pageButton(act: () => void, { words, signal }: Drawing): HTMLButtonElement {
  const button = el('button', { type: 'button', class: 'tool to-page', title: words.say('view_in_page_title') }, icon(ICONS.page), label(words.say('view_in_page')));
  button.addEventListener('click', act, { signal });
  return button;
}

/** What the story has, and what can be taken of it. */
function storyMenu(parts: ToolbarParts): HTMLElement {
  const { drawing, menus, notify } = parts;
  const { words, report, signal, base } = drawing;
  const entry = (key: string, act: () => void): HTMLButtonElement => {
    const button = el('button', { type: 'button', class: 'entry' }, words.say(key));
    button.addEventListener(
      'click',
      () => {
        menu.close();
        act();
      },
      { signal },
    );
    return button;
  };
  const copy = async (): Promise<void> => {
    await copyText(markdown(report, base, words));
    notify({ text: words.say('markdown_copied') });
  };
  const always = ({ on, change }: Always): HTMLButtonElement => {
    const button = entry(on ? 'always_end' : 'always_begin', () => {
      change((text) => { notify({ text }); });
      if (on) button.hidden = true;
    });
    return button;
  };
  const list = parts.subheads.length >= CONTENTS_FROM ? [el('h2', { class: 'panel-title' }, words.say('view_contents')), contents(parts, () => { menu.close(); })] : [];
  const menu = menus.add('contents', words.say('view_story'), 'contents', [
    ...list,
    el('div', { class: 'entries' }, entry('markdown_copy', () => void copy()), entry('view_print', () => { print(); }), drawing.host.always && always(drawing.host.always)),
  ]);
  return menu.element;
}

function contents({ drawing, subheads, goTo }: ToolbarParts, close: () => void): HTMLElement {
  const { report, signal } = drawing;
  const top = Math.min(...subheads.map(({ level }) => level));
  const entries = subheads.map(({ text, level, element }) => {
    const button = el('button', { type: 'button', class: 'entry' }, text);
    button.addEventListener(
      'click',
      () => {
        close();
        goTo(element);
      },
      { signal },
    );
    return el('li', { 'data-depth': level - top }, button);
  });
  return el('ol', { class: 'contents', lang: report.lang, dir: report.dir }, ...entries);
}

function label(text: string): HTMLElement {
  return el('span', { class: 'tool-label' }, text);
}

/** The thin line that says how far one has read; drawn by the style sheet from `--read`. */
export function progressBar(view: HTMLElement, article: HTMLElement, signal: AbortSignal): HTMLElement {
  const bar = el('div', { class: 'progress', 'aria-hidden': 'true' });
  const show = (): void => {
    const length = article.offsetTop + article.offsetHeight - view.clientHeight;
    bar.style.setProperty('--read', String(length <= 0 ? 1 : Math.min(1, Math.max(0, view.scrollTop / length))));
  };
  view.addEventListener('scroll', show, { signal, passive: true });
  return bar;
}
