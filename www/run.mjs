/**
 * `make run`: a browser with Newsfold from `dist/` in it, on the sample page, reader mode on.
 *
 *     node www/run.mjs chrome|firefox
 *
 * With a display the browser stays until it is closed; without one, a screenshot is written.
 */

import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

import { launch, ROOT, until } from '../tests/browser/drive.mjs';
import { serve } from '../tests/browser/site.mjs';

const name = process.argv[2] ?? 'chrome';
if (name !== 'chrome' && name !== 'firefox') {
  console.error(`newsfold: BROWSER=${name} is not known; it is chrome or firefox.`);
  process.exit(2);
}

const headless = !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
const sample = await readFile(join(dirname(fileURLToPath(import.meta.url)), 'sample.html'));
const site = await serve((path) => (path === '/' ? sample : undefined));
const driven = await launch(name, { headless });
const page = await driven.open(site.address('/'));
await driven.press(page);
const isOn = () => page.evaluate(() => document.documentElement.style.overflow === 'hidden');
await until(isOn, 'reader mode');

if (headless) {
  await sleep(500); // Pictures and fonts settle.
  const file = join(ROOT, 'dist', `run-${name}.png`);
  await page.screenshot({ path: file });
  await driven.close();
  console.log(`Newsfold read the sample page in ${name}. There is no display, so here is a screenshot: ${file}`);
} else {
  console.log(`Newsfold is on in ${name}. Close the browser to end.`);
  await new Promise((resolve) => driven.browser.once('disconnected', resolve));
}
await site.close();
