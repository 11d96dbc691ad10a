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
    entryPoints: [join(here, 'harness.ts')],
    outfile: join(harness, 'harness.js'),
    bundle: true,
    format: 'iife',
    target: 'es2022',
    loader: { '.css': 'text' },
    logLevel: 'warning',
  });
  await copyFile(join(here, 'harness.html'), join(harness, 'harness.html'));
  return join(harness, 'harness.html');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(await buildHarness());
