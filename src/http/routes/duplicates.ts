import type { Corpus } from '../../corpus/corpus.ts';
import { compareVersions, describeVersion, otherVersions } from '../../corpus/list-duplicates.ts';
import type { Article } from '../../model/article.ts';
import { ArticleParams } from '../../model/article-list.ts';
import { DuplicateList, DuplicateListParams } from '../../model/duplicate-list.ts';
import type { Warning } from '../../model/page.ts';
import { identityOf } from '../answer/identity.ts';
import { answerPage } from '../answer/list-answer.ts';
import { knownArticle } from '../answer/known.ts';
import { pageOf, startOf, type ListQuery } from '../answer/paging.ts';
import { servedCorpus, type App, type Context } from '../context.ts';
import { pagedAnswers } from '../openapi/answers.ts';
import { JSON_TYPE } from '../request/accept.ts';

const DESCRIPTION =
  'Every other version of an article, compared with it: why the two are one report, how much they share, ' +
  'the passages that both have, and what stands in one of them only. `duplicates` of the article names the same versions. ' +
  'An article without copies has an empty list.';

/** `GET /articles/{id}/duplicates`: the other versions of a report, and why they are. */
export function duplicateRoutes(app: App, context: Context): void {
  const schema = {
    operationId: 'listDuplicates',
    tags: ['articles'],
    summary: 'List the other versions of an article, with what they share',
    description: DESCRIPTION,
    params: ArticleParams,
    querystring: DuplicateListParams,
    response: pagedAnswers('A page of versions.', { [JSON_TYPE]: DuplicateList }, [
      'invalid-parameter',
      'invalid-cursor',
      'stale-cursor',
      'not-found',
      'not-ready',
    ]),
  };
  app.get('/articles/:id/duplicates', { schema }, (request, reply) => {
    const corpus = servedCorpus(context);
    const article = knownArticle(corpus, request.params.id);
    const list = {
      path: `${article.links.self}/duplicates`,
      schema: DuplicateListParams,
      params: request.query,
      corpusVersion: corpus.version,
      now: context.now(),
    };
    const { offset } = startOf(list);
    const identity = identityOf(context, corpus);
    return answerPage({ request, reply }, { asked: { list }, identity }, () =>
      listDuplicates(corpus, article, { list, offset }),
    );
  });
}

/** Only the versions of the page are compared. */
function listDuplicates(
  corpus: Corpus,
  article: Article,
  { list, offset }: { readonly list: ListQuery; readonly offset: number },
): DuplicateList {
  const others = otherVersions(corpus, article);
  const data = compareVersions(corpus, article, others.slice(offset, offset + list.params.limit));
  return {
    article: describeVersion(article),
    canonical: article.duplicates.canonical,
    data,
    total: { value: others.length, relation: 'eq' },
    page: pageOf(list, { offset, now: list.now }, others.length),
    meta: {
      query: { id: article.id },
      corpusVersion: corpus.version,
      warnings: data.every(({ compared }) => compared.whole) ? [] : [COMPARED_IN_PART],
    },
  };
}

const COMPARED_IN_PART: Warning = {
  code: 'compared-in-part',
  detail: 'Of a long text only the beginning was compared; `compared` says how much.',
  param: null,
};
