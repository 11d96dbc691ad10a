/** The colours of the custom theme: three to choose, and a sentence where they are hard to read. Nothing is refused. */

import { rules, type Settings, type SettingsStore } from '../settings';
import { contrast, LEGIBLE } from './colours';
import type { Words } from './drawing';
import { el } from './element';

const COLOURS = ['textColour', 'paperColour', 'linkColour'] as const;
type ColourName = (typeof COLOURS)[number];

/** The theme's own name for each. */
const SHOWN: Readonly<Record<ColourName, string>> = { textColour: '--ink', paperColour: '--paper', linkColour: '--link' };

export interface CustomColours {
  readonly element: HTMLElement;
  /** What to begin with: the colours that are on the screen, until a person has chosen others. */
  beginning(): Partial<Settings>;
  /** Follows the settings. */
  show(): void;
}

export function customColours(store: SettingsStore, words: Words, signal: AbortSignal): CustomColours {
  const inputs = COLOURS.map((name) => {
    const input = el('input', { type: 'color', value: store.get()[name] });
    input.addEventListener(
      'input',
      () => {
        store.set({ [name]: input.value });
        show();
      },
      { signal },
    );
    return { name, input };
  });
  const warning = el('p', { class: 'contrast', role: 'status' });
  const element = el(
    'fieldset',
    { class: 'choice colours' },
    el('legend', {}, words.say('view_colours')),
    el('div', { class: 'options' }, ...inputs.map(({ name, input }) => el('label', { class: 'colour', 'data-colour': name }, input, el('span', {}, words.say(`view_${name}`))))),
    warning,
  );
  const number = new Intl.NumberFormat(words.lang, { maximumFractionDigits: 1 });
  const show = (): void => {
    const now = store.get();
    element.hidden = now.theme !== 'custom';
    for (const { name, input } of inputs) input.value = now[name];
    const poor = (['textColour', 'linkColour'] as const)
      .map((name) => ({ name, ratio: contrast(now[name], now.paperColour) }))
      .filter(({ ratio }) => ratio < LEGIBLE)
      // Rounded down: what is below the limit never reads as if it were on it.
      .map(({ name, ratio }) => words.say(`view_contrast_${name}`, number.format(Math.floor(ratio * 10) / 10)));
    const sentence = element.hidden ? '' : poor.join(' ');
    if (warning.textContent !== sentence) warning.textContent = sentence;
  };
  show();
  return {
    element,
    beginning() {
      const now = store.get();
      const view = element.closest('.view');
      if (view === null || COLOURS.some((name) => now[name] !== rules[name].default)) return {};
      const style = getComputedStyle(view);
      const shown = COLOURS.map((name) => [name, rules[name].parse(style.getPropertyValue(SHOWN[name]).trim()) ?? now[name]]);
      return Object.fromEntries(shown) as Partial<Settings>;
    },
    show,
  };
}
