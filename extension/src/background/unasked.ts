/** Which pages open by themselves: those of the sites that a person chose, save where the person closed one in this session. */

import { sitesOf } from '../always';
import { pageOf } from '../host';
import { platform } from '../platform';

const KEY = 'dismissed';
/** As many addresses are kept, the latest. */
const MOST = 500;

/** Whether the page that `sender` is on opens by itself. */
export async function opensByItself({ url, frameId }: chrome.runtime.MessageSender): Promise<boolean> {
  if (url === undefined || frameId !== 0 || (await sitesOf(new URL(url).hostname)).length === 0) return false;
  return !(await dismissed()).includes(pageOf(url));
}

/** The person closed this page: it stays closed, for this session. Nothing is remembered of a private window, nor of sites that were not chosen. */
export async function dismiss({ url, tab }: chrome.runtime.MessageSender): Promise<void> {
  if (url === undefined || tab?.incognito === true || (await sitesOf(new URL(url).hostname)).length === 0) return;
  const address = pageOf(url);
  const others = (await dismissed()).filter((other) => other !== address);
  await platform.storage.session.set({ [KEY]: [...others, address].slice(-MOST) });
}

async function dismissed(): Promise<string[]> {
  const stored: unknown = (await platform.storage.session.get(KEY))[KEY];
  return Array.isArray(stored) ? stored.filter((address) => typeof address === 'string') : [];
}
