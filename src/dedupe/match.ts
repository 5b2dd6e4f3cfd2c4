import type { DuplicateCopy } from '../model/duplicate.ts';
import { once } from '../text/once.ts';
import { remember } from '../text/remember.ts';
import { compare, hoursBetween, toComparable, type Comparable } from './compare.ts';
import type { DedupeArticle } from './dedupe-article.ts';
import { withoutFurniture } from './furniture.ts';
import { NO_MEMORY, type DuplicateMemory } from './memory.ts';
import { methodOf } from './method-of.ts';
import { createProposals } from './proposals.ts';
import { judge, recurs, sharesTooLittle, type Verdict, type WordedScore } from './same-report.ts';
import { shingleSet, type ShingleSet } from './shingle-set.ts';
import type { Entry, Survey } from './survey.ts';

/** The canonical article of a copy, with what makes it one. */
export interface Match extends Pick<DuplicateCopy, 'method' | 'score'> {
  readonly canonical: DedupeArticle;
}

/** Shorter texts ("More soon.") are alike by chance: only equal ones are the same report. */
const SHORTEST = 16;

/** Canonical articles kept ready for comparison: neighbours are asked for again and again. */
const COMPARABLES = 256;

/** An article made ready to be compared, step by step: most articles resemble no other, and most of those only in part. */
interface Prepared {
  readonly shingles: Uint32Array;
  readonly set: () => ShingleSet;
  readonly comparable: () => Comparable;
}

/** Says whether an article may become a copy of the canonical one with this id. */
export type MayJoin = (canonical: string) => boolean;

/**
 * Tells of one article after another which earlier one it is a copy of, among those that it may join: of several the one
 * with the fewest other figures, then with the highest score, then the first. An article that is no copy is canonical, and is offered to those that follow; a copy is not, so that groups are stars and never chains.
 */
export function createMatcher(
  { entries, repeated, counts }: Survey,
  memory: DuplicateMemory = NO_MEMORY,
): (entry: Entry, mayJoin: MayJoin) => Match | null {
  const exact = createExactMatcher(repeated);
  const proposals = createProposals(entries.length);
  const canonicals: DedupeArticle[] = [];

  const read = (article: DedupeArticle): Prepared => {
    const evidence = memory.read(article);
    const own = withoutFurniture(counts, evidence.shingles);
    return {
      shingles: own,
      set: once(() => shingleSet(own)),
      comparable: once(() => toComparable(article, { ...evidence, shingles: own })),
    };
  };
  const prepared = remember((number) => read(canonicals[Number(number)]!), COMPARABLES);

  const nearMatch = ({ article }: Entry, mayJoin: MayJoin): Match | null => {
    const copy = read(article);
    const print = memory.print(article, copy.shingles);
    let best: Fit | null = null;
    for (const number of proposals.propose(print)) {
      const canonical = canonicals[number]!;
      if (!mayJoin(canonical.id)) continue;
      const verdict = memory.judge(canonical, article, () => judgePair(prepared(String(number)), copy));
      if ('difference' in verdict) continue;
      if (best === null || isBetter(verdict, best.verdict)) best = { canonical, verdict };
      if (isPerfect(best.verdict)) break;
    }
    if (best !== null) return matchOf(best, article);
    proposals.add(print);
    canonicals.push(article);
    return null;
  };

  return (entry, mayJoin) => {
    if (entry.words === 0) return null;
    const match = exact.find(entry, mayJoin) ?? (entry.words < SHORTEST ? null : nearMatch(entry, mayJoin));
    if (match === null) exact.add(entry);
    return match;
  };
}

/** A canonical article that an article is a copy of, and how well it is. */
interface Fit {
  readonly canonical: DedupeArticle;
  readonly verdict: WordedScore;
}

/** A copy keeps the figures of what it was copied from, so they tell before the score does. */
function isBetter(one: WordedScore, other: WordedScore): boolean {
  return (
    one.otherFigures < other.otherFigures ||
    (one.otherFigures === other.otherFigures && one.score > other.score)
  );
}

/** No other can be better: in a crowd of copies most need one comparison. */
function isPerfect({ otherFigures, score }: WordedScore): boolean {
  return otherFigures === 0 && score === 1;
}

function matchOf({ canonical, verdict }: Fit, copy: DedupeArticle): Match {
  return { canonical, method: methodOf(verdict.wording, canonical, copy), score: verdict.score };
}

function judgePair(canonical: Prepared, copy: Prepared): Verdict {
  if (sharesTooLittle(canonical.set(), copy.set())) return { difference: 'little-in-common' };
  return judge(compare(canonical.comparable(), copy.comparable()));
}

interface ExactMatcher {
  readonly find: (entry: Entry, mayJoin: MayJoin) => Match | null;
  readonly add: (entry: Entry) => void;
}

/** A recurring notice may have been canonical many times: only its latest issues are looked at. */
const LATEST = 16;

/** Texts that no other article has need not be remembered. */
function createExactMatcher(repeated: ReadonlySet<number>): ExactMatcher {
  const byText = new Map<number, DedupeArticle[]>();
  return {
    find({ article, textHash, length }, mayJoin) {
      const canonical = byText
        .get(textHash)
        ?.slice(-LATEST)
        .find(
          (other) =>
            mayJoin(other.id) &&
            !recurs({ hoursApart: hoursBetween(other.published, article.published), shorter: length }),
        );
      return canonical ? { canonical, method: 'exact', score: 1 } : null;
    },
    add({ article, textHash }) {
      if (!repeated.has(textHash)) return;
      byText.set(textHash, [...(byText.get(textHash) ?? []).slice(-LATEST), article]);
    },
  };
}
