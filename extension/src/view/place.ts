/** Where a reader is: the block under the eye, and how far from the window's top it stands. */

/** Where the eye rests, as a share of the window's height from the top. */
export const EYE = 0.3;

/** A block between these shares of the window's height is in comfortable sight. */
const COMFORTABLE = [0.1, 0.72] as const;

/** A block of the Report, and where its top stands in the window, in CSS pixels. */
export interface Place {
  readonly block: number;
  readonly top: number;
}

/** What a closed `details` holds. */
export const DISCLOSED = 'details:not([open]) > .disclosed';

const DRAWN = `[data-block]:not(.fold-body[hidden] *, ${DISCLOSED} *)`;

/** What stands for an element while it is closed away: the outermost of what is closed around it, else itself. */
export function drawnFor(element: Element): Element {
  const closed = element.closest(DISCLOSED)?.parentElement;
  return closed ? drawnFor(closed) : element;
}

/** The element of the block under the eye. */
export function elementAtEye(view: HTMLElement): HTMLElement | undefined {
  return elementAt(view, view.getBoundingClientRect().top + view.clientHeight * EYE);
}

/**
 * The element of the block that is being read: under the eye, but nearer to the edge where the story begins or ends, so
 * that one can come to each of them by scrolling.
 */
export function elementRead(view: HTMLElement): HTMLElement | undefined {
  const height = view.clientHeight;
  const above = view.scrollTop;
  const below = view.scrollHeight - height - above;
  const line = Math.max(Math.min(height * EYE, above), height - below);
  return elementAt(view, view.getBoundingClientRect().top + line) ?? [...view.querySelectorAll<HTMLElement>(DRAWN)].at(-1);
}

/** The first block that ends below `line`. */
function elementAt(view: HTMLElement, line: number): HTMLElement | undefined {
  return [...view.querySelectorAll<HTMLElement>(DRAWN)].find((block) => block.getBoundingClientRect().bottom > line);
}

export function placeInView(view: HTMLElement): Place | undefined {
  const element = elementAtEye(view);
  return element && { block: Number(element.dataset['block']), top: element.getBoundingClientRect().top };
}

/** Scrolls so that the block stands where `place` says; one in a closed fold, or the like, is looked for at its bar. */
export function goToPlace(view: HTMLElement, { block, top }: Place): void {
  const element = view.querySelector(`.story [data-block="${String(block)}"]`);
  const drawn = element?.closest(`.fold-body[hidden], ${DISCLOSED}`)?.parentElement ?? element;
  if (drawn) view.scrollTop += drawn.getBoundingClientRect().top - top;
}

/** Scrolls to `element` where it is not in comfortable sight, so that it begins where the eye rests. */
export function bringInSight(view: HTMLElement, element: HTMLElement): void {
  const frame = view.getBoundingClientRect();
  const { top, bottom } = element.getBoundingClientRect();
  const [least, most] = COMFORTABLE.map((share) => frame.top + view.clientHeight * share) as [number, number];
  if (top >= least && (bottom <= most || top <= frame.top + view.clientHeight * EYE)) return;
  scrollToEye(view, element);
}

/** Scrolls so that `element` begins where the eye rests. */
export function scrollToEye(view: HTMLElement, element: HTMLElement): void {
  const top = view.scrollTop + element.getBoundingClientRect().top - view.getBoundingClientRect().top - view.clientHeight * EYE;
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  view.scrollTo({ top, behavior: still ? 'instant' : 'smooth' });
}
