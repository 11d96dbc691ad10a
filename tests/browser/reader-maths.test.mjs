/** A live page with formulas and disclosures, in both browsers: what a script hid or a reader left closed is read, and nothing twice. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';

import { inCover, readerOff, readerOn } from './cover.mjs';
import { launch, ROOT, until } from './drive.mjs';
import { serve } from './site.mjs';

const html = readFileSync(join(ROOT, 'tests/pages/explainer--maths-and-details/page.html'), 'utf8');

for (const name of ['chrome', 'firefox']) {
  describe(`a live page with formulas and disclosures in ${name}`, () => {
    let driven;
    let site;
    before(async () => {
      site = await serve({ '/slip': html });
      driven = await launch(name);
    });
    after(async () => {
      await driven?.close();
      await site.close();
    });

    test('the view has each formula once and what is closed', async () => {
      const page = await driven.open(site.address('/slip'));
      await driven.press(page);
      await readerOn(driven, page);
      const formulas = await inCover(driven, page, (root) => [...root.querySelectorAll('.body math')].map((math) => math.textContent));
      assert.deepEqual(formulas, ['h=acos⁡(ωt)', 'a∈ℝ', 'ω', 'h(t)=∑k=14ak+bk2cos⁡(ωkt)', 'x2+y2≤r']);
      const closed = await inCover(driven, page, (root) => [...root.querySelectorAll('.disclosure')].map((one) => [one.open, one.querySelectorAll('.disclosed [data-block]').length]));
      assert.deepEqual(closed, [[false, 4], [true, 1]]);
      assert.equal(await inCover(driven, page, (root) => root.querySelectorAll('.fold.inside, .body img').length), 0);
      await page.close();
    });

    test('on the page itself a card opens what its words stand in, and leaving closes it again', async () => {
      const page = await driven.open(site.address('/slip'));
      await page.setViewport({ width: 1100, height: 600 });
      const html = () => page.evaluate(() => document.documentElement.outerHTML);
      const open = () => page.evaluate(() => document.querySelector('details').open);
      const before = await html();
      await driven.press(page);
      await readerOn(driven, page);
      await inCover(driven, page, (root) => { root.querySelector('.to-page').click(); });
      const panel = () => inCover(driven, page, (root) => root.querySelector('[popover]')?.innerText ?? '');
      await until(async () => /quote/.test((await panel()) ?? ''), 'the panel');
      await inCover(driven, page, (root) => { [...root.querySelectorAll('button')].find((button) => /^1 quote/.test(button.textContent)).click(); });
      await until(() => inCover(driven, page, (root) => root.querySelector('.beside-page').matches(':popover-open'), null, 1), 'the cards');
      assert.equal(await open(), false);
      await inCover(driven, page, (root) => { root.querySelector('.card-face').click(); }, null, 1);
      await until(open, 'the words to be opened');
      await driven.press(page);
      await readerOff(page);
      assert.equal(await html(), before);
      await page.close();
    });
  });
}
