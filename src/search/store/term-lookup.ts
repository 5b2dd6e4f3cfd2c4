import MiniSearch from 'minisearch';
import { type TokenStore, termsOf } from './token-store.ts';

/** A term of the corpus and the articles that have it, by number, rising. */
export interface TermArticles {
  readonly term: string;
  readonly articles: readonly number[];
}

/** The dictionary: which terms there are, and which articles have them. */
export interface TermLookup {
  /** The articles that have exactly this term. */
  exactly(term: string): readonly number[];
  /** Every term that begins so, the term itself included. */
  beginning(prefix: string): readonly TermArticles[];
  /** Every other term within so many edits (Levenshtein). */
  near(term: string, edits: number): readonly TermArticles[];
}

interface Row {
  readonly id: number;
  readonly terms: string;
}

/**
 * MiniSearch as dictionary and postings: it proposes terms and articles, our ranker decides. It gets each term of an
 * article once, in one field, because counts and places come from the token store.
 */
export function createTermLookup(store: TokenStore): TermLookup {
  const index = new MiniSearch<Row>({
    fields: ['terms'],
    tokenize: (text) => text.split('\n'),
    processTerm: (term) => term,
  });
  for (let id = 0; id < store.articles; id++) index.add(row(store, id));
  const find = (term: string, how: { prefix?: boolean; fuzzy?: number }) => collect(index, term, how);
  return {
    exactly: (term) => find(term, {})[0]?.articles ?? [],
    beginning: (prefix) => find(prefix, { prefix: true }),
    near: (term, edits) => find(term, { fuzzy: edits }).filter((found) => found.term !== term),
  };
}

function row(store: TokenStore, id: number): Row {
  return { id, terms: Array.from(termsOf(store, id), (number) => store.terms[number]!).join('\n') };
}

/**
 * MiniSearch asks `boostDocument` once for each term and article and passes over what comes back as 0,
 * so the callback sees every posting while nothing is scored, collected or sorted.
 */
function collect(
  index: MiniSearch<Row>,
  query: string,
  how: { prefix?: boolean; fuzzy?: number },
): TermArticles[] {
  const found = new Map<string, number[]>();
  const note = (id: number, term: string): number => {
    const articles = found.get(term);
    if (articles) articles.push(id);
    else found.set(term, [id]);
    return 0;
  };
  index.search(query, { ...how, boostDocument: note });
  return Array.from(found, ([term, articles]) => ({ term, articles }));
}
