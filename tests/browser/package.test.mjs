/** What the packages in `dist/` may do, read from the packages themselves. */

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

import { ROOT } from './drive.mjs';

/** What writes HTML or runs text as code. */
const SINKS = [
  /\.(?:innerHTML|outerHTML|srcdoc)\s*=[^=]/,
  /\.(?:insertAdjacentHTML|setHTMLUnsafe|setHTML|createContextualFragment|parseFromString)\s*\(/,
  /\bDOMParser\b/,
  /document\.write/,
  /\beval\s*\(/,
  /\bnew Function\b/,
];

/** What reaches the network. */
const NETWORK = [/\bfetch\s*\(/, /\bXMLHttpRequest\b/, /\bWebSocket\b/, /\bEventSource\b/, /\bsendBeacon\b/, /\bWebTransport\b/, /\bRTCPeerConnection\b/];

for (const browser of ['chrome', 'firefox']) {
  const directory = join(ROOT, 'dist', browser);
  const manifest = JSON.parse(readFileSync(join(directory, 'manifest.json'), 'utf8'));

  test(`${browser}: the permissions at install are four, and no page is open to it before a click`, () => {
    assert.deepEqual(manifest.permissions, ['activeTab', 'scripting', 'storage', 'contextMenus']);
    for (const key of ['host_permissions', 'optional_permissions', 'content_scripts']) {
      assert.equal(manifest[key], undefined, key);
    }
  });

  test(`${browser}: a site may be asked for, by name, where a person chooses it`, () => {
    assert.deepEqual(manifest.optional_host_permissions, ['*://*/*']);
    const asking = readdirSync(directory).filter((file) => file.endsWith('.js') && /permissions\.request/.test(readFileSync(join(directory, file), 'utf8')));
    assert.ok(asking.join() === 'options.js', asking.join(' '));
    assert.ok(readFileSync(join(directory, 'always.js')).length < 2000, 'what runs there before a story is found is small');
  });

  test(`${browser}: no page can tell that Newsfold is installed`, () => {
    assert.equal(manifest.web_accessible_resources, undefined);
    assert.equal(manifest.externally_connectable, undefined);
  });

  test(`${browser}: the keyboard shortcut is Alt+Shift+F, and a person can change it`, () => {
    assert.deepEqual(manifest.commands, { _execute_action: { suggested_key: { default: 'Alt+Shift+F' } } });
  });

  test(`${browser}: the extension's own pages run its own scripts and WASM, and nothing else`, () => {
    const policy = manifest.content_security_policy.extension_pages;
    assert.match(policy, /^default-src 'none';/);
    assert.match(policy, /script-src 'self' 'wasm-unsafe-eval'(;|$)/);
    assert.doesNotMatch(policy, /https?:|'unsafe-(?:inline|eval)'/);
  });

  for (const script of readdirSync(directory).filter((file) => file.endsWith('.js'))) {
    test(`${browser}: ${script} writes no HTML and reaches no network`, () => {
      const text = readFileSync(join(directory, script), 'utf8');
      for (const pattern of [...SINKS, ...NETWORK]) {
        const found = pattern.exec(text);
        assert.equal(found, null, found && text.slice(Math.max(0, found.index - 60), found.index + 60));
      }
    });
  }
}

test('the WASM is carried once in each package', () => {
  for (const browser of ['chrome', 'firefox']) {
    const directory = join(ROOT, 'dist', browser);
    // A long run of base64 that begins as gzip does.
    const carriers = readdirSync(directory).filter(
      (file) => file.endsWith('.wasm') || (file.endsWith('.js') && /H4sI[\w+/]{1000}/.test(readFileSync(join(directory, file), 'utf8'))),
    );
    assert.deepEqual(carriers, ['engine.js']);
  }
});
