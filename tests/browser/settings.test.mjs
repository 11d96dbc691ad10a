/** What a person can set: every setting has a default, and nothing that was stored, whatever it is, makes a broken one. No browser is needed. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

import { ROOT } from './drive.mjs';
import { moduleAt } from './module.mjs';

const { parseSettings, storedSettings, rules } = await moduleAt('settings.ts');

const defaults = parseSettings(undefined);

test('what is stored comes back as it was', () => {
  const own = { ...defaults, theme: 'custom', textColour: '#102030', size: 128, weight: 700, focus: 'paragraph', voices: { en: 'alice' }, rate: 1.5 };
  assert.deepEqual(parseSettings(JSON.parse(JSON.stringify(storedSettings(own)))), own);
});

test('what is damaged takes its default, and what is out of range its nearest value', () => {
  const damaged = [null, 'x', 7e9, -7e9, Number.NaN, {}, [], [[]], { length: 3 }, true, '__proto__', '#12345', 'url(x)', '#fffffff'];
  for (const name of Object.keys(rules)) {
    for (const value of damaged) {
      const parsed = parseSettings({ version: 1, [name]: value });
      assert.equal(typeof parsed[name], typeof defaults[name], `${name}: ${JSON.stringify(value)}`);
      assert.deepEqual(parseSettings(storedSettings(parsed)), parsed, `${name}: ${JSON.stringify(value)}`);
    }
  }
  assert.equal(parseSettings({ weight: 5000 }).weight, 900);
  assert.equal(parseSettings({ textColour: '#ABCDEF' }).textColour, '#abcdef');
  assert.deepEqual(parseSettings({ voices: { en: 'alice', de: 7, 'not a language': 'x' } }).voices, { en: 'alice' });
});

test('each choice and slider has a name to show', () => {
  const messages = JSON.parse(readFileSync(join(ROOT, 'extension/_locales/en/messages.json'), 'utf8'));
  const controls = readFileSync(join(ROOT, 'extension/src/view/display.ts'), 'utf8');
  for (const [, name] of controls.matchAll(/\{ name: '(\w+)'/g)) assert.ok(`view_${name}` in messages, name);
});
