/** The view's tools in the installed extension, in both browsers: what the browser's own voice, clipboard and storage make of them. */

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import { inCover, readerOn } from './cover.mjs';
import { launch, until } from './drive.mjs';
import { serve } from './site.mjs';
import { story } from './stories.mjs';

for (const name of ['chrome', 'firefox']) {
  describe(`the view’s tools in ${name}`, () => {
    let driven;
    let site;
    before(async () => {
      site = await serve({ '/one': story, '/two': story });
      driven = await launch(name);
    });
    after(async () => {
      await driven.close();
      await site.close();
    });

    const open = async (path) => {
      const page = await driven.open(site.address(path));
      await driven.press(page);
      await readerOn(driven, page);
      return page;
    };

    test('the story is read by the browser’s voice, or a sentence says why not; the page’s own speech is the same object', async () => {
      const page = await open('/one');
      const has = await page.evaluate(() => 'speechSynthesis' in globalThis);
      assert.equal(await inCover(driven, page, (root) => root.querySelector('.aloud') !== null), has);
      if (has) {
        await inCover(driven, page, (root) => { root.querySelector('.aloud').click(); });
        const heard = await until(async () => (await page.evaluate(() => speechSynthesis.speaking)) || inCover(driven, page, (root) => root.querySelector('.notice span')?.textContent ?? ''), 'the voice');
        if (heard !== true) assert.match(heard, /voice|could not read/);
      }
      await page.close();
    });

    test('colours of one’s own are there on the next page, and the story is dressed in them', async () => {
      const one = await open('/one');
      await inCover(driven, one, (root) => {
        root.querySelector('[data-option=theme-custom] input').click();
        const paper = root.querySelector('[data-colour=paperColour] input');
        paper.value = '#112233';
        paper.dispatchEvent(new Event('input', { bubbles: true }));
        const ink = root.querySelector('[data-colour=textColour] input');
        ink.value = '#eeeedd';
        ink.dispatchEvent(new Event('input', { bubbles: true }));
      });
      await new Promise((done) => setTimeout(done, 300));
      await one.close();
      const two = await open('/two');
      const colours = await inCover(driven, two, (root) => {
        const { backgroundColor, color } = getComputedStyle(root.querySelector('.view'));
        return [backgroundColor, color];
      });
      assert.deepEqual(colours, ['rgb(17, 34, 51)', 'rgb(238, 238, 221)']);
      await two.close();
    });

    test('the story is copied as Markdown', async () => {
      const page = await open('/one');
      // What the page sees of the copy: the content script's own clipboard is out of a test's reach.
      await inCover(driven, page, (root) => { [...root.querySelectorAll('.entry')].find(({ textContent }) => textContent === 'Copy as Markdown').click(); });
      assert.equal(await until(() => inCover(driven, page, (root) => root.querySelector('.notice span')?.textContent ?? ''), 'the sentence'), 'The story was copied as Markdown.');
      await page.close();
    });
  });
}
