/** Corrections in the extension, in both browsers: applied on the next visit of the site, listed and removable in the options. */

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import axe from 'axe-core';

import { inCover, readerOff, readerOn } from './cover.mjs';
import { launch, until } from './drive.mjs';
import { optionsPage } from './options-page.mjs';
import { serve } from './site.mjs';
import { FIRST_WORDS, page as around, story } from './stories.mjs';

const promo = (words) => `<aside class="side-box widget-x7"><p>READ MORE: <a href="/other">${words}</a></p></aside>`;
const withBox = (words) => story.replace('<p>The light will not serve', `${promo(words)}<p>The light will not serve`);
const site = {};

for (const name of ['chrome', 'firefox']) {
  describe(`corrections in ${name}`, () => {
    let driven;
    before(async () => {
      Object.assign(site, await serve({
        '/one': withBox('The keeper who never left'),
        '/two': withBox('A lamp for every headland'),
        '/long': around(`<div style="height:300px">The Corrow Post</div>${story.match(/<article>[^]*<\/article>/)[0].replaceAll('<p>', '<p style="margin:200px 0">')}<div style="height:2000px"></div>`),
      }));
      driven = await launch(name);
    });
    after(async () => {
      await driven.close();
      await site.close();
    });

    const story_ = (page) => inCover(driven, page, (root) => [...root.querySelectorAll('.body > p')].map((p) => p.textContent));
    const open = async (path) => {
      const page = await driven.open(site.address(path));
      await driven.press(page);
      await readerOn(driven, page);
      return page;
    };

    test('what the reader kept on one page is kept on the next of the site, and what was folded is folded', async () => {
      const one = await open('/one');
      assert.equal((await story_(one)).some((text) => text.startsWith('READ MORE')), false);
      await inCover(driven, one, (root) => { root.querySelector('.fold.inside .correct.keep').click(); });
      await until(async () => (await story_(one)).some((text) => text.startsWith('READ MORE')), 'the fold to be kept');
      await one.close();
      const two = await open('/two');
      assert.equal((await story_(two)).some((text) => text === 'READ MORE: A lamp for every headland'), true);
      await two.close();
    });

    test('the options list it; axe finds nothing to object to; it is exported, removed and imported', async () => {
      const options = await optionsPage(driven);
      assert.equal(await options.text('h3'), 'localhost');
      assert.match(await options.text('li'), /Keep aside\.side-box a · Related|Keep aside\.side-box p · Related/);
      assert.deepEqual(await options.violations(axe.source), []);
      const exported = await options.exported();
      assert.deepEqual(exported.rules.map(({ decision, within }) => [decision, within.classes]), [['keep', ['side-box']]]);
      await options.press('li button');
      await until(async () => (await options.text('.none')) !== null, 'the list to be empty');
      const two = await open('/two');
      assert.equal((await story_(two)).some((text) => text.startsWith('READ MORE')), false);
      await two.close();
      await options.bring(JSON.stringify(exported));
      await until(async () => (await options.text('h3')) === 'localhost', 'the correction to be back');
      await options.bring('no JSON');
      await until(async () => /holds no corrections/.test(await options.text('[role=status]')), 'the sentence');
      await options.close();
    });

    test('who the reader says spoke is remembered for the page, listed in the options, and removable', async () => {
      const names = (page) => inCover(driven, page, (root) => [...root.querySelectorAll('.card-speaker')].map((element) => element.textContent));
      const one = await open('/one');
      const before = await names(one);
      await inCover(driven, one, (root) => {
        root.querySelector('.card-tool:last-child').click();
        const form = root.querySelector('.speaker-form');
        form.querySelector('input').value = 'Someone Else';
        form.requestSubmit();
      });
      await until(async () => (await names(one))[0].startsWith('Someone Else'), 'the card to be corrected');
      await one.close();
      const again = await open('/one');
      assert.match((await names(again))[0], /^Someone Else/);
      await again.close();
      const two = await open('/two');
      assert.deepEqual(await names(two), before, 'another page of the site');
      await two.close();
      const options = await optionsPage(driven);
      assert.match(await options.text('li:last-child'), /Speaker: Someone Else.*\/one/s);
      assert.deepEqual(await options.violations(axe.source), []);
      const exported = await options.exported();
      assert.deepEqual(exported.speakers.map(({ page, name }) => [page, name]), [[site.address('/one'), 'Someone Else']]);
      await options.press('li:last-child button');
      await until(async () => !/Someone Else/.test(await options.text('section')), 'the speaker to be gone');
      await options.bring(JSON.stringify(exported));
      await until(async () => /Someone Else/.test(await options.text('section')), 'the speaker to be back');
      await options.close();
    });

    test('the same paragraph stays under the eye on the way in, and on the way out', async () => {
      const page = await driven.open(site.address('/long'));
      const FOURTH = 'The light will not serve ships';
      const inPage = () => page.evaluate((words) => [...document.querySelectorAll('p')].find((p) => p.textContent.includes(words)).getBoundingClientRect().top, FOURTH);
      const inView = () => inCover(driven, page, (root, words) => [...root.querySelectorAll('.body > p')].find((p) => p.textContent.includes(words)).getBoundingClientRect().top, FOURTH);
      await page.setViewport({ width: 700, height: 420 });
      await page.evaluate((words) => {
        const paragraph = [...document.querySelectorAll('p')].find((p) => p.textContent.includes(words));
        scrollTo({ top: paragraph.getBoundingClientRect().top + scrollY - 110, behavior: 'instant' });
      }, FOURTH);
      const before = await inPage();
      await driven.press(page);
      assert.match(await readerOn(driven, page), new RegExp(FIRST_WORDS));
      const shown = await inView();
      assert.ok(Math.abs(shown - before) <= 2, `${before} in the page, ${shown} in the view`);
      await inCover(driven, page, (root) => { root.querySelector('.view').scrollTop += 15; });
      const moved = await inView();
      await driven.press(page);
      await readerOff(page);
      assert.ok(Math.abs((await inPage()) - moved) <= 2, `${moved} in the view, ${await inPage()} in the page`);
      await page.close();
    });
  });
}
