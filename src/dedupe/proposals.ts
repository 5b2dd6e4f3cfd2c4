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
  // How many keys of a sample each article has: all zero between two calls.
  const shared = new Uint8Array(capacity);
  let articles = 0;

  const eachHolder = (key: number, take: (article: number) => void): void => {
    const hash = avalanche(key);
    const tag = hash >>> TAG_SHIFT;
    for (let entry = heads[hash % heads.length]!; entry >= 0; entry = links[entry]!)
      if (tags[entry] === tag) take(Math.floor(entry / KEYS));
  };

  const addKey = (key: number, place: number): void => {
    let holders = 0;
    eachHolder(key, () => holders++);
    if (holders >= ARTICLES_PER_KEY) return;
    const entry = articles * KEYS + place;
    const hash = avalanche(key);
    links[entry] = heads[hash % heads.length]!;
    tags[entry] = hash >>> TAG_SHIFT;
    heads[hash % heads.length] = entry;
  };

  return {
    propose({ bands, sample }) {
      const near = new Set<number>();
      for (const key of bands) eachHolder(key, (article) => near.add(article));
      const met: number[] = [];
      for (const key of sample)
        eachHolder(key, (article) => {
          if (shared[article]!++ === 0) met.push(article);
        });
      const promise = (article: number): number =>
        shared[article]! / Math.max(1, countUpTo(sample, limits[article]!));
      for (const article of met) if (promise(article) >= PROMISING) near.add(article);
      const candidates = Array.from(near, (article) => ({ article, promise: promise(article) }));
      for (const article of met) shared[article] = 0;
      return candidates
        .sort((a, b) => b.promise - a.promise || a.article - b.article)
        .slice(0, CANDIDATES)
        .map(({ article }) => article)
        .sort((a, b) => a - b);
    },
    add({ bands, sample }) {
      bands.forEach(addKey);
      sample.forEach((key, place) => addKey(key, bands.length + place));
      limits[articles++] = sampleLimit(sample);
    },
  };
}

/** The top eight bits of a 32-bit hash. */
const TAG_SHIFT = 24;

/** A load of one to two entries for each chain. */
function tableSize(entries: number): number {
  return 2 ** Math.max(4, Math.floor(Math.log2(entries + 1)));
}

/** How many of these rising numbers are no greater than the limit. */
function countUpTo(sample: Uint32Array, limit: number): number {
  let [from, to] = [0, sample.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (sample[middle]! <= limit) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Up to here the sample holds every shingle of the text. */
function sampleLimit(sample: Uint32Array): number {
  return sample.length < SAMPLE ? 0xffffffff : sample[SAMPLE - 1]!;
}
