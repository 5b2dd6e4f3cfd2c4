import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import t from 'tap';
import { buildCorpus } from '../../src/corpus/build-corpus.ts';
import type { Document } from '../../src/model/document.ts';
import type { Quote } from '../../src/model/quote.ts';
import { compareText } from '../../src/text/compare.ts';
import { sha256 } from '../../src/text/hash.ts';
import { holdFloors } from './floors.ts';

/**
 * 200 quotes found in news of three kinds, one an article, each judged by hand in 2026-11: article, range, hashes of the
 * words and of the speaker's id ('' hashed where there is none), and what is wrong, if anything. No text is kept.
 */
type Judged = readonly [string, number, number, string, string, 'right' | 'quote' | 'speaker'];

const judged = JSON.parse(readFileSync('test/quality/judged-quotes.json', 'utf8')) as readonly Judged[];
const data = process.env['DATELINE_DATA'];
const skip = data ? false : 'DATELINE_DATA is not set';

/** The articles of each set among which the quotes were drawn: those with the least hashes. */
const SETS = [
  ['bbc', 'bbc.jsonl.gz', 160],
  ['worldwide', 'worldwide.jsonl', 130],
  ['allsides', 'allsides.jsonl.gz', 130],
] as const;

void t.test('at least 95 of 100 quotes are right, words and speaker', { skip }, async (real) => {
  const documents = SETS.flatMap(([set, file, most]) => documentsOf(set, join(data!, 'news', file), most));
  const read = { files: 1, documents, rejected: [], warnings: [] };
  const { quotes } = buildCorpus(read, { source: null, dateFrom: null });
  const found = judged.flatMap((one) =>
    quotes
      .get(one[0])!
      .filter((quote) => isSame(quote, one))
      .map((quote) => ({ quote, one })),
  );
  const sure = found.filter(({ quote, one }) => isJudged(quote, one));
  const right = sure.filter(({ quote, one }) => isRight(quote, one));
  holdFloors(real, 'quotes', {
    'judged quotes found of 200': found.length,
    'of them with the speaker judged': sure.length,
    precision: Math.floor((1000 * right.length) / sure.length) / 1000,
  });
});

function isSame({ range, text }: Quote, [, start, end, hash]: Judged): boolean {
  return range[0] === start && range[1] === end && short(text) === hash;
}

function speakerHash({ speaker }: Quote): string {
  return short(speaker.entity?.id ?? '');
}

/** No speaker is no claim, and cannot be wrong. */
function isJudged(quote: Quote, [, , , , speaker]: Judged): boolean {
  return quote.speaker.entity === null || speakerHash(quote) === speaker;
}

/** A wrong speaker is right once it is withdrawn. */
function isRight(quote: Quote, [, , , , speaker, verdict]: Judged): boolean {
  const isWithdrawn = quote.speaker.entity === null && speaker !== short('');
  return verdict === 'right' || (verdict === 'speaker' && isWithdrawn);
}

interface Row {
  readonly id: string;
  readonly title: string;
  readonly body: string;
}

function documentsOf(set: string, file: string, most: number): Document[] {
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString();
  const rows = text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);
  return rows
    .map((row) => ({ row, order: short(`${set} ${row.id}`) }))
    .sort((a, b) => compareText(a.order, b.order))
    .slice(0, most)
    .map(({ row: { id, title, body } }) => ({
      path: `${set}/${id}.txt`,
      shared: false,
      raw: body,
      given: { id: `${set}-${id}`.toLowerCase().replace(/[^a-z0-9]+/g, '-'), title },
    }));
}

function short(text: string): string {
  return sha256(text).slice(0, 12);
}
