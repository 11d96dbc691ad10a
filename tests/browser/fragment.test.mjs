/** Links to quotes: a text fragment of words that stand once on the page, which both browsers open at the quote. */

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import { until } from './drive.mjs';
import { moduleAt } from './module.mjs';
import { serve } from './site.mjs';
import { BROWSERS, launchPlain } from './view-page.mjs';

const { textFragment } = await moduleAt('sidebar/fragment.ts');

/** The Report of paragraphs in which the quote stands between braces. */
function said(paragraphs, lang = 'en') {
  let range;
  const blocks = paragraphs.map((source, index) => {
    const start = source.indexOf('{');
    if (start >= 0) range = [index, start, source.indexOf('}') - 1];
    return { text: source.replace(/[{}]/g, '') };
  });
  return [{ ranges: [range] }, { lang, blocks, url: 'https://tide.example/' }];
}

const LONG = 'We can pay for the wall every year until there is nothing left to pay with, or we can decide where the sea goes and build there once';
const CASES = [
  { what: 'a short quote whole, inside its marks', story: ['The mayor said “{We can pay.}” on Monday.'], fragment: 'We%20can%20pay' },
  { what: 'a dash and a comma are written out', story: ['She asked for a “{well-built, dry wall}” there.'], fragment: 'well%2Dbuilt%2C%20dry%20wall' },
  { what: 'a long quote by its first and last words', story: [`“{${LONG}}”, she said.`], fragment: 'We%20can%20pay%20for,and%20build%20there%20once' },
  { what: 'more of its first words where a few stand twice', story: ['We can pay for the rest.', `“{${LONG}}”, she said.`], fragment: 'We%20can%20pay%20for%20the%20wall,sea%20goes%20and%20build%20there%20once' },
  { what: 'words that stand twice with those before them', story: ['He said no.', 'The mayor said “{no}” again.'], fragment: 'said%20%E2%80%9C-,no' },
  { what: 'words at the start of a paragraph with those after them', story: ['Never say never.', '“{Never}”, said the mayor.'], fragment: 'Never,-%E2%80%9D%2C%20said' },
  { what: 'none where nothing tells two apart', story: ['“No”', '“{No}”'], fragment: undefined },
  { what: 'in scripts without spaces', story: ['市長は「{堤防を毎年直すことはできない}」と述べた。'], lang: 'ja', fragment: encodeURIComponent('堤防を毎年直すことはできない') },
  { what: 'not over a line break', story: ['“{We can pay\nor leave}”'], fragment: 'We%20can%20pay' },
];

describe('the fragment names', () => {
  for (const { what, story, lang, fragment } of CASES) {
    test(what, () => {
      const [quote, report] = said(story, lang);
      assert.equal(textFragment(quote, report), fragment);
    });
  }
});

/** A page on which each quote stands far down, and a word of it higher up. */
function tall({ story, lang = 'en' }) {
  const [first, ...rest] = story.map((source) => source.replaceAll('{', '<b id="quote">').replaceAll('}', '</b>').replaceAll('\n', '<br>'));
  const paragraphs = rest.length > 0 ? `<p>${first}</p><div style="height:4000px"></div>${rest.map((text) => `<p>${text}</p>`).join('')}` : `<div style="height:4000px"></div><p>${first}</p>`;
  return `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>Tide</title><body>${paragraphs}<div style="height:4000px"></div></body></html>`;
}

for (const name of BROWSERS) {
  describe(`${name} opens the page at`, () => {
    let browser;
    let site;
    before(async () => {
      site = await serve((path) => CASES[Number(path.slice(1))] && tall(CASES[Number(path.slice(1))]));
      browser = await launchPlain(name);
    });
    after(async () => {
      await browser?.close();
      await site.close();
    });
    for (const [at, one] of CASES.entries()) {
      if (one.fragment === undefined) continue;
      test(one.what, async () => {
        const page = await browser.newPage();
        await page.goto(`${site.address(`/${at}`)}#:~:text=${textFragment(...said(one.story, one.lang))}`);
        await until(() => page.evaluate(() => {
          const { top, bottom } = document.querySelector('#quote').getBoundingClientRect();
          return scrollY > 1000 && top >= 0 && bottom <= innerHeight;
        }), 'the quote in sight', 5000);
        await page.close();
      });
    }
  });
}
