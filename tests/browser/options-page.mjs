/** The extension's options page in either browser, looked at and pressed by a test. */

import { until } from './drive.mjs';

/** Opens the options page of `driven`. */
export async function optionsPage(driven) {
  const page = driven.name === 'chrome' ? await inChrome(driven) : await inFirefox(driven);
  const options = new Options(page);
  await until(() => options.text('h1'), 'the options page');
  return options;
}

class Options {
  constructor(page) {
    this.page = page;
  }

  text(selector) {
    return this.page.run((name) => document.querySelector(name)?.textContent ?? null, selector);
  }

  press(selector) {
    return this.page.run((name) => document.querySelector(name).click(), selector);
  }

  /** Presses as a person does, which the browser takes for one's wish. */
  pressByHand(selector) {
    return this.page.click(selector);
  }

  /** Makes a choice, and waits until it is remembered. */
  async choose(name, value) {
    await this.press(`input[name=${name}][value=${value}]`);
    await until(
      () => this.page.run(async ([key, wanted]) => (await (globalThis.browser ?? chrome).storage.local.get('settings')).settings?.[key] === wanted, [name, value]),
      'the choice to be remembered',
    );
  }

  /** What the export would save. */
  exported() {
    return this.page.run(async () => {
      const create = URL.createObjectURL;
      const click = HTMLAnchorElement.prototype.click;
      const saved = new Promise((resolve) => { URL.createObjectURL = (blob) => (resolve(blob.text()), 'about:blank'); });
      HTMLAnchorElement.prototype.click = () => undefined;
      document.querySelector('#export').click();
      const text = await saved;
      [URL.createObjectURL, HTMLAnchorElement.prototype.click] = [create, click];
      return JSON.parse(text);
    });
  }

  /** Imports a file with this text. */
  bring(text) {
    return this.page.run((content) => {
      const files = new DataTransfer();
      files.items.add(new File([content], 'corrections.json', { type: 'application/json' }));
      const input = document.querySelector('input[type=file]');
      input.files = files.files;
      input.dispatchEvent(new Event('change'));
    }, text);
  }

  async violations(source) {
    await this.page.inject(source);
    return this.page.run(async () => (await globalThis.axe.run(document)).violations.map(({ id, nodes }) => [id, nodes[0].failureSummary]));
  }

  close() {
    return this.page.close();
  }
}

async function inChrome(driven) {
  const page = await driven.browser.newPage();
  await page.goto(`chrome-extension://${driven.id}/options.html`);
  return { run: (look, value) => page.evaluate(look, value), inject: (source) => page.evaluate(source), click: (selector) => page.click(selector), close: () => page.close() };
}

/** Firefox lets its protocol not into an extension's page; its own window may run there. */
async function inFirefox(driven) {
  await driven.inWindow(async (id) => {
    /* global gBrowser, WebExtensionPolicy, Services */
    const url = WebExtensionPolicy.getByID(id).getURL('options.html');
    const tab = gBrowser.addTab(url, { triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal() });
    gBrowser.selectedTab = tab;
    for (let tries = 0; tries < 300 && tab.linkedBrowser.currentURI.spec !== url; tries += 1) await new Promise((resolve) => setTimeout(resolve, 10));
  }, driven.id);
  const { connection } = driven.browser;
  const context = await until(async () => {
    const { result } = await connection.send('browsingContext.getTree', { maxDepth: 0 });
    return result.contexts.find(({ url }) => url.endsWith('/options.html'))?.context;
  }, 'the options page');
  const call = async (functionDeclaration, values = []) => {
    const { result } = await connection.send('script.callFunction', {
      target: { context },
      awaitPromise: true,
      functionDeclaration,
      arguments: values.map((value) => ({ type: 'string', value })),
    });
    if (result.type === 'exception') throw new Error(result.exceptionDetails.text);
    return result.result.value;
  };
  return {
    run: async (look, value = null) => JSON.parse(await call(`async (value) => JSON.stringify((await (${look})(JSON.parse(value))) ?? null)`, [JSON.stringify(value)])),
    click: async (selector) => {
      const place = await call('(name) => { const element = document.querySelector(name); element.scrollIntoView({ block: "center" }); const { x, y, width, height } = element.getBoundingClientRect(); return JSON.stringify([Math.round(x + width / 2), Math.round(y + height / 2)]); }', [selector]);
      const [x, y] = JSON.parse(place);
      const actions = [{ type: 'pointer', id: 'hand', actions: [{ type: 'pointerMove', x, y }, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }] }];
      await connection.send('input.performActions', { context, actions });
    },
    inject: (source) => call('(source) => { (0, eval)(source); }', [source]),
    close: () => connection.send('browsingContext.close', { context }),
  };
}
