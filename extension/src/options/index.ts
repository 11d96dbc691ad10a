/** The options page: what is not set in the view itself, and the corrections that are remembered for each site. */

import { message } from '../platform';
import { MODES, NAVIGATIONS, type Settings } from '../settings';
import { changeSettings, loadSettings } from '../storage';
import { el } from '../view/element';
import { corrections } from './corrections';

type ChoiceName = 'mode' | 'navigation';

/** A row for each choice. */
const CHOICES: readonly { name: ChoiceName; values: readonly string[] }[] = [
  { name: 'mode', values: MODES },
  { name: 'navigation', values: NAVIGATIONS },
];

function choice({ name, values }: (typeof CHOICES)[number], now: Settings): HTMLElement {
  const options = values.map((value) => {
    const input = el('input', { type: 'radio', name, value, checked: now[name] === value });
    input.addEventListener('change', () => void changeSettings({ [name]: value }));
    return el('label', {}, input, message(`view_${name}_${value}`));
  });
  return el('fieldset', {}, el('legend', {}, message(`view_${name}`)), ...options);
}

async function show(): Promise<void> {
  const now = await loadSettings();
  document.documentElement.lang = message('language');
  document.documentElement.dir = message('direction');
  document.body.replaceChildren(
    el(
      'main',
      {},
      el('h1', {}, message('options_title')),
      ...CHOICES.map((row) => choice(row, now)),
      await corrections(),
    ),
  );
}

void show();
