import type { Element } from './element.ts';
import type { Around } from './lay-out-text.ts';

/** The elements around a block, the innermost first, at most so many. */
export function elementsAround(around: Around, most = Infinity): readonly Element[] {
  const found: Element[] = [];
  for (let one: Around | null = around; one !== null && found.length < most; one = one.outer)
    found.push(one.element);
  return found;
}

/** The place of the last block in an `<h1>`; -1 where there is none. */
export function lastHeadline(blocks: readonly { readonly around: Around }[]): number {
  return blocks.findLastIndex(({ around }) => elementsAround(around).some(({ name }) => name === 'h1'));
}
