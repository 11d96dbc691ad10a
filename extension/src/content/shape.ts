/** The shape of a live element, rules made from it, and which blocks of a Report a rule is about. */

import type { Corrections } from '../corrections';
import type { Block, Decision, Report } from '../report';
import type { Rule, Shape } from '../rules';
import type { Capture } from './capture';
import { getAttribute, parentElement } from './dom';

/** How many class words make a shape. */
const WORDS = 6;
/** How far up an element without class words takes them from. */
const LEVELS = 4;
/** How much of a text is remembered where the shape alone says too little. */
const BEGINNING = 120;

/** Rules that say `decision` of these blocks, and, as far as this page shows, of no others. */
export function rulesFor(blocks: readonly number[], decision: Decision, site: string, report: Report, captured: Capture): Rule[] {
  const chosen = new Set(blocks);
  const rules = blocks.flatMap((index) => {
    const block = report.blocks[index];
    const element = block && captured.element(block.node);
    if (!block || !element) return [];
    const own = shapeOf(element);
    const rule: Rule = { site, ...own, decision, within: own.classes.length > 0 ? null : around(element), kind: block.kind, text: null };
    const others = report.blocks.some(
      (other, at) => !chosen.has(at) && other.verdict === block.verdict && isAbout(rule, other, captured.element(other.node)),
    );
    const bare = rule.classes.length === 0 && rule.within === null;
    return [others || bare ? { ...rule, text: beginning(block.text) } : rule];
  });
  return [...new Map(rules.map((rule) => [JSON.stringify(rule), rule])).values()];
}

/** What `rules` say of the Report's blocks. Of two that say the contrary the later counts. */
export function corrected(rules: readonly Rule[], report: Report, captured: Capture): Corrections {
  const said = new Map<number, Decision>();
  for (const block of rules.length === 0 ? [] : report.blocks) {
    const element = captured.element(block.node);
    const rule = rules.findLast((one) => one.decision !== block.verdict && isAbout(one, block, element));
    if (rule) said.set(block.node, rule.decision);
  }
  return corrections(said);
}

/** What was said as the engine takes it: ordinals in ascending order. */
export function corrections(said: ReadonlyMap<number, Decision>): Corrections {
  const nodes = (decision: Decision): number[] => 
    [...said].filter(([, one]) => one === decision).map(([node]) => node).sort((a, b) => a - b);
  return { kept: nodes('keep'), folded: nodes('fold') };
}

function isAbout(rule: Rule, block: Block, element: Element | undefined): boolean {
  if (!element || (rule.decision === 'keep' && rule.kind !== null && rule.kind !== block.kind)) return false;
  if (rule.text !== null && beginning(block.text) !== rule.text) return false;
  if (!has(shapeOf(element), rule)) return false;
  const place = rule.within === null ? undefined : around(element);
  return rule.within === null || (place !== null && place !== undefined && has(place, rule.within));
}

function has(shape: Shape, wanted: Shape): boolean {
  return shape.tag === wanted.tag && wanted.classes.every((word) => shape.classes.includes(word));
}

/** Words with digits in them are made by a build, and change with the next. */
function shapeOf(element: Element): Shape {
  const words = (getAttribute(element, 'class') ?? '').split(/\s+/).filter((word) => word !== '' && !/\d/.test(word));
  return { tag: element.localName, classes: [...new Set(words)].sort().slice(0, WORDS) };
}

function around(element: Element): Shape | null {
  let parent = parentElement(element);
  for (let level = 0; level < LEVELS && parent !== null; level += 1, parent = parentElement(parent)) {
    const shape = shapeOf(parent);
    if (shape.classes.length > 0) return shape;
  }
  return null;
}

function beginning(text: string): string {
  return text.slice(0, BEGINNING);
}
