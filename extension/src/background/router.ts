/** Reaches the reader in a tab: by a message where it is there already, else by injecting it. */

import type { ToContent } from '../messages';
import { platform } from '../platform';

/** What became of a person's wish. */
export type Outcome =
  | 'toggled'
  /** The browser lets no extension run on this page. */
  | 'forbidden'
  /** The browser withheld the permission that the click gives: the page was just changing. */
  | 'too-early';

/** How long to wait before the one retry, in milliseconds: a page that has just been committed has its permission then. */
const RETRY_AFTER = 250;

const TOGGLE: ToContent = { type: 'toggle' };

/** Toggles reader mode in `tab`. With `inBackground` the engine is not brought to the page. */
export async function toggle(tab: number, inBackground: boolean): Promise<Outcome> {
  if (await isThere(tab)) return 'toggled';
  const files = inBackground ? ['content.js'] : ['engine.js', 'content.js'];
  try {
    await inject(tab, files);
    return 'toggled';
  } catch {
    await new Promise((resolve) => setTimeout(resolve, RETRY_AFTER));
  }
  try {
    await inject(tab, files);
    return 'toggled';
  } catch (error) {
    console.warn('Newsfold could not reach the page.', error);
    return (await isOrdinary(tab)) ? 'too-early' : 'forbidden';
  }
}

async function isThere(tab: number): Promise<boolean> {
  try {
    await platform.tabs.sendMessage(tab, TOGGLE, { frameId: 0 });
    return true;
  } catch {
    return false;
  }
}

async function inject(tab: number, files: string[]): Promise<void> {
  await platform.scripting.executeScript({ target: { tabId: tab }, files });
}

/**
 * Whether an extension may run on the tab's page as far as its address tells. The address is known only while the
 * permission lasts; where it is not known, the page is one that no extension may know of, or the permission is lost.
 */
async function isOrdinary(tab: number): Promise<boolean> {
  const { url } = await platform.tabs.get(tab);
  return url !== undefined && /^https?:/.test(url) && !STORES.some((store) => url.startsWith(store));
}

/** The browsers' own shops, where they let no extension run. */
const STORES = ['https://chromewebstore.google.com/', 'https://chrome.google.com/webstore', 'https://addons.mozilla.org/'];
