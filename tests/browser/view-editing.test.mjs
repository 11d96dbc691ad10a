/** The reader as the editor, in both browsers: what is said of a fold, a doubt or a paragraph, and how it is taken back. */

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import axe from 'axe-core';

import { BROWSERS, launchPlain, openSample } from './view-page.mjs';

for (const name of BROWSERS) {
  describe(`the reader as the editor in ${name}`, () => {
    let browser;
    before(async () => { browser = await launchPlain(name); });
    after(() => browser?.close());

    const it = (what, look) =>
      test(what, async () => {
        const view = await openSample(browser);
        await look(view);
        assert.deepEqual(view.errors, []);
        await view.close();
      });
    const kept = (view) => view.all('.body > p', (element) => element.firstChild?.textContent ?? '');
    const bars = async (view) => (await view.all('.fold-bar')).length;
    const at = (view, words) => view.on('.view', (element, text) => [...element.querySelectorAll('.body [data-block]')].find((one) => one.textContent.includes(text))?.getBoundingClientRect().top, words);

    it('a fold becomes part of the story where the reader says so, with the focus on it', async (view) => {
      await view.press('.fold.inside .fold-bar', 2);
      const before = await bars(view);
      await view.press('.fold.inside.open .fold-choices .correct');
      assert.equal(await bars(view), before - 1);
      assert.ok((await kept(view)).some((text) => text.startsWith('READ MORE')));
      assert.match(await view.on('.view', (element) => element.getRootNode().activeElement.textContent), /^READ MORE/);
    });

    it('one of several things in a fold is kept, and the others stay folded', async (view) => {
      const bar = (await view.all('.fold-bar .fold-label')).indexOf('3 items folded');
      await view.press('.fold-bar', bar);
      await view.press('.fold.inside.open [data-block] .correct', 1);
      assert.deepEqual((await view.all('.fold.inside.open [data-block]')).length, 2);
    });

    it('a doubt takes the answer', async (view) => {
      const before = await bars(view);
      await view.press('.fold.doubt .answer', 1);
      assert.equal(await view.has('.fold.doubt'), false);
      assert.ok((await kept(view)).some((text) => text.startsWith('The storm of 14 January')));
      await view.page.keyboard.down('Control');
      await view.key('z');
      await view.page.keyboard.up('Control');
      await view.press('.fold.doubt .answer', 0);
      assert.ok(!(await kept(view)).some((text) => text.startsWith('The storm of 14 January')));
      assert.equal(await bars(view), before, 'it stands beside a fold, and the two are one bar');
      assert.equal(await view.focused(), 'button.fold-bar');
    });

    it('any paragraph is folded, by keyboard too, without moving what is being read; Ctrl+Z takes it back', async (view) => {
      await view.press('.edit-mode');
      const words = 'Nobody asked the cows';
      await view.scrollTo((await at(view, words)) + (await view.on('.view', (element) => element.scrollTop)) - 200);
      const buttons = await view.all('.body .correct.fold', (element) => element.parentElement.textContent);
      const index = buttons.findIndex((text) => text.startsWith('The marsh'));
      const eye = await at(view, words);
      await view.on('.view', (element, number) => element.querySelectorAll('.body .correct.fold')[number].focus({ preventScroll: true }), index);
      await view.key('Enter');
      assert.equal((await kept(view)).some((text) => text.startsWith('The marsh')), false);
      assert.ok(Math.abs((await at(view, words)) - eye) <= 2, 'the paragraph under the eye');
      assert.match(await view.text('.notice'), /Folded, here and on later visits/);
      assert.equal(await view.on('.edit-mode', (element) => element.getAttribute('aria-pressed')), 'true');
      await view.page.keyboard.down('Control');
      await view.key('z');
      await view.page.keyboard.up('Control');
      assert.equal((await kept(view)).some((text) => text.startsWith('The marsh')), true);
    });

    it('axe finds nothing to object to while correcting', async (view) => {
      await view.press('.edit-mode');
      await view.press('.fold.inside .fold-bar', 2);
      await view.press('.fold.inside.open .correct');
      await view.page.evaluate(axe.source);
      const violations = await view.page.evaluate(async () => (await axe.run(document, { resultTypes: ['violations'] })).violations.map(({ id, nodes }) => [id, nodes[0].failureSummary]));
      assert.deepEqual(violations, []);
    });
  });
}
