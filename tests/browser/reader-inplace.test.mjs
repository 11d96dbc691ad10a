/** Reader mode in the page itself, in both browsers: its boilerplate folds to bars, it scrolls again, and it is given back exactly. */

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import { inCover, readerOff, readerOn } from './cover.mjs';
import { launch, until } from './drive.mjs';
import { optionsPage } from './options-page.mjs';
import { serve } from './site.mjs';
import { FIRST_WORDS, page as around, story } from './stories.mjs';

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
/** A story that is read over several screens, with three quotes. */
const long = around(`<article><h1>The lamp at Corrow Head goes dark after a century</h1>
  ${[
    'The lamp at Corrow Head, which has turned every night since the spring of the year the railway came, was put out on Monday evening.',
    '“We kept it for the ships, and the ships have gone,” said Ines Calder, who has run the station for eleven years with her brother.',
    'The tower will stand, the council said, and the lens is to be shown in the town hall from the first week of May, free of charge.',
    '“A lens in a hall is a chandelier,” said Tom Reyes, a fisherman. “It should look at the sea.”',
  ].map((text) => `<p style="margin: 300px 0">${text}</p>`).join('')}</article>`);
/** A Japanese story in vertical lines. */
const vertical = `<!doctype html><html lang="ja" style="writing-mode: vertical-rl"><meta charset="utf-8"><title>白鳥線、三年ぶり全線再開</title><body><article>
  <h1>白鳥線、三年ぶり全線再開</h1>
  <p>豪雨で橋が流され、三年にわたって一部区間が不通となっていた白鳥線が27日、全線で運転を再開した。沿線の駅には朝早くから約千人が集まり、黄色い旗を振って一番列車を見送った。</p>
  <aside class="related-box" id="promo"><a href="/bus">【関連記事】代行バス、最後の一日に密着</a></aside>
  <p>「この音を孫に聞かせたかった」。終点の鶴ヶ浜駅で列車を待っていた元駅員の岩瀬正吉さん（78）は、そう言って目を細めた。</p>
  <p>復旧には約42億円がかかった。県と町が費用の大半を負担し、残りは住民でつくる会が寄付を募った。会によると、三年間で全国の1万2千人から寄付が寄せられたという。</p>
  </article></body></html>`;

