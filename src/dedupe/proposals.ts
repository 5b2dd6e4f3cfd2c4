import { avalanche } from '../text/hash.ts';
import { KEYS, SAMPLE, type Fingerprint } from './fingerprint.ts';

/** Finds, among the articles added so far, those worth comparing with another. */
export interface Proposals {
  /** The numbers of at most 16 articles, rising. */
  readonly propose: (fingerprint: Fingerprint) => number[];
  /** Adds the article of the next number: 0, 1, 2 … */
  readonly add: (fingerprint: Fingerprint) => void;
}

/**
 * A key remembers the first articles that have it and no others. Articles come most complete first, so in a crowd of
 * copies or of pages with one phrase, the first are the ones that could be canonical; and no crowd costs more than this.
 */
const ARTICLES_PER_KEY = 16;

/** The most promising candidates that are compared in full. */
const CANDIDATES = 16;

/** Compare from this estimated share of the shorter text; half of what makes a copy, as the sample is small. */
const PROMISING = 0.3;

/**
 * An index of fingerprints for at most `capacity` articles. Memory is fixed: under 750 bytes for each article.
 *
 * One hash table with chains: `heads` by key, `links` from entry to entry, and eight more bits of each entry's key in
 * `tags`. The number of an entry says which article it belongs to: article × KEYS + place of the key.
 */
export function createProposals(capacity: number): Proposals {
  const heads = new Int32Array(tableSize(capacity * KEYS)).fill(-1);
  const links = new Int32Array(capacity * KEYS);
  const tags = new Uint8Array(capacity * KEYS);
  const limits = new Uint32Array(capacity);
  let articles = 0;

  const holders = (key: number): number[] => {
    const found: number[] = [];
    const hash = avalanche(key);
    for (let entry = heads[hash % heads.length]!; entry >= 0; entry = links[entry]!)
      if (tags[entry] === hash >>> TAG_SHIFT) found.push(Math.floor(entry / KEYS));
    return found;
  };

  const addKey = (key: number, place: number): void => {
    if (holders(key).length >= ARTICLES_PER_KEY) return;
    const entry = articles * KEYS + place;
    const hash = avalanche(key);
    links[entry] = heads[hash % heads.length]!;
    tags[entry] = hash >>> TAG_SHIFT;
    heads[hash % heads.length] = entry;
  };

  return {
    propose(print) {
      const near = new Set([...print.bands].flatMap(holders));
      const shared = countEach([...print.sample].flatMap(holders));
      const promise = (article: number): number =>
        (shared.get(article) ?? 0) / Math.max(1, countUpTo(print.sample, limits[article]!));
      return [...new Set([...near, ...shared.keys()])]
        .map((article) => ({ article, promise: promise(article) }))
        .filter((candidate) => near.has(candidate.article) || candidate.promise >= PROMISING)
        .sort((a, b) => b.promise - a.promise || a.article - b.article)
        .slice(0, CANDIDATES)
        .map((candidate) => candidate.article)
        .sort((a, b) => a - b);
    },
    add(print) {
      [...print.bands, ...print.sample].forEach(addKey);
      limits[articles++] = sampleLimit(print.sample);
    },
  };
}

/** The top eight bits of a 32-bit hash. */
const TAG_SHIFT = 24;

/** A load of one to two entries for each chain. */
function tableSize(entries: number): number {
  return 2 ** Math.max(4, Math.floor(Math.log2(entries + 1)));
}

function countEach(numbers: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return counts;
}

function countUpTo(sample: Uint32Array, limit: number): number {
  return sample.filter((shingle) => shingle <= limit).length;
}

/** Up to here the sample holds every shingle of the text. */
function sampleLimit(sample: Uint32Array): number {
  return sample.length < SAMPLE ? 0xffffffff : sample[SAMPLE - 1]!;
}
