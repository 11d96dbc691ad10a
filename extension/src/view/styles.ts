/** The view's style sheets, put into its root as one `style` element, which both browsers allow under any policy of the page. */

import aloud from './styles/aloud.css';
import article from './styles/article.css';
import details from './styles/details.css';
import focus from './styles/focus.css';
import folds from './styles/folds.css';
import frame from './styles/frame.css';
import maths from './styles/maths.css';
import notices from './styles/notices.css';
import print from './styles/print.css';
import quotes from './styles/quotes.css';
import tools from './styles/tools.css';
import { el } from './element';
import { THEME_SHEETS } from './themes';

/** Themes first: everything else speaks in their colours. Print last: it overrules. */
const SHEETS: readonly string[] = [...Object.values(THEME_SHEETS), frame, article, maths, details, folds, tools, quotes, aloud, focus, notices, print];

export function addStyles(root: ShadowRoot): void {
  root.append(el('style', {}, SHEETS.join('\n')));
}
