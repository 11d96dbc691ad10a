/** The story as Markdown, written from a Report: text stays text, marks and boxes become signs, folds are left out. No browser is needed. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';

import { ROOT } from './drive.mjs';
import { moduleAt } from './module.mjs';

const { markdown } = await moduleAt('view/markdown.ts');
const messages = JSON.parse(readFileSync(join(ROOT, 'extension/_locales/en/messages.json'), 'utf8'));
const words = { lang: 'en', say: (key, ...values) => messages[key].message.replace(/\$(\d)/g, (_, digit) => values[digit - 1]) };

const block = (text, role = 'paragraph', marks = []) => ({ text, role, verdict: 'keep', doubt: null, marks: marks.map(([start, end, mark, href]) => ({ start, end, mark, href })) });
const item = (index, level = 0) => ({ type: 'block', block: index, level });

/** The Markdown of a Report of these blocks, each an item by itself unless `article` says otherwise. */
const written = (blocks, article = blocks.map((_, index) => item(index, 2)), about = {}) =>
  markdown(
    { headline: null, byline: null, site: null, published: null, url: null, quotes: [], text: '', lead: null, goes_on: null, ...about, blocks, article },
    'https://tide.example/2026/story', words,
  );

describe('inline', () => {
  for (const [text, marks, expected] of [
    ['a bold b', [[2, 7, 'strong']], 'a **bold** b'],
    ['😀 bold', [[3, 7, 'strong']], '😀 **bold**'],
    ['a link of one', [[2, 13, 'link', '/x (1)'], [7, 9, 'emphasis']], 'a [link *of* one](https://tide.example/x%20%281%29)'],
    ['both', [[0, 4, 'strong'], [0, 4, 'emphasis']], '***both***'],
    ['ab', [[0, 1, 'strong'], [1, 2, 'emphasis']], '**a***b*'],
    ['x y', [[1, 2, 'strong']], 'x y'],
    ['run', [[0, 3, 'link', 'javascript:alert(1)']], 'run'],
    ['see 1', [[4, 5, 'link', '#note']], 'see 1'],
    ['CO2 and 1', [[2, 3, 'sub'], [8, 9, 'sup']], 'CO<sub>2</sub> and <sup>1</sup>'],
    ['a b', [[0, 3, 'code']], '`a b`'],
    ['a_b', [[0, 3, 'code']], '<code>a\\_b</code>'],
    ['line\nline', [], 'line\\\nline'],
  ]) test(`${text} → ${expected}`, () => { assert.equal(written([block(text, 'paragraph', marks)]), `${expected}\n`); });
});

describe('a formula is written in TeX where the page has it', () => {
  for (const [tex, maths, expected] of [
    [' a_1\n< b ', 'math\n', '*so $a_1 < b$* it\\_is'],
    ['a_1 < b', 'math\tdisplay=block\tdir=ltr\n', '*so $$a_1 < b$$* it\\_is'],
    ['a one below b', 'math\n', '*so a1\\<b* it\\_is'],
    [undefined, 'math\n', '*so a1\\<b* it\\_is'],
    ['\\text{$a$}', 'math\n', '*so a1\\<b* it\\_is'],
  ]) test(String(tex), () => {
    const one = block('so a1<b it_is', 'paragraph', [[0, 7, 'emphasis'], [3, 7, 'math']]);
    Object.assign(one.marks[1], { tex, maths });
    assert.equal(written([one]), `${expected}\n`);
  });
});

test('what is opened and closed on the page is its line in bold, then what it holds', () => {
  const blocks = [block('How we counted', 'subhead', [[0, 14, 'strong'], [4, 6, 'emphasis']]), block('With care.'), block('Twice.')];
  assert.equal(written(blocks, [{ type: 'details', open: false, summary: [0], items: [item(1)] }, item(2)]), '**How *we* counted**\n\nWith care.\n\nTwice.\n');
});

describe('text stays text', () => {
  for (const [text, expected] of [
    ['2 * 3 _x_ <b> [a] `c` ~', '2 \\* 3 \\_x\\_ \\<b\\> \\[a\\] \\`c\\` \\~'],
    ['# no heading', '\\# no heading'],
    ['- no list', '\\- no list'],
    ['1. no list', '1\\. no list'],
    ['1.5 metres', '1.5 metres'],
    ['in 1. and - #', 'in 1. and - #'],
    ['first\n2. no list', 'first\\\n2\\. no list'],
    ['AT&T &amp; Co', 'AT&T &amp;amp; Co'],
  ]) test(text, () => { assert.equal(written([block(text)]), `${expected}\n`); });
});

test('the head says what, who, where, when and the address', () => {
  const about = { headline: 'A *b*', byline: 'Jane Roe', site: 'The Tide', published: '2026-03-04T10:22:00+01:00', url: 'https://tide.example/2026/story' };
  const blocks = [block('Coast', 'kicker'), block('A *b*', 'headline'), block('In short.', 'dek'), block('By Jane Roe', 'byline'), block('4 March', 'date'), block('Lead.'), block('More.')];
  assert.equal(written(blocks, undefined, about), '# A \\*b\\*\n\nIn short.\n\nJane Roe · The Tide · 2026-03-04\n\n<https://tide.example/2026/story>\n\nLead.\n\nMore.\n');
});

