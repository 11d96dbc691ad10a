/**
 * The alphabets of mathematics: a real number's ℝ is no R. Of `mathvariant` MathML Core knows `normal` alone, and Chromium
 * no more than that; Unicode has the letters themselves.
 *
 * Source: The Unicode Standard, "Mathematical Alphanumeric Symbols", U+1D400–1D7FF, and "Letterlike Symbols".
 */

interface Alphabet {
  /** Where A stands; a follows Z. */
  readonly latin: number;
  /** Where 0 stands. */
  readonly digits?: number;
  /** Where Α stands. */
  readonly greek?: number;
  /** Letters that Unicode had before, each followed by what stands for it. */
  readonly elsewhere?: string;
}

const ALPHABETS: Readonly<Record<string, Alphabet>> = {
  bold: { latin: 0x1d400, digits: 0x1d7ce, greek: 0x1d6a8 },
  italic: { latin: 0x1d434, greek: 0x1d6e2, elsewhere: 'hℎ' },
  'bold-italic': { latin: 0x1d468, greek: 0x1d71c },
  script: { latin: 0x1d49c, elsewhere: 'BℬEℰFℱHℋIℐLℒMℳRℛeℯgℊoℴ' },
  'bold-script': { latin: 0x1d4d0 },
  fraktur: { latin: 0x1d504, elsewhere: 'CℭHℌIℑRℜZℨ' },
  'double-struck': { latin: 0x1d538, digits: 0x1d7d8, elsewhere: 'CℂHℍNℕPℙQℚRℝZℤ' },
  'bold-fraktur': { latin: 0x1d56c },
  'sans-serif': { latin: 0x1d5a0, digits: 0x1d7e2 },
  'bold-sans-serif': { latin: 0x1d5d4, digits: 0x1d7ec, greek: 0x1d756 },
  'sans-serif-italic': { latin: 0x1d608 },
  'sans-serif-bold-italic': { latin: 0x1d63c, greek: 0x1d790 },
  monospace: { latin: 0x1d670, digits: 0x1d7f6 },
};

/** `text` in the letters of a `mathvariant`; `undefined` where that is none of these. */
export function lettersOf(text: string, variant: string | undefined): string | undefined {
  const alphabet = variant === undefined || !Object.hasOwn(ALPHABETS, variant) ? undefined : ALPHABETS[variant];
  return alphabet && Array.from(text, (letter) => letterOf(letter, alphabet)).join('');
}

function letterOf(letter: string, { latin, digits, greek, elsewhere = '' }: Alphabet): string {
  const known = elsewhere.indexOf(letter);
  if (known >= 0 && known % 2 === 0) return elsewhere.charAt(known + 1);
  const within = (first: string, last: string, start: number | undefined): string | undefined =>
    start !== undefined && letter >= first && letter <= last ? String.fromCodePoint(start + letter.charCodeAt(0) - first.charCodeAt(0)) : undefined;
  return (
    within('A', 'Z', latin) ??
    within('a', 'z', latin + 26) ??
    within('0', '9', digits) ??
    within('Α', 'Ω', greek) ??
    within('α', 'ω', greek === undefined ? undefined : greek + 26) ??
    letter
  );
}
