import type { Warning } from '../model/page.ts';
import { addAll, count, noArticles } from './match/article-set.ts';
import { findArticles } from './match/find-articles.ts';
import { placeMatches } from './place-matches.ts';
import { describeQuery } from './query/describe.ts';
import type { ArticleAnswer, SearchRequest } from './search-index.ts';
import { createMatcher, markArticle } from './show-hit.ts';
import type { IndexData } from './store/index-data.ts';
import { understand } from './understand.ts';

/** What a search would mark in one article, by its number. Filters, order and pages do not count. */
export function matchArticle(data: IndexData, number: number, request: SearchRequest): ArticleAnswer {
  const { node, empty, warnings, plan } = understand(data, request);
  const only = addAll(noArticles(data.articles.length), empty ? [] : [number]);
  const matched = count(findArticles(data, plan, only).articles) === 1;
  const matches = matched ? createMatcher(data, plan.units)(number) : [];
  const article = data.articles[number]!;
  return {
    matched,
    matches: placeMatches(article, matches, request.tag),
    ...markArticle(article, matches, request.tag),
    query: { parsed: describeQuery(node), match: plan.rule, expansions: plan.expansions },
    warnings: matched ? warnings : [...warnings, NOT_MATCHED],
  };
}

const NOT_MATCHED: Warning = {
  code: 'not-matched',
  detail:
    'The article does not match the query as a whole, so nothing is listed, whatever words of it stand there.',
  param: 'q',
};
