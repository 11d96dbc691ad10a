/**
 * The reading view: story, folds and quotes of a Report, drawn into a shadow root.
 *
 * Comes in: a Report and callbacks. Goes out: elements, all inside `root`. Never names the browser's extension interfaces,
 * and leaves nothing behind once `signal` aborts.
 */

import type { Report } from '../report';
import { followReading } from '../sidebar/follow';
import { Highlight } from '../sidebar/highlight';
import { Sidebar } from '../sidebar/sidebar';
import { Article } from './article';
import { drawing, type Drawing, type ViewHost } from './drawing';
import { el, icon } from './element';
import { Folds } from './folds';
import { ICONS } from './icons';
import { Jumps } from './jumps';
import { masthead, splitHead } from './masthead';
import { Menus } from './menu';
import { QuotePanel } from './quote-panel';
import { addStyles } from './styles';
import { dress } from './themes';
import { progressBar, toolbar } from './toolbar';

export type { ViewHost } from './drawing';

/** Opens the view in `root`. `focus` gives it the keyboard, so that arrows and the space bar scroll the story. */
export function openView(report: Report, host: ViewHost, root: ShadowRoot, signal: AbortSignal): { focus(): void } {
  const draw = drawing(report, host, signal);
  const { words } = draw;
  let settings = host.settings;
  const view = el('div', { class: 'view', lang: words.lang, dir: words.dir });
  const applyTheme = dress(view, () => settings, signal);
  addStyles(root);

  const folds = new Folds();
  const menus = new Menus(view, signal);
  const article = new Article(draw, folds);
  const main = drawStory(report, draw, article);
  const status = el('div', { class: 'said', role: 'status' });
  const announce = (text: string): void => { status.textContent = text; };
  const jumps = new Jumps(view, draw);
  const highlight = new Highlight(draw.quoteParts);

  const sidebar = new Sidebar(draw, {
    jump: (quote) => { panel.jump(quote); },
    point: (quote) => { panel.point(quote); },
    close: () => { panel.setOpen(false); },
    announce,
  });
  const panel = new QuotePanel({ view, main, sidebar, highlight, jumps, drawing: draw, save });
  const store = { get: () => settings, set: save };

  function save(change: Partial<ViewHost['settings']>): void {
    settings = { ...settings, ...change };
    host.saveSettings(change);
    jumps.keepPlace(applyTheme);
    sidebar.place();
  }

  const bar = toolbar({
    drawing: draw,
    folds,
    menus,
    store,
    subheads: article.subheads,
    goTo: (element) => { jumps.to(element, true); },
    quotesButton: panel.button,
  });
  bar.append(progressBar(view, main, signal));
  view.append(bar, el('div', { class: 'page' }, main, sidebar.element), jumps.back, status);
  root.append(view);
  panel.start();
  folds.onChange(() => { sidebar.place(); });

  view.addEventListener(
    'keydown',
    (event) => {
      // The page beneath has shortcuts of its own; no key pressed here is meant for it.
      event.stopPropagation();
      if (event.key !== 'Escape') return;
      event.preventDefault();
      if (!menus.closeOpen() && !jumps.goBack()) panel.setOpen(false);
    },
    { signal },
  );
  for (const type of ['keyup', 'keypress'] as const) view.addEventListener(type, (event) => { event.stopPropagation(); }, { signal });
  // A picture further down than the reader came has not been asked for yet.
  addEventListener('beforeprint', () => { for (const img of main.querySelectorAll('img')) img.loading = 'eager'; }, { signal });
  const resized = new ResizeObserver(() => { sidebar.place(); });
  resized.observe(main);
  followReading(view, panel.places(), (quote) => { panel.setCurrent(quote); }, signal);
  signal.addEventListener(
    'abort',
    () => {
      resized.disconnect();
      root.replaceChildren();
    },
    { once: true },
  );
  return { focus: () => { main.focus({ preventScroll: true }); } };
}

function drawStory(report: Report, draw: Drawing, article: Article): HTMLElement {
  const split = splitHead(report);
  const isAfter = (item: Report['article'][number]): boolean => item.type === 'fold' && item.place === 'after';
  const before = article.draw(split.before);
  const head = masthead(split, draw);
  const body = article.draw(split.body.filter((item) => !isAfter(item)));
  const after = article.draw(split.body.filter(isAfter));
  const { words } = draw;
  const empty = body.length === 0 && el('p', { class: 'nothing' }, icon(ICONS.other), words.say('view_nothing'));
  return el(
    'main',
    { class: 'story', tabindex: -1 },
    ...before,
    el('article', { lang: report.lang ?? undefined, dir: report.dir }, head, el('div', { class: 'body' }, ...body, empty)),
    ...after,
  );
}
