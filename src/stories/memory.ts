import type { Print } from './compare-articles.ts';
import { countTerms, type NumberedTerms } from './read-terms.ts';
import type { StoryArticle } from './story-article.ts';

/**
 * What is remembered from one grouping to the next of articles that are the very same objects. It changes no answer:
 * everything in it is a function of what it is asked by.
 */
export interface StoryMemory {
  readonly read: (article: StoryArticle) => NumberedTerms;
  /** What was made of these terms the last time, if they are as rare as then; else it is made anew. */
  readonly weigh: (counted: NumberedTerms, rarities: Float64Array, make: () => Print) => Print;
  /** How alike an article and others are: `compare` is asked only for those that it was not compared with the last time. */
  readonly compare: (print: Print, others: readonly Print[], compare: Compare) => readonly number[];
  /** How many numbers of terms have been given. */
  readonly vocabulary: () => number;
  /** Ends a grouping, in which so many terms were in use; forgets everything where most numbers belong to terms that are gone. */
  readonly end: (termsInUse: number) => void;
  /** What has been done so far, as nothing was known of it. */
  readonly work: () => Readonly<Record<'read' | 'weighed' | 'compared', number>>;
}

type Compare = (print: Print, others: readonly Print[]) => number[];

interface Compared {
  readonly others: readonly Print[];
  readonly similarities: readonly number[];
}

/** Numbers of terms that are gone may be so many times those in use. */
const MOST_GONE = 1;

/** A memory of nothing. */
export function createStoryMemory(): StoryMemory {
  const work = { read: 0, weighed: 0, compared: 0 };
  let numbers = new Map<string, number>();
  let known = new WeakMap<StoryArticle['paragraphs'], Known>();
  const prints = new WeakMap<NumberedTerms, { rarities: Float64Array; print: Print }>();
  const pairs = new WeakMap<Print, Compared>();

  const numberOf = (term: string): number => {
    const number = numbers.get(term) ?? numbers.size;
    numbers.set(term, number);
    return number;
  };
  const read = (article: StoryArticle): NumberedTerms => {
    work.read++;
    const counted = countTerms(article);
    return { terms: [...counted.values()], numbers: Uint32Array.from(counted.keys(), numberOf) };
  };
  return {
    read: (article) => {
      const last = known.get(article.paragraphs);
      if (last && isSaid(last, article)) return last.counted;
      const counted = read(article);
      const { title, titleOrigin, lead, published } = article;
      known.set(article.paragraphs, { title, titleOrigin, lead, published, counted });
      return counted;
    },
    weigh: (counted, rarities, make) => {
      const last = prints.get(counted);
      if (last?.rarities.every((rarity, at) => rarity === rarities[at])) return last.print;
      work.weighed++;
      const print = make();
      prints.set(counted, { rarities, print });
      return print;
    },
    compare: (print, others, compare) => {
      const last = pairs.get(print) ?? NOTHING;
      if (isSameList(others, last.others)) return last.similarities;
      const places = new Map(last.others.map((other, at) => [other, at]));
      const fresh = others.filter((other) => !places.has(other));
      const found = fresh.length === 0 ? [] : compare(print, fresh);
      work.compared += fresh.length;
      let next = 0;
      const similarities = others.map((other) => {
        const place = places.get(other);
        return place === undefined ? found[next++]! : last.similarities[place]!;
      });
      pairs.set(print, { others, similarities });
      return similarities;
    },
    vocabulary: () => numbers.size,
    end: (termsInUse) => {
      if (numbers.size - termsInUse <= MOST_GONE * termsInUse) return;
      numbers = new Map();
      known = new WeakMap();
    },
    work: () => ({ ...work }),
  };
}

const NOTHING: Compared = { others: [], similarities: [] };

function isSameList(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((one, at) => one === b[at]);
}

/** What else is read of an article with these paragraphs, and what was found in it. */
interface Known extends Pick<StoryArticle, 'title' | 'titleOrigin' | 'lead' | 'published'> {
  readonly counted: NumberedTerms;
}

function isSaid({ title, titleOrigin, lead, published }: Known, article: StoryArticle): boolean {
  return (
    title === article.title &&
    titleOrigin === article.titleOrigin &&
    lead === article.lead &&
    published.value === article.published.value &&
    published.precision === article.published.precision
  );
}
