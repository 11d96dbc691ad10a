/** Where what a reader corrected is kept between visits. */

import type { Rule } from './rules';
import type { SpeakerNote } from './speakers';

export interface CorrectionStore {
  rules(): Promise<Rule[]>;
  addRules(rules: readonly Rule[]): Promise<void>;
  removeRules(rules: readonly Rule[]): Promise<void>;
  speakers(): Promise<SpeakerNote[]>;
  addSpeakers(notes: readonly SpeakerNote[]): Promise<void>;
  removeSpeaker(note: SpeakerNote): Promise<void>;
}

/** Keeps nothing: corrections last as long as the page. */
export const forgetful: CorrectionStore = {
  rules: () => Promise.resolve([]),
  addRules: () => Promise.resolve(),
  removeRules: () => Promise.resolve(),
  speakers: () => Promise.resolve([]),
  addSpeakers: () => Promise.resolve(),
  removeSpeaker: () => Promise.resolve(),
};
