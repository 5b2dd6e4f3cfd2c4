import type { Article } from '../model/article.ts';
import type { FieldMatch } from './field-match.ts';
import { markHtml } from './mark.ts';
import { uncoveredMentions } from './match/entity-mentions.ts';
import type { Occurrences } from './match/occurrences.ts';
import { createScanner } from './match/scanner.ts';
import type { Unit } from './plan/unit.ts';
import type { FoundArticle, SearchRequest } from './search-index.ts';
import { makeSnippets } from './snippets.ts';
import { FIELDS } from './store/fields.ts';
import type { IndexData } from './store/index-data.ts';
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
    return {
      field: FIELDS[found.field[row]!]!,
      range: [store.spans.startOf(found.first[row]!), store.spans.endOf(found.last[row]!)],
      term: variant?.term ?? names[found.unit[row]!]!,
      query: unit.query,
      via: variant?.via ?? 'exact',
    };
  });
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
