/** Which entry of a live blog a quote stands in. No browser is needed. */

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { moduleAt } from './module.mjs';

const { entryTimes } = await moduleAt('sidebar/entries.ts');

const block = (role, text = '', verdict = 'keep') => ({ role, text, verdict });

test('the blocks of an entry have its time; the story’s own date is no entry’s', () => {
  const blocks = [block('date', '4 March'), block('paragraph'), block('date', '10:05'), block('paragraph'), block('date', '10:20', 'fold'), block('date', '10:31'), block('paragraph')];
  assert.deepEqual(entryTimes({ blocks }), [undefined, undefined, '10:05', '10:05', '10:05', '10:31', '10:31']);
});
