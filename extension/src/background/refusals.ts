/**
 * The origins whose policy refused WASM, for this browser session: they are read in the background from then on,
 * so that a site sees one refused attempt at most.
 */

import { platform, wasmMayBeForbidden } from '../platform';

const KEY = 'refusals';

export class Refusals {
  /** Whether the origin of `url` refused. */
  async has(url: string | undefined): Promise<boolean> {
    const origin = originOf(url);
    return wasmMayBeForbidden && origin !== undefined && (await this.#origins()).includes(origin);
  }

  /** Remembers that the origin of `url` refused. */
  async remember(url: string | undefined): Promise<void> {
    const origin = originOf(url);
    const origins = await this.#origins();
    if (origin !== undefined && !origins.includes(origin)) await platform.storage.session.set({ [KEY]: [...origins, origin] });
  }

  async #origins(): Promise<string[]> {
    const stored: unknown = (await platform.storage.session.get(KEY))[KEY];
    return Array.isArray(stored) ? stored.filter((origin) => typeof origin === 'string') : [];
  }
}

function originOf(url: string | undefined): string | undefined {
  return url !== undefined && URL.canParse(url) ? new URL(url).origin : undefined;
}
