/** One inline style of a page's element, taken back to the letter. */

import { getAttribute, setAttribute } from './dom';
import type { Ledger } from './ledger';

/** Sets `property` on `element`, over whatever the page says, until the ledger is undone. */
export function setStyle(element: HTMLElement, property: string, value: string, ledger: Ledger): void {
  const { style } = element;
  const before = getAttribute(element, 'style');
  const [was, priority] = [style.getPropertyValue(property), style.getPropertyPriority(property)];
  let after: string | null = null;
  ledger.change(
    () => {
      style.setProperty(property, value, 'important');
      after = getAttribute(element, 'style');
    },
    () => {
      if (getAttribute(element, 'style') !== after) {
        // The page has changed other styles since: those are left to it.
        if (style.getPropertyValue(property) === value) style.setProperty(property, was, priority);
        if (getAttribute(element, 'style') === '' && before === null) removeAttribute(element, 'style');
      } else if (before === null) removeAttribute(element, 'style');
      else setAttribute(element, 'style', before);
    },
  );
}

function removeAttribute(element: Element, name: string): void {
  Element.prototype.removeAttribute.call(element, name);
}
