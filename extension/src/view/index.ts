/** The headline and the blocks as plain text. */

import type { Report } from '../report';
import type { Settings } from '../settings';

/** What the view may ask of the content script. */
export interface ViewHost {
  imageSource(node: number): string | undefined;
  close(): void;
  settings: Settings;
  saveSettings(change: Partial<Settings>): void;
  message(key: string, substitutions?: string[]): string;
}

export function openView(report: Report, _host: ViewHost, root: ShadowRoot, signal: AbortSignal): { focus(): void } {
  const main = document.createElement('main');
  main.tabIndex = -1;
  const heading = document.createElement('h1');
  heading.textContent = report.headline;
  main.append(heading);
  for (const block of report.blocks) {
    const paragraph = document.createElement('p');
    paragraph.textContent = block.text;
    main.append(paragraph);
  }
  root.append(main);
  signal.throwIfAborted();
  return {
    focus: () => {
      main.focus();
    },
  };
}
