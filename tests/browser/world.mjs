/** Chromium's isolated world of the extension in a page, where a test can break what the content script builds on. */

/** Runs `source` where the content script runs. */
export async function inContentScript(driven, page, source) {
  const session = await page.createCDPSession();
  const contexts = [];
  session.on('Runtime.executionContextCreated', ({ context }) => contexts.push(context));
  await session.send('Runtime.enable');
  const world = contexts.findLast(({ origin, auxData }) => origin.includes(driven.id) && auxData.type === 'isolated');
  if (world === undefined) throw new Error('The content script has no world in this page.');
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    contextId: world.id,
    expression: source,
    returnByValue: true,
    awaitPromise: true,
  });
  await session.detach();
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}
