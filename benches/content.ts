/** Measures, in a content script, the whole reading of the page it is in beside Readability.js, warm. The page's root element takes the result. */

import { Readability } from '@mozilla/readability';

import { capture } from '../extension/src/content/capture';
import { Here } from '../extension/src/content/here';
import { shadowRootOf } from '../extension/src/platform';
import type { Report } from '../extension/src/report';

/** Each figure is the best of this many rounds, so that what else the machine does counts for neither … */
const ROUNDS = 5;

/** … and each round repeats until it has taken so many milliseconds, since clocks in a page are coarse. */
const ROUND = 25;

/** Before that, each runs for so many milliseconds, so that the browser has compiled what it calls often. */
const WARM = 300;

async function measure(): Promise<object> {
  const engine = await globalThis.newsfoldEngine?.();
  if (engine === undefined) throw new Error('The engine is missing from this build.');
  const here = new Here(document, location.href, engine, shadowRootOf);
  const { html, layout, url } = here.take().page;
  const questions = engine.begin(html, layout.length, url).questions();
  const read = (): Report => {
    const reading = engine.begin(html, layout.length, url);
    reading.questions();
    return reading.read(layout);
  };
  const figures = rounds({
    reading: () => here.read(here.take().page),
    capture: () => capture(document, url, shadowRootOf, () => questions),
    engine: read,
    readability: () => new Readability(document.cloneNode(true) as Document).parse(),
  });
  return { ...figures, elements: layout.length, characters: html.length, story: read().story };
}

/** The best time of a call of each, in milliseconds; the contestants take turns. */
function rounds(contestants: Record<string, () => unknown>): Record<string, number> {
  const times = Object.fromEntries(Object.keys(contestants).map((name) => [name, [] as number[]]));
  for (const call of Object.values(contestants)) timed(call, WARM);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [name, call] of Object.entries(contestants)) times[name]?.push(timed(call));
  }
  return Object.fromEntries(Object.entries(times).map(([name, list]) => [name, Math.min(...list)]));
}

function timed(call: () => unknown, enough = ROUND): number {
  const start = performance.now();
  let calls = 0;
  let now = start;
  do {
    call();
    calls += 1;
    now = performance.now();
  } while (now - start < enough);
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
