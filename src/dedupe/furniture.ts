/** In how many different texts of the batch each shingle stands: roughly, never too few up to 255. */
export type ShingleCounts = Uint8Array;

/** Counters are shared by this many words of the batch, so that they cost a quarter of a byte per word. */
const WORDS_PER_COUNTER = 4;
const FEWEST_COUNTERS = 2 ** 16;
const MOST_COUNTERS = 2 ** 28;

/** Fewer reports than this may share a passage because they are the same report, or quote the same speech. */
const FURNITURE_TEXTS = 16;

/** Furniture may be up to three quarters of a page: the rarest quarter is its own. */
const OWN_SHARE = 1 / 4;

/**
 * A passage is furniture where it stands in so many times more texts than what is the article's own. So a report that
 * fifty outlets print with small changes is common as a whole, and none of it is furniture.
 */
const FURNITURE_RATIO = 4;

/** Counters for a batch of so many words; all zero. */
export function createShingleCounts(words: number): ShingleCounts {
  let size = FEWEST_COUNTERS;
  while (size < MOST_COUNTERS && size * WORDS_PER_COUNTER < words) size *= 2;
  return new Uint8Array(size);
}

/** Counts one more text with these shingles, all of them different. */
export function countShingles(counts: ShingleCounts, different: Uint32Array): void {
  for (const shingle of different) {
    const counter = shingle % counts.length;
    if (counts[counter]! < 255) counts[counter]!++;
  }
}

/** The shingles of an article without those that many other articles share, in reading order. */
export function withoutFurniture(counts: ShingleCounts, shingles: Uint32Array): Uint32Array {
  const texts = new Uint8Array(shingles.length);
  for (let at = 0; at < texts.length; at++) texts[at] = counts[shingles[at]! % counts.length]!;
  const furniture = Math.max(FURNITURE_TEXTS, FURNITURE_RATIO * rareCount(texts));
  const own = new Uint32Array(shingles.length);
  let kept = 0;
  for (let at = 0; at < texts.length; at++) if (texts[at]! < furniture) own[kept++] = shingles[at]!;
  return kept === shingles.length ? shingles : own.slice(0, kept);
}

/** The count that a quarter of an article's shingles do not exceed. */
function rareCount(texts: Uint8Array): number {
  const histogram = new Uint32Array(256);
  for (let at = 0; at < texts.length; at++) histogram[texts[at]!]!++;
  let passed = 0;
  return histogram.findIndex((count) => (passed += count) > Math.floor(texts.length * OWN_SHARE));
}
