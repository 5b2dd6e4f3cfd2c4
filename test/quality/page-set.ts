import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { cleanDocument } from '../../src/clean/clean-document.ts';
import type { CleanArticle } from '../../src/model/article.ts';
import { readPage } from '../../src/read/markup/read-page.ts';

/** The same pages as plain text, with the text that people marked, and what is found in them. */
export function scoredPageTexts(folder: string): { gold: string; found: string }[] {
  const rows = readFileSync(join(folder, 'html/scrapinghub_text.jsonl'), 'utf8').trimEnd().split('\n');
  return rows.map((line) => {
    const { pageText, gold } = JSON.parse(line) as { pageText: string; gold: string };
    const whole = { path: 'page.txt', shared: false, raw: pageText, given: {} };
    const { title, lead, text } = cleanDocument(whole, { source: null, dateFrom: null });
    return { gold, found: [title, lead ?? '', text].join('\n') };
  });
}

interface Row {
  readonly id: string;
  readonly url: string;
  readonly html: string;
  readonly pageText: string;
  readonly gold: string;
}

/** Web pages with the text that people marked as their article, and what is found in them: read, then cleaned. */
export function scoredPages(folder: string): { id: string; gold: string; found: string }[] {
  return pagesOf(folder).map(({ id, gold, article }) => ({ id, gold, found: article?.text ?? '' }));
}

/** The same of what the pages show, as plain text without their markup. */
export function scoredTexts(folder: string): { id: string; gold: string; found: string }[] {
  return pagesOf(folder).map(({ id, gold, pageText: raw }) => {
    const document = { path: `${id}.txt`, shared: false, raw, given: {} };
    return { id, gold, found: cleanDocument(document, { source: null, dateFrom: null }).text };
  });
}

/** Days between two dates that are one: sites write their own, and others that of Greenwich. */
const SAME = 1;

/** How dates are found. */
export interface DateScore {
  readonly right: number;
  readonly wrong: number;
  readonly none: number;
}

/** How often the date of a page, which knows nothing of its address, is that which its address names. */
export function scoreDates(folder: string): DateScore {
  const dated = pagesOf(folder).flatMap(({ url, article }) => {
    const day = DAY.exec(url)
      ?.slice(1)
      .map((part) => part.padStart(2, '0'))
      .join('-');
    return day === undefined ? [] : [{ day, found: article?.published.value ?? null }];
  });
  const given = dated.filter(({ found }) => found !== null);
  const right = given.filter(({ day, found }) => daysBetween(day, found!.slice(0, 10)) <= SAME).length;
  return { right, wrong: given.length - right, none: dated.length - given.length };
}

const DAY = /\/(\d{4})\/(\d{1,2})\/(\d{1,2})\//;

function daysBetween(a: string, b: string): number {
  return Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000;
}

interface Page extends Row {
  readonly article: CleanArticle | null;
}

function pagesOf(folder: string): Page[] {
  const rows = gunzipSync(readFileSync(join(folder, 'html/scrapinghub.jsonl.gz')))
    .toString()
    .trimEnd();
  return rows.split('\n').map((line) => {
    const row = JSON.parse(line) as Row;
    return Object.assign(row, { article: articleOf(row) });
  });
}

/** The address is left out: pages are judged by what stands in them. */
function articleOf({ id, html }: Row): CleanArticle | null {
  const [document] = readPage(html).documents;
  if (document === undefined) return null;
  const { url: _, ...given } = document.given;
  const whole = { path: `${id}.html`, shared: false, ...document, given };
  return cleanDocument(whole, { source: null, dateFrom: null });
}
