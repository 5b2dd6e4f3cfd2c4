import { listed } from '../../lexicon/lexicon.ts';
import type { Reading } from '../reading.ts';
import type { TaggedSpan } from '../tag.ts';
import { entryOf, ORGANIZATION, PERSON, phraseOf, PLACE, type Step } from './names.ts';

/** What every country has one of. "Iraqi Communist Party" is a name of its own. */
const MINISTRY = /^(?:\p{L}+ ministry|ministry of .+)$/u;
/** Whoever heads it gives it the name: "Obama Administration". */
const HEADED = listed('administration,presidency,campaign');
/** "US State Department" and "UK Treasury" are called so. */
const SHORT = listed('us,u.s.,uk,u.k.');

/**
 * Parts what is two names, or a name and more: the Russian "Foreign Ministry", "Iraq" and its "Interior Ministry",
 * "Obama" and his Administration. So ministries are named alike, and told apart by country.
 */
export const partBodies: Step = (reading, spans) =>
  spans.flatMap((span) => (span.type === ORGANIZATION ? parted(reading, span) : [span]));

function parted(reading: Reading, span: TaggedSpan): TaggedSpan[] {
  const { from, to } = span;
  if (isHeaded(reading, span)) return [{ ...span, to: to - 1, type: PERSON }];
  const cut = landEnd(reading, span);
  if (cut === null || !MINISTRY.test(phraseOf(reading, cut, to))) return [span];
  const body = { ...span, from: cut };
  const isPlace = entryOf(reading, from, cut)!.kind === 'country';
  return isPlace ? [{ ...span, to: cut, type: PLACE }, body] : [body];
}

/** One word that is listed as nothing else, and the head; longer names are bodies of their own. */
function isHeaded(reading: Reading, { from, to }: TaggedSpan): boolean {
  const isPair = to - from === 2 && HEADED.has(reading.forms[to - 1]!.key);
  return isPair && entryOf(reading, from, from + 1) === undefined;
}

/** Where a nationality or a country ends at the front of a name; null where it does not begin with one. */
function landEnd(reading: Reading, { from, to }: TaggedSpan): number | null {
  if (SHORT.has(reading.forms[from]!.key)) return null;
  for (let end = from + 1; end < to; end++) {
    const kind = entryOf(reading, from, end)?.kind;
    if (kind === 'demonym' || kind === 'country') return end;
  }
  return null;
}
