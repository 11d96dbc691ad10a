/** Newsfold without an extension: the same WASM reads a pasted article or the sample page, and the same view draws it. */

import messages from '../extension/_locales/en/messages.json';
import { Here } from '../extension/src/content/here';
import { Session } from '../extension/src/content/session';
import { Snapshot } from '../extension/src/content/snapshot';
import { forgetful } from '../extension/src/memory';
import { parseSettings } from '../extension/src/settings';

const texts: Readonly<Record<string, { message: string }>> = messages;
const settings = parseSettings({ sidebarOpen: true });

/** Reads `page` as it stands and covers this one with the view; gives a sentence where that cannot be. */
async function read(page: Document, url: string): Promise<string> {
  const engine = await globalThis.newsfoldEngine?.();
  if (engine === undefined) return 'The engine is missing: build it with `make build`.';
  const here = new Here(page, url, engine, (host) => host.shadowRoot);
  const snapshot = new Snapshot(
    () => here.take(),
    (captured, corrections) => Promise.resolve(here.read(captured, corrections)),
    forgetful,
    url,
  );
  if ((await snapshot.open()).text.trim() === '') return 'There is no text to read here.';
  const leave = new AbortController();
  const cover = document.createElement('dialog');
  document.body.append(cover);
  const host = {
    close: () => {
      leave.abort();
      cover.remove();
    },
    failed: (error: unknown) => {
      console.error(error);
    },
    settings,
    saveSettings: (change: Partial<typeof settings>) => Object.assign(settings, change),
    message,
  };
  new Session(snapshot, inside(cover), host, leave.signal).draw();
  return '';
}

/** A shadow root in the dialog, which is shown over the page. */
function inside(cover: HTMLDialogElement): ShadowRoot {
  const host = document.createElement('div');
  cover.append(host);
  cover.showModal();
  return host.attachShadow({ mode: 'open' });
}

/** The text of `key`, as the browser would give it to an extension. */
function message(key: string, substitutions: string[] = []): string {
  return (texts[key]?.message ?? key).replace(/\$(\d)/g, (_, digit: string) => substitutions[Number(digit) - 1] ?? '');
}

/** What was pasted, alone in a document of its own, laid out like any page. */
function pastedPage(): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.title = 'What was pasted';
  frame.style.cssText = 'position: absolute; inset-inline-start: -10000px; inline-size: 1000px; block-size: 1000px';
  document.body.append(frame);
  const pasted = document.querySelector('#pasted');
  if (pasted !== null) frame.contentDocument?.body.append(...Array.from(pasted.childNodes, (node) => node.cloneNode(true)));
  return frame;
}

function on(button: string, act: () => Promise<string>): void {
  document.querySelector(button)?.addEventListener('click', () => {
    const said = document.querySelector('#said');
    act()
      .catch((error: unknown) => (error instanceof Error ? error.message : String(error)))
      .then(
        (sentence) => {
          if (said !== null) said.textContent = sentence;
        },
        () => undefined,
      );
  });
}

on('#read-sample', async () => {
  const frame = document.querySelector<HTMLIFrameElement>('#sample');
  return frame?.contentDocument ? read(frame.contentDocument, frame.src) : 'The sample is missing.';
});

on('#read-pasted', async () => {
  const frame = pastedPage();
  try {
    return frame.contentDocument ? await read(frame.contentDocument, location.href) : 'The browser gave no room to read in.';
  } finally {
    frame.remove();
  }
});
