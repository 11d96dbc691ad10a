/** Signs of 16 by 16 units, drawn with a line; one row each. */

import type { Kind, Media } from '../report';

type Sign = Kind | Media | 'chevron' | 'close' | 'contents' | 'display' | 'quotes' | 'folds' | 'copy' | 'back' | 'doubt' | 'keep' | 'edit' | 'page' | 'cite' | 'person' | 'aloud' | 'play' | 'pause' | 'next' | 'previous';

export const ICONS: Readonly<Record<Sign, string>> = {
  advertisement: 'M2.5 6.5v3h2l6 3.5V3l-6 3.5zM12.5 6.5c.8.9.8 2.1 0 3M5 9.5l1 4h1.5l-.8-3.2',
  related: 'M4 12 12 4M6 4h6v6',
  video: 'M2.5 3.5h11v9h-11zM6.8 6v4l3.2-2z',
  audio: 'M6 12V3.5l6-1v8M6 12a1.7 1.7 0 1 1-3.4 0A1.7 1.7 0 0 1 6 12zm6-1.5a1.7 1.7 0 1 1-3.4 0 1.7 1.7 0 0 1 3.4 0z',
  frame: 'M2.5 3.5h11v9h-11zM2.5 6h11',
  newsletter: 'M2 4h12v8.5H2zM2 4.5l6 4.5 6-4.5',
  share: 'M11.5 5.5 5 8l6.5 3M11.5 2.8a1.7 1.7 0 1 0 .1 0zM4 6.5a1.7 1.7 0 1 0 .1 0zM11.5 9.8a1.7 1.7 0 1 0 .1 0z',
  sponsored: 'M8 2.5v11M10.8 5C10 4 6 3.5 5.6 5.6 5.2 8 11 7.7 10.8 10.4 10.5 12.6 6.3 12.3 5 11',
  comments: 'M2.5 3h11v8H7l-3 2.5V11H2.5z',
  consent: 'M8 2l5 2v4c0 3-2 5-5 6-3-1-5-3-5-6V4zM5.8 8l1.6 1.6 3-3.2',
  navigation: 'M2.5 4h11M2.5 8h11M2.5 12h11',
  pagination: 'M6 4 2.5 8 6 12M10 4l3.5 4-3.5 4',
  promo: 'M8 2.2l1.8 3.7 4 .5-3 2.8.8 4L8 11.2l-3.6 2 .8-4-3-2.8 4-.5z',
  'author-box': 'M8 8a2.6 2.6 0 1 0-.1 0zM3 13.5c.4-3 2.4-4 5-4s4.6 1 5 4',
  tags: 'M2.5 2.5h5l6 6-5 5-6-6zM5 5h.1',
  legal: 'M10.3 4.3C9.6 2 5.6 2.4 5.8 4.5c.2 2 5 2.3 4.7 4.6-.1 1.3-1.7 1.7-2.5 1.4M5.7 11.7c.7 2.3 4.7 1.9 4.5-.2-.2-2-5-2.3-4.7-4.6.1-1.3 1.7-1.7 2.5-1.4',
  other: 'M3.5 8h.1M8 8h.1M12.5 8h.1',
  chevron: 'M5.5 3.5 10 8l-4.5 4.5',
  close: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
  contents: 'M2.5 4h.1M5.5 4h8M2.5 8h.1M5.5 8h8M2.5 12h.1M5.5 12h8',
  display: 'M1.5 12.5 5 3.5l3.5 9M2.7 9.5h4.6M14.3 12.5V8M14.3 10.3a2 2.2 0 1 1 0-.1',
  quotes: 'M6.5 4.5C4.5 5.3 3.3 6.8 3.3 9v2.5h3V8.5H4.8M12.5 4.5c-2 .8-3.2 2.3-3.2 4.5v2.5h3V8.5h-1.5',
  folds: 'M2.5 3h11M2.5 13h11M5.5 6.5 8 9l2.5-2.5',
  copy: 'M5.5 5.5v-3h8v8h-3M2.5 5.5h8v8h-8z',
  back: 'M6 3.5 2.5 7 6 10.5M2.5 7H10c4.5 0 4.5 6 0 6H8',
  keep: 'M8 3v10M3 8h10',
  edit: 'M2.8 13.2l.7-3L10.6 3l2.4 2.4-7.2 7.2zM9 4.6l2.4 2.4',
  page: 'M3.5 2.5h9v11h-9zM5.5 5h5M5.5 11h5M5.5 8h.1M8 8h.1M10.5 8h.1',
  cite: 'M6.8 9.2l2.4-2.4M7.2 4.8l1.6-1.6a2.8 2.8 0 0 1 4 4l-1.6 1.6M8.8 11.2l-1.6 1.6a2.8 2.8 0 0 1-4-4l1.6-1.6',
  person: 'M8 8a2.6 2.6 0 1 0-.1 0zM3 13.5c.4-3 2.4-4 5-4s4.6 1 5 4',
  aloud: 'M2.5 6.2v3.6H5l3.5 3V3.2L5 6.2zM10.8 5.6c1.3 1.3 1.3 3.5 0 4.8M12.6 3.8c2.4 2.4 2.4 6 0 8.4',
  play: 'M5 3l8 5-8 5z',
  pause: 'M5.5 3.5v9M10.5 3.5v9',
  next: 'M3.5 3.5 9.5 8l-6 4.5zM12.5 3.5v9',
  previous: 'M12.5 3.5 6.5 8l6 4.5zM3.5 3.5v9',
  doubt: 'M5.5 6c0-3 5-3 5 0 0 2-2.5 2-2.5 4M8 12.8h.1',
};
