/** A module of the extension by itself, for tests that need no browser. */

import { join } from 'node:path';

import { build } from 'esbuild';

import { ROOT } from './drive.mjs';

/** What the bundle of `path`, below `extension/src`, holds as text. */
export async function bundled(path) {
  const { outputFiles } = await build({ entryPoints: [join(ROOT, 'extension/src', path)], bundle: true, format: 'esm', write: false, define: { BROWSER: '"chrome"' } });
  return outputFiles[0].text;
}

/** What the module at `path` exports. */
export async function moduleAt(path) {
  return import(`data:text/javascript,${encodeURIComponent(await bundled(path))}`);
}
