/** Puts a text on the clipboard. Insecure pages have no clipboard interface; there the browser's copy command is used. */

export async function copyText(text: string): Promise<void> {
  const clipboard = navigator.clipboard as Clipboard | undefined;
  if (clipboard) {
    try {
      await clipboard.writeText(text);
      return;
    } catch {
      // Not allowed here: the command below asks differently.
    }
  }
  const put = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData('text/plain', text);
  };
  document.addEventListener('copy', put, { capture: true });
  try {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way on a page without TLS
    document.execCommand('copy');
  } finally {
    document.removeEventListener('copy', put, { capture: true });
  }
}
