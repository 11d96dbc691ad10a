/**
 * A real browser with the extension from `dist/` in it, as a person has it: launch, install, open a page, press the button.
 *
 * Each launch has its own fresh profile. Nothing here looks into the extension; see `world.mjs` for that.
 */

import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

import puppeteer from 'puppeteer-core';

export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** The command line, as `make test` has built it. */
export const PROGRAM = join(ROOT, 'target/debug/newsfold');

/** Where the programs may be, by the browser's name here. */
const PROGRAMS = {
  chrome: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
  firefox: ['firefox', 'firefox-esr'],
};

/** Chromium talks to no one but the page; as root it runs without its sandbox. */
const CHROME_ARGUMENTS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** How long anything here may take, in milliseconds. */
const PATIENCE = 20_000;

/** The path of the browser's program. */
export function program(browser) {
  for (const folder of (process.env.PATH ?? '').split(':')) {
    for (const name of PROGRAMS[browser]) {
      if (existsSync(join(folder, name))) return join(folder, name);
    }
  }
  throw new Error(`${PROGRAMS[browser][0]} is not installed.`);
}

/** Waits until `condition` gives something true, and gives that. */
export async function until(condition, what, patience = PATIENCE) {
  const deadline = Date.now() + patience;
  for (;;) {
    const value = await condition();
    if (value) return value;
    if (Date.now() > deadline) throw new Error(`Waited in vain for ${what}.`);
    await sleep(20);
  }
}

/** Launches `name` (`chrome` or `firefox`) with the build in `directory`. */
export async function launch(name, { directory = join(ROOT, 'dist', name), headless = true, width = 1200, height = 900, args = [] } = {}) {
  return name === 'chrome'
    ? Chrome.launch({ directory, headless, width, height, args })
    : Firefox.launch({ directory, headless, width, height, args });
}

class Driven {
  constructor(name, browser) {
    this.name = name;
    this.browser = browser;
  }

  /** A new tab on `url`, in front. */
  async open(url) {
    const page = await this.browser.newPage();
    await page.goto(url, { waitUntil: 'load', timeout: PATIENCE });
    await page.bringToFront();
    return page;
  }

  async close() {
    await this.browser.close();
  }
}

/** `driven` with the extension in it; where that fails its browser is closed, since it would outlive the test and hold it up. */
async function installed(driven, install) {
  try {
    await install(driven);
    return driven;
  } catch (error) {
    await driven.close();
    throw error;
  }
}

class Chrome extends Driven {
  static async launch({ directory, headless, width, height, args }) {
    const browser = await puppeteer.launch({
      executablePath: program('chrome'),
      headless,
      pipe: true,
      enableExtensions: true,
      defaultViewport: headless ? { width, height } : null,
      args: [...CHROME_ARGUMENTS, `--window-size=${width},${height}`, ...args],
    });
    return installed(new Chrome('chrome', browser), async (driven) => {
      driven.id = await browser.installExtension(directory);
      driven.extension = (await browser.extensions()).get(driven.id);
      await driven.worker();
    });
  }

  /** The extension's background, once it listens. */
  async worker() {
    const target = await this.browser.waitForTarget((t) => t.type() === 'service_worker' && t.url().includes(this.id), { timeout: PATIENCE });
    const worker = await target.worker();
    await until(() => worker.evaluate(() => globalThis.chrome?.action?.onClicked.hasListeners()), 'the background to listen');
    return worker;
  }

  /** The sentence that the button's popup shows. */
  async notice() {
    const target = await this.browser.waitForTarget((candidate) => candidate.url().includes(`${this.id}/notice.html`), { timeout: PATIENCE });
    const popup = await target.asPage();
    return until(() => popup.evaluate(() => document.body.innerText.trim()), 'the sentence in the popup');
  }

  /** Presses the button in the toolbar. */
  async press(page) {
    const worker = await this.worker();
    await until(
      () => worker.evaluate(async () => (await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.status === 'complete'),
      'the tab to have loaded',
    );
    await page.triggerExtensionAction(this.extension);
  }
}

class Firefox extends Driven {
  static async launch({ directory, headless, width, height, args }) {
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: program('firefox'),
      headless,
      defaultViewport: headless ? { width, height } : null,
      args: ['--remote-allow-system-access', `--width=${width}`, `--height=${height}`, ...args],
    });
    return installed(new Firefox('firefox', browser), async (driven) => {
      driven.id = await browser.installExtension(directory);
    });
  }

  /** Runs `source`, a function's text, in the browser's own window with string `values`. */
  async inWindow(source, ...values) {
    const { connection } = this.browser;
    const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
    const { context } = result.contexts.find(({ url }) => /browser\.xhtml/.test(url));
    const answer = await connection.send('script.callFunction', {
      awaitPromise: true,
      target: { context },
      arguments: values.map((value) => ({ type: 'string', value })),
      functionDeclaration: String(source),
    });
    if (answer.result.type === 'exception') throw new Error(answer.result.exceptionDetails.text);
    return answer.result.result.value;
  }

  /** Waits until the tab's page is the one the window knows, since a click before that loses its permission. */
  async settle() {
    await this.inWindow(async () => {
      /* global gBrowser */
      const browser = gBrowser.selectedBrowser;
      const settled = () =>
        !browser.webProgress.isLoadingDocument && browser.innerWindowID === browser.browsingContext.currentWindowGlobal?.innerWindowId;
      for (let tries = 0; tries < 500 && !settled(); tries += 1) await new Promise((resolve) => setTimeout(resolve, 10));
    });
  }

  /** Presses the button in the toolbar. */
  async press() {
    await this.settle();
    await this.inWindow(async (id) => {
      /* global ChromeUtils, CustomizableUI */
      const { makeWidgetId } = ChromeUtils.importESModule('resource://gre/modules/ExtensionCommon.sys.mjs').ExtensionCommon;
      const widget = `${makeWidgetId(id)}-browser-action`;
      CustomizableUI.addWidgetToArea(widget, 'nav-bar');
      CustomizableUI.getWidget(widget).forWindow(window).node.querySelector('.unified-extensions-item-action-button').click();
    }, this.id);
  }

  /** The sentence on the button, once its popup is open; closes the popup. */
  async notice() {
    return until(
      () => this.inWindow((id) => {
        const popup = [...document.querySelectorAll('browser')].find((browser) => browser.currentURI?.spec.includes('/notice.html'));
        if (!popup) return '';
        const { makeWidgetId } = ChromeUtils.importESModule('resource://gre/modules/ExtensionCommon.sys.mjs').ExtensionCommon;
        const widget = CustomizableUI.getWidget(`${makeWidgetId(id)}-browser-action`).forWindow(window).node;
        const sentence = widget.querySelector('.unified-extensions-item-action-button').getAttribute('tooltiptext');
        popup.closest('panel').hidePopup();
        return sentence;
      }, this.id),
      'the popup',
    );
  }

  /** Presses the extension's keyboard shortcut. */
  async pressShortcut() {
    await this.settle();
    await this.inWindow(() => {
      document.querySelector('keyset[id^="ext-keyset-id"] key').doCommand();
    });
  }
}
