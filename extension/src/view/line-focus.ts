/** Line focus: the paragraph that is being read keeps its colours, and the rest of the story is dimmed by the style sheet. */

import { elementRead } from './place';

/** Keeps the mark on the paragraph at the reading line while `wanted`; gives what is called when that changes. */
export function lineFocus(view: HTMLElement, wanted: () => boolean, signal: AbortSignal): () => void {
  let marked: Element | undefined;
  let frame = 0;
  const look = (): void => {
    frame = 0;
    const block = wanted() ? elementRead(view) : undefined;
    const next = block?.closest('figure, tr, .masthead') ?? block;
    if (next === marked) return;
    marked?.classList.remove('under-eye');
    next?.classList.add('under-eye');
    marked = next;
  };
  const ask = (): void => {
    frame ||= requestAnimationFrame(look);
  };
  view.addEventListener('scroll', ask, { signal, passive: true });
  addEventListener('resize', ask, { signal });
  signal.addEventListener('abort', () => { cancelAnimationFrame(frame); }, { once: true });
  return ask;
}
