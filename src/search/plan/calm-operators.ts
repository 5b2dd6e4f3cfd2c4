import { STOP_WORDS } from './stop-words.ts';

const HAS_LOWER = /\p{Ll}/u;
const WORD = /\p{L}+/gu;
const OPERATOR = /\b(?:AND|OR|NOT)\b/g;

/**
 * A sentence typed in capitals, with its `AND`, `OR` and `NOT` as the words that they are there. What shows the sentence
 * is another function word in capitals, or many words for each operator: `DESIGN AND USE OF FILTERS` is one, `NATO AND EU`
 * and `US OR UK` are not.
 */
export function calmOperators(q: string): string {
  return isShouted(q) ? q.replace(OPERATOR, (operator) => operator.toLowerCase()) : q;
}

function isShouted(q: string): boolean {
  if (HAS_LOWER.test(q)) return false;
  const others = q.replace(OPERATOR, '').match(WORD) ?? [];
  const operators = q.match(OPERATOR) ?? [];
  const isProse = others.length >= WORDS_PER_OPERATOR * operators.length + SHORTEST_PROSE;
  return isProse || others.some((word) => !ALSO_ACRONYMS.has(word) && STOP_WORDS.has(word.toLowerCase()));
}

/** Who means operators joins a word or two with each; a title in capitals has longer runs of words. */
const WORDS_PER_OPERATOR = 3;
const SHORTEST_PROSE = 5;

/** Function words whose capitals may be an acronym: they show nothing. */
const ALSO_ACRONYMS: ReadonlySet<string> = new Set([
  'US',
  'IS',
  'IT',
  'WHO',
  'AM',
  'AN',
  'AS',
  'AT',
  'BE',
  'MY',
  'NO',
  'OR',
  'SO',
]);
