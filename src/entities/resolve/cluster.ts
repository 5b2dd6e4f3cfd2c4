import type { Published } from '../../model/article.ts';
import type { FoundMention } from '../../model/entity.ts';

/** What resolution needs of an article. */
export interface ResolvableArticle {
  readonly id: string;
  readonly title: string;
  readonly lead: string | null;
  readonly text: string;
  readonly published: Published;
  readonly mentions: readonly FoundMention[];
}

/** Mentions with a key for whom they mean: equal keys are one entity. */
export type MentionKeys = readonly (readonly [FoundMention, string])[];

/** Longer words in front of a name are no titles and no nationalities. */
const LONGEST_WORD = 24;

const LAST_WORD = /([\p{L}.'’-]+) $/u;

/** The word right before a mention, as written; '' where there is none. */
export function wordBefore(article: ResolvableArticle, { field, range: [start] }: FoundMention): string {
  const before = article[field]!.slice(Math.max(0, start - LONGEST_WORD), start);
  return LAST_WORD.exec(before)?.[1] ?? '';
}

/** Adds to the list under a key. */
export function addTo<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
