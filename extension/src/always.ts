/**
 * The sites whose stories open by themselves: those that a person chose, each with the permission that was asked for then.
 *
 * A site is a host with all that stand under it, `www.` aside. A page of it has one small script of ours, which says that it is
 * there. The permission is given back with the site.
 */

import { covers, isHost, patternOf, siteOf } from './host';
import { platform } from './platform';
import { loadSites, saveSites } from './storage';

const SCRIPT = 'always';

/** The site that a person means: of an address, or as it is typed. */
export function siteMeant(text: string): string | undefined {
  const typed = text.trim();
  const address = /^https?:\/\//i.test(typed) ? typed : `https://${typed}`;
  if (typed === '' || !URL.canParse(address)) return undefined;
  const { hostname, protocol } = new URL(address);
  return protocol.startsWith('http') && isHost(hostname) ? siteOf(hostname) : undefined;
}

/** Asks the person; to be called while a press of theirs is handled, which both browsers insist on. */
export function askFor(site: string): Promise<boolean> {
  return platform.permissions.request({ origins: [patternOf(site)] });
}

/** The sites that were chosen and still have their permission. */
export async function sites(): Promise<string[]> {
  const chosen = await loadSites();
  const allowed = await Promise.all(chosen.map((site) => platform.permissions.contains({ origins: [patternOf(site)] })));
  return chosen.filter((_, at) => allowed[at]);
}

/** Those of them that a page on `host` belongs to. */
export async function sitesOf(host: string): Promise<string[]> {
  return (await sites()).filter((site) => covers(site, host));
}

export async function addSite(site: string): Promise<void> {
  await saveSites([...new Set([...(await sites()), site])].sort());
  await register();
}

/** Takes a site from the list and gives its permission back. */
export async function removeSite(site: string): Promise<void> {
  await saveSites((await sites()).filter((other) => other !== site));
  await register();
  await platform.permissions.remove({ origins: [patternOf(site)] }).catch((error: unknown) => {
    console.warn(`The browser keeps the permission for ${site}.`, error);
  });
}

/** Has the browser run the script on the sites that there are now. */
export async function register(): Promise<void> {
  const matches = (await sites()).map(patternOf);
  const [registered] = await platform.scripting.getRegisteredContentScripts({ ids: [SCRIPT] });
  // Told of the same change twice, it is made once.
  if ((registered?.matches ?? []).join() === matches.join()) return;
  if (registered) await platform.scripting.unregisterContentScripts({ ids: [SCRIPT] });
  if (matches.length > 0) await platform.scripting.registerContentScripts([{ id: SCRIPT, js: ['always.js'], matches, runAt: 'document_idle' }]);
}
