/** The view over one snapshot of a page: drawn, and drawn anew where the reader corrects it or the page has changed. */

import type { Decision } from '../report';
import type { Settings } from '../settings';
import { openView, type Beginning, type Notice, type View } from '../view';
import { shownSource } from './capture';
import type { Snapshot } from './snapshot';
import { spotOf, type Spot } from './spot';

/** What a session asks of whoever opens it. */
export interface SessionHost {
  readonly settings: Settings;
  saveSettings(change: Partial<Settings>): void;
  message(key: string, substitutions?: string[]): string;
  close(): void;
  /** A correction or a new reading failed; what is shown stays. */
  failed(error: unknown): void;
  readonly inPage?: () => void;
}

export class Session {
  #drawn: { view: View; leave: AbortController; top: number } | undefined;
  #editing = false;

  constructor(
    private readonly snapshot: Snapshot,
    private readonly root: ShadowRoot,
    private readonly host: SessionHost,
    private readonly signal: AbortSignal,
  ) {}

  /** Draws the Report of the snapshot in the place of what was drawn before; `top` is how far it was scrolled when the reader began. */
  draw(begin: Beginning = {}, top?: number): void {
    const { snapshot, host, signal } = this;
    this.#drawn?.leave.abort();
    const leave = new AbortController();
    signal.addEventListener('abort', () => { leave.abort(); }, { signal: leave.signal });
    const session = {
      get: (): boolean => this.#editing,
      set: (on: boolean): void => {
        this.#editing = on;
      },
    };
    const view = openView(
      snapshot.report,
      {
        imageSource: (node) => shownSource(snapshot.captured, node),
        blockAt: (name) => snapshot.blockAt(name),
        close: () => { host.close(); },
        settings: host.settings,
        saveSettings: (change) => { host.saveSettings(change); },
        message: (key, substitutions) => host.message(key, substitutions),
        correct: (blocks, decision) => void this.#correct(blocks, decision),
        undo: () => void this.#undo(),
        get editing() {
          return session.get();
        },
        set editing(on) {
          session.set(on);
        },
        speakers: snapshot.speakers,
        correctSpeaker: (quote, name) => {
          snapshot.correctSpeaker(quote, name).catch((error: unknown) => { host.failed(error); });
          this.#redraw({ quote, notice: { text: host.message('quotes_speaker_saved') } });
        },
        ...(host.inPage === undefined ? {} : { inPage: host.inPage }),
      },
      this.root,
      leave.signal,
      begin,
    );
    view.focus();
    this.#drawn = { view, leave, top: top ?? view.scrolled() };
  }

  notify(notice: Notice): void {
    this.#drawn?.view.notify(notice);
  }

  /** Where the reader has come to; `undefined` where they are where they began. */
  spot(): Spot | undefined {
    const drawn = this.#drawn;
    if (!drawn || Math.abs(drawn.view.scrolled() - drawn.top) < 2) return undefined;
    return spotOf(drawn.view.place(), this.snapshot);
  }

  /** Takes another snapshot's Report in with `use`, and shows it with the same paragraph under the eye. */
  renew(use: () => void): void {
    const { snapshot } = this;
    const view = this.#drawn?.view;
    const place = view?.place();
    const element = place && snapshot.element(place.block);
    const open = (view?.open() ?? []).map((block) => snapshot.element(block)).filter((one) => one !== undefined);
    use();
    const block = element && snapshot.blockOf(element);
    this.#redraw({
      place: place && block !== undefined ? { ...place, block } : undefined,
      open: open.map((one) => snapshot.blockOf(one)).filter((one) => one !== undefined),
    });
  }

  /** Draws anew what is drawn: what was open and under the eye stays so, and where the reader began is where it was. */
  #redraw(begin: Beginning): void {
    const drawn = this.#drawn;
    if (drawn === undefined) return;
    this.draw({ place: drawn.view.place(), open: drawn.view.open(), ...begin }, drawn.top);
  }

  async #correct(blocks: readonly number[], decision: Decision): Promise<void> {
    const { host } = this;
    await this.#again(blocks[0], () => this.snapshot.correct(blocks, decision), {
      text: host.message(decision === 'keep' ? 'edit_kept' : 'edit_folded'),
      action: { label: host.message('edit_undo'), act: () => void this.#undo() },
    });
  }

  async #undo(): Promise<void> {
    await this.#again(undefined, () => this.snapshot.undo(), { text: this.host.message('edit_undone') });
  }

  /** Draws anew once `read` has a Report: blocks keep their numbers. */
  async #again(focus: number | undefined, read: () => Promise<unknown>, notice: Notice): Promise<void> {
    try {
      const report = await read();
      if (report !== undefined && !this.signal.aborted) this.#redraw({ focus, notice });
    } catch (error) {
      this.host.failed(error);
    }
  }
}
