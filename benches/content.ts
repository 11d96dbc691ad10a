/** Measures, in a content script, the whole reading of the page it is in beside Readability.js, warm. The page's root element takes the result. */

import { Readability } from '@mozilla/readability';

import { capture } from '../extension/src/content/capture';
import { shadowRootOf } from '../extension/src/platform';

/** Each figure is the best of this many rounds, so that what else the machine does counts for neither … */
const ROUNDS = 5;

/** … and each round repeats until it has taken so many milliseconds, since clocks in a page are coarse. */
const ROUND = 25;

async function measure(): Promise<object> {
  const engine = await globalThis.newsfoldEngine?.();
  if (engine === undefined) throw new Error('The engine is missing from this build.');
  const captured = (): ReturnType<typeof capture> => capture(document, location.href, shadowRootOf);
  const { page } = captured();
  const figures = rounds({
    reading: () => engine.read(captured().page),
    capture: captured,
    engine: () => engine.read(page),
    readability: () => new Readability(document.cloneNode(true) as Document).parse(),
  });
  return { ...figures, elements: page.layout.length, characters: page.html.length, story: engine.read(page).story };
}

/** The best time of a call of each, in milliseconds; the contestants take turns. */
function rounds(contestants: Record<string, () => unknown>): Record<string, number> {
  const times = Object.fromEntries(Object.keys(contestants).map((name) => [name, [] as number[]]));
  for (const call of Object.values(contestants)) timed(call); // Warm.
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [name, call] of Object.entries(contestants)) times[name]?.push(timed(call));
  }
  return Object.fromEntries(Object.entries(times).map(([name, list]) => [name, Math.min(...list)]));
}

function timed(call: () => unknown): number {
  const start = performance.now();
  let calls = 0;
  let now = start;
  do {
    call();
    calls += 1;
    now = performance.now();
  } while (now - start < ROUND);
  return (now - start) / calls;
}

measure()
  .catch((error: unknown) => ({ error: String(error) }))
  .then(
    (result) => {
      document.documentElement.setAttribute('data-bench', JSON.stringify(result));
    },
    () => undefined,
  );
