import type { Article } from '../../src/model/article.ts';
import type { TextField } from '../../src/model/range.ts';
import { stem } from '../../src/text/stem.ts';
import { words } from '../../src/text/words.ts';

/**
 * What a query should find and mark, told by reading every article from its first token to its last.
 * It knows the product's tokenizer and stemmer and nothing else of it: no parser, no index, no plan. Slow, and plain to see.
 */
export interface Meaning {
  /** Whether an article matches. */
  readonly holds: (article: Article, settings: Settings) => boolean;
  /** What is marked in an article that matches. */
  readonly marks: (article: Article, settings: Settings) => Mark[];
  /** What is marked where all of it stands below a `not`: what is excluded from what is excluded. */
  readonly below?: (article: Article, settings: Settings) => Mark[];
}

/** A marked stretch, as `field start end`. */
export type Mark = string;

export interface Settings {
  readonly corpus: readonly Article[];
  readonly expand: boolean;
  /** Whether errors are forgiven in words that nothing matches. */
  readonly fuzzy: boolean;
  readonly fields: readonly TextField[];
  /** Whether an odd number of `not` stands above: then no errors are forgiven. */
  readonly negated?: boolean;
}

interface Token {
  readonly term: string;
  readonly field: TextField;
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

const known = new WeakMap<Article, readonly Token[]>();

/** The tokens of an article in reading order. A derived title is part of the text, and counted there. */
function tokensOf(article: Article): readonly Token[] {
  const before = known.get(article);
  if (before) return before;
  const title = article.titleOrigin === 'given' ? article.title : '';
  const tokens = (['title', 'lead', 'text'] as const).flatMap((field) =>
    words({ title, lead: article.lead ?? '', text: article.text }[field]).map(({ term, start, end }) => ({
      term,
      start,
      end,
      field,
      paragraph: field === 'text' ? article.paragraphs.findIndex(({ range }) => start < range[1]) : 0,
    })),
  );
  known.set(article, tokens);
  return tokens;
}

function fieldsOf(settings: Settings, field?: TextField): readonly TextField[] {
  return field ? [field] : settings.fields;
}

function markOf(first: Token, last = first): Mark {
  return `${first.field} ${first.start} ${last.end}`;
}

/** Tokens, one by one, that some test takes for a match. */
function oneByOne(
  field: TextField | undefined,
  isMatch: (token: Token, article: Article, settings: Settings) => boolean,
): Meaning {
  const marks = (article: Article, settings: Settings): Mark[] =>
    tokensOf(article)
      .filter((token) => fieldsOf(settings, field).includes(token.field) && isMatch(token, article, settings))
      .map((token) => markOf(token));
  return { marks, holds: (article, settings) => marks(article, settings).length > 0 };
}

function isWordOrStem(term: string, token: Token, { language }: Article, { expand }: Settings): boolean {
  const isStemmed = expand && (language === 'en' || language === null);
  return token.term === term || (isStemmed && stem(token.term) === stem(term));
}

/** A word: itself, its stems in English, and where nothing anywhere is either, the nearest terms. */
export function w(written: string, field?: TextField): Meaning {
  const [word] = words(written, { query: true });
  return oneByOne(field, (token, article, settings) => {
    if (isWordOrStem(word!.term, token, article, settings)) return true;
    return nearestTo(written, word!.term, settings).has(token.term);
  });
}

/** A word with as many errors as the query allows. */
export function near(written: string, errors: number, field?: TextField): Meaning {
  const [word] = words(written, { query: true });
  return oneByOne(
    field,
    (token, article, settings) =>
      isWordOrStem(word!.term, token, article, settings) || typingErrors(word!.term, token.term) <= errors,
  );
}

/** The beginning of a word. */
export function pre(beginning: string, field?: TextField): Meaning {
  const prefix = beginning.toLowerCase();
  return oneByOne(
    field,
    ({ term }) => term.startsWith(prefix) || term.startsWith(words(beginning, { query: true })[0]!.term),
  );
}

/** Words side by side; with `slop`, moved by so many places in all. Within one paragraph of one field. */
export function p(written: string, slop = 0, field?: TextField): Meaning {
  const terms = words(written).map(({ term }) => term);
  const marks = (article: Article, settings: Settings): Mark[] =>
    blocksOf(article)
      .filter(([first]) => fieldsOf(settings, field).includes(first!.field))
      .flatMap((block) => placements(block, terms, slop));
  return { marks, holds: (article, settings) => marks(article, settings).length > 0 };
}

/** A hyphenated word: its parts side by side. */
export const h = (written: string, field?: TextField): Meaning => p(written, 0, field);

function blocksOf(article: Article): Token[][] {
  const tokens = tokensOf(article);
  const keyOf = ({ field, paragraph }: Token): string => `${field} ${paragraph}`;
  const keys = [...new Set(tokens.map(keyOf))];
  return keys.map((key) => tokens.filter((token) => keyOf(token) === key));
}

/** Every way to choose a token for each term so that the shifted places lie at most `slop` apart. */
function placements(block: readonly Token[], terms: readonly string[], slop: number): Mark[] {
  if (slop === 0)
    return block.flatMap((first, i) =>
      terms.every((term, j) => block[i + j]?.term === term)
        ? [markOf(first, block[i + terms.length - 1])]
        : [],
    );
  let chosen: number[][] = [[]];
  terms.forEach((term) => {
    const places = block.flatMap((token, i) => (token.term === term ? [i] : []));
    chosen = chosen.flatMap((some) => places.map((place) => some.concat(place)));
  });
  return chosen
    .filter((places) => {
      const shifted = places.map((place, j) => place - j);
      return Math.max(...shifted) - Math.min(...shifted) <= slop;
    })
    .flatMap((places) => runsOf(places).map(([first, last]) => markOf(block[first]!, block[last])));
}

/** Words that need not be neighbours are marked where they stand; neighbours as one. */
function runsOf(places: readonly number[]): [first: number, last: number][] {
  const firsts = places.filter((place) => !places.includes(place - 1));
  return firsts.map((first) => {
    let last = first;
    while (places.includes(last + 1)) last++;
    return [first, last];
  });
}

/** All of the parts. */
export function all(...parts: readonly Meaning[]): Meaning {
  return {
    holds: (article, settings) => parts.every((part) => part.holds(article, settings)),
    marks: (article, settings) => parts.flatMap((part) => part.marks(article, settings)),
    below: (article, settings) => parts.flatMap((part) => part.below?.(article, settings) ?? []),
  };
}

/** Any of the parts; what is marked are all of them that are there. */
export function any(...parts: readonly Meaning[]): Meaning {
  return {
    ...all(...parts),
    holds: (article, settings) => parts.some((part) => part.holds(article, settings)),
  };
}

const turned = (settings: Settings): Settings => ({ ...settings, negated: !settings.negated });

/** Not the part: it marks nothing, but for what is excluded in it. */
export function not(part: Meaning): Meaning {
  return {
    holds: (article, settings) => !part.holds(article, turned(settings)),
    marks: (article, settings) => part.below?.(article, turned(settings)) ?? [],
    below: (article, settings) => part.marks(article, turned(settings)),
  };
}

/** Articles of which something else is true; nothing is marked. */
export function about(test: (article: Article) => boolean): Meaning {
  return { holds: test, marks: () => [] };
}

/** An entity: every mention of it in a searched field; beside words of its name, the mentions that they do not stand in. */
export function ent(id: string, ...names: readonly Meaning[]): Meaning {
  const marks = (article: Article, settings: Settings): Mark[] => {
    const literal = names.flatMap((name) => name.marks(article, settings));
    const isTaken = (mark: Mark): boolean => literal.some((other) => meet(mark, other));
    const mentions = article.entities
      .filter((entity) => entity.id === id)
      .flatMap((entity) => entity.mentions)
      .filter(
        ({ field }) =>
          settings.fields.includes(field) && (field !== 'title' || article.titleOrigin === 'given'),
      )
      .map(({ field, range }) => `${field} ${range[0]} ${range[1]}`);
    return [...literal, ...mentions.filter((mention) => !isTaken(mention))];
  };
  const holds = (article: Article, settings: Settings): boolean =>
    (names.length > 0 && names.every((name) => name.holds(article, settings))) ||
    article.entities.some(
      (entity) => entity.id === id && entity.mentions.some(({ field }) => settings.fields.includes(field)),
    );
  return { marks, holds };
}

function meet(one: Mark, other: Mark): boolean {
  const [field, start, end] = one.split(' ');
  const [otherField, otherStart, otherEnd] = other.split(' ');
  return field === otherField && Number(start) < Number(otherEnd) && Number(otherStart) < Number(end);
}

/** At most so many equally near terms count. */
const MOST_NEAREST = 5;

const answered = new WeakMap<readonly Article[], Map<string, ReadonlySet<string>>>();

/** The terms of the corpus that a word was likely meant to be, where it is nowhere in any way. Looked for once. */
function nearestTo(written: string, term: string, settings: Settings): ReadonlySet<string> {
  if (!settings.fuzzy || settings.negated) return new Set();
  const key = `${settings.expand} ${written}`;
  const answers = answered.get(settings.corpus) ?? new Map<string, ReadonlySet<string>>();
  const answer = answers.get(key) ?? findNearest(written, term, settings);
  answered.set(settings.corpus, answers.set(key, answer));
  return answer;
}

function findNearest(written: string, term: string, settings: Settings): ReadonlySet<string> {
  const isCapitals = written.length > 1 && written === written.toUpperCase();
  const allowed = written.length < 5 ? 0 : written.length < 9 ? 1 : 2;
  if (isCapitals || /\d/.test(written) || allowed === 0) return new Set();
  const articlesWith = new Map<string, number>();
  for (const article of settings.corpus) {
    const tokens = tokensOf(article);
    if (tokens.some((token) => isWordOrStem(term, token, article, settings))) return new Set();
    for (const one of new Set(tokens.map((token) => token.term)))
      articlesWith.set(one, (articlesWith.get(one) ?? 0) + 1);
  }
  const distances = [...articlesWith.keys()].map((one) => [one, typingErrors(term, one)] as const);
  const least = Math.min(...distances.map(([, distance]) => distance));
  if (least > allowed) return new Set();
  const nearest = distances.filter(([, distance]) => distance === least).map(([one]) => one);
  const byFrequency = (a: string, b: string): number =>
    articlesWith.get(b)! - articlesWith.get(a)! || (a < b ? -1 : 1);
  return new Set(nearest.sort(byFrequency).slice(0, MOST_NEAREST));
}

/** Errors between two words: a letter more, less, other, or two swapped; one in the first letter counts double. */
function typingErrors(typed: string, meant: string): number {
  return edits(typed, meant) + (typed[0] === meant[0] ? 0 : 1);
}

/** By the textbook, one full table of the optimal string alignment distance. */
function edits(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (__, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++) {
      const replaced = table[i - 1]![j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      table[i]![j] = Math.min(
        replaced,
        table[i - 1]![j]! + 1,
        table[i]![j - 1]! + 1,
        isSwap ? table[i - 2]![j - 2]! + 1 : Infinity,
      );
    }
  return table[a.length]![b.length]!;
}
