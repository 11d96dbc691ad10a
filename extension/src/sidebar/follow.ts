/** Which quote is being read: the nearest above the middle of the window. */

/** A quote, and where its first words are now, in CSS pixels from the window's top. */
export interface Place {
  readonly quote: number;
  top(): number;
}

/**
 * Calls `changed` with the index of the current quote, `undefined` above the first, now and whenever scrolling changes it.
 * One reading of positions a frame; nothing is cached, so folds, fonts and settings cannot make it stale.
 */
export function followReading(
  scroller: EventTarget,
  middle: () => number,
  places: readonly Place[],
  changed: (quote: number | undefined) => void,
  signal: AbortSignal,
): void {
  let current: number | undefined;
  let frame = 0;
  const look = (): void => {
    frame = 0;
    const next = nearestAbove(places, middle());
    if (next === current) return;
    current = next;
    changed(next);
  };
  const ask = (): void => {
    frame ||= requestAnimationFrame(look);
  };
  scroller.addEventListener('scroll', ask, { signal, passive: true });
  signal.addEventListener('abort', () => { cancelAnimationFrame(frame); }, { once: true });
  ask();
}

/** The last place whose top is above `line`: a binary search, since places are in the order of the text. */
function nearestAbove(places: readonly Place[], line: number): number | undefined {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const top = places[middle]?.top() ?? Number.POSITIVE_INFINITY;
    if (top <= line) low = middle + 1;
    else high = middle;
  }
  return places[low - 1]?.quote;
}
