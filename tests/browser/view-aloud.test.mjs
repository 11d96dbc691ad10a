/** The story read aloud, in both browsers: what is said, in which order, how it is steered, and that it ends with the view. */

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import axe from 'axe-core';

import { until } from './drive.mjs';
import { standInSpeech, VOICES } from './speech.mjs';
import { BROWSERS, launchPlain, openSample } from './view-page.mjs';

const said = (view) => view.page.evaluate(() => globalThis.heard.said.map(({ text }) => text));
const last = (view) => view.page.evaluate(() => globalThis.heard.said.at(-1));
const speaking = (view) => view.page.evaluate(() => globalThis.heard.now !== undefined);
const finish = (view) => view.page.evaluate(() => globalThis.finish());
const spoken = (view) => view.all('.spoken', (element) => element.textContent.slice(0, 30));
const press = (view, label) => view.on(`.player [aria-label="${label}"]`, (element) => element.click());
const choose = (view, select, value) =>
  view.on(select, (element, wanted) => {
    element.value = wanted;
    element.dispatchEvent(new Event('change', { bubbles: true }));
  }, value);

/** Says all there is to say from here to the end. */
const sayAll = (view) =>
  view.page.evaluate(() => {
    for (let turn = 0; turn < 500 && globalThis.heard.now !== undefined; turn += 1) globalThis.finish();
  });

async function listen(view) {
  await view.on('.aloud', (element) => element.click());
  await until(() => speaking(view), 'the voice');
}

