/** What a reader corrected: listed by site, removed one by one, and taken out and in as JSON. */

import { siteOf } from '../host';
import { message } from '../platform';
import { parseRules, storedRules, type Rule, type Shape } from '../rules';
import { parseSpeakers, storedSpeakers, type SpeakerNote } from '../speakers';
import { storedCorrections as store } from '../storage';
import { kindName } from '../view/fold-face';
import { el } from '../view/element';

/** A correction as it is listed. */
interface Entry {
  readonly site: string;
  /** What it is about, in a word or selector: the name of its button. */
  readonly about: string;
  readonly shown: HTMLElement;
  remove(): Promise<void>;
}

/** The part of the page that lists them; it draws itself anew after each change. */
export async function corrections(): Promise<HTMLElement> {
  const list = el('div');
  const status = el('p', { role: 'status' });
  const draw = async (said = ''): Promise<void> => {
    list.replaceChildren(...sites(await entries(), (entry) => void remove(entry)));
    status.textContent = said;
  };
  const remove = async (entry: Entry): Promise<void> => {
    await entry.remove();
    await draw(message('options_removed'));
    (list.querySelector('button') ?? part.querySelector('button'))?.focus();
  };
  const take = el('button', { type: 'button', id: 'export' }, message('options_export'));
  take.addEventListener('click', () => void download());
  const file = el('input', { type: 'file', accept: 'application/json,.json' });
  file.addEventListener('change', () => {
    void bring(file.files?.[0]).then(draw);
    file.value = '';
  });
  const part = el(
    'section',
    {},
    el('h2', {}, message('options_corrections')),
    el('p', {}, message('options_corrections_about')),
    el('div', { class: 'tools' }, take, el('label', { class: 'file' }, message('options_import'), file)),
    status,
    list,
  );
  await draw();
  return part;
}

async function entries(): Promise<Entry[]> {
  const [rules, speakers] = await Promise.all([store.rules(), store.speakers()]);
  return [...rules.map(ruleEntry), ...speakers.map(speakerEntry)];
}

function ruleEntry(rule: Rule): Entry {
  const about = selector(rule);
  return {
    site: rule.site,
    about,
    shown: el(
      'span',
      {},
      el('strong', {}, message(rule.decision === 'keep' ? 'options_keep' : 'options_fold')),
      ' ',
      el('code', {}, about),
      rule.kind !== null && ` · ${kindName(rule.kind, message)}`,
      rule.text !== null && el('q', { dir: 'auto' }, rule.text),
    ),
    remove: () => store.removeRules([rule]),
  };
}

function speakerEntry(note: SpeakerNote): Entry {
  const name = note.name ?? message('quotes_unclear');
  return {
    site: siteOf(new URL(note.page).hostname),
    about: name,
    shown: el(
      'span',
      {},
      el('strong', {}, message('options_speaker')),
      ' ',
      el('span', { dir: 'auto' }, name),
      el('q', { dir: 'auto' }, note.quote),
      el('a', { href: note.page }, note.page),
    ),
    remove: () => store.removeSpeaker(note),
  };
}

function sites(all: readonly Entry[], remove: (entry: Entry) => void): HTMLElement[] {
  if (all.length === 0) return [el('p', { class: 'none' }, message('options_none'))];
  const bySite = new Map<string, Entry[]>();
  for (const entry of all) bySite.set(entry.site, [...(bySite.get(entry.site) ?? []), entry]);
  return [...bySite]
    .sort(([a], [b]) => a.localeCompare(b))
    .flatMap(([site, own]) => [el('h3', {}, site), el('ul', {}, ...own.map((entry) => row(entry, remove)))]);
}

function row(entry: Entry, remove: (entry: Entry) => void): HTMLElement {
  const button = el('button', { type: 'button', 'aria-label': `${message('options_remove')}: ${entry.about}` }, message('options_remove'));
  button.addEventListener('click', () => { remove(entry); });
  return el('li', {}, entry.shown, button);
}

/** The shape as a selector, which is how a reader who cares to know reads it. */
function selector(rule: Rule): string {
  const one = ({ tag, classes }: Shape): string => [tag, ...classes].join('.');
  return rule.within === null ? one(rule) : `${one(rule.within)} ${one(rule)}`;
}

async function download(): Promise<void> {
  const [rules, speakers] = await Promise.all([store.rules(), store.speakers()]);
  const record = { ...storedRules(rules), ...storedSpeakers(speakers) };
  const blob = new Blob([JSON.stringify(record, undefined, 2)], { type: 'application/json' });
  const address = URL.createObjectURL(blob);
  el('a', { href: address, download: 'newsfold-corrections.json' }).click();
  setTimeout(() => { URL.revokeObjectURL(address); }, 10_000);
}

/** Adds the corrections of a file to those that are there; gives the sentence that says how it went. */
async function bring(file: File | undefined): Promise<string> {
  if (file === undefined) return '';
  let record: unknown;
  try {
    record = JSON.parse(await file.text());
  } catch {
    record = undefined;
  }
  const [rules, speakers] = [parseRules(record), parseSpeakers(record)];
  if (rules.length + speakers.length === 0) return message('options_import_failed', [file.name]);
  await store.addRules(rules);
  await store.addSpeakers(speakers);
  return message('options_imported', [String(rules.length + speakers.length)]);
}
