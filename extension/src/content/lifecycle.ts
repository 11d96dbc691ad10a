/** The three states of reader mode, and the only ways between them: off → reading → on → off. */

import type { ToBackground } from '../messages';
import { message } from '../platform';
import type { Report } from '../report';
import type { Settings } from '../settings';
import { loadSettings, saveSettings, storedCorrections } from '../storage';
import { wordsOf, type Always } from '../view/drawing';
import { watchAddress } from './address';
import { watchArrivals } from './arrivals';
import type { Search } from './capture';
import { coverPage, type Leaving } from './cover';
import { foldInPlace } from './inplace';
import { Ledger } from './ledger';
import { quiet } from './quiet';
import type { Route } from './here';
import { routeFor } from './reading';
import { Session } from './session';
import { Snapshot } from './snapshot';
import { placeInPage } from './spot';
import { showToast } from './toast';

/** Reader mode of one page. */
export class Reader {
  /** The changes of the reading that is on or under way; `undefined` when off. */
  #ledger: Ledger | undefined;
  #session: Session | undefined;
  #leavingAt: Leaving = 'where it was';
  #dismissToast: () => void = () => undefined;

  constructor(
    private readonly page: Document,
    private readonly send: (message: ToBackground) => void,
  ) {}

  /** Off where it is on, on where it is off; a reading that is under way is given up. */
  toggle(): void {
    if (this.#ledger === undefined) void this.#open('asked');
    else this.#dismiss();
  }

  /** Opens by itself, once the page is at rest, where it is a story; elsewhere nothing happens. */
  async openUnasked(): Promise<void> {
    if (await this.#rest()) await this.#open('unasked');
  }

  /** Closed by the person. */
  #dismiss(): void {
    this.send({ type: 'dismissed' });
    this.close();
  }

  /** Gives the page back as it was. */
  close(): void {
    this.#leave(this.#session?.spot() ?? 'where it was');
  }

  #leave(at: Leaving): void {
    const ledger = this.#ledger;
    this.#ledger = undefined;
    if (ledger === undefined) return;
    this.#leavingAt = at;
    this.#session = undefined;
    ledger.undo();
    this.send({ type: 'state', on: false });
  }

  /** The page has gone to another address: the old story is taken away at once, and the new one read where that is wished. */
  async #moved(settings: Settings): Promise<void> {
    this.#leave('where it is');
    if (settings.navigation === 'close') return;
    if (await this.#rest()) await this.#open('asked');
  }

