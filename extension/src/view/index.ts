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
import { withSpeakers } from '../sidebar/speakers';
import { readAloud } from './aloud';
import { Article } from './article';
import { drawing, type Drawing, type ViewHost } from './drawing';
import { editingButton } from './editing';
import { el, icon } from './element';
import { Folds } from './folds';
import { goesOn } from './goes-on';
import { ICONS } from './icons';
import { Jumps } from './jumps';
import { lineFocus } from './line-focus';
import { masthead, splitHead } from './masthead';
import { keepReachable } from './maths';
import { Menus } from './menu';
import { Notices, type Notice } from './notices';
import { drawnFor, goToPlace, placeInView, type Place } from './place';
import { prepareForPrint } from './printing';
import { QuotePanel } from './quote-panel';
import { addStyles } from './styles';
import { dress } from './themes';
import { progressBar, toolbar } from './toolbar';

export type { ViewHost } from './drawing';
export type { Notice } from './notices';
export { EYE, type Place } from './place';

/** How a view begins; everything a view that was drawn anew takes over from the one before. */
export interface Beginning {
  /** Where the reader is. */
  readonly place?: Place | undefined;
  /** The blocks of folds that are open, and those by which what is open else is known. */
  readonly open?: readonly number[];
  /** The block that has the focus, or the bar of the fold that it is in. */
  readonly focus?: number | undefined;
  /** The quote whose card has the focus, by its words. */
  readonly quote?: string | undefined;
  /** The block that is being read aloud. */
  readonly listening?: number | undefined;
  readonly notice?: Notice | undefined;
}

export interface View {
  /** Gives it the keyboard, so that arrows and the space bar scroll the story. */
  focus(): void;
  place(): Place | undefined;
  /** How far it is scrolled, in CSS pixels. */
  scrolled(): number;
  /** The blocks of folds that are open, and those by which what is open else is known. */
  open(): number[];
  /** The block that is being read aloud. */
  listening(): number | undefined;
  notify(notice: Notice): void;
}

