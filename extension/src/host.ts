/** Hosts and addresses of pages. */

/** The address of a page without the place in it. */
export function pageOf(address: string): string {
  return address.replace(/#.*$/s, '');
}

/** Whether the browser's match patterns take it as a host. */
export function isHost(text: string): boolean {
  return /^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/.test(text) && text.length <= 253;
}
