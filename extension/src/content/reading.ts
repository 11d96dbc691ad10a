/** From the live page to its Report: here where the page allows WASM, else in the background. The Report is the same. */

import type { Corrections } from '../corrections';
import type { CapturedPage, Engine } from '../engine';
import { pieces, READ_PORT, readAnswer, type ReadRequest } from '../messages';
import { platform, shadowRootOf, wasmMayBeForbidden } from '../platform';
import type { Report } from '../report';
import { capture } from './capture';
import { query } from './dom';
import { Here, type Route } from './here';

/** The route for `page`; `refused` is called where the page turned out to forbid WASM. */
export async function routeFor(page: Document, signal: () => AbortSignal, refused: () => void): Promise<Route> {
  const engine = await engineFor(page, refused);
  if (engine !== undefined) return new Here(page, page.location.href, engine, shadowRootOf);
  return {
    take: (search) => capture(page, page.location.href, shadowRootOf, () => undefined, search),
    read: (captured, corrections) => readInBackground(captured, corrections, signal()),
  };
}

/** The engine in this script, or nothing where the page forbids WASM. */
async function engineFor(page: Document, refused: () => void): Promise<Engine | undefined> {
  const startEngine = globalThis.newsfoldEngine;
  if (startEngine === undefined || (wasmMayBeForbidden && forbidsWasm(page))) return undefined;
  try {
    return await startEngine();
  } catch (error) {
    if (!(error instanceof WebAssembly.CompileError)) throw error;
    refused();
    return undefined;
  }
}

/**
 * Whether a policy in the page's own `<meta>` forbids WASM. To try would be seen by the page as a violation; a policy in
 * the page's HTTP header cannot be known without trying.
 */
export function forbidsWasm(page: Document): boolean {
  return [...query(page, 'meta[http-equiv="content-security-policy" i][content]')].some((meta) =>
    policyForbidsWasm(meta.getAttribute('content') ?? ''),
  );
}

/** Whether a Content-Security-Policy forbids WASM. Source: CSP Level 3, §4.5 EnsureCSPDoesNotBlockWasmByteCompilation. */
export function policyForbidsWasm(policy: string): boolean {
  const directives = new Map<string, string[]>();
  for (const directive of policy.toLowerCase().split(';')) {
    const [name, ...values] = directive.trim().split(/\s+/);
    if (name !== undefined && name !== '' && !directives.has(name)) directives.set(name, values);
  }
  const sources = directives.get('script-src') ?? directives.get('default-src');
  return sources !== undefined && !sources.includes("'unsafe-eval'") && !sources.includes("'wasm-unsafe-eval'");
}

/** Reads `page` in the background. Rejects with a sentence where that fails, and where `signal` aborts. */
export function readInBackground({ html, layout, url }: CapturedPage, corrections: Corrections, signal: AbortSignal): Promise<Report> {
  return new Promise((resolve, reject) => {
    const port = platform.runtime.connect({ name: READ_PORT });
    const send = (request: ReadRequest): void => {
      port.postMessage(request);
    };
    let json = '';
    port.onDisconnect.addListener(() => {
      reject(new Error('The extension was updated or stopped; load the page again.'));
    });
    port.onMessage.addListener((value: unknown) => {
      const answer = readAnswer(value);
      if (answer?.type === 'json') json += answer.piece;
      if (answer?.type === 'end') resolve(JSON.parse(json) as Report);
      if (answer?.type === 'failed') reject(new Error(answer.reason));
      if (answer?.type === 'end' || answer?.type === 'failed') port.disconnect();
    });
    signal.addEventListener('abort', () => {
      port.disconnect();
      reject(new Error('Reader mode was left.'));
    });
    for (const piece of pieces(html)) send({ type: 'html', piece });
    for (const piece of pieces(base64(layout))) send({ type: 'layout', piece });
    send({ type: 'end', url, kept: [...corrections.kept], folded: [...corrections.folded] });
  });
}

/** `bytes` in base64. */
export function base64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += 8192) binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(binary);
}
