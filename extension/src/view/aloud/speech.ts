/**
 * Says a text, piece by piece.
 *
 * A pause ends what is being said and remembers the word: browsers' own `pause` is lost on some voices, and stops for good on others.
 */

/** How a text is said. */
export interface Manner {
  readonly lang: string;
  /** `undefined` leaves it to the browser. */
  readonly voice: SpeechSynthesisVoice | undefined;
  readonly rate: number;
}

/** What becomes of a text. */
interface Outcome {
  /** It was said to its end. */
  done(): void;
  failed(): void;
}

/** Some engines drop what is said right after something was broken off; so long they need, in milliseconds. */
const BREATH = 120;
/** A voice that has not begun by then will not, in milliseconds. */
const PATIENCE = 5_000;

export class Speech {
  readonly #synthesis: SpeechSynthesis;
  #text: { readonly pieces: readonly string[]; readonly outcome: Outcome } | undefined;
  /** The piece that is being said, and the word in it. */
  #at = { piece: 0, character: 0 };
  /** Kept, since Chrome forgets to tell of an utterance that is held by nobody. */
  #utterance: SpeechSynthesisUtterance | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(synthesis: SpeechSynthesis) {
    this.#synthesis = synthesis;
  }

  /** Says a text in the place of whatever is being said. */
  say(pieces: readonly string[], manner: Manner, outcome: Outcome): void {
    this.#text = { pieces, outcome };
    this.#at = { piece: 0, character: 0 };
    this.goOn(manner);
  }

  /** Falls silent, and knows where. */
  pause(): void {
    clearTimeout(this.#timer);
    if (this.#utterance === undefined) return;
    this.#utterance = undefined;
    this.#synthesis.cancel();
  }

  /** Says the rest of the text, from the word that it broke off at. */
  goOn(manner: Manner): void {
    const interrupted = this.#synthesis.speaking || this.#synthesis.pending;
    this.pause();
    if (!interrupted) {
      this.#speak(manner, 1);
      return;
    }
    this.#synthesis.cancel();
    this.#timer = setTimeout(() => { this.#speak(manner, 1); }, BREATH);
  }

  /** Falls silent for good. */
  stop(): void {
    this.pause();
    this.#text = undefined;
  }

  #speak(manner: Manner, tries: number): void {
    const text = this.#text;
    if (text === undefined) return;
    const piece = text.pieces[this.#at.piece];
    if (piece === undefined) {
      this.stop();
      text.outcome.done();
      return;
    }
    const from = this.#at.character;
    const utterance = new SpeechSynthesisUtterance(piece.slice(from));
    utterance.lang = manner.lang;
    if (manner.voice) utterance.voice = manner.voice;
    utterance.rate = manner.rate;
    this.#utterance = utterance;
    /** Listens while this utterance is the one that counts: one that was broken off has no more to say. */
    const on = (type: 'start' | 'boundary' | 'end' | 'error', heard: (event: SpeechSynthesisEvent) => void): void => {
      utterance.addEventListener(type, (event) => { if (this.#utterance === utterance) heard(event); });
    };
    on('start', () => { clearTimeout(this.#timer); });
    on('boundary', ({ charIndex }) => {
      clearTimeout(this.#timer);
      this.#at = { ...this.#at, character: from + charIndex };
    });
    on('end', () => {
      clearTimeout(this.#timer);
      this.#at = { piece: this.#at.piece + 1, character: 0 };
      this.#speak(manner, 1);
    });
    const failed = (): void => {
      this.stop();
      text.outcome.failed();
    };
    on('error', failed);
    this.#timer = setTimeout(() => {
      if (tries === 0) {
        failed();
        return;
      }
      this.pause();
      this.#timer = setTimeout(() => { this.#speak(manner, tries - 1); }, BREATH);
    }, PATIENCE);
    this.#synthesis.speak(utterance);
  }
}
