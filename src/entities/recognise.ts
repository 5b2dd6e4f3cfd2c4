import type { CleanArticle } from '../model/article.ts';
import type { EntityType, FoundMention } from '../model/entity.ts';
import type { TextField } from '../model/range.ts';
import { isNameLike, runsOf } from './recognise/atoms.ts';
import { clubsOf } from './recognise/clubs.ts';
import { decide, type Named } from './recognise/decide.ts';
import type { Occurrence } from './recognise/evidence.ts';
import { piecesOf } from './recognise/pieces.ts';
import { knownIn, type KnownNames } from './recognise/quiet.ts';
import { tokenize, type Sentence } from './recognise/tokens.ts';
import { wordUse } from './recognise/word-use.ts';

/** What an article has to have for its names to be found. */
export type Readable = Pick<CleanArticle, 'title' | 'titleOrigin' | 'lead' | 'text' | 'paragraphs'>;

/** A full stop belongs to these at the end of a name. */
const DOTTED_ENDS = new Set(['inc', 'corp', 'co', 'ltd', 'jr', 'sr', 'bros']);

/**
 * The people, organisations and places that an article names, by rules and name lists: title (where one is given),
 * lead and text, in reading order, never overlapping. A function of this article alone.
 *
 * 1. Sentences and words; lines in title case or capitals are set aside, for a capital tells nothing there.
 * 2. Runs of words in capitals and listed names are cut into pieces at titles, nationalities and known names.
 * 3. What a piece names is decided by its words, its surroundings and what the article calls by the same name.
 * 4. The lines set aside are searched for the names found and for listed ones.
 */
export function recognise(article: Readable): FoundMention[] {
  const sentences = fieldsOf(article).flatMap(([field, text]) => tokenize(field, text));
  const telling = sentences.filter(({ quiet }) => !quiet);
  const use = wordUse(telling);
  const occurrences = telling.flatMap((sentence) => occurrencesIn(sentence, use));
  const named = decide(occurrences, use, clubsOf(telling, occurrences));
  return inOrder(sentences, named, namesOf(named)).map((name) => mention(name, article));
}

function fieldsOf({ title, titleOrigin, lead, text }: Readable): [TextField, string][] {
  const fields: [TextField, string][] = titleOrigin === 'given' ? [['title', title]] : [];
  if (lead !== null) fields.push(['lead', lead]);
  return [...fields, ['text', text]];
}

function occurrencesIn(sentence: Sentence, use: ReturnType<typeof wordUse>): Occurrence[] {
  if (!sentence.tokens.some(isNameLike)) return [];
  return piecesOf(sentence.tokens, runsOf(sentence.tokens), use).map((piece) => ({ piece, sentence }));
}

/** The names of the article by their terms. */
function namesOf(named: readonly Named[]): KnownNames {
  return new Map<string, EntityType>(named.map(({ piece, type }) => [piece.key, type]));
}

function inOrder(sentences: readonly Sentence[], named: readonly Named[], names: KnownNames): Named[] {
  const bySentence = new Map<Sentence, Named[]>();
  for (const name of named) {
    const before = bySentence.get(name.sentence);
    if (before) before.push(name);
    else bySentence.set(name.sentence, [name]);
  }
  return sentences.flatMap((sentence) =>
    sentence.quiet ? knownIn(sentence, names) : (bySentence.get(sentence) ?? []),
  );
}

function mention({ piece, sentence, type, confidence }: Named, article: Readable): FoundMention {
  const { field, tokens } = sentence;
  const source = article[field]!;
  const start = tokens[piece.from]!.start;
  const last = tokens[piece.to - 1]!;
  const end = last.end + (DOTTED_ENDS.has(last.term) && source[last.end] === '.' ? 1 : 0);
  return { field, range: [start, end], text: source.slice(start, end), type, confidence };
}