for (const name of ['chrome', 'firefox']) {
  describe(`reader mode in the page in ${name}`, () => {
    let driven;
    let site;
    before(async () => {
      site = await serve({ '/crowded': crowded, '/vertical': vertical, '/long': long, '/margin': long.replace('<article>', '<article style="inline-size: 600px; margin-inline-start: 100px">'), '/bare': story.replace('<p>The light will not serve', 'Story continues below advertisement<p>The light will not serve') });
      driven = await launch(name);
    });
    after(async () => {
      await driven.close();
      await site.close();
    });

    const shown = (page, id) => page.evaluate((one) => document.getElementById(one).getClientRects().length > 0, id);
    const panel = (page) => inCover(driven, page, (root) => root.querySelector('[popover]')?.innerText ?? '');
    const choose = (page, label) => inCover(driven, page, (root, words) => { [...root.querySelectorAll('button')].find((button) => (button.ariaLabel ?? button.textContent) === words).click(); }, label);
    const remember = (page) => page.evaluate(() => {
      window.kept = [...document.querySelectorAll('*')];
      return document.documentElement.outerHTML;
    });
    const same = (page) => page.evaluate(() => {
      const now = [...document.querySelectorAll('*')];
      return now.length === window.kept.length && now.every((element, at) => element === window.kept[at]);
    });

    test('on a narrow window the panel is one line, and what is seldom asked for waits behind a button', async () => {
      const page = await driven.open(site.address('/long'));
      await page.setViewport({ width: 390, height: 800 });
      await driven.press(page);
      await readerOn(driven, page);
      await inCover(driven, page, (root) => { root.querySelector('.to-page').click(); });
      await until(async () => /folded|quotes/.test((await panel(page)) ?? ''), 'the panel');
      const height = () => inCover(driven, page, (root) => root.querySelector('[popover]').getBoundingClientRect().height);
      assert.ok(await height() < 60, `${await height()} px`);
      assert.doesNotMatch(await panel(page), /Always/);
      await choose(page, 'More');
      assert.match(await panel(page), /Always on this site/);
      assert.ok(await height() < 100, `${await height()} px`);
      await choose(page, 'Reading view');
      await readerOn(driven, page);
      await page.close();
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

    test('who said what stands beside the page: a card leads to its words and marks them, Escape leads back, then closes', async () => {
      const page = await driven.open(site.address('/long'));
      await page.setViewport({ width: 1100, height: 600 });
      const before = await remember(page);
      await driven.press(page);
      await until(async () => /quotes/.test((await panel(page)) ?? ''), 'the panel');
      const cards = (look, value) => inCover(driven, page, look, value, 1);
      const open = () => cards((root) => root.querySelector('.beside-page').matches(':popover-open'));
      const width = () => page.evaluate(() => document.body.getBoundingClientRect().width);
      const marked = (look) => page.evaluate((name) => [...(CSS.highlights.get(name) ?? [])].map(String), `newsfold-${look}`);
      const wide = await width();
      assert.equal(await open(), false, 'closed where they would take room from the story');
      await choose(page, '2 quotes');
      await until(open, 'the cards');
      assert.ok((await width()) < wide - 300, 'the page gives way');
      assert.equal((await marked('quote')).length, 3);
      const last = await cards((root) => {
        const faces = [...root.querySelectorAll('.card-face')];
        faces.at(-1).focus();
        faces.at(-1).click();
        return root.querySelector('.card:last-child .card-words').textContent;
      });
      await until(() => page.evaluate(() => scrollY > 500), 'the page to scroll');
      const [words] = await marked('pointed');
      assert.ok(last.includes(words.replace(/[,.]$/, '')), `${words} in ${last}`);
      await page.keyboard.press('Escape');
      await until(() => page.evaluate(() => scrollY < 5), 'the way back');
      assert.equal(await open(), true);
      await page.keyboard.press('Escape');
      await until(async () => !(await open()), 'the cards to close');
      assert.equal(await width(), wide);
      assert.deepEqual(await marked('quote'), []);
      await driven.press(page);
      await readerOff(page);
      assert.equal(await page.evaluate(() => document.documentElement.outerHTML), before);
      assert.ok(await same(page), 'the same nodes');
      await page.close();
    });

    test('where the page leaves a margin the cards open in it by themselves, and nothing of the story moves', async () => {
      const page = await driven.open(site.address('/margin'));
      await page.setViewport({ width: 1400, height: 600 });
      const left = () => page.evaluate(() => document.querySelector('article').getBoundingClientRect().left);
      const before = await left();
      await driven.press(page);
      await until(async () => /quotes/.test((await panel(page)) ?? ''), 'the panel');
      assert.equal(await inCover(driven, page, (root) => root.querySelector('.beside-page').matches(':popover-open'), null, 1), true);
      assert.equal(await left(), before);
      await driven.press(page);
      await readerOff(page);
      await page.close();
    });

    test('on a page in vertical lines bars lie along the lines, quotes are marked, and the view is read across', async () => {
      const page = await driven.open(site.address('/vertical'));
      await driven.press(page);
      await until(async () => /quote/.test((await panel(page)) ?? ''), 'the panel');
      const bar = await page.evaluate(() => {
        const { width, height } = document.getElementById('promo').previousElementSibling.getBoundingClientRect();
        return { width, height };
      });
      assert.ok(bar.width < 60 && bar.height > 200, JSON.stringify(bar));
      await choose(page, '1 quote');
      const [mark] = await until(() => page.evaluate(() => {
        const ranges = [...(CSS.highlights.get('newsfold-quote') ?? [])].map((range) => ({ words: String(range), height: range.getBoundingClientRect().height, width: range.getBoundingClientRect().width }));
        return ranges.length > 0 && ranges;
      }), 'the mark');
      assert.equal(mark.words, 'この音を孫に聞かせたかった');
      assert.ok(mark.height > mark.width, 'down the line');
      await choose(page, 'Reading view');
      await readerOn(driven, page);
      assert.equal(await inCover(driven, page, (root) => getComputedStyle(root.querySelector('.quote')).writingMode), 'horizontal-tb');
      await inCover(driven, page, (root) => { root.querySelector('.to-page').click(); });
      await until(async () => /quote/.test((await panel(page)) ?? ''), 'the panel');
      await driven.press(page);
      await readerOff(page);
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