  /** Waits for the page to come to rest; `false` where the button was pressed meanwhile. */
  async #rest(): Promise<boolean> {
    const ledger = new Ledger();
    this.#ledger = ledger;
    try {
      await quiet(this.page, ledger.signal);
    } catch {
      return false;
    }
    ledger.undo();
    return true;
  }

  /** Reads the page and covers it with the view; `anyway` also where it is no story, `unasked` without a word where it is none. An error leaves the page as it was. */
  async #open(how: 'asked' | 'anyway' | 'unasked'): Promise<void> {
    this.#dismissToast();
    const ledger = new Ledger();
    this.#ledger = ledger;
    try {
      const refused = (): void => {
        this.send({ type: 'refused' });
      };
      const [route, settings] = await Promise.all([routeFor(this.page, () => this.#ledger?.signal ?? ledger.signal, refused), loadSettings()]);
      const snapshot = await this.#read(route);
      const { report } = snapshot;
      if (ledger.signal.aborted) return;
      if (!report.story && how !== 'anyway') {
        this.close();
        if (how === 'asked') this.#offerAnyway(report);
        return;
      }
      this.#show(snapshot, settings, ledger);
      this.send({ type: 'state', on: true });
    } catch (error) {
      if (ledger.signal.aborted) return;
      this.close();
      console.error('Newsfold could not read this page.', error);
      if (how !== 'unasked') this.#say(message('failed'));
    }
  }

  /** The page as it is now, read; once more and closer where no story is found: it may be in a closed shadow root like any element. */
  async #read(route: Route): Promise<Snapshot> {
    const take = (search: Search): Snapshot =>
      new Snapshot(
        () => route.take(search),
        (page, corrections) => route.read(page, corrections),
        storedCorrections,
        this.page.location.href,
      );
    const snapshot = take('likely hosts');
    if ((await snapshot.open()).story) return snapshot;
    const closer = take('every host');
    if (closer.captured.roots === snapshot.captured.roots) return snapshot;
    await closer.open();
    return closer;
  }

  #show(snapshot: Snapshot, settings: Settings, ledger: Ledger): void {
    if (settings.mode === 'page') this.#showInPage(snapshot, settings, ledger);
    else this.#showView(snapshot, settings, ledger);
    if (this.page.defaultView !== null) watchAddress(this.page.defaultView, ledger.signal, () => void this.#moved(settings));
  }

  /** The other way of reading, remembered; the page is given back in between. */
  #change(mode: Settings['mode'], snapshot: Snapshot, settings: Settings): void {
    settings.mode = mode;
    void saveSettings(settings);
    this.#again(snapshot, settings);
  }

  /** Shows the snapshot anew. An error leaves the page as it was. */
  #again(snapshot: Snapshot, settings: Settings): void {
    this.#leavingAt = this.#session?.spot() ?? 'where it was';
    this.#session = undefined;
    this.#ledger?.undo();
    const ledger = new Ledger();
    this.#ledger = ledger;
    try {
      this.#show(snapshot, settings, ledger);
    } catch (error) {
      this.close();
      console.error('Newsfold could not show this page.', error);
      this.#say(message('failed'));
    }
  }

  #showInPage(snapshot: Snapshot, settings: Settings, ledger: Ledger): void {
    const { defaultView } = this.page;
    if (defaultView === null) return;
    foldInPlace(
      this.page,
      defaultView,
      snapshot,
      {
        words: wordsOf(message),
        settings,
        always: this.#always(),
        close: () => {
          this.#dismiss();
        },
        toView: () => {
          this.#change('reader', snapshot, settings);
        },
        keep: (blocks) => {
          snapshot.correct(blocks, 'keep').then(
            () => {
              if (!ledger.signal.aborted) this.#again(snapshot, settings);
            },
            (error: unknown) => {
              console.error('Newsfold could not read this page again.', error);
            },
          );
        },
      },
      ledger,
    );
  }

  #showView(snapshot: Snapshot, settings: Settings, ledger: Ledger): void {
    const place = this.page.defaultView === null ? undefined : placeInPage(snapshot, this.page.defaultView);
    const close = (): void => {
      this.#dismiss();
    };
    const root = coverPage(this.page, ledger, close, () => this.#leavingAt);
    const session = new Session(
      snapshot,
      root,
      {
        settings,
        saveSettings: (change) => {
          Object.assign(settings, change);
          void saveSettings(settings);
        },
        inPage: () => {
          this.#change('page', snapshot, settings);
        },
        always: this.#always(),
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
    this.#watch(session, snapshot, ledger);
  }

  /** The options ask for the site; it is given back from here. */
  #always(): Always {
    return {
      get on() {
        return globalThis.newsfoldAlways === true;
      },
      change: (say) => {
        const on = globalThis.newsfoldAlways === true;
        globalThis.newsfoldAlways = false;
        this.send({ type: on ? 'never' : 'always' });
        if (on) say(message('always_off'));
      },
    };
  }

  /** Follows what becomes of the page beneath. */
  #watch(session: Session, snapshot: Snapshot, { signal }: Ledger): void {
    watchArrivals(this.page, snapshot, signal, {
      arrived: ({ words, use }) => {
        session.notify({
          text: wordsOf(message).count('arrived', words),
          stays: true,
          action: {
            label: message('arrived_add'),
            act: () => {
              session.renew(use);
            },
          },
        });
      },
      gone: () => {
        session.notify({
          text: message('gone'),
          stays: true,
          action: {
            label: message('gone_again'),
            act: () => {
              this.close();
              void this.#open('asked');
            },
          },
        });
      },
    });
  }

  /** No story: says so, and offers to read what there is. Only a page without a sentence is refused. */
  #offerAnyway(report: Report): void {
    if (report.text.trim() === '' && !report.blocks.some(({ text }) => isSentence(text))) {
      this.#say(message('no_text'));
      return;
    }
    this.#say(message('no_story'), {
      label: message('read_anyway'),
      act: () => void this.#open('anyway'),
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
