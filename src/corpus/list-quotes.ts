import type { Quote } from '../model/quote.ts';
import type { Warning } from '../model/page.ts';
import type { SearchRequest, ValueFilter } from '../search/search-index.ts';
import { describeUnknown, MOST_HELPED } from '../search/suggest/nearest-value.ts';
import { fold } from '../text/fold.ts';
import { stem } from '../text/stem.ts';
import { words } from '../text/words.ts';
import type { Corpus } from './corpus.ts';

/** Which quotes to have. */
export interface QuoteQuery {
  /** Words that each quote has, in any form; '' for all. */
  readonly q: string;
  /** Ids of entities; null for speakers without one. */
  readonly speaker: ValueFilter;
}

/** The quotes of the articles that a search finds, in its order, and what the search warns of. Throws QueryError as it does. */
export async function listQuotes(
  { index, quotes, entities }: Corpus,
  request: SearchRequest,
  query: QuoteQuery,
): Promise<{ rows: Quote[]; warnings: Warning[] }> {
  const { hits, warnings } = await index.search({ ...request, ...EVERY_ARTICLE });
  const all = hits.flatMap(({ id }) => quotes.get(id)!);
  return { rows: choose(all, query), warnings: [...warnings, ...unknownSpeakers(entities, query)] };
}

/** A warning where nobody has the id of a speaker. */
export function unknownSpeakers(entities: Corpus['entities'], { speaker }: QuoteQuery): Warning[] {
  const given = [...speaker.include, ...speaker.exclude].filter((id) => id !== null);
  const unknown = given.filter((id) => !entities.has(id));
  if (unknown.length === 0) return [];
  const known = [...entities.keys()];
  const details = unknown.map((id, i) => describeUnknown('entity', id, i < MOST_HELPED ? known : null));
  return [{ code: 'unknown-value', detail: details.join(' '), param: 'speaker' }];
}

const EVERY_ARTICLE = { offset: 0, limit: Number.MAX_SAFE_INTEGER, snippets: 0, facets: [] } as const;

/** The quotes that fit, in their order. */
export function choose(quotes: readonly Quote[], { q, speaker }: QuoteQuery): Quote[] {
  const asked = stemsOf(q, true);
  if (q.trim() !== '' && asked.size === 0) return [];
  return quotes
    .filter((quote) => isBy(quote, speaker))
    .filter(({ text }) => asked.size === 0 || saysAll(text, asked));
}

function isBy({ speaker: { entity } }: Quote, { include, exclude }: ValueFilter): boolean {
  const id = entity === null ? null : entity.id;
  return (include.length === 0 || include.includes(id)) && !exclude.includes(id);
}

/** Letters that all forms of a word share; looked for first, because it costs less than words do. */
const SHARED = 3;

function saysAll(text: string, asked: ReadonlySet<string>): boolean {
  const plain = fold(text).replaceAll('.', '');
  const all = [...asked];
  if (!all.every((term) => plain.includes(term.slice(0, SHARED).toLowerCase()))) return false;
  const said = stemsOf(text, false);
  return all.every((term) => said.has(term));
}

function stemsOf(text: string, query: boolean): Set<string> {
  return new Set(words(text, { query }).map(({ term }) => stem(term)));
}
