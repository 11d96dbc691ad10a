/**
 * Writes sample Reports for looking at the view: a story as a list of small calls, with the marks written in the text.
 *
 * `{em|…}`, `{strong|…}`, `{code|…}`, `{a ADDRESS|…}` are inline marks; `{q KEY|…}` is a segment of the quote KEY.
 */

import type { Block, Cell, Image, InlineMark, Item, Kind, Mark, Place, Quote, Report, Role, Speaker } from '../src/report';

const MARKS: Readonly<Record<string, Mark>> = {
  a: 'link', em: 'emphasis', strong: 'strong', code: 'code', sub: 'sub', sup: 'sup', mark: 'highlight', del: 'deleted', small: 'small',
};

/** What is known of a quote besides its place. */
export interface SaidBy {
  kind?: Quote['kind'];
  speaker?: Partial<Speaker> & { mention: string };
  cue?: string;
  via?: string;
  status?: Quote['status'];
}

export class Sample {
  readonly report: Report;
  readonly #segments = new Map<string, [number, number, number][]>();
  #nodes = 0;

  constructor(about: Partial<Report>) {
    this.report = {
      headline: null, byline: null, published: null, modified: null, lang: 'en', dir: 'ltr', url: null, site: null,
      text: '', story: true, blocks: [], article: [], quotes: [], lead: null, goes_on: null, ...about,
    };
  }

  /** Adds items to the story. */
  add(...items: Item[]): this {
    this.report.article.push(...items);
    return this;
  }

  /** A kept block of `role`. */
  block(role: Role, source: string, more: { level?: number; doubt?: Kind; reason?: string } = {}): Item {
    return { type: 'block', block: this.#block(role, source, { doubt: more.doubt ?? null, reason: more.reason ?? '' }), level: more.level ?? 0 };
  }

  p(source: string): Item {
    return this.block('paragraph', source);
  }

  h(level: number, source: string): Item {
    return this.block('subhead', source, { level });
  }

  list(ordered: boolean, ...entries: string[]): Item {
    return { type: 'list', ordered, start: 1, items: entries.map((entry) => [this.block('list-item', entry)]) };
  }

  figure(images: Partial<Image>[], caption: string, credit = ''): Item {
    const captions = [caption === '' ? -1 : this.#block('caption', caption), credit === '' ? -1 : this.#block('credit', credit)];
    return {
      type: 'figure',
      images: images.map((image) => ({ sources: [], alt: '', width: 0, height: 0, node: this.#node(), ...image })),
      captions: captions.filter((index) => index >= 0),
    };
  }

  table(caption: string, rows: string[][]): Item {
    const index = this.#block('caption', caption);
    const cell = (text: string, header: boolean): Cell => ({
      header, colspan: 1, rowspan: 1, items: text === '' ? [] : [this.block('table', text)],
    });
    return { type: 'table', caption: index, rows: rows.map((row, y) => row.map((text, x) => cell(text, y === 0 || x === 0))) };
  }

  fold(place: Place, blocks: [kind: Kind, source: string, reason: string][], images = 0): Item {
    const indices = blocks.map(([kind, source, reason]) => this.#block('boilerplate', source, { verdict: 'fold', kind, reason }));
    const folded = indices.map((index) => this.report.blocks[index]);
    return {
      type: 'fold',
      blocks: indices,
      place,
      links: folded.reduce((sum, block) => sum + (block?.marks.filter(({ mark }) => mark === 'link').length ?? 0), 0),
      images,
      videos: blocks.filter(([kind]) => kind === 'video').length,
      words: folded.reduce((sum, block) => sum + (block?.text.split(/\s+/).length ?? 0), 0),
    };
  }

  /** The Report, with what is known of each quote by its key, in document order. */
  done(said: Readonly<Record<string, SaidBy>>): Report {
    const { report } = this;
    report.text = report.blocks
      .filter(({ verdict, role }) => verdict === 'keep' && ['paragraph', 'subhead', 'list-item', 'block-quote'].includes(role))
      .map(({ text }) => text)
      .join('\n\n');
    report.quotes = [...this.#segments].map(([key, ranges]) => {
      const about = said[key] ?? {};
      const speaker: Speaker | null = about.speaker
        ? { name: null, role: null, state: 'named', confidence: 0.9, ...about.speaker }
        : null;
      const points = (index: number, offset: number): number => Array.from(report.blocks[index]?.text.slice(0, offset) ?? '').length;
      return {
        text: ranges.map(([index, start, end]) => report.blocks[index]?.text.slice(start, end) ?? '').join(' '),
        segments: ranges.map(([index, start, end]) => [index, points(index, start), points(index, end)]),
        ranges,
        kind: about.kind ?? 'quotation',
        speaker,
        cue: about.cue ?? null,
        via: about.via ?? null,
        status: about.status ?? 'said',
      };
    });
    return report;
  }

  #node(): number {
    this.#nodes += 1;
    return this.#nodes;
  }

  #block(role: Role, source: string, more: Partial<Block> = {}): number {
    const index = this.report.blocks.length;
    const marks: InlineMark[] = [];
    const open: { start: number; name: string; value: string; mark: InlineMark | undefined }[] = [];
    let text = '';
    for (const [token, name, value = ''] of source.matchAll(/\{(\w+)(?: ([^|{}]*))?\||\}|[^{}]+/g)) {
      if (name !== undefined) {
        const kind = MARKS[name];
        const mark: InlineMark | undefined = kind && { start: text.length, end: text.length, mark: kind, ...(kind === 'link' ? { href: value } : {}) };
        if (mark) marks.push(mark);
        open.push({ start: text.length, name, value, mark });
      } else if (token === '}') {
        const span = open.pop();
        if (span?.mark) span.mark.end = text.length;
        else if (span?.name === 'q') {
          this.#segments.set(span.value, [...(this.#segments.get(span.value) ?? []), [index, span.start, text.length]]);
        }
      } else text += token;
    }
    this.report.blocks.push({
      text, role, verdict: 'keep', kind: null, doubt: null, reason: '', confidence: 0.9, node: this.#node(), marks, ...more,
    });
    return index;
  }
}

/** A drawn picture as a `data:` address: hills under a sky. */
export function picture(width: number, height: number, hue: number): Partial<Image> {
  const far = `M0 ${String(height * 0.7)}Q${String(width * 0.3)} ${String(height * 0.4)} ${String(width * 0.6)} ${String(height * 0.65)}T${String(width)} ${String(height * 0.55)}V${String(height)}H0z`;
  const near = `M0 ${String(height * 0.9)}Q${String(width * 0.4)} ${String(height * 0.6)} ${String(width)} ${String(height * 0.85)}V${String(height)}H0z`;
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="${String(height)}">` +
    `<rect width="100%" height="100%" fill="hsl(${String(hue)} 45% 78%)"/><circle cx="${String(width * 0.75)}" cy="${String(height * 0.25)}" r="${String(height * 0.09)}" fill="hsl(45 90% 88%)"/>` +
    `<path d="${far}" fill="hsl(${String(hue)} 30% 52%)"/><path d="${near}" fill="hsl(${String(hue)} 34% 30%)"/></svg>`;
  return { sources: [{ url: `data:image/svg+xml,${encodeURIComponent(svg)}`, width: 0 }], width, height };
}
