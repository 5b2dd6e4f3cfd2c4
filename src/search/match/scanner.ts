import type { Sequence, Unit, Variant } from '../plan/unit.ts';
import { type FieldMask, FIELDS } from '../store/fields.ts';
import type { IndexData } from '../store/index-data.ts';
import type { NameIndex } from '../store/name-index.ts';
import { crossesParagraph, type TokenStore } from '../store/token-store.ts';
import { addOccurrence, newOccurrences, type Occurrences } from './occurrences.ts';
import { adjacentAround, spreadAround } from './sequences.ts';

/** Reads one article and tells where units match. What it answers is valid until it reads the next one. */
export type Scanner = (article: number) => Occurrences;

/**
 * Looks for all units at once, in one pass over the tokens of an article, whatever the number of units:
 * a table says of each term whether anything waits for it.
 */
export function createScanner(
  data: IndexData,
  units: readonly Unit[],
  isWanted: (unit: Unit, place: number) => boolean,
): Scanner {
  const { store } = data;
  const { actionOf, actions } = tabulate(units, isWanted, store);
  const found = newOccurrences();
  const scan: Scan = { data, found, article: 0, field: 0, from: 0, to: 0 };
  return (article) => {
    found.length = 0;
    scan.article = article;
    for (let field = 0; field < FIELDS.length; field++) {
      scan.field = field;
      scan.from = store.bounds[article * FIELDS.length + field]!;
      scan.to = store.bounds[article * FIELDS.length + field + 1]!;
      for (let token = scan.from; token < scan.to; token++) {
        const action = actionOf[store.tokens[token]!]!;
        if (action !== 0) for (const step of actions[action]!) step(scan, token);
      }
    }
    return found;
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

type Step = (scan: Scan, token: number) => void;

/** By term: the place of its steps in the list; 0 for a term that nothing waits for. */
function tabulate(
  units: readonly Unit[],
  isWanted: (unit: Unit, place: number) => boolean,
  store: TokenStore,
) {
  const actionOf = new Uint32Array(store.terms.length);
  const actions: Step[][] = [[]];
  const add = (term: number, step: Step): void => {
    if (actionOf[term] === 0) actionOf[term] = actions.push([]) - 1;
    actions[actionOf[term]!]!.push(step);
  };
  units.forEach((unit, place) => {
    if (!isWanted(unit, place)) return;
    for (const variant of unit.variants) add(variant.number, wordStep(unit, place, variant));
    if (unit.sequence && isKnown(unit.sequence, store)) {
      const slot = rarest(unit.sequence, store);
      add(unit.sequence.terms[slot]!, sequenceStep(unit.fields, place, { sequence: unit.sequence, slot }));
    }
  });
  return { actionOf, actions };
}

function wordStep({ fields }: Unit, unit: number, variant: Variant): Step {
  const isStem = variant.via === 'stem';
  return (scan, token) => {
    const { field, article, data } = scan;
    if ((fields & (1 << field)) === 0 || (isStem && data.store.stemmed[article] === 0)) return;
    if (variant.within && !isWithin(scan, token, variant.within)) return;
    addOccurrence(scan.found, { unit, field, variant }, [token, token]);
  };
}

/** True where the token stands in a mention of one of the entities. */
function isWithin({ data, article, field }: Scan, token: number, entities: ReadonlySet<string>): boolean {
  const start = data.store.starts[token]!;
  const end = data.store.ends[token]!;
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
  const find = sequence.slop === 0 ? adjacentAround : spreadAround;
  return (scan, token) => {
    const { store } = scan.data;
    if ((fields & (1 << scan.field)) === 0) return;
    const stretch = find(sequence, { slot, token }, { store, from: scan.from, to: scan.to });
    if (stretch === null || crossesParagraph(store, stretch[0], stretch[1])) return;
    addOccurrence(scan.found, { unit, field: scan.field, variant: null }, stretch);
  };
}
