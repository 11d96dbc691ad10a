/**
 * A plain page that holds the words of a sample Report, folded in place, for what cannot look into closed shadow roots:
 * here they are open. Address: `?theme=dark`.
 */

import messages from '../_locales/en/messages.json';
import { foldInPlace } from '../src/content/inplace';
import { Ledger } from '../src/content/ledger';
import type { Snapshot } from '../src/content/snapshot';
import { parseSettings } from '../src/settings';
import { wordsOf } from '../src/view/drawing';
import { english } from './samples/english';

const attach: unknown = Reflect.get(Element.prototype, 'attachShadow');
Element.prototype.attachShadow = function (init): ShadowRoot {
  return Reflect.apply(attach as (init: ShadowRootInit) => ShadowRoot, this, [{ ...init, mode: 'open' }]);
};

const report = english();
const texts: Readonly<Record<string, { message: string }>> = messages;
const elements = report.blocks.map(({ text, role }) => {
  const element = document.createElement(role === 'headline' ? 'h1' : 'p');
  element.textContent = text;
  document.querySelector('main')?.append(element);
  return element;
});

/** What is asked of a snapshot in the page. */
const snapshot: Pick<Snapshot, 'report' | 'captured' | 'element' | 'speakers' | 'correctSpeaker'> = {
  report,
  captured: { element: (node: number) => elements[report.blocks.findIndex((block) => block.node === node)] } as Snapshot['captured'],
  element: (block) => elements[block],
  speakers: new Map(),
  correctSpeaker: () => Promise.resolve(),
};

foldInPlace(
  document,
  window,
  snapshot as Snapshot,
  {
    words: wordsOf((key, substitutions = []) => (texts[key]?.message ?? '').replace(/\$(\d)/g, (_, digit: string) => substitutions[Number(digit) - 1] ?? '')),
    settings: parseSettings({ theme: new URLSearchParams(location.search).get('theme') ?? 'light', sidebarOpen: false }),
    close: () => undefined,
    always: { on: false, change: () => undefined },
    toView: () => undefined,
    keep: () => undefined,
  },
  new Ledger(),
);
