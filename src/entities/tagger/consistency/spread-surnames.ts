import { isFirstName } from '../../lexicon/first-name.ts';
import { listed } from '../../lexicon/lexicon.ts';
import { isCapitalised } from '../candidates.ts';
import type { Reading, SentenceSpan } from '../reading.ts';
import type { TaggedSpan } from '../tag.ts';
import { isAboutSport } from '../topic.ts';
import { Case } from '../word.ts';
import { coverOf, entryOf, inOrder, ORGANIZATION, PERSON, type Step } from './names.ts';

const KIN = listed('daughter,son,wife,husband,sister,brother,mother,father,stepson,stepdaughter');
const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/;
/** What bears the name in any case, unless the name is also a common word ("Apple"). */
const OTHERWISE: ReadonlySet<string> = new Set(['country', 'organization', 'other', 'demonym']);
/** Shorter surnames are too many other things. */
const SHORTEST = 3;
const FOUND = 0.85;

/**
 * Finds the bare surnames of the people whom the text names in full, and makes people of them; and of their first names
 * where they are found as organisations: outside of sport "Chelsea" is the Chelsea whom the text
 * has named, or somebody's daughter.
 */
export const spreadSurnames: Step = (reading, spans) => {
  const surnames = surnamesIn(reading, spans);
  const firstNames = firstNamesIn(reading, spans);
  if (surnames.size + firstNames.size === 0) return spans;
  const cover = coverOf(reading, spans);
  const added: TaggedSpan[] = [];
  const retyped = new Set<number>();
  for (const sentence of reading.sentences) {
    for (let i = sentence.from; i < sentence.to; i++) {
      if (!mayBeName(reading, i, sentence) || !surnames.has(reading.forms[i]!.key)) continue;
      const at = cover[i]!;
      if (at < 0 && standsAlone(reading, i, { sentence, cover })) {
        added.push({ from: i, to: i + 1, type: PERSON, confidence: FOUND });
      } else if (at >= 0 && spans[at]!.to - spans[at]!.from === 1 && !isListedOtherwise(reading, i))
        retyped.add(at);
    }
  }
  const isFirst = ({ from, to, type }: TaggedSpan): boolean =>
    type === ORGANIZATION &&
    to - from === 1 &&
    firstNames.has(reading.forms[from]!.key) &&
    !(isAboutSport(reading.topic) && isListedOtherwise(reading, from));
  const kept = spans.map((span, n) => (retyped.has(n) || isFirst(span) ? asPerson(span) : span));
  return inOrder([...kept, ...added]);
};

function surnamesIn({ forms }: Reading, spans: readonly TaggedSpan[]): ReadonlySet<string> {
  const surnames = new Set<string>();
  for (const { from, to, type } of spans) {
    if (type !== PERSON || to - from < 2) continue;
    const last = SUFFIX.test(forms[to - 1]!.key) && to - from > 2 ? to - 2 : to - 1;
    if (forms[last]!.key.length >= SHORTEST) surnames.add(forms[last]!.key);
  }
  return surnames;
}

function firstNamesIn({ forms }: Reading, spans: readonly TaggedSpan[]): ReadonlySet<string> {
  const full = spans.filter(({ type, from, to }) => type === PERSON && to - from > 1);
  const children = spans.filter(({ from, to }) => to - from === 1 && isOfFamily(forms, from));
  return new Set(
    [...full, ...children].map(({ from }) => forms[from]!.key).filter((key) => isFirstName(key)),
  );
}

/** "Their daughter, Chelsea", "his son Hunter". */
function isOfFamily(forms: Reading['forms'], from: number): boolean {
  const at = forms[from - 1]?.key === ',' ? from - 2 : from - 1;
  return KIN.has(forms[at]?.key ?? '');
}

function mayBeName(reading: Reading, i: number, { shouted, first }: SentenceSpan): boolean {
  const { case: written, key } = reading.forms[i]!;
  const isWritten = written === Case.capital || (written === Case.upper && shouted);
  return isWritten && !(i === first && reading.smallUses.has(key));
}

interface Where {
  readonly sentence: SentenceSpan;
  readonly cover: Int32Array;
}

/** A capitalised neighbour that no name covers may make another name of it: "Kerry Town". */
function standsAlone(reading: Reading, i: number, { sentence, cover }: Where): boolean {
  if (isListedOtherwise(reading, i)) return false;
  const next = i + 1;
  return !(
    next < sentence.to &&
    isCapitalised(reading, next) &&
    cover[next]! < 0 &&
    reading.tokens[next]!.text.length > 1
  );
}

/** Jordan, Georgia and Chad are countries, whoever bears their names; so with known organisations. */
function isListedOtherwise(reading: Reading, i: number): boolean {
  const entry = entryOf(reading, i, i + 1);
  return entry !== undefined && !entry.shared && OTHERWISE.has(entry.kind);
}

function asPerson(span: TaggedSpan): TaggedSpan {
  return span.type === PERSON ? span : { ...span, type: PERSON, confidence: FOUND };
}
