/** Colours as `#rrggbb`: how far two stand apart, what lies between them, and a whole theme out of three. */

import type { Settings } from '../settings';

/** The least contrast of text that can be read with ease. Source: WCAG 2.2, 1.4.3. */
export const LEGIBLE = 4.5;

/** WCAG 2.2, "contrast ratio": from 1 to 21. */
export function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** WCAG 2.2, "relative luminance". */
export function luminance(colour: string): number {
  const [red, green, blue] = channels(colour).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The colour that lies `share` of the way from `a` to `b`. */
export function between(a: string, b: string, share: number): string {
  const to = channels(b);
  return `#${channels(a).map((value, at) => Math.round(value + ((to[at] ?? value) - value) * share).toString(16).padStart(2, '0')).join('')}`;
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}

/** The theme's colours by their names in the style sheets. */
export type Palette = Readonly<Record<'paper' | 'raised' | 'ink' | 'quiet' | 'faint' | 'line-colour' | 'wash' | 'link' | 'visited' | 'accent' | 'mark' | 'mark-strong' | 'tool' | 'tool-quiet', string>>;

/**
 * A theme in a person's own colours. What is derived keeps the contrast that text needs wherever the three themselves have
 * it; where they have less, it loses none of theirs. The tools stay legible whatever was chosen, so that it can be undone.
 */
export function paletteOf({ textColour: ink, paperColour: paper, linkColour: link }: Pick<Settings, 'textColour' | 'paperColour' | 'linkColour'>): Palette {
  const away = luminance(ink) <= luminance(paper) ? '#ffffff' : '#000000';
  const holds = (text: string, ground: string, asked: string): boolean => contrast(text, ground) >= Math.min(LEGIBLE, contrast(asked, paper));
  const carries = (ground: string): boolean => holds(ink, ground, ink) && holds(link, ground, link);
  // On any one colour black or white can be read, on two of them perhaps neither.
  const one = contrast(ink, paper) < LEGIBLE;
  const raised = one ? paper : furthest(paper, away, 0.35, carries);
  const wash = one ? paper : furthest(paper, ink, 0.06, carries);
  const grounds = [paper, raised, wash];
  const lighter = (most: number): string => furthest(ink, paper, most, (text) => grounds.every((ground) => holds(text, ground, ink)));
  const quiet = lighter(0.3);
  const legible = (text: string): boolean => grounds.every((ground) => contrast(text, ground) >= LEGIBLE);
  const tool = nearest(ink, ['#000000', '#ffffff'], legible);
  return {
    paper,
    raised,
    ink,
    quiet,
    faint: lighter(0.4),
    'line-colour': between(paper, ink, 0.18),
    wash,
    link,
    visited: furthest(link, ink, 0.4, (text) => grounds.every((ground) => holds(text, ground, link))),
    accent: link,
    mark: furthest(paper, link, 0.14, (ground) => carries(ground) && holds(quiet, ground, quiet)),
    'mark-strong': furthest(paper, link, 0.3, carries),
    tool,
    'tool-quiet': legible(quiet) ? quiet : tool,
  };
}

/** Steps in which a colour is looked for between two. */
const STEPS = 20;

/** The first colour that `suits` on the way from `from` to one of `ends`. */
function nearest(from: string, ends: readonly string[], suits: (colour: string) => boolean): string {
  for (let step = 0; step <= STEPS; step += 1) {
    const colour = ends.map((end) => between(from, end, step / STEPS)).find(suits);
    if (colour !== undefined) return colour;
  }
  return from;
}

/** As far from `from` towards `to` as the colour still `suits`, `most` of the way at most. */
function furthest(from: string, to: string, most: number, suits: (colour: string) => boolean): string {
  for (let step = STEPS; step > 0; step -= 1) {
    const colour = between(from, to, (most * step) / STEPS);
    if (suits(colour)) return colour;
  }
  return from;
}
