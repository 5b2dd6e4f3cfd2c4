import type { CleanArticle, Paragraph } from '../model/article.ts';
import { oneLine } from '../text/one-line.ts';
import { sentences } from '../text/sentences.ts';

/** A first sentence longer than this is cut at a word, with an ellipsis; a headline is never cut. */
const LONGEST = 300;
const EXTENSION = /\.[a-z0-9]{1,8}$/i;

type Title = Pick<CleanArticle, 'title' | 'titleOrigin'>;

/** The title: the headline, else the first sentence of the body; null where there is neither. */
export function titleOf(headline: string | null, paragraphs: readonly Paragraph[]): Title | null {
  if (headline !== null) return { title: headline, titleOrigin: 'given' };
  const first = paragraphs.find((paragraph) => paragraph.kind === 'body');
  return first ? { title: firstSentence(first.text), titleOrigin: 'first-sentence' } : null;
}

/** A title made of the name of the file, for a document without text. It has no title weight, like a first sentence. */
export function titleOfName(path: string): Title {
  const name = oneLine(path.slice(path.lastIndexOf('/') + 1));
  return { title: name.replace(EXTENSION, '') || name || 'Untitled', titleOrigin: 'first-sentence' };
}

function firstSentence(paragraph: string): string {
  const head = paragraph.slice(0, LONGEST + 1);
  const [start, end] = sentences(head)[0]!;
  const sentence = head.slice(start, end);
  return sentence.length <= LONGEST ? sentence : cutAtWord(sentence);
}

function cutAtWord(sentence: string): string {
  const space = sentence.lastIndexOf(' ', LONGEST - 1);
  return `${sentence.slice(0, space > 0 ? space : LONGEST - 1).toWellFormed()}…`;
}
