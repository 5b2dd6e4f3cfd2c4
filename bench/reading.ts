/**
 * How fast is a file of JSON lines read, and how much of it stands in memory at once?
 *
 *     node --import tsx bench/reading.ts [MB]
 */
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fieldNames } from '../src/read/field-names.ts';
import { readParts } from '../src/read/read-file.ts';

const MEGABYTE = 1_000_000;
const megabytes = Number(process.argv[2] ?? 250);
const folder = await mkdtemp(join(tmpdir(), 'dateline-reading-'));
const file = join(folder, 'a.jsonl');
try {
  await pipeline(Readable.from(lines(megabytes * MEGABYTE)), createWriteStream(file));
  const before = process.resourceUsage().maxRSS;
  const start = performance.now();
  const found = { path: 'a.jsonl', location: Buffer.from(file), kind: 'file' } as const;
  let documents = 0;
  for await (const { content } of readParts(found, { names: fieldNames({}), maxBytes: 64 * MEGABYTE }))
    documents += content.documents.length;
  const seconds = (performance.now() - start) / 1000;
  const { size } = await stat(file);
  const grown = Math.round((process.resourceUsage().maxRSS - before) / 1024);
  const rate = (size / MEGABYTE / seconds).toFixed(0);
  console.log(
    `${(size / MEGABYTE).toFixed(0)} MB of JSON lines | ${documents} articles | ${rate} MB/s | peak memory grew by ${grown} MiB`,
  );
} finally {
  await rm(folder, { recursive: true });
}

function* lines(bytes: number): Generator<string> {
  const text = 'Diplomats from four countries met in Vienna on Friday and failed to agree. '.repeat(40);
  for (let written = 0, id = 0; written < bytes; id++) {
    const line = `${JSON.stringify({ id, title: `Report ${id}`, date: '2015-10-23', text })}\n`;
    written += line.length;
    yield line;
  }
}
