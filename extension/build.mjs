/**
 * Builds `dist/chrome`, `dist/firefox` and `dist/www` from `extension/`, `www/` and the WASM in `target/engine`.
 *
 *     node extension/build.mjs [--bench | --probe]
 *
 * `--bench` and `--probe` build `dist/bench-…` and `dist/probe-…` instead: test builds that also measure, or read by
 * themselves, each page of localhost.
 */

import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { build } from 'esbuild';

const HERE = dirname(fileURLToPath(import.meta.url));
const ROOT = dirname(HERE);
const ENGINE = join(ROOT, 'target/engine');
const DIST = join(ROOT, 'dist');

/**
 * The most that the WASM may weigh, gzipped, in bytes: two fifths of it say who speaks, by rules for fifteen languages. Whatever
 * comes is to replace something.
 */
const WASM_LIMIT = 355_000;

/** The browsers there is a build for. */
const BROWSERS = ['chrome', 'firefox'];

const [wasm, tables] = await Promise.all(['newsfold.wasm.gz', 'tables.txt.gz'].map((file) => readFile(join(ENGINE, file))));
console.log(`WASM: ${wasm.length} bytes gzipped, of ${WASM_LIMIT} at most; the languages' tables beside it: ${tables.length} bytes`);
if (wasm.length >= WASM_LIMIT) {
  console.error('The WASM is too large: see what grew with `cargo bloat`, or leave a dependency out.');
  process.exit(1);
}

/** Puts the glue, the packed WASM and the packed tables where `src/engine.ts` imports them. */
const engine = {
  name: 'newsfold-engine',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^newsfold:glue$/ }, () => ({ path: join(ENGINE, 'newsfold_bg.js') }));
    onResolve({ filter: /^newsfold:wasm$/ }, () => ({ path: 'wasm', namespace: 'newsfold' }));
    onResolve({ filter: /^newsfold:tables$/ }, () => ({ path: 'tables', namespace: 'newsfold' }));
    onLoad({ filter: /.*/, namespace: 'newsfold' }, ({ path }) => ({ contents: (path === 'wasm' ? wasm : tables).toString('base64'), loader: 'text' }));
  },
};

/** Bundles each of `entries` (name → source) into a classic script in `outdir`. */
async function bundle(entries, outdir, browser, banner = {}) {
  await build({
    entryPoints: entries,
    outdir,
    bundle: true,
    format: 'iife',
    target: ['chrome127', 'firefox142'],
    charset: 'utf8',
    legalComments: 'none',
    loader: { '.css': 'text' },
    define: { BROWSER: JSON.stringify(browser) },
    plugins: [engine],
    banner,
    logLevel: 'warning',
  });
}

/** The base manifest with the browser's overlay over it: objects are joined, anything else is replaced. */
async function manifest(browser) {
  const [base, overlay, { version }] = await Promise.all(
    ['manifest.base.json', `manifest.${browser}.json`, '../package.json'].map(async (file) =>
      JSON.parse(await readFile(join(HERE, file), 'utf8')),
    ),
  );
  return join_({ ...base, version }, overlay);

  function join_(under, over) {
    const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
    const joined = { ...under };
    for (const [key, value] of Object.entries(over)) {
      joined[key] = isObject(value) && isObject(under[key]) ? join_(under[key], value) : value;
    }
    return joined;
  }
}

async function extension(browser, outdir, change = (built) => built) {
  await rm(outdir, { recursive: true, force: true });
  await mkdir(outdir, { recursive: true });
  const source = join(HERE, 'src');
  await bundle({ content: join(source, 'content/index.ts'), engine: join(source, 'engine.ts'), notice: join(source, 'notice/index.ts'), options: join(source, 'options/index.ts'), always: join(source, 'content/always.ts') }, outdir, browser);
  // A service worker takes its other scripts in while it starts, or never.
  const imports = browser === 'chrome' ? { js: "importScripts('engine.js');" } : {};
  await bundle({ background: join(source, 'background/index.ts') }, outdir, browser, imports);
  await Promise.all([
    cp(join(source, 'notice/notice.html'), join(outdir, 'notice.html')),
    cp(join(source, 'notice/notice.css'), join(outdir, 'notice.css')),
    cp(join(source, 'options/options.html'), join(outdir, 'options.html')),
    cp(join(source, 'options/options.css'), join(outdir, 'options.css')),
    cp(join(HERE, '_locales'), join(outdir, '_locales'), { recursive: true }),
    cp(join(HERE, 'icons'), join(outdir, 'icons'), { recursive: true }),
    writeFile(join(outdir, 'manifest.json'), `${JSON.stringify(change(await manifest(browser)), null, 2)}\n`),
  ]);
}

/** A test build with one more content script, `source`, on every page of localhost. */
async function testBuild(kind, browser, source) {
  const outdir = join(DIST, `${kind}-${browser}`);
  await extension(browser, outdir, (built) => ({
    ...built,
    content_scripts: [{ matches: ['http://localhost/*'], js: ['engine.js', `${kind}.js`], run_at: 'document_idle' }],
  }));
  await bundle({ [kind]: join(ROOT, source) }, outdir, browser);
}

/** The page that reads without an extension. */
async function www() {
  const outdir = join(DIST, 'www');
  const source = join(ROOT, 'www');
  await rm(outdir, { recursive: true, force: true });
  await mkdir(outdir, { recursive: true });
  await bundle({ www: join(source, 'main.ts'), engine: join(HERE, 'src/engine.ts') }, outdir, 'www');
  for (const file of ['index.html', 'sample.html', 'www.css']) await cp(join(source, file), join(outdir, file));
}

for (const browser of BROWSERS) {
  if (process.argv.includes('--bench')) await testBuild('bench', browser, 'benches/content.ts');
  else if (process.argv.includes('--probe')) await testBuild('probe', browser, 'tests/browser/probe.ts');
  else await extension(browser, join(DIST, browser));
}
if (!process.argv.includes('--bench') && !process.argv.includes('--probe')) await www();
