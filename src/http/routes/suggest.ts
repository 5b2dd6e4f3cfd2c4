import { SuggestionList, SuggestParams } from '../../model/suggestion.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import { identityOf } from '../answer/identity.ts';
import { answer } from '../answer/answer.ts';
import { servedCorpus, type App, type Context } from '../context.ts';
import { taggedAnswers } from '../openapi/answers.ts';
import { JSON_TYPE } from '../request/accept.ts';

/** `GET /suggest`: completes a query as it is typed. */
export function suggestRoutes(app: App, context: Context): void {
  const schema = {
    operationId: 'suggest',
    tags: ['search'],
    summary: 'Complete a query as it is typed',
    description:
      'Entities by any word of any of their names, titles by any word, words by their beginning, each with its count. ' +
      'Ranked by count, doubled where the word is whole, where it begins the name, and where it is the whole name. ' +
      'Of several words, terms complete the last. Typing errors are not forgiven here.',
    querystring: SuggestParams,
    response: taggedAnswers('The suggestions.', { [JSON_TYPE]: SuggestionList }, [
      'invalid-parameter',
      'not-ready',
    ]),
  };
  app.get('/suggest', { schema }, (request, reply) => {
    const corpus = servedCorpus(context);
    const identity = identityOf(context, corpus);
    return answer({ request, reply }, identity, () => suggestionList(corpus, request.query));
  });
}

async function suggestionList(corpus: Corpus, query: SuggestParams): Promise<SuggestionList> {
  const data = [...(await corpus.index.suggest(query))];
  return {
    data,
    total: { value: data.length, relation: 'eq' },
    page: { limit: query.limit, cursor: null, next: null, prev: null },
    meta: { query, corpusVersion: corpus.version, warnings: [] },
  };
}
