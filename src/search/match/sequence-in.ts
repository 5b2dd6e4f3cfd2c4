import type { Unit } from '../plan/unit.ts';
import { FIELDS } from '../store/fields.ts';
import { firstFrom } from '../store/first-from.ts';
import type { IndexData } from '../store/index-data.ts';
import { crossesParagraph } from '../store/token-store.ts';
import { createStretchFinder, isKnown, rarestSlot } from './sequences.ts';

/**
 * Tells whether the words of a unit stand side by side in an article. Articles must be asked for rising.
 * The rarest word leads, and the first place is enough: the rest of the article is passed over.
 */
export function createSequenceTest(
  { store, postings }: IndexData,
  { sequence, fields }: Unit,
): (article: number) => boolean {
  const slot = rarestSlot(sequence!, store);
  const find = createStretchFinder(sequence!, slot, postings.tokensOf);
  const places = isKnown(sequence!, store) ? postings.tokensOf(sequence!.terms[slot]!) : [];
  let at = 0;
  return (article) => {
    const first = article * FIELDS.length;
    const end = store.bounds[first + FIELDS.length]!;
    if (at < places.length && places[at]! < store.bounds[first]!)
      at = firstFrom(places, store.bounds[first]!, at);
    for (let field = 0; at < places.length && places[at]! < end; at++) {
      while (places[at]! >= store.bounds[first + field + 1]!) field++;
      if ((fields & (1 << field)) === 0) continue;
      const range = { store, from: store.bounds[first + field]!, to: store.bounds[first + field + 1]! };
      const stretch = find(places[at]!, range);
      if (stretch !== null && !crossesParagraph(store, stretch[0], stretch[1])) return true;
    }
    return false;
  };
}
