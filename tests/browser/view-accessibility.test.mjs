/** axe-core finds nothing to object to: in every theme, with the sidebar and the folds open and closed, in both browsers. */

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import axe from 'axe-core';

import { BROWSERS, launchPlain, openInPlace, openSample } from './view-page.mjs';

const THEMES = ['light', 'sepia', 'dark', 'black', 'contrast'];

for (const name of BROWSERS) {
  describe(`the view in ${name}`, () => {
    let browser;
    before(async () => { browser = await launchPlain(name); });
    after(() => browser?.close());

    for (const theme of THEMES) {
      test(`has no violation in ${theme}, closed and open`, async () => {
        const view = await openSample(browser, `theme=${theme}`);
        await view.page.evaluate(axe.source);
        assert.deepEqual(await violations(view), []);
        await view.press('[aria-controls=folds]');
        await view.press('#folds .all');
        assert.deepEqual(await violations(view), [], 'folds open');
        await view.press('[aria-controls=display]');
        assert.deepEqual(await violations(view), [], 'menu open');
        await view.key('Escape');
        await view.press('.by-speaker');
        await view.press('.card-face', 1);
        await view.on('.card-tool:last-child', (element) => element.click());
        assert.deepEqual(await violations(view), [], 'quotes by speaker, a speaker being corrected');
        await view.press('[aria-controls=quotes]');
        assert.deepEqual(await violations(view), [], 'sidebar closed');
        await view.close();
      });
    }

    test('is walked by a screen reader from the tools through the story to the quotes, each thing with its name', async () => {
      if (name === 'firefox') return; // Its protocol has no accessibility tree.
      const view = await openSample(browser, '');
      const walked = [];
      const walk = ({ role, name: called = '', children = [], level }) => {
        walked.push([role, level, called].filter((part) => part !== undefined && part !== '').join(' '));
        children.forEach(walk);
      };
      walk(await view.page.accessibility.snapshot({ interestingOnly: false, includeIframes: false }));
      const EXPECTED = [
        'banner', 'button Contents', 'button Display', 'button 6 folded', 'button Correct', 'button On the page', 'button 9 quotes', 'button Close',
        'main', /^button Before the story 3 items · 5 links/, 'article', 'heading 1 Harbour town votes to give its drained marsh back to the sea',
        'figure', /^image The dyke/, /^button Advertisement/, /^group Perhaps not the story: Promotion/, 'button Fold?', 'button Keep', 'heading 2 What opens, and when',
        /^button After the story/, 'complementary Who said what', 'heading 2 Who said what', /^combobox Quotes of which speaker/, 'list', /^listitem/,
        /^button “We can pay .* Lena Osterman/, 'button Copy this quote', 'button Copy with citation and link', 'button Correct the speaker',
      ];
      let at = 0;
      for (const expected of EXPECTED) {
        const found = walked.findIndex((line, index) => index >= at && (expected instanceof RegExp ? expected.test(line) : line === expected));
        assert.ok(found >= 0, `${expected} after\n${walked.slice(Math.max(0, at - 3), at + 40).join('\n')}`);
        at = found + 1;
      }
      assert.deepEqual(walked.filter((line) => line === 'button'), [], 'buttons without a name');
      await view.close();
    });

    for (const theme of ['light', 'dark', 'contrast']) {
      test(`has no violation in the page itself, in ${theme}: bars closed and open, quotes beside it and as a sheet`, async () => {
        for (const size of [{ width: 1440, height: 900 }, { width: 390, height: 780 }]) {
          const page = await openInPlace(browser, `theme=${theme}`, size);
          await page.evaluate(axe.source);
          const press = async (label) => {
            const pressed = await page.evaluate((words) => {
              const buttons = [...document.querySelectorAll('div')].flatMap((host) => [...(host.shadowRoot?.querySelectorAll('[popover] button') ?? [])]);
              const button = buttons.find((one) => one.textContent === words);
              button?.click();
              return button !== undefined;
            }, label);
            assert.ok(pressed, label);
          };
          assert.deepEqual(await violations({ page }), [], 'closed');
          await press('Open all folds');
          assert.deepEqual(await violations({ page }), [], 'open');
          await press('9 quotes');
          assert.deepEqual(await violations({ page }), [], 'quotes');
          await page.close();
        }
      });
    }

    for (const query of ['report=german', 'report=arabic', 'report=japanese', 'noquotes']) {
      test(`has no violation with ${query}, on a narrow window with the drawer open`, async () => {
        const view = await openSample(browser, query, { width: 390, height: 780 });
        await view.press('[aria-controls=quotes]');
        await view.page.evaluate(axe.source);
        assert.deepEqual(await violations(view), []);
        await view.close();
      });
    }
  });
}

/** What axe objects to, a line each. */
function violations(view) {
  return view.page.evaluate(async () => {
    const { violations } = await axe.run(document, { resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${JSON.stringify(target)} ${failureSummary}`));
  });
}
