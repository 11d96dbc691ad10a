/** The corrections that a reader made: listed by site, removed one by one, and taken out and in as JSON. */

import { message, platform } from '../platform';
import { parseRules, storedRules, withoutRules, withRules, type Rule, type Shape } from '../rules';
import { el } from '../view/element';

/** The part of the page that lists them; it draws itself anew after each change. */
export async function corrections(): Promise<HTMLElement> {
  const list = el('div');
  const status = el('p', { role: 'status' });
  const draw = async (said = ''): Promise<void> => {
    list.replaceChildren(...sites(await stored(), (rule) => void remove(rule)));
    status.textContent = said;
  };
  const remove = async (rule: Rule): Promise<void> => {
    await save(withoutRules(await stored(), [rule]));
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

function sites(rules: readonly Rule[], remove: (rule: Rule) => void): HTMLElement[] {
  if (rules.length === 0) return [el('p', { class: 'none' }, message('options_none'))];
  const bySite = new Map<string, Rule[]>();
  for (const rule of rules) bySite.set(rule.site, [...(bySite.get(rule.site) ?? []), rule]);
  return [...bySite]
    .sort(([a], [b]) => a.localeCompare(b))
    .flatMap(([site, own]) => [el('h3', {}, site), el('ul', {}, ...own.map((rule) => entry(rule, remove)))]);
}

function entry(rule: Rule, remove: (rule: Rule) => void): HTMLElement {
  const button = el('button', { type: 'button', 'aria-label': `${message('options_remove')}: ${selector(rule)}` }, message('options_remove'));
  button.addEventListener('click', () => { remove(rule); });
  const kind = rule.kind === null ? '' : ` · ${message(`kind_${rule.kind.replace('-', '_')}`)}`;
  return el(
    'li',
    {},
    el(
      'span',
      {},
      el('strong', {}, message(rule.decision === 'keep' ? 'options_keep' : 'options_fold')),
      ' ',
      el('code', {}, selector(rule)),
      kind,
      rule.text !== null && el('q', { dir: 'auto' }, rule.text),
    ),
    button,
  );
}

/** The shape as a selector, which is how a reader who cares to know reads it. */
function selector(rule: Rule): string {
  const one = ({ tag, classes }: Shape): string => [tag, ...classes].join('.');
  return rule.within === null ? one(rule) : `${one(rule.within)} ${one(rule)}`;
}

async function stored(): Promise<Rule[]> {
  return parseRules((await platform.storage.local.get('rules'))['rules']);
}

async function save(rules: readonly Rule[]): Promise<void> {
  await platform.storage.local.set({ rules: storedRules(rules) });
}

async function download(): Promise<void> {
  const blob = new Blob([JSON.stringify(storedRules(await stored()), undefined, 2)], { type: 'application/json' });
  const address = URL.createObjectURL(blob);
  el('a', { href: address, download: 'newsfold-corrections.json' }).click();
  setTimeout(() => { URL.revokeObjectURL(address); }, 10_000);
}

/** Adds the rules of a file to those that are there; gives the sentence that says how it went. */
async function bring(file: File | undefined): Promise<string> {
  if (file === undefined) return '';
  let rules: Rule[];
  try {
    rules = parseRules(JSON.parse(await file.text()));
  } catch {
    rules = [];
  }
  if (rules.length === 0) return message('options_import_failed', [file.name]);
  await save(withRules(await stored(), rules));
  return message('options_imported', [String(rules.length)]);
}
