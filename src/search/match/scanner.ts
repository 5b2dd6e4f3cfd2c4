import type { Unit, Variant } from '../plan/unit.ts';
import { FIELDS } from '../store/fields.ts';
import type { IndexData } from '../store/index-data.ts';
import type { NameIndex } from '../store/name-index.ts';
import { crossesParagraph } from '../store/token-store.ts';
import { addOccurrence, newOccurrences, type Occurrences } from './occurrences.ts';
import { createPlaceFinder } from './places.ts';
import { createStretchFinder, isKnown, rarestSlot, type StretchFinder } from './sequences.ts';

/** Reads one article and tells where units match. What it answers is valid until it reads the next one. */
export type Scanner = (article: number) => Occurrences;

/** Looks for all units at once, at each place of the terms that they wait for. */
export function createScanner(
  data: IndexData,
  units: readonly Unit[],
  isWanted: (unit: Unit, place: number) => boolean,
): Scanner {
  const waiting = tabulate(data, units, isWanted);
  const steps = [...waiting.values()];
  const placesIn = createPlaceFinder(data, [...waiting.keys()]);
  const scan: Scan = { data, found: newOccurrences(), article: 0, field: 0, from: 0, to: 0 };
  return (article) => {
    const places = placesIn(article);
    begin(scan, article);
    for (let row = 0; row < places.length; row++) {
      const token = places.token[row]!;
      while (token >= scan.to) nextField(scan);
      for (const step of steps[places.term[row]!]!) step(scan, token);
    }
    return scan.found;
  };
}

/** Where the scan stands. */
interface Scan {
  readonly data: IndexData;
  readonly found: Occurrences;
  article: number;
  field: number;
  from: number;
  to: number;
}

function begin(scan: Scan, article: number): void {
  scan.found.length = 0;
  scan.article = article;
  scan.field = -1;
  nextField(scan);
}

function nextField(scan: Scan): void {
  const field = ++scan.field;
  const { bounds } = scan.data.store;
  scan.from = bounds[scan.article * FIELDS.length + field]!;
  scan.to = bounds[scan.article * FIELDS.length + field + 1]!;
}

type Step = (scan: Scan, token: number) => void;

/** By term: what is to be done where it stands. */
type Waiting = ReadonlyMap<number, Step[]>;

function tabulate(
  { store, postings }: IndexData,
  units: readonly Unit[],
  isWanted: (unit: Unit, place: number) => boolean,
): Waiting {
  const waiting = new Map<number, Step[]>();
  const add = (term: number, step: Step): void => {
    const steps = waiting.get(term);
    if (steps) steps.push(step);
    else waiting.set(term, [step]);
  };
  // At the same token words come before sequences, as the tally has it.
  units.forEach((unit, place) => {
    if (isWanted(unit, place))
      for (const variant of unit.variants) add(variant.number, wordStep(unit, place, variant));
  });
  units.forEach((unit, place) => {
    if (!isWanted(unit, place) || !unit.sequence || !isKnown(unit.sequence, store)) return;
    const slot = rarestSlot(unit.sequence, store);
    const find = createStretchFinder(unit.sequence, slot, postings.tokensOf);
    add(unit.sequence.terms[slot]!, sequenceStep(unit, place, find));
  });
  return waiting;
}

function wordStep({ fields }: Unit, unit: number, variant: Variant): Step {
  const isStem = variant.via === 'stem';
  const sought = { unit, variant };
  return (scan, token) => {
    const { field, article, data } = scan;
    if ((fields & (1 << field)) === 0 || (isStem && data.store.stemmed[article] === 0)) return;
    if (variant.within && !isWithin(scan, token, variant.within)) return;
    addOccurrence(scan.found, sought, field, token, token);
  };
}

/** True where the token stands in a mention of one of the entities. */
function isWithin({ data, article, field }: Scan, token: number, entities: ReadonlySet<string>): boolean {
  const start = data.store.spans.startOf(token);
  const end = data.store.spans.endOf(token);
  for (const id of entities)
    if (hasMentionAround(data.names, { id, article, field }, [start, end])) return true;
  return false;
}

function hasMentionAround(
  names: NameIndex,
  { id, article, field }: { readonly id: string; readonly article: number; readonly field: number },
  [start, end]: readonly [number, number],
): boolean {
  return names
    .mentionsOf(id, article)
    .some(
      (mention) => mention.field === FIELDS[field] && mention.range[0] <= start && end <= mention.range[1],
    );
}

function sequenceStep({ fields }: Unit, unit: number, find: StretchFinder): Step {
  const sought = { unit, variant: null };
  return (scan, token) => {
    const { store } = scan.data;
    if ((fields & (1 << scan.field)) === 0) return;
    const stretch = find(token, { store, from: scan.from, to: scan.to });
    if (stretch === null || crossesParagraph(store, stretch[0], stretch[1])) return;
    addOccurrence(scan.found, sought, scan.field, stretch[0], stretch[1]);
  };
}
