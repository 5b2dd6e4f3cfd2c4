import type { Article } from '../model/article.ts';
import type { Range, TextField } from '../model/range.ts';
import type { Match, Snippet } from '../model/search.ts';
import type { FieldMatch } from './field-match.ts';
import { clip, markHtml } from './mark.ts';
import { firstPassage, matchPassages, type Passage, widen } from './passages.ts';

/** What to show of a hit. */
export interface SnippetOptions {
  readonly article: Article;
  readonly matches: readonly FieldMatch[];
  /** The most snippets. */
  readonly count: number;
  /** The most UTF-16 units of a snippet, the ellipsis not counted. */
  readonly length: number;
  /** The element around a match. */
  readonly tag: string;
  readonly highlight: 'on' | 'off' | 'full';
}

/**
 * Passages of lead and text to show for a hit, the best first; they never overlap.
 *
 * Each shows the most words of the query that none before it shows, then prose before headings and captions,
 * then words closest together, then the earliest. Whole sentences where they fit `length`, else cut between words,
 * with an ellipsis outside `range`. A hit that matches in its title only, or nowhere, shows how its text begins.
 */
export function makeSnippets(options: SnippetOptions): Snippet[] {
  const { article, matches, length } = options;
  if (options.count === 0) return [];
  const chosen = choose(matchPassages(article, matches, options), options);
  if (chosen.length > 0) return chosen.map(({ passage, range }) => show(options, passage, range));
  const first = firstPassage(article, length);
  return first ? [show(options, first, widen(first, first.unit.range, length))] : [];
}

interface Chosen {
  readonly passage: Passage;
  readonly range: Range;
}

function choose(passages: readonly Passage[], { count, length }: SnippetOptions): Chosen[] {
  const chosen: Chosen[] = [];
  const shown = new Set<string>();
  let left = passages;
  while (left.length > 0 && chosen.length < count) {
    const passage = left.reduce((best, other) => (isBetter(other, best, shown) ? other : best));
    chosen.push({ passage, range: widen(passage, freeRange(passage, chosen), length) });
    for (const term of passage.terms) shown.add(term);
    left = left.filter((other) => !chosen.some((taken) => overlaps(other, taken)));
  }
  return chosen;
}

/** Passages come in reading order, so an equal one that comes later is no better. */
function isBetter(passage: Passage, best: Passage, shown: ReadonlySet<string>): boolean {
  const more = unseen(passage, shown) - unseen(best, shown) || passage.terms.size - best.terms.size;
  if (more !== 0) return more > 0;
  if (passage.unit.isProse !== best.unit.isProse) return passage.unit.isProse;
  return passage.span < best.span;
}

function unseen({ terms }: Passage, shown: ReadonlySet<string>): number {
  let count = 0;
  for (const term of terms) if (!shown.has(term)) count++;
  return count;
}

/** The stretch around the passage that is not shown yet. */
function freeRange(passage: Passage, chosen: readonly Chosen[]): Range {
  let [from, to] = passage.unit.range;
  for (const { passage: taken, range } of chosen) {
    if (taken.unit.field !== passage.unit.field) continue;
    if (range[1] <= passage.core[0]) from = Math.max(from, range[1]);
    else to = Math.min(to, range[0]);
  }
  return [from, to];
}

function overlaps({ unit, core }: Passage, taken: Chosen): boolean {
  return unit.field === taken.passage.unit.field && core[0] < taken.range[1] && taken.range[0] < core[1];
}

function show({ article, matches, tag, highlight }: SnippetOptions, passage: Passage, range: Range): Snippet {
  const { field, text, paragraph } = passage.unit;
  const [start, end] = passage.isWhole ? range : passage.parts[passage.first]!;
  const before = range[0] > start ? '… ' : '';
  const after = range[1] < end ? ' …' : '';
  const inside = matchesWithin(matches, field, range);
  const marked = highlight === 'off' ? [] : inside;
  return {
    field,
    html: `${before}${markHtml(text, range, marked, tag)}${after}`,
    text: `${before}${text.slice(range[0], range[1])}${after}`,
    range,
    paragraph,
    matches: inside,
    link: paragraph === null ? article.links.self : `${article.links.self}#p${paragraph}`,
  };
}

/** The matches that reach into the range, each cut to it. */
function matchesWithin(matches: readonly FieldMatch[], field: TextField, passage: Range): Match[] {
  return matches
    .filter((match) => match.field === field && match.range[0] < passage[1] && passage[0] < match.range[1])
    .map(({ range, term, query, via }) => ({ range: clip(range, passage), term, query, via }));
}
