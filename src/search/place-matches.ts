import type { Article } from '../model/article.ts';
import type { Range } from '../model/range.ts';
import type { PlacedMatch } from '../model/search.ts';
import type { FieldMatch } from './field-match.ts';
import { markHtml } from './mark.ts';
import { sentencesOf, type TextUnit, textUnits } from './text-units.ts';

/**
 * Each match with the text, sentence, paragraph and address where it stands, in reading order.
 * `tag` is the element around the matches of a sentence.
 */
export function placeMatches(article: Article, matches: readonly FieldMatch[], tag: string): PlacedMatch[] {
  return unitsOf(article).flatMap((unit) => {
    const inside = matches.filter((match) => stands(match, unit));
    if (inside.length === 0) return [];
    const sentenceOf = sentenceFinder(unit, inside, tag);
    return inside.map((match) => placed(match, { article, unit, sentenceOf }));
  });
}

/** The title is a unit of one sentence, whatever full stops are in it. */
function unitsOf(article: Article): TextUnit[] {
  const { title } = article;
  return [
    { field: 'title', text: title, range: [0, title.length], paragraph: null, isProse: false },
    ...textUnits(article),
  ];
}

function partsOf(unit: TextUnit): Range[] {
  return unit.field === 'title' ? [unit.range] : sentencesOf(unit);
}

function stands({ field, range }: FieldMatch, unit: TextUnit): boolean {
  return field === unit.field && unit.range[0] <= range[0] && range[0] < unit.range[1];
}

type SentenceOf = (match: Range) => PlacedMatch['sentence'];

/** Marks each sentence once, however many matches are in it. */
function sentenceFinder(unit: TextUnit, inside: readonly FieldMatch[], tag: string): SentenceOf {
  const { text } = unit;
  const parts = partsOf(unit);
  const known = new Map<string, PlacedMatch['sentence']>();
  return (match) => {
    const touched = parts.filter((part) => meet(part, match));
    const range: Range = [touched[0]![0], touched.at(-1)![1]];
    const marked = known.get(range.join());
    if (marked) return marked;
    const marks = inside.filter((other) => meet(other.range, range));
    const sentence = { range, text: text.slice(...range), html: markHtml(text, range, marks, tag) };
    known.set(range.join(), sentence);
    return sentence;
  };
}

function meet(one: Range, other: Range): boolean {
  return one[0] < other[1] && other[0] < one[1];
}

interface Place {
  readonly article: Article;
  readonly unit: TextUnit;
  readonly sentenceOf: SentenceOf;
}

function placed(match: FieldMatch, { article, unit, sentenceOf }: Place): PlacedMatch {
  const { self } = article.links;
  return {
    ...match,
    text: unit.text.slice(...match.range),
    paragraph: unit.paragraph,
    sentence: sentenceOf(match.range),
    link: unit.paragraph === null ? self : `${self}#p${unit.paragraph}`,
  };
}
