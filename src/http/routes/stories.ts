import { articlesOf, listStories, type StoryQuery } from '../../corpus/list-stories.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import { followEntities } from '../../corpus/follow-entities.ts';
import { summarize } from '../../corpus/summarize.ts';
import { ArticleSummary } from '../../model/article.ts';
import { ArticleList } from '../../model/article-list.ts';
import { NoParams } from '../../model/no-params.ts';
import { Story } from '../../model/story.ts';
import { StoryArticlesParams, StoryList, StoryListParams, StoryParams } from '../../model/story-list.ts';
import { decideFilters } from '../../search/decide-filters.ts';
import { answer } from '../answer/answer.ts';
import { chooseFields } from '../answer/fields.ts';
import { answerList, answerPage, pageOfRows, type AskedList } from '../answer/list-answer.ts';
import { startOf } from '../answer/paging.ts';
import { identityOf } from '../answer/identity.ts';
import { servedCorpus, type App, type Context } from '../context.ts';
import { pagedAnswers, taggedAnswers, type Answers } from '../openapi/answers.ts';
import { unknownStory } from '../problems/unknown-id.ts';
import { JSON_TYPE } from '../request/accept.ts';
import { invalidParameter } from '../request/validate.ts';
import { SEARCH_PROBLEMS } from './search.ts';

const PATH = '/stories';
const ROW_KEYS = Object.keys(ArticleSummary.shape);

/** `GET /stories`, `/stories/{id}` and `/stories/{id}/articles`. */
export function storyRoutes(app: App, context: Context): void {
  allStories(app, context);
  oneStory(app, context);
  articlesOfStory(app, context);
}

function allStories(app: App, context: Context): void {
  const schema = {
    operationId: 'listStories',
    tags: ['stories'],
    summary: 'List the stories',
    description:
      'Events that at least two different articles report, each with its articles, entities, time and sources. `q` finds a word of title, label or entities by its beginning; a story passes the filters where one of its articles does.',
    querystring: StoryListParams,
    response: pagedAnswers('A page of stories.', { [JSON_TYPE]: StoryList }, SEARCH_PROBLEMS),
  };
  app.get(PATH, { schema }, (request, reply) => {
    const asked = askStories(context, request.query);
    const identity = identityOf(context, asked.corpus, { decided: asked.query });
    return answerPage({ request, reply }, { asked, identity }, () =>
      pageOfRows(asked, listStories(asked.corpus, asked.query), { ...asked.query }),
    );
  });
}

/** A list of stories ready to be made of one generation. */
interface AskedStories extends AskedList {
  readonly query: StoryQuery;
}

function askStories(context: Context, params: StoryListParams): AskedStories {
  const corpus = servedCorpus(context);
  const list = {
    path: PATH,
    schema: StoryListParams,
    params,
    corpusVersion: corpus.version,
    now: context.now(),
  };
  const start = startOf(list);
  const { filters, warnings, errors } = decideFilters(params, start.now);
  if (errors.length > 0) throw invalidParameter(errors);
  const { q, min, sort } = params;
  const { from, to, source } = filters;
  const entity = followEntities(corpus, 'entity', filters.entity);
  const query = { q, min, sort, filters: { from, to, source, entity: entity.filter } };
  return { corpus, list, start, query, warnings: [...warnings, ...entity.warnings] };
}

function oneStory(app: App, context: Context): void {
  const schema = {
    operationId: 'getStory',
    tags: ['stories'],
    summary: 'Get one story',
    description:
      'Title, label, time, counts, entities and articles. A story goes by the id of its first article; the id of any other article of it, and so any former id, is redirected to it.',
    params: StoryParams,
    querystring: NoParams,
    response: movable(taggedAnswers('The story.', { [JSON_TYPE]: Story }, ['not-found', 'not-ready'])),
  };
  app.get(`${PATH}/:id`, { schema }, (request, reply) => {
    const corpus = servedCorpus(context);
    const story = corpus.stories.get(request.params.id);
    if (story === undefined) return reply.redirect(successorOf(request.params.id, corpus).links.self, 301);
    const identity = identityOf(context, corpus);
    return answer({ request, reply }, identity, () => story);
  });
}

function articlesOfStory(app: App, context: Context): void {
  const schema = {
    operationId: 'listArticlesOfStory',
    tags: ['stories'],
    summary: 'List the articles of a story',
    description: 'In the order of time, copies included, as rows without their texts.',
    params: StoryParams,
    querystring: StoryArticlesParams,
    response: movable(
      pagedAnswers('A page of articles.', { [JSON_TYPE]: ArticleList }, [...SEARCH_PROBLEMS, 'not-found']),
    ),
  };
  app.get(`${PATH}/:id/articles`, { schema }, (request, reply) => {
    const corpus = servedCorpus(context);
    const story = corpus.stories.get(request.params.id);
    if (story === undefined)
      return reply.redirect(successorOf(request.params.id, corpus).links.articles, 301);
    const { sort, fields } = request.query;
    const cut = chooseFields<ArticleSummary>(fields, ROW_KEYS);
    return answerList(
      context,
      { request, reply },
      {
        path: story.links.articles,
        schema: StoryArticlesParams,
        params: request.query,
        query: { story: story.id, sort },
        find: () => ({ rows: articlesOf(story, corpus, sort).map((article) => cut(summarize(article))) }),
      },
    );
  });
}

/** The story that the article of this id belongs to; 404 where there is none. */
function successorOf(id: string, corpus: Corpus): Story {
  const story = corpus.articles.get(id)?.story;
  if (!story) throw unknownStory(id, corpus);
  return corpus.stories.get(story.id)!;
}

function movable(answers: Answers): Answers {
  return {
    ...answers,
    301: { description: 'The id of an article: its story stands at `Location`.', headers: ['Location'] },
  };
}
