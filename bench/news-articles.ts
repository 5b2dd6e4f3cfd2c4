import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Article } from '../src/model/article.ts';
import { articleOf } from '../test/search/articles.ts';

interface Row {
  readonly title?: string;
  readonly date?: string | null;
  readonly source?: string | null;
  readonly body: string;
}

/** The first articles of a news corpus as they are indexed, uncleaned and without entities. `DATELINE_DATA` names the folder. */
export function newsArticles(name: string, most: number): Article[] {
  const folder = process.env['DATELINE_DATA'];
  if (folder === undefined) throw new Error('Set DATELINE_DATA to the folder that holds news/.');
  const lines = gunzipSync(readFileSync(`${folder}/news/${name}.jsonl.gz`))
    .toString()
    .split('\n')
    .filter((line) => line !== '');
  return lines.slice(0, most).map((line, i) => toArticle(JSON.parse(line) as Row, i));
}

function toArticle({ title = '', source, date, body }: Row, i: number): Article {
  return articleOf(`a${String(i).padStart(6, '0')}`, {
    title,
    text: body,
    source: source ? { id: source.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-'), name: source } : null,
    published: { value: date && /^\d{4}-\d\d-\d\d$/.test(date) ? date : null, precision: 'day', basis: null },
  });
}
