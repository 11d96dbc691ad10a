// Bundles the harness page into dist/harness/, to be opened as a file: node extension/dev/build.mjs

import { build } from 'esbuild';
import { copyFile, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
export const harness = join(here, '../../dist/harness');

/** Builds the harness and returns the path of its page. */
export async function buildHarness() {
  await mkdir(harness, { recursive: true });
  await build({
    entryPoints: [join(here, 'harness.ts'), join(here, 'inplace.ts')],
    outdir: harness,
    bundle: true,
    format: 'iife',
    target: 'es2022',
    loader: { '.css': 'text' },
    // Reader mode in the page asks the browser's extension interface for closed shadow roots; a plain page has neither.
    define: { BROWSER: '"chrome"' },
    banner: { js: 'globalThis.chrome ??= {};' },
    logLevel: 'warning',
  });
  await copyFile(join(here, 'harness.html'), join(harness, 'harness.html'));
  await copyFile(join(here, 'inplace.html'), join(harness, 'inplace.html'));
  return join(harness, 'harness.html');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(await buildHarness());
