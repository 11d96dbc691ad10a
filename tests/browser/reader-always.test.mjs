/** Stories that open by themselves on the sites that a person chose, in both browsers: asked for, opened, left alone, and given back. */

import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';

import axe from 'axe-core';

import { coverText, inCover, readerOff, readerOn } from './cover.mjs';
import { launch, ROOT, until } from './drive.mjs';
import { optionsPage } from './options-page.mjs';
import { serve } from './site.mjs';
import { FIRST_WORDS, list, story } from './stories.mjs';

/** The browser's question cannot be answered in a test: localhost is allowed beforehand, and the question is then none. */
async function allowed(name) {
  if (name === 'firefox') {
    const driven = await launch(name);
    const allow = () => driven.inWindow(async (id) => {
      /* global ChromeUtils, WebExtensionPolicy */
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      await ExtensionPermissions.add(id, { origins: ['*://*.localhost/*'], permissions: [] }, WebExtensionPolicy.getByID(id).extension);
    }, driven.id);
    await allow();
    return { driven, allow, tidy: async () => undefined };
  }
  const directory = await mkdtemp(join(tmpdir(), 'newsfold-'));
  await cp(join(ROOT, 'dist/chrome'), directory, { recursive: true });
  const manifest = JSON.parse(await readFile(join(directory, 'manifest.json'), 'utf8'));
  await writeFile(join(directory, 'manifest.json'), JSON.stringify({ ...manifest, host_permissions: ['*://*.localhost/*'] }));
  return { driven: await launch(name, { directory }), allow: async () => undefined, tidy: () => rm(directory, { recursive: true }) };
}

for (const name of ['chrome', 'firefox']) {
  describe(`sites whose stories open by themselves in ${name}`, () => {
    let driven;
    let site;
    let allow;
    let tidy;
    before(async () => {
      site = await serve({ '/': list, '/one': story, '/two': story });
      ({ driven, allow, tidy } = await allowed(name));
    });
    after(async () => {
      await driven.close();
      await site.close();
      await tidy();
    });

    const settled = () => new Promise((done) => setTimeout(done, 1500));
    const off = (page) => page.evaluate(() => document.documentElement.lastElementChild === document.body);
    const listed = (options) => options.page.run(() => [...document.querySelectorAll('.always li span')].map((element) => element.textContent));

    test('no page opens before a site is chosen', async () => {
      const page = await driven.open(site.address('/one'));
      await settled();
      assert.equal(await off(page), true);
      await page.close();
    });

    test('the view leads to the options, where the site stands ready', async () => {
      const page = await driven.open(site.address('/one'));
      await driven.press(page);
      await readerOn(driven, page);
      await inCover(driven, page, (root) => { [...root.querySelectorAll('.entry')].find(({ textContent }) => /^Always on this site/.test(textContent)).click(); });
      const field = await until(async () => {
        const addresses = name === 'chrome'
          ? driven.browser.targets().map((target) => target.url())
          : (await driven.browser.connection.send('browsingContext.getTree', { maxDepth: 0 })).result.contexts.map(({ url }) => url);
        return addresses.find((address) => address.includes('/options.html#'));
      }, 'the options');
      assert.match(field, /options\.html#localhost$/);
      await page.close();
    });

    test('a site is added by hand, and refused where it is none', async () => {
      const options = await optionsPage(driven);
      await options.page.run(() => { document.querySelector('input[name=site]').value = 'no site'; });
      await options.pressByHand('#always button');
      await until(async () => /no name of a site/.test(await options.text('.always output')), 'the sentence');
      await options.page.run(() => { document.querySelector('input[name=site]').value = 'http://localhost/news'; });
      await options.pressByHand('#always button');
      await until(async () => /Stories of localhost open/.test(await options.text('.always output')), 'the sentence');
      assert.deepEqual(await listed(options), ['localhost']);
      assert.deepEqual(await options.violations(axe.source), []);
      await options.close();
    });

    test('a story opens by itself, a front page stays as it is, without a word', async () => {
      const page = await driven.open(site.address('/one'));
      assert.match(await readerOn(driven, page), new RegExp(FIRST_WORDS));
      await page.close();
      const front = await driven.open(site.address('/'));
      await settled();
      assert.equal(await off(front), true);
      assert.equal(await coverText(driven, front), undefined);
      await front.close();
    });

    test('a story on a host under the site opens too', async () => {
      const page = await driven.open(site.address('/one').replace('localhost', 'm.localhost'));
      assert.match(await readerOn(driven, page), new RegExp(FIRST_WORDS));
      await page.close();
    });

    test('a story that was closed stays closed on this page, and others open', async () => {
      const page = await driven.open(site.address('/one'));
      await readerOn(driven, page);
      await driven.press(page);
      await readerOff(page);
      await page.reload();
      await settled();
      assert.equal(await off(page), true);
      await driven.press(page);
      await readerOn(driven, page);
      await page.close();
      const other = await driven.open(site.address('/two'));
      await readerOn(driven, other);
      await other.close();
    });

    const emptied = (options) => until(async () => {
      await options.page.run(() => { location.reload(); }).catch(() => undefined);
      await new Promise((done) => setTimeout(done, 300));
      return (await listed(options).catch(() => ['?'])).length === 0;
    }, 'the list to be empty');

    test('the view takes the site back, and the permission is given back with it', async () => {
      const page = await driven.open(site.address('/two'));
      await readerOn(driven, page);
      await inCover(driven, page, (root) => { [...root.querySelectorAll('.entry')].find(({ textContent }) => /^No longer by itself/.test(textContent)).click(); });
      const options = await optionsPage(driven);
      await emptied(options);
      if (name === 'firefox') {
        const has = () => options.page.run(() => globalThis.browser.permissions.contains({ origins: ['*://*.localhost/*'] }));
        await until(async () => (await has()) === false, 'the permission to be given back');
      }
      await options.close();
      await page.reload();
      await settled();
      assert.equal(await off(page), true);
      await page.close();
    });

    test('the page itself, with its boilerplate folded, takes the site back as the view does', async () => {
      await allow();
      const options = await optionsPage(driven);
      await options.page.run(() => { document.querySelector('input[name=site]').value = 'www.localhost'; });
      await options.pressByHand('#always button');
      await until(async () => /Stories of localhost open/.test(await options.text('.always output')), 'the sentence');
      const page = await driven.open(site.address('/two'));
      await readerOn(driven, page);
      await inCover(driven, page, (root) => { root.querySelector('.to-page').click(); });
      const panel = () => inCover(driven, page, (root) => root.querySelector('[popover]')?.innerText ?? '');
      await until(async () => /No longer by itself/.test(await panel()), 'the panel');
      await inCover(driven, page, (root) => { [...root.querySelectorAll('[popover] button')].find(({ textContent }) => /^No longer by itself/.test(textContent)).click(); });
      await until(async () => /no longer open by themselves/.test(await panel()), 'the sentence');
      assert.doesNotMatch(await panel(), /No longer by itself/);
      await emptied(options);
      await options.close();
      await page.close();
    });
  });
}
