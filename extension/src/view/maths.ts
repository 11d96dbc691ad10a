/** Formulas as MathML, which the browser draws. */

import type { MathElement, Maths } from '../report';
import { lettersOf } from './alphabets';
import { el, mathml } from './element';

/** The formula in a box that scrolls where it is wider than the column; on a line of its own where the page sets it so. */
export function formula({ display, elements }: Maths): HTMLElement {
  const root = mathml('math', { display: display && 'block' });
  // The elements that are open, by their depth.
  const open: Element[] = [root];
  // How the columns of the tables around are set.
  const columns: { depth: number; align: readonly string[] }[] = [];
  for (const element of elements) {
    const { name, depth } = element;
    const drawn = mathElement(element);
    const parent = open[depth] ?? root;
    while ((columns.at(-1)?.depth ?? -1) >= depth) columns.pop();
    if (name === 'mtable') columns.push({ depth, align: valueOf(element, 'columnalign')?.split(/\s+/) ?? [] });
    // Of the browsers Firefox alone knows the attribute.
    const align = name === 'mtd' ? columns.at(-1)?.align : undefined;
    const side = align?.[Math.min(parent.childElementCount, align.length - 1)];
    if (side === 'left' || side === 'right') drawn.style.textAlign = side;
    parent.append(drawn);
    open[depth + 1] = drawn;
    open.length = depth + 2;
  }
  return el('span', { class: display ? 'formula apart' : 'formula' }, root);
}

function mathElement(element: MathElement): MathMLElement {
  const { name, attributes = [], text = '' } = element;
  const letters = lettersOf(text.trim(), valueOf(element, 'mathvariant'));
  const own = attributes.filter(([attribute]) => attribute !== 'columnalign' && (attribute !== 'mathvariant' || letters === undefined));
  return mathml(name, Object.fromEntries(own), letters ?? text);
}

function valueOf({ attributes = [] }: MathElement, name: string): string | undefined {
  return attributes.find(([attribute]) => attribute === name)?.[1];
}

/** Lets the keyboard reach the formulas that are wider than the column, and those alone, so that it can scroll them. */
export function keepReachable(main: HTMLElement, signal: AbortSignal): void {
  const watched = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      if (target.scrollWidth > target.clientWidth) target.setAttribute('tabindex', '0');
      else target.removeAttribute('tabindex');
    }
  });
  for (const box of main.querySelectorAll('.formula')) watched.observe(box);
  signal.addEventListener('abort', () => { watched.disconnect(); }, { once: true });
}
