/** Addresses from the page: what may be followed or shown, and what may not. */

import { siteOf } from '../host';

const LINKS: readonly string[] = ['http:', 'https:', 'mailto:'];
const PICTURES: readonly string[] = ['http:', 'https:', 'blob:'];

/** The address that a link leads to; `undefined` for scripts and other schemes, and for places in the page beneath. */
export function linkAddress(href: string | null | undefined, base: string | undefined): string | undefined {
  const url = resolve(href, base);
  if (!url || !LINKS.includes(url.protocol)) return undefined;
  if (url.hash !== '' && base !== undefined && withoutHash(url.href) === withoutHash(base)) return undefined;
  return url.href;
}

/** The name of the place in the story's own page that a link leads to; `undefined` where it leads elsewhere. */
export function placeName(href: string | null | undefined, base: string | undefined): string | undefined {
  const url = resolve(href, base);
  if (!url || base === undefined || url.hash.length < 2 || withoutHash(url.href) !== withoutHash(base)) return undefined;
  try {
    return decodeURIComponent(url.hash.slice(1));
  } catch {
    return undefined;
  }
}

/** Whether a link leads to the very page it stands on, whatever comes behind the path. */
export function leadsHere(href: string | null | undefined, base: string | undefined): boolean {
  const [url, here] = [resolve(href, base), resolve(base, undefined)];
  return url !== undefined && here !== undefined && url.origin === here.origin && url.pathname === here.pathname;
}

/** The address of a picture: web, blob or a `data:` picture. */
export function pictureAddress(source: string | null | undefined, base: string | undefined): string | undefined {
  const url = resolve(source, base);
  if (!url) return undefined;
  if (url.protocol === 'data:') return /^data:image\//i.test(url.href) ? url.href : undefined;
  return PICTURES.includes(url.protocol) ? url.href : undefined;
}

/** The site that an address belongs to, as a reader knows it. */
export function siteAt(address: string | null | undefined): string | undefined {
  const host = resolve(address, undefined)?.hostname ?? '';
  return host === '' ? undefined : siteOf(host);
}

function resolve(address: string | null | undefined, base: string | undefined): URL | undefined {
  if (address === null || address === undefined || address.trim() === '') return undefined;
  try {
    return new URL(address, base);
  } catch {
    return undefined;
  }
}

function withoutHash(address: string): string {
  return address.replace(/#.*$/s, '');
}
