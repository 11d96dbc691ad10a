/** The one way the view makes nodes: from a tag, attributes and children. No string is ever read as HTML. */

export type Child = Node | string | null | undefined | false;
export type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>;

const SVG = 'http://www.w3.org/2000/svg';
const MATHML = 'http://www.w3.org/1998/Math/MathML';

/** An element with its attributes and children. `true` sets an empty attribute; `false`, `null` and `undefined` set none. */
export function el<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  setAttributes(element, attributes);
  append(element, children);
  return element;
}

/** A drawn sign of 16 by 16 units; decoration, so hidden from assistive technology. */
export function icon(path: string): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  setAttributes(svg, { class: 'icon', viewBox: '0 0 16 16', 'aria-hidden': 'true', focusable: 'false' });
  const shape = document.createElementNS(SVG, 'path');
  shape.setAttribute('d', path);
  svg.append(shape);
  return svg;
}

/** An element of a formula. */
export function mathml(name: string, attributes: Attributes = {}, text = ''): MathMLElement {
  const element = document.createElementNS(MATHML, name);
  setAttributes(element, attributes);
  if (text !== '') element.append(text);
  return element;
}

export function append(parent: ParentNode, children: readonly Child[]): void {
  for (const child of children) if (child !== null && child !== undefined && child !== false && child !== '') parent.append(child);
}

export function setAttributes(element: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === true) element.setAttribute(name, '');
    else if (value !== false && value !== null && value !== undefined) element.setAttribute(name, String(value));
  }
}
