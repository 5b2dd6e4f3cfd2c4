import type { Taggable } from '../../entities/tag-article.ts';
import { sha256 } from '../../text/hash.ts';
import { readCache, writeCache, type CacheError, type KnownRows } from './mention-cache.ts';
import type { MentionRows } from './mention-rows.ts';
import { recogniserVersion } from './recogniser-version.ts';

/** Where what was found is kept, and who hears what went wrong there. */
export interface RecallOptions {
  /** A file; null keeps nothing. */
  readonly cache: string | null;
  readonly warn: (line: string) => void;
}

/** Articles whose names are asked for, and all of the corpus. */
export interface Asked {
  readonly articles: readonly Taggable[];
  readonly corpus: readonly Taggable[];
}

/** Finds the rows of each article. */
export type Tag = (articles: readonly Taggable[]) => Promise<MentionRows[]>;

/**
 * The rows of each article that is asked for: from the cache where the same recogniser read the same text before, else
 * as `tag` finds them. What is new is added to the cache, what no article of the corpus needs is taken out. A cache that
 * cannot be used is told, and made anew.
 */
export async function recallOr(
  tag: Tag,
  { articles, corpus }: Asked,
  { cache, warn }: RecallOptions,
): Promise<MentionRows[]> {
  if (cache === null) return tag(articles);
  const version = recogniserVersion();
  const before = await attempt<KnownRows>(readCache(cache, version), new Map(), warn);
  const fresh = new Map(articles.map((article) => [keyOf(article), article]));
  for (const key of before.keys()) fresh.delete(key);
  const found = await tag([...fresh.values()]);
  const all = new Map([...before, ...[...fresh.keys()].map((key, n) => [key, found[n]!] as const)]);
  const needed = new Set(corpus.map(keyOf));
  const kept = new Map([...all].filter(([key]) => needed.has(key)));
  if (fresh.size > 0 || kept.size < before.size)
    await attempt(writeCache(cache, version, kept), undefined, warn);
  return articles.map((article) => all.get(keyOf(article))!);
}

/** Without a cache everything works, only slower. */
async function attempt<T>(work: Promise<T>, otherwise: T, warn: RecallOptions['warn']): Promise<T> {
  try {
    return await work;
  } catch (error) {
    warn((error as CacheError).message);
    return otherwise;
  }
}

/** All that an article's mentions depend on. */
function keyOf({ title, titleOrigin, lead, text }: Taggable): string {
  return sha256(JSON.stringify([titleOrigin === 'given' ? title : null, lead, text]));
}
