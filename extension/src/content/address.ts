/** Tells when the page goes to another address without loading, as single-page sites do. */

/** How often to look where the browser does not tell, in milliseconds. */
const EVERY = 400;

interface Navigation extends EventTarget {
  readonly currentEntry: unknown;
}

/** Calls `moved` when the address of `window` is another page's; a mere place in the page (`#…`) is not another. */
export function watchAddress(window: Window, signal: AbortSignal, moved: () => void): void {
  let at = pageOf(window.location.href);
  const look = (): void => {
    const now = pageOf(window.location.href);
    if (now === at || signal.aborted) return;
    at = now;
    moved();
  };
  const { navigation } = window as { navigation?: Navigation };
  navigation?.addEventListener('currententrychange', look, { signal });
  window.addEventListener('popstate', look, { signal });
  // A page's own script may move on unseen by an extension: the look at the clock is what is sure.
  const timer = setInterval(look, EVERY);
  signal.addEventListener('abort', () => { clearInterval(timer); }, { once: true });
}

function pageOf(address: string): string {
  return address.replace(/#.*$/s, '');
}
