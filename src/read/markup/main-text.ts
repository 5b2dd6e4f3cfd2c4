import type { Mark } from '../../model/document.ts';
import { attribute, textContent, type Element } from './element.ts';
import { lastHeadline } from './elements-around.ts';
import { furnitureName, namesOf, SURE } from './furniture-names.ts';
import type { Around, Block, LaidOutText } from './lay-out-text.ts';
import { kindOf } from './marks.ts';
import { countWords, linkShare, textValue } from './running-text.ts';
import { sums } from './sums.ts';
import { findTeasers } from './teasers.ts';

/** Furniture counts a little against the element around it. */
const FURNITURE_COST = 0.2;
/** What is named as the body of the article is it, if it holds this share of the text that was found without names. */
const NAMED_SHARE = 0.4;
/** A line that is a link to this share, and shorter than this, is none of the text. */
const LINK_LINE = 0.8;
const LINK_LINE_WORDS = 25;
/** An inline element speaks for its block if it is most of it. */
const INLINE_SHARE = 0.8;
const FIGURES = /\d+/g;

/** So many paragraphs of running text between headline and body are its first part; one may be a caption or a standfirst. */
const PART_LEAST = 2;

/** Names by which pages call the text of an article. */
const BODY_NAME =
  /(?:^|[^a-z])(?:article-?body(?:-?content)?|article-?(?:content|text|copy)|article__(?:body|content|text)|entry-?content|(?:post|story|news)-?(?:content|body|text|copy)|story__body|body-?(?:copy|content)|rich-?text|single-?contents?|blog-?content|content-?body|field-name-body|page-?content|mw-parser-output|node-content|main-?content-?body)(?:[^a-z]|$)/;

/**
 * What each block of a page is: furniture under a rule, heading or caption; a paragraph of the article has no mark.
 *
 * 1. Weigh each block: running text speaks for an article around it, links and short lines against it.
 * 2. Find furniture by the names of elements, and teasers by their repetition.
 * 3. Find the article: the element with the greatest sum, or the one that is named so if that says much the same.
 * 4. In it, take out lines of links, and headings with nothing below them.
 */
export function mainText(page: LaidOutText, trust: Trust = 'all-names'): Mark[] {
  const values = page.blocks.map(textValue); // 1
  const names = furnitureRules(page, values, trust); // 2
  const places = articlePlaces(page, values, names); // 3
  const inside = new Set(
    places.flatMap(([from, to]) => Array.from({ length: to - from }, (_, i) => from + i)),
  );
  const isNear = headReach(page.blocks, places[0]![0]);
  const rules = page.blocks.map((block, i) => {
    if (inside.has(i)) return names[i] ?? linkLine(block);
    return names[i] === 'byline' && isNear(i) ? 'byline' : 'outside-article';
  });
  const headings = emptyHeadings(page.blocks, rules); // 4
  return page.blocks.flatMap((block, i) => markOf(block, rules[i] ?? headings[i] ?? null));
}

/** Between headline and text stand a byline, a date and a few buttons. */
const REACH = 8;

/** Says which blocks stand between the last headline above the text and the text, not far from either. */
function headReach(blocks: readonly Block[], start: number): (place: number) => boolean {
  const head = lastHeadline(blocks.slice(0, start));
  return (place) =>
    place < start && place > head && (place >= start - REACH || (head !== -1 && place <= head + REACH));
}

/** Which names of furniture count: likely ones, which articles bear as well, or only sure ones. */
export type Trust = 'all-names' | 'sure-names';

function markOf({ start, end, around }: Block, rule: string | null): Mark[] {
  const range = [start, end] as const;
  if (rule !== null) return [{ kind: 'furniture', range, rule }];
  const kind = kindOf(around);
  return kind === null ? [] : [{ kind, range }];
}

type Rules = readonly (string | null)[];

/** For each block the rule of the innermost element around it that is furniture. */
function furnitureRules(page: LaidOutText, values: readonly number[], trust: Trust): Rules {
  const weight = sums(values.map((value) => Math.max(0, value)));
  const whole = Math.max(1, weight(0, values.length));
  const teasers = findTeasers(page);
  const judged = new Map<Element, string | null>();
  const ruleOf = (element: Element): string | null => {
    if (teasers.has(element)) return 'teaser';
    const name = furnitureName(element);
    if (name !== null && trust === 'sure-names' && name.most < SURE) return null;
    const [from, to] = page.spans.get(element)!;
    return name && weight(from, to) < whole * name.most ? name.rule : null;
  };
  return page.blocks.map((block) => {
    for (let one: Around | null = block.around; one !== null; one = one.outer) {
      const { element } = one;
      let rule = judged.get(element);
      if (rule === undefined) judged.set(element, (rule = ruleOf(element)));
      if (rule !== null && speaksFor(element, block, page)) return rule;
    }
    return null;
  });
}

