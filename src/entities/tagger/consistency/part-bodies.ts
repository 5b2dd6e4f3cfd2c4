import { listed } from '../../lexicon/lexicon.ts';
import { GENERIC_BODIES } from '../../lexicon/organisations.ts';
import type { Reading } from '../reading.ts';
import type { TaggedSpan } from '../tag.ts';
import { entryOf, ORGANIZATION, PARTISAN, PERSON, phraseOf, PLACE, type Step } from './names.ts';

/** What every country has one of. "Iraqi Communist Party" is a name of its own. */
const MINISTRY = /^(?:\p{L}+ ministry|ministry of .+)$/u;
/** Whoever heads it gives it the name: "Obama Administration". */
const HEADED = listed('administration,presidency,campaign');
/** "US State Department" and "UK Treasury" are called so. */
const SHORT = listed('us,u.s.,uk,u.k.');

const GENERIC = listed(GENERIC_BODIES);
const POSSESSIVE = /^['’]s$/i;

/**
 * Parts what is two names, or a name and more: the Russian "Foreign Ministry", "Iraq" and its "Interior Ministry",
 * "Obama" and his Administration, "Trump" and his "White House", the "House" that is Republican. So bodies are named
 * alike, and ministries told apart by country.
 */
export const partBodies: Step = (reading, spans) => {
  const people = new Set(
    spans.filter(({ type }) => type === PERSON).map(({ from, to }) => phraseOf(reading, from, to)),
  );
  return spans.flatMap((span) => (span.type === ORGANIZATION ? parted(reading, span, people) : [span]));
};

function parted(reading: Reading, span: TaggedSpan, people: ReadonlySet<string>): TaggedSpan[] {
  const { from, to } = span;
  if (isHeaded(reading, span)) return [{ ...span, to: to - 1, type: PERSON }];
  if (entryOf(reading, from, to) !== undefined) return [span];
  return landed(reading, span) ?? owned(reading, span, people) ?? [withoutSide(reading, span)];
}

/** The ministry of a country, and the country; null for other names. */
function landed(reading: Reading, span: TaggedSpan): TaggedSpan[] | null {
  const { from, to } = span;
  const cut = landEnd(reading, span);
  if (cut === null || !MINISTRY.test(phraseOf(reading, cut, to))) return null;
  const body = { ...span, from: cut };
  const isPlace = entryOf(reading, from, cut)!.kind === 'country';
  return isPlace ? [{ ...span, to: cut, type: PLACE }, body] : [body];
}

/** A body, and the person of the text to whom it belongs: "Trump White House", "Obama's Justice Department". */
function owned(reading: Reading, span: TaggedSpan, people: ReadonlySet<string>): TaggedSpan[] | null {
  const { from, to } = span;
  for (let end = from + 1; end < to; end++) {
    if (!people.has(phraseOf(reading, from, end))) continue;
    const start = POSSESSIVE.test(reading.tokens[end]!.text) ? end + 1 : end;
    if (isBody(reading, start, to))
      return [
        { ...span, to: end, type: PERSON },
        { ...span, from: start },
      ];
  }
  return null;
}

/** "Republican House" and "House Democratic" without what tells the side. */
function withoutSide(reading: Reading, span: TaggedSpan): TaggedSpan {
  const { from, to } = span;
  const { forms } = reading;
  if (PARTISAN.has(forms[from]!.key) && isBody(reading, from + 1, to)) return { ...span, from: from + 1 };
  return PARTISAN.has(forms[to - 1]!.key) && isBody(reading, from, to - 1) ? { ...span, to: to - 1 } : span;
}

function isBody(reading: Reading, from: number, to: number): boolean {
  return (
    from < to &&
    (entryOf(reading, from, to)?.kind === 'organization' || GENERIC.has(phraseOf(reading, from, to)))
  );
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
