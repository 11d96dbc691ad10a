// Screenshots of the view for looking at: node extension/dev/shots.mjs [out] [query:width[:height]] …
import puppeteer from 'puppeteer-core';
import { mkdir } from 'node:fs/promises';
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
