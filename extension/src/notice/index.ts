/** The popup with one sentence; which one stands in its address. */

import { message, platform } from '../platform';

const [sentence] = document.querySelectorAll('p');
document.documentElement.lang = platform.i18n.getUILanguage();
if (sentence !== undefined) sentence.textContent = message(location.search.slice(1));
