/** What the build puts in: see `extension/build.mjs`. */

declare module 'newsfold:glue' {
  export function read(html: string, layout: Uint8Array, url: string | undefined, kept: Uint32Array, folded: Uint32Array): unknown;
  export class Reading {
    constructor(html: string, elements: number, url?: string);
    questions(): Uint32Array;
    read(layout: Uint8Array): unknown;
    free(): void;
  }
  export function tables(text: string): void;
  export function __wbg_set_wasm(exports: WebAssembly.Exports): void;
}

declare module 'newsfold:wasm' {
  /** The optimised WASM, gzip, base64. */
  const packed: string;
  export default packed;
}

declare module 'newsfold:tables' {
  /** The tables of every language, gzip, base64. */
  const packed: string;
  export default packed;
}

declare module '*.css' {
  const text: string;
  export default text;
}
