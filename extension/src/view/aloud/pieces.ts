/** A text in pieces that a voice says in one go. */

/** The most characters of a piece that has more sentences than one: some voices fall silent after a quarter of a minute. */
const LONGEST = 200;

/** Whole sentences together, as many as fit; a long sentence stays whole. */
export function piecesOf(text: string, lang: string): string[] {
  const pieces: string[] = [];
  for (const { segment } of new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(text)) {
    const last = pieces.at(-1);
    if (last !== undefined && last.length + segment.length <= LONGEST) pieces[pieces.length - 1] = last + segment;
    else pieces.push(segment);
  }
  return pieces;
}
