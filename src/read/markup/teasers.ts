import { childElements, descendants, type Element } from './element.ts';
import { namesOf } from './furniture-names.ts';
import type { LaidOutText } from './lay-out-text.ts';
import { countWords, linkShare } from './running-text.ts';
import { sums } from './sums.ts';

/** So many of one kind in a row are a list. */
const LEAST = 3;
/** A teaser has fewer words than this on average; sections of an article have more. */
const TEASER_WORDS = 60;
/** Articles in a row are teasers even at this length. */
const ARTICLE_WORDS = 150;
/** Nearly all of a list of teasers have a link, which is nearly all of its block; articles in a row need none. */
const LINKED_SHARE = 0.8;
/** The link of a teaser is a headline, or at least says where it leads. */
const LINK_WORDS = 2;

/**
 * The elements that stand in a row of their like, each a few words with a link of its own: teasers of other articles,
 * however the page calls them.
 */
export function findTeasers(page: LaidOutText): ReadonlySet<Element> {
  const counts = countBlocks(page);
  const groups = [...page.spans.keys()]
    .flatMap(alike)
    .map((group) => withoutLong(group, counts))
    .filter((group) => areTeasers(group, counts));
  return new Set(groups.flat());
}

/** Of articles in a row, the one that is there whole is none that is only announced. */
function withoutLong(group: readonly Element[], { spans, words }: Counts): readonly Element[] {
  if (group[0]!.name !== 'article') return group;
  return group.filter((one) => words(...spans.get(one)!) < ARTICLE_WORDS);
}

interface Counts extends Pick<LaidOutText, 'spans'> {
  /** Words, and blocks that are links, in a stretch of blocks. */
  readonly words: (from: number, to: number) => number;
  readonly links: (from: number, to: number) => number;
}

function countBlocks({ blocks, spans }: LaidOutText): Counts {
  const words = blocks.map(({ text }) => countWords(text));
  const links = blocks.map((block, i) =>
    linkShare(block) > LINKED_SHARE && words[i]! >= LINK_WORDS ? 1 : 0,
  );
  return { spans, words: sums(words), links: sums(links) };
}

/** Paragraphs, cells and what stands in a line form no lists of teasers, nor do the headings between paragraphs. */
const UNGROUPED: ReadonlySet<string> = new Set('p tr td a span br h1 h2 h3 h4 h5 h6'.split(' '));

function alike(element: Element): readonly (readonly Element[])[] {
  const groups = new Map<string, Element[]>();
  for (const child of childElements(element)) {
    if (UNGROUPED.has(child.name)) continue;
    const key = `${child.name} ${
      namesOf(child)
        .trim()
        .split(/[\s\d]/, 1)[0]
    }`;
    const group = groups.get(key);
    if (group) group.push(child);
    else groups.set(key, [child]);
  }
  return [...groups.values()].filter(({ length }) => length >= LEAST);
}

/** Whether an element leads anywhere: the posts of a live report need not. */
function leads(element: Element): boolean {
  return [...descendants(element)].some(({ name }) => name === 'a');
}

/** Programs and pictures have no place in the text. */
const TEXTLESS = [0, 0] as const;

function areTeasers(group: readonly Element[], { spans, words, links }: Counts): boolean {
  const places = group.map((one) => spans.get(one) ?? TEXTLESS).filter(([from, to]) => to > from);
  const isArticles = group[0]?.name === 'article' && group.some(leads);
  const linked = places.filter((place) => links(...place) > 0).length;
  if (places.length < LEAST || (!isArticles && linked <= LINKED_SHARE * places.length)) return false;
  const total = places.reduce((sum, place) => sum + words(...place), 0);
  return total < (isArticles ? ARTICLE_WORDS : TEASER_WORDS) * places.length;
}
