/** How a quote is given: as it stands in the story, its parts never run together. No browser is needed. */

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { moduleAt } from './module.mjs';

const { spoken, spokenParts } = await moduleAt('sidebar/passage.ts');

/** A Report of paragraphs in which the parts of its one quote stand between braces. */
function said(paragraphs, { kind = 'quotation', role = 'paragraph', lang = 'en' } = {}) {
  const ranges = [];
  const blocks = paragraphs.map((source, index) => {
    let text = '';
    for (const [token] of source.matchAll(/[{}]|[^{}]+/g)) {
      if (token === '{') ranges.push([index, text.length, text.length]);
      else if (token === '}') ranges.at(-1)[2] = text.length;
      else text += token;
    }
    return { text, role };
  });
  return [{ kind, ranges }, { lang, blocks }];
}

const FAR = 'The hall was full, and it took the mayor some time to be heard over the noise of the heating, which had been switched on that morning for the first time since the winter before.';

const CASES = [
  { what: 'one part stands between its marks', story: ['“{We can pay}”, said Ansel.'], spoken: '“We can pay”' },
  { what: 'a comma of the sentence around it is left out', story: ['“{We can pay,}” said Ansel.'], spoken: '“We can pay”' },
  { what: 'parts in one paragraph keep the words between', story: ['“{We can pay},” said Ansel. “{We will.}”'], spoken: '“We can pay,” said Ansel. “We will.”' },
  { what: 'straight marks stay straight where they part it', story: ['"{We can pay}," said Ansel, "{and will.}"'], spoken: '"We can pay," said Ansel, "and will."' },
  { what: 'parts of two paragraphs are two lines', story: ['“{We can pay.}', '“{We will.}”'], spoken: '“We can pay.”\n“We will.”' },
  { what: 'parts that stand far apart are two lines', story: [`“{We can pay},” said Ansel. ${FAR} “{We will.}”`], spoken: '“We can pay”\n“We will.”' },
  { what: 'German marks close as German ones', story: ['„{Wir zahlen}“, sagte Ansel. „{Gern.}“'], spoken: '„Wir zahlen“, sagte Ansel. „Gern.“' },
  { what: 'an answer has no marks', story: ['{We can pay.}'], about: { kind: 'answer' }, spoken: 'We can pay.' },
  { what: 'a block quote has no marks', story: ['{We can pay.}'], about: { role: 'block-quote' }, spoken: 'We can pay.' },
  { what: 'Swedish opens and closes alike', story: ['”{Vi betalar}”, sa Ansel.'], about: { lang: 'sv' }, spoken: '”Vi betalar”' },
];

for (const { what, story, about, spoken: expected } of CASES) {
  test(what, () => {
    const [quote, report] = said(story, about);
    assert.equal(spoken(quote, report), expected);
    assert.doesNotMatch(spoken(quote, report), /…/);
    assert.ok(spokenParts(quote, report).every((part) => expected.includes(part.replace(/,$/, ''))));
  });
}
