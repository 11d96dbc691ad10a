/**
 * The Rust core in this script's own world. Bundled once, as `engine.js`, which the content script, the background and
 * `www/` share: it defines `newsfoldEngine` and starts nothing until that is called.
 */

import * as glue from 'newsfold:glue';
import packedTables from 'newsfold:tables';
import packedWasm from 'newsfold:wasm';

import type { Corrections } from './corrections';
import type { Report } from './report';
import { type Carried, unpacked } from './wire';

/** A page as it was at one moment. */
export interface CapturedPage {
  /** The serialised page, shadow trees included. */
  html: string;
  /** One byte per element, in the order of the serialised start tags. */
  layout: Uint8Array;
  /** Its address. */
  url: string;
}

/** Reads captured pages. */
export interface Engine {
  /** The Report of `page`, as corrected. Throws an `Error` whose message is a sentence where nothing can be read. */
  read(page: CapturedPage, corrections?: Corrections): Report;
  /** Begins to read a page whose layout is still to be asked: its HTML, the number of its elements, its address. */
  begin(html: string, elements: number, url: string): Reading;
}

/** A page that is being read. */
export interface Reading {
  /** What to ask: an element's ordinal, the first ordinal after its descendants, and the bits of its layout byte, again and again. */
  questions(): Uint32Array;
  /** The Report, given the layout byte of each element. To be called once. */
  read(layout: Uint8Array): Report;
}

declare global {
  /** Starts the engine, or gives the one that runs. Rejects with a `CompileError` where the page forbids WASM. */
  var newsfoldEngine: (() => Promise<Engine>) | undefined;
}

/** What is packed as gzip in base64 in this file. */
function inflated(packed: string): Response {
  const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip')));
}

async function start(): Promise<Engine> {
  const [module, tables] = await Promise.all([
    inflated(packedWasm)
      .arrayBuffer()
      .then((bytes) => WebAssembly.compile(bytes)),
    inflated(packedTables).text(),
  ]);
  const instance = await WebAssembly.instantiate(module, { './newsfold_bg.js': glue as unknown as WebAssembly.ModuleImports });
  glue.__wbg_set_wasm(instance.exports);
  (instance.exports['__wbindgen_start'] as () => void)();
  glue.tables(tables);
  return {
    read: ({ html, layout, url }, corrections) =>
      unpacked(
        glue.read(html, layout, url, Uint32Array.from(corrections?.kept ?? []), Uint32Array.from(corrections?.folded ?? [])) as Carried,
      ),
    begin: (html, elements, url) => {
      const reading = new glue.Reading(html, elements, url);
      return { questions: () => reading.questions(), read: (layout) => unpacked(reading.read(layout) as Carried) };
    },
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
