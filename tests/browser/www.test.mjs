/** The page in `www/`: the same WASM and the same view without an extension. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';

import { ROOT, until } from './drive.mjs';
import { serve } from './site.mjs';
import { FIRST_WORDS, LAST_WORDS, story } from './stories.mjs';
import { launchPlain } from './view-page.mjs';

const TYPES = { html: 'text/html; charset=utf-8', js: 'text/javascript', css: 'text/css' };

for (const browser of ['chrome', 'firefox']) {
  describe(browser, () => {
    let site;
    let driven;
    before(async () => {
      site = await serve((path) => {
        try {
          const file = path === '/' ? 'index.html' : path.slice(1);
          return { html: readFileSync(join(ROOT, 'dist/www', file)), headers: { 'Content-Type': TYPES[file.split('.').at(-1)] } };
        } catch {
          return undefined;
        }
      });
      driven = await launchPlain(browser);
    });
    after(async () => {
      await driven.close();
      await site.close();
    });

    const viewText = (page) => page.evaluate(() => document.querySelector('dialog > div')?.shadowRoot?.querySelector('main')?.innerText);

    test('the sample is read', async () => {
      const page = await driven.newPage();
      await page.goto(site.address('/'));
      await page.click('#read-sample');
      assert.match(await until(() => viewText(page), 'the view'), /Harbour town votes to give its old ferry a second life/);
      await page.close();
    });

    test('a pasted article is read', async () => {
      const page = await driven.newPage();
      await page.goto(site.address('/'));
      await page.evaluate((html) => {
        document.querySelector('#pasted').append(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
      }, story);
      await page.click('#read-pasted');
      const text = await until(() => viewText(page), 'the view');
      assert.ok(text.includes(FIRST_WORDS) && text.includes(LAST_WORDS), text);
      await page.close();
    });

    test('where there is nothing to read one sentence says so', async () => {
      const page = await driven.newPage();
      await page.goto(site.address('/'));
      await page.click('#read-pasted');
      await until(() => page.evaluate(() => document.querySelector('#said').textContent === 'There is no text to read here.'), 'the sentence');
      await page.close();
    });
  });
}
