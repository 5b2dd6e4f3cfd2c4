import type { FoundMention } from '../../model/entity.ts';
import type { ResolvableArticle } from './cluster.ts';

const ACRONYM = /^\p{Lu}[\p{L}.]{1,7}$/u;
const TWO_CAPITALS = /\p{Lu}.*\p{Lu}/u;

/** Whether a name is letters that stand for words: "NATO", "M.P.G.". */
export function isAcronym(text: string): boolean {
  return ACRONYM.test(text) && TWO_CAPITALS.test(text);
}

/** The letters of an acronym: "MPG". */
export function lettersOf(acronym: string): string {
  return acronym.replaceAll('.', '').toUpperCase();
}

/** A mention with the key of its name. */
export interface Keyed {
  readonly mention: FoundMention;
  readonly key: string;
}

/** The keys of an article's names of several words, by their initials and by letters in brackets right behind them. */
export function keysByLetters(
  article: ResolvableArticle,
  names: readonly Keyed[],
): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  names.forEach(({ mention, key }, i) => {
    const letters = [initialsOf(mention.text), bracketed(article, mention, names[i + 1]?.mention)];
    for (const form of letters) if (form.length > 1 && !keys.has(form)) keys.set(form, key);
  });
  return keys;
}

function initialsOf(text: string): string {
  const parts = text.split(/[\s-]+/);
  return parts.length === 1
    ? ''
    : parts
        .filter((part) => /^\p{Lu}/u.test(part))
        .map((part) => part[0]!)
        .join('');
}

/** The letters in brackets behind a name, "Party of Workers (PDT)"; '' where there are none, or others than the name's. */
function bracketed(
  article: ResolvableArticle,
  { field, range: [, end], text }: FoundMention,
  next: FoundMention | undefined,
): string {
  if (next?.field !== field || !isAcronym(next.text)) return '';
  const source = article[field]!;
  const isBracketed = source.slice(end, next.range[0]) === ' (' && source[next.range[1]] === ')';
  return isBracketed && beginWords(lettersOf(next.text), text) ? lettersOf(next.text) : '';
}

/** Whether at least half of the letters begin words of a name: in its own language it may have others. */
function beginWords(letters: string, name: string): boolean {
  const words = name.split(/[^\p{L}]+/u);
  const begun = new Set(words.map((word) => word.slice(0, 1).toUpperCase()));
  const known = letters.split('').filter((letter) => begun.has(letter));
  return words.length > 1 && 2 * known.length >= letters.length;
}
