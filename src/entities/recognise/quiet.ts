import type { EntityType } from '../../model/entity.ts';
import { runsOf, type Atom } from './atoms.ts';
import type { Named } from './decide.ts';
import { TYPE_OF_KIND } from './piece.ts';
import type { Sentence } from './tokens.ts';

/** The names of an article: terms parted by spaces, with what they name. */
export type KnownNames = ReadonlyMap<string, EntityType>;

/** In a headline there is no sign but the name itself. */
const CONFIDENCE = 0.8;

/** Longer names stand in no headline. */
const LONGEST = 6;

/** Names in a line whose capitals tell nothing: those that the article has elsewhere, and listed ones. */
export function knownIn(sentence: Sentence, names: KnownNames): Named[] {
  const listed = new Map(
    runsOf(sentence.tokens)
      .flat()
      .map((atom) => [atom.from, atom]),
  );
  const found: Named[] = [];
  for (let i = 0; i < sentence.tokens.length;) {
    const hit = repeated(sentence, i, names) ?? ofAtom(listed.get(i), sentence);
    if (hit) found.push(hit);
    i = hit?.piece.to ?? i + 1;
  }
  return found;
}

function repeated(sentence: Sentence, from: number, names: KnownNames): Named | null {
  const { tokens } = sentence;
  for (let to = Math.min(tokens.length, from + LONGEST); to > from; to--) {
    const covered = tokens.slice(from, to);
    const key = covered.map(({ term }) => term).join(' ');
    const type = names.get(key);
    if (type && covered.every(({ gap }, i) => i === 0 || gap === ' ' || gap === '-'))
      return named({ from, to, key, sentence, type });
  }
  return null;
}

function ofAtom(atom: Atom | undefined, sentence: Sentence): Named | null {
  const type = atom && TYPE_OF_KIND[atom.kind];
  if (!type || atom.entry!.shared) return null;
  return named({ from: atom.from, to: atom.to, key: atom.key, sentence, type });
}

function named({
  from,
  to,
  key,
  sentence,
  type,
}: {
  from: number;
  to: number;
  key: string;
  sentence: Sentence;
  type: EntityType;
}): Named {
  return {
    piece: { from, to, key, type, basis: 'listed', titled: false, kind: null },
    sentence,
    type,
    confidence: CONFIDENCE,
  };
}
