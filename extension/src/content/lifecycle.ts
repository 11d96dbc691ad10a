/** The three states of reader mode, and the only ways between them: off → reading → on → off. */

import type { ToBackground } from '../messages';
import { message, platform } from '../platform';
import type { Report } from '../report';
import { parseSettings, storedSettings, type Settings } from '../settings';
import { openView } from '../view';
import { shownSource, type Capture } from './capture';
import { coverPage } from './cover';
import { Ledger } from './ledger';
import { readPage } from './reading';
import { showToast } from './toast';

/** Reader mode of one page. */
export class Reader {
  /** The changes of the reading that is on or under way; `undefined` when off. */
  #ledger: Ledger | undefined;
  #dismissToast: () => void = () => undefined;

  constructor(
    private readonly page: Document,
    private readonly send: (message: ToBackground) => void,
  ) {}

  /** Off where it is on, on where it is off; a reading that is under way is given up. */
  toggle(): void {
    if (this.#ledger === undefined) void this.#open(false);
    else this.close();
  }

  /** Gives the page back as it was. */
  close(): void {
    const ledger = this.#ledger;
    this.#ledger = undefined;
    if (ledger === undefined) return;
    ledger.undo();
    this.send({ type: 'state', on: false });
  }

  /** Reads the page and covers it with the view; `anyway` also where it is no story. An error leaves the page as it was. */
  async #open(anyway: boolean): Promise<void> {
    this.#dismissToast();
    const ledger = new Ledger();
    this.#ledger = ledger;
    try {
      const [{ report, captured }, settings] = await Promise.all([
        readPage(this.page, ledger.signal, () => {
          this.send({ type: 'refused' });
        }),
        loadSettings(),
      ]);
      if (ledger.signal.aborted) return;
      if (!report.story && !anyway) {
        this.close();
        this.#offerAnyway(report);
        return;
      }
      this.#show(report, captured, settings, ledger);
      this.send({ type: 'state', on: true });
    } catch (error) {
      if (ledger.signal.aborted) return;
      this.close();
      console.error('Newsfold could not read this page.', error);
      this.#say(message('failed'));
    }
  }

  #show(report: Report, captured: Capture, settings: Settings, ledger: Ledger): void {
    const root = coverPage(this.page, ledger, () => {
      this.close();
    });
    const view = openView(
      report,
      {
        imageSource: (node) => shownSource(captured, node),
        close: () => {
          this.close();
        },
        settings,
        saveSettings: (change) => {
          Object.assign(settings, change);
          void platform.storage.local.set({ settings: storedSettings(settings) });
        },
        message,
      },
      root,
      ledger.signal,
    );
    view.focus();
  }

  /** No story: says so, and offers to read what there is. Only a page without a sentence is refused. */
  #offerAnyway(report: Report): void {
    if (report.text.trim() === '' && !report.blocks.some(({ text }) => isSentence(text))) {
      this.#say(message('no_text'));
      return;
    }
    this.#say(message('no_story'), {
      label: message('read_anyway'),
      act: () => void this.#open(true),
    });
  }

  /** Shows a sentence over the page. Where even that fails, the page stays as it was and the console has the cause. */
  #say(sentence: string, choice?: { label: string; act: () => void }): void {
    try {
      this.#dismissToast = showToast(this.page, sentence, choice);
    } catch (error) {
      console.error(sentence, error);
    }
  }
}

/** Several words, and an end. */
function isSentence(text: string): boolean {
  return /\S\s+\S.*[.!?…。！？।؟]/su.test(text) || /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]{8}/u.test(text);
}

async function loadSettings(): Promise<Settings> {
  const { settings } = await platform.storage.local.get('settings');
  return parseSettings(settings);
}
