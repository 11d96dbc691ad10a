/** Reads pages that forbid WASM: they come over a port in pieces, and their Report goes back in pieces. */

import type { Corrections } from '../corrections';
import { pieces, readRequest, type ReadAnswer } from '../messages';

/** Serves one page over `port`. */
export function readOver(port: chrome.runtime.Port): void {
  let html = '';
  let layout = '';
  const answer = (message: ReadAnswer): void => {
    port.postMessage(message);
  };
  port.onMessage.addListener((value: unknown) => {
    const request = readRequest(value);
    if (request?.type === 'html') html += request.piece;
    if (request?.type === 'layout') layout += request.piece;
    if (request?.type === 'end') {
      read(html, layout, request.url, request).then(
        (json) => {
          for (const piece of pieces(json)) answer({ type: 'json', piece });
          answer({ type: 'end' });
        },
        (error: unknown) => {
          answer({ type: 'failed', reason: error instanceof Error ? error.message : String(error) });
        },
      );
    }
  });
}

async function read(html: string, layout: string, url: string, corrections: Corrections): Promise<string> {
  if (globalThis.newsfoldEngine === undefined) throw new Error('The engine is missing from this build.');
  const engine = await globalThis.newsfoldEngine();
  const bytes = Uint8Array.from(atob(layout), (character) => character.charCodeAt(0));
  return JSON.stringify(engine.read({ html, layout: bytes, url }, corrections));
}
