import type { Article } from '../model/article.ts';
import type { Range } from '../model/range.ts';
import type { FieldMatch } from './field-match.ts';
import { markHtml } from './mark.ts';
import { uncoveredMentions } from './match/entity-mentions.ts';
import type { Occurrences } from './match/occurrences.ts';
import { createScanner } from './match/scanner.ts';
import type { Stretch } from './match/sequences.ts';
import type { Unit } from './plan/unit.ts';
import type { FoundArticle, SearchRequest } from './search-index.ts';
import { makeSnippets } from './snippets.ts';
import { FIELDS } from './store/fields.ts';
import type { IndexData } from './store/index-data.ts';
import type { TokenStore } from './store/token-store.ts';
import { nameKey } from './store/name-index.ts';

/** Tells of an article by its number what is to be marked in it, in reading order. */
export type Matcher = (article: number) => FieldMatch[];

/** Finds every stretch that matched: words, phrases, mentions. Excluded words and the stop words of a long question are not marked. */
export function createMatcher(data: IndexData, units: readonly Unit[]): Matcher {
  const scan = createScanner(data, units, isShown);
  const names = units.map(({ query, sequence }) => (sequence ? nameKey(query) : ''));
  const named = units.filter((unit) => isShown(unit) && unit.entities.length > 0);
  return (article) => {
    const found = scan(article);
    const mentions = named.flatMap((unit) => mentionMatches(data, { unit, units, article }, found));
    return withoutRepeats([...wordMatches(data, { units, names }, found), ...mentions].sort(byPlace));
  };
}

/** A hit as shown: its title and passages, with what matched marked. */
export function showHit(
  data: IndexData,
  { article: number, score }: { readonly article: number; readonly score: number },
  { request, matches }: { readonly request: SearchRequest; readonly matches: readonly FieldMatch[] },
): Omit<FoundArticle, 'missing'> {
  const article = data.articles[number]!;
  const { tag, highlight, snippets: count, snippetLength: length } = request;
  const snippets = makeSnippets({ article, matches, count, length, tag, highlight });
  const { titleHtml, ...whole } = markArticle(article, highlight === 'off' ? [] : matches, tag);
  return { id: article.id, score, snippets, titleHtml, ...(highlight === 'full' && whole) };
}

/** The whole article as safe HTML with every match marked. */
export function markArticle(
  article: Article,
  matches: readonly FieldMatch[],
  tag: string,
): { titleHtml: string; leadHtml: string | null; textHtml: string } {
  const { title, lead, text } = article;
  const marksIn = (field: FieldMatch['field']) => matches.filter((match) => match.field === field);
  return {
    titleHtml: markHtml(title, [0, title.length], titleMatches(article, matches), tag),
    leadHtml: lead === null ? null : markHtml(lead, [0, lead.length], marksIn('lead'), tag),
    textHtml: markHtml(text, [0, text.length], marksIn('text'), tag),
  };
}

function isShown({ excluded, marked }: Unit): boolean {
  return marked && !excluded;
}

interface Shown {
  readonly units: readonly Unit[];
  /** By unit: the term that a sequence is told by. */
  readonly names: readonly string[];
}

function wordMatches({ store }: IndexData, { units, names }: Shown, found: Occurrences): FieldMatch[] {
  return Array.from({ length: found.length }, (_, row) => {
    const unit = units[found.unit[row]!]!;
    const variant = found.variant[row]!;
    const match = {
      field: FIELDS[found.field[row]!]!,
      term: variant?.term ?? names[found.unit[row]!]!,
      query: unit.query,
      via: variant?.via ?? 'exact',
    };
    return stretchesOf(store, unit, [found.first[row]!, found.last[row]!]).map(([first, last]): FieldMatch =>
      Object.assign({ range: rangeOf(store, first, last) }, match),
    );
  }).flat();
}

function rangeOf({ spans }: TokenStore, first: number, last: number): Range {
  return [spans.startOf(first), spans.endOf(last)];
}

/** What of a stretch of tokens matched: all of it, or of words that need not be neighbours each run of them. */
function stretchesOf({ tokens }: TokenStore, { sequence }: Unit, [first, last]: Stretch): Stretch[] {
  if (!sequence || sequence.slop === 0) return [[first, last]];
  const runs: Stretch[] = [];
  for (let token = first; token <= last; token++) {
    if (!sequence.terms.includes(tokens[token]!)) continue;
    const run = runs.at(-1);
    if (run?.[1] === token - 1) runs[runs.length - 1] = [run[0], token];
    else runs.push([token, token]);
  }
  return runs;
}

function mentionMatches(
  data: IndexData,
  named: Parameters<typeof uncoveredMentions>[1],
  found: Occurrences,
): FieldMatch[] {
  return uncoveredMentions(data, named, found).map(({ field, range, text }) => ({
    field,
    range,
    term: nameKey(text),
    query: named.unit.name,
    via: 'alias',
  }));
}

function byPlace(a: FieldMatch, b: FieldMatch): number {
  return (
    FIELDS.indexOf(a.field) - FIELDS.indexOf(b.field) || a.range[0] - b.range[0] || b.range[1] - a.range[1]
  );
}

/** Each word of a name finds the same mentions. Those come in order, so equal ranges stand together. */
function withoutRepeats(matches: readonly FieldMatch[]): FieldMatch[] {
  return matches.filter((match, i) => {
    for (let j = i - 1; j >= 0 && byPlace(matches[j]!, match) === 0; j--)
      if (matches[j]!.query === match.query) return false;
    return true;
  });
}

/** A derived title is the first sentence of the text: what matched there is marked in it. */
function titleMatches(
  { title, titleOrigin, text }: Article,
  matches: readonly FieldMatch[],
): { range: [number, number] }[] {
  const field = titleOrigin === 'given' ? 'title' : 'text';
  const shift = titleOrigin === 'given' ? 0 : text.indexOf(title);
  if (shift === -1) return [];
  return matches
    .filter((match) => match.field === field)
    .map(({ range }): { range: [number, number] } => ({ range: [range[0] - shift, range[1] - shift] }))
    .filter(({ range }) => range[0] >= 0 && range[1] <= title.length);
}
