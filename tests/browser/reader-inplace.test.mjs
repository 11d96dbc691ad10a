/** Reader mode in the page itself, in both browsers: its boilerplate folds to bars, it scrolls again, and it is given back exactly. */

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import { inCover, readerOff, readerOn } from './cover.mjs';
import { launch, until } from './drive.mjs';
import { optionsPage } from './options-page.mjs';
import { serve } from './site.mjs';
import { FIRST_WORDS, story } from './stories.mjs';

const PROMO = '<aside class="related-box" id="promo"><b>READ MORE:</b> <a href="/other">The keeper who never left</a></aside>';
const CONSENT = `<div id="consent" role="dialog" class="cookie-consent" style="position:fixed;inset:auto 0 0;height:200px;background:white">
  <p>We use cookies to make this site work and to measure its audience.</p><button>Accept all cookies</button><button>Reject</button></div>
  <div id="backdrop" style="position:fixed;inset:0;background:rgb(0 0 0 / 50%)"></div>`;
const STICKY = '<div id="sticky" class="sticky-bar" style="position:sticky;top:0;background:white"><a href="/a">News</a> <a href="/b">Sport</a> <a href="/c">Weather</a></div>';
const crowded = story
  .replace('<html lang="en">', '<html lang="en" class="has-modal">')
  .replace('<body>', `<body style="overflow:hidden">${STICKY}`)
  .replace('<p>The light will not serve', `${PROMO}<p>The light will not serve`)
  .replace('<footer>', '<div style="height:3000px"></div><footer>')
  .replace('</body>', `${CONSENT}</body>`);

for (const name of ['chrome', 'firefox']) {
  describe(`reader mode in the page in ${name}`, () => {
    let driven;
    let site;
    before(async () => {
      site = await serve({ '/crowded': crowded, '/bare': story.replace('<p>The light will not serve', 'Story continues below advertisement<p>The light will not serve') });
      driven = await launch(name);
    });
    after(async () => {
      await driven.close();
      await site.close();
    });

    const shown = (page, id) => page.evaluate((one) => document.getElementById(one).getClientRects().length > 0, id);
    const panel = (page) => inCover(driven, page, (root) => root.querySelector('[popover]')?.innerText ?? '');
    const choose = (page, label) => inCover(driven, page, (root, words) => { [...root.querySelectorAll('button')].find((button) => button.textContent === words).click(); }, label);
    const remember = (page) => page.evaluate(() => {
      window.kept = [...document.querySelectorAll('*')];
      return document.documentElement.outerHTML;
    });
    const same = (page) => page.evaluate(() => {
      const now = [...document.querySelectorAll('*')];
      return now.length === window.kept.length && now.every((element, at) => element === window.kept[at]);
    });

    test('a choice in the toolbar goes to the page, which keeps its look and folds what is not the story', async () => {
      const page = await driven.open(site.address('/crowded'));
      const before = await remember(page);
      await driven.press(page);
      await readerOn(driven, page);
      await inCover(driven, page, (root) => { root.querySelector('.to-page').click(); });
      await until(async () => /folded/.test((await panel(page)) ?? ''), 'the panel');
      for (const id of ['promo', 'consent', 'sticky', 'backdrop']) assert.equal(await shown(page, id), false, id);
      assert.ok(await page.evaluate((words) => [...document.querySelectorAll('p')].some((p) => p.textContent.includes(words) && p.getClientRects().length > 0), FIRST_WORDS));
      assert.ok(await page.evaluate(() => document.getElementById('promo').previousElementSibling.getBoundingClientRect().height >= 24), 'a bar');
      await page.evaluate(() => scrollTo({ top: 400, behavior: 'instant' }));
      assert.equal(await page.evaluate(() => scrollY), 400, 'the page scrolls again');
      await driven.press(page);
      await readerOff(page);
      assert.equal(await page.evaluate(() => document.documentElement.outerHTML), before);
      assert.ok(await same(page), 'the same nodes');
      await page.close();
    });

    test('the choice is remembered; folds open and close; the view is a press away; the button toggles off', async () => {
      const page = await driven.open(site.address('/crowded'));
      const before = await remember(page);
      await driven.press(page);
      await until(async () => /folded/.test((await panel(page)) ?? ''), 'the panel');
      await choose(page, 'Open all folds');
      assert.equal(await shown(page, 'promo'), true);
      await choose(page, 'Close all folds');
      assert.equal(await shown(page, 'promo'), false);
      await choose(page, 'Reading view');
      await readerOn(driven, page);
      assert.equal(await shown(page, 'promo'), true, 'the page beneath is whole');
      await inCover(driven, page, (root) => { root.querySelector('.to-page').click(); });
      await until(async () => /folded/.test((await panel(page)) ?? ''), 'the panel');
      await choose(page, 'Close');
      await readerOff(page);
      assert.equal(await page.evaluate(() => document.documentElement.outerHTML), before);
      await page.close();
    });

    test('bare text between the story’s paragraphs is dimmed where it stands', async () => {
      const page = await driven.open(site.address('/bare'));
      await driven.press(page);
      await until(async () => (await panel(page)) !== undefined, 'the panel');
      const dimmed = () => page.evaluate(() => [...(CSS.highlights.get('newsfold-folded') ?? [])].map((range) => String(range).trim()));
      assert.deepEqual(await dimmed(), ['Story continues below advertisement']);
      await driven.press(page);
      await readerOff(page);
      assert.deepEqual(await dimmed(), []);
      await page.close();
    });

    test('another address gives the page back', async () => {
      const page = await driven.open(site.address('/crowded'));
      await driven.press(page);
      await until(async () => /folded/.test((await panel(page)) ?? ''), 'the panel');
      await page.evaluate(() => { history.pushState({}, '', '/second'); });
      await readerOff(page);
      assert.equal(await shown(page, 'promo'), true);
      await page.close();
    });

    test('the options have the choice too', async () => {
      const options = await optionsPage(driven);
      assert.equal(await options.page.run(() => document.querySelector('input[name=mode]:checked').value), 'page');
      await options.choose('mode', 'reader');
      await options.close();
      const page = await driven.open(site.address('/crowded'));
      await driven.press(page);
      await readerOn(driven, page);
      await page.close();
    });
  });
}
