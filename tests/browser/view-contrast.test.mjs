/** Every theme's texts stand at least 4.5 : 1 on every ground they are set on (WCAG 2.2, 1.4.3); high contrast at least 7 : 1. */

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

import { ROOT } from './drive.mjs';
import { moduleAt } from './module.mjs';

const FOLDER = join(ROOT, 'extension/src/view/themes');
const GROUNDS = ['paper', 'raised', 'wash'];
/** Each text and the grounds it is set on; text in a quote stands on the marks too. */
const PAIRS = [
  ['ink', [...GROUNDS, 'mark', 'mark-strong']],
  ['link', [...GROUNDS, 'mark', 'mark-strong']],
  ['visited', [...GROUNDS, 'mark', 'mark-strong']],
  ['quiet', [...GROUNDS, 'mark']],
  ['faint', GROUNDS],
  ['dim', GROUNDS],
  ['accent', GROUNDS],
];

for (const file of readdirSync(FOLDER).filter((file) => file !== 'custom.css')) {
  test(`${file} is legible`, () => {
    const colours = Object.fromEntries(
      [...readFileSync(join(FOLDER, file), 'utf8').matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]),
    );
    const least = file === 'contrast.css' ? 7 : 4.5;
    const faults = PAIRS.flatMap(([text, grounds]) =>
      grounds.map((ground) => [text, ground, contrast(colours[text] ?? colours.faint, colours[ground])]).filter(([, , ratio]) => !(ratio >= least)),
    );
    assert.deepEqual(faults, []);
  });
}

const { paletteOf } = await moduleAt('view/colours.ts');

/** Three colours that a person may choose: near each other, far apart, and gaudy. */
const CHOSEN = ['#000000', '#ffffff', '#1c1b19', '#fdfdfb', '#767676', '#12263a', '#f2c14e', '#ff0000', '#00ff00', '#7b2d8b', '#b0a890', '#003300'];

test('a custom theme keeps the contrast of its three colours in all that is made of them', () => {
  const faults = [];
  for (const textColour of CHOSEN) {
    for (const paperColour of CHOSEN) {
      for (const linkColour of CHOSEN) {
        const colours = paletteOf({ textColour, paperColour, linkColour });
        for (const [text, grounds] of PAIRS.filter(([name]) => name in colours)) {
          const asked = contrast(['link', 'visited', 'accent'].includes(text) ? linkColour : textColour, paperColour);
          for (const ground of grounds) {
            // What is visited need not stand on the marks: links do.
            if (text === 'visited' && ground.startsWith('mark')) continue;
            if (contrast(colours[text], colours[ground]) < Math.min(4.5, asked) - 1e-9) faults.push([textColour, paperColour, linkColour, text, ground]);
          }
        }
        for (const tool of ['tool', 'tool-quiet']) {
          for (const ground of GROUNDS) if (contrast(colours[tool], colours[ground]) < 4.5) faults.push([textColour, paperColour, linkColour, tool, ground]);
        }
      }
    }
  }
  assert.deepEqual(faults.slice(0, 5), []);
});

/** WCAG 2.2, "contrast ratio". */
function contrast(a, b) {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour) {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
