/**
 * A plain page that shows the view on a sample Report, for looking at it and for its tests.
 *
 * Address: `?report=english&theme=dark&sidebar=1&size=19`; `?report=/some/report.json` is not loaded: put a Report in
 * `window.report` before the script runs instead.
 */

import messages from '../_locales/en/messages.json';
import type { Report } from '../src/report';
import { parseSettings } from '../src/settings';
import { openView, type Beginning, type View } from '../src/view/index';
import { corrected } from './corrected';
import { arabic } from './samples/arabic';
import { english } from './samples/english';
import { german } from './samples/german';
import { japanese } from './samples/japanese';

const SAMPLES: Readonly<Record<string, () => Report>> = { arabic, english, german, japanese };
const asked = new URLSearchParams(location.search);

interface Harness {
  report?: Report;
  closed: number;
  saved: unknown[];
  toggle(): void;
}

const texts = messages as Record<string, { message: string }>;
const own: Readonly<Record<string, string>> = { direction: asked.get('ui') ?? 'ltr' };

const given = (globalThis as { report?: Report }).report;
let report = given ?? (SAMPLES[asked.get('report') ?? 'english'] ?? english)();
if (asked.has('noquotes')) report.quotes = [];
if (asked.get('goeson') === 'page') report.goes_on = { type: 'page', href: '?page=2', page: 1, pages: 3 };
if (asked.get('goeson') === 'control') report.goes_on = { type: 'control', block: report.blocks.findIndex(({ verdict }) => verdict === 'fold') };
const settings = parseSettings({
  version: 1,
  theme: asked.get('theme') ?? 'light',
  font: asked.get('font') ?? 'serif',
  align: asked.get('align') ?? 'start',
  size: Number(asked.get('size') ?? 19),
  sidebarOpen: asked.get('sidebar') !== '0',
});
let leave: AbortController | undefined;
let view: View | undefined;
let editing = false;
const speakers = new Map<string, string | null>();
const before: Report[] = [];
const host = document.createElement('div');
const root = host.attachShadow({ mode: 'open' });

const harness: Harness = {
  closed: 0,
  saved: [],
  toggle() {
    if (leave) {
      leave.abort();
      leave = undefined;
      host.remove();
      return;
    }
    document.body.append(host);
    draw();
  },
};

function draw(begin: Beginning = {}): void {
  leave?.abort();
  leave = new AbortController();
  view = openView(
    report,
    {
      imageSource: () => undefined,
      blockAt: (name) => report.blocks.findIndex(({ text }) => text.startsWith(name)),
      close() {
        harness.closed += 1;
        harness.toggle();
      },
      settings,
      saveSettings(change) {
        harness.saved.push(change);
        Object.assign(settings, change);
      },
      correct(blocks, decision) {
        before.push(report);
        report = corrected(report, blocks, decision);
        again(decision === 'keep' ? 'edit_kept' : 'edit_folded', blocks[0]);
      },
      undo() {
        const last = before.pop();
        if (!last) return;
        report = last;
        again('edit_undone');
      },
      get editing() {
        return editing;
      },
      set editing(on) {
        editing = on;
      },
      speakers,
      correctSpeaker(quote, name) {
        speakers.set(quote, name);
        draw({ place: view?.place(), open: view?.open() ?? [], quote, notice: { text: messages.quotes_speaker_saved.message } });
      },
      inPage() {
        harness.saved.push('in page');
      },
      message: (key, substitutions = []) =>
        own[key] ?? (texts[key]?.message ?? '').replace(/\$(\d)/g, (_, digit: string) => substitutions[Number(digit) - 1] ?? ''),
    },
    root,
    leave.signal,
    begin,
  );
  view.focus();
}

function again(said: keyof typeof messages, focus?: number): void {
  draw({ place: view?.place(), open: view?.open() ?? [], focus, notice: { text: messages[said].message } });
}

(globalThis as { harness?: Harness }).harness = harness;
harness.toggle();
