import type { SearchHit } from '../model/search.ts';
import type { FoundArticle, SearchAnswer, SearchRequest } from '../search/search-index.ts';
import type { Corpus } from './corpus.ts';
import { summarize } from './summarize.ts';

/** What the engine found, and each hit as a row to show. Throws QueryError as the engine does. */
export async function searchArticles(
  corpus: Corpus,
  request: SearchRequest,
): Promise<{ answer: SearchAnswer; hits: SearchHit[] }> {
  const answer = await corpus.index.search(request);
  return { answer, hits: answer.hits.map((found) => showHit(corpus, found)) };
}

function showHit(corpus: Corpus, { id, snippets, missing, explain, ...found }: FoundArticle): SearchHit {
  const row = summarize(corpus.articles.get(id)!);
  return {
    ...row,
    ...found,
    snippets: [...snippets],
    missing: [...missing],
    ...(explain && { explain: [...explain] }),
  };
}
