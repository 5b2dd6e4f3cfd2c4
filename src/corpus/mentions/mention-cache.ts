import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import type { MentionRows } from './mention-rows.ts';

/** What was recognised before: rows by the key of their article. */
export type KnownRows = ReadonlyMap<string, MentionRows>;

/** The first line of a cache; what follows are lines `["key",[numbers]]`. */
const Header = z.object({ format: z.literal(1), recogniser: z.string(), sha256: z.string() });

/** A cache that cannot be read or written: the message says which, why, and what follows. */
export class CacheError extends Error {
  override readonly name = 'CacheError';
}

/**
 * Reads what the same recogniser found before; nothing where there is no cache. Throws CacheError where the file is
 * damaged, of another version, or cannot be read.
 */
export async function readCache(file: string, recogniser: string): Promise<KnownRows> {
  const bytes = await bytesOf(file);
  if (bytes === null) return new Map();
  const end = bytes.indexOf('\n');
  const header = headerOf(bytes.toString('utf8', 0, Math.max(end, 0)));
  const body = bytes.subarray(end + 1);
  if (header?.sha256 !== sha256(body)) throw unusable(file, 'is damaged');
  if (header.recogniser !== recogniser) throw unusable(file, 'is of another version of Dateline');
  return new Map(linesOf(body));
}

/** Writes a cache whole or not at all: beside it first, then in its place. Throws CacheError where that fails. */
export async function writeCache(file: string, recogniser: string, known: KnownRows): Promise<void> {
  const body = Buffer.concat([...known].map((entry) => Buffer.from(`${JSON.stringify(entry)}\n`)));
  const header: z.infer<typeof Header> = { format: 1, recogniser, sha256: sha256(body) };
  const beside = `${file}.${randomUUID()}`;
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeDurably(beside, [Buffer.from(`${JSON.stringify(header)}\n`), body]);
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => {});
    throw new CacheError(
      `The cache of names ${file} cannot be written: ${(error as Error).message}. The next start finds all names anew; choose another folder with --cache DIR, or --cache off.`,
    );
  }
}

function unusable(file: string, reason: string): CacheError {
  return new CacheError(`The cache of names ${file} ${reason}: all names are found anew.`);
}

/** Null where there is no such file. */
async function bytesOf(file: string): Promise<Buffer | null> {
  try {
    return await readFile(file);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return null;
    throw unusable(file, `cannot be read (${message})`);
  }
}

function headerOf(line: string): z.infer<typeof Header> | null {
  try {
    return Header.parse(JSON.parse(line));
  } catch {
    return null;
  }
}

function* linesOf(body: Buffer): Generator<[string, MentionRows]> {
  for (let from = 0; from < body.length;) {
    const end = body.indexOf('\n', from);
    yield JSON.parse(body.toString('utf8', from, end)) as [string, MentionRows];
    from = end + 1;
  }
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Returns when the bytes are on the disk, so that the rename cannot overtake them. */
async function writeDurably(file: string, parts: readonly Uint8Array[]): Promise<void> {
  const handle = await open(file, 'w');
  try {
    for (const part of parts) await handle.writeFile(part);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
