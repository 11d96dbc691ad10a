/** The story as Markdown (CommonMark, tables as GitHub writes them): head, body without folds, then who said what. */

import type { Block, Cell, InlineMark, Item, Mark, Quote, Report, Role } from '../report';
import { line } from '../sidebar/formats';
import { linkAddress, placeName } from './address';
import type { Words } from './drawing';
import { splitHead } from './masthead';
import { isApart } from './maths';

/** Items nested deeper than this are left out of their boxes, so that no page can exhaust the stack. */
const DEEPEST = 24;
/** A page may claim any span; more columns than this nobody reads. */
const COLUMNS = 64;

/** What stands around a mark's words: Markdown's signs, else elements that it lets through. The other marks leave their words plain. */
const SIGNS: Readonly<Partial<Record<Mark, readonly [string, string]>>> = {
  emphasis: ['*', '*'],
  strong: ['**', '**'],
  deleted: ['~~', '~~'],
  code: ['<code>', '</code>'],
  sub: ['<sub>', '</sub>'],
  sup: ['<sup>', '</sup>'],
};
/** Code that Markdown's own sign can hold: between backticks nothing is escaped. */
const PLAIN = /^[^\\`*_[\]<>~&\n]+$/;
const BACKTICKS = ['`', '`'] as const;
/** Neighbours of these roles stand in one box. */
const QUOTED: readonly Role[] = ['block-quote', 'embed'];

/** `base` is what relative addresses are resolved against. */
export function markdown(report: Report, base: string | undefined, words: Words): string {
  const writer = new Writer(report, base, words);
  const { headline, byline, site, published, url, quotes } = report;
  const split = splitHead(report);
  const address = linkAddress(url, undefined);
  const about = [byline, site, published?.slice(0, 10)].filter((part) => typeof part === 'string');
  const parts = [
    headline === null ? '' : `# ${oneLine(escaped(headline))}`,
    ...(split.head.get('dek') ?? []).map((index) => writer.block(index)),
    about.map((part) => oneLine(escaped(part))).join(' · '),
    address === undefined ? '' : `<${address.replace(/[<>\s]/g, encodeURIComponent)}>`,
    writer.lead(),
    ...writer.items(split.body, 0),
    writer.end(),
    ...(quotes.length === 0 ? [] : [`## ${escaped(words.say('quotes_title'))}`, quotes.map((quote) => quotation(quote, report, words)).join('\n')]),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** - “We can pay” — Lena Osterman, Mayor of Port Ansel (via Coastal Herald; reportedly) */
function quotation(quote: Quote, report: Report, words: Words): string {
  const notes = [
    quote.speaker === null && words.say('quotes_unclear'),
    quote.speaker?.state === 'inferred' && words.say('quotes_inferred'),
    quote.via !== null && words.say('quotes_via', quote.via),
    quote.status === 'hedged' && words.say('quotes_hedged'),
    quote.status === 'denied' && words.say('quotes_denied'),
  ].filter((note) => note !== false);
  return `- ${oneLine(escaped(line(quote, report)))}${notes.length === 0 ? '' : ` (${escaped(notes.join('; '))})`}`;
}

class Writer {
  readonly #report: Report;
  readonly #base: string | undefined;
  readonly #words: Words;

  constructor(report: Report, base: string | undefined, words: Words) {
    this.#report = report;
    this.#base = base;
    this.#words = words;
  }

  /** A part of the text for each item that has one; the parts are to be set a blank line apart. `inQuote`: what holds them is one. */
  items(items: readonly Item[], depth: number, inQuote = false): string[] {
    if (depth > DEEPEST) return items.flatMap((item) => (item.type === 'block' ? [this.block(item.block)] : []));
    const parts: { text: string; box: Role | undefined }[] = [];
    for (const item of items) {
      const text = item.type === 'block' && inQuote ? this.block(item.block, item.level, true) : this.#item(item, depth);
      const role = item.type === 'block' ? this.#report.blocks[item.block]?.role : undefined;
      const box = inQuote ? undefined : QUOTED.find((one) => one === role);
      const last = parts.at(-1);
      if (text === '') continue;
      if (last && box !== undefined && last.box === box) last.text += `\n>\n${text}`;
      else parts.push({ text, box });
    }
    return parts.map(({ text }) => text);
  }

  block(index: number, level = 0, inQuote = false): string {
    const block = this.#report.blocks[index];
    if (block === undefined || block.verdict === 'fold' || block.text.trim() === '') return '';
    switch (block.role) {
      case 'subhead':
        return `${'#'.repeat(Math.min(6, Math.max(2, level)))} ${oneLine(this.#inline(block))}`;
      case 'code': {
        const fence = '`'.repeat(Math.max(2, ...[...block.text.matchAll(/`+/g)].map(([run]) => run.length)) + 1);
        return `${fence}\n${block.text}\n${fence}`;
      }
      case 'block-quote':
      case 'pull-quote':
      case 'embed':
        return inQuote ? this.#inline(block) : quoted(this.#inline(block));
      case 'paywall':
        return `*${escaped(this.#words.say('view_paywall'))}:* ${this.#inline(block)}`;
      default:
        return this.#inline(block);
    }
  }

  /** The picture that the story leads with, where the article does not show it. */
  lead(): string {
    const { lead } = this.#report;
    if (lead === null || lead.item !== null) return '';
    const told = [lead.caption, lead.credit].filter((text) => typeof text === 'string');
    return this.#picture(oneLine(escaped(told.length > 0 ? told.join(' ') : lead.alt)));
  }

  /** Where the story goes on that the page does not hold whole. */
  end(): string {
    const on = this.#report.goes_on;
    const say = this.#words.say;
    if (on === null) return '';
    if (on.type === 'control') return `*${oneLine(escaped(say('goes_on_control', this.#report.blocks[on.block]?.text ?? '')))}*`;
    const where = on.pages === null ? say('goes_on_page', String(on.page)) : say('goes_on_page_of', String(on.page), String(on.pages));
    const address = linkAddress(on.href, this.#base);
    return address === undefined ? '' : `*${escaped(where)}* · [${escaped(say('goes_on_next'))}](${target(address)})`;
  }

  #item(item: Item, depth: number): string {
    switch (item.type) {
      case 'block':
        return this.block(item.block, item.level);
      case 'list':
        return this.#list(item, depth);
      case 'figure':
        return this.#figure(item);
      case 'table':
        return [item.caption === null ? '' : this.block(item.caption), this.#table(item.rows, depth)].filter((part) => part !== '').join('\n\n');
      case 'quote':
        return quoted(this.items(item.items, depth + 1, true).join('\n\n'));
      case 'details':
        return [...item.summary.map((index) => this.#bold(index)), ...this.items(item.items, depth + 1)].filter((part) => part !== '').join('\n\n');
      case 'media': {
        const title = oneLine(escaped(item.title ?? this.#words.say(`view_media_${item.media}`)));
        const address = linkAddress(item.href, this.#base);
        return address === undefined ? title : `[${title}](${target(address)})`;
      }
      case 'fold':
        return '';
      case 'rule':
        return '---';
    }
  }

  #list({ ordered, start, items }: Extract<Item, { type: 'list' }>, depth: number): string {
    const entries = items.map((own, number) => {
      const marker = ordered ? `${String(Math.max(0, start + number))}. ` : '- ';
      const parts = this.items(own, depth + 1);
      const text = parts.join('\n\n').replaceAll(/\n(?!\n|$)/g, `\n${' '.repeat(marker.length)}`);
      return { text: `${marker}${text}`.trimEnd(), tight: parts.length <= 1 };
    });
    return entries.map(({ text }) => text).join(entries.every(({ tight }) => tight) ? '\n' : '\n\n');
  }

  /** A picture by its caption, else by what stands for it where it cannot be seen. */
  #figure({ images, captions }: Extract<Item, { type: 'figure' }>): string {
    const told = captions.map((index) => oneLine(this.block(index))).filter((text) => text !== '');
    const text = told.length > 0 ? told.join(' ') : oneLine(escaped(images.map(({ alt }) => alt).filter((alt) => alt !== '').join(' · ')));
    return this.#picture(text);
  }

  #picture(text: string): string {
    return text === '' ? '' : `*${escaped(this.#words.say('markdown_picture'))}* ${text}`;
  }

  #table(rows: readonly (readonly Cell[])[], depth: number): string {
    const columns = Math.min(COLUMNS, Math.max(0, ...rows.map((row) => row.reduce((sum, { colspan }) => sum + Math.max(1, colspan), 0))));
    const lines = rows.map((row) => {
      const cells = row.flatMap((cell) => [this.#cell(cell, depth), ...Array.from({ length: Math.min(COLUMNS, Math.max(1, cell.colspan)) - 1 }, () => '')]);
      return `| ${[...cells, ...Array.from({ length: Math.max(0, columns - cells.length) }, () => '')].slice(0, columns).join(' | ')} |`;
    });
    const [head, ...rest] = lines;
    return head === undefined || columns === 0 ? '' : [head, `|${' --- |'.repeat(columns)}`, ...rest].join('\n');
  }

  #cell({ items }: Cell, depth: number): string {
    return this.items(items, depth + 1).join('\n\n').replaceAll(/\n\n|\\\n/g, '<br>').replaceAll('\n', ' ').replaceAll('|', '\\|');
  }

  /** A block as a line in bold. */
  #bold(index: number): string {
    const block = this.#report.blocks[index];
    return block === undefined ? '' : `**${oneLine(this.#inline({ ...block, marks: block.marks.filter(({ mark }) => mark !== 'strong') }))}**`;
  }

  /** A block's text with its inline marks, formulas in TeX where the page has it. */
  #inline({ text, marks }: Block): string {
    // Where `past` is set, the sign stands for the text up to there.
    const edges: { at: number; sign: string; past?: number }[] = [];
    const open: { at: number; sign: string }[] = [];
    const close = (until: number): void => {
      for (let last = open.at(-1); last && last.at <= until; last = open.at(-1)) {
        edges.push(last);
        open.pop();
      }
    };
    for (const mark of marks) {
      // Signs hug their words: next to a space Markdown takes them for text.
      const inside = text.slice(mark.start, mark.end);
      const whole = !marks.some((other) => other !== mark && other.start >= mark.start && other.end <= mark.end);
      const tex = texOf(mark);
      if (tex !== undefined) {
        close(mark.start);
        edges.push({ at: mark.start, sign: tex, past: mark.end });
        continue;
      }
      const signs = mark.mark === 'code' && whole && PLAIN.test(inside) ? BACKTICKS : this.#signs(mark);
      const start = mark.start + inside.length - inside.trimStart().length;
      if (signs === undefined || inside.trim() === '') continue;
      close(start);
      edges.push({ at: start, sign: signs[0] });
      open.push({ at: start + inside.trim().length, sign: signs[1] });
    }
    close(text.length);
    // Marks nest, and each closing was noted when what follows it began: a stable sort keeps inner inside outer.
    edges.sort((a, b) => a.at - b.at);
    let out = '';
    let at = 0;
    for (const edge of edges) {
      out += escaped(text.slice(at, edge.at), out) + edge.sign;
      at = edge.past ?? edge.at;
    }
    return (out + escaped(text.slice(at), out)).trim();
  }

  #signs(mark: InlineMark): readonly [string, string] | undefined {
    if (mark.mark !== 'link') return SIGNS[mark.mark];
    const address = placeName(mark.href, this.#base) === undefined ? linkAddress(mark.href, this.#base) : undefined;
    return address === undefined ? undefined : ['[', `](${target(address)})`];
  }
}

/** A formula between the signs that set it apart; `undefined` where its text has to do. */
function texOf({ maths = '', tex = '' }: InlineMark): string | undefined {
  if (!/[\\^_{]/.test(tex) || tex.includes('$')) return undefined;
  const sign = isApart(maths) ? '$$' : '$';
  return sign + tex.trim().replaceAll(/\s+/g, ' ') + sign;
}

/** `text` so that Markdown takes it as text; `before` is what stands before it in its paragraph. */
function escaped(text: string, before = ''): string {
  return text
    .replaceAll(/[\\`*_[\]<>~]/g, '\\$&')
    .replaceAll(/&(?=#?\w{1,32};)/g, '&amp;')
    .replaceAll(before === '' ? /(^|\n)([#+\-=|])/g : /(\n)([#+\-=|])/g, '$1\\$2')
    // "1. " at the beginning of a line would start a list.
    .replaceAll(before === '' ? /(^|\n)(\d{1,9})([.)])(?=\s|$)/g : /(\n)(\d{1,9})([.)])(?=\s|$)/g, '$1$2\\$3')
    .replaceAll('\n', '\\\n');
}

function oneLine(text: string): string {
  return text.replaceAll(/\\?\n/g, ' ');
}

function quoted(text: string): string {
  return text === '' ? '' : text.split('\n').map((one) => (one === '' ? '>' : `> ${one}`)).join('\n');
}

function target(address: string): string {
  return address.replaceAll(/[()<>\\\s]/g, (character) => `%${character.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`);
}
