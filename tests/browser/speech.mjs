/** A voice that says nothing and writes down what it is asked to say: stands in for the browser's own in a test page. */

/** Runs in the page before its scripts. `voices` are what the browser has. */
export function standInSpeech(voices) {
  const heard = { said: [], cancelled: 0, now: undefined };
  const speech = Object.assign(new EventTarget(), {
    getVoices: () => voices,
    pending: false,
    speak(utterance) {
      const { text, lang, rate, voice } = utterance;
      heard.said.push({ text, lang, rate, voice: voice?.name });
      heard.now = utterance;
      utterance.dispatchEvent(new Event('start'));
    },
    cancel() {
      heard.cancelled += 1;
      const broken = heard.now;
      heard.now = undefined;
      broken?.dispatchEvent(Object.assign(new Event('error'), { error: 'canceled' }));
    },
  });
  Object.defineProperty(speech, 'speaking', { get: () => heard.now !== undefined });
  class Utterance extends EventTarget {
    constructor(text) {
      super();
      Object.assign(this, { text, lang: '', rate: 1, voice: null });
    }
  }
  Object.defineProperty(globalThis, 'speechSynthesis', { configurable: true, value: speech });
  Object.defineProperty(globalThis, 'SpeechSynthesisUtterance', { configurable: true, value: Utterance });
  globalThis.heard = heard;
  /** Says what is being said to its end. */
  globalThis.finish = () => {
    const done = heard.now;
    heard.now = undefined;
    done.dispatchEvent(new Event('end'));
  };
  /** Comes to a word. */
  globalThis.reach = (charIndex) => { heard.now.dispatchEvent(Object.assign(new Event('boundary'), { charIndex })); };
}

export const VOICES = [
  { name: 'Cloud English', lang: 'en-US', localService: false, default: true, voiceURI: 'cloud-en' },
  { name: 'Anna', lang: 'de-DE', localService: true, default: false, voiceURI: 'anna' },
  { name: 'Alice', lang: 'en_GB', localService: true, default: false, voiceURI: 'alice' },
  { name: 'Bob', lang: 'en-US', localService: true, default: false, voiceURI: 'bob' },
];
