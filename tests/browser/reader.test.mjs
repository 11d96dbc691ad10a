/** What a person is promised of reader mode, in both browsers, with the package of `dist/` and the real button. */

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';

import { coverText, inCover, readerOff, readerOn } from './cover.mjs';
import { launch, until } from './drive.mjs';
import { serve } from './site.mjs';
import { boxless, empty, FIRST_WORDS, HEADLINE, LAST_WORDS, list, lived, shadows, story, undrawn } from './stories.mjs';
import { inContentScript } from './world.mjs';

const policies = {
  "script-src 'self'": "script-src 'self'",
  "default-src 'none'": "default-src 'none'",
  sandbox: 'sandbox',
  'nonce and strict-dynamic': "script-src 'nonce-abc' 'strict-dynamic'; style-src 'none'",
};

/** A page with a policy is on a site of its own, since a site that refused once is read in the background ever after. */
const strict = {};
const pages = { '/story': story, '/lived': lived, '/boxless': boxless, '/undrawn': undrawn, '/list': list, '/empty': empty };
for (const [name, html] of Object.entries(shadows)) pages[`/shadow/${encodeURIComponent(name)}`] = html;
for (const [name, policy] of Object.entries(policies)) {
  strict[`/policy/${encodeURIComponent(name)}`] = { html: story, headers: { 'Content-Security-Policy': policy } };
}
strict['/reported'] = { html: story, headers: { 'Content-Security-Policy': "script-src 'self'; report-uri /report" } };
pages['/meta'] = story.replace('</title>', `</title><meta http-equiv="Content-Security-Policy" content="script-src 'self'">`);

/** What breaks at each step of turning on, in the content script's world of Chromium; `restore` mends it. */
const broken = (object, name) =>
  `{ const own = Object.getOwnPropertyDescriptor(${object}, '${name}');
     Object.defineProperty(${object}, '${name}', { ...own, value() { throw new Error('broken by a test'); } });
     restore.push(() => Object.defineProperty(${object}, '${name}', own)); }`;
const faults = {
  'capturing, styles': broken('globalThis', 'getComputedStyle'),
  'passing the page to the engine': broken('TextEncoder.prototype', 'encodeInto'),
  'reading the settings': broken('chrome.storage.local', 'get'),
  'making the cover': broken('Element.prototype', 'attachShadow'),
  'showing the cover': broken('HTMLDialogElement.prototype', 'showModal'),
  'locking the page\u2019s scroll bars': broken('CSSStyleDeclaration.prototype', 'setProperty'),
  'drawing the view': broken('Document.prototype', 'createTextNode') + broken('Node.prototype', 'appendChild') + broken('Element.prototype', 'setAttribute'),
  'moving the focus into the view': broken('HTMLElement.prototype', 'focus'),
};

let site;
let strictSite;
before(async () => {
  site = await serve(pages);
  strictSite = await serve(strict);
});
after(() => Promise.all([site.close(), strictSite.close()]));

