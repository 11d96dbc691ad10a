// Draws the icons from on.svg and off.svg: node extension/dev/icons/draw.mjs
// At 128 pixels the sign takes 96, as the stores ask.

import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import puppeteer from 'puppeteer-core';

import { program } from '../../../tests/browser/drive.mjs';

const HERE = dirname(fileURLToPath(import.meta.url));
const OUT = join(HERE, '../../icons');
const SIZES = [[16, 16], [32, 32], [48, 48], [128, 96]];

const browser = await puppeteer.launch({
  executablePath: program('chrome'),
  headless: true,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const page = await browser.newPage();
for (const state of ['on', 'off']) {
  const svg = await readFile(join(HERE, `${state}.svg`), 'base64');
  for (const [size, art] of SIZES) {
    await page.setViewport({ width: size, height: size });
    const edge = (size - art) / 2;
    await page.setContent(
      `<style>body{margin:0}img{display:block;width:${art}px;height:${art}px;margin:${edge}px}</style><img src="data:image/svg+xml;base64,${svg}">`,
    );
    await page.$eval('img', (image) => image.decode());
    await writeFile(join(OUT, `${state}-${size}.png`), await page.screenshot({ omitBackground: true, clip: { x: 0, y: 0, width: size, height: size } }));
  }
}
await browser.close();
