/** Hosts, sites and addresses of pages. */

/** The address of a page without the place in it. */
export function pageOf(address: string): string {
  return address.replace(/#.*$/s, '');
}

/** Whether the browser's match patterns take it as a host. */
export function isHost(text: string): boolean {
  return /^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/.test(text) && text.length <= 253;
}

/** The site that a host belongs to, as a person calls it: without `www.`. */
export function siteOf(host: string): string {
  return host.replace(/^www\./, '');
}

/** Whether the site is that host, or one that the host stands under. */
export function covers(site: string, host: string): boolean {
  return host === site || (!isAddress(site) && host.endsWith(`.${site}`));
}

/** The match pattern of a site's pages, those of the hosts under it too. */
export function patternOf(site: string): string {
  return `*://${isAddress(site) ? '' : '*.'}${site}/*`;
}

/** Whether the host is an address in numbers, which no other stands under. */
function isAddress(host: string): boolean {
  return /^[0-9.]+$/.test(host);
}