for (const name of BROWSERS) {
  describe(`reading aloud in ${name}`, () => {
    let browser;
    before(async () => { browser = await launchPlain(name); });
    after(() => browser?.close());

    const it = (what, look, { query = '', voices = VOICES, ...size } = {}) =>
      test(what, async () => {
        const view = await openSample(browser, query, { ...size, prepare: [standInSpeech, voices] });
        await look(view);
        assert.deepEqual(view.errors, []);
        await view.close();
      });

    it('reads the headline, the dek and the authors, then every kept block and doubt, and no fold', async (view) => {
      await listen(view);
      await sayAll(view);
      const text = (await said(view)).join('\n');
      const order = [
        'Harbour town votes', 'After two winters', 'Mara Ellison, Tobias Renner', 'The dyke at Port Ansel was last raised', 'PORT ANSEL', 'The storm of 14 January', 'What opens, and when',
        'A second dyke is built', 'Cost of the choices', 'Raise the old dyke; 48.0; 31.5; 79.5; 1,240', 'The undersigned do not oppose', 'Correction:', 'Subscribe to read',
      ];
      const places = order.map((words) => text.indexOf(words));
      assert.deepEqual(places, places.toSorted((a, b) => a - b), text);
      assert.ok(places.every((place) => place >= 0), `${places}`);
      assert.doesNotMatch(text, /READ MORE|Advertisement|Log in|tide table|mean-high 2026 --station|Photo:/);
      assert.equal(await view.has('.player[hidden]'), true, 'it ends with the story');
      assert.equal(await view.on('.aloud', (element) => element.getAttribute('aria-pressed')), 'false');
    });

    it('begins at the paragraph under the eye, marks what it reads, and keeps it in sight', async (view) => {
      const start = await view.on('.view', (element) => {
        const block = [...element.querySelectorAll('.body > p')].find((p) => p.textContent.includes('Nobody asked'));
        element.scrollTo({ top: element.scrollTop + block.getBoundingClientRect().top - 250, behavior: 'instant' });
        return element.scrollTop;
      });
      await listen(view);
      assert.match((await said(view))[0], /^“Nobody asked the cows/);
      assert.deepEqual(await spoken(view), ['“Nobody asked the cows,” Henri']);
      for (let turn = 0; turn < 12; turn += 1) await finish(view);
      await view.rest();
      assert.ok((await view.on('.view', (element) => element.scrollTop)) > start);
      const { top, bottom } = await view.on('.spoken', (element) => element.getBoundingClientRect().toJSON());
      assert.ok(top > 40 && bottom < 840, `${top} ${bottom}`);
    });

    it('stays where the reader has scrolled to by hand, until asked to show what it reads', async (view) => {
      await view.scrollTo(2600);
      await view.rest();
      await listen(view);
      await view.scrollTo(0);
      await view.rest();
      await finish(view);
      await finish(view);
      assert.equal(await view.rest(), 0);
      await view.press('.player .where');
      assert.ok((await view.rest()) > 1000);
    });

    it('pauses and goes on from the word that it broke off at', async (view) => {
      await listen(view);
      await view.page.evaluate(() => globalThis.reach(13));
      assert.deepEqual(await view.all('.player .tool', (element) => element.getAttribute('aria-label')), ['Previous paragraph', 'Pause', 'Next paragraph', '1 / 33: show what is being read', 'Stop reading aloud']);
      await press(view, 'Pause');
      assert.equal(await speaking(view), false);
      assert.equal(await view.on('.aloud', (element) => element.getAttribute('aria-pressed')), 'true', 'there is something to go on with');
      await press(view, 'Go on');
      await until(() => speaking(view), 'the voice');
      assert.deepEqual(await said(view), ['Harbour town votes to give its drained marsh back to the sea', 'votes to give its drained marsh back to the sea']);
    });

    it('goes to the next paragraph and the one before, reading and paused', async (view) => {
      await listen(view);
      await press(view, 'Next paragraph');
      await until(async () => (await said(view)).length === 2, 'the next');
      assert.match((await said(view))[1], /^After two winters/);
      await press(view, 'Pause');
      await press(view, 'Previous paragraph');
      assert.equal(await speaking(view), false);
      await press(view, 'Go on');
      await until(() => speaking(view), 'the voice');
      assert.match((await last(view)).text, /^Harbour town/);
    });

    it('speaks with a voice of the story’s language, on this device unless another is chosen, and remembers voice and speed', async (view) => {
      await listen(view);
      assert.equal((await last(view)).voice, (await view.page.evaluate(() => navigator.languages.includes('en-GB'))) ? 'Alice' : 'Bob');
      assert.deepEqual((await view.all('.voice option', (element) => `${element.parentElement.label}: ${element.textContent}`)).toSorted(), [
        'On this device: Alice', 'On this device: Bob', 'Online: the browser sends the text to the voice’s maker: Cloud English',
      ]);
      await choose(view, '.voice', 'alice');
      await until(async () => (await last(view)).voice === 'Alice', 'the other voice');
      await choose(view, '.rate', '1.5');
      await until(async () => (await last(view)).rate === 1.5, 'the other speed');
      assert.equal((await last(view)).lang, 'en-GB');
      assert.deepEqual(await view.page.evaluate(() => globalThis.harness.saved), [{ voices: { en: 'alice' } }, { rate: 1.5 }]);
      await view.page.evaluate(() => { globalThis.harness.toggle(); globalThis.harness.toggle(); });
      await listen(view);
      assert.deepEqual([(await last(view)).voice, (await last(view)).rate], ['Alice', 1.5]);
    });

    it('sends no text to an online voice unasked', async (view) => {
      await view.on('.aloud', (element) => element.click());
      await until(async () => /no voice for this language on this device/.test(await view.text('.notice')), 'the sentence');
      assert.deepEqual(await said(view), []);
      assert.equal(await view.focused(), 'select.voice');
      await choose(view, '.voice', 'cloud-en');
      await until(() => speaking(view), 'the voice');
      assert.equal((await last(view)).voice, 'Cloud English');
    }, { voices: VOICES.slice(0, 2) });

    it('says so where the browser has no voice for the language', async (view) => {
      await view.on('.aloud', (element) => element.click());
      await until(async () => /no voice for Japanese/.test(await view.text('.notice')), 'the sentence');
      assert.equal(await view.has('.player[hidden]'), true);
    }, { query: 'report=japanese' });

    it('reads a story in another language by sentences', async (view) => {
      await listen(view);
      await sayAll(view);
      assert.ok((await said(view)).every((text) => text.length < 400));
      assert.equal((await last(view)).voice, 'Anna');
    }, { query: 'report=german' });

    it('stops by its button, by Escape in its bar, and gives the focus back', async (view) => {
      await listen(view);
      await view.on('.player .tool', (element) => element.focus());
      await view.key('Escape');
      assert.equal(await speaking(view), false);
      assert.equal(await view.has('.player[hidden]'), true);
      assert.deepEqual(await spoken(view), []);
      assert.equal(await view.focused(), 'button.tool aloud');
      await view.key('Enter');
      await until(() => speaking(view), 'the voice');
      await view.key('Enter');
      assert.equal(await speaking(view), false);
    });

    it('reads on where a correction draws the story anew', async (view) => {
      await listen(view);
      for (let turn = 0; turn < 4; turn += 1) await finish(view);
      const before = (await last(view)).text;
      await view.on('.fold.doubt .answer', (element) => element.click());
      await until(async () => (await said(view)).length === 6, 'the voice');
      assert.equal((await last(view)).text, before);
      assert.equal((await spoken(view)).length, 1);
      await press(view, 'Pause');
      await view.on('.view', (element) => element.dispatchEvent(new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, bubbles: true })));
      await new Promise((done) => setTimeout(done, 300));
      assert.equal(await speaking(view), false, 'who paused is not read to');
    });

    it('is silent once the view is closed', async (view) => {
      await listen(view);
      await view.page.evaluate(() => globalThis.harness.toggle());
      assert.equal(await speaking(view), false);
      await new Promise((done) => setTimeout(done, 300));
      assert.equal((await said(view)).length, 1);
    });

    it('has nothing that axe objects to while it reads, on a wide window', async (view) => {
      await listen(view);
      await view.page.evaluate(axe.source);
      assert.deepEqual(await violations(view), []);
    });

    it('has its bar within a narrow window, and the story’s end above it', async (view) => {
      await listen(view);
      const { left, right, bottom } = await view.on('.player', (element) => element.getBoundingClientRect().toJSON());
      assert.ok(left >= 0 && right <= 320 && bottom <= 640, `${left} ${right} ${bottom}`);
      assert.ok(await view.on('.player', (element) => element.scrollWidth <= element.clientWidth));
      await view.page.evaluate(axe.source);
      assert.deepEqual(await violations(view), []);
    }, { width: 320, height: 640 });

    test('is offered by this browser’s own speech, and says so where that fails; elsewhere there is no button', async () => {
      const view = await openSample(browser);
      assert.equal(await view.has('.aloud'), await view.page.evaluate(() => 'speechSynthesis' in globalThis));
      if (await view.page.evaluate(() => globalThis.speechSynthesis?.getVoices().length === 0)) {
        await view.press('.aloud');
        await until(async () => /could not read this aloud/.test(await view.text('.notice')), 'the sentence');
        assert.equal(await view.on('.aloud', (element) => element.getAttribute('aria-pressed')), 'false');
      }
      await view.close();
      const without = await openSample(browser, '', { prepare: [() => { Object.defineProperty(globalThis, 'speechSynthesis', { value: undefined }); }] });
      assert.equal(await without.has('.aloud'), false);
      assert.deepEqual(without.errors, []);
      await without.close();
    });
  });
}

function violations(view) {
  return view.page.evaluate(async () => (await axe.run(document, { resultTypes: ['violations'] })).violations.map(({ id, nodes }) => [id, nodes[0].failureSummary]));
}