describe('the lead picture is told of where the article does not show it', () => {
  const lead = { sources: [{ url: '/mill.jpg', width: 0 }], alt: 'A mill', caption: 'The *mill*.', credit: 'Photo: Jane Roe', item: null };
  for (const [about, expected] of [
    [{}, '*Picture:* The \\*mill\\*. Photo: Jane Roe\n\nLead.\n'],
    [{ caption: null }, '*Picture:* Photo: Jane Roe\n\nLead.\n'],
    [{ caption: null, credit: null }, '*Picture:* A mill\n\nLead.\n'],
    [{ item: 0 }, 'Lead.\n'],
  ]) test(JSON.stringify(about), () => { assert.equal(written([block('Lead.')], undefined, { lead: { ...lead, ...about } }), expected); });
});

test('the body is written item by item; doubts are kept, and folds left out', () => {
  const blocks = [
    block('Lead.'), block('Part', 'subhead'), block('one', 'list-item'), block('two', 'list-item'), block('deep', 'list-item'), block('Said.', 'block-quote'), block('— Letter', 'credit'),
    block('let x = `1`;', 'code'), block('a|b', 'table'), block('The mill.', 'caption'), { ...block('Perhaps.'), doubt: 'promo' }, { ...block('Advertisement', 'boilerplate'), verdict: 'fold' },
    block('First post.', 'embed'), block('Second post.', 'embed'), block('Pay to read.', 'paywall'),
  ];
  const cell = (items, colspan = 1) => ({ header: false, colspan, rowspan: 1, items });
  const article = [
    item(0), { type: 'fold', place: 'inside', blocks: [11], links: 0, images: 0, words: 1 }, item(1, 3),
    { type: 'list', ordered: true, start: 9, items: [[item(2)], [item(3), { type: 'list', ordered: false, start: 1, items: [[item(4)]] }]] },
    { type: 'quote', items: [item(5), item(6)] }, item(7),
    { type: 'table', caption: 9, rows: [[cell([item(8)], 2)], [cell([item(2)])]] },
    { type: 'figure', images: [{ alt: 'A mill', sources: [] }], captions: [9] }, { type: 'figure', images: [{ alt: 'A boat', sources: [] }], captions: [] },
    { type: 'media', media: 'video', title: null, href: '/v', node: 0 }, { type: 'rule' }, item(10), item(12), item(13), item(14),
  ];
  assert.equal(
    written(blocks, article),
    'Lead.\n\n### Part\n\n9. one\n\n10. two\n\n    - deep\n\n> Said.\n>\n> — Letter\n\n```\nlet x = `1`;\n```\n\nThe mill.\n\n| a\\|b |  |\n| --- | --- |\n| one |  |\n\n' +
      '*Picture:* The mill.\n\n*Picture:* A boat\n\n[Video](https://tide.example/v)\n\n---\n\nPerhaps.\n\n> First post.\n>\n> Second post.\n\n*The publisher limits this article:* Pay to read.\n',
  );
});

test('a story of several pages ends with the way to the next, and one behind a control says so', () => {
  const on = (goes_on) => written([block('Lead.'), block('Read *on*', 'boilerplate')], [item(0)], { goes_on });
  assert.equal(on({ type: 'page', page: 1, pages: 3, href: '?page=2' }), 'Lead.\n\n*Page 1 of 3* · [Next page](https://tide.example/2026/story?page=2)\n');
  assert.equal(on({ type: 'control', block: 1 }), 'Lead.\n\n*The page shows the rest of this story behind “Read \\*on\\*”.*\n');
});

test('a tight list is tight', () => {
  assert.equal(written([block('one', 'list-item'), block('two', 'list-item')], [{ type: 'list', ordered: false, start: 1, items: [[item(0)], [item(1)]] }]), '- one\n- two\n');
});

test('what is nested without end is written all the same', () => {
  let article = [item(0)];
  for (let depth = 0; depth < 5000; depth += 1) article = [{ type: 'quote', items: article }];
  assert.ok(written([block('deep')], article).length < 200);
});

test('who said what stands at the end, with how sure that is', () => {
  const quote = (text, speaker, more = {}) => ({ text, ranges: [[0, 1, 1 + text.length]], segments: [], kind: 'quotation', speaker, cue: null, via: null, status: 'said', ...more });
  const ada = { name: 'Ada Holm', mention: 'she', role: 'harbour master', state: 'inferred', confidence: 1 };
  const quotes = [quote('It *stands*', ada), quote('It *stands*', null, { via: 'Radio', status: 'hedged' })];
  assert.equal(
    written([block('“It *stands*”')], undefined, { quotes }),
    '“It \\*stands\\*”\n\n## Who said what\n\n- “It \\*stands\\*” — Ada Holm, harbour master (inferred)\n- “It \\*stands\\*” (Speaker unclear; via Radio; reportedly)\n',
  );
});
