/** The three states of reader mode, and the only ways between them: off → reading → on → off. */

import type { ToBackground } from '../messages';
import { message, platform, shadowRootOf } from '../platform';
import type { Report } from '../report';
import { parseSettings, storedSettings, type Settings } from '../settings';
import { capture } from './capture';
import { coverPage } from './cover';
import { Ledger } from './ledger';
import { readPage } from './reading';
import { storedRuleStore } from './rule-store';
import { Session } from './session';
import { Snapshot } from './snapshot';
import { placeInPage, type Spot } from './spot';
import { showToast } from './toast';

/** Reader mode of one page. */
export class Reader {
  /** The changes of the reading that is on or under way; `undefined` when off. */
  #ledger: Ledger | undefined;
  #session: Session | undefined;
  #leavingAt: Spot | undefined;
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
    this.#leavingAt = this.#session?.spot();
    this.#session = undefined;
    ledger.undo();
    this.send({ type: 'state', on: false });
  }

  /** Reads the page and covers it with the view; `anyway` also where it is no story. An error leaves the page as it was. */
  async #open(anyway: boolean): Promise<void> {
    this.#dismissToast();
    const ledger = new Ledger();
    this.#ledger = ledger;
    try {
      const snapshot = this.#capture(ledger.signal);
      const [report, settings] = await Promise.all([snapshot.open(), loadSettings()]);
      if (ledger.signal.aborted) return;
      if (!report.story && !anyway) {
        this.close();
        this.#offerAnyway(report);
        return;
      }
      this.#show(snapshot, settings, ledger);
      this.send({ type: 'state', on: true });
    } catch (error) {
      if (ledger.signal.aborted) return;
      this.close();
      console.error('Newsfold could not read this page.', error);
      this.#say(message('failed'));
    }
  }

  /** The page as it is now, read where the page allows it. */
  #capture(signal: AbortSignal): Snapshot {
    return new Snapshot(
      () => capture(this.page, this.page.location.href, shadowRootOf),
      (page, corrections) =>
        readPage(this.page, page, corrections, signal, () => {
          this.send({ type: 'refused' });
        }),
      storedRuleStore,
      this.page.location.hostname,
    );
  }

  #show(snapshot: Snapshot, settings: Settings, ledger: Ledger): void {
    const place = this.page.defaultView === null ? undefined : placeInPage(snapshot, this.page.defaultView);
    const close = (): void => {
      this.close();
    };
    this.#leavingAt = undefined;
    const root = coverPage(this.page, ledger, close, () => this.#leavingAt);
    const session = new Session(
      snapshot,
      root,
      {
        settings,
        saveSettings: (change) => {
          Object.assign(settings, change);
          void platform.storage.local.set({ settings: storedSettings(settings) });
        },
        message,
        close,
        failed: (error) => {
          console.error('Newsfold could not read this page again.', error);
          session.notify({ text: message('failed_again') });
        },
      },
      ledger.signal,
    );
    this.#session = session;
    session.draw({ place });
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
