/** The view on a sample Report in a plain page, in either browser: what the view's tests open and press. */

import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

import puppeteer from 'puppeteer-core';

import { buildHarness } from '../../extension/dev/build.mjs';
import { program, until } from './drive.mjs';

export const BROWSERS = ['chrome', 'firefox'];

/** A browser without the extension. */
export async function launchPlain(name) {
  const args = name === 'chrome' && process.getuid?.() === 0 ? ['--no-sandbox', '--disable-gpu'] : [];
  return puppeteer.launch({ browser: name, executablePath: program(name), headless: true, args });
}

let built;

/** Opens the view on the sample that `query` asks for; see `extension/dev/harness.ts`. */
export async function openSample(browser, query = '', { width = 1440, height = 900 } = {}) {
  built ??= buildHarness();
  const page = await browser.newPage();
  const errors = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.setViewport({ width, height });
  await page.goto(`${pathToFileURL(await built).href}?${query}`);
  const view = new View(page, errors);
  await until(() => view.has('.view'), 'the view');
  return view;
}

/** Opens a sample folded in the page itself; see `extension/dev/inplace.ts`. */
export async function openInPlace(browser, query = '', { width = 1440, height = 900 } = {}) {
  built ??= buildHarness();
  const page = await browser.newPage();
  await page.setViewport({ width, height });
  await page.goto(`${pathToFileURL(join(dirname(await built), 'inplace.html')).href}?${query}`);
  return page;
}

/** What a test sees and does; selectors are the view's own. */
class View {
  constructor(page, errors) {
    this.page = page;
    this.errors = errors;
  }

  /** Runs `look` on the first element that matches, or on `null`. */
  on(selector, look, ...values) {
    return this.page.evaluate(
      (name, source, given) => {
        const root = document.querySelector('body > div')?.shadowRoot;
        const element = root?.querySelector(name) ?? null;
        return new Function('element', 'root', 'values', `return (${source})(element, ...values)`)(element, root, given);
      },
      selector,
      look.toString(),
      values,
    );
  }

  /** What `look` gives for each element that matches. */
  all(selector, look = (element) => element.textContent) {
    return this.page.evaluate(
      (name, source) => {
        const elements = document.querySelector('body > div')?.shadowRoot.querySelectorAll(name) ?? [];
        return [...elements].map(new Function(`return ${source}`)());
      },
      selector,
      look.toString(),
    );
  }

  has(selector) {
    return this.on(selector, (element) => element !== null);
  }

  text(selector) {
    return this.on(selector, (element) => element?.textContent ?? null);
  }

  /** The selector's path of what has the focus, as a word or two. */
  focused() {
    return this.page.evaluate(() => {
      const element = document.querySelector('body > div')?.shadowRoot.activeElement;
      return element ? [element.localName, element.className].filter(Boolean).join('.') : null;
    });
  }

  async press(selector, index = 0) {
    const found = (await this.page.$$(`>>> ${selector}`))[index];
    await found.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
    await found.click();
  }

  async hover(selector, index = 0) {
    const found = (await this.page.$$(`>>> ${selector}`))[index];
    await found.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
    await found.hover();
  }

  key(name) {
    return this.page.keyboard.press(name);
  }

  scrollTo(top) {
    return this.on('.view', (element, value) => element.scrollTo({ top: value, behavior: 'instant' }), top);
  }

  /** Waits until the scroll position rests, and gives it. */
  async rest() {
    let before = -1;
    return until(async () => {
      const now = await this.on('.view', (element) => element.scrollTop);
      const still = now === before;
      before = now;
      await new Promise((done) => setTimeout(done, 80));
      return still ? now + 1 : 0;
    }, 'the scrolling to end').then((top) => top - 1);
  }

  close() {
    return this.page.close();
  }
}
