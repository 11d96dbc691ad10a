/** The keys that go through the list of quotations: changed, or switched off. */

import { message } from '../platform';
import { rules, type Settings } from '../settings';
import { changeSettings } from '../storage';
import { el } from '../view/element';

const KEYS = ['nextKey', 'previousKey'] as const;

/** The part of the page in which they are set. */
export function keys(settings: Settings): HTMLElement {
  const now = { nextKey: settings.nextKey, previousKey: settings.previousKey };
  const status = el('output');
  const fields = KEYS.map((name) => {
    const field = el('input', { type: 'text', class: 'key', name, value: now[name], autocapitalize: 'none', autocomplete: 'off', size: 2 });
    field.addEventListener('input', () => {
      // The last character written takes the place of the one before.
      const written = rules[name].parse(Array.from(field.value).at(-1) ?? '') ?? '';
      const other = now[name === 'nextKey' ? 'previousKey' : 'nextKey'];
      if (written !== '' && written === other) {
        field.value = now[name];
        status.textContent = message('options_keys_same');
        return;
      }
      now[name] = written;
      field.value = written;
      void changeSettings({ [name]: written }).then(() => {
        status.textContent = message('options_keys_saved');
      });
    });
    return el('label', {}, field, message(`options_${name}`));
  });
  return el('fieldset', {}, el('legend', {}, message('options_keys')), el('p', {}, message('options_keys_about')), ...fields, status);
}
