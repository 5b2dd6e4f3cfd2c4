import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Annotated, Label, LabelType } from './annotated.ts';

/** A text with the weight that it has in training. */
export interface TrainingText extends Annotated {
  readonly weight: number;
  /** True where it is a copy with other names or made of templates: it proves nothing about real texts. */
  readonly made: boolean;
}

interface StoredText {
  readonly id: string;
  readonly text: string;
  readonly ents: readonly StoredEntity[];
}
interface StoredEntity {
  readonly start: number;
  readonly end: number;
  readonly type: string;
}

/** Openly licensed texts, and how much they count: tweets are far from news. */
const CORPORA = [
  { name: 'wikigold', weight: 1 },
  { name: 'gum_by', weight: 1 },
  { name: 'btc', weight: 0.5 },
  { name: 'wnut_train', weight: 0.5 },
] as const;

const TYPES: Readonly<Record<string, LabelType>> = { PER: 'person', ORG: 'organization', LOC: 'place' };

/** Reads the training texts of others, from the folder of real corpora. */
export function readCorpora(data: string): TrainingText[] {
  return CORPORA.flatMap(({ name, weight }) =>
    readStored(`${data}/ner/train/${name}.json.gz`).map(({ id, text, ents }) => ({
      id,
      text,
      labels: ents.flatMap(labelOf),
      weight,
      made: false,
    })),
  );
}

/** Reads a gzipped JSON list of texts with entities. */
function readStored(file: string): readonly StoredText[] {
  return JSON.parse(gunzipSync(readFileSync(file)).toString()) as readonly StoredText[];
}

function labelOf({ start, end, type }: StoredEntity): Label[] {
  const known = TYPES[type];
  return known ? [{ start, end, type: known }] : [];
}
