/** Names of hosts, as the browser's match patterns take them. */

export function isHost(text: string): boolean {
  return /^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/.test(text) && text.length <= 253;
}
