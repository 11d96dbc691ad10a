/** The thin router: a person's click, key or menu choice reaches the tab; the icon shows its state; pages that forbid WASM are read here. */

import { register, removeSite, sitesOf } from '../always';
import { READ_PORT, toBackground } from '../messages';
import { message, platform } from '../platform';
import { notice } from './notice';
import { readOver } from './reading';
import { Refusals } from './refusals';
import { open, toggle } from './router';
import { showState } from './state';
import { dismiss, opensByItself } from './unasked';

const MENU = 'toggle';
const refusals = new Refusals();

platform.action.onClicked.addListener((tab) => {
  void act(tab);
});

platform.contextMenus.onClicked.addListener((info, tab) => {
  if (info.menuItemId === MENU && tab !== undefined) void act(tab);
});

// Taken back in the browser's own settings.
platform.permissions.onRemoved.addListener(() => void register());

platform.runtime.onInstalled.addListener(() => {
  // The browser forgets what was registered when the extension is updated.
  void register();
  platform.contextMenus.removeAll(() => {
    platform.contextMenus.create({ id: MENU, title: message('menu_toggle'), contexts: ['page', 'selection', 'link', 'image'] });
  });
});

platform.runtime.onMessage.addListener((value: unknown, sender) => {
  const received = toBackground(value);
  const tab = sender.tab?.id;
  if (received === undefined || tab === undefined) return undefined;
  if (received.type === 'state') void showState(tab, received.on);
  if (received.type === 'refused') void refusals.remember(sender.url);
  if (received.type === 'arrived') void arrived(tab, sender);
  if (received.type === 'dismissed') void dismiss(sender);
  if (received.type === 'always') void platform.tabs.create({ url: `${platform.runtime.getURL('options.html')}#${new URL(sender.url ?? '').hostname}` });
  if (received.type === 'never') void removeSitesOf(new URL(sender.url ?? '').hostname);
  return undefined;
});

platform.runtime.onConnect.addListener((port) => {
  if (port.name === READ_PORT) readOver(port);
});

/** No story of that host opens by itself any more. */
async function removeSitesOf(host: string): Promise<void> {
  for (const site of await sitesOf(host)) await removeSite(site);
}

async function arrived(tab: number, sender: chrome.runtime.MessageSender): Promise<void> {
  if (await opensByItself(sender)) await open(tab, await refusals.has(sender.url));
}

async function act(tab: chrome.tabs.Tab): Promise<void> {
  if (tab.id === undefined) return;
  const outcome = await toggle(tab.id, await refusals.has(tab.url));
  if (outcome !== 'toggled') await notice(tab.id, outcome);
}
