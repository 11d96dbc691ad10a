/** The same page gives the same Report natively, in the content script and in the background, in both browsers. */

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';

import { launch, PROGRAM, ROOT, until } from './drive.mjs';
import { serve } from './site.mjs';
import { list, shadows, story } from './stories.mjs';

/** Scripts and styles of the fixtures run, the network does not. */
const POLICY = "default-src 'unsafe-inline' data:; script-src 'unsafe-inline' 'wasm-unsafe-eval'";

const pages = { story, list };
for (const [name, html] of Object.entries(shadows)) pages[`shadow root, ${name}`] = html;
for (const name of fixtures()) pages[name] = readFileSync(join(ROOT, 'tests/pages', name, 'page.html'));

for (const browser of ['chrome', 'firefox']) {
  describe(browser, () => {
    let site;
    let driven;
    let directory;
    before(async () => {
      directory = mkdtempSync(join(tmpdir(), 'newsfold-'));
      site = await serve((path) => {
        const html = pages[decodeURIComponent(path.slice(1))];
        return html && { html, headers: { 'Content-Security-Policy': POLICY } };
      });
      driven = await launch(browser, { directory: join(ROOT, 'dist', `probe-${browser}`) });
    });
    after(async () => {
      await driven?.close();
      await site.close();
      rmSync(directory, { recursive: true });
    });

    for (const name of Object.keys(pages)) {
      test(name, async () => {
        const page = await driven.browser.newPage();
        await page.goto(site.address(`/${encodeURIComponent(name)}`), { waitUntil: 'domcontentloaded' });
        const { captured, here, there, error } = JSON.parse(
          await until(() => page.evaluate(() => document.documentElement.getAttribute('data-probe')), 'the Reports'),
        );
        await page.close();
        assert.equal(error, undefined);
        const file = join(directory, 'captured.json');
        writeFileSync(file, JSON.stringify(captured));
        const natively = JSON.stringify(JSON.parse(native(file)));
        assert.equal(there, here, 'background and content script');
        assert.equal(here, natively, 'content script and native');
      });
    }
  });
}

/** What the program prints; exit status 3 says that the page is no story, and the Report is there all the same. */
function native(file) {
  try {
    return execFileSync(PROGRAM, ['captured', file], { encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'pipe'] });
  } catch (error) {
    if (error.status === 3) return error.stdout;
    throw error;
  }
}

function fixtures() {
  try {
    return readdirSync(join(ROOT, 'tests/pages'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
  } catch {
    return [];
  }
}
