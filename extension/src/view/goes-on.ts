/** What stands at the end of a story that the page does not hold whole: its next page, or the page itself. */

import type { Report } from '../report';
import { linkAddress } from './address';
import type { Drawing } from './drawing';
import { el } from './element';

/** `undefined` where the story ends with the page. */
export function goesOn(drawing: Drawing): HTMLElement | undefined {
  const { report, words, host, base, signal } = drawing;
  const on = report.goes_on;
  if (on === null) return undefined;
  const note = (...content: (HTMLElement | string)[]): HTMLElement =>
    el('p', { class: 'note goes-on', role: 'note', lang: words.lang, dir: words.dir }, ...content);
  if (on.type === 'page') {
    const address = linkAddress(on.href, base);
    const where = on.pages === null ? words.say('goes_on_page', String(on.page)) : words.say('goes_on_page_of', String(on.page), String(on.pages));
    return address === undefined ? undefined : note(where, ' · ', el('a', { href: address, rel: 'next' }, words.say('goes_on_next')));
  }
  const open = el('button', { type: 'button', class: 'answer' }, words.say('goes_on_open'));
  open.addEventListener('click', () => { host.close(); }, { signal });
  return note(words.say('goes_on_control', said(report, on.block)), ' ', open);
}

/** What the control says, on one line. */
function said(report: Report, block: number): string {
  return report.blocks[block]?.text.replaceAll('\n', ' ') ?? '';
}
