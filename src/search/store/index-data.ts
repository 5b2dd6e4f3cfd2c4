import type { Article } from '../../model/article.ts';
import type { Entity } from '../../model/entity.ts';
import { inOneGo, type Pieces } from '../../thread/pieces.ts';
import { createPhrasePlaces, type PhrasePlaces } from '../match/phrase-places.ts';
import { createImpacts, type Impacts } from '../rank/impacts.ts';
import { lengthNorms } from '../rank/length-norms.ts';
import { sortArticles } from '../sort-articles.ts';
import { type Columns, createColumns } from './columns.ts';
import { FIELDS } from './fields.ts';
import { createGroups, type Groups } from './groups.ts';
import { createLabelIndex, type LabelIndex } from './label-index.ts';
import { createNameIndex, type NameIndex } from './name-index.ts';
import { createPostings, type Postings } from './postings.ts';
import { createStemGroups, type StemGroups } from './stem-groups.ts';
import { createTermLookup, type TermLookup } from './term-lookup.ts';
import { createTokenStore, type Indexed, type TokenStore } from './token-store.ts';

/** Everything the engine keeps of a corpus. Articles are numbered by their place in the order of ids. */
export interface IndexData {
  readonly articles: readonly Article[];
  readonly store: TokenStore;
  readonly stems: StemGroups;
  readonly lookup: TermLookup;
  readonly postings: Postings;
  readonly impacts: Impacts;
  readonly phrases: PhrasePlaces;
  readonly names: NameIndex;
  readonly labels: LabelIndex;
  /** What one occurrence counts by the length of its field, at `article * 3 + field`. */
  readonly norms: Float64Array;
  /** By order: the place of each article in it. */
  readonly ranks: Readonly<Record<'newest' | 'oldest' | 'title', Uint32Array>>;
  /** What is one hit. */
  readonly groups: Groups;
  /** What filters and facets read. */
  readonly columns: Columns;
}

/** Analyses a corpus; whatever order the articles come in, the result is the same. */
export function createIndexData(given: readonly Article[], entities: readonly Entity[]): IndexData {
  return inOneGo(indexInPieces(given, entities));
}

/** The same, piece by piece; what the last index holds of articles that say the same is copied. */
export function* indexInPieces(
  given: readonly Article[],
  entities: readonly Entity[],
  last: Indexed | null = null,
): Pieces<IndexData> {
  const articles = [...given].sort((a, b) => (a.id < b.id ? -1 : 1));
  const numbers = new Map(articles.map(({ id }, number) => [id, number]));
  const store = yield* createTokenStore(articles, last);
  const postings = createPostings({ ...store, fields: FIELDS.length });
  yield;
  const norms = lengthNorms(store);
  const impacts = createImpacts(store, norms);
  yield;
  const phrases = createPhrasePlaces(store, postings);
  yield;
  const stems = createStemGroups(store.terms);
  yield;
  const lookup = createTermLookup(store.terms);
  yield;
  const names = createNameIndex(articles, entities);
  yield;
  const labels = createLabelIndex(articles);
  yield;
  return {
    articles,
    store,
    stems,
    lookup,
    postings,
    impacts,
    phrases,
    names,
    labels,
    norms,
    ranks: {
      newest: ranksIn(sortArticles(articles, 'newest'), numbers),
      oldest: ranksIn(sortArticles(articles, 'oldest'), numbers),
      title: ranksIn(sortArticles(articles, 'title'), numbers),
    },
    groups: createGroups(articles),
    columns: createColumns(articles, new Map(entities.map(({ id, name }) => [id, name]))),
  };
}

function ranksIn(ordered: readonly Article[], numbers: ReadonlyMap<string, number>): Uint32Array {
  const ranks = new Uint32Array(ordered.length);
  ordered.forEach(({ id }, rank) => {
    ranks[numbers.get(id)!] = rank;
  });
  return ranks;
}
