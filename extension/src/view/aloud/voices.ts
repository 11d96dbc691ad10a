/** The voices that the browser has for a language. Some send what they say to their maker: those are told apart. */

/** How long a browser may take to find its voices, in milliseconds. */
const PATIENCE = 1_500;

/** Where the browser can speak. Not every browser has it. */
export function synthesisOf(): SpeechSynthesis | undefined {
  return (globalThis as { speechSynthesis?: SpeechSynthesis }).speechSynthesis;
}

/** "de" of "de-AT"; Android writes "de_AT". */
export function languageOf(tag: string): string {
  return tag.split(/[-_]/, 1)[0]?.toLowerCase() ?? '';
}

/** All voices, once the browser has found them; none where it finds none. */
export function voicesOf(synthesis: SpeechSynthesis, signal: AbortSignal): Promise<readonly SpeechSynthesisVoice[]> {
  const found = synthesis.getVoices();
  if (found.length > 0) return Promise.resolve(found);
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      resolve(synthesis.getVoices());
    };
    const timer = setTimeout(done, PATIENCE);
    synthesis.addEventListener('voiceschanged', done, { once: true, signal });
    signal.addEventListener('abort', done, { once: true });
  });
}

/** The voices of `lang`: those on this device first, then the reader's own varieties, then by name. */
export function voicesIn(lang: string, voices: readonly SpeechSynthesisVoice[]): SpeechSynthesisVoice[] {
  const varieties = [lang, ...navigator.languages].map((tag) => tag.toLowerCase());
  const rank = ({ localService, lang: own, default: first }: SpeechSynthesisVoice): number => {
    const at = varieties.indexOf(own.replace('_', '-').toLowerCase());
    return (localService ? 0 : 1_000) + (at < 0 ? varieties.length : at) * 2 + (first ? 0 : 1);
  };
  return voices
    .filter((voice) => languageOf(voice.lang) === languageOf(lang))
    .sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name));
}

/** The voice that a person chose, else the first one on this device: none that sends the text is taken unasked. */
export function chosenVoice(voices: readonly SpeechSynthesisVoice[], chosen: string | undefined): SpeechSynthesisVoice | undefined {
  return voices.find(({ voiceURI }) => voiceURI === chosen) ?? voices.find(({ localService }) => localService);
}
