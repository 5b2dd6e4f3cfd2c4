import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { cleanDocument } from '../../src/clean/clean-document.ts';
import { readPage } from '../../src/read/markup/read-page.ts';

interface Row {
  readonly id: string;
  readonly html: string;
  readonly gold: string;
}

/** Web pages with the text that people marked as their article, and what is found in them: read, then cleaned. */
export function scoredPages(folder: string): { id: string; gold: string; found: string }[] {
  const rows = gunzipSync(readFileSync(join(folder, 'html/scrapinghub.jsonl.gz')))
    .toString()
    .trimEnd();
  return rows.split('\n').map((line) => {
    const { id, html, gold } = JSON.parse(line) as Row;
    const [document] = readPage(html).documents;
    if (document === undefined) return { id, gold, found: '' };
    const whole = { path: `${id}.html`, shared: false, ...document };
    return { id, gold, found: cleanDocument(whole, { source: null, dateFrom: null }).text };
  });
}
