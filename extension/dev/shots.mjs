// Screenshots of the view for looking at: node extension/dev/shots.mjs OUT QUERY:WIDTH[:HEIGHT[:SCROLL]] …
// `file=REPORT.json` in the query draws a Report that `newsfold read` printed.
import puppeteer from 'puppeteer-core';
import { mkdir, readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { buildHarness } from './build.mjs';

const [out = 'dist/shots', ...wanted] = process.argv.slice(2);
await mkdir(out, { recursive: true });
const address = pathToFileURL(await buildHarness()).href;
const browser = await puppeteer.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', headless: true, args: ['--no-sandbox'] });
for (const shot of wanted) {
  const [query, width, height = '900', scroll = '0'] = shot.split(':');
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.error(shot, error.message));
  page.on('console', (message) => console.error(shot, message.text()));
  await page.setViewport({ width: Number(width), height: Number(height) });
  const file = new URLSearchParams(query).get('file');
  if (file) await page.evaluateOnNewDocument((report) => { globalThis.report = report; }, JSON.parse(await readFile(file, 'utf8')));
  await page.goto(`${address}?${query}`);
  await page.evaluate((top) => {
    const view = document.querySelector('body > div').shadowRoot.querySelector('.view');
    view.scrollTop = top;
  }, Number(scroll));
  await new Promise((done) => setTimeout(done, 300));
  await page.screenshot({ path: `${out}/${query.replace(/[^a-z0-9]+/gi, '-')}-${width}-${scroll}.png` });
  await page.close();
}
await browser.close();
