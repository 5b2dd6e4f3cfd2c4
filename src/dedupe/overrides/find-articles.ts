import { nearest } from '../../text/nearest.ts';
import type { DedupeArticle } from '../dedupe-article.ts';

/** The article that a reference names, or why it names none. */
export type FoundArticle = { readonly id: string } | { readonly reason: string };

/** Finds articles by their id, else by their path, else by their URL, written in any way that means the same. */
export function articleFinder(articles: readonly DedupeArticle[]): (reference: string) => FoundArticle {
  const ids = new Set(articles.map(({ id }) => id));
  const byPath = idsBy(articles, ({ path }) => path);
  const byUrl = idsBy(articles, ({ url }) => url && addressOf(url));
  return (reference) => {
    if (ids.has(reference)) return { id: reference };
    const there = byPath.get(reference) ?? byUrl.get(addressOf(reference) ?? '') ?? [];
    const [id, another] = there.toSorted();
    if (id === undefined) return { reason: unknown(reference, [...ids, ...byPath.keys()]) };
    if (another === undefined) return { id };
    return {
      reason: `Several articles are at ${JSON.stringify(reference)}, "${id}" and "${another}" among them; name one by its id.`,
    };
  };
}

function idsBy(
  articles: readonly DedupeArticle[],
  keyOf: (article: DedupeArticle) => string | null,
): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const article of articles) {
    const key = keyOf(article);
    if (key === null) continue;
    const known = found.get(key);
    if (known) known.push(article.id);
    else found.set(key, [article.id]);
  }
  return found;
}

/** One spelling for an address: null for what is none. */
function addressOf(url: string): string | null {
  return URL.canParse(url) ? new URL(url).href : null;
}

function unknown(reference: string, known: readonly string[]): string {
  const meant = nearest(reference, known);
  const hint = meant === undefined ? '' : ` Did you mean "${meant}"?`;
  return `No article has the id, path or URL ${JSON.stringify(reference)}.${hint}`;
}
