import type { DuplicateGroup } from '../model/duplicate.ts';
import type { DuplicateOverrides } from '../model/duplicate-override.ts';
import { NO_CORRECTIONS, type OverrideProblem } from '../model/override.ts';
import { inOneGo, pieceByPiece, type Pieces } from '../thread/pieces.ts';
import { chooseCanonicals } from './choose-canonicals.ts';
import { collectGroups, type Group } from './collect-groups.ts';
import type { DedupeArticle } from './dedupe-article.ts';
import { describeGroup } from './describe-group.ts';
import { NO_MEMORY, type DuplicateMemory } from './memory.ts';
import { createMatcher } from './match.ts';
import { decideDuplicates, type DuplicateDecisions } from './overrides/decide-duplicates.ts';
import { survey, type Survey } from './survey.ts';

/** The groups as the operator has them, and the entries that had no effect, by number. */
export interface CorrectedDuplicates {
  readonly groups: readonly DuplicateGroup[];
  /** Every article that a decision in effect is about. */
  readonly touched: ReadonlySet<string>;
  readonly problems: readonly OverrideProblem[];
}

/** Finds the articles that are the same report, without any decision of an operator. */
export function findDuplicates(articles: readonly DedupeArticle[]): readonly DuplicateGroup[] {
  return inOneGo(groupDuplicates(articles, NO_CORRECTIONS)).groups;
}

/**
 * Finds the articles that are the same report: copies with other furniture or spelling, corrections and revisions, and
 * shortened versions. Reports on one event in different words are not, nor is a recurring notice with new figures.
 *
 * Groups come in the order of canonical ids, copies in the order of ids, whatever the order of the articles. Articles
 * without text have no duplicates. Time and memory grow with the text, however many articles resemble one another:
 * `ARTICLES_PER_KEY` and `CANDIDATES` say what that gives up.
 *
 * 1. Survey: read each text once, for its hash, its length and the passages that many texts share.
 * 2. Take the articles from the most complete to the least. Each becomes a copy of the canonical article before it that
 *    it is the same report as, or else a canonical article itself. Of several it takes the one whose figures contradict
 *    it least, then the one with the highest score, then the most complete. So every copy qualifies against its
 *    canonical article, never through another copy.
 * 3. The operator's decisions hold while groups grow: what is different never meets in one group, what is the same
 *    joins the group of its first article, and with it go the copies of both.
 *
 * With a memory, only what it does not know is read and compared.
 */
export function* groupDuplicates(
  articles: readonly DedupeArticle[],
  overrides: DuplicateOverrides,
  memory: DuplicateMemory = NO_MEMORY,
): Pieces<CorrectedDuplicates> {
  const decisions = decideDuplicates(overrides, articles);
  const surveyed = yield* survey(articles, (id) => decisions.sameAs(id) !== undefined, memory); // 1
  const groups = yield* growGroups(surveyed, decisions, memory); // 2, 3
  const chosen = chooseCanonicals(groups, surveyed, decisions);
  const { touched } = decisions;
  const described = yield* pieceByPiece(chosen.groups, (group) => describeGroup(group, touched));
  return {
    groups: described.sort(byCanonical),
    touched,
    problems: [...decisions.problems, ...chosen.problems].sort((a, b) => a.number - b.number),
  };
}

function* growGroups(
  surveyed: Survey,
  decisions: DuplicateDecisions,
  memory: DuplicateMemory,
): Pieces<readonly Group[]> {
  const match = createMatcher(surveyed, memory);
  const groups = collectGroups(decisions);
  for (const entry of surveyed.entries) {
    const { article } = entry;
    groups.put({ article, found: match(entry, (canonical) => groups.mayJoin(article.id, canonical)) });
    yield;
  }
  return groups.all();
}

function byCanonical(a: DuplicateGroup, b: DuplicateGroup): number {
  return a.canonical < b.canonical ? -1 : 1;
}
