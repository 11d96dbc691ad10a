/** What the quote sidebar does, in both browsers, on an invented story with seven quotations and two fragments. */

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import { until } from './drive.mjs';
import { BROWSERS, launchPlain, openSample } from './view-page.mjs';

const cards = (view) => view.all('.card', (element) => (element.hidden ? null : element.querySelector('.card-face').innerText.replace(/\s+/g, ' ').trim()));
const shown = async (view) => (await cards(view)).filter((text) => text !== null);
const current = (view) => view.on('.card.current .card-words', (element) => element?.textContent ?? null);
const marked = (view, mark) => view.all(`.story .quote.${mark}`);

const copied = (view) => view.page.evaluate(() => globalThis.copied);
const watchClipboard = (view) =>
  view.page.evaluate(() => {
    globalThis.copied = [];
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: async (text) => void globalThis.copied.push(text) } });
  });

for (const name of BROWSERS) {
  describe(`the quote sidebar in ${name}`, () => {
    let browser;
    before(async () => { browser = await launchPlain(name); });
    after(() => browser?.close());

    const it = (what, query, size, look) =>
      test(what, async () => {
        const view = await openSample(browser, query, size);
        await look(view);
        assert.deepEqual(view.errors, []);
        await view.close();
      });

    it('counts, and tells of each quote who said it and how sure that is', '', {}, async (view) => {
      assert.equal(await view.text('.sidebar-count'), '7 quotations · 2 fragments');
      assert.deepEqual(await shown(view), [
        '“We can pay for the wall every year until there is nothing left to pay with,” said Mayor Lena Osterman, “or we can decide where the sea goes.” Lena Osterman Mayor of Port Ansel · said',
        '“Nobody asked the cows” Henrik Dahl tenant farmer · told',
        '“It will look like mud for five years, and people will write to me about the smell” Amara Nwosu the town’s engineer · said',
        '“less than two winters of diesel” Amara Nwosu inferred the town’s engineer · added',
        '“drowning us for a postcard” Henrik Dahl tenant farmer · denied having told · did not say this',
        '“I said she was fond of postcards” Henrik Dahl inferred tenant farmer · said',
        'The undersigned do not oppose the sea. They oppose paying for its arrival. Speaker unclear',
      ]);
    });

    it('shows fragments apart: at once where quotations are few, else when asked', '', {}, async (view) => {
      await view.press('.check input');
      assert.equal((await shown(view)).filter((text) => text.startsWith('Fragment')).length, 2);
      assert.ok((await shown(view)).includes('Fragment “a generous settlement” The state offered · via Coastal Herald · reportedly'));
    });

    it('filters by speaker', '', {}, async (view) => {
      assert.deepEqual(await view.all('.filters select:first-child option'), ['All 4 speakers', 'Henrik Dahl · 4', 'Amara Nwosu · 2', 'Lena Osterman · 1', 'The state · 1']);
      await (await view.page.$('>>> .filters select')).select('Amara Nwosu');
      assert.equal((await shown(view)).length, 2);
    });

    it('marks every segment of a quote in the text, across inline marks', '', {}, async (view) => {
      assert.deepEqual(await view.all('.story [data-quote="0"]'), ['We can pay for the wall every year until there is nothing left to pay with', 'or we can decide where the sea goes.']);
    });

    it('goes to a quote on a click, marks it, and goes back with Escape', '', {}, async (view) => {
      await view.press('.card-face', 8);
      const top = await view.rest();
      assert.ok(top > 500, `${top}`);
      assert.deepEqual(await marked(view, 'current'), ['The undersigned do not oppose the sea. They oppose paying for its arrival.']);
      const place = await view.on('.quote.current', (element) => element.getBoundingClientRect().top);
      assert.ok(place > 50 && place < 800, `${place}`);
      await view.key('Escape');
      assert.ok((await view.rest()) < top - 100);
      assert.equal(await view.has('.back[hidden]'), true);
    });

    it('lights the words for the card, and the card for the words, that are pointed at', '', {}, async (view) => {
      await view.hover('.card-face', 1);
      await until(async () => (await marked(view, 'pointed'))[0] === 'Nobody asked the cows', 'the words to light');
      await view.hover('.story [data-quote="2"]');
      await until(() => view.has('.card.pointed[data-quote="2"]'), 'the card to light');
      assert.deepEqual(await view.all('.card.pointed', (element) => element.dataset.quote), ['2']);
    });

    it('follows the reading: the nearest quote above the middle is current', '', {}, async (view) => {
      assert.equal(await current(view), null);
      const top = await view.on('.story [data-quote="2"]', (element) => element.getBoundingClientRect().top);
      await view.scrollTo(top - 300);
      await until(async () => /mud for five years|two winters/.test((await current(view)) ?? ''), 'the current quote');
      assert.equal(await view.on('.card.current button', (element) => element.getAttribute('aria-current')), 'location');
    });

    it('goes through the quotes with j and k, and leaves Tab alone', '', {}, async (view) => {
      await view.on('.card-face', (element) => element.focus());
      await view.key('j');
      assert.match(await current(view), /Nobody asked/);
      await view.key('j');
      assert.match(await current(view), /mud for five years/);
      await view.key('k');
      assert.match(await current(view), /Nobody asked/);
      await view.key('Tab');
      assert.equal(await view.focused(), 'button.card-copy');
    });

    it('goes through them with other keys where those are set, and with none where they are switched off', 'next=n&previous=', {}, async (view) => {
      await view.on('.card-face', (element) => element.focus({ preventScroll: true }));
      await view.key('j');
      await view.key('k');
      assert.equal(await current(view), null);
      await view.key('n');
      assert.match(await current(view), /Nobody asked/);
    });

    describe('says how many cards are out of sight', () => {
      const counts = (view) => view.all('.beyond', (element) => (element.hidden ? null : [element.textContent, element.getAttribute('aria-label')]));
      const inSight = (view) =>
        view.on('.view', (element) => {
          const { top, bottom } = element.getRootNode().activeElement.getBoundingClientRect();
          return top >= element.querySelector('.sidebar-head').getBoundingClientRect().bottom - 30 && bottom <= innerHeight;
        });

      it('above and below, where they stand by their passages, and goes to the nearest', '', {}, async (view) => {
        await until(async () => (await counts(view))[1] !== null, 'the number');
        assert.equal((await counts(view))[0], null);
        const below = Number((await counts(view))[1][0]);
        assert.ok(below >= 4, `${below}`);
        assert.equal((await counts(view))[1][1], `${below} quotes below: show the nearest`);
        const visible = (await shown(view)).length - below;
        await view.on('.beyond.below', (element) => element.click());
        await view.rest();
        assert.match(await view.on('.view', (element) => element.getRootNode().activeElement.textContent), new RegExp((await shown(view))[visible].slice(0, 12)));
        assert.equal(await inSight(view), true);
        await view.scrollTo(99_999);
        await view.rest();
        await until(async () => (await counts(view))[1] === null, 'none below');
        const [above] = await counts(view);
        assert.match(above[1], /^\d quotes above: show the nearest$/);
        await view.on('.beyond.above', (element) => element.click());
        await view.rest();
        assert.equal(await inSight(view), true);
      });

      it('in a list that scrolls by itself, without moving the story', '', { height: 420 }, async (view) => {
        await view.press('.by-speaker');
        await until(async () => (await counts(view))[1] !== null, 'the number');
        const first = Number((await counts(view))[1][0]);
        await view.on('.beyond.below', (element) => element.click());
        await until(async () => Number((await counts(view))[1]?.[0] ?? 0) < first, 'fewer below');
        assert.equal(await inSight(view), true);
        for (let press = 0; press < 8; press += 1) {
          await view.on('.beyond.below', (element) => element.click());
          await view.page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
        }
        assert.equal((await counts(view))[1], null);
        assert.match((await counts(view))[0][1], /above/);
        assert.equal(await view.on('.view', (element) => element.scrollTop), 0);
      });
    });

    it('takes j only while it has the focus', '', {}, async (view) => {
      await view.key('j');
      await view.rest();
      assert.equal(await view.on('.view', (element) => element.scrollTop), 0);
    });

    it('closes with Escape once there is nothing else to close, and gives the focus to its button', '', {}, async (view) => {
      await view.on('.card-face', (element) => element.focus());
      await view.key('Escape');
      assert.equal(await view.has('.sidebar[hidden]'), true);
      assert.equal(await view.on('[aria-controls=quotes]', (element) => element.getRootNode().activeElement === element), true);
      assert.deepEqual(await view.page.evaluate(() => globalThis.harness.saved), [{ sidebarOpen: false }]);
    });

    it('keeps the paragraph under the eye when it opens and closes', '', {}, async (view) => {
      await view.scrollTo(1400);
      await view.rest();
      const line = () => view.on('.view', (element) => {
        const block = [...element.querySelectorAll('[data-block]')].find((one) => one.getBoundingClientRect().bottom > 270);
        return [block.dataset.block, Math.round(block.getBoundingClientRect().top)];
      });
      const before = await line();
      await view.on('[aria-controls=quotes]', (element) => element.click());
      const after = await line();
      assert.equal(after[0], before[0]);
      assert.ok(Math.abs(after[1] - before[1]) <= 1, `${before} ${after}`);
    });

    it('stands each card level with its passage where there is room, no card over another', '', {}, async (view) => {
      await until(() => view.has('.sidebar.level'), 'level cards');
      const places = await view.all('.card', (element) => {
        if (element.hidden) return null;
        const { top, bottom } = element.getBoundingClientRect();
        const passage = element.getRootNode().querySelector(`.story [data-quote="${element.dataset.quote}"]`).getBoundingClientRect().top;
        return { top, bottom, shift: Math.abs(top - passage) };
      });
      const visible = places.filter(Boolean);
      for (const [at, place] of visible.entries()) {
        assert.ok(place.shift <= 360, `${place.shift}`);
        if (at > 0) assert.ok(place.top >= visible[at - 1].bottom, `card ${at}`);
      }
      assert.ok(visible[0].shift <= 1);
    });

    for (const [what, width, height] of [['a drawer', 800, 800], ['a sheet from below', 360, 740]]) {
      it(`is ${what} on a window of ${width} pixels, which gives way to the quote`, '', { width, height }, async (view) => {
        assert.equal(await view.has('.sidebar[hidden]'), true);
        await view.press('[aria-controls=quotes]');
        assert.equal(await view.has('.sidebar[hidden]'), false);
        const box = await view.on('.sidebar', (element) => element.getBoundingClientRect().toJSON());
        assert.ok(width > 700 ? box.height > 700 && box.width < 420 : box.height < 500 && box.bottom === height, JSON.stringify(box));
        await view.press('.card-face', 3);
        await view.rest();
        assert.equal(await view.has('.sidebar[hidden]'), true);
        assert.deepEqual(await marked(view, 'current'), ['less than two winters of diesel']);
        assert.deepEqual(await view.page.evaluate(() => globalThis.harness.saved), []);
      });
    }

    it('sets quotes between the marks of their story', 'report=german', {}, async (view) => {
      assert.deepEqual((await view.all('.card-words')).slice(0, 3), [
        '„Wir haben die Einwände gelesen, geprüft und eingearbeitet“',
        '»Das ist Einarbeitung mit dem Radiergummi«',
        'Weil die Förderung des Bundes im Dezember ausläuft. Wer danach baut, baut allein.',
      ]);
    });

    it('says so where there are none', 'noquotes', {}, async (view) => {
      assert.equal(await view.has('.sidebar[hidden]'), true);
      await view.press('[aria-controls=quotes]');
      assert.equal(await view.on('.no-quotes', (element) => element.innerText), 'No quotations in this story.');
    });

    it('copies what is shown as text, Markdown, CSV or JSON', '', {}, async (view) => {
      await watchClipboard(view);
      await (await view.page.$('>>> .filters select')).select('Lena Osterman');
      for (const format of ['text', 'markdown', 'csv', 'json']) await (await view.page.$('>>> .copy-all')).select(format);
      await until(async () => (await copied(view)).length === 4, 'four copies');
      const [text, markdown, csv, json] = await copied(view);
      const words = 'We can pay for the wall every year until there is nothing left to pay with';
      const whole = `“${words},” said Mayor Lena Osterman, “or we can decide where the sea goes.”`;
      assert.equal(text.split('\n\n')[0], `${whole} — Lena Osterman, Mayor of Port Ansel`);
      assert.match(text.split('\n\n')[1], /^Harbour town .* sea, Mara Ellison, Tobias Renner, The Tidewater Ledger, 2026-03-04, https:/);
      assert.match(markdown, /^> “We can .*\n\n\[Harbour town .*\]\(<https:.*>\), Mara Ellison/);
      assert.deepEqual(csv.split('\r\n'), ['quote,speaker,role,state,cue,via,status,kind', `"${whole}",Lena Osterman,Mayor of Port Ansel,named,said,,said,quotation`]);
      const [quote] = JSON.parse(json).quotes;
      assert.deepEqual([quote.speaker, quote.quote, quote.parts], ['Lena Osterman', whole, [words, 'or we can decide where the sea goes.']]);
      for (const copy of await copied(view)) assert.doesNotMatch(copy, /…/, 'an ellipsis that the story lacks');
    });

    it('groups by speaker with counts, and goes through the groups with j', '', {}, async (view) => {
      await view.press('.by-speaker');
      assert.deepEqual(await view.all('.group:not([hidden]) h3'), ['Henrik Dahl · 4', 'Amara Nwosu · 2', 'Lena Osterman · 1', 'Speaker unclear · 1']);
      assert.equal(await view.has('.sidebar.level'), false);
      await view.on('.group .card-face', (element) => element.focus());
      await view.key('j');
      assert.match(await current(view), /fond of postcards|drowning us/);
      await view.press('.by-speaker');
      assert.match((await shown(view))[0], /We can pay/);
    });

    it('finds the quotes that have every word that is asked for', '', {}, async (view) => {
      await (await view.page.$('>>> .search')).type('cows DAHL');
      assert.equal((await shown(view)).length, 1);
      await (await view.page.$('>>> .search')).type(' zebra');
      assert.equal(await view.on('.no-quotes', (element) => element.innerText), 'No quote has these words.');
    });

    it('takes the speaker that the reader says, on the card and in what is copied', '', {}, async (view) => {
      await watchClipboard(view);
      const last = (await cards(view)).length - 1;
      await view.on('.view', (element, index) => element.querySelectorAll('.card-tool:last-child')[index].click(), last);
      await view.page.keyboard.type('Amara Nwosu');
      await view.key('Enter');
      assert.match((await shown(view)).at(-1), /The undersigned .* Amara Nwosu corrected by you the town’s engineer/);
      assert.match(await view.text('.notice'), /The speaker was corrected/);
      await view.on('.view', (element, index) => element.querySelectorAll('.card-copy')[index].click(), last);
      await until(async () => (await copied(view)).length === 1, 'the copy');
      assert.match((await copied(view))[0], /— Amara Nwosu, the town’s engineer$/);
    });

    it('copies a citation that says where the words stand', '', {}, async (view) => {
      await watchClipboard(view);
      await view.on('.card-tool', (element) => element.click());
      await until(async () => (await copied(view)).length === 1, 'the copy');
      const lines = (await copied(view))[0].split('\n');
      assert.equal(lines[0], '“We can pay for the wall every year until there is nothing left to pay with,” said Mayor Lena Osterman, “or we can decide where the sea goes.”');
      assert.equal(lines[1], '— Lena Osterman, Mayor of Port Ansel, said');
      assert.match(lines[2], /^In the paragraph: PORT ANSEL — The council/);
      assert.equal(lines[3], 'Harbour town votes to give its drained marsh back to the sea, Mara Ellison, Tobias Renner, The Tidewater Ledger');
      assert.match(lines[4], /^published 2026-03-04T10:22:00\+01:00; updated 2026-03-04T16:05:00\+01:00; read \d{4}-\d\d-\d\dT\d\d:\d\d[+-]\d\d:\d\d$/);
      assert.equal(lines[5], 'https://www.tidewater.example/2026/03/harbour-marsh-vote');
      assert.equal(lines[6], `${lines[5]}#:~:text=We%20can%20pay%20for%20the%20wall%20every%20year%20until%20there%20is%20nothing%20left%20to%20pay%20with`);
    });

    it('copies a quote with its speaker', '', {}, async (view) => {
      await watchClipboard(view);
      await view.press('.card-copy', 1);
      await until(async () => (await view.text('.said')) === 'Copied', 'the word that it is copied');
      assert.deepEqual(await copied(view), ['“Nobody asked the cows” — Henrik Dahl, tenant farmer']);
    });
  });
}
