/** Where a reader is in the page: a live element, and how far from the window's top it stands. */

import { EYE, type Place } from '../view';
import { isConnected, isDrawn } from './dom';
import type { Snapshot } from './snapshot';

export interface Spot {
  readonly element: Element;
  /** In CSS pixels. */
  readonly top: number;
}

/** The block of the story under the eye; `undefined` at the very top of the page, where the view begins at its top too. */
export function placeInPage(snapshot: Snapshot, window: Window): Place | undefined {
  if (window.scrollY <= 0) return undefined;
  const line = window.innerHeight * EYE;
  for (const [block, { verdict }] of snapshot.report.blocks.entries()) {
    const element = verdict === 'keep' ? snapshot.element(block) : undefined;
    if (!element || !isConnected(element) || !isDrawn(element)) continue;
    const { top, bottom, height } = element.getBoundingClientRect();
    if (height > 0 && bottom > line) return { block, top };
  }
  return undefined;
}

/** The live element of a place in the view. */
export function spotOf(place: Place | undefined, snapshot: Snapshot): Spot | undefined {
  const element = place && snapshot.element(place.block);
  return place && element && isConnected(element) && isDrawn(element) ? { element, top: place.top } : undefined;
}

/** Scrolls the page so that the spot stands where it stood in the view. */
export function goToSpot(window: Window, { element, top }: Spot): void {
  const now = element.getBoundingClientRect().top;
  window.scrollTo({ left: window.scrollX, top: window.scrollY + now - top, behavior: 'instant' });
}
