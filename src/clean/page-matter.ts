import type { TextBlock } from '../text/paragraphs.ts';
import { anywhereRule } from './anywhere-rule.ts';
import { FURNITURE, type FurnitureRule, furnitureRule } from './furniture.ts';
import { type Cleaning, removeBlocks } from './removal.ts';
import { endsSentence, isBody } from './shape.ts';

/** So many paragraphs of running text may stand below a notice that only its place at the end gives away. */
const BOTTOM_PARAGRAPHS = 3;
/** A link under a heading like "Related stories" is no longer than a headline. */
const LONGEST_LINK = 150;

type Verdicts = Map<TextBlock, FurnitureRule | 'link'>;

/** The rule that takes a line. */
type RuleOf = (line: string) => FurnitureRule | null | undefined;

const rulesFor = (...places: readonly FurnitureRule['where'][]): RuleOf => {
  const rules = FURNITURE.filter((rule) => places.includes(rule.where));
  return (line) => furnitureRule(line, rules);
};
const TOP = rulesFor('edges', 'top');
const BOTTOM = rulesFor('edges', 'bottom');
const LAST = rulesFor('last');

/**
 * Takes away what belongs to the page: notices, links, bylines and stamps.
 *
 * 1. What no article prints, wherever it stands.
 * 2. From the end up until more than three paragraphs of running text have stayed, what the bottom gives away.
 * 3. From the top down until more than `topParagraphs` have stayed, what the top gives away; none of that is running text,
 *    so that 2 does not depend on it. Then a signature below the last sentence.
 * 4. The links under a heading that was taken, up to the next running text; the last short line before that stays,
 *    because it may be its heading.
 */
export function removePageMatter(cleaning: Cleaning, topParagraphs: number): Cleaning {
  const { kept } = cleaning;
  const verdicts: Verdicts = new Map();
  mark(kept, { ruleOf: anywhereRule, most: Infinity }, verdicts);
  mark(kept.toReversed(), { ruleOf: BOTTOM, most: BOTTOM_PARAGRAPHS }, verdicts);
  mark(kept, { ruleOf: TOP, most: topParagraphs }, verdicts);
  markLast(kept, verdicts);
  markLinks(kept, verdicts);
  return removeBlocks(cleaning, (block) => {
    const rule = verdicts.get(block);
    if (rule === 'link') return { kind: 'furniture', rule: 'link-list' };
    return rule && { kind: rule.kind, rule: rule.name };
  });
}

/** Applies the rules in order until more than so many paragraphs of running text have stayed. */
function mark(
  blocks: readonly TextBlock[],
  { ruleOf, most }: { readonly ruleOf: RuleOf; readonly most: number },
  verdicts: Verdicts,
): void {
  let stayed = 0;
  for (const block of blocks) {
    if (verdicts.has(block)) continue;
    const rule = ruleOf(block.text);
    if (rule) verdicts.set(block, rule);
    else if (isBody(block.text) && ++stayed > most) return;
  }
}

/** A paragraph that is one quotation and nothing else: a name below it says whose it is. */
const QUOTATION = /^["“„«‘'][^"“”„«»]{1,2000}["”“»’']$/u;

/** A signature stands alone below the last sentence; two in a row are a list. */
function markLast(blocks: readonly TextBlock[], verdicts: Verdicts): void {
  const [last, before] = lastTwo(blocks, verdicts);
  const isBelow = before !== undefined && endsSentence(before.text) && !QUOTATION.test(before.text);
  const rule = last && isBelow ? LAST(last.text) : undefined;
  if (last && rule) verdicts.set(last, rule);
}

/** The last two blocks that stay, the very last first. */
function lastTwo(blocks: readonly TextBlock[], verdicts: Verdicts): TextBlock[] {
  const last = blocks.findLastIndex((block) => !verdicts.has(block));
  const before = blocks.slice(0, Math.max(0, last)).findLast((block) => !verdicts.has(block));
  return [blocks[last], before].filter((block) => block !== undefined);
}

/** Collects the short lines after a heading of links; what ends them decides whether the last of them is one. */
function markLinks(blocks: readonly TextBlock[], verdicts: Verdicts): void {
  let links: TextBlock[] | undefined;
  for (const block of blocks) {
    const rule = verdicts.get(block);
    if (rule) {
      if (rule !== 'link' && rule.headsLinks) links ??= [];
    } else if (links && isLink(block.text)) links.push(block);
    else if (links) {
      for (const link of links.slice(0, -1)) verdicts.set(link, 'link');
      links = undefined;
    }
  }
  for (const link of links ?? []) verdicts.set(link, 'link');
}

const isLink = (line: string): boolean => line.length <= LONGEST_LINK && !endsSentence(line);
