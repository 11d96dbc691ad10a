/** What the engine makes of a correction, done to a sample Report: enough to look at the view by. */

import type { Decision, Item, Report } from '../src/report';

/** `report` with these blocks folded or kept; only blocks that stand by themselves in the story, or in a fold. */
export function corrected(report: Report, blocks: readonly number[], decision: Decision): Report {
  const chosen = new Set(blocks);
  const copy = structuredClone(report);
  for (const index of blocks) {
    const block = copy.blocks[index];
    if (!block) continue;
    Object.assign(block, { verdict: decision, doubt: null, reason: 'you said so' });
    Object.assign(block, decision === 'keep' ? { kind: null, role: block.role === 'boilerplate' ? 'paragraph' : block.role } : { kind: block.kind ?? 'other', role: 'boilerplate' });
  }
  copy.article = copy.article.flatMap((item): Item[] => {
    if (item.type === 'block' && decision === 'fold' && chosen.has(item.block)) {
      return [{ type: 'fold', blocks: [item.block], place: 'inside', links: 0, images: 0, videos: 0, words: 0 }];
    }
    if (item.type !== 'fold' || decision === 'fold' || !item.blocks.some((index) => chosen.has(index))) return [item];
    const rest = item.blocks.filter((index) => !chosen.has(index));
    const kept = item.blocks.filter((index) => chosen.has(index)).map((block): Item => ({ type: 'block', block, level: 0 }));
    return [...(rest.length > 0 ? [{ ...item, blocks: rest }] : []), ...kept];
  });
  const shown = copy.quotes.filter(({ ranges }) => ranges.every(([index]) => copy.blocks[index]?.verdict === 'keep'));
  return { ...copy, quotes: shown };
}
