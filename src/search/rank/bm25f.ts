import { REPEATS } from './weights.ts';

/** Saturation of a term's frequency; the usual value of the literature. */
const K1 = 1.2;

/** How much a field's length counts against it; the usual value of the literature. */
const B = 0.75;

/**
 * Inverse document frequency, the form that is never negative
 * (Robertson and Zaragoza 2009, "The Probabilistic Relevance Framework: BM25 and Beyond", with the 1 that Lucene adds).
 */
export function inverseFrequency(articles: number, having: number): number {
  return Math.log(1 + (articles - having + 0.5) / (having + 0.5));
}

/** What one occurrence counts in a field of this length: 1 in a field of average length, more in a shorter one. */
export function lengthNorm(length: number, average: number): number {
  return 1 / (1 - B + (B * length) / average);
}

/** From the weighted frequency over all fields to a factor between 0 and k1 + 1: the tenth occurrence says little more than the ninth. */
export function saturate(frequency: number): number {
  return (frequency * (K1 + 1)) / (frequency + K1);
}

/** So often that more makes no difference. */
export const ALWAYS = 1e12;

/** What a word counts that is asked for so many times: 1 for once. */
export function repeated(times: number): number {
  return ((REPEATS + 1) * times) / (REPEATS + times);
}
