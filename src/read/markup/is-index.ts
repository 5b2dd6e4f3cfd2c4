import type { Given, Mark } from '../../model/document.ts';
import type { Block } from './lay-out-text.ts';
import { linkShare, textValue } from './running-text.ts';

/** A front page has dozens of links that stand by themselves; so has the menu around an article. */
const LINKS = 10;
/** Such a block is a link. */
const LINK = 0.5;
/** Words of running text: a page that has fewer of them, and no date of its own, greets its readers and leads them on. */
const GREETING = 40;

/** Whether a page only leads to others: many links, and no running text but in teasers, or a greeting at most. */
export function isIndex(blocks: readonly Block[], marks: readonly Mark[], { date }: Given): boolean {
  const links = blocks.filter((block) => linkShare(block) > LINK).length;
  return links >= LINKS && runningWords(blocks, marks) < (date === undefined ? GREETING : 1);
}

/** The words of running text that are not set apart. */
export function runningWords(blocks: readonly Block[], marks: readonly Mark[]): number {
  const apart = new Set(marks.filter(({ kind }) => kind === 'furniture').map(({ range }) => range[0]));
  const kept = blocks.filter(({ start }) => !apart.has(start));
  return kept.reduce((sum, block) => sum + Math.max(0, textValue(block)), 0);
}
