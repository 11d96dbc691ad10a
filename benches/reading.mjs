/**
 * How long a reading takes beside Readability.js, in the content script, on the pages of a directory (`*.html`,
 * `*.html.gz`), scripts blocked.
 *
 *     node benches/reading.mjs [DIRECTORY] [--browser chrome|firefox] [--pages N] [--json FILE]
 *
 * Prints per browser the median over pages of Readability.js's time ÷ the time of the whole reading, capture to Report.
 */

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';

import { launch, ROOT, until } from '../tests/browser/drive.mjs';
import { serve } from '../tests/browser/site.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { browser: { type: 'string', multiple: true }, pages: { type: 'string' }, json: { type: 'string' } },
});
const browsers = values.browser ?? ['chrome', 'firefox'];

/** No script of the page runs, while the content script may use WASM. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; script-src 'wasm-unsafe-eval'";

const pages = found(positionals[0]).slice(0, Number(values.pages ?? Infinity));
const site = await serve((path) => {
  const page = pages[Number(path.slice(1))];
  return page && { html: page.read(), headers: { 'Content-Security-Policy': POLICY } };
});
const results = {};
for (const name of browsers) {
  results[name] = await inBrowser(name);
  report(name, results[name]);
}
await site.close();
if (values.json) writeFileSync(values.json, `${JSON.stringify(results, null, 1)}\n`);

/** The pages of `directory`, or the product's own fixtures where it is absent. */
function found(directory) {
  if (directory !== undefined && existsSync(directory)) {
    const files = readdirSync(directory).filter((file) => /\.html(\.gz)?$/.test(file)).sort();
    return files.map((file) => ({
      id: file.replace(/\.html(\.gz)?$/, ''),
      read: () => {
        const bytes = readFileSync(join(directory, file));
        return file.endsWith('.gz') ? gunzipSync(bytes) : bytes;
      },
    }));
  }
  const fixtures = join(ROOT, 'tests/pages');
  console.log(`${directory ?? 'No directory'} is not there: the pages are those of tests/pages.`);
  return readdirSync(fixtures, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ id: name, read: () => readFileSync(join(fixtures, name, 'page.html')) }));
}

async function inBrowser(name) {
  const driven = await launch(name, { directory: join(ROOT, 'dist', `bench-${name}`) });
  const measured = [];
  for (const [index, { id }] of pages.entries()) {
    const page = await driven.browser.newPage();
    await page.goto(site.address(`/${index}`), { waitUntil: 'domcontentloaded' });
    const result = JSON.parse(
      await until(() => page.evaluate(() => document.documentElement.getAttribute('data-bench')), `the figures of ${id}`, 60_000),
    );
    if (result.error) throw new Error(`${id}: ${result.error}`);
    measured.push({ id, ...result, ratio: result.readability / result.reading });
    await page.close();
    if (process.stderr.isTTY) process.stderr.write(`\r${name}: ${index + 1} of ${pages.length} `);
  }
  await driven.close();
  if (process.stderr.isTTY) process.stderr.write('\r\x1b[K');
  return measured;
}

function report(name, measured) {
  const ms = (figure) => `${median(measured.map((page) => page[figure])).toFixed(2)} ms`;
  console.log(
    `${name}: ${median(measured.map(({ ratio }) => ratio)).toFixed(2)} times as fast as Readability.js ` +
      `(median of ${measured.length} pages; reading ${ms('reading')} = capture ${ms('capture')} + engine ${ms('engine')}; Readability.js ${ms('readability')})`,
  );
}

function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted.length % 2 ? sorted[sorted.length >> 1] : (sorted[sorted.length / 2 - 1] + sorted[sorted.length / 2]) / 2;
}
