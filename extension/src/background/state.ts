/** The button in the toolbar: what it shows for a tab. The browser forgets a tab's own icon when the tab navigates. */

import { message, platform } from '../platform';

/** The icons by state and size in pixels. */
const ICONS = {
  on: { 16: 'icons/on-16.png', 32: 'icons/on-32.png' },
  off: { 16: 'icons/off-16.png', 32: 'icons/off-32.png' },
};

/** Shows whether reader mode is on in `tab`. */
export async function showState(tab: number, on: boolean): Promise<void> {
  await Promise.all([
    platform.action.setIcon({ tabId: tab, path: on ? ICONS.on : ICONS.off }),
    platform.action.setTitle({ tabId: tab, title: message(on ? 'action_on' : 'action_off') }),
    platform.action.setBadgeText({ tabId: tab, text: '' }),
  ]);
}
