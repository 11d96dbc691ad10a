/** What the reading view does, in both browsers, on an invented story with every type of item. */

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import { until } from './drive.mjs';
import { BROWSERS, launchPlain, openSample } from './view-page.mjs';

for (const name of BROWSERS) {
  describe(`the view in ${name}`, () => {
    let browser;
    before(async () => { browser = await launchPlain(name); });
    after(() => browser?.close());

    /** Opens a sample, tells what is asked of it, and closes it; no error may have been thrown in the page. */
    const it = (what, query, size, look) =>
      test(what, async () => {
        const view = await openSample(browser, query, size);
        await look(view);
        assert.deepEqual(view.errors, []);
        await view.close();
      });

    describe('draws the story', () => {
      it('with its headline, byline, moment on its own clock, site and reading time', '', {}, async (view) => {
        assert.equal(await view.text('h1'), 'Harbour town votes to give its drained marsh back to the sea');
        assert.equal((await view.all('h1 a')).length, 0, 'a link to the story itself');
        assert.equal(await view.text('.byline'), 'Mara Ellison, Tobias Renner');
        const facts = (await view.text('.facts')).replace(/\s/gu, ' ');
        assert.match(facts, /4.*2026.*10:22.* UTC\+1 · Updated .*(?:4|16):05.* · The Tidewater Ledger · 2 minutes · \d+ words/);
      });

      it('in its own language and direction', 'report=arabic', {}, async (view) => {
        assert.deepEqual(await view.on('article', (element) => [element.lang, getComputedStyle(element).direction]), ['ar', 'rtl']);
        assert.equal(await view.on('.view', (element) => getComputedStyle(element).direction), 'ltr');
      });

      it('with every kind of item', '', {}, async (view) => {
        for (const [selector, count] of Object.entries({
          'article figure img': 3, 'article ol > li': 4, 'article .table thead th': 5, 'article .table tbody th': 3, 'article td.figures': 12,
          'article blockquote': 3, 'article pre code': 1, '.media a': 1, '.note.correction': 1, '.note.paywall': 1, 'article h2': 2, 'article h3': 1, 'article em': 3,
        })) assert.equal((await view.all(selector)).length, count, selector);
      });

      it('to its end, which leads to the next page of several', 'goeson=page', {}, async (view) => {
        assert.equal(await view.text('.body > :last-child'), 'Page 1 of 3 · Next page');
        assert.match(await view.on('.goes-on a', (element) => element.href), /^https:.*\?page=2$/);
      });

      it('to its end, which offers the page where that shows the rest', 'goeson=control', {}, async (view) => {
        assert.match(await view.text('.body > :last-child'), /^The page shows the rest of this story behind “.+”\. Show the page$/);
        await view.press('.goes-on button');
        assert.equal(await view.page.evaluate(() => globalThis.harness.closed), 1);
      });

      it('with links to the web alone, read against the story’s own address', '', {}, async (view) => {
        const links = await view.all('.story a', (element) => element.getAttribute('href'));
        assert.ok(links.includes('https://www.tidewater.example/people/lena-osterman'));
        assert.ok(links.every((href) => /^(?:https?|mailto):/.test(href)), links.join(' '));
        assert.match(await view.text('.fold.after .fold-body'), /Privacy choices/);
      });

      it('in colours and type that the page’s style sheets do not reach', '', {}, async (view) => {
        const style = await view.on('.body > p', (element) => {
          const { textTransform, letterSpacing, fontSize } = getComputedStyle(element);
          return [textTransform, letterSpacing === 'normal' ? '0px' : letterSpacing, fontSize];
        });
        assert.deepEqual(style, ['none', '0px', '19px']);
      });
    });

    describe('sets lines of 60 to 75 characters', () => {
      for (const width of [900, 1440, 2560, 3840]) {
        it(`at ${width} pixels`, '', { width, height: 900 }, async (view) => {
          const length = await view.on('.body > p', lineLength);
          assert.ok(length >= 60 && length <= 75, `${length} characters`);
        });
      }
    });

    for (const width of [320, 360, 600, 900, 1440]) {
      it(`is never wider than a window of ${width} pixels`, '', { width, height: 800 }, async (view) => {
        assert.ok(await view.on('.view', (element) => element.scrollWidth <= element.clientWidth));
        const wide = await view.all('.story *', (element) => {
          const scroller = element.closest('.table, pre, .fold-note');
          return scroller === null && element.getBoundingClientRect().right > document.documentElement.clientWidth + 9 ? element.outerHTML.slice(0, 80) : '';
        });
        assert.deepEqual(wide.filter(Boolean), []);
      });
    }

    for (const width of [320, 641, 800, 961, 1100]) {
      it(`has all its tools within a window of ${width} pixels`, '', { width, height: 800 }, async (view) => {
        const ends = await view.all('.toolbar .tool', (element) => element.getBoundingClientRect().right);
        assert.ok(ends.every((right) => right <= width), ends.join(' '));
      });
    }

    describe('folds', () => {
      it('stand as one named bar each, one before the story and one after', '', {}, async (view) => {
        const bars = await view.all('.fold:not(.doubt) .fold-bar', (element) =>
          [element.querySelector('.fold-label'), element.querySelector('.fold-note')].map((part) => part?.textContent ?? '').join(': '),
        );
        assert.deepEqual(bars, [
          'Before the story: 3 items · 5 links',
          'Share: Share Copy link Print',
          'Advertisement: ',
          'Related: 1 link · READ MORE: The pumps that could not keep up',
          '3 items folded: Video, Related, Newsletter',
          'After the story: 5 items · 10 links · 3 pictures',
        ]);
        assert.ok((await view.all('.fold-bar', (element) => element.getBoundingClientRect().height)).every((height) => height >= 24));
      });

      it('open and close in place, by mouse and by keyboard', '', {}, async (view) => {
        const state = () => view.on('.fold.inside .fold-bar', (element) => [element.getAttribute('aria-expanded'), element.nextElementSibling?.nextElementSibling?.getClientRects().length]);
        assert.deepEqual(await state(), ['false', 1]);
        await view.press('.fold.inside .fold-bar');
        assert.equal((await state())[0], 'true');
        assert.match(await view.on('.fold.inside .fold-body', (element) => element.innerText), /Share Copy link Print/);
        assert.equal(await view.focused(), 'button.fold-bar');
        await view.key('Enter');
        assert.equal((await state())[0], 'false');
        await view.key(' ');
        assert.equal((await state())[0], 'true');
      });

      it('tell the reason on hover and on focus', '', {}, async (view) => {
        const shown = () => view.on('.fold.inside .fold-why', (element) => getComputedStyle(element).visibility);
        assert.equal(await shown(), 'hidden');
        await view.hover('.fold.inside .fold-bar');
        await until(async () => (await shown()) === 'visible', 'the reason');
        assert.equal(await view.text('.fold.inside .fold-why'), 'buttons for sharing');
      });

      it('open where find-in-page finds something in them', '', {}, async (view) => {
        assert.equal(await view.on('.fold.inside .fold-body', (element) => element.getAttribute('hidden')), 'until-found');
        await view.on('.fold.inside .fold-body', (element) => element.dispatchEvent(new Event('beforematch', { bubbles: true })));
        assert.equal(await view.on('.fold.inside .fold-bar', (element) => element.getAttribute('aria-expanded')), 'true');
      });

      it('open all and close all', '', {}, async (view) => {
        const button = '[aria-controls=folds]';
        const all = '#folds .all';
        assert.equal(await view.text(button), '6 folded');
        await view.press(button);
        await view.press(all);
        assert.equal(await view.text(button), '0 folded');
        assert.ok((await view.all('.fold-bar', (element) => element.getAttribute('aria-expanded'))).every((open) => open === 'true'));
        await view.press(all);
        assert.equal(await view.text(button), '6 folded');
      });

      it('open and close by kind', '', {}, async (view) => {
        await view.press('[aria-controls=folds]');
        const kinds = await view.all('.kinds .entry', (element) => [...element.children].slice(1).map((part) => part.textContent).join(' '));
        assert.deepEqual(kinds.slice(0, 1), ['Related 3']);
        assert.ok(kinds.includes('Advertisement 1'));
        await view.press('.kinds .entry');
        assert.deepEqual(await view.all('.fold.open .fold-label'), ['Related', '3 items folded', 'After the story']);
        assert.equal(await view.on('.kinds .entry', (element) => element.getAttribute('aria-pressed')), 'true');
        await view.press('.kinds .entry');
        assert.deepEqual(await view.all('.fold.open .fold-label'), []);
      });

      it('are gone to one after the other, with the focus on the bar, and back', '', {}, async (view) => {
        const next = async () => {
          await view.on('[aria-controls=folds]', (element) => element.click());
          await view.on('#folds .next', (element) => element.click());
          await view.rest();
          return view.on('.view', (element) => {
            const bar = element.getRootNode().activeElement;
            const { top, bottom } = bar.getBoundingClientRect();
            return [bar.className, bar.querySelector('.fold-label').textContent, top > 40 && bottom < innerHeight];
          });
        };
        await view.scrollTo(200);
        const visited = [];
        for (let press = 0; press < 6; press += 1) visited.push(await next());
        assert.deepEqual(visited.map(([, label]) => label), ['Share', 'Advertisement', 'Related', '3 items folded', 'After the story', 'Before the story']);
        assert.ok(visited.every(([kind, , shown]) => kind === 'fold-bar' && shown), JSON.stringify(visited));
        await view.press('.fold.inside .fold-bar');
        assert.equal((await next())[1], 'Advertisement', 'one that is open is passed over');
        await view.press('.back');
        assert.ok(Math.abs((await view.rest()) - 200) < 2);
        await view.press('[aria-controls=folds]');
        await view.press('#folds .all');
        assert.equal(await view.on('#folds .next', (element) => element.disabled), true);
      });

      it('are hairlines where that is wished, named all the same, until pointed at', '', {}, async (view) => {
        await view.press('[aria-controls=display]');
        await view.press('[data-option=bars-hairline]');
        await view.key('Escape');
        const drawn = () => view.on('.fold.inside .fold-label', (element) => getComputedStyle(element).clipPath === 'none');
        assert.equal(await drawn(), false);
        assert.ok(await view.on('.fold.inside .fold-bar', (element) => element.getBoundingClientRect().height >= 24));
        await view.hover('.fold.inside .fold-bar');
        assert.equal(await drawn(), true);
      });

      it('leave a doubt in the story, dimmed, with its reason, and ask whether to fold it', '', {}, async (view) => {
        assert.equal(await view.text('.fold.doubt .fold-label'), 'Perhaps not the story: Promotion');
        assert.match(await view.on('.fold.doubt .fold-body', (element) => element.innerText), /storm of 14 January/);
        assert.match(await view.text('.fold.doubt .fold-note'), /reads like the story/);
        assert.deepEqual(await view.all('.fold.doubt .answer'), ['Fold?', 'Keep']);
      });

      it('stay out of what is copied across them', '', {}, async (view) => {
        const copied = await view.page.evaluate(() => {
          const root = document.querySelector('body > div').shadowRoot;
          const [first, last] = ['eighty', 'Nobody asked'].map((words) => [...root.querySelectorAll('.body > p')].find((p) => p.textContent.includes(words)));
          const selection = root.getSelection?.() ?? getSelection();
          selection.setBaseAndExtent(first, 0, last, last.childNodes.length);
          return selection.toString();
        });
        assert.match(copied, /^The marsh[^]*three weeks[^]*Nobody asked the cows/);
        assert.doesNotMatch(copied, /Advertisement|Show/);
      });
    });

    describe('the display menu', () => {
      it('changes the view at once and remembers it', '', {}, async (view) => {
        await view.press('[aria-controls=display]');
        await view.press('[data-option=theme-dark]');
        assert.equal(await view.on('.view', (element) => getComputedStyle(element).backgroundColor), 'rgb(27, 28, 30)');
        await view.on('.slider input', (element) => {
          element.value = '30';
          element.dispatchEvent(new Event('input', { bubbles: true }));
        });
        assert.equal(await view.on('.body > p', (element) => getComputedStyle(element).fontSize), '30px');
        assert.deepEqual(await view.page.evaluate(() => globalThis.harness.saved), [{ theme: 'dark' }, { size: 30 }]);
      });

      it('closes with Escape and gives its button the focus; Escape never leaves the view', '', {}, async (view) => {
        await view.press('[aria-controls=display]');
        await view.key('Escape');
        assert.equal(await view.has('#display[hidden]'), true);
        assert.equal(await view.on('[aria-controls=display]', (element) => element.getRootNode().activeElement === element), true);
        for (let press = 0; press < 4; press += 1) await view.key('Escape');
        assert.equal(await view.has('.view'), true);
      });

      it('follows the system until told otherwise', 'theme=system', {}, async (view) => {
        if (name === 'firefox') return; // Its protocol cannot emulate the colour scheme.
        await view.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
        await until(async () => (await view.on('.view', (element) => element.dataset.theme)) === 'dark', 'the dark theme');
      });
    });

    it('lists the contents and goes to a part of the story', '', {}, async (view) => {
      await view.press('[aria-controls=contents]');
      assert.deepEqual(await view.all('.contents .entry'), ['What opens, and when', 'The price of a field', 'A note on the maps']);
      await view.press('.contents .entry', 1);
      await view.rest();
      const top = await view.on('.body h2:nth-of-type(2)', (element) => element.getBoundingClientRect().top);
      assert.ok(top > 0 && top < 500, `${top}`);
      assert.equal(await view.focused(), 'h2');
    });

    it('copies the story as Markdown, with who said what, and prints it', '', {}, async (view) => {
      await view.page.evaluate(() => {
        Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: async (text) => { globalThis.copied = text; } } });
        globalThis.print = () => { globalThis.printed = true; };
      });
      const choose = async (label) => {
        await view.press('[aria-controls=contents]');
        await view.on('#contents', (element, text) => [...element.querySelectorAll('.entries .entry')].find(({ textContent }) => textContent === text).click(), label);
      };
      await choose('Copy as Markdown');
      assert.equal(await until(() => view.text('.notice span'), 'the sentence'), 'The story was copied as Markdown.');
      const text = await view.page.evaluate(() => globalThis.copied);
      assert.match(text, /^# Harbour town votes[^]*\n\n## What opens, and when\n\n[^]*\n1\. A second dyke[^]*\| Raise the old dyke \| 48\.0 \|/);
      assert.match(text, /\n## Who said what\n\n- “We can pay .*” — Lena Osterman, Mayor of Port Ansel\n/);
      assert.doesNotMatch(text, /READ MORE|tide table/);
      await choose('Print');
      assert.equal(await view.page.evaluate(() => globalThis.printed), true);
    });

    it('has the story’s menu without contents too', 'report=japanese', {}, async (view) => {
      await view.press('[aria-controls=contents]');
      assert.deepEqual(await view.all('#contents .entries .entry'), ['Copy as Markdown', 'Print', 'Always on this site …']);
      await view.on('#contents .entries .entry:last-child', (element) => element.click());
      assert.deepEqual(await view.page.evaluate(() => globalThis.harness.saved), ['always']);
    });

    it('prints black on white, without bars and tools, the quotes after the story', 'theme=dark', {}, async (view) => {
      if (name === 'firefox') return; // Its protocol cannot emulate print.
      await view.page.emulateMediaType('print');
      assert.equal(await view.on('.view', (element) => getComputedStyle(element).backgroundColor), 'rgb(255, 255, 255)');
      const drawn = await view.all('.toolbar, .fold-bar, .fold.inside, .card-copy, .filters', (element) => element.getClientRects().length);
      assert.deepEqual(drawn.filter((boxes) => boxes > 0), []);
      assert.match(await view.on('.story', (element) => element.innerText), /The storm of 14 January/);
      assert.ok(await view.on('.sidebar', (element) => element.getBoundingClientRect().top >= element.previousElementSibling.getBoundingClientRect().bottom));
      const pdf = Buffer.from(await view.page.pdf({ format: 'A4' })).toString('latin1');
      assert.ok(Number(/\/Count (\d+)/.exec(pdf)?.[1]) > 2, 'more pages than one');
    });

    describe('prints with what was folded where that is asked for', () => {
      const ask = async (view) => {
        await view.page.evaluate(() => {
          globalThis.printed = 0;
          globalThis.print = () => { globalThis.printed += 1; };
        });
        await view.press('[aria-controls=folds]');
        await view.on('#folds', (element) => [...element.querySelectorAll('.entry')].find(({ textContent }) => textContent === 'Print with what was folded').click());
        assert.equal(await view.page.evaluate(() => globalThis.printed), 1);
      };

      it('each under its name, and the screen as it was', '', {}, async (view) => {
        if (name === 'firefox') return; // Its protocol cannot emulate print.
        await ask(view);
        await view.page.emulateMediaType('print');
        const text = await view.on('.story', (element) => element.innerText);
        assert.match(text, /READ MORE: The pumps[^]*Get the tide table[^]*42 comments/);
        assert.match(await view.on('.fold.inside .fold-bar', (element) => getComputedStyle(element, '::before').content), /Folded:/);
        const drawn = await view.all('.toolbar, .fold-action, .fold .icon, .fold .correct', (element) => element.getClientRects().length);
        assert.deepEqual(drawn.filter((boxes) => boxes > 0), []);
        await view.page.evaluate(() => dispatchEvent(new Event('afterprint')));
        await view.page.emulateMediaType('screen');
        assert.deepEqual(await view.all('.fold.open', (element) => element.className), []);
        assert.equal(await view.has('.print-folds'), false);
      });

      it('on more paper than without', '', {}, async (view) => {
        const letters = async () => {
          const pdf = Buffer.from(await view.page.pdf({ format: 'A4' })).toString('latin1');
          return pdf.length;
        };
        const without = await letters();
        await ask(view);
        assert.ok((await letters()) > without + 500);
        assert.equal(await view.has('.print-folds'), false, 'once');
      });
    });

    it('leaves nothing behind when it is closed', '', {}, async (view) => {
      await view.press('.toolbar .tools:nth-child(2) .tool:last-child');
      assert.equal(await view.page.evaluate(() => document.querySelectorAll('body > div').length), 0);
      assert.equal(await view.page.evaluate(() => globalThis.harness.closed), 1);
    });
  });
}

/** The median number of characters in a paragraph's full lines. */
function lineLength(paragraph) {
  const view = paragraph.closest('.view');
  const lengths = [];
  for (const p of view.querySelectorAll('.body > p')) {
    const range = document.createRange();
    let last;
    let count = 0;
    const walker = document.createTreeWalker(p, NodeFilter.SHOW_TEXT);
    const lines = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      for (let at = 0; at < node.length; at += 1) {
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        const bottom = Math.round(range.getBoundingClientRect().bottom / 8);
        if (last !== undefined && bottom > last + 1) {
          lines.push(count);
          count = 0;
        }
        last = bottom;
        count += 1;
      }
    }
    lengths.push(...lines);
  }
  lengths.sort((a, b) => a - b);
  return lengths[lengths.length >> 1];
}
