/** A live page with formulas and disclosures, in both browsers: what a script hid or a reader left closed is read, and nothing twice. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';

import { inCover, readerOn } from './cover.mjs';
import { launch, ROOT } from './drive.mjs';
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
  });
}
