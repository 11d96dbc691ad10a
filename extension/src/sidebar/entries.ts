/** The time of a live blog's entry that each block stands in. */

import type { Report } from '../report';

/** For each block the time that heads its entry; `undefined` outside of entries. The first time alone is the story's own. */
export function entryTimes({ blocks }: Report): (string | undefined)[] {
  let seen = 0;
  let now: string | undefined;
  return blocks.map(({ role, verdict, text }) => {
    if (role === 'date' && verdict === 'keep') {
      seen += 1;
      if (seen > 1) now = text;
    }
    return now;
  });
}
