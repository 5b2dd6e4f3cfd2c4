import type { Sequence, Unit, Variant } from '../plan/unit.ts';
import { type FieldMask, FIELDS } from '../store/fields.ts';
import type { IndexData } from '../store/index-data.ts';
import type { NameIndex } from '../store/name-index.ts';
import { crossesParagraph, type TokenStore } from '../store/token-store.ts';
import { createCursors } from './cursors.ts';
import { addOccurrence, newOccurrences, type Occurrences } from './occurrences.ts';
import { adjacentAround, spreadAround } from './sequences.ts';

/** Reads one article and tells where units match. What it answers is valid until it reads the next one. */
export type Scanner = (article: number) => Occurrences;

/**
 * Looks for all units at once. The places of the terms that units wait for are merged; where these terms make up much of
 * all text, as those of a long question do, reading the articles word by word is less work. Both tell the same.
 */
export function createScanner(
  data: IndexData,
  units: readonly Unit[],
  isWanted: (unit: Unit, place: number) => boolean,
): Scanner {
  const waiting = tabulate(units, isWanted, data.store);
  const scan: Scan = { data, found: newOccurrences(), article: 0, field: 0, from: 0, to: 0 };
  return isMergedSooner(waiting, data) ? mergePlaces(waiting, scan) : readTokens(waiting, scan);
}

/** Moving a list down one level of the heap takes as long as reading so many tokens. Set on bench/hostile.ts, 2026-11. */
const READS_A_LEVEL = 4;

function isMergedSooner(waiting: Waiting, { store, postings }: IndexData): boolean {
  let places = 0;
  for (const term of waiting.keys()) places += postings.tokensOf(term).length;
  return places * Math.log2(waiting.size) * READS_A_LEVEL <= store.tokens.length;
}

/** Takes the places of the terms in reading order. */
function mergePlaces(waiting: Waiting, scan: Scan): Scanner {
  const { store, postings } = scan.data;
  const steps = [...waiting.values()];
  const cursors = createCursors(Array.from(waiting.keys(), (term) => postings.tokensOf(term)));
  return (article) => {
    const end = store.bounds[(article + 1) * FIELDS.length]!;
    begin(scan, article);
    cursors.seek(scan.from);
    for (let token = cursors.token; token < end; token = cursors.token) {
      while (token >= scan.to) nextField(scan);
      for (const step of steps[cursors.list]!) step(scan, token);
      cursors.step();
    }
    return scan.found;
  };
}

/** Reads each token, and looks up whether anything waits for its term. */
function readTokens(waiting: Waiting, scan: Scan): Scanner {
  const { store } = scan.data;
  const steps: Step[][] = [[], ...waiting.values()];
  const placeOf = new Uint32Array(store.terms.length);
  [...waiting.keys()].forEach((term, i) => {
    placeOf[term] = i + 1;
  });
  return (article) => {
    const end = store.bounds[(article + 1) * FIELDS.length]!;
    begin(scan, article);
    for (let token = scan.from; token < end; token++) {
      const place = placeOf[store.tokens[token]!]!;
      if (place === 0) continue;
      while (token >= scan.to) nextField(scan);
      for (const step of steps[place]!) step(scan, token);
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
  units: readonly Unit[],
  isWanted: (unit: Unit, place: number) => boolean,
  store: TokenStore,
): Waiting {
  const waiting = new Map<number, Step[]>();
  const add = (term: number, step: Step): void => {
    const steps = waiting.get(term);
    if (steps) steps.push(step);
    else waiting.set(term, [step]);
  };
  units.forEach((unit, place) => {
    if (!isWanted(unit, place)) return;
    for (const variant of unit.variants) add(variant.number, wordStep(unit, place, variant));
    if (unit.sequence && isKnown(unit.sequence, store)) {
      const slot = rarest(unit.sequence, store);
      add(unit.sequence.terms[slot]!, sequenceStep(unit.fields, place, { sequence: unit.sequence, slot }));
    }
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

/** A sequence with a word that the corpus does not have waits for nothing. */
function isKnown({ terms }: Sequence, store: TokenStore): boolean {
  return terms.every((term) => term < store.terms.length);
}

/** The rarest word of a sequence is waited for; the others are then looked for around it. */
function rarest({ terms }: Sequence, { articlesWith }: TokenStore): number {
  return terms.reduce((best, term, i) => (articlesWith[term]! < articlesWith[terms[best]!]! ? i : best), 0);
}

function sequenceStep(
  fields: FieldMask,
  unit: number,
  { sequence, slot }: { readonly sequence: Sequence; readonly slot: number },
): Step {
  const sought = { unit, variant: null };
  const find = sequence.slop === 0 ? adjacentAround : spreadAround;
  return (scan, token) => {
    const { store } = scan.data;
    if ((fields & (1 << scan.field)) === 0) return;
    const stretch = find(sequence, { slot, token }, { store, from: scan.from, to: scan.to });
    if (stretch === null || crossesParagraph(store, stretch[0], stretch[1])) return;
    addOccurrence(scan.found, sought, scan.field, stretch[0], stretch[1]);
  };
}
