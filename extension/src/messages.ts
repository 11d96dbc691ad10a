/**
 * What the extension's parts say to each other: one type per direction, and what makes of an unknown value one of it.
 *
 * Long texts travel in pieces, since Chrome caps a message at 64 MiB.
 */

/** Background to content script. */
export type ToContent = { type: 'toggle' } | { type: 'close' };

/** Content script to background. */
export type ToBackground =
  /** Reader mode went on or off in this tab. */
  | { type: 'state'; on: boolean }
  /** This page does not let WASM run beside it. */
  | { type: 'refused' }
  /** A page of a site whose stories open by themselves is there. */
  | { type: 'arrived' }
  /** The person closed the reader on this page. */
  | { type: 'dismissed' }
  /** The person wants this site's stories to open by themselves, or no longer. */
  | { type: 'always' }
  | { type: 'never' };

const SIGNALS = ['refused', 'arrived', 'dismissed', 'always', 'never'] as const;

/** Content script to background over the port `read`: the captured page, in pieces. */
export type ReadRequest =
  | { type: 'html'; piece: string }
  | { type: 'layout'; piece: string }
  | { type: 'end'; url: string; kept: number[]; folded: number[] };

/** Background to content script over the port `read`: the Report as JSON, in pieces, or why there is none. */
export type ReadAnswer = { type: 'json'; piece: string } | { type: 'end' } | { type: 'failed'; reason: string };

/** The name of the port that the background reads pages on. */
export const READ_PORT = 'read';

/** Length of a piece, in UTF-16 code units. */
const PIECE = 4_000_000;

/** `text` in pieces that a message can carry; at least one. */
export function* pieces(text: string): Generator<string> {
  for (let at = 0; at === 0 || at < text.length; at += PIECE) yield text.slice(at, at + PIECE);
}

type Fields = Record<string, unknown>;

function fields(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}

function numbers(value: unknown): number[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'number') : [];
}

/** The message, or `undefined` where it is none of ours. */
export function toContent(value: unknown): ToContent | undefined {
  const { type } = fields(value);
  return type === 'toggle' || type === 'close' ? { type } : undefined;
}

/** The message, or `undefined` where it is none of ours. */
export function toBackground(value: unknown): ToBackground | undefined {
  const { type, on } = fields(value);
  if (type === 'state' && typeof on === 'boolean') return { type, on };
  const signal = SIGNALS.find((one) => one === type);
  return signal && { type: signal };
}

/** The message, or `undefined` where it is none of ours. */
export function readRequest(value: unknown): ReadRequest | undefined {
  const { type, piece, url, kept, folded } = fields(value);
  if ((type === 'html' || type === 'layout') && typeof piece === 'string') return { type, piece };
  return type === 'end' && typeof url === 'string' ? { type, url, kept: numbers(kept), folded: numbers(folded) } : undefined;
}

/** The message, or `undefined` where it is none of ours. */
export function readAnswer(value: unknown): ReadAnswer | undefined {
  const { type, piece, reason } = fields(value);
  if (type === 'json' && typeof piece === 'string') return { type, piece };
  if (type === 'failed' && typeof reason === 'string') return { type, reason };
  return type === 'end' ? { type } : undefined;
}
