import type { Article } from '../model/article.ts';
import type { DuplicateMethod } from '../model/duplicate.ts';
import { millisecondsAfter } from './published-time.ts';
import type { Wording } from './same-report.ts';

/** Who published a version, and when. */
export type Origin = Pick<Article, 'source' | 'published'>;

/** How two versions of one report differ, by their wording, their sources and their times; `DuplicateMethod` has the rules. */
export function methodOf(wording: Wording, longer: Origin, shorter: Origin): DuplicateMethod {
  if (wording === 'exact') return 'exact';
  const sources = compareSources(longer, shorter);
  const after = millisecondsAfter(shorter.published, longer.published) ?? 0;
  if (sources === 'same' && (wording === 'near' ? after !== 0 : after > 0)) return 'revision';
  if (wording === 'contained') return 'contained';
  return sources === 'other' ? 'syndicated' : 'near';
}

/** Whether two articles have one source; unknown where either has none. */
function compareSources(a: Origin, b: Origin): 'same' | 'other' | 'unknown' {
  if (a.source === null || b.source === null) return 'unknown';
  return a.source.id === b.source.id ? 'same' : 'other';
}
