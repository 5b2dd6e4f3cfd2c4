import { KNOWN_PEOPLE } from '../../lexicon/known-people.ts';
import { listed } from '../../lexicon/lexicon.ts';
import type { Reading } from '../reading.ts';
import type { TaggedSpan } from '../tag.ts';
import { entryOf, ORGANIZATION, PERSON, type Step } from './names.ts';

const FOUND = 0.9;
const PEOPLE = listed(KNOWN_PEOPLE);
/** "JustGiving", "AstraZeneca": two capitalised halves of four letters or more; "McDonald" and "LeBron" are people. */
const COINED = /^\p{Lu}\p{Ll}{3,}\p{Lu}\p{Ll}{3,}$/u;

/** Gives names the type that their words alone decide: listed organisations ("ISIL"), coined words, well-known people. */
export const retypeListed: Step = (reading, spans) =>
  spans.map((span) => {
    const type = decidedType(reading, span);
    return type === undefined || type === span.type ? span : { ...span, type, confidence: FOUND };
  });

/** Whoever heads it gives it the name: "the Trump administration". */
const HEADED = listed('administration,presidency');

function decidedType(reading: Reading, { from, to }: TaggedSpan): number | undefined {
  const entry = entryOf(reading, from, to);
  if (entry?.kind === 'organization' && !entry.shared) return ORGANIZATION;
  const { text } = reading.tokens[from]!;
  if (entry !== undefined || to - from > 1) return undefined;
  if (PEOPLE.has(text) || HEADED.has(reading.forms[to]?.key ?? '')) return PERSON;
  return COINED.test(text) ? ORGANIZATION : undefined;
}
