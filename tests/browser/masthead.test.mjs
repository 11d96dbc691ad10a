/** What the head of the story takes from its items, and what it leaves. No browser is needed. */

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { moduleAt } from './module.mjs';

const { splitHead } = await moduleAt('view/masthead.ts');

const fold = (blocks, place = 'inside') => ({ type: 'fold', blocks, place, links: blocks.length, images: 0, videos: 0, words: 2 });
const block = (index) => ({ type: 'block', block: index, level: 0 });

test('folds on both sides of the byline are one bar, those on both sides of a paragraph two', () => {
  const roles = ['headline', 'boilerplate', 'byline', 'boilerplate', 'paragraph', 'boilerplate'];
  const blocks = roles.map((role) => ({ role }));
  const article = [block(0), fold([1]), block(2), fold([3]), block(4), fold([5])];
  const { head, body } = splitHead({ blocks, article });
  assert.deepEqual([...head], [['headline', [0]], ['byline', [2]]]);
  assert.deepEqual(body, [{ ...fold([1, 3]), words: 4 }, block(4), fold([5])]);
});

test('a date that is given twice is the head’s, another the first entry’s', () => {
  const texts = ['Flood on the Orn', '2 March 2026', '2 March 2026', '14:05', 'The bridge is closed.'];
  const blocks = ['headline', 'date', 'date', 'date', 'paragraph'].map((role, at) => ({ role, text: texts[at] }));
  const { head, body } = splitHead({ blocks, article: texts.map((_, at) => block(at)) });
  assert.deepEqual([...head], [['headline', [0]], ['date', [1, 2]]]);
  assert.deepEqual(body, [block(3), block(4)]);
});
