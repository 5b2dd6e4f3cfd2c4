import type { DuplicateCopy } from '../model/duplicate.ts';
import type { Duplicate } from '../model/duplicate-list.ts';
import type { Range } from '../model/range.ts';
import { alignWords, type Stretch } from './align-words.ts';
import type { Reading } from './read-version.ts';
import { reasonsFor } from './reasons-for.ts';
import { relateWording } from './relate-wording.ts';

/** How two versions of one report are related, from the side of the first. */
export type Relation = Pick<
  Duplicate,
  'method' | 'score' | 'resemblance' | 'containment' | 'evidence' | 'shared' | 'differences' | 'compared'
> & {
  /** Whether the words alone make them one report. */
  readonly isFound: boolean;
};

/**
 * Relates two versions of one report: how they differ, how much they have in common, why they are one, which passages
 * both have, and what stands in one only. `known` is what made the one a copy of the other, if that is so.
 */
export function relate(
  here: Reading,
  there: Reading,
  known?: Pick<DuplicateCopy, 'method' | 'score'>,
): Relation {
  const { method, score, wording, comparison, isFound } = relateWording(here, there);
  const isExact = wording === 'exact';
  return {
    method: known?.method ?? method,
    score: known?.score ?? score,
    resemblance: isExact ? 1 : (comparison?.jaccard ?? 0),
    containment: isExact ? 1 : (comparison?.containment ?? 0),
    evidence: reasonsFor({ wording, comparison, here, there }),
    ...alignTexts(here, there),
    isFound,
    compared: { here: here.compared, there: there.compared, whole: here.isWhole && there.isWhole },
  };
}

function alignTexts(here: Reading, there: Reading): Pick<Relation, 'shared' | 'differences'> {
  const { shared, differences } = alignWords(here.terms, there.terms);
  return {
    shared: shared.map((stretch) => ({
      here: rangeOf(here, [stretch.here, stretch.here + stretch.length]),
      there: rangeOf(there, [stretch.there, stretch.there + stretch.length]),
      words: stretch.length,
    })),
    differences: differences.map((difference) => ({
      here: passageOf(here, difference.here),
      there: passageOf(there, difference.there),
    })),
  };
}

/** From the first letter of the first word to the last letter of the last. */
function rangeOf({ words: found }: Reading, [from, to]: Stretch): Range {
  return [found[from]!.start, found[to - 1]!.end];
}

function passageOf(reading: Reading, stretch: Stretch | null): { range: Range; text: string } | null {
  if (stretch === null) return null;
  const range = rangeOf(reading, stretch);
  return { range, text: reading.article.text.slice(...range) };
}
