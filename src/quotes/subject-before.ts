import { NO_REPORT, UNSURE } from './cues.ts';
import { beginsPhrase, phraseStart, type Subject } from './noun-phrase.ts';
import type { QuotableArticle } from './quotable-article.ts';

/** Between subject and verb: "also", "later", "on Friday", "has". */
const BETWEEN =
  /\s+(?:also|later|then|first|further|has|had|have|once|again|even|previously|recently|repeatedly|however|who|himself|herself|yesterday|today|simply|just|(?!allegedly|reportedly|supposedly|purportedly)\p{Ll}{3,}ly|on \p{Lu}\p{L}+day|this week|last (?:week|month|year|night))$/u;

const PRONOUN = /(?<![\p{L}'’-])(?:[Hh]e|[Ss]he|[Tt]hey)$/u;

/** A description: "a spokesman for the group", "police", "one of the men". */
const DESCRIBED =
  /(?<![\p{L}'’-])(?:(?:[Tt]he|[Aa]n?|[Oo]ne|[Aa]nother|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Ss]ome|[Mm]any|[Tt]wo|[Ss]everal)(?:\s(?!(?:and|to|that|who|which|is|was|said|I|you|we|he|she|they)\s)[\p{L}\p{N}'’.-]+){1,7}|(?:\p{L}+\s)?(?:[Pp]olice|[Oo]fficials?|[Ss]cientists|[Rr]esearchers|[Aa]nalysts|[Aa]uthorities|[Ss]ources|[Ww]itnesses|[Rr]esidents|[Cc]ritics|[Ll]awyers|[Pp]rosecutors|[Ee]xperts))$/u;

/**
 * The subject that ends right before a verb; null where there is none for certain. `from` is where its clause begins at
 * the earliest, `verb` where the verb begins.
 */
export function subjectBefore(article: QuotableArticle, from: number, verb: number): Subject | null {
  const end = withoutBetween(article.text, from, verb);
  if (end === null) return null;
  const subject =
    namedAt(article, from, end) ??
    appositive(article, from, end) ??
    pronounAt(article, from, end) ??
    describedAt(article, from, end);
  return subject && (UNSURE.test(article.text.slice(from, subject.range[1])) ? null : subject);
}

/** Where the subject ends; null where the verb reports nothing ("did not say"). */
function withoutBetween(text: string, from: number, verb: number): number | null {
  let clause = text.slice(from, verb).trimEnd();
  while (BETWEEN.test(clause)) clause = clause.replace(BETWEEN, '');
  return NO_REPORT.test(clause) ? null : from + clause.length;
}

function namedAt(article: QuotableArticle, from: number, end: number): Subject | null {
  const named = article.mentions.find(
    ({ range, type }) => range[1] === end && range[0] >= from && type !== 'place',
  );
  if (named === undefined) return null;
  const start = phraseStart(article, from, named.range);
  return start === null ? null : { range: named.range, start, named };
}

/** "John Kerry, the secretary of state, said": the one name that such a clause can belong to. */
function appositive(article: QuotableArticle, from: number, end: number): Subject | null {
  const { text, mentions } = article;
  if (text[end - 1] !== ',') return null;
  const heads = mentions.filter(
    ({ range, type }) =>
      range[0] >= from && range[1] < end - 1 && type === 'person' && text[range[1]] === ',',
  );
  const [head, ...others] = heads.flatMap((named) => {
    const start = phraseStart(article, from, named.range);
    return start === null ? [] : [{ range: named.range, start, named }];
  });
  return others.length === 0 ? (head ?? null) : null;
}

function pronounAt(article: QuotableArticle, from: number, end: number): Subject | null {
  return unnamed(article, from, end, PRONOUN);
}

/** A description ends where a name does not, so that the last one of the clause is the whole of it. */
function describedAt(article: QuotableArticle, from: number, end: number): Subject | null {
  const clause = article.text.slice(from, end);
  const start = from + (/[,;:—–(“”"][^,;:—–(“”"]*$/u.exec(clause)?.index ?? -1) + 1;
  return unnamed(article, start, end, DESCRIBED);
}

function unnamed(article: QuotableArticle, from: number, end: number, pattern: RegExp): Subject | null {
  const found = pattern.exec(article.text.slice(from, end));
  if (found === null) return null;
  const start = from + found.index;
  return beginsPhrase(article, from, start) ? { range: [start, end], start, named: null } : null;
}
