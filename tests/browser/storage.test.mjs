/** What is kept between visits, with a stand-in for the browser's storage. No browser is needed. */

import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';

import { bundled } from './module.mjs';

const source = await bundled('storage.ts');
let kept;
let windows = 0;

/** The module as it is in a new window. */
function open(isPrivate = false) {
  globalThis.chrome = {
    extension: { inIncognitoContext: isPrivate },
    storage: { local: { get: async (key) => ({ [key]: kept[key] }), set: async (change) => { Object.assign(kept, structuredClone(change)); } } },
  };
  windows += 1;
  return import(`data:text/javascript,${encodeURIComponent(source)}//${windows}`);
}

const RULE = { site: 'paper.example', tag: 'aside', classes: ['box'], within: null, decision: 'keep', kind: 'related', text: null };
const NOTE = { page: 'https://paper.example/one', quote: 'We leave.', name: 'Ann Roe' };

beforeEach(() => { kept = {}; });

test('a speaker that is corrected twice is remembered as it was said last', async () => {
  const { storedCorrections: store } = await open();
  await store.addSpeakers([NOTE]);
  await store.addSpeakers([{ ...NOTE, page: 'https://paper.example/two' }, { ...NOTE, name: null }]);
  assert.deepEqual(await store.speakers(), [{ ...NOTE, page: 'https://paper.example/two' }, { ...NOTE, name: null }]);
  await store.removeSpeaker(NOTE);
  assert.deepEqual((await store.speakers()).map(({ page }) => page), ['https://paper.example/two']);
});

test('damaged notes are left out, and the others are read', async () => {
  kept.speakers = { version: 1, speakers: [NOTE, null, 7, { ...NOTE, page: 'no address' }, { ...NOTE, quote: '' }, { ...NOTE, quote: 'We stay.', name: 3 }] };
  const { storedCorrections: store } = await open();
  assert.deepEqual(await store.speakers(), [NOTE, { ...NOTE, quote: 'We stay.', name: null }]);
});

test('what is corrected in a private window is not kept; what was kept before holds there too', async () => {
  const { storedCorrections: before } = await open();
  await before.addRules([RULE]);
  const was = structuredClone(kept);
  const { storedCorrections: store } = await open(true);
  assert.deepEqual(await store.rules(), [RULE]);
  await store.addRules([{ ...RULE, tag: 'div' }]);
  await store.addSpeakers([NOTE]);
  assert.deepEqual(kept, was);
});

test('a changed setting leaves the others as they were', async () => {
  const { changeSettings, loadSettings } = await open();
  await changeSettings({ theme: 'dark' });
  await changeSettings({ size: 24 });
  const { theme, size } = await loadSettings();
  assert.deepEqual([theme, size], ['dark', 24]);
});
