/** The page goes on living beneath the view, in both browsers: another address, text that arrives, elements that go. */

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import { coverText, inCover, readerOff, readerOn } from './cover.mjs';
import { launch, until } from './drive.mjs';
import { optionsPage } from './options-page.mjs';
import { serve } from './site.mjs';
import { FIRST_WORDS, page as around, story } from './stories.mjs';

const SECOND = 'The ferry to Stannage will run all night through the winter, the harbour board said on Monday, after two years of trials';
const second = `<article><h1>Ferry to run all night</h1>${Array.from({ length: 6 }, (_, at) => `<p>${SECOND}, in which ${at + 2} hundred people a week had asked for it at the pier.</p>`).join('')}</article>`;
const LATER = 'Divers found the older of the two anchors on Wednesday morning, beneath eleven metres of water and a century of silt, the trust added.';

for (const name of ['chrome', 'firefox']) {
  describe(`the page beneath the view in ${name}`, () => {
    let driven;
    let site;
    before(async () => {
      site = await serve({ '/story': story, '/tall': around(`${/<article>[^]*<\/article>/.exec(story)[0]}<div style="height:4000px"></div>`) });
      driven = await launch(name);
    });
    after(async () => {
      await driven.close();
      await site.close();
    });

    const open = async (path = '/story') => {
      const page = await driven.open(site.address(path));
      await driven.press(page);
      await readerOn(driven, page);
      return page;
    };
    const moveOn = (page, html) => page.evaluate((content) => {
      history.pushState({}, '', '/second');
      const range = document.createRange();
      document.querySelector('article').replaceWith(range.createContextualFragment(content));
      document.title = 'Ferry to run all night';
      document.querySelector('meta[property="og:title"]').content = 'Ferry to run all night';
    }, html);
    const notice = (page) => inCover(driven, page, (root) => root.querySelector('.notice')?.innerText ?? '');
    const answer = (page) => inCover(driven, page, (root) => { root.querySelector('.notice-act').click(); });

    test('another address closes the view', async () => {
      const page = await open();
      await moveOn(page, second);
      await readerOff(page);
      await page.close();
    });

    test('a place in the same page is no other address', async () => {
      const page = await open();
      await page.evaluate(() => { location.hash = 'top'; });
      await new Promise((done) => setTimeout(done, 800));
      assert.match(await coverText(driven, page), new RegExp(FIRST_WORDS));
      await page.close();
    });

    test('another address is read where that is wished, and the old story is never shown under it', async () => {
      const options = await optionsPage(driven);
      await options.choose('navigation', 'reread');
      await options.close();
      const page = await open();
      await moveOn(page, second);
      await until(async () => !((await coverText(driven, page)) ?? '').includes(FIRST_WORDS), 'the old story to go', 1500);
      assert.match(await until(async () => { const text = await coverText(driven, page); return text?.includes(SECOND) ? text : ''; }, 'the new story'), /Ferry to run all night/);
      await page.close();
    });

    test('text that arrives later is offered, and added without moving what is being read', async () => {
      const page = await open('/tall');
      const words = 'The light will not serve ships';
      const top = () => inCover(driven, page, (root, text) => [...root.querySelectorAll('.body > p')].find((p) => p.textContent.includes(text)).getBoundingClientRect().top, words);
      await page.setViewport({ width: 700, height: 400 });
      await inCover(driven, page, (root, text) => {
        const paragraph = [...root.querySelectorAll('.body > p')].find((p) => p.textContent.includes(text));
        root.querySelector('.view').scrollTop += paragraph.getBoundingClientRect().top - 100;
      }, words);
      const before = await top();
      await page.evaluate((text) => {
        const make = () => Object.assign(document.createElement('p'), { textContent: text });
        document.querySelector('article p:nth-of-type(3)').after(make());
      }, LATER);
      assert.match(await until(() => notice(page), 'the offer'), /2\d more words arrived/);
      assert.equal(await top(), before);
      await answer(page);
      assert.ok((await coverText(driven, page)).includes(LATER));
      assert.ok(Math.abs((await top()) - before) <= 2);
      await page.close();
    });

    test('where the captured story is gone the view offers to read again', async () => {
      const page = await open();
      await page.evaluate((content) => {
        document.querySelector('article').replaceWith(document.createRange().createContextualFragment(content));
      }, second);
      assert.match(await until(() => notice(page), 'the offer'), /The page has changed/);
      assert.ok((await coverText(driven, page)).includes(FIRST_WORDS));
      await answer(page);
      await until(async () => ((await coverText(driven, page)) ?? '').includes(SECOND), 'the page read again');
      await page.close();
    });
  });
}
