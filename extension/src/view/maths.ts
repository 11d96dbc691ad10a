/** Formulas as MathML, which the browser draws. */

import { lettersOf } from './alphabets';
import { el, mathml, type Attributes } from './element';

/** Elements that hold text. Source: MathML Core, §3.2 "Token Elements". */
const TOKENS: readonly string[] = ['mi', 'mn', 'mo', 'ms', 'mtext'];
/** The other presentation elements. Source: MathML Core, §3. What is not among them is drawn as `mrow`, as browsers draw what they do not know. */
const ELEMENTS: readonly string[] = [
  ...TOKENS, 'merror', 'mfrac', 'mmultiscripts', 'mover', 'mpadded', 'mphantom', 'mprescripts', 'mroot', 'mrow', 'mspace', 'msqrt', 'mstyle',
  'msub', 'msubsup', 'msup', 'mtable', 'mtd', 'mtr', 'munder', 'munderover',
];
/** Attributes that say how a formula is set; none that loads, leads or runs, and no length that a page could cover the story with. */
const ATTRIBUTES: readonly string[] = [
  'accent', 'accentunder', 'columnspan', 'dir', 'displaystyle', 'fence', 'largeop', 'linethickness', 'lspace', 'maxsize', 'minsize', 'movablelimits',
  'rowspan', 'rspace', 'scriptlevel', 'stretchy',
];
const PLAIN = /^[\w.%+-]{1,16}$/;

/** The formula of an `InlineMark.maths` in a box that scrolls where it is wider than the column; on a line of its own where the page sets it so. */
export function formula(outline: string): HTMLElement {
  const [first = '', ...lines] = outline.trimEnd().split('\n');
  const attributes = attributesOf(first);
  const apart = isApart(outline);
  // The elements that are open, by their depth.
  const open: Open[] = [{ element: mathml('math', { display: apart && 'block', dir: attributes.get('dir') === 'rtl' && 'rtl' }), attributes }];
  for (const line of lines) {
    const depth = line.search(/[^ ]/);
    const node = line.slice(depth);
    open.length = Math.min(open.length, Math.max(1, depth));
    const parent = open.at(-1);
    if (!parent) break;
    if (node.startsWith('=')) parent.element.append(textIn(parent, node.slice(1)));
    // Of what is no MathML in a token its text alone is drawn.
    else if (TOKENS.includes(parent.element.localName)) open.push(parent);
    else open.push(elementIn(open, node));
  }
  return el('span', { class: apart ? 'formula apart' : 'formula' }, open[0]?.element);
}

/** Whether a formula stands on a line of its own. */
export function isApart(outline: string): boolean {
  return outline.split('\n', 1)[0]?.split('\t').includes('display=block') ?? false;
}

/** The element that a line of an outline describes, in the innermost one that is open. */
function elementIn(open: readonly Open[], node: string): Open {
  const [name = ''] = node.split('\t');
  const attributes = attributesOf(node);
  const element = mathml(ELEMENTS.includes(name) ? name : 'mrow', kept(name, attributes));
  if (name === 'mtd') element.style.textAlign = sideOf(open) ?? '';
  open.at(-1)?.element.append(element);
  return { element, attributes };
}

/** The attributes that an element of the view may have. */
function kept(name: string, attributes: ReadonlyMap<string, string>): Attributes {
  const own = [...attributes].filter(([attribute, value]) => {
    if (attribute === 'mathvariant') return value === 'normal';
    return PLAIN.test(value) && (ATTRIBUTES.includes(attribute) || (attribute === 'width' && name === 'mspace'));
  });
  return Object.fromEntries(own);
}

interface Open {
  readonly element: MathMLElement;
  readonly attributes: ReadonlyMap<string, string>;
}

/** Text as `element` may hold it. */
function textIn({ element, attributes }: Open, text: string): Node | string {
  if (!TOKENS.includes(element.localName)) return mathml('mtext', {}, text);
  return lettersOf(text.trim(), attributes.get('mathvariant')) ?? text;
}

/** How the next cell is set by the `columnalign` of its table, which Firefox alone knows. */
function sideOf(open: readonly Open[]): string | undefined {
  const [table, row] = open.slice(-2);
  const sides = table?.attributes.get('columnalign')?.split(' ') ?? [];
  const side = sides[Math.min(row?.element.childElementCount ?? 0, sides.length - 1)];
  return side === 'left' || side === 'right' ? side : undefined;
}

/** The names and values of an element’s attributes. */
function attributesOf(node: string): Map<string, string> {
  return new Map(Array.from(node.matchAll(/\t([^\t=]+)=([^\t]*)/g), ([, name = '', value = '']) => [name, value]));
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
