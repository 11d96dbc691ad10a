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

/**
 * How long the browser may take to answer about a page that is not of the web, in milliseconds: on its own pages Firefox
 * neither sends nor refuses, but never answers.
 */
const PATIENCE = 400;

const TOGGLE: ToContent = { type: 'toggle' };

/** Toggles reader mode in `tab`. With `inBackground` the engine is not brought to the page. */
export async function toggle(tab: number, inBackground: boolean): Promise<Outcome> {
  const ordinary = await isOrdinary(tab);
  const answered = ordinary ? reach(tab, inBackground) : Promise.race([reach(tab, inBackground), silence()]);
  if (await answered) return 'toggled';
  return ordinary ? 'too-early' : 'forbidden';
}

/** Opens reader mode in `tab`, where it is a story: the page itself says that it opens by itself. */
export async function open(tab: number, inBackground: boolean): Promise<void> {
  await inject(tab, filesOf(inBackground)).catch((error: unknown) => {
    console.warn('Newsfold could not open by itself.', error);
  });
}

function filesOf(inBackground: boolean): string[] {
  return inBackground ? ['content.js'] : ['engine.js', 'content.js'];
}

function silence(): Promise<false> {
  return new Promise((resolve) => {
    setTimeout(resolve, PATIENCE + RETRY_AFTER, false);
  });
}

/** Whether the reader in `tab` was reached. */
async function reach(tab: number, inBackground: boolean): Promise<boolean> {
  if (await isThere(tab)) return true;
  const files = filesOf(inBackground);
  try {
    await inject(tab, files);
    return true;
  } catch {
    await new Promise((resolve) => setTimeout(resolve, RETRY_AFTER));
  }
  try {
    await inject(tab, files);
    return true;
  } catch (error) {
    console.warn('Newsfold could not reach the page.', error);
    return false;
  }
}

async function isThere(tab: number): Promise<boolean> {
  try {
    // On some of its own pages Firefox answers in nobody's name: only the reader says `true`.
    return (await platform.tabs.sendMessage<ToContent, unknown>(tab, TOGGLE, { frameId: 0 })) === true;
  } catch {
    return false;
  }
}

async function inject(tab: number, files: string[]): Promise<void> {
  const ran = await platform.scripting.executeScript({ target: { tabId: tab }, files });
  // Firefox gives a frame's refusal as a result; Chrome throws.
  const done = ran.some((result) => !('error' in result) || result.error === undefined || result.error === null);
  if (!done) throw new Error('the browser ran the reader in no frame');
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
