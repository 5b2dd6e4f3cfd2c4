/** How well a text matches the gold one; each 0 to 1. */
export interface ShingleScore {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

const WORD = /[\p{L}\p{N}_]+/gu;
const SHINGLE = 4;

/**
 * Precision and recall over the multisets of 4-word shingles, averaged over the pages, and their harmonic mean: the
 * measure of the article-extraction-benchmark (Scrapinghub 2020).
 */
export function scoreShingles(
  pages: readonly { readonly gold: string; readonly found: string }[],
): ShingleScore {
  const scores = pages.map(({ gold, found }) => scorePage(countShingles(gold), countShingles(found)));
  const precision = mean(scores.map((score) => score.precision));
  const recall = mean(scores.map((score) => score.recall));
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}

/** The share of the words of the gold texts that are found, over all pages; 0 to 1. */
export function wordRecall(pages: readonly { readonly gold: string; readonly found: string }[]): number {
  const counts = pages.map(({ gold, found }) => {
    const words = count(wordsOf(gold));
    return [shared(words, count(wordsOf(found))), total(words)] as const;
  });
  return counts.reduce((sum, [hit]) => sum + hit, 0) / counts.reduce((sum, [, all]) => sum + all, 0);
}

type Counts = ReadonlyMap<string, number>;

function scorePage(gold: Counts, found: Counts): { precision: number; recall: number } {
  const hits = shared(gold, found);
  return { precision: hits / Math.max(1, total(found)), recall: hits / Math.max(1, total(gold)) };
}

function countShingles(text: string): Counts {
  const words = wordsOf(text);
  const places = Math.max(1, words.length - SHINGLE + 1);
  return count(Array.from({ length: places }, (_, i) => words.slice(i, i + SHINGLE).join(' ')));
}

const wordsOf = (text: string): string[] => text.match(WORD) ?? [];

function count(items: readonly string[]): Counts {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

function shared(a: Counts, b: Counts): number {
  return [...a].reduce((sum, [key, number]) => sum + Math.min(number, b.get(key) ?? 0), 0);
}

const total = (counts: Counts): number => [...counts.values()].reduce((sum, number) => sum + number, 0);

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
