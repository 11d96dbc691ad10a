/** The rules that a reader made, in the extension's storage. */

import { platform } from '../platform';
import { parseRules, storedRules, withoutRules, withRules, type Rule } from '../rules';

/** Where rules are kept between visits. */
export interface RuleStore {
  /** The rules of a site. */
  of(site: string): Promise<Rule[]>;
  add(rules: readonly Rule[]): Promise<void>;
  remove(rules: readonly Rule[]): Promise<void>;
}

export const storedRuleStore: RuleStore = {
  of: async (site) => (await all()).filter((rule) => rule.site === site),
  add: async (rules) => {
    await save(withRules(await all(), rules));
  },
  remove: async (rules) => {
    await save(withoutRules(await all(), rules));
  },
};

async function all(): Promise<Rule[]> {
  return parseRules((await platform.storage.local.get('rules'))['rules']);
}

async function save(rules: readonly Rule[]): Promise<void> {
  await platform.storage.local.set({ rules: storedRules(rules) });
}
