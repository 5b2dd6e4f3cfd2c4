import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { cleanDocument } from '../../src/clean/clean-document.ts';
import { findDuplicates } from '../../src/dedupe/find-duplicates.ts';
import { loadTagger } from '../../src/corpus/mentions/load-tagger.ts';
import { tagArticle } from '../../src/entities/tag-article.ts';
import { resolveEntities } from '../../src/entities/resolve.ts';
import { assignIds } from '../../src/corpus/assign-ids.ts';
import type { Document } from '../../src/model/document.ts';
import type { Story } from '../../src/model/story.ts';
import type { StoryArticle } from '../../src/stories/story-article.ts';

/** A text and the event that people say it reports. */
interface EventText {
  readonly id: string;
  readonly event: string;
  readonly text: string;
}

/** Labelled texts as the corpus would hold them, and the event of each by its id. */
export function eventTexts(folder: string): { articles: StoryArticle[]; events: Map<string, string> } {
  const texts = readRows<EventText>(`${folder}/events/ecbplus.jsonl.gz`);
  const eventByPath = new Map(texts.map(({ id, event }) => [`${id}.txt`, event]));
  const documents = texts.map(({ id, text }) => ({ path: `${id}.txt`, shared: false, raw: text, given: {} }));
  const { articles, paths } = storyArticles(documents);
  return { articles, events: new Map(articles.map(({ id }) => [id, eventByPath.get(paths.get(id)!)!])) };
}

/** Web articles of many outlets with their dates, without copies and entities: what stories cost alone. */
export function newsArticles(folder: string): StoryArticle[] {
  const rows = readRows<WebArticle>(`${folder}/news/allsides.jsonl.gz`);
  return rows.map(({ id, title, date, source, body }) => {
    const given = { title, source, ...(date !== null && { date }) };
    const document = { path: `${id}.txt`, shared: false, raw: body, given };
    const article = cleanDocument(document, { source: null, dateFrom: null });
    return Object.assign({ id, canonical: id, entities: [] }, article);
  });
}

interface WebArticle {
  readonly id: string;
  readonly title: string;
  readonly date: string | null;
  readonly source: string;
  readonly body: string;
}

/** By article, the story it is in; an article in no story is alone with its copies. */
export function groupsOf(articles: readonly StoryArticle[], stories: readonly Story[]): Map<string, string> {
  const storyOf = new Map(stories.flatMap((story) => story.articles.map((id) => [id, story.id] as const)));
  return new Map(articles.map(({ id, canonical }) => [id, storyOf.get(id) ?? `alone ${canonical}`]));
}

/** Documents as the corpus would hand them to the stories: cleaned, with ids, copies and entities. */
function storyArticles(documents: readonly Document[]): {
  articles: StoryArticle[];
  paths: Map<string, string>;
} {
  const defaults = { source: null, dateFrom: null };
  const cleaned = documents.map((document) => ({ document, article: cleanDocument(document, defaults) }));
  const { identified } = assignIds(cleaned);
  const groups = findDuplicates(
    identified.map(({ id, document, article }) => ({ ...article, id, path: document.path })),
  );
  const canonical = new Map(groups.flatMap((group) => group.copies.map(({ id }) => [id, group.canonical])));
  const found = identified.map(({ id, article }) => ({
    ...article,
    id,
    mentions: tagArticle(article, loadTagger()),
  }));
  const { byArticle } = resolveEntities(found);
  const articles = identified.map(({ id, article }) => ({
    ...article,
    id,
    canonical: canonical.get(id) ?? id,
    entities: [...byArticle.get(id)!],
  }));
  return { articles, paths: new Map(identified.map(({ id, document }) => [id, document.path])) };
}

/** The rows of a compressed file of JSON lines. */
function readRows<T>(file: string): T[] {
  const lines = gunzipSync(readFileSync(file)).toString('utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line) as T);
}
