/** The display settings: each control changes the view at once and is remembered. */

import { ALIGNMENTS, BARS, FOCUSES, FONTS, THEMES, type SettingsStore } from '../settings';
import { customColours } from './custom-colours';
import type { Words } from './drawing';
import { el } from './element';

type NumberName = 'size' | 'weight' | 'width' | 'lineHeight' | 'paragraphSpacing' | 'letterSpacing' | 'wordSpacing';
type ChoiceName = 'theme' | 'font' | 'align' | 'focus' | 'bars';

/** A row for each slider: what it sets, from where to where, in which steps, and how its value reads. */
const SLIDERS: readonly { name: NumberName; least: number; most: number; step: number; unit: string }[] = [
  { name: 'size', least: 10, most: 128, step: 1, unit: ' px' },
  { name: 'weight', least: 100, most: 900, step: 100, unit: '' },
  { name: 'width', least: 20, most: 60, step: 1, unit: ' em' },
  { name: 'lineHeight', least: 1, most: 2.6, step: 0.05, unit: '' },
  { name: 'paragraphSpacing', least: 0, most: 3, step: 0.05, unit: ' em' },
  { name: 'letterSpacing', least: 0, most: 0.24, step: 0.01, unit: ' em' },
  { name: 'wordSpacing', least: 0, most: 1, step: 0.05, unit: ' em' },
];

/** A row for each choice. */
const CHOICES: readonly { name: ChoiceName; values: readonly string[] }[] = [
  { name: 'theme', values: THEMES },
  { name: 'font', values: FONTS },
  { name: 'align', values: ALIGNMENTS },
  { name: 'focus', values: FOCUSES },
  { name: 'bars', values: BARS },
];

export function displayControls(store: SettingsStore, words: Words, signal: AbortSignal): HTMLElement[] {
  const colours = customColours(store, words, signal);
  const chosen = (name: ChoiceName, value: string): void => {
    store.set({ ...(value === 'custom' ? colours.beginning() : {}), [name]: value });
    colours.show();
  };
  return [
    ...CHOICES.flatMap((row) => [choice(row, chosen, store, words, signal), ...(row.name === 'theme' ? [colours.element] : [])]),
    ...SLIDERS.map((row) => slider(row, store, words, signal)),
  ];
}

function choice(
  { name, values }: (typeof CHOICES)[number],
  chosen: (name: ChoiceName, value: string) => void,
  store: SettingsStore,
  words: Words,
  signal: AbortSignal,
): HTMLElement {
  const options = values.map((value) => {
    const input = el('input', { type: 'radio', name: `newsfold-${name}`, value, checked: store.get()[name] === value });
    input.addEventListener('change', () => { chosen(name, value); }, { signal });
    return el('label', { class: 'option', 'data-option': `${name}-${value}` }, input, el('span', {}, words.say(`view_${name}_${value}`)));
  });
  return el('fieldset', { class: `choice ${name}` }, el('legend', {}, words.say(`view_${name}`)), el('div', { class: 'options' }, ...options));
}

function slider(row: (typeof SLIDERS)[number], store: SettingsStore, words: Words, signal: AbortSignal): HTMLElement {
  const { name, least, most, step, unit } = row;
  const value = store.get()[name];
  const number = new Intl.NumberFormat(words.lang, { maximumFractionDigits: 2 });
  const read = (now: number): string => `${number.format(now)}${unit}`;
  const input = el('input', { type: 'range', min: least, max: most, step, value, 'aria-valuetext': read(value) });
  const output = el('span', { class: 'value', 'aria-hidden': 'true' }, read(value));
  input.addEventListener(
    'input',
    () => {
      store.set({ [name]: input.valueAsNumber });
      output.textContent = read(input.valueAsNumber);
      input.setAttribute('aria-valuetext', read(input.valueAsNumber));
    },
    { signal },
  );
  return el('label', { class: 'slider' }, el('span', {}, words.say(`view_${name}`)), output, input);
}
