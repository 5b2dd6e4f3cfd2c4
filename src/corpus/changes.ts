import type { Change } from '../model/change-list.ts';
import { compareText } from '../text/compare.ts';
import type { Corpus } from './corpus.ts';
import { touchedSince, type History } from './history.ts';

/**
 * What whoever has the generation `since` must do to have this one, in order: every upsert, then every merge, then
 * every delete, each by id. Null where that generation is not remembered; without `since`, from nothing.
 */
export function changesSince(corpus: Corpus, history: History, since: string | undefined): Change[] | null {
  if (since === corpus.version) return [];
  const touched = since === undefined ? corpus.articles.keys() : touchedSince(history, since);
  return touched && changesOf(corpus, [...touched].sort(compareText));
}

function changesOf({ articles }: Corpus, ids: readonly string[]): Change[] {
  const there = ids.flatMap((id) => articles.get(id) ?? []);
  const copies = there.filter(({ id, duplicates }) => duplicates.canonical !== id);
  return [
    ...there.map(({ id, contentHash }): Change => ({ type: 'upsert', id, into: null, contentHash })),
    ...copies.map(({ id, contentHash, duplicates }): Change => {
      return { type: 'merge', id, into: duplicates.canonical, contentHash };
    }),
    ...ids
      .filter((id) => !articles.has(id))
      .map((id): Change => ({ type: 'delete', id, into: null, contentHash: null })),
  ];
}

/** The same changes, each upsert with its article. */
export function withArticles({ articles }: Corpus, changes: readonly Change[]): Change[] {
  return changes.map((change) =>
    change.type === 'upsert' ? { ...change, article: articles.get(change.id)! } : change,
  );
}
