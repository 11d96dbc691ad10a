/** How the view can be set, in both browsers: colours of one's own, weight, spacing, and the focus on one paragraph. */

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import axe from 'axe-core';

import { until } from './drive.mjs';
import { standInSpeech, VOICES } from './speech.mjs';
import { BROWSERS, launchPlain, openSample } from './view-page.mjs';

const input = (view, selector, value) =>
  view.on(selector, (element, wanted) => {
    element.value = wanted;
    element.dispatchEvent(new Event('input', { bubbles: true }));
  }, value);
const slide = (view, label, value) =>
  view.on('.view', (element, name, wanted) => {
    const slider = [...element.querySelectorAll('.slider')].find((one) => one.textContent.startsWith(name)).querySelector('input');
    slider.value = wanted;
    slider.dispatchEvent(new Event('input', { bubbles: true }));
  }, label, value);
const pick = (view, option) => view.on(`[data-option=${option}] input`, (element) => element.click());
const colour = (view, selector) => view.on(selector, (element) => getComputedStyle(element).color);
const saved = (view) => view.page.evaluate(() => globalThis.harness.saved);

for (const name of BROWSERS) {
  describe(`the display in ${name}`, () => {
    let browser;
    before(async () => { browser = await launchPlain(name); });
    after(() => browser?.close());

    const it = (what, look, { query = '', ...size } = {}) =>
      test(what, async () => {
        const view = await openSample(browser, query, size);
        await look(view);
        assert.deepEqual(view.errors, []);
        await view.close();
      });

    describe('a theme of one’s own', () => {
      it('begins with the colours on the screen, changes them at once and remembers them', async (view) => {
        assert.equal(await view.has('.colours[hidden]'), true);
        await view.press('[aria-controls=display]');
        await view.press('[data-option=theme-custom]');
        assert.equal(await view.has('.colours[hidden]'), false);
        await input(view, '[data-colour=textColour] input', '#ffeedd');
        await input(view, '[data-colour=linkColour] input', '#88ccff');
        assert.equal(await view.on('.view', (element) => getComputedStyle(element).backgroundColor), 'rgb(27, 28, 30)');
        assert.equal(await colour(view, '.body > p'), 'rgb(255, 238, 221)');
        assert.equal(await colour(view, '.body > p a'), 'rgb(136, 204, 255)');
        assert.equal(await view.on('.view', (element) => getComputedStyle(element).colorScheme), 'dark');
        assert.deepEqual(await saved(view), [
          { textColour: '#dcdad5', paperColour: '#1b1c1e', linkColour: '#8cbcf2', theme: 'custom' }, { textColour: '#ffeedd' }, { linkColour: '#88ccff' },
        ]);
        await view.page.evaluate(axe.source);
        assert.deepEqual(await violations(view), []);
        await pick(view, 'theme-sepia');
        await pick(view, 'theme-custom');
        assert.equal(await colour(view, '.body > p'), 'rgb(255, 238, 221)', 'one’s own colours are not lost to another theme');
      }, { query: 'theme=dark' });

      it('says in a sentence where it is hard to read, and refuses nothing', async (view) => {
        await view.press('[aria-controls=display]');
        await view.press('[data-option=theme-custom]');
        assert.equal(await view.text('.contrast'), '');
        await input(view, '[data-colour=textColour] input', '#8a8a8a');
        assert.match(await view.text('.contrast'), /^The text’s contrast with the background is 3\.\d : 1\. Below 4\.5 : 1 many people find it hard to read\.$/);
        assert.equal(await colour(view, '.body > p'), 'rgb(138, 138, 138)');
        await input(view, '[data-colour=linkColour] input', '#cccccc');
        assert.match(await view.text('.contrast'), /The links’ contrast/);
        await input(view, '[data-colour=textColour] input', '#000000');
        await input(view, '[data-colour=linkColour] input', '#000000');
        assert.equal(await view.text('.contrast'), '');
      });

      it('leaves the tools legible whatever is chosen', async (view) => {
        await pick(view, 'theme-custom');
        await input(view, '[data-colour=textColour] input', '#ffffff');
        await input(view, '[data-colour=paperColour] input', '#ffffff');
        assert.equal(await colour(view, '.contrast'), await colour(view, '.toolbar .tool'));
        assert.ok(Number(/\d+/.exec(await colour(view, '.contrast'))[0]) < 120);
      });
    });

    it('sets weight and the space between paragraphs; heads stay as heavy as their text', async (view) => {
      await slide(view, 'Weight', 800);
      await slide(view, 'Paragraph spacing', 2);
      assert.deepEqual(await view.on('.body > p + .fold + p', (element) => [getComputedStyle(element).fontWeight, getComputedStyle(element).marginTop]), ['800', '38px']);
      assert.equal(await view.on('.body > h2', (element) => getComputedStyle(element).fontWeight), '800');
      assert.equal(await view.on('.fold-bar', (element) => getComputedStyle(element).fontWeight), '400');
      assert.deepEqual(await saved(view), [{ weight: 800 }, { paragraphSpacing: 2 }]);
    });

    for (const size of [64, 128]) {
      it(`holds text of ${size} pixels in a window of 320`, async (view) => {
        assert.equal(await view.on('.body > p', (element) => getComputedStyle(element).fontSize), `${size}px`);
        const wide = await view.all('.story *', (element) =>
          element.closest('.table, pre, .fold-note') === null && element.getBoundingClientRect().right > document.documentElement.clientWidth + 9 ? element.outerHTML.slice(0, 80) : '',
        );
        assert.deepEqual(wide.filter(Boolean), []);
      }, { query: `size=${size}`, width: 320, height: 700 });
    }

    it('loses nothing with the text spacing of WCAG 1.4.12', async (view) => {
      await view.on('.view', (element) => {
        const style = document.createElement('style');
        style.textContent = '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';
        element.getRootNode().append(style);
      });
      await view.press('[aria-controls=folds]');
      await view.press('#folds .all');
      await view.press('[aria-controls=display]');
      const cut = await view.all('.view *', (element) => {
        const { overflowX, overflowY } = getComputedStyle(element);
        const clips = (overflow) => overflow === 'hidden' || overflow === 'clip';
        const lost = (clips(overflowX) && element.scrollWidth > element.clientWidth + 1) || (clips(overflowY) && element.scrollHeight > element.clientHeight + 1);
        return lost && element.getClientRects().length > 0 && !element.matches('.said, .fold-note, .card-words') ? element.className : '';
      });
      assert.deepEqual(cut.filter(Boolean), []);
      const out = await view.all('.toolbar .tool, #display *, .story *', (element) =>
        element.closest('.table, pre, .fold-note') === null && element.getBoundingClientRect().right > document.documentElement.clientWidth + 9 ? element.outerHTML.slice(0, 80) : '',
      );
      assert.deepEqual(out.filter(Boolean), []);
    }, { width: 1280 });

    describe('line focus', () => {
      const lit = (view) => view.all('.under-eye', (element) => element.textContent.slice(0, 24));
      const focusOn = async (view) => {
        await pick(view, 'focus-paragraph');
        await until(() => view.has('.under-eye'), 'the paragraph');
      };

      it('keeps the colours of the paragraph that is being read, and dims the rest, legibly', async (view) => {
        await focusOn(view);
        await view.on('.view', (element) => {
          const block = [...element.querySelectorAll('.body > p')].find((p) => p.textContent.includes('Nobody asked'));
          element.scrollTo({ top: element.scrollTop + block.getBoundingClientRect().top - 250, behavior: 'instant' });
        });
        await until(async () => (await lit(view))[0] === '“Nobody asked the cows,”', 'the paragraph at the eye');
        await until(async () => (await colour(view, '.under-eye')) === 'rgb(28, 27, 25)', 'its colour');
        assert.equal(await colour(view, '.under-eye a'), 'rgb(11, 87, 164)');
        await until(async () => (await colour(view, '.body > p')) === 'rgb(106, 103, 97)', 'the others to be dimmed');
        await view.page.evaluate(axe.source);
        assert.deepEqual(await violations(view), []);
        assert.deepEqual(await saved(view), [{ focus: 'paragraph' }]);
        await pick(view, 'focus-none');
        await until(async () => !(await view.has('.under-eye')), 'the focus to go');
      });

      it('comes to the first line and to the last', async (view) => {
        await focusOn(view);
        assert.match((await lit(view))[0], /^Coast|^Harbour town/);
        const seen = new Set();
        for (let top = 0; top < 9000; top += 60) {
          await view.scrollTo(top);
          await view.page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
          for (const text of await lit(view)) seen.add(text);
        }
        assert.ok([...seen].some((text) => text.startsWith('Additional reporting')), [...seen].join('\n'));
      });
    });

    test('line focus is on what is read aloud while there is a voice', async () => {
      const view = await openSample(browser, '', { prepare: [standInSpeech, VOICES] });
      await pick(view, 'focus-paragraph');
      await view.on('.aloud', (element) => element.click());
      await until(() => view.page.evaluate(() => globalThis.heard.now !== undefined), 'the voice');
      await view.page.evaluate(() => { for (let turn = 0; turn < 5; turn += 1) globalThis.finish(); });
      await until(async () => (await colour(view, '.spoken')) === 'rgb(28, 27, 25)', 'the colour of what is read');
      await until(async () => (await colour(view, 'h1')) !== 'rgb(28, 27, 25)', 'the headline to step back');
      await view.close();
    });
  });
}

function violations(view) {
  return view.page.evaluate(async () => (await axe.run(document, { resultTypes: ['violations'] })).violations.map(({ id, nodes }) => [id, nodes[0].failureSummary]));
}
