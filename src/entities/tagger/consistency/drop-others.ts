import { listed } from '../../lexicon/lexicon.ts';
import type { Reading } from '../reading.ts';
import type { TaggedSpan } from '../tag.ts';
import { ORGANIZATION, PERSON, type Step } from './names.ts';

/** Forms of companies, which are no names by themselves. */
const LEGAL_FORMS = listed('inc,inc.,co,co.,corp,corp.,ltd,ltd.,plc,llc,ag,sa,nv,group,company');
/** In front of an account or a tag. */
const SIGNS = listed('@,#');

/** Drops what only looks like a name: accounts and tags, legal forms alone, whole families ("the Clintons"). */
export const dropOthers: Step = (reading, spans) => {
  const surnames = new Set(spans.filter(isFull).map(({ to }) => reading.forms[to - 1]!.key));
  return spans.filter(
    (span) => !isAccount(reading, span) && !isLegalForm(reading, span) && !isFamily(reading, span, surnames),
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
