/** Where cards stand so that each is level with its passage, or as near as its neighbours allow. */

/**
 * Tops for cards of these heights, as near as can be to the tops they want, `gap` apart, in order, none above 0.
 * Least squares by pooling neighbours that would overlap (isotonic regression); linear in the number of cards.
 */
export function levelTops(wanted: readonly number[], heights: readonly number[], gap: number): number[] {
  const offsets: number[] = [];
  let offset = 0;
  for (const height of heights) {
    offsets.push(offset);
    offset += height + gap;
  }
  const pools: { sum: number; count: number }[] = [];
  wanted.forEach((top, index) => {
    let pool = { sum: top - (offsets[index] ?? 0), count: 1 };
    for (let last = pools.at(-1); last && last.sum / last.count >= pool.sum / pool.count; last = pools.at(-1)) {
      pools.pop();
      pool = { sum: pool.sum + last.sum, count: pool.count + last.count };
    }
    pools.push(pool);
  });
  const base = pools.flatMap(({ sum, count }) => Array.from({ length: count }, () => Math.max(0, sum / count)));
  return base.map((start, index) => start + (offsets[index] ?? 0));
}

/** How far the worst card stands from where it wants to stand. */
export function worstShift(wanted: readonly number[], tops: readonly number[]): number {
  return tops.reduce((worst, top, index) => Math.max(worst, Math.abs(top - (wanted[index] ?? top))), 0);
}