/** Opens the view in `root`. */
export function openView(report: Report, host: ViewHost, root: ShadowRoot, signal: AbortSignal, begin: Beginning = {}): View {
  const draw = drawing(withSpeakers(report, host.speakers), host, signal);
  const { words } = draw;
  let settings = host.settings;
  const view = el('div', { class: 'view', lang: words.lang, dir: words.dir });
  const applyTheme = dress(view, () => settings, signal);
  const focusLine = lineFocus(view, () => settings.focus === 'paragraph', signal);
  addStyles(root);

  const folds = new Folds();
  const menus = new Menus(view, signal);
  const article = new Article(draw, folds);
  const main = drawStory(report, draw, article);
  const status = el('div', { class: 'said', role: 'status' });
  const announce = (text: string): void => { status.textContent = text; };
  const jumps = new Jumps(view, draw);
  draw.goToBlock = (block, from) => {
    const target = main.querySelector<HTMLElement>(`.body [data-block="${String(block)}"]`);
    target?.setAttribute('tabindex', '-1');
    if (target) jumps.to(target, true, from);
  };
  const highlight = new Highlight(draw.quoteParts);
  const notices = new Notices(words, signal);

  const sidebar = new Sidebar(draw, {
    jump: (quote) => { panel.jump(quote); },
    point: (quote) => { panel.point(quote); },
    close: () => { panel.setOpen(false); },
    announce,
    top: (quote) => {
      const [part] = draw.quoteParts[quote] ?? [];
      return part ? drawnFor(part).getBoundingClientRect().top : Number.NaN;
    },
  });
  const panel = new QuotePanel({ view, main, sidebar, highlight, jumps, drawing: draw, save });
  const store = { get: () => settings, set: save };

  function save(change: Partial<ViewHost['settings']>): void {
    settings = { ...settings, ...change };
    host.saveSettings(change);
    jumps.keepPlace(applyTheme);
    sidebar.place();
    focusLine();
  }

  const notify = (notice: Notice): void => { notices.show(notice); };
  const aloud = readAloud({ view, main, drawing: draw, store, notify });
  const bar = toolbar({
    view,
    drawing: draw,
    folds,
    menus,
    store,
    subheads: article.subheads,
    goTo: (element) => { jumps.to(element, true); },
    notify,
    aloudButton: aloud?.button,
    quotesButton: panel.button,
    editButton: editingButton(main, draw, (change) => { jumps.keepPlace(change); }),
  });
  bar.append(progressBar(view, main, signal));
  view.append(bar, el('div', { class: 'page' }, main, sidebar.element));
  if (aloud) view.append(aloud.player);
  view.append(jumps.back, notices.element, status);
  root.append(view);
  panel.start();
  sidebar.watch(view);
  folds.onChange(() => {
    sidebar.place();
    focusLine();
  });

  view.addEventListener(
    'keydown',
    (event) => {
      // The page beneath has shortcuts of its own; no key pressed here is meant for it.
      event.stopPropagation();
      if (isUndo(event)) {
        event.preventDefault();
        host.undo();
      }
      if (event.key !== 'Escape') return;
      event.preventDefault();
      if (!menus.closeOpen() && !jumps.goBack()) panel.setOpen(false);
    },
    { signal },
  );
  for (const type of ['keyup', 'keypress'] as const) view.addEventListener(type, (event) => { event.stopPropagation(); }, { signal });
  prepareForPrint(main, signal);
  keepReachable(main, signal);
  const resized = new ResizeObserver(() => { sidebar.place(); });
  resized.observe(main);
  followReading(view, () => view.getBoundingClientRect().top + view.clientHeight / 2, panel.places(), (quote) => { panel.setCurrent(quote); }, signal);
  signal.addEventListener(
    'abort',
    () => {
      resized.disconnect();
      root.replaceChildren();
    },
    { once: true },
  );
  const opened = new Set(begin.open);
  for (const fold of folds.all) if (fold.blocks.some((block) => opened.has(block))) fold.setOpen(true);
  if (begin.open) for (const { element, block } of article.disclosures) element.open = opened.has(block);
  if (begin.place) goToPlace(view, begin.place);
  focusLine();
  if (begin.listening !== undefined) aloud?.goOnFrom(begin.listening);
  if (begin.notice) notices.show(begin.notice);
  return {
    focus: () => {
      const quote = draw.report.quotes.findIndex(({ text }) => text === begin.quote);
      if (quote >= 0 && !sidebar.element.hidden) sidebar.focusCard(quote);
      else (focusOf(main, begin.focus) ?? main).focus({ preventScroll: true });
    },
    place: () => placeInView(view),
    scrolled: () => view.scrollTop,
    open: () => [
      ...folds.all.filter((fold) => fold.isOpen()).flatMap(({ blocks }) => blocks),
      ...article.disclosures.filter(({ element }) => element.open).map(({ block }) => block),
    ],
    listening: () => aloud?.block,
    notify,
  };
}

/** Ctrl+Z, where it does not belong to a field that is being written in. */
function isUndo(event: KeyboardEvent): boolean {
  const writing = event.target instanceof HTMLInputElement && event.target.type !== 'radio' && event.target.type !== 'checkbox';
  return event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && !writing;
}

/** What stands for a block where it can be focused: its fold's bar, or itself. */
function focusOf(main: HTMLElement, block: number | undefined): HTMLElement | undefined {
  const element = block === undefined ? null : main.querySelector<HTMLElement>(`[data-block="${String(block)}"]`);
  const bar = element?.closest('.fold:not(.doubt)')?.querySelector<HTMLElement>('.fold-bar');
  if (bar) return bar;
  element?.setAttribute('tabindex', '-1');
  return element ?? undefined;
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
    el('article', { lang: report.lang ?? undefined, dir: report.dir }, head, el('div', { class: 'body' }, ...body, empty, goesOn(draw))),
    ...after,
  );
}
