/** Where cards stand beside their passages: the sums alone, without a browser. */

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { moduleAt } from './module.mjs';

const { levelTops, worstShift } = await moduleAt('sidebar/level.ts');

const CASES = [
  { what: 'no cards', wanted: [], heights: [], tops: [] },
  { what: 'cards with room stand where they want', wanted: [0, 200, 500], heights: [50, 50, 50], tops: [0, 200, 500] },
  { what: 'two that collide give way alike', wanted: [100, 110], heights: [50, 50], tops: [75, 135] },
  { what: 'none stands above the list', wanted: [-40, 0], heights: [50, 50], tops: [0, 60] },
  { what: 'a push is passed on to the neighbours', wanted: [100, 110, 170], heights: [50, 50, 50], tops: [200 / 3, 200 / 3 + 60, 200 / 3 + 120] },
];

for (const { what, wanted, heights, tops } of CASES) {
  test(what, () => {
    assert.deepEqual(levelTops(wanted, heights, 10).map(Math.round), tops.map(Math.round));
  });
}

test('cards never lie over one another, and a thousand are placed at once', () => {
  const wanted = Array.from({ length: 1000 }, (_, at) => (at * 7919) % 5000).sort((a, b) => a - b);
  const heights = wanted.map((_, at) => 40 + (at % 5) * 10);
  const tops = levelTops(wanted, heights, 8);
  for (let at = 1; at < tops.length; at += 1) assert.ok(tops[at] >= tops[at - 1] + heights[at - 1] + 8 - 1e-6);
});

test('the worst shift is that of the card furthest from its passage', () => {
  assert.equal(worstShift([0, 100, 200], [0, 130, 190]), 30);
});