/** An element in the line has no blocks of its own: it counts where it is most of the block. */
function speaksFor(element: Element, { text }: Block, { spans }: LaidOutText): boolean {
  const [from, to] = spans.get(element)!;
  return to > from || textContent(element).trim().length >= INLINE_SHARE * text.length;
}

type Place = readonly [from: number, to: number];

/** Where the article stands: one stretch of blocks, or several where its body is parted; all of a page without running text. */
function articlePlaces(page: LaidOutText, values: readonly number[], names: Rules): readonly Place[] {
  if (values.every((value) => value <= 0)) return [[0, values.length]];
  const own = values.map((value, i) => (names[i] === null ? value : -FURNITURE_COST));
  const sum = sums(own);
  const weight = sums(own.map((value) => Math.max(0, value)));
  const spans = [...page.spans].filter(([, [from, to]]) => to > from);
  const densest = greatest(spans, ([, [from, to]]) => sum(from, to))!;
  const named = spans.filter(([element]) => isNamedBody(element));
  const body = greatest(named, ([, [from, to]]) => weight(from, to));
  const places =
    body === undefined || weight(...body[1]) < NAMED_SHARE * weight(...densest[1])
      ? [densest[1]]
      : partsOf(body, named, densest[1]);
  return [...partAbove(page.blocks, own, places[0]![0]), ...places];
}

/** The first part of an article that a page has parted into elements of different names: paragraphs below its headline. */
function partAbove(blocks: readonly Block[], own: readonly number[], start: number): readonly Place[] {
  const head = lastHeadline(blocks.slice(0, start));
  if (head === -1) return [];
  const running = [...blocks.keys()].filter(
    (i) => i > head && i < start && own[i]! > 0 && blocks[i]!.around.element.name === 'p',
  );
  return running.length < PART_LEAST ? [] : [[running[0]!, running.at(-1)! + 1]];
}

/** Of equals the first, which for elements in the order of their ends is the innermost. */
function greatest<T>(items: readonly T[], weigh: (item: T) => number): T | undefined {
  let best: { item: T; weight: number } | undefined;
  for (const item of items) {
    const weight = weigh(item);
    if (best === undefined || weight > best.weight) best = { item, weight };
  }
  return best?.item;
}

function isNamedBody(element: Element): boolean {
  if (element.name === 'body' || element.name === 'html') return false;
  // A footer may hold an `entry-content` of its own.
  if ((furnitureName(element)?.most ?? 0) >= SURE) return false;
  return attribute(element, 'itemprop') === 'articleBody' || BODY_NAME.test(namesOf(element));
}

/** A body that a page parts (for advertisements in between) has parts of one name within the densest element. */
function partsOf(
  [body, place]: readonly [Element, Place],
  named: readonly (readonly [Element, Place])[],
  [from, to]: Place,
): readonly Place[] {
  const names = unnumbered(body);
  const parts = named.filter(([element, [a, b]]) => a >= from && b <= to && unnumbered(element) === names);
  return parts.length > 0 ? parts.map((part) => part[1]) : [place];
}

/** Parts are numbered: `story-body-1`, `story-body-2`. */
function unnumbered(element: Element): string {
  return namesOf(element).replace(FIGURES, '');
}

function linkLine(block: Block): string | null {
  const isLink = linkShare(block) > LINK_LINE && countWords(block.text) < LINK_LINE_WORDS;
  return isLink && kindOf(block.around) === null ? 'link-line' : null;
}

/** Headings at the end, whose text was taken away; some pages call each paragraph a heading. */
function emptyHeadings(blocks: readonly Block[], rules: Rules): Rules {
  const found: (string | null)[] = blocks.map(() => null);
  for (let i = blocks.length - 1; i >= 0; i--) {
    if (rules[i] !== null) continue;
    if (kindOf(blocks[i]!.around) !== 'heading' || textValue(blocks[i]!) > 0) break;
    found[i] = 'heading-of-nothing';
  }
  return found;
}
