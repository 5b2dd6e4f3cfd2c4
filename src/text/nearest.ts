import { editDistance } from './edit-distance.ts';

/** More slips than this and a suggestion would be a guess. */
const MOST_SLIPS = 3;

/** The candidate that `word` was most likely meant to be, or undefined; ties go to the first candidate. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const asked = word.toLowerCase();
  const most = Math.min(MOST_SLIPS, Math.ceil(asked.length / 2));
  let best: { candidate: string; distance: number } | undefined;
  for (const candidate of candidates) {
    const distance = editDistance(asked, candidate.toLowerCase(), most);
    if (distance <= most && distance < (best?.distance ?? Infinity)) best = { candidate, distance };
  }
  return best?.candidate;
}
