import { OTHER_HEADS } from '../../lexicon/common-words.ts';
import { listed } from '../../lexicon/lexicon.ts';
import { isCapitalised } from '../candidates.ts';
import type { Reading } from '../reading.ts';
import type { TaggedSpan } from '../tag.ts';
import { entryOf, ORGANIZATION, PERSON, type Step } from './names.ts';

/** Forms of companies, which are no names by themselves. */
const LEGAL_FORMS = listed('inc,inc.,co,co.,corp,corp.,ltd,ltd.,plc,llc,ag,sa,nv,group,company');
/** In front of an account or a tag. */
const SIGNS = listed('@,#');

/** Listed as no name, for they mostly are none; where the model finds "the West" it is one. */
const DIRECTIONS = listed('north,south,east,west');
/** In front of the name of a storm. */
const STORMS = listed('hurricane,typhoon,cyclone,storm');
/** Last words of what is no entity of ours: "Prize". */
const OTHERS = listed(OTHER_HEADS);

/**
 * Drops what only looks like a name of ours: accounts and tags, legal forms alone, whole families ("the Clintons"),
 * offices ("Minister of Foreign Affairs"), storms, cups, prizes, wars and the like, and what is listed as none of ours ("Brexit").
 */
export const dropOthers: Step = (reading, spans) => {
  const surnames = new Set(spans.filter(isFull).map(({ to }) => reading.forms[to - 1]!.key));
  const storms = stormsIn(reading);
  return spans.filter(
    (span) =>
      !isAccount(reading, span) &&
      !isLegalForm(reading, span) &&
      !isFamily(reading, span, surnames) &&
      !isStorm(reading, span, storms) &&
      !isOther(reading, span) &&
      !isOffice(reading, span),
  );
};

function isFull({ from, to, type }: TaggedSpan): boolean {
  return type === PERSON && to - from > 1;
}

function isAccount({ tokens }: Reading, { from }: TaggedSpan): boolean {
  const before = tokens[from - 1];
  return before?.end === tokens[from]!.start && SIGNS.has(before.text);
}

function isLegalForm({ forms }: Reading, { from, to, type }: TaggedSpan): boolean {
  return type === ORGANIZATION && forms.slice(from, to).every(({ key }) => LEGAL_FORMS.has(key));
}

function isFamily({ forms }: Reading, { from, to }: TaggedSpan, surnames: ReadonlySet<string>): boolean {
  const { key } = forms[from]!;
  return (
    to - from === 1 && forms[from - 1]?.key === 'the' && key.endsWith('s') && surnames.has(key.slice(0, -1))
  );
}

/** What the storms of a text are called. */
function stormsIn(reading: Reading): ReadonlySet<string> {
  const storms = new Set<string>();
  for (let i = 1; i < reading.forms.length; i++)
    if (isCapitalised(reading, i - 1) && STORMS.has(reading.forms[i - 1]!.key))
      storms.add(reading.forms[i]!.key);
  return storms;
}

function isStorm({ forms }: Reading, { from, to }: TaggedSpan, storms: ReadonlySet<string>): boolean {
  return STORMS.has(forms[from]!.key) || (to - from === 1 && storms.has(forms[from]!.key));
}

function isOther(reading: Reading, { from, to, type }: TaggedSpan): boolean {
  if (type === PERSON) return false;
  const { key } = reading.forms[to - 1]!;
  const kind = entryOf(reading, from, to)?.kind;
  return to - from === 1
    ? kind === 'other' && !DIRECTIONS.has(key)
    : kind !== 'organization' && OTHERS.has(key);
}

function isOffice(reading: Reading, { from, to, type }: TaggedSpan): boolean {
  return (
    type === ORGANIZATION &&
    to - from > 2 &&
    reading.forms[from + 1]!.key === 'of' &&
    entryOf(reading, from, from + 1)?.kind === 'role'
  );
}
