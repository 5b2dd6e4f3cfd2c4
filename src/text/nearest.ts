import { editDistance } from './edit-distance.ts';

/** More slips than this and a suggestion would be a guess. */
const MOST_SLIPS = 3;

/** The candidate that `word` was most likely meant to be, or undefined; ties go to the first candidate. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const asked = word.toLowerCase();
  const most = Math.min(MOST_SLIPS, Math.ceil(asked.length / 2));
  let best: string | undefined;
  let least = most + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - asked.length) >= least) continue;
    const distance = editDistance(asked, candidate.toLowerCase(), least - 1);
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}
