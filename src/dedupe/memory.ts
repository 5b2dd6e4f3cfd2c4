import type { DedupeArticle } from './dedupe-article.ts';
import { readEvidence, type Evidence } from './evidence.ts';
import { fingerprint, type Fingerprint } from './fingerprint.ts';
import type { Verdict } from './same-report.ts';

/** Work on articles and pairs of articles that may be remembered from one grouping to the next. It changes no answer. */
export interface DuplicateMemory {
  readonly read: (article: DedupeArticle) => Evidence;
  /** The fingerprint of the shingles that are an article's own. */
  readonly print: (article: DedupeArticle, own: Uint32Array) => Fingerprint;
  /** Whether the one is a copy of the other, both with the own shingles that they were printed by. */
  readonly judge: (canonical: DedupeArticle, copy: DedupeArticle, judge: () => Verdict) => Verdict;
}

/** Remembers nothing, and takes no memory: for corpora that are built once. */
export const NO_MEMORY: DuplicateMemory = {
  read: readEvidence,
  print: (_article, own) => fingerprint(own),
  judge: (_canonical, _copy, judge) => judge(),
};

/** A memory that also tells what has been done so far, as nothing was known of it. */
export interface CountingMemory extends DuplicateMemory {
  readonly work: () => Readonly<Record<'read' | 'printed' | 'compared', number>>;
}

/**
 * Remembers articles for as long as their paragraphs are the very same object: four bytes a word, a fingerprint, and
 * what it was compared with the last time. Where other articles make furniture of a passage, or no longer do, what is
 * an article's own changes, and it is compared again.
 */
export function createDuplicateMemory(): CountingMemory {
  const work = { read: 0, printed: 0, compared: 0 };
  const known = new WeakMap<DedupeArticle['paragraphs'], Known>();
  const printed = new WeakMap<Evidence, Printed>();
  const printedOf = ({ paragraphs }: DedupeArticle): Printed | undefined =>
    printed.get(known.get(paragraphs)!.evidence);
  return {
    read: (article) => {
      const last = known.get(article.paragraphs);
      if (last && isSaid(last, article)) return last.evidence;
      work.read++;
      const evidence = readEvidence(article);
      const { title, lead, published } = article;
      known.set(article.paragraphs, { title, lead, published, evidence });
      return evidence;
    },
    print: (article, own) => {
      const last = printedOf(article);
      const isKnown = last !== undefined && isSameList(last.own, own);
      if (!isKnown) work.printed++;
      const now = isKnown
        ? { ...last, before: last.verdicts, verdicts: new Map() }
        : { own, print: fingerprint(own), before: new Map(), verdicts: new Map() };
      printed.set(known.get(article.paragraphs)!.evidence, now);
      return now.print;
    },
    judge: (canonical, copy, judge) => {
      const { before, verdicts } = printedOf(copy)!;
      const key = printedOf(canonical)!.own;
      const last = before.get(key);
      if (last === undefined) work.compared++;
      const verdict = last ?? judge();
      verdicts.set(key, verdict);
      return verdict;
    },
    work: () => ({ ...work }),
  };
}

/** What was read of an article with these paragraphs. */
interface Known extends Pick<DedupeArticle, 'title' | 'lead' | 'published'> {
  readonly evidence: Evidence;
}

function isSaid({ title, lead, published }: Known, article: DedupeArticle): boolean {
  return (
    title === article.title &&
    lead === article.lead &&
    published.value === article.published.value &&
    published.precision === article.published.precision
  );
}

/** An article as it was compared: by the shingles of the other, what was found the last time, and this time. */
interface Printed {
  readonly own: Uint32Array;
  readonly print: Fingerprint;
  readonly before: ReadonlyMap<Uint32Array, Verdict>;
  readonly verdicts: Map<Uint32Array, Verdict>;
}

function isSameList(a: Uint32Array, b: Uint32Array): boolean {
  return a.length === b.length && a.every((one, at) => one === b[at]);
}
