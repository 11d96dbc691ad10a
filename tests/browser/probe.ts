/** In a test build: reads the page it is in on both routes. The page's root element takes what was captured and both Reports. */

import { capture } from '../../extension/src/content/capture';
import { base64, readHere, readInBackground } from '../../extension/src/content/reading';
import { shadowRootOf } from '../../extension/src/platform';

async function probe(): Promise<object> {
  const engine = await globalThis.newsfoldEngine?.();
  if (engine === undefined) throw new Error('The engine is missing from this build.');
  // What is asked here alone, is asked of every element there and of the command line: the Reports are the same.
  const { page } = capture(document, location.href, shadowRootOf);
  return {
    captured: { html: page.html, layout: base64(page.layout), url: page.url },
    here: JSON.stringify(readHere(document, engine, shadowRootOf).report),
    there: JSON.stringify(await readInBackground(page, new AbortController().signal)),
  };
}

probe()
  .catch((error: unknown) => ({ error: String(error) }))
  .then(
    (result) => {
      document.documentElement.setAttribute('data-probe', JSON.stringify(result));
    },
    () => undefined,
  );
