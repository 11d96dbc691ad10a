/** Reads the story aloud with the browser's own voices: from the passage under the eye on, and never longer than the view lives. */

import type { SettingsStore } from '../../settings';
import { validLanguage, type Drawing } from '../drawing';
import { el, icon } from '../element';
import { ICONS } from '../icons';
import type { Notice } from '../notices';
import { bringInSight, elementAtEye } from '../place';
import { passagesOf, type Passage } from './passages';
import { piecesOf } from './pieces';
import { Player } from './player';
import { Speech } from './speech';
import { chosenVoice, languageOf, synthesisOf, voicesIn, voicesOf } from './voices';

/** How long scrolling to a passage may take, in milliseconds. */
const SETTLING = 1_000;

interface Parts {
  readonly view: HTMLElement;
  readonly main: HTMLElement;
  readonly drawing: Drawing;
  readonly store: SettingsStore;
  readonly notify: (notice: Notice) => void;
}

/** Reading aloud; `undefined` where the browser cannot speak. */
export function readAloud(parts: Parts): Aloud | undefined {
  const synthesis = synthesisOf();
  return synthesis && new Aloud(parts, synthesis);
}

export class Aloud {
  /** The toolbar's button: pressed while there is something to steer. */
  readonly button: HTMLButtonElement;
  readonly player: HTMLElement;
  readonly #parts: Parts;
  readonly #synthesis: SpeechSynthesis;
  readonly #speech: Speech;
  readonly #player: Player;
  readonly #lang: string;
  #passages: readonly Passage[] = [];
  #at = 0;
  /** Whether the passage that it is at has been begun. */
  #begun = false;
  #broughtAt = Number.NEGATIVE_INFINITY;
  #state: 'off' | 'reading' | 'paused' = 'off';
  #voices: readonly SpeechSynthesisVoice[] = [];

