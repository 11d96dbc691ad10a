/** Runs by itself on the sites that a person chose: says that a page is there. All the rest comes only where it is to be read. */

import { platform } from '../platform';

declare global {
  /** Whether this site's stories open by themselves. */
  var newsfoldAlways: boolean | undefined;
}

globalThis.newsfoldAlways = true;
platform.runtime.sendMessage({ type: 'arrived' }).catch((error: unknown) => {
  console.warn('Newsfold could not reach its background.', error);
});
