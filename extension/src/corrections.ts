/** What a reader said of a page, as the engine takes it. Apart from `engine.ts`, which carries the WASM: who imports a value from there bundles it too. */

/** What the reader said of elements, by their ordinals: their blocks are story, or are not. */
export interface Corrections {
  readonly kept: readonly number[];
  readonly folded: readonly number[];
}

/** Nothing said. */
export const NO_CORRECTIONS: Corrections = { kept: [], folded: [] };
