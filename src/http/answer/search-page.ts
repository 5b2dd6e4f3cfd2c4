import { searchArticles } from '../../corpus/search-articles.ts';
import type { Entity } from '../../model/entity.ts';
import { SearchHit, type SearchPage } from '../../model/search.ts';
import { echoOf, type AskedSearch } from './ask-search.ts';
import { chooseFields } from './fields.ts';
import { pageOf } from './paging.ts';

/** The keys that `fields` can name for a hit. */
export const HIT_KEYS: readonly string[] = Object.keys(SearchHit.shape);

/** Runs a search: the page as answered, and its hits whole. */
export async function findPage(
  asked: AskedSearch,
  fields?: readonly string[],
): Promise<{ page: SearchPage; hits: SearchHit[] }> {
  const cut = chooseFields<SearchHit>(fields, HIT_KEYS);
  const { answer, hits } = await searchArticles(asked.corpus, asked.request);
  const page: SearchPage = {
    hits: hits.map(cut),
    total: { value: answer.total.value, relation: 'eq', articles: answer.total.articles },
    facets: { ...answer.facets },
    entities: answer.entities.map(namedEntity),
    page: pageOf(asked.list, asked.start, answer.total.value),
    suggest: answer.suggest,
    meta: {
      query: echoOf(asked, answer),
      corpusVersion: asked.corpus.version,
      warnings: [...asked.warnings, ...answer.warnings],
    },
  };
  return { page, hits };
}

const namedEntity = ({ id, type, name, counts }: Entity) => ({ id, type, name, articles: counts.articles });
