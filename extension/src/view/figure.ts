/** Pictures with their captions and credits, and cards for media that are not loaded until a person opens them. */

import type { Image, Item } from '../report';
import { linkAddress, pictureAddress, siteAt } from './address';
import type { Drawing } from './drawing';
import { el, icon } from './element';
import { ICONS } from './icons';
import { inline } from './inline';

/** The widest a picture is drawn, in CSS pixels, for `sizes`. */
const WIDEST = 800;
/** A picture of at most this many pixels each way is a tracking pixel or a spacer. */
const TRACKER = 2;
/** An alternative text that begins with as many characters of the caption says what the caption says. */
const SAME = 60;

type FigureItem = Extract<Item, { type: 'figure' }>;
type MediaItem = Extract<Item, { type: 'media' }>;

/** A figure; `undefined` where neither a picture nor a caption is left of it. */
export function figure(item: FigureItem, drawing: Drawing): HTMLElement | undefined {
  const said = item.captions.map((index) => drawing.report.blocks[index]?.text ?? '').join(' ');
  const pictures = item.images.map((image) => picture(image, said, drawing)).filter((image) => image !== undefined);
  const captions = item.captions.map((index) => {
    const credit = drawing.report.blocks[index]?.role === 'credit';
    return el('span', { class: credit ? 'credit' : 'caption', 'data-block': index }, inline(index, drawing));
  });
  if (pictures.length === 0 && captions.length === 0) return undefined;
  const spaced = captions.flatMap((caption, number) => (number === 0 ? [caption] : [' ', caption]));
  return el(
    'figure',
    {},
    pictures.length > 1 ? el('div', { class: 'gallery' }, ...pictures) : pictures[0],
    captions.length > 0 && el('figcaption', {}, ...spaced),
  );
}

/** A picture; what its captions say (`said`) is not said once more by its alternative text. */
function picture(image: Image, said: string, drawing: Drawing): HTMLElement | undefined {
  const tiny = (length: number): boolean => length > 0 && length <= TRACKER;
  if (tiny(image.width) && tiny(image.height)) return undefined;
  const candidates = image.sources
    .map(({ url, width }) => ({ url: pictureAddress(url, drawing.base), width }))
    .filter((candidate): candidate is { url: string; width: number } => candidate.url !== undefined);
  const live = pictureAddress(drawing.host.imageSource(image.node), drawing.base);
  const src = chosen(candidates, live);
  if (src === undefined) return undefined;
  const wide = candidates.filter((candidate) => candidate.width > 0);
  const known = image.width > 0 && image.height > 0;
  const img = el('img', {
    alt: said.includes(image.alt.slice(0, SAME)) ? '' : image.alt,
    loading: 'lazy',
    decoding: 'async',
    width: known && image.width,
    height: known && image.height,
    sizes: wide.length > 0 && `(max-width: ${String(WIDEST)}px) 100vw, ${String(WIDEST)}px`,
    srcset: wide.length > 0 && wide.map(({ url, width }) => `${encodeSpaces(url)} ${String(width)}w`).join(', '),
    src,
  });
  img.addEventListener('error', () => { replaceLost(img); }, { signal: drawing.signal });
  return img;
}

/**
 * What the page shows is taken where it is one of the story's candidates, or the only address there is; a lazy picture's
 * placeholder is neither.
 */
function chosen(candidates: readonly { url: string; width: number }[], live: string | undefined): string | undefined {
  if (live !== undefined && (candidates.length === 0 || candidates.some(({ url }) => url === live))) return live;
  return candidates[0]?.url;
}

/** A comma or a space in an address would end it in `srcset`. */
function encodeSpaces(url: string): string {
  return url.replace(/\s/g, '%20').replace(/^,|,$/g, '%2C');
}

/** A picture that cannot be had leaves its description, not a broken sign; without one, a figure with no caption goes too. */
function replaceLost(img: HTMLImageElement): void {
  const whole = img.closest('figure');
  if (img.alt === '') img.remove();
  else img.replaceWith(el('p', { class: 'lost' }, img.alt));
  if (whole?.querySelector('img, .lost, figcaption') === null) whole.remove();
}

/** A card with a link for a video, an audio player or a framed page. */
export function media(item: MediaItem, drawing: Drawing): HTMLElement {
  const href = linkAddress(item.href, drawing.base);
  const what = drawing.words.say(`view_media_${item.media}`);
  const site = siteAt(href);
  const title = item.title ?? what;
  return el(
    'div',
    { class: 'media' },
    icon(ICONS[item.media]),
    el(
      'div',
      {},
      href === undefined ? el('span', { class: 'media-title' }, title) : el('a', { class: 'media-title', href, rel: 'noopener' }, title),
      el('span', { class: 'media-note' }, [item.title === null ? undefined : what, site].filter((part) => part !== undefined).join(' · ')),
    ),
  );
}
