/** The sites whose stories open by themselves: listed, added with the browser's question, removed with the permission given back. */

import { addSite, askFor, siteMeant, removeSite, sites } from '../always';
import { message } from '../platform';
import { el } from '../view/element';

/** The part of the page that lists them; a site that the reading view was asked for stands in the field. */
export async function always(): Promise<HTMLElement> {
  const list = el('ul');
  const status = el('output');
  const field = el('input', { type: 'text', name: 'site', inputmode: 'url', autocapitalize: 'none', autocomplete: 'off', value: siteMeant(location.hash.slice(1)) ?? '', placeholder: 'news.example' });
  const button = el('button', { type: 'submit' }, message('always_add'));
  const form = el('form', { class: 'tools', id: 'always' }, el('label', {}, message('always_site'), field), button);
  const draw = async (said = ''): Promise<void> => {
    list.replaceChildren(...(await sites()).map((site) => entry(site, () => void remove(site))));
    status.textContent = said;
  };
  const remove = async (site: string): Promise<void> => {
    await removeSite(site);
    await draw(message('always_removed', [site]));
    (list.querySelector('button') ?? button).focus();
  };
  const added = async (site: string, allowed: boolean): Promise<void> => {
    if (!allowed) {
      status.textContent = message('always_refused', [site]);
      return;
    }
    await addSite(site);
    field.value = '';
    await draw(message('always_added', [site]));
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const site = siteMeant(field.value);
    if (site === undefined) {
      status.textContent = message('always_no_site');
      return;
    }
    // Asked at once: the browsers take a question only while a press is handled.
    askFor(site).then((allowed) => added(site, allowed)).catch((error: unknown) => { status.textContent = String(error); });
  });
  await draw();
  return el('section', { class: 'always' }, el('h2', {}, message('always_title')), el('p', {}, message('always_about')), form, status, list);
}

function entry(site: string, remove: () => void): HTMLElement {
  const button = el('button', { type: 'button', 'aria-label': `${message('options_remove')}: ${site}` }, message('options_remove'));
  button.addEventListener('click', remove);
  return el('li', {}, el('span', {}, site), button);
}
