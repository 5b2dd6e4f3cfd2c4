import { longestFrom } from '../../lexicon/lexicon.ts';
import type { Reading, SentenceSpan } from '../reading.ts';
import type { TaggedSpan } from '../tag.ts';
import { coverOf, entryOf, inOrder, ORGANIZATION, PLACE, termOf, type Step } from './names.ts';

const TYPES: Readonly<Record<string, number>> = {
  country: PLACE,
  region: PLACE,
  city: PLACE,
  organization: ORGANIZATION,
};
const LONGEST = 6;
const FOUND = 0.9;

/** Makes one name of what the model found in parts and is listed whole: "Newcastle" + upon + "Tyne", "Group of 20". */
export const joinListed: Step = (reading, spans) => {
  const cover = coverOf(reading, spans);
  const whole = reading.sentences.flatMap((sentence) => listedIn(reading, sentence, { spans, cover }));
  if (whole.length === 0) return spans;
  const isPart = ({ from, to }: TaggedSpan): boolean =>
    whole.some((name) => name.from <= from && to <= name.to);
  return inOrder([...spans.filter((span) => !isPart(span)), ...whole]);
};

interface Found {
  readonly spans: readonly TaggedSpan[];
  readonly cover: Int32Array;
}

function listedIn(reading: Reading, sentence: SentenceSpan, found: Found): TaggedSpan[] {
  const names: TaggedSpan[] = [];
  for (let i = sentence.from; i < sentence.to; i++) {
    const at = found.cover[i]!;
    if (at < 0 || found.spans[at]!.from !== i) continue;
    const name = longerAt(reading, found.spans[at]!, { sentence, found });
    if (name === null) continue;
    names.push(name);
    i = name.to - 1;
  }
  return names;
}

/** A listed name that begins as the found one does, goes on beyond its end, and cuts no other. */
function longerAt(
  reading: Reading,
  { from, to }: TaggedSpan,
  { sentence, found }: { readonly sentence: SentenceSpan; readonly found: Found },
): TaggedSpan | null {
  for (
    let end = Math.min(from + longestFrom(termOf(reading, from)), from + LONGEST, sentence.to);
    end > to;
    end--
  ) {
    const type = TYPES[entryOf(reading, from, end)?.kind ?? ''];
    const at = found.cover[end - 1]!;
    if (type !== undefined && (at < 0 || found.spans[at]!.to === end) && isOneName(reading, from, end))
      return { from, to: end, type, confidence: FOUND };
  }
  return null;
}

/** No mark stands inside: "New (York)" is none. */
function isOneName({ tokens }: Reading, from: number, to: number): boolean {
  return tokens.slice(from, to).every(({ text }) => /[\p{L}\p{N}]/u.test(text));
}
