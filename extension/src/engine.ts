/**
 * The Rust core in this script's own world. Bundled once, as `engine.js`, which the content script, the background and
 * `www/` share: it defines `newsfoldEngine` and starts nothing until that is called.
 */

import * as glue from 'newsfold:glue';
import packed from 'newsfold:wasm';

import type { Report } from './report';

/** A page as it was at one moment. */
export interface CapturedPage {
  /** The serialised page, shadow trees included. */
  html: string;
  /** One byte per element, in the order of the serialised start tags. */
  layout: Uint8Array;
  /** Its address. */
  url: string;
}

/** What the reader said of elements, by their ordinals: their blocks are story, or are not. */
export interface Corrections {
  readonly kept: readonly number[];
  readonly folded: readonly number[];
}

/** Reads captured pages. */
export interface Engine {
  /** The Report of `page`, as corrected. Throws an `Error` whose message is a sentence where nothing can be read. */
  read(page: CapturedPage, corrections?: Corrections): Report;
}

declare global {
  /** Starts the engine, or gives the one that runs. Rejects with a `CompileError` where the page forbids WASM. */
  var newsfoldEngine: (() => Promise<Engine>) | undefined;
}

/** The WASM's bytes: gzip in base64 in this file. */
async function unpacked(): Promise<ArrayBuffer> {
  const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(stream).arrayBuffer();
}

async function start(): Promise<Engine> {
  const module = await WebAssembly.compile(await unpacked());
  const instance = await WebAssembly.instantiate(module, { './newsfold_bg.js': glue as unknown as WebAssembly.ModuleImports });
  glue.__wbg_set_wasm(instance.exports);
  (instance.exports['__wbindgen_start'] as () => void)();
  return {
    read: ({ html, layout, url }, corrections) =>
      glue.read(html, layout, url, Uint32Array.from(corrections?.kept ?? []), Uint32Array.from(corrections?.folded ?? [])) as Report,
  };
}

let running: Promise<Engine> | undefined;

globalThis.newsfoldEngine ??= () => {
  running ??= start().catch((error: unknown) => {
    running = undefined;
    throw error;
  });
  return running;
};
