/**
 * Every change to the page with what takes it back. Leaving reader mode replays it backwards.
 *
 * A change is entered in the same call that makes it, so that an error between two changes leaves nothing behind.
 */
export class Ledger {
  readonly #controller = new AbortController();
  readonly #undos: (() => void)[] = [];

  /** Aborts when the ledger is undone: listeners and observers hang on it. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Makes a change; `undo` takes it back, and is entered first, since a change may fail halfway. */
  change(make: () => void, undo: () => void): void {
    this.#undos.push(undo);
    make();
  }

  /** Takes every change back, the last one first. A change that cannot be taken back does not keep the others. */
  undo(): void {
    this.#controller.abort();
    for (let undo = this.#undos.pop(); undo !== undefined; undo = this.#undos.pop()) {
      try {
        undo();
      } catch (error) {
        console.error('Newsfold could not take back one of its changes.', error);
      }
    }
  }
}
