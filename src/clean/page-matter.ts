import type { TextBlock } from '../text/paragraphs.ts';
import { FURNITURE, type FurnitureRule, furnitureRule } from './furniture.ts';
import { type Cleaning, removeBlocks } from './removal.ts';
import { endsSentence, isBody } from './shape.ts';

/** So many paragraphs of running text may stand below a notice that only its place at the end gives away. */
const BOTTOM_PARAGRAPHS = 3;
/** A link under a heading like "Related stories" is no longer than a headline. */
const LONGEST_LINK = 150;

const rulesFor = (...places: readonly FurnitureRule['where'][]): readonly FurnitureRule[] =>
  FURNITURE.filter((rule) => places.includes(rule.where));
const ANYWHERE = rulesFor('anywhere');
const TOP = rulesFor('anywhere', 'edges', 'top');
const BOTTOM = rulesFor('anywhere', 'edges', 'bottom');

/** How far the top of a document goes. */
export interface TopMatter {
  /** So many paragraphs of running text may stand in it: one where the standfirst may be a full sentence. */
  readonly paragraphs: number;
}

/**
 * Takes away what belongs to the page: notices, links, bylines and stamps.
 *
 * 1. From the top down to the first running text, the rules for the top; from the end up, those for the bottom, until
 *    three paragraphs of running text have stayed; between them the rules that hold anywhere.
 * 2. The links under a heading that was taken, up to the next running text; the last short line before that stays,
 *    because it may be its heading.
 */
export function removePageMatter(cleaning: Cleaning, top: TopMatter): Cleaning {
  const verdicts = new Map<TextBlock, FurnitureRule | 'link'>();
  markEdges(cleaning.kept, top, verdicts);
  markLinks(cleaning.kept, verdicts);
  return removeBlocks(cleaning, (block) => {
    const rule = verdicts.get(block);
    if (rule === 'link') return { kind: 'furniture', rule: 'link-list' };
    return rule && { kind: rule.kind, rule: rule.name };
  });
}

type Verdicts = Map<TextBlock, FurnitureRule | 'link'>;

function markEdges(blocks: readonly TextBlock[], top: TopMatter, verdicts: Verdicts): void {
  mark(blocks, TOP, top.paragraphs, verdicts);
  mark(blocks.toReversed(), BOTTOM, BOTTOM_PARAGRAPHS, verdicts);
  mark(blocks, ANYWHERE, Infinity, verdicts);
}

/** Applies the rules in order until more than so many paragraphs of running text have stayed. */
function mark(
  blocks: readonly TextBlock[],
  rules: readonly FurnitureRule[],
  most: number,
  verdicts: Verdicts,
): void {
  let stayed = 0;
  for (const block of blocks) {
    const rule = verdicts.get(block) ?? furnitureRule(block.text, rules);
    if (rule) verdicts.set(block, rule);
    else if (isBody(block.text) && ++stayed > most) return;
  }
}

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
