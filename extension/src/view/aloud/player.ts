/** The bar by which a person steers what is read aloud: back, pause, on, where it is, speed, voice, stop. */

import type { Words } from '../drawing';
import { el, icon } from '../element';
import { ICONS } from '../icons';

/** Speeds to choose from, as multiples of the voice's own. */
const RATES: readonly number[] = [0.5, 0.75, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3];

/** What the bar asks for. */
export interface PlayerEvents {
  toggle(): void;
  /** By how many passages; negative is back. */
  step(by: number): void;
  /** Brings what is being read in sight. */
  show(): void;
  rate(rate: number): void;
  voice(uri: string): void;
  stop(): void;
}

export class Player {
  readonly element: HTMLElement;
  /** Pauses and goes on. */
  readonly main: HTMLButtonElement;
  readonly #words: Words;
  readonly #where: HTMLButtonElement;
  readonly #voices: HTMLSelectElement;

  constructor(words: Words, rate: number, events: PlayerEvents, signal: AbortSignal) {
    this.#words = words;
    const button = (sign: keyof typeof ICONS, key: string, act: () => void): HTMLButtonElement => {
      const label = words.say(key);
      const made = el('button', { type: 'button', class: 'tool', 'aria-label': label, title: label }, icon(ICONS[sign]));
      made.addEventListener('click', act, { signal });
      return made;
    };
    this.main = button('pause', 'aloud_pause', () => { events.toggle(); });
    this.#where = el('button', { type: 'button', class: 'tool where', title: words.say('aloud_show') });
    this.#where.addEventListener('click', () => { events.show(); }, { signal });
    this.#voices = el('select', { class: 'voice', 'aria-label': words.say('aloud_voice') });
    this.#voices.addEventListener('change', () => { events.voice(this.#voices.value); }, { signal });
    this.element = el(
      'div',
      { class: 'player', role: 'region', 'aria-label': words.say('aloud_title'), hidden: true },
      button('previous', 'aloud_previous', () => { events.step(-1); }),
      this.main,
      button('next', 'aloud_next', () => { events.step(1); }),
      this.#where,
      this.#rates(rate, events, signal),
      this.#voices,
      button('close', 'aloud_stop', () => { events.stop(); }),
    );
    this.element.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        events.stop();
      },
      { signal },
    );
  }

  #rates(rate: number, events: PlayerEvents, signal: AbortSignal): HTMLSelectElement {
    const number = new Intl.NumberFormat(this.#words.lang);
    const options = [...new Set([...RATES, rate])].sort((a, b) => a - b).map((value) => el('option', { value, selected: value === rate }, `${number.format(value)}×`));
    const select = el('select', { class: 'rate', 'aria-label': this.#words.say('aloud_rate') }, ...options);
    select.addEventListener('change', () => { events.rate(Number(select.value)); }, { signal });
    return select;
  }

  /** Lists the voices, those on this device apart from those that send the text; `chosen` is the one that speaks. */
  setVoices(voices: readonly SpeechSynthesisVoice[], chosen: SpeechSynthesisVoice | undefined): void {
    const group = (key: string, local: boolean): HTMLElement | undefined => {
      const own = voices.filter(({ localService }) => localService === local);
      if (own.length === 0) return undefined;
      return el('optgroup', { label: this.#words.say(key) }, ...own.map((voice) => el('option', { value: voice.voiceURI, lang: voice.lang.replace('_', '-'), selected: voice === chosen }, voice.name)));
    };
    const none = chosen === undefined && el('option', { value: '', selected: true, disabled: true }, this.#words.say('aloud_choose'));
    const groups = [none, group('aloud_on_device', true), group('aloud_online', false)].filter((part) => part !== false && part !== undefined);
    this.#voices.replaceChildren(...groups);
    this.#voices.hidden = voices.length === 0 || (voices.length === 1 && chosen !== undefined);
  }

  askForVoice(): void {
    this.#voices.focus();
  }

  /** Says whether it is reading, and which passage of how many. */
  show(reading: boolean, at: number, all: number): void {
    const label = this.#words.say(reading ? 'aloud_pause' : 'aloud_go_on');
    this.main.setAttribute('aria-label', label);
    this.main.title = label;
    this.main.replaceChildren(icon(ICONS[reading ? 'pause' : 'play']));
    const number = new Intl.NumberFormat(this.#words.lang);
    this.#where.textContent = `${number.format(at + 1)} / ${number.format(all)}`;
    this.#where.setAttribute('aria-label', this.#words.say('aloud_where', number.format(at + 1), number.format(all)));
  }
}
