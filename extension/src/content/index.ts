/** Reader mode in one tab: on, off, and what is said where it cannot be. Injected once a page; a second injection does nothing. */

import { toContent, type ToBackground } from '../messages';
import { platform } from '../platform';
import { Reader } from './lifecycle';

declare global {
  /** The reader of this page, in the content script's own world. */
  var newsfoldReader: Reader | undefined;
}

if (globalThis.newsfoldReader === undefined) {
  const send = (message: ToBackground): void => {
    platform.runtime.sendMessage(message).catch((error: unknown) => {
      console.warn('Newsfold could not reach its background.', error);
    });
  };
  const reader = new Reader(document, send);
  globalThis.newsfoldReader = reader;
  platform.runtime.onMessage.addListener((value: unknown, _sender, answer: (received: true) => void) => {
    const message = toContent(value);
    if (message?.type === 'toggle') reader.toggle();
    if (message?.type === 'close') reader.close();
    answer(true);
    return undefined;
  });
  if (globalThis.newsfoldAlways === true) void reader.openUnasked();
  else reader.toggle();
}
