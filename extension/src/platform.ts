/** The browser's extension interface: the only file that names `chrome` or `browser`. */

/** The browser that this build is for; set by `extension/build.mjs`. */
declare const BROWSER: 'chrome' | 'firefox';

/** What Firefox and Chromium have in common; Firefox calls it `browser`, Chromium `chrome`, both answer with promises. */
export const platform: typeof chrome = BROWSER === 'firefox' ? (globalThis as unknown as { browser: typeof chrome }).browser : chrome;

/** Whether the page's Content-Security-Policy may forbid a content script to run WASM: in Chromium it does. */
export const wasmMayBeForbidden = BROWSER === 'chrome';

/** Whether this is a private window. */
export const isPrivate = (platform as Partial<typeof chrome>).extension?.inIncognitoContext === true;

/** The text of `key` in the person's language; the key itself where there is none. */
export function message(key: string, substitutions: string[] = []): string {
  return platform.i18n.getMessage(key, substitutions) || key;
}

/** The shadow root of `host`, an open or a closed one. Only for an `HTMLElement`. */
export function shadowRootOf(host: Element): ShadowRoot | null {
  if ('openOrClosedShadowRoot' in host) return (host as { openOrClosedShadowRoot: ShadowRoot | null }).openOrClosedShadowRoot;
  return host instanceof HTMLElement ? (platform.dom.openOrClosedShadowRoot(host)) : null;
}
