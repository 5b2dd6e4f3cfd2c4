import type { FolderDefaults } from '../clean/clean-document.ts';
import { groupDuplicates, type CorrectedDuplicates } from '../dedupe/find-duplicates.ts';
import { applyOverrides } from '../entities/overrides/apply-overrides.ts';
import { relatePlaces } from '../entities/relate-places.ts';
import { resolveInPieces } from '../entities/resolve.ts';
import type { Article } from '../model/article.ts';
import type { DuplicateGroup } from '../model/duplicate.ts';
import type { ArticleEntity, Entity } from '../model/entity.ts';
import type { IngestWarning } from '../model/ingest.ts';
import { DUPLICATE_OVERRIDES_FILE } from '../model/duplicate-override.ts';
import { NO_CORRECTIONS, OVERRIDES_FILE, type OverrideProblem } from '../model/override.ts';
import type { Story } from '../model/story.ts';
import type { ReadResult } from '../read/read-folder.ts';
import { inOneGo } from '../thread/pieces.ts';
import { buildMiniSearchIndex } from '../search/minisearch-index.ts';
import { articleLinks } from './article-links.ts';
import { ALL_WORK, type ArticleWork } from './article-work.ts';
import { storiesInPieces } from '../stories/find-stories.ts';
import { assignIds, type Identified } from './assign-ids.ts';
import { cutRecurring } from './cut-recurring.ts';
import { corpusVersion } from './corpus-version.ts';
import type { Corpus } from './corpus.ts';
import { countCorpus } from './count-corpus.ts';
import { findQuotesOfArticles } from './find-quotes-of-articles.ts';
import { type LinkMemory, withoutLinkMemory } from './link-memory.ts';
import type { Ingredients, OperatorFiles } from './ingredients.ts';
import { each, type Steps, together } from './progress.ts';

/**
 * The whole pipeline, and the one place where its stages meet:
 * 1. clean each document, 2. give each article an id, 3. cut what recurs around the articles of a source, 4. find the
 * copies, 5. recognise who and where each is about, 6. resolve the mentions to entities and apply the operator's
 * corrections, 7. join it all into articles, 8. group those that report one event, 9. index them.
 * The same documents, defaults and corrections give the same corpus, in whatever order they come.
 */
export function buildCorpus(
  read: ReadResult,
  defaults: FolderDefaults,
  { overrides = NO_CORRECTIONS, duplicateOverrides = NO_CORRECTIONS }: Partial<OperatorFiles> = {},
): Corpus {
  return inOneGo(buildInSteps({ read, defaults, overrides, duplicateOverrides }, ALL_WORK));
}

/** The same, piece by piece; the work on single articles is done by `work`, what `memory` knows of others is not done again. */
export function* buildInSteps(
  ingredients: Ingredients,
  work: ArticleWork,
  memory: LinkMemory = withoutLinkMemory(),
): Steps<Corpus> {
  const { read, defaults, overrides, duplicateOverrides } = ingredients;
  const size = read.documents.length;
  const cleaned = yield* each('clean', read.documents, (document) => ({
    document,
    article: work.clean(document, defaults),
  })); // 1
  const { identified: named, warnings } = assignIds(cleaned); // 2
  const identified = yield* together('clean', size, cutRecurring(named, defaults, work)); // 3
  const duplicates = yield* together(
    'duplicates',
    size,
    groupDuplicates(
      identified.map(({ id, document, article }) => ({ ...article, id, path: document.path })),
      duplicateOverrides,
      memory.duplicates,
    ),
  ); // 4
  const found = yield* each('recognise', identified, ({ id, document, article }) => ({
    ...article,
    id,
    mentions: work.recognise(document, article),
  })); // 5
  const resolved = yield* together('resolve', size, resolveInPieces(found, memory.entities));
  const { byArticle, problems, ...corrected } = applyOverrides(resolved, found, overrides); // 6
  const entities = relatePlaces(corrected.entities, memory.relate);
  const joined = joinArticles(identified, duplicates, byArticle); // 7
  const stories = yield* together(
    'stories',
    size,
    storiesInPieces(
      joined.map((article) => ({ ...article, canonical: article.duplicates.canonical })),
      memory.stories,
    ),
  ); // 8
  const articles = tellStories(joined, stories);
  const index = yield* together('index', size, buildMiniSearchIndex(articles, entities, memory.index)); // 9
  const quotes = yield* together('index', size, findQuotesOfArticles(articles, memory.quotes));
  const version = corpusVersion(ingredients);
  const report = {
    read,
    version,
    warnings: [
      ...read.warnings,
      ...warnings,
      ...problems.map((one) => noEffect(OVERRIDES_FILE, one)),
      ...duplicates.problems.map((one) => noEffect(DUPLICATE_OVERRIDES_FILE, one)),
    ],
  };
  return {
    version,
    articles: new Map(articles.map((article) => [article.id, article])),
    groups: new Map(duplicates.groups.map((group) => [group.canonical, group])),
    documents: new Map(identified.map(({ id, document }) => [id, document])),
    entities: new Map(entities.map((entity): [string, Entity] => [entity.id, entity])),
    stories: new Map(stories.map((story) => [story.id, story])),
    quotes,
    index,
    stats: countCorpus({ articles, entities, stories, index }, report),
  };
}

function noEffect(path: string, { number, reason }: OverrideProblem): IngestWarning {
  return { path, code: 'override', detail: `Entry ${number}: ${reason}` };
}

function joinArticles(
  identified: readonly Identified[],
  { groups, touched }: CorrectedDuplicates,
  entities: ReadonlyMap<string, ArticleEntity[]>,
): Article[] {
  const told = new Map(
    groups.flatMap((group) => {
      const duplicates = duplicatesOf(group);
      return memberIds(group).map((id) => [id, duplicates] as const);
    }),
  );
  return identified.map(({ id, givenId, document, article }) => ({
    id,
    givenId,
    path: document.path,
    ...article,
    duplicates: told.get(id) ?? {
      count: 0,
      canonical: id,
      copies: [],
      origin: touched.has(id) ? 'override' : 'found',
    },
    story: null,
    entities: entities.get(id)!,
    links: articleLinks(id),
  }));
}

/** The articles, each with the story it belongs to. */
function tellStories(articles: readonly Article[], stories: readonly Story[]): Article[] {
  const storyOf = new Map(stories.flatMap((story) => story.articles.map((id) => [id, story] as const)));
  return articles.map((article) => ({ ...article, story: storyFor(article.id, storyOf.get(article.id)) }));
}

function storyFor(article: string, story: Story | undefined): Article['story'] {
  if (!story) return null;
  const { id, counts, representative } = story;
  return { id, articles: counts.total, sources: counts.sources, representative: representative === article };
}

function memberIds({ canonical, copies }: DuplicateGroup): string[] {
  return [canonical, ...copies.map((copy) => copy.id)];
}

/** An article that thousands have copied need not name all of them, in each of them: `groups` knows the rest. */
const MOST_COPIES = 100;

/** What every member of a group says of it: one object for all of them. */
function duplicatesOf({ canonical, copies, origin }: DuplicateGroup): Article['duplicates'] {
  return { count: copies.length, canonical, copies: copies.slice(0, MOST_COPIES), origin };
}
