/** One sentence about a page that no script can be shown on: in the button's popup, and in its title. */

import { message, platform } from '../platform';
import type { Outcome } from './router';

/** Says why reader mode is not on in `tab`. */
export async function notice(tab: number, outcome: Exclude<Outcome, 'toggled'>): Promise<void> {
  const key = outcome === 'forbidden' ? 'forbidden' : 'too_early';
  await platform.action.setTitle({ tabId: tab, title: message(key) });
  await platform.action.setBadgeText({ tabId: tab, text: '!' });
  try {
    await platform.action.setPopup({ tabId: tab, popup: `notice.html?${key}` });
    await platform.action.openPopup();
  } catch (error) {
    // An older browser opens no popup by itself. The mark on the button stays, and its title has the sentence.
    console.warn(message(key), error);
  } finally {
    // The next click is a wish again.
    await platform.action.setPopup({ tabId: tab, popup: '' });
  }
}
