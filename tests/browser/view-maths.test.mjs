/** Formulas and disclosures of a page's own Report in the view, in both browsers: drawn by the browser itself, once, and within reach. */

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';

import axe from 'axe-core';

import { PROGRAM, ROOT, until } from './drive.mjs';
import { BROWSERS, launchPlain, openSample } from './view-page.mjs';

const PAGE = join(ROOT, 'tests/pages/explainer--maths-and-details/page.html');
const report = JSON.parse(execFileSync(PROGRAM, ['read', PAGE], { encoding: 'utf8' }));

for (const name of BROWSERS) {
  describe(`a page with formulas and disclosures in ${name}`, () => {
    let browser;
    before(async () => { browser = await launchPlain(name); });
    after(() => browser?.close());

    const it = (what, size, look, query = '', of = report) =>
      test(what, async () => {
        const prepare = [(given) => { globalThis.report = given; }, of];
        const view = await openSample(browser, query, { ...size, prepare });
        await look(view);
        assert.deepEqual(view.errors, []);
        await view.close();
      });

    it('draws each formula once, as MathML with a box', {}, async (view) => {
      const drawn = await view.all('.story math', (element) => [element.namespaceURI.endsWith('MathML'), element.textContent, element.getBoundingClientRect().height > 8]);
      assert.deepEqual(drawn.map(([, text]) => text), ['h=acos⁡(ωt)', 'a∈ℝ', 'ω', 'h(t)=∑k=14ak+bk2cos⁡(ωkt)', 'x2+y2≤r']);
      assert.ok(drawn.every(([mathml, , box]) => mathml && box));
      const sentence = await view.on('.body > p:nth-of-type(2)', (element) => element.textContent);
      assert.equal(sentence.match(/ω/g).length, 2);
      assert.equal(await view.on('.body', (element) => element.querySelectorAll('img').length), 0);
    });

    it('sets fractions and sums as such', {}, async (view) => {
      const heights = await view.all('mfrac', (element) => [...element.children].map((child) => child.getBoundingClientRect().top));
      assert.ok(heights.every(([above, below]) => below > above + 5));
      const [block, line] = await view.all('.formula.apart', (element) => [element.getBoundingClientRect().height, Number.parseFloat(getComputedStyle(element).fontSize)]);
      assert.ok(block[0] > 2 * block[1] && line[0] > line[1]);
    });

    it('keeps the line of the words around a formula', {}, async (view) => {
      const [math, words] = await view.on('.body > p:nth-of-type(2)', (element) => {
        const range = document.createRange();
        range.selectNodeContents(element.firstChild);
        return [element.querySelector('mi').getBoundingClientRect(), range.getClientRects()[0]].map(({ top, bottom }) => (top + bottom) / 2);
      });
      assert.ok(Math.abs(math - words) < 6, `${math} beside ${words}`);
    });

    it('draws nothing that leads, loads or runs, and words where a page nests others in them', {}, async (view) => {
      const drawn = await view.on('.body math', (element) => [element, ...element.querySelectorAll('*')].map((one) => [
        one.namespaceURI.endsWith('/Math/MathML'), one.localName, ...[...one.attributes].map(({ name, value }) => `${name}=${value}`),
      ].join(' ')));
      assert.deepEqual(drawn, ['true math display=block', 'true mi mathvariant=normal', 'true mrow', 'true mtext', 'true mtext', 'true mrow', 'true mi', 'true mspace width=1em']);
      assert.equal(await view.on('.body math', (element) => element.textContent), 'xif sofree𝐛');
    }, '', withFormula([
      'math\thref=javascript:x()\tonclick=x()\tdisplay=block\tstyle=color: red', ' mi\tmathvariant=normal\thref=/\tonmouseover=x()\tstyle=color: red', '  =x',
      ' script\tsrc=/x.js', '  mtext', '   =if ', '   b', '    =so', '  =free', ' a\thref=/', '  mi\tmathvariant=bold', '   =b',
      ' mspace\twidth=1em\tlspace=url(x)',
    ]));

    it('sets the cells of equations as the page has them', {}, async (view) => {
      assert.deepEqual(await view.all('mtd', (element) => getComputedStyle(element).textAlign), ['right', 'left']);
    }, '', withFormula(['math', ' mtable\tcolumnalign=right left', '  mtr', '   mtd', '    mi', '     =x', '   mtd', '    mo', '     ==']));

    it('scrolls a formula that is wider than the column, and the keyboard reaches it', { width: 320, height: 700 }, async (view) => {
      assert.ok(await view.on('.view', (element) => element.scrollWidth <= element.clientWidth));
      const wide = await view.all('.formula', (element) => [element.scrollWidth > element.clientWidth, element.tabIndex]);
      assert.ok(wide.every(([scrolls, tab]) => scrolls === (tab === 0)), JSON.stringify(wide));
      await view.page.evaluate(axe.source);
      assert.deepEqual(await violations(view), []);
    }, 'size=30');

    it('shows what the page closes closed and what it opens open; a press and a key change that', {}, async (view) => {
      const open = () => view.all('.disclosure', (element) => element.open);
      assert.deepEqual(await open(), [false, true]);
      assert.deepEqual(await view.all('summary', (element) => element.textContent), ['How the heights were taken', 'Does the moon count twice?']);
      await view.press('summary');
      assert.deepEqual(await open(), [true, true]);
      assert.match(await view.on('.disclosed', (element) => element.innerText), /read twice a day[^]*The staff was moved once/);
      await view.key('Enter');
      assert.deepEqual(await open(), [false, true]);
      await view.key(' ');
      assert.deepEqual(await open(), [true, true]);
      assert.equal(await view.focused(), 'summary');
    });

    it('opens what a quote stands in before it goes there', {}, async (view) => {
      await view.press('.card-face');
      await view.rest();
      assert.equal(await view.on('.disclosure', (element) => element.open), true);
      const [top, height] = await view.on('.quote.current', (element) => [element.getBoundingClientRect().top, innerHeight]);
      assert.ok(top > 0 && top < height * 0.6, String(top));
    });

    it('leaves open what the reader opened when something in it is folded', {}, async (view) => {
      await view.press('summary');
      await view.press('.edit-mode');
      assert.equal(await view.has('summary .correct'), false);
      await view.press('.disclosed .correct');
      await until(() => view.has('.notice:not([hidden])'), 'the word on it');
      assert.equal(await view.on('.disclosure', (element) => element.open), true);
    });

    it('prints what is closed', {}, async (view) => {
      await view.page.evaluate(() => { dispatchEvent(new Event('beforeprint')); });
      assert.deepEqual(await view.all('.disclosure', (element) => element.open), [true, true]);
      await view.page.evaluate(() => { dispatchEvent(new Event('afterprint')); });
      assert.deepEqual(await view.all('.disclosure', (element) => element.open), [false, true]);
    });

    it('draws a disclosure without a line of its own all the same', {}, async (view) => {
      await view.press('.disclosure');
      assert.equal(await view.on('.disclosure', (element) => element.open), true);
    }, '', without(report));

    for (const theme of ['light', 'dark', 'contrast']) {
      it(`has nothing that axe objects to, closed and open, in ${theme}`, {}, async (view) => {
        await view.page.evaluate(axe.source);
        assert.deepEqual(await violations(view), [], 'closed');
        await view.press('summary');
        assert.deepEqual(await violations(view), [], 'open');
      }, `theme=${theme}`);
    }
  });
}

/** The report with its summaries taken away. */
function without(of) {
  return { ...of, article: of.article.map((item) => (item.type === 'details' ? { ...item, summary: [] } : item)) };
}

/** The report with one formula alone, whose outline these lines are. */
function withFormula(lines) {
  const blocks = report.blocks.map((block) => ({ ...block, marks: block.marks.filter(({ mark }) => mark !== 'math') }));
  const first = blocks.findIndex(({ role }) => role === 'paragraph');
  blocks[first].marks = [{ start: 0, end: 8, mark: 'math', maths: `${lines.join('\n')}\n` }];
  return { ...report, blocks };
}

/** What axe objects to, a line each. */
function violations(view) {
  return view.page.evaluate(async () => {
    const { violations } = await axe.run(document, { resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${JSON.stringify(target)} ${failureSummary}`));
  });
}
