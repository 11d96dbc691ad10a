/** In a test build: reads the page it is in on both routes. The page's root element takes what was captured and both Reports. */

import { capture } from '../../extension/src/content/capture';
import { NO_CORRECTIONS } from '../../extension/src/corrections';
import { Here } from '../../extension/src/content/here';
import { base64, readInBackground } from '../../extension/src/content/reading';
import { shadowRootOf } from '../../extension/src/platform';

async function probe(): Promise<object> {
  const engine = await globalThis.newsfoldEngine?.();
  if (engine === undefined) throw new Error('The engine is missing from this build.');
  // What is asked here alone, is asked of every element there and of the command line: the Reports are the same.
  const here = new Here(document, location.href, engine, shadowRootOf);
  const { page } = capture(document, location.href, shadowRootOf);
  return {
    captured: { html: page.html, layout: base64(page.layout), url: page.url },
    here: JSON.stringify(here.read(here.take().page)),
    there: JSON.stringify(await readInBackground(page, NO_CORRECTIONS, new AbortController().signal)),
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
