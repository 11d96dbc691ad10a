/**
 * A plain page that shows the view on a sample Report, for looking at it and for its tests.
 *
 * Address: `?report=english&theme=dark&sidebar=1&size=19`; `?report=/some/report.json` is not loaded: put a Report in
 * `window.report` before the script runs instead.
 */

import messages from '../_locales/en/messages.json';
import type { Report } from '../src/report';
import { parseSettings } from '../src/settings';
import { openView } from '../src/view/index';
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
const own: Readonly<Record<string, string>> = { '@@ui_locale': 'en', '@@bidi_dir': asked.get('ui') ?? 'ltr' };

const given = (globalThis as { report?: Report }).report;
const report = given ?? (SAMPLES[asked.get('report') ?? 'english'] ?? english)();
if (asked.has('noquotes')) report.quotes = [];
const settings = parseSettings({
  version: 1,
  theme: asked.get('theme') ?? 'light',
  font: asked.get('font') ?? 'serif',
  align: asked.get('align') ?? 'start',
  size: Number(asked.get('size') ?? 19),
  sidebarOpen: asked.get('sidebar') !== '0',
});
let leave: AbortController | undefined;
const harness: Harness = {
  closed: 0,
  saved: [],
  toggle() {
    if (leave) {
      leave.abort();
      leave = undefined;
      return;
    }
    leave = new AbortController();
    const host = document.createElement('div');
    document.body.append(host);
    const root = host.attachShadow({ mode: 'open' });
    leave.signal.addEventListener('abort', () => { host.remove(); });
    openView(
      report,
      {
        imageSource: () => undefined,
        close() {
          harness.closed += 1;
          harness.toggle();
        },
        settings,
        saveSettings(change) {
          harness.saved.push(change);
          Object.assign(settings, change);
        },
        message: (key, substitutions = []) =>
          own[key] ?? (texts[key]?.message ?? '').replace(/\$(\d)/g, (_, digit: string) => substitutions[Number(digit) - 1] ?? ''),
      },
      root,
      leave.signal,
    ).focus();
  },
};
(globalThis as { harness?: Harness }).harness = harness;
harness.toggle();
