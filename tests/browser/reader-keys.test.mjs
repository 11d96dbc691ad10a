/** The keys that go through the list of quotations, set in the options of the installed extension, in both browsers. */

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import axe from 'axe-core';

import { inCover, readerOn } from './cover.mjs';
import { launch, until } from './drive.mjs';
import { optionsPage } from './options-page.mjs';
import { serve } from './site.mjs';
import { page as around } from './stories.mjs';

const said = ['The pier will stand', 'Nobody asked the fishers', 'We have counted the planks twice'];
const text = (words) => `<p>“${words}, and it will stand for as long as there is somebody to look after it,” the harbour master, Ada Holm, said on Monday at the pier, where a hundred people had come to hear her.</p>`;
const story = around(`<article><h1>Pier to stay</h1>${said.map(text).join('')}<p>The board had asked for a report in the spring, and the report had come to the same end by another way.</p></article>`);

for (const name of ['chrome', 'firefox']) {
  describe(`keys in the list of quotations in ${name}`, () => {
    let driven;
    let site;
    before(async () => {
      site = await serve({ '/story': story });
      driven = await launch(name);
    });
    after(async () => {
      await driven.close();
      await site.close();
    });

    const set = (options, key, value) =>
      options.page.run(([field, wanted]) => {
        const input = document.querySelector(`input[name=${field}]`);
        input.value += wanted;
        if (wanted === '') input.value = '';
        input.dispatchEvent(new Event('input', { bubbles: true }));
        return input.value;
      }, [key, value]);
    const stored = (options, key) =>
      options.page.run(async (field) => (await (globalThis.browser ?? chrome).storage.local.get('settings')).settings?.[field], key);

    test('are changed and switched off in the options, and the list takes them', async () => {
      const options = await optionsPage(driven);
      assert.equal(await set(options, 'nextKey', 'x'), 'x', 'the last character counts');
      await until(async () => (await stored(options, 'nextKey')) === 'x', 'the key to be remembered');
      assert.equal(await set(options, 'previousKey', 'x'), 'k', 'one key has one meaning');
      assert.match(await options.text('output'), /same/);
      await set(options, 'previousKey', '');
      await until(async () => (await stored(options, 'previousKey')) === '', 'the key to be off');
      assert.deepEqual(await options.violations(axe.source), []);
      await options.close();

      const page = await driven.open(site.address('/story'));
      await driven.press(page);
      await readerOn(driven, page);
      const current = () => inCover(driven, page, (root) => root.activeElement?.querySelector('.card-words')?.textContent ?? '');
      await inCover(driven, page, (root) => { root.querySelector('.card-face').focus({ preventScroll: true }); });
      await page.keyboard.press('j');
      assert.match(await current(), /The pier will stand/);
      await page.keyboard.press('x');
      assert.match(await until(current, 'the next card'), /Nobody asked/);
      await page.close();
    });
  });
}