  constructor(parts: Parts, synthesis: SpeechSynthesis) {
    const { drawing, store } = parts;
    const { words, report, signal } = drawing;
    this.#parts = parts;
    this.#synthesis = synthesis;
    this.#speech = new Speech(synthesis);
    this.#lang = validLanguage(report.lang) ?? words.lang;
    const label = words.say('aloud');
    this.button = el('button', { type: 'button', class: 'tool aloud', 'aria-pressed': 'false', title: words.say('aloud_title') }, icon(ICONS.aloud), el('span', { class: 'tool-label' }, label));
    this.button.addEventListener('click', () => { if (this.#state === 'off') void this.#start(); else this.#stop(); }, { signal });
    this.#player = new Player(
      words,
      store.get().rate,
      {
        toggle: () => { if (this.#state === 'reading') this.#pause(); else this.#goOn(); },
        step: (by) => { this.#step(by); },
        show: () => { this.#bring(); },
        rate: (rate) => { this.#change({ rate }); },
        voice: (uri) => { this.#change({ voices: { ...store.get().voices, [languageOf(this.#lang)]: uri } }); },
        stop: () => { this.#stop(); },
      },
      signal,
    );
    this.player = this.#player.element;
    signal.addEventListener('abort', () => { this.#stop(); }, { once: true });
    // Chrome speaks on when the page is left.
    addEventListener('pagehide', () => { this.#stop(); }, { signal });
  }

  /** The block that is being read; `undefined` where nothing is. */
  get block(): number | undefined {
    const element = this.#state === 'reading' ? this.#passages[this.#at]?.element : undefined;
    return element && blockOf(element);
  }

  /** Reads on from a block, where a view that was drawn anew takes over from the one before. */
  goOnFrom(block: number): void {
    void this.#start(block);
  }

  async #start(from?: number): Promise<void> {
    const { main, view, drawing, notify } = this.#parts;
    const { words, signal } = drawing;
    this.#passages = passagesOf(main);
    if (this.#passages.length === 0) return;
    const found = from === undefined ? -1 : this.#passages.findIndex(({ element }) => (blockOf(element) ?? -1) >= from);
    this.#at = found < 0 ? this.#first() : found;
    this.#begun = false;
    this.#mark();
    this.#set('reading');
    view.classList.add('listening');
    const all = await voicesOf(this.#synthesis, signal);
    if (signal.aborted || this.#state === 'off') return;
    this.#voices = voicesIn(this.#lang, all);
    this.#player.setVoices(this.#voices, this.#voice());
    if (all.length > 0 && this.#voices.length === 0) {
      this.#stop();
      notify({ text: words.say('aloud_no_voice', new Intl.DisplayNames(words.lang, { type: 'language' }).of(this.#lang) ?? this.#lang) });
    } else if (this.#voices.length > 0 && this.#voice() === undefined) {
      this.#set('paused');
      notify({ text: words.say('aloud_online_only') });
      this.#player.askForVoice();
    } else if (this.#is('reading')) this.#read();
  }

  /** The headline where it is in sight, else the passage under the eye. */
  #first(): number {
    const { view } = this.#parts;
    const top = this.#passages[0]?.element.getBoundingClientRect().bottom ?? 0;
    if (top > view.getBoundingClientRect().top) return 0;
    const eye = elementAtEye(view);
    if (eye === undefined) return 0;
    const at = this.#passages.findIndex(({ element }) => element.contains(eye) || Boolean(eye.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING));
    return at < 0 ? this.#passages.length - 1 : at;
  }

  /** Reads the passage that it is at from its beginning, then those after it. */
  #read(): void {
    const passage = this.#passages[this.#at];
    if (passage === undefined) return;
    this.#mark();
    this.#begun = true;
    this.#set('reading');
    this.#speech.say(piecesOf(passage.text, this.#lang), this.#manner(), {
      done: () => {
        if (this.#at + 1 >= this.#passages.length) {
          this.#stop();
          return;
        }
        // One's own scrolling may be under way still.
        const inSight = performance.now() - this.#broughtAt < SETTLING || isInSight(passage.element, this.#parts.view);
        this.#at += 1;
        this.#read();
        // Who has scrolled away is looking at something else, and stays there.
        if (inSight) this.#bring();
      },
      failed: () => {
        this.#stop();
        this.#parts.notify({ text: this.#parts.drawing.words.say('aloud_failed') });
      },
    });
  }

  #pause(): void {
    this.#speech.pause();
    this.#set('paused');
  }

  #goOn(): void {
    if (this.#voices.length > 0 && this.#voice() === undefined) {
      this.#player.askForVoice();
      return;
    }
    this.#set('reading');
    if (this.#begun) this.#speech.goOn(this.#manner());
    else this.#read();
  }

  #step(by: number): void {
    this.#at = Math.min(this.#passages.length - 1, Math.max(0, this.#at + by));
    if (this.#state === 'reading') this.#read();
    else {
      this.#speech.stop();
      this.#begun = false;
      this.#mark();
      this.#set('paused');
    }
    this.#bring();
  }

  /** Another speed or voice, from the next word on. */
  #change(change: Parameters<SettingsStore['set']>[0]): void {
    this.#parts.store.set(change);
    this.#player.setVoices(this.#voices, this.#voice());
    if (this.#state === 'reading') this.#speech.goOn(this.#manner());
    else if (change.voices) this.#goOn();
  }

  #stop(): void {
    if (this.#state === 'off') return;
    const held = this.player.contains((this.player.getRootNode() as ShadowRoot).activeElement);
    this.#speech.stop();
    this.#unmark();
    this.#set('off');
    this.#parts.view.classList.remove('listening');
    if (held) this.button.focus();
  }

  #set(state: 'off' | 'reading' | 'paused'): void {
    this.#state = state;
    this.button.setAttribute('aria-pressed', String(state !== 'off'));
    this.player.hidden = state === 'off';
    this.#player.show(state === 'reading', this.#at, this.#passages.length);
  }

  #is(state: 'off' | 'reading' | 'paused'): boolean {
    return this.#state === state;
  }

  #voice(): SpeechSynthesisVoice | undefined {
    return chosenVoice(this.#voices, this.#parts.store.get().voices[languageOf(this.#lang)]);
  }

  #manner(): { lang: string; voice: SpeechSynthesisVoice | undefined; rate: number } {
    const voice = this.#voice();
    return { lang: voice?.lang.replace('_', '-') ?? this.#lang, voice, rate: this.#parts.store.get().rate };
  }

  #mark(): void {
    this.#unmark();
    this.#passages[this.#at]?.element.classList.add('spoken');
  }

  #unmark(): void {
    for (const { element } of this.#passages) element.classList.remove('spoken');
  }

  #bring(): void {
    const element = this.#passages[this.#at]?.element;
    if (!element) return;
    this.#broughtAt = performance.now();
    bringInSight(this.#parts.view, element);
  }
}

/** The block of a passage, the first one of a table's row. */
function blockOf(element: HTMLElement): number | undefined {
  const block = element.dataset['block'] ?? element.querySelector<HTMLElement>('[data-block]')?.dataset['block'];
  return block === undefined ? undefined : Number(block);
}

/** Whether some of it is in the window. */
function isInSight(element: HTMLElement, view: HTMLElement): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  const frame = view.getBoundingClientRect();
  return bottom > frame.top && top < frame.bottom;
}
