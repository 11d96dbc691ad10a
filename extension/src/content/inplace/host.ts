/** What reader mode in the page asks of whoever opens it. */

import type { Settings } from '../../settings';
import type { Always, Words } from '../../view/drawing';

export interface InPlaceHost {
  readonly words: Words;
  readonly settings: Settings;
  readonly always: Always;
  close(): void;
  /** Shows the story in a view of its own. */
  toView(): void;
  /** The reader says that these blocks are part of the story. */
  keep(blocks: readonly number[]): void;
}
