/** Waits for a page that is changing to come to rest. */

/** Without a change for this long a page is at rest, in milliseconds. */
const REST = 500;
/** No page is waited for longer than this, in milliseconds. */
const PATIENCE = 4_000;

/** Resolves once `page` is at rest; rejects when `signal` aborts. */
export function quiet(page: Document, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const observer = new MutationObserver(() => {
      clearTimeout(rest);
      rest = setTimeout(done, REST);
    });
    let rest = setTimeout(done, REST);
    const end = setTimeout(done, PATIENCE);
    const stop = (): void => {
      observer.disconnect();
      clearTimeout(rest);
      clearTimeout(end);
    };
    observer.observe(page, { subtree: true, childList: true, characterData: true });
    signal.addEventListener(
      'abort',
      () => {
        stop();
        reject(new Error('Reader mode was left.'));
      },
      { once: true },
    );
    function done(): void {
      stop();
      resolve();
    }
  });
}
