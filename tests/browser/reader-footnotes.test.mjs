/** Footnotes in the view, in both browsers: a number leads to its note, the note back, and Escape to where one was reading. */

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import { inCover, readerOn } from './cover.mjs';
import { launch } from './drive.mjs';
import { serve } from './site.mjs';
import { story } from './stories.mjs';

const NOTE = 'The lens was made by Chance Brothers of Smethwick, near Birmingham, whose papers are kept there.';
const noted = story
  .replace('weighs almost two tonnes,', 'weighs almost two tonnes,<sup id="ref1"><a href="#note1">1</a></sup>')
  .replace('</article>', `<ol><li id="note1">${NOTE} <a href="#ref1">↩</a></li></ol></article>`);

for (const name of ['chrome', 'firefox']) {
  describe(`footnotes in ${name}`, () => {
    let driven;
    let site;
    before(async () => {
      site = await serve({ '/noted': noted });
      driven = await launch(name);
    });
    after(async () => {
      await driven.close();
      await site.close();
    });

    test('a number leads to its note, and the note back', async () => {
      const page = await driven.open(site.address('/noted'));
      await driven.press(page);
      assert.ok((await readerOn(driven, page)).includes(NOTE));
      const focused = () => inCover(driven, page, (root) => root.activeElement?.textContent ?? '');
      const press = (text) => inCover(driven, page, (root, label) => { [...root.querySelectorAll('.place')].find((place) => place.textContent === label).click(); }, text);
      assert.deepEqual(await inCover(driven, page, (root) => [...root.querySelectorAll('.place')].map((place) => place.textContent)), ['1', '↩']);
      await press('1');
      assert.ok((await focused()).startsWith(NOTE));
      await press('↩');
      assert.match(await focused(), /^Volunteers spent four summers/);
      assert.equal(await page.evaluate(() => location.hash), '');
      await page.close();
    });
  });
}