for (const name of ['chrome', 'firefox']) {
  describe(name, () => {
    let driven;
    before(async () => {
      driven = await launch(name);
    });
    after(() => driven.close());

    /** Presses until reader mode is on; the permission of a click can be lost to a navigation. */
    async function turnOn(page) {
      await driven.press(page);
      return readerOn(driven, page);
    }

    test('a click shows the story over the page', async () => {
      const page = await driven.open(site.address('/story'));
      const text = await turnOn(page);
      for (const expected of [HEADLINE, FIRST_WORDS, LAST_WORDS]) assert.ok(text.includes(expected), `${expected}\nis not in\n${text}`);
      await page.close();
    });

    test('a second click gives the page back: same nodes, same HTML, same scroll position, focus and selection', async () => {
      const page = await driven.open(site.address('/lived'));
      const before = await page.evaluate(remember);
      await turnOn(page);
      await driven.press(page);
      await readerOff(page);
      assert.deepEqual(await page.evaluate(compare), { ...before, sameNodes: true, sameRanges: true });
      await page.close();
    });

    test('three times on and off leaves nothing behind', async () => {
      const page = await driven.open(site.address('/lived'));
      const before = await page.evaluate(remember);
      for (let round = 0; round < 3; round += 1) {
        await turnOn(page);
        await driven.press(page);
        await readerOff(page);
      }
      assert.deepEqual(await page.evaluate(compare), { ...before, sameNodes: true, sameRanges: true });
      await page.close();
    });

    for (const policy of Object.keys(policies)) {
      test(`a page with the policy ${policy} is read`, async () => {
        const page = await driven.open(strictSite.address(`/policy/${encodeURIComponent(policy)}`));
        const text = await turnOn(page);
        assert.ok(text.includes(FIRST_WORDS) && text.includes(LAST_WORDS), text);
        await page.close();
      });
    }

    for (const shadow of Object.keys(shadows)) {
      test(`a story in a shadow root is read: ${shadow}`, async () => {
        const page = await driven.open(site.address(`/shadow/${encodeURIComponent(shadow)}`));
        const text = await turnOn(page);
        assert.ok(text.includes(FIRST_WORDS) && text.includes(LAST_WORDS), text);
        await page.close();
      });
    }

    test('a story in elements without a box of their own is read, and what they draw nowhere is not', async () => {
      const page = await driven.open(site.address('/boxless'));
      const text = await turnOn(page);
      for (const expected of [HEADLINE, FIRST_WORDS, LAST_WORDS]) assert.ok(text.includes(expected), `${expected}\nis not in\n${text}`);
      for (const unseen of ['the old lamp', 'harbour master']) assert.ok(!text.includes(unseen), `${unseen}\nis in\n${text}`);
      await page.close();
    });

    test('a page that shows nothing at all is read', async () => {
      const page = await driven.open(site.address('/undrawn'));
      const text = await turnOn(page);
      for (const expected of [HEADLINE, FIRST_WORDS, LAST_WORDS]) assert.ok(text.includes(expected), `${expected}\nis not in\n${text}`);
      await page.close();
    });

    test('a policy in the page itself is read first: the page sees no attempt', async () => {
      const page = await driven.open(site.address('/meta'));
      await page.evaluate(() => {
        window.violations = 0;
        document.addEventListener('securitypolicyviolation', () => (window.violations += 1));
      });
      await turnOn(page);
      assert.equal(await page.evaluate(() => window.violations), 0);
      await page.close();
    });

    test('where there is no story a sentence offers to read anyway', async () => {
      const page = await driven.open(site.address('/list'));
      await driven.press(page);
      const sentence = await until(() => coverText(driven, page), 'the sentence');
      assert.match(sentence, /found no story on this page/);
      assert.match(sentence, /Read anyway/);
      await inCover(driven, page, (root) => {
        [...root.querySelectorAll('button')].find((button) => button.textContent === 'Read anyway').click();
      });
      assert.match(await readerOn(driven, page), /Choose a town/);
      await page.close();
    });

    test('a page without a sentence is refused, and stays as it was', async () => {
      const page = await driven.open(site.address('/empty'));
      await driven.press(page);
      const sentence = await until(() => coverText(driven, page), 'the sentence');
      assert.match(sentence, /no text to read/);
      assert.doesNotMatch(sentence, /Read anyway/);
      await inCover(driven, page, (root) => {
        root.querySelector('button').click();
      });
      await readerOff(page);
      await page.close();
    });

    test('where no extension may run the button says so in one sentence', async () => {
      const page = await driven.browser.newPage();
      // Firefox never says that one of its own pages has loaded.
      await page.goto(name === 'chrome' ? 'chrome://version/' : 'about:support', { timeout: 3000 }).catch(() => undefined);
      await page.bringToFront();
      await driven.press(page);
      const sentence = await driven.notice();
      assert.match(sentence, /lets no extension run on this page/);
      await page.close();
    });

    if (name === 'firefox') {
      test('the keyboard shortcut toggles', async () => {
        const page = await driven.open(site.address('/story'));
        await driven.pressShortcut();
        await readerOn(driven, page);
        await driven.pressShortcut();
        await readerOff(page);
        await page.close();
      });
    }

    if (name === 'chrome') {
      test('a site whose policy refused once is read in the background from then on', async () => {
        const fresh = await launch(name);
        try {
          for (const visit of [1, 2]) {
            const page = await fresh.open(strictSite.address('/reported'));
            await fresh.press(page);
            await readerOn(fresh, page);
            await sleep(300);
            const reports = strictSite.posted.filter(({ path }) => path === '/report').length;
            assert.equal(reports, 1, `reports after visit ${visit}`);
            await page.close();
          }
        } finally {
          await fresh.close();
        }
      });

      for (const [step, fault] of Object.entries(faults)) {
        test(`an error leaves the page as it was and says so: ${step}`, async () => {
          const page = await driven.open(site.address('/lived'));
          await turnOn(page);
          await driven.press(page);
          await readerOff(page);
          const before = await page.evaluate(remember);
          await inContentScript(driven, page, `globalThis.restore = []; ${fault}; undefined`);
          await driven.press(page);
          await inContentScript(driven, page, 'new Promise((done) => setTimeout(done, 300))');
          const sentence = await coverText(driven, page);
          await inContentScript(driven, page, 'for (const undo of globalThis.restore) undo(); undefined');
          if (sentence !== undefined) {
            assert.match(sentence, /left it as it was/);
            await inCover(driven, page, (root) => {
              root.querySelector('button').click();
            });
          }
          await readerOff(page);
          assert.deepEqual(await page.evaluate(compare), { ...before, sameNodes: true, sameRanges: true });
          await page.close();
        });
      }
    }
  });
}

/** Runs in the page: brings it into a state that could be lost, and keeps its nodes. */
function remember() {
  const field = document.querySelector('#field');
  field.focus({ preventScroll: true });
  const words = document.querySelector('article p:nth-of-type(3)').firstChild;
  getSelection().setBaseAndExtent(words, 4, words, 20);
  scrollTo({ top: 700, behavior: 'instant' });
  window.kept = { nodes: nodes(), range: getSelection().getRangeAt(0) };
  return { html: document.documentElement.outerHTML, scroll: [scrollX, scrollY], focus: document.activeElement.id };

  function nodes() {
    const walker = document.createTreeWalker(document);
    const all = [];
    for (let node = walker.currentNode; node; node = walker.nextNode()) all.push(node);
    return all;
  }
}

/** Runs in the page: what of that is the same. */
function compare() {
  const walker = document.createTreeWalker(document);
  let at = 0;
  let sameNodes = true;
  for (let node = walker.currentNode; node; node = walker.nextNode()) sameNodes &&= node === window.kept.nodes[at++];
  const selection = getSelection();
  const range = selection.rangeCount > 0 ? selection.getRangeAt(0) : undefined;
  return {
    html: document.documentElement.outerHTML,
    scroll: [scrollX, scrollY],
    focus: document.activeElement.id,
    sameNodes: sameNodes && at === window.kept.nodes.length,
    sameRanges: range?.startOffset === 4 && range.endOffset === 20 && range.startContainer === window.kept.range.startContainer,
  };
}
