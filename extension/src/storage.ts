/** What is kept in the browser between visits: the settings, and what the reader corrected. The only file that stores. */

import type { CorrectionStore } from './memory';
import { isPrivate, platform } from './platform';
import { parseRules, storedRules, withoutRules, withRules, type Rule } from './rules';
import { parseSettings, storedSettings, type Settings } from './settings';
import { parseSpeakers, storedSpeakers, withoutSpeaker, withSpeaker, type SpeakerNote } from './speakers';

export async function loadSettings(): Promise<Settings> {
  return parseSettings(await get('settings'));
}

export async function saveSettings(settings: Settings): Promise<void> {
  await set('settings', storedSettings(settings));
}

/** Changes some settings of what is stored. */
export async function changeSettings(change: Partial<Settings>): Promise<void> {
  await saveSettings(parseSettings({ ...storedSettings(await loadSettings()), ...change }));
}

const rules = async (): Promise<Rule[]> => parseRules(await get('rules'));
const speakers = async (): Promise<SpeakerNote[]> => parseSpeakers(await get('speakers'));

/** The corrections of this browser. What is corrected in a private window is not kept beyond the page. */
export const storedCorrections: CorrectionStore = {
  rules,
  addRules: async (more) => { if (!isPrivate) await set('rules', storedRules(withRules(await rules(), more))); },
  removeRules: async (fewer) => { await set('rules', storedRules(withoutRules(await rules(), fewer))); },
  speakers,
  addSpeakers: async (notes) => { if (!isPrivate) await set('speakers', storedSpeakers(notes.reduce(withSpeaker, await speakers()))); },
  removeSpeaker: async (note) => { await set('speakers', storedSpeakers(withoutSpeaker(await speakers(), note))); },
};

async function get(key: string): Promise<unknown> {
  return (await platform.storage.local.get(key))[key];
}

async function set(key: string, value: unknown): Promise<void> {
  await platform.storage.local.set({ [key]: value });
}
