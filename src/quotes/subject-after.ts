import { endsPhrase, isLead, type Subject } from './noun-phrase.ts';
import type { Named, QuotableArticle } from './quotable-article.ts';

/** The end of a phrase: a mark that is no part of a short form. */
const END =
  /[,;:!?—–"“”()\n]|(?<!\b(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gen|Gov|Lt|Col|Prof|Sgt|Rev|St|Jr|\p{Lu}))\.(?=\s|$)|\.$/u;

/** What a description goes on with is no part of it: time, place, occasion. */
const TRAILING =
  /\s+(?:in an? (?:statement|interview|speech)|on (?:\p{Lu}\p{L}+day|Twitter)|last|this (?:week|month|year)|yesterday|today|earlier|later|adding|after|during|when|as|while|before)(?!\p{L}).*$/su;

const DESCRIBES =
  /^(?:(?:the|an?|one|another|his|her|their|its|some|many|two|several)\s+\p{L}|police|officials?|scientists|researchers|analysts|authorities|sources|witnesses|residents|critics|lawyers|prosecutors|experts|Mr|Mrs|Ms|Dr)/iu;

/** Longer, it is hardly a speaker. */
const MOST_WORDS = 12;

/** The subject that begins at an offset, right after its verb: `…," said the minister, Tony Blair`; null where unsure. */
export function subjectAfter(article: QuotableArticle, at: number, to: number): Subject | null {
  const { text } = article;
  const phrase = phraseAt(text, at, to);
  const named = ofType(article, [at, phrase], 'person') ?? ofType(article, [at, phrase], 'organization');
  if (named !== undefined)
    return named.isHead
      ? { range: named.mention.range, start: at, named: named.mention }
      : described(text, at, phrase);
  return apposed(article, phrase, to) ?? described(text, at, phrase);
}

function phraseAt(text: string, at: number, to: number): number {
  const found = text.slice(at, to).search(END);
  return found === -1 ? to : at + found;
}

/** The first mention of a type in a phrase, and whether the phrase is its name. */
function ofType(
  { text, mentions }: QuotableArticle,
  [at, end]: readonly [number, number],
  type: Named['type'],
): { mention: Named; isHead: boolean } | undefined {
  const mention = mentions.find(
    (one) => one.type === type && one.range[0] >= at && one.range[1] <= end + 1 && one.range[0] < end,
  );
  if (mention === undefined) return undefined;
  const [start, stop] = mention.range;
  const isHead = isLead(text.slice(at, start)) && endsPhrase(text, stop);
  if (type === 'organization' && !isHead) return undefined;
  return { mention, isHead };
}

/** "said the minister, Tony Blair." */
function apposed({ text, mentions }: QuotableArticle, end: number, to: number): Subject | null {
  const next = mentions.find(({ range, type }) => range[0] > end && range[1] <= to && type === 'person');
  if (next === undefined || text.slice(end, next.range[0]) !== ', ') return null;
  return /^[,.]/u.test(text.slice(next.range[1])) ? { range: next.range, start: end, named: next } : null;
}

function described(text: string, at: number, end: number): Subject | null {
  const phrase = text.slice(at, end).replace(TRAILING, '').trimEnd();
  const isOne = DESCRIBES.test(phrase) && phrase.split(/\s+/).length <= MOST_WORDS;
  return isOne ? { range: [at, at + phrase.length], start: at, named: null } : null;
}
