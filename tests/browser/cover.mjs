/** What stands over the page, looked at from a test: the reader's view and the sentences, both in closed shadow roots. */

import { until } from './drive.mjs';

/**
 * Calls `look` with the shadow root of the reader's view, or of the sentence over the page where there is no view;
 * `undefined` where nothing stands over the page. `look` runs in the page and sees only its argument and `value`.
 * Of several things over the page it is the last; `beneath` counts from there.
 */
export async function inCover(driven, page, look, value = null, beneath = 0) {
  return driven.name === 'chrome' ? inChrome(page, look, value, beneath) : inFirefox(driven, page, look, value, beneath);
}

/** The visible text of what stands over the page, or `undefined`. */
export function coverText(driven, page) {
  return inCover(driven, page, (root) => [...root.children].map((child) => (child.localName === 'style' ? '' : child.innerText)).join('\n'));
}

/** Waits until reader mode is on, and gives its text. */
export async function readerOn(driven, page) {
  await until(() => page.evaluate(() => document.documentElement.style.overflow === 'hidden'), 'reader mode');
  return until(() => coverText(driven, page), 'the text of the view');
}

/** Waits until nothing stands over the page. */
export function readerOff(page) {
  return until(() => page.evaluate(() => document.documentElement.lastElementChild === document.body), 'the page without reader mode');
}

async function inChrome(page, look, value, beneath) {
  const session = await page.createCDPSession();
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const html = root.children?.find(({ localName }) => localName === 'html');
    const host = html?.children.at(-1 - beneath);
    const outer = host?.shadowRoots?.[0];
    if (host?.localName !== 'div' || outer === undefined) return undefined;
    const inner = outer.children.find(({ localName }) => localName === 'dialog')?.children[0]?.shadowRoots?.[0];
    const { object } = await session.send('DOM.resolveNode', { backendNodeId: (inner ?? outer).backendNodeId });
    const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId,
      functionDeclaration: `function (value) { return (${look})(this, value); }`,
      arguments: [{ value }],
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  } finally {
    await session.detach();
  }
}

async function inFirefox(driven, page, look, value, beneath) {
  const { connection } = driven.browser;
  const { result: tree } = await connection.send('browsingContext.getTree', { maxDepth: 0 });
  const url = page.url();
  const { context } = tree.contexts.filter((candidate) => candidate.url === url).at(-1);
  const call = async (functionDeclaration, args, maxDomDepth = 0) => {
    const { result } = await connection.send('script.callFunction', {
      target: { context },
      awaitPromise: true,
      functionDeclaration,
      arguments: args,
      serializationOptions: { includeShadowTree: 'all', maxDomDepth },
    });
    if (result.type === 'exception') throw new Error(result.exceptionDetails.text);
    return result.result;
  };
  const host = await call(`() => document.documentElement.children[document.documentElement.children.length - 1 - ${beneath}]`, [], 4);
  const outer = host.value?.shadowRoot;
  if (host.value?.localName !== 'div' || !outer) return undefined;
  const content = await call('(root) => root.querySelector("dialog > div")', [{ sharedId: outer.sharedId }], 1);
  const inner = content.value?.shadowRoot ?? outer;
  const answer = await call(`(root, value) => JSON.stringify((${look})(root, JSON.parse(value)) ?? null)`, [
    { sharedId: inner.sharedId },
    { type: 'string', value: JSON.stringify(value) },
  ]);
  return JSON.parse(answer.value) ?? undefined;
}
