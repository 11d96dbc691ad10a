/** The options page: what is not set in the view itself, and the corrections that are remembered for each site. */

import { message, platform } from '../platform';
import { MODES, NAVIGATIONS, parseSettings, storedSettings, type Settings } from '../settings';
import { el } from '../view/element';
import { corrections } from './corrections';
import { keys } from './keys';

type ChoiceName = 'mode' | 'navigation';

/** A row for each choice. */
const CHOICES: readonly { name: ChoiceName; values: readonly string[] }[] = [
  { name: 'mode', values: MODES },
  { name: 'navigation', values: NAVIGATIONS },
];

async function settings(): Promise<Settings> {
  return parseSettings((await platform.storage.local.get('settings'))['settings']);
}

async function save(change: Partial<Settings>): Promise<void> {
  await platform.storage.local.set({ settings: storedSettings(parseSettings({ ...storedSettings(await settings()), ...change })) });
}

function choice({ name, values }: (typeof CHOICES)[number], now: Settings): HTMLElement {
  const options = values.map((value) => {
    const input = el('input', { type: 'radio', name, value, checked: now[name] === value });
    input.addEventListener('change', () => void save({ [name]: value }));
    return el('label', {}, input, message(`view_${name}_${value}`));
  });
  return el('fieldset', {}, el('legend', {}, message(`view_${name}`)), ...options);
}

async function show(): Promise<void> {
  const now = await settings();
  document.documentElement.lang = message('@@ui_locale').replaceAll('_', '-');
  document.documentElement.dir = message('@@bidi_dir');
  document.body.replaceChildren(
    el(
      'main',
      {},
      el('h1', {}, message('options_title')),
      ...CHOICES.map((row) => choice(row, now)),
      keys(now, save),
      await corrections(),
    ),
  );
}

void show();
