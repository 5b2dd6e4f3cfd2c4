import type { DuplicateCopy, DuplicateGroup } from '../model/duplicate.ts';
import type { DedupeArticle } from './dedupe-article.ts';
import { createMatcher, type Match } from './match.ts';
import { survey, type Entry } from './survey.ts';

/**
 * Finds the articles that are the same report: copies with other furniture or spelling, corrections and revisions, and
 * shortened versions. Reports on one event in different words are not, nor is a recurring notice with new figures.
 *
 * Groups come in the order of canonical ids, copies in the order of ids, whatever the order of the articles. Articles
 * without text have no duplicates. Time and memory grow with the text, however many articles resemble one another:
 * `ARTICLES_PER_KEY` and `CANDIDATES` say what that gives up.
 *
 * 1. Survey: read each text once, for its hash, its length and the passages that many texts share.
 * 2. Take the articles from the most complete to the least. Each becomes a copy of the first canonical article that it
 *    is the same report as, or else a canonical article itself. So every copy qualifies against its canonical article,
 *    never through another copy.
 */
export function findDuplicates(articles: readonly DedupeArticle[]): DuplicateGroup[] {
  const surveyed = survey(articles);
  const match = createMatcher(surveyed);
  const groups = new Map<string, DuplicateCopy[]>();
  for (const entry of surveyed.entries) {
    const found = match(entry);
    if (found) copiesOf(groups, found.canonical.id).push(toCopy(entry, found));
  }
  return [...groups]
    .map(([canonical, copies]) => ({ canonical, copies: copies.sort(byId) }))
    .sort(byCanonical);
}

function copiesOf(groups: Map<string, DuplicateCopy[]>, canonical: string): DuplicateCopy[] {
  const known = groups.get(canonical);
  if (known) return known;
  const copies: DuplicateCopy[] = [];
  groups.set(canonical, copies);
  return copies;
}

function toCopy({ article }: Entry, { method, score }: Match): DuplicateCopy {
  return { id: article.id, path: article.path, method, score };
}

function byId(a: DuplicateCopy, b: DuplicateCopy): number {
  return a.id < b.id ? -1 : 1;
}

function byCanonical(a: DuplicateGroup, b: DuplicateGroup): number {
  return a.canonical < b.canonical ? -1 : 1;
}
